//! Chat's markup, taken for more than Chat does, and what must hold for strings in it.

use chat_cards::__private::Context;
use chat_cards::Markup;

use super::{Dialect, Templates, Tree, Verdict, ensure, kinds, leaf, mentions, unsafe_scheme};

const DIALECT: Dialect = Dialect { escape: Markup::escape_into, templates: HOLES, read, danger };

/// Two strings stay text in every hole.
///
/// # Errors
///
/// The hole where they do not.
pub fn holes(a: &str, b: &str) -> Verdict {
    DIALECT.holes(&[a, b])
}

/// Two strings stay text in one of the templates, the number of which may be any.
///
/// # Errors
///
/// The hole where they do not.
pub fn hole(number: usize, a: &str, b: &str) -> Verdict {
    DIALECT.hole(number, &[a, b])
}

/// Strings put together are text.
///
/// # Errors
///
/// What became of it.
pub fn concatenation(pieces: &[&str]) -> Verdict {
    let markup = Markup::concat(pieces.iter().copied());
    for tree in read(markup.as_str()) {
        ensure!(kinds(&tree).is_empty(), "{markup:?}: {tree:?}");
    }
    Ok(())
}

/// The helpers make what they say, of strings that are not blank.
///
/// # Errors
///
/// What one of them made instead.
pub fn helpers(s: &str, t: &str) -> Verdict {
    let expect = |text: &Markup, wanted: &[&str]| {
        let found = kinds(&read_lines(text.as_str(), true));
        ensure!(found == wanted, "{text:?}: {found:?}");
        Ok(())
    };
    expect(&(Markup::from("a ") + Markup::link("https://a.example", s) + " " + t), &["link", "link end"])?;
    expect(&Markup::bullets([s, t]), &["bullet", "bullet"])?;
    let code = Markup::code(s) + Markup::code(t);
    expect(&code, &["code", "code"])?;
    ensure!(read_brackets(code.as_str()).is_empty(), "{code:?}");
    let mention = Markup::mention(s);
    if let Some(danger) = danger(mention.as_str()) {
        return Err(format!("{mention:?}: {danger}"));
    }
    let spans = Markup::bold(s) + " " + Markup::italic(t);
    let found = kinds(&read_lines(spans.as_str(), false));
    ensure!(found.iter().all(|kind| kind.starts_with("span")), "{spans:?}: {found:?}");
    Ok(())
}

/// All readings of a text.
fn read(text: &str) -> Vec<Tree> {
    vec![read_lines(text, false), read_lines(text, true), read_brackets(text)]
}

/// Reads lines and spans; `anywhere` takes markers inside of words for spans too.
#[must_use]
pub fn read_lines(text: &str, anywhere: bool) -> Tree {
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

const HOLES: &Templates = &[
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

fn danger(text: &str) -> Option<String> {
    read_brackets(text).into_iter().find_map(|(kind, target)| {
        let danger = if kind == "link" { unsafe_scheme(&target) } else { target.eq_ignore_ascii_case("users/all") };
        danger.then(|| format!("danger in {kind}: {target:?}"))
    })
}
