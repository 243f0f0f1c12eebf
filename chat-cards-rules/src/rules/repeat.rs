//! Examples with as many of something as there may be.

/// A literal nine times over.
macro_rules! nine {
    ($literal:expr) => {
        concat!($literal, $literal, $literal, $literal, $literal, $literal, $literal, $literal, $literal)
    };
}

/// Ten of a literal, with another one between them.
macro_rules! ten {
    ($literal:expr, $between:expr) => {
        concat!($literal, nine!(concat!($between, $literal)))
    };
}

/// A hundred of a literal, with another one between them.
macro_rules! hundred {
    ($literal:expr, $between:expr) => {
        ten!(ten!($literal, $between), $between)
    };
}

/// Widgets and sections as JSON and as markup. They are as small as can be, because there are so many.
macro_rules! section {
    (json $widgets:expr) => {
        concat!(r#"{"widgets": ["#, $widgets, "]}")
    };
    (markup $widgets:expr) => {
        concat!("<section>", $widgets, "</section>")
    };
}
macro_rules! card {
    (json $sections:expr) => {
        concat!(r#"{"sections": ["#, $sections, "]}")
    };
    (markup $sections:expr) => {
        concat!("<card>", $sections, "</card>")
    };
}
macro_rules! divider {
    (json) => {
        r#"{"divider": {}}"#
    };
    (markup) => {
        "<divider />"
    };
}

/// Items whose values are a digit and each of some other ones.
macro_rules! items {
    (json $tens:literal $($ones:literal)*) => {
        concat!($(r#"{"text": "Item", "value": ""#, $tens, $ones, r#""}, "#),*)
    };
    (markup $tens:literal $($ones:literal)*) => {
        concat!($(r#"<item value=""#, $tens, $ones, r#"" text="Item" />"#),*)
    };
}
macro_rules! ninety_nine_items {
    ($form:ident) => {
        concat!(
            items!($form 0 0 1 2 3 4 5 6 7 8 9),
            items!($form 1 0 1 2 3 4 5 6 7 8 9),
            items!($form 2 0 1 2 3 4 5 6 7 8 9),
            items!($form 3 0 1 2 3 4 5 6 7 8 9),
            items!($form 4 0 1 2 3 4 5 6 7 8 9),
            items!($form 5 0 1 2 3 4 5 6 7 8 9),
            items!($form 6 0 1 2 3 4 5 6 7 8 9),
            items!($form 7 0 1 2 3 4 5 6 7 8 9),
            items!($form 8 0 1 2 3 4 5 6 7 8 9),
            items!($form 9 0 1 2 3 4 5 6 7 8)
        )
    };
}

pub(super) use {card, divider, hundred, items, nine, ninety_nine_items, section, ten};
