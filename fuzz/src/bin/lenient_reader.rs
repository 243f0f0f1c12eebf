//! What serde reads of a message is written and read again without a change, and is as long as it says.
#![no_main]

libfuzzer_sys::fuzz_target!(|text: &str| tests::reading::lenient(text));
