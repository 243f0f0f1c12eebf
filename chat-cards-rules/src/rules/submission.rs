//! The inputs that must have a value before an action is carried out.

use super::shared::each_input;
use crate::names::Names;
use crate::node::Node;
use crate::report::Report;
use crate::rule::Rule;
use crate::view::Fact;

pub(super) const RULES: &[Rule] = rules![
    Rule {
        any: &["requiredWidgets", "allWidgetsAreRequired"],
        test: Some(unchecked),
        message: "inputs of this kind are not checked for a value",
        help: "require text inputs, pickers, or selection inputs of type `DROPDOWN` or `MULTI_SELECT`",
        what: "Text inputs, pickers, and selection inputs of type `DROPDOWN` or `MULTI_SELECT` can be required.",
        why: "Other inputs are not looked at: the action is carried out whether they have a value or not.",
        source: "discovery `GoogleAppsCardV1SelectionInput`",
        shown_on: "Card",
        passes: examples![Example {
            json: r#"{"sections": [{"widgets": [
                {"selectionInput": {"name": "size", "type": "DROPDOWN", "items": [{"text": "S", "value": "s"}]}},
                {"buttonList": {"buttons": [{"text": "Order", "onClick": {"action": {
                    "function": "order", "requiredWidgets": ["size"]
                }}}]}}
            ]}]}"#,
            card: r#"<card><section>
                <selection_input name="size" type=dropdown><item text="S" value="s" /></selection_input>
                <button action="order" required_widgets="size">"Order"</button>
            </section></card>"#,
        }],
        fails: examples![
            Example {
                json: r#"{"sections": [{"widgets": [
                    {"selectionInput": {"name": "size", "type": "RADIO_BUTTON", "items": [{"text": "S", "value": "s"}]}},
                    {"buttonList": {"buttons": [{"text": "Order", "onClick": {"action": {
                        "function": "order", "requiredWidgets": ["size"]
                    }}}]}}
                ]}]}"#,
                card: r#"<card><section>
                    <selection_input name="size" type=radio_button><item text="S" value="s" /></selection_input>
                    <button action="order" required_widgets="size">"Order"</button>
                </section></card>"#,
            },
            Example {
                json: r#"{"sections": [{"widgets": [
                    {"decoratedText": {"text": "Gift", "switchControl": {"name": "gift", "value": "yes"}}},
                    {"buttonList": {"buttons": [{"text": "Order", "onClick": {"action": {
                        "function": "order", "allWidgetsAreRequired": true
                    }}}]}}
                ]}]}"#,
                card: r#"<card><section>
                    <decorated_text text="Gift"><switch_control name="gift" value="yes" /></decorated_text>
                    <button action="order" all_widgets_are_required>"Order"</button>
                </section></card>"#,
            },
        ],
        ..Rule::warning("action-required-selection-types", &["Action"])
    },
    Rule {
        with: &["requiredWidgets"],
        at: "requiredWidgets",
        test: Some(unknown_names),
        message: "no input of the card has a name that `requiredWidgets` asks for",
        help: "write the `name` of an input of the same card",
        what: "The names in `requiredWidgets` are those of inputs of the same card.",
        why: "An action is not carried out while an input that it requires has no value, and one that is not there \
              cannot have any.",
        source: "derived from discovery `GoogleAppsCardV1Action.requiredWidgets`",
        shown_on: "Card",
        passes: examples![Example {
            json: r#"{"sections": [
                {"widgets": [{"textInput": {"name": "title", "label": "Title"}}]},
                {"widgets": [{"buttonList": {"buttons": [{"text": "Save", "onClick": {"action": {
                    "function": "save", "requiredWidgets": ["title"]
                }}}]}}]}
            ]}"#,
            card: r#"<card>
                <section><text_input name="title" label="Title" /></section>
                <section><button action="save" required_widgets="title">"Save"</button></section>
            </card>"#,
        }],
        fails: examples![Example {
            json: r#"{"sections": [{"widgets": [
                {"textInput": {"name": "title", "label": "Title"}},
                {"buttonList": {"buttons": [{"text": "Save", "onClick": {"action": {
                    "function": "save", "requiredWidgets": ["titel"]
                }}}]}}
            ]}]}"#,
            card: r#"<card><section>
                <text_input name="title" label="Title" />
                <button action="save" required_widgets="titel">"Save"</button>
            </section></card>"#,
        }],
        ..Rule::warning("action-required-widgets-exist", &["Action"])
    },
];

/// Whether an input is checked for a value, as far as that is certain.
fn is_checked(input: &Node<'_>) -> Option<bool> {
    match (input.element(), input.fact("type")) {
        ("TextInput" | "DateTimePicker", _) | ("SelectionInput", Fact::Text("DROPDOWN" | "MULTI_SELECT")) => Some(true),
        ("SwitchControl", _) | ("SelectionInput", Fact::Text(_) | Fact::Absent) => Some(false),
        _ => None,
    }
}

fn unchecked(node: &Node<'_>, report: &mut Report<'_>) {
    let Some(card) = node.around("Card") else { return };
    if report.property() == "requiredWidgets" {
        let names = required_names(node);
        each_input(card, &mut |input, certain| {
            let name = input.text("name").filter(|name| certain && names.contains(name));
            if let Some(name) = name.filter(|_| is_checked(input) == Some(false)) {
                report.say(format!("the input `{name}` is of a kind that is not checked for a value"));
            }
        });
    } else if node.flag("allWidgetsAreRequired") == Some(true) {
        let mut inputs = 0;
        let mut in_vain = true;
        in_vain &= each_input(card, &mut |input, _| {
            inputs += 1;
            in_vain &= is_checked(input) == Some(false);
        });
        if in_vain && inputs > 0 {
            report.say("the card has only inputs of kinds that are not checked for a value");
        }
    }
}

fn unknown_names(node: &Node<'_>, report: &mut Report<'_>) {
    let Some(card) = node.around("Card") else { return };
    let mut names = Names::default();
    let mut all_known = true;
    all_known &= each_input(card, &mut |input, _| match input.fact("name") {
        Fact::Text(name) => {
            names.insert(name);
        }
        Fact::Absent => {}
        _ => all_known = false,
    });
    if all_known {
        node.view().texts("requiredWidgets", &mut |_, name| {
            // Of a name that is there twice, this is said once.
            if names.insert(name) {
                report.say(format!("no input of the card is called `{name}`"));
            }
        });
    }
}

fn required_names(node: &Node<'_>) -> Names {
    let mut names = Names::default();
    node.view().texts("requiredWidgets", &mut |_, name| {
        names.insert(name);
    });
    names
}
