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
}

impl fmt::Debug for Secret {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("[secret]")
    }
}

/// Takes secrets out of text that somebody else wrote, who may have echoed them: as they are, and as a query has them.
pub(crate) fn redact(text: &str, secrets: &[&Secret]) -> String {
    let mut text = text.to_owned();
    for secret in secrets {
        let plain = secret.expose();
        let encoded: String = form_encoded(plain);
        for spelling in [plain, encoded.as_str()] {
            // A secret of a few characters is none, and would turn the text into holes.
            if spelling.len() >= 6 {
                text = text.replace(spelling, "[secret]");
            }
        }
    }
    text
}

/// A value as it stands in a query.
fn form_encoded(value: &str) -> String {
    let Ok(mut url) = reqwest::Url::parse("http://localhost/") else { return value.to_owned() };
    url.query_pairs_mut().append_pair("", value);
    url.query().unwrap_or_default().trim_start_matches('=').to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn secrets_are_taken_out_in_both_spellings() {
        let secret = Secret::new("abc/def==");
        let text = "url ?token=abc%2Fdef%3D%3D and abc/def== twice";
        assert_eq!(redact(text, &[&secret]), "url ?token=[secret] and [secret] twice");
        assert_eq!(redact("abc", &[&Secret::new("a")]), "abc");
    }
}
