//! Closing tags, from tokens.

use proc_macro2::Ident;

use super::ast::Tag;
use super::cursor::Cursor;
use super::parse::Parser;
use super::spelling::tag_text;
use super::suggest::nearest;

impl Parser<'_> {
    /// The closing tag of `tag`, after a word about what stands there instead; without one, the index of the error.
    pub(super) fn close(&mut self, cursor: &mut Cursor, tag: &Tag) -> Result<Option<Ident>, usize> {
        let name = tag_text(tag);
        let close = if name.is_empty() { "`</>`".to_owned() } else { format!("`</{name}>` or `</>`") };
        if cursor.span().is_none() {
            if self.lost {
                return Ok(None);
            }
            self.errors.at(tag.span(), format!("`<{name}>` is never closed: write {close} after its children"));
            return Err(self.errors.count() - 1);
        }
        let Some((text, found)) = cursor.closing_name() else {
            self.closing_tag(cursor, &name);
            return Ok(None);
        };
        if text == name {
            return Ok(self.closing_tag(cursor, &name));
        }
        // Closes an outer element: this one was forgotten. Anything else is a slip in this closing tag.
        let outer = self.open.split_last().is_some_and(|(_, outer)| outer.contains(&text));
        if outer {
            self.errors.at(tag.span(), format!("`<{name}>` is never closed: write {close} before `</{text}>`"));
            return Err(self.errors.count() - 1);
        }
        let message = match nearest(&text, &[name.as_str()]) {
            Some(_) => format!("`</{text}>` does not close `<{name}>`: did you mean `</{name}>`?"),
            None => format!("`</{text}>` does not close `<{name}>`: write `</{name}>`"),
        };
        self.errors.at(found.span(), message);
        Ok(self.closing_tag(cursor, &name))
    }

    /// Passes a closing tag unless it belongs to an outer element.
    pub(super) fn close_any(&mut self, cursor: &mut Cursor) -> Option<Ident> {
        let (text, _) = cursor.closing_name()?;
        (!self.open.contains(&text)).then(|| self.closing_tag(cursor, "")).flatten()
    }

    /// Passes a closing tag; `open` is the name that it should have.
    pub(super) fn closing_tag(&mut self, cursor: &mut Cursor, open: &str) -> Option<Ident> {
        let start = cursor.span().unwrap_or(self.end);
        let name = cursor.closing_name();
        cursor.next();
        cursor.next();
        cursor.skip_name();
        if cursor.at_puncts(">") {
            cursor.next();
        } else {
            let shown = name.as_ref().map_or(open, |(text, _)| text);
            self.errors.at(start, format!("the closing tag has no end: write `</{shown}>`"));
        }
        name.map(|(_, name)| name)
    }
}
