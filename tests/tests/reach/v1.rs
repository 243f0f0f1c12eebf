//! One card per property that a message can carry, and one per word of every enum, with the JSON it stands for.
//!
//! Written from `data/schema.json` and the `SCHEMA`s of the model: remake it with
//! `UPDATE_EXPECT=1 cargo test -p tests --test conformance cards`.

// What the API has deprecated can be reached too.
#![allow(deprecated)]

use chat_cards::card;

use super::Reach;

pub(super) fn all(reach: &mut Reach) {
    v1_action_parameter(reach);
    v1_button(reach);
    v1_card(reach);
    v1_card_action(reach);
    v1_card_header(reach);
    v1_form_action(reach);
    v1_image(reach);
    v1_image_button(reach);
    v1_key_value(reach);
    v1_on_click(reach);
    v1_open_link(reach);
    v1_section(reach);
    v1_text_button(reach);
    v1_text_paragraph(reach);
    v1_widget_markup(reach);
}

fn v1_action_parameter(reach: &mut Reach) {
    reach.property("ActionParameter.key", &card!(#![allow(all)] <message><cards><card><card_actions><card_action><on_click><action action_method_name="value"><parameters><action_parameter key="value" /></parameters></action></on_click></card_action></card_actions></card></cards></message>), r#"{"cards":[{"cardActions":[{"onClick":{"action":{"actionMethodName":"value","parameters":[{"key":"value"}]}}}]}]}"#);
    reach.property("ActionParameter.value", &card!(#![allow(all)] <message><cards><card><card_actions><card_action><on_click><action action_method_name="value"><parameters><action_parameter value="value" /></parameters></action></on_click></card_action></card_actions></card></cards></message>), r#"{"cards":[{"cardActions":[{"onClick":{"action":{"actionMethodName":"value","parameters":[{"value":"value"}]}}}]}]}"#);
}

fn v1_button(reach: &mut Reach) {
    reach.property("Button.textButton", &card!(#![allow(all)] <message><cards><card><sections><section><widgets><widget><buttons><button><text_button /></button></buttons></widget></widgets></section></sections></card></cards></message>), r#"{"cards":[{"sections":[{"widgets":[{"buttons":[{"textButton":{}}]}]}]}]}"#);
    reach.property("Button.imageButton", &card!(#![allow(all)] <message><cards><card><sections><section><widgets><widget><buttons><button><image_button /></button></buttons></widget></widgets></section></sections></card></cards></message>), r#"{"cards":[{"sections":[{"widgets":[{"buttons":[{"imageButton":{}}]}]}]}]}"#);
}

fn v1_card(reach: &mut Reach) {
    reach.property("Card.header", &card!(#![allow(all)] <message><cards><card><header title="value" /></card></cards></message>), r#"{"cards":[{"header":{"title":"value"}}]}"#);
    reach.property("Card.sections", &card!(#![allow(all)] <message><cards><card><sections><section /></sections></card></cards></message>), r#"{"cards":[{"sections":[{}]}]}"#);
    reach.property("Card.cardActions", &card!(#![allow(all)] <message><cards><card><card_actions><card_action /></card_actions></card></cards></message>), r#"{"cards":[{"cardActions":[{}]}]}"#);
    reach.property("Card.name", &card!(#![allow(all)] <message><cards><card name="value" /></cards></message>), r#"{"cards":[{"name":"value"}]}"#);
}

fn v1_card_action(reach: &mut Reach) {
    reach.property("CardAction.actionLabel", &card!(#![allow(all)] <message><cards><card><card_actions><card_action action_label="value" /></card_actions></card></cards></message>), r#"{"cards":[{"cardActions":[{"actionLabel":"value"}]}]}"#);
    reach.property("CardAction.onClick", &card!(#![allow(all)] <message><cards><card><card_actions><card_action><on_click /></card_action></card_actions></card></cards></message>), r#"{"cards":[{"cardActions":[{"onClick":{}}]}]}"#);
}

fn v1_card_header(reach: &mut Reach) {
    reach.property("CardHeader.title", &card!(#![allow(all)] <message><cards><card><header title="value" /></card></cards></message>), r#"{"cards":[{"header":{"title":"value"}}]}"#);
    reach.property("CardHeader.subtitle", &card!(#![allow(all)] <message><cards><card><header title="value" subtitle="value" /></card></cards></message>), r#"{"cards":[{"header":{"title":"value","subtitle":"value"}}]}"#);
    reach.property("CardHeader.imageStyle", &card!(#![allow(all)] <message><cards><card><header title="value" image_style=avatar /></card></cards></message>), r#"{"cards":[{"header":{"title":"value","imageStyle":"AVATAR"}}]}"#);
    reach.word("CardHeader.imageStyle IMAGE", &card!(#![allow(all)] <message><cards><card><header title="value" image_style=image /></card></cards></message>), r#"{"cards":[{"header":{"title":"value","imageStyle":"IMAGE"}}]}"#);
    reach.word("CardHeader.imageStyle AVATAR", &card!(#![allow(all)] <message><cards><card><header title="value" image_style=avatar /></card></cards></message>), r#"{"cards":[{"header":{"title":"value","imageStyle":"AVATAR"}}]}"#);
    reach.property("CardHeader.imageUrl", &card!(#![allow(all)] <message><cards><card><header title="value" image_url="https://example.com/" /></card></cards></message>), r#"{"cards":[{"header":{"title":"value","imageUrl":"https://example.com/"}}]}"#);
}

fn v1_form_action(reach: &mut Reach) {
    reach.property("FormAction.actionMethodName", &card!(#![allow(all)] <message><cards><card><card_actions><card_action><on_click><action action_method_name="value" /></on_click></card_action></card_actions></card></cards></message>), r#"{"cards":[{"cardActions":[{"onClick":{"action":{"actionMethodName":"value"}}}]}]}"#);
    reach.property("FormAction.parameters", &card!(#![allow(all)] <message><cards><card><card_actions><card_action><on_click><action action_method_name="value"><parameters><action_parameter /></parameters></action></on_click></card_action></card_actions></card></cards></message>), r#"{"cards":[{"cardActions":[{"onClick":{"action":{"actionMethodName":"value","parameters":[{}]}}}]}]}"#);
}

fn v1_image(reach: &mut Reach) {
    reach.property("Image.imageUrl", &card!(#![allow(all)] <message><cards><card><sections><section><widgets><widget><image image_url="https://example.com/" /></widget></widgets></section></sections></card></cards></message>), r#"{"cards":[{"sections":[{"widgets":[{"image":{"imageUrl":"https://example.com/"}}]}]}]}"#);
    reach.property("Image.onClick", &card!(#![allow(all)] <message><cards><card><sections><section><widgets><widget><image><on_click /></image></widget></widgets></section></sections></card></cards></message>), r#"{"cards":[{"sections":[{"widgets":[{"image":{"onClick":{}}}]}]}]}"#);
    reach.property("Image.aspectRatio", &card!(#![allow(all)] <message><cards><card><sections><section><widgets><widget><image aspect_ratio=0.5 /></widget></widgets></section></sections></card></cards></message>), r#"{"cards":[{"sections":[{"widgets":[{"image":{"aspectRatio":0.5}}]}]}]}"#);
}

fn v1_image_button(reach: &mut Reach) {
    reach.property("ImageButton.onClick", &card!(#![allow(all)] <message><cards><card><sections><section><widgets><widget><buttons><button><image_button><on_click /></image_button></button></buttons></widget></widgets></section></sections></card></cards></message>), r#"{"cards":[{"sections":[{"widgets":[{"buttons":[{"imageButton":{"onClick":{}}}]}]}]}]}"#);
    reach.property("ImageButton.name", &card!(#![allow(all)] <message><cards><card><sections><section><widgets><widget><buttons><button><image_button name="value" /></button></buttons></widget></widgets></section></sections></card></cards></message>), r#"{"cards":[{"sections":[{"widgets":[{"buttons":[{"imageButton":{"name":"value"}}]}]}]}]}"#);
    reach.property("ImageButton.icon", &card!(#![allow(all)] <message><cards><card><sections><section><widgets><widget><buttons><button><image_button icon=video_play /></button></buttons></widget></widgets></section></sections></card></cards></message>), r#"{"cards":[{"sections":[{"widgets":[{"buttons":[{"imageButton":{"icon":"VIDEO_PLAY"}}]}]}]}]}"#);
    reach.word("ImageButton.icon AIRPLANE", &card!(#![allow(all)] <message><cards><card><sections><section><widgets><widget><buttons><button><image_button icon=airplane /></button></buttons></widget></widgets></section></sections></card></cards></message>), r#"{"cards":[{"sections":[{"widgets":[{"buttons":[{"imageButton":{"icon":"AIRPLANE"}}]}]}]}]}"#);
    reach.word("ImageButton.icon BOOKMARK", &card!(#![allow(all)] <message><cards><card><sections><section><widgets><widget><buttons><button><image_button icon=bookmark /></button></buttons></widget></widgets></section></sections></card></cards></message>), r#"{"cards":[{"sections":[{"widgets":[{"buttons":[{"imageButton":{"icon":"BOOKMARK"}}]}]}]}]}"#);
    reach.word("ImageButton.icon BUS", &card!(#![allow(all)] <message><cards><card><sections><section><widgets><widget><buttons><button><image_button icon=bus /></button></buttons></widget></widgets></section></sections></card></cards></message>), r#"{"cards":[{"sections":[{"widgets":[{"buttons":[{"imageButton":{"icon":"BUS"}}]}]}]}]}"#);
    reach.word("ImageButton.icon CAR", &card!(#![allow(all)] <message><cards><card><sections><section><widgets><widget><buttons><button><image_button icon=car /></button></buttons></widget></widgets></section></sections></card></cards></message>), r#"{"cards":[{"sections":[{"widgets":[{"buttons":[{"imageButton":{"icon":"CAR"}}]}]}]}]}"#);
    reach.word("ImageButton.icon CLOCK", &card!(#![allow(all)] <message><cards><card><sections><section><widgets><widget><buttons><button><image_button icon=clock /></button></buttons></widget></widgets></section></sections></card></cards></message>), r#"{"cards":[{"sections":[{"widgets":[{"buttons":[{"imageButton":{"icon":"CLOCK"}}]}]}]}]}"#);
    reach.word("ImageButton.icon CONFIRMATION_NUMBER_ICON", &card!(#![allow(all)] <message><cards><card><sections><section><widgets><widget><buttons><button><image_button icon=confirmation_number_icon /></button></buttons></widget></widgets></section></sections></card></cards></message>), r#"{"cards":[{"sections":[{"widgets":[{"buttons":[{"imageButton":{"icon":"CONFIRMATION_NUMBER_ICON"}}]}]}]}]}"#);
    reach.word("ImageButton.icon DOLLAR", &card!(#![allow(all)] <message><cards><card><sections><section><widgets><widget><buttons><button><image_button icon=dollar /></button></buttons></widget></widgets></section></sections></card></cards></message>), r#"{"cards":[{"sections":[{"widgets":[{"buttons":[{"imageButton":{"icon":"DOLLAR"}}]}]}]}]}"#);
    reach.word("ImageButton.icon DESCRIPTION", &card!(#![allow(all)] <message><cards><card><sections><section><widgets><widget><buttons><button><image_button icon=description /></button></buttons></widget></widgets></section></sections></card></cards></message>), r#"{"cards":[{"sections":[{"widgets":[{"buttons":[{"imageButton":{"icon":"DESCRIPTION"}}]}]}]}]}"#);
    reach.word("ImageButton.icon EMAIL", &card!(#![allow(all)] <message><cards><card><sections><section><widgets><widget><buttons><button><image_button icon=email /></button></buttons></widget></widgets></section></sections></card></cards></message>), r#"{"cards":[{"sections":[{"widgets":[{"buttons":[{"imageButton":{"icon":"EMAIL"}}]}]}]}]}"#);
    reach.word("ImageButton.icon EVENT_PERFORMER", &card!(#![allow(all)] <message><cards><card><sections><section><widgets><widget><buttons><button><image_button icon=event_performer /></button></buttons></widget></widgets></section></sections></card></cards></message>), r#"{"cards":[{"sections":[{"widgets":[{"buttons":[{"imageButton":{"icon":"EVENT_PERFORMER"}}]}]}]}]}"#);
    reach.word("ImageButton.icon EVENT_SEAT", &card!(#![allow(all)] <message><cards><card><sections><section><widgets><widget><buttons><button><image_button icon=event_seat /></button></buttons></widget></widgets></section></sections></card></cards></message>), r#"{"cards":[{"sections":[{"widgets":[{"buttons":[{"imageButton":{"icon":"EVENT_SEAT"}}]}]}]}]}"#);
    reach.word("ImageButton.icon FLIGHT_ARRIVAL", &card!(#![allow(all)] <message><cards><card><sections><section><widgets><widget><buttons><button><image_button icon=flight_arrival /></button></buttons></widget></widgets></section></sections></card></cards></message>), r#"{"cards":[{"sections":[{"widgets":[{"buttons":[{"imageButton":{"icon":"FLIGHT_ARRIVAL"}}]}]}]}]}"#);
    reach.word("ImageButton.icon FLIGHT_DEPARTURE", &card!(#![allow(all)] <message><cards><card><sections><section><widgets><widget><buttons><button><image_button icon=flight_departure /></button></buttons></widget></widgets></section></sections></card></cards></message>), r#"{"cards":[{"sections":[{"widgets":[{"buttons":[{"imageButton":{"icon":"FLIGHT_DEPARTURE"}}]}]}]}]}"#);
    reach.word("ImageButton.icon HOTEL", &card!(#![allow(all)] <message><cards><card><sections><section><widgets><widget><buttons><button><image_button icon=hotel /></button></buttons></widget></widgets></section></sections></card></cards></message>), r#"{"cards":[{"sections":[{"widgets":[{"buttons":[{"imageButton":{"icon":"HOTEL"}}]}]}]}]}"#);
    reach.word("ImageButton.icon HOTEL_ROOM_TYPE", &card!(#![allow(all)] <message><cards><card><sections><section><widgets><widget><buttons><button><image_button icon=hotel_room_type /></button></buttons></widget></widgets></section></sections></card></cards></message>), r#"{"cards":[{"sections":[{"widgets":[{"buttons":[{"imageButton":{"icon":"HOTEL_ROOM_TYPE"}}]}]}]}]}"#);
    reach.word("ImageButton.icon INVITE", &card!(#![allow(all)] <message><cards><card><sections><section><widgets><widget><buttons><button><image_button icon=invite /></button></buttons></widget></widgets></section></sections></card></cards></message>), r#"{"cards":[{"sections":[{"widgets":[{"buttons":[{"imageButton":{"icon":"INVITE"}}]}]}]}]}"#);
    reach.word("ImageButton.icon MAP_PIN", &card!(#![allow(all)] <message><cards><card><sections><section><widgets><widget><buttons><button><image_button icon=map_pin /></button></buttons></widget></widgets></section></sections></card></cards></message>), r#"{"cards":[{"sections":[{"widgets":[{"buttons":[{"imageButton":{"icon":"MAP_PIN"}}]}]}]}]}"#);
    reach.word("ImageButton.icon MEMBERSHIP", &card!(#![allow(all)] <message><cards><card><sections><section><widgets><widget><buttons><button><image_button icon=membership /></button></buttons></widget></widgets></section></sections></card></cards></message>), r#"{"cards":[{"sections":[{"widgets":[{"buttons":[{"imageButton":{"icon":"MEMBERSHIP"}}]}]}]}]}"#);
    reach.word("ImageButton.icon MULTIPLE_PEOPLE", &card!(#![allow(all)] <message><cards><card><sections><section><widgets><widget><buttons><button><image_button icon=multiple_people /></button></buttons></widget></widgets></section></sections></card></cards></message>), r#"{"cards":[{"sections":[{"widgets":[{"buttons":[{"imageButton":{"icon":"MULTIPLE_PEOPLE"}}]}]}]}]}"#);
    reach.word("ImageButton.icon OFFER", &card!(#![allow(all)] <message><cards><card><sections><section><widgets><widget><buttons><button><image_button icon=offer /></button></buttons></widget></widgets></section></sections></card></cards></message>), r#"{"cards":[{"sections":[{"widgets":[{"buttons":[{"imageButton":{"icon":"OFFER"}}]}]}]}]}"#);
    reach.word("ImageButton.icon PERSON", &card!(#![allow(all)] <message><cards><card><sections><section><widgets><widget><buttons><button><image_button icon=person /></button></buttons></widget></widgets></section></sections></card></cards></message>), r#"{"cards":[{"sections":[{"widgets":[{"buttons":[{"imageButton":{"icon":"PERSON"}}]}]}]}]}"#);
    reach.word("ImageButton.icon PHONE", &card!(#![allow(all)] <message><cards><card><sections><section><widgets><widget><buttons><button><image_button icon=phone /></button></buttons></widget></widgets></section></sections></card></cards></message>), r#"{"cards":[{"sections":[{"widgets":[{"buttons":[{"imageButton":{"icon":"PHONE"}}]}]}]}]}"#);
    reach.word("ImageButton.icon RESTAURANT_ICON", &card!(#![allow(all)] <message><cards><card><sections><section><widgets><widget><buttons><button><image_button icon=restaurant_icon /></button></buttons></widget></widgets></section></sections></card></cards></message>), r#"{"cards":[{"sections":[{"widgets":[{"buttons":[{"imageButton":{"icon":"RESTAURANT_ICON"}}]}]}]}]}"#);
    reach.word("ImageButton.icon SHOPPING_CART", &card!(#![allow(all)] <message><cards><card><sections><section><widgets><widget><buttons><button><image_button icon=shopping_cart /></button></buttons></widget></widgets></section></sections></card></cards></message>), r#"{"cards":[{"sections":[{"widgets":[{"buttons":[{"imageButton":{"icon":"SHOPPING_CART"}}]}]}]}]}"#);
    reach.word("ImageButton.icon STAR", &card!(#![allow(all)] <message><cards><card><sections><section><widgets><widget><buttons><button><image_button icon=star /></button></buttons></widget></widgets></section></sections></card></cards></message>), r#"{"cards":[{"sections":[{"widgets":[{"buttons":[{"imageButton":{"icon":"STAR"}}]}]}]}]}"#);
    reach.word("ImageButton.icon STORE", &card!(#![allow(all)] <message><cards><card><sections><section><widgets><widget><buttons><button><image_button icon=store /></button></buttons></widget></widgets></section></sections></card></cards></message>), r#"{"cards":[{"sections":[{"widgets":[{"buttons":[{"imageButton":{"icon":"STORE"}}]}]}]}]}"#);
    reach.word("ImageButton.icon TICKET", &card!(#![allow(all)] <message><cards><card><sections><section><widgets><widget><buttons><button><image_button icon=ticket /></button></buttons></widget></widgets></section></sections></card></cards></message>), r#"{"cards":[{"sections":[{"widgets":[{"buttons":[{"imageButton":{"icon":"TICKET"}}]}]}]}]}"#);
    reach.word("ImageButton.icon TRAIN", &card!(#![allow(all)] <message><cards><card><sections><section><widgets><widget><buttons><button><image_button icon=train /></button></buttons></widget></widgets></section></sections></card></cards></message>), r#"{"cards":[{"sections":[{"widgets":[{"buttons":[{"imageButton":{"icon":"TRAIN"}}]}]}]}]}"#);
    reach.word("ImageButton.icon VIDEO_CAMERA", &card!(#![allow(all)] <message><cards><card><sections><section><widgets><widget><buttons><button><image_button icon=video_camera /></button></buttons></widget></widgets></section></sections></card></cards></message>), r#"{"cards":[{"sections":[{"widgets":[{"buttons":[{"imageButton":{"icon":"VIDEO_CAMERA"}}]}]}]}]}"#);
    reach.word("ImageButton.icon VIDEO_PLAY", &card!(#![allow(all)] <message><cards><card><sections><section><widgets><widget><buttons><button><image_button icon=video_play /></button></buttons></widget></widgets></section></sections></card></cards></message>), r#"{"cards":[{"sections":[{"widgets":[{"buttons":[{"imageButton":{"icon":"VIDEO_PLAY"}}]}]}]}]}"#);
    reach.property("ImageButton.iconUrl", &card!(#![allow(all)] <message><cards><card><sections><section><widgets><widget><buttons><button><image_button icon_url="https://example.com/" /></button></buttons></widget></widgets></section></sections></card></cards></message>), r#"{"cards":[{"sections":[{"widgets":[{"buttons":[{"imageButton":{"iconUrl":"https://example.com/"}}]}]}]}]}"#);
}

fn v1_key_value(reach: &mut Reach) {
    reach.property("KeyValue.topLabel", &card!(#![allow(all)] <message><cards><card><sections><section><widgets><widget><key_value top_label="value" content="value" /></widget></widgets></section></sections></card></cards></message>), r#"{"cards":[{"sections":[{"widgets":[{"keyValue":{"topLabel":"value","content":"value"}}]}]}]}"#);
    reach.property("KeyValue.content", &card!(#![allow(all)] <message><cards><card><sections><section><widgets><widget><key_value content="value" /></widget></widgets></section></sections></card></cards></message>), r#"{"cards":[{"sections":[{"widgets":[{"keyValue":{"content":"value"}}]}]}]}"#);
    reach.property("KeyValue.contentMultiline", &card!(#![allow(all)] <message><cards><card><sections><section><widgets><widget><key_value content="value" content_multiline /></widget></widgets></section></sections></card></cards></message>), r#"{"cards":[{"sections":[{"widgets":[{"keyValue":{"content":"value","contentMultiline":true}}]}]}]}"#);
    reach.property("KeyValue.bottomLabel", &card!(#![allow(all)] <message><cards><card><sections><section><widgets><widget><key_value content="value" bottom_label="value" /></widget></widgets></section></sections></card></cards></message>), r#"{"cards":[{"sections":[{"widgets":[{"keyValue":{"content":"value","bottomLabel":"value"}}]}]}]}"#);
    reach.property("KeyValue.onClick", &card!(#![allow(all)] <message><cards><card><sections><section><widgets><widget><key_value content="value"><on_click /></key_value></widget></widgets></section></sections></card></cards></message>), r#"{"cards":[{"sections":[{"widgets":[{"keyValue":{"content":"value","onClick":{}}}]}]}]}"#);
    reach.property("KeyValue.button", &card!(#![allow(all)] <message><cards><card><sections><section><widgets><widget><key_value content="value"><button /></key_value></widget></widgets></section></sections></card></cards></message>), r#"{"cards":[{"sections":[{"widgets":[{"keyValue":{"content":"value","button":{}}}]}]}]}"#);
    reach.property("KeyValue.icon", &card!(#![allow(all)] <message><cards><card><sections><section><widgets><widget><key_value content="value" icon=video_play /></widget></widgets></section></sections></card></cards></message>), r#"{"cards":[{"sections":[{"widgets":[{"keyValue":{"content":"value","icon":"VIDEO_PLAY"}}]}]}]}"#);
    reach.word("KeyValue.icon AIRPLANE", &card!(#![allow(all)] <message><cards><card><sections><section><widgets><widget><key_value content="value" icon=airplane /></widget></widgets></section></sections></card></cards></message>), r#"{"cards":[{"sections":[{"widgets":[{"keyValue":{"content":"value","icon":"AIRPLANE"}}]}]}]}"#);
    reach.word("KeyValue.icon BOOKMARK", &card!(#![allow(all)] <message><cards><card><sections><section><widgets><widget><key_value content="value" icon=bookmark /></widget></widgets></section></sections></card></cards></message>), r#"{"cards":[{"sections":[{"widgets":[{"keyValue":{"content":"value","icon":"BOOKMARK"}}]}]}]}"#);
    reach.word("KeyValue.icon BUS", &card!(#![allow(all)] <message><cards><card><sections><section><widgets><widget><key_value content="value" icon=bus /></widget></widgets></section></sections></card></cards></message>), r#"{"cards":[{"sections":[{"widgets":[{"keyValue":{"content":"value","icon":"BUS"}}]}]}]}"#);
    reach.word("KeyValue.icon CAR", &card!(#![allow(all)] <message><cards><card><sections><section><widgets><widget><key_value content="value" icon=car /></widget></widgets></section></sections></card></cards></message>), r#"{"cards":[{"sections":[{"widgets":[{"keyValue":{"content":"value","icon":"CAR"}}]}]}]}"#);
    reach.word("KeyValue.icon CLOCK", &card!(#![allow(all)] <message><cards><card><sections><section><widgets><widget><key_value content="value" icon=clock /></widget></widgets></section></sections></card></cards></message>), r#"{"cards":[{"sections":[{"widgets":[{"keyValue":{"content":"value","icon":"CLOCK"}}]}]}]}"#);
    reach.word("KeyValue.icon CONFIRMATION_NUMBER_ICON", &card!(#![allow(all)] <message><cards><card><sections><section><widgets><widget><key_value content="value" icon=confirmation_number_icon /></widget></widgets></section></sections></card></cards></message>), r#"{"cards":[{"sections":[{"widgets":[{"keyValue":{"content":"value","icon":"CONFIRMATION_NUMBER_ICON"}}]}]}]}"#);
    reach.word("KeyValue.icon DOLLAR", &card!(#![allow(all)] <message><cards><card><sections><section><widgets><widget><key_value content="value" icon=dollar /></widget></widgets></section></sections></card></cards></message>), r#"{"cards":[{"sections":[{"widgets":[{"keyValue":{"content":"value","icon":"DOLLAR"}}]}]}]}"#);
    reach.word("KeyValue.icon DESCRIPTION", &card!(#![allow(all)] <message><cards><card><sections><section><widgets><widget><key_value content="value" icon=description /></widget></widgets></section></sections></card></cards></message>), r#"{"cards":[{"sections":[{"widgets":[{"keyValue":{"content":"value","icon":"DESCRIPTION"}}]}]}]}"#);
    reach.word("KeyValue.icon EMAIL", &card!(#![allow(all)] <message><cards><card><sections><section><widgets><widget><key_value content="value" icon=email /></widget></widgets></section></sections></card></cards></message>), r#"{"cards":[{"sections":[{"widgets":[{"keyValue":{"content":"value","icon":"EMAIL"}}]}]}]}"#);
    reach.word("KeyValue.icon EVENT_PERFORMER", &card!(#![allow(all)] <message><cards><card><sections><section><widgets><widget><key_value content="value" icon=event_performer /></widget></widgets></section></sections></card></cards></message>), r#"{"cards":[{"sections":[{"widgets":[{"keyValue":{"content":"value","icon":"EVENT_PERFORMER"}}]}]}]}"#);
    reach.word("KeyValue.icon EVENT_SEAT", &card!(#![allow(all)] <message><cards><card><sections><section><widgets><widget><key_value content="value" icon=event_seat /></widget></widgets></section></sections></card></cards></message>), r#"{"cards":[{"sections":[{"widgets":[{"keyValue":{"content":"value","icon":"EVENT_SEAT"}}]}]}]}"#);
    reach.word("KeyValue.icon FLIGHT_ARRIVAL", &card!(#![allow(all)] <message><cards><card><sections><section><widgets><widget><key_value content="value" icon=flight_arrival /></widget></widgets></section></sections></card></cards></message>), r#"{"cards":[{"sections":[{"widgets":[{"keyValue":{"content":"value","icon":"FLIGHT_ARRIVAL"}}]}]}]}"#);
    reach.word("KeyValue.icon FLIGHT_DEPARTURE", &card!(#![allow(all)] <message><cards><card><sections><section><widgets><widget><key_value content="value" icon=flight_departure /></widget></widgets></section></sections></card></cards></message>), r#"{"cards":[{"sections":[{"widgets":[{"keyValue":{"content":"value","icon":"FLIGHT_DEPARTURE"}}]}]}]}"#);
    reach.word("KeyValue.icon HOTEL", &card!(#![allow(all)] <message><cards><card><sections><section><widgets><widget><key_value content="value" icon=hotel /></widget></widgets></section></sections></card></cards></message>), r#"{"cards":[{"sections":[{"widgets":[{"keyValue":{"content":"value","icon":"HOTEL"}}]}]}]}"#);
    reach.word("KeyValue.icon HOTEL_ROOM_TYPE", &card!(#![allow(all)] <message><cards><card><sections><section><widgets><widget><key_value content="value" icon=hotel_room_type /></widget></widgets></section></sections></card></cards></message>), r#"{"cards":[{"sections":[{"widgets":[{"keyValue":{"content":"value","icon":"HOTEL_ROOM_TYPE"}}]}]}]}"#);
    reach.word("KeyValue.icon INVITE", &card!(#![allow(all)] <message><cards><card><sections><section><widgets><widget><key_value content="value" icon=invite /></widget></widgets></section></sections></card></cards></message>), r#"{"cards":[{"sections":[{"widgets":[{"keyValue":{"content":"value","icon":"INVITE"}}]}]}]}"#);
    reach.word("KeyValue.icon MAP_PIN", &card!(#![allow(all)] <message><cards><card><sections><section><widgets><widget><key_value content="value" icon=map_pin /></widget></widgets></section></sections></card></cards></message>), r#"{"cards":[{"sections":[{"widgets":[{"keyValue":{"content":"value","icon":"MAP_PIN"}}]}]}]}"#);
    reach.word("KeyValue.icon MEMBERSHIP", &card!(#![allow(all)] <message><cards><card><sections><section><widgets><widget><key_value content="value" icon=membership /></widget></widgets></section></sections></card></cards></message>), r#"{"cards":[{"sections":[{"widgets":[{"keyValue":{"content":"value","icon":"MEMBERSHIP"}}]}]}]}"#);
    reach.word("KeyValue.icon MULTIPLE_PEOPLE", &card!(#![allow(all)] <message><cards><card><sections><section><widgets><widget><key_value content="value" icon=multiple_people /></widget></widgets></section></sections></card></cards></message>), r#"{"cards":[{"sections":[{"widgets":[{"keyValue":{"content":"value","icon":"MULTIPLE_PEOPLE"}}]}]}]}"#);
    reach.word("KeyValue.icon OFFER", &card!(#![allow(all)] <message><cards><card><sections><section><widgets><widget><key_value content="value" icon=offer /></widget></widgets></section></sections></card></cards></message>), r#"{"cards":[{"sections":[{"widgets":[{"keyValue":{"content":"value","icon":"OFFER"}}]}]}]}"#);
    reach.word("KeyValue.icon PERSON", &card!(#![allow(all)] <message><cards><card><sections><section><widgets><widget><key_value content="value" icon=person /></widget></widgets></section></sections></card></cards></message>), r#"{"cards":[{"sections":[{"widgets":[{"keyValue":{"content":"value","icon":"PERSON"}}]}]}]}"#);
    reach.word("KeyValue.icon PHONE", &card!(#![allow(all)] <message><cards><card><sections><section><widgets><widget><key_value content="value" icon=phone /></widget></widgets></section></sections></card></cards></message>), r#"{"cards":[{"sections":[{"widgets":[{"keyValue":{"content":"value","icon":"PHONE"}}]}]}]}"#);
    reach.word("KeyValue.icon RESTAURANT_ICON", &card!(#![allow(all)] <message><cards><card><sections><section><widgets><widget><key_value content="value" icon=restaurant_icon /></widget></widgets></section></sections></card></cards></message>), r#"{"cards":[{"sections":[{"widgets":[{"keyValue":{"content":"value","icon":"RESTAURANT_ICON"}}]}]}]}"#);
    reach.word("KeyValue.icon SHOPPING_CART", &card!(#![allow(all)] <message><cards><card><sections><section><widgets><widget><key_value content="value" icon=shopping_cart /></widget></widgets></section></sections></card></cards></message>), r#"{"cards":[{"sections":[{"widgets":[{"keyValue":{"content":"value","icon":"SHOPPING_CART"}}]}]}]}"#);
    reach.word("KeyValue.icon STAR", &card!(#![allow(all)] <message><cards><card><sections><section><widgets><widget><key_value content="value" icon=star /></widget></widgets></section></sections></card></cards></message>), r#"{"cards":[{"sections":[{"widgets":[{"keyValue":{"content":"value","icon":"STAR"}}]}]}]}"#);
    reach.word("KeyValue.icon STORE", &card!(#![allow(all)] <message><cards><card><sections><section><widgets><widget><key_value content="value" icon=store /></widget></widgets></section></sections></card></cards></message>), r#"{"cards":[{"sections":[{"widgets":[{"keyValue":{"content":"value","icon":"STORE"}}]}]}]}"#);
    reach.word("KeyValue.icon TICKET", &card!(#![allow(all)] <message><cards><card><sections><section><widgets><widget><key_value content="value" icon=ticket /></widget></widgets></section></sections></card></cards></message>), r#"{"cards":[{"sections":[{"widgets":[{"keyValue":{"content":"value","icon":"TICKET"}}]}]}]}"#);
    reach.word("KeyValue.icon TRAIN", &card!(#![allow(all)] <message><cards><card><sections><section><widgets><widget><key_value content="value" icon=train /></widget></widgets></section></sections></card></cards></message>), r#"{"cards":[{"sections":[{"widgets":[{"keyValue":{"content":"value","icon":"TRAIN"}}]}]}]}"#);
    reach.word("KeyValue.icon VIDEO_CAMERA", &card!(#![allow(all)] <message><cards><card><sections><section><widgets><widget><key_value content="value" icon=video_camera /></widget></widgets></section></sections></card></cards></message>), r#"{"cards":[{"sections":[{"widgets":[{"keyValue":{"content":"value","icon":"VIDEO_CAMERA"}}]}]}]}"#);
    reach.word("KeyValue.icon VIDEO_PLAY", &card!(#![allow(all)] <message><cards><card><sections><section><widgets><widget><key_value content="value" icon=video_play /></widget></widgets></section></sections></card></cards></message>), r#"{"cards":[{"sections":[{"widgets":[{"keyValue":{"content":"value","icon":"VIDEO_PLAY"}}]}]}]}"#);
    reach.property("KeyValue.iconUrl", &card!(#![allow(all)] <message><cards><card><sections><section><widgets><widget><key_value content="value" icon_url="https://example.com/" /></widget></widgets></section></sections></card></cards></message>), r#"{"cards":[{"sections":[{"widgets":[{"keyValue":{"content":"value","iconUrl":"https://example.com/"}}]}]}]}"#);
}

fn v1_on_click(reach: &mut Reach) {
    reach.property("OnClick.action", &card!(#![allow(all)] <message><cards><card><card_actions><card_action><on_click><action action_method_name="value" /></on_click></card_action></card_actions></card></cards></message>), r#"{"cards":[{"cardActions":[{"onClick":{"action":{"actionMethodName":"value"}}}]}]}"#);
    reach.property("OnClick.openLink", &card!(#![allow(all)] <message><cards><card><card_actions><card_action><on_click><open_link /></on_click></card_action></card_actions></card></cards></message>), r#"{"cards":[{"cardActions":[{"onClick":{"openLink":{}}}]}]}"#);
}

fn v1_open_link(reach: &mut Reach) {
    reach.property("OpenLink.url", &card!(#![allow(all)] <message><cards><card><card_actions><card_action><on_click><open_link url="https://example.com/" /></on_click></card_action></card_actions></card></cards></message>), r#"{"cards":[{"cardActions":[{"onClick":{"openLink":{"url":"https://example.com/"}}}]}]}"#);
}

fn v1_section(reach: &mut Reach) {
    reach.property("Section.header", &card!(#![allow(all)] <message><cards><card><sections><section header="value" /></sections></card></cards></message>), r#"{"cards":[{"sections":[{"header":"value"}]}]}"#);
    reach.property("Section.widgets", &card!(#![allow(all)] <message><cards><card><sections><section><widgets><widget /></widgets></section></sections></card></cards></message>), r#"{"cards":[{"sections":[{"widgets":[{}]}]}]}"#);
}

fn v1_text_button(reach: &mut Reach) {
    reach.property("TextButton.text", &card!(#![allow(all)] <message><cards><card><sections><section><widgets><widget><buttons><button><text_button text="value" /></button></buttons></widget></widgets></section></sections></card></cards></message>), r#"{"cards":[{"sections":[{"widgets":[{"buttons":[{"textButton":{"text":"value"}}]}]}]}]}"#);
    reach.property("TextButton.onClick", &card!(#![allow(all)] <message><cards><card><sections><section><widgets><widget><buttons><button><text_button><on_click /></text_button></button></buttons></widget></widgets></section></sections></card></cards></message>), r#"{"cards":[{"sections":[{"widgets":[{"buttons":[{"textButton":{"onClick":{}}}]}]}]}]}"#);
}

fn v1_text_paragraph(reach: &mut Reach) {
    reach.property("TextParagraph.text", &card!(#![allow(all)] <message><cards><card><sections><section><widgets><widget><text_paragraph text="value" /></widget></widgets></section></sections></card></cards></message>), r#"{"cards":[{"sections":[{"widgets":[{"textParagraph":{"text":"value"}}]}]}]}"#);
}

fn v1_widget_markup(reach: &mut Reach) {
    reach.property("WidgetMarkup.buttons", &card!(#![allow(all)] <message><cards><card><sections><section><widgets><widget><buttons><button /></buttons></widget></widgets></section></sections></card></cards></message>), r#"{"cards":[{"sections":[{"widgets":[{"buttons":[{}]}]}]}]}"#);
    reach.property("WidgetMarkup.textParagraph", &card!(#![allow(all)] <message><cards><card><sections><section><widgets><widget><text_paragraph /></widget></widgets></section></sections></card></cards></message>), r#"{"cards":[{"sections":[{"widgets":[{"textParagraph":{}}]}]}]}"#);
    reach.property("WidgetMarkup.image", &card!(#![allow(all)] <message><cards><card><sections><section><widgets><widget><image /></widget></widgets></section></sections></card></cards></message>), r#"{"cards":[{"sections":[{"widgets":[{"image":{}}]}]}]}"#);
    reach.property("WidgetMarkup.keyValue", &card!(#![allow(all)] <message><cards><card><sections><section><widgets><widget><key_value content="value" /></widget></widgets></section></sections></card></cards></message>), r#"{"cards":[{"sections":[{"widgets":[{"keyValue":{"content":"value"}}]}]}]}"#);
}
