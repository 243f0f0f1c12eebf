//! Chips and rows of them.

use crate::rule::{Rule, UNKNOWN};

pub(super) const RULES: &[Rule] = rules![
    Rule {
        // A field without a name in the model, such as `text`, has a finding of its own.
        without: &["label", "icon", UNKNOWN],
        message: "the chip shows nothing",
        help: "set `label`, `icon` or both",
        what: "A chip shows a label, an icon or both.",
        why: "There is nothing to draw; what Chat does with such a chip is not documented.",
        source: "derived from discovery `GoogleAppsCardV1Chip.label` and `.icon`",
        passes: examples![
            Example { json: r#"{"label": "urgent"}"#, card: r#"<chip label="urgent" />"# },
            Example {
                json: r#"{"icon": {"materialIcon": {"name": "link"}}}"#,
                card: r#"<chip icon=material("link") />"#,
            },
        ],
        fails: examples![Example { json: r#"{"disabled": true}"#, card: "<chip disabled />" }],
        ..Rule::error("chip-label-or-icon", &["Chip"])
    },
    Rule {
        no_field: &["text"],
        grammar: true,
        message: "a chip has no `{}`",
        help: "write `label`",
        what: "The text of a chip is called `label`.",
        why: "Chat drops fields that it does not know, and shows a chip without its text. Older examples of the \
              reference have the wrong name.",
        source: "discovery `GoogleAppsCardV1Chip.label`; Google's protobuf classes for cards",
        passes: examples![Example { json: r#"{"label": "urgent"}"#, card: r#"<chip>"urgent"</chip>"# }],
        fails: examples![Example { json: r#"{"text": "urgent"}"#, card: r#"<chip text="urgent" />"# }],
        ..Rule::error("chip-label-field-name", &["Chip"])
    },
    Rule {
        with: &["enabled"],
        at: "enabled",
        grammar: true,
        message: "`enabled` is deprecated",
        help: "leave it out, and set `disabled` on the chips that shall not react",
        what: "`disabled` has taken the place of `enabled`.",
        why: "The reference says so. Chips react to clicks unless they are disabled.",
        source: "discovery `GoogleAppsCardV1Chip.enabled`",
        passes: examples![Example {
            json: r#"{"label": "urgent", "disabled": true}"#,
            card: r#"<chip label="urgent" disabled />"#,
        }],
        fails: examples![Example {
            json: r#"{"label": "urgent", "enabled": true}"#,
            card: r#"<chip label="urgent" enabled />"#,
        }],
        ..Rule::warning("chip-enabled-deprecated", &["Chip"])
    },
    Rule {
        without: &["chips"],
        at: "chips",
        message: "the chip list is empty",
        help: "add a chip, or leave out the list",
        what: "A chip list has at least one chip.",
        why: "An empty one has nothing to show; what Chat does with it is not documented.",
        source: "derived from discovery `GoogleAppsCardV1ChipList.chips`",
        passes: examples![Example {
            json: r#"{"chips": [{"label": "urgent"}]}"#,
            card: r#"<chip_list><chip>"urgent"</chip></chip_list>"#,
        }],
        fails: examples![Example { json: r#"{"layout": "WRAPPED"}"#, card: "<chip_list layout=wrapped />" }],
        ..Rule::warning("chip-list-not-empty", &["ChipList"])
    },
];
