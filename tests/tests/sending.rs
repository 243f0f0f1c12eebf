//! What holds for any answer and any filter, for those that are known and changes of them; fuzzing goes on from there.

use serde_json::Value;
use tests::files::root;
use tests::sending;

/// The bodies of all errors that are known, in Google's envelope and without it.
fn bodies() -> Vec<String> {
    let text = std::fs::read_to_string(root().join("tests/data/errors.json")).expect("the file is there");
    let cases: Vec<Value> = serde_json::from_str(&text).expect("JSON");
    assert!(cases.len() > 40);
    cases.into_iter().flat_map(|case| [serde_json::json!({ "error": case }).to_string(), case.to_string()]).collect()
}

#[test]
fn known_errors_and_what_is_left_of_them() {
    for body in bodies() {
        for (end, _) in body.char_indices().step_by(7) {
            sending::error(400, "3", &body[..end], "spaces/AAAA");
        }
        for (from, to) in [("\"", "'"), ("}", "]"), (":", "::"), ("e", "\\u0065"), (" ", "\u{202e}"), ("a", "%61")] {
            sending::error(503, to, &body.replace(from, to), "message");
        }
    }
}

#[test]
fn odd_answers() {
    let deep = |open: &str| open.repeat(10_000);
    for body in
        ["", "null", "[]", "{}", "\0", "<title>", "</title><title>", "{\"error\":[]}", &deep("["), &deep("{\"error\":")]
    {
        for header in ["", "0", "-1", "99999999999999999999", "Sun, 06 Nov 1994 08:49:37 GMT", "\u{1b}"] {
            sending::error(429, header, body, "ya29.token");
        }
    }
}

#[test]
fn a_token_that_comes_back_as_googles_names_of_fields() {
    const TOKEN: &str = "ya29.aBc-DeF_Gh";
    for echo in ["ya29.a_bc-_de_f__gh", "ya29.a\\u005fbc-_de_f_\\u005fgh"] {
        let body = format!(
            r#"{{"error":{{"details":[{{"fieldViolations":[{{"field":"message.{echo}.text","description":"{echo}"}}]}}]}}}}"#
        );
        sending::error(400, "", &body, TOKEN);
    }
}

#[test]
fn filters_of_any_kind() {
    const TIME: &str = "2026-11-20T00:00:00Z";
    let filter = format!("create_time > \"{TIME}\" AND createTime<\"{TIME}\"AND thread.name = spaces/A/threads/T");
    for end in 0..=filter.len() {
        sending::filter(&filter[..end]);
        sending::filter(&filter[end..]);
        sending::filter(&format!("{}é{}", &filter[..end], &filter[end..]));
    }
    let times = [
        TIME,
        "",
        "\"",
        "\\",
        "2026-11-20T00:00:00Z\" AND create_time > \"2026-11-20T00:00:00Z",
        "2026-11-20 00:00:00Z",
    ];
    for after in times {
        for before in times {
            sending::filter_of_times(after, before);
        }
    }
}
