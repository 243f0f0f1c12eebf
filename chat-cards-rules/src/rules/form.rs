//! What the form inputs of a card have to do with each other.

use super::shared::each_input;
use crate::names::Names;
use crate::node::Node;
use crate::report::Report;
use crate::rule::{INPUTS, Rule};

pub(super) const RULES: &[Rule] = rules![Rule {
    test: Some(names_unique),
    message: "another input of the card has the same `name`",
    help: "give every text input, selection input and picker of a card a name of its own; only switches can share one",
    what: "The names of the inputs of a card differ, but for switches among each other.",
    why: "The values come back to the app by name, so two inputs of one name cannot be told apart; Google's guide \
          counts that among the mistakes that break a dialog. Of switches with one name, the app gets a list with the \
          values of those that are on.",
    source: "guide \"Troubleshoot and fix cards and dialogs\"; Apps Script reference `TextInput.setFieldName` and \
             `Switch.setFieldName`",
    passes: examples![
        Example {
            json: r#"{"sections": [
                {"widgets": [{"textInput": {"name": "from", "label": "From"}}]},
                {"widgets": [{"textInput": {"name": "to", "label": "To"}}]}
            ]}"#,
            card: r#"<card>
                <section><text_input name="from" label="From" /></section>
                <section><text_input name="to" label="To" /></section>
            </card>"#,
        },
        Example {
            json: r#"{"sections": [{"widgets": [
                {"textInput": {"label": "From"}},
                {"dateTimePicker": {"label": "From"}}
            ]}]}"#,
            card: "",
        },
        Example {
            json: r#"{"sections": [{"widgets": [
                {"decoratedText": {"text": "Mail", "switchControl": {"name": "tell", "value": "mail"}}},
                {"decoratedText": {"text": "Chat", "switchControl": {"name": "tell", "value": "chat"}}}
            ]}]}"#,
            card: r#"<card><section>
                <decorated_text text="Mail"><switch_control name="tell" value="mail" /></decorated_text>
                <decorated_text text="Chat"><switch_control name="tell" value="chat" /></decorated_text>
            </section></card>"#,
        },
    ],
    fails: examples![
        Example {
            json: r#"{"sections": [
                {"widgets": [{"textInput": {"name": "when", "label": "When"}}]},
                {"widgets": [{"dateTimePicker": {"name": "when", "label": "When exactly"}}]}
            ]}"#,
            card: r#"<card>
                <section><text_input name="when" label="When" /></section>
                <section><date_time_picker name="when" label="When exactly" /></section>
            </card>"#,
        },
        Example {
            json: r#"{"sections": [{"widgets": [
                {"decoratedText": {"text": "Mail", "switchControl": {"name": "tell"}}},
                {"columns": {"columnItems": [{"widgets": [
                    {"selectionInput": {"name": "tell", "items": [{"text": "Me", "value": "me"}]}}
                ]}]}}
            ]}]}"#,
            card: r#"<card><section>
                <decorated_text text="Mail"><switch_control name="tell" /></decorated_text>
                <columns><column>
                    <selection_input name="tell"><item text="Me" value="me" /></selection_input>
                </column></columns>
            </section></card>"#,
        },
    ],
    with: &[INPUTS],
    ..Rule::error("form-input-name-unique", &["Card"])
}];

fn names_unique(card: &Node<'_>, report: &mut Report<'_>) {
    // Switches may share a name with each other.
    let (mut switches, mut others) = (Names::default(), Names::default());
    each_input(card, &mut |input, certain| {
        let Some(name) = input.text("name").filter(|_| certain) else { return };
        let is_switch = input.element() == "SwitchControl";
        let is_taken = others.contains(name) || !is_switch && switches.contains(name);
        let own = if is_switch { &mut switches } else { &mut others };
        own.insert(name);
        if is_taken {
            report.at(input, "name", format!("another input of the card is called `{name}` too"));
        }
    });
}
