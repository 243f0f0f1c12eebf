//! Real messages with something changed: what people get wrong, and what nobody would write.

use std::collections::BTreeSet;

use chat_cards::schema::Kind;
use serde_json::{Map, Number, Value, json};
use tests::model::Model;

/// Makes the same mutants each time.
pub(crate) struct Mutator {
    state: u64,
    /// What stands in real messages: each key with a value of it.
    values: Vec<(String, Value)>,
    /// Keys and words of the model.
    names: Vec<&'static str>,
    words: Vec<&'static str>,
}

impl Mutator {
    pub(crate) fn new(seed: u64, messages: &[Value]) -> Self {
        let mut values = Vec::new();
        messages.iter().for_each(|message| gather(message, &mut values));
        let (mut names, mut words) = (BTreeSet::new(), BTreeSet::new());
        for field in Model::walk().elements.iter().flat_map(|schema| schema.properties()) {
            names.insert(field.wire);
            if let Kind::Enum(schema) = field.kind {
                words.extend(schema().words.iter().map(|word| word.wire));
            }
        }
        Self { state: seed, values, names: names.into_iter().collect(), words: words.into_iter().collect() }
    }

    /// A number below `limit`, by the generator that its author calls `SplitMix64`.
    pub(crate) fn below(&mut self, limit: usize) -> usize {
        self.state = self.state.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut mixed = self.state;
        mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        usize::try_from((mixed ^ (mixed >> 31)) >> 1).unwrap_or_default() % limit.max(1)
    }

    fn pick<T: Clone>(&mut self, of: &[T]) -> T {
        of[self.below(of.len())].clone()
    }

    /// A name of the model's, for what it is not the name of.
    fn name(&mut self) -> &'static str {
        let at = self.below(self.names.len());
        self.names[at]
    }

    /// A word out of any list of words.
    fn word(&mut self) -> &'static str {
        let at = self.below(self.words.len());
        self.words[at]
    }

    /// A key and a value of it from somewhere else.
    fn entry(&mut self) -> (String, Value) {
        let at = self.below(self.values.len());
        self.values[at].clone()
    }

    /// The message with one to three things changed.
    pub(crate) fn mutant(&mut self, message: &Value) -> Value {
        let mut mutant = message.clone();
        for _ in 0..1 + self.below(3) / 2 {
            let at = self.below(count(&mutant));
            self.change(&mut mutant, &mut { at });
        }
        mutant
    }

    /// Changes the value that is `at` values further on.
    fn change(&mut self, value: &mut Value, at: &mut usize) -> bool {
        if *at == 0 {
            self.change_value(value);
            return true;
        }
        *at -= 1;
        match value {
            Value::Array(items) => items.iter_mut().any(|item| self.change(item, at)),
            Value::Object(entries) => entries.values_mut().any(|entry| self.change(entry, at)),
            _ => false,
        }
    }

    fn change_value(&mut self, value: &mut Value) {
        match value {
            Value::Object(entries) if self.below(8) > 0 => self.change_object(entries),
            Value::Array(items) if self.below(3) > 0 && !items.is_empty() => {
                let item = self.pick(items);
                match self.below(4) {
                    0 => items.push(item),
                    1 => items.clear(),
                    2 => *value = item,
                    _ => items.push(self.stranger()),
                }
            }
            Value::String(text) if self.below(2) == 0 => *text = self.other_text(text),
            Value::Number(_) if self.below(3) > 0 => *value = self.number(),
            _ => {
                *value = match self.below(10) {
                    0 => Value::Null,
                    1 => json!({}),
                    2 => json!([]),
                    3 => json!(""),
                    4 => json!([value.take()]),
                    5 => json!({ self.name(): value.take() }),
                    6 => json!(self.below(2) == 0),
                    7 => self.number(),
                    8 => json!(self.word()),
                    _ => self.stranger(),
                }
            }
        }
    }

    fn change_object(&mut self, entries: &mut Map<String, Value>) {
        let keys: Vec<String> = entries.keys().cloned().collect();
        let key = if keys.is_empty() { String::new() } else { self.pick(&keys) };
        match self.below(8) {
            0 => drop(entries.remove(&key)),
            1 | 2 => {
                if let Some(value) = entries.remove(&key) {
                    entries.insert(self.other_name(&key), value);
                }
            }
            3 => {
                // A key where it does not belong, or where it is one too many.
                let (key, value) = self.entry();
                entries.insert(key, value);
            }
            4 => {
                let value = self.stranger();
                entries.insert(self.name().to_owned(), value);
            }
            5 => {
                if let Some(value) = entries.get_mut(&key) {
                    *value = self.stranger();
                }
            }
            6 => {
                // One level too deep, or one too few.
                if let Some(Value::Object(inner)) = entries.remove(&key) {
                    entries.extend(inner);
                }
            }
            _ => {
                if let Some(value) = entries.get_mut(&key) {
                    self.change_value(value);
                }
            }
        }
    }

    /// A value from somewhere else.
    fn stranger(&mut self) -> Value {
        self.entry().1
    }

    fn other_name(&mut self, key: &str) -> String {
        let snake = || {
            key.chars().fold(String::new(), |mut name, c| {
                if c.is_uppercase() {
                    name.push('_');
                }
                name.extend(c.to_lowercase());
                name
            })
        };
        match self.below(6) {
            0 | 1 => snake(),
            2 => key.to_lowercase(),
            3 => key.chars().skip(1).collect(),
            4 => format!("{key}s"),
            _ => self.name().to_owned(),
        }
    }

    fn other_text(&mut self, text: &str) -> String {
        match self.below(7) {
            0 => text.to_lowercase(),
            1 => text.to_uppercase(),
            2 => self.word().to_owned(),
            3 => String::new(),
            4 => self.number().to_string(),
            5 => self
                .pick(&["true", "users/", "spaces/A", "2026-11-20T09:30:00Z", "2026-13-20T09:30:00Z", "a b", "YQ="])
                .to_owned(),
            _ => format!("{text} "),
        }
    }

    fn number(&mut self) -> Value {
        let numbers = ["0", "-1", "1", "1.0", "0.5", "1e3", "255", "2147483648", "1e300", "9223372036854775808", "-0"];
        let number = self.pick(&numbers);
        number.parse::<Number>().map_or(Value::Null, Value::Number)
    }
}

/// How many values there are.
fn count(value: &Value) -> usize {
    1 + match value {
        Value::Array(items) => items.iter().map(count).sum(),
        Value::Object(entries) => entries.values().map(count).sum::<usize>(),
        _ => 0,
    }
}

fn gather(value: &Value, values: &mut Vec<(String, Value)>) {
    match value {
        Value::Array(items) => items.iter().for_each(|item| gather(item, values)),
        Value::Object(entries) => {
            for (key, value) in entries {
                values.push((key.clone(), value.clone()));
                gather(value, values);
            }
        }
        _ => {}
    }
}
