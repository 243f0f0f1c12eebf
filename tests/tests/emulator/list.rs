//! `get` and `list`: paging, order, filters, deleted and private messages.

use serde_json::{Value, json};

use crate::api::Api;

/// An emulator with so many messages, a second apart, the first at nine o'clock.
fn with_messages(count: usize) -> Api {
    let time = |text: &str| chat_cards::Timestamp::parse(text).expect("valid").to_system_time().expect("a time");
    let api = Api::with(chat_send::emulator::Emulator::builder().clock(time("2026-03-01T09:00:00Z")));
    for number in 0..count {
        api.create("", &json!({ "text": format!("{number}") }));
        api.emulator.advance(std::time::Duration::from_secs(1));
    }
    api
}

fn texts(list: &Value) -> Vec<&str> {
    let messages = list["messages"].as_array().map_or(&[] as &[Value], Vec::as_slice);
    messages.iter().map(|message| message["text"].as_str().unwrap_or("-")).collect()
}

#[test]
fn pages_cover_the_list() {
    let api = with_messages(7);
    for order in ["", "&orderBy=ASC", "&orderBy=DESC", "&orderBy=createTime%20desc"] {
        let mut all = Vec::new();
        let mut token = String::new();
        loop {
            let page = api.get(&format!("/v1/spaces/AAAA/messages?pageSize=3{order}&pageToken={token}")).ok();
            all.extend(texts(&page).into_iter().map(str::to_owned));
            match page.get("nextPageToken") {
                Some(next) => token = next.as_str().expect("text").to_owned(),
                None => break,
            }
        }
        let mut expected: Vec<_> = (0..7).map(|number| number.to_string()).collect();
        if order.to_lowercase().contains("desc") {
            expected.reverse();
        }
        assert_eq!(all, expected, "{order}");
    }
}

#[test]
fn a_list_goes_by_time_even_if_the_clock_was_put_back() {
    let api = with_messages(2);
    let earlier =
        chat_cards::Timestamp::parse("2026-03-01T08:00:00Z").expect("valid").to_system_time().expect("a time");
    for text in ["early", "at the same time"] {
        api.emulator.set_time(earlier);
        api.create("", &json!({ "text": text }));
    }
    let path = "/v1/spaces/AAAA/messages?pageSize=1";
    for (order, expected) in
        [("ASC", ["early", "at the same time", "0", "1"]), ("DESC", ["1", "0", "at the same time", "early"])]
    {
        let mut token = String::new();
        for (index, text) in expected.into_iter().enumerate() {
            let page = api.get(&format!("{path}&orderBy={order}&pageToken={token}")).ok();
            assert_eq!(texts(&page), [text], "{order}");
            let next = page.get("nextPageToken").and_then(Value::as_str);
            assert_eq!(next.is_some(), index + 1 < expected.len(), "{order}");
            token = next.unwrap_or_default().to_owned();
        }
    }
}

#[test]
fn a_page_has_25_messages_unless_asked() {
    let api = with_messages(30);
    let size = |query: &str| texts(&api.get(&format!("/v1/spaces/AAAA/messages?{query}")).ok()).len();
    assert_eq!((size(""), size("pageSize=0"), size("pageSize=26"), size("pageSize=5000")), (25, 25, 26, 30));
    let answer = api.get("/v1/spaces/AAAA/messages?pageSize=-1");
    answer.error(400, "INVALID_ARGUMENT");
    assert_eq!(answer.case(), "list.page_size_negative");
}

#[test]
fn a_page_token_is_bound_to_its_list() {
    let api = with_messages(4);
    let page = api.get("/v1/spaces/AAAA/messages?pageSize=2&showDeleted=true").ok();
    let token = page["nextPageToken"].as_str().expect("a token");
    assert_eq!(
        texts(&api.get(&format!("/v1/spaces/AAAA/messages?pageSize=9&showDeleted=true&pageToken={token}")).ok()),
        ["2", "3"]
    );
    let others = [
        format!("AAAA/messages?pageSize=2&pageToken={token}"),
        format!("AAAA/messages?pageSize=2&showDeleted=true&orderBy=DESC&pageToken={token}"),
        format!(
            "AAAA/messages?showDeleted=true&filter=create_time%20%3E%20%222026-01-01T00%3A00%3A00Z%22&pageToken={token}"
        ),
        format!("BBBB/messages?pageSize=2&showDeleted=true&pageToken={token}"),
        "AAAA/messages?showDeleted=true&pageToken=invented".to_owned(),
        format!("AAAA/messages?showDeleted=true&pageToken={token}0"),
        "AAAA/messages?showDeleted=true&pageToken=%C3%A9%C3%A9%C3%A9%C3%A9%C3%A9%C3%A9%C3%A9%C3%A9%C3%A9".to_owned(),
    ];
    for other in others {
        assert_eq!(api.get(&format!("/v1/spaces/{other}")).case(), "list.bad_page_token", "{other}");
    }
}

#[test]
fn filters_compare_times_and_threads() {
    let api = with_messages(5);
    let first = &api.get("/v1/spaces/AAAA/messages?pageSize=1").ok()["messages"][0];
    let thread = first["thread"]["name"].as_str().expect("a thread");
    let query = "?messageReplyOption=REPLY_MESSAGE_OR_FAIL";
    api.create(query, &json!({ "text": "reply", "thread": { "name": thread } }));
    let after = |second: u32| format!(r#"create_time > "2026-03-01T09:00:0{second}Z""#);
    let before = |second: u32| format!(r#"create_time < "2026-03-01T09:00:0{second}Z""#);
    let cases: [(String, &[&str]); 7] = [
        (after(2), &["3", "4", "reply"]),
        (before(1), &["0"]),
        (format!("{} AND {}", after(0), before(3)), &["1", "2"]),
        (r#"create_time>"2026-03-01T10:00:02+01:00" AND createTime<"2026-03-01T09:00:04.5Z""#.to_owned(), &["3", "4"]),
        (format!("thread.name = {thread}"), &["0", "reply"]),
        (format!("{} AND thread.name = {thread}", after(2)), &["reply"]),
        ("thread.name = spaces/AAAA/threads/none".to_owned(), &[]),
    ];
    for (filter, expected) in cases {
        let list = api.get(&format!("/v1/spaces/AAAA/messages?filter={}", escape(&filter))).ok();
        assert_eq!(texts(&list), expected, "{filter}");
    }
}

#[test]
fn filters_that_cannot_be_read_are_refused() {
    let api = with_messages(1);
    let thread = "thread.name = spaces/AAAA/threads/x";
    let cases = [
        ("text = x", "the filter cannot be read: expected `create_time` or `thread.name`, found `text = x`", ""),
        (&format!("{thread} OR y"), "the filter cannot be read: expected `AND`, found `OR y`", ""),
        (
            &format!("{thread} AND {thread}"),
            "the filter cannot be read: expected one thread only, found `thread.name = spaces/AAAA/threads/x`",
            "list-one-thread",
        ),
        ("thread.name = spaces/B/threads/x", "the filter names a thread of another space", ""),
    ];
    for (filter, expected, rule) in cases {
        let answer = api.get(&format!("/v1/spaces/AAAA/messages?filter={}", escape(filter)));
        assert_eq!(answer.error(400, "INVALID_ARGUMENT"), expected);
        assert_eq!((answer.case(), answer.header("x-emulator-rule")), ("list.bad_filter", rule));
    }
    assert_eq!(api.get("/v1/spaces/AAAA/messages?orderBy=name").case(), "list.bad_order");
}

fn escape(text: &str) -> String {
    text.bytes().map(|byte| format!("%{byte:02X}")).collect()
}

#[test]
fn deleted_messages_are_listed_on_request() {
    let api = with_messages(2);
    let name = api.emulator.messages("AAAA")[0].name.to_string();
    assert_eq!(api.delete(&format!("/v1/{name}")).ok(), json!({}));
    assert_eq!(texts(&api.get("/v1/spaces/AAAA/messages").ok()), ["1"]);
    let list = api.get("/v1/spaces/AAAA/messages?showDeleted=true").ok();
    assert_eq!(texts(&list), ["-", "1"], "the text is gone");
    let deleted = &list["messages"][0];
    assert_eq!(deleted["deletionMetadata"], json!({ "deletionType": "CREATOR" }));
    assert_eq!(deleted["deleteTime"], "2026-03-01T09:00:02Z");
    assert_eq!(api.get(&format!("/v1/{name}")).ok(), *deleted);
    let again = api.delete(&format!("/v1/{name}"));
    assert_eq!(again.case(), "auth.ambiguous", "a second time there is nothing to delete");
}

#[test]
fn a_private_message_is_for_its_viewer_and_its_author() {
    let mut api = Api::new();
    let private = json!({ "text": "psst", "privateMessageViewer": { "name": "users/ada" } });
    let sent = api.login("emu-app-one").create("", &private);
    assert_eq!(sent["privateMessageViewer"], json!({ "name": "users/ada" }));
    let path = format!("/v1/{}", sent["name"].as_str().expect("a name"));
    for (token, sees) in
        [("emu-app-one", true), ("emu-user-ada", true), ("emu-user-bob", false), ("emu-app-ada", false)]
    {
        api.login(token);
        assert_eq!(api.get(&path).status, if sees { 200 } else { 403 }, "{token}");
        assert_eq!(texts(&api.get("/v1/spaces/AAAA/messages").ok()).len(), usize::from(sees), "{token}");
    }
    let message = api.login("emu-user-bob").get(&path).error(403, "PERMISSION_DENIED");
    assert_eq!(
        message,
        "Permission denied to perform the requested action on the specified resource, or the resource doesn't exist."
    );
}

#[test]
fn what_is_missing_may_be_forbidden() {
    let api = Api::new();
    let answer = api.get("/v1/spaces/AAAA/messages/none");
    answer.error(403, "PERMISSION_DENIED");
    assert_eq!((answer.case(), answer.header("x-emulator-wording")), ("auth.ambiguous", "verbatim"));
}
