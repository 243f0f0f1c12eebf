//! What one case checks.

use std::fmt::Debug;

use chat_cards::schema::{Element, Schema};
use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::Value;

/// An element that has a case, and the JSON of that case.
pub(crate) type Covered = (&'static Schema, Value);

/// `card!` without the rules: an element that has everything keeps few of them.
macro_rules! unchecked {
    ($($markup:tt)*) => {
        chat_cards::card! { #![allow(all)] $($markup)* }
    };
}

/// Cases, each as `name: Element { card! {…}, Element::new()…, {json} }`: a test for each, and the list of them all.
macro_rules! parity {
    ($($name:ident: $element:ty { $markup:expr, $built:expr, $json:tt $(,)? })*) => {
        pub(crate) fn cases() -> Vec<crate::case::Covered> {
            vec![$(crate::case::covered::<$element>(serde_json::json!($json))),*]
        }

        $(
            #[test]
            fn $name() {
                crate::case::check::<$element>(&$markup, &$built, serde_json::json!($json));
            }
        )*
    };
}

/// A message with one widget of the old form, as widgets of that form stand nowhere else.
macro_rules! old_widget {
    ($($markup:tt)*) => {
        unchecked! { <message><cards><card><section>$($markup)*</section></card></cards></message> }
    };
}

pub(crate) fn covered<T: Element>(json: Value) -> Covered {
    (const { &T::SCHEMA }, json)
}

pub(crate) fn check<T: Debug + PartialEq + Serialize + DeserializeOwned>(markup: &T, built: &T, json: Value) {
    let written = serde_json::to_value(markup).expect("JSON");
    assert!(written == json, "what `card!` makes is written as\n{written:#}\nand should be\n{json:#}");
    assert!(markup == built, "`card!` makes\n{markup:#?}\nand the builder\n{built:#?}");
    let read: T = serde_json::from_value(json).expect("an element");
    assert!(markup == &read, "`card!` makes\n{markup:#?}\nand the JSON reads as\n{read:#?}");
}
