//! Three of the messages by the builder alone, to show how it reads.

use chat_cards::prelude::*;

/// [`guide_app_message`](super::guide_app_message), built.
#[must_use]
pub(crate) fn guide_app_message() -> Message {
    let reference = "https://developers.google.com/workspace/chat/api/reference/rest/v1";
    let link = |method: &str, label: &str| html(format!("<a href='{reference}/{method}'>{label}</a>"));

    let contents = Section::new()
        .header("Contents")
        .widget(TextParagraph::new(html(
            "🔡 <b>Text</b> which can include hyperlinks 🔗, emojis 😄🎉, and @mentions 🗣️.",
        )))
        .widget(TextParagraph::new(html(
            "🖼️ A <b>card</b> to display visual elements and request information such as text 🔤, dates and times 📅, \
             and selections ☑️.",
        )))
        .widget(TextParagraph::new(html(
            "👉🔘 An <b>accessory widget</b> which adds a button to the bottom of a message.",
        )));

    let next = Section::new()
        .header(html("What's next"))
        .collapsible(true)
        .widget(TextParagraph::new(
            Html::from("❤️ ") + link("spaces.messages.reactions/create", "Add a reaction") + ".",
        ))
        .widget(TextParagraph::new(
            Html::from("🔄 ")
                + link("spaces.messages/patch", "Update")
                + " or ❌ "
                + link("spaces.messages/delete", "delete")
                + " the message.",
        ));

    let header = CardHeader::new("About this message")
        .image_url("https://fonts.gstatic.com/s/i/short-term/release/googlesymbols/info/default/24px.svg");
    let docs = OnClick::open_link("https://developers.google.com/workspace/chat/create-messages");

    Message::new()
        .text(Markup::raw(
            "👋🌎 Hello world! I created this message by calling the Chat API's `messages.create()` method.",
        ))
        .card(CardWithId::new().card(Card::new().header(header).section(contents).section(next)))
        .accessory_widget(Button::new("View documentation", docs).icon(Icon::material("link")))
}

/// [`guide_accessory_votes`](super::guide_accessory_votes), built.
#[must_use]
pub(crate) fn guide_accessory_votes() -> Message {
    let blue = Color::rgb(0, 0, 255);
    let vote = |icon: &str, function: &str| {
        Button::new("", OnClick::action(function)).icon(Icon::material(icon)).color(blue.clone())
    };

    Message::new()
        .text("Rate your experience with this Chat app.")
        .accessory_widget(ButtonList::new().buttons([vote("thumb_up", "doUpvote"), vote("thumb_down", "doDownvote")]))
}

/// [`sasha`](super::sasha), built.
#[must_use]
pub(crate) fn sasha() -> Message {
    let header = CardHeader::new("Sasha")
        .subtitle("Software Engineer")
        .image_url("https://developers.google.com/workspace/chat/images/quickstart-app-avatar.png")
        .image_type(ImageType::Circle)
        .image_alt_text("Avatar for Sasha");

    let share = Button::new("Share", OnClick::open_link("https://example.com/share"));
    let edit = Action::new("goToView").parameter(ActionParameter::new("viewType", "EDIT"));

    let contact = Section::new()
        .header("Contact Info")
        .collapsible(true)
        .uncollapsible_widgets_count(1)
        .widget(DecoratedText::new("sasha@example.com").start_icon(Icon::known(KnownIcon::Email)))
        .widget(DecoratedText::new("Online").start_icon(Icon::known(KnownIcon::Person)))
        .widget(DecoratedText::new("+1 (555) 555-1234").start_icon(Icon::known(KnownIcon::Phone)))
        .widget(ButtonList::new().button(share).button(Button::new("Edit", edit)));

    let card = Card::new().header(header).section(contact);
    Message::new().card(CardWithId::new().card_id("unique-card-id").card(card))
}
