//! Cards, threads and users, as a message names them.

#[cfg(feature = "examples")]
use super::filled::filled;
use crate::literal::{has_at_most, is_resource_name};
use crate::node::Node;
use crate::report::Report;
use crate::rule::Rule;

/// The most characters of a thread key. Source: discovery `Thread.threadKey`.
const MAX_THREAD_KEY: usize = 4000;

pub(super) const RULES: &[Rule] = rules![
    Rule {
        with: &["cardsV2"],
        at: "cardsV2",
        test: Some(ids_missing),
        message: "a card among several has no `cardId`",
        help: "give each card of the message a `cardId` of its own",
        what: "Where a message has several cards, each has an id.",
        why: "The reference requires it then: an interaction tells by the id which card it came from.",
        source: "discovery `CardWithId.cardId`",
        passes: examples![
            Example {
                json: r#"{"cardsV2": [{"card": {"header": {"title": "Deploy"}}}]}"#,
                card: r#"<message><card><header title="Deploy" /></card></message>"#,
            },
            Example {
                json: r#"{"cardsV2": [{"cardId": "a", "card": {}}, {"cardId": "b", "card": {}}]}"#,
                card: r#"<message>
                    <card id="a"><header title="Deploy" /></card>
                    <card id="b"><header title="Tests" /></card>
                </message>"#,
            },
        ],
        fails: examples![Example {
            json: r#"{"cardsV2": [{"cardId": "a", "card": {}}, {"card": {}}]}"#,
            card: r#"<message>
                <card id="a"><header title="Deploy" /></card>
                <card><header title="Tests" /></card>
            </message>"#,
        }],
        ..Rule::error("card-id-required-multiple", &["Message", "ReplaceMessageCardsRequest"])
    },
    Rule {
        with: &["cardsV2"],
        at: "cardsV2",
        test: Some(ids_repeated),
        message: "two cards of the message have the same `cardId`",
        help: "give each card of the message a `cardId` of its own",
        what: "The ids of the cards of a message differ.",
        why: "The reference calls it a unique identifier; what Chat does with two of the same is not documented.",
        source: "discovery `CardWithId.cardId`",
        passes: examples![Example {
            json: r#"{"cardsV2": [{"cardId": "a", "card": {}}, {"cardId": "A", "card": {}}]}"#,
            card: r#"<message>
                <card id="a"><header title="Deploy" /></card>
                <card id="A"><header title="Tests" /></card>
            </message>"#,
        }],
        fails: examples![Example {
            json: r#"{"cardsV2": [{"cardId": "a", "card": {}}, {"cardId": "a", "card": {}}]}"#,
            card: r#"<message>
                <card id="a"><header title="Deploy" /></card>
                <card id="a"><header title="Tests" /></card>
            </message>"#,
        }],
        ..Rule::error("card-id-unique", &["Message", "ReplaceMessageCardsRequest"])
    },
    Rule {
        without: &["card"],
        at: "card",
        message: "there is an entry for a card without the card",
        help: "set its `card`, or leave the entry out",
        what: "An entry of `cardsV2` has a card.",
        why: "There is nothing to show otherwise; what Chat does with the entry is not documented.",
        source: "derived from discovery `CardWithId.card`",
        passes: examples![Example {
            json: r#"{"cardId": "deploy", "card": {"header": {"title": "Deploy"}}}"#,
            card: r#"<card id="deploy"><header title="Deploy" /></card>"#,
        }],
        fails: examples![Example { json: r#"{"cardId": "deploy"}"#, card: r#"<card id="deploy" />"# }],
        ..Rule::error("card-required", &["CardWithId"])
    },
    Rule {
        without: &["cardsV2"],
        at: "cardsV2",
        message: "a request without cards takes all cards away from the message",
        help: "set `cardsV2`, unless the cards are to go",
        what: "Cards are replaced by other cards.",
        why: "An empty list removes all cards of the message for good: none can be added afterwards.",
        source: "discovery `ReplaceMessageCardsRequest.cardsV2`",
        passes: examples![Example {
            json: r#"{"cardsV2": [{"card": {"header": {"title": "Deploy"}}}]}"#,
            card: r#"<replace_message_cards_request><card><header title="Deploy" /></card></replace_message_cards_request>"#,
        }],
        fails: examples![Example { json: "{}", card: "<replace_message_cards_request />" }],
        ..Rule::warning("replace-cards-empty-clears", &["ReplaceMessageCardsRequest"])
    },
    Rule {
        with: &["threadKey"],
        at: "threadKey",
        test: Some(thread_key),
        message: "the `threadKey` is longer than 4,000 characters",
        help: "shorten it, for example to a hash",
        what: "A thread key has at most 4,000 characters.",
        why: "The API refuses a longer one.",
        source: "discovery `Thread.threadKey`",
        passes: examples![
            Example { json: r#"{"threadKey": "deploys"}"#, card: r#"<thread thread_key="deploys" />"# },
            Example { json: THREAD_KEY, card: "" },
        ],
        fails: examples![Example { json: LONG_THREAD_KEY, card: LONG_THREAD_KEY_CARD }],
        ..Rule::error("thread-key-max-length", &["Thread"])
    },
    Rule {
        with: &["name"],
        at: "name",
        test: Some(thread_name),
        message: "`name` is not the resource name of a thread",
        help: "write `spaces/SPACE/threads/THREAD`, or use a `threadKey` of your own",
        what: "The name of a thread is `spaces/{space}/threads/{thread}`.",
        why: "The API finds a thread by it.",
        source: "discovery `Thread.name`",
        passes: examples![Example {
            json: r#"{"name": "spaces/AAAA/threads/BBBB"}"#,
            card: r#"<thread name="spaces/AAAA/threads/BBBB" />"#,
        }],
        fails: examples![Example { json: r#"{"name": "threads/BBBB"}"#, card: r#"<thread name="threads/BBBB" />"# }],
        ..Rule::error("thread-name-format", &["Thread"])
    },
    Rule {
        with: &["name"],
        at: "name",
        test: Some(user_name),
        message: "`name` is not the resource name of a user",
        help: "write `users/USER`, with an id or an e-mail address",
        what: "The name of a user is `users/{user}`.",
        why: "The API finds a user by it. `users/app` is the app that calls.",
        source: "discovery `User.name`",
        passes: examples![
            Example { json: r#"{"name": "users/123456789"}"#, card: r#"<user name="users/123456789" />"# },
            Example { json: r#"{"name": "users/ada@example.com"}"#, card: "" },
        ],
        fails: examples![Example { json: r#"{"name": "Ada"}"#, card: r#"<user name="Ada" />"# }],
        ..Rule::error("user-name-format", &["User"])
    },
];

#[cfg(feature = "examples")]
const THREAD_KEY: &str = filled!(4016, r#"{"threadKey":""#, r#""}"#);
#[cfg(feature = "examples")]
const LONG_THREAD_KEY: &str = filled!(4017, r#"{"threadKey":""#, r#""}"#);
#[cfg(feature = "examples")]
const LONG_THREAD_KEY_CARD: &str = filled!(4025, r#"<thread thread_key=""#, r#"" />"#);

fn ids_missing(node: &Node<'_>, report: &mut Report<'_>) {
    if node.least("cardsV2") > 1 {
        node.each("cardsV2", &mut |card| {
            if card.is_absent("cardId") {
                report.at(card, "cardId", "this card is one of several and has no `cardId`");
            }
        });
    }
}

fn ids_repeated(node: &Node<'_>, report: &mut Report<'_>) {
    let mut ids: Vec<String> = Vec::new();
    node.each("cardsV2", &mut |card| {
        // A text that is there is not empty.
        if let Some(id) = card.text("cardId") {
            if ids.iter().any(|other| other == id) {
                report.at(card, "cardId", format!("another card of the message has the `cardId` `{id}`"));
            }
            ids.push(id.to_owned());
        }
    });
}

fn thread_key(node: &Node<'_>, report: &mut Report<'_>) {
    if node.text("threadKey").is_some_and(|key| !has_at_most(key, MAX_THREAD_KEY)) {
        report.found();
    }
}

fn thread_name(node: &Node<'_>, report: &mut Report<'_>) {
    if node.text("name").is_some_and(|name| !is_resource_name(name, &["spaces", "threads"])) {
        report.found();
    }
}

fn user_name(node: &Node<'_>, report: &mut Report<'_>) {
    if node.text("name").is_some_and(|name| !is_resource_name(name, &["users"])) {
        report.found();
    }
}
