//! What must hold for any string in any place of any dialect.
//!
//! Each dialect has a judge that shares nothing with the escaper: an HTML tokeniser, a reader of Chat's markup that takes more
//! for markup than Chat does, and `pulldown-cmark`. A template is filled once with an innocent word and once with hostile
//! strings; both must read as the same tree, apart from the text in the hole.
//!
//! The tests try strings that they put together from hostile pieces, the fuzzer whatever leads to new code.

pub mod html;
pub mod markdown;
pub mod markup;

use chat_cards::__private::Context;

/// Nothing, or what is wrong, with the strings that show it.
pub type Verdict = Result<(), String>;

const WORD: &str = "Qword";
const ZWSP: char = '\u{200B}';

/// A dialect's way to fill a hole.
type Escape = fn(&mut String, &str, Context);

/// Templates, by the place that `card!` would say their holes are in.
type Templates = [(Context, &'static [&'static str])];

/// A tree in reading order: what each node is, and its text if it is a leaf.
pub type Tree = Vec<(String, String)>;

/// Fails with words unless the condition holds.
macro_rules! ensure {
    ($condition:expr, $($words:tt)+) => {
        if !$condition {
            return Err(format!($($words)+));
        }
    };
}
use ensure;

/// Appends a leaf, or lengthens the last one of the same kind.
fn leaf(tree: &mut Tree, kind: &str, text: &str) {
    match tree.last_mut() {
        Some((last, all)) if last == kind => all.push_str(text),
        _ => tree.push((kind.to_owned(), text.to_owned())),
    }
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

/// What a dialect is held to: its templates, and how they are filled and read.
struct Dialect {
    escape: Escape,
    templates: &'static Templates,
    read: fn(&str) -> Vec<Tree>,
    danger: fn(&str) -> Option<String>,
}

impl Dialect {
    fn templates(&self) -> impl Iterator<Item = (Context, &'static str)> + use<> {
        self.templates.iter().flat_map(|(context, templates)| templates.iter().map(|template| (*context, *template)))
    }

    /// Tries one string, or two in turn, in every template.
    fn holes(&self, strings: &[&str]) -> Verdict {
        self.templates().try_for_each(|(context, template)| self.fill(context, template, strings))
    }

    /// Tries them in one template, the number of which may be any.
    fn hole(&self, number: usize, strings: &[&str]) -> Verdict {
        let (context, template) = self.templates().nth(number % self.templates().count()).expect("one of them");
        self.fill(context, template, strings)
    }

    fn fill(&self, context: Context, template: &str, strings: &[&str]) -> Verdict {
        // A blank string that begins a template leaves nothing of its line.
        if context == Context::Block && template.starts_with("{}") && strings.iter().any(|s| s.trim().is_empty()) {
            return Ok(());
        }
        let innocent = fill(self.escape, template, context, &[WORD]);
        let filled = fill(self.escape, template, context, strings);
        for (innocent, found) in (self.read)(&innocent).iter().zip((self.read)(&filled)) {
            if let Err(difference) = same_shape(innocent, &found) {
                return Err(format!("{context:?} {template:?}: {filled:?}\n {difference}"));
            }
        }
        match (self.danger)(&filled) {
            Some(danger) => Err(format!("{context:?} {template:?}: {filled:?}\n {danger}")),
            None => Ok(()),
        }
    }
}

/// Whether a link to it could do something else than open a page, a mail or a call.
#[must_use]
pub fn unsafe_scheme(url: &str) -> bool {
    let url: String = url.chars().filter(|c| !c.is_whitespace() && !c.is_control()).collect();
    let scheme = url.split(['/', '?', '#']).next().and_then(|head| head.split_once(':')).map(|(scheme, _)| scheme);
    scheme.is_some_and(|scheme| {
        let valid = scheme.starts_with(|c: char| c.is_ascii_alphabetic())
            && scheme.chars().all(|c| c.is_ascii_alphanumeric() || "+-.".contains(c));
        valid && !["http", "https", "mailto", "tel"].contains(&scheme.to_ascii_lowercase().as_str())
    })
}

/// Whether a mention begins in the text.
#[must_use]
pub fn mentions(text: &str) -> bool {
    let text = text.to_lowercase();
    text.contains("<users/") || text.contains("<customemojis/")
}

/// The kinds of a tree but for plain text.
#[must_use]
pub fn kinds(tree: &Tree) -> Vec<String> {
    tree.iter().map(|(kind, _)| kind.clone()).filter(|kind| kind != "text" && !kind.contains("Paragraph")).collect()
}
