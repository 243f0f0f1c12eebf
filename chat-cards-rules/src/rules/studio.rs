//! Objects that only Google Workspace Studio has, by themselves.
//!
//! In a card or a widget it is the property with such an object that has a rule: one mistake is one finding. Made apart
//! from both, as the root of markup or by a function, the object is all that there is to see.

use super::shared::studio_only;
use crate::node::Node;
use crate::report::Report;
use crate::rule::{Example, Rule};

pub(super) const RULES: &[Rule] = &[
    object(
        "common-widget-action-studio-only",
        &["CommonWidgetAction"],
        "discovery `GoogleAppsCardV1CommonWidgetAction`",
        WIDGET,
        examples![Example {
            json: r#"{"updateVisibilityAction": {"visibility": "HIDDEN"}}"#,
            card: "<common_widget_action><update_visibility_action visibility=hidden /></common_widget_action>",
        }],
    ),
    object(
        "condition-studio-only",
        &["Condition"],
        "discovery `GoogleAppsCardV1Condition`",
        CARD,
        examples![Example {
            json: r#"{"actionRuleId": "rule", "expressionDataCondition": {"conditionType": "EXPRESSION_EVALUATION_SUCCESS"}}"#,
            card: r#"<condition action_rule_id="rule">
                <expression_data_condition condition_type=expression_evaluation_success />
            </condition>"#,
        }],
    ),
    object(
        "event-action-studio-only",
        &["EventAction"],
        "discovery `GoogleAppsCardV1EventAction`",
        WIDGET,
        examples![Example { json: r#"{"actionRuleId": "show"}"#, card: r#"<event_action action_rule_id="show" />"# }],
    ),
    object(
        "expression-data-condition-studio-only",
        &["ExpressionDataCondition"],
        "discovery `GoogleAppsCardV1ExpressionDataCondition`",
        CARD,
        examples![Example {
            json: r#"{"conditionType": "EXPRESSION_EVALUATION_SUCCESS"}"#,
            card: "<expression_data_condition condition_type=expression_evaluation_success />",
        }],
    ),
    object(
        "expression-data-studio-only",
        &["ExpressionData"],
        "discovery `GoogleAppsCardV1ExpressionData`",
        CARD,
        examples![Example {
            json: r#"{"id": "sum", "expression": "1 + 1"}"#,
            card: r#"<expression_data id="sum" expression="1 + 1" />"#,
        }],
    ),
    object(
        "trigger-studio-only",
        &["Trigger"],
        "discovery `GoogleAppsCardV1Trigger`",
        WIDGET,
        examples![Example { json: r#"{"actionRuleId": "show"}"#, card: r#"<trigger action_rule_id="show" />"# }],
    ),
    object(
        "update-visibility-action-studio-only",
        &["UpdateVisibilityAction"],
        "discovery `GoogleAppsCardV1UpdateVisibilityAction`",
        WIDGET,
        examples![Example {
            json: r#"{"visibility": "HIDDEN"}"#,
            card: "<update_visibility_action visibility=hidden />"
        }],
    ),
];

/// A widget without such an object.
const WIDGET: &[Example] = examples![Example {
    json: r#"{"widgets": [{"textParagraph": {"text": "Done"}}]}"#,
    card: r#"<section><text>"Done"</text></section>"#,
}];

/// A card without such an object.
const CARD: &[Example] = examples![Example {
    json: r#"{"widgets": [{"textParagraph": {"text": "1 + 1 = 2"}}]}"#,
    card: r#"<section><text>"1 + 1 = 2"</text></section>"#,
}];

/// A rule that an object by itself is unavailable, with what does without it.
const fn object(
    id: &'static str,
    on: &'static [&'static str],
    source: &'static str,
    passes: &'static [Example],
    fails: &'static [Example],
) -> Rule {
    let rule = studio_only(Rule {
        test: Some(by_itself),
        // What breaks the rule is the object; what keeps it goes without.
        shown_on: "Section",
        what: "The whole object is for add-ons that extend Google Workspace Studio.",
        source,
        passes,
        fails,
        ..Rule::error(id, on)
    });
    Rule { message: "this object is unavailable in Chat apps", ..rule }
}

fn by_itself(node: &Node<'_>, report: &mut Report<'_>) {
    if node.parent().is_none() {
        report.found();
    }
}
