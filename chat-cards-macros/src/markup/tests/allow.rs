//! Rules that the user knows better than.

use super::{read, tokens};

fn said(markup: &str) -> Vec<String> {
    let (_, _, errors) = read(tokens(markup));
    errors.messages().into_iter().chain(errors.warned()).map(ToOwned::to_owned).collect()
}

#[test]
fn what_is_allowed_is_not_said() {
    let button = "<button action=\"go\" type=outlined color=\"#ff0000\" />";
    assert_eq!(said(button).len(), 2);
    assert_eq!(said(&format!("#![allow(button-text-or-icon)] {button}")).len(), 1);
    assert_eq!(said(&format!("#![allow(button_text_or_icon, button-type-ignored-with-color)] {button}")).len(), 0);
    assert_eq!(
        said(&format!("#![allow(button-text-or-icon)] #![allow(button-type-ignored-with-color)] {button}")).len(),
        0
    );
    assert_eq!(said(&format!("#![allow(all)] {button}")).len(), 0);
}

#[test]
fn what_is_allowed_must_be_a_rule() {
    let button = "<button action=\"go\">\"Go\"</button>";
    for (attribute, message) in [
        (
            "#![allow(button-text-and-icon)]",
            "no rule is called `button-text-and-icon`: did you mean `button-text-or-icon`?",
        ),
        ("#![allow(wibble)]", "no rule is called `wibble`: write `#![allow(rule-id)]`, or `#![allow(all)]`"),
        (
            "#![deny(all)]",
            "the markup as a whole has no other attribute than `allow`: write `#![allow(rule-id)]`, or `#![allow(all)]`",
        ),
        ("#!", "`#!` begins an attribute of the whole markup: write `#![allow(rule-id)]`, or `#![allow(all)]`"),
    ] {
        assert_eq!(said(&format!("{attribute} {button}")), [message]);
    }
}
