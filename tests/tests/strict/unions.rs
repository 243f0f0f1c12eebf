//! Two members of one union, or none.

use chat_cards::{Button, Column, Emoji, Icon, Message, OnClick, SelectionInput, Widget, v1};

use super::{check, fine};

#[test]
fn two_members() {
    check::<OnClick>(
        r#"{"action": {"function": "run"}, "openLink": {"url": "https://example.com"}}"#,
        &["1:33 openLink: `action` and `openLink` exclude each other: leave one of them out (on-click-union)"],
    );
    check::<Icon>(
        r#"{"known_icon": "STAR", "iconUrl": "https://example.com/a.png"}"#,
        &[
            "1:2 known_icon: `Icon` has no `known_icon`: write `knownIcon` (json-field-names)",
            "1:24 iconUrl: `knownIcon` and `iconUrl` exclude each other: leave one of them out (icon-union)",
        ],
    );
    check::<SelectionInput>(
        r#"{"externalDataSource": {}, "name": "a", "platformDataSource": {"commonDataSource": "USER"}}"#,
        &[
            "1:41 platformDataSource: `externalDataSource` and `platformDataSource` exclude each other: leave one of them \
           out (selection-source-union)",
        ],
    );
}

#[test]
fn three_members() {
    check::<Widget>(
        r#"{"image": {}, "divider": {}, "id": "a", "grid": {}}"#,
        &[
            "1:15 divider: `image`, `divider` and `grid` exclude each other: leave all but one of them out (widget-one-kind)",
        ],
    );
}

#[test]
fn buttons_of_the_first_version_are_a_kind_of_widget() {
    check::<v1::WidgetMarkup>(
        r#"{"textParagraph": {"text": "a"}, "buttons": [{"textButton": {"text": "a"}}]}"#,
        &["1:34 buttons: `textParagraph` and `buttons` exclude each other: leave one of them out (v1-widget-union)"],
    );
    fine::<v1::WidgetMarkup>(r#"{"buttons": [{"textButton": {"text": "a"}}]}"#);
}

#[test]
fn no_member() {
    check::<Button>(
        r#"{"onClick": {}, "icon": {}}"#,
        &[
            "1:13 onClick: this `OnClick` has no `action`, `openLink`, `openDynamicLinkAction`, `card` or `overflowMenu`: \
             add one of them (on-click-not-empty)",
        ],
    );
    check::<Widget>(
        r#"{"horizontalAlignment": "CENTER"}"#,
        &["1:1: this `Widget` has no `textParagraph`, `image`, `decoratedText`, `buttonList`, `textInput`, \
           `selectionInput`, `dateTimePicker`, `divider`, `grid`, `columns`, `carousel` or `chipList`: add one of them \
           (widget-kind-required)"],
    );
    check::<Column>(
        r#"{"widgets": [{}]}"#,
        &[
            "1:14 widgets[0]: this `Widgets` has no `textParagraph`, `image`, `decoratedText`, `buttonList`, `textInput`, \
           `selectionInput`, `dateTimePicker` or `chipList`: add one of them (column-widget-one-kind)",
        ],
    );
    check::<Message>(
        r#"{"accessoryWidgets": [{}]}"#,
        &["1:23 accessoryWidgets[0]: this `AccessoryWidget` has no `buttonList`: add it (accessory-widget-set)"],
    );
    check::<v1::Section>(
        r#"{"widgets": [{}]}"#,
        &[
            "1:14 widgets[0]: this `WidgetMarkup` has no `buttons`, `textParagraph`, `image` or `keyValue`: add one of them \
           (v1-widget-union)",
        ],
    );
    check::<Emoji>("{}", &["1:1: this `Emoji` has no `unicode` or `customEmoji`: add one of them (emoji-union)"]);
}

/// It is not written, so what was read and written could not be read again.
#[test]
fn a_list_without_items_is_no_member() {
    let empty = "this `WidgetMarkup` has no `buttons`, `textParagraph`, `image` or `keyValue`: add one of them \
                 (v1-widget-union)";
    check::<v1::WidgetMarkup>(r#"{"buttons": []}"#, &[&format!("1:1: {empty}")]);
    fine::<v1::WidgetMarkup>(r#"{"buttons": [], "textParagraph": {"text": "a"}}"#);
}

#[test]
fn a_member_that_is_wrong_is_not_missing_as_well() {
    check::<OnClick>(r#"{"action": null}"#, &["1:12 action: `action` is `null`: leave it out"]);
    check::<OnClick>(
        r#"{"acton": {}}"#,
        &["1:2 acton: `OnClick` has no `acton`: did you mean `action`? (json-field-names)"],
    );
    check::<OnClick>(
        r#"{"openLink": "https://example.com"}"#,
        &[r#"1:14 openLink: expected an object, found a string: write `{"url": "…"}`"#],
    );
}

#[test]
fn unions_that_an_element_is_not_about_may_be_empty() {
    fine::<Widget>(r#"{"decoratedText": {"text": "a"}}"#);
    fine::<Widget>(r#"{"selectionInput": {"name": "a"}}"#);
}
