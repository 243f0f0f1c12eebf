//! How many bytes a message and its cards may have.

#[cfg(feature = "examples")]
use super::filled::filled;
use crate::limits::{MAX_CARD_BYTES, MAX_MESSAGE_BYTES, MAX_MESSAGE_CARDS_BYTES, is_near};
use crate::node::Node;
use crate::report::Report;
use crate::rule::Rule;

const COUNTED: &str = "The API answers `INVALID_ARGUMENT` and posts nothing. Which bytes Google counts is not published: here \
                       it is the compact JSON in UTF-8, the largest reasonable reading.";

pub(super) const RULES: &[Rule] = rules![
    Rule {
        test: Some(message_over),
        message: "the message is larger than 32,000 bytes",
        help: "split it over several messages, or shorten its texts; a size report shows where the bytes go",
        what: "A message has at most 32,000 bytes, text and cards together.",
        why: COUNTED,
        source: "discovery `chat.spaces.messages.create`; guide \"Send a message using the Google Chat API\"",
        passes: examples![Example { json: r#"{"text": "Hi"}"#, card: r#"<message text="Hi" />"# }],
        fails: examples![Example { json: filled!(32_001, r#"{"text":""#, r#""}"#), card: "" }],
        ..Rule::error("message-max-bytes", &["Message"])
    },
    Rule {
        test: Some(message_near),
        message: "the message has used up 90 % of its 32,000 bytes",
        help: "split it over several messages, or shorten its texts; a size report shows where the bytes go",
        what: "A message keeps a tenth of its 32,000 bytes in reserve.",
        why: "Which bytes Google counts is not published, so a message this close to the limit may be refused, and texts that \
              grow a little will be.",
        source: "a margin of our own below `message-max-bytes`",
        passes: examples![Example { json: filled!(28_799, r#"{"text":""#, r#""}"#), card: "" }],
        fails: examples![
            Example { json: filled!(28_800, r#"{"text":""#, r#""}"#), card: "" },
            Example { json: filled!(32_000, r#"{"text":""#, r#""}"#), card: "" },
        ],
        ..Rule::warning("message-near-max-bytes", &["Message"])
    },
    Rule {
        test: Some(cards_over),
        at: "cardsV2",
        message: "the cards are larger than 32 KB",
        help: "shorten them, or leave some out",
        what: "The cards of a message have at most 32 KB together.",
        why: "The API refuses more. In a new message, its own limit of 32,000 bytes is reached first; where the cards of a \
              message are replaced, they are all there is.",
        source: "discovery `Message.cards`",
        passes: examples![Example { json: filled!(32_000, CARD_START, CARD_END), card: "" }],
        fails: examples![Example { json: filled!(33_000, CARD_START, CARD_END), card: "" }],
        ..Rule::error("message-cards-max-bytes", &["ReplaceMessageCardsRequest"])
    },
    Rule {
        with: &["card"],
        test: Some(card_over),
        message: "the card is larger than 32 KB",
        help: "split it over several messages, or shorten its texts",
        what: "One card has at most 32 KB.",
        why: "The API refuses more. Google does not say whether 32 KB are 32,000 or 32,768 bytes; the smaller one is taken, \
              since the whole message has no more.",
        source: "discovery `CardWithId.card`",
        passes: examples![Example { json: filled!(31_900, r#"{"card":{"name":""#, r#""}}"#), card: "" }],
        fails: examples![Example { json: filled!(32_010, r#"{"card":{"name":""#, r#""}}"#), card: "" }],
        ..Rule::error("card-max-bytes", &["CardWithId"])
    },
];

#[cfg(feature = "examples")]
const CARD_START: &str = r#"{"cardsV2":[{"card":{"name":""#;
#[cfg(feature = "examples")]
const CARD_END: &str = r#""}}]}"#;

fn message_over(node: &Node<'_>, report: &mut Report<'_>) {
    if node.size() > MAX_MESSAGE_BYTES {
        report.say(format!("the message has {}, of which {MAX_MESSAGE_BYTES} are allowed", node.bytes()));
    }
}

fn message_near(node: &Node<'_>, report: &mut Report<'_>) {
    let size = node.size();
    if size <= MAX_MESSAGE_BYTES && is_near(size, MAX_MESSAGE_BYTES) {
        report.say(format!("the message has {}, and {MAX_MESSAGE_BYTES} are allowed", node.bytes()));
    }
}

fn cards_over(node: &Node<'_>, report: &mut Report<'_>) {
    if node.size() <= MAX_MESSAGE_CARDS_BYTES {
        return;
    }
    let mut size = 0;
    node.each("cardsV2", &mut |card| size += card.size());
    if size > MAX_MESSAGE_CARDS_BYTES {
        report.say(format!("the cards have {size} bytes, of which {MAX_MESSAGE_CARDS_BYTES} are allowed"));
    }
}

fn card_over(node: &Node<'_>, report: &mut Report<'_>) {
    // Where all of it is small enough, no part has to be measured.
    if node.size() <= MAX_CARD_BYTES {
        return;
    }
    node.each("card", &mut |card| {
        if card.size() > MAX_CARD_BYTES {
            report.at(card, "", format!("the card has {}, of which {MAX_CARD_BYTES} are allowed", card.bytes()));
        }
    });
}
