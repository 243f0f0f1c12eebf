//! Everything that a message can carry can be written in `card!`.

// One card per line, as they are written by the test `conformance`.
#[rustfmt::skip]
#[path = "reach/cards.rs"]
mod cards;
#[rustfmt::skip]
#[path = "reach/messages.rs"]
mod messages;
#[rustfmt::skip]
#[path = "reach/v1.rs"]
mod v1;

use chat_cards::Message;

/// Compares the cards with the JSON that they stand for.
#[derive(Default)]
struct Reach {
    properties: usize,
    words: usize,
    wrong: Vec<String>,
}

impl Reach {
    fn property(&mut self, name: &str, message: &Message, json: &str) {
        self.properties += 1;
        self.compare(name, message, json);
    }

    fn word(&mut self, name: &str, message: &Message, json: &str) {
        self.words += 1;
        self.compare(name, message, json);
    }

    fn compare(&mut self, name: &str, message: &Message, json: &str) {
        let written = serde_json::to_string(message).expect("a message can be written");
        if written != json {
            self.wrong.push(format!("{name}: {written}\n    instead of {json}"));
        }
    }
}

#[test]
fn every_property_and_every_word_can_be_written_in_markup() {
    let mut reach = Reach::default();
    cards::all(&mut reach);
    messages::all(&mut reach);
    v1::all(&mut reach);
    assert!(reach.wrong.is_empty(), "{} wrong:\n{}", reach.wrong.len(), reach.wrong.join("\n"));
    // Of the 280 words, 42 stand for "no value".
    assert_eq!((reach.properties, reach.words), (443, 238));
}
