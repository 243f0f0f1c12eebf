//! Fields of a JSON object that the model has no name for.

use std::fmt;

use serde_json::{Map, Value};

/// What an element read from JSON had beyond the fields of the model, kept so that it is written again.
///
/// Google adds fields to the API now and then. A message that was read and is written again loses none of them.
///
/// # Examples
///
/// ```
/// use chat_cards::CardHeader;
///
/// let header: CardHeader = serde_json::from_str(r#"{"title": "Deploys", "glow": 3}"#)?;
/// assert_eq!(header.unknown_fields.get("glow").unwrap(), 3);
/// assert_eq!(serde_json::to_string(&header)?, r#"{"title":"Deploys","glow":3}"#);
/// # Ok::<(), serde_json::Error>(())
/// ```
// Almost always empty, so it costs the pointer only.
#[derive(Clone, Default, PartialEq)]
pub struct UnknownFields(Option<Box<Map<String, Value>>>);

impl UnknownFields {
    /// None at all.
    pub const EMPTY: Self = Self(None);

    /// Whether there are none.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.0.as_ref().is_none_or(|fields| fields.is_empty())
    }

    /// The value of a field.
    #[must_use]
    pub fn get(&self, name: &str) -> Option<&Value> {
        self.0.as_ref()?.get(name)
    }

    /// Sets a field that the model has no name for, and gives back what it was before.
    ///
    /// # Examples
    ///
    /// ```
    /// let mut header = chat_cards::CardHeader::new("Deploys");
    /// header.unknown_fields.insert("glow", 3);
    /// assert_eq!(serde_json::to_string(&header)?, r#"{"title":"Deploys","glow":3}"#);
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    pub fn insert(&mut self, name: impl Into<String>, value: impl Into<Value>) -> Option<Value> {
        self.0.get_or_insert_default().insert(name.into(), value.into())
    }

    /// Takes a field out.
    pub fn remove(&mut self, name: &str) -> Option<Value> {
        self.0.as_mut()?.remove(name)
    }

    /// The fields by name.
    pub fn iter(&self) -> impl Iterator<Item = (&str, &Value)> {
        self.0.iter().flat_map(|fields| fields.iter()).map(|(name, value)| (name.as_str(), value))
    }
}

impl fmt::Debug for UnknownFields {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_map().entries(self.iter()).finish()
    }
}
