//! The overflow menu.

use crate::node::Node;
use crate::report::Report;
use crate::rule::Rule;

pub(super) const RULES: &[Rule] = rules![
    Rule {
        without: &["items"],
        at: "items",
        grammar: true,
        message: "the menu has no items",
        help: "add an item to `items`",
        what: "An overflow menu has at least one item.",
        why: "The reference calls the items required; what Chat does with an empty menu is not documented.",
        source: "discovery `GoogleAppsCardV1OverflowMenu.items`",
        passes: examples![Example {
            json: r#"{"items": [{"text": "Mute", "onClick": {"action": {"function": "mute"}}}]}"#,
            card: r#"<overflow_menu><item action="mute">"Mute"</item></overflow_menu>"#,
        }],
        fails: examples![Example { json: r#"{"items": []}"#, card: "<overflow_menu />" }],
        ..Rule::error("overflow-menu-items-required", &["OverflowMenu"])
    },
    Rule {
        without: &["text"],
        at: "text",
        grammar: true,
        message: "the item of the menu has no text",
        help: "set `text`",
        what: "An item of an overflow menu has a text.",
        why: "The reference calls it required; what Chat does with an item without one is not documented.",
        source: "discovery `GoogleAppsCardV1OverflowMenuItem.text`",
        passes: examples![Example {
            json: r#"{"text": "Mute", "onClick": {"action": {"function": "mute"}}}"#,
            card: r#"<overflow_menu_item text="Mute" action="mute" />"#,
        }],
        fails: examples![Example {
            json: r#"{"onClick": {"action": {"function": "mute"}}}"#,
            card: r#"<overflow_menu_item action="mute" />"#,
        }],
        ..Rule::error("overflow-item-text-required", &["OverflowMenuItem"])
    },
    Rule {
        without: &["onClick"],
        at: "onClick",
        grammar: true,
        message: "the item of the menu does nothing when picked",
        help: "set `onClick` to an `openLink` or an `action`",
        what: "An item of an overflow menu needs `onClick`.",
        why: "The reference calls it required; what Chat does with an item without one is not documented.",
        source: "discovery `GoogleAppsCardV1OverflowMenuItem.onClick`",
        passes: examples![Example {
            json: r#"{"text": "Docs", "onClick": {"openLink": {"url": "https://example.com"}}}"#,
            card: r#"<overflow_menu_item text="Docs" open_link="https://example.com" />"#,
        }],
        fails: examples![Example { json: r#"{"text": "Mute"}"#, card: r#"<overflow_menu_item text="Mute" />"# }],
        ..Rule::error("overflow-item-on-click-required", &["OverflowMenuItem"])
    },
    Rule {
        with: &["onClick"],
        at: "onClick",
        test: Some(nested),
        message: "an item of a menu cannot open another menu",
        help: "put the items of the inner menu into the outer one, or set an `openLink` or an `action`",
        what: "An item of an overflow menu does not open another one.",
        why: "Chat drops the inner menu and disables the item.",
        source: "discovery `GoogleAppsCardV1OverflowMenuItem.onClick`",
        passes: examples![Example {
            json: r#"{"text": "Mute", "onClick": {"action": {"function": "mute"}}}"#,
            card: r#"<overflow_menu_item text="Mute" action="mute" />"#,
        }],
        fails: examples![Example {
            json: r#"{"text": "More", "onClick": {"overflowMenu": {
                "items": [{"text": "Mute", "onClick": {"action": {"function": "mute"}}}]
            }}}"#,
            card: r#"<overflow_menu_item text="More">
                <on_click><overflow_menu><item action="mute">"Mute"</item></overflow_menu></on_click>
            </overflow_menu_item>"#,
        }],
        ..Rule::warning("overflow-item-no-nested-menu", &["OverflowMenuItem"])
    },
];

fn nested(node: &Node<'_>, report: &mut Report<'_>) {
    node.each("onClick", &mut |on_click| {
        if on_click.is_set("overflowMenu") {
            report.found();
        }
    });
}
