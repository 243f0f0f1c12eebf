//! Text that must not be shown.

use std::fmt;
use std::sync::Arc;

/// Text that must not be shown: a token, a key.
///
/// It has no `Display`, and its `Debug` hides it. Who needs the text says so with [`expose`](Secret::expose).
///
/// # Examples
///
/// ```
/// use chat_send::Secret;
///
/// let secret = Secret::new("hunter2");
/// assert_eq!(format!("{secret:?}"), "[secret]");
/// assert_eq!(secret.expose(), "hunter2");
/// ```
#[derive(Clone)]
pub struct Secret(Arc<str>);

impl Secret {
    /// Hides a text.
    #[must_use]
    pub fn new(text: impl Into<String>) -> Self {
        Self(text.into().into())
    }

    /// The text itself.
    #[must_use]
    pub fn expose(&self) -> &str {
        &self.0
    }

    /// Takes the secret out of a text that somebody else wrote, who may have repeated it: as it is, as addresses write it, as
    /// JSON does, and with its capitals as `snake_case` has them. One of less than six characters stays, because it would turn
    /// the text into holes.
    ///
    /// # Examples
    ///
    /// ```
    /// let secret = chat_send::Secret::new("hunter=2");
    /// let said = r#"{"error":"no such token: hunter\u003d2"}"#;
    /// assert_eq!(secret.redact(said), r#"{"error":"no such token: [secret]"}"#);
    /// ```
    #[must_use]
    pub fn redact(&self, text: &str) -> String {
        redact(text, [self])
    }
}

impl fmt::Debug for Secret {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("[secret]")
    }
}

/// Takes secrets out of text that somebody else wrote, who may have echoed them: as they are, as addresses write them, as
/// JSON does, and as `snake_case` has capitals.
pub(crate) fn redact<'a>(text: &str, secrets: impl IntoIterator<Item = &'a Secret>) -> String {
    // A secret of a few characters is none, and would turn the text into holes.
    let secrets: Vec<_> = secrets.into_iter().map(Secret::expose).filter(|secret| secret.len() >= 6).collect();
    let mut out = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(c) = rest.chars().next() {
        match secrets.iter().find_map(|secret| spelled(rest, secret)) {
            Some(after) => {
                out.push_str("[secret]");
                rest = after;
            }
            None => {
                out.push(c);
                rest = &rest[c.len_utf8()..];
            }
        }
    }
    out
}

/// What comes after a secret, if the text begins with it, however each of its characters is written.
fn spelled<'a>(text: &'a str, secret: &str) -> Option<&'a str> {
    // An error's path puts a capital in the place of an underscore and a small letter.
    let snake = |rest, c: char| character(character(rest, '_')?, c.to_ascii_lowercase());
    secret.chars().try_fold(text, |rest, c| {
        character(rest, c).or_else(|| if c.is_ascii_uppercase() { snake(rest, c) } else { None })
    })
}

/// What comes after a character, however it is written.
fn character(text: &str, c: char) -> Option<&str> {
    let escaped = || text.strip_prefix('\\').and_then(|rest| rest.strip_prefix(c).or_else(|| unicode(rest, c)));
    text.strip_prefix(c).or_else(escaped).or_else(|| percent(text, c))
}

/// What comes after `u003d`, for an equals sign.
fn unicode(text: &str, c: char) -> Option<&str> {
    let (digits, rest) = text.strip_prefix('u')?.split_at_checked(4)?;
    (u32::from_str_radix(digits, 16) == Ok(u32::from(c))).then_some(rest)
}

/// What comes after `%3D`, for an equals sign.
fn percent(text: &str, c: char) -> Option<&str> {
    c.encode_utf8(&mut [0; 4]).bytes().try_fold(text, |rest, byte| {
        let (digits, rest) = rest.strip_prefix('%')?.split_at_checked(2)?;
        (u8::from_str_radix(digits, 16) == Ok(byte)).then_some(rest)
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn secrets_are_taken_out_in_every_spelling() {
        let secret = Secret::new("abc/dé==");
        let text =
            "?token=abc%2Fd%C3%A9%3D%3D, abc/dé== twice, abc%2fd%c3%a9%3d%3d, abc\\/dé\\u003d\\u003D, \\u0061bc/dé==";
        let found = redact(text, [&secret]);
        assert_eq!(found, "?token=[secret], [secret] twice, [secret], [secret], [secret]");
        let text = "abc/dé=, abc%2Fd%C3%, \\, \\u00, %, abc\\";
        assert_eq!(redact(text, [&secret]), text);
        assert_eq!(redact("abc", [&Secret::new("a")]), "abc");
        let secret = Secret::new("abCd_E=");
        let text = "x_ab_cd__e=, ab\\u005fcd_E%3D, ab%5Fcd%5f%5fe=, abCd_E=, ab_Cd_e=, abcd_e=, ab_cd_e=";
        assert_eq!(redact(text, [&secret]), "x_[secret], [secret], [secret], [secret], ab_Cd_e=, abcd_e=, ab_cd_e=");
    }
}
