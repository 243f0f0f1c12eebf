//! Rules that hold for every element.

use crate::node::Node;
use crate::report::{Report, one_line};
use crate::rule::{CHOICES, Rule, UNKNOWN};

pub(super) const RULES: &[Rule] = rules![
    Rule {
        with: &[UNKNOWN],
        test: Some(unknown_fields),
        grammar: true,
        message: "the API has no field `{}`",
        help: "leave it out, or look its name up in the API's reference: names are lowerCamelCase",
        what: "Field names are lowerCamelCase and spelled as in the API's reference.",
        why: "Chat drops what it does not know without a word: the part with the misspelt name is missing, and in a \
              button the whole card disappears.",
        source: "guide \"Troubleshoot and fix cards and dialogs\"",
        shown_on: "Image",
        passes: examples![Example {
            json: r#"{"imageUrl": "https://example.com/a.png"}"#,
            card: r#"<image image_url="https://example.com/a.png" />"#,
        }],
        fails: examples![Example {
            json: r#"{"imageUrl": "https://example.com/a.png", "imageURL": "https://example.com/b.png"}"#,
            card: r#"<image imageURL="https://example.com/b.png" />"#,
        }],
        ..Rule::error("json-field-names", &["*"])
    },
    Rule {
        with: &[UNKNOWN],
        test: Some(second_members),
        grammar: true,
        message: "`{}` is one of several properties of which only one can be set, and another one is",
        help: "leave one of them out",
        what: "Of the properties that make up a union, one can be set.",
        why: "The API refuses a request in which two members of a union are set.",
        source: "the JSON mapping of Protocol Buffers 3, which the API reads by",
        shown_on: "RichLinkMetadata",
        passes: examples![Example {
            json: r#"{"driveLinkData": {}}"#,
            card: "<rich_link_metadata><drive_link_data /></rich_link_metadata>",
        }],
        fails: examples![Example {
            json: r#"{"driveLinkData": {}, "meetSpaceLinkData": {}}"#,
            card: "<rich_link_metadata><drive_link_data /><meet_space_link_data /></rich_link_metadata>",
        }],
        ..Rule::error("json-unions", &["*"])
    },
    Rule {
        any: &[CHOICES],
        test: Some(unspecified),
        grammar: true,
        message: "the word in `{}` stands for no choice and is not meant to be sent",
        help: "leave it out, and Chat takes its default",
        what: "Words that end in `_UNSPECIFIED`, and `UNKNOWN`, are not to be sent.",
        why: "They stand for \"nothing was chosen\" in the API's own code; what Chat does with them is not documented.",
        source: "the descriptions of the enums in the discovery document: \"Don't use\"",
        shown_on: "Button",
        passes: examples![Example {
            json: r#"{"text": "Go", "onClick": {"action": {"function": "go"}}, "type": "FILLED"}"#,
            card: r#"<button text="Go" action="go" type=filled />"#,
        }],
        fails: examples![Example {
            json: r#"{"text": "Go", "onClick": {"action": {"function": "go"}}, "type": "TYPE_UNSPECIFIED"}"#,
            card: r#"<button text="Go" action="go" type=type_unspecified />"#,
        }],
        ..Rule::warning("enum-dont-use", &["*"])
    },
];

fn unknown_fields(node: &Node<'_>, report: &mut Report<'_>) {
    for name in node.view().unknown() {
        if !report.is_property(name) && !report.is_claimed(name) {
            report.at(node, name.to_owned(), format!("`{}` has no field `{}`", node.element(), one_line(name)));
        }
    }
}

fn second_members(node: &Node<'_>, report: &mut Report<'_>) {
    for name in node.view().unknown() {
        if report.is_property(name) && !report.is_claimed(name) {
            let message = format!(
                "`{}` is one of several properties of which only one can be set, and another one is",
                one_line(name)
            );
            report.at(node, name.to_owned(), message);
        }
    }
}

fn unspecified(node: &Node<'_>, report: &mut Report<'_>) {
    // There it is an error, with a rule that says what to write.
    if report.property() == "commonDataSource" {
        return;
    }
    if let Some(word) = node.text(report.property()) {
        // The status of an action can be unknown: that is a result like any other.
        let is_unknown = word == "UNKNOWN" && node.element() != "ActionStatus";
        if is_unknown || word.ends_with("_UNSPECIFIED") {
            report.say(format!("`{word}` stands for no choice and is not meant to be sent"));
        }
    }
}
