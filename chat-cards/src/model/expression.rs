//! Expressions that show and hide parts of a card. Everything here is for Google Workspace add-ons that
//! extend Workspace Studio; in Chat apps it is unavailable.

use crate::model::prelude::*;

/// An expression, the conditions that depend on its result, and the actions that follow.
///
/// Only for add-ons that extend Workspace Studio; unavailable in Chat apps.
/// Rules `card-expression-data-studio-only` and `expression-data-studio-only`. Source: discovery
/// `GoogleAppsCardV1ExpressionData`.
///
/// # Examples
///
/// ```
/// use chat_cards::{Condition, ConditionType, ExpressionData, ExpressionDataCondition};
///
/// let data = ExpressionData::new().id("is-urgent").expression("urgency == 'high'").condition(
///     Condition::new().action_rule_id("show-phone").expression_data_condition(
///         ExpressionDataCondition::new().condition_type(ConditionType::ExpressionEvaluationSuccess),
///     ),
/// );
/// assert_eq!(
///     serde_json::to_value(&data).unwrap(),
///     serde_json::json!({
///         "id": "is-urgent",
///         "expression": "urgency == 'high'",
///         "conditions": [{
///             "actionRuleId": "show-phone",
///             "expressionDataCondition": { "conditionType": "EXPRESSION_EVALUATION_SUCCESS" }
///         }]
///     })
/// );
/// ```
#[element(schema = "GoogleAppsCardV1ExpressionData")]
pub struct ExpressionData {
    /// The id of the expression, unique.
    pub id: Text,
    /// The source text of the expression.
    pub expression: Text,
    /// The conditions that the result of the expression decides.
    #[children]
    pub conditions: Vec<Condition>,
    /// The actions that the expression can be used for.
    pub event_actions: Vec<EventAction>,
}

/// A condition that sets off an action.
///
/// Only for add-ons that extend Workspace Studio; unavailable in Chat apps.
/// Rules `card-expression-data-studio-only` and `condition-studio-only`. Source: discovery
/// `GoogleAppsCardV1Condition`.
///
/// # Examples
///
/// ```
/// use chat_cards::Condition;
///
/// let condition = Condition::new().action_rule_id("show-phone");
/// assert_eq!(
///     serde_json::to_value(&condition).unwrap(),
///     serde_json::json!({ "actionRuleId": "show-phone" })
/// );
/// ```
#[element(schema = "GoogleAppsCardV1Condition")]
pub struct Condition {
    /// The id of the action rule, unique.
    pub action_rule_id: Text,
    /// When the condition holds, in terms of the expression.
    pub expression_data_condition: Option<ExpressionDataCondition>,
}

/// A condition on how an expression was evaluated.
///
/// The expression is written in CEL, the Common Expression Language. Only for add-ons that extend Workspace
/// Studio; unavailable in Chat apps. Rules `card-expression-data-studio-only` and
/// `expression-data-condition-studio-only`. Source: discovery `GoogleAppsCardV1ExpressionDataCondition`.
///
/// # Examples
///
/// ```
/// use chat_cards::{ConditionType, ExpressionDataCondition};
///
/// let condition = ExpressionDataCondition::new().condition_type(ConditionType::ExpressionEvaluationFailure);
/// assert_eq!(
///     serde_json::to_value(&condition).unwrap(),
///     serde_json::json!({ "conditionType": "EXPRESSION_EVALUATION_FAILURE" })
/// );
/// ```
#[element(schema = "GoogleAppsCardV1ExpressionDataCondition")]
pub struct ExpressionDataCondition {
    /// Which outcome of the evaluation is meant.
    pub condition_type: Option<ConditionType>,
}

/// The outcome of an evaluation.
#[enumeration]
pub enum ConditionType {
    /// No value; not meant to be sent.
    #[name = "CONDITION_TYPE_UNSPECIFIED"]
    Unspecified,
    /// The expression was evaluated successfully.
    ExpressionEvaluationSuccess,
    /// The evaluation of the expression was not successful.
    ExpressionEvaluationFailure,
}

/// An action on an element of the card.
///
/// Only for add-ons that extend Workspace Studio; unavailable in Chat apps.
/// Rules `widget-event-actions-studio-only` and `event-action-studio-only`. Source: discovery
/// `GoogleAppsCardV1EventAction`.
///
/// # Examples
///
/// ```
/// use chat_cards::{CommonWidgetAction, EventAction, Trigger, UpdateVisibilityAction, Visibility};
///
/// let hide = UpdateVisibilityAction::new().visibility(Visibility::Hidden);
/// let action = EventAction::new()
///     .action_rule_id("hide-phone")
///     .common_widget_action(CommonWidgetAction::new().update_visibility_action(hide))
///     .post_event_trigger(Trigger::new().action_rule_id("tidy-up"));
/// assert_eq!(
///     serde_json::to_value(&action).unwrap(),
///     serde_json::json!({
///         "actionRuleId": "hide-phone",
///         "commonWidgetAction": { "updateVisibilityAction": { "visibility": "HIDDEN" } },
///         "postEventTriggers": [{ "actionRuleId": "tidy-up" }]
///     })
/// );
/// ```
#[element(schema = "GoogleAppsCardV1EventAction")]
pub struct EventAction {
    /// The id of the action rule, unique.
    pub action_rule_id: Text,
    /// What to do with the element.
    pub common_widget_action: Option<CommonWidgetAction>,
    /// What is set off after the action.
    #[children]
    pub post_event_triggers: Vec<Trigger>,
}

/// An action that any widget can take.
///
/// Only for add-ons that extend Workspace Studio; unavailable in Chat apps.
/// Rules `widget-event-actions-studio-only` and `common-widget-action-studio-only`. Source: discovery
/// `GoogleAppsCardV1CommonWidgetAction`.
///
/// # Examples
///
/// ```
/// use chat_cards::{CommonWidgetAction, UpdateVisibilityAction, Visibility};
///
/// let action = CommonWidgetAction::new()
///     .update_visibility_action(UpdateVisibilityAction::new().visibility(Visibility::Visible));
/// assert_eq!(
///     serde_json::to_value(&action).unwrap(),
///     serde_json::json!({ "updateVisibilityAction": { "visibility": "VISIBLE" } })
/// );
/// ```
#[element(schema = "GoogleAppsCardV1CommonWidgetAction")]
pub struct CommonWidgetAction {
    /// Shows or hides the widget.
    pub update_visibility_action: Option<UpdateVisibilityAction>,
}

/// Shows or hides a widget.
///
/// Only for add-ons that extend Workspace Studio; unavailable in Chat apps.
/// Rules `widget-event-actions-studio-only` and `update-visibility-action-studio-only`. Source: discovery
/// `GoogleAppsCardV1UpdateVisibilityAction`.
///
/// # Examples
///
/// ```
/// use chat_cards::{UpdateVisibilityAction, Visibility};
///
/// let hide = UpdateVisibilityAction::new().visibility(Visibility::Hidden);
/// assert_eq!(serde_json::to_value(&hide).unwrap(), serde_json::json!({ "visibility": "HIDDEN" }));
/// ```
#[element(schema = "GoogleAppsCardV1UpdateVisibilityAction")]
pub struct UpdateVisibilityAction {
    /// Whether the widget is visible from now on.
    pub visibility: Option<Visibility>,
}

/// Sets off an action rule.
///
/// Only for add-ons that extend Workspace Studio; unavailable in Chat apps.
/// Rules `widget-event-actions-studio-only` and `trigger-studio-only`. Source: discovery
/// `GoogleAppsCardV1Trigger`.
///
/// # Examples
///
/// ```
/// use chat_cards::Trigger;
///
/// let trigger = Trigger::new().action_rule_id("tidy-up");
/// assert_eq!(
///     serde_json::to_value(&trigger).unwrap(),
///     serde_json::json!({ "actionRuleId": "tidy-up" })
/// );
/// ```
#[element(schema = "GoogleAppsCardV1Trigger", value = "action_rule_id")]
pub struct Trigger {
    /// The id of the action rule, unique.
    pub action_rule_id: Text,
}
