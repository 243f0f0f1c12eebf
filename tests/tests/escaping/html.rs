//! The HTML of card fields.

use proptest::prelude::*;
use tests::escaping::{html, kinds, mentions, unsafe_scheme};

use super::{cases, hostile, hostile_word, judged, strings};

proptest! {
    #![proptest_config(cases())]

    #[test]
    fn holes_hold_text(a in hostile(), b in hostile()) {
        judged(html::holes(&a, &b))?;
    }

    #[test]
    fn strings_put_together_are_text(pieces in prop::collection::vec(hostile(), 1..4)) {
        judged(html::concatenation(&strings(&pieces)))?;
    }

    #[test]
    fn helpers_make_what_they_say(s in hostile_word(), t in hostile_word()) {
        judged(html::helpers(&s, &t))?;
    }
}

#[test]
fn the_judge_sees_what_is_there() {
    let tree = html::read("a<b>c</b>&lt<a href='x'>");
    assert_eq!(kinds(&tree), ["tag b", "tag end", "tag /b", "tag end", "tag a", "attribute href", "tag end"]);
    assert!(mentions("<USERS/all>") && unsafe_scheme("java\nscript:x") && !unsafe_scheme("https://a:b"));
}
