//! Two strings stay text wherever they are put into Markdown.
#![no_main]

use tests::escaping::markdown;

libfuzzer_sys::fuzz_target!(|data: &[u8]| {
    chat_cards_fuzz::strings(data, markdown::hole, markdown::concatenation, markdown::helpers);
});
