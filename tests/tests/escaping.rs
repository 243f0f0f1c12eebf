//! Whatever a string holds, it stays text: what `tests::escaping` says must hold, for strings put together to break it.

#[path = "escaping/html.rs"]
mod html;
#[path = "escaping/markdown.rs"]
mod markdown;
#[path = "escaping/markup.rs"]
mod markup;
#[path = "escaping/plain.rs"]
mod plain;

use proptest::prelude::*;
use tests::escaping::Verdict;

/// As many cases as find what a change breaks, mostly at once.
fn cases() -> ProptestConfig {
    ProptestConfig { cases: 1024, failure_persistence: None, ..ProptestConfig::default() }
}

/// A verdict as proptest wants it.
fn judged(verdict: Verdict) -> Result<(), TestCaseError> {
    verdict.map_err(TestCaseError::fail)
}

fn strings(pieces: &[String]) -> Vec<&str> {
    pieces.iter().map(String::as_str).collect()
}

fn hostile() -> impl Strategy<Value = String> {
    let active = prop::sample::select(
        "< > | * ~ ` _ - # + = ! [ ] ( ) { } \\ & ; : / . @ \" ' $ ^ 1 9".split(' ').collect::<Vec<_>>(),
    );
    let space = prop::sample::select(vec![
        " ", " ", "  ", "    ", "\n", "\n\n", "\r", "\r\n", "\t", "\u{B}", "\u{C}", "\u{85}", "\u{2028}", "\u{A0}",
        "\u{200B}",
    ]);
    let word = prop::sample::select(vec![
        "a",
        "Z",
        "é",
        "数",
        "users/all",
        "USERS/all",
        "users/",
        "us",
        "ers/all",
        "all",
        "al",
        "l",
        "customEmojis/x",
        "lt",
        "lt;",
        "&lt;",
        "&#60;",
        "#60;",
        "https://evil.example|x",
        "https://evil.example",
        "//evil.example",
        "javascript:",
        "javascript",
        "data:x",
        "<users/all>",
        "<https://evil.example|x>",
        "[x](https://evil.example)",
        "](",
        "www.evil.example",
        "mailto:a@b.c",
        "<b>",
        "</b>",
        "<!--",
        "<a href=x>",
        "```",
        "~~~",
        "---",
        "***",
        "- ",
        "1. ",
        "> ",
        "# ",
        "[x] ",
        "|-|-|",
        "\u{1FEF}",
        "😀",
    ]);
    let piece = prop_oneof![4 => active, 2 => space, 4 => word];
    prop::collection::vec(piece, 0..10).prop_map(|pieces| pieces.concat())
}

/// As hostile, but not blank.
fn hostile_word() -> impl Strategy<Value = String> {
    (hostile(), "[a-z1]", hostile()).prop_map(|(before, word, after)| before + &word + &after)
}
