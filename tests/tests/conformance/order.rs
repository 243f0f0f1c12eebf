//! Fields are written in the order of `SCHEMA`, whatever the order in which they were read.

use std::collections::BTreeSet;

use chat_cards::Message;
use chat_cards::schema::{Element, Field, Kind, Schema};

use super::assert_none;
use super::json::{Paths, listed, message, object, value};

/// How many members the largest union has.
const MEMBERS: usize = 12;

/// The properties of an element that can be set together: of each union one member, picked by number.
fn together(schema: &Schema, member: usize) -> Vec<&'static Field> {
    let pick = |field: &'static Field| match field.kind {
        Kind::Union(union) => {
            let members = union().members;
            assert!(members.len() <= MEMBERS, "a union has {} members", members.len());
            &members[member % members.len()].field
        }
        _ => field,
    };
    schema.fields.iter().map(pick).collect()
}

fn written(json: &str) -> String {
    let message: Message = serde_json::from_str(json).expect("the message is read");
    serde_json::to_string(&message).expect("a message can be written")
}

#[test]
fn the_fields_of_every_element_are_written_in_order() {
    let mut wrong = Vec::new();
    for (schema, path) in Paths::find().elements() {
        for member in 0..MEMBERS {
            let set = together(schema, member);
            // A field that the model does not know comes last.
            let mut fields: Vec<_> = set.iter().map(|field| (field.wire, value(field))).collect();
            fields.push(("addedLater", "1".to_owned()));
            let json = |fields: &[(&str, String)]| {
                message(path, &object(&fields.iter().map(|(name, value)| (*name, value.as_str())).collect::<Vec<_>>()))
            };
            let ordered = json(&fields);
            fields.reverse();
            let found = written(&json(&fields));
            if found != ordered {
                wrong.push(format!("{found}\n    instead of {ordered}"));
            }
        }
    }
    assert_none(&wrong);
}

#[test]
fn a_message_with_everything_set_is_written_in_order() {
    let mut expanded = BTreeSet::new();
    for seed in 0..MEMBERS * MEMBERS {
        let picked = [seed % MEMBERS, seed / MEMBERS];
        let mut seen = BTreeSet::new();
        let json = everything(&Message::SCHEMA, picked, false, &mut seen);
        let reversed = everything(&Message::SCHEMA, picked, true, &mut BTreeSet::new());
        assert_eq!(written(&json), json, "union members {picked:?}");
        assert_eq!(serde_json::from_str::<Message>(&reversed).ok(), serde_json::from_str(&json).ok());
        expanded.extend(seen);
    }
    assert_eq!(expanded.len(), 121, "the elements that were set");
}

/// An element with all that can be set together; one that was met before stays empty, for elements can contain each other.
///
/// Unions inside of each other take turns with the members picked, so that every element comes up.
fn everything(schema: &Schema, picked: [usize; 2], reversed: bool, seen: &mut BTreeSet<&'static str>) -> String {
    if !seen.insert(schema.name) {
        return "{}".to_owned();
    }
    let [member, next] = picked;
    let union = schema.fields.iter().any(|field| matches!(field.kind, Kind::Union(_)));
    let inside = if union { [next, member] } else { picked };
    let mut fields: Vec<_> = together(schema, member)
        .into_iter()
        .map(|field| {
            let value = match field.kind {
                Kind::Element(inner) => listed(field, &everything(inner(), inside, reversed, seen)),
                _ => value(field),
            };
            (field.wire, value)
        })
        .collect();
    if reversed {
        fields.reverse();
    }
    object(&fields.iter().map(|(name, value)| (*name, value.as_str())).collect::<Vec<_>>())
}
