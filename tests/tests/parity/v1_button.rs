//! Buttons of the old form, and what their clicks do.

// `cards` of a message is deprecated and still read and written.
#![allow(deprecated)]

use chat_cards::v1::{
    ActionParameter, Button, ButtonType, FormAction, Icon, ImageButton, OnClick, OnClickData, OpenLink, TextButton,
};
use chat_cards::Message;

use crate::v1::{key_value, only_widget};

fn only_button(message: Message) -> Button {
    only_widget(message).buttons.into_iter().next().expect("a button")
}

fn text_button(message: Message) -> TextButton {
    match only_button(message).r#type {
        Some(ButtonType::TextButton(button)) => *button,
        other => panic!("{other:?}"),
    }
}

fn image_button(message: Message) -> ImageButton {
    match only_button(message).r#type {
        Some(ButtonType::ImageButton(button)) => *button,
        other => panic!("{other:?}"),
    }
}

fn on_click(message: Message) -> OnClick {
    *key_value(message).on_click.expect("a click")
}

fn action(message: Message) -> FormAction {
    match on_click(message).data {
        Some(OnClickData::Action(action)) => action,
        other => panic!("{other:?}"),
    }
}

fn open_link(message: Message) -> OpenLink {
    match on_click(message).data {
        Some(OnClickData::OpenLink(link)) => link,
        other => panic!("{other:?}"),
    }
}

parity! {
    button_with_text: Button {
        only_button(old_widget!(<widget><button><text_button>"Mute"</text_button></button></widget>)),
        Button::new().text_button(TextButton::new().text("Mute")),
        { "textButton": { "text": "Mute" } },
    }

    button_with_an_image: Button {
        only_button(old_widget!(<widget><button><image_button name="mute" /></button></widget>)),
        Button::new().image_button(ImageButton::new().name("mute")),
        { "imageButton": { "name": "mute" } },
    }

    text_button_of_old: TextButton {
        text_button(old_widget!(
            <widget><button><text_button open_link="https://example.com">"Open"</text_button></button></widget>
        )),
        TextButton::new().text("Open").on_click(OnClick::open_link("https://example.com")),
        { "text": "Open", "onClick": { "openLink": { "url": "https://example.com" } } },
    }

    image_button_of_old: ImageButton {
        image_button(old_widget!(
            <widget><button><image_button name="mute" icon=phone action="mute" /></button></widget>
        )),
        ImageButton::new().on_click(OnClick::action("mute")).name("mute").icon(Icon::Phone),
        { "onClick": { "action": { "actionMethodName": "mute" } }, "name": "mute", "icon": "PHONE" },
    }

    image_button_from_a_url: ImageButton {
        image_button(old_widget!(
            <widget><button><image_button icon_url="https://example.com/i.png" /></button></widget>
        )),
        ImageButton::new().icon_url("https://example.com/i.png"),
        { "iconUrl": "https://example.com/i.png" },
    }

    on_click_of_old: OnClick {
        on_click(old_widget!(
            <key_value content="a"><on_click><action action_method_name="mute" /></on_click></key_value>
        )),
        OnClick::action("mute"),
        { "action": { "actionMethodName": "mute" } },
    }

    form_action: FormAction {
        action(old_widget!(<key_value content="a" action="mute"><param key="days" value="1" /></key_value>)),
        FormAction::from("mute").parameter(ActionParameter::new().key("days").value("1")),
        { "actionMethodName": "mute", "parameters": [{ "key": "days", "value": "1" }] },
    }

    action_parameter: ActionParameter {
        action(old_widget!(<key_value content="a" action="mute"><param key="days" value="1" /></key_value>))
            .parameters
            .remove(0),
        ActionParameter::new().key("days").value("1"),
        { "key": "days", "value": "1" },
    }

    open_link_of_old: OpenLink {
        open_link(old_widget!(<key_value content="a" open_link="https://example.com" />)),
        OpenLink::from("https://example.com"),
        { "url": "https://example.com" },
    }
}
