//! JSON that a person wrote: every text is either a message or has problems that are in it.
#![no_main]

libfuzzer_sys::fuzz_target!(|text: &str| tests::reading::strict(text));
