//! What happens on a click, and links.

use super::shared::addons_only;
use crate::literal::has_scheme;
use crate::node::Node;
use crate::report::Report;
use crate::rule::{Rule, UNKNOWN};

pub(super) const RULES: &[Rule] = rules![
    Rule {
        // A field without a name in the model may be the reaction that is meant, and has a finding of its own.
        without: &["action", "openLink", "openDynamicLinkAction", "card", "overflowMenu", UNKNOWN],
        message: "nothing happens on the click",
        help: "set an `openLink`, an `action` or an `overflowMenu`, or leave out `onClick` where it is not required",
        what: "An `onClick` says what happens.",
        why: "With an empty one Chat hides the whole card, and says nothing.",
        source: "guide \"Troubleshoot and fix cards and dialogs\"",
        passes: examples![Example {
            json: r#"{"openLink": {"url": "https://example.com"}}"#,
            card: r#"<on_click open_link="https://example.com" />"#,
        }],
        fails: examples![Example { json: "{}", card: "<on_click />" }],
        ..Rule::error("on-click-not-empty", &["OnClick"])
    },
    Rule {
        one_of: &["action", "openLink", "openDynamicLinkAction", "card", "overflowMenu"],
        grammar: true,
        message: "several things would happen on the click, and only one can",
        help: "leave one of `action`, `openLink`, `openDynamicLinkAction`, `card` and `overflowMenu`",
        what: "One thing happens on a click.",
        why: "They make up a union, and the API refuses a request in which two members of one are set.",
        source: "Google's protobuf classes for cards, `OnClick`",
        passes: examples![Example { json: r#"{"action": {"function": "go"}}"#, card: r#"<on_click action="go" />"# }],
        fails: examples![Example {
            json: r#"{"action": {"function": "go"}, "openLink": {"url": "https://example.com"}}"#,
            card: r#"<on_click action="go" open_link="https://example.com" />"#,
        }],
        ..Rule::error("on-click-union", &["OnClick"])
    },
    addons_only(Rule {
        any: &["card"],
        what: "Pushing a card with `onClick.card` is for Google Workspace add-ons.",
        source: "discovery `GoogleAppsCardV1OnClick.card`",
        passes: examples![Example { json: r#"{"action": {"function": "go"}}"#, card: r#"<on_click action="go" />"# }],
        fails: examples![Example {
            json: r#"{"card": {"header": {"title": "Next"}}}"#,
            card: r#"<on_click><card><header title="Next" /></card></on_click>"#,
        }],
        ..Rule::error("on-click-card-addons-only", &["OnClick"])
    }),
    addons_only(Rule {
        any: &["openDynamicLinkAction"],
        what: "Asking the app for the link to open is for Google Workspace add-ons.",
        source: "discovery `GoogleAppsCardV1OnClick.openDynamicLinkAction`",
        passes: examples![Example { json: r#"{"action": {"function": "go"}}"#, card: r#"<on_click action="go" />"# }],
        fails: examples![Example {
            json: r#"{"openDynamicLinkAction": {"function": "go"}}"#,
            card: r#"<on_click open_dynamic_link_action="go" />"#,
        }],
        ..Rule::error("on-click-dynamic-link-addons-only", &["OnClick"])
    }),
    Rule {
        with: &["overflowMenu"],
        at: "overflowMenu",
        test: Some(menu_elsewhere),
        message: "an `overflowMenu` is documented for buttons only",
        help: "move the menu to a button",
        what: "An overflow menu opens from a button.",
        why: "The reference says that it opens from widgets that support it, and names the button only.",
        source: "discovery `GoogleAppsCardV1OverflowMenu`",
        shown_on: "Section",
        passes: examples![Example {
            json: r#"{"widgets": [{"buttonList": {"buttons": [{"text": "More", "onClick": {"overflowMenu": {
                "items": [{"text": "Mute", "onClick": {"action": {"function": "mute"}}}]
            }}}]}}]}"#,
            card: r#"<section>
                <button text="More"><overflow_menu><item action="mute">"Mute"</item></overflow_menu></button>
            </section>"#,
        }],
        fails: examples![Example {
            json: r#"{"widgets": [{"image": {"imageUrl": "https://example.com/a.png", "onClick": {"overflowMenu": {
                "items": [{"text": "Mute", "onClick": {"action": {"function": "mute"}}}]
            }}}}]}"#,
            card: r#"<section>
                <image image_url="https://example.com/a.png">
                    <on_click><overflow_menu><item action="mute">"Mute"</item></overflow_menu></on_click>
                </image>
            </section>"#,
        }],
        ..Rule::info("overflow-menu-placement", &["OnClick"])
    },
    Rule {
        without: &["url"],
        at: "url",
        message: "the link leads nowhere",
        help: "set `url`",
        what: "A link has an address.",
        why: "A link without one is no complete `onClick`, and Chat hides the whole card of such a one.",
        source: "derived from discovery `GoogleAppsCardV1OpenLink.url`",
        passes: examples![Example {
            json: r#"{"url": "https://example.com"}"#,
            card: r#"<open_link url="https://example.com" />"#,
        }],
        fails: examples![Example { json: "{}", card: "<open_link />" }],
        ..Rule::error("open-link-url-required", &["OpenLink"])
    },
    Rule {
        with: &["url"],
        at: "url",
        test: Some(upgraded),
        message: "the link opens the `https://` address instead",
        help: "write the `https://` address that the link shall open",
        what: "A link opens over HTTPS.",
        why: "Chat turns HTTP addresses into HTTPS, and what does not speak that cannot be reached by the link.",
        source: "discovery `GoogleAppsCardV1OpenLink.url`",
        passes: examples![
            Example { json: r#"{"url": "https://example.com"}"#, card: r#"<open_link url="https://example.com" />"# },
            Example {
                json: r#"{"url": "mailto:sasha@example.com"}"#,
                card: r#"<open_link url="mailto:sasha@example.com" />"#,
            },
        ],
        fails: examples![Example {
            json: r#"{"url": "http://example.com"}"#,
            card: r#"<open_link url="http://example.com" />"#,
        }],
        ..Rule::warning("open-link-http-upgraded", &["OpenLink"])
    },
    addons_only(Rule {
        any: &["openAs"],
        what: "How a link opens is for Google Workspace add-ons to say.",
        source: "discovery `GoogleAppsCardV1OpenLink.openAs`",
        passes: examples![Example {
            json: r#"{"url": "https://example.com"}"#,
            card: r#"<open_link url="https://example.com" />"#,
        }],
        fails: examples![Example {
            json: r#"{"url": "https://example.com", "openAs": "OVERLAY"}"#,
            card: r#"<open_link url="https://example.com" open_as=overlay />"#,
        }],
        ..Rule::warning("open-link-open-as-addons-only", &["OpenLink"])
    }),
    addons_only(Rule {
        any: &["onClose"],
        what: "What happens when the opened window is closed is for Google Workspace add-ons to say.",
        source: "discovery `GoogleAppsCardV1OpenLink.onClose`",
        passes: examples![Example {
            json: r#"{"url": "https://example.com"}"#,
            card: r#"<open_link url="https://example.com" />"#,
        }],
        fails: examples![Example {
            json: r#"{"url": "https://example.com", "onClose": "RELOAD"}"#,
            card: r#"<open_link url="https://example.com" on_close=reload />"#,
        }],
        ..Rule::warning("open-link-on-close-addons-only", &["OpenLink"])
    }),
];

/// An `OnClick` by itself may be put on a button; a menu in a menu is another rule's.
fn menu_elsewhere(node: &Node<'_>, report: &mut Report<'_>) {
    if node.parent().is_some_and(|owner| !matches!(owner.element(), "Button" | "OverflowMenuItem")) {
        report.found();
    }
}

fn upgraded(node: &Node<'_>, report: &mut Report<'_>) {
    if node.text(report.property()).is_some_and(|url| has_scheme(url, "http:")) {
        report.found();
    }
}
