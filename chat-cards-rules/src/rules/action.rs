//! Calls to the app, and what goes with them.

use crate::names::Names;
use crate::node::Node;
use crate::report::Report;
use crate::rule::Rule;

pub(super) const RULES: &[Rule] = rules![
    Rule {
        without: &["function"],
        at: "function",
        test: Some(calls_nothing),
        message: "the action calls no function",
        help: "set `function` to the function or, for an HTTP app, the endpoint to call",
        what: "An action names the function to call.",
        why: "Without it the app cannot tell what was asked for, and in a button the whole card may be missing, as for \
              every button that is not complete.",
        source: "derived from discovery `GoogleAppsCardV1Action.function`",
        shown_on: "OnClick",
        passes: examples![
            Example { json: r#"{"action": {"function": "go"}}"#, card: r#"<on_click action="go" />"# },
            Example { json: r#"{"openLink": {"url": "https://example.com"}}"#, card: "" },
        ],
        fails: examples![
            Example {
                json: r#"{"action": {"parameters": [{"key": "id", "value": "7"}]}}"#,
                card: r#"<on_click><action><param key="id" value="7" /></action></on_click>"#,
            },
            Example {
                json: r#"{"action": {"allWidgetsAreRequired": true}}"#,
                card: r#"<on_click><action all_widgets_are_required /></on_click>"#,
            },
        ],
        ..Rule::error("action-function-required", &["Action"])
    },
    Rule {
        with: &["loadIndicator", "interaction"],
        at: "loadIndicator",
        test: Some(shows_spinner),
        message: "no indicator is shown while an `interaction` is under way",
        help: "leave out `loadIndicator`",
        what: "With an `interaction`, no loading indicator is shown.",
        why: "The indicator that was asked for is ignored without a word.",
        source: "discovery `GoogleAppsCardV1Action.interaction`",
        shown_on: "Button",
        passes: examples![
            Example {
                json: r#"{"text": "Go", "onClick": {"action": {"function": "go", "loadIndicator": "SPINNER"}}}"#,
                card: r#"<button text="Go" action="go" load_indicator=spinner />"#,
            },
            Example {
                json: r#"{"text": "Go", "onClick": {"action": {
                    "function": "go", "loadIndicator": "NONE", "interaction": "OPEN_DIALOG"
                }}}"#,
                card: r#"<button text="Go" action="go" load_indicator=none interaction=open_dialog />"#,
            },
        ],
        fails: examples![Example {
            json: r#"{"text": "Go", "onClick": {"action": {
                "function": "go", "loadIndicator": "SPINNER", "interaction": "OPEN_DIALOG"
            }}}"#,
            card: r#"<button text="Go" action="go" load_indicator=spinner interaction=open_dialog />"#,
        }],
        ..Rule::warning("action-load-indicator-ignored", &["Action"])
    },
    Rule {
        with: &["interaction"],
        at: "interaction",
        test: Some(opens_dialog_elsewhere),
        message: "a dialog opens from a click on a button of a message only",
        help: "move the action to a button of a card message, or leave out `interaction`",
        what: "`OPEN_DIALOG` is for clicks on buttons of a card message.",
        why: "Chat supports it as the answer to such a click only; what happens elsewhere is not documented.",
        source: "discovery `GoogleAppsCardV1Action.interaction`",
        shown_on: "Section",
        passes: examples![
            Example {
                json: r#"{"widgets": [{"buttonList": {"buttons": [
                    {"text": "Edit", "onClick": {"action": {"function": "edit", "interaction": "OPEN_DIALOG"}}}
                ]}}]}"#,
                card: r#"<section><button action="edit" interaction=open_dialog>"Edit"</button></section>"#,
            },
            Example {
                json: r#"{"widgets": [{"decoratedText": {
                    "text": "Entry", "button": {"text": "Edit", "onClick": {"overflowMenu": {"items": [
                        {"text": "All", "onClick": {"action": {"function": "edit", "interaction": "OPEN_DIALOG"}}}
                    ]}}}
                }}]}"#,
                card: "",
            },
        ],
        fails: examples![
            Example {
                json: r#"{"widgets": [{"selectionInput": {
                    "name": "size", "type": "DROPDOWN", "items": [{"text": "S", "value": "s"}],
                    "onChangeAction": {"function": "edit", "interaction": "OPEN_DIALOG"}
                }}]}"#,
                card: r#"<section>
                    <selection_input name="size" type=dropdown>
                        <item text="S" value="s" />
                        <on_change_action function="edit" interaction=open_dialog />
                    </selection_input>
                </section>"#,
            },
            Example {
                json: r#"{"widgets": [{"decoratedText": {
                    "text": "Entry", "onClick": {"action": {"function": "edit", "interaction": "OPEN_DIALOG"}}
                }}]}"#,
                card: r#"<section><decorated_text text="Entry" action="edit" interaction=open_dialog /></section>"#,
            },
        ],
        ..Rule::warning("action-open-dialog-button-click", &["Action"])
    },
    Rule {
        with: &["parameters"],
        test: Some(repeated_keys),
        message: "another parameter has the same `key`",
        help: "give every parameter a `key` of its own",
        what: "The keys of an action's parameters differ.",
        why: "The app gets the parameters as one map, which holds one value for each key: the others are lost.",
        source: "derived from discovery `GoogleAppsCardV1ActionParameter`",
        passes: examples![Example {
            json: r#"{"function": "go", "parameters": [{"key": "a", "value": "1"}, {"key": "b", "value": "1"}]}"#,
            card: r#"<action function="go"><param key="a" value="1" /><param key="b" value="1" /></action>"#,
        }],
        fails: examples![Example {
            json: r#"{"function": "go", "parameters": [{"key": "a", "value": "1"}, {"key": "a", "value": "2"}]}"#,
            card: r#"<action function="go"><param key="a" value="1" /><param key="a" value="2" /></action>"#,
        }],
        ..Rule::warning("action-parameter-keys-unique", &["Action"])
    },
    Rule {
        grammar: true,
        typed: true,
        message: "the keys and values of parameters are strings",
        help: "write numbers and flags as text, such as `\"7\"`",
        what: "Parameters of an action are pairs of strings.",
        why: "The API refuses a request in which a value has another type than the field.",
        source: "discovery `GoogleAppsCardV1ActionParameter`",
        passes: examples![Example {
            json: r#"{"key": "days", "value": "7"}"#,
            card: r#"<action_parameter key="days" value="7" />"#,
        }],
        fails: examples![Example {
            json: r#"{"key": "days", "value": 7}"#,
            card: r#"<action_parameter key="days" value=7 />"#,
        }],
        ..Rule::error("action-parameters-strings", &["ActionParameter", "v1::ActionParameter"])
    },
];

/// On a change, an action may be there for the sake of what it requires, as in Google's own examples.
fn calls_nothing(node: &Node<'_>, report: &mut Report<'_>) {
    // The outermost element may be put anywhere.
    let may_go_without = matches!(node.property(), "" | "onChangeAction");
    if !may_go_without || node.is_absent("allWidgetsAreRequired") {
        report.found();
    }
}

/// Asking for nothing to be shown is no mistake.
fn shows_spinner(node: &Node<'_>, report: &mut Report<'_>) {
    if node.text("loadIndicator") == Some("SPINNER") && node.text("interaction") == Some("OPEN_DIALOG") {
        report.found();
    }
}

fn opens_dialog_elsewhere(node: &Node<'_>, report: &mut Report<'_>) {
    let Some(parent) = node.parent().filter(|_| node.text("interaction") == Some("OPEN_DIALOG")) else { return };
    // An `OnClick` by itself may be put on a button.
    let is_button = |clicked: &Node<'_>| matches!(clicked.element(), "Button" | "OverflowMenuItem");
    let on_button = parent.element() == "OnClick" && parent.parent().is_none_or(is_button);
    if !on_button || node.around("Dialog").is_some() {
        report.found();
    }
}

fn repeated_keys(node: &Node<'_>, report: &mut Report<'_>) {
    let mut keys = Names::default();
    node.each("parameters", &mut |parameter| {
        if let Some(key) = parameter.text("key") {
            if !keys.insert(key) {
                report.at(parameter, "key", format!("another parameter has the key `{key}` too"));
            }
        }
    });
}
