//! Cards of the old form.

use super::union::union;
use crate::rule::Rule;

pub(super) const RULES: &[Rule] = rules![
    Rule {
        without: &["title"],
        at: "title",
        grammar: true,
        message: "the header has no title",
        help: "set `title`",
        what: "The header of an old card needs a title.",
        why: "The reference calls it required; what Chat does without it is not documented.",
        source: "discovery `CardHeader.title`",
        passes: examples![Example {
            json: r#"{"title": "Deploy"}"#,
            card: r#"<message><cards><card><header title="Deploy" /></card></cards></message>"#,
        }],
        fails: examples![Example {
            json: r#"{"subtitle": "web"}"#,
            card: r#"<message><cards><card><header subtitle="web" /></card></cards></message>"#,
        }],
        ..Rule::error("v1-header-title", &["v1::CardHeader"])
    },
    Rule {
        without: &["widgets"],
        at: "widgets",
        message: "the section has no widget",
        help: "add a widget, or leave the section out",
        what: "A section of an old card holds at least one widget.",
        why: "The reference requires one; what Chat does without it is not documented.",
        source: "discovery `Section.widgets`",
        passes: examples![Example {
            json: r#"{"widgets": [{"textParagraph": {"text": "done"}}]}"#,
            card: r#"<message><cards><card><section>
                <widget><text_paragraph>"done"</text_paragraph></widget>
            </section></card></cards></message>"#,
        }],
        fails: examples![Example {
            json: r#"{"header": "Result"}"#,
            card: r#"<message><cards><card><section header="Result" /></card></cards></message>"#,
        }],
        ..Rule::error("v1-section-min-widgets", &["v1::Section"])
    },
    Rule {
        without: &["content"],
        at: "content",
        grammar: true,
        message: "the widget has no content",
        help: "set `content`",
        what: "An old key-value widget needs its content.",
        why: "The reference always requires it; what Chat does without it is not documented.",
        source: "discovery `KeyValue.content`",
        passes: examples![Example {
            json: r#"{"topLabel": "Tests", "content": "passed"}"#,
            card: r#"<message><cards><card><section>
                <widget><key_value top_label="Tests" content="passed" /></widget>
            </section></card></cards></message>"#,
        }],
        fails: examples![Example {
            json: r#"{"topLabel": "Tests"}"#,
            card: r#"<message><cards><card><section>
                <widget><key_value top_label="Tests" /></widget>
            </section></card></cards></message>"#,
        }],
        ..Rule::error("v1-key-value-content", &["v1::KeyValue"])
    },
    Rule {
        message: "a card action does nothing in Chat",
        help: "leave it out, or put a button into a section",
        what: "Old cards in Chat have no card actions.",
        why: "The reference says that Chat apps do not support them.",
        source: "discovery `CardAction`",
        shown_on: "v1::Card",
        passes: examples![Example {
            json: r#"{"header": {"title": "Deploy"}}"#,
            card: r#"<message><cards><card><header title="Deploy" /></card></cards></message>"#,
        }],
        fails: examples![Example {
            json: r#"{"cardActions": [{"actionLabel": "Delete"}]}"#,
            card: r#"<message><cards><card><card_actions>
                <card_action action_label="Delete" />
            </card_actions></card></cards></message>"#,
        }],
        ..Rule::warning("v1-card-action-unsupported", &["v1::CardAction"])
    },
    Rule {
        one_of: &["textParagraph", "image", "keyValue", "buttons"],
        needs_one: true,
        message: "a widget of the old cards holds exactly one of `textParagraph`, `image`, `keyValue` and `buttons`",
        help: EXACTLY_ONE,
        passes: examples![Example {
            json: r#"{"textParagraph": {"text": "done"}}"#,
            card: r#"<message><cards><card><section>
                <widget><text_paragraph>"done"</text_paragraph></widget>
            </section></card></cards></message>"#,
        }],
        fails: examples![
            Example {
                json: r#"{"textParagraph": {"text": "done"}, "buttons": [{"textButton": {"text": "Go"}}]}"#,
                card: r#"<message><cards><card><section><widget>
                    <text_paragraph>"done"</text_paragraph>
                    <button><text_button text="Go" /></button>
                </widget></section></card></cards></message>"#,
            },
            Example { json: r#"{"image": {}, "keyValue": {"content": "passed"}}"#, card: "" },
            Example { json: "{}", card: "" },
        ],
        ..union("v1-widget-union", &["v1::WidgetMarkup"], "discovery `WidgetMarkup.buttons`; Google's Protocol Buffers")
    },
    Rule {
        one_of: &["textButton", "imageButton"],
        needs_one: true,
        message: "a button of the old cards has either a `textButton` or an `imageButton`",
        help: EXACTLY_ONE,
        passes: examples![Example { json: r#"{"textButton": {"text": "Go"}}"#, card: "" }],
        fails: examples![
            Example { json: r#"{"textButton": {"text": "Go"}, "imageButton": {"icon": "STAR"}}"#, card: "" },
            Example { json: "{}", card: "" },
        ],
        ..union("v1-button-union", &["v1::Button"], PROTOBUF)
    },
    Rule {
        one_of: &["action", "openLink"],
        needs_one: true,
        message: "a click in the old cards has either an `action` or an `openLink`",
        help: EXACTLY_ONE,
        passes: examples![Example { json: r#"{"openLink": {"url": "https://example.com"}}"#, card: "" }],
        fails: examples![
            Example {
                json: r#"{"openLink": {"url": "https://example.com"}, "action": {"actionMethodName": "go"}}"#,
                card: "",
            },
            Example { json: "{}", card: "" },
        ],
        ..union("v1-on-click-union", &["v1::OnClick"], PROTOBUF)
    },
    Rule {
        one_of: &["icon", "iconUrl"],
        message: "the button has both an `icon` and an `iconUrl`",
        passes: examples![Example { json: r#"{"icon": "STAR"}"#, card: "" }],
        fails: examples![Example { json: r#"{"icon": "STAR", "iconUrl": "https://example.com/a.png"}"#, card: "" }],
        ..union("v1-image-button-icon-union", &["v1::ImageButton"], PROTOBUF)
    },
    Rule {
        one_of: &["icon", "iconUrl"],
        message: "the widget has both an `icon` and an `iconUrl`",
        passes: examples![Example { json: r#"{"content": "passed", "icon": "STAR"}"#, card: "" }],
        fails: examples![Example {
            json: r#"{"content": "passed", "icon": "STAR", "iconUrl": "https://example.com/a.png"}"#,
            card: "",
        }],
        ..union("v1-key-value-icon-union", &["v1::KeyValue"], PROTOBUF)
    },
];

const EXACTLY_ONE: &str = "set one of them and no other";
const PROTOBUF: &str = "Google's Protocol Buffers of the Chat API";
