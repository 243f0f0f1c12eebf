//! Decorated texts.

use crate::node::Node;
use crate::report::Report;
use crate::rule::Rule;

/// The properties that take a paragraph, each with the plain one in whose place it stands.
const VARIANTS: &[(&str, &str)] =
    &[("topLabelText", "topLabel"), ("contentText", "text"), ("bottomLabelText", "bottomLabel")];

pub(super) const RULES: &[Rule] = rules![
    Rule {
        without: &["text", "contentText"],
        at: "text",
        grammar: true,
        message: "the decorated text has no text",
        help: "set `text`",
        what: "A decorated text has a `text`.",
        why: "The API's reference requires it. Whether `contentText` can stand in for it is not documented; here it does.",
        source: "discovery `GoogleAppsCardV1DecoratedText.text`",
        passes: examples![
            Example { json: r#"{"text": "Done"}"#, card: r#"<decorated_text text="Done" />"# },
            Example {
                json: r#"{"contentText": {"text": "Done"}}"#,
                card: r#"<decorated_text><content_text>"Done"</content_text></decorated_text>"#,
            },
        ],
        fails: examples![Example { json: r#"{"topLabel": "Build"}"#, card: r#"<decorated_text top_label="Build" />"# }],
        ..Rule::error("decorated-text-text-required", &["DecoratedText"])
    },
    Rule {
        one_of: &["button", "switchControl", "endIcon"],
        grammar: true,
        message: "more than one of `button`, `switchControl` and `endIcon` is set",
        help: "keep one of them",
        what: "A decorated text ends in a button, a switch or an icon, one at most.",
        why: "They are a union, and the API refuses two members of one.",
        source: "Google's protobuf classes",
        passes: examples![Example {
            json: r#"{"text": "Tests", "endIcon": {"materialIcon": {"name": "check"}}}"#,
            card: r#"<decorated_text text="Tests" end_icon=material("check") />"#,
        }],
        fails: examples![Example {
            json: r#"{"text": "Tests", "switchControl": {"name": "run"}, "endIcon": {"materialIcon": {"name": "check"}}}"#,
            card: r#"<decorated_text text="Tests" end_icon=material("check")><switch_control name="run" /></decorated_text>"#,
        }],
        ..Rule::error("decorated-text-control-union", &["DecoratedText"])
    },
    Rule {
        with: &["icon", "startIcon"],
        at: "icon",
        message: "`icon` and `startIcon` name the same place",
        help: "keep `startIcon`",
        what: "A decorated text has a `startIcon` or, by its old name, an `icon`, not both.",
        why: "There is room for one icon before the text; which one Chat shows is not documented.",
        source: "derived from discovery `GoogleAppsCardV1DecoratedText.icon`",
        passes: examples![Example {
            json: r#"{"text": "Ada", "startIcon": {"knownIcon": "PERSON"}}"#,
            card: r#"<decorated_text text="Ada" start_icon=known(person) />"#,
        }],
        fails: examples![Example {
            json: r#"{"text": "Ada", "icon": {"knownIcon": "EMAIL"}, "startIcon": {"knownIcon": "PERSON"}}"#,
            card: r#"<decorated_text text="Ada" icon=known(email) start_icon=known(person) />"#,
        }],
        ..Rule::warning("decorated-text-icon-and-start-icon", &["DecoratedText"])
    },
    Rule {
        with: &["icon"],
        without: &["startIcon"],
        at: "icon",
        grammar: true,
        message: "`icon` is deprecated here",
        help: "write `startIcon`",
        what: "The icon before a decorated text is its `startIcon`.",
        why: "`icon` is its old name and deprecated.",
        source: "discovery `GoogleAppsCardV1DecoratedText.icon`",
        passes: examples![Example {
            json: r#"{"text": "Ada", "startIcon": {"knownIcon": "PERSON"}}"#,
            card: r#"<decorated_text text="Ada" start_icon=known(person) />"#,
        }],
        fails: examples![Example {
            json: r#"{"text": "Ada", "icon": {"knownIcon": "PERSON"}}"#,
            card: r#"<decorated_text text="Ada" icon=known(person) />"#,
        }],
        ..Rule::warning("decorated-text-icon-deprecated", &["DecoratedText"])
    },
    Rule {
        with: &["startIconVerticalAlignment"],
        without: &["startIcon", "icon"],
        at: "startIconVerticalAlignment",
        message: "there is no `startIcon` to align",
        help: "set `startIcon`, or leave `startIconVerticalAlignment` out",
        what: "`startIconVerticalAlignment` goes with a `startIcon`.",
        why: "It aligns the icon before the text, and there is none.",
        source: "derived from discovery `GoogleAppsCardV1DecoratedText.startIconVerticalAlignment`",
        passes: examples![Example {
            json: r#"{"text": "Ada", "startIcon": {"knownIcon": "PERSON"}, "startIconVerticalAlignment": "TOP"}"#,
            card: r#"<decorated_text text="Ada" start_icon=known(person) start_icon_vertical_alignment=top />"#,
        }],
        fails: examples![Example {
            json: r#"{"text": "Ada", "startIconVerticalAlignment": "TOP"}"#,
            card: r#"<decorated_text text="Ada" start_icon_vertical_alignment=top />"#,
        }],
        ..Rule::warning("decorated-text-icon-alignment-needs-icon", &["DecoratedText"])
    },
    Rule {
        any: &["topLabelText", "contentText", "bottomLabelText"],
        test: Some(both_variants),
        message: "`{}` and its plain variant are both set",
        help: "keep one of them",
        what: "A label or the text of a decorated text is plain or a paragraph, not both.",
        why: "They stand in the same place; which one Chat shows is not documented.",
        source: "discovery `GoogleAppsCardV1DecoratedText.topLabelText`, `.contentText` and `.bottomLabelText`",
        passes: examples![Example {
            json: r#"{"text": "Done", "topLabelText": {"text": "<b>Build</b>"}}"#,
            card: r#"<decorated_text text="Done"><top_label_text>"<b>Build</b>"</top_label_text></decorated_text>"#,
        }],
        fails: examples![
            Example {
                json: r#"{"text": "Done", "topLabel": "Build", "topLabelText": {"text": "<b>Build</b>"}}"#,
                card: r#"<decorated_text text="Done" top_label="Build">
                    <top_label_text>"<b>Build</b>"</top_label_text>
                </decorated_text>"#,
            },
            Example {
                json: r#"{"text": "Done", "contentText": {"text": "Done"}}"#,
                card: r#"<decorated_text text="Done"><content_text>"Done"</content_text></decorated_text>"#,
            },
        ],
        ..Rule::warning("decorated-text-variant-pairs", &["DecoratedText"])
    },
];

fn both_variants(node: &Node<'_>, report: &mut Report<'_>) {
    let property = report.property();
    for (_, plain) in VARIANTS.iter().filter(|(paragraph, _)| *paragraph == property) {
        if node.is_set(plain) {
            report.say(format!("`{property}` and `{plain}` stand in the same place"));
        }
    }
}
