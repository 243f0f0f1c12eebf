//! The model is what the API documents: names, kinds, unions, markers and words, and how they are read and written.
//!
//! What the API documents stands in `data/schema.json`; `data/README.md` says where it comes from.

#[path = "conformance/cards.rs"]
mod cards;
#[path = "conformance/facts.rs"]
mod facts;
#[path = "conformance/json.rs"]
mod json;
#[path = "conformance/model.rs"]
mod model;
#[path = "conformance/order.rs"]
mod order;
#[path = "conformance/reading.rs"]
mod reading;

/// Shows everything that is wrong at once.
fn assert_none(wrong: &[String]) {
    assert!(wrong.is_empty(), "{} wrong:\n{}", wrong.len(), wrong.join("\n"));
}
