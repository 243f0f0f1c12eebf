//! `card!` itself: it passes the path of this crate on, whatever the crate is called where it is used.

/// Makes a message, a card or any part of one from markup.
#[macro_export]
macro_rules! card {
    ($($markup:tt)*) => {
        $crate::__private::card_markup! { [$crate] $($markup)* }
    };
}
