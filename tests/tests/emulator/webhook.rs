//! Incoming webhooks.

use chat_send::emulator::{Emulator, Space};
use serde_json::json;

use crate::api::Api;

#[test]
fn a_webhook_posts_and_is_answered_with_names() {
    let api = Api::new();
    let url = api.emulator.webhook_url("AAAA");
    let path = url.strip_prefix(&api.emulator.url()).expect("an address of the emulator");
    let sent = json!({ "text": "hook", "cardsV2": [{ "card": { "header": { "title": "t" } } }] });
    let answer = api.post(path, &sent).ok();
    assert_eq!((&answer["text"], &answer["cardsV2"]), (&sent["text"], &sent["cardsV2"]));
    let keys: Vec<_> = answer.as_object().expect("fields").keys().collect();
    assert_eq!(keys, ["cardsV2", "name", "text", "thread"], "what was sent, and names");
    let stored = &api.emulator.messages("AAAA")[0];
    assert_eq!(answer["name"], stored.name.as_str());
    let sender = stored.sender.as_ref().expect("a sender");
    assert_eq!(sender.r#type, Some(chat_cards::UserType::Bot));
    assert!(!sender.name.as_str().contains("emu-token"), "the token does not leak into a name: {}", sender.name);
}

#[test]
fn a_webhook_may_be_answered_with_names_alone() {
    let api = Api::with(Emulator::builder().webhook_answers_names_only(true));
    let answer = api.post("/v1/spaces/AAAA/messages?key=k&token=t", &json!({ "text": "hook" })).ok();
    assert_eq!(answer.as_object().expect("fields").keys().collect::<Vec<_>>(), ["name", "thread"]);
}

#[test]
fn a_space_goes_by_its_id_or_by_its_name() {
    let spaces = Emulator::builder().space(Space::named("spaces/AAAA")).space(Space::direct("spaces/BBBB"));
    let api = Api::with(spaces.webhook("spaces/AAAA", "k", "t"));
    let url = api.emulator.webhook_url("spaces/AAAA");
    assert_eq!(url, format!("{}/v1/spaces/AAAA/messages?key=k&token=t", api.emulator.url()));
    assert_eq!(url, api.emulator.webhook_url("AAAA"));
    api.post(&url[api.emulator.url().len()..], &json!({ "text": "hook" })).ok();
    api.post("/v1/spaces/BBBB/messages", &json!({ "text": "direct" })).ok();
    for (space, text) in [("spaces/AAAA", "hook"), ("AAAA", "hook"), ("spaces/BBBB", "direct")] {
        assert_eq!(api.emulator.messages(space)[0].text, text, "{space}");
    }
}

#[test]
fn each_token_is_an_app_of_its_own() {
    let api = Api::new();
    let path = "/v1/spaces/AAAA/messages?messageReplyOption=REPLY_MESSAGE_FALLBACK_TO_NEW_THREAD&key=k&token=";
    let body = json!({ "text": "hook", "thread": { "threadKey": "deploys" } });
    let thread = |token: &str| api.post(&format!("{path}{token}"), &body).ok()["thread"].clone();
    let (one, two, again) = (thread("one"), thread("two"), thread("one"));
    assert_eq!(one["threadKey"], "deploys");
    assert_ne!(one, two);
    assert_eq!(one, again);
}

#[test]
fn a_webhook_needs_its_key_and_token() {
    let api = Api::with(Emulator::builder().webhook("AAAA", "k", "t").webhook("BBBB", "k", "u"));
    let body = json!({ "text": "hook" });
    let case = |path: &str| api.post(&format!("/v1/spaces/{path}"), &body).case().to_owned();
    assert_eq!(case("AAAA/messages?key=k&token=t"), "");
    assert_eq!(case("AAAA/messages?key=k"), "webhook.no_token");
    assert_eq!(case("AAAA/messages?token=t"), "webhook.bad_key");
    assert_eq!(case("AAAA/messages?key=x&token=t"), "webhook.bad_key");
    assert_eq!(case("AAAA/messages?key=k&token=x"), "webhook.bad_token");
    assert_eq!(case("AAAA/messages?key=k&token=u"), "auth.ambiguous");
    assert_eq!(case("CCCC/messages?key=k&token=t"), "auth.ambiguous");
    let bad_key = api.post("/v1/spaces/AAAA/messages?key=x&token=t", &body).json();
    assert_eq!(
        bad_key["error"]["details"],
        json!([{
            "@type": "type.googleapis.com/google.rpc.ErrorInfo",
            "reason": "API_KEY_INVALID",
            "domain": "googleapis.com",
            "metadata": { "service": "chat.googleapis.com" },
        }])
    );
}

#[test]
fn a_webhook_only_creates() {
    let api = Api::new();
    let path = api.created("one");
    for (method, path) in
        [("GET", path.as_str()), ("DELETE", &path), ("PATCH", &path), ("GET", "/v1/spaces/AAAA/messages")]
    {
        let answer = api.send(method, &format!("{path}?key=k&token=t"), "");
        answer.error(401, "UNAUTHENTICATED");
        assert_eq!(answer.case(), "auth.api_key_only");
    }
}

#[test]
fn ids_may_mean_nothing_on_a_webhook() {
    let path = "/v1/spaces/AAAA/messages?requestId=r1&messageId=client-1&key=k&token=t";
    for (ignored, count) in [(false, 1), (true, 2)] {
        let api = Api::with(Emulator::builder().webhook_ids_ignored(ignored));
        for _ in 0..2 {
            api.post(path, &json!({ "text": "hook" })).ok();
        }
        assert_eq!(api.emulator.messages("AAAA").len(), count);
    }
}
