//! The real messages, each with what Google's judges said of it.

use std::path::Path;

use serde_json::Value;
use tests::files::root;

/// A message of the corpus or of the guide's examples.
pub(crate) struct Sample {
    /// The file's name.
    pub(crate) file: String,
    /// The JSON as it was published.
    pub(crate) text: String,
    /// Whether Google's protobuf classes accept it.
    pub(crate) protobuf: bool,
    /// Whether the API's discovery document describes it.
    pub(crate) discovery: bool,
}

impl Sample {
    /// Whether both judges accept it.
    pub(crate) fn is_valid(&self) -> bool {
        self.protobuf && self.discovery
    }
}

/// All messages, in the order of their names.
pub(crate) fn all() -> Vec<Sample> {
    let data = root().join("tests/data");
    let index: Value = serde_json::from_str(&text(&data.join("corpus/index.json"))).expect("the index is JSON");
    let accepted = |entry: &Value, judge: &str| entry[judge]["accepted"].as_bool().expect("a verdict");
    let mut samples: Vec<_> = index
        .as_array()
        .expect("a list of files")
        .iter()
        .map(|entry| {
            let file = entry["file"].as_str().expect("a file name").to_owned();
            Sample {
                text: text(&data.join("corpus/messages").join(&file)),
                protobuf: accepted(entry, "protobuf"),
                discovery: accepted(entry, "discovery"),
                file,
            }
        })
        .collect();
    // The examples are the guide's own and valid, which the oracle test confirms.
    samples.extend(names(&data.join("examples")).into_iter().map(|file| Sample {
        text: text(&data.join("examples").join(&file)),
        protobuf: true,
        discovery: true,
        file,
    }));
    assert_eq!(samples.len(), names(&data.join("corpus/messages")).len() + names(&data.join("examples")).len());
    samples
}

/// The JSON files of a directory.
fn names(directory: &Path) -> Vec<String> {
    let entries = std::fs::read_dir(directory).unwrap_or_else(|error| panic!("{}: {error}", directory.display()));
    let mut names: Vec<_> =
        entries.map(|entry| entry.expect("an entry").file_name().into_string().expect("a name in UTF-8")).collect();
    names.retain(|name| name.ends_with(".json"));
    names.sort();
    names
}

fn text(path: &Path) -> String {
    std::fs::read_to_string(path).unwrap_or_else(|error| panic!("{}: {error}", path.display()))
}
