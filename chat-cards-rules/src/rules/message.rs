//! What a message holds, wherever it goes.

use crate::literal::is_resource_name;
use crate::node::Node;
use crate::report::Report;
use crate::rule::Rule;
use crate::target::{Target, Targets};

pub(super) const RULES: &[Rule] = rules![
    Rule {
        with: &["accessoryWidgets"],
        without: &["text", "cards", "cardsV2", "actionResponse"],
        at: "accessoryWidgets",
        // A new message without text and cards is empty, whatever is below, and an update leaves out what stays as it is.
        targets: Targets::of(&[Target::Dialog]),
        message: "there are buttons below the message, and nothing above them",
        help: "add a `text` or a card",
        what: "Accessory widgets go with a text, cards or both.",
        why: "They are documented as an addition to such a message; what Chat does with them alone is not documented.",
        source: "derived from discovery `Message.accessoryWidgets`",
        passes: examples![Example {
            json: r#"{"text": "Was this of help?", "accessoryWidgets": [{"buttonList": {"buttons": []}}]}"#,
            card: "",
        }],
        fails: examples![Example { json: r#"{"accessoryWidgets": [{"buttonList": {"buttons": []}}]}"#, card: "" }],
        ..Rule::warning("accessory-widgets-need-content", &["Message"])
    },
    Rule {
        with: &["accessoryWidgets", "actionResponse"],
        at: "accessoryWidgets",
        test: Some(beside_dialog),
        message: "a message that opens a dialog cannot have `accessoryWidgets`",
        help: "put the buttons into the dialog's card",
        what: "A message that holds a dialog has no accessory widgets.",
        why: "The reference says that they are not supported there.",
        source: "discovery `Message.accessoryWidgets`",
        passes: examples![Example {
            json: r#"{"text": "Done", "accessoryWidgets": [{"buttonList": {"buttons": []}}],
                "actionResponse": {"type": "UPDATE_MESSAGE"}}"#,
            card: "",
        }],
        fails: examples![Example {
            json: r#"{"text": "Rename", "accessoryWidgets": [{"buttonList": {"buttons": []}}],
                "actionResponse": {"type": "DIALOG", "dialogAction": {"dialog": {"body": {}}}}}"#,
            card: r#"<message text="Rename">
                <accessory_widgets><button text="Go" action="go" /></accessory_widgets>
                <action_response type=dialog>
                    <dialog_action><dialog><body><header title="Rename" /></body></dialog></dialog_action>
                </action_response>
            </message>"#,
        }],
        ..Rule::error("accessory-widgets-not-with-dialog", &["Message"])
    },
    Rule {
        with: &["cards"],
        at: "cards",
        grammar: true,
        message: "`cards` are the deprecated form of cards",
        help: "write them as `cardsV2`",
        what: "Cards are written as `cardsV2`.",
        why: "The old form lacks most widgets and is deprecated.",
        source: "discovery `Message.cards`",
        passes: examples![Example {
            json: r#"{"cardsV2": [{"card": {"header": {"title": "Deploy"}}}]}"#,
            card: r#"<message><card><header title="Deploy" /></card></message>"#,
        }],
        fails: examples![Example {
            json: r#"{"cards": [{"header": {"title": "Deploy"}}]}"#,
            card: r#"<message><cards><card><header title="Deploy" /></card></cards></message>"#,
        }],
        ..Rule::warning("message-cards-v1-deprecated", &["Message"])
    },
    Rule {
        with: &["clientAssignedMessageId"],
        at: "clientAssignedMessageId",
        targets: Targets::of(&[Target::App, Target::User, Target::Webhook]),
        message: "`clientAssignedMessageId` gives the message no id",
        help: "give the id in the request, as the query parameter `messageId`",
        what: "The id of your own for a new message goes into the `messageId` parameter of the request.",
        why: "The field shows the id of a message that is read back. Without the parameter the message gets no such id.",
        source: "discovery `Message.clientAssignedMessageId`; guide \"Send a message using the Google Chat API\"",
        passes: examples![Example { json: r#"{"text": "Hi"}"#, card: r#"<message text="Hi" />"# }],
        fails: examples![Example { json: r#"{"text": "Hi", "clientAssignedMessageId": "client-deploy-1"}"#, card: "" }],
        ..Rule::warning("message-client-assigned-id-via-query", &["Message"])
    },
    Rule {
        with: &["createTime"],
        at: "createTime",
        // A space in import mode is written to in the name of a user.
        targets: Targets::of(&[Target::App, Target::Webhook, Target::Dialog]),
        message: "`createTime` is filled in by the server",
        help: "leave it out, unless you import messages in the name of a user",
        what: "`createTime` can only be set on a message that is imported.",
        why: "Outside of a space in import mode the server fills it in, so that the time given is lost.",
        source: "discovery `Message.createTime`",
        passes: examples![Example { json: r#"{"text": "Hi"}"#, card: r#"<message text="Hi" />"# }],
        fails: examples![Example { json: r#"{"text": "Hi", "createTime": "2026-11-20T09:30:00Z"}"#, card: "" }],
        ..Rule::warning("message-create-time-import-only", &["Message"])
    },
    Rule {
        with: &["name"],
        at: "name",
        test: Some(message_name),
        targets: Targets::of(&[Target::Update]),
        message: "`name` is not the resource name of a message",
        help: "write `spaces/SPACE/messages/MESSAGE`",
        what: "The name of a message is `spaces/{space}/messages/{message}`.",
        why: "The API finds the message that is to change by it. An id of your own may stand for `{message}`.",
        source: "discovery `Message.name`",
        passes: examples![
            Example {
                json: r#"{"text": "Hi", "name": "spaces/AAAA/messages/BBBB.BBBB"}"#,
                card: r#"<message text="Hi" name="spaces/AAAA/messages/BBBB.BBBB" />"#,
            },
            Example { json: r#"{"text": "Hi", "name": "spaces/AAAA/messages/client-deploy-1"}"#, card: "" },
        ],
        fails: examples![
            Example { json: r#"{"text": "Hi", "name": "messages/BBBB"}"#, card: "" },
            Example { json: r#"{"text": "Hi", "name": "spaces/AAAA/messages/"}"#, card: "" },
        ],
        ..Rule::error("message-name-format", &["Message"])
    },
    Rule {
        with: &["name"],
        at: "name",
        targets: Targets::of(&[Target::App, Target::User, Target::Webhook]),
        message: "a new message gets its `name` from the server",
        help: "leave it out, and give an id of your own as the query parameter `messageId`",
        what: "A new message has no name yet.",
        why: "The server gives each message its name; the field says which message is meant when one is changed.",
        source: "derived from discovery `Message.name`",
        passes: examples![Example { json: r#"{"text": "Hi"}"#, card: r#"<message text="Hi" />"# }],
        fails: examples![Example { json: r#"{"text": "Hi", "name": "spaces/AAAA/messages/BBBB.BBBB"}"#, card: "" }],
        ..Rule::info("message-name-server-assigned", &["Message"])
    },
    Rule {
        with: &["privateMessageViewer", "attachment"],
        at: "attachment",
        message: "a private message cannot have attachments",
        help: "leave out `attachment`, or send the message to the whole space",
        what: "A private message carries no attachment.",
        why: "The reference says that attachments must be left out where `privateMessageViewer` is set.",
        source: "discovery `Message.privateMessageViewer`",
        passes: examples![Example {
            json: r#"{"text": "Hi", "privateMessageViewer": {"name": "users/1"}}"#,
            card: r#"<message text="Hi"><private_message_viewer name="users/1" /></message>"#,
        }],
        fails: examples![Example {
            json: r#"{"text": "Hi", "privateMessageViewer": {"name": "users/1"},
                "attachment": [{"attachmentDataRef": {"attachmentUploadToken": "token"}}]}"#,
            card: r#"<message text="Hi">
                <private_message_viewer name="users/1" />
                <attachment><attachment_data_ref attachment_upload_token="token" /></attachment>
            </message>"#,
        }],
        ..Rule::error("private-message-no-attachments", &["Message"])
    },
    Rule {
        with: &["privateMessageViewer"],
        at: "privateMessageViewer",
        test: Some(viewer_without_name),
        message: "`privateMessageViewer` does not say who may see the message",
        help: "set its `name`, such as `users/123456789`",
        what: "The viewer of a private message is given by `name`: `users/{user}`.",
        why: "The name alone says who the viewer is, by id or e-mail address; the rest of a user is filled in by the server. \
              Its form is the rule `user-name-format`.",
        source: "guide \"Send a message using the Google Chat API\"",
        passes: examples![Example {
            json: r#"{"text": "Hi", "privateMessageViewer": {"name": "users/ada@example.com"}}"#,
            card: r#"<message text="Hi"><private_message_viewer name="users/ada@example.com" /></message>"#,
        }],
        fails: examples![Example {
            json: r#"{"text": "Hi", "privateMessageViewer": {"type": "HUMAN"}}"#,
            card: r#"<message text="Hi"><private_message_viewer type=human /></message>"#,
        }],
        ..Rule::error("private-message-viewer-name", &["Message"])
    },
];

fn beside_dialog(node: &Node<'_>, report: &mut Report<'_>) {
    node.each("actionResponse", &mut |response| {
        response.each("dialogAction", &mut |action| {
            if action.is_set("dialog") {
                report.found();
            }
        });
    });
}

fn message_name(node: &Node<'_>, report: &mut Report<'_>) {
    if node.text("name").is_some_and(|name| !is_resource_name(name, &["spaces", "messages"])) {
        report.found();
    }
}

fn viewer_without_name(node: &Node<'_>, report: &mut Report<'_>) {
    node.each("privateMessageViewer", &mut |viewer| {
        if viewer.is_absent("name") {
            report.at(viewer, "name", "`privateMessageViewer` does not say who may see the message");
        }
    });
}
