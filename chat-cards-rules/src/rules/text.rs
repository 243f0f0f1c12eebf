//! Text paragraphs.

use super::shared::not_negative;
use crate::rule::Rule;

pub(super) const RULES: &[Rule] = rules![
    Rule {
        without: &["text"],
        at: "text",
        message: "the paragraph has no text",
        help: "set `text`, or leave the paragraph out",
        what: "A text paragraph has a `text`.",
        why: "There is nothing to show without one.",
        source: "derived from the Apps Script reference `TextParagraph.setText`",
        passes: examples![Example { json: r#"{"text": "Done"}"#, card: r#"<text>"Done"</text>"# }],
        fails: examples![
            Example { json: "{}", card: "<text />" },
            Example { json: r#"{"text": "", "maxLines": 2}"#, card: r#"<text max_lines=2>""</text>"# },
        ],
        ..Rule::warning("text-paragraph-text", &["TextParagraph"])
    },
    not_negative(Rule {
        any: &["maxLines"],
        help: "write the number of lines to show, or leave it out to show them all",
        what: "`maxLines` is not negative.",
        why: "Chat ignores negative numbers and shows all lines.",
        source: "discovery `GoogleAppsCardV1TextParagraph.maxLines`",
        passes: examples![
            Example { json: r#"{"text": "Done", "maxLines": 1}"#, card: r#"<text max_lines=1>"Done"</text>"# },
            Example { json: r#"{"text": "Done", "maxLines": 0}"#, card: r#"<text max_lines=0>"Done"</text>"# },
        ],
        fails: examples![Example {
            json: r#"{"text": "Done", "maxLines": -1}"#,
            card: r#"<text max_lines=-1>"Done"</text>"#
        }],
        ..Rule::warning("text-paragraph-max-lines", &["TextParagraph"])
    }),
];
