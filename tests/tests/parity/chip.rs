// `enabled` of a chip is deprecated and still read and written.
#![allow(deprecated)]

use chat_cards::ChipListLayout;
use chat_cards::prelude::*;

parity! {
    chip_list: ChipList {
        unchecked! {
            <chip_list layout=horizontal_scrollable>
                <chip>"backend"</chip>
                <chip label="urgent" />
            </chip_list>
        },
        ChipList::new()
            .layout(ChipListLayout::HorizontalScrollable)
            .chip(Chip::new("backend"))
            .chip(Chip::new("urgent")),
        { "layout": "HORIZONTAL_SCROLLABLE", "chips": [{ "label": "backend" }, { "label": "urgent" }] },
    }

    chip: Chip {
        unchecked! {
            <chip icon=known(star) open_link="https://example.com" enabled disabled alt_text="Open it">"Open"</chip>
        },
        Chip::new("Open")
            .icon(Icon::known(KnownIcon::Star))
            .on_click(OnClick::open_link("https://example.com"))
            .enabled(true)
            .disabled(true)
            .alt_text("Open it"),
        {
            "icon": { "knownIcon": "STAR" },
            "label": "Open",
            "onClick": { "openLink": { "url": "https://example.com" } },
            "enabled": true,
            "disabled": true,
            "altText": "Open it",
        },
    }
}
