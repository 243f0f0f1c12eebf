//! Images, how they are cropped, and the borders around them.

use super::shared::{https, not_negative, png_or_jpg};
use crate::node::Node;
use crate::report::Report;
use crate::rule::Rule;

pub(super) const RULES: &[Rule] = rules![
    Rule {
        without: &["imageUrl"],
        at: "imageUrl",
        message: "the image has no address",
        help: "set `imageUrl`",
        what: "An image has an address.",
        why: "There is nothing to draw; what Chat does with such an image is not documented.",
        source: "derived from discovery `GoogleAppsCardV1Image.imageUrl`",
        passes: examples![Example {
            json: r#"{"imageUrl": "https://example.com/a.png"}"#,
            card: r#"<image image_url="https://example.com/a.png" />"#,
        }],
        fails: examples![Example { json: r#"{"altText": "Load"}"#, card: r#"<image alt_text="Load" />"# }],
        ..Rule::error("image-url-required", &["Image"])
    },
    https(Rule {
        any: &["imageUrl"],
        what: "The address of an image begins with `https://`.",
        why: "Chat shows no image from another address, and says nothing.",
        source: "discovery `GoogleAppsCardV1Image.imageUrl`; guide \"Add text and images to cards\"",
        passes: examples![Example {
            json: r#"{"imageUrl": "https://example.com/a.png"}"#,
            card: r#"<image image_url="https://example.com/a.png" />"#,
        }],
        fails: examples![Example {
            json: r#"{"imageUrl": "http://example.com/a.png"}"#,
            card: r#"<image image_url="http://example.com/a.png" />"#,
        }],
        ..Rule::error("image-url-https", &["Image"])
    }),
    png_or_jpg(Rule {
        any: &["imageUrl"],
        what: "An image is PNG or JPG.",
        why: "The guide supports no other format, and Chat does not say so when it shows none.",
        source: "guide \"Add text and images to cards\"",
        passes: examples![
            Example {
                json: r#"{"imageUrl": "https://example.com/a.JPG"}"#,
                card: r#"<image image_url="https://example.com/a.JPG" />"#,
            },
            Example { json: r#"{"imageUrl": "https://example.com/chart?format=svg"}"#, card: "" },
        ],
        fails: examples![Example {
            json: r#"{"imageUrl": "https://example.com/a.webp"}"#,
            card: r#"<image image_url="https://example.com/a.webp" />"#,
        }],
        ..Rule::warning("image-file-types", &["Image"])
    }),
    Rule {
        without: &["imageUri"],
        at: "imageUri",
        message: "the image has no address",
        help: "set `imageUri`",
        what: "The image of a grid item has an address.",
        why: "There is nothing to draw; what Chat does with such an image is not documented.",
        source: "derived from discovery `GoogleAppsCardV1ImageComponent.imageUri`",
        passes: examples![Example {
            json: r#"{"imageUri": "https://example.com/a.png"}"#,
            card: r#"<image_component image_uri="https://example.com/a.png" />"#,
        }],
        fails: examples![Example { json: r#"{"altText": "Paris"}"#, card: r#"<image_component alt_text="Paris" />"# }],
        ..Rule::error("image-component-uri-required", &["ImageComponent"])
    },
    https(Rule {
        any: &["imageUri"],
        what: "The address of the image of a grid item begins with `https://`.",
        why: "Chat shows no other image from another address. The reference of this one says \"URL\" only.",
        source: "derived from discovery `GoogleAppsCardV1ImageComponent.imageUri`; guide \"Add text and images to cards\"",
        passes: examples![Example {
            json: r#"{"imageUri": "https://example.com/a.png"}"#,
            card: r#"<image_component image_uri="https://example.com/a.png" />"#,
        }],
        fails: examples![Example {
            json: r#"{"imageUri": "http://example.com/a.png"}"#,
            card: r#"<image_component image_uri="http://example.com/a.png" />"#,
        }],
        ..Rule::warning("image-component-uri-https", &["ImageComponent"])
    }),
    not_negative(Rule {
        any: &["aspectRatio"],
        help: "write the width divided by the height, such as 1.5",
        what: "The aspect ratio of a crop is more than 0.",
        why: "No rectangle has such proportions; the reference calls for a positive number.",
        source: "Apps Script reference `ImageCropStyle.setAspectRatio`",
        passes: examples![Example {
            json: r#"{"type": "RECTANGLE_CUSTOM", "aspectRatio": 0.1}"#,
            card: "<image_crop_style type=rectangle_custom aspect_ratio=0.1 />",
        }],
        fails: examples![Example {
            json: r#"{"type": "RECTANGLE_CUSTOM", "aspectRatio": -1.5}"#,
            card: "<image_crop_style type=rectangle_custom aspect_ratio=-1.5 />",
        }],
        ..Rule::error("crop-aspect-ratio-positive", &["ImageCropStyle"])
    }),
    Rule {
        with: &["type"],
        without: &["aspectRatio"],
        at: "aspectRatio",
        test: Some(custom),
        message: "a crop of type `RECTANGLE_CUSTOM` has no `aspectRatio`",
        help: "set it to the width divided by the height, such as 1.5",
        what: "`RECTANGLE_CUSTOM` needs an aspect ratio.",
        why: "It stands for a rectangle of the given proportions; what Chat draws without them is not documented.",
        source: "derived from discovery `GoogleAppsCardV1ImageCropStyle.type`",
        passes: examples![
            Example {
                json: r#"{"type": "RECTANGLE_CUSTOM", "aspectRatio": 1.5}"#,
                card: "<image_crop_style type=rectangle_custom aspect_ratio=1.5 />",
            },
            Example { json: r#"{"type": "CIRCLE"}"#, card: "<image_crop_style type=circle />" },
        ],
        fails: examples![
            Example { json: r#"{"type": "RECTANGLE_CUSTOM"}"#, card: "<image_crop_style type=rectangle_custom />" },
            Example {
                json: r#"{"type": "RECTANGLE_CUSTOM", "aspectRatio": 0}"#,
                card: "<image_crop_style type=rectangle_custom aspect_ratio=0.0 />",
            },
        ],
        ..Rule::warning("crop-aspect-ratio-needed", &["ImageCropStyle"])
    },
    Rule {
        with: &["aspectRatio"],
        at: "aspectRatio",
        test: Some(not_custom),
        message: "`aspectRatio` is used with type `RECTANGLE_CUSTOM` only",
        help: "leave it out, or set `type` to `RECTANGLE_CUSTOM`",
        what: "The aspect ratio is used with `RECTANGLE_CUSTOM` only.",
        why: "With any other type, and without one, Chat ignores it without a word.",
        source: "discovery `GoogleAppsCardV1ImageCropStyle.aspectRatio`",
        passes: examples![Example {
            json: r#"{"type": "RECTANGLE_CUSTOM", "aspectRatio": 1.5}"#,
            card: "<image_crop_style type=rectangle_custom aspect_ratio=1.5 />",
        }],
        fails: examples![
            Example {
                json: r#"{"type": "CIRCLE", "aspectRatio": 1.5}"#,
                card: "<image_crop_style type=circle aspect_ratio=1.5 />",
            },
            Example { json: r#"{"aspectRatio": 1.5}"#, card: "<image_crop_style aspect_ratio=1.5 />" },
        ],
        ..Rule::warning("crop-aspect-ratio-only-custom", &["ImageCropStyle"])
    },
    not_negative(Rule {
        any: &["cornerRadius"],
        help: "write a whole number from 0 up",
        what: "The radius of a corner is not negative.",
        why: "There is no such corner; what Chat draws is not documented.",
        source: "derived from discovery `GoogleAppsCardV1BorderStyle.cornerRadius`",
        passes: examples![Example { json: r#"{"cornerRadius": 4}"#, card: "<border_style corner_radius=4 />" }],
        fails: examples![Example { json: r#"{"cornerRadius": -4}"#, card: "<border_style corner_radius=-4 />" }],
        ..Rule::warning("border-corner-radius", &["BorderStyle"])
    }),
];

fn custom(node: &Node<'_>, report: &mut Report<'_>) {
    if node.text("type") == Some("RECTANGLE_CUSTOM") {
        report.found();
    }
}

fn not_custom(node: &Node<'_>, report: &mut Report<'_>) {
    if node.is_absent("type") || node.text("type").is_some_and(|word| word != "RECTANGLE_CUSTOM") {
        report.found();
    }
}
