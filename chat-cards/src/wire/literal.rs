//! What is literal in `card!`: values from one string, whose notation `pack.rs` of the macros explains.
//!
//! The string says which field is set to what, and the slots of the model say how. Texts are parts of the string, so that
//! they cost no allocation; the rest comes out of [`Holes`]. A string that the macro did not write ends where it makes no
//! sense.

use std::any::Any;
use std::borrow::Cow;
use std::str::FromStr;

use crate::schema::Element;
use crate::strings::{Context, Dialect, Html, Markdown, Markup, Text};

use super::{Holes, Object, Slot, Wire};

/// Makes an element without holes.
#[must_use]
pub fn literal<T: Element>(packed: &'static str) -> T {
    let mut element = T::default();
    Packed { rest: packed, holes: &mut Holes::new() }.element(&mut element);
    element
}

/// Makes the value of a field.
#[must_use]
pub fn filled<T: Wire>(packed: &'static str, holes: &mut Holes) -> T {
    let mut value = super::empty();
    Packed { rest: packed, holes }.slot(super::slot(&mut value));
    value
}

/// What is still to be read.
struct Packed<'h> {
    rest: &'static str,
    holes: &'h mut Holes,
}

impl Packed<'_> {
    fn element(&mut self, element: &mut dyn Object) {
        if let Some(base) = self.value() {
            element.assign(base);
        }
        while self.entry(element).is_some() {}
    }

    /// A field and its value; nothing at the end of the element.
    fn entry(&mut self, element: &mut dyn Object) -> Option<()> {
        let clears = self.eat('?');
        if clears || self.eat('!') {
            let hole = self.number()?;
            let is_filled = self.holes.is_filled(hole);
            let mut entry = Packed { rest: self.scalar()?, holes: self.holes };
            if is_filled {
                entry.entry(element);
            } else if clears {
                match element.slot(entry.index()?) {
                    Slot::Optional(option) => option.clear(),
                    Slot::Union(union) => union.clear(),
                    _ => {}
                }
            }
            return Some(());
        }
        let field = self.index()?;
        self.slot(element.slot(field))
    }

    fn slot(&mut self, slot: Slot<'_>) -> Option<()> {
        match slot {
            Slot::Text(text) => *text = self.text()?,
            Slot::Bool(value) => *value = self.parse()?,
            Slot::Int(value) => *value = self.parse()?,
            Slot::Long(value) => *value = self.parse()?,
            Slot::Float(value) => *value = self.parse()?,
            Slot::Double(value) => *value = self.parse()?,
            Slot::Word(word) => match self.value() {
                Some(value) => word.assign(value),
                None => word.set(Cow::Borrowed(self.scalar()?)),
            },
            Slot::Element(element) => self.element(element),
            Slot::Optional(option) => self.slot(option.keep())?,
            Slot::List(list) => {
                match self.value() {
                    Some(value) => list.assign(value),
                    None => list.clear(),
                }
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
        let mut chars = self.rest.chars();
        let char = chars.next()?;
        self.rest = chars.as_str();
        Some(char)
    }

    /// Takes a character, if it comes next.
    fn eat(&mut self, char: char) -> bool {
        match self.rest.strip_prefix(char) {
            Some(rest) => {
                self.rest = rest;
                true
            }
            None => false,
        }
    }

    /// The index of a field or member, unless the element ends here.
    fn index(&mut self) -> Option<usize> {
        usize::try_from(u32::from(self.char()?).checked_sub(u32::from('a'))?).ok()
    }

    fn number(&mut self) -> Option<usize> {
        let (number, rest) = self.rest.split_once(':')?;
        self.rest = rest;
        number.parse().ok()
    }

    /// A length and a text of as many bytes.
    fn scalar(&mut self) -> Option<&'static str> {
        let length = self.number()?;
        let (text, rest) = self.rest.split_at_checked(length)?;
        self.rest = rest;
        Some(text)
    }

    /// A value of the program, if one comes next.
    fn value(&mut self) -> Option<Box<dyn Any>> {
        if self.eat('=') {
            let hole = self.number()?;
            return self.holes.value(hole);
        }
        None
    }

    fn parse<T: FromStr + Any>(&mut self) -> Option<T> {
        match self.value() {
            Some(value) => Some(*value.downcast().ok()?),
            None => self.scalar()?.parse().ok(),
        }
    }

    /// A literal, a text of the program, or both in turns.
    fn text(&mut self) -> Option<Cow<'static, str>> {
        if self.eat('=') {
            let hole = self.number()?;
            return Some(self.holes.text(hole).unwrap_or_default());
        }
        if self.rest.starts_with(|c: char| c.is_ascii_digit()) {
            return Some(Cow::Borrowed(self.scalar()?));
        }
        let escape = match self.char()? {
            'p' => Text::escape_into,
            'h' => <Html as Dialect>::escape_into,
            'm' => <Markup as Dialect>::escape_into,
            'd' => <Markdown as Dialect>::escape_into,
            _ => return None,
        };
        let mut text = String::new();
        loop {
            let context = match self.char()? {
                '.' => return Some(Cow::Owned(text)),
                '"' => {
                    text.push_str(self.scalar()?);
                    continue;
                }
                'b' => Context::Block,
                'i' => Context::Inline,
                'c' => Context::Code,
                'f' => Context::CodeBlock,
                'u' => Context::Url,
                _ => return None,
            };
            let hole = self.number()?;
            escape(&mut text, &self.holes.text(hole)?, context);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::{filled, literal};
    use crate::wire::{Holes, put, put_shown, put_text};
    use crate::{Button, Icon, Message, Text, Widget};

    fn holes() -> Holes {
        let mut holes = Holes::new();
        put_shown(&mut holes, "<b>");
        put(&mut holes, vec![Widget::default()]);
        put(&mut holes, true);
        put_text(&mut holes, &None::<&str>);
        holes
    }

    #[test]
    fn what_the_macro_does_not_write_makes_something() {
        let written = "a2:ünbab2:ok.=1:fgzz,,,h\"1:xb0:...?0:4:c=2:!3:4:c=2:..?=.::99999999999999999999:";
        for (start, _) in written.char_indices() {
            for (end, _) in written.char_indices() {
                if let Some(packed) = written.get(start..end) {
                    let _ = (literal::<Message>(packed), literal::<Icon>(packed));
                    let _ = (filled::<Vec<Widget>>(packed, &mut holes()), filled::<Vec<Text>>(packed, &mut holes()));
                    let _ = (filled::<Text>(packed, &mut holes()), filled::<Button>(packed, &mut holes()));
                }
            }
        }
    }

    #[test]
    fn literals_are_parts_of_the_string() {
        let button: Button = literal("a4:Stop");
        assert_eq!(button, Button::default().text("Stop"));
    }

    #[test]
    fn holes_are_escaped_for_the_field_and_filled_once() {
        let mut holes = holes();
        assert_eq!(filled::<Text>("h\"3:<i>b0:\"4:</i>.", &mut holes), "<i>&lt;b&gt;</i>");
        assert_eq!(filled::<Text>("h\"3:<i>b0:\"4:</i>.", &mut holes), "");
    }

    #[test]
    fn what_is_shown_in_pieces_is_escaped_as_one() {
        let mut holes = Holes::new();
        put_shown(&mut holes, &format_args!("{}{} {:.1}", "<", "used", 2.55));
        assert_eq!(filled::<Text>("h\"2:a b0:.", &mut holes), "a &lt;used 2.5");
    }

    #[test]
    fn an_entry_may_depend_on_its_hole() {
        let mut holes = holes();
        let button: Button = filled("?3:4:a=3:!3:4:a=3:?0:4:a=0:.", &mut holes);
        assert_eq!(button, Button::default().text("<b>"));
    }
}
