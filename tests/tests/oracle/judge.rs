//! Google's own classes, asked by way of `oracle/judge.py`.

use std::collections::BTreeMap;
use std::ffi::OsString;
use std::io::Write as _;
use std::path::{Path, PathBuf};
use std::process::Command;

use tests::files::root;

/// Where to look for Python.
const VARIABLE: &str = "CHAT_ORACLE_PYTHON";

/// The Python to ask; `None`, said aloud, where nobody has set it up.
pub(crate) fn python(test: &str) -> Option<OsString> {
    let set = |name| std::env::var_os(name).filter(|value| !value.is_empty());
    let python = set(VARIABLE);
    if python.is_none() {
        assert!(set("CI").is_none(), "`{VARIABLE}` is not set: CI must not skip `{test}`");
        // Past the capture of the test harness, which shows nothing of a test that passes.
        let _ = writeln!(
            std::io::stderr(),
            "skipped `{test}`: `{VARIABLE}` names no Python that has tests/oracle/requirements.txt \
             (the head of tests/tests/oracle.rs says how to run it)"
        );
    }
    python
}

/// What `judge.py` says, by file name, and whether it found all good.
pub(crate) fn judge(python: &OsString, arguments: &[&Path]) -> (BTreeMap<String, String>, bool) {
    let script = root().join("tests/oracle/judge.py");
    let output = Command::new(python)
        .arg(script)
        .args(arguments)
        .output()
        .unwrap_or_else(|error| panic!("{}: {error}", python.display()));
    let errors = String::from_utf8_lossy(&output.stderr);
    assert!(matches!(output.status.code(), Some(0 | 1)) && errors.is_empty(), "judge.py failed: {errors}");
    let lines = String::from_utf8(output.stdout).expect("UTF-8");
    let verdicts = lines.lines().map(|line| line.split_once('\t').expect("a name and a verdict"));
    (verdicts.map(|(name, verdict)| (name.to_owned(), verdict.to_owned())).collect(), output.status.success())
}

/// An empty directory for one test.
pub(crate) fn directory(name: &str) -> PathBuf {
    let directory = Path::new(env!("CARGO_TARGET_TMPDIR")).join("oracle").join(name);
    let _ = std::fs::remove_dir_all(&directory);
    std::fs::create_dir_all(&directory).expect("the directory can be made");
    directory
}

pub(crate) fn write(directory: &Path, file: &str, text: &str) {
    std::fs::write(directory.join(file), text).expect("the file can be written");
}
