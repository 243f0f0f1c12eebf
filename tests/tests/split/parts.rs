//! What of a message is on which part.

use chat_cards::split::Splitter;
use chat_cards::*;
use serde_json::json;

use super::split;

#[test]
fn a_message_that_fits_is_not_touched() {
    let message = Message::new().text("a".repeat(31_989)).action_response(ActionResponse::new());
    let fits = Message::new().text("a".repeat(31_989));
    assert_eq!(fits.size(), size::MAX_MESSAGE_BYTES);
    let address = fits.text.as_str().as_ptr();
    let parts = fits.split().expect("it fits");
    assert_eq!((parts.len(), parts[0].text.as_str().as_ptr()), (1, address));
    assert!(message.split().is_err());
    assert_eq!(Message::new().split().expect("nothing"), [Message::new()]);
}

#[test]
fn settings_are_on_all_parts_and_the_rest_on_one() {
    let mut message: Message = serde_json::from_value(json!({
        "name": "spaces/a/messages/b",
        "createTime": "2026-01-01T00:00:00Z",
        "text": "words ".repeat(10_000),
        "cardsV2": [{"card": {"sections": [{"widgets": [{"textParagraph": {"text": "a".repeat(31_000)}}]}]}}],
        "thread": {"threadKey": "t"},
        "fallbackText": "fallback",
        "attachment": [{"name": "file"}],
        "clientAssignedMessageId": "client-a",
        "privateMessageViewer": {"name": "users/1"},
        "accessoryWidgets": [{"buttonList": {"buttons": []}}],
        "markupSyntax": "MARKUP_SYNTAX_MARKDOWN",
        "elements": {"citedSources": []},
    }))
    .expect("a message");
    message.unknown_fields.insert("glow", 1);
    let parts = split(&message, &Splitter::new(), 32_000);
    let rest: Vec<_> = parts
        .iter()
        .map(|part| {
            let mut json = serde_json::to_value(part).expect("JSON");
            json.as_object_mut().expect("an object").retain(|key, _| key != "text" && key != "cardsV2");
            json
        })
        .collect();
    assert_eq!(
        rest,
        [
            json!({
                "name": "spaces/a/messages/b",
                "createTime": "2026-01-01T00:00:00Z",
                "thread": {"threadKey": "t"},
                "attachment": [{"name": "file"}],
                "clientAssignedMessageId": "client-a",
                "privateMessageViewer": {"name": "users/1"},
                "markupSyntax": "MARKUP_SYNTAX_MARKDOWN",
                "elements": {},
                "glow": 1,
            }),
            json!({
                "createTime": "2026-01-01T00:00:00Z",
                "thread": {"threadKey": "t"},
                "privateMessageViewer": {"name": "users/1"},
                "markupSyntax": "MARKUP_SYNTAX_MARKDOWN",
                "elements": {},
            }),
            json!({
                "createTime": "2026-01-01T00:00:00Z",
                "thread": {"threadKey": "t"},
                "fallbackText": "fallback",
                "privateMessageViewer": {"name": "users/1"},
                "accessoryWidgets": [{"buttonList": {}}],
            }),
        ]
    );
}

#[test]
fn a_fallback_text_without_cards_is_not_lost() {
    let message = Message::new().text("words ".repeat(10_000)).fallback_text("fallback");
    let parts = split(&message, &Splitter::new(), 32_000);
    let fallbacks: Vec<_> = parts.iter().map(|part| part.fallback_text.as_str()).collect();
    assert_eq!(fallbacks, ["fallback", ""]);
}

#[test]
fn a_citation_is_on_the_parts_that_cite_it() {
    let words = |id: &str| format!(r#"<chat-citation data-id="{id}">cited</chat-citation>"#);
    let filler = "words ".repeat(4_000);
    let paragraphs = ["a", "b", "a"].map(|id| format!("{}{filler}\n\n", words(id)));
    let text = paragraphs.concat() + &filler;
    let citations = ["a", "b", "c"].map(Citation::new);
    let message = Message::new().text(Markup::raw(text)).markup_syntax(MarkupSyntax::Markdown);
    let parts = split(&message.elements(Elements::new().citations(citations)), &Splitter::new(), 32_000);
    let cited = |part: &Message| -> Option<String> {
        Some(part.elements.as_ref()?.citations.iter().map(|citation| citation.id.as_str()).collect())
    };
    // No words belong to `c`, as `check` says of the message too, and the last part cites nothing.
    assert_eq!(
        parts.iter().map(cited).collect::<Vec<_>>(),
        [Some("ac".into()), Some("b".into()), Some("a".into()), None]
    );
    let unreferenced = |message: &Message| {
        let findings = message.check(check::Target::App);
        findings.iter().filter(|finding| finding.id() == "citation-unreferenced").count()
    };
    assert_eq!(parts.iter().map(unreferenced).collect::<Vec<_>>(), [1, 0, 0, 0]);
}

#[test]
fn the_thread_of_the_splitter_is_for_messages_without_one() {
    let splitter = Splitter::new().limit(400).thread(Thread::new().thread_key("s"));
    let keys = |message: Message| -> Vec<String> {
        let parts = split(&message, &splitter, 400);
        parts.into_iter().map(|part| part.thread.unwrap_or_default().thread_key.into_string()).collect()
    };
    let long = Message::new().text("a ".repeat(300));
    assert_eq!(keys(long.clone()), ["s", "s"]);
    assert_eq!(keys(long.thread(Thread::new().thread_key("m"))), ["m", "m"]);
    // What fits is not touched.
    assert_eq!(keys(Message::new().text("a")), [""]);
}

#[test]
fn old_cards_come_before_new_ones() {
    let old = |name: &str| json!({"name": format!("{name}{}", "a".repeat(20_000))});
    let message: Message = serde_json::from_value(json!({
        "text": "a".repeat(20_000), "cards": [old("1"), old("2")], "cardsV2": [{"card": {"name": "3"}}],
    }))
    .expect("a message");
    let parts = message.split().expect("parts");
    let shape: Vec<_> = parts
        .iter()
        .map(|part| {
            let json = serde_json::to_value(part).expect("JSON");
            (json["text"].is_string(), json["cards"].as_array().map_or(0, Vec::len), part.cards_v2.len())
        })
        .collect();
    assert_eq!(shape, [(true, 0, 0), (false, 1, 0), (false, 1, 1)]);
}
