//! The widgets of a section, and those under a message.

use super::shared::studio_only;
use crate::rule::{Rule, UNKNOWN};

pub(super) const RULES: &[Rule] = rules![
    Rule {
        // A field without a name in the model may be the kind that is meant, and has a finding of its own.
        without: &[
            "textParagraph",
            "image",
            "decoratedText",
            "buttonList",
            "textInput",
            "selectionInput",
            "dateTimePicker",
            "divider",
            "grid",
            "columns",
            "carousel",
            "chipList",
            UNKNOWN,
        ],
        message: "the widget is of no kind",
        help: "set what it shows, such as `textParagraph`, or leave out the widget",
        what: "A widget is of one of the twelve kinds.",
        why: "One without a kind shows nothing.",
        source: "derived from discovery `GoogleAppsCardV1Widget`",
        passes: examples![
            Example {
                json: r#"{"textParagraph": {"text": "Done"}}"#,
                card: r#"<widget><text_paragraph text="Done" /></widget>"#,
            },
            Example { json: r#"{"divider": {}}"#, card: "<widget><divider /></widget>" },
        ],
        fails: examples![
            Example { json: "{}", card: "<widget />" },
            Example { json: r#"{"horizontalAlignment": "CENTER"}"#, card: "<widget horizontal_alignment=center />" },
        ],
        ..Rule::error("widget-kind-required", &["Widget"])
    },
    Rule {
        one_of: &[
            "textParagraph",
            "image",
            "decoratedText",
            "buttonList",
            "textInput",
            "selectionInput",
            "dateTimePicker",
            "divider",
            "grid",
            "columns",
            "carousel",
            "chipList",
        ],
        grammar: true,
        message: "the widget is of several kinds",
        help: "make a widget of each",
        what: "A widget is of exactly one of the twelve kinds.",
        why: "The kinds make up a union, and the API refuses a request in which two members of one are set.",
        source: "Google's protobuf classes for cards, `Widget`; discovery `GoogleAppsCardV1Widget`",
        passes: examples![Example {
            json: r#"{"textParagraph": {"text": "Done"}}"#,
            card: r#"<widget><text_paragraph text="Done" /></widget>"#,
        }],
        fails: examples![Example {
            json: r#"{"textParagraph": {"text": "Done"}, "divider": {}}"#,
            card: r#"<widget><text_paragraph text="Done" /><divider /></widget>"#,
        }],
        ..Rule::error("widget-one-kind", &["Widget"])
    },
    studio_only(Rule {
        any: &["eventActions"],
        what: "The events of a widget are for add-ons that extend Google Workspace Studio.",
        source: "discovery `GoogleAppsCardV1Widget.eventActions`",
        passes: examples![Example {
            json: r#"{"textParagraph": {"text": "Done"}}"#,
            card: r#"<widget><text_paragraph text="Done" /></widget>"#,
        }],
        fails: examples![Example {
            json: r#"{"textParagraph": {"text": "Done"}, "eventActions": [{"actionRuleId": "show"}]}"#,
            card: r#"<widget>
                <text_paragraph text="Done" />
                <event_actions><event_action action_rule_id="show" /></event_actions>
            </widget>"#,
        }],
        ..Rule::error("widget-event-actions-studio-only", &["Widget"])
    }),
    studio_only(Rule {
        any: &["id"],
        what: "The id of a widget is for add-ons that extend Google Workspace Studio.",
        source: "discovery `GoogleAppsCardV1Widget.id`",
        passes: examples![Example {
            json: r#"{"textParagraph": {"text": "Done"}}"#,
            card: r#"<widget><text_paragraph text="Done" /></widget>"#,
        }],
        fails: examples![Example {
            json: r#"{"textParagraph": {"text": "Done"}, "id": "note"}"#,
            card: r#"<widget id="note"><text_paragraph text="Done" /></widget>"#,
        }],
        ..Rule::error("widget-id-studio-only", &["Widget"])
    }),
    studio_only(Rule {
        any: &["visibility"],
        what: "Whether a widget is hidden is for add-ons to say that extend Google Workspace Studio.",
        source: "discovery `GoogleAppsCardV1Widget.visibility`",
        passes: examples![Example {
            json: r#"{"textParagraph": {"text": "Done"}}"#,
            card: r#"<widget><text_paragraph text="Done" /></widget>"#,
        }],
        fails: examples![Example {
            json: r#"{"textParagraph": {"text": "Done"}, "visibility": "HIDDEN"}"#,
            card: r#"<widget visibility=hidden><text_paragraph text="Done" /></widget>"#,
        }],
        ..Rule::error("widget-visibility-studio-only", &["Widget"])
    }),
    Rule {
        // A field without a name in the model, such as another kind of widget, has a finding of its own.
        without: &["buttonList", UNKNOWN],
        at: "buttonList",
        message: "the widget under the message has no button list",
        help: "set `buttonList`, or leave out the widget",
        what: "A widget under a message has a button list.",
        why: "One without shows nothing.",
        source: "derived from discovery `AccessoryWidget.buttonList`",
        passes: examples![Example {
            json: r#"{"buttonList": {"buttons": [{"text": "Go", "onClick": {"action": {"function": "go"}}}]}}"#,
            card: r#"<accessory_widget><button_list><button action="go">"Go"</button></button_list></accessory_widget>"#,
        }],
        fails: examples![Example { json: "{}", card: "<accessory_widget />" }],
        ..Rule::error("accessory-widget-set", &["AccessoryWidget"])
    },
    Rule {
        no_field: &[
            "carousel",
            "chipList",
            "columns",
            "dateTimePicker",
            "decoratedText",
            "divider",
            "grid",
            "image",
            "selectionInput",
            "textInput",
            "textParagraph",
        ],
        grammar: true,
        message: "no `{}` can stand under a message",
        help: "write a button list, or move it into a card",
        what: "The widgets under a message are button lists.",
        why: "The API has no such field there: Chat drops the widget, and says nothing.",
        source: "discovery `AccessoryWidget`",
        passes: examples![Example {
            json: r#"{"buttonList": {"buttons": [{"text": "Go", "onClick": {"action": {"function": "go"}}}]}}"#,
            card: "",
        }],
        fails: examples![Example {
            json: r#"{"textParagraph": {"text": "Done"}}"#,
            card: r#"<accessory_widget><text_paragraph text="Done" /></accessory_widget>"#,
        }],
        ..Rule::error("accessory-widget-button-list-only", &["AccessoryWidget"])
    },
];
