use chat_cards::prelude::*;
use chat_cards::{
    ActionResponse, ActionStatus, Dialog, DialogAction, ResponseType, SelectionItems, StatusCode, UpdatedWidget, dialog,
};

/// A dialog to hold, as it cannot stand alone: `<dialog>` at the top is the message that opens one.
fn inner(action: DialogAction) -> Dialog {
    action.dialog.expect("a dialog")
}

parity! {
    action_response: ActionResponse {
        unchecked! {
            <action_response type=update_widget url="https://example.com">
                <dialog_action><action_status status_code=ok /></dialog_action>
                <updated_widget widget="people" />
            </action_response>
        },
        ActionResponse::new()
            .r#type(ResponseType::UpdateWidget)
            .url("https://example.com")
            .dialog_action(DialogAction::new().action_status(ActionStatus::new().status_code(StatusCode::Ok)))
            .updated_widget(UpdatedWidget::new().widget("people")),
        {
            "type": "UPDATE_WIDGET",
            "url": "https://example.com",
            "dialogAction": { "actionStatus": { "statusCode": "OK" } },
            "updatedWidget": { "widget": "people" },
        },
    }

    dialog_action: DialogAction {
        unchecked! {
            <dialog_action>
                <dialog><body><section header="Form" /></body></dialog>
                <action_status status_code=not_found />
            </dialog_action>
        },
        DialogAction::new()
            .dialog(Dialog::new().body(Card::new().section(Section::new().header("Form"))))
            .action_status(ActionStatus::new().status_code(StatusCode::NotFound)),
        {
            "dialog": { "body": { "sections": [{ "header": "Form" }] } },
            "actionStatus": { "statusCode": "NOT_FOUND" },
        },
    }

    dialog_inside: Dialog {
        inner(unchecked! { <dialog_action><dialog><body name="form"><section /></body></dialog></dialog_action> }),
        Dialog::new().body(Card::new().section(Section::new()).name("form")),
        { "body": { "sections": [{}], "name": "form" } },
    }

    dialog_as_a_message: Message {
        unchecked! { <dialog name="form"><section header="Form" /></dialog> },
        dialog(Card::new().section(Section::new().header("Form")).name("form")),
        {
            "actionResponse": {
                "type": "DIALOG",
                "dialogAction": { "dialog": { "body": { "sections": [{ "header": "Form" }], "name": "form" } } },
            },
        },
    }

    action_status: ActionStatus {
        unchecked! { <action_status status_code=ok user_facing_message="Saved" /> },
        ActionStatus::new().status_code(StatusCode::Ok).user_facing_message("Saved"),
        { "statusCode": "OK", "userFacingMessage": "Saved" },
    }

    updated_widget: UpdatedWidget {
        unchecked! {
            <updated_widget widget="people">
                <suggestions><item value="ada">"Ada"</item></suggestions>
            </updated_widget>
        },
        UpdatedWidget::new()
            .suggestions(SelectionItems::new().item(SelectionItem::new("Ada", "ada")))
            .widget("people"),
        { "suggestions": { "items": [{ "text": "Ada", "value": "ada" }] }, "widget": "people" },
    }

    selection_items: SelectionItems {
        unchecked! { <selection_items><item value="ada">"Ada"</item><selection_item text="Bob" /></selection_items> },
        SelectionItems::new().items([SelectionItem::new("Ada", "ada"), SelectionItem::new("Bob", "")]),
        { "items": [{ "text": "Ada", "value": "ada" }, { "text": "Bob" }] },
    }
}
