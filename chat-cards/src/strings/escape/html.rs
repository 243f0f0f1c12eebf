//! Escaping for HTML.

use std::borrow::Cow;

use super::{Context, Dialect, ZWSP, continues_entity, open_bracket, opens_mention, push_url};
use crate::strings::Html;

impl Html {
    /// Appends a dynamic string to a template's HTML so far.
    #[doc(hidden)]
    pub fn escape_into(out: &mut String, s: &str, context: Context) {
        if context == Context::Url || in_url(out) {
            return push_attribute_url(out, s);
        }
        // The template may end in `&` or `&lt;`, which the string mustn't turn into an entity or a mention.
        let mention = out.rsplit_once('&').is_some_and(|(_, entity)| {
            let angle = entity
                .split_once(';')
                .filter(|(name, _)| ["lt", "#60", "#x3c"].iter().any(|angle| name.eq_ignore_ascii_case(angle)));
            angle.is_some_and(|(_, head)| !s.is_empty() && opens_mention(head, s))
        });
        if mention || continues_entity(out, s) {
            out.push(ZWSP);
        }
        escape(out, s);
    }

    pub(in crate::strings) fn escape(s: Cow<'static, str>) -> Cow<'static, str> {
        if !s.contains(ACTIVE) {
            return s;
        }
        let mut out = String::with_capacity(s.len() + 16);
        escape(&mut out, &s);
        Cow::Owned(out)
    }

    pub(in crate::strings) fn attach(out: &mut String, piece: &str) {
        out.push_str(piece);
    }
}

impl Dialect for Html {
    fn escape_into(out: &mut String, s: &str, context: Context) {
        Self::escape_into(out, s, context);
    }
}

const ACTIVE: [char; 5] = ['&', '<', '>', '"', '\''];

/// Whether the template's end stands in the value of an `href`, whatever the caller made of it.
fn in_url(out: &str) -> bool {
    let tag = open_bracket(out).map(str::to_ascii_lowercase).unwrap_or_default();
    let value = tag.rsplit_once("href=").map(|(_, value)| value);
    value.is_some_and(|value| match value.strip_prefix(['"', '\'']) {
        Some(quoted) => !quoted.contains(['"', '\'']),
        None => !value.contains(char::is_whitespace),
    })
}

/// Escapes text or an attribute.
pub(in crate::strings) fn escape(out: &mut String, s: &str) {
    for (i, c) in s.char_indices() {
        match c {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '"' => out.push_str("&quot;"),
            '\'' => out.push_str("&#39;"),
            _ => out.push(c),
        }
        if c == '<' && opens_mention("", &s[i + 1..]) {
            out.push(ZWSP);
        }
    }
}

/// Appends a piece of a URL in an attribute.
pub(in crate::strings) fn push_attribute_url(out: &mut String, url: &str) {
    let at = out.len();
    push_url(out, url, "");
    let encoded = out.split_off(at);
    escape(out, &encoded);
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_mention_forms_after_decoding() {
        for hostile in ["<users/all>", "<USERS/all>", "<customEmojis/x>", "<", "<us"] {
            let html = Html::from(hostile);
            assert!(html.as_str().starts_with("&lt;\u{200B}"), "{hostile}");
        }
        assert_eq!(Html::from("<used>"), "&lt;used&gt;");
        for (template, s) in [("&lt;", "users/1"), ("&#60;us", "ers/1"), ("R&", "lt;users/1")] {
            let mut out = template.to_owned();
            Html::escape_into(&mut out, s, Context::Block);
            assert_eq!(out, format!("{template}\u{200B}{s}"));
        }
    }

    #[test]
    fn a_url_hole_stays_in_its_attribute() {
        let mut out = String::from("<a href=\"");
        Html::escape_into(&mut out, "javascript:'x\" onclick=y", Context::Url);
        assert_eq!(out, "<a href=\"javascript%3A&#39;x%22%20onclick=y");
    }
}
