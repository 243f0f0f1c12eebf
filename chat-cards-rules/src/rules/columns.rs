//! Columns and carousels, and what fits in them.

use crate::node::Node;
use crate::report::Report;
use crate::rule::Rule;

pub(super) const RULES: &[Rule] = rules![
    Rule {
        with: &["columnItems"],
        at: "columnItems",
        test: Some(too_many),
        message: "there are more than 2 columns",
        help: "write 2 columns at most, or use a grid",
        what: "There are at most 2 columns.",
        why: "The reference allows no more; what Chat does with a third one is not documented.",
        source: "discovery `GoogleAppsCardV1Columns.columnItems`",
        passes: examples![Example {
            json: r#"{"columnItems": [
                {"widgets": [{"textParagraph": {"text": "1"}}]}, {"widgets": [{"textParagraph": {"text": "2"}}]}
            ]}"#,
            card: r#"<columns><column><text>"1"</text></column><column><text>"2"</text></column></columns>"#,
        }],
        fails: examples![Example {
            json: r#"{"columnItems": [
                {"widgets": [{"textParagraph": {"text": "1"}}]}, {"widgets": [{"textParagraph": {"text": "2"}}]},
                {"widgets": [{"textParagraph": {"text": "3"}}]}
            ]}"#,
            card: r#"<columns>
                <column><text>"1"</text></column><column><text>"2"</text></column><column><text>"3"</text></column>
            </columns>"#,
        }],
        ..Rule::error("columns-max", &["Columns"])
    },
    Rule {
        without: &["columnItems"],
        at: "columnItems",
        message: "there is no column",
        help: "add a column to `columnItems`, or leave out the columns",
        what: "There is at least one column.",
        why: "Without one there is nothing to show.",
        source: "derived from discovery `GoogleAppsCardV1Columns.columnItems`",
        passes: examples![Example {
            json: r#"{"columnItems": [{"widgets": [{"textParagraph": {"text": "1"}}]}]}"#,
            card: r#"<columns><column><text>"1"</text></column></columns>"#,
        }],
        fails: examples![Example { json: "{}", card: "<columns />" }],
        ..Rule::warning("columns-not-empty", &["Columns"])
    },
    Rule {
        no_field: &["carousel", "columns", "divider", "grid"],
        grammar: true,
        message: "a column takes no `{}`",
        help: "move it out of the columns",
        what: "Eight kinds of widgets fit in a column: no carousel, columns, divider or grid.",
        why: "The API has no such field there: Chat drops the widget, and says nothing.",
        source: "discovery `GoogleAppsCardV1Widgets`",
        passes: examples![Example {
            json: r#"{"textParagraph": {"text": "1"}}"#,
            card: r#"<column_widget><text_paragraph text="1" /></column_widget>"#,
        }],
        fails: examples![Example { json: r#"{"divider": {}}"#, card: "<column_widget><divider /></column_widget>" }],
        ..Rule::error("column-widget-kinds", &["ColumnWidget"])
    },
    Rule {
        one_of: &[
            "textParagraph",
            "image",
            "decoratedText",
            "buttonList",
            "textInput",
            "selectionInput",
            "dateTimePicker",
            "chipList",
        ],
        needs_one: true,
        grammar: true,
        message: "a widget is of exactly one kind",
        help: "set one of `textParagraph`, `image`, `decoratedText`, `buttonList`, `textInput`, `selectionInput`, \
               `dateTimePicker` and `chipList`",
        what: "A widget of a column is of exactly one kind.",
        why: "The kinds make up a union, and the API refuses a request in which two members of one are set. A widget \
              without one shows nothing.",
        source: "Google's protobuf classes for cards, `Columns.Column.Widgets`",
        passes: examples![Example {
            json: r#"{"textParagraph": {"text": "1"}}"#,
            card: r#"<column_widget><text_paragraph text="1" /></column_widget>"#,
        }],
        fails: examples![
            Example {
                json: r#"{"textParagraph": {"text": "1"}, "image": {"imageUrl": "https://example.com/a.png"}}"#,
                card: r#"<column_widget>
                    <text_paragraph text="1" /><image image_url="https://example.com/a.png" />
                </column_widget>"#,
            },
            Example { json: "{}", card: "<column_widget />" },
        ],
        ..Rule::error("column-widget-one-kind", &["ColumnWidget"])
    },
    Rule {
        without: &["carouselCards"],
        at: "carouselCards",
        message: "the carousel has no cards",
        help: "add a card to `carouselCards`, or leave out the carousel",
        what: "A carousel has at least one card.",
        why: "Without one there is nothing to show.",
        source: "derived from discovery `GoogleAppsCardV1Carousel.carouselCards`",
        passes: examples![Example {
            json: r#"{"carouselCards": [{"widgets": [{"textParagraph": {"text": "1"}}]}]}"#,
            card: r#"<carousel><carousel_card><text>"1"</text></carousel_card></carousel>"#,
        }],
        fails: examples![Example { json: "{}", card: "<carousel />" }],
        ..Rule::warning("carousel-not-empty", &["Carousel"])
    },
    Rule {
        without: &["widgets", "footerWidgets"],
        at: "widgets",
        message: "the card of the carousel has no widgets",
        help: "add a widget to `widgets`, or leave out the card",
        what: "A card of a carousel has at least one widget.",
        why: "Without one there is nothing to show but an empty card.",
        source: "derived from discovery `GoogleAppsCardV1CarouselCard.widgets`",
        passes: examples![Example {
            json: r#"{"widgets": [{"textParagraph": {"text": "1"}}]}"#,
            card: r#"<carousel_card><text>"1"</text></carousel_card>"#,
        }],
        fails: examples![Example { json: "{}", card: "<carousel_card />" }],
        ..Rule::warning("carousel-card-not-empty", &["CarouselCard"])
    },
    Rule {
        no_field: &[
            "carousel",
            "chipList",
            "columns",
            "dateTimePicker",
            "decoratedText",
            "divider",
            "grid",
            "selectionInput",
            "textInput",
        ],
        grammar: true,
        message: "a card of a carousel takes no `{}`",
        help: "write a text paragraph, a button list or an image, or move it out of the carousel",
        what: "Text paragraphs, button lists and images fit in a card of a carousel, and in its footer.",
        why: "The API has no such field there: Chat drops the widget, and says nothing.",
        source: "discovery `GoogleAppsCardV1NestedWidget`",
        passes: examples![Example {
            json: r#"{"textParagraph": {"text": "1"}}"#,
            card: r#"<nested_widget><text_paragraph text="1" /></nested_widget>"#,
        }],
        fails: examples![Example {
            json: r#"{"decoratedText": {"text": "1"}}"#,
            card: r#"<nested_widget><decorated_text text="1" /></nested_widget>"#,
        }],
        ..Rule::error("carousel-nested-kinds", &["NestedWidget"])
    },
    Rule {
        one_of: &["textParagraph", "buttonList", "image"],
        needs_one: true,
        grammar: true,
        message: "a widget is of exactly one kind",
        help: "set one of `textParagraph`, `buttonList` and `image`",
        what: "A widget of a carousel's card is of exactly one kind.",
        why: "The kinds make up a union, and the API refuses a request in which two members of one are set. A widget \
              without one shows nothing.",
        source: "Google's protobuf classes for cards, `NestedWidget`",
        passes: examples![Example {
            json: r#"{"textParagraph": {"text": "1"}}"#,
            card: r#"<nested_widget><text_paragraph text="1" /></nested_widget>"#,
        }],
        fails: examples![
            Example {
                json: r#"{"textParagraph": {"text": "1"}, "image": {"imageUrl": "https://example.com/a.png"}}"#,
                card: r#"<nested_widget>
                    <text_paragraph text="1" /><image image_url="https://example.com/a.png" />
                </nested_widget>"#,
            },
            Example { json: "{}", card: "<nested_widget />" },
        ],
        ..Rule::error("carousel-nested-one-kind", &["NestedWidget"])
    },
];

fn too_many(node: &Node<'_>, report: &mut Report<'_>) {
    let columns = node.least("columnItems");
    if columns > 2 {
        report.say(format!("there are {columns} columns, of which 2 are allowed"));
    }
}
