//! What is literal in `card!`: values from one string, whose notation `pack.rs` of the macros explains.
//!
//! The string says which field is set to what, and the slots of the model say how. Texts are parts of the string, so that
//! they cost no allocation. A string that the macro did not write ends where it makes no sense.

use std::borrow::Cow;
use std::str::FromStr;

use crate::schema::Element;

use super::{Object, Slot, Wire};

/// Makes an element.
#[must_use]
pub fn literal<T: Element>(packed: &'static str) -> T {
    let mut element = T::default();
    set(&mut element, packed);
    element
}

/// Sets fields of an element.
pub fn set<T: Element>(element: &mut T, packed: &'static str) {
    Packed(packed).element(element);
}

/// Makes the items that a list begins with, and room for more.
#[must_use]
pub fn list<T: Wire>(capacity: usize, packed: &'static str) -> Vec<T> {
    let mut list = Vec::with_capacity(capacity);
    Packed(packed).slot(Slot::List(&mut list));
    list
}

/// What is still to be read.
struct Packed(&'static str);

impl Packed {
    fn element(&mut self, element: &mut dyn Object) -> Option<()> {
        while let Some(field) = self.index() {
            self.slot(element.slot(field))?;
        }
        Some(())
    }

    fn slot(&mut self, slot: Slot<'_>) -> Option<()> {
        match slot {
            Slot::Text(text) => *text = Cow::Borrowed(self.scalar()?),
            Slot::Bool(value) => *value = self.parse()?,
            Slot::Int(value) => *value = self.parse()?,
            Slot::Long(value) => *value = self.parse()?,
            Slot::Float(value) => *value = self.parse()?,
            Slot::Double(value) => *value = self.parse()?,
            Slot::Word(word) => word.set(Cow::Borrowed(self.scalar()?)),
            Slot::Element(element) => self.element(element)?,
            Slot::Optional(option) => self.slot(option.fill())?,
            Slot::List(list) => {
                while self.char()? == ',' {
                    self.slot(list.push())?;
                }
            }
            Slot::Union(union) => {
                let member = self.index()?;
                self.slot(union.set(member))?;
            }
            // The macro sets neither.
            Slot::Member(..) | Slot::Unknown(_) => return None,
        }
        Some(())
    }

    fn char(&mut self) -> Option<char> {
        let mut chars = self.0.chars();
        let char = chars.next()?;
        self.0 = chars.as_str();
        Some(char)
    }

    /// The index of a field or member, unless the element ends here.
    fn index(&mut self) -> Option<usize> {
        usize::try_from(u32::from(self.char()?).checked_sub(u32::from('a'))?).ok()
    }

    /// A length and a text of as many bytes.
    fn scalar(&mut self) -> Option<&'static str> {
        let (length, rest) = self.0.split_once(':')?;
        let (text, rest) = rest.split_at_checked(length.parse().ok()?)?;
        self.0 = rest;
        Some(text)
    }

    fn parse<T: FromStr>(&mut self) -> Option<T> {
        self.scalar()?.parse().ok()
    }
}

#[cfg(test)]
mod tests {
    use super::{list, literal};
    use crate::{Button, Icon, Message, Text, Widget};

    #[test]
    fn what_the_macro_does_not_write_makes_something() {
        let written = "a2:ünbab2:ok.fgzz,,,....::99999999999999999999:";
        for (start, _) in written.char_indices() {
            for (end, _) in written.char_indices() {
                if let Some(packed) = written.get(start..end) {
                    let _ = (literal::<Message>(packed), literal::<Icon>(packed));
                    let _ = (list::<Widget>(0, packed), list::<Text>(1, packed));
                }
            }
        }
    }

    #[test]
    fn literals_are_parts_of_the_string() {
        let button: Button = literal("a4:Stop");
        assert_eq!(button, Button::default().text("Stop"));
    }
}
