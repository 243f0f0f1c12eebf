//! What each element is made of, as data: for tools that walk JSON, for the macros' table and for tests.

/// The shape of one element: an object of the API and the Rust struct of the same fields.
///
/// # Examples
///
/// ```
/// use chat_cards::{CardHeader, schema::Element};
///
/// let schema = CardHeader::SCHEMA;
/// assert_eq!(schema.name, "GoogleAppsCardV1CardHeader");
/// assert!(schema.property("title").unwrap().required);
/// ```
#[derive(Clone, Copy)]
pub struct Schema {
    /// The name of the schema in the API's discovery document, such as `GoogleAppsCardV1Button`.
    pub name: &'static str,
    /// The path of the Rust type inside the crate, such as `Button` or `v1::Button`.
    pub rust: &'static str,
    /// The tag that `card!` knows the element by.
    pub tag: &'static str,
    /// A second tag, where one is in use.
    pub alias: Option<&'static str>,
    /// The field that a bare string sets where `card!` expects this element as a value.
    pub value: Option<&'static str>,
    /// Whether markup leaves the element out around the one thing that it wraps, as for a widget.
    pub wrapper: bool,
    /// Whether markup gathers neighbouring children of this element into one list by themselves.
    pub group: bool,
    /// The fields, in the order they are written.
    pub fields: &'static [Field],
}

/// One field of an element.
#[derive(Clone, Copy)]
pub struct Field {
    /// The Rust name.
    pub name: &'static str,
    /// The JSON name; empty for a union, whose members have names of their own.
    pub wire: &'static str,
    /// What the field holds.
    pub kind: Kind,
    /// Whether it holds a list of that.
    pub repeated: bool,
    /// How the Rust type holds it.
    pub holder: Holder,
    /// Whether the API documents it as always required.
    pub required: bool,
    /// Another field that does as well, where it is required.
    pub unless: Option<&'static str>,
    /// Whether only the server fills it in.
    pub output_only: bool,
    /// Whether it is deprecated, and what to write instead.
    pub deprecated: Option<&'static str>,
    /// How `card!` treats it.
    pub role: Role,
    /// A shorter name that `card!` takes for it.
    pub alias: Option<&'static str>,
}

/// What `#[element]` and `#[union]` say of a field that does not follow from its type.
impl Field {
    pub(crate) const fn required(mut self) -> Self {
        self.required = true;
        self
    }

    pub(crate) const fn unless(mut self, other: &'static str) -> Self {
        self.unless = Some(other);
        self
    }

    pub(crate) const fn output_only(mut self) -> Self {
        self.output_only = true;
        self
    }

    pub(crate) const fn deprecated(mut self, note: &'static str) -> Self {
        self.deprecated = Some(note);
        self
    }

    pub(crate) const fn role(mut self, role: Role) -> Self {
        self.role = role;
        self
    }

    pub(crate) const fn alias(mut self, alias: &'static str) -> Self {
        self.alias = Some(alias);
        self
    }
}

/// What `card!` does with a field beyond taking it as an attribute.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Role {
    /// Nothing more.
    Plain,
    /// Children that are text go here.
    Text,
    /// Children that are elements go here.
    Children,
    /// Attributes and children of the element it holds can be written on its owner.
    Inline,
}

/// How a Rust field holds its value.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Holder {
    /// As it is; the default value stands for an absent one.
    Plain,
    /// In an `Option`.
    Optional,
    /// In an `Option<Box<_>>` or, as a member of a union, in a `Box`.
    Boxed,
    /// In a `Vec`.
    List,
}

/// What a field holds.
#[derive(Clone, Copy)]
pub enum Kind {
    /// Plain text.
    Text,
    /// Text that Chat reads as HTML.
    Html,
    /// Text that Chat reads as its own markup.
    Markup,
    /// `true` or `false`.
    Bool,
    /// A 32-bit integer.
    Int32,
    /// A 64-bit integer, a string in JSON.
    Int64,
    /// A 32-bit floating point number.
    Float,
    /// A 64-bit floating point number.
    Double,
    /// Bytes, base64 in JSON.
    Bytes,
    /// A point in time, RFC 3339 in JSON.
    Timestamp,
    /// A word out of a list.
    Enum(fn() -> &'static EnumSchema),
    /// Another element.
    Element(fn() -> &'static Schema),
    /// At most one of several members, each written under a name of its own.
    Union(fn() -> &'static UnionSchema),
}

/// The words of an enum.
#[derive(Clone, Copy)]
pub struct EnumSchema {
    /// The path of the Rust type inside the crate.
    pub rust: &'static str,
    /// The words, in the API's order.
    pub words: &'static [Word],
}

/// One word of an enum.
#[derive(Clone, Copy)]
pub struct Word {
    /// The Rust variant.
    pub variant: &'static str,
    /// The JSON word.
    pub wire: &'static str,
    /// How `card!` spells it.
    pub word: &'static str,
    /// The number that the word has in protobuf, where Google publishes the class.
    pub number: Option<i32>,
}

/// The members of a union.
#[derive(Clone, Copy)]
pub struct UnionSchema {
    /// The path of the Rust type inside the crate.
    pub rust: &'static str,
    /// The members.
    pub members: &'static [Member],
}

/// One member of a union.
#[derive(Clone, Copy)]
pub struct Member {
    /// The Rust variant.
    pub variant: &'static str,
    /// The member as a field of the union's owner.
    pub field: Field,
}

/// An object of the API that has a [`Schema`].
pub trait Element: Default + 'static {
    /// What the element is made of.
    const SCHEMA: Schema;
    /// The field of an index in the schema.
    #[doc(hidden)]
    fn get(&self, index: usize) -> crate::wire::Value<'_>;
    /// The same, to set.
    #[doc(hidden)]
    fn slot(&mut self, index: usize) -> crate::wire::Slot<'_>;
}

impl Schema {
    /// All JSON properties, those of unions included, in the order they are written.
    ///
    /// # Examples
    ///
    /// ```
    /// use chat_cards::{Icon, schema::Element};
    ///
    /// let names: Vec<_> = Icon::SCHEMA.properties().map(|property| property.wire).collect();
    /// assert_eq!(names, ["altText", "imageType", "knownIcon", "iconUrl", "materialIcon"]);
    /// ```
    pub fn properties(&self) -> impl Iterator<Item = &'static Field> + use<> {
        self.fields.iter().flat_map(|field| {
            let members = match field.kind {
                Kind::Union(union) => union().members,
                _ => &[],
            };
            let own = members.is_empty().then_some(field);
            own.into_iter().chain(members.iter().map(|member| &member.field))
        })
    }

    /// Where the property of a JSON name is: the index of the field, and that of the member if the field is a union.
    pub(crate) fn position(&self, wire: &str) -> Option<(usize, Option<usize>)> {
        self.position_from(0, wire)
    }

    /// The same, looked for from a field on, and before it last.
    pub(crate) fn position_from(&self, start: usize, wire: &str) -> Option<(usize, Option<usize>)> {
        if wire.is_empty() {
            return None;
        }
        // Mostly it is a field, and those are quicker to look through without the members of unions, which have no name.
        let (before, after) = self.fields.split_at(start.min(self.fields.len()));
        let named = |fields: &[Field]| fields.iter().position(|field| field.wire == wire);
        let field = named(after).map(|index| before.len() + index).or_else(|| named(before));
        field.map(|index| (index, None)).or_else(|| {
            self.fields.iter().enumerate().find_map(|(index, field)| {
                let Kind::Union(union) = field.kind else { return None };
                let member = union().members.iter().position(|member| member.field.wire == wire)?;
                Some((index, Some(member)))
            })
        })
    }

    /// The property of a JSON name.
    #[must_use]
    pub fn property(&self, wire: &str) -> Option<&'static Field> {
        self.properties().find(|field| field.wire == wire)
    }
}
