//! A mask that was read is written as one that is read as the same.
#![no_main]

use chat_send::UpdateMask;

libfuzzer_sys::fuzz_target!(|text: &str| match text.parse::<UpdateMask>() {
    Ok(mask) => assert_eq!(mask.to_string().parse(), Ok(mask), "{text:?}"),
    Err(error) => assert!(!error.to_string().contains(char::is_control), "{text:?}: {error}"),
});
