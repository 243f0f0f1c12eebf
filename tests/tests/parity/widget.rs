use chat_cards::prelude::*;
use chat_cards::{
    AccessoryWidget, Carousel, ColumnWidget, DateTimePicker, EventAction, HorizontalAlignment, NestedWidget, Visibility,
};

/// A button that several cases have.
fn save() -> Button {
    Button::new("Save", OnClick::action("save"))
}

/// The first widget of a section.
fn only(section: Section) -> Widget {
    section.widgets.into_iter().next().expect("a widget")
}

parity! {
    // The wrapper written out.
    widget: Widget {
        unchecked! {
            <widget horizontal_alignment=end id="note" visibility=hidden>
                <text_paragraph>"Note"</text_paragraph>
                <event_actions><event_action action_rule_id="show" /></event_actions>
            </widget>
        },
        Widget::new()
            .horizontal_alignment(HorizontalAlignment::End)
            .event_action(EventAction::new().action_rule_id("show"))
            .id("note")
            .visibility(Visibility::Hidden)
            .text_paragraph("Note"),
        {
            "horizontalAlignment": "END",
            "eventActions": [{ "actionRuleId": "show" }],
            "id": "note",
            "visibility": "HIDDEN",
            "textParagraph": { "text": "Note" },
        },
    }

    // The wrapper left out: its attributes stand on what it wraps.
    widget_in_short: Widget {
        only(unchecked! { <section><text horizontal_alignment=end id="note" visibility=hidden>"Note"</text></section> }),
        Widget::from(TextParagraph::new("Note"))
            .horizontal_alignment(HorizontalAlignment::End)
            .id("note")
            .visibility(Visibility::Hidden),
        {
            "horizontalAlignment": "END",
            "id": "note",
            "visibility": "HIDDEN",
            "textParagraph": { "text": "Note" },
        },
    }

    widgets_of_all_kinds: Section {
        unchecked! {
            <section>
                <text>"Note"</text>
                <image image_url="https://example.com/a.png" />
                <decorated_text>"Text"</decorated_text>
                <button action="save">"Save"</button>
                <text_input name="a" />
                <selection_input name="b" />
                <date_time_picker name="c" />
                <divider />
                <grid />
                <columns />
                <carousel />
                <chip>"urgent"</chip>
            </section>
        },
        Section::new()
            .widget(TextParagraph::new("Note"))
            .widget(Image::new("https://example.com/a.png"))
            .widget(DecoratedText::new("Text"))
            .widget(save())
            .widget(TextInput::new("a"))
            .widget(SelectionInput::new("b"))
            .widget(DateTimePicker::new("c"))
            .widget(Divider::new())
            .widget(Grid::new())
            .widget(Columns::new())
            .widget(Carousel::new())
            .widget(Chip::new("urgent")),
        {
            "widgets": [
                { "textParagraph": { "text": "Note" } },
                { "image": { "imageUrl": "https://example.com/a.png" } },
                { "decoratedText": { "text": "Text" } },
                { "buttonList": { "buttons": [{ "text": "Save", "onClick": { "action": { "function": "save" } } }] } },
                { "textInput": { "name": "a" } },
                { "selectionInput": { "name": "b" } },
                { "dateTimePicker": { "name": "c" } },
                { "divider": {} },
                { "grid": {} },
                { "columns": {} },
                { "carousel": {} },
                { "chipList": { "chips": [{ "label": "urgent" }] } },
            ],
        },
    }

    column_widget: ColumnWidget {
        unchecked! { <column_widget><text_paragraph>"Note"</text_paragraph></column_widget> },
        ColumnWidget::new().text_paragraph("Note"),
        { "textParagraph": { "text": "Note" } },
    }

    column_widgets_of_all_kinds: Column {
        unchecked! {
            <column>
                <text>"Note"</text>
                <image image_url="https://example.com/a.png" />
                <decorated_text>"Text"</decorated_text>
                <button action="save">"Save"</button>
                <text_input name="a" />
                <selection_input name="b" />
                <date_time_picker name="c" />
                <chip>"urgent"</chip>
            </column>
        },
        Column::new()
            .widget(TextParagraph::new("Note"))
            .widget(Image::new("https://example.com/a.png"))
            .widget(DecoratedText::new("Text"))
            .widget(save())
            .widget(TextInput::new("a"))
            .widget(SelectionInput::new("b"))
            .widget(DateTimePicker::new("c"))
            .widget(Chip::new("urgent")),
        {
            "widgets": [
                { "textParagraph": { "text": "Note" } },
                { "image": { "imageUrl": "https://example.com/a.png" } },
                { "decoratedText": { "text": "Text" } },
                { "buttonList": { "buttons": [{ "text": "Save", "onClick": { "action": { "function": "save" } } }] } },
                { "textInput": { "name": "a" } },
                { "selectionInput": { "name": "b" } },
                { "dateTimePicker": { "name": "c" } },
                { "chipList": { "chips": [{ "label": "urgent" }] } },
            ],
        },
    }

    nested_widget: NestedWidget {
        unchecked! { <nested_widget><text_paragraph>"Note"</text_paragraph></nested_widget> },
        NestedWidget::new().text_paragraph("Note"),
        { "textParagraph": { "text": "Note" } },
    }

    nested_widget_with_buttons: NestedWidget {
        unchecked! { <nested_widget><button_list><button action="save">"Save"</button></button_list></nested_widget> },
        NestedWidget::new().button_list(ButtonList::new().button(save())),
        { "buttonList": { "buttons": [{ "text": "Save", "onClick": { "action": { "function": "save" } } }] } },
    }

    nested_widget_with_an_image: NestedWidget {
        unchecked! { <nested_widget><image image_url="https://example.com/a.png" /></nested_widget> },
        NestedWidget::from(Image::new("https://example.com/a.png")),
        { "image": { "imageUrl": "https://example.com/a.png" } },
    }

    accessory_widget: AccessoryWidget {
        unchecked! { <accessory_widget><button_list><button action="save">"Save"</button></button_list></accessory_widget> },
        AccessoryWidget::new().button_list(ButtonList::new().button(save())),
        { "buttonList": { "buttons": [{ "text": "Save", "onClick": { "action": { "function": "save" } } }] } },
    }

    divider: Divider {
        unchecked! { <divider /> },
        Divider::new(),
        {},
    }
}
