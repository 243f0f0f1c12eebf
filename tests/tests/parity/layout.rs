use chat_cards::prelude::*;
use chat_cards::{
    BorderStyle, BorderType, Carousel, CarouselCard, ColumnVerticalAlignment, GridItemLayout, HorizontalAlignment,
    HorizontalSizeStyle, ImageComponent,
};

parity! {
    grid: Grid {
        unchecked! {
            <grid title="Regions" column_count=2 action="pick">
                <border_style type=no_border />
                <item id="eu" title="Europe" />
                <grid_item id="us" title="America" />
            </grid>
        },
        Grid::new()
            .title("Regions")
            .item(GridItem::new().id("eu").title("Europe"))
            .item(GridItem::new().id("us").title("America"))
            .border_style(BorderStyle::new().r#type(BorderType::NoBorder))
            .column_count(2)
            .on_click(OnClick::action("pick")),
        {
            "title": "Regions",
            "items": [{ "id": "eu", "title": "Europe" }, { "id": "us", "title": "America" }],
            "borderStyle": { "type": "NO_BORDER" },
            "columnCount": 2,
            "onClick": { "action": { "function": "pick" } },
        },
    }

    grid_item: GridItem {
        unchecked! {
            <grid_item id="eu" title="Europe" subtitle="up" layout=text_above>
                <image image_uri="https://example.com/eu.png" />
            </grid_item>
        },
        GridItem::new()
            .id("eu")
            .image(ImageComponent::new().image_uri("https://example.com/eu.png"))
            .title("Europe")
            .subtitle("up")
            .layout(GridItemLayout::TextAbove),
        {
            "id": "eu",
            "image": { "imageUri": "https://example.com/eu.png" },
            "title": "Europe",
            "subtitle": "up",
            "layout": "TEXT_ABOVE",
        },
    }

    columns: Columns {
        unchecked! {
            <columns>
                <column><text>"Left"</text></column>
                <column><text>"Right"</text></column>
            </columns>
        },
        Columns::new()
            .column(Column::new().widget(TextParagraph::new("Left")))
            .column(Column::new().widget(TextParagraph::new("Right"))),
        {
            "columnItems": [
                { "widgets": [{ "textParagraph": { "text": "Left" } }] },
                { "widgets": [{ "textParagraph": { "text": "Right" } }] },
            ],
        },
    }

    column: Column {
        unchecked! {
            <column
                horizontal_size_style=fill_minimum_space
                horizontal_alignment=end
                vertical_alignment=bottom
            >
                <button action="a">"A"</button>
                <button action="b">"B"</button>
                <chip>"c"</chip>
            </column>
        },
        Column::new()
            .horizontal_size_style(HorizontalSizeStyle::FillMinimumSpace)
            .horizontal_alignment(HorizontalAlignment::End)
            .vertical_alignment(ColumnVerticalAlignment::Bottom)
            .widget(ButtonList::new().buttons([
                Button::new("A", OnClick::action("a")),
                Button::new("B", OnClick::action("b")),
            ]))
            .widget(Chip::new("c")),
        {
            "horizontalSizeStyle": "FILL_MINIMUM_SPACE",
            "horizontalAlignment": "END",
            "verticalAlignment": "BOTTOM",
            "widgets": [
                {
                    "buttonList": {
                        "buttons": [
                            { "text": "A", "onClick": { "action": { "function": "a" } } },
                            { "text": "B", "onClick": { "action": { "function": "b" } } },
                        ],
                    },
                },
                { "chipList": { "chips": [{ "label": "c" }] } },
            ],
        },
    }

    carousel: Carousel {
        unchecked! {
            <carousel>
                <carousel_card><text>"One"</text></carousel_card>
                <carousel_card><text>"Two"</text></carousel_card>
            </carousel>
        },
        Carousel::new()
            .carousel_card(CarouselCard::new().widget(TextParagraph::new("One")))
            .carousel_card(CarouselCard::new().widget(TextParagraph::new("Two"))),
        {
            "carouselCards": [
                { "widgets": [{ "textParagraph": { "text": "One" } }] },
                { "widgets": [{ "textParagraph": { "text": "Two" } }] },
            ],
        },
    }

    carousel_card: CarouselCard {
        unchecked! {
            <carousel_card>
                <image image_url="https://example.com/a.png" />
                <footer_widgets>
                    <button action="a">"A"</button>
                    <text>"B"</text>
                </footer_widgets>
            </carousel_card>
        },
        CarouselCard::new()
            .widget(Image::new("https://example.com/a.png"))
            .footer_widget(Button::new("A", OnClick::action("a")))
            .footer_widget(TextParagraph::new("B")),
        {
            "widgets": [{ "image": { "imageUrl": "https://example.com/a.png" } }],
            "footerWidgets": [
                { "buttonList": { "buttons": [{ "text": "A", "onClick": { "action": { "function": "a" } } }] } },
                { "textParagraph": { "text": "B" } },
            ],
        },
    }
}
