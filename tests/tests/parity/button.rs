use chat_cards::prelude::*;
use chat_cards::{OverflowMenu, OverflowMenuItem};

parity! {
    button_list: ButtonList {
        unchecked! {
            <button_list>
                <button open_link="https://example.com">"Open"</button>
                <button action="mute">"Mute"</button>
            </button_list>
        },
        ButtonList::new()
            .button(Button::new("Open", OnClick::open_link("https://example.com")))
            .button(Button::new("Mute", OnClick::action("mute"))),
        {
            "buttons": [
                { "text": "Open", "onClick": { "openLink": { "url": "https://example.com" } } },
                { "text": "Mute", "onClick": { "action": { "function": "mute" } } },
            ],
        },
    }

    button: Button {
        unchecked! {
            <button icon=known(star) color="#ff0000" action="rate" disabled alt_text="Rate it" type=filled_tonal>
                "Rate"
                <param key="stars" value="5" />
            </button>
        },
        Button::new("Rate", OnClick::action(Action::new("rate").parameter(ActionParameter::new("stars", "5"))))
            .icon(Icon::known(KnownIcon::Star))
            .color(Color::rgb(255, 0, 0))
            .disabled(true)
            .alt_text("Rate it")
            .r#type(ButtonType::FilledTonal),
        {
            "text": "Rate",
            "icon": { "knownIcon": "STAR" },
            "color": { "red": 1.0 },
            "onClick": { "action": { "function": "rate", "parameters": [{ "key": "stars", "value": "5" }] } },
            "disabled": true,
            "altText": "Rate it",
            "type": "FILLED_TONAL",
        },
    }

    overflow_menu: OverflowMenu {
        unchecked! {
            <overflow_menu>
                <item action="mute">"Mute"</item>
                <overflow_menu_item text="Open" open_link="https://example.com" />
            </overflow_menu>
        },
        OverflowMenu::new([
            OverflowMenuItem::new("Mute", OnClick::action("mute")),
            OverflowMenuItem::new("Open", OnClick::open_link("https://example.com")),
        ]),
        {
            "items": [
                { "text": "Mute", "onClick": { "action": { "function": "mute" } } },
                { "text": "Open", "onClick": { "openLink": { "url": "https://example.com" } } },
            ],
        },
    }

    overflow_menu_item: OverflowMenuItem {
        unchecked! {
            <overflow_menu_item start_icon=material("volume_off") action="mute" disabled>"Mute"</overflow_menu_item>
        },
        OverflowMenuItem::new("Mute", OnClick::action("mute"))
            .start_icon(Icon::material("volume_off"))
            .disabled(true),
        {
            "startIcon": { "materialIcon": { "name": "volume_off" } },
            "text": "Mute",
            "onClick": { "action": { "function": "mute" } },
            "disabled": true,
        },
    }
}
