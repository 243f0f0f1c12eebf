//! What opens on a click: menus, sections, and buttons below a message.

use chat_cards::prelude::*;

/// Buttons for feedback, from `packages/node/src/cards/index.ts` of adamallcock/googlechatai (Apache-2.0).
#[must_use]
pub(crate) fn feedback() -> Message {
    let choices =
        [("thumb_up", "Mark helpful"), ("thumb_down", "Mark not helpful"), ("rate_review", "Add feedback comment")];
    card! {
        // The original has the key twice.
        #![allow(action-parameter-keys-unique)]
        <message text="key-123" fallback_text="fallback text">
            <accessory_widgets>
                {for (icon, alt_text) in choices {
                    <button icon=material({icon}) {alt_text} type=borderless action="key-123">
                        <param key="key-123" value="value" />
                        <param key="key-123" value="value" />
                    </button>
                }}
            </accessory_widgets>
        </message>
    }
}

/// A menu behind a button, from `googlechat/action_example_test.go` of JSYoo5B/convertago (MIT).
#[must_use]
pub(crate) fn overflow() -> Message {
    card! {
        <message>
            <card>
                <section>
                    <button>"More"
                        <overflow_menu>
                            <item open_link="https://example.com/report">"View report"</item>
                            <item start_icon=known(email) action="sendReport">"Send report"</item>
                        </overflow_menu>
                    </button>
                </section>
            </card>
        </message>
    }
}

/// A section that folds, from `googlechat/card_example_test.go` of JSYoo5B/convertago (MIT).
#[must_use]
pub(crate) fn collapsed_report() -> Message {
    card! {
        <message>
            <card section_divider_style=no_divider>
                <header
                    title="Build report"
                    image_url="https://example.com/avatar.png"
                    image_type=circle
                    image_alt_text="Build bot"
                />
                <section header="Details" collapsible uncollapsible_widgets_count=1>
                    <text>"Build passed"</text>
                    <text>"Duration: 12 seconds"</text>
                    <collapse_control horizontal_alignment=end>
                        <expand_button type=borderless action="expandSection">"Show details"</expand_button>
                        <collapse_button type=borderless action="collapseSection">"Hide details"</collapse_button>
                    </collapse_control>
                </section>
            </card>
        </message>
    }
}
