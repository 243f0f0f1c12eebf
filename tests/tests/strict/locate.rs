//! Where in a text the path of a finding leads.

use chat_cards::check::{Finding, Target};
use chat_cards::{Message, strict};

/// The line and column of a path, and what the text has there.
#[track_caller]
fn check(text: &str, path: &str, line: usize, column: usize, begins: &str) {
    let position = strict::locate(text, path).unwrap();
    assert_eq!((position.line, position.column), (line, column), "{path}");
    assert!(text[position.offset..].starts_with(begins), "{path}: {}", &text[position.offset..]);
}

const TEXT: &str = "{\n  \"text\": \"Grüße\", \"é🚀\": 1, \"thread\": {\"threadKey\": \"a\"},\r\n\t\"cardsV2\": [\n    {},\n    {\"card\": {\"name\": \"b\"}}\n  ]\n}";

#[test]
fn keys_and_items() {
    check(TEXT, "", 1, 1, "{");
    check(TEXT, "text", 2, 3, "\"text\"");
    check(TEXT, "cardsV2", 3, 2, "\"cardsV2\"");
    check(TEXT, "cardsV2[0]", 4, 5, "{}");
    check(TEXT, "cardsV2[1]", 5, 5, "{\"card\"");
    check(TEXT, "cardsV2[1].card.name", 5, 15, "\"name\"");
}

#[test]
fn columns_count_characters_and_the_offset_bytes() {
    check(TEXT, "é🚀", 2, 20, "\"é🚀\"");
    check(TEXT, "thread", 2, 29, "\"thread\"");
    check(TEXT, "thread.threadKey", 2, 40, "\"threadKey\"");
    check(r#"{"k\u00e9y": {"a": 1}}"#, "kéy.a", 1, 15, "\"a\"");
}

#[test]
fn a_path_that_is_not_there_leads_to_what_is_around_it() {
    check(TEXT, "silent", 1, 1, "{");
    check(TEXT, "thread.name", 2, 29, "\"thread\"");
    check(TEXT, "cardsV2[2]", 3, 2, "\"cardsV2\"");
    check(TEXT, "cardsV2[2].card.name", 3, 2, "\"cardsV2\"");
    check(TEXT, "cardsV2[1].card.sections[0].widgets[1]", 5, 6, "\"card\"");
    check(TEXT, "text.no.such[7]", 2, 3, "\"text\"");
    check(TEXT, "text[0]", 2, 3, "\"text\"");
    check(TEXT, "cardsV2.card", 3, 2, "\"cardsV2\"");
    check("[{}]", "[0].text", 1, 2, "{}");
    check(" 7", "text", 1, 2, "7");
}

#[test]
fn a_key_that_is_no_name_is_one_step_for_all_who_write_paths() {
    let text = r#"{"text": "a", "a.b": 1, "$x": 2, "é": 3, "cardsV2": [{"q\"[0]": {"b c": 4}}]}"#;
    let message: Message = serde_json::from_str(text).unwrap();
    let expected = [r#"$x"#, r#"["a.b"]"#, r#"cardsV2[0]["q\"[0]"]"#, "é"];
    let findings = message.check(Target::App);
    let found: Vec<_> =
        findings.iter().filter(|finding| finding.id() == "json-field-names").map(Finding::path).collect();
    assert_eq!(found, expected);
    let problems = strict::read(text).unwrap_err();
    let mut read: Vec<_> = problems.iter().map(|problem| problem.path.as_str()).collect();
    read.sort_by_key(|path| expected.iter().position(|known| known == path));
    assert_eq!(read, expected);
    let report = message.size_report();
    for (path, begins) in expected.iter().zip(["\"$x\"", "\"a.b\"", "\"q\\\"[0]\"", "\"é\""]) {
        assert_eq!(report.find(path).unwrap().path(), *path);
        let position = strict::locate(text, path).unwrap();
        assert!(text[position.offset..].starts_with(begins), "{path}: {}", &text[position.offset..]);
    }
    let inner = strict::locate(text, r#"cardsV2[0]["q\"[0]"]["b c"]"#).unwrap();
    assert!(text[inner.offset..].starts_with("\"b c\""));
}

#[test]
fn what_is_no_path_leads_somewhere_all_the_same() {
    for path in ["cardsV2[-1]", "cardsV2[x]", "cardsV2[99999999999999999999]", "cardsV2[", "cardsV2]"] {
        assert!(strict::locate(TEXT, path).is_some(), "{path}");
    }
    for path in [".", "[", "]", "..[[", "é🚀[", "[]"] {
        assert!(strict::locate(TEXT, path).is_some(), "{path}");
    }
}

#[test]
fn what_is_not_json_has_no_place() {
    for text in ["", "{", "hello", "{} {}", "{\"text\": }"] {
        assert_eq!(strict::locate(text, "text"), None, "{text}");
    }
}

#[test]
fn a_finding_is_brought_back_to_the_text() {
    let text = r#"{"cardsV2": [{"card": {"sections": [{"widgets": [
        {"buttonList": {"buttons": [{"text": "Grüße", "altText": "a"}, {"text": "b"}]}}
    ]}]}}]}"#;
    let message: Message = strict::read(text).unwrap();
    let findings = message.check(Target::App);
    let places = findings.errors().map(|finding| strict::locate(text, finding.path()).unwrap());
    assert_eq!(places.map(|place| (place.line, place.column)).collect::<Vec<_>>(), [(2, 37), (2, 72)]);
}
