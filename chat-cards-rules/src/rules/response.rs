//! Answers to interactions.

use crate::node::Node;
use crate::report::Report;
use crate::rule::Rule;
use crate::target::Targets;

pub(super) const RULES: &[Rule] = rules![
    Rule {
        with: &["actionResponse"],
        at: "actionResponse",
        test: Some(without_dialog),
        targets: Targets::MESSAGES,
        message: "`actionResponse` has a meaning in the answer to an interaction only",
        help: "leave it out, or return the message as the answer to the interaction",
        what: "`actionResponse` goes with the answer to an interaction.",
        why: "It says how Chat posts the answer; in a request that creates or changes a message it plays no part.",
        source: "derived from discovery `Message.actionResponse`",
        passes: examples![Example { json: r#"{"text": "Hi"}"#, card: r#"<message text="Hi" />"# }],
        fails: examples![Example { json: r#"{"text": "Hi", "actionResponse": {"type": "UPDATE_MESSAGE"}}"#, card: "" }],
        ..Rule::warning("message-action-response-sync-only", &["Message"])
    },
    Rule {
        targets: Targets::MESSAGES,
        message: "a dialog opens and closes in the answer to an interaction only",
        help: "return it as the answer to the interaction",
        what: "A dialog is opened, submitted or cancelled in the direct answer to an interaction.",
        why: "A request that creates a message, and an app that listens on Pub/Sub, cannot show one.",
        source: "guides \"Open interactive dialogs\" and \"Troubleshoot and fix cards and dialogs\"",
        shown_on: "ActionResponse",
        passes: examples![Example { json: r#"{"type": "NEW_MESSAGE"}"#, card: "<action_response type=new_message />" }],
        fails: examples![Example {
            json: r#"{"type": "DIALOG", "dialogAction": {"dialog": {"body": {"header": {"title": "Rename"}}}}}"#,
            card: "",
        }],
        ..Rule::error("dialog-sync-only", &["DialogAction"])
    },
    Rule {
        without: &["body"],
        at: "body",
        message: "the dialog has no card",
        help: "set `body`",
        what: "A dialog needs its card.",
        why: "There is nothing to open otherwise.",
        source: "derived from discovery `Dialog.body`",
        passes: examples![Example { json: r#"{"body": {"header": {"title": "Rename"}}}"#, card: DIALOG }],
        fails: examples![Example {
            json: "{}",
            card: "<message><action_response type=dialog><dialog_action><dialog /></dialog_action></action_response></message>",
        }],
        ..Rule::error("dialog-body-required", &["Dialog"])
    },
    Rule {
        with: &["dialogAction"],
        at: "type",
        test: Some(dialog_type),
        message: "a `dialogAction` needs the `type` `DIALOG`",
        help: "set `type` to `DIALOG`",
        what: "`dialogAction` goes with the type `DIALOG`.",
        why: "Chat takes an answer without a type for a new message.",
        source: "discovery `ActionResponse.dialogAction`",
        passes: examples![Example {
            json: r#"{"type": "DIALOG", "dialogAction": {"dialog": {"body": {"header": {"title": "Rename"}}}}}"#,
            card: DIALOG,
        }],
        fails: examples![
            Example {
                json: r#"{"dialogAction": {"dialog": {"body": {"header": {"title": "Rename"}}}}}"#,
                card: r#"<action_response>
                    <dialog_action><dialog><body><header title="Rename" /></body></dialog></dialog_action>
                </action_response>"#,
            },
            Example {
                json: r#"{"type": "NEW_MESSAGE", "dialogAction": {"actionStatus": {"statusCode": "OK"}}}"#,
                card: r#"<action_response type=new_message>
                    <dialog_action><action_status status_code=ok /></dialog_action>
                </action_response>"#,
            },
        ],
        ..Rule::error("response-dialog-action", &["ActionResponse"])
    },
    Rule {
        with: &["updatedWidget"],
        at: "updatedWidget",
        test: Some(widget_type),
        message: "an `updatedWidget` goes with the `type` `UPDATE_WIDGET`",
        help: "set `type` to `UPDATE_WIDGET`, or leave out `updatedWidget`",
        what: "`updatedWidget` goes with the type `UPDATE_WIDGET`.",
        why: "The reference gives it no meaning with another type.",
        source: "derived from discovery `ActionResponse.updatedWidget`",
        passes: examples![Example {
            json: r#"{"type": "UPDATE_WIDGET", "updatedWidget": {"widget": "owner"}}"#,
            card: r#"<action_response type=update_widget><updated_widget widget="owner" /></action_response>"#,
        }],
        fails: examples![Example {
            json: r#"{"type": "UPDATE_MESSAGE", "updatedWidget": {"widget": "owner"}}"#,
            card: r#"<action_response type=update_message><updated_widget widget="owner" /></action_response>"#,
        }],
        ..Rule::warning("response-updated-widget", &["ActionResponse"])
    },
    Rule {
        with: &["url"],
        at: "url",
        test: Some(config_type),
        message: "a `url` goes with the `type` `REQUEST_CONFIG`",
        help: "set `type` to `REQUEST_CONFIG`, or leave out `url`",
        what: "`url` goes with the type `REQUEST_CONFIG`.",
        why: "It is where the user logs in or sets the app up, and plays no part with another type.",
        source: "discovery `ActionResponse.url`",
        passes: examples![Example {
            json: r#"{"type": "REQUEST_CONFIG", "url": "https://example.com/log-in"}"#,
            card: r#"<action_response type=request_config url="https://example.com/log-in" />"#,
        }],
        fails: examples![Example {
            json: r#"{"url": "https://example.com/log-in"}"#,
            card: r#"<action_response url="https://example.com/log-in" />"#,
        }],
        ..Rule::warning("response-url-request-config", &["ActionResponse"])
    },
];

#[cfg(feature = "examples")]
const DIALOG: &str = r#"<message><action_response type=dialog>
    <dialog_action><dialog><body><header title="Rename" /></body></dialog></dialog_action>
</action_response></message>"#;

/// A dialog is named by `dialog-sync-only`.
fn without_dialog(node: &Node<'_>, report: &mut Report<'_>) {
    node.each("actionResponse", &mut |response| {
        if response.is_absent("dialogAction") {
            report.found();
        }
    });
}

fn expect_type(node: &Node<'_>, word: &str, report: &mut Report<'_>) {
    if node.is_absent("type") || node.text("type").is_some_and(|given| given != word) {
        report.found();
    }
}

fn dialog_type(node: &Node<'_>, report: &mut Report<'_>) {
    expect_type(node, "DIALOG", report);
}

fn widget_type(node: &Node<'_>, report: &mut Report<'_>) {
    expect_type(node, "UPDATE_WIDGET", report);
}

fn config_type(node: &Node<'_>, report: &mut Report<'_>) {
    expect_type(node, "REQUEST_CONFIG", report);
}
