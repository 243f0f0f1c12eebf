//! Which thread a message ends up in.

use chat_send::emulator::{Emulator, Space};
use serde_json::{Value, json};

use crate::api::Api;

const FALLBACK: &str = "messageReplyOption=REPLY_MESSAGE_FALLBACK_TO_NEW_THREAD";
const OR_FAIL: &str = "messageReplyOption=REPLY_MESSAGE_OR_FAIL";

fn keyed(key: &str) -> Value {
    json!({ "text": "in a thread", "thread": { "threadKey": key } })
}

fn named(name: &str) -> Value {
    json!({ "text": "in a thread", "thread": { "name": name } })
}

fn thread(message: &Value) -> &str {
    message["thread"]["name"].as_str().expect("a thread")
}

#[test]
fn without_a_reply_option_the_thread_is_ignored() {
    let api = Api::new();
    let first = api.create(&format!("?{FALLBACK}"), &keyed("deploys"));
    for query in ["", "?messageReplyOption=MESSAGE_REPLY_OPTION_UNSPECIFIED", "?messageReplyOption=0"] {
        for body in [keyed("deploys"), named(thread(&first))] {
            let second = api.create(query, &body);
            assert_ne!(thread(&second), thread(&first), "{query}");
            assert_eq!(second["thread"].get("threadKey"), None, "the key was ignored");
            assert_eq!(second.get("threadReply"), None);
        }
    }
}

#[test]
fn a_key_finds_its_thread_again() {
    let api = Api::new();
    for option in [FALLBACK, OR_FAIL, "messageReplyOption=1", "message_reply_option=2"] {
        let first = api.create(&format!("?{option}"), &keyed(option));
        let second = api.create(&format!("?{option}"), &keyed(option));
        let by_parameter = api.create(&format!("?{option}&threadKey={option}"), &json!({ "text": "x" }));
        assert_eq!(first.get("threadReply"), None, "{option} begins a thread");
        assert_eq!(first["thread"]["threadKey"], option);
        for reply in [&second, &by_parameter] {
            assert_eq!((thread(reply), &reply["threadReply"]), (thread(&first), &json!(true)), "{option}");
        }
    }
}

#[test]
fn a_key_belongs_to_the_app_that_used_it() {
    let mut api = Api::new();
    let query = format!("?{FALLBACK}");
    let one = api.login("emu-app-one").create(&query, &keyed("deploys"));
    let two = api.login("emu-app-two").create(&query, &keyed("deploys"));
    assert_ne!(thread(&one), thread(&two));
    let reply = api.login("emu-app-two").create(&query, &named(thread(&one)));
    assert_eq!(thread(&reply), thread(&one), "by name, another app's thread can be replied to");
    assert_eq!(reply["thread"].get("threadKey"), None, "another app's key is not shown");
    assert_eq!(api.login("emu-app-one").create(&query, &keyed("deploys"))["thread"], one["thread"]);
}

#[test]
fn a_thread_that_is_unknown_falls_back_or_fails() {
    let api = Api::new();
    let unknown = named("spaces/AAAA/threads/nowhere");
    let message = api.create(&format!("?{FALLBACK}"), &unknown);
    assert_ne!(thread(&message), "spaces/AAAA/threads/nowhere");
    let answer = api.post(&format!("/v1/spaces/AAAA/messages?{OR_FAIL}"), &unknown);
    assert_eq!(answer.error(404, "NOT_FOUND"), "there is no such thread to reply to");
    assert_eq!(answer.header("x-emulator-wording"), "own");
    assert_eq!(api.emulator.messages("AAAA").len(), 1);
}

#[test]
fn a_thread_name_that_is_none_is_refused_whatever_the_option() {
    let api = Api::new();
    let first = api.create("", &json!({ "text": "x" }));
    let message_id = thread(&first).replace("threads/", "threads/a.");
    let small =
        format!("spaces/AAAA/threads/{}", thread(&first).trim_start_matches("spaces/AAAA/threads/").to_lowercase());
    let names =
        ["threads/x", "spaces/BBBB/threads/x", "spaces/AAAA/threads/", "Spaces/AAAA/threads/x", &message_id, &small];
    for name in names {
        for option in [FALLBACK, OR_FAIL] {
            let answer = api.post(&format!("/v1/spaces/AAAA/messages?{option}"), &named(name));
            let message = answer.error(400, "INVALID_ARGUMENT");
            assert_eq!(message, "The request contains an invalid thread resource name", "{name}");
            assert_eq!(answer.header("x-emulator-wording"), "verbatim");
        }
    }
}

#[test]
fn a_key_has_a_limit() {
    let api = Api::new();
    let path = format!("/v1/spaces/AAAA/messages?{FALLBACK}");
    api.post(&path, &keyed(&"é".repeat(4000))).ok();
    assert_eq!(api.post(&path, &keyed(&"é".repeat(4001))).case(), "thread.key_too_long");
}

#[test]
fn or_fail_may_need_a_key_that_is_known() {
    let api = Api::with(Emulator::builder().unknown_thread_key_fails(true));
    let path = format!("/v1/spaces/AAAA/messages?{OR_FAIL}");
    assert_eq!(api.post(&path, &keyed("deploys")).case(), "thread.reply_or_fail");
    let first = api.create(&format!("?{FALLBACK}"), &keyed("deploys"));
    assert_eq!(thread(&api.post(&path, &keyed("deploys")).ok()), thread(&first));
}

#[test]
fn a_direct_message_has_no_threads_to_reply_to() {
    let api = Api::with(Emulator::builder().space(Space::direct("AAAA")));
    let query = format!("?{FALLBACK}");
    let (one, two) = (api.create(&query, &keyed("deploys")), api.create(&query, &keyed("deploys")));
    assert_ne!(thread(&one), thread(&two));
    assert_eq!(one["space"]["spaceType"], "DIRECT_MESSAGE");
}
