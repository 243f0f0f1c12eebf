use super::*;

fn read(status: u16, body: &str) -> ApiError {
    ApiError::read(status, body, None)
}

#[test]
fn googles_envelope_is_read_and_paths_become_ours() {
    let error = read(
        400,
        r#"{
  "error": {
    "code": 400,
    "message": "Invalid JSON payload received. Unknown name \"footer\" at 'message.cards_v2[0].card': Cannot find field.",
    "status": "INVALID_ARGUMENT",
    "details": [{
      "@type": "type.googleapis.com/google.rpc.BadRequest",
      "fieldViolations": [
        {
          "field": "message.cards_v2[0].card",
          "description": "Invalid JSON payload received. Unknown name \"footer\" at 'message.cards_v2[0].card': Cannot find field."
        },
        { "field": "message.accessory_widgets[1].button_list.buttons[0].on_click", "description": "Empty." },
        { "description": "No field." }
      ]
    }]
  }
}"#,
    );
    assert_eq!((error.http_status(), error.status()), (400, Some("INVALID_ARGUMENT")));
    let paths: Vec<_> = error.violations().iter().map(|violation| violation.path.as_str()).collect();
    assert_eq!(paths, ["cardsV2[0].card", "accessoryWidgets[1].buttonList.buttons[0].onClick", ""]);
    assert_eq!(
        error.to_string(),
        "the server answered 400 INVALID_ARGUMENT: Invalid JSON payload received. Unknown name \"footer\" at \
         'message.cards_v2[0].card': Cannot find field.\n\
         accessoryWidgets[1].buttonList.buttons[0].onClick: Empty.\n\
         No field."
    );
    assert!(!error.is_transient() && !error.is_outcome_unknown());
}

#[test]
fn paths_lose_their_root_and_their_underscores() {
    for (field, expected) in [
        ("message", ""),
        ("message.text", "text"),
        ("messages", "messages"),
        ("message_id", "messageId"),
        ("cards_v2[3].card_id", "cardsV2[3].cardId"),
        ("update_mask", "updateMask"),
        ("a__b_", "a_B_"),
        ("", ""),
    ] {
        assert_eq!(path(field), expected, "{field}");
    }
}

#[test]
fn what_is_not_googles_becomes_a_short_text() {
    let html =
        "<!DOCTYPE html>\n<html><head><TITLE>Error 502\n (Server Error)!!1</TITLE></head><body>long</body></html>";
    assert_eq!(read(502, html).to_string(), "the server answered 502: Error 502 (Server Error)!!1");
    assert_eq!(read(502, "<html><body>x").message(), "an HTML page");
    assert_eq!(read(503, "").to_string(), "the server answered 503");
    assert_eq!(read(503, "up\u{1b}[2Jstream\r\n").message(), "up [2Jstream");
    assert_eq!(read(500, &"a".repeat(1_000_000)).message().chars().count(), 201);
    assert_eq!(read(500, r#"{"error":{"code":50"#).message(), r#"{"error":{"code":50"#, "cut off");
    assert_eq!(read(500, &"[".repeat(100_000)).message().chars().count(), 201, "nested deeply");
    assert_eq!(read(500, r#"{"error":"invalid_grant","error_description":"no"}"#).http_status(), 500);
    assert_eq!(read(400, r#"{"error":{"message":3,"details":{"a":1},"status":[]}}"#).status(), None);
    assert_eq!(read(400, "<title></title").message(), "<title></title");
    assert_eq!(read(400, "İ<title>x</title>").message(), "x", "lower case of other length");
}

#[test]
fn an_error_without_the_envelope_is_read_too() {
    let error = read(503, r#"{"code":503,"message":"The service is currently unavailable.","status":"UNAVAILABLE"}"#);
    assert_eq!((error.status(), error.message()), (Some("UNAVAILABLE"), "The service is currently unavailable."));
    assert!(error.is_transient() && error.is_outcome_unknown());
}

#[test]
fn lists_and_texts_of_any_length_are_cut() {
    let violations = vec![serde_json::json!({ "field": "f", "description": "d".repeat(5_000) }); 500];
    let body = serde_json::json!({ "error": {
        "message": "m".repeat(5_000), "details": vec![serde_json::json!({ "fieldViolations": violations }); 3]
    } });
    let error = read(400, &body.to_string());
    assert_eq!(error.violations().len(), MAX_ITEMS);
    assert_eq!(error.violations()[0].description.chars().count(), MAX_TEXT_CHARS + 1);
    assert_eq!(error.message().chars().count(), MAX_TEXT_CHARS + 1);
}

#[test]
fn the_wait_comes_from_the_header_or_the_details() {
    let body = r#"{"error":{"details":[{"@type":"type.googleapis.com/google.rpc.RetryInfo","retryDelay":"7s"}]}}"#;
    assert_eq!(read(429, body).retry_after(), Some(Duration::from_secs(7)));
    let header = Some(Duration::from_secs(3));
    assert_eq!(ApiError::read(429, body, header).retry_after(), header);
}

#[test]
fn errors_that_everybody_meets_come_with_advice() {
    let said = |status: u16, message: &str, reason: &str| {
        let body = serde_json::json!({ "error": { "message": message, "details": [{ "reason": reason }] } });
        read(status, &body.to_string()).to_string()
    };
    for (status, message, reason, advice) in [
        (
            400,
            "API key not valid. Please pass a valid API key.",
            "API_KEY_INVALID",
            "copy the webhook's URL again, `key` and `token` included",
        ),
        (
            403,
            "Request had insufficient authentication scopes.",
            "ACCESS_TOKEN_SCOPE_INSUFFICIENT",
            "the token lacks the scope of this method",
        ),
        (403, "This Chat app is not a member of this space.", "", "add the Chat app to the space"),
        (
            403,
            "Permission denied to perform the requested action on the specified resource, or the resource doesn't exist.",
            "",
            "Chat says the same when the message or the space does not exist",
        ),
        (403, "The API is called without a valid token.", "", "copy the webhook's URL again, `token` included"),
        (401, "Request had invalid authentication credentials.", "", "the token has expired, or is none of Google's"),
        (429, "Resource has been exhausted", "", "a space takes one write a second, from all apps together"),
    ] {
        assert_eq!(said(status, message, reason), format!("the server answered {status}: {message} ({advice})"));
    }
}
