//! The spellings of one name: `top_label` in Rust, `topLabel` in JSON, `TopLabel` as a variant, `TOP_LABEL` as a word.

use std::fmt::Write as _;

/// `cards_v2` to `cardsV2`.
pub(crate) fn camel(snake: &str) -> String {
    let mut parts = snake.split('_');
    let mut name = parts.next().unwrap_or_default().to_owned();
    for part in parts {
        name.push_str(&capitalised(part));
    }
    name
}

/// `StartIcon` to `start_icon`; what is already in snake case stays.
pub(crate) fn snake(pascal: &str) -> String {
    let mut name = String::with_capacity(pascal.len() + 4);
    let mut previous = None;
    for c in pascal.chars() {
        let boundary = previous.is_some_and(|p: char| p != '_' && !p.is_uppercase());
        if c.is_uppercase() && boundary {
            name.push('_');
        }
        // Writing to a `String` cannot fail.
        let _ = write!(name, "{}", c.to_lowercase());
        previous = Some(c);
    }
    name
}

/// `StartIcon` to `START_ICON`.
pub(crate) fn screaming(pascal: &str) -> String {
    snake(pascal).to_uppercase()
}

fn capitalised(part: &str) -> String {
    let mut chars = part.chars();
    match chars.next() {
        Some(first) => format!("{}{}", first.to_uppercase(), chars.as_str()),
        None => String::new(),
    }
}

#[cfg(test)]
mod tests {
    use super::{camel, screaming, snake};

    #[test]
    fn one_name_has_four_spellings() {
        assert_eq!(camel("top_label"), "topLabel");
        assert_eq!(camel("cards_v2"), "cardsV2");
        assert_eq!(camel("type"), "type");
        assert_eq!(snake("StartIcon"), "start_icon");
        assert_eq!(snake("imageURL"), "image_url");
        assert_eq!(snake("cardsV2"), "cards_v2");
        assert_eq!(screaming("FilledTonal"), "FILLED_TONAL");
    }
}
