//! Buttons, rows of buttons, and the buttons of a section that folds.

use crate::node::Node;
use crate::report::Report;
use crate::rule::Rule;

pub(super) const RULES: &[Rule] = rules![
    Rule {
        without: &["onClick", "disabled"],
        at: "onClick",
        test: Some(does_nothing),
        message: "the button does nothing when clicked",
        help: "set `onClick` to an `openLink`, an `action` or an `overflowMenu`",
        what: "A button needs `onClick`.",
        why: "Chat hides the whole card of a button without it, and says nothing. The buttons that fold a section are \
              an exception.",
        source: "discovery `GoogleAppsCardV1Button.onClick`",
        passes: examples![
            Example {
                json: r#"{"text": "Go", "onClick": {"openLink": {"url": "https://example.com"}}}"#,
                card: r#"<button text="Go" open_link="https://example.com" />"#,
            },
            Example { json: r#"{"text": "Go", "disabled": true}"#, card: r#"<button text="Go" disabled />"# },
        ],
        fails: examples![Example { json: r#"{"text": "Go"}"#, card: r#"<button text="Go" />"# }],
        ..Rule::error("button-on-click-required", &["Button"])
    },
    Rule {
        with: &["disabled"],
        without: &["onClick"],
        at: "onClick",
        test: Some(does_nothing),
        message: "the button has no `onClick`, which is required of a disabled one as well",
        help: "set `onClick` to what the button does once it is not disabled",
        what: "A disabled button has an `onClick` too.",
        why: "The reference requires it of every button, yet shows a disabled one without. Chat hides the whole card of \
              a button that is not complete.",
        source: "discovery `GoogleAppsCardV1Button.onClick` and the example of `.disabled`",
        passes: examples![Example {
            json: r#"{"text": "Go", "disabled": true, "onClick": {"action": {"function": "go"}}}"#,
            card: r#"<button text="Go" action="go" disabled />"#,
        }],
        fails: examples![Example {
            json: r#"{"text": "Go", "disabled": true}"#,
            card: r#"<button text="Go" disabled />"#
        }],
        ..Rule::warning("button-disabled-on-click", &["Button"])
    },
    Rule {
        without: &["text", "icon"],
        message: "the button shows nothing",
        help: "set `text`, `icon` or both",
        what: "A button shows a text, an icon or both.",
        why: "There is nothing to draw, and Chat hides the whole card of a button that is not complete.",
        source: "derived from discovery `GoogleAppsCardV1Button.text` and `.icon`",
        passes: examples![Example {
            json: r#"{"icon": {"materialIcon": {"name": "link"}}, "onClick": {"action": {"function": "go"}}}"#,
            card: r#"<button icon=material("link") action="go" />"#,
        }],
        fails: examples![Example {
            json: r#"{"onClick": {"action": {"function": "go"}}}"#,
            card: r#"<button action="go" />"#
        }],
        ..Rule::error("button-text-or-icon", &["Button"])
    },
    Rule {
        with: &["icon"],
        without: &["text", "altText"],
        test: Some(unspoken),
        message: "nothing says what a button without a text does",
        help: "set `altText`, on the button or on its icon",
        what: "A button that has only an icon says in `altText` what it does.",
        why: "Screen readers say \"Button\" otherwise.",
        source: "derived from discovery `GoogleAppsCardV1Button.altText` and `GoogleAppsCardV1Icon.altText`",
        passes: examples![
            Example {
                json: r#"{"icon": {"knownIcon": "STAR"}, "altText": "Rate", "onClick": {"action": {"function": "go"}}}"#,
                card: r#"<button icon=known(star) alt_text="Rate" action="go" />"#,
            },
            Example {
                json: r#"{"icon": {"knownIcon": "STAR", "altText": "Rate"}, "onClick": {"action": {"function": "go"}}}"#,
                card: r#"<button icon=known(star, alt_text="Rate") action="go" />"#,
            },
        ],
        fails: examples![Example {
            json: r#"{"icon": {"knownIcon": "STAR"}, "onClick": {"action": {"function": "go"}}}"#,
            card: r#"<button icon=known(star) action="go" />"#,
        }],
        ..Rule::info("button-alt-text", &["Button"])
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
        passes: examples![
            Example {
                json: r#"{"text": "Go", "onClick": {"action": {"function": "go"}}, "type": "OUTLINED"}"#,
                card: r#"<button text="Go" action="go" type=outlined />"#,
            },
            Example {
                json: r#"{"text": "Go", "onClick": {"action": {"function": "go"}}, "type": "FILLED", "color": {"red": 1}}"#,
                card: r##"<button text="Go" action="go" type=filled color="#ff0000" />"##,
            },
        ],
        fails: examples![Example {
            json: r#"{"text": "Go", "onClick": {"action": {"function": "go"}}, "type": "OUTLINED", "color": {"red": 1}}"#,
            card: r##"<button text="Go" action="go" type=outlined color="#ff0000" />"##,
        }],
        ..Rule::warning("button-type-ignored-with-color", &["Button"])
    },
    Rule {
        without: &["buttons"],
        at: "buttons",
        message: "the button list is empty",
        help: "add a button, or leave out the list",
        what: "A button list has at least one button.",
        why: "An empty one has nothing to show; what Chat does with it is not documented.",
        source: "derived from discovery `GoogleAppsCardV1ButtonList.buttons`",
        passes: examples![Example {
            json: r#"{"buttons": [{"text": "Go", "onClick": {"action": {"function": "go"}}}]}"#,
            card: r#"<button_list><button action="go">"Go"</button></button_list>"#,
        }],
        fails: examples![Example { json: r#"{"buttons": []}"#, card: "<button_list />" }],
        ..Rule::error("button-list-not-empty", &["ButtonList"])
    },
    Rule {
        any: &["expandButton", "collapseButton"],
        test: Some(without_other),
        message: "`{}` has no effect without the other button",
        help: "set both `expandButton` and `collapseButton`, or neither",
        what: "A control that folds a section has both buttons.",
        why: "One button alone has no effect, and Chat draws its own.",
        source: "discovery `GoogleAppsCardV1CollapseControl.expandButton`",
        passes: examples![
            Example {
                json: r#"{"horizontalAlignment": "CENTER"}"#,
                card: "<collapse_control horizontal_alignment=center />",
            },
            Example {
                json: r#"{"expandButton": {"text": "More"}, "collapseButton": {"text": "Less"}}"#,
                card: r#"<collapse_control>
                    <expand_button text="More" />
                    <collapse_button text="Less" />
                </collapse_control>"#,
            },
        ],
        fails: examples![Example {
            json: r#"{"expandButton": {"text": "More"}}"#,
            card: r#"<collapse_control><expand_button text="More" /></collapse_control>"#,
        }],
        ..Rule::warning("collapse-control-both-buttons", &["CollapseControl"])
    },
];

/// Whether the click on a button that folds a section is heard of is not documented, and real cards have none.
fn does_nothing(node: &Node<'_>, report: &mut Report<'_>) {
    if !matches!(node.property(), "expandButton" | "collapseButton") {
        report.found();
    }
}

fn unspoken(node: &Node<'_>, report: &mut Report<'_>) {
    node.each("icon", &mut |icon| {
        if icon.is_absent("altText") {
            report.found();
        }
    });
}

/// Asking for what the colour brings anyway is no mistake.
fn type_with_color(node: &Node<'_>, report: &mut Report<'_>) {
    if matches!(node.text("type"), Some("OUTLINED" | "FILLED_TONAL" | "BORDERLESS")) {
        report.found();
    }
}

fn without_other(node: &Node<'_>, report: &mut Report<'_>) {
    let other = if report.property() == "expandButton" { "collapseButton" } else { "expandButton" };
    if node.is_absent(other) {
        report.found();
    }
}
