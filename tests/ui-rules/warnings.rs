//! Markup that breaks each warning rule, from the examples of the rules.
#![deny(deprecated)]

use chat_cards::card;

fn main() {
    // enum-dont-use
    let _ = card! { <button text="Go" action="go" type=type_unspecified /> };
    // button-type-ignored-with-color
    let _ = card! { <button text="Go" action="go" type=outlined color="#ff0000" /> };
    // card-needs-sections
    let _ = card! { <card><header title="Deploys" /></card> };
    // card-actions-addons-only
    let _ = card! { <card>
                <section><divider /></section>
                <card_actions><card_action action_label="Help" open_link="https://example.com" /></card_actions>
            </card> };
    // card-display-style-addons-only
    let _ = card! { <card display_style=peek><section><divider /></section></card> };
    // card-name-addons-only
    let _ = card! { <card name="deploys"><section><divider /></section></card> };
    // card-peek-header-addons-only
    let _ = card! { <card><section><divider /></section><peek_card_header title="Deploys" /></card> };
    // header-image-type-needs-url
    let _ = card! { <header title="Sasha" image_type=circle /> };
    // header-image-type-needs-url
    let _ = card! { <header title="Sasha" image_alt_text="a portrait" /> };
    // card-html-tags
    let _ = card! { <text>"<strong>a</strong>"</text> };
    // card-html-tags
    let _ = card! { <text>"cc <users/all>"</text> };
}
