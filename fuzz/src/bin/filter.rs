//! The filter of a list is read as it is written, and a time from elsewhere stays a time.
#![no_main]

libfuzzer_sys::fuzz_target!(|text: &str| {
    tests::sending::filter(text);
    if let Some((after, before)) = text.split_once('\0') {
        tests::sending::filter_of_times(after, before);
    }
});
