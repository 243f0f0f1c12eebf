//! Icons and where their picture comes from.

use super::shared::{https, png_or_jpg};
use crate::node::Node;
use crate::report::Report;
use crate::rule::{Rule, UNKNOWN};

pub(super) const RULES: &[Rule] = rules![
    Rule {
        // A field without a name in the model may be the source that is meant, and has a finding of its own.
        without: &["knownIcon", "materialIcon", UNKNOWN],
        test: Some(only_thing),
        message: "the icon has no picture, and there is nothing else to show",
        help: "set `knownIcon`, `iconUrl` or `materialIcon`, or a text beside the icon",
        what: "An icon that is all that a button or a chip shows has a picture.",
        why: "A button or chip without text shows nothing then, and Chat hides the whole card of a button that is not \
              complete. Beside a text an icon without a picture draws nothing and breaks nothing.",
        source: "derived from discovery `GoogleAppsCardV1Icon`",
        shown_on: "Button",
        passes: examples![
            Example {
                json: r#"{"icon": {"knownIcon": "STAR"}, "onClick": {"action": {"function": "go"}}}"#,
                card: r#"<button icon=known(star) action="go" />"#,
            },
            Example { json: r#"{"text": "Go", "icon": {}, "onClick": {"action": {"function": "go"}}}"#, card: "" },
            Example {
                json: r#"{"text": "Go", "icon": {"iconUrl": ""}, "onClick": {"action": {"function": "go"}}}"#,
                card: "",
            },
        ],
        fails: examples![
            Example {
                json: r#"{"icon": {"altText": "Go"}, "onClick": {"action": {"function": "go"}}}"#,
                card: r#"<button action="go"><icon alt_text="Go" /></button>"#,
            },
            Example { json: r#"{"icon": {"iconUrl": ""}, "onClick": {"action": {"function": "go"}}}"#, card: "" },
        ],
        ..Rule::error("icon-source-required", &["Icon"])
    },
    Rule {
        one_of: &["knownIcon", "iconUrl", "materialIcon"],
        grammar: true,
        message: "the icon has several pictures, and only one can be drawn",
        help: "leave one of `knownIcon`, `iconUrl` and `materialIcon`",
        what: "An icon has one picture.",
        why: "They make up a union, and the API refuses a request in which two members of one are set.",
        source: "Google's protobuf classes for cards, `Icon`",
        passes: examples![Example { json: r#"{"knownIcon": "STAR"}"#, card: "<icon known_icon=star />" }],
        fails: examples![Example {
            json: r#"{"knownIcon": "STAR", "materialIcon": {"name": "star"}}"#,
            card: r#"<icon known_icon=star material_icon="star" />"#,
        }],
        ..Rule::error("icon-union", &["Icon"])
    },
    Rule {
        with: &["knownIcon"],
        at: "knownIcon",
        test: Some(unknown_name),
        grammar: true,
        message: "`knownIcon` is no built-in icon",
        help: "write one of the built-in names, such as `EMAIL`, or use a `materialIcon`, of which there are thousands",
        what: "The built-in icons are those in the list of the guide.",
        why: "The API takes any text there. What Chat draws for an unknown one is not documented.",
        source: "guide \"Add text and images to cards\"; guide \"Format messages\"",
        passes: examples![Example { json: r#"{"knownIcon": "EMAIL"}"#, card: "<icon known_icon=email />" }],
        fails: examples![
            Example { json: r#"{"knownIcon": "MAIL"}"#, card: "<icon known_icon=mail />" },
            Example { json: r#"{"knownIcon": "email"}"#, card: "" },
        ],
        ..Rule::warning("icon-known-name", &["Icon"])
    },
    https(Rule {
        any: &["iconUrl"],
        what: "The address of an icon begins with `https://`.",
        why: "Chat takes icons over HTTPS only; it shows none for another address.",
        source: "discovery `GoogleAppsCardV1Icon.iconUrl`",
        passes: examples![
            Example {
                json: r#"{"iconUrl": "https://example.com/a.png"}"#,
                card: r#"<icon icon_url="https://example.com/a.png" />"#,
            },
            Example { json: r#"{"iconUrl": "HTTPS://example.com/a.png"}"#, card: "" },
        ],
        fails: examples![
            Example {
                json: r#"{"iconUrl": "http://example.com/a.png"}"#,
                card: r#"<icon icon_url="http://example.com/a.png" />"#,
            },
            Example { json: r#"{"iconUrl": "a.png"}"#, card: r#"<icon icon_url="a.png" />"# },
        ],
        ..Rule::error("icon-url-https", &["Icon"])
    }),
    png_or_jpg(Rule {
        any: &["iconUrl"],
        what: "The picture of an icon is PNG or JPG.",
        why: "These two are the formats that the reference names; whether Chat shows another one is not documented.",
        source: "discovery `GoogleAppsCardV1Icon.iconUrl`",
        passes: examples![
            Example {
                json: r#"{"iconUrl": "https://example.com/a.jpeg?size=48"}"#,
                card: r#"<icon icon_url="https://example.com/a.jpeg?size=48" />"#,
            },
            Example { json: r#"{"iconUrl": "https://example.com/icon"}"#, card: "" },
        ],
        fails: examples![
            Example {
                json: r#"{"iconUrl": "https://example.com/a.svg"}"#,
                card: r#"<icon icon_url="https://example.com/a.svg" />"#,
            },
            Example { json: r#"{"iconUrl": "https://example.com/a.GIF?size=48#top"}"#, card: "" },
        ],
        ..Rule::warning("icon-url-file-types", &["Icon"])
    }),
    Rule {
        with: &["altText"],
        at: "altText",
        test: Some(beside_text),
        message: "`altText` of the icon is ignored in a button that has a text",
        help: "leave it out, or set `altText` of the button",
        what: "In a button with a text, the icon's `altText` does nothing.",
        why: "Chat ignores it there without a word.",
        source: "discovery `GoogleAppsCardV1Icon.altText`",
        shown_on: "Button",
        passes: examples![Example {
            json: r#"{"icon": {"knownIcon": "STAR", "altText": "Rate"}, "onClick": {"action": {"function": "go"}}}"#,
            card: r#"<button icon=known(star, alt_text="Rate") action="go" />"#,
        }],
        fails: examples![Example {
            json: r#"{
                "text": "Go", "icon": {"knownIcon": "STAR", "altText": "Rate"}, "onClick": {"action": {"function": "go"}}
            }"#,
            card: r#"<button text="Go" icon=known(star, alt_text="Rate") action="go" />"#,
        }],
        ..Rule::warning("icon-alt-text-ignored", &["Icon"])
    },
    Rule {
        with: &["imageType", "knownIcon"],
        at: "imageType",
        test: Some(cropped),
        message: "a built-in icon may come out larger when it is cropped to a circle",
        help: "leave out `imageType`, which is meant for an `iconUrl`",
        what: "The crop of an icon is meant for images.",
        why: "The reference says that with `CIRCLE` the icon may be drawn larger than a built-in one.",
        source: "discovery `GoogleAppsCardV1Icon.imageType`",
        passes: examples![Example {
            json: r#"{"iconUrl": "https://example.com/a.png", "imageType": "CIRCLE"}"#,
            card: r#"<icon icon_url="https://example.com/a.png" image_type=circle />"#,
        }],
        fails: examples![Example {
            json: r#"{"knownIcon": "STAR", "imageType": "CIRCLE"}"#,
            card: "<icon known_icon=star image_type=circle />",
        }],
        ..Rule::info("icon-image-type-with-known-icon", &["Icon"])
    },
];

fn only_thing(node: &Node<'_>, report: &mut Report<'_>) {
    // Programs leave the address empty where there is no picture.
    let is_drawn = !node.is_absent("iconUrl") && node.text("iconUrl") != Some("");
    let Some(owner) = node.parent().filter(|_| !is_drawn) else { return };
    if owner.element() == "Button" && owner.is_absent("text") || owner.element() == "Chip" && owner.is_absent("label") {
        report.found();
    }
}

fn unknown_name(node: &Node<'_>, report: &mut Report<'_>) {
    if let Some(name) = node.text("knownIcon").filter(|_| !node.view().is_word("knownIcon")) {
        report.say(format!("`{name}` is no built-in icon"));
    }
}

fn beside_text(node: &Node<'_>, report: &mut Report<'_>) {
    if node.parent().is_some_and(|owner| owner.element() == "Button" && owner.is_set("text")) {
        report.found();
    }
}

fn cropped(node: &Node<'_>, report: &mut Report<'_>) {
    if node.text("imageType") == Some("CIRCLE") {
        report.found();
    }
}
