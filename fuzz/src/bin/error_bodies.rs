//! Whatever a server answers becomes a short text, and shows no secret.
#![no_main]

// A body, then a secret and a header behind a NUL each; the status depends on how long that is.
libfuzzer_sys::fuzz_target!(|text: &str| {
    let mut parts = text.splitn(3, '\0');
    let [body, secret, header] = std::array::from_fn(|_| parts.next().unwrap_or_default());
    tests::sending::error(400 + (text.len() % 200) as u16, header, body, secret);
});
