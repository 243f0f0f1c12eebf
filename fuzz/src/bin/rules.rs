//! Any message is held against every rule, for every target.
#![no_main]

libfuzzer_sys::fuzz_target!(|text: &str| tests::reading::checked(text));
