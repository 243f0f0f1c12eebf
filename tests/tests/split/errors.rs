//! Every message of a split that does not work.

use chat_cards::split::{Obstacle, SplitError, Splitter};
use chat_cards::*;

fn error(message: Message) -> SplitError {
    message.split().expect_err("it cannot be split")
}

fn text(text: impl Into<String>) -> SplitError {
    error(Message::new().text(Markup::raw(text.into())))
}

fn widget(widget: impl Into<Widget>) -> SplitError {
    let section = Section::new().widget(Divider::new()).widget(widget);
    error(Message::new().card(Card::new().section(section).with_id("a")))
}

#[test]
fn what_is_in_the_way_has_a_name() {
    let buttons = (0..1_000).fold(ButtonList::new(), |list, number| {
        list.button(Button::new(format!("{number}"), OnClick::open_link("https://example.com")))
    });
    let long = "a".repeat(40_000);
    let answer = Message::new().text(&*long).action_response(ActionResponse::new());
    let raw = |text: String| TextParagraph::new(Html::raw(text));
    let shown = [
        widget(buttons),
        text(format!("see https://example.com/{long}")),
        text(format!("see <https://example.com|{long}>")),
        text(format!("`{long}`")),
        text(format!("```\nshort\n{long}\n```")),
        text(format!(r#"<chat-citation data-id="a">{}</chat-citation>"#, "a ".repeat(20_000))),
        text(format!("e{}", "\u{301}".repeat(20_000))),
        widget(raw(format!("<time>{long}</time>"))),
        widget(raw(format!("{}{long}", "<b>".repeat(3_000)))),
        widget(DecoratedText::new("a").bottom_label(&*long)),
        widget(Columns::new().column(Column::new().widget(TextParagraph::new(&*long)))),
        error(Message::new().text("a").fallback_text(&*long)),
        error(Message::new().text(&*long).thread(Thread::new().thread_key("a".repeat(20_000)))),
        error(
            Message::new()
                .card(Card::new().header(CardHeader::new(&*long)).section(Section::new().widget(Divider::new()))),
        ),
        error(Message::new().card(Card::new().section(Section::new().header(&*long).widget(Divider::new())))),
        error(Message::new().card(CardWithId::new().card_id(&*long))),
        answer.split().expect_err("an answer"),
    ];
    let shown: Vec<_> = shown.iter().map(ToString::to_string).collect();
    insta::assert_snapshot!(shown.join("\n"), @r"
    `cardsV2[0].card.sections[0].widgets[1].buttonList` has 67,918 bytes and cannot be cut: make it fit into 31,893 bytes (card-max-bytes)
    `text` has a link of 40,020 bytes: make it fit into 31,988 bytes (message-max-bytes)
    `text` has a link of 40,022 bytes: make it fit into 31,988 bytes (message-max-bytes)
    `text` has a line of code of 40,002 bytes: make it fit into 31,988 bytes (message-max-bytes)
    `text` has a line of code of 40,000 bytes: make it fit into 31,980 bytes (message-max-bytes)
    `text` has a tag that takes 40,045 bytes: make it fit into 31,988 bytes (message-max-bytes)
    `text` has one character of 40,001 bytes: make it fit into 31,988 bytes (message-max-bytes)
    `cardsV2[0].card.sections[0].widgets[1].textParagraph.text` has a tag that takes 40,013 bytes: make it fit into 31,856 bytes (card-max-bytes)
    `cardsV2[0].card.sections[0].widgets[1].textParagraph.text` has open tags of 21,000 bytes that every part would repeat: close them, or make them fit into 15,931 bytes (card-max-bytes)
    `cardsV2[0].card.sections[0].widgets[1].decoratedText` has 40,047 bytes and cannot be cut: make it fit into 31,893 bytes (card-max-bytes)
    `cardsV2[0].card.sections[0].widgets[1].columns` has 40,073 bytes and cannot be cut: make it fit into 31,893 bytes (card-max-bytes)
    `fallbackText` has 40,017 bytes, and every part needs room for it: make all that is not text, cards or widgets fit into 16,000 bytes (message-max-bytes)
    `thread.threadKey` has 20,014 bytes, and every part needs room for it: make all that is not text, cards or widgets fit into 16,000 bytes (message-max-bytes)
    `cardsV2[0].card.header.title` has 40,010 bytes, and every part needs room for it: make all that is not text, cards or widgets fit into 15,992 bytes (card-max-bytes)
    `cardsV2[0].card.sections[0].header` has 40,011 bytes, and every part needs room for it: make all that is not text, cards or widgets fit into 15,961 bytes (card-max-bytes)
    `cardsV2[0]` has 40,013 bytes and cannot be cut: make it fit into 31,984 bytes (card-max-bytes)
    `actionResponse` is for the one message that answers an interaction, and this one has 40,031 bytes: make it fit into 32,000 bytes, or send the rest as messages of their own (message-max-bytes)
    ");
}

#[test]
fn old_cards_are_not_cut() {
    let card = serde_json::json!({"text": "a", "cards": [{"name": "b"}, {"name": "a".repeat(40_000)}]});
    let error = error(serde_json::from_value(card).expect("a message"));
    insta::assert_snapshot!(error, @"`cards[1]` has 40,011 bytes and cannot be cut: make it fit into 31,986 bytes (message-max-bytes)");
}

#[test]
fn an_error_is_data() {
    let error = text(format!("`{}`", "a".repeat(40_000)));
    assert_eq!((error.obstacle(), error.path(), error.bytes()), (Obstacle::Code, "text", 40_002));
    assert_eq!((error.limit(), error.rule()), (32_000 - r#"{},"text":"""#.len(), "message-max-bytes"));
    let message = Message::new().text("a".repeat(100));
    let error = Splitter::new().limit(0).split(message).expect_err("no room at all");
    assert_eq!((error.obstacle(), error.limit()), (Obstacle::Repeated, 0));
    insta::assert_snapshot!(error, @"the message has 2 bytes, and every part needs room for it: make all that is not text, cards or widgets fit into 0 bytes (message-max-bytes)");
}
