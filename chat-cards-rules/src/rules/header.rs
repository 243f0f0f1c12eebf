//! The header of a card.

use super::shared::https;
use crate::rule::Rule;

pub(super) const RULES: &[Rule] = rules![
    Rule {
        without: &["title"],
        at: "title",
        grammar: true,
        message: "the header has no `title`",
        help: "set `title`",
        what: "A header needs a `title`.",
        why: "Without it Chat leaves the header blank, or drops the subtitle when there is an image, and says nothing.",
        source: "discovery `GoogleAppsCardV1CardHeader.title`; guide \"Troubleshoot and fix cards and dialogs\"",
        passes: examples![Example { json: r#"{"title": "Deploys"}"#, card: r#"<header title="Deploys" />"# }],
        fails: examples![Example { json: r#"{"subtitle": "main"}"#, card: r#"<header subtitle="main" />"# }],
        ..Rule::error("header-title-required", &["CardHeader"])
    },
    https(Rule {
        any: &["imageUrl"],
        what: "The image of a header has an HTTPS address.",
        why: "Chat loads the image over HTTPS only.",
        source: "discovery `GoogleAppsCardV1CardHeader.imageUrl`",
        passes: examples![
            Example {
                json: r#"{"title": "Deploys", "imageUrl": "https://example.com/a.png"}"#,
                card: r#"<header title="Deploys" image_url="https://example.com/a.png" />"#,
            },
            Example {
                json: r#"{"title": "Deploys", "imageUrl": "HTTPS://example.com/a.png"}"#,
                card: r#"<header title="Deploys" image_url="HTTPS://example.com/a.png" />"#,
            },
        ],
        fails: examples![
            Example {
                json: r#"{"title": "Deploys", "imageUrl": "http://example.com/a.png"}"#,
                card: r#"<header title="Deploys" image_url="http://example.com/a.png" />"#,
            },
            Example {
                json: r#"{"title": "Deploys", "imageUrl": "a.png"}"#,
                card: r#"<header title="Deploys" image_url="a.png" />"#,
            },
        ],
        ..Rule::error("header-image-https", &["CardHeader"])
    }),
    Rule {
        any: &["imageType", "imageAltText"],
        without: &["imageUrl"],
        message: "`{}` means nothing without an image",
        help: "set `imageUrl` as well, or leave it out",
        what: "The shape and the description of an image go with an `imageUrl`.",
        why: "There is no image to crop or to describe.",
        source: "derived from discovery `GoogleAppsCardV1CardHeader.imageType`",
        passes: examples![Example {
            json: r#"{"title": "Sasha", "imageUrl": "https://example.com/a.png", "imageType": "CIRCLE"}"#,
            card: r#"<header title="Sasha" image_url="https://example.com/a.png" image_type=circle />"#,
        }],
        fails: examples![
            Example {
                json: r#"{"title": "Sasha", "imageType": "CIRCLE"}"#,
                card: r#"<header title="Sasha" image_type=circle />"#,
            },
            Example {
                json: r#"{"title": "Sasha", "imageAltText": "a portrait"}"#,
                card: r#"<header title="Sasha" image_alt_text="a portrait" />"#,
            },
        ],
        ..Rule::warning("header-image-type-needs-url", &["CardHeader"])
    },
];
