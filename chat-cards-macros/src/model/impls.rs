//! Rust that is written as text.
//!
//! Text takes rustc far less to compile than as much `quote!`, in every crate that depends on this one, and to read as well.
//! What has no span of its own is written so.

use proc_macro2::{Ident, TokenStream, TokenTree};

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

/// A method: its attributes, what stands in front of its name, and what behind.
pub(super) fn method(attributes: TokenStream, before: &str, name: &Ident, after: &str) -> TokenStream {
    let mut method = attributes;
    method.extend(rust(before));
    method.extend(Some(TokenTree::from(name.clone())));
    method.extend(rust(after));
    method
}

/// The implementations for a type.
pub(super) fn impls(name: &Ident, impls: &str) -> String {
    impls.replace("Name", &name.to_string())
}

/// How the fields are looked at and set, and what the standard traits make of that.
pub(super) const ELEMENT: &str = "
    impl crate::wire::Wire for Name {
        type Codec = crate::wire::AsElement;
    }
    impl crate::convert::Value for Name {}
    impl ::serde::Serialize for Name {
        fn serialize<S: ::serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
            crate::wire::write_element(self, serializer)
        }
    }
    impl<'de> ::serde::Deserialize<'de> for Name {
        fn deserialize<D: ::serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
            crate::wire::read_element(deserializer)
        }
    }
    impl ::std::fmt::Debug for Name {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            crate::wire::show(f, self)
        }
    }
    impl PartialEq for Name {
        fn eq(&self, other: &Self) -> bool {
            crate::wire::same(self, other)
        }
    }";

/// An element that one string can stand for converts from it.
pub(super) const FROM_TEXT: &str = "
    impl From<&str> for Name {
        fn from(text: &str) -> Self {
            crate::convert::FromText::from_text(text.into())
        }
    }
    impl From<String> for Name {
        fn from(text: String) -> Self {
            crate::convert::FromText::from_text(text.into())
        }
    }";

/// What the standard traits make of the member of a union.
pub(super) const UNION: &str = "
    impl ::std::fmt::Debug for Name {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            crate::wire::show_member(f, self)
        }
    }
    impl PartialEq for Name {
        fn eq(&self, other: &Self) -> bool {
            crate::wire::same_member(self, other)
        }
    }";

/// A list of words is written and read as strings.
pub(super) const ENUMERATION: &str = "
    impl crate::wire::Wire for Name {
        type Codec = crate::wire::AsWord;
    }
    impl crate::convert::Value for Name {}
    impl ::serde::Serialize for Name {
        fn serialize<S: ::serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
            serializer.serialize_str(self.as_str())
        }
    }
    impl<'de> ::serde::Deserialize<'de> for Name {
        fn deserialize<D: ::serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
            crate::wire::read_enum(deserializer)
        }
    }
    impl ::std::fmt::Debug for Name {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            f.write_str(self.as_str())
        }
    }
    impl ::std::fmt::Display for Name {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            f.pad(self.as_str())
        }
    }";

#[cfg(test)]
mod tests {
    use proc_macro2::Span;

    use super::{ELEMENT, ENUMERATION, FROM_TEXT, Ident, UNION, impls, rust};

    #[test]
    fn the_text_is_rust() {
        let name = Ident::new("Other", Span::call_site());
        for text in [ELEMENT, FROM_TEXT, UNION, ENUMERATION] {
            let written = rust(&impls(&name, text)).to_string();
            assert_eq!(written.matches("for Other {").count(), text.matches("impl").count());
            assert!(!written.contains("Name"));
        }
    }
}
