//! The tags in a text that Chat reads as HTML.

/// The tags that card text takes, as the guide "Format messages" lists them. Others are reported to show as they are written.
pub const HTML_TAGS: &[&str] = &["b", "i", "u", "s", "font", "a", "time", "br", "code", "pre", "ul", "ol", "li"];

/// Whether words of a text belong to the citation with this id: `<chat-citation data-id="…">`.
///
/// # Examples
///
/// ```
/// let text = r#"It is <chat-citation data-id="v2">fast</chat-citation>"#;
/// assert!(chat_cards_rules::is_cited("v2", text));
/// assert!(!chat_cards_rules::is_cited("v", text));
/// ```
#[must_use]
pub fn is_cited(id: &str, text: &str) -> bool {
    text.match_indices('"').any(|(at, _)| {
        let end = text[at + 1..].strip_prefix(id);
        text[..at].ends_with("data-id=") && end.is_some_and(|end| end.starts_with('"'))
    })
}

/// A tag, such as `<b>`, `</b>` or `<br/>`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Tag<'a> {
    /// Its name, as it is written.
    pub(crate) name: &'a str,
    /// What stands between the name and the `>`, or the end of the text.
    pub(crate) attributes: &'a str,
    /// Whether it opens an element.
    pub(crate) opens: bool,
}

/// The tags in a text, in order: every `<` that a letter follows, or a slash and a letter.
pub(crate) fn tags(text: &str) -> impl Iterator<Item = Tag<'_>> {
    text.match_indices('<').filter_map(|(at, _)| {
        let inside = &text[at + 1..];
        let named = inside.strip_prefix('/').unwrap_or(inside);
        if !named.starts_with(|first: char| first.is_ascii_alphabetic()) {
            return None;
        }
        let end = named.find(|next: char| !next.is_ascii_alphanumeric()).unwrap_or(named.len());
        let (name, rest) = named.split_at(end);
        let attributes = rest.split('>').next().unwrap_or(rest);
        Some(Tag { name, attributes, opens: named.len() == inside.len() })
    })
}

impl<'a> Tag<'a> {
    /// The value of an attribute, if it stands in quotes.
    pub(crate) fn attribute(&self, name: &str) -> Option<&'a str> {
        let mut rest = self.attributes;
        while let Some((before, after)) = rest.split_once('=') {
            let after = after.trim_start();
            let quote = after.chars().next().filter(|quote| matches!(quote, '"' | '\''))?;
            let (value, next) = after[1..].split_once(quote)?;
            if before.trim().eq_ignore_ascii_case(name) {
                return Some(value);
            }
            rest = next;
        }
        None
    }
}

#[cfg(test)]
mod tests {
    use super::tags;

    fn names(text: &str) -> Vec<&str> {
        tags(text).map(|tag| tag.name).collect()
    }

    #[test]
    fn tags_are_found_where_a_browser_would_find_them() {
        assert_eq!(names("<b>a</b> <BR/> <a href=\"x\">y</a>"), ["b", "b", "BR", "a", "a"]);
        assert_eq!(names("1 < 2, <3, <>, </>, &lt;b&gt;, <!-- b --> a<"), [""; 0]);
        assert_eq!(names("<b"), ["b"]);
        assert_eq!(names("<größe><ul"), ["gr", "ul"]);
    }

    #[test]
    fn attributes_are_read_in_either_quotes() {
        let attribute = |text, name| tags(text).next().and_then(|tag| tag.attribute(name));
        assert_eq!(attribute("<font size=\"1\" color = '#f00'>", "color"), Some("#f00"));
        assert_eq!(attribute("<font COLOR=\"#f00\">", "color"), Some("#f00"));
        assert_eq!(attribute("<font color=#f00>", "color"), None);
        assert_eq!(attribute("<font color=\"#f00>", "color"), None);
        assert_eq!(attribute("<font>", "color"), None);
        assert_eq!(attribute("<font a=\"\u{e4}\" color=\"\">", "color"), Some(""));
    }
}
