//! Constraints that another rule says: each with what breaks it, and the rule that reports the breach.

use chat_cards::check::{self, Findings, Target};
use chat_cards::{ButtonList, Card, CardFixedFooter, Message, Section, Widget, strict};
use serde::de::DeserializeOwned;
use serde_json::{Value, json};

use crate::desk::{app, parsed, said, text};

/// A constraint, what is said of a breach of it, and the rules that say it.
type Case = (&'static str, fn() -> String, &'static [&'static str]);

const CASES: &[Case] = &[
    ("button-list-bad-button-hides-card", bad_button, &["button-on-click-required"]),
    ("card-max-sections", many_sections, &["card-max-widgets", "section-min-widgets"]),
    ("fixed-footer-on-click", footer_without_click, &["button-on-click-required", "on-click-not-empty"]),
    (
        "fixed-footer-primary-required",
        footer_without_primary,
        &["fixed-footer-needs-button", "fixed-footer-secondary-needs-primary"],
    ),
    ("message-cards-app-auth", cards_of_user, &["message-user-auth-text-only"]),
    ("section-id-format", || id_of_section("a b"), &["section-id-studio-only"]),
    ("section-id-max-length", || id_of_section(&"a".repeat(65)), &["section-id-studio-only"]),
    ("update-name-format", update_without_message, &["message-name-format"]),
    ("validation-character-limit-text-only", validated_menu, &["json-field-names"]),
    ("widget-id-format", || id_of_widget("a b"), &["widget-id-studio-only"]),
    ("widget-id-max-length", || id_of_widget(&"a".repeat(65)), &["widget-id-studio-only"]),
];

fn of<T: chat_cards::schema::Element + DeserializeOwned>(json: Value) -> Findings {
    check::of(&T::deserialize(json).unwrap(), Target::Dialog)
}

fn button(on_click: Option<Value>) -> Value {
    let mut button = json!({ "text": "Go", "color": { "red": 1, "green": 1, "blue": 1 } });
    on_click.into_iter().for_each(|on_click| button["onClick"] = on_click);
    button
}

fn bad_button() -> String {
    of::<ButtonList>(json!({ "buttons": [button(None)] })).to_string()
}

/// More than 100 sections have more than 100 widgets, or one of them has none.
fn many_sections() -> String {
    let sections = |section: Value| json!({ "header": { "title": "A" }, "sections": vec![section; 101] });
    let full = of::<Card>(sections(json!({ "widgets": [{ "divider": {} }] })));
    full.to_string() + &of::<Card>(sections(json!({ "header": "A" }))).to_string()
}

fn footer_without_click() -> String {
    let footer = |on_click| of::<CardFixedFooter>(json!({ "primaryButton": button(on_click) })).to_string();
    footer(None) + &footer(Some(json!({})))
}

fn footer_without_primary() -> String {
    let secondary = button(Some(json!({ "action": { "function": "go" } })));
    let empty = of::<CardFixedFooter>(json!({})).to_string();
    empty + &of::<CardFixedFooter>(json!({ "secondaryButton": secondary })).to_string()
}

fn cards_of_user() -> String {
    let message: Message = serde_json::from_value(json!({ "text": "Hi", "cardsV2": [{ "card": {} }] })).unwrap();
    message.check(Target::User).to_string()
}

fn id_of_section(id: &str) -> String {
    of::<Section>(json!({ "id": id, "widgets": [{ "divider": {} }] })).to_string()
}

fn id_of_widget(id: &str) -> String {
    of::<Widget>(json!({ "id": id, "divider": {} })).to_string()
}

/// A name stands for the message that is to change, so it is wrong before it is in a request.
fn update_without_message() -> String {
    said(app().patch("spaces/A", text(), chat_send::UpdateMask::TEXT).send())
}

/// No other input has a `validation`.
fn validated_menu() -> String {
    let menu = json!({ "selectionInput": {
        "name": "a", "items": [{ "text": "A", "value": "a" }], "validation": { "characterLimit": 1 }
    } });
    parsed(strict::read_value_as::<Widget>(&menu))
}

/// The constraints.
pub(crate) fn ids() -> impl Iterator<Item = &'static str> {
    CASES.iter().map(|(id, ..)| *id)
}

#[test]
fn another_rule_says_it() {
    for (id, said, rules) in CASES {
        let said = said();
        for rule in *rules {
            assert!(said.contains(&format!("({rule})")), "{id}: {rule} does not say it: {said}");
        }
        assert_eq!(check::rule(id), None);
    }
}
