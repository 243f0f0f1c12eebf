//! What a rule sees of an element, be it a struct or markup that is being compiled.

/// An element of a message as the rules see it.
pub trait View {
    /// The path of the element's Rust type in `chat-cards`, such as `Button` or `v1::Button`.
    fn element(&self) -> &'static str;

    /// What is known of a property, by its JSON name.
    fn fact(&self, property: &str) -> Fact<'_>;

    /// Whether the word in a property is one that the model has; markup has no others.
    fn is_word(&self, property: &str) -> bool {
        let _ = property;
        true
    }

    /// Calls `visit` with each element inside of this one, and tells whether these are all that there can be.
    fn children(&self, visit: &mut dyn FnMut(Child<'_>)) -> bool;

    /// Calls `visit` with each text in a property that is a list of them.
    fn texts(&self, property: &str, visit: &mut dyn FnMut(usize, &str));

    /// The names of the fields that the element has and the model does not know.
    fn unknown(&self) -> Vec<&str>;

    /// How many bytes its compact JSON has, or has at least.
    fn size(&self) -> usize;

    /// Whether that is all of it: whether nothing is left to the running program.
    fn is_whole(&self) -> bool {
        true
    }
}

/// What is known of a property.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Fact<'a> {
    /// It is not there, or holds its default value, which is the same.
    Absent,
    /// Whether it is there, only the running program knows.
    Maybe,
    /// It is there; what it holds, only the running program knows.
    Present,
    /// `true`, or a `false` that is not the same as absent.
    Bool(bool),
    /// A whole number.
    Int(i64),
    /// A number.
    Number(f64),
    /// A text, or an enum's word.
    Text(&'a str),
    /// A text of which the running program knows the rest; these are the parts that are known, joined.
    Part(&'a str),
    /// An element; see [`View::children`].
    Element,
    /// A list with this many items, or with `more` of them.
    List {
        /// How many are certain.
        least: usize,
        /// Whether there may be more.
        more: bool,
    },
}

/// An element inside of another one.
pub struct Child<'a> {
    /// The JSON name of the property that it is in.
    pub property: &'static str,
    /// Its place, if the property is a list.
    pub index: Option<usize>,
    /// Whether it is there for certain.
    pub certain: bool,
    /// The element.
    pub view: &'a dyn View,
}

impl Fact<'_> {
    /// Whether the property is there for certain.
    #[must_use]
    pub fn is_set(&self) -> bool {
        !matches!(self, Self::Absent | Self::Maybe | Self::List { least: 0, .. })
    }

    /// Whether the property is missing for certain.
    #[must_use]
    pub fn is_absent(&self) -> bool {
        matches!(self, Self::Absent | Self::List { least: 0, more: false })
    }
}
