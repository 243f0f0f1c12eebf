//! Colours.

use crate::node::Node;
use crate::report::Report;
use crate::rule::Rule;

const ALPHA_IGNORED: &str = "the `alpha` of this colour is ignored";

pub(super) const RULES: &[Rule] = rules![
    Rule {
        any: &["red", "green", "blue", "alpha"],
        test: Some(out_of_range),
        message: "`{}` is not between 0 and 1",
        help: "divide a value between 0 and 255 by 255, or write the colour as `#rrggbb` in `card!`",
        what: "The parts of a colour lie between 0 and 1.",
        why: "They are fractions. What Chat does with a larger number is not documented; Google's own guide has a 255.",
        source: "discovery `Color.red`; discovery `GoogleAppsCardV1Button.color`",
        passes: examples![
            Example { json: r#"{"red": 1, "green": 0.5}"#, card: "<color red=1.0 green=0.5 />" },
            Example { json: r#"{"blue": 0, "alpha": 0}"#, card: "<color blue=0.0 alpha=0.0 />" },
        ],
        fails: examples![
            Example { json: r#"{"red": 255}"#, card: "<color red=255.0 />" },
            Example { json: r#"{"green": 1.01}"#, card: "<color green=1.01 />" },
            Example { json: r#"{"alpha": -0.5}"#, card: "<color alpha=-0.5 />" },
        ],
        ..Rule::error("color-range", &["Color"])
    },
    alpha_ignored(Rule {
        any: &["color"],
        what: "The colour of a button is opaque.",
        source: "discovery `GoogleAppsCardV1Button.color`",
        passes: examples![Example {
            json: r#"{"text": "Go", "onClick": {"action": {"function": "go"}}, "color": {"red": 1, "alpha": 1}}"#,
            card: r#"<button text="Go" action="go"><color red=1.0 alpha=1.0 /></button>"#,
        }],
        fails: examples![Example {
            json: r#"{"text": "Go", "onClick": {"action": {"function": "go"}}, "color": {"red": 1, "alpha": 0.5}}"#,
            card: r#"<button text="Go" action="go"><color red=1.0 alpha=0.5 /></button>"#,
        }],
        ..Rule::warning("button-color-alpha-ignored", &["Button"])
    }),
    alpha_ignored(Rule {
        any: &["strokeColor"],
        what: "The colour of a border is opaque.",
        source: "discovery `GoogleAppsCardV1BorderStyle.strokeColor`",
        passes: examples![Example {
            json: r#"{"strokeColor": {"blue": 1}}"#,
            card: r##"<border_style stroke_color="#0000ff" />"##,
        }],
        fails: examples![Example {
            json: r#"{"strokeColor": {"blue": 1, "alpha": 0}}"#,
            card: "<border_style><stroke_color blue=1.0 alpha=0.0 /></border_style>",
        }],
        ..Rule::warning("border-stroke-alpha-ignored", &["BorderStyle"])
    }),
    Rule {
        with: &["type", "strokeColor"],
        at: "strokeColor",
        test: Some(no_stroke),
        message: "`strokeColor` is ignored, because no border is drawn",
        help: "leave it out, or set `type` to `STROKE`",
        what: "The colour of a border is used with type `STROKE` only.",
        why: "With `NO_BORDER` Chat ignores it without a word.",
        source: "discovery `GoogleAppsCardV1BorderStyle.strokeColor`",
        passes: examples![
            Example {
                json: r#"{"type": "STROKE", "strokeColor": {"blue": 1}}"#,
                card: r##"<border_style type=stroke stroke_color="#0000ff" />"##,
            },
            Example { json: r#"{"strokeColor": {"blue": 1}}"#, card: r##"<border_style stroke_color="#0000ff" />"## },
        ],
        fails: examples![Example {
            json: r#"{"type": "NO_BORDER", "strokeColor": {"blue": 1}}"#,
            card: r##"<border_style type=no_border stroke_color="#0000ff" />"##,
        }],
        ..Rule::warning("border-stroke-color-needs-stroke", &["BorderStyle"])
    },
];

/// A rule that the colours in `any` have no alpha.
const fn alpha_ignored(rule: Rule) -> Rule {
    Rule {
        test: Some(translucent),
        message: ALPHA_IGNORED,
        help: "leave it out, or mix the colour with the one behind it",
        why: "Chat ignores the alpha without a word.",
        ..rule
    }
}

fn out_of_range(node: &Node<'_>, report: &mut Report<'_>) {
    if node.number(report.property()).is_some_and(|part| !(0.0..=1.0).contains(&part)) {
        report.found();
    }
}

/// Asking for what is drawn anyway is no mistake.
fn translucent(node: &Node<'_>, report: &mut Report<'_>) {
    node.each(report.property(), &mut |color| {
        if color.number("alpha").is_some_and(|alpha| alpha != 1.0) {
            report.at(color, "alpha", ALPHA_IGNORED);
        }
    });
}

fn no_stroke(node: &Node<'_>, report: &mut Report<'_>) {
    if node.text("type") == Some("NO_BORDER") {
        report.found();
    }
}
