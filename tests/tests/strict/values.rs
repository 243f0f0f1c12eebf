//! Values of the wrong type, and of the right type that say nothing.

use chat_cards::{
    ActionParameter, Button, Card, CardHeader, Color, CustomEmojiPayload, DateTimePicker, Icon, Message,
    PlatformDataSource, Section, TextParagraph, Widget,
};

use super::{check, fine};

#[test]
fn texts() {
    check::<CardHeader>(r#"{"title": 7}"#, &[r#"1:11 title: expected a string, found a number: write `"7"`"#]);
    check::<CardHeader>(r#"{"title": true}"#, &[r#"1:11 title: expected a string, found a boolean: write `"true"`"#]);
    check::<CardHeader>(
        r#"{"title": ["a"]}"#,
        &["1:11 title: expected a string, found an array: write text in quotes"],
    );
    check::<ActionParameter>(
        r#"{"key": "id", "value": 7}"#,
        &[r#"1:24 value: expected a string, found a number: write `"7"` (action-parameters-strings)"#],
    );
}

#[test]
fn booleans() {
    for (value, found, help) in [
        (r#""true""#, "a string", "write `true`"),
        (r#""False""#, "a string", "write `false`"),
        (r#""yes""#, "a string", "write `true` or `false`"),
        ("1", "a number", "write `true`"),
        ("0", "a number", "write `false`"),
        ("2", "a number", "write `true` or `false`"),
        ("{}", "an object", "write `true` or `false`"),
    ] {
        check::<Button>(
            &format!(r#"{{"disabled": {value}}}"#),
            &[&format!("1:14 disabled: expected `true` or `false`, found {found}: {help}")],
        );
    }
}

#[test]
fn integers() {
    for (value, expected) in [
        (r#""2""#, "expected a 32-bit integer, found a string: write `2`"),
        (r#""two""#, "expected a 32-bit integer, found a string: write digits without quotes"),
        ("true", "expected a 32-bit integer, found a boolean: write digits without quotes"),
        ("1.5", "`1.5` is no integer: write digits alone"),
        (
            "2147483648",
            "`2147483648` is out of the range of a 32-bit integer: write a number from -2147483648 to 2147483647",
        ),
    ] {
        check::<TextParagraph>(&format!(r#"{{"maxLines": {value}}}"#), &[&format!("1:14 maxLines: {expected}")]);
    }
    for (value, lines) in [("2", 2), ("2.0", 2), ("2e1", 20), ("-0", 0), ("-2147483648", i32::MIN)] {
        assert_eq!(fine::<TextParagraph>(&format!(r#"{{"maxLines": {value}}}"#)).max_lines, lines, "{value}");
    }
}

#[test]
fn long_integers() {
    let range = "write a number from -9223372036854775808 to 9223372036854775807";
    for (value, expected) in [
        ("1.5", "`1.5` is no integer: write digits alone".to_owned()),
        // A double is not exact up to 64 bits.
        ("1e3", "`1e3` is no integer: write digits alone".to_owned()),
        (r#""soon""#, "`soon` is no integer: write digits alone".to_owned()),
        ("true", "expected a 64-bit integer, found a boolean: write digits in quotes".to_owned()),
        ("9223372036854775808", format!("`9223372036854775808` is out of the range of a 64-bit integer: {range}")),
        (
            r#""-9223372036854775809""#,
            format!("`-9223372036854775809` is out of the range of a 64-bit integer: {range}"),
        ),
    ] {
        check::<DateTimePicker>(
            &format!(r#"{{"valueMsEpoch": {value}}}"#),
            &[&format!("1:18 valueMsEpoch: {expected} (picker-value-int64-string)")],
        );
    }
    for value in ["1700000000000", r#""1700000000000""#] {
        let picker: DateTimePicker = fine(&format!(r#"{{"valueMsEpoch": {value}}}"#));
        assert_eq!(picker.value_ms_epoch, Some(1_700_000_000_000));
    }
}

#[test]
fn fractions() {
    check::<Color>(
        r#"{"red": "NaN", "green": "0.5", "blue": 1e39, "alpha": 1e400}"#,
        &[
            "1:9 red: expected a 32-bit number, found a string: write a number without quotes",
            "1:25 green: expected a 32-bit number, found a string: write `0.5`",
            "1:40 blue: `1e39` is out of the range of a 32-bit number: write a number nearer to zero",
            "1:55 alpha: `1e400` is out of the range of a 32-bit number: write a number nearer to zero",
        ],
    );
}

#[test]
fn times_and_bytes() {
    check::<Message>(
        r#"{"createTime": "soon"}"#,
        &["1:16 createTime: `soon` is no point in time: expected a digit at byte 0, as in `2026-03-01T09:30:00Z`"],
    );
    check::<Message>(
        r#"{"createTime": "2026-13-01T00:00:00Z"}"#,
        &["1:16 createTime: `2026-13-01T00:00:00Z` is no point in time: month is 13, expected 1 to 12"],
    );
    check::<Message>(
        r#"{"createTime": 1700000000}"#,
        &["1:16 createTime: expected a point in time, found a number: write a text such as `\"2026-03-01T09:30:00Z\"`"],
    );
    check::<CustomEmojiPayload>(
        r#"{"fileContent": "a b"}"#,
        &["1:17 fileContent: `a b` is not base64: write letters, digits, `+` and `/`, with `=` at the end"],
    );
}

#[test]
fn objects() {
    check::<Button>(
        r##"{"icon": "STAR", "onClick": "https://example.com", "color": "#ff0000"}"##,
        &[
            r#"1:10 icon: expected an object, found a string: write `{"knownIcon": "STAR"}`"#,
            r#"1:29 onClick: expected an object, found a string: write `{"openLink": {"url": "…"}}`"#,
            r#"1:61 color: expected an object, found a string: write `{"red":1.0}`"#,
        ],
    );
    check::<Button>(
        r#"{"icon": "https://example.com/a.png", "onClick": "run"}"#,
        &[
            r#"1:10 icon: expected an object, found a string: write `{"iconUrl": "…"}`"#,
            r#"1:50 onClick: expected an object, found a string: write `{"action": {"function": "…"}}`"#,
        ],
    );
    // What has no fields is written in full.
    check::<Widget>(r#"{"divider": true}"#, &["1:13 divider: expected an object, found a boolean: write `{}`"]);
    check::<Button>(
        r#"{"onClick": [{"openLink": {}}]}"#,
        &["1:13 onClick: expected an object, found an array: write `{…}` without brackets around it"],
    );
    check::<Button>(r#"{"onClick": 1}"#, &["1:13 onClick: expected an object, found a number: write `{…}`"]);
}

#[test]
fn arrays() {
    check::<Section>(
        r#"{"widgets": ["hello", [{"divider": {}}]]}"#,
        &[
            r#"1:14 widgets[0]: expected an object, found a string: write `{"textParagraph": {"text": "…"}}`"#,
            "1:23 widgets[1]: expected an object, found an array: write `{…}` without brackets around it",
        ],
    );
    // What is inside is looked at as the one item that it was meant to be.
    check::<Card>(
        r#"{"sections": {"widgets": {"divider": null}}}"#,
        &[
            "1:14 sections: expected an array, found an object: write `[…]` around it",
            "1:26 sections.widgets: expected an array, found an object: write `[…]` around it",
            "1:38 sections.widgets.divider: `divider` is `null`: leave it out",
        ],
    );
    // A map by numbers, as PHP makes of a list with gaps, is no item.
    check::<Section>(
        r#"{"widgets": {"1": {"divider": {}}}}"#,
        &["1:13 widgets: expected an array, found an object: write `[…]` around it"],
    );
}

#[test]
fn null() {
    check::<Message>(
        r#"{"text": null, "thread": null, "cardsV2": [null]}"#,
        &[
            "1:10 text: `text` is `null`: leave it out",
            "1:26 thread: `thread` is `null`: leave it out",
            "1:44 cardsV2[0]: this is `null`: leave it out",
        ],
    );
}

#[test]
fn words() {
    for (value, expected) in [
        (r#""filled""#, "`type` has no word `filled`: write `FILLED`"),
        (r#""Filled-Tonal""#, "`type` has no word `Filled-Tonal`: write `FILLED_TONAL`"),
        (r#""FILED""#, "`type` has no word `FILED`: did you mean `FILLED`?"),
        (r#""PRIMARY""#, "`type` has no word `PRIMARY`: write `OUTLINED`, `FILLED`, `FILLED_TONAL` or `BORDERLESS`"),
        ("2", "`type` is a word, found the number 2: write `\"FILLED\"`"),
        ("9", "`type` is a word, found the number 9: write `OUTLINED`, `FILLED`, `FILLED_TONAL` or `BORDERLESS`"),
        ("true", "expected a word, found a boolean: write one of its words in quotes"),
        (
            r#""TYPE_UNSPECIFIED""#,
            "`TYPE_UNSPECIFIED` says nothing and is not meant to be sent: leave `type` out (enum-dont-use)",
        ),
    ] {
        check::<Button>(&format!(r#"{{"type": {value}}}"#), &[&format!("1:10 type: {expected}")]);
    }
}

#[test]
fn words_with_rules_of_their_own() {
    check::<Icon>(
        r#"{"knownIcon": "thumb_up"}"#,
        &[
            "1:15 knownIcon: `knownIcon` has no word `thumb_up`: write one of 30 words, such as `AIRPLANE`, `BOOKMARK` or \
           `BUS` (icon-known-name)",
        ],
    );
    check::<PlatformDataSource>(
        r#"{"commonDataSource": "UNKNOWN"}"#,
        &["1:22 commonDataSource: `UNKNOWN` says nothing and is not meant to be sent: leave `commonDataSource` out \
           (platform-source-common-unknown)"],
    );
}

#[test]
fn what_is_deprecated_is_no_problem() {
    fine::<Message>(r#"{"cards": [{"header": {"title": "a"}}]}"#);
    fine::<Widget>(
        r#"{"decoratedText": {"icon": {"knownIcon": "STAR"}, "text": "a", "switchControl": {"controlType": "CHECKBOX"}}}"#,
    );
}

#[test]
fn long_texts_are_cut() {
    let long = "ä".repeat(100_000);
    check::<Button>(
        &format!(r#"{{"type": "{long}"}}"#),
        &[&format!(
            "1:10 type: `type` has no word `{}…`: write `OUTLINED`, `FILLED`, `FILLED_TONAL` or `BORDERLESS`",
            "ä".repeat(40)
        )],
    );
}
