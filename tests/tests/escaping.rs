//! Whatever a string holds, it stays text.
//!
//! Each dialect has a judge that shares nothing with the escaper: an HTML tokeniser, a reader of Chat's markup that takes more
//! for markup than Chat does, and `pulldown-cmark`. A template is filled once with an innocent word and once with hostile
//! strings; both must read as the same tree, apart from the text in the hole.

use chat_cards::__private::Context;
use chat_cards::{Html, Markdown, Markup};
use proptest::prelude::*;

const WORD: &str = "Qword";
const ZWSP: char = '\u{200B}';

/// A dialect's way to fill a hole.
type Escape = fn(&mut String, &str, Context);

/// A tree in reading order: what each node is, and its text if it is a leaf.
type Tree = Vec<(String, String)>;

/// Appends a leaf, or lengthens the last one of the same kind.
fn leaf(tree: &mut Tree, kind: &str, text: &str) {
    match tree.last_mut() {
        Some((last, all)) if last == kind => all.push_str(text),
        _ => tree.push((kind.to_owned(), text.to_owned())),
    }
}

fn hostile() -> impl Strategy<Value = String> {
    let active = prop::sample::select(
        "< > | * ~ ` _ - # + = ! [ ] ( ) { } \\ & ; : / . @ \" ' $ ^ 1 9".split(' ').collect::<Vec<_>>(),
    );
    let space = prop::sample::select(vec![
        " ", " ", "  ", "    ", "\n", "\n\n", "\r", "\r\n", "\t", "\u{B}", "\u{C}", "\u{85}", "\u{2028}", "\u{A0}",
        "\u{200B}",
    ]);
    let word = prop::sample::select(vec![
        "a",
        "Z",
        "é",
        "数",
        "users/all",
        "USERS/all",
        "users/",
        "us",
        "ers/all",
        "all",
        "al",
        "l",
        "customEmojis/x",
        "lt",
        "lt;",
        "&lt;",
        "&#60;",
        "#60;",
        "https://evil.example|x",
        "https://evil.example",
        "//evil.example",
        "javascript:",
        "javascript",
        "data:x",
        "<users/all>",
        "<https://evil.example|x>",
        "[x](https://evil.example)",
        "](",
        "www.evil.example",
        "mailto:a@b.c",
        "<b>",
        "</b>",
        "<!--",
        "<a href=x>",
        "```",
        "~~~",
        "---",
        "***",
        "- ",
        "1. ",
        "> ",
        "# ",
        "[x] ",
        "|-|-|",
        "\u{1FEF}",
        "😀",
    ]);
    let piece = prop_oneof![4 => active, 2 => space, 4 => word];
    prop::collection::vec(piece, 0..10).prop_map(|pieces| pieces.concat())
}

/// As hostile, but not blank.
fn hostile_word() -> impl Strategy<Value = String> {
    (hostile(), "[a-z1]", hostile()).prop_map(|(before, word, after)| before + &word + &after)
}

/// Fills every hole `{}` of a template, as `card!` does.
fn fill(escape: Escape, template: &str, context: Context, strings: &[&str]) -> String {
    let mut out = String::new();
    for (index, literal) in template.split("{}").enumerate() {
        if index > 0 {
            escape(&mut out, strings[(index - 1) % strings.len()], context);
        }
        out.push_str(literal);
    }
    out
}

/// Both trees are the same but for what the innocent word stands for.
fn same_shape(innocent: &Tree, filled: &Tree) -> Result<(), String> {
    let kinds = |tree: &Tree| tree.iter().map(|(kind, _)| kind.clone()).collect::<Vec<_>>();
    if kinds(innocent) != kinds(filled) {
        return Err(format!("{innocent:?}\n became {filled:?}"));
    }
    for ((_, wanted), (_, found)) in innocent.iter().zip(filled) {
        let (wanted, found) = (wanted.replace(ZWSP, ""), found.replace(ZWSP, ""));
        let fits = match (wanted.find(WORD), wanted.rfind(WORD)) {
            (Some(first), Some(last)) => {
                found.starts_with(&wanted[..first]) && found.ends_with(&wanted[last + WORD.len()..])
            }
            _ => wanted == found,
        };
        if !fits {
            return Err(format!("{wanted:?}\n became {found:?}"));
        }
    }
    Ok(())
}

/// Tries one string, or two in turn, in every template.
fn check(
    escape: Escape,
    templates: &[(Context, &[&str])],
    strings: &[&str],
    read: impl Fn(&str) -> Vec<Tree>,
    danger: impl Fn(&str) -> Option<String>,
) -> Result<(), TestCaseError> {
    for (context, templates) in templates {
        for template in *templates {
            // A blank string that begins a template leaves nothing of its line.
            if *context == Context::Block && template.starts_with("{}") && strings.iter().any(|s| s.trim().is_empty()) {
                continue;
            }
            let (innocent, filled) =
                (fill(escape, template, *context, &[WORD]), fill(escape, template, *context, strings));
            for (innocent, found) in read(&innocent).iter().zip(read(&filled)) {
                if let Err(difference) = same_shape(innocent, &found) {
                    return Err(TestCaseError::fail(format!("{context:?} {template:?}: {filled:?}\n {difference}")));
                }
            }
            if let Some(danger) = danger(&filled) {
                return Err(TestCaseError::fail(format!("{context:?} {template:?}: {filled:?}\n {danger}")));
            }
        }
    }
    Ok(())
}

fn unsafe_scheme(url: &str) -> bool {
    let url: String = url.chars().filter(|c| !c.is_whitespace() && !c.is_control()).collect();
    let scheme = url.split(['/', '?', '#']).next().and_then(|head| head.split_once(':')).map(|(scheme, _)| scheme);
    scheme.is_some_and(|scheme| {
        let valid = scheme.starts_with(|c: char| c.is_ascii_alphabetic())
            && scheme.chars().all(|c| c.is_ascii_alphanumeric() || "+-.".contains(c));
        valid && !["http", "https", "mailto", "tel"].contains(&scheme.to_ascii_lowercase().as_str())
    })
}

fn mentions(text: &str) -> bool {
    let text = text.to_lowercase();
    text.contains("<users/") || text.contains("<customemojis/")
}

// HTML

/// Reads character references as a browser does, those without a semicolon too.
fn decode(text: &str) -> String {
    let mut out = String::new();
    let mut rest = text;
    while let Some(at) = rest.find('&') {
        out.push_str(&rest[..at]);
        rest = &rest[at + 1..];
        let named = [("lt", '<'), ("gt", '>'), ("amp", '&'), ("quot", '"'), ("apos", '\'')];
        let name = named.iter().find(|(name, _)| rest.get(..name.len()).is_some_and(|s| s.eq_ignore_ascii_case(name)));
        let (c, length) = if let Some((name, c)) = name {
            (Some(*c), name.len())
        } else if let Some(number) = rest.strip_prefix('#') {
            let (radix, prefix) = if number.starts_with(['x', 'X']) { (16, 2) } else { (10, 1) };
            let digits = rest[prefix..].chars().take_while(|c| c.is_digit(radix)).count();
            let value = u32::from_str_radix(&rest[prefix..prefix + digits], radix).ok();
            (value.and_then(char::from_u32), prefix + digits)
        } else {
            (None, 0)
        };
        match c {
            Some(c) => {
                out.push(c);
                rest = &rest[length..];
                rest = rest.strip_prefix(';').unwrap_or(rest);
            }
            None => out.push('&'),
        }
    }
    out + rest
}

fn read_html(text: &str) -> Vec<Tree> {
    let mut tree = Tree::new();
    let mut rest = text;
    while let Some(at) = rest.find('<') {
        let opens = rest[at + 1..].starts_with(|c: char| c.is_ascii_alphabetic() || "/!?".contains(c));
        leaf(&mut tree, "text", &decode(&rest[..at + usize::from(!opens)]));
        rest = &rest[at + 1..];
        if opens {
            rest = read_tag(&mut tree, rest);
        }
    }
    leaf(&mut tree, "text", &decode(rest));
    vec![tree]
}

fn read_tag<'a>(tree: &mut Tree, text: &'a str) -> &'a str {
    let until = |text: &str, stop: &[char]| text.find(stop).unwrap_or(text.len());
    let end = until(text, &[' ', '\n', '\t', '\r', '\u{C}', '>']);
    tree.push((format!("tag {}", &text[..end]), String::new()));
    let mut rest = &text[end..];
    loop {
        rest = rest.trim_start();
        if rest.is_empty() || rest.starts_with('>') {
            tree.push(("tag end".into(), String::new()));
            return rest.strip_prefix('>').unwrap_or(rest);
        }
        let end = until(rest, &['=', ' ', '\n', '\t', '\r', '\u{C}', '>']).max(1);
        let name = &rest[..end];
        rest = &rest[end..];
        let mut value = "";
        if let Some(after) = rest.strip_prefix('=') {
            (value, rest) = match after.chars().next() {
                Some(quote @ ('"' | '\'')) => after[1..].split_once(quote).unwrap_or((&after[1..], "")),
                _ => after.split_at(until(after, &[' ', '\n', '\t', '\r', '\u{C}', '>'])),
            };
        }
        tree.push((format!("attribute {name}"), decode(value)));
    }
}

const HTML_URL: &[&str] = &[
    "<a href=\"{}\">a</a>",
    "<a href='{}'>a</a>",
    "<a href={}>a</a>",
    "<a href=\"{}{}\">a</a>",
    "<a href=java{}>a</a>",
    "<a href=\"https://a.example/{}?b&{}\">a</a>",
];

const HTML: &[(Context, &[&str])] = &[
    (
        Context::Block,
        &[
            "{}",
            "a {} b",
            "<b>{}</b> c",
            "<pre><code>{}</code></pre>",
            "{}{}",
            "<i>{}</i>{}<br>",
            "R&{}",
            "&{}",
            "&lt;{}",
            "&#60;us{}",
            "{}users/all&gt;",
            "{}lt;",
            "{}b>",
            "{} href=x>",
            "<font color=\"{}\">a</font>",
            "<font color='{}{}'>a</font>",
        ],
    ),
    (Context::Url, HTML_URL),
    // A caller needn't see these.
    (Context::Block, HTML_URL),
];

fn danger_html(text: &str) -> Option<String> {
    read_html(text).concat().into_iter().find_map(|(kind, text)| {
        let danger = if kind == "attribute href" { unsafe_scheme(&text) } else { mentions(&text) };
        danger.then(|| format!("danger in {kind}: {text:?}"))
    })
}

// Chat's markup

/// Reads lines and spans; `anywhere` takes markers inside of words for spans too.
fn read_lines(text: &str, anywhere: bool) -> Tree {
    let mut tree = Tree::new();
    for (index, part) in text.split("```").enumerate() {
        if index % 2 == 1 {
            leaf(&mut tree, "code block", part);
            continue;
        }
        for (index, line) in part.split('\n').enumerate() {
            if index > 0 {
                leaf(&mut tree, "text", "\n");
            }
            let mut line = line;
            loop {
                let trimmed = line.trim_start();
                let after = trimmed.trim_start_matches('#');
                if let Some(rest) = trimmed.strip_prefix('>') {
                    tree.push(("quote".into(), String::new()));
                    line = rest;
                } else if trimmed.starts_with(['-', '*']) && trimmed[1..].starts_with(char::is_whitespace) {
                    tree.push(("bullet".into(), String::new()));
                    line = &trimmed[1..];
                } else if after.len() < trimmed.len() && after.starts_with(char::is_whitespace) {
                    tree.push(("heading".into(), String::new()));
                    line = after;
                } else {
                    break;
                }
            }
            read_spans(&mut tree, line, anywhere);
        }
    }
    tree
}

fn read_spans(tree: &mut Tree, text: &str, anywhere: bool) {
    let word = |c: Option<char>| c.is_some_and(char::is_alphanumeric);
    let space = |c: Option<char>| c.is_none_or(char::is_whitespace);
    let mut at = 0;
    while let Some(c) = text[at..].chars().next() {
        let (before, rest) = (text[..at].chars().next_back(), &text[at + c.len_utf8()..]);
        let end = match c {
            '`' => rest.find('`').filter(|end| *end > 0),
            '<' => rest.find('>').filter(|end| bracket(&rest[..*end]).is_some()),
            '*' | '_' | '~' => {
                let bold = anywhere && c != '_';
                let opens = (bold || !word(before)) && !space(rest.chars().next());
                let closes = |end: &usize| {
                    let inner = rest[..*end].chars().next_back();
                    let outer = rest[*end + 1..].chars().next();
                    *end > 0 && !space(inner) && (bold || !word(outer))
                };
                // Code comes before spans.
                let code = |end: &usize| rest[..*end].matches('`').count() % 2 == 1;
                rest.match_indices(c).map(|(end, _)| end).find(|end| closes(end) && !code(end)).filter(|_| opens)
            }
            _ => None,
        };
        let Some(end) = end else {
            leaf(tree, "text", c.encode_utf8(&mut [0; 4]));
            at += c.len_utf8();
            continue;
        };
        let inner = &rest[..end];
        match (c, bracket(inner)) {
            ('`', _) => tree.push(("code".into(), inner.into())),
            ('<', Some(("link", url, label))) => {
                tree.push(("link".into(), url.into()));
                read_spans(tree, label, anywhere);
                tree.push(("link end".into(), String::new()));
            }
            ('<', _) => tree.push(("mention".into(), inner.into())),
            _ => {
                tree.push((format!("span {c}"), String::new()));
                read_spans(tree, inner, anywhere);
                tree.push((format!("span {c} end"), String::new()));
            }
        }
        at += c.len_utf8() + end + 1;
    }
}

/// What stands between angle brackets: a mention, or a link with a label.
fn bracket(inner: &str) -> Option<(&'static str, &str, &str)> {
    if mentions(&format!("<{inner}")) {
        return Some(("mention", inner, ""));
    }
    let (url, label) = inner.split_once('|')?;
    (!url.contains(|c: char| c.is_whitespace() || c == '<')).then_some(("link", url, label))
}

/// Mentions and links alone, in code as well.
fn read_brackets(text: &str) -> Tree {
    let mut tree = Tree::new();
    for (at, _) in text.match_indices('<') {
        let rest = &text[at + 1..];
        if let Some((kind, target, _)) = rest.find(['>', '\n']).and_then(|end| bracket(&rest[..end])) {
            tree.push((kind.into(), target.into()));
        }
    }
    tree
}

fn read_markup(text: &str) -> Vec<Tree> {
    vec![read_lines(text, false), read_lines(text, true), read_brackets(text)]
}

const MARKUP: &[(Context, &[&str])] = &[
    (
        Context::Block,
        &[
            "{}",
            "a {} b",
            "a{}b",
            "{}{}",
            "a {}{} b",
            "Hi <users/1>, {}!",
            "*a* {} _b_ ~c~ `d`",
            "- a\n{}\n- b",
            "{}\n> a",
            "a\n{} - b",
            "a\n{}- b",
            "-{}",
            "*{}",
            "#{}",
            "<https://a.example|a> {} <https://b.example|b>",
            "{}users/all>",
            "{}ers/all> a",
            "{} > a",
            "{} | a>",
            "a <{}> b",
            "a <us{}> b",
            "{}https://evil.example>",
            "```\na\n``` {} *b*",
        ],
    ),
    (
        Context::Inline,
        &[
            "*{}*",
            "_{}_",
            "~{}~",
            "*_{}_*",
            "*a {}*",
            "*{} a* _b_",
            "*{}{}*",
            "- {}",
            "* {}\n* a",
            "> {}\na",
            "> *{}*: a",
            "<https://a.example|{}>",
            "<https://a.example|a {}{}> *b*",
            "*{}* and *{}*",
        ],
    ),
    (
        Context::Code,
        &["`{}`", "`a {} b` *c*", "*`{}{}`*", "`<{}>`", "`<us{}>`", "`{}users/all>`", "<https://a.example|`{}`> a"],
    ),
    (
        Context::CodeBlock,
        &["```\n{}\n```", "```{}```", "a\n```\nb {}{} c\n```\nd *e*", "```\n<{}>\n```", "```\n{}users/all>\n```"],
    ),
    (
        Context::Url,
        &[
            "<{}|a> *b*",
            "<{}{}|a> *b*",
            "<https://a.example/{}|a>",
            "<https://a.example/?a={}&b={}|a> b|c",
            "<users/{}> a",
            "<users/{}{}> a",
            "<customEmojis/{}>",
        ],
    ),
];

fn danger_markup(text: &str) -> Option<String> {
    read_brackets(text).into_iter().find_map(|(kind, target)| {
        let danger = if kind == "link" { unsafe_scheme(&target) } else { target.eq_ignore_ascii_case("users/all") };
        danger.then(|| format!("danger in {kind}: {target:?}"))
    })
}

// Markdown

fn read_markdown(text: &str) -> Vec<Tree> {
    use pulldown_cmark::{Event, Options, Parser, Tag};

    let options = Options::ENABLE_STRIKETHROUGH
        | Options::ENABLE_TABLES
        | Options::ENABLE_TASKLISTS
        | Options::ENABLE_FOOTNOTES
        | Options::ENABLE_GFM;
    let mut tree = Tree::new();
    for event in Parser::new_ext(text, options) {
        match event {
            Event::Text(text) => leaf(&mut tree, "text", &text),
            Event::SoftBreak | Event::HardBreak => leaf(&mut tree, "text", "\n"),
            Event::Code(text) => tree.push(("code".into(), text.to_string())),
            Event::Start(Tag::Link { link_type, dest_url, .. }) => {
                tree.push((format!("{link_type:?}"), dest_url.to_string()));
            }
            Event::Start(Tag::Image { link_type, dest_url, .. }) => {
                tree.push((format!("!{link_type:?}"), dest_url.to_string()));
            }
            event => tree.push((format!("{event:?}"), String::new())),
        }
    }
    vec![tree]
}

const MARKDOWN_INLINE: &[&str] = &[
    "**{}**",
    "*{}*",
    "_{}_",
    "~{}~",
    "***{}***",
    "**a {}**",
    "**{} a** b",
    "a **{}{}** b",
    "a**{}**",
    "- **{}**: a",
    "# {}",
    "# a {} b",
    "## {}{}",
    "[{}](https://a.example)",
    "![{}](https://a.example/b.png)",
    "| a | b |\n|---|---|\n| {} | c |",
    "a\n- {}",
];

const MARKDOWN_URL: &[&str] = &[
    "[a]({})",
    "[a](<{}>)",
    "[a]({}{}) b",
    "![a]({})",
    "[a](https://a.example/{})",
    "[a](https://a.example?{}=1&b={} \"c\") d",
];

const MARKDOWN: &[(Context, &[&str])] = &[
    (
        Context::Block,
        &[
            "{}",
            "a {} b",
            "a{}b",
            "{}{}",
            "a {}{} b",
            "- {}\n- b",
            "1. {}\n2. a",
            "> {}",
            "- > {}",
            "a\n{}\nb",
            "a\n\n{}\n\nb",
            "a\n- {}",
            "**a** {} *b* ~c~ `d`",
            "-{}",
            "+{}",
            "1{}",
            "1.{}",
            "#{}",
            "[a]{}",
            "![a]{}",
            "\\{}",
            "a \\{} b",
            "R&{}",
            "&{}",
            "a <{}",
            "a <{}>",
            "{}(https://evil.example)",
            "{}[a](https://a.example)",
            "{}users/all>",
            "a  \n{}",
            "{}\n- a",
            "a\n{} - b",
            "a\n{}- b",
            "{}\n===",
            "   {}",
            "- a\n  {}\n- b",
        ],
    ),
    (Context::Inline, MARKDOWN_INLINE),
    (Context::Code, &["`{}`", "a `b {} c` d", "**`{}{}`**"]),
    (
        Context::CodeBlock,
        &[
            "```\n{}\n```",
            "~~~\n{}\n~~~\na",
            "```\na {}{} b\n```\n- c",
            "- a\n\n  ```\n  {}\n  ```\n- b",
            "> ```\n> {}\n> ```\n> a",
        ],
    ),
    (Context::Url, MARKDOWN_URL),
    // A caller needn't see these.
    (Context::Block, MARKDOWN_INLINE),
    (Context::Block, MARKDOWN_URL),
    (Context::Inline, MARKDOWN_URL),
];

fn danger_markdown(text: &str) -> Option<String> {
    let mut links = read_markdown(text).concat().into_iter().filter(|(kind, _)| kind.ends_with("Inline"));
    let link = links.find(|(_, url)| unsafe_scheme(url));
    link.map(|(_, url)| format!("unsafe URL {url:?}")).or_else(|| mentions(text).then(|| "a mention".into()))
}

// Pieces put together in Rust

/// The kinds of a tree but for plain text.
fn kinds(tree: &Tree) -> Vec<String> {
    tree.iter().map(|(kind, _)| kind.clone()).filter(|kind| kind != "text" && !kind.contains("Paragraph")).collect()
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 1024, ..ProptestConfig::default() })]

    #[test]
    fn html_holes_hold_text(a in hostile(), b in hostile()) {
        check(Html::escape_into, HTML, &[&a, &b], read_html, danger_html)?;
    }

    #[test]
    fn markup_holes_hold_text(a in hostile(), b in hostile()) {
        check(Markup::escape_into, MARKUP, &[&a, &b], read_markup, danger_markup)?;
    }

    #[test]
    fn markdown_holes_hold_text(a in hostile(), b in hostile()) {
        check(Markdown::escape_into, MARKDOWN, &[&a, &b], read_markdown, danger_markdown)?;
    }

    #[test]
    fn strings_put_together_are_text(pieces in prop::collection::vec(hostile(), 1..4)) {
        let html = Html::concat(&pieces);
        prop_assert!(read_html(html.as_str())[0].iter().all(|(kind, text)| kind == "text" && !mentions(text)), "{:?}", html);
        prop_assert_eq!(decode(html.as_str()).replace(ZWSP, ""), pieces.concat().replace(ZWSP, ""));
        let markup = Markup::concat(&pieces);
        for tree in read_markup(markup.as_str()) {
            prop_assert!(kinds(&tree).is_empty(), "{:?}: {:?}", markup, tree);
        }
        // Blank pieces alone could indent the next one.
        let markdown = Markdown::concat(pieces.iter().filter(|piece| !piece.trim().is_empty()));
        let tree = &read_markdown(markdown.as_str())[0];
        prop_assert!(kinds(tree).is_empty() && !mentions(markdown.as_str()), "{:?}: {:?}", markdown, tree);
    }

    #[test]
    fn helpers_make_what_they_say(s in hostile_word(), t in hostile_word()) {
        let html = [Html::bold(&s), Html::link("https://a.example", &s), Html::link(&s, &t), Html::list([&s, &t])];
        for text in html {
            prop_assert_eq!(danger_html(text.as_str()), None);
            prop_assert_eq!(decode(&text.as_str().replace("<users", "")).contains("<users/"), false);
        }
        let once = |text: &Markup| read_lines(text.as_str(), false).iter().map(|(kind, _)| kind.clone()).collect::<Vec<_>>();
        let link = Markup::from("a ") + Markup::link("https://a.example", &s) + " " + &t;
        prop_assert_eq!(kinds(&read_lines(link.as_str(), true)), ["link", "link end"], "{:?}", link);
        let mention = Markup::mention(&s);
        prop_assert_eq!(danger_markup(mention.as_str()), None);
        let code = Markup::code(&s) + Markup::code(&t);
        prop_assert_eq!(kinds(&read_lines(code.as_str(), true)), ["code", "code"], "{:?}", code);
        prop_assert!(read_brackets(code.as_str()).is_empty(), "{:?}", code);
        let bold = once(&(Markup::bold(&s) + " " + Markup::italic(&t)));
        prop_assert!(bold.iter().all(|kind| kind == "text" || kind.starts_with("span")), "{:?}", bold);
        let list = Markup::bullets([&s, &t]);
        prop_assert_eq!(kinds(&read_lines(list.as_str(), true)), ["bullet", "bullet"], "{:?}", list);

        let read = |text: &Markdown| {
            let events = read_markdown(text.as_str()).concat().into_iter();
            let kinds = events.map(|(kind, _)| kind).filter(|kind| kind.starts_with("Start") || kind == "code" || kind.contains("Inline"));
            kinds.filter(|kind| kind != "Start(Paragraph)").collect::<Vec<_>>()
        };
        for (text, kinds) in [
            (Markdown::bold(&s) + &t, vec!["Start(Strong)"]),
            (Markdown::from(&t) + Markdown::italic(&s), vec!["Start(Emphasis)"]),
            (Markdown::bold(&s) + Markdown::bold(&t), vec!["Start(Strong)", "Start(Strong)"]),
            (Markdown::code(&s) + Markdown::code(&t), vec!["code", "code"]),
            (Markdown::link("https://a.example/(", &s) + &t, vec!["Inline"]),
            (Markdown::code_block(&s), vec!["Start(CodeBlock(Fenced(Borrowed(\"\"))))"]),
            (Markdown::list([&s, &t]), vec!["Start(List(None))", "Start(Item)", "Start(Item)"]),
            (Markdown::numbered_list([&s]), vec!["Start(List(Some(1)))", "Start(Item)"]),
        ] {
            prop_assert_eq!(read(&text), kinds, "{:?}", text);
        }
    }
}

#[test]
fn the_judges_see_what_is_there() {
    let html = read_html("a<b>c</b>&lt<a href='x'>");
    assert_eq!(kinds(&html[0]), ["tag b", "tag end", "tag /b", "tag end", "tag a", "attribute href", "tag end"]);
    let markup = read_lines("- *a* <https://b|_c_> <users/1>\n> `d`", false);
    let wanted =
        ["bullet", "span *", "span * end", "link", "span _", "span _ end", "link end", "mention", "quote", "code"];
    assert_eq!(kinds(&markup), wanted);
    assert!(mentions("<USERS/all>") && unsafe_scheme("java\nscript:x") && !unsafe_scheme("https://a:b"));
}

/// A string that goes into a field is escaped by the field's type, so these are the fields that it matters for.
#[test]
fn the_fields_that_chat_reads_as_markup_have_a_type_that_escapes() {
    use chat_cards::schema::Kind;

    let model = tests::model::Model::walk();
    let mut fields = Vec::new();
    for schema in &model.elements {
        for field in schema.properties() {
            match field.kind {
                Kind::Html => fields.push(format!("{}.{} html", schema.name, field.wire)),
                Kind::Markup => fields.push(format!("{}.{} markup", schema.name, field.wire)),
                _ => {}
            }
        }
    }
    fields.sort();
    assert_eq!(
        fields,
        [
            "GoogleAppsCardV1DecoratedText.text html",
            "GoogleAppsCardV1Section.header html",
            "GoogleAppsCardV1TextParagraph.text html",
            "KeyValue.bottomLabel html",
            "KeyValue.content html",
            "KeyValue.topLabel html",
            "Message.formattedText markup",
            "Message.text markup",
            "QuotedMessageSnapshot.formattedText markup",
            "Section.header html",
            "TextParagraph.text html",
        ]
    );
}
