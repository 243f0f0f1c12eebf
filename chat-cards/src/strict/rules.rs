//! Which rule says that something is wrong.
//!
//! The rules are those that the model's documentation names; a field's rules are looked up by the API's name of the element.

use crate::schema::{Schema, UnionSchema};

/// A key that no other name would have said more about.
pub(super) const NAMES: &str = "json-field-names";
/// A word that is not meant to be sent.
pub(super) const SENTINEL: &str = "enum-dont-use";
/// A name that is in no list of built-in icons.
pub(super) const ICON: &str = "icon-known-name";

/// What is known of one union.
pub(super) struct UnionRules {
    /// The Rust name of the union.
    union: &'static str,
    /// What is against two of its members.
    pub(super) several: &'static str,
    /// What is against none, where something is.
    pub(super) none: Option<&'static str>,
}

const fn union(union: &'static str, several: &'static str, none: Option<&'static str>) -> UnionRules {
    UnionRules { union, several, none }
}

const UNIONS: [UnionRules; 18] = [
    union("AccessoryWidgetData", "accessory-widget-button-list-only", Some("accessory-widget-set")),
    union("AttachmentData", "attachment-data-ref-union", None),
    union("ColumnWidgetData", "column-widget-one-kind", Some("column-widget-one-kind")),
    union("DataSource", "selection-config-union", Some("selection-config-union")),
    union("DecoratedTextControl", "decorated-text-control-union", None),
    union("EmojiContent", "emoji-union", Some("emoji-union")),
    union("HostAppDataSource", "host-source-union", Some("host-source-union")),
    // An icon without a source draws nothing and breaks nothing; real cards have them.
    union("IconSource", "icon-union", None),
    union("MultiSelectDataSource", "selection-source-union", None),
    union("NestedWidgetData", "carousel-nested-one-kind", Some("carousel-nested-one-kind")),
    union("OnClickData", "on-click-union", Some("on-click-not-empty")),
    union("PlatformDataSourceKind", "platform-source-union", Some("platform-source-union")),
    union("WidgetData", "widget-one-kind", Some("widget-kind-required")),
    union("v1::ButtonType", "v1-button-union", Some("v1-button-union")),
    union("v1::ImageButtonIcons", "v1-image-button-icon-union", None),
    union("v1::KeyValueIcons", "v1-key-value-icon-union", None),
    union("v1::OnClickData", "v1-on-click-union", Some("v1-on-click-union")),
    union("v1::WidgetMarkupData", "v1-widget-union", Some("v1-widget-union")),
];

/// The rules of a union, be it one that is new in the model.
pub(super) fn of_union(schema: &UnionSchema) -> &'static UnionRules {
    const OTHER: UnionRules = union("", "json-unions", None);
    UNIONS.iter().find(|rules| rules.union == schema.rust).unwrap_or(&OTHER)
}

/// The rule about the type of a field's value.
pub(super) fn of_value(owner: &Schema, wire: &str) -> Option<&'static str> {
    match (owner.name, wire) {
        ("GoogleAppsCardV1ActionParameter" | "ActionParameter", _) => Some("action-parameters-strings"),
        ("GoogleAppsCardV1DateTimePicker", "valueMsEpoch") => Some("picker-value-int64-string"),
        _ => None,
    }
}

/// The rule about a sentinel.
pub(super) fn of_sentinel(owner: &Schema, wire: &str) -> &'static str {
    match (owner.name, wire) {
        ("GoogleAppsCardV1PlatformDataSource", "commonDataSource") => "platform-source-common-unknown",
        _ => SENTINEL,
    }
}

/// Names that Google's own examples had wrong: the element, what they say, what it is called, and the rule.
const MISTAUGHT: [(&str, &str, Option<&str>, &str); 2] = [
    ("GoogleAppsCardV1Chip", "text", Some("label"), "chip-label-field-name"),
    ("GoogleAppsCardV1GridItem", "textAlignment", None, "grid-text-alignment-absent"),
];

/// What a name that examples have wrong is called, if it is anything, and the rule that says so.
pub(super) fn mistaught(owner: &Schema, key: &str) -> Option<(Option<&'static str>, &'static str)> {
    let found = MISTAUGHT.iter().find(|(element, wrong, ..)| *element == owner.name && *wrong == key)?;
    Some((found.2, found.3))
}

#[cfg(test)]
mod tests {
    use super::{ICON, MISTAUGHT, NAMES, SENTINEL, UNIONS};

    /// Families whose rules are still to be written.
    const LATER: [&str; 14] = [
        "attachment-data-ref-union",
        "decorated-text-control-union",
        "emoji-union",
        "host-source-union",
        "picker-value-int64-string",
        "platform-source-common-unknown",
        "platform-source-union",
        "selection-config-union",
        "selection-source-union",
        "v1-button-union",
        "v1-image-button-icon-union",
        "v1-key-value-icon-union",
        "v1-on-click-union",
        "v1-widget-union",
    ];

    #[test]
    fn every_id_is_that_of_a_rule() {
        let unions = UNIONS.iter().flat_map(|union| [Some(union.several), union.none]).flatten();
        let others = ["action-parameters-strings", "picker-value-int64-string", "platform-source-common-unknown"];
        let ids = [NAMES, SENTINEL, ICON].into_iter().chain(others).chain(unions).chain(MISTAUGHT.map(|(.., id)| id));
        let missing: Vec<_> =
            ids.filter(|id| !LATER.contains(id)).filter(|id| chat_cards_rules::rule(id).is_none()).collect();
        assert!(missing.is_empty(), "no rule is called {missing:?}");
    }
}
