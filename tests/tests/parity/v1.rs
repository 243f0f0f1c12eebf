//! Cards of the old form stand under `<cards>` alone, as their tags are those of the new form.

// `cards` of a message is deprecated and still read and written.
#![allow(deprecated)]

use chat_cards::v1::{
    Button, Card, CardAction, CardHeader, Icon, Image, ImageStyle, KeyValue, OnClick, Section, TextButton,
    TextParagraph, WidgetMarkup, WidgetMarkupData,
};
use chat_cards::Message;

pub(crate) fn only_card(message: Message) -> Card {
    message.cards.into_iter().next().expect("a card")
}

pub(crate) fn only_section(message: Message) -> Section {
    only_card(message).sections.into_iter().next().expect("a section")
}

pub(crate) fn only_widget(message: Message) -> WidgetMarkup {
    only_section(message).widgets.into_iter().next().expect("a widget")
}

fn text_paragraph(message: Message) -> TextParagraph {
    match only_widget(message).data {
        Some(WidgetMarkupData::TextParagraph(text)) => text,
        other => panic!("{other:?}"),
    }
}

fn image(message: Message) -> Image {
    match only_widget(message).data {
        Some(WidgetMarkupData::Image(image)) => *image,
        other => panic!("{other:?}"),
    }
}

pub(crate) fn key_value(message: Message) -> KeyValue {
    match only_widget(message).data {
        Some(WidgetMarkupData::KeyValue(value)) => *value,
        other => panic!("{other:?}"),
    }
}

parity! {
    card_of_old: Card {
        only_card(unchecked! {
            <message>
                <cards>
                    <card name="old">
                        <header title="web" />
                        <section header="One" />
                        <section header="Two" />
                        <card_actions><card_action action_label="Help" /></card_actions>
                    </card>
                </cards>
            </message>
        }),
        Card::new()
            .header(CardHeader::new("web"))
            .section(Section::new().header("One"))
            .section(Section::new().header("Two"))
            .card_action(CardAction::new().action_label("Help"))
            .name("old"),
        {
            "header": { "title": "web" },
            "sections": [{ "header": "One" }, { "header": "Two" }],
            "cardActions": [{ "actionLabel": "Help" }],
            "name": "old",
        },
    }

    card_header: CardHeader {
        only_card(unchecked! {
            <message>
                <cards>
                    <card>
                        <header
                            title="web"
                            subtitle="is live"
                            image_style=avatar
                            image_url="https://example.com/a.png"
                        />
                    </card>
                </cards>
            </message>
        })
        .header
        .expect("a header"),
        CardHeader::new("web")
            .subtitle("is live")
            .image_style(ImageStyle::Avatar)
            .image_url("https://example.com/a.png"),
        {
            "title": "web",
            "subtitle": "is live",
            "imageStyle": "AVATAR",
            "imageUrl": "https://example.com/a.png",
        },
    }

    card_action: CardAction {
        only_card(unchecked! {
            <message>
                <cards>
                    <card><card_actions><card_action action_label="Help" action="help" /></card_actions></card>
                </cards>
            </message>
        })
        .card_actions
        .remove(0),
        CardAction::new().action_label("Help").on_click(OnClick::action("help")),
        { "actionLabel": "Help", "onClick": { "action": { "actionMethodName": "help" } } },
    }

    section: Section {
        only_section(unchecked! {
            <message>
                <cards>
                    <card><section header="<b>One</b>"><text_paragraph>"a"</text_paragraph></section></card>
                </cards>
            </message>
        }),
        Section::new()
            .header(chat_cards::html("<b>One</b>"))
            .widget(WidgetMarkup::new().text_paragraph(TextParagraph::new().text("a"))),
        { "header": "<b>One</b>", "widgets": [{ "textParagraph": { "text": "a" } }] },
    }

    widget_markup: WidgetMarkup {
        only_widget(old_widget! {
            <widget>
                <button><text_button action="mute">"Mute"</text_button></button>
                <text_paragraph>"a"</text_paragraph>
            </widget>
        }),
        WidgetMarkup::new()
            .button(Button::new().text_button(TextButton::new().text("Mute").on_click(OnClick::action("mute"))))
            .text_paragraph(TextParagraph::new().text("a")),
        {
            "buttons": [{ "textButton": { "text": "Mute", "onClick": { "action": { "actionMethodName": "mute" } } } }],
            "textParagraph": { "text": "a" },
        },
    }

    text_paragraph_of_old: TextParagraph {
        text_paragraph(old_widget! { <text_paragraph>"<b>a</b>"</text_paragraph> }),
        TextParagraph::new().text(chat_cards::html("<b>a</b>")),
        { "text": "<b>a</b>" },
    }

    image_of_old: Image {
        image(old_widget! {
            <image image_url="https://example.com/a.png" open_link="https://example.com" aspect_ratio=1.5 />
        }),
        Image::new()
            .image_url("https://example.com/a.png")
            .on_click(OnClick::open_link("https://example.com"))
            .aspect_ratio(1.5),
        {
            "imageUrl": "https://example.com/a.png",
            "onClick": { "openLink": { "url": "https://example.com" } },
            "aspectRatio": 1.5,
        },
    }

    image_in_a_widget: WidgetMarkup {
        only_widget(old_widget! { <image image_url="https://example.com/a.png" /> }),
        WidgetMarkup::new().image(Image::new().image_url("https://example.com/a.png")),
        { "image": { "imageUrl": "https://example.com/a.png" } },
    }

    key_value_of_old: KeyValue {
        key_value(old_widget! {
            <key_value
                top_label="Top"
                content="<b>Content</b>"
                content_multiline
                bottom_label="Bottom"
                action="open"
                icon=train
            >
                <button><text_button action="mute">"Mute"</text_button></button>
            </key_value>
        }),
        KeyValue::new(chat_cards::html("<b>Content</b>"))
            .top_label("Top")
            .content_multiline(true)
            .bottom_label("Bottom")
            .on_click(OnClick::action("open"))
            .button(Button::new().text_button(TextButton::new().text("Mute").on_click(OnClick::action("mute"))))
            .icon(Icon::Train),
        {
            "topLabel": "Top",
            "content": "<b>Content</b>",
            "contentMultiline": true,
            "bottomLabel": "Bottom",
            "onClick": { "action": { "actionMethodName": "open" } },
            "button": { "textButton": { "text": "Mute", "onClick": { "action": { "actionMethodName": "mute" } } } },
            "icon": "TRAIN",
        },
    }

    key_value_in_a_widget: WidgetMarkup {
        only_widget(old_widget! { <key_value icon_url="https://example.com/i.png">"a"</key_value> }),
        WidgetMarkup::new().key_value(KeyValue::new("a").icon_url("https://example.com/i.png")),
        { "keyValue": { "content": "a", "iconUrl": "https://example.com/i.png" } },
    }
}
