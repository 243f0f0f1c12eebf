//! What the form inputs of a card have to do with each other.

use std::collections::HashMap;

use super::shared::each_input;
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
    // Each name, and whether switches alone have it.
    let mut names = HashMap::new();
    each_input(card, &mut |input, certain| {
        let Some(name) = input.text("name").filter(|_| certain) else { return };
        let is_switch = input.element() == "SwitchControl";
        let others = names.get(name).copied();
        names.insert(name.to_owned(), is_switch && others != Some(false));
        if others == Some(false) || others == Some(true) && !is_switch {
            report.at(input, "name", format!("another input of the card is called `{name}` too"));
        }
    });
}
