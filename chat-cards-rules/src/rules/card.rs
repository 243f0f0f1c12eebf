//! The card as a whole.

use super::limits::CARD_ACTIONS;
use super::shared::{addons_only, studio_only};
use crate::node::Node;
use crate::report::Report;
use crate::rule::{Example, Rule};
use crate::target::Targets;

/// What a card that is otherwise fine looks like.
const PASSES: &[Example] = examples![Example {
    json: r#"{"header": {"title": "Deploys"}, "sections": [{"widgets": [{"textParagraph": {"text": "Done"}}]}]}"#,
    card: r#"<card><header title="Deploys" /><section><text>"Done"</text></section></card>"#,
}];

pub(super) const RULES: &[Rule] = rules![
    Rule {
        without: &["sections"],
        at: "sections",
        message: "the card has no section",
        help: "give it a section with a widget",
        what: "A card has at least one section.",
        why: "Without one there is no body to show. It is documented for add-ons; what Chat does is not documented.",
        source: "add-ons page \"Widgets\"",
        passes: PASSES,
        fails: examples![Example {
            json: r#"{"header": {"title": "Deploys"}}"#,
            card: r#"<card><header title="Deploys" /></card>"#,
        }],
        ..Rule::warning("card-needs-sections", &["Card"])
    },
    Rule {
        with: &["fixedFooter"],
        at: "fixedFooter",
        test: Some(in_a_message),
        message: "a card in a message has no `fixedFooter`",
        help: "put the buttons into a `buttonList` at the end of the last section; only dialogs have a footer",
        what: "Only the card of a dialog has a `fixedFooter`.",
        why: "The API's reference has it for dialogs and add-ons, not for card messages.",
        source: "discovery `GoogleAppsCardV1Card.fixedFooter`; guide \"Design the components of a card or dialog\"",
        shown_on: "CardWithId",
        passes: examples![Example {
            json: r#"{"cardId": "a", "card": {"sections": [{"widgets": [{"buttonList": {"buttons": [
                {"text": "Save", "onClick": {"action": {"function": "save"}}}
            ]}}]}]}}"#,
            card: r#"<card id="a"><section><button action="save">"Save"</button></section></card>"#,
        }],
        fails: examples![Example {
            json: r#"{"cardId": "a", "card": {
                "sections": [{"widgets": [{"textParagraph": {"text": "Done"}}]}],
                "fixedFooter": {"primaryButton":
                    {"text": "Save", "color": {"blue": 1}, "onClick": {"action": {"function": "save"}}}}
            }}"#,
            card: r##"<card id="a">
                <section><text>"Done"</text></section>
                <fixed_footer><primary_button color="#0000ff" action="save">"Save"</primary_button></fixed_footer>
            </card>"##,
        }],
        ..Rule::error("card-fixed-footer-dialog-only", &["Card"])
    },
    studio_only(Rule {
        any: &["expressionData"],
        what: "`expressionData` is for add-ons that extend Google Workspace Studio.",
        source: "discovery `GoogleAppsCardV1Card.expressionData`",
        passes: PASSES,
        fails: examples![Example {
            json: r#"{"sections": [{"widgets": [{"divider": {}}]}], "expressionData": [{"id": "a", "expression": "true"}]}"#,
            card: r#"<card><section><divider /></section><expression_data id="a" expression="true" /></card>"#,
        }],
        ..Rule::error("card-expression-data-studio-only", &["Card"])
    }),
    addons_only(Rule {
        any: &["cardActions"],
        test: Some(few_card_actions),
        what: "`cardActions` are for Google Workspace add-ons.",
        source: "discovery `GoogleAppsCardV1Card.cardActions`",
        passes: PASSES,
        fails: examples![Example {
            json: r#"{"sections": [{"widgets": [{"divider": {}}]}], "cardActions": [
                {"actionLabel": "Help", "onClick": {"openLink": {"url": "https://example.com"}}}
            ]}"#,
            card: r#"<card>
                <section><divider /></section>
                <card_actions><card_action action_label="Help" open_link="https://example.com" /></card_actions>
            </card>"#,
        }],
        ..Rule::warning("card-actions-addons-only", &["Card"])
    }),
    addons_only(Rule {
        any: &["displayStyle"],
        what: "`displayStyle` is for Google Workspace add-ons.",
        source: "discovery `GoogleAppsCardV1Card.displayStyle`",
        passes: PASSES,
        fails: examples![Example {
            json: r#"{"sections": [{"widgets": [{"divider": {}}]}], "displayStyle": "PEEK"}"#,
            card: r#"<card display_style=peek><section><divider /></section></card>"#,
        }],
        ..Rule::warning("card-display-style-addons-only", &["Card"])
    }),
    addons_only(Rule {
        any: &["name"],
        what: "The `name` of a card is for Google Workspace add-ons, which navigate by it.",
        source: "discovery `GoogleAppsCardV1Card.name`",
        passes: PASSES,
        fails: examples![Example {
            json: r#"{"sections": [{"widgets": [{"divider": {}}]}], "name": "deploys"}"#,
            card: r#"<card name="deploys"><section><divider /></section></card>"#,
        }],
        ..Rule::warning("card-name-addons-only", &["Card"])
    }),
    addons_only(Rule {
        any: &["peekCardHeader"],
        what: "`peekCardHeader` is for Google Workspace add-ons.",
        source: "discovery `GoogleAppsCardV1Card.peekCardHeader`",
        passes: PASSES,
        fails: examples![Example {
            json: r#"{"sections": [{"widgets": [{"divider": {}}]}], "peekCardHeader": {"title": "Deploys"}}"#,
            card: r#"<card><section><divider /></section><peek_card_header title="Deploys" /></card>"#,
        }],
        ..Rule::warning("card-peek-header-addons-only", &["Card"])
    }),
];

/// Too many of them are an error of their own.
fn few_card_actions(card: &Node<'_>, report: &mut Report<'_>) {
    if card.least("cardActions") <= CARD_ACTIONS {
        report.found();
    }
}

/// A card that stands alone may be the body of a dialog yet, unless it is known to go into a message.
fn in_a_message(card: &Node<'_>, report: &mut Report<'_>) {
    let in_message = match card.parent() {
        Some(parent) => parent.element() == "CardWithId",
        None => Targets::MESSAGES.contain(card.targets()),
    };
    if in_message {
        report.found();
    }
}
