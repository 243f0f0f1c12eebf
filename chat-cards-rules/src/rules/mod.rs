//! The rules, a family per file as in the model.

mod button;
mod card;
mod form;
mod header;
mod html;
mod json;
mod shared;

use std::sync::LazyLock;

use crate::rule::Rule;

/// Every rule, those of one family together.
#[must_use]
pub fn all() -> &'static [&'static Rule] {
    static ALL: LazyLock<Vec<&'static Rule>> = LazyLock::new(|| {
        let families: &[&'static [Rule]] =
            &[json::RULES, button::RULES, card::RULES, form::RULES, header::RULES, html::RULES];
        families.iter().flat_map(|family| family.iter()).collect()
    });
    &ALL
}

/// The rule of an id.
#[must_use]
pub fn rule(id: &str) -> Option<&'static Rule> {
    all().iter().copied().find(|rule| rule.id == id)
}
