//! Two strings stay text wherever they are put into Chat's markup.
#![no_main]

use tests::escaping::markup;

libfuzzer_sys::fuzz_target!(|data: &[u8]| {
    chat_cards_fuzz::strings(data, markup::hole, markup::concatenation, markup::helpers);
});
