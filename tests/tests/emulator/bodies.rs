//! Bodies and parameters: both spellings, and Google's words about what does not fit.

use serde_json::{Value, json};

use crate::api::{Answer, Api};

fn post(api: &Api, body: &Value) -> Answer {
    api.post("/v1/spaces/AAAA/messages", body)
}

fn with_widget(widget: &Value) -> Value {
    json!({ "cardsV2": [{ "card": { "sections": [{ "widgets": [widget] }] } }] })
}

const WIDGET: &str = "message.cards_v2[0].card.sections[0].widgets[0]";

#[test]
fn an_unknown_field_is_refused_in_googles_words() {
    let api = Api::new();
    let body = json!({ "cards_v2": [{ "card": { "footer": { "text": "x" }, "header": { "title": "t" } } }] });
    let text =
        "Invalid JSON payload received. Unknown name \"footer\" at 'message.cards_v2[0].card': Cannot find field.";
    let answer = post(&api, &body);
    assert_eq!(
        answer.json(),
        json!({ "error": {
            "code": 400,
            "message": text,
            "status": "INVALID_ARGUMENT",
            "details": [{
                "@type": "type.googleapis.com/google.rpc.BadRequest",
                "fieldViolations": [{ "field": "message.cards_v2[0].card", "description": text }],
            }],
        } })
    );
    assert!(answer.text.starts_with("{\n  \"error\": {\n"), "indented by two: {}", answer.text);
    assert_eq!((answer.case(), answer.header("x-emulator-wording")), ("json.unknown_field", "verbatim"));
    assert!(api.emulator.messages("AAAA").is_empty());
}

#[test]
fn every_mistake_is_named() {
    let api = Api::new();
    let body = json!({ "cardsV2": [{ "card": { "header": { "imageStyle": "x", "title": "t" } }, "_card_id": "c" }], "txt": "x" });
    let message = post(&api, &body).error(400, "INVALID_ARGUMENT");
    let lines: Vec<_> = message.lines().collect();
    assert_eq!(
        lines,
        [
            "Invalid JSON payload received. Unknown name \"_card_id\" at 'message.cards_v2[0]': Cannot find field.",
            "Invalid JSON payload received. Unknown name \"imageStyle\" at 'message.cards_v2[0].card.header': Cannot find field.",
            "Invalid JSON payload received. Unknown name \"txt\" at 'message': Cannot find field.",
        ]
    );
}

#[test]
fn values_that_do_not_fit_are_refused() {
    let api = Api::new();
    let cases = [
        (json!({ "text": 5 }), "Invalid value at 'message.text' (TYPE_STRING), 5".to_owned()),
        (json!({ "text": ["x"] }), "Invalid JSON payload received. Unknown name \"text\" at 'message': Proto field is not repeating, cannot start list.".to_owned()),
        (json!({ "text": { "a": 1 } }), "Invalid value at 'message.text' (TYPE_STRING), Starting an object on a scalar field".to_owned()),
        (json!({ "thread": "deploys" }), "Invalid value at 'message.thread' (type.googleapis.com/google.chat.v1.Thread), \"deploys\"".to_owned()),
        (with_widget(&json!({ "decoratedText": { "wrapText": "true" } })), format!("Invalid value at '{WIDGET}.decorated_text.wrap_text' (TYPE_BOOL), \"true\"")),
        (with_widget(&json!({ "grid": { "columnCount": 2.5 } })), format!("Invalid value at '{WIDGET}.grid.column_count' (TYPE_INT32), 2.5")),
        (with_widget(&json!({ "grid": { "columnCount": 3_000_000_000_u32 } })), format!("Invalid value at '{WIDGET}.grid.column_count' (TYPE_INT32), 3000000000")),
        (with_widget(&json!({ "grid": { "columnCount": "two" } })), format!("Invalid value at '{WIDGET}.grid.column_count' (TYPE_INT32), \"two\"")),
        (with_widget(&json!({ "dateTimePicker": { "valueMsEpoch": true } })), format!("Invalid value at '{WIDGET}.date_time_picker.value_ms_epoch' (TYPE_INT64), true")),
        (json!({ "createTime": "soon" }), "Invalid value at 'message.create_time' (type.googleapis.com/google.protobuf.Timestamp), \"soon\"".to_owned()),
        (with_widget(&json!({ "buttonList": { "buttons": [{ "type": "filled" }] } })), format!("Invalid value at '{WIDGET}.button_list.buttons[0].type' (type.googleapis.com/google.apps.card.v1.Button.Type), \"filled\"")),
        (with_widget(&json!({ "divider": {}, "image": {} })), format!("Invalid value at '{WIDGET}' (oneof), oneof field 'data' is already set. Cannot set 'image'")),
        (json!([]), "Invalid value at 'message' (type.googleapis.com/google.chat.v1.Message), []".to_owned()),
        (json!({ "cardsV2": {} }), "`cardsV2` is a list, found an object".to_owned()),
        (json!({ "cardsV2": [null] }), "an item of `cardsV2` is `null`".to_owned()),
        (json!({ "cardsV2": [[]] }), "an item of `cardsV2` is a list".to_owned()),
        (json!({ "cardsV2": [], "cards_v2": [] }), "`cardsV2` is there in both of its spellings at 'message'".to_owned()),
    ];
    for (body, expected) in cases {
        let answer = post(&api, &body);
        assert_eq!(answer.error(400, "INVALID_ARGUMENT"), expected, "{body}");
        assert_eq!(answer.json()["error"]["details"][0]["fieldViolations"][0]["description"], expected);
    }
    assert!(api.emulator.messages("AAAA").is_empty());
}

#[test]
fn what_is_no_json_is_refused_with_a_caret() {
    let api = Api::new();
    let cases = [
        ("{\"text\": }", "Unexpected token.\n{\"text\": }\n         ^"),
        ("{\"text\": \"x\"", "Unexpected end of string. Expected a value.\n{\"text\": \"x\"\n            ^"),
        ("text=x", "Unexpected token.\ntext=x\n ^"),
    ];
    for (body, expected) in cases {
        let answer = api.send("POST", "/v1/spaces/AAAA/messages", body);
        assert_eq!(
            answer.error(400, "INVALID_ARGUMENT"),
            format!("Invalid JSON payload received. {expected}"),
            "{body}"
        );
        assert_eq!(answer.case(), "json.syntax");
    }
    let deep = format!("{}{}", "[".repeat(100_000), "]".repeat(100_000));
    assert_eq!(api.send("POST", "/v1/spaces/AAAA/messages", deep).case(), "json.syntax");
    assert_eq!(api.send("POST", "/v1/spaces/AAAA/messages", [0xff, 0xfe]).case(), "json.syntax");
}

#[test]
fn clients_spell_in_many_ways() {
    let api = Api::new();
    let strange = json!({
        "cards_v2": [{ "card_id": "c", "card": { "header": { "title": "t", "image_type": 1, "imageUrl": null }, "sections": [{
            "uncollapsible_widgets_count": "2",
            "widgets": [{ "grid": { "columnCount": 2.0 } }, { "button_list": { "buttons": [{
                "type": 2, "color": { "red": "0.25", "alpha": 1 }, "on_click": { "open_link": { "url": "https://x", "openAs": 0 } },
            }] } }, { "dateTimePicker": { "name": "d", "valueMsEpoch": 1500 } }],
        }] } }],
    });
    let plain = json!({
        "cardsV2": [{ "cardId": "c", "card": { "header": { "title": "t", "imageType": "CIRCLE" }, "sections": [{
            "uncollapsibleWidgetsCount": 2,
            "widgets": [{ "grid": { "columnCount": 2 } }, { "buttonList": { "buttons": [{
                "type": "FILLED", "color": { "red": 0.25, "alpha": 1.0 }, "onClick": { "openLink": { "url": "https://x", "openAs": "FULL_SIZE" } },
            }] } }, { "dateTimePicker": { "name": "d", "valueMsEpoch": "1500" } }],
        }] } }],
    });
    assert_eq!(post(&api, &strange).ok()["cardsV2"], post(&api, &plain).ok()["cardsV2"]);
    assert_eq!(post(&api, &plain).ok()["cardsV2"], plain["cardsV2"]);
}

#[test]
fn what_only_the_server_fills_is_ignored() {
    let api = Api::new();
    let body = json!({
        "text": "x", "name": "spaces/B/messages/1", "sender": { "name": "users/1", "displayName": "mallory" },
        "createTime": "2001-01-01T00:00:00Z", "deleteTime": "2001-01-01T00:00:00Z", "argumentText": "y",
        "clientAssignedMessageId": "client-x", "actionResponse": { "type": "NEW_MESSAGE" }, "threadReply": true,
    });
    let answer = post(&api, &body).ok();
    let bare = post(&api, &json!({ "text": "x" })).ok();
    let keys = |message: &Value| message.as_object().expect("fields").keys().cloned().collect::<Vec<_>>();
    assert_eq!(keys(&answer), keys(&bare));
    assert_eq!((&answer["argumentText"], &answer["sender"]), (&json!("x"), &bare["sender"]));
}

#[test]
fn a_message_has_something_in_it_and_not_too_much() {
    let api = Api::new();
    for body in [json!({}), json!({ "text": "" }), json!({ "cardsV2": [] }), json!({ "fallbackText": "x" })] {
        assert_eq!(post(&api, &body).error(400, "INVALID_ARGUMENT"), "Message cannot be empty.");
    }
    assert_eq!(api.send("POST", "/v1/spaces/AAAA/messages", "").case(), "message.empty");
    let frame = json!({ "text": "" }).to_string().len();
    post(&api, &json!({ "text": "x".repeat(32_000 - frame) })).ok();
    let answer = post(&api, &json!({ "text": "x".repeat(32_001 - frame) }));
    assert_eq!(answer.error(400, "INVALID_ARGUMENT"), "the message has 32001 bytes, and 32000 is the most");
    assert_eq!((answer.case(), answer.header("x-emulator-wording")), ("message.too_large", "own"));
}

#[test]
fn several_cards_have_ids_of_their_own() {
    let api = Api::new();
    let card = |id: &str| json!({ "cardId": id, "card": { "header": { "title": "t" } } });
    post(&api, &json!({ "cardsV2": [card("")] })).ok();
    post(&api, &json!({ "cardsV2": [card("a"), card("b")] })).ok();
    assert_eq!(post(&api, &json!({ "cardsV2": [card("a"), card("")] })).case(), "message.card_id");
    assert_eq!(post(&api, &json!({ "cardsV2": [card("a"), card("a")] })).case(), "message.card_id_twice");
}

#[test]
fn parameters_are_known_and_fit() {
    let api = Api::new();
    let path = "/v1/spaces/AAAA/messages";
    let cases = [
        (
            "POST",
            "?messageid=client-1",
            "Invalid JSON payload received. Unknown name \"messageid\": Cannot bind query parameter. Field 'messageid' could not be found in request message.",
        ),
        (
            "POST",
            "?token=x&access_token=y",
            "Invalid JSON payload received. Unknown name \"token\": Cannot bind query parameter. Field 'token' could not be found in request message.",
        ),
        (
            "POST",
            "?messageReplyOption=REPLY",
            "Invalid value at 'message_reply_option' (type.googleapis.com/google.chat.v1.CreateMessageRequest.MessageReplyOption), \"REPLY\"",
        ),
        ("GET", "?pageSize=many", "Invalid value at 'page_size' (TYPE_INT32), \"many\""),
        (
            "GET",
            "?show_deleted=yes&pageSize=x",
            "Invalid value at 'page_size' (TYPE_INT32), \"x\"\nInvalid value at 'show_deleted' (TYPE_BOOL), \"yes\"",
        ),
        (
            "GET",
            "?markupSyntax=9",
            "Invalid value at 'markup_syntax' (type.googleapis.com/google.chat.v1.MarkupSyntax), \"9\"",
        ),
    ];
    for (method, query, expected) in cases {
        let answer = api.send(method, &format!("{path}{query}"), if method == "POST" { r#"{"text":"x"}"# } else { "" });
        assert_eq!(answer.error(400, "INVALID_ARGUMENT"), expected);
    }
    // As Google's Rust client sends it: everything there is, empty where nothing is said.
    let query = "?threadKey=&requestId=&messageReplyOption=0&messageId=&%24alt=json%3Benum-encoding%3Dint";
    assert_eq!(api.create(query, &json!({ "text": "x" }))["sender"]["type"], 2);
}
