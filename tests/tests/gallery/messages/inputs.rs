//! Forms: text inputs, selections, pickers, switches, and the footer that submits them.

use chat_cards::prelude::*;

/// A picker and a switch, from `src/cards/NewPollFormCard.ts` of dyaskur/google-chat-poll (MIT).
#[must_use]
pub(crate) fn poll_schedule() -> Message {
    card! {
        <message>
            <card>
                <section>
                    <date_time_picker
                        name="close_schedule_time"
                        label="Close schedule time offset to timezone"
                        type=date_and_time
                        value_ms_epoch=1_767_225_600_000
                    />
                    <decorated_text bottom_label="This is to prevent other users to vote before the poll is closed">
                        "Auto mention <b>@all</b> on 5 minutes before poll closed"
                        <switch_control name="auto_mention" value="1" control_type=switch />
                    </decorated_text>
                </section>
            </card>
        </message>
    }
}

/// A form with a fixed footer, from `helpers/components.js` of dyaskur/google-chat-shuffler (MIT).
#[must_use]
pub(crate) fn shuffle_form() -> Message {
    let most = 32;
    card! {
        // The original is the body of a dialog, and has a crop shape without an image.
        #![allow(card-fixed-footer-dialog-only, fixed-footer-primary-color, header-image-type-needs-url)]
        <message>
            <card>
                <header
                    title="Maximum item is {most}."
                    subtitle="If the items are more than {most}, the items will be randomly cut to {most}"
                    image_type=circle
                />
                <section header="Names">
                    <text_input
                        name="items"
                        label="Please input the items"
                        type=multiple_line
                        value="default values"
                    />
                </section>
                <fixed_footer>
                    <primary_button action="create_shuffle">"Submit"</primary_button>
                </fixed_footer>
            </card>
        </message>
    }
}

/// A form that edits a user story, from `edit-user-story-card.js` of googleworkspace/add-ons-samples (Apache-2.0).
#[must_use]
pub(crate) fn user_story() -> Message {
    let icons = "https://raw.githubusercontent.com/google/material-design-icons/master/png/action";
    let generate = "generating_tokens/materialiconsoutlined/24dp/1x/outline_generating_tokens_black_24dp.png";
    let spell = "spellcheck/materialicons/24dp/1x/baseline_spellcheck_black_24dp.png";
    let helpers = [
        ("Regenerate", generate, "generateUserStoryDescription"),
        ("Expand", generate, "expandUserStoryDescription"),
        ("Correct grammar", spell, "correctUserStoryDescriptionGrammar"),
    ];
    card! {
        <message>
            <card>
                <section>
                    <text_input name="title" label="Title" type=single_line value="title" />
                    <text_input name="description" label="Description" type=multiple_line value="description" />
                    {for (label, icon, function) in helpers {
                        <button
                            text={label}
                            icon=url("{icons}/{icon}", alt_text={label}, image_type=circle)
                            action="https://example.com/base-url"
                            interaction=open_dialog
                        >
                            <param key="actionName" value={function} />
                            <param key="id" value="id-123" />
                            <param key="assignee" value="Sasha" />
                            <param key="cardType" value="single dialog" />
                        </button>
                    }}
                    {dropdown("status", "Status")}
                    <columns>
                        {for (name, label) in [("priority", "Priority"), ("size", "Size")] {
                            <column
                                horizontal_size_style=fill_available_space
                                horizontal_alignment=start
                                vertical_alignment=center
                            >
                                {dropdown(name, label)}
                            </column>
                        }}
                    </columns>
                </section>
            </card>
        </message>
    }
}

/// A part of [`user_story`]: a function is a component.
fn dropdown(name: &str, label: &str) -> SelectionInput {
    card! {
        #![allow(selection-item-value, selection-single-selected)]
        <selection_input {name} {label} type=dropdown>
            <item value="key-123" selected>"key-123"</item>
            <item value="key-123" selected>"key-123"</item>
        </selection_input>
    }
}

/// A menu that asks the app for its items, from Google's guide "Collect information from Google Chat users"
/// (Apache-2.0).
#[must_use]
pub(crate) fn contact_selector() -> Message {
    card! {
        <message>
            <card id="contactSelector">
                <section>
                    <selection_input
                        name="contacts"
                        label="Selected contacts"
                        type=multi_select
                        multi_select_max_selected_items=3
                        multi_select_min_query_length=1
                        external_data_source="https://example.com/function-url"
                    >
                        <item
                            text="Contact 3"
                            value="3"
                            start_icon_uri="https://www.gstatic.com/images/branding/product/2x/contacts_48dp.png"
                        />
                    </selection_input>
                </section>
            </card>
        </message>
    }
}
