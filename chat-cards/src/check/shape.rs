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
    /// The names of all properties, each with the index of its field.
    names: Vec<(&'static str, usize)>,
}

/// What the walk knows of a field.
pub(super) struct FieldShape {
    /// The property that it stands for, or the first member of its union.
    pub(super) property: PropertyShape,
    /// The other members of its union.
    others: Vec<PropertyShape>,
}

impl FieldShape {
    /// The property, or the members of the union.
    pub(super) fn properties(&self) -> impl Iterator<Item = &PropertyShape> {
        std::iter::once(&self.property).chain(&self.others)
    }

    /// The property of a name that the schema gave.
    pub(super) fn member(&self, name: &'static str) -> Option<&PropertyShape> {
        // The names are the schema's own, so where they stand tells them apart faster than what they say.
        self.properties().find(|own| std::ptr::eq(own.name, name) || own.name == name)
    }
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
    /// The index of the field that a property is in.
    pub(super) fn field_of(&self, name: &str) -> Option<usize> {
        // Rules mostly ask by the schema's own names, and where those stand tells them apart faster than what they say.
        let same = self.names.iter().find(|(own, _)| std::ptr::eq(*own, name));
        same.or_else(|| self.names.iter().find(|(own, _)| *own == name)).map(|(_, field)| *field)
    }

    fn new(schema: &'static Schema) -> Self {
        let mut properties = Vec::new();
        let mut fields = Vec::new();
        let mut names = Vec::new();
        for (index, field) in schema.fields.iter().enumerate() {
            let members = match field.kind {
                Kind::Union(union) => union().members.iter().map(|member| &member.field).collect(),
                _ => vec![field],
            };
            let mut shapes = Vec::with_capacity(members.len());
            for Field { wire: name, kind, output_only, .. } in members {
                let bit = 1 << properties.len();
                names.push((*name, index));
                let is_choice = matches!(kind, Kind::Enum(_));
                let is_html = matches!(kind, Kind::Html);
                properties.push(Property { name, output_only: *output_only, is_choice, is_html });
                shapes.push(PropertyShape { name, bit, inner: OnceLock::new() });
            }
            let mut shapes = shapes.into_iter();
            // A union has members.
            fields.extend(shapes.next().map(|property| FieldShape { property, others: shapes.collect() }));
        }
        Self { plan: Plan::new(schema.rust, properties), fields, names }
    }
}
