//! Text inputs, their suggestions and what may be typed into them.

use super::shared::{addons_only, not_negative, studio_only};
use crate::literal::{has_at_most, is_email, is_integer, is_number};
use crate::node::Node;
use crate::report::Report;
use crate::rule::{Example, Rule};

const PASSES: &[Example] = examples![Example {
    json: r#"{"name": "title", "label": "Title"}"#,
    card: r#"<text_input name="title" label="Title" />"#
}];

pub(super) const RULES: &[Rule] = rules![
    Rule {
        without: &["name"],
        at: "name",
        message: "the text input has no `name`",
        help: "set `name`, by which the app finds the text",
        what: "A text input has a `name`.",
        why: "Without it a dialog closes, hangs or never opens.",
        source: "guide \"Troubleshoot and fix cards and dialogs\"",
        passes: PASSES,
        fails: examples![Example { json: r#"{"label": "Title"}"#, card: r#"<text_input label="Title" />"# }],
        ..Rule::error("text-input-name-required", &["TextInput"])
    },
    Rule {
        without: &["label", "hintText"],
        at: "label",
        message: "the text input has neither a `label` nor a `hintText`",
        help: "set `label` to what is to be typed",
        what: "A text input has a `label`, a `hintText` or both.",
        why: "The API's reference requires one of them, because nothing else tells the user what to type.",
        source: "discovery `GoogleAppsCardV1TextInput.label`",
        passes: examples![
            PASSES[0],
            Example {
                json: r#"{"name": "title", "hintText": "A few words"}"#,
                card: r#"<text_input name="title" hint_text="A few words" />"#,
            },
        ],
        fails: examples![
            Example { json: r#"{"name": "title"}"#, card: r#"<text_input name="title" />"# },
            Example {
                json: r#"{"name": "title", "placeholderText": "Title"}"#,
                card: r#"<text_input name="title" placeholder_text="Title" />"#,
            },
        ],
        ..Rule::error("text-input-label-or-hint", &["TextInput"])
    },
    studio_only(Rule {
        any: &["hostAppDataSource"],
        what: "The `hostAppDataSource` of a text input is for add-ons that extend Google Workspace Studio.",
        source: "discovery `GoogleAppsCardV1TextInput.hostAppDataSource`",
        passes: PASSES,
        fails: examples![Example {
            json: r#"{"name": "who", "label": "Who", "hostAppDataSource": {"workflowDataSource": {}}}"#,
            card: r#"<text_input name="who" label="Who">
                <host_app_data_source><workflow_data_source /></host_app_data_source>
            </text_input>"#,
        }],
        ..Rule::error("text-input-host-source-studio-only", &["TextInput"])
    }),
    addons_only(Rule {
        any: &["autoCompleteAction"],
        what: "`autoCompleteAction` is for Google Workspace add-ons.",
        source: "discovery `GoogleAppsCardV1TextInput.autoCompleteAction`",
        passes: PASSES,
        fails: examples![Example {
            json: r#"{"name": "who", "label": "Who", "autoCompleteAction": {"function": "find"}}"#,
            card: r#"<text_input name="who" label="Who" auto_complete_action="find" />"#,
        }],
        ..Rule::warning("text-input-autocomplete-addons-only", &["TextInput"])
    }),
    Rule {
        with: &["initialSuggestions", "type"],
        at: "type",
        test: Some(several_lines),
        message: "`type` is ignored, because `initialSuggestions` make the input a `SINGLE_LINE`",
        help: "leave out `type` or `initialSuggestions`",
        what: "With `initialSuggestions`, a text input is always a `SINGLE_LINE`.",
        why: "Chat ignores the given type and says nothing.",
        source: "discovery `GoogleAppsCardV1TextInput.initialSuggestions`",
        passes: examples![Example {
            json: r#"{"name": "a", "label": "A", "type": "SINGLE_LINE", "initialSuggestions": {"items": [{"text": "x"}]}}"#,
            card: r#"<text_input name="a" label="A" type=single_line>
                <initial_suggestions><item>"x"</item></initial_suggestions>
            </text_input>"#,
        }],
        fails: examples![Example {
            json: r#"{"name": "a", "label": "A", "type": "MULTIPLE_LINE", "initialSuggestions": {"items": [{"text": "x"}]}}"#,
            card: r#"<text_input name="a" label="A" type=multiple_line>
                <initial_suggestions><item>"x"</item></initial_suggestions>
            </text_input>"#,
        }],
        ..Rule::warning("text-input-suggestions-single-line", &["TextInput"])
    },
    Rule {
        without: &["items"],
        at: "items",
        message: "there is nothing to suggest",
        help: "give it items, or leave it out",
        what: "Suggestions hold at least one item.",
        why: "Without an item there is nothing to offer, and the input is a single line all the same.",
        source: "derived from discovery `GoogleAppsCardV1Suggestions.items`",
        passes: examples![Example {
            json: r#"{"items": [{"text": "Java"}]}"#,
            card: r#"<suggestions><item>"Java"</item></suggestions>"#,
        }],
        fails: examples![Example { json: r#"{"items": []}"#, card: "<suggestions />" }],
        ..Rule::warning("suggestions-not-empty", &["Suggestions"])
    },
    Rule {
        without: &["text"],
        at: "text",
        message: "the suggestion has no text",
        help: "set `text` to what is to be put into the field",
        what: "A suggestion has a `text`.",
        why: "Its text is all that there is of it.",
        source: "derived from Google's protobuf classes",
        passes: examples![Example {
            json: r#"{"text": "Java"}"#,
            card: r#"<suggestion_item>"Java"</suggestion_item>"#
        }],
        fails: examples![Example { json: "{}", card: "<suggestion_item />" }],
        ..Rule::warning("suggestion-item-text", &["SuggestionItem"])
    },
    not_negative(Rule {
        any: &["characterLimit"],
        help: "write 1 or more, or leave it out to set no limit",
        what: "A `characterLimit` is positive.",
        why: "Nobody can type less than nothing; what Chat does with a negative limit is not documented. 0 is the same as \
              no limit.",
        source: "derived from discovery `GoogleAppsCardV1Validation.characterLimit`",
        passes: examples![
            Example { json: r#"{"characterLimit": 1}"#, card: "<validation character_limit=1 />" },
            Example { json: r#"{"characterLimit": 0}"#, card: "<validation character_limit=0 />" },
        ],
        fails: examples![Example { json: r#"{"characterLimit": -1}"#, card: "<validation character_limit=-1 />" }],
        ..Rule::warning("validation-character-limit-positive", &["Validation"])
    }),
    Rule {
        with: &["value", "validation"],
        at: "value",
        test: Some(value_that_is_refused),
        message: "the `value` does not pass the input's own `validation`",
        help: "write a `value` that a user could type",
        what: "The `value` that a text input starts with passes its `validation`.",
        why: "Otherwise the user has to mend what the app wrote; what Chat does with such a value is not documented.",
        source: "derived from discovery `GoogleAppsCardV1Validation`",
        passes: examples![
            Example {
                json: r#"{"name": "n", "label": "N", "value": "Größe", "validation": {"characterLimit": 5}}"#,
                card: r#"<text_input name="n" label="N" value="Größe"><validation character_limit=5 /></text_input>"#,
            },
            Example {
                json: r#"{"name": "n", "label": "N", "value": "-5", "validation": {"inputType": "INTEGER"}}"#,
                card: r#"<text_input name="n" label="N" value="-5"><validation input_type=integer /></text_input>"#,
            },
            Example {
                json: r#"{"name": "n", "label": "N", "value": "a@example.com", "validation": {"inputType": "EMAIL"}}"#,
                card: r#"<text_input name="n" label="N" value="a@example.com"><validation input_type=email /></text_input>"#,
            },
        ],
        fails: examples![
            Example {
                json: r#"{"name": "n", "label": "N", "value": "Größen", "validation": {"characterLimit": 5}}"#,
                card: r#"<text_input name="n" label="N" value="Größen"><validation character_limit=5 /></text_input>"#,
            },
            Example {
                json: r#"{"name": "n", "label": "N", "value": "5.5", "validation": {"inputType": "INTEGER"}}"#,
                card: r#"<text_input name="n" label="N" value="5.5"><validation input_type=integer /></text_input>"#,
            },
            Example {
                json: r#"{"name": "n", "label": "N", "value": "five", "validation": {"inputType": "FLOAT"}}"#,
                card: r#"<text_input name="n" label="N" value="five"><validation input_type=float /></text_input>"#,
            },
            Example {
                json: r#"{"name": "n", "label": "N", "value": "example.com", "validation": {"inputType": "EMAIL"}}"#,
                card: r#"<text_input name="n" label="N" value="example.com"><validation input_type=email /></text_input>"#,
            },
        ],
        ..Rule::warning("validation-initial-value", &["TextInput"])
    },
];

fn several_lines(input: &Node<'_>, report: &mut Report<'_>) {
    if input.text("type") == Some("MULTIPLE_LINE") {
        report.found();
    }
}

fn value_that_is_refused(input: &Node<'_>, report: &mut Report<'_>) {
    let Some(value) = input.text("value") else { return };
    input.each("validation", &mut |validation| {
        let limit = validation.int("characterLimit").and_then(|limit| usize::try_from(limit).ok());
        if let Some(limit) = limit.filter(|limit| *limit > 0 && !has_at_most(value, *limit)) {
            report.say(format!("the `value` is longer than its `characterLimit` of {limit}"));
        }
        let wanted = match validation.text("inputType") {
            Some("INTEGER") if !is_integer(value) => "whole number",
            Some("FLOAT") if !is_number(value) => "number",
            Some("EMAIL") if !is_email(value) => "e-mail address",
            _ => return,
        };
        report.say(format!("the `value` is no {wanted}, and the input's `validation` asks for one"));
    });
}
