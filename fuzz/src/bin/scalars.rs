//! Texts that are read as a time or a colour.
#![no_main]

libfuzzer_sys::fuzz_target!(|text: &str| {
    tests::reading::timestamp(text);
    tests::reading::color(text);
});
