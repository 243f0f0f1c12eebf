//! The elements as the walk needs them: which rules apply to each, and which element is in which field.

use std::collections::HashMap;
use std::sync::{LazyLock, OnceLock, PoisonError, RwLock};

use chat_cards_rules::{Plan, Property};

use crate::schema::{Field, Kind, Schema};
use crate::wire::Object;

/// What the walk knows of one type of element.
pub(super) struct Shape {
    pub(super) plan: Plan,
    pub(super) fields: Vec<FieldShape>,
}

/// What the walk knows of a field.
pub(super) struct FieldShape {
    /// The properties that it stands for: itself, or the members of its union.
    pub(super) properties: Vec<PropertyShape>,
}

/// What the walk knows of a property.
pub(super) struct PropertyShape {
    pub(super) name: &'static str,
    /// Its place among the properties of its element.
    pub(super) bit: u64,
    /// The element in it, once it was met.
    inner: OnceLock<&'static Shape>,
}

impl PropertyShape {
    /// The shape of the element in the property.
    pub(super) fn inner(&self, object: &dyn Object) -> &'static Shape {
        self.inner.get_or_init(|| shape(object.schema()))
    }
}

/// The shape of an element, made when it is first asked for.
pub(super) fn shape(schema: &'static Schema) -> &'static Shape {
    static SHAPES: LazyLock<RwLock<HashMap<&'static str, &'static Shape>>> = LazyLock::new(Default::default);
    // A thread that panicked while it held the lock has left a map that is whole.
    if let Some(shape) = SHAPES.read().unwrap_or_else(PoisonError::into_inner).get(schema.rust) {
        return shape;
    }
    let mut shapes = SHAPES.write().unwrap_or_else(PoisonError::into_inner);
    // There is one shape per type of the model, for as long as the program runs.
    shapes.entry(schema.rust).or_insert_with(|| Box::leak(Box::new(Shape::new(schema))))
}

impl Shape {
    fn new(schema: &'static Schema) -> Self {
        let mut properties = Vec::new();
        let mut fields = Vec::new();
        for field in schema.fields {
            let members = match field.kind {
                Kind::Union(union) => union().members.iter().map(|member| &member.field).collect(),
                _ => vec![field],
            };
            let mut shapes = Vec::new();
            for Field { wire: name, kind, output_only, .. } in members {
                let bit = 1 << properties.len();
                let is_choice = matches!(kind, Kind::Enum(_));
                let is_html = matches!(kind, Kind::Html);
                properties.push(Property { name, output_only: *output_only, is_choice, is_html });
                shapes.push(PropertyShape { name, bit, inner: OnceLock::new() });
            }
            fields.push(FieldShape { properties: shapes });
        }
        Self { plan: Plan::new(schema.rust, properties), fields }
    }
}
