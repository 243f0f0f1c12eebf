//! Markdown.

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
