//! Answers to a click: a dialog, and the items of a menu.

use chat_cards::prelude::*;

/// A dialog, from `apps-script/issue-management-app` of googleworkspace/google-chat-samples (Apache-2.0).
#[must_use]
pub(crate) fn issue_dialog() -> Message {
    card! {
        <dialog>
            <section header="Create">
                <text_input name="title" label="Title" />
                <text_input name="description" label="Description" type=multiple_line />
                <button action="createIssue">"Create"</button>
            </section>
        </dialog>
    }
}

/// The items of a menu, from `apps-script/selection-input` of googleworkspace/google-chat-samples (Apache-2.0).
#[must_use]
pub(crate) fn contact_suggestions() -> Message {
    let icon = "https://www.gstatic.com/images/branding/product/2x/contacts_48dp.png";
    card! {
        <message>
            <action_response type=update_widget>
                <updated_widget>
                    <suggestions>
                        {for number in 1..=5 {
                            <item value="{number}" start_icon_uri={icon}>"Contact {number}"</item>
                        }}
                    </suggestions>
                </updated_widget>
            </action_response>
        </message>
    }
}
