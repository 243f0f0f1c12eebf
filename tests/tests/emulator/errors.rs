//! Every refusal that is known, with the words of `data/errors.json`.

use std::collections::BTreeSet;

use chat_cards::check;
use chat_send::emulator::{Emulator, Fault, Identity, Space};
use serde_json::{Value, json};
use tests::files::root;

use crate::api::{Answer, Api};

/// What is known of a refusal.
struct Case {
    id: String,
    http: Option<u16>,
    status: Option<String>,
    message: Option<String>,
    confidence: String,
}

fn cases() -> Vec<Case> {
    let text = std::fs::read_to_string(root().join("tests/data/errors.json")).expect("the file is there");
    let cases: Vec<Value> = serde_json::from_str(&text).expect("JSON");
    let word = |case: &Value, name: &str| case[name].as_str().map(str::to_owned);
    cases
        .iter()
        .map(|case| Case {
            id: word(case, "id").expect("an id"),
            http: case["http"].as_u64().and_then(|http| u16::try_from(http).ok()),
            status: word(case, "status"),
            message: word(case, "message"),
            confidence: word(case, "confidence").expect("a confidence"),
        })
        .collect()
}

/// The ids of the rules, each of which is in the rule book.
fn rules() -> BTreeSet<String> {
    let rules = check::rules().iter().copied().chain(chat_send::request_rules()).chain(chat_send::server_rules());
    rules.map(|rule| rule.id.to_owned()).collect()
}

/// Those that no request leads to: history, other services, methods that the emulator lacks, and what is no error.
const ELSEWHERE: [&str; 6] = [
    "token.unauthorized_client",
    "token.invalid_grant",
    "reaction.filter_email",
    "silent.open_link",
    "silent.empty_onclick",
    "silent.header_title",
];

/// Those that only a fault brings about, because they depend on a Google Cloud project or are history.
const FAULTS: [&str; 7] = [
    "message.too_long.2018",
    "message.too_long.webhook2019",
    "auth.app_not_configured",
    "auth.admin_scope",
    "auth.service_account_required",
    "auth.permission_generic",
    "unavailable",
];

const PATH: &str = "/v1/spaces/AAAA/messages";

/// Brings a refusal about.
fn provoke(id: &str) -> Answer {
    let mut api = Api::new();
    let text = json!({ "text": "x" });
    let post = |api: &Api, body: &Value| api.post(PATH, body);
    match id {
        "json.unknown_field" => post(&api, &json!({ "cardsV2": [{ "card": { "footer": {} } }] })),
        "json.bad_enum" => {
            post(&api, &json!({ "cardsV2": [{ "card": { "header": { "title": "t", "imageType": "X" } } }] }))
        }
        "json.syntax" => api.send("POST", PATH, "{"),
        "message.empty" => post(&api, &json!({})),
        "message.too_large" => post(&api, &json!({ "text": "x".repeat(40_000) })),
        "thread.bad_name" => post(&api, &json!({ "text": "x", "thread": { "name": "deploys" } })),
        "thread.reply_or_fail" => {
            let body = json!({ "text": "x", "thread": { "name": "spaces/AAAA/threads/none" } });
            api.post(&format!("{PATH}?messageReplyOption=REPLY_MESSAGE_OR_FAIL"), &body)
        }
        "name.malformed_space" => api.post("/v1/spaces/-/messages", &text),
        "messageId.invalid" => api.post(&format!("{PATH}?messageId=x"), &text),
        "messageId.duplicate" => {
            api.create("?messageId=client-1", &text);
            api.post(&format!("{PATH}?messageId=client-1"), &text)
        }
        "requestId.other_user" => {
            api.login("emu-user-ada").create("?requestId=r", &text);
            api.login("emu-user-bob").post(&format!("{PATH}?requestId=r"), &text)
        }
        "auth.cards_as_user" => {
            let body = json!({ "text": "x", "cardsV2": [{ "card": { "header": { "title": "t" } } }] });
            api.login("emu-user-ada").post(PATH, &body)
        }
        "auth.not_member" => {
            let api = Api::with(Emulator::builder().space(Space::named("AAAA").members(["ada"])));
            api.post(PATH, &text)
        }
        "auth.ambiguous" => api.get(&format!("{PATH}/none")),
        "auth.insufficient_scope" => {
            let mut api =
                Api::with(Emulator::builder().token("t", Identity::app("a").scopes(["chat.messages.readonly"])));
            api.login("t").post(PATH, &text)
        }
        "auth.invalid_token" => api.login("emu-invalid").post(PATH, &text),
        "auth.user_required" => {
            let api = Api::with(Emulator::builder().upload_needs_user(true));
            api.send("POST", "/upload/v1/spaces/AAAA/attachments:upload?uploadType=media", "x")
        }
        "webhook.no_token" => api.post(&format!("{PATH}?key=k"), &text),
        "webhook.bad_key" => {
            Api::with(Emulator::builder().webhook("AAAA", "k", "t")).post(&format!("{PATH}?key=x&token=t"), &text)
        }
        "webhook.bad_token" => {
            Api::with(Emulator::builder().webhook("AAAA", "k", "t")).post(&format!("{PATH}?key=k&token=x"), &text)
        }
        "quota.exceeded" => {
            let time = std::time::SystemTime::UNIX_EPOCH;
            let api = Api::with(Emulator::builder().clock(time).write_quota(1));
            api.create("", &text);
            api.post(PATH, &text)
        }
        "update.mask_missing" => api.patch(&api.created("x"), &text),
        "update.mask_unknown" => api.patch(&format!("{}?updateMask=fallback_text", api.created("x")), &text),
        "update.allow_missing_system_id" => api.patch(&format!("{PATH}/T.M?updateMask=text&allowMissing=true"), &text),
        "update.other_sender" => {
            let path = api.login("emu-app-one").created("x");
            api.login("emu-app-two").patch(&format!("{path}?updateMask=text"), &text)
        }
        "delete.has_replies" => {
            let root = api.login("emu-user-ada").create("", &text);
            let reply = json!({ "text": "x", "thread": root["thread"] });
            api.create("?messageReplyOption=REPLY_MESSAGE_OR_FAIL", &reply);
            api.delete(&format!("/v1/{}", root["name"].as_str().expect("a name")))
        }
        "list.page_size_negative" => api.get(&format!("{PATH}?pageSize=-1")),
        "list.bad_filter" => api.get(&format!("{PATH}?filter=x")),
        "quote.mismatch" | "quote.other_thread" => {
            let root = api.create("", &text);
            let reply = json!({ "text": "x", "thread": root["thread"] });
            let reply = api.create("?messageReplyOption=REPLY_MESSAGE_OR_FAIL", &reply);
            let time = if id == "quote.mismatch" { &root["createTime"] } else { &reply["createTime"] };
            post(
                &api,
                &json!({ "text": "x", "quotedMessageMetadata": { "name": reply["name"], "lastUpdateTime": time } }),
            )
        }
        id if FAULTS.contains(&id) => {
            let fault: Fault = format!("case={id}").parse().unwrap_or_else(|error| panic!("{error}"));
            api.emulator.fault(fault);
            post(&api, &text)
        }
        id => panic!("nothing is known to bring `{id}` about"),
    }
}

#[test]
fn every_known_refusal_is_brought_about() {
    let rules = rules();
    let (mut count, mut ruled) = (0, 0);
    for case in cases() {
        if ELSEWHERE.contains(&case.id.as_str()) {
            continue;
        }
        let answer = provoke(&case.id);
        // Another sender's message is refused as one that does not exist, which is a case of its own.
        let id = if case.id == "update.other_sender" { "auth.ambiguous" } else { &case.id };
        assert_eq!(answer.case(), id, "{}", answer.text);
        if let Some(http) = case.http {
            assert_eq!(answer.status, http, "{}", case.id);
        }
        assert!((400..504).contains(&answer.status), "{}", case.id);
        let error = &answer.json()["error"];
        if let Some(status) = case.status {
            assert_eq!(error["status"], status.as_str(), "{}", case.id);
        }
        let wording = answer.header("x-emulator-wording");
        let said = error["message"].as_str().expect("a message");
        match case.message.as_deref() {
            // What Chat has said is said again, and marked as such.
            Some(message) if case.confidence.starts_with("verbatim") => {
                assert_eq!((said, wording), (message, "verbatim"), "{}", case.id);
            }
            // A text with gaps says how it begins.
            Some(message) if wording == "template" => {
                let known = message.split(['…', '\'']).next().unwrap_or_default();
                assert!(said.starts_with(known.trim_end_matches("Expected ")), "{}: {said}", case.id);
            }
            _ => assert_eq!(wording, if case.id == "update.other_sender" { "verbatim" } else { "own" }, "{}", case.id),
        }
        let rule = answer.header("x-emulator-rule");
        assert!(rule.is_empty() || rules.contains(rule), "{}: {rule}", case.id);
        ruled += usize::from(!rule.is_empty());
        count += 1;
    }
    assert_eq!(ruled, 20, "refusals that a rule stands behind");
    assert_eq!(count + ELSEWHERE.len(), cases().len());
}

#[test]
fn a_refusal_names_the_rule_that_check_would() {
    let api = Api::new();
    let card = |id: &str| json!({ "cardId": id, "card": { "header": { "title": "t" } } });
    let cases = [
        ("", json!({ "cardsV2": [card("a"), card("")] }), "card-id-required-multiple"),
        ("", json!({ "cardsV2": [card("a"), card("a")] }), "card-id-unique"),
        ("", json!({ "txt": "x" }), "json-field-names"),
        ("?messageId=x", json!({ "text": "x" }), "message-id-prefix"),
        ("?messageId=client-X", json!({ "text": "x" }), "message-id-charset"),
        ("?messageReplyOption=1&threadKey=", json!({}), "message-has-content"),
    ];
    for (query, body, rule) in cases {
        assert_eq!(api.post(&format!("{PATH}{query}"), &body).header("x-emulator-rule"), rule, "{body}");
    }
    assert_eq!(api.get(PATH).header("x-emulator-rule"), "", "nothing was refused");

    // The others that a rule stands behind, as a fault brings them about.
    let rules = rules();
    let cases = [
        "json.union",
        "message.private_attachments",
        "message.accessory_private",
        "auth.accessory_as_user",
        "auth.private_as_user",
        "auth.notification_as_user",
        "message.viewer",
        "thread.key_too_long",
        "update.quote",
        "replaceCards.cleared",
        "list.bad_order",
        "upload.too_large",
    ];
    for id in cases {
        api.emulator.fault(format!("case={id}").parse::<Fault>().expect("a case"));
        let answer = api.post(PATH, &json!({ "text": "x" }));
        assert_eq!(answer.case(), id);
        assert!(rules.contains(answer.header("x-emulator-rule")), "{id}: {}", answer.header("x-emulator-rule"));
    }
}
