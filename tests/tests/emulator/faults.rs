//! Faults on demand.

use std::time::Duration;

use chat_send::emulator::{Emulator, Fault, Method};
use serde_json::json;

use crate::api::Api;

const PATH: &str = "/v1/spaces/AAAA/messages";

fn count(api: &Api) -> usize {
    api.emulator.messages("AAAA").len()
}

#[test]
fn statuses_come_in_googles_words_and_do_nothing() {
    let api = Api::new();
    let cases = [
        ("429 retry-after=7", 429, "RESOURCE_EXHAUSTED", "Resource has been exhausted (e.g. check quota).", "7"),
        ("429", 429, "RESOURCE_EXHAUSTED", "Resource has been exhausted (e.g. check quota).", ""),
        ("503", 503, "UNAVAILABLE", "The service is currently unavailable.", ""),
        ("500", 500, "INTERNAL", "Internal error encountered.", ""),
        ("case=auth.not_member", 403, "PERMISSION_DENIED", "This Chat app is not a member of this space.", ""),
    ];
    for (fault, status, word, message, retry_after) in cases {
        let fault: Fault = fault.parse().expect("a fault");
        api.emulator.fault(fault.clone());
        let answer = api.post(PATH, &json!({ "text": "x" }));
        assert_eq!(answer.error(status, word), message);
        assert_eq!(answer.header("retry-after"), retry_after);
        let requests = api.emulator.requests();
        let last = requests.last().expect("a request");
        assert_eq!((last.status, last.fault.clone()), (Some(status), Some(fault.to_string())));
    }
    assert_eq!(count(&api), 0);
    api.post(PATH, &json!({ "text": "x" })).ok();
}

#[test]
fn a_proxy_answers_in_html() {
    let api = Api::new();
    for (fault, status) in [(Fault::Html(502), 502), (Fault::Html(504), 504)] {
        api.emulator.fault(fault);
        let answer = api.post(PATH, &json!({ "text": "x" }));
        assert_eq!((answer.status, answer.header("content-type")), (status, "text/html; charset=UTF-8"));
        assert!(answer.text.starts_with("<!DOCTYPE html>"));
    }
    assert_eq!(count(&api), 0);
}

#[test]
fn no_answer_comes_before_or_after_the_message_is_stored() {
    let cases = [
        (Fault::TimeoutBefore, 0),
        (Fault::TimeoutAfter, 1),
        (Fault::CloseBefore, 0),
        (Fault::CloseAfter, 1),
        (Fault::CutOff, 1),
    ];
    for (fault, stored) in cases {
        let api = Api::with(Emulator::builder().hang(Duration::ZERO));
        api.emulator.fault(fault.clone());
        let result = api.try_send("POST", PATH, r#"{"text":"x"}"#);
        assert!(result.is_err(), "{fault}: {result:?}");
        assert_eq!(count(&api), stored, "{fault}");
        let status = api.emulator.requests()[0].status;
        assert_eq!(status, None, "{fault}: nothing was answered");
    }
}

#[test]
fn a_delayed_answer_comes() {
    let api = Api::new();
    api.emulator.fault(Fault::Delay(Duration::from_millis(1)));
    api.post(PATH, &json!({ "text": "x" })).ok();
    assert_eq!((count(&api), api.emulator.requests()[0].fault.as_deref()), (1, Some("delay=1")));
}

#[test]
fn rules_are_a_sequence_for_some_methods() {
    let api = Api::new();
    api.emulator.fault(Fault::Internal.times(2).on(Method::Create).skip(1));
    api.emulator.fault(Fault::Unavailable { retry_after: None });
    let statuses: Vec<_> = (0..5).map(|_| api.post(PATH, &json!({ "text": "x" })).status).collect();
    // The first rule lets one request pass, which is when the second one holds.
    assert_eq!(statuses, [503, 500, 500, 200, 200]);
    api.emulator.fault(Fault::Internal.always().on(Method::Get));
    assert_eq!(
        (api.get(PATH).status, api.get(&format!("{PATH}/x")).status, api.get(&format!("{PATH}/x")).status),
        (200, 500, 500)
    );
    api.emulator.clear_faults();
    assert_eq!(api.get(&format!("{PATH}/x")).status, 403);
}

#[test]
fn chance_is_the_same_in_every_run() {
    let run = |seed| {
        let api = Api::with(Emulator::builder().seed(seed));
        api.emulator.fault(Fault::Internal.always().probability(0.5));
        (0..64).map(|_| api.get(PATH).status).collect::<Vec<_>>()
    };
    let (one, again, other) = (run(1), run(1), run(2));
    assert_eq!(one, again);
    assert_ne!(one, other);
    let failed = one.iter().filter(|status| **status == 500).count();
    assert!((16..48).contains(&failed), "{failed} of 64");
}

#[test]
fn a_request_may_bring_its_own_fault() {
    let mut api = Api::new();
    api.set_header("x-emulator-fault", "503 retry-after=1");
    let answer = api.post(PATH, &json!({ "text": "x" }));
    assert_eq!((answer.status, answer.header("retry-after")), (503, "1"));
    api.set_header("x-emulator-fault", "");
    api.post(PATH, &json!({ "text": "x" })).ok();
    api.set_header("x-emulator-fault", "504");
    let answer = api.post(PATH, &json!({ "text": "x" }));
    assert_eq!(
        answer.error(400, "INVALID_ARGUMENT"),
        "there is no fault `504`: write one such as `503`, `429 retry-after=2` or `timeout-after`"
    );
    assert_eq!(api.emulator.messages("AAAA").len(), 1, "a test that misspells its fault does not pass without it");
}

#[test]
fn faults_have_a_text() {
    let texts = [
        "429",
        "429 retry-after=2",
        "500",
        "503",
        "503 retry-after=Fri, 20 Nov 2026 21:00:00 GMT",
        "html-502",
        "html-504",
        "delay=250",
        "cut-off",
        "timeout-before",
        "timeout-after",
        "close-before",
        "close-after",
        "case=message.empty",
    ];
    for text in texts {
        assert_eq!(text.parse::<Fault>().expect("a fault").to_string(), text);
    }
    for text in ["", "404", "500 retry-after=2", "429 after=2", "delay", "delay=x", "case=none", "html-200"] {
        let error = text.parse::<Fault>().expect_err(text).to_string();
        let expected = "write one such as `503`, `429 retry-after=2` or `timeout-after`";
        assert_eq!(error, format!("there is no fault `{text}`: {expected}"));
    }
}

#[test]
fn a_quota_is_per_space_and_second() {
    let time = std::time::SystemTime::UNIX_EPOCH + Duration::from_secs(1_800_000_000);
    let api = Api::with(Emulator::builder().clock(time).write_quota(1));
    let status = |space: &str| api.post(&format!("/v1/spaces/{space}/messages"), &json!({ "text": "x" })).status;
    assert_eq!((status("AAAA"), status("AAAA"), status("BBBB")), (200, 429, 200));
    api.emulator.advance(Duration::from_secs(1));
    assert_eq!(status("AAAA"), 200);
    assert_eq!(api.get(PATH).status, 200, "reading is no writing");
}
