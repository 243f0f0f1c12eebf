use chat_cards::MaterialIcon;
use chat_cards::prelude::*;

parity! {
    icon_known: Icon {
        unchecked! { <icon known_icon=email alt_text="Mail" image_type=circle /> },
        Icon::known(KnownIcon::Email).alt_text("Mail").image_type(ImageType::Circle),
        { "altText": "Mail", "imageType": "CIRCLE", "knownIcon": "EMAIL" },
    }

    icon_url: Icon {
        unchecked! { <icon icon_url="https://example.com/i.png" /> },
        Icon::url("https://example.com/i.png"),
        { "iconUrl": "https://example.com/i.png" },
    }

    icon_material: Icon {
        unchecked! { <icon><material_icon name="link" /></icon> },
        Icon::material("link"),
        { "materialIcon": { "name": "link" } },
    }

    // The same by the short constructors.
    icon_constructors: ButtonList {
        unchecked! {
            <button_list>
                <button icon=known(email, alt_text="Mail") action="a" />
                <button icon="https://example.com/i.png" action="b" />
                <button icon=material("link", fill, weight=300) action="c" />
            </button_list>
        },
        ButtonList::new()
            .button(Button::new("", OnClick::action("a")).icon(Icon::known(KnownIcon::Email).alt_text("Mail")))
            .button(Button::new("", OnClick::action("b")).icon("https://example.com/i.png"))
            .button(
                Button::new("", OnClick::action("c"))
                    .icon(Icon::material(MaterialIcon::from("link").fill(true).weight(300))),
            ),
        {
            "buttons": [
                {
                    "icon": { "altText": "Mail", "knownIcon": "EMAIL" },
                    "onClick": { "action": { "function": "a" } },
                },
                {
                    "icon": { "iconUrl": "https://example.com/i.png" },
                    "onClick": { "action": { "function": "b" } },
                },
                {
                    "icon": { "materialIcon": { "name": "link", "fill": true, "weight": 300 } },
                    "onClick": { "action": { "function": "c" } },
                },
            ],
        },
    }

    material_icon: MaterialIcon {
        unchecked! { <material_icon name="link" fill weight=300 grade=-25 /> },
        MaterialIcon::new().name("link").fill(true).weight(300).grade(-25),
        { "name": "link", "fill": true, "weight": 300, "grade": -25 },
    }
}
