//! The rules, a family per file as in the model.

mod action;
mod button;
mod card;
mod chip;
mod click;
mod color;
mod columns;
mod data_source;
mod decorated_text;
mod footer;
mod form;
mod grid;
mod header;
mod html;
mod icon;
mod image;
mod json;
mod limits;
mod material_icon;
mod menu;
mod picker;
mod repeat;
mod section;
mod selection;
mod selection_item;
mod selection_source;
mod shared;
mod submission;
mod switch;
mod text;
mod text_input;
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
            card::RULES,
            chip::RULES,
            click::RULES,
            color::RULES,
            columns::RULES,
            data_source::RULES,
            decorated_text::RULES,
            footer::RULES,
            form::RULES,
            grid::RULES,
            header::RULES,
            html::RULES,
            icon::RULES,
            image::RULES,
            json::RULES,
            limits::RULES,
            material_icon::RULES,
            menu::RULES,
            picker::RULES,
            section::RULES,
            selection::RULES,
            selection_item::RULES,
            selection_source::RULES,
            submission::RULES,
            switch::RULES,
            text::RULES,
            text_input::RULES,
            widget::RULES,
        ];
        families.iter().flat_map(|family| family.iter()).collect()
    });
    &ALL
}

/// The rule of an id.
#[must_use]
pub fn rule(id: &str) -> Option<&'static Rule> {
    all().iter().copied().find(|rule| rule.id == id)
}
