//! Files of the repository, as tests read and rewrite them.

use std::path::{Path, PathBuf};

/// The root of the repository.
#[must_use]
pub fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("..")
}

/// Compares a generated file with what is checked in; with `UPDATE_EXPECT=1` it is rewritten.
///
/// # Panics
///
/// When the two differ, or when the file cannot be read or written.
pub fn expect_file(path: &Path, generated: &str) {
    let checked_in = std::fs::read_to_string(path).unwrap_or_default();
    if checked_in == generated {
        return;
    }
    if std::env::var_os("UPDATE_EXPECT").is_some() {
        std::fs::write(path, generated).expect("the file can be written");
        return;
    }
    let line = checked_in.lines().zip(generated.lines()).take_while(|(a, b)| a == b).count() + 1;
    panic!("{} is out of date from line {line} on: remake it with UPDATE_EXPECT=1 cargo test", path.display());
}
