//! Who may do what.

use chat_send::emulator::{Emulator, Identity, Space};
use serde_json::{Value, json};

use crate::api::Api;

fn card() -> Value {
    json!({ "cardId": "a", "card": { "header": { "title": "t" } } })
}

#[test]
fn tokens_stand_for_apps_and_people() {
    let mut api = Api::with(Emulator::builder().token("secret", Identity::user("42")).app("builder"));
    let cases = [
        ("emu-app-one", "users/one", "BOT"),
        ("emu-user-ada", "users/ada", "HUMAN"),
        ("secret", "users/42", "HUMAN"),
        ("ya29.anything", "users/builder", "BOT"),
    ];
    for (token, name, kind) in cases {
        let sender = api.login(token).create("", &json!({ "text": "x" }))["sender"].clone();
        assert_eq!((&sender["name"], &sender["type"]), (&json!(name), &json!(kind)), "{token}");
    }
    let by_query = api.post("/v1/spaces/AAAA/messages?access_token=ignored", &json!({ "text": "x" })).ok();
    assert_eq!(by_query["sender"]["name"], "users/builder", "the header goes before the query");
}

#[test]
fn a_person_sends_text_alone() {
    let mut api = Api::new();
    let button =
        json!([{ "buttonList": { "buttons": [{ "text": "b", "onClick": { "openLink": { "url": "https://x" } } }] } }]);
    let cases = [
        (json!({ "text": "x", "cardsV2": [card()] }), "auth.cards_as_user"),
        (json!({ "text": "x", "cards": [{ "header": { "title": "t" } }] }), "auth.cards_as_user"),
        (json!({ "text": "x", "accessoryWidgets": button }), "auth.accessory_as_user"),
        (json!({ "text": "x", "privateMessageViewer": { "name": "users/1" } }), "auth.private_as_user"),
    ];
    for (body, case) in cases {
        let answer = api.login("emu-user-ada").post("/v1/spaces/AAAA/messages", &body);
        answer.error(400, "INVALID_ARGUMENT");
        assert_eq!(answer.case(), case);
        api.login("emu-app-one").create("", &body);
    }
    let forced =
        "/v1/spaces/AAAA/messages?createMessageNotificationOptions.notificationType=NOTIFICATION_TYPE_FORCE_NOTIFY";
    assert_eq!(api.login("emu-user-ada").post(forced, &json!({ "text": "x" })).case(), "auth.notification_as_user");
    api.login("emu-app-one").post(forced, &json!({ "text": "x" })).ok();
    let silent = forced.replace("FORCE_NOTIFY", "SILENT");
    assert_eq!(api.post(&silent, &json!({ "text": "x" })).ok()["silent"], true);
}

#[test]
fn a_person_updates_text_alone() {
    let mut api = Api::new();
    let path = api.login("emu-user-ada").created("one");
    let update = json!({ "text": "two" });
    api.patch(&format!("{path}?updateMask=*"), &update).ok();
    assert_eq!(api.patch(&format!("{path}?updateMask=cards_v2"), &update).case(), "auth.cards_as_user");
    assert_eq!(api.patch(&format!("{path}?updateMask=accessory_widgets"), &update).case(), "auth.accessory_as_user");
    assert_eq!(api.post(&format!("{path}:replaceCards"), &json!({})).case(), "auth.app_required");
}

#[test]
fn an_answer_to_a_person_has_the_name_of_the_space_alone() {
    let mut api = Api::new();
    let message = api.login("emu-user-ada").create("", &json!({ "text": "x" }));
    assert_eq!(message["space"], json!({ "name": "spaces/AAAA" }));
    assert_eq!(message["sender"], json!({ "name": "users/ada", "type": "HUMAN" }));
}

#[test]
fn scopes_are_needed() {
    let bot = Identity::app("bot").scopes(["https://www.googleapis.com/auth/chat.bot"]);
    let reader = Identity::user("ada").scopes(["chat.messages.readonly"]);
    let mut api = Api::with(Emulator::builder().token("bot", bot).token("reader", reader));
    let path = api.login("bot").created("x");
    assert_eq!(api.get("/v1/spaces/AAAA/messages").case(), "auth.insufficient_scope", "`chat.bot` lists nothing");
    api.login("reader").get("/v1/spaces/AAAA/messages").ok();
    api.get(&path).ok();
    let answer = api.post("/v1/spaces/AAAA/messages", &json!({ "text": "x" }));
    assert_eq!(answer.error(403, "PERMISSION_DENIED"), "Request had insufficient authentication scopes.");
    assert_eq!(
        answer.json()["error"]["details"],
        json!([{
            "@type": "type.googleapis.com/google.rpc.ErrorInfo",
            "reason": "ACCESS_TOKEN_SCOPE_INSUFFICIENT",
            "domain": "googleapis.com",
            "metadata": { "service": "chat.googleapis.com", "method": "google.chat.v1.ChatService.CreateMessage" },
        }])
    );
}

#[test]
fn a_scope_is_for_apps_or_for_people() {
    const USER: [&str; 4] = ["chat.import", "chat.messages", "chat.messages.create", "chat.messages.readonly"];
    const APP: [&str; 2] = ["chat.app.messages.readonly", "chat.bot"];
    let path = "/v1/spaces/AAAA/messages";
    let one = format!("{path}/client-x");
    let upload = "/upload/v1/spaces/AAAA/attachments:upload?uploadType=media";
    for (verb, url, app, user) in [
        ("POST", path, &APP[1..], &USER[..3]),
        ("GET", &one, &APP[..], &["chat.messages", "chat.messages.readonly"][..]),
        ("GET", path, &APP[..1], &["chat.import", "chat.messages", "chat.messages.readonly"]),
        ("PATCH", &one, &APP[1..], &USER[..2]),
        ("PUT", &one, &APP[1..], &USER[..2]),
        ("DELETE", &one, &APP[1..], &USER[..2]),
        ("POST", upload, &APP[1..], &USER[..3]),
    ] {
        for scope in APP.iter().chain(&USER) {
            for (identity, wanted) in [(Identity::app("a"), app), (Identity::user("u"), user)] {
                let mut api = Api::with(Emulator::builder().token("t", identity.clone().scopes([*scope])));
                let answer = api.login("t").send(verb, url, r#"{"text":"x"}"#);
                let is_refused = answer.header("x-emulator-case") == "auth.insufficient_scope";
                assert_eq!(is_refused, !wanted.contains(scope), "{identity:?} {scope} {verb} {url}: {}", answer.text);
            }
        }
    }
}

#[test]
fn credentials_may_be_required() {
    let mut api = Api::with(Emulator::builder().require_credentials(true));
    let path = "/v1/spaces/AAAA/messages";
    let answer = api.post(path, &json!({ "text": "x" }));
    answer.error(401, "UNAUTHENTICATED");
    assert_eq!(answer.case(), "auth.no_credentials");
    api.set_header("authorization", "Basic dXNlcjpwYXNz");
    assert_eq!(api.post(path, &json!({ "text": "x" })).case(), "auth.invalid_token");
    api.set_header("authorization", "");
    assert_eq!(api.login("emu-invalid").post(path, &json!({ "text": "x" })).case(), "auth.invalid_token");
    api.login("anything").post(path, &json!({ "text": "x" })).ok();
}

#[test]
fn spaces_may_be_declared_with_their_members() {
    let spaces = Emulator::builder().space(Space::named("AAAA").members(["ada", "one"])).space(Space::named("BBBB"));
    let mut api = Api::with(spaces);
    let case = |api: &Api, space: &str| {
        let answer = api.post(&format!("/v1/spaces/{space}/messages"), &json!({ "text": "x" }));
        let get = api.get(&format!("/v1/spaces/{space}/messages")).case().to_owned();
        assert_eq!(get, answer.case(), "list and create agree");
        get
    };
    api.login("emu-app-one");
    assert_eq!(
        (case(&api, "AAAA").as_str(), case(&api, "BBBB").as_str(), case(&api, "CCCC").as_str()),
        ("", "", "auth.ambiguous")
    );
    api.login("emu-app-two");
    assert_eq!(case(&api, "AAAA"), "auth.not_member");
    api.login("emu-user-bob");
    assert_eq!(case(&api, "AAAA"), "auth.ambiguous");
}

#[test]
fn a_private_message_may_have_buttons_or_not() {
    let button =
        json!([{ "buttonList": { "buttons": [{ "text": "b", "onClick": { "openLink": { "url": "https://x" } } }] } }]);
    let body = json!({ "text": "x", "privateMessageViewer": { "name": "users/1" }, "accessoryWidgets": button });
    for (refused, case) in [(false, ""), (true, "message.accessory_private")] {
        let api = Api::with(Emulator::builder().private_accessory_widgets_refused(refused));
        assert_eq!(api.post("/v1/spaces/AAAA/messages", &body).case(), case);
    }
    let nobody = json!({ "text": "x", "privateMessageViewer": { "name": "ada" } });
    assert_eq!(Api::new().post("/v1/spaces/AAAA/messages", &nobody).case(), "message.viewer");
}
