//! The rules of requests: each is broken once, and once kept.

use std::collections::BTreeSet;
use std::time::Duration;

use chat_send::{PROJECT_WRITES_PER_MINUTE, Pacing, SPACE_WRITE_INTERVAL};
use serde_json::json;

use crate::api::Api;
use crate::desk::{MESSAGES, body, created, named, server, text};

#[path = "sender/here.rs"]
mod here;
#[path = "sender/there.rs"]
mod there;

use here::HERE;
use there::THERE;

/// A rule, what is said of a request that breaks it, and of one that keeps it, which is nothing.
type Case = (&'static str, fn() -> String, fn() -> String);

/// What the client keeps by itself, so that no request can break it.
const KEPT: [&str; 3] = ["quota-project-message-writes", "quota-space-writes", "thread-needs-reply-option"];

/// The ids of what is documented of requests and accounted for here.
pub(crate) fn ids() -> BTreeSet<&'static str> {
    HERE.iter().chain(THERE).map(|(id, ..)| *id).chain(KEPT).collect()
}

#[test]
fn every_rule_of_requests_is_broken_and_kept() {
    let rules = chat_send::request_rules().chain(chat_send::server_rules());
    let rules: BTreeSet<_> = rules.map(|rule| rule.id).collect();
    assert_eq!(ids(), rules);
    assert_eq!(HERE.len() + THERE.len() + KEPT.len(), rules.len(), "a rule is there twice");
    for (id, fails, passes) in HERE.iter().chain(THERE) {
        let said = fails();
        assert!(said.contains(&format!("({id})")), "{id} is not what is said: {said}");
        assert_eq!(passes(), "", "{id}");
    }
}

#[test]
fn a_reply_says_that_it_is_one() {
    let api = server(&[]);
    let client = chat_send::Client::builder().pacing(Pacing::off());
    let client = client.endpoint(chat_send::Endpoint::loopback(&api.emulator.url()).unwrap());
    let client = client.app(chat_send::StaticToken::new("app").unwrap()).unwrap();
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
    let send = || runtime.block_on(client.create("spaces/AAAA", text()).thread_key("deploys").send()).unwrap();
    let (first, second) = (send(), send());
    assert_eq!(first.thread, second.thread);
    assert!(api.emulator.requests().iter().all(|request| request.parameter("messageReplyOption").is_some()));
    // Without, the server starts a new thread: what a plain request gets.
    let keyed = json!({ "text": "Hi", "thread": { "threadKey": "deploys" } });
    let mut api = api;
    let (third, _) = created(&mut api, "app", "", &keyed);
    assert_ne!(third["thread"]["name"], first.thread.unwrap().name.as_str());
}

#[test]
fn the_client_knows_the_quotas() {
    // That it keeps them, the tests of its pace show.
    assert_eq!(SPACE_WRITE_INTERVAL, Duration::from_secs(1));
    assert_eq!(PROJECT_WRITES_PER_MINUTE, 3_000);
    assert_eq!(Pacing::new(), Pacing::off().per_space(SPACE_WRITE_INTERVAL).per_project(Duration::from_millis(20)));
    let mut api = Api::with(chat_send::emulator::Emulator::builder().write_quota(1));
    created(&mut api, "app", "", &body());
    assert_eq!(named(&api.post(MESSAGES, &body())), "429 (quota-space-writes)");
}
