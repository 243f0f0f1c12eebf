//! Keys that are no field of their element, or are there twice.

use chat_cards::{
    Button, ButtonList, Card, CardHeader, Carousel, Chip, CollapseControl, Columns, Divider, GridItem, Icon, Image,
    Message, Section, TextInput, Widget,
};

use super::check;

#[test]
fn twice() {
    check::<CardHeader>(
        r#"{"title": "a", "title": "b", "t\u0069tle": "c"}"#,
        &[
            "1:16 title: `title` is there twice: leave one of them out",
            "1:30 title: `title` is there twice: leave one of them out",
        ],
    );
}

#[test]
fn other_spellings() {
    check::<Message>(
        r#"{"cards_v2": [{"card_id": "a", "Card": {"header": {"title": "a", "imageURL": "b", "image-type": "circle"}}}]}"#,
        &[
            "1:2 cards_v2: `Message` has no `cards_v2`: write `cardsV2` (json-field-names)",
            "1:16 cards_v2[0].card_id: `CardWithId` has no `card_id`: write `cardId` (json-field-names)",
            "1:32 cards_v2[0].Card: `CardWithId` has no `Card`: write `card` (json-field-names)",
            "1:66 cards_v2[0].Card.header.imageURL: `CardHeader` has no `imageURL`: write `imageUrl` (json-field-names)",
            "1:83 cards_v2[0].Card.header.image-type: `CardHeader` has no `image-type`: write `imageType` (json-field-names)",
            "1:97 cards_v2[0].Card.header.image-type: `imageType` has no word `circle`: write `CIRCLE`",
        ],
    );
    check::<Icon>(
        r#"{"material_icon": {"name": "bolt"}}"#,
        &["1:2 material_icon: `Icon` has no `material_icon`: write `materialIcon` (json-field-names)"],
    );
}

#[test]
fn slips() {
    check::<CardHeader>(
        r#"{"titel": 1, "subtitel": "b"}"#,
        &[
            "1:2 titel: `CardHeader` has no `titel`: did you mean `title`? (json-field-names)",
            // What is behind the key is looked at as what it was meant to be.
            "1:11 titel: expected a string, found a number: write `\"1\"`",
            "1:14 subtitel: `CardHeader` has no `subtitel`: did you mean `subtitle`? (json-field-names)",
        ],
    );
}

#[test]
fn names_of_other_elements() {
    for (text, wrong, meant) in
        [(r#"{"iconUrl": "a"}"#, "iconUrl", "imageUrl"), (r#"{"altText": "a"}"#, "altText", "imageAltText")]
    {
        check::<CardHeader>(
            text,
            &[&format!("1:2 {wrong}: `CardHeader` has no `{wrong}`: did you mean `{meant}`? (json-field-names)")],
        );
    }
    check::<Image>(r#"{"url": "a"}"#, &["1:2 url: `Image` has no `url`: did you mean `imageUrl`? (json-field-names)"]);
    check::<Icon>(
        r#"{"imageUrl": "a"}"#,
        &["1:2 imageUrl: `Icon` has no `imageUrl`: did you mean `iconUrl`? (json-field-names)"],
    );
    check::<GridItem>(
        r#"{"image": {"imageUrl": "a"}}"#,
        &["1:12 image.imageUrl: `ImageComponent` has no `imageUrl`: did you mean `imageUri`? (json-field-names)"],
    );
    check::<Button>(
        r#"{"label": "a", "startIcon": {"knownIcon": "star"}}"#,
        &[
            "1:2 label: `Button` has no `label`: did you mean `text`? (json-field-names)",
            "1:16 startIcon: `Button` has no `startIcon`: did you mean `icon`? (json-field-names)",
            "1:43 startIcon.knownIcon: `knownIcon` has no word `star`: write `STAR` (icon-known-name)",
        ],
    );
    for (wrong, meant) in
        [("placeholder", "placeholderText"), ("hint", "hintText"), ("autoComplete", "autoCompleteAction")]
    {
        check::<TextInput>(
            &format!(r#"{{"{wrong}": {}}}"#, if wrong == "autoComplete" { r#"{"function": "a"}"# } else { "\"a\"" }),
            &[&format!("1:2 {wrong}: `TextInput` has no `{wrong}`: did you mean `{meant}`? (json-field-names)")],
        );
    }
    check::<CardHeader>(
        r#"{"titleColor": "a"}"#,
        &["1:2 titleColor: `CardHeader` has no `titleColor`: leave it out, the fields are `title`, `subtitle`, \
           `imageType`, `imageUrl` and `imageAltText` (json-field-names)"],
    );
    // An object that has nothing of what the field holds is not guessed to be that.
    check::<Message>(
        r#"{"action": {"navigations": []}}"#,
        &["1:2 action: `Message` has no `action`: leave it out (json-field-names)"],
    );
    check::<Carousel>(
        r#"{"cards": []}"#,
        &["1:2 cards: `Carousel` has no `cards`: did you mean `carouselCards`? (json-field-names)"],
    );
}

#[test]
fn names_that_examples_have_wrong() {
    check::<Chip>(r#"{"text": "a"}"#, &["1:2 text: `Chip` has no `text`: write `label` (chip-label-field-name)"]);
    check::<GridItem>(
        r#"{"title": "a", "textAlignment": "CENTER"}"#,
        &[
            "1:16 textAlignment: `GridItem` has no `textAlignment`: leave it out, the fields are `id`, `image`, `title`, \
           `subtitle` and `layout` (grid-text-alignment-absent)",
        ],
    );
}

#[test]
fn names_of_the_first_version_in_the_second() {
    check::<Widget>(
        r#"{"keyValue": {"content": "a", "contentMultiline": "true", "icon": "STAR", "iconUrl": "b",
            "button": {"textButton": {"text": "c"}}}}"#,
        &[
            "1:2 keyValue: `keyValue` is a name of `cards`, not of `cardsV2`: write `decoratedText` (json-field-names)",
            "1:15 keyValue.content: `content` is a name of `cards`, not of `cardsV2`: write `text` (json-field-names)",
            "1:31 keyValue.contentMultiline: `contentMultiline` is a name of `cards`, not of `cardsV2`: write `wrapText` \
             (json-field-names)",
            "1:51 keyValue.contentMultiline: expected `true` or `false`, found a string: write `true`",
            r#"1:67 keyValue.icon: expected an object, found a string: write `{"knownIcon": "STAR"}`"#,
            "1:75 keyValue.iconUrl: `DecoratedText` has no `iconUrl`: put it into `startIcon` (json-field-names)",
            "2:24 keyValue.button.textButton: `textButton` is a name of `cards`, not of `cardsV2`: write what is in it \
             straight into the `Button` (json-field-names)",
        ],
    );
    check::<Widget>(
        r#"{"buttons": [{"textButton": {}}]}"#,
        &["1:2 buttons: `Widget` has no `buttons`: put it into `buttonList` (json-field-names)"],
    );
    check::<Button>(
        r#"{"onClick": {"action": {"actionMethodName": "run"}}}"#,
        &["1:25 onClick.action.actionMethodName: `actionMethodName` is a name of `cards`, not of `cardsV2`: write \
           `function` (json-field-names)"],
    );
    check::<CardHeader>(
        r#"{"imageStyle": "AVATAR"}"#,
        &[
            "1:2 imageStyle: `imageStyle` is a name of `cards`, not of `cardsV2`: write `imageType` (json-field-names)",
            "1:16 imageStyle: `imageType` has no word `AVATAR`: write `SQUARE` or `CIRCLE`",
        ],
    );
    check::<Image>(
        r#"{"imageUrl": "a", "aspectRatio": 1.5}"#,
        &["1:19 aspectRatio: `aspectRatio` is a name of `cards`, not of `cardsV2`: leave it out (json-field-names)"],
    );
}

#[test]
fn names_of_the_second_version_in_the_first() {
    check::<Message>(
        r#"{"cards": [{"header": {"imageType": "CIRCLE", "imageAltText": "a"},
            "sections": [{"widgets": [{"decoratedText": {"text": "a"}}]}]}]}"#,
        &[
            "1:24 cards[0].header.imageType: `imageType` is a name of `cardsV2`, not of `cards`: write `imageStyle`, or \
             move the card to `cardsV2` (json-field-names)",
            "1:47 cards[0].header.imageAltText: `imageAltText` is a name of `cardsV2`, not of `cards`: leave it out, or \
             move the card to `cardsV2` (json-field-names)",
            "2:40 cards[0].sections[0].widgets[0].decoratedText: `decoratedText` is a name of `cardsV2`, not of `cards`: \
             write `keyValue`, or move the card to `cardsV2` (json-field-names)",
        ],
    );
}

#[test]
fn what_belongs_further_in() {
    for (text, key, place) in [
        (r#"{"header": {"title": "a"}}"#, "header", "`cardsV2[].card`"),
        (r#"{"title": "a"}"#, "title", "`cardsV2[].card.header`"),
        (r#"{"widgets": []}"#, "widgets", "`cardsV2[].card.sections[]`"),
        (r#"{"threadKey": "a"}"#, "threadKey", "`thread`"),
    ] {
        check::<Message>(
            text,
            &[&format!("1:2 {key}: `Message` has no `{key}`: put it into {place} (json-field-names)")],
        );
    }
    for (text, key, place) in [
        (r#"{"materialIcon": {"name": "bolt"}}"#, "materialIcon", "`icon`"),
        (r#"{"openLink": {"url": "a"}}"#, "openLink", "`onClick`"),
        (r#"{"url": "a"}"#, "url", "`onClick.openLink`"),
        (r#"{"function": "a"}"#, "function", "`onClick.action`"),
    ] {
        check::<Button>(
            text,
            &[&format!("1:2 {key}: `Button` has no `{key}`: put it into {place} (json-field-names)")],
        );
    }
    check::<Widget>(
        r#"{"text": "a"}"#,
        &["1:2 text: `Widget` has no `text`: put it into `textParagraph` or `decoratedText` (json-field-names)"],
    );
    // One of what there is a list of.
    check::<Widget>(
        r#"{"button": {"text": "a"}}"#,
        &["1:2 button: `Widget` has no `button`: put it into `decoratedText` or `buttonList.buttons[]` \
           (json-field-names)"],
    );
    check::<Widget>(
        r#"{"chip": {"label": "a"}}"#,
        &["1:2 chip: `Widget` has no `chip`: put it into `chipList.chips[]` (json-field-names)"],
    );
    check::<Section>(
        r#"{"buttons": []}"#,
        &["1:2 buttons: `Section` has no `buttons`: put it into `widgets[].buttonList` (json-field-names)"],
    );
}

#[test]
fn what_belongs_further_out() {
    check::<Message>(
        r#"{"cardsV2": [{"card": {"cardId": "a"}}]}"#,
        &["1:24 cardsV2[0].card.cardId: `Card` has no `cardId`: move it up into the `CardWithId` around this \
           (json-field-names)"],
    );
    check::<Card>(
        r#"{"sections": [{"widgets": [{"divider": {}, "collapsible": true}]}]}"#,
        &[
            "1:44 sections[0].widgets[0].collapsible: `Widget` has no `collapsible`: move it up into the `Section` around \
           this (json-field-names)",
        ],
    );
}

#[test]
fn what_would_do_nothing_further_out_or_is_far_away_does_not_belong_there() {
    // The `id` of a widget is not for Chat, nor is the `name` of a card; that of the message is far away.
    check::<Widget>(
        r#"{"switchControl": 1, "image": {"id": "a"}}"#,
        &[
            "1:2 switchControl: `Widget` has no `switchControl`: put it into `decoratedText` (json-field-names)",
            "1:32 image.id: `Image` has no `id`: leave it out, the fields are `imageUrl`, `onClick` and `altText` \
             (json-field-names)",
        ],
    );
    check::<Message>(
        r#"{"accessoryWidgets": [{"buttonList": {"buttons": [{"onClick": {"action": {"function": "a", "parameters": [
            {"name": "a", "value": "b"}
        ]}}}]}}]}"#,
        &[
            "2:14 accessoryWidgets[0].buttonList.buttons[0].onClick.action.parameters[0].name: `ActionParameter` has no \
           `name`: leave it out, the fields are `key` and `value` (json-field-names)",
        ],
    );
}

#[test]
fn one_object_too_many() {
    check::<Message>(
        r#"{"message": {"text": "a"}}"#,
        &[
            "1:2 message: `Message` has no `message`: write what is in it straight into the `Message` (json-field-names)",
        ],
    );
    check::<ButtonList>(
        r#"{"buttons": [{"button": {"text": "a", "onClick": {}}}]}"#,
        &["1:15 buttons[0].button: `Button` has no `button`: write what is in it straight into the `Button` \
           (json-field-names)"],
    );
    check::<Message>(
        r#"{"message": {"text": "a", "tooltip": "b"}}"#,
        &["1:2 message: `Message` has no `message`: leave it out (json-field-names)"],
    );
}

#[test]
fn what_belongs_to_another_kind_of_widget() {
    check::<Widget>(
        r#"{"textParagraph": {"text": "a", "onClick": {}}}"#,
        &["1:33 textParagraph.onClick: `TextParagraph` has no `onClick`: leave it out, it belongs to `image`, \
           `decoratedText` or `grid` (json-field-names)"],
    );
    // One level up would be a second kind of the widget that this is in.
    check::<Widget>(
        r#"{"columns": {"columnItems": [{"widgets": [{"divider": {}}]}]}}"#,
        &["1:44 columns.columnItems[0].widgets[0].divider: `Widgets` has no `divider`: leave it out, the fields are \
           `textParagraph`, `image`, `decoratedText`, `buttonList`, `textInput`, `selectionInput`, `dateTimePicker` and \
           `chipList` (json-field-names)"],
    );
}

#[test]
fn what_means_nothing() {
    check::<Button>(
        r#"{"tooltip": "a"}"#,
        &["1:2 tooltip: `Button` has no `tooltip`: leave it out, the fields are `text`, `icon`, `color`, `onClick`, \
           `disabled`, `altText` and `type` (json-field-names)"],
    );
    check::<Divider>(
        r#"{"color": 1}"#,
        &["1:2 color: `Divider` has no `color`: leave it out, a `Divider` has no fields (json-field-names)"],
    );
    check::<Columns>(
        r#"{"gap": 1}"#,
        &["1:2 gap: `Columns` has no `gap`: leave it out, the only field is `columnItems` (json-field-names)"],
    );
    // More fields than a person would read.
    check::<Message>(
        r#"{"messageReplyOption": "a"}"#,
        &["1:2 messageReplyOption: `Message` has no `messageReplyOption`: leave it out (json-field-names)"],
    );
}

#[test]
fn keys_that_are_no_names_are_quoted_in_paths() {
    check::<CollapseControl>(
        r#"{"expandButton": {"a.b": 1, "": 2, "\"\n": 3, "ключ": 4}}"#,
        &["a.b", "", "\\\"\\n"]
            .iter()
            .zip(["1:19", "1:29", "1:36"])
            .zip(["`a.b`", "`\"\"`", "`\"\\n`"])
            .map(|((key, at), shown)| format!("{at} expandButton[\"{key}\"]: `Button` has no {shown}: {FIELDS}"))
            .chain([format!("1:47 expandButton.ключ: `Button` has no `ключ`: {FIELDS}")])
            .collect::<Vec<_>>()
            .iter()
            .map(String::as_str)
            .collect::<Vec<_>>(),
    );
}

const FIELDS: &str = "leave it out, the fields are `text`, `icon`, `color`, `onClick`, `disabled`, `altText` and `type` \
                      (json-field-names)";
