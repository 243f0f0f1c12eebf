//! The footer of a dialog.

use crate::node::Node;
use crate::report::Report;
use crate::rule::{Example, Rule};

const PASSES: &[Example] = examples![Example {
    json: r#"{"primaryButton": {"text": "Save", "color": {"blue": 1}, "onClick": {"action": {"function": "save"}}}}"#,
    card: r##"<fixed_footer><primary_button color="#0000ff" action="save">"Save"</primary_button></fixed_footer>"##,
}];

pub(super) const RULES: &[Rule] = rules![
    Rule {
        without: &["primaryButton", "secondaryButton"],
        at: "primaryButton",
        message: "the footer has no button",
        help: "set `primaryButton`",
        what: "A footer has a button.",
        why: "Chat does not open a dialog whose footer has no primary button.",
        source: "discovery `GoogleAppsCardV1CardFixedFooter`; guide \"Troubleshoot and fix cards and dialogs\"",
        passes: PASSES,
        fails: examples![Example { json: "{}", card: "<fixed_footer />" }],
        ..Rule::error("fixed-footer-needs-button", &["CardFixedFooter"])
    },
    Rule {
        with: &["secondaryButton"],
        without: &["primaryButton"],
        at: "primaryButton",
        message: "the footer has a `secondaryButton` and no `primaryButton`",
        help: "set `primaryButton`, or turn the one into the other",
        what: "A `secondaryButton` stands beside a `primaryButton`.",
        why: "Chat does not open a dialog whose footer has no primary button.",
        source: "discovery `GoogleAppsCardV1CardFixedFooter.secondaryButton`",
        passes: PASSES,
        fails: examples![Example {
            json: r#"{"secondaryButton":
                {"text": "Cancel", "color": {"red": 1}, "onClick": {"action": {"function": "cancel"}}}}"#,
            card: r##"<fixed_footer>
                <secondary_button color="#ff0000" action="cancel">"Cancel"</secondary_button>
            </fixed_footer>"##,
        }],
        ..Rule::error("fixed-footer-secondary-needs-primary", &["CardFixedFooter"])
    },
    Rule {
        any: &["primaryButton"],
        test: Some(without_text),
        message: "the `{}` of the footer has no `text`",
        help: "set `text`: the buttons of a footer show text",
        what: "The primary button of a footer has a `text`.",
        why: "The API's reference asks for a text button with `text` and `color`, and Google's guide counts other buttons \
              among the mistakes that keep a dialog from opening. The colour has a rule of its own.",
        source: "discovery `GoogleAppsCardV1CardFixedFooter.primaryButton`; guide \"Troubleshoot and fix cards and \
                 dialogs\"",
        passes: PASSES,
        fails: examples![Example {
            json: r#"{"primaryButton": {"color": {"blue": 1}, "onClick": {"action": {"function": "save"}}}}"#,
            card: r##"<fixed_footer><primary_button color="#0000ff" action="save" /></fixed_footer>"##,
        }],
        ..Rule::error("fixed-footer-primary-text-color", &["CardFixedFooter"])
    },
    Rule {
        any: &["primaryButton"],
        test: Some(without_color),
        message: "the `{}` of the footer has no `color`",
        help: "set `color`",
        what: "The primary button of a footer has a `color`.",
        why: "The API's reference says that it must. Published apps leave it out all the same, so Chat seems to put up with \
              it, but does not promise to.",
        source: "discovery `GoogleAppsCardV1CardFixedFooter.primaryButton`",
        passes: PASSES,
        fails: examples![Example {
            json: r#"{"primaryButton": {"text": "Save", "onClick": {"action": {"function": "save"}}}}"#,
            card: r#"<fixed_footer><primary_button action="save">"Save"</primary_button></fixed_footer>"#,
        }],
        ..Rule::warning("fixed-footer-primary-color", &["CardFixedFooter"])
    },
    Rule {
        any: &["secondaryButton"],
        test: Some(without_text_or_color),
        message: "the `{}` of the footer lacks a `text` or a `color`",
        help: "set both `text` and `color`",
        what: "The secondary button of a footer has both a `text` and a `color`.",
        why: "The API's reference says that it must; what Chat does with another one is not documented.",
        source: "discovery `GoogleAppsCardV1CardFixedFooter.secondaryButton`",
        passes: PASSES,
        fails: examples![Example {
            json: r#"{
                "primaryButton": {"text": "Save", "color": {"blue": 1}, "onClick": {"action": {"function": "save"}}},
                "secondaryButton": {"text": "Cancel", "onClick": {"action": {"function": "cancel"}}}
            }"#,
            card: r##"<fixed_footer>
                <primary_button color="#0000ff" action="save">"Save"</primary_button>
                <secondary_button action="cancel">"Cancel"</secondary_button>
            </fixed_footer>"##,
        }],
        ..Rule::warning("fixed-footer-secondary-text-color", &["CardFixedFooter"])
    },
    Rule {
        any: &["primaryButton", "secondaryButton"],
        test: Some(with_icon),
        message: "the `{}` of the footer has an `icon`",
        help: "leave the `icon` out: the buttons of a footer show text",
        what: "The buttons of a footer have a text and no icon.",
        why: "They are documented as text buttons; what Chat makes of an icon is not documented.",
        source: "derived from discovery `GoogleAppsCardV1CardFixedFooter.primaryButton`",
        passes: PASSES,
        fails: examples![Example {
            json: r#"{"primaryButton": {
                "text": "Save", "color": {"blue": 1}, "onClick": {"action": {"function": "save"}},
                "icon": {"materialIcon": {"name": "save"}}
            }}"#,
            card: r##"<fixed_footer>
                <primary_button color="#0000ff" action="save" icon=material("save")>"Save"</primary_button>
            </fixed_footer>"##,
        }],
        ..Rule::warning("fixed-footer-text-button", &["CardFixedFooter"])
    },
];

fn without_text(footer: &Node<'_>, report: &mut Report<'_>) {
    without(&["text"], footer, report);
}

fn without_color(footer: &Node<'_>, report: &mut Report<'_>) {
    without(&["color"], footer, report);
}

fn without_text_or_color(footer: &Node<'_>, report: &mut Report<'_>) {
    without(&["text", "color"], footer, report);
}

/// Reports the button at the rule's property if it lacks one of these.
fn without(names: &[&'static str], footer: &Node<'_>, report: &mut Report<'_>) {
    let property = report.property();
    footer.each(property, &mut |button| {
        let mut missing = String::new();
        let mut first = "";
        for name in names.iter().filter(|name| button.is_absent(name)) {
            if missing.is_empty() {
                first = name;
            }
            let and = if missing.is_empty() { "" } else { " and " };
            missing.push_str(and);
            missing.push_str(&format!("no `{name}`"));
        }
        if !missing.is_empty() {
            report.at(button, first, format!("the `{property}` of the footer has {missing}"));
        }
    });
}

fn with_icon(footer: &Node<'_>, report: &mut Report<'_>) {
    let property = report.property();
    footer.each(property, &mut |button| {
        if button.is_set("icon") {
            report.at(button, "icon", format!("the `{property}` of the footer has an `icon`"));
        }
    });
}
