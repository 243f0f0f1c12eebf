//! Budgets, limits, and what the limit on widgets drops.

use chat_cards::size::{self, Budget, Fit, MAX_CARD_WIDGETS, MAX_MESSAGE_BYTES};
use chat_cards::*;
use serde_json::json;

use super::check;

#[test]
fn headroom_is_what_can_be_added() {
    let message = Message::new().text("\"é\"").card(Card::new().header(CardHeader::new("a")));
    let room = usize::try_from(message.headroom()).expect("there is room");
    let full = message.clone().text(format!("\"é\"{}", "a".repeat(room)));
    assert_eq!((full.size(), full.headroom(), full.budget().fit()), (MAX_MESSAGE_BYTES, 0, Fit::Tight));
    let over = message.text(format!("\"é\"{}", "a".repeat(room + 1)));
    assert_eq!((over.headroom(), over.budget().fit()), (-1, Fit::Over));
}

#[test]
fn a_budget_is_tight_from_ninety_per_cent() {
    let budget = |bytes| Budget { bytes, limit: 32_000 };
    assert_eq!(budget(28_799).fit(), Fit::Fits);
    assert_eq!(budget(28_800).fit(), Fit::Tight);
    assert_eq!(budget(32_000).fit(), Fit::Tight);
    assert_eq!(budget(32_001).fit(), Fit::Over);
    assert_eq!(budget(32_001).to_string(), "32,001 of 32,000 bytes (100.0 %), 1 too many");
    assert_eq!(budget(1_234).to_string(), "1,234 of 32,000 bytes (3.9 %), 30,766 left");
    assert_eq!(budget(16_000).share(), 0.5);
}

#[test]
fn limits_are_of_the_message_its_cards_and_each_card() {
    let message: Message = serde_json::from_value(json!({
        "text": "Hi",
        "cards": [{"name": "old"}],
        "cardsV2": [{"cardId": "a", "card": {"name": "new"}}],
        "actionResponse": {"dialogAction": {"dialog": {"body": {"name": "dialog"}}}}
    }))
    .expect("a message");
    let report = check(&message);
    let limits: Vec<_> = report
        .limits()
        .into_iter()
        .map(|limit| (limit.rule, limit.node.path(), limit.budget.bytes, limit.budget.limit))
        .collect();
    let both = r#"[{"name":"old"}]"#.len() + r#"[{"cardId":"a","card":{"name":"new"}}]"#.len();
    assert_eq!(
        limits,
        [
            ("message-max-bytes", String::new(), message.size(), 32_000),
            ("message-cards-max-bytes", String::new(), both, 32_768),
            ("card-max-bytes", "cardsV2[0].card".to_owned(), r#"{"name":"new"}"#.len(), 32_000),
            (
                "card-max-bytes",
                "actionResponse.dialogAction.dialog.body".to_owned(),
                r#"{"name":"dialog"}"#.len(),
                32_000
            ),
        ]
    );
    assert!(size::report(&Section::new()).limits().is_empty());
}

/// A card with so many widgets in each section.
pub(super) fn card(widgets: &[usize]) -> Card {
    let section = |count: &usize| (0..*count).fold(Section::new(), |section, _| section.widget(Divider::new()));
    widgets.iter().fold(Card::new(), |card, count| card.section(section(count)))
}

/// The widgets of the card, those that are kept, and the index and the widgets of each section that is dropped.
fn dropped(widgets: &[usize]) -> Option<(usize, usize, Vec<[usize; 2]>)> {
    let report = check(&card(widgets));
    let overflows = report.dropped();
    assert!(overflows.len() <= 1);
    let overflow = overflows.first()?;
    assert_eq!(overflow.card.path(), "");
    let sections = overflow.sections.iter().map(|section| [section.node.index().expect("an item"), section.widgets]);
    Some((overflow.widgets, overflow.kept, sections.collect()))
}

#[test]
fn the_section_that_passes_the_limit_is_dropped_with_all_after_it() {
    assert_eq!(dropped(&[]), None);
    assert_eq!(dropped(&[MAX_CARD_WIDGETS]), None);
    assert_eq!(dropped(&[99, 0, 1, 0]), None);
    assert_eq!(dropped(&[101]), Some((101, 0, vec![[0, 101]])));
    assert_eq!(dropped(&[100, 1]), Some((101, 100, vec![[1, 1]])));
    // The third one and the empty one would have had room.
    assert_eq!(dropped(&[60, 41, 1, 0]), Some((102, 60, vec![[1, 41], [2, 1], [3, 0]])));
}

#[test]
fn each_card_has_widgets_of_its_own() {
    let message = Message::new().card(card(&[100])).card(card(&[90, 20])).card(card(&[101]));
    let report = check(&message);
    let overflows = report.dropped();
    let paths: Vec<_> = overflows.iter().map(|overflow| overflow.sections[0].node.path()).collect();
    assert_eq!(paths, ["cardsV2[1].card.sections[1]", "cardsV2[2].card.sections[0]"]);
    // `,{"widgets":[{"divider":{}},…]}`
    assert_eq!(overflows[0].bytes(), 15 + 20 * 14 + 19);

    let nested = (0..101).fold(Column::new(), |column, _| column.widget(TextParagraph::new("a")));
    let columns = Card::new().section(Section::new().widget(Columns::new().column(nested)));
    assert!(check(&columns).dropped().is_empty(), "widgets inside of columns do not count");
}
