//! What HTML is, as a browser sees it, and what must hold for strings in it.

use chat_cards::__private::Context;
use chat_cards::Html;

use super::{Dialect, Templates, Tree, Verdict, ZWSP, ensure, leaf, mentions, unsafe_scheme};

const DIALECT: Dialect = Dialect { escape: Html::escape_into, templates: HOLES, read: |text| vec![read(text)], danger };

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

/// Strings put together are the text that they are.
///
/// # Errors
///
/// What became of it.
pub fn concatenation(pieces: &[&str]) -> Verdict {
    let html = Html::concat(pieces.iter().copied());
    ensure!(read(html.as_str()).iter().all(|(kind, text)| kind == "text" && !mentions(text)), "{html:?}");
    let (found, wanted) = (decode(html.as_str()).replace(ZWSP, ""), pieces.concat().replace(ZWSP, ""));
    ensure!(found == wanted, "{html:?}: {found:?}");
    Ok(())
}

/// The helpers make what they say, of strings that are not blank.
///
/// # Errors
///
/// What one of them made instead.
pub fn helpers(s: &str, t: &str) -> Verdict {
    for html in [Html::bold(s), Html::link("https://a.example", s), Html::link(s, t), Html::list([s, t])] {
        if let Some(danger) = danger(html.as_str()) {
            return Err(format!("{html:?}: {danger}"));
        }
        ensure!(!decode(&html.as_str().replace("<users", "")).contains("<users/"), "{html:?}");
    }
    Ok(())
}

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

/// Reads tags and their attributes.
#[must_use]
pub fn read(text: &str) -> Tree {
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
    tree
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
        if let Some(after) = rest.trim_start().strip_prefix('=').map(str::trim_start) {
            (value, rest) = match after.chars().next() {
                Some(quote @ ('"' | '\'')) => after[1..].split_once(quote).unwrap_or((&after[1..], "")),
                _ => after.split_at(until(after, &[' ', '\n', '\t', '\r', '\u{C}', '>'])),
            };
        }
        tree.push((format!("attribute {name}"), decode(value)));
    }
}

const URLS: &[&str] = &[
    "<a href=\"{}\">a</a>",
    "<a href='{}'>a</a>",
    "<a href={}>a</a>",
    "<a href=\"{}{}\">a</a>",
    "<a href=java{}>a</a>",
    "<a href=\"https://a.example/{}?b&{}\">a</a>",
    "<a\n  href = \"{}\">a</a>",
    "<a title='>' href=\"{}\">a</a>",
];

const HOLES: &Templates = &[
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
            "1 < 2 {} > 3",
            "<a\ntitle='a > \"{}\"'>{}</a>",
            "<font color=\"{}\">a</font>",
            "<font color='{}{}'>a</font>",
        ],
    ),
    (Context::Url, URLS),
    // A caller needn't see these.
    (Context::Block, URLS),
];

fn danger(text: &str) -> Option<String> {
    read(text).into_iter().find_map(|(kind, text)| {
        let danger = if kind == "attribute href" { unsafe_scheme(&text) } else { mentions(&text) };
        danger.then(|| format!("danger in {kind}: {text:?}"))
    })
}
