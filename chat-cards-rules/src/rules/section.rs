//! Sections.

use super::shared::studio_only;
use crate::node::Node;
use crate::report::Report;
use crate::rule::{Example, Rule};

const FOLDED: &[Example] = examples![Example {
    json: r#"{"widgets": [{"textParagraph": {"text": "a"}}, {"textParagraph": {"text": "b"}}],
        "collapsible": true, "uncollapsibleWidgetsCount": 2}"#,
    card: r#"<section collapsible uncollapsible_widgets_count=2><text>"a"</text><text>"b"</text></section>"#,
}];

pub(super) const RULES: &[Rule] = rules![
    Rule {
        without: &["widgets"],
        at: "widgets",
        message: "the section has no widget",
        help: "put a widget into it, or leave the section out",
        what: "A section has at least one widget.",
        why: "The API's reference requires one. What Chat does with a section without any is not documented.",
        source: "discovery `GoogleAppsCardV1Section.widgets`",
        passes: examples![Example {
            json: r#"{"widgets": [{"divider": {}}]}"#,
            card: "<section><divider /></section>"
        }],
        fails: examples![
            Example { json: "{}", card: "<section />" },
            Example { json: r#"{"header": "Checks", "widgets": []}"#, card: r#"<section header="Checks"></section>"# },
        ],
        ..Rule::error("section-min-widgets", &["Section"])
    },
    studio_only(Rule {
        any: &["id"],
        what: "The `id` of a section is for add-ons that extend Google Workspace Studio.",
        source: "discovery `GoogleAppsCardV1Section.id`",
        passes: examples![Example {
            json: r#"{"header": "Checks", "widgets": [{"divider": {}}]}"#,
            card: r#"<section header="Checks"><divider /></section>"#,
        }],
        fails: examples![Example {
            json: r#"{"id": "checks", "widgets": [{"divider": {}}]}"#,
            card: r#"<section id="checks"><divider /></section>"#,
        }],
        ..Rule::error("section-id-studio-only", &["Section"])
    }),
    Rule {
        any: &["uncollapsibleWidgetsCount"],
        source: "discovery `GoogleAppsCardV1Section.uncollapsibleWidgetsCount`",
        passes: FOLDED,
        fails: examples![Example {
            json: r#"{"widgets": [{"divider": {}}, {"divider": {}}], "uncollapsibleWidgetsCount": 1}"#,
            card: "<section uncollapsible_widgets_count=1><divider /><divider /></section>",
        }],
        ..collapsible(Rule::warning("section-uncollapsible-needs-collapsible", &["Section"]))
    },
    Rule {
        any: &["collapseControl"],
        source: "discovery `GoogleAppsCardV1Section.collapseControl`",
        passes: examples![Example {
            json: r#"{"widgets": [{"divider": {}}], "collapsible": true, "collapseControl": {
                "expandButton": {"text": "More", "onClick": {"action": {"function": "more"}}},
                "collapseButton": {"text": "Less", "onClick": {"action": {"function": "less"}}}
            }}"#,
            card: r#"<section collapsible>
                <divider />
                <collapse_control>
                    <expand_button action="more">"More"</expand_button>
                    <collapse_button action="less">"Less"</collapse_button>
                </collapse_control>
            </section>"#,
        }],
        fails: examples![Example {
            json: r#"{"widgets": [{"divider": {}}], "collapseControl": {
                "expandButton": {"text": "More", "onClick": {"action": {"function": "more"}}},
                "collapseButton": {"text": "Less", "onClick": {"action": {"function": "less"}}}
            }}"#,
            card: r#"<section>
                <divider />
                <collapse_control>
                    <expand_button action="more">"More"</expand_button>
                    <collapse_button action="less">"Less"</collapse_button>
                </collapse_control>
            </section>"#,
        }],
        ..collapsible(Rule::warning("section-collapse-control-needs-collapsible", &["Section"]))
    },
    Rule {
        with: &["uncollapsibleWidgetsCount", "collapsible"],
        at: "uncollapsibleWidgetsCount",
        test: Some(more_than_there_are),
        message: "`uncollapsibleWidgetsCount` is out of range",
        help: "write a number from 0 to that of the widgets in the section",
        what: "`uncollapsibleWidgetsCount` lies between 0 and the number of widgets in the section.",
        why: "No more widgets can stay visible than there are; what Chat does with another number is not documented.",
        source: "derived from discovery `GoogleAppsCardV1Section.uncollapsibleWidgetsCount`",
        passes: FOLDED,
        fails: examples![
            Example {
                json: r#"{"widgets": [{"divider": {}}], "collapsible": true, "uncollapsibleWidgetsCount": 2}"#,
                card: "<section collapsible uncollapsible_widgets_count=2><divider /></section>",
            },
            Example {
                json: r#"{"widgets": [{"divider": {}}], "collapsible": true, "uncollapsibleWidgetsCount": -1}"#,
                card: "<section collapsible uncollapsible_widgets_count=-1><divider /></section>",
            },
        ],
        ..Rule::warning("section-uncollapsible-range", &["Section"])
    },
];

/// A rule that the properties in `any` go with `collapsible`.
const fn collapsible(rule: Rule) -> Rule {
    Rule {
        without: &["collapsible"],
        message: "`{}` does nothing, because the section is not `collapsible`",
        help: "set `collapsible`, or leave it out",
        what: "What a folded section shows matters only if the section is `collapsible`.",
        why: "Chat ignores it on a section that cannot be folded.",
        ..rule
    }
}

fn more_than_there_are(section: &Node<'_>, report: &mut Report<'_>) {
    let Some(visible) = section.int("uncollapsibleWidgetsCount") else { return };
    match section.count("widgets") {
        _ if visible < 0 => report.say("`uncollapsibleWidgetsCount` is negative"),
        Some(count) if usize::try_from(visible).is_ok_and(|visible| visible > count) => {
            report.say(format!("{visible} widgets are to stay visible, and the section has {count}"));
        }
        _ => {}
    }
}
