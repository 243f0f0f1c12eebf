//! The report of where the bytes go, and its table.

use chat_cards::*;
use serde_json::json;

use super::check;
use super::limits::card;

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
