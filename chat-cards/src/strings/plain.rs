//! Text without markup, and bytes as base64 text.

use std::borrow::Cow;
use std::fmt;

use super::escape::{Context, Dialect};

string_type! {
    /// Text that Chat shows as it is: titles, labels, names, URLs.
    ///
    /// ```
    /// use chat_cards::Text;
    ///
    /// assert_eq!(Text::from("a < b"), "a < b");
    /// ```
    Text
}

impl Text {
    /// The text without its type.
    pub(super) fn into_cow(self) -> Cow<'static, str> {
        self.0
    }

    /// Appends a piece.
    ///
    /// ```
    /// # use chat_cards::Text;
    /// let mut text = Text::from("a");
    /// text.push("b");
    /// assert_eq!(text, "ab");
    /// ```
    pub fn push(&mut self, piece: impl Into<Self>) {
        let piece = piece.into();
        if self.is_empty() {
            *self = piece;
        } else {
            self.0.to_mut().push_str(&piece.0);
        }
    }

    /// Appends the string as it is: there is nothing to escape.
    #[doc(hidden)]
    pub fn escape_into(out: &mut String, s: &str, _context: Context) {
        out.push_str(s);
    }
}

impl Dialect for Text {
    fn escape_into(out: &mut String, s: &str, context: Context) {
        Self::escape_into(out, s, context);
    }
}

impl fmt::Display for Text {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.as_str())
    }
}

impl From<&str> for Text {
    fn from(text: &str) -> Self {
        Self(Cow::Owned(text.to_owned()))
    }
}

impl From<String> for Text {
    fn from(text: String) -> Self {
        Self(Cow::Owned(text))
    }
}

impl From<&String> for Text {
    fn from(text: &String) -> Self {
        Self::from(text.as_str())
    }
}

impl From<Cow<'static, str>> for Text {
    fn from(text: Cow<'static, str>) -> Self {
        Self(text)
    }
}

impl From<char> for Text {
    fn from(c: char) -> Self {
        Self(Cow::Owned(c.into()))
    }
}

string_type! {
    /// Bytes, kept as the base64 text that the API reads and writes.
    ///
    /// ```
    /// use chat_cards::Bytes;
    ///
    /// assert_eq!(Bytes::from_base64("aGVsbG8=").as_base64(), "aGVsbG8=");
    /// ```
    Bytes
}

impl Bytes {
    /// Takes base64 text as it is.
    ///
    /// ```
    /// # use chat_cards::Bytes;
    /// assert_eq!(Bytes::from_base64(String::from("AA==")), "AA==");
    /// ```
    #[must_use]
    pub fn from_base64(text: impl Into<Cow<'static, str>>) -> Self {
        Self(text.into())
    }

    /// The base64 text.
    ///
    /// ```
    /// # use chat_cards::Bytes;
    /// assert_eq!(Bytes::from_base64("AA==").as_base64(), "AA==");
    /// ```
    #[must_use]
    pub fn as_base64(&self) -> &str {
        self.as_str()
    }
}

/// Takes base64 text as it is.
impl From<&str> for Bytes {
    fn from(base64: &str) -> Self {
        Self::from_base64(base64.to_owned())
    }
}

/// Takes base64 text as it is.
impl From<String> for Bytes {
    fn from(base64: String) -> Self {
        Self::from_base64(base64)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn text_is_a_string_with_a_name() {
        let text = Text::from(String::from("é"));
        assert_eq!((text.len(), text.is_empty(), text.as_ref()), (2, false, "é"));
        assert_eq!(format!("{text:?} {text:>3} {}", Text::from('x')), "\"é\"   é x");
        assert_eq!(text, *"é");
        assert_eq!(Text::default(), Text::EMPTY);
        assert_eq!(Text::from(&String::from("a")).into_string(), "a");
        assert!(matches!(Text::from(Cow::Borrowed("a")).into_cow(), Cow::Borrowed("a")));
    }
}
