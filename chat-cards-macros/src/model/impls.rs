//! Implementations of traits that are the same for every type.

use proc_macro2::{Ident, TokenStream};

/// What stands in front of the type and what behind it; `Self` stands for the type in between.
///
/// It is text, which takes rustc far less to compile than as much `quote!`, in every crate that depends on this one.
pub(super) type Impl<'t> = (&'t str, &'t str);

/// The implementations for a type.
pub(super) fn impls(name: &Ident, impls: &[Impl<'_>]) -> TokenStream {
    let mut tokens = TokenStream::new();
    for (before, after) in impls {
        tokens.extend(rust(before));
        tokens.extend(Some(proc_macro2::TokenTree::from(name.clone())));
        tokens.extend(rust(after));
    }
    tokens
}

/// Rust that this crate holds as text.
pub(super) fn rust(text: &str) -> TokenStream {
    // `proc_macro2` reads it once more than rustc does, and takes longer.
    let tokens = if proc_macro::is_available() {
        text.parse::<proc_macro::TokenStream>().ok().map(TokenStream::from)
    } else {
        text.parse().ok()
    };
    tokens.expect("what this crate writes is Rust")
}

/// How the fields are looked at and set, and what the standard traits make of that.
pub(super) const ELEMENT: &[Impl<'_>] = &[
    (
        "impl crate::wire::Wire for",
        "{
            const KIND: crate::schema::Kind = crate::schema::Kind::Element(crate::wire::schema_of::<Self>);
            type Codec = crate::wire::AsElement;
        }",
    ),
    ("impl crate::convert::Value for", "{}"),
    (
        "impl ::serde::Serialize for",
        "{
            fn serialize<S: ::serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                crate::wire::write_element(self, serializer)
            }
        }",
    ),
    (
        "impl<'de> ::serde::Deserialize<'de> for",
        "{
            fn deserialize<D: ::serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                crate::wire::read_element(deserializer)
            }
        }",
    ),
    (
        "impl ::std::fmt::Debug for",
        "{
            fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
                crate::wire::show(f, self)
            }
        }",
    ),
    (
        "impl PartialEq for",
        "{
            fn eq(&self, other: &Self) -> bool {
                crate::wire::same(self, other)
            }
        }",
    ),
];

/// An element that one string can stand for converts from it.
pub(super) const FROM_TEXT: &[Impl<'_>] = &[
    (
        "impl From<&str> for",
        "{
            fn from(text: &str) -> Self {
                crate::convert::FromText::from_text(text.into())
            }
        }",
    ),
    (
        "impl From<String> for",
        "{
            fn from(text: String) -> Self {
                crate::convert::FromText::from_text(text.into())
            }
        }",
    ),
];

/// A list of words is written and read as strings.
pub(super) const ENUMERATION: &[Impl<'_>] = &[
    (
        "impl crate::wire::Wire for",
        "{
            const KIND: crate::schema::Kind = crate::schema::Kind::Enum(crate::wire::enum_of::<Self>);
            type Codec = crate::wire::AsWord;
        }",
    ),
    ("impl crate::convert::Value for", "{}"),
    (
        "impl ::serde::Serialize for",
        "{
            fn serialize<S: ::serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                serializer.serialize_str(self.as_str())
            }
        }",
    ),
    (
        "impl<'de> ::serde::Deserialize<'de> for",
        "{
            fn deserialize<D: ::serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                crate::wire::read_enum(deserializer)
            }
        }",
    ),
    (
        "impl ::std::fmt::Debug for",
        "{
            fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
                f.write_str(self.as_str())
            }
        }",
    ),
    (
        "impl ::std::fmt::Display for",
        "{
            fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
                f.pad(self.as_str())
            }
        }",
    ),
];

#[cfg(test)]
mod tests {
    use proc_macro2::Span;

    use super::{ELEMENT, ENUMERATION, FROM_TEXT, Ident, impls};

    #[test]
    fn the_text_is_rust() {
        let name = Ident::new("Name", Span::call_site());
        for list in [ELEMENT, FROM_TEXT, ENUMERATION] {
            assert_eq!(impls(&name, list).to_string().matches("for Name {").count(), list.len());
        }
    }
}
