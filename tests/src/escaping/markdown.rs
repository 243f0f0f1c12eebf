//! Markdown as `pulldown-cmark` reads it, and what must hold for strings in it.

use chat_cards::__private::Context;
use chat_cards::Markdown;
use pulldown_cmark::{Event, Options, Parser, Tag};

use super::{Dialect, Templates, Tree, Verdict, ensure, kinds, leaf, mentions, unsafe_scheme};

const DIALECT: Dialect =
    Dialect { escape: Markdown::escape_into, templates: HOLES, read: |text| vec![read(text)], danger };

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

/// Strings put together are text. Blank ones are left out: alone they could indent the next one.
///
/// # Errors
///
/// What became of it.
pub fn concatenation(pieces: &[&str]) -> Verdict {
    let markdown = Markdown::concat(pieces.iter().copied().filter(|piece| !piece.trim().is_empty()));
    let tree = read(markdown.as_str());
    ensure!(kinds(&tree).is_empty() && !mentions(markdown.as_str()), "{markdown:?}: {tree:?}");
    Ok(())
}

/// The helpers make what they say, of strings that are not blank.
///
/// # Errors
///
/// What one of them made instead.
pub fn helpers(s: &str, t: &str) -> Verdict {
    for (text, wanted) in [
        (Markdown::bold(s) + t, &["Start(Strong)"][..]),
        (Markdown::from(t) + Markdown::italic(s), &["Start(Emphasis)"]),
        (Markdown::bold(s) + Markdown::bold(t), &["Start(Strong)", "Start(Strong)"]),
        (Markdown::code(s) + Markdown::code(t), &["code", "code"]),
        (Markdown::link("https://a.example/(", s) + t, &["Inline"]),
        (Markdown::code_block(s), &["Start(CodeBlock(Fenced(Borrowed(\"\"))))"]),
        (Markdown::list([s, t]), &["Start(List(None))", "Start(Item)", "Start(Item)"]),
        (Markdown::numbered_list([s]), &["Start(List(Some(1)))", "Start(Item)"]),
    ] {
        let mut found = kinds(&read(text.as_str()));
        found.retain(|kind| kind.starts_with("Start") || kind == "code" || kind.contains("Inline"));
        ensure!(found == wanted, "{text:?}: {found:?}");
    }
    Ok(())
}

fn read(text: &str) -> Tree {
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
    tree
}

const INLINE: &[&str] = &[
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

const URLS: &[&str] = &[
    "[a]({})",
    "[a](<{}>)",
    "[a]({}{}) b",
    "![a]({})",
    "[a](https://a.example/{})",
    "[a](https://a.example?{}=1&b={} \"c\") d",
];

const HOLES: &Templates = &[
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
    (Context::Inline, INLINE),
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
    (Context::Url, URLS),
    // A caller needn't see these.
    (Context::Block, INLINE),
    (Context::Block, URLS),
    (Context::Inline, URLS),
];

fn danger(text: &str) -> Option<String> {
    let mut links = read(text).into_iter().filter(|(kind, _)| kind.ends_with("Inline"));
    let link = links.find(|(_, url)| unsafe_scheme(url));
    link.map(|(_, url)| format!("unsafe URL {url:?}")).or_else(|| mentions(text).then(|| "a mention".into()))
}
