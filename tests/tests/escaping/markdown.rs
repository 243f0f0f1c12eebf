//! Markdown.

use chat_cards::Markdown;
use proptest::prelude::*;
use tests::escaping::markdown;

use super::{cases, hostile, hostile_word, judged, strings};

proptest! {
    #![proptest_config(cases())]

    #[test]
    fn holes_hold_text(a in hostile(), b in hostile()) {
        judged(markdown::holes(&a, &b))?;
    }

    #[test]
    fn strings_put_together_are_text(pieces in prop::collection::vec(hostile(), 1..4)) {
        judged(markdown::concatenation(&strings(&pieces)))?;
    }

    #[test]
    fn helpers_make_what_they_say(s in hostile_word(), t in hostile_word()) {
        judged(markdown::helpers(&s, &t))?;
    }
}

#[test]
fn a_marker_opens_between_a_control_character_and_punctuation() {
    assert_eq!(markdown::helpers("}}0", "0\0"), Ok(()));
    assert_eq!(Markdown::from("0\0") + Markdown::italic("}a"), "0\0*\u{200B}}a*");
}

#[test]
fn letters_in_circles_are_punctuation() {
    assert_eq!(markdown::helpers("\n>>n\u{1}~", "Ⓥ>6"), Ok(()));
    assert_eq!(Markdown::from("Ⓥ_a_Ⓥ"), "Ⓥ\\_a\\_Ⓥ");
    assert_eq!(markdown::concatenation(&["Ⓥ_a_Ⓥ", "🅰_a_🅰"]), Ok(()));
}
