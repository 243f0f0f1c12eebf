use chat_cards::{
    CommonWidgetAction, Condition, ConditionType, EventAction, ExpressionData, ExpressionDataCondition, Trigger,
    UpdateVisibilityAction, Visibility,
};

parity! {
    expression_data: ExpressionData {
        unchecked! {
            <expression_data id="urgent" expression="urgency == 'high'">
                <condition action_rule_id="show" />
                <event_actions><event_action action_rule_id="show" /></event_actions>
            </expression_data>
        },
        ExpressionData::new()
            .id("urgent")
            .expression("urgency == 'high'")
            .condition(Condition::new().action_rule_id("show"))
            .event_action(EventAction::new().action_rule_id("show")),
        {
            "id": "urgent",
            "expression": "urgency == 'high'",
            "conditions": [{ "actionRuleId": "show" }],
            "eventActions": [{ "actionRuleId": "show" }],
        },
    }

    condition: Condition {
        unchecked! {
            <condition action_rule_id="show">
                <expression_data_condition condition_type=expression_evaluation_success />
            </condition>
        },
        Condition::new().action_rule_id("show").expression_data_condition(
            ExpressionDataCondition::new().condition_type(ConditionType::ExpressionEvaluationSuccess),
        ),
        {
            "actionRuleId": "show",
            "expressionDataCondition": { "conditionType": "EXPRESSION_EVALUATION_SUCCESS" },
        },
    }

    expression_data_condition: ExpressionDataCondition {
        unchecked! { <expression_data_condition condition_type=expression_evaluation_failure /> },
        ExpressionDataCondition::new().condition_type(ConditionType::ExpressionEvaluationFailure),
        { "conditionType": "EXPRESSION_EVALUATION_FAILURE" },
    }

    event_action: EventAction {
        unchecked! {
            <event_action action_rule_id="hide">
                <common_widget_action><update_visibility_action visibility=hidden /></common_widget_action>
                <trigger action_rule_id="tidy" />
            </event_action>
        },
        EventAction::new()
            .action_rule_id("hide")
            .common_widget_action(
                CommonWidgetAction::new()
                    .update_visibility_action(UpdateVisibilityAction::new().visibility(Visibility::Hidden)),
            )
            .post_event_trigger("tidy"),
        {
            "actionRuleId": "hide",
            "commonWidgetAction": { "updateVisibilityAction": { "visibility": "HIDDEN" } },
            "postEventTriggers": [{ "actionRuleId": "tidy" }],
        },
    }

    common_widget_action: CommonWidgetAction {
        unchecked! { <common_widget_action><update_visibility_action visibility=visible /></common_widget_action> },
        CommonWidgetAction::new()
            .update_visibility_action(UpdateVisibilityAction::new().visibility(Visibility::Visible)),
        { "updateVisibilityAction": { "visibility": "VISIBLE" } },
    }

    update_visibility_action: UpdateVisibilityAction {
        unchecked! { <update_visibility_action visibility=hidden /> },
        UpdateVisibilityAction::new().visibility(Visibility::Hidden),
        { "visibility": "HIDDEN" },
    }

    trigger: Trigger {
        unchecked! { <trigger action_rule_id="tidy" /> },
        Trigger::from("tidy"),
        { "actionRuleId": "tidy" },
    }
}
