//! Grids and their items.

use super::shared::not_negative;
use crate::names::Names;
use crate::node::Node;
use crate::report::Report;
use crate::rule::{Rule, UNKNOWN};

pub(super) const RULES: &[Rule] = rules![
    Rule {
        without: &["items"],
        at: "items",
        message: "the grid has no items",
        help: "add an item to `items`, or leave out the grid",
        what: "A grid has at least one item.",
        why: "A grid without items shows nothing.",
        source: "derived from discovery `GoogleAppsCardV1Grid.items`",
        passes: examples![Example {
            json: r#"{"items": [{"title": "Europe"}]}"#,
            card: r#"<grid><item title="Europe" /></grid>"#,
        }],
        fails: examples![Example { json: r#"{"title": "Regions"}"#, card: r#"<grid title="Regions" />"# }],
        ..Rule::warning("grid-items-required", &["Grid"])
    },
    not_negative(Rule {
        any: &["columnCount"],
        help: "write 1 or more, or leave it out for Chat to choose",
        what: "A grid has at least one column.",
        why: "There is no such grid; what Chat draws is not documented.",
        source: "derived from discovery `GoogleAppsCardV1Grid.columnCount`",
        passes: examples![
            Example {
                json: r#"{"columnCount": 1, "items": [{"title": "Europe"}]}"#,
                card: r#"<grid column_count=1><item title="Europe" /></grid>"#,
            },
            // The same as no number at all.
            Example {
                json: r#"{"columnCount": 0, "items": [{"title": "Europe"}]}"#,
                card: r#"<grid column_count=0><item title="Europe" /></grid>"#,
            },
        ],
        fails: examples![Example {
            json: r#"{"columnCount": -1, "items": [{"title": "Europe"}]}"#,
            card: r#"<grid column_count=-1><item title="Europe" /></grid>"#,
        }],
        ..Rule::warning("grid-column-count-positive", &["Grid"])
    }),
    Rule {
        with: &["onClick", "items"],
        test: Some(same_ids),
        message: "the items of the grid cannot be told apart",
        help: "give every item an `id` of its own",
        what: "The items of a grid that calls the app have different ids.",
        why: "All items share the grid's `onClick`. Chat adds the id of the clicked one to the parameters, as \
              `grid_item_identifier`.",
        source: "discovery `GoogleAppsCardV1Grid.onClick`",
        passes: examples![
            Example {
                json: r#"{"items": [{"id": "eu", "title": "Europe"}, {"id": "us", "title": "America"}],
                    "onClick": {"action": {"function": "pick"}}}"#,
                card: r#"<grid action="pick"><item id="eu" title="Europe" /><item id="us" title="America" /></grid>"#,
            },
            Example {
                json: r#"{"items": [{"title": "Europe"}, {"title": "America"}],
                    "onClick": {"openLink": {"url": "https://example.com"}}}"#,
                card: "",
            },
        ],
        fails: examples![
            Example {
                json: r#"{"items": [{"id": "eu", "title": "Europe"}, {"id": "eu", "title": "America"}],
                    "onClick": {"action": {"function": "pick"}}}"#,
                card: r#"<grid action="pick"><item id="eu" title="Europe" /><item id="eu" title="America" /></grid>"#,
            },
            Example {
                json: r#"{"items": [{"title": "Europe"}], "onClick": {"action": {"function": "pick"}}}"#,
                card: r#"<grid action="pick"><item title="Europe" /></grid>"#,
            },
        ],
        ..Rule::info("grid-on-click-item-id", &["Grid"])
    },
    Rule {
        // A field without a name in the model has a finding of its own.
        without: &["title", "subtitle", "image", UNKNOWN],
        message: "the item of the grid shows nothing",
        help: "set `title`, `subtitle` or `image`",
        what: "An item of a grid shows a text, an image or both.",
        why: "There is nothing to draw but an empty place.",
        source: "derived from discovery `GoogleAppsCardV1GridItem`",
        passes: examples![
            Example { json: r#"{"title": "Europe"}"#, card: r#"<grid_item title="Europe" />"# },
            Example {
                json: r#"{"image": {"imageUri": "https://example.com/eu.png"}}"#,
                card: r#"<grid_item><image image_uri="https://example.com/eu.png" /></grid_item>"#,
            },
        ],
        fails: examples![Example { json: r#"{"id": "eu"}"#, card: r#"<grid_item id="eu" />"# }],
        ..Rule::warning("grid-item-content", &["GridItem"])
    },
    Rule {
        no_field: &[
            "buttonList",
            "carousel",
            "chipList",
            "columns",
            "dateTimePicker",
            "decoratedText",
            "divider",
            "grid",
            "selectionInput",
            "textInput",
            "textParagraph",
        ],
        grammar: true,
        message: "an item of a grid holds no `{}`",
        help: "write a `title`, a `subtitle` and an `image`, or use columns for other widgets",
        what: "The items of a grid hold text and images only.",
        why: "Chat drops what it does not know: the widget is missing.",
        source: "discovery `GoogleAppsCardV1Grid`",
        shown_on: "GridItem",
        passes: examples![Example { json: r#"{"title": "Europe"}"#, card: r#"<grid_item title="Europe" />"# }],
        fails: examples![Example {
            json: r#"{"textParagraph": {"text": "Europe"}}"#,
            card: "<grid_item><text_paragraph>\"Europe\"</text_paragraph></grid_item>",
        }],
        ..Rule::error("grid-items-only-text-image", &["GridItem"])
    },
    Rule {
        no_field: &["textAlignment"],
        grammar: true,
        message: "an item of a grid has no `{}`",
        help: "leave it out",
        what: "The text of a grid's item cannot be aligned.",
        why: "Chat drops fields that it does not know. Older examples of the reference have one of that name.",
        source: "Google's protobuf classes for cards, the example of `Grid`",
        passes: examples![Example { json: r#"{"title": "Europe"}"#, card: r#"<grid_item title="Europe" />"# }],
        fails: examples![Example {
            json: r#"{"title": "Europe", "textAlignment": "CENTER"}"#,
            card: r#"<grid_item title="Europe" text_alignment=center />"#,
        }],
        ..Rule::error("grid-text-alignment-absent", &["GridItem"])
    },
];

/// A link is the same for all items, whatever their ids.
fn same_ids(node: &Node<'_>, report: &mut Report<'_>) {
    let mut calls = false;
    node.each("onClick", &mut |on_click| calls |= on_click.is_set("action"));
    let mut ids = Names::default();
    node.each("items", &mut |item| {
        if calls && item.is_absent("id") {
            report.at(item, "id", "the item has no `id`, so the app cannot tell that it was clicked");
        } else if let Some(id) = item.text("id").filter(|_| calls) {
            if !ids.insert(id) {
                report.at(item, "id", format!("another item of the grid has the id `{id}` too"));
            }
        }
    });
}
