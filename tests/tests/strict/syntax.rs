//! Text that is not JSON, or not an object.

use chat_cards::strict::{self, ProblemKind};
use chat_cards::{Card, Message};
use serde_json::Value;

use super::{check, fine};

#[test]
fn text_that_is_not_json() {
    for (text, expected) in [
        ("", "1:1: the text ends where JSON has a value: write a JSON object, `{…}`"),
        ("hello", "1:1: found `h` where JSON has a value: write a JSON object, `{…}`"),
        ("<b>", "1:1: found `<` where JSON has a value: write a JSON object, `{…}`"),
        ("text: a", "1:1: found `t` where JSON has a value: write a JSON object, `{…}`"),
        ("- text: a", "1:2: found ` ` where JSON has a digit: write a JSON object, `{…}`"),
        ("---\ntext: a", "1:2: found `-` where JSON has a digit: write a JSON object, `{…}`"),
        ("const a = {};", "1:1: found `c` where JSON has a value: write a JSON object, `{…}`"),
        ("```json\n{}\n```", "1:1: found ``` where JSON has a value: leave out the marks around the block of code"),
        ("{}\n```", "2:1: found ``` where JSON has the end: leave out the marks around the block of code"),
        (",{}", "1:1: found `,` where JSON has a value: leave it out"),
        ("]", "1:1: found `]` where JSON has a value: leave it out"),
        ("{", "1:2: the text ends where JSON has a key or `}`: write the rest, the text is cut off"),
        (r#"{"text": "#, "1:10: the text ends where JSON has a value: write the rest, the text is cut off"),
        (r#"{"text": "a"#, "1:12: the text ends where JSON has the closing `\"`: write the rest, the text is cut off"),
        ("\u{feff}{}", "1:1: found `\\u{feff}` where JSON has a value: leave out the byte order mark"),
        ("{} {}", "1:4: found `{` where JSON has the end: leave it out, or read one value at a time"),
    ] {
        check::<Message>(text, &[expected]);
    }
}

#[test]
fn commas_and_brackets() {
    for (text, expected) in [
        (r#"{"text": "a",}"#, "1:14: found `}` where JSON has a key: leave out the comma before it"),
        (r#"{"cards": [{},]}"#, "1:15: found `]` where JSON has a value: leave out the comma before it"),
        (r#"{"text": "a",, "silent": true}"#, "1:14: found `,` where JSON has a key: leave out one of the commas"),
        (r#"{"cards": [,]}"#, "1:12: found `,` where JSON has a value or `]`: leave out the comma"),
        (r#"{"text": "a" "silent": true}"#, "1:14: found `\"` where JSON has `,` or `}`: write a comma before it"),
        ("[1 2]", "1:4: found `2` where JSON has `,` or `]`: write a comma before it"),
        (r#"{"silent": true]"#, "1:16: found `]` where JSON has `,` or `}`: close what was opened last first"),
        (r#"{"text" = "a"}"#, "1:9: found `=` where JSON has `:`: write `:` between a key and its value"),
        (r#"{"text":}"#, "1:9: found `}` where JSON has a value: write a value before it"),
        (
            r#"{"text": "a"; "silent": true}"#,
            "1:13: found `;` where JSON has `,` or `}`: write a comma in its place, or nothing behind the last one",
        ),
        ("{{}}", "1:2: found `{` where JSON has a key or `}`: leave it out, or write a key and `:` before it"),
        ("{\"text\": \"a\"\u{a0}}", "1:13: found `\u{a0}` where JSON has `,` or `}`: write an ordinary space"),
    ] {
        check::<Message>(text, &[expected]);
    }
}

#[test]
fn habits_of_other_languages() {
    for (text, expected) in [
        ("{'text': 'a'}", "1:2: found `'` where JSON has a key or `}`: write double quotes, `\"…\"`"),
        ("{text: \"a\"}", "1:2: found `t` where JSON has a key or `}`: write the key in double quotes"),
        (r#"{"text": “a”}"#, "1:10: found `“` where JSON has a value: write double quotes, `\"…\"`"),
        (r#"{"silent": True}"#, "1:12: found `T` where JSON has a value: write `true`"),
        (r#"{"text": None}"#, "1:10: found `N` where JSON has a value: leave the field out"),
        ("{\n  // a card\n}", "2:3: found `/` where JSON has a key or `}`: leave it out, JSON has no comments"),
        (r#"{"n": .5}"#, "1:7: found `.` where JSON has a value: write a digit first, as in `0.5`"),
        (r#"{"n": 1.}"#, "1:9: found `}` where JSON has a digit: write digits on both sides of the point, as in `0.5`"),
        (r#"{"n": +1}"#, "1:7: found `+` where JSON has a value: leave out the `+`"),
        (r#"{"n": -x}"#, "1:8: found `x` where JSON has a digit: write a digit behind `-`, as in `-0.5`"),
        (r#"{"n": 0xff}"#, "1:8: found `x` where JSON has `,` or `}`: write the number in decimal digits"),
        (r#"{"text": <b>}"#, "1:10: found `<` where JSON has a value: write a string in double quotes"),
        (r#"{"text": "a" + b}"#, "1:14: found `+` where JSON has `,` or `}`: write one string, JSON has no operators"),
        (r#"{"text": "a", ...b}"#, "1:15: found `.` where JSON has a key: write out what it stands for"),
        (r#"{-}"#, "1:2: found `-` where JSON has a key or `}`: write the key in double quotes"),
        (r#"{"n": 01}"#, "1:8: found `1` where JSON has `,` or `}`: leave out the leading zero"),
    ] {
        check::<Message>(text, &[expected]);
    }
}

#[test]
fn characters_in_strings() {
    for (text, expected) in [
        (
            "{\"text\": \"a\nb\"}",
            "1:12: found `\\n` where JSON has the closing `\"`: close the string, or write `\\n` for a line break",
        ),
        (
            "{\"text\": \"a\tb\"}",
            "1:12: found `\\t` where JSON has the closing `\"`: write `\\t` for a tab, `\\u0000` for other such characters",
        ),
        (
            r#"{"text": "say "hi" now"}"#,
            r#"1:16: found `h` where JSON has `,` or `}`: write `\"` for a quote inside of a string"#,
        ),
        (r#"{"text": "it\'s"}"#, r"1:14: found `'` where JSON has an escape such as `\n`: leave out the backslash"),
        (r#"{"text": "C:\dir"}"#, r"1:14: found `d` where JSON has an escape such as `\n`: write `\\` for a backslash"),
        (
            r#"{"text": "\u12"}"#,
            "1:15: found `\"` where JSON has four hexadecimal digits: write four of them, as in `\\u00e9`",
        ),
        (
            r#"{"text": "\ud83d!"}"#,
            r"1:17: found `!` where JSON has the other half of a pair such as `\ud83d\ude00`: write both halves, or the character itself",
        ),
    ] {
        check::<Message>(text, &[expected]);
    }
    let message: Message = fine(r#"{"text": "\u00e9\ud83d\ude00\n\"\\\/\b\f\r\t\u0000"}"#);
    assert_eq!(message.text.as_str(), "é😀\n\"\\/\u{8}\u{c}\r\t\0");
}

#[test]
fn a_value_that_is_no_object() {
    for (text, found, help) in [
        (r#"[{"text": "a"}]"#, "an array", "write `{…}` without brackets around it"),
        (r#""hello""#, "a string", "write `{…}`"),
        ("7", "a number", "write `{…}`"),
        ("true", "a boolean", "write `{…}`"),
        ("null", "`null`", "write `{…}`"),
    ] {
        check::<Message>(text, &[&format!("1:1: expected an object, found {found}: {help}")]);
    }
}

#[test]
fn lines_and_columns_count_characters_and_the_offset_bytes() {
    let text = "{\r\n\t\"text\": \"Grüße 🚀\", \"txt\": \"a\",\n \"é\": 2}";
    let problems = strict::read(text).unwrap_err();
    let places: Vec<_> = problems.iter().map(|problem| problem.position.unwrap()).collect();
    assert_eq!(places.iter().map(|place| (place.line, place.column)).collect::<Vec<_>>(), [(2, 21), (3, 2)]);
    for (place, key) in places.iter().zip(["\"txt\"", "\"é\""]) {
        assert!(text[place.offset..].starts_with(key), "{place:?}");
    }
}

#[test]
fn nesting_has_a_limit() {
    let too_deep = "1:136: this is nested deeper than the 127 levels that can be read: leave out what is deeper";
    let nested = |depth: usize| format!("{{\"text\":{}1{}}}", "[".repeat(depth), "]".repeat(depth));
    check::<Message>(&nested(126), &["1:9 text: expected a string, found an array: write text in quotes"]);
    check::<Message>(
        &nested(127),
        &["1:135: this is nested deeper than the 127 levels that can be read: leave out what is deeper"],
    );
    // Never closed, and far deeper than a stack is.
    assert_eq!(strict::read(&format!("{{\"text\": {}", "[".repeat(1_000_000))).unwrap_err().to_string(), too_deep);
    // Elements hold each other; nine levels lead from a card to one that opens on a click.
    let card = |times| {
        (0..times).fold("{}".to_owned(), |card, _| {
            format!(
                r#"{{"sections":[{{"widgets":[{{"buttonList":{{"buttons":[{{"onClick":{{"card":{card}}}}}]}}}}]}}]}}"#
            )
        })
    };
    assert_eq!(fine::<Card>(&card(14)), serde_json::from_str(&card(14)).unwrap());
    let problems = strict::read_as::<Card>(&card(15)).unwrap_err();
    assert!(matches!(problems.as_slice()[0].kind, ProblemKind::TooDeep { limit: 127 }), "{problems}");
}

#[test]
fn values_that_no_text_could_hold_are_refused() {
    let deep = (0..1000).fold(Value::Null, |value, _| Value::from(vec![value]));
    let problems = strict::read_value(&deep).unwrap_err();
    assert_eq!(
        problems.to_string(),
        "this is nested deeper than the 127 levels that can be read: leave out what is deeper"
    );
}
