//! The sizes are those of the JSON, and add up.

#[path = "corpus/messages.rs"]
mod messages;
#[path = "size/tape.rs"]
mod tape;

use std::collections::BTreeSet;

use chat_cards::schema::Element;
use chat_cards::size::{self, Budget, Fit, MAX_CARD_WIDGETS, MAX_MESSAGE_BYTES, Node, SizeReport};
use chat_cards::*;
use messages::Sample;
use proptest::collection::vec;
use proptest::prelude::{Strategy, any, prop_assert};
use proptest::strategy::ValueTree;
use proptest::test_runner::{Config, TestRunner};
use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::{Value, json};
use tape::Tape;
use tests::model::Model;

/// Holds every size of an element against its JSON, and gives back the report.
fn check<T: Element + Serialize>(element: &T) -> SizeReport {
    let bytes = serde_json::to_vec(element).expect("JSON").len();
    assert_eq!(size::of(element), bytes);
    let report = size::report(element);
    assert_eq!(report.bytes(), bytes);
    let json = serde_json::to_value(element).expect("JSON");
    check_node(report.root(), &json, 0);
    report
}

/// Computes the bytes of a node from the value that it stands for, and the bytes around that.
fn check_node(node: Node<'_>, value: &Value, lead: usize) {
    let path = node.path();
    let value_bytes = length(value);
    assert_eq!(node.value_bytes(), value_bytes, "`{path}`: the value");
    assert_eq!(node.bytes(), lead + value_bytes, "`{path}`: the value, the key and the comma");

    let children: Vec<_> = node.children().collect();
    let sum: usize = children.iter().map(|child| child.bytes()).sum();
    assert_eq!(node.bytes(), node.own_bytes() + sum, "`{path}`: the sum");
    assert_eq!(node.count(), children.len(), "`{path}`: the number of children");
    match value {
        Value::Object(fields) => assert_eq!(children.len(), fields.len(), "`{path}`: the fields"),
        Value::Array(items) => assert_eq!(children.len(), items.len(), "`{path}`: the items"),
        _ => assert!(children.is_empty(), "`{path}`: neither list nor object"),
    }
    if !children.is_empty() {
        assert_eq!(node.own_bytes(), lead + 2, "`{path}`: the brackets, the key and the comma");
    }
    for (position, child) in children.into_iter().enumerate() {
        let comma = usize::from(position > 0);
        assert_eq!(child.parent().expect("the node itself").path(), path);
        match (child.key(), child.index()) {
            // One more for the colon.
            (Some(key), None) => check_node(child, &value[key], comma + length(&Value::from(key)) + 1),
            (None, Some(index)) => {
                assert_eq!(index, position, "`{path}`: the index");
                check_node(child, &value[index], comma);
            }
            step => panic!("`{path}`: {step:?}"),
        }
    }
}

fn length(value: &Value) -> usize {
    serde_json::to_vec(value).expect("JSON").len()
}

/// Elements from which the rest of the model is near.
const ROOTS: [fn(&mut Tape<'_>) -> SizeReport; 10] = [
    random::<Message>,
    random::<Section>,
    random::<Card>,
    random::<Widget>,
    random::<v1::Section>,
    random::<Button>,
    random::<Annotation>,
    random::<Space>,
    random::<QuotedMessageSnapshot>,
    random::<ReplaceMessageCardsRequest>,
];

fn random<T: Element + Serialize + DeserializeOwned>(tape: &mut Tape<'_>) -> SizeReport {
    let json = tape.element(&T::SCHEMA, 0).to_string();
    let element: T = serde_json::from_str(&json).unwrap_or_else(|error| panic!("{error}: {json}"));
    check(&element)
}

fn tapes() -> impl Strategy<Value = Vec<u16>> {
    vec(any::<u16>(), 0..400)
}

fn check_tape(numbers: &[u16]) -> SizeReport {
    let mut tape = Tape::new(numbers);
    ROOTS[tape.below(ROOTS.len())](&mut tape)
}

#[test]
fn sizes_are_those_of_the_json() {
    // The failing case is printed, and smaller than a file of numbers would tell.
    let config = Config { cases: 1_000, failure_persistence: None, ..Config::default() };
    TestRunner::new(config)
        .run(&tapes(), |numbers| {
            let report = check_tape(&numbers);
            for node in report.nodes() {
                let found = report.find(&node.path());
                prop_assert!(found.is_some_and(|found| found.path() == node.path()), "`{}`", node.path());
            }
            Ok(())
        })
        .unwrap_or_else(|error| panic!("{error}"));
}

#[test]
fn random_messages_reach_the_model() {
    let mut runner = TestRunner::deterministic();
    let mut seen = BTreeSet::new();
    let model = Model::walk();
    // No root leads to them.
    let unreached = ["ReplaceMessageCardsResponse", "SearchMessagesRequest"];
    let mut tries = 0;
    while seen.len() < model.elements.len() - unreached.len() && tries < 50_000 {
        tries += 1;
        let numbers = tapes().new_tree(&mut runner).expect("numbers").current();
        seen.extend(check_tape(&numbers).nodes().filter_map(|node| Some(node.schema()?.rust)));
    }
    let missing: Vec<_> = model.elements.iter().map(|schema| schema.rust).filter(|rust| !seen.contains(rust)).collect();
    assert_eq!(missing, unreached, "after {tries} tries");
}

#[test]
fn sizes_of_real_messages_are_those_of_the_json() {
    let (mut read, mut refused) = (0, 0);
    for sample in messages::all() {
        match serde_json::from_str::<Message>(&sample.text) {
            Ok(message) => {
                check(&message);
                read += 1;
            }
            Err(error) => {
                assert!(!sample.is_valid(), "{}: {error}", sample.file);
                refused += 1;
            }
        }
    }
    // `corpus.rs` names those that cannot be read.
    assert_eq!((read, refused), (messages::all().len() - 8, 8));
    assert!(messages::all().iter().any(Sample::is_valid));
}

#[test]
fn every_character_counts_at_every_place() {
    // Texts are looked at in blocks, so the place in the block matters, and what is beside it.
    for character in ('\0'..='\u{ff}').chain(['\u{2028}', '漢', '\u{ffff}', '😀', '\u{10ffff}']) {
        for length in 0..20 {
            let plain = "a".repeat(length);
            for text in [
                format!("{plain}{character}"),
                format!("{character}{plain}"),
                format!("{plain}{character}{plain}"),
                format!("{plain}\"{character}\u{1}{plain}"),
                String::from(character).repeat(length + 1),
            ] {
                let bytes = serde_json::to_vec(&json!({ "text": text })).expect("JSON").len();
                assert_eq!(Message::new().text(Markup::raw(text.clone())).size(), bytes, "{text:?}");
                let mut unknown = Message::new();
                unknown.unknown_fields.insert(text.clone(), text.clone());
                assert_eq!(unknown.size(), serde_json::to_vec(&unknown).expect("JSON").len(), "{text:?} is unknown");
            }
        }
    }
}

#[test]
fn every_number_counts_as_it_is_written() {
    let powers = (0..10).flat_map(|power| [10_i32.pow(power), 10_i32.pow(power) - 1]);
    for number in powers.chain([i32::MAX, i32::MIN + 1, i32::MIN]).flat_map(|number| [number, number.wrapping_neg()]) {
        check(&Section::new().uncollapsible_widgets_count(number));
    }
    let powers = (0..19).flat_map(|power| [10_i64.pow(power), 10_i64.pow(power) - 1]);
    for number in powers.chain([i64::MAX, i64::MIN + 1, i64::MIN]).flat_map(|number| [number, number.wrapping_neg()]) {
        let picker: DateTimePicker =
            serde_json::from_value(json!({"valueMsEpoch": number.to_string()})).expect("a picker");
        check(&picker);
    }
    for number in [0.1, 1.0, 0.5, 1e7, 123_456.79, 1e-7, 1e38, -0.0, f32::MIN_POSITIVE, f32::MAX, 1e-45, f32::NAN] {
        check(&Color { red: number, green: -number, blue: 1.0 / number, ..Color::default() });
    }
    for number in [json!(0), json!(-0.0), json!(u64::MAX), json!(i64::MIN), json!(1e300), json!(5e-324), json!(1e16)] {
        let mut header = CardHeader::new("a");
        header.unknown_fields.insert("glow", json!([number, null, true, false, {}, []]));
        check(&header);
    }
}

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
fn card(widgets: &[usize]) -> Card {
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

#[test]
fn nodes_say_what_they_are() {
    let section: Section = serde_json::from_value(json!({
        "header": "a",
        "widgets": [
            {"horizontalAlignment": "END", "image": {"imageUrl": "u", "altText": "t"}},
            {"buttonList": {"buttons": [{"color": {"red": 0.1}, "disabled": true}]}},
            {"dateTimePicker": {"valueMsEpoch": "5"}},
            {"glow": {"a \"key\"": [[1], {}]}}
        ],
        "uncollapsibleWidgetsCount": 1
    }))
    .expect("a section");
    let report = check(&section);
    let shown: Vec<_> = report.nodes().map(|node| format!("{node:?}")).collect();
    assert_eq!(
        shown,
        [
            " (section): 264",
            "header (html): 12",
            "widgets (list): 220",
            "widgets[0] (image): 68",
            "widgets[0].horizontalAlignment (enum): 27",
            "widgets[0].image (image): 39",
            "widgets[0].image.imageUrl (text): 14",
            "widgets[0].image.altText (text): 14",
            "widgets[1] (button_list): 67",
            "widgets[1].buttonList (button_list): 64",
            "widgets[1].buttonList.buttons (list): 49",
            "widgets[1].buttonList.buttons[0] (button): 37",
            "widgets[1].buttonList.buttons[0].color (color): 19",
            "widgets[1].buttonList.buttons[0].color.red (number): 9",
            "widgets[1].buttonList.buttons[0].disabled (bool): 16",
            "widgets[2] (date_time_picker): 40",
            "widgets[2].dateTimePicker (date_time_picker): 37",
            "widgets[2].dateTimePicker.valueMsEpoch (integer): 18",
            "widgets[3] (widget): 32",
            "widgets[3].glow (unknown): 29",
            r#"widgets[3].glow["a \"key\""] (unknown): 20"#,
            r#"widgets[3].glow["a \"key\""][0] (unknown): 3"#,
            r#"widgets[3].glow["a \"key\""][0][0] (unknown): 1"#,
            r#"widgets[3].glow["a \"key\""][1] (unknown): 3"#,
            "uncollapsibleWidgetsCount (integer): 30",
        ]
    );
}

#[test]
fn unknown_fields_under_known_names_are_not_mistaken() {
    let mut card = Card::new();
    card.unknown_fields.insert("sections", json!([[{"widgets": [1]}], {"header": {"widgets": []}}]));
    let report = check(&card);
    let what = |path| report.find(path).expect("a node").what();
    // A section is no list, and no heading has widgets.
    assert_eq!(
        [what("sections[0]"), what("sections[0][0]"), what("sections[0][0].widgets")],
        ["section", "unknown", "unknown"]
    );
    assert_eq!(
        [what("sections[1]"), what("sections[1].header"), what("sections[1].header.widgets")],
        ["section", "html", "unknown"]
    );
}

#[test]
fn the_table_sums_up_what_is_small() {
    let small = Section::new().header("small").widget(Divider::new()).widget(Divider::new());
    let large = Section::new().widget(
        Widget::new()
            .horizontal_alignment(HorizontalAlignment::End)
            .image(Image::new("https://example.com/a.png").alt_text("a".repeat(29_000))),
    );
    let card =
        CardWithId::new().card_id("deploy").card(Card::new().section(small.clone()).section(large).section(small));
    let message = Message::new().text("a".repeat(400)).card(card);
    let report = check(&message);
    insta::assert_snapshot!(report.to_string(), @r"
     bytes   share
    29,693 100.0 %  message
       409   1.4 %    text
    29,282  98.6 %    cardsV2[0]
    29,250  98.5 %      card
    29,106  98.0 %        sections[1].widgets[0] (image)
    29,062  97.9 %          image
    29,013  97.7 %            altText
        38   0.1 %            imageUrl
        27   0.1 %          horizontalAlignment
       121   0.4 %        … 2 smaller
        17   0.1 %      cardId

    29,693 of 32,000 bytes (92.8 %), 2,307 left
    `cardsV2[0].card`: 29,242 of 32,000 bytes (91.4 %), 2,758 left (card-max-bytes)
    ");
    insta::assert_snapshot!(report.table().at_least(20).largest_first().to_string(), @r"
     bytes   share
    29,693 100.0 %  message
    29,282  98.6 %    cardsV2[0]
    29,250  98.5 %      card
    29,106  98.0 %        sections[1].widgets[0] (image)
    29,062  97.9 %          image
    29,013  97.7 %            altText
        38   0.1 %            imageUrl
        27   0.1 %          horizontalAlignment
        61   0.2 %        sections[2]
        45   0.2 %          … 3 smaller
        60   0.2 %        sections[0]
        45   0.2 %          … 3 smaller
        17   0.1 %      cardId
       409   1.4 %    text

    29,693 of 32,000 bytes (92.8 %), 2,307 left
    `cardsV2[0].card`: 29,242 of 32,000 bytes (91.4 %), 2,758 left (card-max-bytes)
    ");
}

#[test]
fn the_table_says_what_is_too_much() {
    let message = Message::new().text("a".repeat(32_000)).card(card(&[100, 1, 2])).card(card(&[1, 100]));
    let table = check(&message).to_string();
    let (_, remarks) = table.split_once("\n\n").expect("remarks");
    insta::assert_snapshot!(remarks, @r"
    35,201 of 32,000 bytes (110.0 %), 3,201 too many
    Chat shows 100 of 103 widgets: it drops 2 sections from `cardsV2[0].card.sections[1]` on (card-max-widgets)
    Chat shows 1 of 101 widgets: it drops 1 section from `cardsV2[1].card.sections[1]` on (card-max-widgets)
    ");
    let section = size::report(&Section::new().header("a")).to_string();
    insta::assert_snapshot!(section, @r"
    bytes   share
       14 100.0 %  section
       12  85.7 %    header
    ");
}
