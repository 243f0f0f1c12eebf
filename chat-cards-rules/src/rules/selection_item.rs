//! The items of selection inputs.

use super::shared::{https, kind_of_selection};
use crate::names::Names;
use crate::node::Node;
use crate::report::Report;
use crate::rule::{Example, Rule};

const PASSES: &[Example] = examples![Example {
    json: r#"{"text": "Small", "value": "s"}"#,
    card: r#"<selection_item value="s">"Small"</selection_item>"#,
}];

pub(super) const RULES: &[Rule] = rules![
    Rule {
        without: &["text"],
        at: "text",
        message: "the item has no text",
        help: "set `text` to what the user is to see",
        what: "An item has a `text`.",
        why: "It is what the user chooses by.",
        source: "derived from discovery `GoogleAppsCardV1SelectionItem.text`",
        passes: PASSES,
        fails: examples![Example { json: r#"{"value": "s"}"#, card: r#"<selection_item value="s" />"# }],
        ..Rule::warning("selection-item-text", &["SelectionItem"])
    },
    Rule {
        test: Some(value_of_its_own),
        message: "the item has no `value`",
        help: "set a `value` by which the app tells the items apart",
        what: "Each item has a `value`, and no other item of the input has the same.",
        why: "The value is what the app gets when the item is selected; the app cannot tell items without one, or with the \
              same one, apart.",
        source: "derived from discovery `GoogleAppsCardV1SelectionItem.value`",
        shown_on: "SelectionInput",
        passes: examples![Example {
            json: r#"{"name": "n", "items": [{"text": "A", "value": "a"}, {"text": "A", "value": "b"}]}"#,
            card: r#"<selection_input name="n"><item value="a">"A"</item><item value="b">"A"</item></selection_input>"#,
        }],
        fails: examples![
            Example {
                json: r#"{"name": "n", "items": [{"text": "A"}]}"#,
                card: r#"<selection_input name="n"><item>"A"</item></selection_input>"#,
            },
            Example {
                json: r#"{"name": "n", "items": [{"text": "A", "value": "a"}, {"text": "B", "value": "a"}]}"#,
                card: r#"<selection_input name="n"><item value="a">"A"</item><item value="a">"B"</item></selection_input>"#,
            },
        ],
        ..Rule::warning("selection-item-value", &["SelectionItem", "SelectionInput", "SelectionItems"])
    },
    https(Rule {
        any: &["startIconUri"],
        what: "The icon of an item has an HTTPS address.",
        why: "Google's guide shows HTTPS addresses only; what Chat does with others is not documented.",
        source: "derived from the guide \"Add interactive UI elements to cards\"",
        shown_on: "SelectionInput",
        passes: examples![Example {
            json: r#"{"name": "who", "type": "MULTI_SELECT", "items": [
                {"text": "Ada", "value": "ada", "startIconUri": "https://example.com/ada.png"}
            ]}"#,
            card: r#"<selection_input name="who" type=multi_select>
                <item value="ada" start_icon_uri="https://example.com/ada.png">"Ada"</item>
            </selection_input>"#,
        }],
        fails: examples![Example {
            json: r#"{"name": "who", "type": "MULTI_SELECT", "items": [
                {"text": "Ada", "value": "ada", "startIconUri": "http://example.com/ada.png"}
            ]}"#,
            card: r#"<selection_input name="who" type=multi_select>
                <item value="ada" start_icon_uri="http://example.com/ada.png">"Ada"</item>
            </selection_input>"#,
        }],
        ..Rule::warning("selection-item-icon-https", &["SelectionItem"])
    }),
    Rule {
        any: &["bottomText", "startIconUri"],
        test: Some(outside_a_multiselect),
        message: "`{}` shows in a `MULTI_SELECT` only",
        help: "set the `type` of the selection input to `MULTI_SELECT`, or leave it out",
        what: "`bottomText` and `startIconUri` are for the items of multiselect menus.",
        why: "Other selection inputs do not show them.",
        source: "derived from discovery `GoogleAppsCardV1SelectionItem.bottomText`",
        shown_on: "SelectionInput",
        passes: examples![Example {
            json: r#"{"name": "who", "type": "MULTI_SELECT", "items": [
                {"text": "Ada", "value": "ada", "bottomText": "online"}
            ]}"#,
            card: r#"<selection_input name="who" type=multi_select>
                <item value="ada" bottom_text="online">"Ada"</item>
            </selection_input>"#,
        }],
        fails: examples![
            Example {
                json: r#"{"name": "who", "type": "DROPDOWN", "items": [
                    {"text": "Ada", "value": "ada", "bottomText": "online"}
                ]}"#,
                card: r#"<selection_input name="who" type=dropdown>
                    <item value="ada" bottom_text="online">"Ada"</item>
                </selection_input>"#,
            },
            Example {
                json: r#"{"name": "who", "items": [
                    {"text": "Ada", "value": "ada", "startIconUri": "https://example.com/ada.png"}
                ]}"#,
                card: r#"<selection_input name="who">
                    <item value="ada" start_icon_uri="https://example.com/ada.png">"Ada"</item>
                </selection_input>"#,
            },
        ],
        ..Rule::warning("selection-item-multiselect-fields", &["SelectionItem"])
    },
];

fn value_of_its_own(node: &Node<'_>, report: &mut Report<'_>) {
    if node.element() == "SelectionItem" {
        if node.is_absent("value") {
            report.found_at(node, "value");
        }
        return;
    }
    let mut values = Names::default();
    node.each("items", &mut |item| {
        if let Some(value) = item.text("value").filter(|value| !value.is_empty()) {
            if !values.insert(value) {
                report.at(item, "value", format!("another item has the value `{value}` too"));
            }
        }
    });
}

fn outside_a_multiselect(item: &Node<'_>, report: &mut Report<'_>) {
    let input = item.around("SelectionInput");
    if input.and_then(kind_of_selection).is_some_and(|kind| kind != "MULTI_SELECT") {
        report.found();
    }
}
