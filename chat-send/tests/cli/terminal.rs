//! What is printed has no words for the terminal, wherever they come from.

use chat_send::emulator::Emulator;

use super::{file, run, send};

#[test]
fn a_terminal_is_told_nothing() {
    let emulator = Emulator::start().unwrap();
    let message = r#"{"text": "1", "thread": {"threadKey": "\u001b[31mred\u009b"}}"#;
    let ran = send(&emulator, &["--dry-run"], message);
    assert!(ran.stdout.contains(r"in the thread with the key `\u{1b}[31mred\u{9b}`"), "{}", ran.stdout);
    let ran = send(&emulator, &["--format", "json"], message);
    assert_eq!((ran.status, &ran.json()[0]["thread"]["threadKey"]), (0, &"\u{1b}[31mred\u{9b}".into()));
    let ran = run(&["check", "\u{1b}[2J.json"], "");
    ran.is(2, "", "error: `\\u{1b}[2J.json` cannot be read: No such file or directory (os error 2)\n");
    if cfg!(unix) {
        let name = file("\u{1b}]0;title\u{7}.json", "{}");
        let ran = run(&["check", &name], "");
        assert!(ran.stdout.starts_with(r"\u{1b}]0;title\u{7}.json:1:1: error: "), "{}", ran.stdout);
        assert_eq!(run(&["check", "--format", "json", &name], "").json()[0]["file"], name);
    }
}
