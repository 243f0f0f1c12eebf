//! Elements, put where they can stand in a message.

use std::collections::{HashSet, VecDeque};

use chat_cards::check::{self, Findings, Target};
use chat_cards::schema::{Element, Kind, Schema};
use chat_cards::{Message, ReplaceMessageCardsRequest, SearchMessagesRequest};
use serde::de::DeserializeOwned;
use serde_json::{Value, json};

/// The outermost element that an element of a type can stand in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Root {
    Message,
    ReplaceCards,
    Search,
}

/// The shortest way from a message, or from another request, to an element.
fn way(element: &str) -> (Root, Vec<(&'static str, bool)>) {
    let roots = [
        (Root::Message, &Message::SCHEMA),
        (Root::ReplaceCards, &ReplaceMessageCardsRequest::SCHEMA),
        (Root::Search, &SearchMessagesRequest::SCHEMA),
    ];
    for (root, schema) in roots {
        let mut seen = HashSet::new();
        let mut queue: VecDeque<(&Schema, Vec<(&'static str, bool)>)> = VecDeque::from([(schema, Vec::new())]);
        while let Some((schema, way)) = queue.pop_front() {
            if schema.rust == element {
                return (root, way);
            }
            if !seen.insert(schema.rust) {
                continue;
            }
            for field in schema.properties() {
                if let Kind::Element(inner) = field.kind {
                    let mut way = way.clone();
                    way.push((field.wire, field.repeated));
                    queue.push_back((inner(), way));
                }
            }
        }
    }
    panic!("no element is called `{element}`")
}

/// The JSON of an element inside of the outermost one.
pub(crate) fn wrapped(element: &str, json: &str) -> (Root, Value) {
    let mut value = serde_json::from_str(json).unwrap_or_else(|error| panic!("{json}: {error}"));
    let (root, way) = way(element);
    for (name, repeated) in way.into_iter().rev() {
        value = if repeated { json!({ name: [value] }) } else { json!({ name: value }) };
    }
    (root, value)
}

/// What the rules find in an object that only a rule about the object by itself is about; `None` for any other element.
pub(crate) fn by_itself(element: &str, json: &str, target: Target) -> Option<Findings> {
    fn check<T: Element + DeserializeOwned>(json: &str, target: Target) -> Findings {
        let element: T = serde_json::from_str(json).unwrap_or_else(|error| panic!("{json}: {error}"));
        check::of(&element, target)
    }
    let check = match element {
        "CommonWidgetAction" => check::<chat_cards::CommonWidgetAction>,
        "Condition" => check::<chat_cards::Condition>,
        "EventAction" => check::<chat_cards::EventAction>,
        "ExpressionData" => check::<chat_cards::ExpressionData>,
        "ExpressionDataCondition" => check::<chat_cards::ExpressionDataCondition>,
        "Trigger" => check::<chat_cards::Trigger>,
        "UpdateVisibilityAction" => check::<chat_cards::UpdateVisibilityAction>,
        _ => return None,
    };
    Some(check(json, target))
}
