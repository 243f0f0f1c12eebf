//! Chat's own markup.

use proptest::prelude::*;
use tests::escaping::{kinds, markup};

use super::{cases, hostile, hostile_word, judged, strings};

proptest! {
    #![proptest_config(cases())]

    #[test]
    fn holes_hold_text(a in hostile(), b in hostile()) {
        judged(markup::holes(&a, &b))?;
    }

    #[test]
    fn strings_put_together_are_text(pieces in prop::collection::vec(hostile(), 1..4)) {
        judged(markup::concatenation(&strings(&pieces)))?;
    }

    #[test]
    fn helpers_make_what_they_say(s in hostile_word(), t in hostile_word()) {
        judged(markup::helpers(&s, &t))?;
    }
}

#[test]
fn the_judge_sees_what_is_there() {
    let tree = markup::read_lines("- *a* <https://b|_c_> <users/1>\n> `d`", false);
    let wanted =
        ["bullet", "span *", "span * end", "link", "span _", "span _ end", "link end", "mention", "quote", "code"];
    assert_eq!(kinds(&tree), wanted);
}
