//! One card per property that a message can carry, and one per word of every enum, with the JSON it stands for.
//!
//! Written from `data/schema.json` and the `SCHEMA`s of the model: remake it with
//! `UPDATE_EXPECT=1 cargo test -p tests --test conformance cards`.

// What the API has deprecated can be reached too.
#![allow(deprecated)]

use chat_cards::card;

use super::Reach;

pub(super) fn all(reach: &mut Reach) {
    access_permission_setting(reach);
    access_permission_settings(reach);
    access_settings(reach);
    accessory_widget(reach);
    v1_action_parameter(reach);
    action_response(reach);
    action_status(reach);
    annotation(reach);
    attached_gif(reach);
    attachment(reach);
    attachment_data_ref(reach);
    audience(reach);
    v1_button(reach);
    calendar_event_link_data(reach);
    v1_card(reach);
    v1_card_action(reach);
    v1_card_header(reach);
    card_with_id(reach);
    chat_client_data_source_markup(reach);
    chat_space_link_data(reach);
    citation(reach);
    cited_source(reach);
    color(reach);
    custom_emoji(reach);
    custom_emoji_metadata(reach);
    custom_emoji_payload(reach);
    deletion_metadata(reach);
    dialog(reach);
    dialog_action(reach);
    drive_data_ref(reach);
    drive_link_data(reach);
    elements(reach);
    elements_image(reach);
    emoji(reach);
    emoji_reaction_summary(reach);
    footer(reach);
    v1_form_action(reach);
    forwarded_metadata(reach);
    action(reach);
    action_parameter(reach);
    border_style(reach);
    button(reach);
    button_list(reach);
    card(reach);
    card_action(reach);
    card_fixed_footer(reach);
    card_header(reach);
    carousel(reach);
    carousel_card(reach);
    chip(reach);
    chip_list(reach);
    collapse_control(reach);
    column(reach);
    columns(reach);
    common_widget_action(reach);
    condition(reach);
    data_source_config(reach);
    date_time_picker(reach);
    decorated_text(reach);
    event_action(reach);
    expression_data(reach);
    expression_data_condition(reach);
    grid(reach);
    grid_item(reach);
    icon(reach);
    image(reach);
    image_component(reach);
    image_crop_style(reach);
    material_icon(reach);
    nested_widget(reach);
    on_click(reach);
    open_link(reach);
    overflow_menu(reach);
    overflow_menu_item(reach);
    platform_data_source(reach);
    section(reach);
    selection_input(reach);
    selection_item(reach);
    suggestion_item(reach);
    suggestions(reach);
    switch_control(reach);
    text_input(reach);
    text_paragraph(reach);
    trigger(reach);
    update_visibility_action(reach);
    validation(reach);
    widget(reach);
    column_widget(reach);
    host_app_data_source_markup(reach);
    v1_image(reach);
    v1_image_button(reach);
    v1_key_value(reach);
    matched_url(reach);
    meet_space_link_data(reach);
    membership_count(reach);
    message(reach);
    v1_on_click(reach);
    v1_open_link(reach);
    permission_setting(reach);
    permission_settings(reach);
    principal(reach);
    quoted_message_metadata(reach);
    quoted_message_snapshot(reach);
    rich_link_metadata(reach);
    v1_section(reach);
    selection_items(reach);
    slash_command(reach);
    slash_command_metadata(reach);
    snippet(reach);
    space(reach);
    space_data_source(reach);
    space_details(reach);
    v1_text_button(reach);
    v1_text_paragraph(reach);
    thread(reach);
    updated_widget(reach);
    user(reach);
    user_mention_metadata(reach);
    v1_widget_markup(reach);
    workflow_data_source_markup(reach);
}

fn access_permission_setting(reach: &mut Reach) {
    reach.property("AccessPermissionSetting.principals", &card!(<message><space><access_settings><access_permission_settings><discover_space_setting><principals><principal /></principals></discover_space_setting></access_permission_settings></access_settings></space></message>), r#"{"space":{"accessSettings":{"accessPermissionSettings":{"discoverSpaceSetting":{"principals":[{}]}}}}}"#);
}

fn access_permission_settings(reach: &mut Reach) {
    reach.property("AccessPermissionSettings.discoverSpaceSetting", &card!(<message><space><access_settings><access_permission_settings><discover_space_setting /></access_permission_settings></access_settings></space></message>), r#"{"space":{"accessSettings":{"accessPermissionSettings":{"discoverSpaceSetting":{}}}}}"#);
    reach.property("AccessPermissionSettings.joinSpaceSetting", &card!(<message><space><access_settings><access_permission_settings><join_space_setting /></access_permission_settings></access_settings></space></message>), r#"{"space":{"accessSettings":{"accessPermissionSettings":{"joinSpaceSetting":{}}}}}"#);
    reach.property("AccessPermissionSettings.viewSpaceMembershipSetting", &card!(<message><space><access_settings><access_permission_settings><view_space_membership_setting /></access_permission_settings></access_settings></space></message>), r#"{"space":{"accessSettings":{"accessPermissionSettings":{"viewSpaceMembershipSetting":{}}}}}"#);
}

fn access_settings(reach: &mut Reach) {
    reach.property("AccessSettings.accessState", &card!(<message><space><access_settings access_state=discoverable /></space></message>), r#"{"space":{"accessSettings":{"accessState":"DISCOVERABLE"}}}"#);
    reach.word("AccessSettings.accessState PRIVATE", &card!(<message><space><access_settings access_state=private /></space></message>), r#"{"space":{"accessSettings":{"accessState":"PRIVATE"}}}"#);
    reach.word("AccessSettings.accessState DISCOVERABLE", &card!(<message><space><access_settings access_state=discoverable /></space></message>), r#"{"space":{"accessSettings":{"accessState":"DISCOVERABLE"}}}"#);
    reach.property("AccessSettings.audience", &card!(<message><space><access_settings audience="value" /></space></message>), r#"{"space":{"accessSettings":{"audience":"value"}}}"#);
    reach.property("AccessSettings.accessPermissionSettings", &card!(<message><space><access_settings><access_permission_settings /></access_settings></space></message>), r#"{"space":{"accessSettings":{"accessPermissionSettings":{}}}}"#);
}

fn accessory_widget(reach: &mut Reach) {
    reach.property("AccessoryWidget.buttonList", &card!(<message><accessory_widgets><accessory_widget><button_list /></accessory_widget></accessory_widgets></message>), r#"{"accessoryWidgets":[{"buttonList":{}}]}"#);
}

fn v1_action_parameter(reach: &mut Reach) {
    reach.property("ActionParameter.key", &card!(<message><cards><card><card_actions><card_action><on_click><action action_method_name="value"><parameters><action_parameter key="value" /></parameters></action></on_click></card_action></card_actions></card></cards></message>), r#"{"cards":[{"cardActions":[{"onClick":{"action":{"actionMethodName":"value","parameters":[{"key":"value"}]}}}]}]}"#);
    reach.property("ActionParameter.value", &card!(<message><cards><card><card_actions><card_action><on_click><action action_method_name="value"><parameters><action_parameter value="value" /></parameters></action></on_click></card_action></card_actions></card></cards></message>), r#"{"cards":[{"cardActions":[{"onClick":{"action":{"actionMethodName":"value","parameters":[{"value":"value"}]}}}]}]}"#);
}

fn action_response(reach: &mut Reach) {
    reach.property("ActionResponse.type", &card!(<message><action_response type=update_widget /></message>), r#"{"actionResponse":{"type":"UPDATE_WIDGET"}}"#);
    reach.word("ActionResponse.type NEW_MESSAGE", &card!(<message><action_response type=new_message /></message>), r#"{"actionResponse":{"type":"NEW_MESSAGE"}}"#);
    reach.word("ActionResponse.type UPDATE_MESSAGE", &card!(<message><action_response type=update_message /></message>), r#"{"actionResponse":{"type":"UPDATE_MESSAGE"}}"#);
    reach.word("ActionResponse.type UPDATE_USER_MESSAGE_CARDS", &card!(<message><action_response type=update_user_message_cards /></message>), r#"{"actionResponse":{"type":"UPDATE_USER_MESSAGE_CARDS"}}"#);
    reach.word("ActionResponse.type REQUEST_CONFIG", &card!(<message><action_response type=request_config /></message>), r#"{"actionResponse":{"type":"REQUEST_CONFIG"}}"#);
    reach.word("ActionResponse.type DIALOG", &card!(<message><action_response type=dialog /></message>), r#"{"actionResponse":{"type":"DIALOG"}}"#);
    reach.word("ActionResponse.type UPDATE_WIDGET", &card!(<message><action_response type=update_widget /></message>), r#"{"actionResponse":{"type":"UPDATE_WIDGET"}}"#);
    reach.property("ActionResponse.url", &card!(<message><action_response url="https://example.com/" /></message>), r#"{"actionResponse":{"url":"https://example.com/"}}"#);
    reach.property("ActionResponse.dialogAction", &card!(<message><action_response><dialog_action /></action_response></message>), r#"{"actionResponse":{"dialogAction":{}}}"#);
    reach.property("ActionResponse.updatedWidget", &card!(<message><action_response><updated_widget /></action_response></message>), r#"{"actionResponse":{"updatedWidget":{}}}"#);
}

fn action_status(reach: &mut Reach) {
    reach.property("ActionStatus.statusCode", &card!(<message><action_response><dialog_action><action_status status_code=data_loss /></dialog_action></action_response></message>), r#"{"actionResponse":{"dialogAction":{"actionStatus":{"statusCode":"DATA_LOSS"}}}}"#);
    reach.word("ActionStatus.statusCode OK", &card!(<message><action_response><dialog_action><action_status status_code=ok /></dialog_action></action_response></message>), r#"{"actionResponse":{"dialogAction":{"actionStatus":{"statusCode":"OK"}}}}"#);
    reach.word("ActionStatus.statusCode CANCELLED", &card!(<message><action_response><dialog_action><action_status status_code=cancelled /></dialog_action></action_response></message>), r#"{"actionResponse":{"dialogAction":{"actionStatus":{"statusCode":"CANCELLED"}}}}"#);
    reach.word("ActionStatus.statusCode UNKNOWN", &card!(<message><action_response><dialog_action><action_status status_code=unknown /></dialog_action></action_response></message>), r#"{"actionResponse":{"dialogAction":{"actionStatus":{"statusCode":"UNKNOWN"}}}}"#);
    reach.word("ActionStatus.statusCode INVALID_ARGUMENT", &card!(<message><action_response><dialog_action><action_status status_code=invalid_argument /></dialog_action></action_response></message>), r#"{"actionResponse":{"dialogAction":{"actionStatus":{"statusCode":"INVALID_ARGUMENT"}}}}"#);
    reach.word("ActionStatus.statusCode DEADLINE_EXCEEDED", &card!(<message><action_response><dialog_action><action_status status_code=deadline_exceeded /></dialog_action></action_response></message>), r#"{"actionResponse":{"dialogAction":{"actionStatus":{"statusCode":"DEADLINE_EXCEEDED"}}}}"#);
    reach.word("ActionStatus.statusCode NOT_FOUND", &card!(<message><action_response><dialog_action><action_status status_code=not_found /></dialog_action></action_response></message>), r#"{"actionResponse":{"dialogAction":{"actionStatus":{"statusCode":"NOT_FOUND"}}}}"#);
    reach.word("ActionStatus.statusCode ALREADY_EXISTS", &card!(<message><action_response><dialog_action><action_status status_code=already_exists /></dialog_action></action_response></message>), r#"{"actionResponse":{"dialogAction":{"actionStatus":{"statusCode":"ALREADY_EXISTS"}}}}"#);
    reach.word("ActionStatus.statusCode PERMISSION_DENIED", &card!(<message><action_response><dialog_action><action_status status_code=permission_denied /></dialog_action></action_response></message>), r#"{"actionResponse":{"dialogAction":{"actionStatus":{"statusCode":"PERMISSION_DENIED"}}}}"#);
    reach.word("ActionStatus.statusCode UNAUTHENTICATED", &card!(<message><action_response><dialog_action><action_status status_code=unauthenticated /></dialog_action></action_response></message>), r#"{"actionResponse":{"dialogAction":{"actionStatus":{"statusCode":"UNAUTHENTICATED"}}}}"#);
    reach.word("ActionStatus.statusCode RESOURCE_EXHAUSTED", &card!(<message><action_response><dialog_action><action_status status_code=resource_exhausted /></dialog_action></action_response></message>), r#"{"actionResponse":{"dialogAction":{"actionStatus":{"statusCode":"RESOURCE_EXHAUSTED"}}}}"#);
    reach.word("ActionStatus.statusCode FAILED_PRECONDITION", &card!(<message><action_response><dialog_action><action_status status_code=failed_precondition /></dialog_action></action_response></message>), r#"{"actionResponse":{"dialogAction":{"actionStatus":{"statusCode":"FAILED_PRECONDITION"}}}}"#);
    reach.word("ActionStatus.statusCode ABORTED", &card!(<message><action_response><dialog_action><action_status status_code=aborted /></dialog_action></action_response></message>), r#"{"actionResponse":{"dialogAction":{"actionStatus":{"statusCode":"ABORTED"}}}}"#);
    reach.word("ActionStatus.statusCode OUT_OF_RANGE", &card!(<message><action_response><dialog_action><action_status status_code=out_of_range /></dialog_action></action_response></message>), r#"{"actionResponse":{"dialogAction":{"actionStatus":{"statusCode":"OUT_OF_RANGE"}}}}"#);
    reach.word("ActionStatus.statusCode UNIMPLEMENTED", &card!(<message><action_response><dialog_action><action_status status_code=unimplemented /></dialog_action></action_response></message>), r#"{"actionResponse":{"dialogAction":{"actionStatus":{"statusCode":"UNIMPLEMENTED"}}}}"#);
    reach.word("ActionStatus.statusCode INTERNAL", &card!(<message><action_response><dialog_action><action_status status_code=internal /></dialog_action></action_response></message>), r#"{"actionResponse":{"dialogAction":{"actionStatus":{"statusCode":"INTERNAL"}}}}"#);
    reach.word("ActionStatus.statusCode UNAVAILABLE", &card!(<message><action_response><dialog_action><action_status status_code=unavailable /></dialog_action></action_response></message>), r#"{"actionResponse":{"dialogAction":{"actionStatus":{"statusCode":"UNAVAILABLE"}}}}"#);
    reach.word("ActionStatus.statusCode DATA_LOSS", &card!(<message><action_response><dialog_action><action_status status_code=data_loss /></dialog_action></action_response></message>), r#"{"actionResponse":{"dialogAction":{"actionStatus":{"statusCode":"DATA_LOSS"}}}}"#);
    reach.property("ActionStatus.userFacingMessage", &card!(<message><action_response><dialog_action><action_status user_facing_message="value" /></dialog_action></action_response></message>), r#"{"actionResponse":{"dialogAction":{"actionStatus":{"userFacingMessage":"value"}}}}"#);
}

fn annotation(reach: &mut Reach) {
    reach.property("Annotation.type", &card!(<message><annotations><annotation type=custom_emoji /></annotations></message>), r#"{"annotations":[{"type":"CUSTOM_EMOJI"}]}"#);
    reach.word("Annotation.type USER_MENTION", &card!(<message><annotations><annotation type=user_mention /></annotations></message>), r#"{"annotations":[{"type":"USER_MENTION"}]}"#);
    reach.word("Annotation.type SLASH_COMMAND", &card!(<message><annotations><annotation type=slash_command /></annotations></message>), r#"{"annotations":[{"type":"SLASH_COMMAND"}]}"#);
    reach.word("Annotation.type RICH_LINK", &card!(<message><annotations><annotation type=rich_link /></annotations></message>), r#"{"annotations":[{"type":"RICH_LINK"}]}"#);
    reach.word("Annotation.type CUSTOM_EMOJI", &card!(<message><annotations><annotation type=custom_emoji /></annotations></message>), r#"{"annotations":[{"type":"CUSTOM_EMOJI"}]}"#);
    reach.property("Annotation.startIndex", &card!(<message><annotations><annotation start_index=2 /></annotations></message>), r#"{"annotations":[{"startIndex":2}]}"#);
    reach.property("Annotation.length", &card!(<message><annotations><annotation length=2 /></annotations></message>), r#"{"annotations":[{"length":2}]}"#);
    reach.property("Annotation.userMention", &card!(<message><annotations><annotation><user_mention /></annotation></annotations></message>), r#"{"annotations":[{"userMention":{}}]}"#);
    reach.property("Annotation.slashCommand", &card!(<message><annotations><annotation><slash_command /></annotation></annotations></message>), r#"{"annotations":[{"slashCommand":{}}]}"#);
    reach.property("Annotation.richLinkMetadata", &card!(<message><annotations><annotation><rich_link_metadata /></annotation></annotations></message>), r#"{"annotations":[{"richLinkMetadata":{}}]}"#);
    reach.property("Annotation.customEmojiMetadata", &card!(<message><annotations><annotation><custom_emoji_metadata /></annotation></annotations></message>), r#"{"annotations":[{"customEmojiMetadata":{}}]}"#);
}

fn attached_gif(reach: &mut Reach) {
    reach.property("AttachedGif.uri", &card!(<message><attached_gifs><attached_gif uri="https://example.com/" /></attached_gifs></message>), r#"{"attachedGifs":[{"uri":"https://example.com/"}]}"#);
}

fn attachment(reach: &mut Reach) {
    reach.property("Attachment.name", &card!(<message><attachment name="value" /></message>), r#"{"attachment":[{"name":"value"}]}"#);
    reach.property("Attachment.contentName", &card!(<message><attachment content_name="value" /></message>), r#"{"attachment":[{"contentName":"value"}]}"#);
    reach.property("Attachment.contentType", &card!(<message><attachment content_type="value" /></message>), r#"{"attachment":[{"contentType":"value"}]}"#);
    reach.property("Attachment.thumbnailUri", &card!(<message><attachment thumbnail_uri="https://example.com/" /></message>), r#"{"attachment":[{"thumbnailUri":"https://example.com/"}]}"#);
    reach.property("Attachment.downloadUri", &card!(<message><attachment download_uri="https://example.com/" /></message>), r#"{"attachment":[{"downloadUri":"https://example.com/"}]}"#);
    reach.property("Attachment.source", &card!(<message><attachment source=uploaded_content /></message>), r#"{"attachment":[{"source":"UPLOADED_CONTENT"}]}"#);
    reach.word("Attachment.source DRIVE_FILE", &card!(<message><attachment source=drive_file /></message>), r#"{"attachment":[{"source":"DRIVE_FILE"}]}"#);
    reach.word("Attachment.source UPLOADED_CONTENT", &card!(<message><attachment source=uploaded_content /></message>), r#"{"attachment":[{"source":"UPLOADED_CONTENT"}]}"#);
    reach.property("Attachment.attachmentDataRef", &card!(<message><attachment><attachment_data_ref /></attachment></message>), r#"{"attachment":[{"attachmentDataRef":{}}]}"#);
    reach.property("Attachment.driveDataRef", &card!(<message><attachment><drive_data_ref /></attachment></message>), r#"{"attachment":[{"driveDataRef":{}}]}"#);
}

fn attachment_data_ref(reach: &mut Reach) {
    reach.property("AttachmentDataRef.resourceName", &card!(<message><attachment><attachment_data_ref resource_name="value" /></attachment></message>), r#"{"attachment":[{"attachmentDataRef":{"resourceName":"value"}}]}"#);
    reach.property("AttachmentDataRef.attachmentUploadToken", &card!(<message><attachment><attachment_data_ref attachment_upload_token="value" /></attachment></message>), r#"{"attachment":[{"attachmentDataRef":{"attachmentUploadToken":"value"}}]}"#);
}

fn audience(reach: &mut Reach) {
    reach.property("Audience.name", &card!(<message><space><access_settings><access_permission_settings><discover_space_setting><principals><principal><audience name="value" /></principal></principals></discover_space_setting></access_permission_settings></access_settings></space></message>), r#"{"space":{"accessSettings":{"accessPermissionSettings":{"discoverSpaceSetting":{"principals":[{"audience":{"name":"value"}}]}}}}}"#);
}

fn v1_button(reach: &mut Reach) {
    reach.property("Button.textButton", &card!(<message><cards><card><sections><section><widgets><widget><buttons><button><text_button /></button></buttons></widget></widgets></section></sections></card></cards></message>), r#"{"cards":[{"sections":[{"widgets":[{"buttons":[{"textButton":{}}]}]}]}]}"#);
    reach.property("Button.imageButton", &card!(<message><cards><card><sections><section><widgets><widget><buttons><button><image_button /></button></buttons></widget></widgets></section></sections></card></cards></message>), r#"{"cards":[{"sections":[{"widgets":[{"buttons":[{"imageButton":{}}]}]}]}]}"#);
}

fn calendar_event_link_data(reach: &mut Reach) {
    reach.property("CalendarEventLinkData.calendarId", &card!(<message><annotations><annotation><rich_link_metadata><calendar_event_link_data calendar_id="value" /></rich_link_metadata></annotation></annotations></message>), r#"{"annotations":[{"richLinkMetadata":{"calendarEventLinkData":{"calendarId":"value"}}}]}"#);
    reach.property("CalendarEventLinkData.eventId", &card!(<message><annotations><annotation><rich_link_metadata><calendar_event_link_data event_id="value" /></rich_link_metadata></annotation></annotations></message>), r#"{"annotations":[{"richLinkMetadata":{"calendarEventLinkData":{"eventId":"value"}}}]}"#);
}

fn v1_card(reach: &mut Reach) {
    reach.property("Card.header", &card!(<message><cards><card><header title="value" /></card></cards></message>), r#"{"cards":[{"header":{"title":"value"}}]}"#);
    reach.property("Card.sections", &card!(<message><cards><card><sections><section /></sections></card></cards></message>), r#"{"cards":[{"sections":[{}]}]}"#);
    reach.property("Card.cardActions", &card!(<message><cards><card><card_actions><card_action /></card_actions></card></cards></message>), r#"{"cards":[{"cardActions":[{}]}]}"#);
    reach.property("Card.name", &card!(<message><cards><card name="value" /></cards></message>), r#"{"cards":[{"name":"value"}]}"#);
}

fn v1_card_action(reach: &mut Reach) {
    reach.property("CardAction.actionLabel", &card!(<message><cards><card><card_actions><card_action action_label="value" /></card_actions></card></cards></message>), r#"{"cards":[{"cardActions":[{"actionLabel":"value"}]}]}"#);
    reach.property("CardAction.onClick", &card!(<message><cards><card><card_actions><card_action><on_click /></card_action></card_actions></card></cards></message>), r#"{"cards":[{"cardActions":[{"onClick":{}}]}]}"#);
}

fn v1_card_header(reach: &mut Reach) {
    reach.property("CardHeader.title", &card!(<message><cards><card><header title="value" /></card></cards></message>), r#"{"cards":[{"header":{"title":"value"}}]}"#);
    reach.property("CardHeader.subtitle", &card!(<message><cards><card><header title="value" subtitle="value" /></card></cards></message>), r#"{"cards":[{"header":{"title":"value","subtitle":"value"}}]}"#);
    reach.property("CardHeader.imageStyle", &card!(<message><cards><card><header title="value" image_style=avatar /></card></cards></message>), r#"{"cards":[{"header":{"title":"value","imageStyle":"AVATAR"}}]}"#);
    reach.word("CardHeader.imageStyle IMAGE", &card!(<message><cards><card><header title="value" image_style=image /></card></cards></message>), r#"{"cards":[{"header":{"title":"value","imageStyle":"IMAGE"}}]}"#);
    reach.word("CardHeader.imageStyle AVATAR", &card!(<message><cards><card><header title="value" image_style=avatar /></card></cards></message>), r#"{"cards":[{"header":{"title":"value","imageStyle":"AVATAR"}}]}"#);
    reach.property("CardHeader.imageUrl", &card!(<message><cards><card><header title="value" image_url="https://example.com/" /></card></cards></message>), r#"{"cards":[{"header":{"title":"value","imageUrl":"https://example.com/"}}]}"#);
}

fn card_with_id(reach: &mut Reach) {
    reach.property("CardWithId.cardId", &card!(<message><cards_v2><card_with_id card_id="value" /></cards_v2></message>), r#"{"cardsV2":[{"cardId":"value"}]}"#);
    reach.property("CardWithId.card", &card!(<message><cards_v2><card_with_id><card /></card_with_id></cards_v2></message>), r#"{"cardsV2":[{"card":{}}]}"#);
    reach.property("CardWithId.ownerUser", &card!(<message><cards_v2><card_with_id><owner_user /></card_with_id></cards_v2></message>), r#"{"cardsV2":[{"ownerUser":{}}]}"#);
}

fn chat_client_data_source_markup(reach: &mut Reach) {
    reach.property("ChatClientDataSourceMarkup.spaceDataSource", &card!(<message><cards_v2><card_with_id><card><sections><section><widgets><widget><text_input><host_app_data_source><chat_data_source><space_data_source /></chat_data_source></host_app_data_source></text_input></widget></widgets></section></sections></card></card_with_id></cards_v2></message>), r#"{"cardsV2":[{"card":{"sections":[{"widgets":[{"textInput":{"hostAppDataSource":{"chatDataSource":{"spaceDataSource":{}}}}}]}]}}]}"#);
}

fn chat_space_link_data(reach: &mut Reach) {
    reach.property("ChatSpaceLinkData.space", &card!(<message><annotations><annotation><rich_link_metadata><chat_space_link_data space="value" /></rich_link_metadata></annotation></annotations></message>), r#"{"annotations":[{"richLinkMetadata":{"chatSpaceLinkData":{"space":"value"}}}]}"#);
    reach.property("ChatSpaceLinkData.thread", &card!(<message><annotations><annotation><rich_link_metadata><chat_space_link_data thread="value" /></rich_link_metadata></annotation></annotations></message>), r#"{"annotations":[{"richLinkMetadata":{"chatSpaceLinkData":{"thread":"value"}}}]}"#);
    reach.property("ChatSpaceLinkData.message", &card!(<message><annotations><annotation><rich_link_metadata><chat_space_link_data message="value" /></rich_link_metadata></annotation></annotations></message>), r#"{"annotations":[{"richLinkMetadata":{"chatSpaceLinkData":{"message":"value"}}}]}"#);
}

fn citation(reach: &mut Reach) {
    reach.property("Citation.id", &card!(<message><elements><citations><citation id="value" /></citations></elements></message>), r#"{"elements":{"citations":[{"id":"value"}]}}"#);
    reach.property("Citation.citedSources", &card!(<message><elements><citations><citation id="value"><cited_sources><cited_source title="value" uri="https://example.com/" /></cited_sources></citation></citations></elements></message>), r#"{"elements":{"citations":[{"id":"value","citedSources":[{"title":"value","uri":"https://example.com/"}]}]}}"#);
}

fn cited_source(reach: &mut Reach) {
    reach.property("CitedSource.title", &card!(<message><elements><cited_sources><cited_source title="value" uri="https://example.com/" /></cited_sources></elements></message>), r#"{"elements":{"citedSources":[{"title":"value","uri":"https://example.com/"}]}}"#);
    reach.property("CitedSource.uri", &card!(<message><elements><cited_sources><cited_source title="value" uri="https://example.com/" /></cited_sources></elements></message>), r#"{"elements":{"citedSources":[{"title":"value","uri":"https://example.com/"}]}}"#);
    reach.property("CitedSource.snippet", &card!(<message><elements><cited_sources><cited_source title="value" uri="https://example.com/"><snippet /></cited_source></cited_sources></elements></message>), r#"{"elements":{"citedSources":[{"title":"value","uri":"https://example.com/","snippet":{}}]}}"#);
    reach.property("CitedSource.footer", &card!(<message><elements><cited_sources><cited_source title="value" uri="https://example.com/"><footer /></cited_source></cited_sources></elements></message>), r#"{"elements":{"citedSources":[{"title":"value","uri":"https://example.com/","footer":{}}]}}"#);
}

fn color(reach: &mut Reach) {
    reach.property("Color.red", &card!(<message><accessory_widgets><accessory_widget><button_list><buttons><button><color red=0.5 /><on_click><open_link url="https://example.com/" /></on_click></button></buttons></button_list></accessory_widget></accessory_widgets></message>), r#"{"accessoryWidgets":[{"buttonList":{"buttons":[{"color":{"red":0.5},"onClick":{"openLink":{"url":"https://example.com/"}}}]}}]}"#);
    reach.property("Color.green", &card!(<message><accessory_widgets><accessory_widget><button_list><buttons><button><color green=0.5 /><on_click><open_link url="https://example.com/" /></on_click></button></buttons></button_list></accessory_widget></accessory_widgets></message>), r#"{"accessoryWidgets":[{"buttonList":{"buttons":[{"color":{"green":0.5},"onClick":{"openLink":{"url":"https://example.com/"}}}]}}]}"#);
    reach.property("Color.blue", &card!(<message><accessory_widgets><accessory_widget><button_list><buttons><button><color blue=0.5 /><on_click><open_link url="https://example.com/" /></on_click></button></buttons></button_list></accessory_widget></accessory_widgets></message>), r#"{"accessoryWidgets":[{"buttonList":{"buttons":[{"color":{"blue":0.5},"onClick":{"openLink":{"url":"https://example.com/"}}}]}}]}"#);
    reach.property("Color.alpha", &card!(<message><accessory_widgets><accessory_widget><button_list><buttons><button><color alpha=0.5 /><on_click><open_link url="https://example.com/" /></on_click></button></buttons></button_list></accessory_widget></accessory_widgets></message>), r#"{"accessoryWidgets":[{"buttonList":{"buttons":[{"color":{"alpha":0.5},"onClick":{"openLink":{"url":"https://example.com/"}}}]}}]}"#);
}

fn custom_emoji(reach: &mut Reach) {
    reach.property("CustomEmoji.name", &card!(<message><annotations><annotation><custom_emoji_metadata><custom_emoji name="value" /></custom_emoji_metadata></annotation></annotations></message>), r#"{"annotations":[{"customEmojiMetadata":{"customEmoji":{"name":"value"}}}]}"#);
    reach.property("CustomEmoji.uid", &card!(<message><annotations><annotation><custom_emoji_metadata><custom_emoji uid="value" /></custom_emoji_metadata></annotation></annotations></message>), r#"{"annotations":[{"customEmojiMetadata":{"customEmoji":{"uid":"value"}}}]}"#);
    reach.property("CustomEmoji.emojiName", &card!(<message><annotations><annotation><custom_emoji_metadata><custom_emoji emoji_name="value" /></custom_emoji_metadata></annotation></annotations></message>), r#"{"annotations":[{"customEmojiMetadata":{"customEmoji":{"emojiName":"value"}}}]}"#);
    reach.property("CustomEmoji.temporaryImageUri", &card!(<message><annotations><annotation><custom_emoji_metadata><custom_emoji temporary_image_uri="https://example.com/" /></custom_emoji_metadata></annotation></annotations></message>), r#"{"annotations":[{"customEmojiMetadata":{"customEmoji":{"temporaryImageUri":"https://example.com/"}}}]}"#);
    reach.property("CustomEmoji.payload", &card!(<message><annotations><annotation><custom_emoji_metadata><custom_emoji><payload file_content="AQID" filename="value" /></custom_emoji></custom_emoji_metadata></annotation></annotations></message>), r#"{"annotations":[{"customEmojiMetadata":{"customEmoji":{"payload":{"fileContent":"AQID","filename":"value"}}}}]}"#);
}

fn custom_emoji_metadata(reach: &mut Reach) {
    reach.property("CustomEmojiMetadata.customEmoji", &card!(<message><annotations><annotation><custom_emoji_metadata><custom_emoji /></custom_emoji_metadata></annotation></annotations></message>), r#"{"annotations":[{"customEmojiMetadata":{"customEmoji":{}}}]}"#);
}

fn custom_emoji_payload(reach: &mut Reach) {
    reach.property("CustomEmojiPayload.fileContent", &card!(<message><annotations><annotation><custom_emoji_metadata><custom_emoji><payload file_content="AQID" filename="value" /></custom_emoji></custom_emoji_metadata></annotation></annotations></message>), r#"{"annotations":[{"customEmojiMetadata":{"customEmoji":{"payload":{"fileContent":"AQID","filename":"value"}}}}]}"#);
    reach.property("CustomEmojiPayload.filename", &card!(<message><annotations><annotation><custom_emoji_metadata><custom_emoji><payload file_content="AQID" filename="value" /></custom_emoji></custom_emoji_metadata></annotation></annotations></message>), r#"{"annotations":[{"customEmojiMetadata":{"customEmoji":{"payload":{"fileContent":"AQID","filename":"value"}}}}]}"#);
}

fn deletion_metadata(reach: &mut Reach) {
    reach.property("DeletionMetadata.deletionType", &card!(<message><deletion_metadata deletion_type=space_member /></message>), r#"{"deletionMetadata":{"deletionType":"SPACE_MEMBER"}}"#);
    reach.word("DeletionMetadata.deletionType CREATOR", &card!(<message><deletion_metadata deletion_type=creator /></message>), r#"{"deletionMetadata":{"deletionType":"CREATOR"}}"#);
    reach.word("DeletionMetadata.deletionType SPACE_OWNER", &card!(<message><deletion_metadata deletion_type=space_owner /></message>), r#"{"deletionMetadata":{"deletionType":"SPACE_OWNER"}}"#);
    reach.word("DeletionMetadata.deletionType ADMIN", &card!(<message><deletion_metadata deletion_type=admin /></message>), r#"{"deletionMetadata":{"deletionType":"ADMIN"}}"#);
    reach.word("DeletionMetadata.deletionType APP_MESSAGE_EXPIRY", &card!(<message><deletion_metadata deletion_type=app_message_expiry /></message>), r#"{"deletionMetadata":{"deletionType":"APP_MESSAGE_EXPIRY"}}"#);
    reach.word("DeletionMetadata.deletionType CREATOR_VIA_APP", &card!(<message><deletion_metadata deletion_type=creator_via_app /></message>), r#"{"deletionMetadata":{"deletionType":"CREATOR_VIA_APP"}}"#);
    reach.word("DeletionMetadata.deletionType SPACE_OWNER_VIA_APP", &card!(<message><deletion_metadata deletion_type=space_owner_via_app /></message>), r#"{"deletionMetadata":{"deletionType":"SPACE_OWNER_VIA_APP"}}"#);
    reach.word("DeletionMetadata.deletionType SPACE_MEMBER", &card!(<message><deletion_metadata deletion_type=space_member /></message>), r#"{"deletionMetadata":{"deletionType":"SPACE_MEMBER"}}"#);
}

fn dialog(reach: &mut Reach) {
    reach.property("Dialog.body", &card!(<message><action_response><dialog_action><dialog><body /></dialog></dialog_action></action_response></message>), r#"{"actionResponse":{"dialogAction":{"dialog":{"body":{}}}}}"#);
}

fn dialog_action(reach: &mut Reach) {
    reach.property("DialogAction.dialog", &card!(<message><action_response><dialog_action><dialog /></dialog_action></action_response></message>), r#"{"actionResponse":{"dialogAction":{"dialog":{}}}}"#);
    reach.property("DialogAction.actionStatus", &card!(<message><action_response><dialog_action><action_status /></dialog_action></action_response></message>), r#"{"actionResponse":{"dialogAction":{"actionStatus":{}}}}"#);
}

fn drive_data_ref(reach: &mut Reach) {
    reach.property("DriveDataRef.driveFileId", &card!(<message><attachment><drive_data_ref drive_file_id="value" /></attachment></message>), r#"{"attachment":[{"driveDataRef":{"driveFileId":"value"}}]}"#);
}

fn drive_link_data(reach: &mut Reach) {
    reach.property("DriveLinkData.driveDataRef", &card!(<message><annotations><annotation><rich_link_metadata><drive_link_data><drive_data_ref /></drive_link_data></rich_link_metadata></annotation></annotations></message>), r#"{"annotations":[{"richLinkMetadata":{"driveLinkData":{"driveDataRef":{}}}}]}"#);
    reach.property("DriveLinkData.mimeType", &card!(<message><annotations><annotation><rich_link_metadata><drive_link_data mime_type="value" /></rich_link_metadata></annotation></annotations></message>), r#"{"annotations":[{"richLinkMetadata":{"driveLinkData":{"mimeType":"value"}}}]}"#);
}

fn elements(reach: &mut Reach) {
    reach.property("Elements.citations", &card!(<message><elements><citations><citation id="value" /></citations></elements></message>), r#"{"elements":{"citations":[{"id":"value"}]}}"#);
    reach.property("Elements.citedSources", &card!(<message><elements><cited_sources><cited_source title="value" uri="https://example.com/" /></cited_sources></elements></message>), r#"{"elements":{"citedSources":[{"title":"value","uri":"https://example.com/"}]}}"#);
}

fn elements_image(reach: &mut Reach) {
    reach.property("ElementsImage.imageUri", &card!(<message><elements><cited_sources><cited_source title="value" uri="https://example.com/"><snippet><image_preview image_uri="https://example.com/" /></snippet></cited_source></cited_sources></elements></message>), r#"{"elements":{"citedSources":[{"title":"value","uri":"https://example.com/","snippet":{"imagePreview":{"imageUri":"https://example.com/"}}}]}}"#);
}

fn emoji(reach: &mut Reach) {
    reach.property("Emoji.unicode", &card!(<message><emoji_reaction_summaries><emoji_reaction_summary><emoji unicode="value" /></emoji_reaction_summary></emoji_reaction_summaries></message>), r#"{"emojiReactionSummaries":[{"emoji":{"unicode":"value"}}]}"#);
    reach.property("Emoji.customEmoji", &card!(<message><emoji_reaction_summaries><emoji_reaction_summary><emoji><custom_emoji /></emoji></emoji_reaction_summary></emoji_reaction_summaries></message>), r#"{"emojiReactionSummaries":[{"emoji":{"customEmoji":{}}}]}"#);
}

fn emoji_reaction_summary(reach: &mut Reach) {
    reach.property("EmojiReactionSummary.emoji", &card!(<message><emoji_reaction_summaries><emoji_reaction_summary><emoji /></emoji_reaction_summary></emoji_reaction_summaries></message>), r#"{"emojiReactionSummaries":[{"emoji":{}}]}"#);
    reach.property("EmojiReactionSummary.reactionCount", &card!(<message><emoji_reaction_summaries><emoji_reaction_summary reaction_count=2 /></emoji_reaction_summaries></message>), r#"{"emojiReactionSummaries":[{"reactionCount":2}]}"#);
}

fn footer(reach: &mut Reach) {
    reach.property("Footer.text", &card!(<message><elements><cited_sources><cited_source title="value" uri="https://example.com/"><footer text="value" /></cited_source></cited_sources></elements></message>), r#"{"elements":{"citedSources":[{"title":"value","uri":"https://example.com/","footer":{"text":"value"}}]}}"#);
}

fn v1_form_action(reach: &mut Reach) {
    reach.property("FormAction.actionMethodName", &card!(<message><cards><card><card_actions><card_action><on_click><action action_method_name="value" /></on_click></card_action></card_actions></card></cards></message>), r#"{"cards":[{"cardActions":[{"onClick":{"action":{"actionMethodName":"value"}}}]}]}"#);
    reach.property("FormAction.parameters", &card!(<message><cards><card><card_actions><card_action><on_click><action action_method_name="value"><parameters><action_parameter /></parameters></action></on_click></card_action></card_actions></card></cards></message>), r#"{"cards":[{"cardActions":[{"onClick":{"action":{"actionMethodName":"value","parameters":[{}]}}}]}]}"#);
}

fn forwarded_metadata(reach: &mut Reach) {
    reach.property("ForwardedMetadata.space", &card!(<message><quoted_message_metadata name="value" last_update_time="2026-11-20T09:30:00Z"><forwarded_metadata space="value" /></quoted_message_metadata></message>), r#"{"quotedMessageMetadata":{"name":"value","lastUpdateTime":"2026-11-20T09:30:00Z","forwardedMetadata":{"space":"value"}}}"#);
    reach.property("ForwardedMetadata.spaceDisplayName", &card!(<message><quoted_message_metadata name="value" last_update_time="2026-11-20T09:30:00Z"><forwarded_metadata space_display_name="value" /></quoted_message_metadata></message>), r#"{"quotedMessageMetadata":{"name":"value","lastUpdateTime":"2026-11-20T09:30:00Z","forwardedMetadata":{"spaceDisplayName":"value"}}}"#);
}

fn action(reach: &mut Reach) {
    reach.property("GoogleAppsCardV1Action.function", &card!(<message><cards_v2><card_with_id><card><card_actions><card_action><on_click><action function="value" /></on_click></card_action></card_actions></card></card_with_id></cards_v2></message>), r#"{"cardsV2":[{"card":{"cardActions":[{"onClick":{"action":{"function":"value"}}}]}}]}"#);
    reach.property("GoogleAppsCardV1Action.parameters", &card!(<message><cards_v2><card_with_id><card><card_actions><card_action><on_click><action function="value"><parameters><action_parameter /></parameters></action></on_click></card_action></card_actions></card></card_with_id></cards_v2></message>), r#"{"cardsV2":[{"card":{"cardActions":[{"onClick":{"action":{"function":"value","parameters":[{}]}}}]}}]}"#);
    reach.property("GoogleAppsCardV1Action.loadIndicator", &card!(<message><cards_v2><card_with_id><card><card_actions><card_action><on_click><action function="value" load_indicator=none /></on_click></card_action></card_actions></card></card_with_id></cards_v2></message>), r#"{"cardsV2":[{"card":{"cardActions":[{"onClick":{"action":{"function":"value","loadIndicator":"NONE"}}}]}}]}"#);
    reach.word("GoogleAppsCardV1Action.loadIndicator SPINNER", &card!(<message><cards_v2><card_with_id><card><card_actions><card_action><on_click><action function="value" load_indicator=spinner /></on_click></card_action></card_actions></card></card_with_id></cards_v2></message>), r#"{"cardsV2":[{"card":{"cardActions":[{"onClick":{"action":{"function":"value","loadIndicator":"SPINNER"}}}]}}]}"#);
    reach.word("GoogleAppsCardV1Action.loadIndicator NONE", &card!(<message><cards_v2><card_with_id><card><card_actions><card_action><on_click><action function="value" load_indicator=none /></on_click></card_action></card_actions></card></card_with_id></cards_v2></message>), r#"{"cardsV2":[{"card":{"cardActions":[{"onClick":{"action":{"function":"value","loadIndicator":"NONE"}}}]}}]}"#);
    reach.property("GoogleAppsCardV1Action.persistValues", &card!(<message><cards_v2><card_with_id><card><card_actions><card_action><on_click><action function="value" persist_values /></on_click></card_action></card_actions></card></card_with_id></cards_v2></message>), r#"{"cardsV2":[{"card":{"cardActions":[{"onClick":{"action":{"function":"value","persistValues":true}}}]}}]}"#);
    reach.property("GoogleAppsCardV1Action.interaction", &card!(<message><cards_v2><card_with_id><card><card_actions><card_action><on_click><action function="value" interaction=open_dialog /></on_click></card_action></card_actions></card></card_with_id></cards_v2></message>), r#"{"cardsV2":[{"card":{"cardActions":[{"onClick":{"action":{"function":"value","interaction":"OPEN_DIALOG"}}}]}}]}"#);
    reach.word("GoogleAppsCardV1Action.interaction OPEN_DIALOG", &card!(<message><cards_v2><card_with_id><card><card_actions><card_action><on_click><action function="value" interaction=open_dialog /></on_click></card_action></card_actions></card></card_with_id></cards_v2></message>), r#"{"cardsV2":[{"card":{"cardActions":[{"onClick":{"action":{"function":"value","interaction":"OPEN_DIALOG"}}}]}}]}"#);
    reach.property("GoogleAppsCardV1Action.requiredWidgets", &card!(<message><cards_v2><card_with_id><card><card_actions><card_action><on_click><action function="value" required_widgets="value" /></on_click></card_action></card_actions></card></card_with_id></cards_v2></message>), r#"{"cardsV2":[{"card":{"cardActions":[{"onClick":{"action":{"function":"value","requiredWidgets":["value"]}}}]}}]}"#);
    reach.property("GoogleAppsCardV1Action.allWidgetsAreRequired", &card!(<message><cards_v2><card_with_id><card><card_actions><card_action><on_click><action function="value" all_widgets_are_required /></on_click></card_action></card_actions></card></card_with_id></cards_v2></message>), r#"{"cardsV2":[{"card":{"cardActions":[{"onClick":{"action":{"function":"value","allWidgetsAreRequired":true}}}]}}]}"#);
}

fn action_parameter(reach: &mut Reach) {
    reach.property("GoogleAppsCardV1ActionParameter.key", &card!(<message><cards_v2><card_with_id><card><card_actions><card_action><on_click><action function="value"><parameters><action_parameter key="value" /></parameters></action></on_click></card_action></card_actions></card></card_with_id></cards_v2></message>), r#"{"cardsV2":[{"card":{"cardActions":[{"onClick":{"action":{"function":"value","parameters":[{"key":"value"}]}}}]}}]}"#);
    reach.property("GoogleAppsCardV1ActionParameter.value", &card!(<message><cards_v2><card_with_id><card><card_actions><card_action><on_click><action function="value"><parameters><action_parameter value="value" /></parameters></action></on_click></card_action></card_actions></card></card_with_id></cards_v2></message>), r#"{"cardsV2":[{"card":{"cardActions":[{"onClick":{"action":{"function":"value","parameters":[{"value":"value"}]}}}]}}]}"#);
}

fn border_style(reach: &mut Reach) {
    reach.property("GoogleAppsCardV1BorderStyle.type", &card!(<message><cards_v2><card_with_id><card><sections><section><widgets><widget><grid><border_style type=stroke /></grid></widget></widgets></section></sections></card></card_with_id></cards_v2></message>), r#"{"cardsV2":[{"card":{"sections":[{"widgets":[{"grid":{"borderStyle":{"type":"STROKE"}}}]}]}}]}"#);
    reach.word("GoogleAppsCardV1BorderStyle.type NO_BORDER", &card!(<message><cards_v2><card_with_id><card><sections><section><widgets><widget><grid><border_style type=no_border /></grid></widget></widgets></section></sections></card></card_with_id></cards_v2></message>), r#"{"cardsV2":[{"card":{"sections":[{"widgets":[{"grid":{"borderStyle":{"type":"NO_BORDER"}}}]}]}}]}"#);
    reach.word("GoogleAppsCardV1BorderStyle.type STROKE", &card!(<message><cards_v2><card_with_id><card><sections><section><widgets><widget><grid><border_style type=stroke /></grid></widget></widgets></section></sections></card></card_with_id></cards_v2></message>), r#"{"cardsV2":[{"card":{"sections":[{"widgets":[{"grid":{"borderStyle":{"type":"STROKE"}}}]}]}}]}"#);
    reach.property("GoogleAppsCardV1BorderStyle.strokeColor", &card!(<message><cards_v2><card_with_id><card><sections><section><widgets><widget><grid><border_style><stroke_color /></border_style></grid></widget></widgets></section></sections></card></card_with_id></cards_v2></message>), r#"{"cardsV2":[{"card":{"sections":[{"widgets":[{"grid":{"borderStyle":{"strokeColor":{}}}}]}]}}]}"#);
    reach.property("GoogleAppsCardV1BorderStyle.cornerRadius", &card!(<message><cards_v2><card_with_id><card><sections><section><widgets><widget><grid><border_style corner_radius=2 /></grid></widget></widgets></section></sections></card></card_with_id></cards_v2></message>), r#"{"cardsV2":[{"card":{"sections":[{"widgets":[{"grid":{"borderStyle":{"cornerRadius":2}}}]}]}}]}"#);
}

fn button(reach: &mut Reach) {
    reach.property("GoogleAppsCardV1Button.text", &card!(<message><accessory_widgets><accessory_widget><button_list><buttons><button text="value"><on_click><open_link url="https://example.com/" /></on_click></button></buttons></button_list></accessory_widget></accessory_widgets></message>), r#"{"accessoryWidgets":[{"buttonList":{"buttons":[{"text":"value","onClick":{"openLink":{"url":"https://example.com/"}}}]}}]}"#);
    reach.property("GoogleAppsCardV1Button.icon", &card!(<message><accessory_widgets><accessory_widget><button_list><buttons><button><icon /><on_click><open_link url="https://example.com/" /></on_click></button></buttons></button_list></accessory_widget></accessory_widgets></message>), r#"{"accessoryWidgets":[{"buttonList":{"buttons":[{"icon":{},"onClick":{"openLink":{"url":"https://example.com/"}}}]}}]}"#);
    reach.property("GoogleAppsCardV1Button.color", &card!(<message><accessory_widgets><accessory_widget><button_list><buttons><button><color /><on_click><open_link url="https://example.com/" /></on_click></button></buttons></button_list></accessory_widget></accessory_widgets></message>), r#"{"accessoryWidgets":[{"buttonList":{"buttons":[{"color":{},"onClick":{"openLink":{"url":"https://example.com/"}}}]}}]}"#);
    reach.property("GoogleAppsCardV1Button.onClick", &card!(<message><accessory_widgets><accessory_widget><button_list><buttons><button><on_click><open_link url="https://example.com/" /></on_click></button></buttons></button_list></accessory_widget></accessory_widgets></message>), r#"{"accessoryWidgets":[{"buttonList":{"buttons":[{"onClick":{"openLink":{"url":"https://example.com/"}}}]}}]}"#);
    reach.property("GoogleAppsCardV1Button.disabled", &card!(<message><accessory_widgets><accessory_widget><button_list><buttons><button disabled><on_click><open_link url="https://example.com/" /></on_click></button></buttons></button_list></accessory_widget></accessory_widgets></message>), r#"{"accessoryWidgets":[{"buttonList":{"buttons":[{"onClick":{"openLink":{"url":"https://example.com/"}},"disabled":true}]}}]}"#);
    reach.property("GoogleAppsCardV1Button.altText", &card!(<message><accessory_widgets><accessory_widget><button_list><buttons><button alt_text="value"><on_click><open_link url="https://example.com/" /></on_click></button></buttons></button_list></accessory_widget></accessory_widgets></message>), r#"{"accessoryWidgets":[{"buttonList":{"buttons":[{"onClick":{"openLink":{"url":"https://example.com/"}},"altText":"value"}]}}]}"#);
    reach.property("GoogleAppsCardV1Button.type", &card!(<message><accessory_widgets><accessory_widget><button_list><buttons><button type=borderless><on_click><open_link url="https://example.com/" /></on_click></button></buttons></button_list></accessory_widget></accessory_widgets></message>), r#"{"accessoryWidgets":[{"buttonList":{"buttons":[{"onClick":{"openLink":{"url":"https://example.com/"}},"type":"BORDERLESS"}]}}]}"#);
    reach.word("GoogleAppsCardV1Button.type OUTLINED", &card!(<message><accessory_widgets><accessory_widget><button_list><buttons><button type=outlined><on_click><open_link url="https://example.com/" /></on_click></button></buttons></button_list></accessory_widget></accessory_widgets></message>), r#"{"accessoryWidgets":[{"buttonList":{"buttons":[{"onClick":{"openLink":{"url":"https://example.com/"}},"type":"OUTLINED"}]}}]}"#);
    reach.word("GoogleAppsCardV1Button.type FILLED", &card!(<message><accessory_widgets><accessory_widget><button_list><buttons><button type=filled><on_click><open_link url="https://example.com/" /></on_click></button></buttons></button_list></accessory_widget></accessory_widgets></message>), r#"{"accessoryWidgets":[{"buttonList":{"buttons":[{"onClick":{"openLink":{"url":"https://example.com/"}},"type":"FILLED"}]}}]}"#);
    reach.word("GoogleAppsCardV1Button.type FILLED_TONAL", &card!(<message><accessory_widgets><accessory_widget><button_list><buttons><button type=filled_tonal><on_click><open_link url="https://example.com/" /></on_click></button></buttons></button_list></accessory_widget></accessory_widgets></message>), r#"{"accessoryWidgets":[{"buttonList":{"buttons":[{"onClick":{"openLink":{"url":"https://example.com/"}},"type":"FILLED_TONAL"}]}}]}"#);
    reach.word("GoogleAppsCardV1Button.type BORDERLESS", &card!(<message><accessory_widgets><accessory_widget><button_list><buttons><button type=borderless><on_click><open_link url="https://example.com/" /></on_click></button></buttons></button_list></accessory_widget></accessory_widgets></message>), r#"{"accessoryWidgets":[{"buttonList":{"buttons":[{"onClick":{"openLink":{"url":"https://example.com/"}},"type":"BORDERLESS"}]}}]}"#);
}

fn button_list(reach: &mut Reach) {
    reach.property("GoogleAppsCardV1ButtonList.buttons", &card!(<message><accessory_widgets><accessory_widget><button_list><buttons><button><on_click><open_link url="https://example.com/" /></on_click></button></buttons></button_list></accessory_widget></accessory_widgets></message>), r#"{"accessoryWidgets":[{"buttonList":{"buttons":[{"onClick":{"openLink":{"url":"https://example.com/"}}}]}}]}"#);
}

fn card(reach: &mut Reach) {
    reach.property("GoogleAppsCardV1Card.header", &card!(<message><cards_v2><card_with_id><card><header title="value" /></card></card_with_id></cards_v2></message>), r#"{"cardsV2":[{"card":{"header":{"title":"value"}}}]}"#);
    reach.property("GoogleAppsCardV1Card.sections", &card!(<message><cards_v2><card_with_id><card><sections><section /></sections></card></card_with_id></cards_v2></message>), r#"{"cardsV2":[{"card":{"sections":[{}]}}]}"#);
    reach.property("GoogleAppsCardV1Card.sectionDividerStyle", &card!(<message><cards_v2><card_with_id><card section_divider_style=no_divider /></card_with_id></cards_v2></message>), r#"{"cardsV2":[{"card":{"sectionDividerStyle":"NO_DIVIDER"}}]}"#);
    reach.word("GoogleAppsCardV1Card.sectionDividerStyle SOLID_DIVIDER", &card!(<message><cards_v2><card_with_id><card section_divider_style=solid_divider /></card_with_id></cards_v2></message>), r#"{"cardsV2":[{"card":{"sectionDividerStyle":"SOLID_DIVIDER"}}]}"#);
    reach.word("GoogleAppsCardV1Card.sectionDividerStyle NO_DIVIDER", &card!(<message><cards_v2><card_with_id><card section_divider_style=no_divider /></card_with_id></cards_v2></message>), r#"{"cardsV2":[{"card":{"sectionDividerStyle":"NO_DIVIDER"}}]}"#);
    reach.property("GoogleAppsCardV1Card.cardActions", &card!(<message><cards_v2><card_with_id><card><card_actions><card_action /></card_actions></card></card_with_id></cards_v2></message>), r#"{"cardsV2":[{"card":{"cardActions":[{}]}}]}"#);
    reach.property("GoogleAppsCardV1Card.name", &card!(<message><cards_v2><card_with_id><card name="value" /></card_with_id></cards_v2></message>), r#"{"cardsV2":[{"card":{"name":"value"}}]}"#);
    reach.property("GoogleAppsCardV1Card.fixedFooter", &card!(<message><cards_v2><card_with_id><card><fixed_footer /></card></card_with_id></cards_v2></message>), r#"{"cardsV2":[{"card":{"fixedFooter":{}}}]}"#);
    reach.property("GoogleAppsCardV1Card.displayStyle", &card!(<message><cards_v2><card_with_id><card display_style=replace /></card_with_id></cards_v2></message>), r#"{"cardsV2":[{"card":{"displayStyle":"REPLACE"}}]}"#);
    reach.word("GoogleAppsCardV1Card.displayStyle PEEK", &card!(<message><cards_v2><card_with_id><card display_style=peek /></card_with_id></cards_v2></message>), r#"{"cardsV2":[{"card":{"displayStyle":"PEEK"}}]}"#);
    reach.word("GoogleAppsCardV1Card.displayStyle REPLACE", &card!(<message><cards_v2><card_with_id><card display_style=replace /></card_with_id></cards_v2></message>), r#"{"cardsV2":[{"card":{"displayStyle":"REPLACE"}}]}"#);
    reach.property("GoogleAppsCardV1Card.peekCardHeader", &card!(<message><cards_v2><card_with_id><card><peek_card_header title="value" /></card></card_with_id></cards_v2></message>), r#"{"cardsV2":[{"card":{"peekCardHeader":{"title":"value"}}}]}"#);
    reach.property("GoogleAppsCardV1Card.expressionData", &card!(<message><cards_v2><card_with_id><card><expression_data /></card></card_with_id></cards_v2></message>), r#"{"cardsV2":[{"card":{"expressionData":[{}]}}]}"#);
}

fn card_action(reach: &mut Reach) {
    reach.property("GoogleAppsCardV1CardAction.actionLabel", &card!(<message><cards_v2><card_with_id><card><card_actions><card_action action_label="value" /></card_actions></card></card_with_id></cards_v2></message>), r#"{"cardsV2":[{"card":{"cardActions":[{"actionLabel":"value"}]}}]}"#);
    reach.property("GoogleAppsCardV1CardAction.onClick", &card!(<message><cards_v2><card_with_id><card><card_actions><card_action><on_click><open_link url="https://example.com/" /></on_click></card_action></card_actions></card></card_with_id></cards_v2></message>), r#"{"cardsV2":[{"card":{"cardActions":[{"onClick":{"openLink":{"url":"https://example.com/"}}}]}}]}"#);
}

fn card_fixed_footer(reach: &mut Reach) {
    reach.property("GoogleAppsCardV1CardFixedFooter.primaryButton", &card!(<message><cards_v2><card_with_id><card><fixed_footer><primary_button><on_click><open_link url="https://example.com/" /></on_click></primary_button></fixed_footer></card></card_with_id></cards_v2></message>), r#"{"cardsV2":[{"card":{"fixedFooter":{"primaryButton":{"onClick":{"openLink":{"url":"https://example.com/"}}}}}}]}"#);
    reach.property("GoogleAppsCardV1CardFixedFooter.secondaryButton", &card!(<message><cards_v2><card_with_id><card><fixed_footer><secondary_button><on_click><open_link url="https://example.com/" /></on_click></secondary_button></fixed_footer></card></card_with_id></cards_v2></message>), r#"{"cardsV2":[{"card":{"fixedFooter":{"secondaryButton":{"onClick":{"openLink":{"url":"https://example.com/"}}}}}}]}"#);
}

fn card_header(reach: &mut Reach) {
    reach.property("GoogleAppsCardV1CardHeader.title", &card!(<message><cards_v2><card_with_id><card><header title="value" /></card></card_with_id></cards_v2></message>), r#"{"cardsV2":[{"card":{"header":{"title":"value"}}}]}"#);
    reach.property("GoogleAppsCardV1CardHeader.subtitle", &card!(<message><cards_v2><card_with_id><card><header title="value" subtitle="value" /></card></card_with_id></cards_v2></message>), r#"{"cardsV2":[{"card":{"header":{"title":"value","subtitle":"value"}}}]}"#);
    reach.property("GoogleAppsCardV1CardHeader.imageType", &card!(<message><cards_v2><card_with_id><card><header title="value" image_type=circle /></card></card_with_id></cards_v2></message>), r#"{"cardsV2":[{"card":{"header":{"title":"value","imageType":"CIRCLE"}}}]}"#);
    reach.word("GoogleAppsCardV1CardHeader.imageType SQUARE", &card!(<message><cards_v2><card_with_id><card><header title="value" image_type=square /></card></card_with_id></cards_v2></message>), r#"{"cardsV2":[{"card":{"header":{"title":"value","imageType":"SQUARE"}}}]}"#);
    reach.word("GoogleAppsCardV1CardHeader.imageType CIRCLE", &card!(<message><cards_v2><card_with_id><card><header title="value" image_type=circle /></card></card_with_id></cards_v2></message>), r#"{"cardsV2":[{"card":{"header":{"title":"value","imageType":"CIRCLE"}}}]}"#);
    reach.property("GoogleAppsCardV1CardHeader.imageUrl", &card!(<message><cards_v2><card_with_id><card><header title="value" image_url="https://example.com/" /></card></card_with_id></cards_v2></message>), r#"{"cardsV2":[{"card":{"header":{"title":"value","imageUrl":"https://example.com/"}}}]}"#);
    reach.property("GoogleAppsCardV1CardHeader.imageAltText", &card!(<message><cards_v2><card_with_id><card><header title="value" image_alt_text="value" /></card></card_with_id></cards_v2></message>), r#"{"cardsV2":[{"card":{"header":{"title":"value","imageAltText":"value"}}}]}"#);
}

fn carousel(reach: &mut Reach) {
    reach.property("GoogleAppsCardV1Carousel.carouselCards", &card!(<message><cards_v2><card_with_id><card><sections><section><widgets><widget><carousel><carousel_cards><carousel_card /></carousel_cards></carousel></widget></widgets></section></sections></card></card_with_id></cards_v2></message>), r#"{"cardsV2":[{"card":{"sections":[{"widgets":[{"carousel":{"carouselCards":[{}]}}]}]}}]}"#);
}

fn carousel_card(reach: &mut Reach) {
    reach.property("GoogleAppsCardV1CarouselCard.widgets", &card!(<message><cards_v2><card_with_id><card><sections><section><widgets><widget><carousel><carousel_cards><carousel_card><widgets><nested_widget /></widgets></carousel_card></carousel_cards></carousel></widget></widgets></section></sections></card></card_with_id></cards_v2></message>), r#"{"cardsV2":[{"card":{"sections":[{"widgets":[{"carousel":{"carouselCards":[{"widgets":[{}]}]}}]}]}}]}"#);
    reach.property("GoogleAppsCardV1CarouselCard.footerWidgets", &card!(<message><cards_v2><card_with_id><card><sections><section><widgets><widget><carousel><carousel_cards><carousel_card><footer_widgets><nested_widget /></footer_widgets></carousel_card></carousel_cards></carousel></widget></widgets></section></sections></card></card_with_id></cards_v2></message>), r#"{"cardsV2":[{"card":{"sections":[{"widgets":[{"carousel":{"carouselCards":[{"footerWidgets":[{}]}]}}]}]}}]}"#);
}

fn chip(reach: &mut Reach) {
    reach.property("GoogleAppsCardV1Chip.icon", &card!(<message><cards_v2><card_with_id><card><sections><section><widgets><widget><chip_list><chips><chip><icon /></chip></chips></chip_list></widget></widgets></section></sections></card></card_with_id></cards_v2></message>), r#"{"cardsV2":[{"card":{"sections":[{"widgets":[{"chipList":{"chips":[{"icon":{}}]}}]}]}}]}"#);
    reach.property("GoogleAppsCardV1Chip.label", &card!(<message><cards_v2><card_with_id><card><sections><section><widgets><widget><chip_list><chips><chip label="value" /></chips></chip_list></widget></widgets></section></sections></card></card_with_id></cards_v2></message>), r#"{"cardsV2":[{"card":{"sections":[{"widgets":[{"chipList":{"chips":[{"label":"value"}]}}]}]}}]}"#);
    reach.property("GoogleAppsCardV1Chip.onClick", &card!(<message><cards_v2><card_with_id><card><sections><section><widgets><widget><chip_list><chips><chip><on_click><open_link url="https://example.com/" /></on_click></chip></chips></chip_list></widget></widgets></section></sections></card></card_with_id></cards_v2></message>), r#"{"cardsV2":[{"card":{"sections":[{"widgets":[{"chipList":{"chips":[{"onClick":{"openLink":{"url":"https://example.com/"}}}]}}]}]}}]}"#);
    reach.property("GoogleAppsCardV1Chip.enabled", &card!(<message><cards_v2><card_with_id><card><sections><section><widgets><widget><chip_list><chips><chip enabled /></chips></chip_list></widget></widgets></section></sections></card></card_with_id></cards_v2></message>), r#"{"cardsV2":[{"card":{"sections":[{"widgets":[{"chipList":{"chips":[{"enabled":true}]}}]}]}}]}"#);
    reach.property("GoogleAppsCardV1Chip.disabled", &card!(<message><cards_v2><card_with_id><card><sections><section><widgets><widget><chip_list><chips><chip disabled /></chips></chip_list></widget></widgets></section></sections></card></card_with_id></cards_v2></message>), r#"{"cardsV2":[{"card":{"sections":[{"widgets":[{"chipList":{"chips":[{"disabled":true}]}}]}]}}]}"#);
    reach.property("GoogleAppsCardV1Chip.altText", &card!(<message><cards_v2><card_with_id><card><sections><section><widgets><widget><chip_list><chips><chip alt_text="value" /></chips></chip_list></widget></widgets></section></sections></card></card_with_id></cards_v2></message>), r#"{"cardsV2":[{"card":{"sections":[{"widgets":[{"chipList":{"chips":[{"altText":"value"}]}}]}]}}]}"#);
}

fn chip_list(reach: &mut Reach) {
    reach.property("GoogleAppsCardV1ChipList.layout", &card!(<message><cards_v2><card_with_id><card><sections><section><widgets><widget><chip_list layout=horizontal_scrollable /></widget></widgets></section></sections></card></card_with_id></cards_v2></message>), r#"{"cardsV2":[{"card":{"sections":[{"widgets":[{"chipList":{"layout":"HORIZONTAL_SCROLLABLE"}}]}]}}]}"#);
    reach.word("GoogleAppsCardV1ChipList.layout WRAPPED", &card!(<message><cards_v2><card_with_id><card><sections><section><widgets><widget><chip_list layout=wrapped /></widget></widgets></section></sections></card></card_with_id></cards_v2></message>), r#"{"cardsV2":[{"card":{"sections":[{"widgets":[{"chipList":{"layout":"WRAPPED"}}]}]}}]}"#);
    reach.word("GoogleAppsCardV1ChipList.layout HORIZONTAL_SCROLLABLE", &card!(<message><cards_v2><card_with_id><card><sections><section><widgets><widget><chip_list layout=horizontal_scrollable /></widget></widgets></section></sections></card></card_with_id></cards_v2></message>), r#"{"cardsV2":[{"card":{"sections":[{"widgets":[{"chipList":{"layout":"HORIZONTAL_SCROLLABLE"}}]}]}}]}"#);
    reach.property("GoogleAppsCardV1ChipList.chips", &card!(<message><cards_v2><card_with_id><card><sections><section><widgets><widget><chip_list><chips><chip /></chips></chip_list></widget></widgets></section></sections></card></card_with_id></cards_v2></message>), r#"{"cardsV2":[{"card":{"sections":[{"widgets":[{"chipList":{"chips":[{}]}}]}]}}]}"#);
}

fn collapse_control(reach: &mut Reach) {
    reach.property("GoogleAppsCardV1CollapseControl.horizontalAlignment", &card!(<message><cards_v2><card_with_id><card><sections><section><collapse_control horizontal_alignment=end /></section></sections></card></card_with_id></cards_v2></message>), r#"{"cardsV2":[{"card":{"sections":[{"collapseControl":{"horizontalAlignment":"END"}}]}}]}"#);
    reach.word("GoogleAppsCardV1CollapseControl.horizontalAlignment START", &card!(<message><cards_v2><card_with_id><card><sections><section><collapse_control horizontal_alignment=start /></section></sections></card></card_with_id></cards_v2></message>), r#"{"cardsV2":[{"card":{"sections":[{"collapseControl":{"horizontalAlignment":"START"}}]}}]}"#);
    reach.word("GoogleAppsCardV1CollapseControl.horizontalAlignment CENTER", &card!(<message><cards_v2><card_with_id><card><sections><section><collapse_control horizontal_alignment=center /></section></sections></card></card_with_id></cards_v2></message>), r#"{"cardsV2":[{"card":{"sections":[{"collapseControl":{"horizontalAlignment":"CENTER"}}]}}]}"#);
    reach.word("GoogleAppsCardV1CollapseControl.horizontalAlignment END", &card!(<message><cards_v2><card_with_id><card><sections><section><collapse_control horizontal_alignment=end /></section></sections></card></card_with_id></cards_v2></message>), r#"{"cardsV2":[{"card":{"sections":[{"collapseControl":{"horizontalAlignment":"END"}}]}}]}"#);
    reach.property("GoogleAppsCardV1CollapseControl.expandButton", &card!(<message><cards_v2><card_with_id><card><sections><section><collapse_control><expand_button><on_click><open_link url="https://example.com/" /></on_click></expand_button></collapse_control></section></sections></card></card_with_id></cards_v2></message>), r#"{"cardsV2":[{"card":{"sections":[{"collapseControl":{"expandButton":{"onClick":{"openLink":{"url":"https://example.com/"}}}}}]}}]}"#);
    reach.property("GoogleAppsCardV1CollapseControl.collapseButton", &card!(<message><cards_v2><card_with_id><card><sections><section><collapse_control><collapse_button><on_click><open_link url="https://example.com/" /></on_click></collapse_button></collapse_control></section></sections></card></card_with_id></cards_v2></message>), r#"{"cardsV2":[{"card":{"sections":[{"collapseControl":{"collapseButton":{"onClick":{"openLink":{"url":"https://example.com/"}}}}}]}}]}"#);
}

fn column(reach: &mut Reach) {
    reach.property("GoogleAppsCardV1Column.horizontalSizeStyle", &card!(<message><cards_v2><card_with_id><card><sections><section><widgets><widget><columns><column_items><column horizontal_size_style=fill_minimum_space /></column_items></columns></widget></widgets></section></sections></card></card_with_id></cards_v2></message>), r#"{"cardsV2":[{"card":{"sections":[{"widgets":[{"columns":{"columnItems":[{"horizontalSizeStyle":"FILL_MINIMUM_SPACE"}]}}]}]}}]}"#);
    reach.word("GoogleAppsCardV1Column.horizontalSizeStyle FILL_AVAILABLE_SPACE", &card!(<message><cards_v2><card_with_id><card><sections><section><widgets><widget><columns><column_items><column horizontal_size_style=fill_available_space /></column_items></columns></widget></widgets></section></sections></card></card_with_id></cards_v2></message>), r#"{"cardsV2":[{"card":{"sections":[{"widgets":[{"columns":{"columnItems":[{"horizontalSizeStyle":"FILL_AVAILABLE_SPACE"}]}}]}]}}]}"#);
    reach.word("GoogleAppsCardV1Column.horizontalSizeStyle FILL_MINIMUM_SPACE", &card!(<message><cards_v2><card_with_id><card><sections><section><widgets><widget><columns><column_items><column horizontal_size_style=fill_minimum_space /></column_items></columns></widget></widgets></section></sections></card></card_with_id></cards_v2></message>), r#"{"cardsV2":[{"card":{"sections":[{"widgets":[{"columns":{"columnItems":[{"horizontalSizeStyle":"FILL_MINIMUM_SPACE"}]}}]}]}}]}"#);
    reach.property("GoogleAppsCardV1Column.horizontalAlignment", &card!(<message><cards_v2><card_with_id><card><sections><section><widgets><widget><columns><column_items><column horizontal_alignment=end /></column_items></columns></widget></widgets></section></sections></card></card_with_id></cards_v2></message>), r#"{"cardsV2":[{"card":{"sections":[{"widgets":[{"columns":{"columnItems":[{"horizontalAlignment":"END"}]}}]}]}}]}"#);
    reach.word("GoogleAppsCardV1Column.horizontalAlignment START", &card!(<message><cards_v2><card_with_id><card><sections><section><widgets><widget><columns><column_items><column horizontal_alignment=start /></column_items></columns></widget></widgets></section></sections></card></card_with_id></cards_v2></message>), r#"{"cardsV2":[{"card":{"sections":[{"widgets":[{"columns":{"columnItems":[{"horizontalAlignment":"START"}]}}]}]}}]}"#);
    reach.word("GoogleAppsCardV1Column.horizontalAlignment CENTER", &card!(<message><cards_v2><card_with_id><card><sections><section><widgets><widget><columns><column_items><column horizontal_alignment=center /></column_items></columns></widget></widgets></section></sections></card></card_with_id></cards_v2></message>), r#"{"cardsV2":[{"card":{"sections":[{"widgets":[{"columns":{"columnItems":[{"horizontalAlignment":"CENTER"}]}}]}]}}]}"#);
    reach.word("GoogleAppsCardV1Column.horizontalAlignment END", &card!(<message><cards_v2><card_with_id><card><sections><section><widgets><widget><columns><column_items><column horizontal_alignment=end /></column_items></columns></widget></widgets></section></sections></card></card_with_id></cards_v2></message>), r#"{"cardsV2":[{"card":{"sections":[{"widgets":[{"columns":{"columnItems":[{"horizontalAlignment":"END"}]}}]}]}}]}"#);
    reach.property("GoogleAppsCardV1Column.verticalAlignment", &card!(<message><cards_v2><card_with_id><card><sections><section><widgets><widget><columns><column_items><column vertical_alignment=bottom /></column_items></columns></widget></widgets></section></sections></card></card_with_id></cards_v2></message>), r#"{"cardsV2":[{"card":{"sections":[{"widgets":[{"columns":{"columnItems":[{"verticalAlignment":"BOTTOM"}]}}]}]}}]}"#);
    reach.word("GoogleAppsCardV1Column.verticalAlignment CENTER", &card!(<message><cards_v2><card_with_id><card><sections><section><widgets><widget><columns><column_items><column vertical_alignment=center /></column_items></columns></widget></widgets></section></sections></card></card_with_id></cards_v2></message>), r#"{"cardsV2":[{"card":{"sections":[{"widgets":[{"columns":{"columnItems":[{"verticalAlignment":"CENTER"}]}}]}]}}]}"#);
    reach.word("GoogleAppsCardV1Column.verticalAlignment TOP", &card!(<message><cards_v2><card_with_id><card><sections><section><widgets><widget><columns><column_items><column vertical_alignment=top /></column_items></columns></widget></widgets></section></sections></card></card_with_id></cards_v2></message>), r#"{"cardsV2":[{"card":{"sections":[{"widgets":[{"columns":{"columnItems":[{"verticalAlignment":"TOP"}]}}]}]}}]}"#);
    reach.word("GoogleAppsCardV1Column.verticalAlignment BOTTOM", &card!(<message><cards_v2><card_with_id><card><sections><section><widgets><widget><columns><column_items><column vertical_alignment=bottom /></column_items></columns></widget></widgets></section></sections></card></card_with_id></cards_v2></message>), r#"{"cardsV2":[{"card":{"sections":[{"widgets":[{"columns":{"columnItems":[{"verticalAlignment":"BOTTOM"}]}}]}]}}]}"#);
    reach.property("GoogleAppsCardV1Column.widgets", &card!(<message><cards_v2><card_with_id><card><sections><section><widgets><widget><columns><column_items><column><widgets><column_widget /></widgets></column></column_items></columns></widget></widgets></section></sections></card></card_with_id></cards_v2></message>), r#"{"cardsV2":[{"card":{"sections":[{"widgets":[{"columns":{"columnItems":[{"widgets":[{}]}]}}]}]}}]}"#);
}

fn columns(reach: &mut Reach) {
    reach.property("GoogleAppsCardV1Columns.columnItems", &card!(<message><cards_v2><card_with_id><card><sections><section><widgets><widget><columns><column_items><column /></column_items></columns></widget></widgets></section></sections></card></card_with_id></cards_v2></message>), r#"{"cardsV2":[{"card":{"sections":[{"widgets":[{"columns":{"columnItems":[{}]}}]}]}}]}"#);
}

fn common_widget_action(reach: &mut Reach) {
    reach.property("GoogleAppsCardV1CommonWidgetAction.updateVisibilityAction", &card!(<message><cards_v2><card_with_id><card><expression_data><event_actions><event_action><common_widget_action><update_visibility_action /></common_widget_action></event_action></event_actions></expression_data></card></card_with_id></cards_v2></message>), r#"{"cardsV2":[{"card":{"expressionData":[{"eventActions":[{"commonWidgetAction":{"updateVisibilityAction":{}}}]}]}}]}"#);
}

fn condition(reach: &mut Reach) {
    reach.property("GoogleAppsCardV1Condition.actionRuleId", &card!(<message><cards_v2><card_with_id><card><expression_data><conditions><condition action_rule_id="value" /></conditions></expression_data></card></card_with_id></cards_v2></message>), r#"{"cardsV2":[{"card":{"expressionData":[{"conditions":[{"actionRuleId":"value"}]}]}}]}"#);
    reach.property("GoogleAppsCardV1Condition.expressionDataCondition", &card!(<message><cards_v2><card_with_id><card><expression_data><conditions><condition><expression_data_condition /></condition></conditions></expression_data></card></card_with_id></cards_v2></message>), r#"{"cardsV2":[{"card":{"expressionData":[{"conditions":[{"expressionDataCondition":{}}]}]}}]}"#);
}

fn data_source_config(reach: &mut Reach) {
    reach.property("GoogleAppsCardV1DataSourceConfig.minCharactersTrigger", &card!(<message><cards_v2><card_with_id><card><sections><section><widgets><widget><selection_input name="value"><data_source_configs><data_source_config min_characters_trigger=2 /></data_source_configs></selection_input></widget></widgets></section></sections></card></card_with_id></cards_v2></message>), r#"{"cardsV2":[{"card":{"sections":[{"widgets":[{"selectionInput":{"name":"value","dataSourceConfigs":[{"minCharactersTrigger":2}]}}]}]}}]}"#);
    reach.property("GoogleAppsCardV1DataSourceConfig.platformDataSource", &card!(<message><cards_v2><card_with_id><card><sections><section><widgets><widget><selection_input name="value"><data_source_configs><data_source_config><platform_data_source /></data_source_config></data_source_configs></selection_input></widget></widgets></section></sections></card></card_with_id></cards_v2></message>), r#"{"cardsV2":[{"card":{"sections":[{"widgets":[{"selectionInput":{"name":"value","dataSourceConfigs":[{"platformDataSource":{}}]}}]}]}}]}"#);
    reach.property("GoogleAppsCardV1DataSourceConfig.remoteDataSource", &card!(<message><cards_v2><card_with_id><card><sections><section><widgets><widget><selection_input name="value"><data_source_configs><data_source_config><remote_data_source function="value" /></data_source_config></data_source_configs></selection_input></widget></widgets></section></sections></card></card_with_id></cards_v2></message>), r#"{"cardsV2":[{"card":{"sections":[{"widgets":[{"selectionInput":{"name":"value","dataSourceConfigs":[{"remoteDataSource":{"function":"value"}}]}}]}]}}]}"#);
}

fn date_time_picker(reach: &mut Reach) {
    reach.property("GoogleAppsCardV1DateTimePicker.name", &card!(<message><cards_v2><card_with_id><card><sections><section><widgets><widget><date_time_picker name="value" /></widget></widgets></section></sections></card></card_with_id></cards_v2></message>), r#"{"cardsV2":[{"card":{"sections":[{"widgets":[{"dateTimePicker":{"name":"value"}}]}]}}]}"#);
    reach.property("GoogleAppsCardV1DateTimePicker.label", &card!(<message><cards_v2><card_with_id><card><sections><section><widgets><widget><date_time_picker label="value" /></widget></widgets></section></sections></card></card_with_id></cards_v2></message>), r#"{"cardsV2":[{"card":{"sections":[{"widgets":[{"dateTimePicker":{"label":"value"}}]}]}}]}"#);
    reach.property("GoogleAppsCardV1DateTimePicker.type", &card!(<message><cards_v2><card_with_id><card><sections><section><widgets><widget><date_time_picker type=time_only /></widget></widgets></section></sections></card></card_with_id></cards_v2></message>), r#"{"cardsV2":[{"card":{"sections":[{"widgets":[{"dateTimePicker":{"type":"TIME_ONLY"}}]}]}}]}"#);
    reach.word("GoogleAppsCardV1DateTimePicker.type DATE_AND_TIME", &card!(<message><cards_v2><card_with_id><card><sections><section><widgets><widget><date_time_picker type=date_and_time /></widget></widgets></section></sections></card></card_with_id></cards_v2></message>), r#"{"cardsV2":[{"card":{"sections":[{"widgets":[{"dateTimePicker":{"type":"DATE_AND_TIME"}}]}]}}]}"#);
    reach.word("GoogleAppsCardV1DateTimePicker.type DATE_ONLY", &card!(<message><cards_v2><card_with_id><card><sections><section><widgets><widget><date_time_picker type=date_only /></widget></widgets></section></sections></card></card_with_id></cards_v2></message>), r#"{"cardsV2":[{"card":{"sections":[{"widgets":[{"dateTimePicker":{"type":"DATE_ONLY"}}]}]}}]}"#);
    reach.word("GoogleAppsCardV1DateTimePicker.type TIME_ONLY", &card!(<message><cards_v2><card_with_id><card><sections><section><widgets><widget><date_time_picker type=time_only /></widget></widgets></section></sections></card></card_with_id></cards_v2></message>), r#"{"cardsV2":[{"card":{"sections":[{"widgets":[{"dateTimePicker":{"type":"TIME_ONLY"}}]}]}}]}"#);
    reach.property("GoogleAppsCardV1DateTimePicker.valueMsEpoch", &card!(<message><cards_v2><card_with_id><card><sections><section><widgets><widget><date_time_picker value_ms_epoch=2 /></widget></widgets></section></sections></card></card_with_id></cards_v2></message>), r#"{"cardsV2":[{"card":{"sections":[{"widgets":[{"dateTimePicker":{"valueMsEpoch":"2"}}]}]}}]}"#);
    reach.property("GoogleAppsCardV1DateTimePicker.timezoneOffsetDate", &card!(<message><cards_v2><card_with_id><card><sections><section><widgets><widget><date_time_picker timezone_offset_date=2 /></widget></widgets></section></sections></card></card_with_id></cards_v2></message>), r#"{"cardsV2":[{"card":{"sections":[{"widgets":[{"dateTimePicker":{"timezoneOffsetDate":2}}]}]}}]}"#);
    reach.property("GoogleAppsCardV1DateTimePicker.onChangeAction", &card!(<message><cards_v2><card_with_id><card><sections><section><widgets><widget><date_time_picker><on_change_action function="value" /></date_time_picker></widget></widgets></section></sections></card></card_with_id></cards_v2></message>), r#"{"cardsV2":[{"card":{"sections":[{"widgets":[{"dateTimePicker":{"onChangeAction":{"function":"value"}}}]}]}}]}"#);
    reach.property("GoogleAppsCardV1DateTimePicker.hostAppDataSource", &card!(<message><cards_v2><card_with_id><card><sections><section><widgets><widget><date_time_picker><host_app_data_source /></date_time_picker></widget></widgets></section></sections></card></card_with_id></cards_v2></message>), r#"{"cardsV2":[{"card":{"sections":[{"widgets":[{"dateTimePicker":{"hostAppDataSource":{}}}]}]}}]}"#);
}

fn decorated_text(reach: &mut Reach) {
    reach.property("GoogleAppsCardV1DecoratedText.icon", &card!(<message><cards_v2><card_with_id><card><sections><section><widgets><widget><decorated_text text="value"><icon /></decorated_text></widget></widgets></section></sections></card></card_with_id></cards_v2></message>), r#"{"cardsV2":[{"card":{"sections":[{"widgets":[{"decoratedText":{"icon":{},"text":"value"}}]}]}}]}"#);
    reach.property("GoogleAppsCardV1DecoratedText.startIcon", &card!(<message><cards_v2><card_with_id><card><sections><section><widgets><widget><decorated_text text="value"><start_icon /></decorated_text></widget></widgets></section></sections></card></card_with_id></cards_v2></message>), r#"{"cardsV2":[{"card":{"sections":[{"widgets":[{"decoratedText":{"startIcon":{},"text":"value"}}]}]}}]}"#);
    reach.property("GoogleAppsCardV1DecoratedText.startIconVerticalAlignment", &card!(<message><cards_v2><card_with_id><card><sections><section><widgets><widget><decorated_text start_icon_vertical_alignment=bottom text="value" /></widget></widgets></section></sections></card></card_with_id></cards_v2></message>), r#"{"cardsV2":[{"card":{"sections":[{"widgets":[{"decoratedText":{"startIconVerticalAlignment":"BOTTOM","text":"value"}}]}]}}]}"#);
    reach.word("GoogleAppsCardV1DecoratedText.startIconVerticalAlignment TOP", &card!(<message><cards_v2><card_with_id><card><sections><section><widgets><widget><decorated_text start_icon_vertical_alignment=top text="value" /></widget></widgets></section></sections></card></card_with_id></cards_v2></message>), r#"{"cardsV2":[{"card":{"sections":[{"widgets":[{"decoratedText":{"startIconVerticalAlignment":"TOP","text":"value"}}]}]}}]}"#);
    reach.word("GoogleAppsCardV1DecoratedText.startIconVerticalAlignment MIDDLE", &card!(<message><cards_v2><card_with_id><card><sections><section><widgets><widget><decorated_text start_icon_vertical_alignment=middle text="value" /></widget></widgets></section></sections></card></card_with_id></cards_v2></message>), r#"{"cardsV2":[{"card":{"sections":[{"widgets":[{"decoratedText":{"startIconVerticalAlignment":"MIDDLE","text":"value"}}]}]}}]}"#);
    reach.word("GoogleAppsCardV1DecoratedText.startIconVerticalAlignment BOTTOM", &card!(<message><cards_v2><card_with_id><card><sections><section><widgets><widget><decorated_text start_icon_vertical_alignment=bottom text="value" /></widget></widgets></section></sections></card></card_with_id></cards_v2></message>), r#"{"cardsV2":[{"card":{"sections":[{"widgets":[{"decoratedText":{"startIconVerticalAlignment":"BOTTOM","text":"value"}}]}]}}]}"#);
    reach.property("GoogleAppsCardV1DecoratedText.topLabel", &card!(<message><cards_v2><card_with_id><card><sections><section><widgets><widget><decorated_text top_label="value" text="value" /></widget></widgets></section></sections></card></card_with_id></cards_v2></message>), r#"{"cardsV2":[{"card":{"sections":[{"widgets":[{"decoratedText":{"topLabel":"value","text":"value"}}]}]}}]}"#);
    reach.property("GoogleAppsCardV1DecoratedText.topLabelText", &card!(<message><cards_v2><card_with_id><card><sections><section><widgets><widget><decorated_text text="value"><top_label_text /></decorated_text></widget></widgets></section></sections></card></card_with_id></cards_v2></message>), r#"{"cardsV2":[{"card":{"sections":[{"widgets":[{"decoratedText":{"topLabelText":{},"text":"value"}}]}]}}]}"#);
    reach.property("GoogleAppsCardV1DecoratedText.text", &card!(<message><cards_v2><card_with_id><card><sections><section><widgets><widget><decorated_text text="value" /></widget></widgets></section></sections></card></card_with_id></cards_v2></message>), r#"{"cardsV2":[{"card":{"sections":[{"widgets":[{"decoratedText":{"text":"value"}}]}]}}]}"#);
    reach.property("GoogleAppsCardV1DecoratedText.contentText", &card!(<message><cards_v2><card_with_id><card><sections><section><widgets><widget><decorated_text text="value"><content_text /></decorated_text></widget></widgets></section></sections></card></card_with_id></cards_v2></message>), r#"{"cardsV2":[{"card":{"sections":[{"widgets":[{"decoratedText":{"text":"value","contentText":{}}}]}]}}]}"#);
    reach.property("GoogleAppsCardV1DecoratedText.wrapText", &card!(<message><cards_v2><card_with_id><card><sections><section><widgets><widget><decorated_text text="value" wrap_text /></widget></widgets></section></sections></card></card_with_id></cards_v2></message>), r#"{"cardsV2":[{"card":{"sections":[{"widgets":[{"decoratedText":{"text":"value","wrapText":true}}]}]}}]}"#);
    reach.property("GoogleAppsCardV1DecoratedText.bottomLabel", &card!(<message><cards_v2><card_with_id><card><sections><section><widgets><widget><decorated_text text="value" bottom_label="value" /></widget></widgets></section></sections></card></card_with_id></cards_v2></message>), r#"{"cardsV2":[{"card":{"sections":[{"widgets":[{"decoratedText":{"text":"value","bottomLabel":"value"}}]}]}}]}"#);
    reach.property("GoogleAppsCardV1DecoratedText.bottomLabelText", &card!(<message><cards_v2><card_with_id><card><sections><section><widgets><widget><decorated_text text="value"><bottom_label_text /></decorated_text></widget></widgets></section></sections></card></card_with_id></cards_v2></message>), r#"{"cardsV2":[{"card":{"sections":[{"widgets":[{"decoratedText":{"text":"value","bottomLabelText":{}}}]}]}}]}"#);
    reach.property("GoogleAppsCardV1DecoratedText.onClick", &card!(<message><cards_v2><card_with_id><card><sections><section><widgets><widget><decorated_text text="value"><on_click><open_link url="https://example.com/" /></on_click></decorated_text></widget></widgets></section></sections></card></card_with_id></cards_v2></message>), r#"{"cardsV2":[{"card":{"sections":[{"widgets":[{"decoratedText":{"text":"value","onClick":{"openLink":{"url":"https://example.com/"}}}}]}]}}]}"#);
    reach.property("GoogleAppsCardV1DecoratedText.button", &card!(<message><cards_v2><card_with_id><card><sections><section><widgets><widget><decorated_text text="value"><button><on_click><open_link url="https://example.com/" /></on_click></button></decorated_text></widget></widgets></section></sections></card></card_with_id></cards_v2></message>), r#"{"cardsV2":[{"card":{"sections":[{"widgets":[{"decoratedText":{"text":"value","button":{"onClick":{"openLink":{"url":"https://example.com/"}}}}}]}]}}]}"#);
    reach.property("GoogleAppsCardV1DecoratedText.switchControl", &card!(<message><cards_v2><card_with_id><card><sections><section><widgets><widget><decorated_text text="value"><switch_control /></decorated_text></widget></widgets></section></sections></card></card_with_id></cards_v2></message>), r#"{"cardsV2":[{"card":{"sections":[{"widgets":[{"decoratedText":{"text":"value","switchControl":{}}}]}]}}]}"#);
    reach.property("GoogleAppsCardV1DecoratedText.endIcon", &card!(<message><cards_v2><card_with_id><card><sections><section><widgets><widget><decorated_text text="value"><end_icon /></decorated_text></widget></widgets></section></sections></card></card_with_id></cards_v2></message>), r#"{"cardsV2":[{"card":{"sections":[{"widgets":[{"decoratedText":{"text":"value","endIcon":{}}}]}]}}]}"#);
}

fn event_action(reach: &mut Reach) {
    reach.property("GoogleAppsCardV1EventAction.actionRuleId", &card!(<message><cards_v2><card_with_id><card><expression_data><event_actions><event_action action_rule_id="value" /></event_actions></expression_data></card></card_with_id></cards_v2></message>), r#"{"cardsV2":[{"card":{"expressionData":[{"eventActions":[{"actionRuleId":"value"}]}]}}]}"#);
    reach.property("GoogleAppsCardV1EventAction.commonWidgetAction", &card!(<message><cards_v2><card_with_id><card><expression_data><event_actions><event_action><common_widget_action /></event_action></event_actions></expression_data></card></card_with_id></cards_v2></message>), r#"{"cardsV2":[{"card":{"expressionData":[{"eventActions":[{"commonWidgetAction":{}}]}]}}]}"#);
    reach.property("GoogleAppsCardV1EventAction.postEventTriggers", &card!(<message><cards_v2><card_with_id><card><expression_data><event_actions><event_action><post_event_triggers><trigger /></post_event_triggers></event_action></event_actions></expression_data></card></card_with_id></cards_v2></message>), r#"{"cardsV2":[{"card":{"expressionData":[{"eventActions":[{"postEventTriggers":[{}]}]}]}}]}"#);
}

fn expression_data(reach: &mut Reach) {
    reach.property("GoogleAppsCardV1ExpressionData.id", &card!(<message><cards_v2><card_with_id><card><expression_data id="value" /></card></card_with_id></cards_v2></message>), r#"{"cardsV2":[{"card":{"expressionData":[{"id":"value"}]}}]}"#);
    reach.property("GoogleAppsCardV1ExpressionData.expression", &card!(<message><cards_v2><card_with_id><card><expression_data expression="value" /></card></card_with_id></cards_v2></message>), r#"{"cardsV2":[{"card":{"expressionData":[{"expression":"value"}]}}]}"#);
    reach.property("GoogleAppsCardV1ExpressionData.conditions", &card!(<message><cards_v2><card_with_id><card><expression_data><conditions><condition /></conditions></expression_data></card></card_with_id></cards_v2></message>), r#"{"cardsV2":[{"card":{"expressionData":[{"conditions":[{}]}]}}]}"#);
    reach.property("GoogleAppsCardV1ExpressionData.eventActions", &card!(<message><cards_v2><card_with_id><card><expression_data><event_actions><event_action /></event_actions></expression_data></card></card_with_id></cards_v2></message>), r#"{"cardsV2":[{"card":{"expressionData":[{"eventActions":[{}]}]}}]}"#);
}

fn expression_data_condition(reach: &mut Reach) {
    reach.property("GoogleAppsCardV1ExpressionDataCondition.conditionType", &card!(<message><cards_v2><card_with_id><card><expression_data><conditions><condition><expression_data_condition condition_type=expression_evaluation_failure /></condition></conditions></expression_data></card></card_with_id></cards_v2></message>), r#"{"cardsV2":[{"card":{"expressionData":[{"conditions":[{"expressionDataCondition":{"conditionType":"EXPRESSION_EVALUATION_FAILURE"}}]}]}}]}"#);
    reach.word("GoogleAppsCardV1ExpressionDataCondition.conditionType EXPRESSION_EVALUATION_SUCCESS", &card!(<message><cards_v2><card_with_id><card><expression_data><conditions><condition><expression_data_condition condition_type=expression_evaluation_success /></condition></conditions></expression_data></card></card_with_id></cards_v2></message>), r#"{"cardsV2":[{"card":{"expressionData":[{"conditions":[{"expressionDataCondition":{"conditionType":"EXPRESSION_EVALUATION_SUCCESS"}}]}]}}]}"#);
    reach.word("GoogleAppsCardV1ExpressionDataCondition.conditionType EXPRESSION_EVALUATION_FAILURE", &card!(<message><cards_v2><card_with_id><card><expression_data><conditions><condition><expression_data_condition condition_type=expression_evaluation_failure /></condition></conditions></expression_data></card></card_with_id></cards_v2></message>), r#"{"cardsV2":[{"card":{"expressionData":[{"conditions":[{"expressionDataCondition":{"conditionType":"EXPRESSION_EVALUATION_FAILURE"}}]}]}}]}"#);
}

fn grid(reach: &mut Reach) {
    reach.property("GoogleAppsCardV1Grid.title", &card!(<message><cards_v2><card_with_id><card><sections><section><widgets><widget><grid title="value" /></widget></widgets></section></sections></card></card_with_id></cards_v2></message>), r#"{"cardsV2":[{"card":{"sections":[{"widgets":[{"grid":{"title":"value"}}]}]}}]}"#);
    reach.property("GoogleAppsCardV1Grid.items", &card!(<message><cards_v2><card_with_id><card><sections><section><widgets><widget><grid><items><grid_item /></items></grid></widget></widgets></section></sections></card></card_with_id></cards_v2></message>), r#"{"cardsV2":[{"card":{"sections":[{"widgets":[{"grid":{"items":[{}]}}]}]}}]}"#);
    reach.property("GoogleAppsCardV1Grid.borderStyle", &card!(<message><cards_v2><card_with_id><card><sections><section><widgets><widget><grid><border_style /></grid></widget></widgets></section></sections></card></card_with_id></cards_v2></message>), r#"{"cardsV2":[{"card":{"sections":[{"widgets":[{"grid":{"borderStyle":{}}}]}]}}]}"#);
    reach.property("GoogleAppsCardV1Grid.columnCount", &card!(<message><cards_v2><card_with_id><card><sections><section><widgets><widget><grid column_count=2 /></widget></widgets></section></sections></card></card_with_id></cards_v2></message>), r#"{"cardsV2":[{"card":{"sections":[{"widgets":[{"grid":{"columnCount":2}}]}]}}]}"#);
    reach.property("GoogleAppsCardV1Grid.onClick", &card!(<message><cards_v2><card_with_id><card><sections><section><widgets><widget><grid><on_click><open_link url="https://example.com/" /></on_click></grid></widget></widgets></section></sections></card></card_with_id></cards_v2></message>), r#"{"cardsV2":[{"card":{"sections":[{"widgets":[{"grid":{"onClick":{"openLink":{"url":"https://example.com/"}}}}]}]}}]}"#);
}

fn grid_item(reach: &mut Reach) {
    reach.property("GoogleAppsCardV1GridItem.id", &card!(<message><cards_v2><card_with_id><card><sections><section><widgets><widget><grid><items><grid_item id="value" /></items></grid></widget></widgets></section></sections></card></card_with_id></cards_v2></message>), r#"{"cardsV2":[{"card":{"sections":[{"widgets":[{"grid":{"items":[{"id":"value"}]}}]}]}}]}"#);
    reach.property("GoogleAppsCardV1GridItem.image", &card!(<message><cards_v2><card_with_id><card><sections><section><widgets><widget><grid><items><grid_item><image /></grid_item></items></grid></widget></widgets></section></sections></card></card_with_id></cards_v2></message>), r#"{"cardsV2":[{"card":{"sections":[{"widgets":[{"grid":{"items":[{"image":{}}]}}]}]}}]}"#);
    reach.property("GoogleAppsCardV1GridItem.title", &card!(<message><cards_v2><card_with_id><card><sections><section><widgets><widget><grid><items><grid_item title="value" /></items></grid></widget></widgets></section></sections></card></card_with_id></cards_v2></message>), r#"{"cardsV2":[{"card":{"sections":[{"widgets":[{"grid":{"items":[{"title":"value"}]}}]}]}}]}"#);
    reach.property("GoogleAppsCardV1GridItem.subtitle", &card!(<message><cards_v2><card_with_id><card><sections><section><widgets><widget><grid><items><grid_item subtitle="value" /></items></grid></widget></widgets></section></sections></card></card_with_id></cards_v2></message>), r#"{"cardsV2":[{"card":{"sections":[{"widgets":[{"grid":{"items":[{"subtitle":"value"}]}}]}]}}]}"#);
    reach.property("GoogleAppsCardV1GridItem.layout", &card!(<message><cards_v2><card_with_id><card><sections><section><widgets><widget><grid><items><grid_item layout=text_above /></items></grid></widget></widgets></section></sections></card></card_with_id></cards_v2></message>), r#"{"cardsV2":[{"card":{"sections":[{"widgets":[{"grid":{"items":[{"layout":"TEXT_ABOVE"}]}}]}]}}]}"#);
    reach.word("GoogleAppsCardV1GridItem.layout TEXT_BELOW", &card!(<message><cards_v2><card_with_id><card><sections><section><widgets><widget><grid><items><grid_item layout=text_below /></items></grid></widget></widgets></section></sections></card></card_with_id></cards_v2></message>), r#"{"cardsV2":[{"card":{"sections":[{"widgets":[{"grid":{"items":[{"layout":"TEXT_BELOW"}]}}]}]}}]}"#);
    reach.word("GoogleAppsCardV1GridItem.layout TEXT_ABOVE", &card!(<message><cards_v2><card_with_id><card><sections><section><widgets><widget><grid><items><grid_item layout=text_above /></items></grid></widget></widgets></section></sections></card></card_with_id></cards_v2></message>), r#"{"cardsV2":[{"card":{"sections":[{"widgets":[{"grid":{"items":[{"layout":"TEXT_ABOVE"}]}}]}]}}]}"#);
}

fn icon(reach: &mut Reach) {
    reach.property("GoogleAppsCardV1Icon.altText", &card!(<message><accessory_widgets><accessory_widget><button_list><buttons><button><icon alt_text="value" /><on_click><open_link url="https://example.com/" /></on_click></button></buttons></button_list></accessory_widget></accessory_widgets></message>), r#"{"accessoryWidgets":[{"buttonList":{"buttons":[{"icon":{"altText":"value"},"onClick":{"openLink":{"url":"https://example.com/"}}}]}}]}"#);
    reach.property("GoogleAppsCardV1Icon.imageType", &card!(<message><accessory_widgets><accessory_widget><button_list><buttons><button><icon image_type=circle /><on_click><open_link url="https://example.com/" /></on_click></button></buttons></button_list></accessory_widget></accessory_widgets></message>), r#"{"accessoryWidgets":[{"buttonList":{"buttons":[{"icon":{"imageType":"CIRCLE"},"onClick":{"openLink":{"url":"https://example.com/"}}}]}}]}"#);
    reach.word("GoogleAppsCardV1Icon.imageType SQUARE", &card!(<message><accessory_widgets><accessory_widget><button_list><buttons><button><icon image_type=square /><on_click><open_link url="https://example.com/" /></on_click></button></buttons></button_list></accessory_widget></accessory_widgets></message>), r#"{"accessoryWidgets":[{"buttonList":{"buttons":[{"icon":{"imageType":"SQUARE"},"onClick":{"openLink":{"url":"https://example.com/"}}}]}}]}"#);
    reach.word("GoogleAppsCardV1Icon.imageType CIRCLE", &card!(<message><accessory_widgets><accessory_widget><button_list><buttons><button><icon image_type=circle /><on_click><open_link url="https://example.com/" /></on_click></button></buttons></button_list></accessory_widget></accessory_widgets></message>), r#"{"accessoryWidgets":[{"buttonList":{"buttons":[{"icon":{"imageType":"CIRCLE"},"onClick":{"openLink":{"url":"https://example.com/"}}}]}}]}"#);
    reach.property("GoogleAppsCardV1Icon.knownIcon", &card!(<message><accessory_widgets><accessory_widget><button_list><buttons><button><icon known_icon=video_play /><on_click><open_link url="https://example.com/" /></on_click></button></buttons></button_list></accessory_widget></accessory_widgets></message>), r#"{"accessoryWidgets":[{"buttonList":{"buttons":[{"icon":{"knownIcon":"VIDEO_PLAY"},"onClick":{"openLink":{"url":"https://example.com/"}}}]}}]}"#);
    reach.word("GoogleAppsCardV1Icon.knownIcon AIRPLANE", &card!(<message><accessory_widgets><accessory_widget><button_list><buttons><button><icon known_icon=airplane /><on_click><open_link url="https://example.com/" /></on_click></button></buttons></button_list></accessory_widget></accessory_widgets></message>), r#"{"accessoryWidgets":[{"buttonList":{"buttons":[{"icon":{"knownIcon":"AIRPLANE"},"onClick":{"openLink":{"url":"https://example.com/"}}}]}}]}"#);
    reach.word("GoogleAppsCardV1Icon.knownIcon BOOKMARK", &card!(<message><accessory_widgets><accessory_widget><button_list><buttons><button><icon known_icon=bookmark /><on_click><open_link url="https://example.com/" /></on_click></button></buttons></button_list></accessory_widget></accessory_widgets></message>), r#"{"accessoryWidgets":[{"buttonList":{"buttons":[{"icon":{"knownIcon":"BOOKMARK"},"onClick":{"openLink":{"url":"https://example.com/"}}}]}}]}"#);
    reach.word("GoogleAppsCardV1Icon.knownIcon BUS", &card!(<message><accessory_widgets><accessory_widget><button_list><buttons><button><icon known_icon=bus /><on_click><open_link url="https://example.com/" /></on_click></button></buttons></button_list></accessory_widget></accessory_widgets></message>), r#"{"accessoryWidgets":[{"buttonList":{"buttons":[{"icon":{"knownIcon":"BUS"},"onClick":{"openLink":{"url":"https://example.com/"}}}]}}]}"#);
    reach.word("GoogleAppsCardV1Icon.knownIcon CAR", &card!(<message><accessory_widgets><accessory_widget><button_list><buttons><button><icon known_icon=car /><on_click><open_link url="https://example.com/" /></on_click></button></buttons></button_list></accessory_widget></accessory_widgets></message>), r#"{"accessoryWidgets":[{"buttonList":{"buttons":[{"icon":{"knownIcon":"CAR"},"onClick":{"openLink":{"url":"https://example.com/"}}}]}}]}"#);
    reach.word("GoogleAppsCardV1Icon.knownIcon CLOCK", &card!(<message><accessory_widgets><accessory_widget><button_list><buttons><button><icon known_icon=clock /><on_click><open_link url="https://example.com/" /></on_click></button></buttons></button_list></accessory_widget></accessory_widgets></message>), r#"{"accessoryWidgets":[{"buttonList":{"buttons":[{"icon":{"knownIcon":"CLOCK"},"onClick":{"openLink":{"url":"https://example.com/"}}}]}}]}"#);
    reach.word("GoogleAppsCardV1Icon.knownIcon CONFIRMATION_NUMBER_ICON", &card!(<message><accessory_widgets><accessory_widget><button_list><buttons><button><icon known_icon=confirmation_number_icon /><on_click><open_link url="https://example.com/" /></on_click></button></buttons></button_list></accessory_widget></accessory_widgets></message>), r#"{"accessoryWidgets":[{"buttonList":{"buttons":[{"icon":{"knownIcon":"CONFIRMATION_NUMBER_ICON"},"onClick":{"openLink":{"url":"https://example.com/"}}}]}}]}"#);
    reach.word("GoogleAppsCardV1Icon.knownIcon DESCRIPTION", &card!(<message><accessory_widgets><accessory_widget><button_list><buttons><button><icon known_icon=description /><on_click><open_link url="https://example.com/" /></on_click></button></buttons></button_list></accessory_widget></accessory_widgets></message>), r#"{"accessoryWidgets":[{"buttonList":{"buttons":[{"icon":{"knownIcon":"DESCRIPTION"},"onClick":{"openLink":{"url":"https://example.com/"}}}]}}]}"#);
    reach.word("GoogleAppsCardV1Icon.knownIcon DOLLAR", &card!(<message><accessory_widgets><accessory_widget><button_list><buttons><button><icon known_icon=dollar /><on_click><open_link url="https://example.com/" /></on_click></button></buttons></button_list></accessory_widget></accessory_widgets></message>), r#"{"accessoryWidgets":[{"buttonList":{"buttons":[{"icon":{"knownIcon":"DOLLAR"},"onClick":{"openLink":{"url":"https://example.com/"}}}]}}]}"#);
    reach.word("GoogleAppsCardV1Icon.knownIcon EMAIL", &card!(<message><accessory_widgets><accessory_widget><button_list><buttons><button><icon known_icon=email /><on_click><open_link url="https://example.com/" /></on_click></button></buttons></button_list></accessory_widget></accessory_widgets></message>), r#"{"accessoryWidgets":[{"buttonList":{"buttons":[{"icon":{"knownIcon":"EMAIL"},"onClick":{"openLink":{"url":"https://example.com/"}}}]}}]}"#);
    reach.word("GoogleAppsCardV1Icon.knownIcon EVENT_PERFORMER", &card!(<message><accessory_widgets><accessory_widget><button_list><buttons><button><icon known_icon=event_performer /><on_click><open_link url="https://example.com/" /></on_click></button></buttons></button_list></accessory_widget></accessory_widgets></message>), r#"{"accessoryWidgets":[{"buttonList":{"buttons":[{"icon":{"knownIcon":"EVENT_PERFORMER"},"onClick":{"openLink":{"url":"https://example.com/"}}}]}}]}"#);
    reach.word("GoogleAppsCardV1Icon.knownIcon EVENT_SEAT", &card!(<message><accessory_widgets><accessory_widget><button_list><buttons><button><icon known_icon=event_seat /><on_click><open_link url="https://example.com/" /></on_click></button></buttons></button_list></accessory_widget></accessory_widgets></message>), r#"{"accessoryWidgets":[{"buttonList":{"buttons":[{"icon":{"knownIcon":"EVENT_SEAT"},"onClick":{"openLink":{"url":"https://example.com/"}}}]}}]}"#);
    reach.word("GoogleAppsCardV1Icon.knownIcon FLIGHT_ARRIVAL", &card!(<message><accessory_widgets><accessory_widget><button_list><buttons><button><icon known_icon=flight_arrival /><on_click><open_link url="https://example.com/" /></on_click></button></buttons></button_list></accessory_widget></accessory_widgets></message>), r#"{"accessoryWidgets":[{"buttonList":{"buttons":[{"icon":{"knownIcon":"FLIGHT_ARRIVAL"},"onClick":{"openLink":{"url":"https://example.com/"}}}]}}]}"#);
    reach.word("GoogleAppsCardV1Icon.knownIcon FLIGHT_DEPARTURE", &card!(<message><accessory_widgets><accessory_widget><button_list><buttons><button><icon known_icon=flight_departure /><on_click><open_link url="https://example.com/" /></on_click></button></buttons></button_list></accessory_widget></accessory_widgets></message>), r#"{"accessoryWidgets":[{"buttonList":{"buttons":[{"icon":{"knownIcon":"FLIGHT_DEPARTURE"},"onClick":{"openLink":{"url":"https://example.com/"}}}]}}]}"#);
    reach.word("GoogleAppsCardV1Icon.knownIcon HOTEL", &card!(<message><accessory_widgets><accessory_widget><button_list><buttons><button><icon known_icon=hotel /><on_click><open_link url="https://example.com/" /></on_click></button></buttons></button_list></accessory_widget></accessory_widgets></message>), r#"{"accessoryWidgets":[{"buttonList":{"buttons":[{"icon":{"knownIcon":"HOTEL"},"onClick":{"openLink":{"url":"https://example.com/"}}}]}}]}"#);
    reach.word("GoogleAppsCardV1Icon.knownIcon HOTEL_ROOM_TYPE", &card!(<message><accessory_widgets><accessory_widget><button_list><buttons><button><icon known_icon=hotel_room_type /><on_click><open_link url="https://example.com/" /></on_click></button></buttons></button_list></accessory_widget></accessory_widgets></message>), r#"{"accessoryWidgets":[{"buttonList":{"buttons":[{"icon":{"knownIcon":"HOTEL_ROOM_TYPE"},"onClick":{"openLink":{"url":"https://example.com/"}}}]}}]}"#);
    reach.word("GoogleAppsCardV1Icon.knownIcon INVITE", &card!(<message><accessory_widgets><accessory_widget><button_list><buttons><button><icon known_icon=invite /><on_click><open_link url="https://example.com/" /></on_click></button></buttons></button_list></accessory_widget></accessory_widgets></message>), r#"{"accessoryWidgets":[{"buttonList":{"buttons":[{"icon":{"knownIcon":"INVITE"},"onClick":{"openLink":{"url":"https://example.com/"}}}]}}]}"#);
    reach.word("GoogleAppsCardV1Icon.knownIcon MAP_PIN", &card!(<message><accessory_widgets><accessory_widget><button_list><buttons><button><icon known_icon=map_pin /><on_click><open_link url="https://example.com/" /></on_click></button></buttons></button_list></accessory_widget></accessory_widgets></message>), r#"{"accessoryWidgets":[{"buttonList":{"buttons":[{"icon":{"knownIcon":"MAP_PIN"},"onClick":{"openLink":{"url":"https://example.com/"}}}]}}]}"#);
    reach.word("GoogleAppsCardV1Icon.knownIcon MEMBERSHIP", &card!(<message><accessory_widgets><accessory_widget><button_list><buttons><button><icon known_icon=membership /><on_click><open_link url="https://example.com/" /></on_click></button></buttons></button_list></accessory_widget></accessory_widgets></message>), r#"{"accessoryWidgets":[{"buttonList":{"buttons":[{"icon":{"knownIcon":"MEMBERSHIP"},"onClick":{"openLink":{"url":"https://example.com/"}}}]}}]}"#);
    reach.word("GoogleAppsCardV1Icon.knownIcon MULTIPLE_PEOPLE", &card!(<message><accessory_widgets><accessory_widget><button_list><buttons><button><icon known_icon=multiple_people /><on_click><open_link url="https://example.com/" /></on_click></button></buttons></button_list></accessory_widget></accessory_widgets></message>), r#"{"accessoryWidgets":[{"buttonList":{"buttons":[{"icon":{"knownIcon":"MULTIPLE_PEOPLE"},"onClick":{"openLink":{"url":"https://example.com/"}}}]}}]}"#);
    reach.word("GoogleAppsCardV1Icon.knownIcon OFFER", &card!(<message><accessory_widgets><accessory_widget><button_list><buttons><button><icon known_icon=offer /><on_click><open_link url="https://example.com/" /></on_click></button></buttons></button_list></accessory_widget></accessory_widgets></message>), r#"{"accessoryWidgets":[{"buttonList":{"buttons":[{"icon":{"knownIcon":"OFFER"},"onClick":{"openLink":{"url":"https://example.com/"}}}]}}]}"#);
    reach.word("GoogleAppsCardV1Icon.knownIcon PERSON", &card!(<message><accessory_widgets><accessory_widget><button_list><buttons><button><icon known_icon=person /><on_click><open_link url="https://example.com/" /></on_click></button></buttons></button_list></accessory_widget></accessory_widgets></message>), r#"{"accessoryWidgets":[{"buttonList":{"buttons":[{"icon":{"knownIcon":"PERSON"},"onClick":{"openLink":{"url":"https://example.com/"}}}]}}]}"#);
    reach.word("GoogleAppsCardV1Icon.knownIcon PHONE", &card!(<message><accessory_widgets><accessory_widget><button_list><buttons><button><icon known_icon=phone /><on_click><open_link url="https://example.com/" /></on_click></button></buttons></button_list></accessory_widget></accessory_widgets></message>), r#"{"accessoryWidgets":[{"buttonList":{"buttons":[{"icon":{"knownIcon":"PHONE"},"onClick":{"openLink":{"url":"https://example.com/"}}}]}}]}"#);
    reach.word("GoogleAppsCardV1Icon.knownIcon RESTAURANT_ICON", &card!(<message><accessory_widgets><accessory_widget><button_list><buttons><button><icon known_icon=restaurant_icon /><on_click><open_link url="https://example.com/" /></on_click></button></buttons></button_list></accessory_widget></accessory_widgets></message>), r#"{"accessoryWidgets":[{"buttonList":{"buttons":[{"icon":{"knownIcon":"RESTAURANT_ICON"},"onClick":{"openLink":{"url":"https://example.com/"}}}]}}]}"#);
    reach.word("GoogleAppsCardV1Icon.knownIcon SHOPPING_CART", &card!(<message><accessory_widgets><accessory_widget><button_list><buttons><button><icon known_icon=shopping_cart /><on_click><open_link url="https://example.com/" /></on_click></button></buttons></button_list></accessory_widget></accessory_widgets></message>), r#"{"accessoryWidgets":[{"buttonList":{"buttons":[{"icon":{"knownIcon":"SHOPPING_CART"},"onClick":{"openLink":{"url":"https://example.com/"}}}]}}]}"#);
    reach.word("GoogleAppsCardV1Icon.knownIcon STAR", &card!(<message><accessory_widgets><accessory_widget><button_list><buttons><button><icon known_icon=star /><on_click><open_link url="https://example.com/" /></on_click></button></buttons></button_list></accessory_widget></accessory_widgets></message>), r#"{"accessoryWidgets":[{"buttonList":{"buttons":[{"icon":{"knownIcon":"STAR"},"onClick":{"openLink":{"url":"https://example.com/"}}}]}}]}"#);
    reach.word("GoogleAppsCardV1Icon.knownIcon STORE", &card!(<message><accessory_widgets><accessory_widget><button_list><buttons><button><icon known_icon=store /><on_click><open_link url="https://example.com/" /></on_click></button></buttons></button_list></accessory_widget></accessory_widgets></message>), r#"{"accessoryWidgets":[{"buttonList":{"buttons":[{"icon":{"knownIcon":"STORE"},"onClick":{"openLink":{"url":"https://example.com/"}}}]}}]}"#);
    reach.word("GoogleAppsCardV1Icon.knownIcon TICKET", &card!(<message><accessory_widgets><accessory_widget><button_list><buttons><button><icon known_icon=ticket /><on_click><open_link url="https://example.com/" /></on_click></button></buttons></button_list></accessory_widget></accessory_widgets></message>), r#"{"accessoryWidgets":[{"buttonList":{"buttons":[{"icon":{"knownIcon":"TICKET"},"onClick":{"openLink":{"url":"https://example.com/"}}}]}}]}"#);
    reach.word("GoogleAppsCardV1Icon.knownIcon TRAIN", &card!(<message><accessory_widgets><accessory_widget><button_list><buttons><button><icon known_icon=train /><on_click><open_link url="https://example.com/" /></on_click></button></buttons></button_list></accessory_widget></accessory_widgets></message>), r#"{"accessoryWidgets":[{"buttonList":{"buttons":[{"icon":{"knownIcon":"TRAIN"},"onClick":{"openLink":{"url":"https://example.com/"}}}]}}]}"#);
    reach.word("GoogleAppsCardV1Icon.knownIcon VIDEO_CAMERA", &card!(<message><accessory_widgets><accessory_widget><button_list><buttons><button><icon known_icon=video_camera /><on_click><open_link url="https://example.com/" /></on_click></button></buttons></button_list></accessory_widget></accessory_widgets></message>), r#"{"accessoryWidgets":[{"buttonList":{"buttons":[{"icon":{"knownIcon":"VIDEO_CAMERA"},"onClick":{"openLink":{"url":"https://example.com/"}}}]}}]}"#);
    reach.word("GoogleAppsCardV1Icon.knownIcon VIDEO_PLAY", &card!(<message><accessory_widgets><accessory_widget><button_list><buttons><button><icon known_icon=video_play /><on_click><open_link url="https://example.com/" /></on_click></button></buttons></button_list></accessory_widget></accessory_widgets></message>), r#"{"accessoryWidgets":[{"buttonList":{"buttons":[{"icon":{"knownIcon":"VIDEO_PLAY"},"onClick":{"openLink":{"url":"https://example.com/"}}}]}}]}"#);
    reach.property("GoogleAppsCardV1Icon.iconUrl", &card!(<message><accessory_widgets><accessory_widget><button_list><buttons><button><icon icon_url="https://example.com/" /><on_click><open_link url="https://example.com/" /></on_click></button></buttons></button_list></accessory_widget></accessory_widgets></message>), r#"{"accessoryWidgets":[{"buttonList":{"buttons":[{"icon":{"iconUrl":"https://example.com/"},"onClick":{"openLink":{"url":"https://example.com/"}}}]}}]}"#);
    reach.property("GoogleAppsCardV1Icon.materialIcon", &card!(<message><accessory_widgets><accessory_widget><button_list><buttons><button><icon><material_icon /></icon><on_click><open_link url="https://example.com/" /></on_click></button></buttons></button_list></accessory_widget></accessory_widgets></message>), r#"{"accessoryWidgets":[{"buttonList":{"buttons":[{"icon":{"materialIcon":{}},"onClick":{"openLink":{"url":"https://example.com/"}}}]}}]}"#);
}

fn image(reach: &mut Reach) {
    reach.property("GoogleAppsCardV1Image.imageUrl", &card!(<message><cards_v2><card_with_id><card><sections><section><widgets><widget><image image_url="https://example.com/" /></widget></widgets></section></sections></card></card_with_id></cards_v2></message>), r#"{"cardsV2":[{"card":{"sections":[{"widgets":[{"image":{"imageUrl":"https://example.com/"}}]}]}}]}"#);
    reach.property("GoogleAppsCardV1Image.onClick", &card!(<message><cards_v2><card_with_id><card><sections><section><widgets><widget><image><on_click><open_link url="https://example.com/" /></on_click></image></widget></widgets></section></sections></card></card_with_id></cards_v2></message>), r#"{"cardsV2":[{"card":{"sections":[{"widgets":[{"image":{"onClick":{"openLink":{"url":"https://example.com/"}}}}]}]}}]}"#);
    reach.property("GoogleAppsCardV1Image.altText", &card!(<message><cards_v2><card_with_id><card><sections><section><widgets><widget><image alt_text="value" /></widget></widgets></section></sections></card></card_with_id></cards_v2></message>), r#"{"cardsV2":[{"card":{"sections":[{"widgets":[{"image":{"altText":"value"}}]}]}}]}"#);
}

fn image_component(reach: &mut Reach) {
    reach.property("GoogleAppsCardV1ImageComponent.imageUri", &card!(<message><cards_v2><card_with_id><card><sections><section><widgets><widget><grid><items><grid_item><image image_uri="https://example.com/" /></grid_item></items></grid></widget></widgets></section></sections></card></card_with_id></cards_v2></message>), r#"{"cardsV2":[{"card":{"sections":[{"widgets":[{"grid":{"items":[{"image":{"imageUri":"https://example.com/"}}]}}]}]}}]}"#);
    reach.property("GoogleAppsCardV1ImageComponent.altText", &card!(<message><cards_v2><card_with_id><card><sections><section><widgets><widget><grid><items><grid_item><image alt_text="value" /></grid_item></items></grid></widget></widgets></section></sections></card></card_with_id></cards_v2></message>), r#"{"cardsV2":[{"card":{"sections":[{"widgets":[{"grid":{"items":[{"image":{"altText":"value"}}]}}]}]}}]}"#);
    reach.property("GoogleAppsCardV1ImageComponent.cropStyle", &card!(<message><cards_v2><card_with_id><card><sections><section><widgets><widget><grid><items><grid_item><image><crop_style /></image></grid_item></items></grid></widget></widgets></section></sections></card></card_with_id></cards_v2></message>), r#"{"cardsV2":[{"card":{"sections":[{"widgets":[{"grid":{"items":[{"image":{"cropStyle":{}}}]}}]}]}}]}"#);
    reach.property("GoogleAppsCardV1ImageComponent.borderStyle", &card!(<message><cards_v2><card_with_id><card><sections><section><widgets><widget><grid><items><grid_item><image><border_style /></image></grid_item></items></grid></widget></widgets></section></sections></card></card_with_id></cards_v2></message>), r#"{"cardsV2":[{"card":{"sections":[{"widgets":[{"grid":{"items":[{"image":{"borderStyle":{}}}]}}]}]}}]}"#);
}

fn image_crop_style(reach: &mut Reach) {
    reach.property("GoogleAppsCardV1ImageCropStyle.type", &card!(<message><cards_v2><card_with_id><card><sections><section><widgets><widget><grid><items><grid_item><image><crop_style type=rectangle_4_3 /></image></grid_item></items></grid></widget></widgets></section></sections></card></card_with_id></cards_v2></message>), r#"{"cardsV2":[{"card":{"sections":[{"widgets":[{"grid":{"items":[{"image":{"cropStyle":{"type":"RECTANGLE_4_3"}}}]}}]}]}}]}"#);
    reach.word("GoogleAppsCardV1ImageCropStyle.type SQUARE", &card!(<message><cards_v2><card_with_id><card><sections><section><widgets><widget><grid><items><grid_item><image><crop_style type=square /></image></grid_item></items></grid></widget></widgets></section></sections></card></card_with_id></cards_v2></message>), r#"{"cardsV2":[{"card":{"sections":[{"widgets":[{"grid":{"items":[{"image":{"cropStyle":{"type":"SQUARE"}}}]}}]}]}}]}"#);
    reach.word("GoogleAppsCardV1ImageCropStyle.type CIRCLE", &card!(<message><cards_v2><card_with_id><card><sections><section><widgets><widget><grid><items><grid_item><image><crop_style type=circle /></image></grid_item></items></grid></widget></widgets></section></sections></card></card_with_id></cards_v2></message>), r#"{"cardsV2":[{"card":{"sections":[{"widgets":[{"grid":{"items":[{"image":{"cropStyle":{"type":"CIRCLE"}}}]}}]}]}}]}"#);
    reach.word("GoogleAppsCardV1ImageCropStyle.type RECTANGLE_CUSTOM", &card!(<message><cards_v2><card_with_id><card><sections><section><widgets><widget><grid><items><grid_item><image><crop_style type=rectangle_custom /></image></grid_item></items></grid></widget></widgets></section></sections></card></card_with_id></cards_v2></message>), r#"{"cardsV2":[{"card":{"sections":[{"widgets":[{"grid":{"items":[{"image":{"cropStyle":{"type":"RECTANGLE_CUSTOM"}}}]}}]}]}}]}"#);
    reach.word("GoogleAppsCardV1ImageCropStyle.type RECTANGLE_4_3", &card!(<message><cards_v2><card_with_id><card><sections><section><widgets><widget><grid><items><grid_item><image><crop_style type=rectangle_4_3 /></image></grid_item></items></grid></widget></widgets></section></sections></card></card_with_id></cards_v2></message>), r#"{"cardsV2":[{"card":{"sections":[{"widgets":[{"grid":{"items":[{"image":{"cropStyle":{"type":"RECTANGLE_4_3"}}}]}}]}]}}]}"#);
    reach.property("GoogleAppsCardV1ImageCropStyle.aspectRatio", &card!(<message><cards_v2><card_with_id><card><sections><section><widgets><widget><grid><items><grid_item><image><crop_style aspect_ratio=0.5 /></image></grid_item></items></grid></widget></widgets></section></sections></card></card_with_id></cards_v2></message>), r#"{"cardsV2":[{"card":{"sections":[{"widgets":[{"grid":{"items":[{"image":{"cropStyle":{"aspectRatio":0.5}}}]}}]}]}}]}"#);
}

fn material_icon(reach: &mut Reach) {
    reach.property("GoogleAppsCardV1MaterialIcon.name", &card!(<message><accessory_widgets><accessory_widget><button_list><buttons><button><icon><material_icon name="value" /></icon><on_click><open_link url="https://example.com/" /></on_click></button></buttons></button_list></accessory_widget></accessory_widgets></message>), r#"{"accessoryWidgets":[{"buttonList":{"buttons":[{"icon":{"materialIcon":{"name":"value"}},"onClick":{"openLink":{"url":"https://example.com/"}}}]}}]}"#);
    reach.property("GoogleAppsCardV1MaterialIcon.fill", &card!(<message><accessory_widgets><accessory_widget><button_list><buttons><button><icon><material_icon fill /></icon><on_click><open_link url="https://example.com/" /></on_click></button></buttons></button_list></accessory_widget></accessory_widgets></message>), r#"{"accessoryWidgets":[{"buttonList":{"buttons":[{"icon":{"materialIcon":{"fill":true}},"onClick":{"openLink":{"url":"https://example.com/"}}}]}}]}"#);
    reach.property("GoogleAppsCardV1MaterialIcon.weight", &card!(<message><accessory_widgets><accessory_widget><button_list><buttons><button><icon><material_icon weight=400 /></icon><on_click><open_link url="https://example.com/" /></on_click></button></buttons></button_list></accessory_widget></accessory_widgets></message>), r#"{"accessoryWidgets":[{"buttonList":{"buttons":[{"icon":{"materialIcon":{"weight":400}},"onClick":{"openLink":{"url":"https://example.com/"}}}]}}]}"#);
    reach.property("GoogleAppsCardV1MaterialIcon.grade", &card!(<message><accessory_widgets><accessory_widget><button_list><buttons><button><icon><material_icon grade=200 /></icon><on_click><open_link url="https://example.com/" /></on_click></button></buttons></button_list></accessory_widget></accessory_widgets></message>), r#"{"accessoryWidgets":[{"buttonList":{"buttons":[{"icon":{"materialIcon":{"grade":200}},"onClick":{"openLink":{"url":"https://example.com/"}}}]}}]}"#);
}

fn nested_widget(reach: &mut Reach) {
    reach.property("GoogleAppsCardV1NestedWidget.textParagraph", &card!(<message><cards_v2><card_with_id><card><sections><section><widgets><widget><carousel><carousel_cards><carousel_card><widgets><nested_widget><text_paragraph /></nested_widget></widgets></carousel_card></carousel_cards></carousel></widget></widgets></section></sections></card></card_with_id></cards_v2></message>), r#"{"cardsV2":[{"card":{"sections":[{"widgets":[{"carousel":{"carouselCards":[{"widgets":[{"textParagraph":{}}]}]}}]}]}}]}"#);
    reach.property("GoogleAppsCardV1NestedWidget.buttonList", &card!(<message><cards_v2><card_with_id><card><sections><section><widgets><widget><carousel><carousel_cards><carousel_card><widgets><nested_widget><button_list /></nested_widget></widgets></carousel_card></carousel_cards></carousel></widget></widgets></section></sections></card></card_with_id></cards_v2></message>), r#"{"cardsV2":[{"card":{"sections":[{"widgets":[{"carousel":{"carouselCards":[{"widgets":[{"buttonList":{}}]}]}}]}]}}]}"#);
    reach.property("GoogleAppsCardV1NestedWidget.image", &card!(<message><cards_v2><card_with_id><card><sections><section><widgets><widget><carousel><carousel_cards><carousel_card><widgets><nested_widget><image /></nested_widget></widgets></carousel_card></carousel_cards></carousel></widget></widgets></section></sections></card></card_with_id></cards_v2></message>), r#"{"cardsV2":[{"card":{"sections":[{"widgets":[{"carousel":{"carouselCards":[{"widgets":[{"image":{}}]}]}}]}]}}]}"#);
}

fn on_click(reach: &mut Reach) {
    reach.property("GoogleAppsCardV1OnClick.action", &card!(<message><cards_v2><card_with_id><card><card_actions><card_action><on_click><action function="value" /></on_click></card_action></card_actions></card></card_with_id></cards_v2></message>), r#"{"cardsV2":[{"card":{"cardActions":[{"onClick":{"action":{"function":"value"}}}]}}]}"#);
    reach.property("GoogleAppsCardV1OnClick.openLink", &card!(<message><cards_v2><card_with_id><card><card_actions><card_action><on_click><open_link url="https://example.com/" /></on_click></card_action></card_actions></card></card_with_id></cards_v2></message>), r#"{"cardsV2":[{"card":{"cardActions":[{"onClick":{"openLink":{"url":"https://example.com/"}}}]}}]}"#);
    reach.property("GoogleAppsCardV1OnClick.openDynamicLinkAction", &card!(<message><cards_v2><card_with_id><card><card_actions><card_action><on_click><open_dynamic_link_action function="value" /></on_click></card_action></card_actions></card></card_with_id></cards_v2></message>), r#"{"cardsV2":[{"card":{"cardActions":[{"onClick":{"openDynamicLinkAction":{"function":"value"}}}]}}]}"#);
    reach.property("GoogleAppsCardV1OnClick.card", &card!(<message><cards_v2><card_with_id><card><card_actions><card_action><on_click><card /></on_click></card_action></card_actions></card></card_with_id></cards_v2></message>), r#"{"cardsV2":[{"card":{"cardActions":[{"onClick":{"card":{}}}]}}]}"#);
    reach.property("GoogleAppsCardV1OnClick.overflowMenu", &card!(<message><cards_v2><card_with_id><card><card_actions><card_action><on_click><overflow_menu><items><overflow_menu_item text="value"><on_click><open_link url="https://example.com/" /></on_click></overflow_menu_item></items></overflow_menu></on_click></card_action></card_actions></card></card_with_id></cards_v2></message>), r#"{"cardsV2":[{"card":{"cardActions":[{"onClick":{"overflowMenu":{"items":[{"text":"value","onClick":{"openLink":{"url":"https://example.com/"}}}]}}}]}}]}"#);
}

fn open_link(reach: &mut Reach) {
    reach.property("GoogleAppsCardV1OpenLink.url", &card!(<message><cards_v2><card_with_id><card><card_actions><card_action><on_click><open_link url="https://example.com/" /></on_click></card_action></card_actions></card></card_with_id></cards_v2></message>), r#"{"cardsV2":[{"card":{"cardActions":[{"onClick":{"openLink":{"url":"https://example.com/"}}}]}}]}"#);
    reach.property("GoogleAppsCardV1OpenLink.openAs", &card!(<message><cards_v2><card_with_id><card><card_actions><card_action><on_click><open_link open_as=overlay /></on_click></card_action></card_actions></card></card_with_id></cards_v2></message>), r#"{"cardsV2":[{"card":{"cardActions":[{"onClick":{"openLink":{"openAs":"OVERLAY"}}}]}}]}"#);
    reach.word("GoogleAppsCardV1OpenLink.openAs FULL_SIZE", &card!(<message><cards_v2><card_with_id><card><card_actions><card_action><on_click><open_link open_as=full_size /></on_click></card_action></card_actions></card></card_with_id></cards_v2></message>), r#"{"cardsV2":[{"card":{"cardActions":[{"onClick":{"openLink":{"openAs":"FULL_SIZE"}}}]}}]}"#);
    reach.word("GoogleAppsCardV1OpenLink.openAs OVERLAY", &card!(<message><cards_v2><card_with_id><card><card_actions><card_action><on_click><open_link open_as=overlay /></on_click></card_action></card_actions></card></card_with_id></cards_v2></message>), r#"{"cardsV2":[{"card":{"cardActions":[{"onClick":{"openLink":{"openAs":"OVERLAY"}}}]}}]}"#);
    reach.property("GoogleAppsCardV1OpenLink.onClose", &card!(<message><cards_v2><card_with_id><card><card_actions><card_action><on_click><open_link on_close=reload /></on_click></card_action></card_actions></card></card_with_id></cards_v2></message>), r#"{"cardsV2":[{"card":{"cardActions":[{"onClick":{"openLink":{"onClose":"RELOAD"}}}]}}]}"#);
    reach.word("GoogleAppsCardV1OpenLink.onClose NOTHING", &card!(<message><cards_v2><card_with_id><card><card_actions><card_action><on_click><open_link on_close=nothing /></on_click></card_action></card_actions></card></card_with_id></cards_v2></message>), r#"{"cardsV2":[{"card":{"cardActions":[{"onClick":{"openLink":{"onClose":"NOTHING"}}}]}}]}"#);
    reach.word("GoogleAppsCardV1OpenLink.onClose RELOAD", &card!(<message><cards_v2><card_with_id><card><card_actions><card_action><on_click><open_link on_close=reload /></on_click></card_action></card_actions></card></card_with_id></cards_v2></message>), r#"{"cardsV2":[{"card":{"cardActions":[{"onClick":{"openLink":{"onClose":"RELOAD"}}}]}}]}"#);
}

fn overflow_menu(reach: &mut Reach) {
    reach.property("GoogleAppsCardV1OverflowMenu.items", &card!(<message><cards_v2><card_with_id><card><card_actions><card_action><on_click><overflow_menu><items><overflow_menu_item text="value"><on_click><open_link url="https://example.com/" /></on_click></overflow_menu_item></items></overflow_menu></on_click></card_action></card_actions></card></card_with_id></cards_v2></message>), r#"{"cardsV2":[{"card":{"cardActions":[{"onClick":{"overflowMenu":{"items":[{"text":"value","onClick":{"openLink":{"url":"https://example.com/"}}}]}}}]}}]}"#);
}

fn overflow_menu_item(reach: &mut Reach) {
    reach.property("GoogleAppsCardV1OverflowMenuItem.startIcon", &card!(<message><cards_v2><card_with_id><card><card_actions><card_action><on_click><overflow_menu><items><overflow_menu_item text="value"><start_icon /><on_click><open_link url="https://example.com/" /></on_click></overflow_menu_item></items></overflow_menu></on_click></card_action></card_actions></card></card_with_id></cards_v2></message>), r#"{"cardsV2":[{"card":{"cardActions":[{"onClick":{"overflowMenu":{"items":[{"startIcon":{},"text":"value","onClick":{"openLink":{"url":"https://example.com/"}}}]}}}]}}]}"#);
    reach.property("GoogleAppsCardV1OverflowMenuItem.text", &card!(<message><cards_v2><card_with_id><card><card_actions><card_action><on_click><overflow_menu><items><overflow_menu_item text="value"><on_click><open_link url="https://example.com/" /></on_click></overflow_menu_item></items></overflow_menu></on_click></card_action></card_actions></card></card_with_id></cards_v2></message>), r#"{"cardsV2":[{"card":{"cardActions":[{"onClick":{"overflowMenu":{"items":[{"text":"value","onClick":{"openLink":{"url":"https://example.com/"}}}]}}}]}}]}"#);
    reach.property("GoogleAppsCardV1OverflowMenuItem.onClick", &card!(<message><cards_v2><card_with_id><card><card_actions><card_action><on_click><overflow_menu><items><overflow_menu_item text="value"><on_click><open_link url="https://example.com/" /></on_click></overflow_menu_item></items></overflow_menu></on_click></card_action></card_actions></card></card_with_id></cards_v2></message>), r#"{"cardsV2":[{"card":{"cardActions":[{"onClick":{"overflowMenu":{"items":[{"text":"value","onClick":{"openLink":{"url":"https://example.com/"}}}]}}}]}}]}"#);
    reach.property("GoogleAppsCardV1OverflowMenuItem.disabled", &card!(<message><cards_v2><card_with_id><card><card_actions><card_action><on_click><overflow_menu><items><overflow_menu_item text="value" disabled><on_click><open_link url="https://example.com/" /></on_click></overflow_menu_item></items></overflow_menu></on_click></card_action></card_actions></card></card_with_id></cards_v2></message>), r#"{"cardsV2":[{"card":{"cardActions":[{"onClick":{"overflowMenu":{"items":[{"text":"value","onClick":{"openLink":{"url":"https://example.com/"}},"disabled":true}]}}}]}}]}"#);
}

fn platform_data_source(reach: &mut Reach) {
    reach.property("GoogleAppsCardV1PlatformDataSource.commonDataSource", &card!(<message><cards_v2><card_with_id><card><sections><section><widgets><widget><selection_input name="value"><platform_data_source common_data_source=user /></selection_input></widget></widgets></section></sections></card></card_with_id></cards_v2></message>), r#"{"cardsV2":[{"card":{"sections":[{"widgets":[{"selectionInput":{"name":"value","platformDataSource":{"commonDataSource":"USER"}}}]}]}}]}"#);
    reach.word("GoogleAppsCardV1PlatformDataSource.commonDataSource USER", &card!(<message><cards_v2><card_with_id><card><sections><section><widgets><widget><selection_input name="value"><platform_data_source common_data_source=user /></selection_input></widget></widgets></section></sections></card></card_with_id></cards_v2></message>), r#"{"cardsV2":[{"card":{"sections":[{"widgets":[{"selectionInput":{"name":"value","platformDataSource":{"commonDataSource":"USER"}}}]}]}}]}"#);
    reach.property("GoogleAppsCardV1PlatformDataSource.hostAppDataSource", &card!(<message><cards_v2><card_with_id><card><sections><section><widgets><widget><selection_input name="value"><platform_data_source><host_app_data_source /></platform_data_source></selection_input></widget></widgets></section></sections></card></card_with_id></cards_v2></message>), r#"{"cardsV2":[{"card":{"sections":[{"widgets":[{"selectionInput":{"name":"value","platformDataSource":{"hostAppDataSource":{}}}}]}]}}]}"#);
}

fn section(reach: &mut Reach) {
    reach.property("GoogleAppsCardV1Section.header", &card!(<message><cards_v2><card_with_id><card><sections><section header="value" /></sections></card></card_with_id></cards_v2></message>), r#"{"cardsV2":[{"card":{"sections":[{"header":"value"}]}}]}"#);
    reach.property("GoogleAppsCardV1Section.widgets", &card!(<message><cards_v2><card_with_id><card><sections><section><widgets><widget /></widgets></section></sections></card></card_with_id></cards_v2></message>), r#"{"cardsV2":[{"card":{"sections":[{"widgets":[{}]}]}}]}"#);
    reach.property("GoogleAppsCardV1Section.collapsible", &card!(<message><cards_v2><card_with_id><card><sections><section collapsible /></sections></card></card_with_id></cards_v2></message>), r#"{"cardsV2":[{"card":{"sections":[{"collapsible":true}]}}]}"#);
    reach.property("GoogleAppsCardV1Section.uncollapsibleWidgetsCount", &card!(<message><cards_v2><card_with_id><card><sections><section uncollapsible_widgets_count=2 /></sections></card></card_with_id></cards_v2></message>), r#"{"cardsV2":[{"card":{"sections":[{"uncollapsibleWidgetsCount":2}]}}]}"#);
    reach.property("GoogleAppsCardV1Section.collapseControl", &card!(<message><cards_v2><card_with_id><card><sections><section><collapse_control /></section></sections></card></card_with_id></cards_v2></message>), r#"{"cardsV2":[{"card":{"sections":[{"collapseControl":{}}]}}]}"#);
    reach.property("GoogleAppsCardV1Section.id", &card!(<message><cards_v2><card_with_id><card><sections><section id="value" /></sections></card></card_with_id></cards_v2></message>), r#"{"cardsV2":[{"card":{"sections":[{"id":"value"}]}}]}"#);
}

fn selection_input(reach: &mut Reach) {
    reach.property("GoogleAppsCardV1SelectionInput.name", &card!(<message><cards_v2><card_with_id><card><sections><section><widgets><widget><selection_input name="value" /></widget></widgets></section></sections></card></card_with_id></cards_v2></message>), r#"{"cardsV2":[{"card":{"sections":[{"widgets":[{"selectionInput":{"name":"value"}}]}]}}]}"#);
    reach.property("GoogleAppsCardV1SelectionInput.label", &card!(<message><cards_v2><card_with_id><card><sections><section><widgets><widget><selection_input name="value" label="value" /></widget></widgets></section></sections></card></card_with_id></cards_v2></message>), r#"{"cardsV2":[{"card":{"sections":[{"widgets":[{"selectionInput":{"name":"value","label":"value"}}]}]}}]}"#);
    reach.property("GoogleAppsCardV1SelectionInput.type", &card!(<message><cards_v2><card_with_id><card><sections><section><widgets><widget><selection_input name="value" type=multi_select /></widget></widgets></section></sections></card></card_with_id></cards_v2></message>), r#"{"cardsV2":[{"card":{"sections":[{"widgets":[{"selectionInput":{"name":"value","type":"MULTI_SELECT"}}]}]}}]}"#);
    reach.word("GoogleAppsCardV1SelectionInput.type CHECK_BOX", &card!(<message><cards_v2><card_with_id><card><sections><section><widgets><widget><selection_input name="value" type=check_box /></widget></widgets></section></sections></card></card_with_id></cards_v2></message>), r#"{"cardsV2":[{"card":{"sections":[{"widgets":[{"selectionInput":{"name":"value","type":"CHECK_BOX"}}]}]}}]}"#);
    reach.word("GoogleAppsCardV1SelectionInput.type RADIO_BUTTON", &card!(<message><cards_v2><card_with_id><card><sections><section><widgets><widget><selection_input name="value" type=radio_button /></widget></widgets></section></sections></card></card_with_id></cards_v2></message>), r#"{"cardsV2":[{"card":{"sections":[{"widgets":[{"selectionInput":{"name":"value","type":"RADIO_BUTTON"}}]}]}}]}"#);
    reach.word("GoogleAppsCardV1SelectionInput.type SWITCH", &card!(<message><cards_v2><card_with_id><card><sections><section><widgets><widget><selection_input name="value" type=switch /></widget></widgets></section></sections></card></card_with_id></cards_v2></message>), r#"{"cardsV2":[{"card":{"sections":[{"widgets":[{"selectionInput":{"name":"value","type":"SWITCH"}}]}]}}]}"#);
    reach.word("GoogleAppsCardV1SelectionInput.type DROPDOWN", &card!(<message><cards_v2><card_with_id><card><sections><section><widgets><widget><selection_input name="value" type=dropdown /></widget></widgets></section></sections></card></card_with_id></cards_v2></message>), r#"{"cardsV2":[{"card":{"sections":[{"widgets":[{"selectionInput":{"name":"value","type":"DROPDOWN"}}]}]}}]}"#);
    reach.word("GoogleAppsCardV1SelectionInput.type MULTI_SELECT", &card!(<message><cards_v2><card_with_id><card><sections><section><widgets><widget><selection_input name="value" type=multi_select /></widget></widgets></section></sections></card></card_with_id></cards_v2></message>), r#"{"cardsV2":[{"card":{"sections":[{"widgets":[{"selectionInput":{"name":"value","type":"MULTI_SELECT"}}]}]}}]}"#);
    reach.property("GoogleAppsCardV1SelectionInput.items", &card!(<message><cards_v2><card_with_id><card><sections><section><widgets><widget><selection_input name="value"><items><selection_item /></items></selection_input></widget></widgets></section></sections></card></card_with_id></cards_v2></message>), r#"{"cardsV2":[{"card":{"sections":[{"widgets":[{"selectionInput":{"name":"value","items":[{}]}}]}]}}]}"#);
    reach.property("GoogleAppsCardV1SelectionInput.onChangeAction", &card!(<message><cards_v2><card_with_id><card><sections><section><widgets><widget><selection_input name="value"><on_change_action function="value" /></selection_input></widget></widgets></section></sections></card></card_with_id></cards_v2></message>), r#"{"cardsV2":[{"card":{"sections":[{"widgets":[{"selectionInput":{"name":"value","onChangeAction":{"function":"value"}}}]}]}}]}"#);
    reach.property("GoogleAppsCardV1SelectionInput.multiSelectMaxSelectedItems", &card!(<message><cards_v2><card_with_id><card><sections><section><widgets><widget><selection_input name="value" multi_select_max_selected_items=2 /></widget></widgets></section></sections></card></card_with_id></cards_v2></message>), r#"{"cardsV2":[{"card":{"sections":[{"widgets":[{"selectionInput":{"name":"value","multiSelectMaxSelectedItems":2}}]}]}}]}"#);
    reach.property("GoogleAppsCardV1SelectionInput.multiSelectMinQueryLength", &card!(<message><cards_v2><card_with_id><card><sections><section><widgets><widget><selection_input name="value" multi_select_min_query_length=2 /></widget></widgets></section></sections></card></card_with_id></cards_v2></message>), r#"{"cardsV2":[{"card":{"sections":[{"widgets":[{"selectionInput":{"name":"value","multiSelectMinQueryLength":2}}]}]}}]}"#);
    reach.property("GoogleAppsCardV1SelectionInput.dataSourceConfigs", &card!(<message><cards_v2><card_with_id><card><sections><section><widgets><widget><selection_input name="value"><data_source_configs><data_source_config /></data_source_configs></selection_input></widget></widgets></section></sections></card></card_with_id></cards_v2></message>), r#"{"cardsV2":[{"card":{"sections":[{"widgets":[{"selectionInput":{"name":"value","dataSourceConfigs":[{}]}}]}]}}]}"#);
    reach.property("GoogleAppsCardV1SelectionInput.hintText", &card!(<message><cards_v2><card_with_id><card><sections><section><widgets><widget><selection_input name="value" hint_text="value" /></widget></widgets></section></sections></card></card_with_id></cards_v2></message>), r#"{"cardsV2":[{"card":{"sections":[{"widgets":[{"selectionInput":{"name":"value","hintText":"value"}}]}]}}]}"#);
    reach.property("GoogleAppsCardV1SelectionInput.externalDataSource", &card!(<message><cards_v2><card_with_id><card><sections><section><widgets><widget><selection_input name="value"><external_data_source function="value" /></selection_input></widget></widgets></section></sections></card></card_with_id></cards_v2></message>), r#"{"cardsV2":[{"card":{"sections":[{"widgets":[{"selectionInput":{"name":"value","externalDataSource":{"function":"value"}}}]}]}}]}"#);
    reach.property("GoogleAppsCardV1SelectionInput.platformDataSource", &card!(<message><cards_v2><card_with_id><card><sections><section><widgets><widget><selection_input name="value"><platform_data_source /></selection_input></widget></widgets></section></sections></card></card_with_id></cards_v2></message>), r#"{"cardsV2":[{"card":{"sections":[{"widgets":[{"selectionInput":{"name":"value","platformDataSource":{}}}]}]}}]}"#);
}

fn selection_item(reach: &mut Reach) {
    reach.property("GoogleAppsCardV1SelectionItem.text", &card!(<message><action_response><updated_widget><suggestions><items><selection_item text="value" /></items></suggestions></updated_widget></action_response></message>), r#"{"actionResponse":{"updatedWidget":{"suggestions":{"items":[{"text":"value"}]}}}}"#);
    reach.property("GoogleAppsCardV1SelectionItem.value", &card!(<message><action_response><updated_widget><suggestions><items><selection_item value="value" /></items></suggestions></updated_widget></action_response></message>), r#"{"actionResponse":{"updatedWidget":{"suggestions":{"items":[{"value":"value"}]}}}}"#);
    reach.property("GoogleAppsCardV1SelectionItem.selected", &card!(<message><action_response><updated_widget><suggestions><items><selection_item selected /></items></suggestions></updated_widget></action_response></message>), r#"{"actionResponse":{"updatedWidget":{"suggestions":{"items":[{"selected":true}]}}}}"#);
    reach.property("GoogleAppsCardV1SelectionItem.startIconUri", &card!(<message><action_response><updated_widget><suggestions><items><selection_item start_icon_uri="https://example.com/" /></items></suggestions></updated_widget></action_response></message>), r#"{"actionResponse":{"updatedWidget":{"suggestions":{"items":[{"startIconUri":"https://example.com/"}]}}}}"#);
    reach.property("GoogleAppsCardV1SelectionItem.bottomText", &card!(<message><action_response><updated_widget><suggestions><items><selection_item bottom_text="value" /></items></suggestions></updated_widget></action_response></message>), r#"{"actionResponse":{"updatedWidget":{"suggestions":{"items":[{"bottomText":"value"}]}}}}"#);
}

fn suggestion_item(reach: &mut Reach) {
    reach.property("GoogleAppsCardV1SuggestionItem.text", &card!(<message><cards_v2><card_with_id><card><sections><section><widgets><widget><text_input><initial_suggestions><items><suggestion_item text="value" /></items></initial_suggestions></text_input></widget></widgets></section></sections></card></card_with_id></cards_v2></message>), r#"{"cardsV2":[{"card":{"sections":[{"widgets":[{"textInput":{"initialSuggestions":{"items":[{"text":"value"}]}}}]}]}}]}"#);
}

fn suggestions(reach: &mut Reach) {
    reach.property("GoogleAppsCardV1Suggestions.items", &card!(<message><cards_v2><card_with_id><card><sections><section><widgets><widget><text_input><initial_suggestions><items><suggestion_item /></items></initial_suggestions></text_input></widget></widgets></section></sections></card></card_with_id></cards_v2></message>), r#"{"cardsV2":[{"card":{"sections":[{"widgets":[{"textInput":{"initialSuggestions":{"items":[{}]}}}]}]}}]}"#);
}

fn switch_control(reach: &mut Reach) {
    reach.property("GoogleAppsCardV1SwitchControl.name", &card!(<message><cards_v2><card_with_id><card><sections><section><widgets><widget><decorated_text text="value"><switch_control name="value" /></decorated_text></widget></widgets></section></sections></card></card_with_id></cards_v2></message>), r#"{"cardsV2":[{"card":{"sections":[{"widgets":[{"decoratedText":{"text":"value","switchControl":{"name":"value"}}}]}]}}]}"#);
    reach.property("GoogleAppsCardV1SwitchControl.value", &card!(<message><cards_v2><card_with_id><card><sections><section><widgets><widget><decorated_text text="value"><switch_control value="value" /></decorated_text></widget></widgets></section></sections></card></card_with_id></cards_v2></message>), r#"{"cardsV2":[{"card":{"sections":[{"widgets":[{"decoratedText":{"text":"value","switchControl":{"value":"value"}}}]}]}}]}"#);
    reach.property("GoogleAppsCardV1SwitchControl.selected", &card!(<message><cards_v2><card_with_id><card><sections><section><widgets><widget><decorated_text text="value"><switch_control selected /></decorated_text></widget></widgets></section></sections></card></card_with_id></cards_v2></message>), r#"{"cardsV2":[{"card":{"sections":[{"widgets":[{"decoratedText":{"text":"value","switchControl":{"selected":true}}}]}]}}]}"#);
    reach.property("GoogleAppsCardV1SwitchControl.onChangeAction", &card!(<message><cards_v2><card_with_id><card><sections><section><widgets><widget><decorated_text text="value"><switch_control><on_change_action function="value" /></switch_control></decorated_text></widget></widgets></section></sections></card></card_with_id></cards_v2></message>), r#"{"cardsV2":[{"card":{"sections":[{"widgets":[{"decoratedText":{"text":"value","switchControl":{"onChangeAction":{"function":"value"}}}}]}]}}]}"#);
    reach.property("GoogleAppsCardV1SwitchControl.controlType", &card!(<message><cards_v2><card_with_id><card><sections><section><widgets><widget><decorated_text text="value"><switch_control control_type=check_box /></decorated_text></widget></widgets></section></sections></card></card_with_id></cards_v2></message>), r#"{"cardsV2":[{"card":{"sections":[{"widgets":[{"decoratedText":{"text":"value","switchControl":{"controlType":"CHECK_BOX"}}}]}]}}]}"#);
    reach.word("GoogleAppsCardV1SwitchControl.controlType SWITCH", &card!(<message><cards_v2><card_with_id><card><sections><section><widgets><widget><decorated_text text="value"><switch_control control_type=switch /></decorated_text></widget></widgets></section></sections></card></card_with_id></cards_v2></message>), r#"{"cardsV2":[{"card":{"sections":[{"widgets":[{"decoratedText":{"text":"value","switchControl":{"controlType":"SWITCH"}}}]}]}}]}"#);
    reach.word("GoogleAppsCardV1SwitchControl.controlType CHECKBOX", &card!(<message><cards_v2><card_with_id><card><sections><section><widgets><widget><decorated_text text="value"><switch_control control_type=checkbox /></decorated_text></widget></widgets></section></sections></card></card_with_id></cards_v2></message>), r#"{"cardsV2":[{"card":{"sections":[{"widgets":[{"decoratedText":{"text":"value","switchControl":{"controlType":"CHECKBOX"}}}]}]}}]}"#);
    reach.word("GoogleAppsCardV1SwitchControl.controlType CHECK_BOX", &card!(<message><cards_v2><card_with_id><card><sections><section><widgets><widget><decorated_text text="value"><switch_control control_type=check_box /></decorated_text></widget></widgets></section></sections></card></card_with_id></cards_v2></message>), r#"{"cardsV2":[{"card":{"sections":[{"widgets":[{"decoratedText":{"text":"value","switchControl":{"controlType":"CHECK_BOX"}}}]}]}}]}"#);
}

fn text_input(reach: &mut Reach) {
    reach.property("GoogleAppsCardV1TextInput.name", &card!(<message><cards_v2><card_with_id><card><sections><section><widgets><widget><text_input name="value" /></widget></widgets></section></sections></card></card_with_id></cards_v2></message>), r#"{"cardsV2":[{"card":{"sections":[{"widgets":[{"textInput":{"name":"value"}}]}]}}]}"#);
    reach.property("GoogleAppsCardV1TextInput.label", &card!(<message><cards_v2><card_with_id><card><sections><section><widgets><widget><text_input label="value" /></widget></widgets></section></sections></card></card_with_id></cards_v2></message>), r#"{"cardsV2":[{"card":{"sections":[{"widgets":[{"textInput":{"label":"value"}}]}]}}]}"#);
    reach.property("GoogleAppsCardV1TextInput.hintText", &card!(<message><cards_v2><card_with_id><card><sections><section><widgets><widget><text_input hint_text="value" /></widget></widgets></section></sections></card></card_with_id></cards_v2></message>), r#"{"cardsV2":[{"card":{"sections":[{"widgets":[{"textInput":{"hintText":"value"}}]}]}}]}"#);
    reach.property("GoogleAppsCardV1TextInput.value", &card!(<message><cards_v2><card_with_id><card><sections><section><widgets><widget><text_input value="value" /></widget></widgets></section></sections></card></card_with_id></cards_v2></message>), r#"{"cardsV2":[{"card":{"sections":[{"widgets":[{"textInput":{"value":"value"}}]}]}}]}"#);
    reach.property("GoogleAppsCardV1TextInput.type", &card!(<message><cards_v2><card_with_id><card><sections><section><widgets><widget><text_input type=multiple_line /></widget></widgets></section></sections></card></card_with_id></cards_v2></message>), r#"{"cardsV2":[{"card":{"sections":[{"widgets":[{"textInput":{"type":"MULTIPLE_LINE"}}]}]}}]}"#);
    reach.word("GoogleAppsCardV1TextInput.type SINGLE_LINE", &card!(<message><cards_v2><card_with_id><card><sections><section><widgets><widget><text_input type=single_line /></widget></widgets></section></sections></card></card_with_id></cards_v2></message>), r#"{"cardsV2":[{"card":{"sections":[{"widgets":[{"textInput":{"type":"SINGLE_LINE"}}]}]}}]}"#);
    reach.word("GoogleAppsCardV1TextInput.type MULTIPLE_LINE", &card!(<message><cards_v2><card_with_id><card><sections><section><widgets><widget><text_input type=multiple_line /></widget></widgets></section></sections></card></card_with_id></cards_v2></message>), r#"{"cardsV2":[{"card":{"sections":[{"widgets":[{"textInput":{"type":"MULTIPLE_LINE"}}]}]}}]}"#);
    reach.property("GoogleAppsCardV1TextInput.onChangeAction", &card!(<message><cards_v2><card_with_id><card><sections><section><widgets><widget><text_input><on_change_action function="value" /></text_input></widget></widgets></section></sections></card></card_with_id></cards_v2></message>), r#"{"cardsV2":[{"card":{"sections":[{"widgets":[{"textInput":{"onChangeAction":{"function":"value"}}}]}]}}]}"#);
    reach.property("GoogleAppsCardV1TextInput.initialSuggestions", &card!(<message><cards_v2><card_with_id><card><sections><section><widgets><widget><text_input><initial_suggestions /></text_input></widget></widgets></section></sections></card></card_with_id></cards_v2></message>), r#"{"cardsV2":[{"card":{"sections":[{"widgets":[{"textInput":{"initialSuggestions":{}}}]}]}}]}"#);
    reach.property("GoogleAppsCardV1TextInput.autoCompleteAction", &card!(<message><cards_v2><card_with_id><card><sections><section><widgets><widget><text_input><auto_complete_action function="value" /></text_input></widget></widgets></section></sections></card></card_with_id></cards_v2></message>), r#"{"cardsV2":[{"card":{"sections":[{"widgets":[{"textInput":{"autoCompleteAction":{"function":"value"}}}]}]}}]}"#);
    reach.property("GoogleAppsCardV1TextInput.validation", &card!(<message><cards_v2><card_with_id><card><sections><section><widgets><widget><text_input><validation /></text_input></widget></widgets></section></sections></card></card_with_id></cards_v2></message>), r#"{"cardsV2":[{"card":{"sections":[{"widgets":[{"textInput":{"validation":{}}}]}]}}]}"#);
    reach.property("GoogleAppsCardV1TextInput.placeholderText", &card!(<message><cards_v2><card_with_id><card><sections><section><widgets><widget><text_input placeholder_text="value" /></widget></widgets></section></sections></card></card_with_id></cards_v2></message>), r#"{"cardsV2":[{"card":{"sections":[{"widgets":[{"textInput":{"placeholderText":"value"}}]}]}}]}"#);
    reach.property("GoogleAppsCardV1TextInput.hostAppDataSource", &card!(<message><cards_v2><card_with_id><card><sections><section><widgets><widget><text_input><host_app_data_source /></text_input></widget></widgets></section></sections></card></card_with_id></cards_v2></message>), r#"{"cardsV2":[{"card":{"sections":[{"widgets":[{"textInput":{"hostAppDataSource":{}}}]}]}}]}"#);
}

fn text_paragraph(reach: &mut Reach) {
    reach.property("GoogleAppsCardV1TextParagraph.text", &card!(<message><cards_v2><card_with_id><card><sections><section><widgets><widget><text_paragraph text="value" /></widget></widgets></section></sections></card></card_with_id></cards_v2></message>), r#"{"cardsV2":[{"card":{"sections":[{"widgets":[{"textParagraph":{"text":"value"}}]}]}}]}"#);
    reach.property("GoogleAppsCardV1TextParagraph.maxLines", &card!(<message><cards_v2><card_with_id><card><sections><section><widgets><widget><text_paragraph max_lines=2 /></widget></widgets></section></sections></card></card_with_id></cards_v2></message>), r#"{"cardsV2":[{"card":{"sections":[{"widgets":[{"textParagraph":{"maxLines":2}}]}]}}]}"#);
    reach.property("GoogleAppsCardV1TextParagraph.textSyntax", &card!(<message><cards_v2><card_with_id><card><sections><section><widgets><widget><text_paragraph text_syntax=markdown /></widget></widgets></section></sections></card></card_with_id></cards_v2></message>), r#"{"cardsV2":[{"card":{"sections":[{"widgets":[{"textParagraph":{"textSyntax":"MARKDOWN"}}]}]}}]}"#);
    reach.word("GoogleAppsCardV1TextParagraph.textSyntax HTML", &card!(<message><cards_v2><card_with_id><card><sections><section><widgets><widget><text_paragraph text_syntax=html /></widget></widgets></section></sections></card></card_with_id></cards_v2></message>), r#"{"cardsV2":[{"card":{"sections":[{"widgets":[{"textParagraph":{"textSyntax":"HTML"}}]}]}}]}"#);
    reach.word("GoogleAppsCardV1TextParagraph.textSyntax MARKDOWN", &card!(<message><cards_v2><card_with_id><card><sections><section><widgets><widget><text_paragraph text_syntax=markdown /></widget></widgets></section></sections></card></card_with_id></cards_v2></message>), r#"{"cardsV2":[{"card":{"sections":[{"widgets":[{"textParagraph":{"textSyntax":"MARKDOWN"}}]}]}}]}"#);
}

fn trigger(reach: &mut Reach) {
    reach.property("GoogleAppsCardV1Trigger.actionRuleId", &card!(<message><cards_v2><card_with_id><card><expression_data><event_actions><event_action><post_event_triggers><trigger action_rule_id="value" /></post_event_triggers></event_action></event_actions></expression_data></card></card_with_id></cards_v2></message>), r#"{"cardsV2":[{"card":{"expressionData":[{"eventActions":[{"postEventTriggers":[{"actionRuleId":"value"}]}]}]}}]}"#);
}

fn update_visibility_action(reach: &mut Reach) {
    reach.property("GoogleAppsCardV1UpdateVisibilityAction.visibility", &card!(<message><cards_v2><card_with_id><card><expression_data><event_actions><event_action><common_widget_action><update_visibility_action visibility=hidden /></common_widget_action></event_action></event_actions></expression_data></card></card_with_id></cards_v2></message>), r#"{"cardsV2":[{"card":{"expressionData":[{"eventActions":[{"commonWidgetAction":{"updateVisibilityAction":{"visibility":"HIDDEN"}}}]}]}}]}"#);
    reach.word("GoogleAppsCardV1UpdateVisibilityAction.visibility VISIBLE", &card!(<message><cards_v2><card_with_id><card><expression_data><event_actions><event_action><common_widget_action><update_visibility_action visibility=visible /></common_widget_action></event_action></event_actions></expression_data></card></card_with_id></cards_v2></message>), r#"{"cardsV2":[{"card":{"expressionData":[{"eventActions":[{"commonWidgetAction":{"updateVisibilityAction":{"visibility":"VISIBLE"}}}]}]}}]}"#);
    reach.word("GoogleAppsCardV1UpdateVisibilityAction.visibility HIDDEN", &card!(<message><cards_v2><card_with_id><card><expression_data><event_actions><event_action><common_widget_action><update_visibility_action visibility=hidden /></common_widget_action></event_action></event_actions></expression_data></card></card_with_id></cards_v2></message>), r#"{"cardsV2":[{"card":{"expressionData":[{"eventActions":[{"commonWidgetAction":{"updateVisibilityAction":{"visibility":"HIDDEN"}}}]}]}}]}"#);
}

fn validation(reach: &mut Reach) {
    reach.property("GoogleAppsCardV1Validation.characterLimit", &card!(<message><cards_v2><card_with_id><card><sections><section><widgets><widget><text_input><validation character_limit=2 /></text_input></widget></widgets></section></sections></card></card_with_id></cards_v2></message>), r#"{"cardsV2":[{"card":{"sections":[{"widgets":[{"textInput":{"validation":{"characterLimit":2}}}]}]}}]}"#);
    reach.property("GoogleAppsCardV1Validation.inputType", &card!(<message><cards_v2><card_with_id><card><sections><section><widgets><widget><text_input><validation input_type=emoji_picker /></text_input></widget></widgets></section></sections></card></card_with_id></cards_v2></message>), r#"{"cardsV2":[{"card":{"sections":[{"widgets":[{"textInput":{"validation":{"inputType":"EMOJI_PICKER"}}}]}]}}]}"#);
    reach.word("GoogleAppsCardV1Validation.inputType TEXT", &card!(<message><cards_v2><card_with_id><card><sections><section><widgets><widget><text_input><validation input_type=text /></text_input></widget></widgets></section></sections></card></card_with_id></cards_v2></message>), r#"{"cardsV2":[{"card":{"sections":[{"widgets":[{"textInput":{"validation":{"inputType":"TEXT"}}}]}]}}]}"#);
    reach.word("GoogleAppsCardV1Validation.inputType INTEGER", &card!(<message><cards_v2><card_with_id><card><sections><section><widgets><widget><text_input><validation input_type=integer /></text_input></widget></widgets></section></sections></card></card_with_id></cards_v2></message>), r#"{"cardsV2":[{"card":{"sections":[{"widgets":[{"textInput":{"validation":{"inputType":"INTEGER"}}}]}]}}]}"#);
    reach.word("GoogleAppsCardV1Validation.inputType FLOAT", &card!(<message><cards_v2><card_with_id><card><sections><section><widgets><widget><text_input><validation input_type=float /></text_input></widget></widgets></section></sections></card></card_with_id></cards_v2></message>), r#"{"cardsV2":[{"card":{"sections":[{"widgets":[{"textInput":{"validation":{"inputType":"FLOAT"}}}]}]}}]}"#);
    reach.word("GoogleAppsCardV1Validation.inputType EMAIL", &card!(<message><cards_v2><card_with_id><card><sections><section><widgets><widget><text_input><validation input_type=email /></text_input></widget></widgets></section></sections></card></card_with_id></cards_v2></message>), r#"{"cardsV2":[{"card":{"sections":[{"widgets":[{"textInput":{"validation":{"inputType":"EMAIL"}}}]}]}}]}"#);
    reach.word("GoogleAppsCardV1Validation.inputType EMOJI_PICKER", &card!(<message><cards_v2><card_with_id><card><sections><section><widgets><widget><text_input><validation input_type=emoji_picker /></text_input></widget></widgets></section></sections></card></card_with_id></cards_v2></message>), r#"{"cardsV2":[{"card":{"sections":[{"widgets":[{"textInput":{"validation":{"inputType":"EMOJI_PICKER"}}}]}]}}]}"#);
}

fn widget(reach: &mut Reach) {
    reach.property("GoogleAppsCardV1Widget.horizontalAlignment", &card!(<message><cards_v2><card_with_id><card><sections><section><widgets><widget horizontal_alignment=end /></widgets></section></sections></card></card_with_id></cards_v2></message>), r#"{"cardsV2":[{"card":{"sections":[{"widgets":[{"horizontalAlignment":"END"}]}]}}]}"#);
    reach.word("GoogleAppsCardV1Widget.horizontalAlignment START", &card!(<message><cards_v2><card_with_id><card><sections><section><widgets><widget horizontal_alignment=start /></widgets></section></sections></card></card_with_id></cards_v2></message>), r#"{"cardsV2":[{"card":{"sections":[{"widgets":[{"horizontalAlignment":"START"}]}]}}]}"#);
    reach.word("GoogleAppsCardV1Widget.horizontalAlignment CENTER", &card!(<message><cards_v2><card_with_id><card><sections><section><widgets><widget horizontal_alignment=center /></widgets></section></sections></card></card_with_id></cards_v2></message>), r#"{"cardsV2":[{"card":{"sections":[{"widgets":[{"horizontalAlignment":"CENTER"}]}]}}]}"#);
    reach.word("GoogleAppsCardV1Widget.horizontalAlignment END", &card!(<message><cards_v2><card_with_id><card><sections><section><widgets><widget horizontal_alignment=end /></widgets></section></sections></card></card_with_id></cards_v2></message>), r#"{"cardsV2":[{"card":{"sections":[{"widgets":[{"horizontalAlignment":"END"}]}]}}]}"#);
    reach.property("GoogleAppsCardV1Widget.eventActions", &card!(<message><cards_v2><card_with_id><card><sections><section><widgets><widget><event_actions><event_action /></event_actions></widget></widgets></section></sections></card></card_with_id></cards_v2></message>), r#"{"cardsV2":[{"card":{"sections":[{"widgets":[{"eventActions":[{}]}]}]}}]}"#);
    reach.property("GoogleAppsCardV1Widget.id", &card!(<message><cards_v2><card_with_id><card><sections><section><widgets><widget id="value" /></widgets></section></sections></card></card_with_id></cards_v2></message>), r#"{"cardsV2":[{"card":{"sections":[{"widgets":[{"id":"value"}]}]}}]}"#);
    reach.property("GoogleAppsCardV1Widget.visibility", &card!(<message><cards_v2><card_with_id><card><sections><section><widgets><widget visibility=hidden /></widgets></section></sections></card></card_with_id></cards_v2></message>), r#"{"cardsV2":[{"card":{"sections":[{"widgets":[{"visibility":"HIDDEN"}]}]}}]}"#);
    reach.word("GoogleAppsCardV1Widget.visibility VISIBLE", &card!(<message><cards_v2><card_with_id><card><sections><section><widgets><widget visibility=visible /></widgets></section></sections></card></card_with_id></cards_v2></message>), r#"{"cardsV2":[{"card":{"sections":[{"widgets":[{"visibility":"VISIBLE"}]}]}}]}"#);
    reach.word("GoogleAppsCardV1Widget.visibility HIDDEN", &card!(<message><cards_v2><card_with_id><card><sections><section><widgets><widget visibility=hidden /></widgets></section></sections></card></card_with_id></cards_v2></message>), r#"{"cardsV2":[{"card":{"sections":[{"widgets":[{"visibility":"HIDDEN"}]}]}}]}"#);
    reach.property("GoogleAppsCardV1Widget.textParagraph", &card!(<message><cards_v2><card_with_id><card><sections><section><widgets><widget><text_paragraph /></widget></widgets></section></sections></card></card_with_id></cards_v2></message>), r#"{"cardsV2":[{"card":{"sections":[{"widgets":[{"textParagraph":{}}]}]}}]}"#);
    reach.property("GoogleAppsCardV1Widget.image", &card!(<message><cards_v2><card_with_id><card><sections><section><widgets><widget><image /></widget></widgets></section></sections></card></card_with_id></cards_v2></message>), r#"{"cardsV2":[{"card":{"sections":[{"widgets":[{"image":{}}]}]}}]}"#);
    reach.property("GoogleAppsCardV1Widget.decoratedText", &card!(<message><cards_v2><card_with_id><card><sections><section><widgets><widget><decorated_text text="value" /></widget></widgets></section></sections></card></card_with_id></cards_v2></message>), r#"{"cardsV2":[{"card":{"sections":[{"widgets":[{"decoratedText":{"text":"value"}}]}]}}]}"#);
    reach.property("GoogleAppsCardV1Widget.buttonList", &card!(<message><cards_v2><card_with_id><card><sections><section><widgets><widget><button_list /></widget></widgets></section></sections></card></card_with_id></cards_v2></message>), r#"{"cardsV2":[{"card":{"sections":[{"widgets":[{"buttonList":{}}]}]}}]}"#);
    reach.property("GoogleAppsCardV1Widget.textInput", &card!(<message><cards_v2><card_with_id><card><sections><section><widgets><widget><text_input /></widget></widgets></section></sections></card></card_with_id></cards_v2></message>), r#"{"cardsV2":[{"card":{"sections":[{"widgets":[{"textInput":{}}]}]}}]}"#);
    reach.property("GoogleAppsCardV1Widget.selectionInput", &card!(<message><cards_v2><card_with_id><card><sections><section><widgets><widget><selection_input name="value" /></widget></widgets></section></sections></card></card_with_id></cards_v2></message>), r#"{"cardsV2":[{"card":{"sections":[{"widgets":[{"selectionInput":{"name":"value"}}]}]}}]}"#);
    reach.property("GoogleAppsCardV1Widget.dateTimePicker", &card!(<message><cards_v2><card_with_id><card><sections><section><widgets><widget><date_time_picker /></widget></widgets></section></sections></card></card_with_id></cards_v2></message>), r#"{"cardsV2":[{"card":{"sections":[{"widgets":[{"dateTimePicker":{}}]}]}}]}"#);
    reach.property("GoogleAppsCardV1Widget.divider", &card!(<message><cards_v2><card_with_id><card><sections><section><widgets><widget><divider /></widget></widgets></section></sections></card></card_with_id></cards_v2></message>), r#"{"cardsV2":[{"card":{"sections":[{"widgets":[{"divider":{}}]}]}}]}"#);
    reach.property("GoogleAppsCardV1Widget.grid", &card!(<message><cards_v2><card_with_id><card><sections><section><widgets><widget><grid /></widget></widgets></section></sections></card></card_with_id></cards_v2></message>), r#"{"cardsV2":[{"card":{"sections":[{"widgets":[{"grid":{}}]}]}}]}"#);
    reach.property("GoogleAppsCardV1Widget.columns", &card!(<message><cards_v2><card_with_id><card><sections><section><widgets><widget><columns /></widget></widgets></section></sections></card></card_with_id></cards_v2></message>), r#"{"cardsV2":[{"card":{"sections":[{"widgets":[{"columns":{}}]}]}}]}"#);
    reach.property("GoogleAppsCardV1Widget.carousel", &card!(<message><cards_v2><card_with_id><card><sections><section><widgets><widget><carousel /></widget></widgets></section></sections></card></card_with_id></cards_v2></message>), r#"{"cardsV2":[{"card":{"sections":[{"widgets":[{"carousel":{}}]}]}}]}"#);
    reach.property("GoogleAppsCardV1Widget.chipList", &card!(<message><cards_v2><card_with_id><card><sections><section><widgets><widget><chip_list /></widget></widgets></section></sections></card></card_with_id></cards_v2></message>), r#"{"cardsV2":[{"card":{"sections":[{"widgets":[{"chipList":{}}]}]}}]}"#);
}

fn column_widget(reach: &mut Reach) {
    reach.property("GoogleAppsCardV1Widgets.textParagraph", &card!(<message><cards_v2><card_with_id><card><sections><section><widgets><widget><columns><column_items><column><widgets><column_widget><text_paragraph /></column_widget></widgets></column></column_items></columns></widget></widgets></section></sections></card></card_with_id></cards_v2></message>), r#"{"cardsV2":[{"card":{"sections":[{"widgets":[{"columns":{"columnItems":[{"widgets":[{"textParagraph":{}}]}]}}]}]}}]}"#);
    reach.property("GoogleAppsCardV1Widgets.image", &card!(<message><cards_v2><card_with_id><card><sections><section><widgets><widget><columns><column_items><column><widgets><column_widget><image /></column_widget></widgets></column></column_items></columns></widget></widgets></section></sections></card></card_with_id></cards_v2></message>), r#"{"cardsV2":[{"card":{"sections":[{"widgets":[{"columns":{"columnItems":[{"widgets":[{"image":{}}]}]}}]}]}}]}"#);
    reach.property("GoogleAppsCardV1Widgets.decoratedText", &card!(<message><cards_v2><card_with_id><card><sections><section><widgets><widget><columns><column_items><column><widgets><column_widget><decorated_text text="value" /></column_widget></widgets></column></column_items></columns></widget></widgets></section></sections></card></card_with_id></cards_v2></message>), r#"{"cardsV2":[{"card":{"sections":[{"widgets":[{"columns":{"columnItems":[{"widgets":[{"decoratedText":{"text":"value"}}]}]}}]}]}}]}"#);
    reach.property("GoogleAppsCardV1Widgets.buttonList", &card!(<message><cards_v2><card_with_id><card><sections><section><widgets><widget><columns><column_items><column><widgets><column_widget><button_list /></column_widget></widgets></column></column_items></columns></widget></widgets></section></sections></card></card_with_id></cards_v2></message>), r#"{"cardsV2":[{"card":{"sections":[{"widgets":[{"columns":{"columnItems":[{"widgets":[{"buttonList":{}}]}]}}]}]}}]}"#);
    reach.property("GoogleAppsCardV1Widgets.textInput", &card!(<message><cards_v2><card_with_id><card><sections><section><widgets><widget><columns><column_items><column><widgets><column_widget><text_input /></column_widget></widgets></column></column_items></columns></widget></widgets></section></sections></card></card_with_id></cards_v2></message>), r#"{"cardsV2":[{"card":{"sections":[{"widgets":[{"columns":{"columnItems":[{"widgets":[{"textInput":{}}]}]}}]}]}}]}"#);
    reach.property("GoogleAppsCardV1Widgets.selectionInput", &card!(<message><cards_v2><card_with_id><card><sections><section><widgets><widget><columns><column_items><column><widgets><column_widget><selection_input name="value" /></column_widget></widgets></column></column_items></columns></widget></widgets></section></sections></card></card_with_id></cards_v2></message>), r#"{"cardsV2":[{"card":{"sections":[{"widgets":[{"columns":{"columnItems":[{"widgets":[{"selectionInput":{"name":"value"}}]}]}}]}]}}]}"#);
    reach.property("GoogleAppsCardV1Widgets.dateTimePicker", &card!(<message><cards_v2><card_with_id><card><sections><section><widgets><widget><columns><column_items><column><widgets><column_widget><date_time_picker /></column_widget></widgets></column></column_items></columns></widget></widgets></section></sections></card></card_with_id></cards_v2></message>), r#"{"cardsV2":[{"card":{"sections":[{"widgets":[{"columns":{"columnItems":[{"widgets":[{"dateTimePicker":{}}]}]}}]}]}}]}"#);
    reach.property("GoogleAppsCardV1Widgets.chipList", &card!(<message><cards_v2><card_with_id><card><sections><section><widgets><widget><columns><column_items><column><widgets><column_widget><chip_list /></column_widget></widgets></column></column_items></columns></widget></widgets></section></sections></card></card_with_id></cards_v2></message>), r#"{"cardsV2":[{"card":{"sections":[{"widgets":[{"columns":{"columnItems":[{"widgets":[{"chipList":{}}]}]}}]}]}}]}"#);
}

fn host_app_data_source_markup(reach: &mut Reach) {
    reach.property("HostAppDataSourceMarkup.chatDataSource", &card!(<message><cards_v2><card_with_id><card><sections><section><widgets><widget><text_input><host_app_data_source><chat_data_source /></host_app_data_source></text_input></widget></widgets></section></sections></card></card_with_id></cards_v2></message>), r#"{"cardsV2":[{"card":{"sections":[{"widgets":[{"textInput":{"hostAppDataSource":{"chatDataSource":{}}}}]}]}}]}"#);
    reach.property("HostAppDataSourceMarkup.workflowDataSource", &card!(<message><cards_v2><card_with_id><card><sections><section><widgets><widget><text_input><host_app_data_source><workflow_data_source /></host_app_data_source></text_input></widget></widgets></section></sections></card></card_with_id></cards_v2></message>), r#"{"cardsV2":[{"card":{"sections":[{"widgets":[{"textInput":{"hostAppDataSource":{"workflowDataSource":{}}}}]}]}}]}"#);
}

fn v1_image(reach: &mut Reach) {
    reach.property("Image.imageUrl", &card!(<message><cards><card><sections><section><widgets><widget><image image_url="https://example.com/" /></widget></widgets></section></sections></card></cards></message>), r#"{"cards":[{"sections":[{"widgets":[{"image":{"imageUrl":"https://example.com/"}}]}]}]}"#);
    reach.property("Image.onClick", &card!(<message><cards><card><sections><section><widgets><widget><image><on_click /></image></widget></widgets></section></sections></card></cards></message>), r#"{"cards":[{"sections":[{"widgets":[{"image":{"onClick":{}}}]}]}]}"#);
    reach.property("Image.aspectRatio", &card!(<message><cards><card><sections><section><widgets><widget><image aspect_ratio=0.5 /></widget></widgets></section></sections></card></cards></message>), r#"{"cards":[{"sections":[{"widgets":[{"image":{"aspectRatio":0.5}}]}]}]}"#);
}

fn v1_image_button(reach: &mut Reach) {
    reach.property("ImageButton.onClick", &card!(<message><cards><card><sections><section><widgets><widget><buttons><button><image_button><on_click /></image_button></button></buttons></widget></widgets></section></sections></card></cards></message>), r#"{"cards":[{"sections":[{"widgets":[{"buttons":[{"imageButton":{"onClick":{}}}]}]}]}]}"#);
    reach.property("ImageButton.name", &card!(<message><cards><card><sections><section><widgets><widget><buttons><button><image_button name="value" /></button></buttons></widget></widgets></section></sections></card></cards></message>), r#"{"cards":[{"sections":[{"widgets":[{"buttons":[{"imageButton":{"name":"value"}}]}]}]}]}"#);
    reach.property("ImageButton.icon", &card!(<message><cards><card><sections><section><widgets><widget><buttons><button><image_button icon=video_play /></button></buttons></widget></widgets></section></sections></card></cards></message>), r#"{"cards":[{"sections":[{"widgets":[{"buttons":[{"imageButton":{"icon":"VIDEO_PLAY"}}]}]}]}]}"#);
    reach.word("ImageButton.icon AIRPLANE", &card!(<message><cards><card><sections><section><widgets><widget><buttons><button><image_button icon=airplane /></button></buttons></widget></widgets></section></sections></card></cards></message>), r#"{"cards":[{"sections":[{"widgets":[{"buttons":[{"imageButton":{"icon":"AIRPLANE"}}]}]}]}]}"#);
    reach.word("ImageButton.icon BOOKMARK", &card!(<message><cards><card><sections><section><widgets><widget><buttons><button><image_button icon=bookmark /></button></buttons></widget></widgets></section></sections></card></cards></message>), r#"{"cards":[{"sections":[{"widgets":[{"buttons":[{"imageButton":{"icon":"BOOKMARK"}}]}]}]}]}"#);
    reach.word("ImageButton.icon BUS", &card!(<message><cards><card><sections><section><widgets><widget><buttons><button><image_button icon=bus /></button></buttons></widget></widgets></section></sections></card></cards></message>), r#"{"cards":[{"sections":[{"widgets":[{"buttons":[{"imageButton":{"icon":"BUS"}}]}]}]}]}"#);
    reach.word("ImageButton.icon CAR", &card!(<message><cards><card><sections><section><widgets><widget><buttons><button><image_button icon=car /></button></buttons></widget></widgets></section></sections></card></cards></message>), r#"{"cards":[{"sections":[{"widgets":[{"buttons":[{"imageButton":{"icon":"CAR"}}]}]}]}]}"#);
    reach.word("ImageButton.icon CLOCK", &card!(<message><cards><card><sections><section><widgets><widget><buttons><button><image_button icon=clock /></button></buttons></widget></widgets></section></sections></card></cards></message>), r#"{"cards":[{"sections":[{"widgets":[{"buttons":[{"imageButton":{"icon":"CLOCK"}}]}]}]}]}"#);
    reach.word("ImageButton.icon CONFIRMATION_NUMBER_ICON", &card!(<message><cards><card><sections><section><widgets><widget><buttons><button><image_button icon=confirmation_number_icon /></button></buttons></widget></widgets></section></sections></card></cards></message>), r#"{"cards":[{"sections":[{"widgets":[{"buttons":[{"imageButton":{"icon":"CONFIRMATION_NUMBER_ICON"}}]}]}]}]}"#);
    reach.word("ImageButton.icon DOLLAR", &card!(<message><cards><card><sections><section><widgets><widget><buttons><button><image_button icon=dollar /></button></buttons></widget></widgets></section></sections></card></cards></message>), r#"{"cards":[{"sections":[{"widgets":[{"buttons":[{"imageButton":{"icon":"DOLLAR"}}]}]}]}]}"#);
    reach.word("ImageButton.icon DESCRIPTION", &card!(<message><cards><card><sections><section><widgets><widget><buttons><button><image_button icon=description /></button></buttons></widget></widgets></section></sections></card></cards></message>), r#"{"cards":[{"sections":[{"widgets":[{"buttons":[{"imageButton":{"icon":"DESCRIPTION"}}]}]}]}]}"#);
    reach.word("ImageButton.icon EMAIL", &card!(<message><cards><card><sections><section><widgets><widget><buttons><button><image_button icon=email /></button></buttons></widget></widgets></section></sections></card></cards></message>), r#"{"cards":[{"sections":[{"widgets":[{"buttons":[{"imageButton":{"icon":"EMAIL"}}]}]}]}]}"#);
    reach.word("ImageButton.icon EVENT_PERFORMER", &card!(<message><cards><card><sections><section><widgets><widget><buttons><button><image_button icon=event_performer /></button></buttons></widget></widgets></section></sections></card></cards></message>), r#"{"cards":[{"sections":[{"widgets":[{"buttons":[{"imageButton":{"icon":"EVENT_PERFORMER"}}]}]}]}]}"#);
    reach.word("ImageButton.icon EVENT_SEAT", &card!(<message><cards><card><sections><section><widgets><widget><buttons><button><image_button icon=event_seat /></button></buttons></widget></widgets></section></sections></card></cards></message>), r#"{"cards":[{"sections":[{"widgets":[{"buttons":[{"imageButton":{"icon":"EVENT_SEAT"}}]}]}]}]}"#);
    reach.word("ImageButton.icon FLIGHT_ARRIVAL", &card!(<message><cards><card><sections><section><widgets><widget><buttons><button><image_button icon=flight_arrival /></button></buttons></widget></widgets></section></sections></card></cards></message>), r#"{"cards":[{"sections":[{"widgets":[{"buttons":[{"imageButton":{"icon":"FLIGHT_ARRIVAL"}}]}]}]}]}"#);
    reach.word("ImageButton.icon FLIGHT_DEPARTURE", &card!(<message><cards><card><sections><section><widgets><widget><buttons><button><image_button icon=flight_departure /></button></buttons></widget></widgets></section></sections></card></cards></message>), r#"{"cards":[{"sections":[{"widgets":[{"buttons":[{"imageButton":{"icon":"FLIGHT_DEPARTURE"}}]}]}]}]}"#);
    reach.word("ImageButton.icon HOTEL", &card!(<message><cards><card><sections><section><widgets><widget><buttons><button><image_button icon=hotel /></button></buttons></widget></widgets></section></sections></card></cards></message>), r#"{"cards":[{"sections":[{"widgets":[{"buttons":[{"imageButton":{"icon":"HOTEL"}}]}]}]}]}"#);
    reach.word("ImageButton.icon HOTEL_ROOM_TYPE", &card!(<message><cards><card><sections><section><widgets><widget><buttons><button><image_button icon=hotel_room_type /></button></buttons></widget></widgets></section></sections></card></cards></message>), r#"{"cards":[{"sections":[{"widgets":[{"buttons":[{"imageButton":{"icon":"HOTEL_ROOM_TYPE"}}]}]}]}]}"#);
    reach.word("ImageButton.icon INVITE", &card!(<message><cards><card><sections><section><widgets><widget><buttons><button><image_button icon=invite /></button></buttons></widget></widgets></section></sections></card></cards></message>), r#"{"cards":[{"sections":[{"widgets":[{"buttons":[{"imageButton":{"icon":"INVITE"}}]}]}]}]}"#);
    reach.word("ImageButton.icon MAP_PIN", &card!(<message><cards><card><sections><section><widgets><widget><buttons><button><image_button icon=map_pin /></button></buttons></widget></widgets></section></sections></card></cards></message>), r#"{"cards":[{"sections":[{"widgets":[{"buttons":[{"imageButton":{"icon":"MAP_PIN"}}]}]}]}]}"#);
    reach.word("ImageButton.icon MEMBERSHIP", &card!(<message><cards><card><sections><section><widgets><widget><buttons><button><image_button icon=membership /></button></buttons></widget></widgets></section></sections></card></cards></message>), r#"{"cards":[{"sections":[{"widgets":[{"buttons":[{"imageButton":{"icon":"MEMBERSHIP"}}]}]}]}]}"#);
    reach.word("ImageButton.icon MULTIPLE_PEOPLE", &card!(<message><cards><card><sections><section><widgets><widget><buttons><button><image_button icon=multiple_people /></button></buttons></widget></widgets></section></sections></card></cards></message>), r#"{"cards":[{"sections":[{"widgets":[{"buttons":[{"imageButton":{"icon":"MULTIPLE_PEOPLE"}}]}]}]}]}"#);
    reach.word("ImageButton.icon OFFER", &card!(<message><cards><card><sections><section><widgets><widget><buttons><button><image_button icon=offer /></button></buttons></widget></widgets></section></sections></card></cards></message>), r#"{"cards":[{"sections":[{"widgets":[{"buttons":[{"imageButton":{"icon":"OFFER"}}]}]}]}]}"#);
    reach.word("ImageButton.icon PERSON", &card!(<message><cards><card><sections><section><widgets><widget><buttons><button><image_button icon=person /></button></buttons></widget></widgets></section></sections></card></cards></message>), r#"{"cards":[{"sections":[{"widgets":[{"buttons":[{"imageButton":{"icon":"PERSON"}}]}]}]}]}"#);
    reach.word("ImageButton.icon PHONE", &card!(<message><cards><card><sections><section><widgets><widget><buttons><button><image_button icon=phone /></button></buttons></widget></widgets></section></sections></card></cards></message>), r#"{"cards":[{"sections":[{"widgets":[{"buttons":[{"imageButton":{"icon":"PHONE"}}]}]}]}]}"#);
    reach.word("ImageButton.icon RESTAURANT_ICON", &card!(<message><cards><card><sections><section><widgets><widget><buttons><button><image_button icon=restaurant_icon /></button></buttons></widget></widgets></section></sections></card></cards></message>), r#"{"cards":[{"sections":[{"widgets":[{"buttons":[{"imageButton":{"icon":"RESTAURANT_ICON"}}]}]}]}]}"#);
    reach.word("ImageButton.icon SHOPPING_CART", &card!(<message><cards><card><sections><section><widgets><widget><buttons><button><image_button icon=shopping_cart /></button></buttons></widget></widgets></section></sections></card></cards></message>), r#"{"cards":[{"sections":[{"widgets":[{"buttons":[{"imageButton":{"icon":"SHOPPING_CART"}}]}]}]}]}"#);
    reach.word("ImageButton.icon STAR", &card!(<message><cards><card><sections><section><widgets><widget><buttons><button><image_button icon=star /></button></buttons></widget></widgets></section></sections></card></cards></message>), r#"{"cards":[{"sections":[{"widgets":[{"buttons":[{"imageButton":{"icon":"STAR"}}]}]}]}]}"#);
    reach.word("ImageButton.icon STORE", &card!(<message><cards><card><sections><section><widgets><widget><buttons><button><image_button icon=store /></button></buttons></widget></widgets></section></sections></card></cards></message>), r#"{"cards":[{"sections":[{"widgets":[{"buttons":[{"imageButton":{"icon":"STORE"}}]}]}]}]}"#);
    reach.word("ImageButton.icon TICKET", &card!(<message><cards><card><sections><section><widgets><widget><buttons><button><image_button icon=ticket /></button></buttons></widget></widgets></section></sections></card></cards></message>), r#"{"cards":[{"sections":[{"widgets":[{"buttons":[{"imageButton":{"icon":"TICKET"}}]}]}]}]}"#);
    reach.word("ImageButton.icon TRAIN", &card!(<message><cards><card><sections><section><widgets><widget><buttons><button><image_button icon=train /></button></buttons></widget></widgets></section></sections></card></cards></message>), r#"{"cards":[{"sections":[{"widgets":[{"buttons":[{"imageButton":{"icon":"TRAIN"}}]}]}]}]}"#);
    reach.word("ImageButton.icon VIDEO_CAMERA", &card!(<message><cards><card><sections><section><widgets><widget><buttons><button><image_button icon=video_camera /></button></buttons></widget></widgets></section></sections></card></cards></message>), r#"{"cards":[{"sections":[{"widgets":[{"buttons":[{"imageButton":{"icon":"VIDEO_CAMERA"}}]}]}]}]}"#);
    reach.word("ImageButton.icon VIDEO_PLAY", &card!(<message><cards><card><sections><section><widgets><widget><buttons><button><image_button icon=video_play /></button></buttons></widget></widgets></section></sections></card></cards></message>), r#"{"cards":[{"sections":[{"widgets":[{"buttons":[{"imageButton":{"icon":"VIDEO_PLAY"}}]}]}]}]}"#);
    reach.property("ImageButton.iconUrl", &card!(<message><cards><card><sections><section><widgets><widget><buttons><button><image_button icon_url="https://example.com/" /></button></buttons></widget></widgets></section></sections></card></cards></message>), r#"{"cards":[{"sections":[{"widgets":[{"buttons":[{"imageButton":{"iconUrl":"https://example.com/"}}]}]}]}]}"#);
}

fn v1_key_value(reach: &mut Reach) {
    reach.property("KeyValue.topLabel", &card!(<message><cards><card><sections><section><widgets><widget><key_value top_label="value" content="value" /></widget></widgets></section></sections></card></cards></message>), r#"{"cards":[{"sections":[{"widgets":[{"keyValue":{"topLabel":"value","content":"value"}}]}]}]}"#);
    reach.property("KeyValue.content", &card!(<message><cards><card><sections><section><widgets><widget><key_value content="value" /></widget></widgets></section></sections></card></cards></message>), r#"{"cards":[{"sections":[{"widgets":[{"keyValue":{"content":"value"}}]}]}]}"#);
    reach.property("KeyValue.contentMultiline", &card!(<message><cards><card><sections><section><widgets><widget><key_value content="value" content_multiline /></widget></widgets></section></sections></card></cards></message>), r#"{"cards":[{"sections":[{"widgets":[{"keyValue":{"content":"value","contentMultiline":true}}]}]}]}"#);
    reach.property("KeyValue.bottomLabel", &card!(<message><cards><card><sections><section><widgets><widget><key_value content="value" bottom_label="value" /></widget></widgets></section></sections></card></cards></message>), r#"{"cards":[{"sections":[{"widgets":[{"keyValue":{"content":"value","bottomLabel":"value"}}]}]}]}"#);
    reach.property("KeyValue.onClick", &card!(<message><cards><card><sections><section><widgets><widget><key_value content="value"><on_click /></key_value></widget></widgets></section></sections></card></cards></message>), r#"{"cards":[{"sections":[{"widgets":[{"keyValue":{"content":"value","onClick":{}}}]}]}]}"#);
    reach.property("KeyValue.button", &card!(<message><cards><card><sections><section><widgets><widget><key_value content="value"><button /></key_value></widget></widgets></section></sections></card></cards></message>), r#"{"cards":[{"sections":[{"widgets":[{"keyValue":{"content":"value","button":{}}}]}]}]}"#);
    reach.property("KeyValue.icon", &card!(<message><cards><card><sections><section><widgets><widget><key_value content="value" icon=video_play /></widget></widgets></section></sections></card></cards></message>), r#"{"cards":[{"sections":[{"widgets":[{"keyValue":{"content":"value","icon":"VIDEO_PLAY"}}]}]}]}"#);
    reach.word("KeyValue.icon AIRPLANE", &card!(<message><cards><card><sections><section><widgets><widget><key_value content="value" icon=airplane /></widget></widgets></section></sections></card></cards></message>), r#"{"cards":[{"sections":[{"widgets":[{"keyValue":{"content":"value","icon":"AIRPLANE"}}]}]}]}"#);
    reach.word("KeyValue.icon BOOKMARK", &card!(<message><cards><card><sections><section><widgets><widget><key_value content="value" icon=bookmark /></widget></widgets></section></sections></card></cards></message>), r#"{"cards":[{"sections":[{"widgets":[{"keyValue":{"content":"value","icon":"BOOKMARK"}}]}]}]}"#);
    reach.word("KeyValue.icon BUS", &card!(<message><cards><card><sections><section><widgets><widget><key_value content="value" icon=bus /></widget></widgets></section></sections></card></cards></message>), r#"{"cards":[{"sections":[{"widgets":[{"keyValue":{"content":"value","icon":"BUS"}}]}]}]}"#);
    reach.word("KeyValue.icon CAR", &card!(<message><cards><card><sections><section><widgets><widget><key_value content="value" icon=car /></widget></widgets></section></sections></card></cards></message>), r#"{"cards":[{"sections":[{"widgets":[{"keyValue":{"content":"value","icon":"CAR"}}]}]}]}"#);
    reach.word("KeyValue.icon CLOCK", &card!(<message><cards><card><sections><section><widgets><widget><key_value content="value" icon=clock /></widget></widgets></section></sections></card></cards></message>), r#"{"cards":[{"sections":[{"widgets":[{"keyValue":{"content":"value","icon":"CLOCK"}}]}]}]}"#);
    reach.word("KeyValue.icon CONFIRMATION_NUMBER_ICON", &card!(<message><cards><card><sections><section><widgets><widget><key_value content="value" icon=confirmation_number_icon /></widget></widgets></section></sections></card></cards></message>), r#"{"cards":[{"sections":[{"widgets":[{"keyValue":{"content":"value","icon":"CONFIRMATION_NUMBER_ICON"}}]}]}]}"#);
    reach.word("KeyValue.icon DOLLAR", &card!(<message><cards><card><sections><section><widgets><widget><key_value content="value" icon=dollar /></widget></widgets></section></sections></card></cards></message>), r#"{"cards":[{"sections":[{"widgets":[{"keyValue":{"content":"value","icon":"DOLLAR"}}]}]}]}"#);
    reach.word("KeyValue.icon DESCRIPTION", &card!(<message><cards><card><sections><section><widgets><widget><key_value content="value" icon=description /></widget></widgets></section></sections></card></cards></message>), r#"{"cards":[{"sections":[{"widgets":[{"keyValue":{"content":"value","icon":"DESCRIPTION"}}]}]}]}"#);
    reach.word("KeyValue.icon EMAIL", &card!(<message><cards><card><sections><section><widgets><widget><key_value content="value" icon=email /></widget></widgets></section></sections></card></cards></message>), r#"{"cards":[{"sections":[{"widgets":[{"keyValue":{"content":"value","icon":"EMAIL"}}]}]}]}"#);
    reach.word("KeyValue.icon EVENT_PERFORMER", &card!(<message><cards><card><sections><section><widgets><widget><key_value content="value" icon=event_performer /></widget></widgets></section></sections></card></cards></message>), r#"{"cards":[{"sections":[{"widgets":[{"keyValue":{"content":"value","icon":"EVENT_PERFORMER"}}]}]}]}"#);
    reach.word("KeyValue.icon EVENT_SEAT", &card!(<message><cards><card><sections><section><widgets><widget><key_value content="value" icon=event_seat /></widget></widgets></section></sections></card></cards></message>), r#"{"cards":[{"sections":[{"widgets":[{"keyValue":{"content":"value","icon":"EVENT_SEAT"}}]}]}]}"#);
    reach.word("KeyValue.icon FLIGHT_ARRIVAL", &card!(<message><cards><card><sections><section><widgets><widget><key_value content="value" icon=flight_arrival /></widget></widgets></section></sections></card></cards></message>), r#"{"cards":[{"sections":[{"widgets":[{"keyValue":{"content":"value","icon":"FLIGHT_ARRIVAL"}}]}]}]}"#);
    reach.word("KeyValue.icon FLIGHT_DEPARTURE", &card!(<message><cards><card><sections><section><widgets><widget><key_value content="value" icon=flight_departure /></widget></widgets></section></sections></card></cards></message>), r#"{"cards":[{"sections":[{"widgets":[{"keyValue":{"content":"value","icon":"FLIGHT_DEPARTURE"}}]}]}]}"#);
    reach.word("KeyValue.icon HOTEL", &card!(<message><cards><card><sections><section><widgets><widget><key_value content="value" icon=hotel /></widget></widgets></section></sections></card></cards></message>), r#"{"cards":[{"sections":[{"widgets":[{"keyValue":{"content":"value","icon":"HOTEL"}}]}]}]}"#);
    reach.word("KeyValue.icon HOTEL_ROOM_TYPE", &card!(<message><cards><card><sections><section><widgets><widget><key_value content="value" icon=hotel_room_type /></widget></widgets></section></sections></card></cards></message>), r#"{"cards":[{"sections":[{"widgets":[{"keyValue":{"content":"value","icon":"HOTEL_ROOM_TYPE"}}]}]}]}"#);
    reach.word("KeyValue.icon INVITE", &card!(<message><cards><card><sections><section><widgets><widget><key_value content="value" icon=invite /></widget></widgets></section></sections></card></cards></message>), r#"{"cards":[{"sections":[{"widgets":[{"keyValue":{"content":"value","icon":"INVITE"}}]}]}]}"#);
    reach.word("KeyValue.icon MAP_PIN", &card!(<message><cards><card><sections><section><widgets><widget><key_value content="value" icon=map_pin /></widget></widgets></section></sections></card></cards></message>), r#"{"cards":[{"sections":[{"widgets":[{"keyValue":{"content":"value","icon":"MAP_PIN"}}]}]}]}"#);
    reach.word("KeyValue.icon MEMBERSHIP", &card!(<message><cards><card><sections><section><widgets><widget><key_value content="value" icon=membership /></widget></widgets></section></sections></card></cards></message>), r#"{"cards":[{"sections":[{"widgets":[{"keyValue":{"content":"value","icon":"MEMBERSHIP"}}]}]}]}"#);
    reach.word("KeyValue.icon MULTIPLE_PEOPLE", &card!(<message><cards><card><sections><section><widgets><widget><key_value content="value" icon=multiple_people /></widget></widgets></section></sections></card></cards></message>), r#"{"cards":[{"sections":[{"widgets":[{"keyValue":{"content":"value","icon":"MULTIPLE_PEOPLE"}}]}]}]}"#);
    reach.word("KeyValue.icon OFFER", &card!(<message><cards><card><sections><section><widgets><widget><key_value content="value" icon=offer /></widget></widgets></section></sections></card></cards></message>), r#"{"cards":[{"sections":[{"widgets":[{"keyValue":{"content":"value","icon":"OFFER"}}]}]}]}"#);
    reach.word("KeyValue.icon PERSON", &card!(<message><cards><card><sections><section><widgets><widget><key_value content="value" icon=person /></widget></widgets></section></sections></card></cards></message>), r#"{"cards":[{"sections":[{"widgets":[{"keyValue":{"content":"value","icon":"PERSON"}}]}]}]}"#);
    reach.word("KeyValue.icon PHONE", &card!(<message><cards><card><sections><section><widgets><widget><key_value content="value" icon=phone /></widget></widgets></section></sections></card></cards></message>), r#"{"cards":[{"sections":[{"widgets":[{"keyValue":{"content":"value","icon":"PHONE"}}]}]}]}"#);
    reach.word("KeyValue.icon RESTAURANT_ICON", &card!(<message><cards><card><sections><section><widgets><widget><key_value content="value" icon=restaurant_icon /></widget></widgets></section></sections></card></cards></message>), r#"{"cards":[{"sections":[{"widgets":[{"keyValue":{"content":"value","icon":"RESTAURANT_ICON"}}]}]}]}"#);
    reach.word("KeyValue.icon SHOPPING_CART", &card!(<message><cards><card><sections><section><widgets><widget><key_value content="value" icon=shopping_cart /></widget></widgets></section></sections></card></cards></message>), r#"{"cards":[{"sections":[{"widgets":[{"keyValue":{"content":"value","icon":"SHOPPING_CART"}}]}]}]}"#);
    reach.word("KeyValue.icon STAR", &card!(<message><cards><card><sections><section><widgets><widget><key_value content="value" icon=star /></widget></widgets></section></sections></card></cards></message>), r#"{"cards":[{"sections":[{"widgets":[{"keyValue":{"content":"value","icon":"STAR"}}]}]}]}"#);
    reach.word("KeyValue.icon STORE", &card!(<message><cards><card><sections><section><widgets><widget><key_value content="value" icon=store /></widget></widgets></section></sections></card></cards></message>), r#"{"cards":[{"sections":[{"widgets":[{"keyValue":{"content":"value","icon":"STORE"}}]}]}]}"#);
    reach.word("KeyValue.icon TICKET", &card!(<message><cards><card><sections><section><widgets><widget><key_value content="value" icon=ticket /></widget></widgets></section></sections></card></cards></message>), r#"{"cards":[{"sections":[{"widgets":[{"keyValue":{"content":"value","icon":"TICKET"}}]}]}]}"#);
    reach.word("KeyValue.icon TRAIN", &card!(<message><cards><card><sections><section><widgets><widget><key_value content="value" icon=train /></widget></widgets></section></sections></card></cards></message>), r#"{"cards":[{"sections":[{"widgets":[{"keyValue":{"content":"value","icon":"TRAIN"}}]}]}]}"#);
    reach.word("KeyValue.icon VIDEO_CAMERA", &card!(<message><cards><card><sections><section><widgets><widget><key_value content="value" icon=video_camera /></widget></widgets></section></sections></card></cards></message>), r#"{"cards":[{"sections":[{"widgets":[{"keyValue":{"content":"value","icon":"VIDEO_CAMERA"}}]}]}]}"#);
    reach.word("KeyValue.icon VIDEO_PLAY", &card!(<message><cards><card><sections><section><widgets><widget><key_value content="value" icon=video_play /></widget></widgets></section></sections></card></cards></message>), r#"{"cards":[{"sections":[{"widgets":[{"keyValue":{"content":"value","icon":"VIDEO_PLAY"}}]}]}]}"#);
    reach.property("KeyValue.iconUrl", &card!(<message><cards><card><sections><section><widgets><widget><key_value content="value" icon_url="https://example.com/" /></widget></widgets></section></sections></card></cards></message>), r#"{"cards":[{"sections":[{"widgets":[{"keyValue":{"content":"value","iconUrl":"https://example.com/"}}]}]}]}"#);
}

fn matched_url(reach: &mut Reach) {
    reach.property("MatchedUrl.url", &card!(<message><matched_url url="https://example.com/" /></message>), r#"{"matchedUrl":{"url":"https://example.com/"}}"#);
}

fn meet_space_link_data(reach: &mut Reach) {
    reach.property("MeetSpaceLinkData.meetingCode", &card!(<message><annotations><annotation><rich_link_metadata><meet_space_link_data meeting_code="value" /></rich_link_metadata></annotation></annotations></message>), r#"{"annotations":[{"richLinkMetadata":{"meetSpaceLinkData":{"meetingCode":"value"}}}]}"#);
    reach.property("MeetSpaceLinkData.type", &card!(<message><annotations><annotation><rich_link_metadata><meet_space_link_data type=huddle /></rich_link_metadata></annotation></annotations></message>), r#"{"annotations":[{"richLinkMetadata":{"meetSpaceLinkData":{"type":"HUDDLE"}}}]}"#);
    reach.word("MeetSpaceLinkData.type MEETING", &card!(<message><annotations><annotation><rich_link_metadata><meet_space_link_data type=meeting /></rich_link_metadata></annotation></annotations></message>), r#"{"annotations":[{"richLinkMetadata":{"meetSpaceLinkData":{"type":"MEETING"}}}]}"#);
    reach.word("MeetSpaceLinkData.type HUDDLE", &card!(<message><annotations><annotation><rich_link_metadata><meet_space_link_data type=huddle /></rich_link_metadata></annotation></annotations></message>), r#"{"annotations":[{"richLinkMetadata":{"meetSpaceLinkData":{"type":"HUDDLE"}}}]}"#);
    reach.property("MeetSpaceLinkData.huddleStatus", &card!(<message><annotations><annotation><rich_link_metadata><meet_space_link_data huddle_status=missed /></rich_link_metadata></annotation></annotations></message>), r#"{"annotations":[{"richLinkMetadata":{"meetSpaceLinkData":{"huddleStatus":"MISSED"}}}]}"#);
    reach.word("MeetSpaceLinkData.huddleStatus STARTED", &card!(<message><annotations><annotation><rich_link_metadata><meet_space_link_data huddle_status=started /></rich_link_metadata></annotation></annotations></message>), r#"{"annotations":[{"richLinkMetadata":{"meetSpaceLinkData":{"huddleStatus":"STARTED"}}}]}"#);
    reach.word("MeetSpaceLinkData.huddleStatus ENDED", &card!(<message><annotations><annotation><rich_link_metadata><meet_space_link_data huddle_status=ended /></rich_link_metadata></annotation></annotations></message>), r#"{"annotations":[{"richLinkMetadata":{"meetSpaceLinkData":{"huddleStatus":"ENDED"}}}]}"#);
    reach.word("MeetSpaceLinkData.huddleStatus MISSED", &card!(<message><annotations><annotation><rich_link_metadata><meet_space_link_data huddle_status=missed /></rich_link_metadata></annotation></annotations></message>), r#"{"annotations":[{"richLinkMetadata":{"meetSpaceLinkData":{"huddleStatus":"MISSED"}}}]}"#);
}

fn membership_count(reach: &mut Reach) {
    reach.property("MembershipCount.joinedDirectHumanUserCount", &card!(<message><space><membership_count joined_direct_human_user_count=2 /></space></message>), r#"{"space":{"membershipCount":{"joinedDirectHumanUserCount":2}}}"#);
    reach.property("MembershipCount.joinedGroupCount", &card!(<message><space><membership_count joined_group_count=2 /></space></message>), r#"{"space":{"membershipCount":{"joinedGroupCount":2}}}"#);
}

fn message(reach: &mut Reach) {
    reach.property("Message.name", &card!(<message name="value" />), r#"{"name":"value"}"#);
    reach.property("Message.sender", &card!(<message><sender /></message>), r#"{"sender":{}}"#);
    reach.property("Message.createTime", &card!(<message create_time="2026-11-20T09:30:00Z" />), r#"{"createTime":"2026-11-20T09:30:00Z"}"#);
    reach.property("Message.lastUpdateTime", &card!(<message last_update_time="2026-11-20T09:30:00Z" />), r#"{"lastUpdateTime":"2026-11-20T09:30:00Z"}"#);
    reach.property("Message.deleteTime", &card!(<message delete_time="2026-11-20T09:30:00Z" />), r#"{"deleteTime":"2026-11-20T09:30:00Z"}"#);
    reach.property("Message.text", &card!(<message text="value" />), r#"{"text":"value"}"#);
    reach.property("Message.formattedText", &card!(<message formatted_text="value" />), r#"{"formattedText":"value"}"#);
    reach.property("Message.cards", &card!(<message><cards><card /></cards></message>), r#"{"cards":[{}]}"#);
    reach.property("Message.cardsV2", &card!(<message><cards_v2><card_with_id /></cards_v2></message>), r#"{"cardsV2":[{}]}"#);
    reach.property("Message.annotations", &card!(<message><annotations><annotation /></annotations></message>), r#"{"annotations":[{}]}"#);
    reach.property("Message.thread", &card!(<message><thread /></message>), r#"{"thread":{}}"#);
    reach.property("Message.space", &card!(<message><space /></message>), r#"{"space":{}}"#);
    reach.property("Message.fallbackText", &card!(<message fallback_text="value" />), r#"{"fallbackText":"value"}"#);
    reach.property("Message.actionResponse", &card!(<message><action_response /></message>), r#"{"actionResponse":{}}"#);
    reach.property("Message.argumentText", &card!(<message argument_text="value" />), r#"{"argumentText":"value"}"#);
    reach.property("Message.slashCommand", &card!(<message><slash_command /></message>), r#"{"slashCommand":{}}"#);
    reach.property("Message.attachment", &card!(<message><attachment /></message>), r#"{"attachment":[{}]}"#);
    reach.property("Message.matchedUrl", &card!(<message><matched_url /></message>), r#"{"matchedUrl":{}}"#);
    reach.property("Message.threadReply", &card!(<message thread_reply />), r#"{"threadReply":true}"#);
    reach.property("Message.silent", &card!(<message silent />), r#"{"silent":true}"#);
    reach.property("Message.clientAssignedMessageId", &card!(<message client_assigned_message_id="value" />), r#"{"clientAssignedMessageId":"value"}"#);
    reach.property("Message.emojiReactionSummaries", &card!(<message><emoji_reaction_summaries><emoji_reaction_summary /></emoji_reaction_summaries></message>), r#"{"emojiReactionSummaries":[{}]}"#);
    reach.property("Message.privateMessageViewer", &card!(<message><private_message_viewer /></message>), r#"{"privateMessageViewer":{}}"#);
    reach.property("Message.deletionMetadata", &card!(<message><deletion_metadata /></message>), r#"{"deletionMetadata":{}}"#);
    reach.property("Message.quotedMessageMetadata", &card!(<message><quoted_message_metadata name="value" last_update_time="2026-11-20T09:30:00Z" /></message>), r#"{"quotedMessageMetadata":{"name":"value","lastUpdateTime":"2026-11-20T09:30:00Z"}}"#);
    reach.property("Message.attachedGifs", &card!(<message><attached_gifs><attached_gif /></attached_gifs></message>), r#"{"attachedGifs":[{}]}"#);
    reach.property("Message.accessoryWidgets", &card!(<message><accessory_widgets><accessory_widget /></accessory_widgets></message>), r#"{"accessoryWidgets":[{}]}"#);
    reach.property("Message.markupSyntax", &card!(<message markup_syntax=markdown />), r#"{"markupSyntax":"MARKUP_SYNTAX_MARKDOWN"}"#);
    reach.word("Message.markupSyntax MARKUP_SYNTAX_CHAT", &card!(<message markup_syntax=chat />), r#"{"markupSyntax":"MARKUP_SYNTAX_CHAT"}"#);
    reach.word("Message.markupSyntax MARKUP_SYNTAX_MARKDOWN", &card!(<message markup_syntax=markdown />), r#"{"markupSyntax":"MARKUP_SYNTAX_MARKDOWN"}"#);
    reach.property("Message.elements", &card!(<message><elements /></message>), r#"{"elements":{}}"#);
}

fn v1_on_click(reach: &mut Reach) {
    reach.property("OnClick.action", &card!(<message><cards><card><card_actions><card_action><on_click><action action_method_name="value" /></on_click></card_action></card_actions></card></cards></message>), r#"{"cards":[{"cardActions":[{"onClick":{"action":{"actionMethodName":"value"}}}]}]}"#);
    reach.property("OnClick.openLink", &card!(<message><cards><card><card_actions><card_action><on_click><open_link /></on_click></card_action></card_actions></card></cards></message>), r#"{"cards":[{"cardActions":[{"onClick":{"openLink":{}}}]}]}"#);
}

fn v1_open_link(reach: &mut Reach) {
    reach.property("OpenLink.url", &card!(<message><cards><card><card_actions><card_action><on_click><open_link url="https://example.com/" /></on_click></card_action></card_actions></card></cards></message>), r#"{"cards":[{"cardActions":[{"onClick":{"openLink":{"url":"https://example.com/"}}}]}]}"#);
}

fn permission_setting(reach: &mut Reach) {
    reach.property("PermissionSetting.managersAllowed", &card!(<message><space><permission_settings><manage_members_and_groups managers_allowed /></permission_settings></space></message>), r#"{"space":{"permissionSettings":{"manageMembersAndGroups":{"managersAllowed":true}}}}"#);
    reach.property("PermissionSetting.assistantManagersAllowed", &card!(<message><space><permission_settings><manage_members_and_groups assistant_managers_allowed /></permission_settings></space></message>), r#"{"space":{"permissionSettings":{"manageMembersAndGroups":{"assistantManagersAllowed":true}}}}"#);
    reach.property("PermissionSetting.membersAllowed", &card!(<message><space><permission_settings><manage_members_and_groups members_allowed /></permission_settings></space></message>), r#"{"space":{"permissionSettings":{"manageMembersAndGroups":{"membersAllowed":true}}}}"#);
}

fn permission_settings(reach: &mut Reach) {
    reach.property("PermissionSettings.manageMembersAndGroups", &card!(<message><space><permission_settings><manage_members_and_groups /></permission_settings></space></message>), r#"{"space":{"permissionSettings":{"manageMembersAndGroups":{}}}}"#);
    reach.property("PermissionSettings.modifySpaceDetails", &card!(<message><space><permission_settings><modify_space_details /></permission_settings></space></message>), r#"{"space":{"permissionSettings":{"modifySpaceDetails":{}}}}"#);
    reach.property("PermissionSettings.toggleHistory", &card!(<message><space><permission_settings><toggle_history /></permission_settings></space></message>), r#"{"space":{"permissionSettings":{"toggleHistory":{}}}}"#);
    reach.property("PermissionSettings.useAtMentionAll", &card!(<message><space><permission_settings><use_at_mention_all /></permission_settings></space></message>), r#"{"space":{"permissionSettings":{"useAtMentionAll":{}}}}"#);
    reach.property("PermissionSettings.manageApps", &card!(<message><space><permission_settings><manage_apps /></permission_settings></space></message>), r#"{"space":{"permissionSettings":{"manageApps":{}}}}"#);
    reach.property("PermissionSettings.manageWebhooks", &card!(<message><space><permission_settings><manage_webhooks /></permission_settings></space></message>), r#"{"space":{"permissionSettings":{"manageWebhooks":{}}}}"#);
    reach.property("PermissionSettings.postMessages", &card!(<message><space><permission_settings><post_messages /></permission_settings></space></message>), r#"{"space":{"permissionSettings":{"postMessages":{}}}}"#);
    reach.property("PermissionSettings.replyMessages", &card!(<message><space><permission_settings><reply_messages /></permission_settings></space></message>), r#"{"space":{"permissionSettings":{"replyMessages":{}}}}"#);
    reach.property("PermissionSettings.viewSpaceMembership", &card!(<message><space><permission_settings><view_space_membership /></permission_settings></space></message>), r#"{"space":{"permissionSettings":{"viewSpaceMembership":{}}}}"#);
}

fn principal(reach: &mut Reach) {
    reach.property("Principal.audience", &card!(<message><space><access_settings><access_permission_settings><discover_space_setting><principals><principal><audience /></principal></principals></discover_space_setting></access_permission_settings></access_settings></space></message>), r#"{"space":{"accessSettings":{"accessPermissionSettings":{"discoverSpaceSetting":{"principals":[{"audience":{}}]}}}}}"#);
}

fn quoted_message_metadata(reach: &mut Reach) {
    reach.property("QuotedMessageMetadata.name", &card!(<message><quoted_message_metadata name="value" last_update_time="2026-11-20T09:30:00Z" /></message>), r#"{"quotedMessageMetadata":{"name":"value","lastUpdateTime":"2026-11-20T09:30:00Z"}}"#);
    reach.property("QuotedMessageMetadata.lastUpdateTime", &card!(<message><quoted_message_metadata name="value" last_update_time="2026-11-20T09:30:00Z" /></message>), r#"{"quotedMessageMetadata":{"name":"value","lastUpdateTime":"2026-11-20T09:30:00Z"}}"#);
    reach.property("QuotedMessageMetadata.quoteType", &card!(<message><quoted_message_metadata name="value" last_update_time="2026-11-20T09:30:00Z" quote_type=forward /></message>), r#"{"quotedMessageMetadata":{"name":"value","lastUpdateTime":"2026-11-20T09:30:00Z","quoteType":"FORWARD"}}"#);
    reach.word("QuotedMessageMetadata.quoteType REPLY", &card!(<message><quoted_message_metadata name="value" last_update_time="2026-11-20T09:30:00Z" quote_type=reply /></message>), r#"{"quotedMessageMetadata":{"name":"value","lastUpdateTime":"2026-11-20T09:30:00Z","quoteType":"REPLY"}}"#);
    reach.word("QuotedMessageMetadata.quoteType FORWARD", &card!(<message><quoted_message_metadata name="value" last_update_time="2026-11-20T09:30:00Z" quote_type=forward /></message>), r#"{"quotedMessageMetadata":{"name":"value","lastUpdateTime":"2026-11-20T09:30:00Z","quoteType":"FORWARD"}}"#);
    reach.property("QuotedMessageMetadata.quotedMessageSnapshot", &card!(<message><quoted_message_metadata name="value" last_update_time="2026-11-20T09:30:00Z"><quoted_message_snapshot /></quoted_message_metadata></message>), r#"{"quotedMessageMetadata":{"name":"value","lastUpdateTime":"2026-11-20T09:30:00Z","quotedMessageSnapshot":{}}}"#);
    reach.property("QuotedMessageMetadata.forwardedMetadata", &card!(<message><quoted_message_metadata name="value" last_update_time="2026-11-20T09:30:00Z"><forwarded_metadata /></quoted_message_metadata></message>), r#"{"quotedMessageMetadata":{"name":"value","lastUpdateTime":"2026-11-20T09:30:00Z","forwardedMetadata":{}}}"#);
}

fn quoted_message_snapshot(reach: &mut Reach) {
    reach.property("QuotedMessageSnapshot.sender", &card!(<message><quoted_message_metadata name="value" last_update_time="2026-11-20T09:30:00Z"><quoted_message_snapshot sender="value" /></quoted_message_metadata></message>), r#"{"quotedMessageMetadata":{"name":"value","lastUpdateTime":"2026-11-20T09:30:00Z","quotedMessageSnapshot":{"sender":"value"}}}"#);
    reach.property("QuotedMessageSnapshot.text", &card!(<message><quoted_message_metadata name="value" last_update_time="2026-11-20T09:30:00Z"><quoted_message_snapshot text="value" /></quoted_message_metadata></message>), r#"{"quotedMessageMetadata":{"name":"value","lastUpdateTime":"2026-11-20T09:30:00Z","quotedMessageSnapshot":{"text":"value"}}}"#);
    reach.property("QuotedMessageSnapshot.formattedText", &card!(<message><quoted_message_metadata name="value" last_update_time="2026-11-20T09:30:00Z"><quoted_message_snapshot formatted_text="value" /></quoted_message_metadata></message>), r#"{"quotedMessageMetadata":{"name":"value","lastUpdateTime":"2026-11-20T09:30:00Z","quotedMessageSnapshot":{"formattedText":"value"}}}"#);
    reach.property("QuotedMessageSnapshot.annotations", &card!(<message><quoted_message_metadata name="value" last_update_time="2026-11-20T09:30:00Z"><quoted_message_snapshot><annotations><annotation /></annotations></quoted_message_snapshot></quoted_message_metadata></message>), r#"{"quotedMessageMetadata":{"name":"value","lastUpdateTime":"2026-11-20T09:30:00Z","quotedMessageSnapshot":{"annotations":[{}]}}}"#);
    reach.property("QuotedMessageSnapshot.attachments", &card!(<message><quoted_message_metadata name="value" last_update_time="2026-11-20T09:30:00Z"><quoted_message_snapshot><attachments><attachment /></attachments></quoted_message_snapshot></quoted_message_metadata></message>), r#"{"quotedMessageMetadata":{"name":"value","lastUpdateTime":"2026-11-20T09:30:00Z","quotedMessageSnapshot":{"attachments":[{}]}}}"#);
}

fn rich_link_metadata(reach: &mut Reach) {
    reach.property("RichLinkMetadata.uri", &card!(<message><annotations><annotation><rich_link_metadata uri="https://example.com/" /></annotation></annotations></message>), r#"{"annotations":[{"richLinkMetadata":{"uri":"https://example.com/"}}]}"#);
    reach.property("RichLinkMetadata.richLinkType", &card!(<message><annotations><annotation><rich_link_metadata rich_link_type=calendar_event /></annotation></annotations></message>), r#"{"annotations":[{"richLinkMetadata":{"richLinkType":"CALENDAR_EVENT"}}]}"#);
    reach.word("RichLinkMetadata.richLinkType DRIVE_FILE", &card!(<message><annotations><annotation><rich_link_metadata rich_link_type=drive_file /></annotation></annotations></message>), r#"{"annotations":[{"richLinkMetadata":{"richLinkType":"DRIVE_FILE"}}]}"#);
    reach.word("RichLinkMetadata.richLinkType CHAT_SPACE", &card!(<message><annotations><annotation><rich_link_metadata rich_link_type=chat_space /></annotation></annotations></message>), r#"{"annotations":[{"richLinkMetadata":{"richLinkType":"CHAT_SPACE"}}]}"#);
    reach.word("RichLinkMetadata.richLinkType GMAIL_MESSAGE", &card!(<message><annotations><annotation><rich_link_metadata rich_link_type=gmail_message /></annotation></annotations></message>), r#"{"annotations":[{"richLinkMetadata":{"richLinkType":"GMAIL_MESSAGE"}}]}"#);
    reach.word("RichLinkMetadata.richLinkType MEET_SPACE", &card!(<message><annotations><annotation><rich_link_metadata rich_link_type=meet_space /></annotation></annotations></message>), r#"{"annotations":[{"richLinkMetadata":{"richLinkType":"MEET_SPACE"}}]}"#);
    reach.word("RichLinkMetadata.richLinkType CALENDAR_EVENT", &card!(<message><annotations><annotation><rich_link_metadata rich_link_type=calendar_event /></annotation></annotations></message>), r#"{"annotations":[{"richLinkMetadata":{"richLinkType":"CALENDAR_EVENT"}}]}"#);
    reach.property("RichLinkMetadata.driveLinkData", &card!(<message><annotations><annotation><rich_link_metadata><drive_link_data /></rich_link_metadata></annotation></annotations></message>), r#"{"annotations":[{"richLinkMetadata":{"driveLinkData":{}}}]}"#);
    reach.property("RichLinkMetadata.chatSpaceLinkData", &card!(<message><annotations><annotation><rich_link_metadata><chat_space_link_data /></rich_link_metadata></annotation></annotations></message>), r#"{"annotations":[{"richLinkMetadata":{"chatSpaceLinkData":{}}}]}"#);
    reach.property("RichLinkMetadata.meetSpaceLinkData", &card!(<message><annotations><annotation><rich_link_metadata><meet_space_link_data /></rich_link_metadata></annotation></annotations></message>), r#"{"annotations":[{"richLinkMetadata":{"meetSpaceLinkData":{}}}]}"#);
    reach.property("RichLinkMetadata.calendarEventLinkData", &card!(<message><annotations><annotation><rich_link_metadata><calendar_event_link_data /></rich_link_metadata></annotation></annotations></message>), r#"{"annotations":[{"richLinkMetadata":{"calendarEventLinkData":{}}}]}"#);
}

fn v1_section(reach: &mut Reach) {
    reach.property("Section.header", &card!(<message><cards><card><sections><section header="value" /></sections></card></cards></message>), r#"{"cards":[{"sections":[{"header":"value"}]}]}"#);
    reach.property("Section.widgets", &card!(<message><cards><card><sections><section><widgets><widget /></widgets></section></sections></card></cards></message>), r#"{"cards":[{"sections":[{"widgets":[{}]}]}]}"#);
}

fn selection_items(reach: &mut Reach) {
    reach.property("SelectionItems.items", &card!(<message><action_response><updated_widget><suggestions><items><selection_item /></items></suggestions></updated_widget></action_response></message>), r#"{"actionResponse":{"updatedWidget":{"suggestions":{"items":[{}]}}}}"#);
}

fn slash_command(reach: &mut Reach) {
    reach.property("SlashCommand.commandId", &card!(<message><slash_command command_id=2 /></message>), r#"{"slashCommand":{"commandId":"2"}}"#);
}

fn slash_command_metadata(reach: &mut Reach) {
    reach.property("SlashCommandMetadata.bot", &card!(<message><annotations><annotation><slash_command><bot /></slash_command></annotation></annotations></message>), r#"{"annotations":[{"slashCommand":{"bot":{}}}]}"#);
    reach.property("SlashCommandMetadata.type", &card!(<message><annotations><annotation><slash_command type=invoke /></annotation></annotations></message>), r#"{"annotations":[{"slashCommand":{"type":"INVOKE"}}]}"#);
    reach.word("SlashCommandMetadata.type ADD", &card!(<message><annotations><annotation><slash_command type=add /></annotation></annotations></message>), r#"{"annotations":[{"slashCommand":{"type":"ADD"}}]}"#);
    reach.word("SlashCommandMetadata.type INVOKE", &card!(<message><annotations><annotation><slash_command type=invoke /></annotation></annotations></message>), r#"{"annotations":[{"slashCommand":{"type":"INVOKE"}}]}"#);
    reach.property("SlashCommandMetadata.commandName", &card!(<message><annotations><annotation><slash_command command_name="value" /></annotation></annotations></message>), r#"{"annotations":[{"slashCommand":{"commandName":"value"}}]}"#);
    reach.property("SlashCommandMetadata.commandId", &card!(<message><annotations><annotation><slash_command command_id=2 /></annotation></annotations></message>), r#"{"annotations":[{"slashCommand":{"commandId":"2"}}]}"#);
    reach.property("SlashCommandMetadata.triggersDialog", &card!(<message><annotations><annotation><slash_command triggers_dialog /></annotation></annotations></message>), r#"{"annotations":[{"slashCommand":{"triggersDialog":true}}]}"#);
}

fn snippet(reach: &mut Reach) {
    reach.property("Snippet.text", &card!(<message><elements><cited_sources><cited_source title="value" uri="https://example.com/"><snippet text="value" /></cited_source></cited_sources></elements></message>), r#"{"elements":{"citedSources":[{"title":"value","uri":"https://example.com/","snippet":{"text":"value"}}]}}"#);
    reach.property("Snippet.imagePreview", &card!(<message><elements><cited_sources><cited_source title="value" uri="https://example.com/"><snippet><image_preview image_uri="https://example.com/" /></snippet></cited_source></cited_sources></elements></message>), r#"{"elements":{"citedSources":[{"title":"value","uri":"https://example.com/","snippet":{"imagePreview":{"imageUri":"https://example.com/"}}}]}}"#);
}

fn space(reach: &mut Reach) {
    reach.property("Space.name", &card!(<message><space name="value" /></message>), r#"{"space":{"name":"value"}}"#);
    reach.property("Space.type", &card!(<message><space type=dm /></message>), r#"{"space":{"type":"DM"}}"#);
    reach.word("Space.type ROOM", &card!(<message><space type=room /></message>), r#"{"space":{"type":"ROOM"}}"#);
    reach.word("Space.type DM", &card!(<message><space type=dm /></message>), r#"{"space":{"type":"DM"}}"#);
    reach.property("Space.spaceType", &card!(<message><space space_type=direct_message /></message>), r#"{"space":{"spaceType":"DIRECT_MESSAGE"}}"#);
    reach.word("Space.spaceType SPACE", &card!(<message><space space_type=space /></message>), r#"{"space":{"spaceType":"SPACE"}}"#);
    reach.word("Space.spaceType GROUP_CHAT", &card!(<message><space space_type=group_chat /></message>), r#"{"space":{"spaceType":"GROUP_CHAT"}}"#);
    reach.word("Space.spaceType DIRECT_MESSAGE", &card!(<message><space space_type=direct_message /></message>), r#"{"space":{"spaceType":"DIRECT_MESSAGE"}}"#);
    reach.property("Space.singleUserBotDm", &card!(<message><space single_user_bot_dm /></message>), r#"{"space":{"singleUserBotDm":true}}"#);
    reach.property("Space.threaded", &card!(<message><space threaded /></message>), r#"{"space":{"threaded":true}}"#);
    reach.property("Space.displayName", &card!(<message><space display_name="value" /></message>), r#"{"space":{"displayName":"value"}}"#);
    reach.property("Space.externalUserAllowed", &card!(<message><space external_user_allowed /></message>), r#"{"space":{"externalUserAllowed":true}}"#);
    reach.property("Space.spaceThreadingState", &card!(<message><space space_threading_state=unthreaded_messages /></message>), r#"{"space":{"spaceThreadingState":"UNTHREADED_MESSAGES"}}"#);
    reach.word("Space.spaceThreadingState THREADED_MESSAGES", &card!(<message><space space_threading_state=threaded_messages /></message>), r#"{"space":{"spaceThreadingState":"THREADED_MESSAGES"}}"#);
    reach.word("Space.spaceThreadingState GROUPED_MESSAGES", &card!(<message><space space_threading_state=grouped_messages /></message>), r#"{"space":{"spaceThreadingState":"GROUPED_MESSAGES"}}"#);
    reach.word("Space.spaceThreadingState UNTHREADED_MESSAGES", &card!(<message><space space_threading_state=unthreaded_messages /></message>), r#"{"space":{"spaceThreadingState":"UNTHREADED_MESSAGES"}}"#);
    reach.property("Space.spaceDetails", &card!(<message><space><space_details /></space></message>), r#"{"space":{"spaceDetails":{}}}"#);
    reach.property("Space.spaceHistoryState", &card!(<message><space space_history_state=on /></message>), r#"{"space":{"spaceHistoryState":"HISTORY_ON"}}"#);
    reach.word("Space.spaceHistoryState HISTORY_OFF", &card!(<message><space space_history_state=off /></message>), r#"{"space":{"spaceHistoryState":"HISTORY_OFF"}}"#);
    reach.word("Space.spaceHistoryState HISTORY_ON", &card!(<message><space space_history_state=on /></message>), r#"{"space":{"spaceHistoryState":"HISTORY_ON"}}"#);
    reach.property("Space.importMode", &card!(<message><space import_mode /></message>), r#"{"space":{"importMode":true}}"#);
    reach.property("Space.createTime", &card!(<message><space create_time="2026-11-20T09:30:00Z" /></message>), r#"{"space":{"createTime":"2026-11-20T09:30:00Z"}}"#);
    reach.property("Space.lastActiveTime", &card!(<message><space last_active_time="2026-11-20T09:30:00Z" /></message>), r#"{"space":{"lastActiveTime":"2026-11-20T09:30:00Z"}}"#);
    reach.property("Space.adminInstalled", &card!(<message><space admin_installed /></message>), r#"{"space":{"adminInstalled":true}}"#);
    reach.property("Space.membershipCount", &card!(<message><space><membership_count /></space></message>), r#"{"space":{"membershipCount":{}}}"#);
    reach.property("Space.accessSettings", &card!(<message><space><access_settings /></space></message>), r#"{"space":{"accessSettings":{}}}"#);
    reach.property("Space.customer", &card!(<message><space customer="value" /></message>), r#"{"space":{"customer":"value"}}"#);
    reach.property("Space.spaceUri", &card!(<message><space space_uri="https://example.com/" /></message>), r#"{"space":{"spaceUri":"https://example.com/"}}"#);
    reach.property("Space.importModeExpireTime", &card!(<message><space import_mode_expire_time="2026-11-20T09:30:00Z" /></message>), r#"{"space":{"importModeExpireTime":"2026-11-20T09:30:00Z"}}"#);
    reach.property("Space.predefinedPermissionSettings", &card!(<message><space predefined_permission_settings=announcement_space /></message>), r#"{"space":{"predefinedPermissionSettings":"ANNOUNCEMENT_SPACE"}}"#);
    reach.word("Space.predefinedPermissionSettings COLLABORATION_SPACE", &card!(<message><space predefined_permission_settings=collaboration_space /></message>), r#"{"space":{"predefinedPermissionSettings":"COLLABORATION_SPACE"}}"#);
    reach.word("Space.predefinedPermissionSettings ANNOUNCEMENT_SPACE", &card!(<message><space predefined_permission_settings=announcement_space /></message>), r#"{"space":{"predefinedPermissionSettings":"ANNOUNCEMENT_SPACE"}}"#);
    reach.property("Space.permissionSettings", &card!(<message><space><permission_settings /></space></message>), r#"{"space":{"permissionSettings":{}}}"#);
}

fn space_data_source(reach: &mut Reach) {
    reach.property("SpaceDataSource.defaultToCurrentSpace", &card!(<message><cards_v2><card_with_id><card><sections><section><widgets><widget><text_input><host_app_data_source><chat_data_source><space_data_source default_to_current_space /></chat_data_source></host_app_data_source></text_input></widget></widgets></section></sections></card></card_with_id></cards_v2></message>), r#"{"cardsV2":[{"card":{"sections":[{"widgets":[{"textInput":{"hostAppDataSource":{"chatDataSource":{"spaceDataSource":{"defaultToCurrentSpace":true}}}}}]}]}}]}"#);
}

fn space_details(reach: &mut Reach) {
    reach.property("SpaceDetails.description", &card!(<message><space><space_details description="value" /></space></message>), r#"{"space":{"spaceDetails":{"description":"value"}}}"#);
    reach.property("SpaceDetails.guidelines", &card!(<message><space><space_details guidelines="value" /></space></message>), r#"{"space":{"spaceDetails":{"guidelines":"value"}}}"#);
}

fn v1_text_button(reach: &mut Reach) {
    reach.property("TextButton.text", &card!(<message><cards><card><sections><section><widgets><widget><buttons><button><text_button text="value" /></button></buttons></widget></widgets></section></sections></card></cards></message>), r#"{"cards":[{"sections":[{"widgets":[{"buttons":[{"textButton":{"text":"value"}}]}]}]}]}"#);
    reach.property("TextButton.onClick", &card!(<message><cards><card><sections><section><widgets><widget><buttons><button><text_button><on_click /></text_button></button></buttons></widget></widgets></section></sections></card></cards></message>), r#"{"cards":[{"sections":[{"widgets":[{"buttons":[{"textButton":{"onClick":{}}}]}]}]}]}"#);
}

fn v1_text_paragraph(reach: &mut Reach) {
    reach.property("TextParagraph.text", &card!(<message><cards><card><sections><section><widgets><widget><text_paragraph text="value" /></widget></widgets></section></sections></card></cards></message>), r#"{"cards":[{"sections":[{"widgets":[{"textParagraph":{"text":"value"}}]}]}]}"#);
}

fn thread(reach: &mut Reach) {
    reach.property("Thread.name", &card!(<message><thread name="value" /></message>), r#"{"thread":{"name":"value"}}"#);
    reach.property("Thread.threadKey", &card!(<message><thread thread_key="value" /></message>), r#"{"thread":{"threadKey":"value"}}"#);
}

fn updated_widget(reach: &mut Reach) {
    reach.property("UpdatedWidget.suggestions", &card!(<message><action_response><updated_widget><suggestions /></updated_widget></action_response></message>), r#"{"actionResponse":{"updatedWidget":{"suggestions":{}}}}"#);
    reach.property("UpdatedWidget.widget", &card!(<message><action_response><updated_widget widget="value" /></action_response></message>), r#"{"actionResponse":{"updatedWidget":{"widget":"value"}}}"#);
}

fn user(reach: &mut Reach) {
    reach.property("User.name", &card!(<message><sender name="value" /></message>), r#"{"sender":{"name":"value"}}"#);
    reach.property("User.displayName", &card!(<message><sender display_name="value" /></message>), r#"{"sender":{"displayName":"value"}}"#);
    reach.property("User.avatarUrl", &card!(<message><sender avatar_url="https://example.com/" /></message>), r#"{"sender":{"avatarUrl":"https://example.com/"}}"#);
    reach.property("User.email", &card!(<message><sender email="value" /></message>), r#"{"sender":{"email":"value"}}"#);
    reach.property("User.domainId", &card!(<message><sender domain_id="value" /></message>), r#"{"sender":{"domainId":"value"}}"#);
    reach.property("User.type", &card!(<message><sender type=bot /></message>), r#"{"sender":{"type":"BOT"}}"#);
    reach.word("User.type HUMAN", &card!(<message><sender type=human /></message>), r#"{"sender":{"type":"HUMAN"}}"#);
    reach.word("User.type BOT", &card!(<message><sender type=bot /></message>), r#"{"sender":{"type":"BOT"}}"#);
    reach.property("User.isAnonymous", &card!(<message><sender is_anonymous /></message>), r#"{"sender":{"isAnonymous":true}}"#);
}

fn user_mention_metadata(reach: &mut Reach) {
    reach.property("UserMentionMetadata.user", &card!(<message><annotations><annotation><user_mention><user /></user_mention></annotation></annotations></message>), r#"{"annotations":[{"userMention":{"user":{}}}]}"#);
    reach.property("UserMentionMetadata.type", &card!(<message><annotations><annotation><user_mention type=mention /></annotation></annotations></message>), r#"{"annotations":[{"userMention":{"type":"MENTION"}}]}"#);
    reach.word("UserMentionMetadata.type ADD", &card!(<message><annotations><annotation><user_mention type=add /></annotation></annotations></message>), r#"{"annotations":[{"userMention":{"type":"ADD"}}]}"#);
    reach.word("UserMentionMetadata.type MENTION", &card!(<message><annotations><annotation><user_mention type=mention /></annotation></annotations></message>), r#"{"annotations":[{"userMention":{"type":"MENTION"}}]}"#);
}

fn v1_widget_markup(reach: &mut Reach) {
    reach.property("WidgetMarkup.buttons", &card!(<message><cards><card><sections><section><widgets><widget><buttons><button /></buttons></widget></widgets></section></sections></card></cards></message>), r#"{"cards":[{"sections":[{"widgets":[{"buttons":[{}]}]}]}]}"#);
    reach.property("WidgetMarkup.textParagraph", &card!(<message><cards><card><sections><section><widgets><widget><text_paragraph /></widget></widgets></section></sections></card></cards></message>), r#"{"cards":[{"sections":[{"widgets":[{"textParagraph":{}}]}]}]}"#);
    reach.property("WidgetMarkup.image", &card!(<message><cards><card><sections><section><widgets><widget><image /></widget></widgets></section></sections></card></cards></message>), r#"{"cards":[{"sections":[{"widgets":[{"image":{}}]}]}]}"#);
    reach.property("WidgetMarkup.keyValue", &card!(<message><cards><card><sections><section><widgets><widget><key_value content="value" /></widget></widgets></section></sections></card></cards></message>), r#"{"cards":[{"sections":[{"widgets":[{"keyValue":{"content":"value"}}]}]}]}"#);
}

fn workflow_data_source_markup(reach: &mut Reach) {
    reach.property("WorkflowDataSourceMarkup.type", &card!(<message><cards_v2><card_with_id><card><sections><section><widgets><widget><text_input><host_app_data_source><workflow_data_source type=user_with_free_form /></host_app_data_source></text_input></widget></widgets></section></sections></card></card_with_id></cards_v2></message>), r#"{"cardsV2":[{"card":{"sections":[{"widgets":[{"textInput":{"hostAppDataSource":{"workflowDataSource":{"type":"USER_WITH_FREE_FORM"}}}}]}]}}]}"#);
    reach.word("WorkflowDataSourceMarkup.type USER", &card!(<message><cards_v2><card_with_id><card><sections><section><widgets><widget><text_input><host_app_data_source><workflow_data_source type=user /></host_app_data_source></text_input></widget></widgets></section></sections></card></card_with_id></cards_v2></message>), r#"{"cardsV2":[{"card":{"sections":[{"widgets":[{"textInput":{"hostAppDataSource":{"workflowDataSource":{"type":"USER"}}}}]}]}}]}"#);
    reach.word("WorkflowDataSourceMarkup.type SPACE", &card!(<message><cards_v2><card_with_id><card><sections><section><widgets><widget><text_input><host_app_data_source><workflow_data_source type=space /></host_app_data_source></text_input></widget></widgets></section></sections></card></card_with_id></cards_v2></message>), r#"{"cardsV2":[{"card":{"sections":[{"widgets":[{"textInput":{"hostAppDataSource":{"workflowDataSource":{"type":"SPACE"}}}}]}]}}]}"#);
    reach.word("WorkflowDataSourceMarkup.type USER_WITH_FREE_FORM", &card!(<message><cards_v2><card_with_id><card><sections><section><widgets><widget><text_input><host_app_data_source><workflow_data_source type=user_with_free_form /></host_app_data_source></text_input></widget></widgets></section></sections></card></card_with_id></cards_v2></message>), r#"{"cardsV2":[{"card":{"sections":[{"widgets":[{"textInput":{"hostAppDataSource":{"workflowDataSource":{"type":"USER_WITH_FREE_FORM"}}}}]}]}}]}"#);
    reach.property("WorkflowDataSourceMarkup.includeVariables", &card!(<message><cards_v2><card_with_id><card><sections><section><widgets><widget><text_input><host_app_data_source><workflow_data_source include_variables /></host_app_data_source></text_input></widget></widgets></section></sections></card></card_with_id></cards_v2></message>), r#"{"cardsV2":[{"card":{"sections":[{"widgets":[{"textInput":{"hostAppDataSource":{"workflowDataSource":{"includeVariables":true}}}}]}]}}]}"#);
}
