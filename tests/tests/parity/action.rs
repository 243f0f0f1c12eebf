use chat_cards::prelude::*;
use chat_cards::{Interaction, LoadIndicator, OnClose, OpenAs, OverflowMenu, OverflowMenuItem};

parity! {
    on_click_action: OnClick {
        unchecked! { <on_click action="mute"><param key="days" value="1" /></on_click> },
        OnClick::action(Action::new("mute").parameter(ActionParameter::new("days", "1"))),
        { "action": { "function": "mute", "parameters": [{ "key": "days", "value": "1" }] } },
    }

    on_click_open_link: OnClick {
        unchecked! { <on_click open_link="https://example.com" open_as=overlay /> },
        OnClick::open_link(OpenLink::new("https://example.com").open_as(OpenAs::Overlay)),
        { "openLink": { "url": "https://example.com", "openAs": "OVERLAY" } },
    }

    on_click_open_dynamic_link_action: OnClick {
        unchecked! { <on_click open_dynamic_link_action="find" /> },
        OnClick::open_dynamic_link_action("find"),
        { "openDynamicLinkAction": { "function": "find" } },
    }

    on_click_card: OnClick {
        unchecked! { <on_click><card name="next"><header title="Next" /></card></on_click> },
        OnClick::card(Card::new().header(CardHeader::new("Next")).name("next")),
        { "card": { "header": { "title": "Next" }, "name": "next" } },
    }

    on_click_overflow_menu: OnClick {
        unchecked! { <on_click><overflow_menu><item action="mute">"Mute"</item></overflow_menu></on_click> },
        OnClick::overflow_menu(OverflowMenu::new([OverflowMenuItem::new("Mute", OnClick::action("mute"))])),
        { "overflowMenu": { "items": [{ "text": "Mute", "onClick": { "action": { "function": "mute" } } }] } },
    }

    action: Action {
        unchecked! {
            <action
                function="save"
                load_indicator=none
                persist_values
                interaction=open_dialog
                required_widgets={["name", "email"]}
                all_widgets_are_required
            >
                <param key="id" value="7" />
            </action>
        },
        Action::new("save")
            .parameter(ActionParameter::new("id", "7"))
            .load_indicator(LoadIndicator::None)
            .persist_values(true)
            .interaction(Interaction::OpenDialog)
            .required_widgets(["name", "email"])
            .all_widgets_are_required(true),
        {
            "function": "save",
            "parameters": [{ "key": "id", "value": "7" }],
            "loadIndicator": "NONE",
            "persistValues": true,
            "interaction": "OPEN_DIALOG",
            "requiredWidgets": ["name", "email"],
            "allWidgetsAreRequired": true,
        },
    }

    action_parameter: ActionParameter {
        unchecked! { <action_parameter key="days" value="1" /> },
        ActionParameter::new("days", "1"),
        { "key": "days", "value": "1" },
    }

    open_link: OpenLink {
        unchecked! { <open_link url="https://example.com" open_as=full_size on_close=reload /> },
        OpenLink::new("https://example.com").open_as(OpenAs::FullSize).on_close(OnClose::Reload),
        { "url": "https://example.com", "openAs": "FULL_SIZE", "onClose": "RELOAD" },
    }
}
