//! Resource names and ids that were looked at once and are right from then on.
//!
//! Every type here is made from a string by `parse`, `FromStr` or `TryFrom`, and by nothing else. What a value of it
//! holds can stand in a path, a query or a body as it is: no slash but those of the name, no `..`, no percent sign,
//! question mark, number sign, blank or control character.
//!
//! ```
//! use chat_send::{MessageName, NameError, NameKind, SpaceName};
//!
//! let space: SpaceName = "spaces/AAAAtest".parse()?;
//! let message = MessageName::parse("spaces/AAAAtest/messages/BBBB.BBBB")?;
//! assert_eq!(message.space(), space);
//!
//! let error = SpaceName::parse("AAAAtest").unwrap_err();
//! assert_eq!(error, NameError::Shape { kind: NameKind::Space });
//! assert_eq!(error.to_string(), "a space name has the form `spaces/{space}` (create-parent-format)");
//! # Ok::<(), NameError>(())
//! ```

mod error;
mod ids;
mod into;
mod resource;

pub use error::{NameError, NameKind};
pub use ids::{MAX_MESSAGE_ID_CHARS, MAX_THREAD_KEY_CHARS, MessageId, RequestId, ThreadKey};
pub use into::IntoName;
pub use resource::{AttachmentName, MessageName, SpaceName, ThreadName, UserName};

/// A string that only its own parser makes: the struct, and every conversion that does not depend on what it holds.
///
/// Parsing takes `&str`, so that every way in goes through the one check.
macro_rules! checked_string {
    ($(#[$meta:meta])* $name:ident) => {
        $(#[$meta])*
        #[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub struct $name(String);

        impl $name {
            /// Reads it from text.
            ///
            /// # Errors
            ///
            /// What is wrong, and where; never the text itself, which might be a secret in the wrong place.
            pub fn parse(text: impl AsRef<str>) -> Result<Self, crate::NameError> {
                let text = text.as_ref();
                Self::check(text).map(|()| Self(text.to_owned()))
            }

            /// The text.
            #[must_use]
            pub fn as_str(&self) -> &str {
                &self.0
            }
        }

        impl std::fmt::Debug for $name {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                std::fmt::Debug::fmt(&self.0, f)
            }
        }

        impl std::fmt::Display for $name {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.pad(&self.0)
            }
        }

        impl AsRef<str> for $name {
            fn as_ref(&self) -> &str {
                &self.0
            }
        }

        impl std::str::FromStr for $name {
            type Err = crate::NameError;

            fn from_str(text: &str) -> Result<Self, Self::Err> {
                Self::parse(text)
            }
        }

        impl TryFrom<&str> for $name {
            type Error = crate::NameError;

            fn try_from(text: &str) -> Result<Self, Self::Error> {
                Self::parse(text)
            }
        }

        impl TryFrom<String> for $name {
            type Error = crate::NameError;

            fn try_from(text: String) -> Result<Self, Self::Error> {
                Self::parse(text)
            }
        }

        impl From<$name> for String {
            fn from(name: $name) -> Self {
                name.0
            }
        }

        impl From<&$name> for $name {
            fn from(name: &$name) -> Self {
                name.clone()
            }
        }

        impl PartialEq<str> for $name {
            fn eq(&self, other: &str) -> bool {
                self.0 == other
            }
        }

        impl PartialEq<&str> for $name {
            fn eq(&self, other: &&str) -> bool {
                self.0 == *other
            }
        }
    };
}
use checked_string;

#[cfg(test)]
#[allow(clippy::unwrap_used, reason = "a test fails by panicking")]
mod tests;
