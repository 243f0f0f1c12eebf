//! The switch at the end of a decorated text.

use crate::node::Node;
use crate::report::Report;
use crate::rule::{Example, Rule};

const PASSES: &[Example] = examples![Example {
    json: r#"{"name": "tell", "value": "yes"}"#,
    card: r#"<switch_control name="tell" value="yes" />"#
}];

pub(super) const RULES: &[Rule] = rules![
    Rule {
        without: &["name"],
        at: "name",
        message: "the switch has no `name`",
        help: "set `name`, by which the app finds its state",
        what: "A switch has a `name`.",
        why: "Its state comes back to the app under this name, and cannot be found without.",
        source: "derived from discovery `GoogleAppsCardV1SwitchControl.name`",
        passes: PASSES,
        fails: examples![Example { json: r#"{"value": "yes"}"#, card: r#"<switch_control value="yes" />"# }],
        ..Rule::error("switch-name-required", &["SwitchControl"])
    },
    Rule {
        no_field: &["switchControl"],
        grammar: true,
        message: "`{}` can stand in a `decoratedText` only",
        help: "write a `decoratedText` with a `text` and put the switch into it",
        what: "A switch stands at the end of a decorated text and nowhere else.",
        why: "The API has no such field here, and Chat drops what it does not know.",
        source: "discovery `GoogleAppsCardV1SwitchControl`",
        passes: examples![Example {
            json: r#"{"decoratedText": {"text": "Mail", "switchControl": {"name": "tell", "value": "yes"}}}"#,
            card: r#"<decorated_text text="Mail"><switch_control name="tell" value="yes" /></decorated_text>"#,
        }],
        fails: examples![Example {
            json: r#"{"switchControl": {"name": "tell", "value": "yes"}}"#,
            card: r#"<section><switch_control name="tell" value="yes" /></section>"#,
        }],
        ..Rule::error("switch-only-in-decorated-text", &["Widget", "ColumnWidget", "NestedWidget"])
    },
    Rule {
        with: &["controlType"],
        at: "controlType",
        test: Some(old_word),
        message: "`CHECKBOX` is deprecated",
        help: "write `CHECK_BOX`",
        what: "The word for a switch that looks like a check box is `CHECK_BOX`.",
        why: "`CHECKBOX` is its old name and deprecated.",
        source: "discovery `GoogleAppsCardV1SwitchControl.controlType`",
        passes: examples![Example {
            json: r#"{"name": "tell", "value": "yes", "controlType": "CHECK_BOX"}"#,
            card: r#"<switch_control name="tell" value="yes" control_type=check_box />"#,
        }],
        fails: examples![Example {
            json: r#"{"name": "tell", "value": "yes", "controlType": "CHECKBOX"}"#,
            card: r#"<switch_control name="tell" value="yes" control_type=checkbox />"#,
        }],
        ..Rule::warning("switch-checkbox-deprecated", &["SwitchControl"])
    },
    Rule {
        without: &["value"],
        at: "value",
        message: "the switch has no `value`, so it reports an empty text while it is on",
        help: "set `value` to what the app is to receive, such as `on`",
        what: "A switch has a `value` to report while it is on.",
        why: "Without one Chat reports an empty text while it is on, and nothing while it is off.",
        source: "discovery `GoogleAppsCardV1SwitchControl.value`",
        passes: PASSES,
        fails: examples![Example { json: r#"{"name": "tell"}"#, card: r#"<switch_control name="tell" />"# }],
        ..Rule::info("switch-value-when-selected", &["SwitchControl"])
    },
];

fn old_word(switch: &Node<'_>, report: &mut Report<'_>) {
    if switch.text("controlType") == Some("CHECKBOX") {
        report.found();
    }
}
