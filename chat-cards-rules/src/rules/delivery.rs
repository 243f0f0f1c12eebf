//! What works depends on where a message goes, and with whose credentials.

use crate::node::Node;
use crate::report::Report;
use crate::rule::{Rule, UNKNOWN};
use crate::target::{Target, Targets};

/// Everything that an app sends as itself.
const AS_APP: Targets = Targets::of(&[Target::App, Target::Webhook, Target::Dialog, Target::Update]);
const AS_USER: Targets = Targets::of(&[Target::User]);

pub(super) const RULES: &[Rule] = rules![
    Rule {
        // What has a name is there already: it was read, or is to change. A field without a name in the model may be the
        // content that is meant, and has a finding of its own.
        without: &["text", "cards", "cardsV2", "attachment", "name", UNKNOWN],
        // In the name of a user text is required, an update leaves out what stays, and an answer can be empty.
        targets: Targets::of(&[Target::App, Target::Webhook]),
        message: "the message is empty",
        help: "set `text`, add a card, or both",
        what: "A message of an app needs a text, one or more cards, or both.",
        why: "The API refuses it with `Message cannot be empty.` Buttons below the message and a \
              `fallbackText` are no content.",
        source: "guide \"Send a message using the Google Chat API\"",
        passes: examples![
            Example { json: r#"{"text": "Hi"}"#, card: r#"<message text="Hi" />"# },
            Example {
                json: r#"{"cardsV2": [{"card": {"header": {"title": "Deploy"}}}]}"#,
                card: r#"<message><card><header title="Deploy" /></card></message>"#,
            },
            Example { json: r#"{"name": "spaces/AAAA/messages/BBBB.BBBB"}"#, card: "" },
        ],
        fails: examples![
            Example { json: "{}", card: "" },
            Example { json: r#"{"fallbackText": "Deploy", "thread": {"threadKey": "deploys"}}"#, card: "" },
            Example { json: r#"{"accessoryWidgets": [{"buttonList": {"buttons": []}}]}"#, card: "" },
        ],
        ..Rule::error("message-has-content", &["Message"])
    },
    Rule {
        without: &["text", "attachment"],
        at: "text",
        targets: AS_USER,
        message: "a message in the name of a user has no text",
        help: "set `text`",
        what: "A message that is sent in the name of a user carries text.",
        why: "The API refuses it otherwise. Whether an attachment can stand for the text is not documented, so a message with \
              one is let pass.",
        source: "guide \"Send a message using the Google Chat API\"",
        passes: examples![Example { json: r#"{"text": "Hi"}"#, card: r#"<message text="Hi" />"# }],
        fails: examples![Example { json: r#"{"thread": {"threadKey": "deploys"}}"#, card: "" }],
        ..Rule::error("message-user-auth-text-required", &["Message"])
    },
    Rule {
        any: &["cards", "cardsV2"],
        targets: AS_USER,
        message: "a message in the name of a user cannot have `{}`",
        help: "send it as the app, or say it in `text`",
        what: "A message that is sent in the name of a user is text, without cards.",
        why: "Cards need app authentication, with the scope `chat.bot`. Only apps that take part in the Developer Preview can \
              send them in the name of a user, and then the app itself must be in the space too.",
        source: "guide \"Send a message using the Google Chat API\"; discovery `Message.cardsV2`",
        passes: examples![Example { json: r#"{"text": "Hi"}"#, card: r#"<message text="Hi" />"# }],
        fails: examples![Example {
            json: r#"{"text": "Hi", "cardsV2": [{"card": {"header": {"title": "Deploy"}}}]}"#,
            card: "",
        }],
        ..Rule::error("message-user-auth-text-only", &["Message"])
    },
    Rule {
        with: &["accessoryWidgets"],
        at: "accessoryWidgets",
        targets: AS_USER,
        message: "a message in the name of a user cannot have `accessoryWidgets`",
        help: "send it as the app, or leave them out",
        what: "Accessory widgets need app authentication.",
        why: "The reference asks for it: the clicks on them go to the app.",
        source: "discovery `Message.accessoryWidgets`",
        passes: examples![Example { json: r#"{"text": "Hi"}"#, card: r#"<message text="Hi" />"# }],
        fails: examples![Example {
            json: r#"{"text": "Hi", "accessoryWidgets": [{"buttonList": {"buttons": []}}]}"#,
            card: "",
        }],
        ..Rule::error("accessory-widgets-app-auth", &["Message"])
    },
    Rule {
        with: &["privateMessageViewer"],
        at: "privateMessageViewer",
        targets: AS_USER,
        message: "a message in the name of a user cannot be private",
        help: "send it as the app, or leave out `privateMessageViewer`",
        what: "A private message needs app authentication.",
        why: "It is a message between the app and one user of the space, which only the app can send.",
        source: "discovery `Message.privateMessageViewer`",
        passes: examples![Example { json: r#"{"text": "Hi"}"#, card: r#"<message text="Hi" />"# }],
        fails: examples![Example { json: r#"{"text": "Hi", "privateMessageViewer": {"name": "users/1"}}"#, card: "" }],
        ..Rule::error("private-message-app-auth", &["Message"])
    },
    Rule {
        with: &["text"],
        at: "text",
        test: Some(mention_by_email),
        targets: AS_APP,
        message: "a mention by e-mail address works in the name of a user only",
        help: "mention the user by id: `<users/123456789>`",
        what: "An app mentions users by their id.",
        why: "Mentions by e-mail address need user authentication. What a message of an app shows instead is not documented.",
        source: "guide \"Format messages\"",
        passes: examples![Example {
            json: r#"{"text": "Hi <users/123456789>"}"#,
            card: r#"<message text="Hi <users/123456789>" />"#,
        }],
        fails: examples![Example { json: r#"{"text": "Hi <users/ada@example.com>"}"#, card: "" }],
        ..Rule::warning("message-mention-email-user-auth", &["Message"])
    },
    Rule {
        with: &["text"],
        at: "text",
        test: Some(custom_emoji),
        targets: AS_APP,
        message: "custom emoji work in the name of a user only",
        help: "use an emoji of Unicode",
        what: "Custom emoji in a text need user authentication.",
        why: "In messages of apps and webhooks they do not work.",
        source: "guide \"Format messages\"",
        passes: examples![Example { json: r#"{"text": "Shipped 🚀"}"#, card: r#"<message text="Shipped 🚀" />"# }],
        fails: examples![Example { json: r#"{"text": "Shipped <customEmojis/1234>"}"#, card: "" }],
        ..Rule::warning("message-custom-emoji-user-auth", &["Message"])
    },
    Rule {
        targets: Targets::of(&[Target::Webhook]),
        message: "nothing receives the click or the form of a message through a webhook",
        help: "open a link instead, or send the message as an app",
        what: "A message through a webhook calls nobody: no `action`, no `onChangeAction`, no dialog.",
        why: "Webhooks are one-way. The button is there, and Chat can call nothing when it is clicked; links work.",
        source: "derived from the guide \"Build a Google Chat app as a webhook\"",
        shown_on: "Button",
        passes: examples![Example {
            json: r#"{"text": "Logs", "onClick": {"openLink": {"url": "https://example.com"}}}"#,
            card: r#"<button text="Logs" open_link="https://example.com" />"#,
        }],
        fails: examples![
            Example { json: r#"{"text": "Roll back", "onClick": {"action": {"function": "roll_back"}}}"#, card: "" },
            Example {
                json: r#"{"text": "Rename",
                    "onClick": {"action": {"function": "rename", "interaction": "OPEN_DIALOG"}}}"#,
                card: "",
            },
        ],
        ..Rule::warning("webhook-one-way", &["Action", "v1::FormAction"])
    },
];

/// Whether a text mentions something of `prefix` whose name has what `matches` looks for.
fn mentions(text: &str, prefix: &str, matches: fn(&str) -> bool) -> bool {
    text.match_indices('<').any(|(at, _)| {
        let name = text[at..].strip_prefix(prefix).and_then(|rest| rest.split_once('>'));
        name.is_some_and(|(name, _)| !name.as_bytes().contains(&b'<') && matches(name))
    })
}

fn mention_by_email(node: &Node<'_>, report: &mut Report<'_>) {
    if node.text("text").is_some_and(|text| mentions(text, "<users/", |name| name.as_bytes().contains(&b'@'))) {
        report.found();
    }
}

fn custom_emoji(node: &Node<'_>, report: &mut Report<'_>) {
    if node.text("text").is_some_and(|text| mentions(text, "<customEmojis/", |_| true)) {
        report.found();
    }
}
