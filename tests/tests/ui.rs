//! What a person reads after a mistake: every file of `ui` and `ui-rustc` makes one, and what the compiler says of it
//! stands beside it.
//!
//! After a change of words, `TRYBUILD=overwrite cargo test -p tests --test ui` writes them anew; read them before they
//! are kept.

use std::collections::BTreeSet;
use std::path::Path;
use std::process::Command;

/// The compiler whose words the files of `ui-rustc` hold.
const RUSTC: &str = "1.95";

/// Mistakes in markup, which `card!` itself explains, whatever the compiler.
#[test]
fn mistakes_in_markup() {
    trybuild::TestCases::new().compile_fail("ui/*.rs");
}

/// Mistakes in Rust, which rustc explains; what matters is that it points at what the user wrote.
#[test]
fn mistakes_in_rust() {
    let rustc = std::env::var_os("RUSTC").unwrap_or_else(|| "rustc".into());
    let output = Command::new(rustc).arg("--version").output().expect("a test is run by a compiler");
    let version = String::from_utf8_lossy(&output.stdout);
    if !version.starts_with(&format!("rustc {RUSTC}.")) {
        eprintln!("skipped: `ui-rustc` holds the words of rustc {RUSTC}, and this is {version}");
        return;
    }
    trybuild::TestCases::new().compile_fail("ui-rustc/*.rs");
}

/// A mistake that has been renamed leaves no words behind, and no mistake is without words.
#[test]
fn every_mistake_has_its_words() {
    for directory in ["ui", "ui-rustc"] {
        let names = |extension: &str| -> BTreeSet<_> {
            let files = Path::new(directory).read_dir().expect("the directory is there");
            let paths = files.map(|file| file.expect("a file can be listed").path());
            let paths = paths.filter(|path| path.extension().is_some_and(|found| found == extension));
            paths.filter_map(|path| path.file_stem().map(ToOwned::to_owned)).collect()
        };
        assert_eq!(names("rs"), names("stderr"), "in {directory}");
    }
}
