//! Parts of a message are within their limit and, together, the message.
#![no_main]

libfuzzer_sys::fuzz_target!(|text: &str| tests::splitting::read(text));
