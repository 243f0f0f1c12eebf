//! How much a card, a section and a selection input hold.

#[cfg(feature = "examples")]
use super::repeat::{card, divider, hundred, items, nine, ninety_nine_items, section, ten};
use crate::limits::MAX_CARD_WIDGETS as WIDGETS;
use crate::node::Node;
use crate::report::Report;
use crate::rule::Rule;

/// The most entries of the menu of a card.
///
/// Source: discovery `GoogleAppsCardV1Card.cardActions`.
pub(super) const CARD_ACTIONS: usize = 10;

/// The most items of a selection input.
///
/// Source: discovery `GoogleAppsCardV1SelectionInput.items`.
const ITEMS: usize = 100;

pub(super) const RULES: &[Rule] = rules![
    Rule {
        with: &["sections"],
        test: Some(widgets_of_card),
        message: "the card has more than 100 widgets up to here, so this section and all after it are dropped",
        help: "move the rest to another card or another message",
        what: "A card has at most 100 widgets in all of its sections.",
        why: "Chat drops the section with the 101st widget and every section after it, and says nothing. Whether widgets \
              inside of columns and carousels count is not documented; they are not counted here.",
        source: "discovery `GoogleAppsCardV1Card` and `GoogleAppsCardV1Section.widgets`",
        passes: examples![Example {
            json: card!(json section!(json hundred!(divider!(json), ", "))),
            card: card!(markup section!(markup hundred!(divider!(markup), " "))),
        }],
        fails: examples![Example {
            json: card!(json concat!(
                section!(json hundred!(divider!(json), ", ")), ", ", section!(json divider!(json))
            )),
            card: card!(markup concat!(
                section!(markup hundred!(divider!(markup), " ")), section!(markup divider!(markup))
            )),
        }],
        ..Rule::warning("card-max-widgets", &["Card"])
    },
    Rule {
        with: &["widgets"],
        at: "widgets",
        test: Some(widgets_of_section),
        message: "the section has more than 100 widgets, so it and all sections after it are dropped",
        help: "move the rest to another card or another message",
        what: "A section has at most 100 widgets.",
        why: "A card has at most 100, and Chat drops the section with the 101st and every section after it.",
        source: "add-ons page \"Cards\"; discovery `GoogleAppsCardV1Section.widgets`",
        passes: examples![Example {
            json: section!(json hundred!(divider!(json), ", ")),
            card: section!(markup hundred!(divider!(markup), " ")),
        }],
        fails: examples![Example {
            json: section!(json concat!(hundred!(divider!(json), ", "), ", ", divider!(json))),
            card: section!(markup concat!(hundred!(divider!(markup), " "), divider!(markup))),
        }],
        ..Rule::warning("section-max-widgets", &["Section"])
    },
    Rule {
        with: &["cardActions"],
        at: "cardActions",
        test: Some(card_actions),
        message: "the card has more than 10 card actions",
        help: "leave them out: only Google Workspace add-ons have them, and at most 10",
        what: "A card has at most 10 `cardActions`.",
        why: "The API's reference states the limit. Chat has no use for card actions at all.",
        source: "discovery `GoogleAppsCardV1Card.cardActions`",
        passes: examples![Example {
            json: concat!(
                r#"{"sections": [{"widgets": [{"divider": {}}]}], "cardActions": ["#,
                ten!(r#"{"actionLabel": "Help"}"#, ", "),
                "]}"
            ),
            card: "",
        }],
        fails: examples![Example {
            json: concat!(
                r#"{"sections": [{"widgets": [{"divider": {}}]}], "cardActions": ["#,
                ten!(r#"{"actionLabel": "Help"}"#, ", "),
                r#", {"actionLabel": "Help"}]}"#
            ),
            card: concat!(
                "<card><section><divider /></section><card_actions>",
                ten!(r#"<card_action action_label="Help" />"#, " "),
                r#"<card_action action_label="Help" /></card_actions></card>"#
            ),
        }],
        ..Rule::error("card-actions-max", &["Card"])
    },
    Rule {
        with: &["items"],
        at: "items",
        test: Some(items),
        message: "the selection input has more than 100 items",
        help: "leave some out, or let a data source find them while the user types",
        what: "A selection input has at most 100 items.",
        why: "The API's reference states the limit.",
        source: "discovery `GoogleAppsCardV1SelectionInput.items`",
        passes: examples![Example {
            json: concat!(
                r#"{"name": "n", "items": ["#,
                ninety_nine_items!(json),
                r#"{"text": "Item", "value": "99"}]}"#
            ),
            card: concat!(
                r#"<selection_input name="n">"#,
                ninety_nine_items!(markup),
                r#"<item value="99">"Item"</item></selection_input>"#
            ),
        }],
        fails: examples![Example {
            json: concat!(
                r#"{"name": "n", "items": ["#,
                ninety_nine_items!(json),
                items!(json 9 9),
                r#"{"text": "Item", "value": "100"}]}"#
            ),
            card: concat!(
                r#"<selection_input name="n">"#,
                ninety_nine_items!(markup),
                items!(markup 9 9),
                r#"<item value="100">"Item"</item></selection_input>"#
            ),
        }],
        ..Rule::error("selection-max-items", &["SelectionInput"])
    },
];

/// A section that is too long by itself has a finding of its own.
fn widgets_of_card(card: &Node<'_>, report: &mut Report<'_>) {
    let mut count = 0;
    card.each("sections", &mut |section| {
        let widgets = section.least("widgets");
        let before = count;
        count += widgets;
        if before <= WIDGETS && count > WIDGETS && widgets <= WIDGETS {
            report.found_at(section, "");
        }
    });
}

fn widgets_of_section(section: &Node<'_>, report: &mut Report<'_>) {
    if section.least("widgets") > WIDGETS {
        report.found();
    }
}

fn card_actions(card: &Node<'_>, report: &mut Report<'_>) {
    if card.least("cardActions") > CARD_ACTIONS {
        report.found();
    }
}

fn items(input: &Node<'_>, report: &mut Report<'_>) {
    if input.least("items") > ITEMS {
        report.found();
    }
}
