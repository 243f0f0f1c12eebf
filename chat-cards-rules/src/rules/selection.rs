//! Selection inputs.

use super::shared::studio_only;
use crate::node::Node;
use crate::report::Report;
use crate::rule::{Example, Rule};

/// How many items can be selected in a multiselect menu that does not say.
///
/// Source: discovery `GoogleAppsCardV1SelectionInput.multiSelectMaxSelectedItems`.
const SELECTED: i64 = 3;

const PASSES: &[Example] = examples![Example {
    json: r#"{"name": "size", "items": [{"text": "Small", "value": "s"}]}"#,
    card: r#"<selection_input name="size"><item value="s">"Small"</item></selection_input>"#,
}];

pub(super) const RULES: &[Rule] = rules![
    Rule {
        without: &["name"],
        at: "name",
        grammar: true,
        message: "the selection input has no `name`",
        help: "set `name`, by which the app finds what was selected",
        what: "A selection input has a `name`.",
        why: "The API's reference requires it: what was selected comes back to the app under this name.",
        source: "discovery `GoogleAppsCardV1SelectionInput.name`",
        passes: PASSES,
        fails: examples![Example {
            json: r#"{"items": [{"text": "Small", "value": "s"}]}"#,
            card: r#"<selection_input><item value="s">"Small"</item></selection_input>"#,
        }],
        ..Rule::error("selection-name-required", &["SelectionInput"])
    },
    Rule {
        without: &["items", "platformDataSource", "externalDataSource", "dataSourceConfigs"],
        at: "items",
        message: "the selection input has nothing to select from",
        help: "give it items or a data source",
        what: "A selection input has `items` or a data source.",
        why: "Without either there is nothing to select.",
        source: "derived from discovery `GoogleAppsCardV1SelectionInput.items`",
        passes: examples![
            PASSES[0],
            Example {
                json: r#"{"name": "who", "type": "MULTI_SELECT", "externalDataSource": {"function": "find"}}"#,
                card: r#"<selection_input name="who" type=multi_select external_data_source="find" />"#,
            },
        ],
        fails: examples![Example {
            json: r#"{"name": "size", "label": "Size"}"#,
            card: r#"<selection_input name="size" label="Size" />"#,
        }],
        ..Rule::error("selection-items-or-source", &["SelectionInput"])
    },
    Rule {
        with: &["multiSelectMaxSelectedItems"],
        at: "multiSelectMaxSelectedItems",
        test: Some(no_item),
        message: "nothing can be selected",
        help: "write 1 or more, or leave it out for 3",
        what: "`multiSelectMaxSelectedItems` is at least 1.",
        why: "The API's reference requires it.",
        source: "discovery `GoogleAppsCardV1SelectionInput.multiSelectMaxSelectedItems`",
        passes: examples![Example {
            json: r#"{"name": "size", "type": "MULTI_SELECT", "multiSelectMaxSelectedItems": 1,
                "items": [{"text": "Small", "value": "s"}]}"#,
            card: r#"<selection_input name="size" type=multi_select multi_select_max_selected_items=1>
                <item value="s">"Small"</item>
            </selection_input>"#,
        }],
        fails: examples![Example {
            json: r#"{"name": "size", "type": "MULTI_SELECT", "multiSelectMaxSelectedItems": 0,
                "items": [{"text": "Small", "value": "s"}]}"#,
            card: r#"<selection_input name="size" type=multi_select multi_select_max_selected_items=0>
                <item value="s">"Small"</item>
            </selection_input>"#,
        }],
        ..Rule::error("selection-max-selected-min", &["SelectionInput"])
    },
    studio_only(Rule {
        any: &["hintText"],
        what: "The `hintText` of a selection input is for add-ons that extend Google Workspace Studio.",
        source: "discovery `GoogleAppsCardV1SelectionInput.hintText`",
        passes: PASSES,
        fails: examples![Example {
            json: r#"{"name": "size", "hintText": "One of them", "items": [{"text": "Small", "value": "s"}]}"#,
            card: r#"<selection_input name="size" hint_text="One of them">
                <item value="s">"Small"</item>
            </selection_input>"#,
        }],
        ..Rule::error("selection-hint-studio-only", &["SelectionInput"])
    }),
    Rule {
        with: &["items"],
        without: &["dataSourceConfigs"],
        test: Some(too_many_selected),
        message: "more items are selected than can be",
        help: "unselect some, or raise `multiSelectMaxSelectedItems`",
        what: "No more items are selected at first than `multiSelectMaxSelectedItems` allows, which is 3 unless set.",
        why: "The user could not have selected as many; what Chat does with the rest is not documented.",
        source: "derived from discovery `GoogleAppsCardV1SelectionInput.multiSelectMaxSelectedItems`",
        passes: examples![Example {
            json: r#"{"name": "n", "type": "MULTI_SELECT", "multiSelectMaxSelectedItems": 2, "items": [
                {"text": "A", "value": "a", "selected": true}, {"text": "B", "value": "b", "selected": true}
            ]}"#,
            card: r#"<selection_input name="n" type=multi_select multi_select_max_selected_items=2>
                <item value="a" selected>"A"</item><item value="b" selected>"B"</item>
            </selection_input>"#,
        }],
        fails: examples![
            Example {
                json: r#"{"name": "n", "type": "MULTI_SELECT", "multiSelectMaxSelectedItems": 1, "items": [
                    {"text": "A", "value": "a", "selected": true}, {"text": "B", "value": "b", "selected": true}
                ]}"#,
                card: r#"<selection_input name="n" type=multi_select multi_select_max_selected_items=1>
                    <item value="a" selected>"A"</item><item value="b" selected>"B"</item>
                </selection_input>"#,
            },
            Example {
                json: r#"{"name": "n", "type": "MULTI_SELECT", "items": [
                    {"text": "A", "value": "a", "selected": true}, {"text": "B", "value": "b", "selected": true},
                    {"text": "C", "value": "c", "selected": true}, {"text": "D", "value": "d", "selected": true}
                ]}"#,
                card: r#"<selection_input name="n" type=multi_select>
                    <item value="a" selected>"A"</item><item value="b" selected>"B"</item>
                    <item value="c" selected>"C"</item><item value="d" selected>"D"</item>
                </selection_input>"#,
            },
        ],
        ..Rule::warning("selection-preselected-limit", &["SelectionInput"])
    },
    Rule {
        with: &["items", "type"],
        test: Some(several_selected),
        message: "more than one item is selected, and one can be",
        help: "select one of them",
        what: "With radio buttons and in a drop-down menu, one item at most is selected at first.",
        why: "Only one can be; which one Chat takes is not documented.",
        source: "discovery `GoogleAppsCardV1SelectionItem.selected`",
        passes: examples![Example {
            json: r#"{"name": "n", "type": "CHECK_BOX", "items": [
                {"text": "A", "value": "a", "selected": true}, {"text": "B", "value": "b", "selected": true}
            ]}"#,
            card: r#"<selection_input name="n" type=check_box>
                <item value="a" selected>"A"</item><item value="b" selected>"B"</item>
            </selection_input>"#,
        }],
        fails: examples![
            Example {
                json: r#"{"name": "n", "type": "RADIO_BUTTON", "items": [
                    {"text": "A", "value": "a", "selected": true}, {"text": "B", "value": "b", "selected": true}
                ]}"#,
                card: r#"<selection_input name="n" type=radio_button>
                    <item value="a" selected>"A"</item><item value="b" selected>"B"</item>
                </selection_input>"#,
            },
            Example {
                json: r#"{"name": "n", "type": "DROPDOWN", "items": [
                    {"text": "A", "value": "a", "selected": true}, {"text": "B", "value": "b", "selected": true}
                ]}"#,
                card: r#"<selection_input name="n" type=dropdown>
                    <item value="a" selected>"A"</item><item value="b" selected>"B"</item>
                </selection_input>"#,
            },
        ],
        ..Rule::warning("selection-single-selected", &["SelectionInput"])
    },
];

fn no_item(input: &Node<'_>, report: &mut Report<'_>) {
    if input.int(report.property()).is_some_and(|most| most < 1) {
        report.found();
    }
}

fn too_many_selected(input: &Node<'_>, report: &mut Report<'_>) {
    let most = match input.int("multiSelectMaxSelectedItems") {
        None if input.is_absent("multiSelectMaxSelectedItems") => SELECTED,
        // Fewer than one are a mistake of their own.
        Some(most) if most >= 1 => most,
        _ => return,
    };
    if input.text("type") == Some("MULTI_SELECT") {
        selected_beyond(most, input, report);
    }
}

fn several_selected(input: &Node<'_>, report: &mut Report<'_>) {
    if matches!(input.text("type"), Some("RADIO_BUTTON" | "DROPDOWN")) {
        selected_beyond(1, input, report);
    }
}

/// Reports the first item that is selected beyond so many.
fn selected_beyond(most: i64, input: &Node<'_>, report: &mut Report<'_>) {
    let mut selected = 0;
    input.each("items", &mut |item| {
        if item.flag("selected") == Some(true) {
            selected += 1;
            if selected == most + 1 {
                report.found_at(item, "selected");
            }
        }
    });
}
