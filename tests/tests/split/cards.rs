//! How cards are cut.

use chat_cards::split::Splitter;
use chat_cards::*;
use serde_json::json;

use super::{split, widgets};

/// A paragraph of 1,000 bytes.
fn paragraph(number: usize) -> TextParagraph {
    TextParagraph::new(format!("{number:<968}"))
}

fn section(numbers: std::ops::Range<usize>) -> Section {
    numbers.fold(Section::new(), |section, number| section.widget(paragraph(number)))
}

fn whole(message: &Message) -> Vec<Message> {
    split(message, &Splitter::new(), size::MAX_MESSAGE_BYTES)
}

/// The headers of the sections of each card, with the number of widgets.
fn outline(parts: &[Message]) -> Vec<Vec<(String, usize)>> {
    let cards = parts.iter().flat_map(|part| &part.cards_v2).filter_map(|entry| entry.card.as_ref());
    let sections = |card: &Card| {
        card.sections.iter().map(|section| (section.header.as_str().to_owned(), section.widgets.len())).collect()
    };
    cards.map(sections).collect()
}

fn named(list: &[(&str, usize)]) -> Vec<(String, usize)> {
    list.iter().map(|(name, count)| ((*name).to_owned(), *count)).collect()
}

#[test]
fn cards_stay_whole_where_they_can() {
    let card = |id: &str| Card::new().section(section(0..14)).with_id(id.to_owned());
    let message = Message::new().text("a").card(card("a")).card(card("b")).card(card("c")).card(card("d"));
    let parts = whole(&message);
    let ids: Vec<Vec<_>> =
        parts.iter().map(|part| part.cards_v2.iter().map(|card| card.card_id.as_str()).collect()).collect();
    assert_eq!(ids, [["a", "b"], ["c", "d"]]);
    assert_eq!((parts[0].text.as_str(), parts[1].text.as_str()), ("a", ""));
}

#[test]
fn sections_stay_whole_where_they_can() {
    let card = Card::new()
        .section(section(0..20).header("a"))
        .section(section(0..20).header("b"))
        .section(section(0..5).header("c"));
    let parts = whole(&Message::new().card(card));
    assert_eq!(outline(&parts), [named(&[("a", 20)]), named(&[("b", 20), ("c", 5)])]);
    let large = Card::new().section(section(0..5).header("a")).section(section(0..60).header("b"));
    let parts = whole(&Message::new().card(large));
    assert_eq!(outline(&parts), [named(&[("a", 5), ("b", 26)]), named(&[("b", 31)]), named(&[("b", 3)])]);
}

#[test]
fn no_card_has_more_widgets_than_chat_shows() {
    let dividers = |count| (0..count).fold(Section::new(), |section, _| section.widget(Divider::new()));
    // All of it fits into one message.
    let parts = whole(&Message::new().card(Card::new().section(dividers(250).header("a"))));
    assert_eq!(outline(&parts), [named(&[("a", 100)]), named(&[("a", 100)]), named(&[("a", 50)])]);
    assert_eq!(parts.len(), 1);
    let card = Card::new().section(dividers(60).header("a")).section(dividers(60).header("b"));
    assert_eq!(outline(&whole(&Message::new().card(card))), [named(&[("a", 60)]), named(&[("b", 60)])]);
}

#[test]
fn ids_are_unique_over_all_parts() {
    let ids = |parts: &[Message]| -> Vec<String> {
        parts.iter().flat_map(|part| &part.cards_v2).map(|card| card.card_id.as_str().to_owned()).collect()
    };
    let large = |id: &'static str| Card::new().section(section(0..70)).with_id(id);
    let small = |id: &'static str| Card::new().section(section(0..1)).with_id(id);
    let message = Message::new().card(large("log")).card(small("log-2")).card(large("b"));
    assert_eq!(ids(&whole(&message)), ["log", "log-3", "log-4", "log-2", "b", "b-2", "b-3"]);
    let message = Message::new().card(Card::new().section(section(0..40)));
    assert_eq!(ids(&whole(&message)), ["card", "card-2"]);
    let message = Message::new().card(Card::new().section(section(0..40))).card(small("card"));
    assert_eq!(ids(&whole(&message)), ["card-2", "card-3", "card"]);
}

#[test]
fn what_is_on_each_card_and_what_on_one() {
    let mut card = Card::new()
        .header(CardHeader::new("Log").subtitle("main"))
        .section_divider_style(DividerStyle::NoDivider)
        .name("log")
        .fixed_footer(
            CardFixedFooter::new().primary_button(Button::new("a", OnClick::open_link("https://example.com"))),
        )
        .section(section(0..70));
    card.unknown_fields.insert("glow", 1);
    let mut entry = card.with_id("log");
    entry.unknown_fields.insert("shine", 2);
    let splitter = Splitter::new().number_headers(true);
    let parts = split(&Message::new().card(entry), &splitter, 32_000);
    let cards: Vec<_> = parts
        .iter()
        .map(|part| {
            let mut card = serde_json::to_value(&part.cards_v2[0]).expect("JSON");
            card["card"]["sections"].take();
            card
        })
        .collect();
    let header = |title: &str| json!({"title": title, "subtitle": "main"});
    let footer = json!({"primaryButton": {"text": "a", "onClick": {"openLink": {"url": "https://example.com"}}}});
    assert_eq!(
        cards,
        [
            json!({"cardId": "log", "shine": 2, "card": {
                "header": header("Log (1/3)"), "sections": null, "sectionDividerStyle": "NO_DIVIDER", "name": "log", "glow": 1,
            }}),
            json!({"cardId": "log-2", "card": {
                "header": header("Log (2/3)"), "sections": null, "sectionDividerStyle": "NO_DIVIDER",
            }}),
            json!({"cardId": "log-3", "card": {
                "header": header("Log (3/3)"), "sections": null, "sectionDividerStyle": "NO_DIVIDER", "fixedFooter": footer,
            }}),
        ]
    );
    // The rest is not numbered.
    assert_eq!(split(&Message::new().card(Card::new().header(CardHeader::new("a"))), &splitter, 32_000).len(), 1);
}

#[test]
fn a_widget_that_was_visible_stays_visible() {
    let control = CollapseControl::new().horizontal_alignment(HorizontalAlignment::End);
    let folded = |count| {
        let section = section(0..70)
            .header("a")
            .collapsible(true)
            .uncollapsible_widgets_count(count)
            .collapse_control(control.clone())
            .id("s");
        let parts = whole(&Message::new().card(Card::new().section(section)));
        let cards = parts.into_iter().flat_map(|part| part.cards_v2).filter_map(|entry| entry.card);
        cards.flat_map(|card| card.sections).collect::<Vec<_>>()
    };
    let counts = |count| folded(count).iter().map(|section| section.uncollapsible_widgets_count).collect::<Vec<_>>();
    assert_eq!(counts(2), [2, 0, 0]);
    assert_eq!(counts(40), [31, 9, 0]);
    assert_eq!(counts(100), [31, 31, 8]);
    let sections = folded(2);
    assert!(sections.iter().all(|section| section.collapsible && section.header == "a"));
    assert!(sections.iter().all(|section| section.collapse_control.as_deref() == Some(&control)));
    assert_eq!(sections.iter().map(|section| section.id.as_str()).collect::<Vec<_>>(), ["s", "", ""]);
}

#[test]
fn a_row_begins_with_its_icon_and_ends_with_its_button() {
    let row = DecoratedText::new("words ".repeat(10_000))
        .top_label("top")
        .start_icon(Icon::known(KnownIcon::Email))
        .wrap_text(true)
        .bottom_label("bottom")
        .on_click(OnClick::open_link("https://example.com"))
        .end_icon(Icon::known(KnownIcon::Star));
    let widget = Widget::new().horizontal_alignment(HorizontalAlignment::Center).id("w").decorated_text(row);
    let parts = whole(&Message::new().card(Card::new().section(Section::new().widget(widget))));
    let mut text = String::new();
    let rows: Vec<_> = parts
        .iter()
        .flat_map(|part| &part.cards_v2)
        .flat_map(widgets)
        .map(|widget| {
            let mut json = serde_json::to_value(widget).expect("JSON");
            text += json["decoratedText"]["text"].take().as_str().expect("a text");
            json
        })
        .collect();
    let click = json!({"openLink": {"url": "https://example.com"}});
    assert_eq!(text, "words ".repeat(10_000));
    assert_eq!(
        rows,
        [
            json!({"horizontalAlignment": "CENTER", "id": "w", "decoratedText": {
                "startIcon": {"knownIcon": "EMAIL"}, "topLabel": "top", "text": null, "wrapText": true, "onClick": click,
            }}),
            json!({"horizontalAlignment": "CENTER", "decoratedText": {
                "text": null, "wrapText": true, "bottomLabel": "bottom", "onClick": click, "endIcon": {"knownIcon": "STAR"},
            }}),
        ]
    );
}

#[test]
fn the_longer_text_of_a_row_is_cut() {
    let content = TextParagraph::markdown(Markdown::raw("words\n".repeat(8_000))).max_lines(3);
    let row = DecoratedText::new("text").content_text(content);
    let parts = whole(&Message::new().card(Card::new().section(Section::new().widget(row))));
    let rows: Vec<_> = parts.iter().flat_map(|part| &part.cards_v2).flat_map(widgets).collect();
    assert_eq!(rows.len(), 2);
    let json: Vec<_> =
        rows.iter().map(|row| serde_json::to_value(row).expect("JSON")["decoratedText"].clone()).collect();
    assert_eq!((&json[0]["text"], &json[1]["text"]), (&json!("text"), &json!(null)));
    assert_eq!(json[1]["contentText"]["textSyntax"], "MARKDOWN");
    assert_eq!(json[1]["contentText"]["maxLines"], 3);
    let text: String = json.iter().map(|row| row["contentText"]["text"].as_str().expect("a text")).collect();
    assert_eq!(text, "words\n".repeat(8_000));
}
