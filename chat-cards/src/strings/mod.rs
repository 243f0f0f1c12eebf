//! The strings of the model, one type per dialect.
//!
//! Chat reads the same characters differently from field to field. [`Html`] is for card fields with HTML tags, [`Markup`] for
//! the `text` of a message, [`Markdown`] for both once their syntax is set to Markdown, and [`Text`] for fields shown as they
//! are. A `&str` or `String` that becomes one of them is escaped, so that what a user typed stays what it is: text.
//! [`Timestamp`] and [`Bytes`] keep the text that the API wrote.

/// Declares a string newtype with what all of them share.
macro_rules! string_type {
    ($(#[$meta:meta])* $name:ident) => {
        $(#[$meta])*
        #[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
        pub struct $name(pub(in crate::strings) std::borrow::Cow<'static, str>);

        impl $name {
            /// The empty string.
            ///
            /// ```
            #[doc = concat!("# use chat_cards::", stringify!($name), ";")]
            #[doc = concat!("assert!(", stringify!($name), "::EMPTY.is_empty());")]
            /// ```
            pub const EMPTY: Self = Self(std::borrow::Cow::Borrowed(""));

            /// Takes a literal as it is, without looking at it and without allocating.
            ///
            /// ```
            #[doc = concat!("# use chat_cards::", stringify!($name), ";")]
            #[doc = concat!("const NAME: ", stringify!($name), " = ", stringify!($name), "::from_static(\"a\");")]
            /// assert_eq!(NAME, "a");
            /// ```
            #[must_use]
            pub const fn from_static(text: &'static str) -> Self {
                Self(std::borrow::Cow::Borrowed(text))
            }

            /// Takes text in this type's own notation, as a reader of JSON does.
            #[doc(hidden)]
            #[must_use]
            pub const fn from_cow(text: std::borrow::Cow<'static, str>) -> Self {
                Self(text)
            }

            /// The text as it goes over the wire.
            ///
            /// ```
            #[doc = concat!("# use chat_cards::", stringify!($name), ";")]
            #[doc = concat!("assert_eq!(", stringify!($name), "::from_static(\"a\").as_str(), \"a\");")]
            /// ```
            #[must_use]
            pub fn as_str(&self) -> &str {
                &self.0
            }

            /// Whether there is no text at all.
            ///
            /// ```
            #[doc = concat!("# use chat_cards::", stringify!($name), ";")]
            #[doc = concat!("assert!(!", stringify!($name), "::from_static(\"a\").is_empty());")]
            /// ```
            #[must_use]
            pub fn is_empty(&self) -> bool {
                self.0.is_empty()
            }

            /// The length in bytes, as it goes over the wire.
            ///
            /// ```
            #[doc = concat!("# use chat_cards::", stringify!($name), ";")]
            #[doc = concat!("assert_eq!(", stringify!($name), "::from_static(\"é\").len(), 2);")]
            /// ```
            #[must_use]
            pub fn len(&self) -> usize {
                self.0.len()
            }

            /// The text as a `String`.
            ///
            /// ```
            #[doc = concat!("# use chat_cards::", stringify!($name), ";")]
            #[doc = concat!("let text: String = ", stringify!($name), "::from_static(\"a\").into_string();")]
            /// assert_eq!(text, "a");
            /// ```
            #[must_use]
            pub fn into_string(self) -> String {
                self.0.into_owned()
            }
        }

        impl From<$name> for std::borrow::Cow<'static, str> {
            fn from(text: $name) -> Self {
                text.0
            }
        }

        impl std::fmt::Debug for $name {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                std::fmt::Debug::fmt(self.as_str(), f)
            }
        }

        impl PartialEq<str> for $name {
            fn eq(&self, other: &str) -> bool {
                self.as_str() == other
            }
        }

        impl PartialEq<&str> for $name {
            fn eq(&self, other: &&str) -> bool {
                self.as_str() == *other
            }
        }

        impl AsRef<str> for $name {
            fn as_ref(&self) -> &str {
                self.as_str()
            }
        }

        impl From<&$name> for $name {
            fn from(text: &$name) -> Self {
                text.clone()
            }
        }
    };
}

/// Gives a dialect its conversions (which escape) and its ways to put pieces together.
///
/// The type has `fn escape(Cow<'static, str>) -> Cow<'static, str>` for a string that stands for itself, and
/// `fn attach(&mut String, &str)`, which appends a piece so that the two don't merge into something else.
macro_rules! dialect_type {
    ($name:ident) => {
        impl $name {
            /// Trusts the text: it is taken as markup, unescaped. It should be whole, with every tag or span that it opens
            /// closed again.
            ///
            /// ```
            #[doc = concat!("# use chat_cards::", stringify!($name), ";")]
            #[doc = concat!("assert_eq!(", stringify!($name), "::raw(\"<a> *b*\"), \"<a> *b*\");")]
            #[doc = concat!("assert_ne!(", stringify!($name), "::from(\"<a> *b*\"), \"<a> *b*\");")]
            /// ```
            #[must_use]
            pub fn raw(markup: impl Into<std::borrow::Cow<'static, str>>) -> Self {
                Self(markup.into())
            }

            /// Appends a piece; a string is escaped. Where the two would merge into other markup, an invisible character
            /// keeps them apart.
            ///
            /// ```
            #[doc = concat!("# use chat_cards::", stringify!($name), ";")]
            #[doc = concat!("let mut text = ", stringify!($name), "::from(\"a\");")]
            /// text.push("b");
            /// assert_eq!(text, "ab");
            /// ```
            pub fn push(&mut self, piece: impl Into<Self>) {
                let piece = piece.into();
                if self.is_empty() {
                    *self = piece;
                } else if !piece.is_empty() {
                    Self::attach(self.0.to_mut(), &piece.0);
                }
            }

            /// All pieces, one after the other.
            ///
            /// ```
            #[doc = concat!("# use chat_cards::", stringify!($name), ";")]
            #[doc = concat!("assert_eq!(", stringify!($name), "::concat([\"a\", \"b\"]), \"ab\");")]
            /// ```
            #[must_use]
            pub fn concat<T: Into<Self>>(pieces: impl IntoIterator<Item = T>) -> Self {
                pieces.into_iter().collect()
            }

            /// All pieces, with the separator between each two.
            ///
            /// ```
            #[doc = concat!("# use chat_cards::", stringify!($name), ";")]
            #[doc = concat!("assert_eq!(", stringify!($name), "::join([\"a\", \"b\"], \", \"), \"a, b\");")]
            /// ```
            #[must_use]
            pub fn join<T: Into<Self>>(pieces: impl IntoIterator<Item = T>, separator: impl Into<Self>) -> Self {
                let separator = separator.into();
                let mut all = Self::EMPTY;
                for (index, piece) in pieces.into_iter().enumerate() {
                    if index > 0 {
                        all.push(&separator);
                    }
                    all.push(piece);
                }
                all
            }
        }

        impl From<&str> for $name {
            fn from(text: &str) -> Self {
                Self(Self::escape(text.to_owned().into()))
            }
        }

        impl From<String> for $name {
            fn from(text: String) -> Self {
                Self(Self::escape(text.into()))
            }
        }

        impl From<&String> for $name {
            fn from(text: &String) -> Self {
                Self::from(text.as_str())
            }
        }

        impl From<std::borrow::Cow<'static, str>> for $name {
            fn from(text: std::borrow::Cow<'static, str>) -> Self {
                Self(Self::escape(text))
            }
        }

        impl From<super::Text> for $name {
            fn from(text: super::Text) -> Self {
                Self(Self::escape(text.into_cow()))
            }
        }

        impl From<&super::Text> for $name {
            fn from(text: &super::Text) -> Self {
                Self::from(text.as_str())
            }
        }

        impl<T: Into<Self>> std::ops::Add<T> for $name {
            type Output = Self;

            fn add(mut self, piece: T) -> Self {
                self.push(piece);
                self
            }
        }

        impl<T: Into<Self>> std::ops::AddAssign<T> for $name {
            fn add_assign(&mut self, piece: T) {
                self.push(piece);
            }
        }

        impl<T: Into<Self>> Extend<T> for $name {
            fn extend<I: IntoIterator<Item = T>>(&mut self, pieces: I) {
                pieces.into_iter().for_each(|piece| self.push(piece));
            }
        }

        impl<T: Into<Self>> FromIterator<T> for $name {
            fn from_iter<I: IntoIterator<Item = T>>(pieces: I) -> Self {
                let mut all = Self::EMPTY;
                all.extend(pieces);
                all
            }
        }
    };
}

mod escape;
mod html;
mod markdown;
mod markup;
mod plain;
mod time;

#[doc(hidden)]
pub use escape::{Context, Dialect};
pub use html::{Html, html};
pub use markdown::Markdown;
pub use markup::Markup;
pub use plain::{Bytes, Text};
pub use time::{Timestamp, TimestampError};

/// The strings that fields hold let the reader of JSON set them.
macro_rules! field_type {
    ($($name:ident)*) => {$(
        impl $name {
            pub(crate) fn as_mut_cow(&mut self) -> &mut std::borrow::Cow<'static, str> {
                &mut self.0
            }
        }
    )*};
}

field_type!(Bytes Html Markup Text Timestamp);
