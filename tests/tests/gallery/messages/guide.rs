//! The messages of Google's guide "Send messages using the Google Chat API" and the contact card of the card reference.
//! `data/examples/README.md` names their licence.

use chat_cards::prelude::*;

/// The guide's "About this message": text, a card of two sections, and a button below (`guide-app-message.json`).
#[must_use]
pub(crate) fn guide_app_message() -> Message {
    card! {
        <message text="👋🌎 Hello world! I created this message by calling the Chat API's `messages.create()` method.">
            <card>
                <header
                    title="About this message"
                    image_url="https://fonts.gstatic.com/s/i/short-term/release/googlesymbols/info/default/24px.svg"
                />
                <section header="Contents">
                    <text>"🔡 <b>Text</b> which can include hyperlinks 🔗, emojis 😄🎉, and @mentions 🗣️."</text>
                    <text>
                        "🖼️ A <b>card</b> to display visual elements and request information such as text 🔤, "
                        "dates and times 📅, and selections ☑️."
                    </text>
                    <text>"👉🔘 An <b>accessory widget</b> which adds a button to the bottom of a message."</text>
                </section>
                <section header="What's next" collapsible>
                    <text>
                        "❤️ <a href='https://developers.google.com/workspace/chat/api/reference/rest/v1/"
                        "spaces.messages.reactions/create'>Add a reaction</a>."
                    </text>
                    <text>
                        "🔄 <a href='https://developers.google.com/workspace/chat/api/reference/rest/v1/"
                        "spaces.messages/patch'>Update</a> or "
                        "❌ <a href='https://developers.google.com/workspace/chat/api/reference/rest/v1/"
                        "spaces.messages/delete'>delete</a> the message."
                    </text>
                </section>
            </card>
            <accessory_widgets>
                <button
                    icon=material("link")
                    open_link="https://developers.google.com/workspace/chat/create-messages"
                >
                    "View documentation"
                </button>
            </accessory_widgets>
        </message>
    }
}

/// The guide's two buttons below a text (`guide-accessory-votes.json`).
#[must_use]
pub(crate) fn guide_accessory_votes() -> Message {
    card! {
        <message text="Rate your experience with this Chat app.">
            <accessory_widgets>
                <button icon=material("thumb_up") color="#0000ff" action="doUpvote" />
                <button icon=material("thumb_down") color="#0000ff" action="doDownvote" />
            </accessory_widgets>
        </message>
    }
}

/// The guide's message that gets an id of its own (`guide-message-id.json`).
#[must_use]
pub(crate) fn guide_message_id() -> Message {
    card! { <message text="Hello with user credential!" /> }
}

/// The guide's message that one user alone sees (`guide-private.json`).
#[must_use]
pub(crate) fn guide_private() -> Message {
    card! { <message text="Hello private world!" private_message_viewer="users/12345678987654321" /> }
}

/// The guide's message in a thread (`guide-thread-key.json`).
#[must_use]
pub(crate) fn guide_thread_key() -> Message {
    card! { <message text="Hello with user credential!" thread_key="THREAD_KEY" /> }
}

/// The guide's text with a list and a link (`guide-user-text.json`).
#[must_use]
pub(crate) fn guide_user_text() -> Message {
    card! {
        <message>
            "👋🌎 Hello world!"
            "Text messages can contain things like:\n\n"
            "* Hyperlinks 🔗\n"
            "* Emojis 😄🎉\n"
            "* Mentions of other Chat users `@` \n\n"
            "For details, see the "
            "<https://developers.google.com/workspace/chat/format-messages|Chat API developer documentation>."
        </message>
    }
}

/// The contact card of the card reference (`sasha.json`).
#[must_use]
pub(crate) fn sasha() -> Message {
    card! {
        <message>
            <card id="unique-card-id">
                <header
                    title="Sasha"
                    subtitle="Software Engineer"
                    image_url="https://developers.google.com/workspace/chat/images/quickstart-app-avatar.png"
                    image_type=circle
                    image_alt_text="Avatar for Sasha"
                />
                <section header="Contact Info" collapsible uncollapsible_widgets_count=1>
                    <decorated_text start_icon=known(email) text="sasha@example.com" />
                    <decorated_text start_icon=known(person) text="Online" />
                    <decorated_text start_icon=known(phone) text="+1 (555) 555-1234" />
                    <button open_link="https://example.com/share">"Share"</button>
                    <button action="goToView">"Edit"
                        <param key="viewType" value="EDIT" />
                    </button>
                </section>
            </card>
        </message>
    }
}
