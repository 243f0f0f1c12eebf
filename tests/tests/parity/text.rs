// `icon` of a decorated text is deprecated and still read and written.
#![allow(deprecated)]

use chat_cards::prelude::*;
use chat_cards::{ControlType, IconVerticalAlignment, SwitchControl, TextSyntax};

parity! {
    text_paragraph: TextParagraph {
        unchecked! { <text max_lines=2 text_syntax=html>"<b>Done</b>"</text> },
        TextParagraph::new(html("<b>Done</b>")).max_lines(2).text_syntax(TextSyntax::Html),
        { "text": "<b>Done</b>", "maxLines": 2, "textSyntax": "HTML" },
    }

    text_paragraph_in_markdown: TextParagraph {
        unchecked! { <text_paragraph text="**Done**" text_syntax=markdown /> },
        TextParagraph::new(html("**Done**")).text_syntax(TextSyntax::Markdown),
        { "text": "**Done**", "textSyntax": "MARKDOWN" },
    }

    decorated_text: DecoratedText {
        unchecked! {
            <decorated_text
                start_icon=known(person)
                start_icon_vertical_alignment=top
                top_label="Top"
                text="<i>Text</i>"
                wrap_text
                bottom_label="Bottom"
                action="open"
            >
                <top_label_text>"top"</top_label_text>
                <content_text>"content"</content_text>
                <bottom_label_text>"bottom"</bottom_label_text>
                <button action="mute">"Mute"</button>
            </decorated_text>
        },
        DecoratedText::new(html("<i>Text</i>"))
            .start_icon(Icon::known(KnownIcon::Person))
            .start_icon_vertical_alignment(IconVerticalAlignment::Top)
            .top_label("Top")
            .top_label_text("top")
            .content_text("content")
            .wrap_text(true)
            .bottom_label("Bottom")
            .bottom_label_text("bottom")
            .on_click(OnClick::action("open"))
            .button(Button::new("Mute", OnClick::action("mute"))),
        {
            "startIcon": { "knownIcon": "PERSON" },
            "startIconVerticalAlignment": "TOP",
            "topLabel": "Top",
            "topLabelText": { "text": "top" },
            "text": "<i>Text</i>",
            "contentText": { "text": "content" },
            "wrapText": true,
            "bottomLabel": "Bottom",
            "bottomLabelText": { "text": "bottom" },
            "onClick": { "action": { "function": "open" } },
            "button": { "text": "Mute", "onClick": { "action": { "function": "mute" } } },
        },
    }

    decorated_text_with_a_switch: DecoratedText {
        unchecked! {
            <decorated_text icon="https://example.com/i.png">"Text"
                <switch_control name="on" />
            </decorated_text>
        },
        DecoratedText::new("Text").icon("https://example.com/i.png").switch_control(SwitchControl::new().name("on")),
        { "icon": { "iconUrl": "https://example.com/i.png" }, "text": "Text", "switchControl": { "name": "on" } },
    }

    decorated_text_with_an_end_icon: DecoratedText {
        unchecked! { <decorated_text text="Text" end_icon=material("check") /> },
        DecoratedText::new("Text").end_icon(Icon::material("check")),
        { "text": "Text", "endIcon": { "materialIcon": { "name": "check" } } },
    }

    switch_control: SwitchControl {
        unchecked! {
            <switch_control name="on" value="yes" selected control_type=check_box>
                <on_change_action function="changed" />
            </switch_control>
        },
        SwitchControl::new()
            .name("on")
            .value("yes")
            .selected(true)
            .on_change_action("changed")
            .control_type(ControlType::CheckBox),
        {
            "name": "on",
            "value": "yes",
            "selected": true,
            "onChangeAction": { "function": "changed" },
            "controlType": "CHECK_BOX",
        },
    }
}
