//! Two strings stay text wherever they are put into HTML.
#![no_main]

use tests::escaping::html;

libfuzzer_sys::fuzz_target!(|data: &[u8]| {
    chat_cards_fuzz::strings(data, html::hole, html::concatenation, html::helpers);
});
