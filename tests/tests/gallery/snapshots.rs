//! The gallery as JSON and as `Debug` shows it. Remake the files with `INSTA_UPDATE=always cargo test -p tests --test
//! gallery`, and read what has changed.

use std::collections::BTreeSet;
use std::path::Path;

use tests::files::root;

use crate::messages as gallery;

/// The name of a snapshot: that of the original, without the folder.
fn name(file: &str) -> &str {
    Path::new(file).file_stem().and_then(|stem| stem.to_str()).expect("the name of a file")
}

fn settings() -> insta::Settings {
    let mut settings = insta::Settings::clone_current();
    settings.set_prepend_module_to_snapshot(false);
    settings.set_omit_expression(true);
    settings
}

#[test]
fn json() {
    settings().bind(|| {
        for (file, message) in gallery::all() {
            let json = serde_json::to_string_pretty(&message).expect("JSON");
            insta::assert_snapshot!(format!("{}.json", name(file)), json);
        }
    });
}

#[test]
fn debug() {
    settings().bind(|| {
        for (file, message) in gallery::all() {
            insta::assert_snapshot!(format!("{}.debug", name(file)), format!("{message:#?}"));
        }
    });
}

/// A snapshot without a message would never be compared.
#[test]
fn every_snapshot_belongs_to_a_message() {
    let expected: BTreeSet<String> = gallery::all()
        .iter()
        .flat_map(|(file, _)| ["json", "debug"].map(|kind| format!("{}.{kind}.snap", name(file))))
        .collect();
    let found = std::fs::read_dir(root().join("tests/tests/gallery/snapshots")).expect("the snapshots");
    let found: BTreeSet<String> = found
        .map(|entry| entry.expect("an entry").file_name().into_string().expect("UTF-8"))
        .filter(|file| file.ends_with(".snap"))
        .collect();
    assert_eq!(found, expected);
}
