//! What fits where in `card!`: values in attributes, pieces in text, children in lists.
//!
//! The traits are the macro's own, not `Into`, so that a value that does not fit is explained in the words of markup.

use std::borrow::Cow;
use std::fmt::Display;
use std::rc::Rc;
use std::sync::Arc;

use crate::strings::{Bytes, Html, Markdown, Markup, Text, Timestamp};

/// A type that stands in an `Option` where it is not required.
pub trait Value {}

impl Value for Timestamp {}
impl Value for bool {}
impl Value for i32 {}
impl Value for i64 {}
impl Value for f32 {}

/// An element that one string can stand for, such as a link for its address.
#[diagnostic::on_unimplemented(
    message = "text does not fit this attribute, which holds a `{Self}`",
    label = "expected a `{Self}`",
    note = "write the word or literal without braces, as in `type=filled`, or pass a `{Self}`"
)]
pub trait FromText: Sized {
    /// The element with that string.
    fn from_text(text: Text) -> Self;
}

/// A value that an attribute takes.
#[diagnostic::on_unimplemented(
    message = "a `{Self}` does not fit this attribute, which holds a `{Slot}`",
    label = "expected what goes into a `{Slot}`",
    note = "`T` and `Option<T>` both fit where an attribute can be left out",
    note = "a number of another type is converted: `i32::try_from(count)?`, `f64::from(share)`"
)]
pub trait Attr<Slot> {
    /// The value as the field holds it.
    fn into_slot(self) -> Slot;
}

impl<T: Value> Attr<Option<T>> for T {
    fn into_slot(self) -> Option<T> {
        Some(self)
    }
}

impl<T: Value> Attr<Option<T>> for Option<T> {
    fn into_slot(self) -> Self {
        self
    }
}

impl<T, I> Attr<Vec<T>> for I
where
    I: IntoIterator,
    I::Item: Into<T>,
{
    fn into_slot(self) -> Vec<T> {
        self.into_iter().map(Into::into).collect()
    }
}

/// Numbers and booleans that are left out when they are zero or false.
macro_rules! plain_attr {
    ($($type:ty)*) => {$(
        impl Attr<$type> for $type {
            fn into_slot(self) -> $type {
                self
            }
        }
        impl Attr<$type> for Option<$type> {
            fn into_slot(self) -> $type {
                self.unwrap_or_default()
            }
        }
    )*};
}

plain_attr!(bool i32 i64 f32 f64);

/// Strings stand for elements that one string can stand for.
macro_rules! text_attr {
    ($($type:ty)*) => {$(
        impl<T: FromText> Attr<Option<T>> for $type {
            fn into_slot(self) -> Option<T> {
                Some(T::from_text(self.into()))
            }
        }
        impl<T: FromText> Attr<Option<T>> for Option<$type> {
            fn into_slot(self) -> Option<T> {
                self.map(|text| T::from_text(text.into()))
            }
        }
    )*};
}

text_attr!(&str String &String Text);

/// A value that a text takes, by reference, so that it can be used again.
#[diagnostic::on_unimplemented(
    message = "a `{Self}` is no text",
    label = "expected a string, or what the text is made of",
    note = "to show a value, write it into a string: `\"{{value}}\"`"
)]
pub trait TextValue<T> {
    /// The value as text, or `None` for an `Option` without one.
    fn to_text(&self) -> Option<T>;
}

/// A text that is put together of pieces.
pub trait Pieces {
    /// Adds a piece.
    fn push_piece(&mut self, piece: Self);
}

/// Adds a piece of text, unless it is absent.
pub fn add_text<T: Pieces, V: TextValue<T> + ?Sized>(text: &mut T, piece: &V) {
    if let Some(piece) = piece.to_text() {
        text.push_piece(piece);
    }
}

/// The same for a text that a sibling field says to be Markdown.
pub fn add_markdown<T: Pieces + FromMarkdown, V: TextValue<Markdown> + ?Sized>(text: &mut T, piece: &V) {
    if let Some(piece) = piece.to_text() {
        text.push_piece(T::from_markdown(piece));
    }
}

impl<T, V: TextValue<T> + ?Sized> TextValue<T> for &V {
    fn to_text(&self) -> Option<T> {
        (**self).to_text()
    }
}

impl<T, V: TextValue<T>> TextValue<T> for Option<V> {
    fn to_text(&self) -> Option<T> {
        self.as_ref()?.to_text()
    }
}

/// What stands in the braces of a text: everything that `Display` shows.
#[diagnostic::on_unimplemented(
    message = "a `{Self}` cannot be shown in a text",
    label = "this does not implement `Display`",
    note = "`{{value:?}}` shows what implements `Debug`; a list is shown by its items, in a `for`",
    note = "markup that is made elsewhere, such as a link or a mention, stands beside the quotes: `\"…\" {{link}}`"
)]
pub trait Shown: Display {}

#[diagnostic::do_not_recommend]
impl<T: Display + ?Sized> Shown for T {}

/// What every text is made from: strings, which are escaped, and the text type itself.
macro_rules! text_value {
    ($($text:ident)*) => {$(
        text_value!(@string $text: str, String, Cow<'_, str>, Box<str>, Rc<str>, Arc<str>);
        impl TextValue<$text> for $text {
            fn to_text(&self) -> Option<$text> {
                Some(self.clone())
            }
        }
    )*};
    (@string $text:ident: $($type:ty),*) => {$(
        impl TextValue<$text> for $type {
            fn to_text(&self) -> Option<$text> {
                let text: &str = self;
                Some(text.into())
            }
        }
    )*};
}

text_value!(Text Html Markup Markdown Bytes);

macro_rules! pieces {
    ($($text:ident)*) => {$(
        impl Pieces for $text {
            fn push_piece(&mut self, piece: Self) {
                self.push(piece);
            }
        }
    )*};
}

pieces!(Text Html Markup);

/// Plain text goes into any other, escaped.
macro_rules! plain_text_value {
    ($($text:ident)*) => {$(
        impl TextValue<$text> for Text {
            fn to_text(&self) -> Option<$text> {
                Some(self.as_str().into())
            }
        }
    )*};
}

plain_text_value!(Html Markup Markdown);

/// A field whose notation a sibling field can switch to Markdown.
pub trait FromMarkdown {
    /// Takes Markdown, on the promise that the sibling says so.
    fn from_markdown(text: Markdown) -> Self;
}

impl FromMarkdown for Html {
    fn from_markdown(text: Markdown) -> Self {
        Self::raw(text.into_string())
    }
}

impl FromMarkdown for Markup {
    fn from_markdown(text: Markdown) -> Self {
        Self::raw(text.into_string())
    }
}

/// Puts Markdown into such a field.
pub(crate) fn from_markdown<T: FromMarkdown>(text: Markdown) -> T {
    T::from_markdown(text)
}

/// Where the last group of neighbours ends that a list gathered by itself.
#[derive(Clone, Copy, Debug)]
pub struct Run(usize);

impl Run {
    /// No group yet.
    pub const NONE: Self = Self(usize::MAX);

    /// The last item of a list of as many items is a group.
    #[must_use]
    pub const fn after(items: usize) -> Self {
        Self(items)
    }
}

/// A child of an element, which goes into the list of its children.
#[diagnostic::on_unimplemented(
    message = "a `{Self}` cannot stand here, among the items of a `{List}`",
    label = "no child of this element",
    note = "`{{expr}}` is one child or an `Option` of one; `{{..iter}}` is many; text stands in an element: `<text>{{name}}</text>`"
)]
pub trait Child<List> {
    /// Adds the child.
    fn add_to(self, list: &mut List, run: &mut Run);
}

/// Adds one child.
pub fn add<List, C: Child<List>>(list: &mut List, run: &mut Run, child: C) {
    child.add_to(list, run);
}

/// Adds many children.
pub fn add_all<List, C: Child<List>>(list: &mut List, run: &mut Run, children: impl IntoIterator<Item = C>) {
    for child in children {
        child.add_to(list, run);
    }
}

impl<T: Value> Child<Vec<T>> for T {
    fn add_to(self, list: &mut Vec<T>, _: &mut Run) {
        list.push(self);
    }
}

impl<List, C: Child<List>> Child<List> for Option<C> {
    fn add_to(self, list: &mut List, run: &mut Run) {
        if let Some(child) = self {
            child.add_to(list, run);
        }
    }
}

/// An item of a list that can hold a group of neighbours, as a widget holds a button list.
pub trait Gather<Part>: Sized {
    /// Adds to the group, if the item holds one; otherwise gives the part back.
    fn gather(&mut self, part: Part) -> Option<Part>;
    /// A group of one.
    fn group(part: Part) -> Self;
}

/// Adds a part to the group of its neighbours, or begins one.
pub fn gather<T: Gather<Part>, Part>(list: &mut Vec<T>, run: &mut Run, part: Part) {
    // A group that was written out, or that came from elsewhere, is not added to.
    let neighbour = if run.0 == list.len() { list.last_mut() } else { None };
    let left = match neighbour {
        Some(last) => last.gather(part),
        None => Some(part),
    };
    if let Some(part) = left {
        list.push(T::group(part));
        *run = Run(list.len());
    }
}

/// Adds a part to the group right before it, if there is one.
pub(crate) fn join<T: Gather<Part>, Part>(list: &mut Vec<T>, part: Part) {
    gather(list, &mut Run(list.len()), part);
}

/// A component: a struct whose fields are the attributes of a tag of the user's own.
///
/// `<StatusRow service="search" up />` in `card!` makes a `StatusRow { service: "search".into(), up: true }` and puts
/// what `render` returns in its place. Children are passed as the field `children`, in the `Vec` that `<>…</>` makes of
/// them: a `Vec<Widget>` of what can stand in a section, a `Vec<Section>` of sections.
///
/// # Examples
///
/// ```
/// use chat_cards::prelude::*;
///
/// struct StatusRow {
///     service: String,
///     up: bool,
/// }
///
/// impl Component for StatusRow {
///     type Output = DecoratedText;
///
///     fn render(self) -> DecoratedText {
///         let icon = if self.up { "check_circle" } else { "error" };
///         card! { <decorated_text top_label={self.service} text="status" start_icon=material({icon}) /> }
///     }
/// }
///
/// let section = card! {
///     <section>
///         <StatusRow service="search" up />
///         <StatusRow service="mail" up=false />
///     </section>
/// };
/// assert_eq!(section.widgets.len(), 2);
/// ```
#[diagnostic::on_unimplemented(
    message = "`{Self}` is no component: it does not implement `chat_cards::Component`",
    label = "a tag with a capital letter is a struct that implements `Component`",
    note = "the elements of the model are written in lower case, such as `<divider />`"
)]
pub trait Component {
    /// What takes the component's place.
    type Output;
    /// Makes it.
    fn render(self) -> Self::Output;
}

/// Renders a component.
pub fn render<C: Component>(component: C) -> C::Output {
    component.render()
}
