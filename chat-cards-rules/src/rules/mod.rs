//! The rules, a family per file as in the model.

/// The examples of a rule, a list of [`Example`](crate::rule::Example)s, where somebody shows them or tries them out.
#[cfg(feature = "examples")]
macro_rules! examples {
    ($($example:tt)*) => {{
        #[allow(unused_imports)]
        use crate::rule::Example;
        &[$($example)*]
    }};
}

/// They are half of the text of the rules, and take the compiler longer than everything else in this crate.
#[cfg(not(feature = "examples"))]
macro_rules! examples {
    ($($example:tt)*) => {
        &[]
    };
}

/// The rules of a family.
///
/// Each is a constant of its own: the compiler takes three times as long for one constant that holds all of them.
macro_rules! rules {
    ($($rule:expr),* $(,)?) => {
        &[$(const { $rule }),*]
    };
}

mod action;
mod button;
mod bytes;
mod card;
mod chip;
mod click;
mod color;
mod columns;
mod content;
mod data_source;
mod decorated_text;
mod delivery;
#[cfg(feature = "examples")]
mod filled;
mod footer;
mod form;
mod grid;
mod header;
mod html;
mod icon;
mod identity;
mod image;
mod json;
mod limits;
mod material_icon;
mod menu;
mod message;
mod output_only;
mod picker;
#[cfg(feature = "examples")]
mod repeat;
mod response;
mod search;
mod section;
mod selection;
mod selection_item;
mod selection_source;
pub(crate) mod shared;
mod studio;
mod submission;
mod switch;
mod text;
mod text_input;
mod union;
mod v1;
mod widget;

use std::sync::LazyLock;

use crate::rule::Rule;

/// Every rule, those of one family together.
#[must_use]
pub fn all() -> &'static [&'static Rule] {
    static ALL: LazyLock<Vec<&'static Rule>> = LazyLock::new(|| {
        let families: &[&'static [Rule]] = &[
            action::RULES,
            button::RULES,
            bytes::RULES,
            card::RULES,
            chip::RULES,
            click::RULES,
            color::RULES,
            columns::RULES,
            content::RULES,
            data_source::RULES,
            decorated_text::RULES,
            delivery::RULES,
            footer::RULES,
            form::RULES,
            grid::RULES,
            header::RULES,
            html::RULES,
            icon::RULES,
            identity::RULES,
            image::RULES,
            json::RULES,
            limits::RULES,
            material_icon::RULES,
            menu::RULES,
            message::RULES,
            output_only::RULES,
            picker::RULES,
            response::RULES,
            search::RULES,
            section::RULES,
            selection::RULES,
            selection_item::RULES,
            selection_source::RULES,
            studio::RULES,
            submission::RULES,
            switch::RULES,
            text::RULES,
            text_input::RULES,
            v1::RULES,
            widget::RULES,
        ];
        let mut all = Vec::new();
        for family in families {
            all.extend(*family);
        }
        all
    });
    &ALL
}

/// The rule of an id.
#[must_use]
pub fn rule(id: &str) -> Option<&'static Rule> {
    all().iter().copied().find(|rule| rule.id == id)
}
