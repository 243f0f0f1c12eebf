//! Buttons, rows of buttons and the overflow menu.

use crate::node::Node;
use crate::report::Report;
use crate::rule::{Example, Rule};

pub(super) const RULES: &[Rule] = &[
    Rule {
        without: &["onClick"],
        at: "onClick",
        grammar: true,
        message: "the button does nothing when clicked",
        help: "set `onClick` to an `openLink`, an `action` or an `overflowMenu`",
        what: "A button needs `onClick`.",
        why: "Chat hides the whole card of a button without it, and says nothing.",
        source: "discovery `GoogleAppsCardV1Button.onClick`",
        passes: &[Example {
            json: r#"{"text": "Go", "onClick": {"openLink": {"url": "https://example.com"}}}"#,
            card: r#"<button text="Go" open_link="https://example.com" />"#,
        }],
        fails: &[Example { json: r#"{"text": "Go"}"#, card: r#"<button text="Go" />"# }],
        ..Rule::error("button-on-click-required", &["Button"])
    },
    Rule {
        without: &["text", "icon"],
        message: "the button shows nothing",
        help: "set `text`, `icon` or both",
        what: "A button shows a text, an icon or both.",
        why: "There is nothing to draw, and Chat hides the whole card of a button that is not complete.",
        source: "derived from discovery `GoogleAppsCardV1Button.text` and `.icon`",
        passes: &[Example {
            json: r#"{"icon": {"materialIcon": {"name": "link"}}, "onClick": {"action": {"function": "go"}}}"#,
            card: r#"<button icon=material("link") action="go" />"#,
        }],
        fails: &[Example { json: r#"{"onClick": {"action": {"function": "go"}}}"#, card: r#"<button action="go" />"# }],
        ..Rule::error("button-text-or-icon", &["Button"])
    },
    Rule {
        with: &["type", "color"],
        at: "type",
        test: Some(type_with_color),
        message: "`type` is ignored, because a `color` makes the button `FILLED`",
        help: "leave out `type` or `color`",
        what: "With a `color`, a button is drawn as `FILLED`, whatever its `type`.",
        why: "The given type is ignored without a word.",
        source: "discovery `GoogleAppsCardV1Button.color`",
        passes: &[Example {
            json: r#"{"text": "Go", "onClick": {"action": {"function": "go"}}, "type": "OUTLINED"}"#,
            card: r#"<button text="Go" action="go" type=outlined />"#,
        }],
        fails: &[Example {
            json: r#"{"text": "Go", "onClick": {"action": {"function": "go"}}, "type": "OUTLINED", "color": {"red": 1}}"#,
            card: r##"<button text="Go" action="go" type=outlined color="#ff0000" />"##,
        }],
        ..Rule::warning("button-type-ignored-with-color", &["Button"])
    },
];

/// Asking for what the colour brings anyway is no mistake.
fn type_with_color(node: &Node<'_>, report: &mut Report<'_>) {
    if node.text("type") != Some("FILLED") {
        report.found();
    }
}
