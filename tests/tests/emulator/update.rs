//! `patch`, `update`, `replaceCards` and `delete`.

use serde_json::{Value, json};

use crate::api::Api;

fn card(title: &str) -> Value {
    json!({ "cardId": title, "card": { "header": { "title": title } } })
}

#[test]
fn a_mask_sets_what_it_names_and_clears_what_is_absent() {
    let api = Api::new();
    let sent = api.create("", &json!({ "text": "one", "cardsV2": [card("a")], "fallbackText": "plain" }));
    let path = format!("/v1/{}", sent["name"].as_str().expect("a name"));
    let update = json!({ "text": "two", "cardsV2": [card("b")], "fallbackText": "other" });

    let text = api.patch(&format!("{path}?updateMask=text"), &update).ok();
    assert_eq!((&text["text"], &text["cardsV2"]), (&json!("two"), &sent["cardsV2"]));
    assert!(text["lastUpdateTime"].as_str() > sent["createTime"].as_str());
    assert_eq!(text["createTime"], sent["createTime"]);
    for mask in ["cards_v2", "cardsV2", "cardsV2,text", "*"] {
        let cards = api.patch(&format!("{path}?updateMask={mask}"), &update).ok();
        assert_eq!(cards["cardsV2"], update["cardsV2"], "{mask}");
        assert_eq!(cards["fallbackText"], "plain", "no mask names it");
    }
    let cleared = api.patch(&format!("{path}?updateMask=cards_v2"), &json!({ "text": "three" })).ok();
    assert_eq!((cleared.get("cardsV2"), &cleared["text"]), (None, &json!("two")));
    let put = api.send("PUT", &format!("{path}?update_mask=text"), json!({ "text": "four" }).to_string()).ok();
    assert_eq!(put["text"], "four");
    assert_eq!(api.get(&path).ok(), put);
}

#[test]
fn a_mask_is_needed_and_names_fields() {
    let api = Api::new();
    let path = api.created("one");
    let update = json!({ "text": "two" });
    let cases = [("", "update.mask_missing"), ("?updateMask=", "update.mask_missing")];
    let unknown = ["fallback_text", "fallbackText", "text,", "text.x", "cards_v2[0]", "*,text", "markup_syntax"];
    for (query, case) in cases {
        assert_eq!(api.patch(&format!("{path}{query}"), &update).case(), case, "{query}");
    }
    for mask in unknown {
        let answer = api.patch(&format!("{path}?updateMask={mask}"), &update);
        answer.error(400, "INVALID_ARGUMENT");
        assert_eq!(answer.case(), "update.mask_unknown", "{mask}");
    }
    assert_eq!(
        api.patch(&format!("{path}?updateMask=sender"), &update).error(400, "INVALID_ARGUMENT"),
        "`updateMask` has `sender`, which is none of `text`, `attachment`, `cards`, `cards_v2`, `accessory_widgets`, \
         `quoted_message_metadata` and `*`"
    );
    assert_eq!(api.get(&path).ok()["text"], "one");
}

#[test]
fn the_syntax_goes_with_the_text() {
    let api = Api::new();
    let path = api.created("one");
    let update = json!({ "text": "**two**", "markupSyntax": "MARKUP_SYNTAX_MARKDOWN" });
    let patched = api.patch(&format!("{path}?updateMask=text"), &update).ok();
    assert_eq!(patched["markupSyntax"], "MARKUP_SYNTAX_MARKDOWN");
}

#[test]
fn what_is_missing_is_created_if_allowed() {
    let api = Api::new();
    let path = "/v1/spaces/AAAA/messages/client-new";
    let update = json!({ "text": "one", "cardsV2": [card("a")] });
    assert_eq!(api.patch(&format!("{path}?updateMask=text"), &update).case(), "auth.ambiguous");
    let made = api.patch(&format!("{path}?updateMask=text&allowMissing=true"), &update).ok();
    assert_eq!(made["clientAssignedMessageId"], "client-new");
    assert_eq!(made["cardsV2"], update["cardsV2"], "the mask is ignored");
    let again = api.patch(&format!("{path}?updateMask=text&allow_missing=true"), &json!({ "text": "two" })).ok();
    assert_eq!((&again["name"], &again["text"]), (&made["name"], &json!("two")));
    let other = api.patch("/v1/spaces/AAAA/messages/T.M?updateMask=text&allowMissing=true", &update);
    assert_eq!(other.case(), "update.allow_missing_system_id");
}

#[test]
fn an_id_that_is_taken_out_of_sight_is_not_given_again() {
    let mut api = Api::new();
    let private = json!({ "text": "psst", "privateMessageViewer": { "name": "users/ada" } });
    api.login("emu-app-one").create("?messageId=client-new", &private);
    let path = "/v1/spaces/AAAA/messages/client-new?updateMask=text&allowMissing=true";
    assert_eq!(api.login("emu-app-two").patch(path, &json!({ "text": "two" })).case(), "auth.ambiguous");
    assert_eq!(api.emulator.messages("AAAA").len(), 1);
}

#[test]
fn only_the_author_changes_a_message() {
    let mut api = Api::new();
    let path = api.login("emu-app-one").created("one");
    api.login("emu-app-two");
    let update = json!({ "text": "two" });
    assert_eq!(api.patch(&format!("{path}?updateMask=text"), &update).case(), "auth.ambiguous");
    assert_eq!(api.delete(&path).case(), "auth.ambiguous");
    assert_eq!(api.post(&format!("{path}:replaceCards"), &json!({})).case(), "auth.ambiguous");
    assert_eq!(api.get(&path).ok()["text"], "one");
}

#[test]
fn a_message_is_not_emptied_and_not_made_too_large() {
    let api = Api::new();
    let path = api.created("one");
    assert_eq!(api.patch(&format!("{path}?updateMask=text"), &json!({})).case(), "message.empty");
    let large = json!({ "text": "x".repeat(32_000) });
    assert_eq!(api.patch(&format!("{path}?updateMask=text"), &large).case(), "message.too_large");
    assert_eq!(api.get(&path).ok()["text"], "one");
}

#[test]
fn cards_are_replaced_and_removed_for_good() {
    let api = Api::new();
    let sent = api.create("", &json!({ "text": "one", "cardsV2": [card("a")] }));
    let path = format!("/v1/{}", sent["name"].as_str().expect("a name"));
    let replace = |cards: Value| api.post(&format!("{path}:replaceCards"), &json!({ "cards_v2": cards }));
    assert_eq!(replace(json!([card("b"), card("c")])).ok(), json!({}));
    assert_eq!(api.get(&path).ok()["cardsV2"], json!([card("b"), card("c")]));
    assert_eq!(replace(json!([card("b"), card("b")])).case(), "message.card_id_twice");
    assert_eq!(replace(json!([])).ok(), json!({}));
    assert_eq!(api.get(&path).ok().get("cardsV2"), None);
    let back = replace(json!([card("d")]));
    back.error(400, "INVALID_ARGUMENT");
    assert_eq!(back.case(), "replaceCards.cleared");
    let unknown = api.post(&format!("{path}:replaceCards"), &json!({ "text": "x" }));
    assert_eq!(
        unknown.error(400, "INVALID_ARGUMENT"),
        "Invalid JSON payload received. Unknown name \"text\": Cannot find field."
    );
}

#[test]
fn a_person_deletes_replies_along_or_not_at_all() {
    let mut api = Api::new();
    api.login("emu-user-ada");
    let root = api.create("", &json!({ "text": "root" }));
    let reply = json!({ "text": "reply", "thread": root["thread"] });
    let reply = api.create("?messageReplyOption=REPLY_MESSAGE_OR_FAIL", &reply);
    let path = |message: &Value| format!("/v1/{}", message["name"].as_str().expect("a name"));
    for query in ["", "?force=false"] {
        let answer = api.delete(&format!("{}{query}", path(&root)));
        answer.error(400, "FAILED_PRECONDITION");
        assert_eq!(answer.case(), "delete.has_replies");
    }
    assert_eq!(api.delete(&format!("{}?force=true", path(&root))).ok(), json!({}));
    let deleted = api.get(&path(&root)).ok();
    assert_eq!(deleted["deletionMetadata"]["deletionType"], "CREATOR_VIA_APP");
    assert_eq!(api.get(&path(&reply)).case(), "auth.ambiguous", "what went along leaves nothing behind");
}

#[test]
fn force_means_nothing_to_an_app() {
    let api = Api::new();
    let root = api.create("", &json!({ "text": "root" }));
    let reply = json!({ "text": "reply", "thread": root["thread"] });
    let reply = api.create("?messageReplyOption=REPLY_MESSAGE_OR_FAIL", &reply);
    api.delete(&format!("/v1/{}?force=true", root["name"].as_str().expect("a name"))).ok();
    assert_eq!(api.get(&format!("/v1/{}", reply["name"].as_str().expect("a name"))).ok()["text"], "reply");
}
