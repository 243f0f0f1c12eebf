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
    action_response(reach);
    action_status(reach);
    annotation(reach);
    attached_gif(reach);
    attachment(reach);
    attachment_data_ref(reach);
    audience(reach);
    calendar_event_link_data(reach);
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
    forwarded_metadata(reach);
    host_app_data_source_markup(reach);
    matched_url(reach);
    meet_space_link_data(reach);
    membership_count(reach);
    message(reach);
    permission_setting(reach);
    permission_settings(reach);
    principal(reach);
    quoted_message_metadata(reach);
    quoted_message_snapshot(reach);
    rich_link_metadata(reach);
    selection_items(reach);
    slash_command(reach);
    slash_command_metadata(reach);
    snippet(reach);
    space(reach);
    space_data_source(reach);
    space_details(reach);
    thread(reach);
    updated_widget(reach);
    user(reach);
    user_mention_metadata(reach);
    workflow_data_source_markup(reach);
}

fn access_permission_setting(reach: &mut Reach) {
    reach.property("AccessPermissionSetting.principals", &card!(#![allow(all)] <message><space><access_settings><access_permission_settings><discover_space_setting><principals><principal /></principals></discover_space_setting></access_permission_settings></access_settings></space></message>), r#"{"space":{"accessSettings":{"accessPermissionSettings":{"discoverSpaceSetting":{"principals":[{}]}}}}}"#);
}

fn access_permission_settings(reach: &mut Reach) {
    reach.property("AccessPermissionSettings.discoverSpaceSetting", &card!(#![allow(all)] <message><space><access_settings><access_permission_settings><discover_space_setting /></access_permission_settings></access_settings></space></message>), r#"{"space":{"accessSettings":{"accessPermissionSettings":{"discoverSpaceSetting":{}}}}}"#);
    reach.property("AccessPermissionSettings.joinSpaceSetting", &card!(#![allow(all)] <message><space><access_settings><access_permission_settings><join_space_setting /></access_permission_settings></access_settings></space></message>), r#"{"space":{"accessSettings":{"accessPermissionSettings":{"joinSpaceSetting":{}}}}}"#);
    reach.property("AccessPermissionSettings.viewSpaceMembershipSetting", &card!(#![allow(all)] <message><space><access_settings><access_permission_settings><view_space_membership_setting /></access_permission_settings></access_settings></space></message>), r#"{"space":{"accessSettings":{"accessPermissionSettings":{"viewSpaceMembershipSetting":{}}}}}"#);
}

fn access_settings(reach: &mut Reach) {
    reach.property("AccessSettings.accessState", &card!(#![allow(all)] <message><space><access_settings access_state=discoverable /></space></message>), r#"{"space":{"accessSettings":{"accessState":"DISCOVERABLE"}}}"#);
    reach.word("AccessSettings.accessState PRIVATE", &card!(#![allow(all)] <message><space><access_settings access_state=private /></space></message>), r#"{"space":{"accessSettings":{"accessState":"PRIVATE"}}}"#);
    reach.word("AccessSettings.accessState DISCOVERABLE", &card!(#![allow(all)] <message><space><access_settings access_state=discoverable /></space></message>), r#"{"space":{"accessSettings":{"accessState":"DISCOVERABLE"}}}"#);
    reach.property("AccessSettings.audience", &card!(#![allow(all)] <message><space><access_settings audience="value" /></space></message>), r#"{"space":{"accessSettings":{"audience":"value"}}}"#);
    reach.property("AccessSettings.accessPermissionSettings", &card!(#![allow(all)] <message><space><access_settings><access_permission_settings /></access_settings></space></message>), r#"{"space":{"accessSettings":{"accessPermissionSettings":{}}}}"#);
}

fn accessory_widget(reach: &mut Reach) {
    reach.property("AccessoryWidget.buttonList", &card!(#![allow(all)] <message><accessory_widgets><accessory_widget><button_list /></accessory_widget></accessory_widgets></message>), r#"{"accessoryWidgets":[{"buttonList":{}}]}"#);
}

fn action_response(reach: &mut Reach) {
    reach.property("ActionResponse.type", &card!(#![allow(all)] <message><action_response type=update_widget /></message>), r#"{"actionResponse":{"type":"UPDATE_WIDGET"}}"#);
    reach.word("ActionResponse.type NEW_MESSAGE", &card!(#![allow(all)] <message><action_response type=new_message /></message>), r#"{"actionResponse":{"type":"NEW_MESSAGE"}}"#);
    reach.word("ActionResponse.type UPDATE_MESSAGE", &card!(#![allow(all)] <message><action_response type=update_message /></message>), r#"{"actionResponse":{"type":"UPDATE_MESSAGE"}}"#);
    reach.word("ActionResponse.type UPDATE_USER_MESSAGE_CARDS", &card!(#![allow(all)] <message><action_response type=update_user_message_cards /></message>), r#"{"actionResponse":{"type":"UPDATE_USER_MESSAGE_CARDS"}}"#);
    reach.word("ActionResponse.type REQUEST_CONFIG", &card!(#![allow(all)] <message><action_response type=request_config /></message>), r#"{"actionResponse":{"type":"REQUEST_CONFIG"}}"#);
    reach.word("ActionResponse.type DIALOG", &card!(#![allow(all)] <message><action_response type=dialog /></message>), r#"{"actionResponse":{"type":"DIALOG"}}"#);
    reach.word("ActionResponse.type UPDATE_WIDGET", &card!(#![allow(all)] <message><action_response type=update_widget /></message>), r#"{"actionResponse":{"type":"UPDATE_WIDGET"}}"#);
    reach.property("ActionResponse.url", &card!(#![allow(all)] <message><action_response url="https://example.com/" /></message>), r#"{"actionResponse":{"url":"https://example.com/"}}"#);
    reach.property("ActionResponse.dialogAction", &card!(#![allow(all)] <message><action_response><dialog_action /></action_response></message>), r#"{"actionResponse":{"dialogAction":{}}}"#);
    reach.property("ActionResponse.updatedWidget", &card!(#![allow(all)] <message><action_response><updated_widget /></action_response></message>), r#"{"actionResponse":{"updatedWidget":{}}}"#);
}

fn action_status(reach: &mut Reach) {
    reach.property("ActionStatus.statusCode", &card!(#![allow(all)] <message><action_response><dialog_action><action_status status_code=data_loss /></dialog_action></action_response></message>), r#"{"actionResponse":{"dialogAction":{"actionStatus":{"statusCode":"DATA_LOSS"}}}}"#);
    reach.word("ActionStatus.statusCode OK", &card!(#![allow(all)] <message><action_response><dialog_action><action_status status_code=ok /></dialog_action></action_response></message>), r#"{"actionResponse":{"dialogAction":{"actionStatus":{"statusCode":"OK"}}}}"#);
    reach.word("ActionStatus.statusCode CANCELLED", &card!(#![allow(all)] <message><action_response><dialog_action><action_status status_code=cancelled /></dialog_action></action_response></message>), r#"{"actionResponse":{"dialogAction":{"actionStatus":{"statusCode":"CANCELLED"}}}}"#);
    reach.word("ActionStatus.statusCode UNKNOWN", &card!(#![allow(all)] <message><action_response><dialog_action><action_status status_code=unknown /></dialog_action></action_response></message>), r#"{"actionResponse":{"dialogAction":{"actionStatus":{"statusCode":"UNKNOWN"}}}}"#);
    reach.word("ActionStatus.statusCode INVALID_ARGUMENT", &card!(#![allow(all)] <message><action_response><dialog_action><action_status status_code=invalid_argument /></dialog_action></action_response></message>), r#"{"actionResponse":{"dialogAction":{"actionStatus":{"statusCode":"INVALID_ARGUMENT"}}}}"#);
    reach.word("ActionStatus.statusCode DEADLINE_EXCEEDED", &card!(#![allow(all)] <message><action_response><dialog_action><action_status status_code=deadline_exceeded /></dialog_action></action_response></message>), r#"{"actionResponse":{"dialogAction":{"actionStatus":{"statusCode":"DEADLINE_EXCEEDED"}}}}"#);
    reach.word("ActionStatus.statusCode NOT_FOUND", &card!(#![allow(all)] <message><action_response><dialog_action><action_status status_code=not_found /></dialog_action></action_response></message>), r#"{"actionResponse":{"dialogAction":{"actionStatus":{"statusCode":"NOT_FOUND"}}}}"#);
    reach.word("ActionStatus.statusCode ALREADY_EXISTS", &card!(#![allow(all)] <message><action_response><dialog_action><action_status status_code=already_exists /></dialog_action></action_response></message>), r#"{"actionResponse":{"dialogAction":{"actionStatus":{"statusCode":"ALREADY_EXISTS"}}}}"#);
    reach.word("ActionStatus.statusCode PERMISSION_DENIED", &card!(#![allow(all)] <message><action_response><dialog_action><action_status status_code=permission_denied /></dialog_action></action_response></message>), r#"{"actionResponse":{"dialogAction":{"actionStatus":{"statusCode":"PERMISSION_DENIED"}}}}"#);
    reach.word("ActionStatus.statusCode UNAUTHENTICATED", &card!(#![allow(all)] <message><action_response><dialog_action><action_status status_code=unauthenticated /></dialog_action></action_response></message>), r#"{"actionResponse":{"dialogAction":{"actionStatus":{"statusCode":"UNAUTHENTICATED"}}}}"#);
    reach.word("ActionStatus.statusCode RESOURCE_EXHAUSTED", &card!(#![allow(all)] <message><action_response><dialog_action><action_status status_code=resource_exhausted /></dialog_action></action_response></message>), r#"{"actionResponse":{"dialogAction":{"actionStatus":{"statusCode":"RESOURCE_EXHAUSTED"}}}}"#);
    reach.word("ActionStatus.statusCode FAILED_PRECONDITION", &card!(#![allow(all)] <message><action_response><dialog_action><action_status status_code=failed_precondition /></dialog_action></action_response></message>), r#"{"actionResponse":{"dialogAction":{"actionStatus":{"statusCode":"FAILED_PRECONDITION"}}}}"#);
    reach.word("ActionStatus.statusCode ABORTED", &card!(#![allow(all)] <message><action_response><dialog_action><action_status status_code=aborted /></dialog_action></action_response></message>), r#"{"actionResponse":{"dialogAction":{"actionStatus":{"statusCode":"ABORTED"}}}}"#);
    reach.word("ActionStatus.statusCode OUT_OF_RANGE", &card!(#![allow(all)] <message><action_response><dialog_action><action_status status_code=out_of_range /></dialog_action></action_response></message>), r#"{"actionResponse":{"dialogAction":{"actionStatus":{"statusCode":"OUT_OF_RANGE"}}}}"#);
    reach.word("ActionStatus.statusCode UNIMPLEMENTED", &card!(#![allow(all)] <message><action_response><dialog_action><action_status status_code=unimplemented /></dialog_action></action_response></message>), r#"{"actionResponse":{"dialogAction":{"actionStatus":{"statusCode":"UNIMPLEMENTED"}}}}"#);
    reach.word("ActionStatus.statusCode INTERNAL", &card!(#![allow(all)] <message><action_response><dialog_action><action_status status_code=internal /></dialog_action></action_response></message>), r#"{"actionResponse":{"dialogAction":{"actionStatus":{"statusCode":"INTERNAL"}}}}"#);
    reach.word("ActionStatus.statusCode UNAVAILABLE", &card!(#![allow(all)] <message><action_response><dialog_action><action_status status_code=unavailable /></dialog_action></action_response></message>), r#"{"actionResponse":{"dialogAction":{"actionStatus":{"statusCode":"UNAVAILABLE"}}}}"#);
    reach.word("ActionStatus.statusCode DATA_LOSS", &card!(#![allow(all)] <message><action_response><dialog_action><action_status status_code=data_loss /></dialog_action></action_response></message>), r#"{"actionResponse":{"dialogAction":{"actionStatus":{"statusCode":"DATA_LOSS"}}}}"#);
    reach.property("ActionStatus.userFacingMessage", &card!(#![allow(all)] <message><action_response><dialog_action><action_status user_facing_message="value" /></dialog_action></action_response></message>), r#"{"actionResponse":{"dialogAction":{"actionStatus":{"userFacingMessage":"value"}}}}"#);
}

fn annotation(reach: &mut Reach) {
    reach.property("Annotation.type", &card!(#![allow(all)] <message><annotations><annotation type=custom_emoji /></annotations></message>), r#"{"annotations":[{"type":"CUSTOM_EMOJI"}]}"#);
    reach.word("Annotation.type USER_MENTION", &card!(#![allow(all)] <message><annotations><annotation type=user_mention /></annotations></message>), r#"{"annotations":[{"type":"USER_MENTION"}]}"#);
    reach.word("Annotation.type SLASH_COMMAND", &card!(#![allow(all)] <message><annotations><annotation type=slash_command /></annotations></message>), r#"{"annotations":[{"type":"SLASH_COMMAND"}]}"#);
    reach.word("Annotation.type RICH_LINK", &card!(#![allow(all)] <message><annotations><annotation type=rich_link /></annotations></message>), r#"{"annotations":[{"type":"RICH_LINK"}]}"#);
    reach.word("Annotation.type CUSTOM_EMOJI", &card!(#![allow(all)] <message><annotations><annotation type=custom_emoji /></annotations></message>), r#"{"annotations":[{"type":"CUSTOM_EMOJI"}]}"#);
    reach.property("Annotation.startIndex", &card!(#![allow(all)] <message><annotations><annotation start_index=2 /></annotations></message>), r#"{"annotations":[{"startIndex":2}]}"#);
    reach.property("Annotation.length", &card!(#![allow(all)] <message><annotations><annotation length=2 /></annotations></message>), r#"{"annotations":[{"length":2}]}"#);
    reach.property("Annotation.userMention", &card!(#![allow(all)] <message><annotations><annotation><user_mention /></annotation></annotations></message>), r#"{"annotations":[{"userMention":{}}]}"#);
    reach.property("Annotation.slashCommand", &card!(#![allow(all)] <message><annotations><annotation><slash_command /></annotation></annotations></message>), r#"{"annotations":[{"slashCommand":{}}]}"#);
    reach.property("Annotation.richLinkMetadata", &card!(#![allow(all)] <message><annotations><annotation><rich_link_metadata /></annotation></annotations></message>), r#"{"annotations":[{"richLinkMetadata":{}}]}"#);
    reach.property("Annotation.customEmojiMetadata", &card!(#![allow(all)] <message><annotations><annotation><custom_emoji_metadata /></annotation></annotations></message>), r#"{"annotations":[{"customEmojiMetadata":{}}]}"#);
}

fn attached_gif(reach: &mut Reach) {
    reach.property("AttachedGif.uri", &card!(#![allow(all)] <message><attached_gifs><attached_gif uri="https://example.com/" /></attached_gifs></message>), r#"{"attachedGifs":[{"uri":"https://example.com/"}]}"#);
}

fn attachment(reach: &mut Reach) {
    reach.property("Attachment.name", &card!(#![allow(all)] <message><attachment name="value" /></message>), r#"{"attachment":[{"name":"value"}]}"#);
    reach.property("Attachment.contentName", &card!(#![allow(all)] <message><attachment content_name="value" /></message>), r#"{"attachment":[{"contentName":"value"}]}"#);
    reach.property("Attachment.contentType", &card!(#![allow(all)] <message><attachment content_type="value" /></message>), r#"{"attachment":[{"contentType":"value"}]}"#);
    reach.property("Attachment.thumbnailUri", &card!(#![allow(all)] <message><attachment thumbnail_uri="https://example.com/" /></message>), r#"{"attachment":[{"thumbnailUri":"https://example.com/"}]}"#);
    reach.property("Attachment.downloadUri", &card!(#![allow(all)] <message><attachment download_uri="https://example.com/" /></message>), r#"{"attachment":[{"downloadUri":"https://example.com/"}]}"#);
    reach.property("Attachment.source", &card!(#![allow(all)] <message><attachment source=uploaded_content /></message>), r#"{"attachment":[{"source":"UPLOADED_CONTENT"}]}"#);
    reach.word("Attachment.source DRIVE_FILE", &card!(#![allow(all)] <message><attachment source=drive_file /></message>), r#"{"attachment":[{"source":"DRIVE_FILE"}]}"#);
    reach.word("Attachment.source UPLOADED_CONTENT", &card!(#![allow(all)] <message><attachment source=uploaded_content /></message>), r#"{"attachment":[{"source":"UPLOADED_CONTENT"}]}"#);
    reach.property("Attachment.attachmentDataRef", &card!(#![allow(all)] <message><attachment><attachment_data_ref /></attachment></message>), r#"{"attachment":[{"attachmentDataRef":{}}]}"#);
    reach.property("Attachment.driveDataRef", &card!(#![allow(all)] <message><attachment><drive_data_ref /></attachment></message>), r#"{"attachment":[{"driveDataRef":{}}]}"#);
}

fn attachment_data_ref(reach: &mut Reach) {
    reach.property("AttachmentDataRef.resourceName", &card!(#![allow(all)] <message><attachment><attachment_data_ref resource_name="value" /></attachment></message>), r#"{"attachment":[{"attachmentDataRef":{"resourceName":"value"}}]}"#);
    reach.property("AttachmentDataRef.attachmentUploadToken", &card!(#![allow(all)] <message><attachment><attachment_data_ref attachment_upload_token="value" /></attachment></message>), r#"{"attachment":[{"attachmentDataRef":{"attachmentUploadToken":"value"}}]}"#);
}

fn audience(reach: &mut Reach) {
    reach.property("Audience.name", &card!(#![allow(all)] <message><space><access_settings><access_permission_settings><discover_space_setting><principals><principal><audience name="value" /></principal></principals></discover_space_setting></access_permission_settings></access_settings></space></message>), r#"{"space":{"accessSettings":{"accessPermissionSettings":{"discoverSpaceSetting":{"principals":[{"audience":{"name":"value"}}]}}}}}"#);
}

fn calendar_event_link_data(reach: &mut Reach) {
    reach.property("CalendarEventLinkData.calendarId", &card!(#![allow(all)] <message><annotations><annotation><rich_link_metadata><calendar_event_link_data calendar_id="value" /></rich_link_metadata></annotation></annotations></message>), r#"{"annotations":[{"richLinkMetadata":{"calendarEventLinkData":{"calendarId":"value"}}}]}"#);
    reach.property("CalendarEventLinkData.eventId", &card!(#![allow(all)] <message><annotations><annotation><rich_link_metadata><calendar_event_link_data event_id="value" /></rich_link_metadata></annotation></annotations></message>), r#"{"annotations":[{"richLinkMetadata":{"calendarEventLinkData":{"eventId":"value"}}}]}"#);
}

fn card_with_id(reach: &mut Reach) {
    reach.property("CardWithId.cardId", &card!(#![allow(all)] <message><cards_v2><card_with_id card_id="value" /></cards_v2></message>), r#"{"cardsV2":[{"cardId":"value"}]}"#);
    reach.property("CardWithId.card", &card!(#![allow(all)] <message><cards_v2><card_with_id><card /></card_with_id></cards_v2></message>), r#"{"cardsV2":[{"card":{}}]}"#);
    reach.property("CardWithId.ownerUser", &card!(#![allow(all)] <message><cards_v2><card_with_id><owner_user /></card_with_id></cards_v2></message>), r#"{"cardsV2":[{"ownerUser":{}}]}"#);
}

fn chat_client_data_source_markup(reach: &mut Reach) {
    reach.property("ChatClientDataSourceMarkup.spaceDataSource", &card!(#![allow(all)] <message><cards_v2><card_with_id><card><sections><section><widgets><widget><text_input><host_app_data_source><chat_data_source><space_data_source /></chat_data_source></host_app_data_source></text_input></widget></widgets></section></sections></card></card_with_id></cards_v2></message>), r#"{"cardsV2":[{"card":{"sections":[{"widgets":[{"textInput":{"hostAppDataSource":{"chatDataSource":{"spaceDataSource":{}}}}}]}]}}]}"#);
}

fn chat_space_link_data(reach: &mut Reach) {
    reach.property("ChatSpaceLinkData.space", &card!(#![allow(all)] <message><annotations><annotation><rich_link_metadata><chat_space_link_data space="value" /></rich_link_metadata></annotation></annotations></message>), r#"{"annotations":[{"richLinkMetadata":{"chatSpaceLinkData":{"space":"value"}}}]}"#);
    reach.property("ChatSpaceLinkData.thread", &card!(#![allow(all)] <message><annotations><annotation><rich_link_metadata><chat_space_link_data thread="value" /></rich_link_metadata></annotation></annotations></message>), r#"{"annotations":[{"richLinkMetadata":{"chatSpaceLinkData":{"thread":"value"}}}]}"#);
    reach.property("ChatSpaceLinkData.message", &card!(#![allow(all)] <message><annotations><annotation><rich_link_metadata><chat_space_link_data message="value" /></rich_link_metadata></annotation></annotations></message>), r#"{"annotations":[{"richLinkMetadata":{"chatSpaceLinkData":{"message":"value"}}}]}"#);
}

fn citation(reach: &mut Reach) {
    reach.property("Citation.id", &card!(#![allow(all)] <message><elements><citations><citation id="value" /></citations></elements></message>), r#"{"elements":{"citations":[{"id":"value"}]}}"#);
    reach.property("Citation.citedSources", &card!(#![allow(all)] <message><elements><citations><citation id="value"><cited_sources><cited_source title="value" uri="https://example.com/" /></cited_sources></citation></citations></elements></message>), r#"{"elements":{"citations":[{"id":"value","citedSources":[{"title":"value","uri":"https://example.com/"}]}]}}"#);
}

fn cited_source(reach: &mut Reach) {
    reach.property("CitedSource.title", &card!(#![allow(all)] <message><elements><cited_sources><cited_source title="value" uri="https://example.com/" /></cited_sources></elements></message>), r#"{"elements":{"citedSources":[{"title":"value","uri":"https://example.com/"}]}}"#);
    reach.property("CitedSource.uri", &card!(#![allow(all)] <message><elements><cited_sources><cited_source title="value" uri="https://example.com/" /></cited_sources></elements></message>), r#"{"elements":{"citedSources":[{"title":"value","uri":"https://example.com/"}]}}"#);
    reach.property("CitedSource.snippet", &card!(#![allow(all)] <message><elements><cited_sources><cited_source title="value" uri="https://example.com/"><snippet /></cited_source></cited_sources></elements></message>), r#"{"elements":{"citedSources":[{"title":"value","uri":"https://example.com/","snippet":{}}]}}"#);
    reach.property("CitedSource.footer", &card!(#![allow(all)] <message><elements><cited_sources><cited_source title="value" uri="https://example.com/"><footer /></cited_source></cited_sources></elements></message>), r#"{"elements":{"citedSources":[{"title":"value","uri":"https://example.com/","footer":{}}]}}"#);
}

fn color(reach: &mut Reach) {
    reach.property("Color.red", &card!(#![allow(all)] <message><accessory_widgets><accessory_widget><button_list><buttons><button><color red=0.5 /><on_click><open_link url="https://example.com/" /></on_click></button></buttons></button_list></accessory_widget></accessory_widgets></message>), r#"{"accessoryWidgets":[{"buttonList":{"buttons":[{"color":{"red":0.5},"onClick":{"openLink":{"url":"https://example.com/"}}}]}}]}"#);
    reach.property("Color.green", &card!(#![allow(all)] <message><accessory_widgets><accessory_widget><button_list><buttons><button><color green=0.5 /><on_click><open_link url="https://example.com/" /></on_click></button></buttons></button_list></accessory_widget></accessory_widgets></message>), r#"{"accessoryWidgets":[{"buttonList":{"buttons":[{"color":{"green":0.5},"onClick":{"openLink":{"url":"https://example.com/"}}}]}}]}"#);
    reach.property("Color.blue", &card!(#![allow(all)] <message><accessory_widgets><accessory_widget><button_list><buttons><button><color blue=0.5 /><on_click><open_link url="https://example.com/" /></on_click></button></buttons></button_list></accessory_widget></accessory_widgets></message>), r#"{"accessoryWidgets":[{"buttonList":{"buttons":[{"color":{"blue":0.5},"onClick":{"openLink":{"url":"https://example.com/"}}}]}}]}"#);
    reach.property("Color.alpha", &card!(#![allow(all)] <message><accessory_widgets><accessory_widget><button_list><buttons><button><color alpha=0.5 /><on_click><open_link url="https://example.com/" /></on_click></button></buttons></button_list></accessory_widget></accessory_widgets></message>), r#"{"accessoryWidgets":[{"buttonList":{"buttons":[{"color":{"alpha":0.5},"onClick":{"openLink":{"url":"https://example.com/"}}}]}}]}"#);
}

fn custom_emoji(reach: &mut Reach) {
    reach.property("CustomEmoji.name", &card!(#![allow(all)] <message><annotations><annotation><custom_emoji_metadata><custom_emoji name="value" /></custom_emoji_metadata></annotation></annotations></message>), r#"{"annotations":[{"customEmojiMetadata":{"customEmoji":{"name":"value"}}}]}"#);
    reach.property("CustomEmoji.uid", &card!(#![allow(all)] <message><annotations><annotation><custom_emoji_metadata><custom_emoji uid="value" /></custom_emoji_metadata></annotation></annotations></message>), r#"{"annotations":[{"customEmojiMetadata":{"customEmoji":{"uid":"value"}}}]}"#);
    reach.property("CustomEmoji.emojiName", &card!(#![allow(all)] <message><annotations><annotation><custom_emoji_metadata><custom_emoji emoji_name="value" /></custom_emoji_metadata></annotation></annotations></message>), r#"{"annotations":[{"customEmojiMetadata":{"customEmoji":{"emojiName":"value"}}}]}"#);
    reach.property("CustomEmoji.temporaryImageUri", &card!(#![allow(all)] <message><annotations><annotation><custom_emoji_metadata><custom_emoji temporary_image_uri="https://example.com/" /></custom_emoji_metadata></annotation></annotations></message>), r#"{"annotations":[{"customEmojiMetadata":{"customEmoji":{"temporaryImageUri":"https://example.com/"}}}]}"#);
    reach.property("CustomEmoji.payload", &card!(#![allow(all)] <message><annotations><annotation><custom_emoji_metadata><custom_emoji><payload file_content="AQID" filename="value" /></custom_emoji></custom_emoji_metadata></annotation></annotations></message>), r#"{"annotations":[{"customEmojiMetadata":{"customEmoji":{"payload":{"fileContent":"AQID","filename":"value"}}}}]}"#);
}

fn custom_emoji_metadata(reach: &mut Reach) {
    reach.property("CustomEmojiMetadata.customEmoji", &card!(#![allow(all)] <message><annotations><annotation><custom_emoji_metadata><custom_emoji /></custom_emoji_metadata></annotation></annotations></message>), r#"{"annotations":[{"customEmojiMetadata":{"customEmoji":{}}}]}"#);
}

fn custom_emoji_payload(reach: &mut Reach) {
    reach.property("CustomEmojiPayload.fileContent", &card!(#![allow(all)] <message><annotations><annotation><custom_emoji_metadata><custom_emoji><payload file_content="AQID" filename="value" /></custom_emoji></custom_emoji_metadata></annotation></annotations></message>), r#"{"annotations":[{"customEmojiMetadata":{"customEmoji":{"payload":{"fileContent":"AQID","filename":"value"}}}}]}"#);
    reach.property("CustomEmojiPayload.filename", &card!(#![allow(all)] <message><annotations><annotation><custom_emoji_metadata><custom_emoji><payload file_content="AQID" filename="value" /></custom_emoji></custom_emoji_metadata></annotation></annotations></message>), r#"{"annotations":[{"customEmojiMetadata":{"customEmoji":{"payload":{"fileContent":"AQID","filename":"value"}}}}]}"#);
}

fn deletion_metadata(reach: &mut Reach) {
    reach.property("DeletionMetadata.deletionType", &card!(#![allow(all)] <message><deletion_metadata deletion_type=space_member /></message>), r#"{"deletionMetadata":{"deletionType":"SPACE_MEMBER"}}"#);
    reach.word("DeletionMetadata.deletionType CREATOR", &card!(#![allow(all)] <message><deletion_metadata deletion_type=creator /></message>), r#"{"deletionMetadata":{"deletionType":"CREATOR"}}"#);
    reach.word("DeletionMetadata.deletionType SPACE_OWNER", &card!(#![allow(all)] <message><deletion_metadata deletion_type=space_owner /></message>), r#"{"deletionMetadata":{"deletionType":"SPACE_OWNER"}}"#);
    reach.word("DeletionMetadata.deletionType ADMIN", &card!(#![allow(all)] <message><deletion_metadata deletion_type=admin /></message>), r#"{"deletionMetadata":{"deletionType":"ADMIN"}}"#);
    reach.word("DeletionMetadata.deletionType APP_MESSAGE_EXPIRY", &card!(#![allow(all)] <message><deletion_metadata deletion_type=app_message_expiry /></message>), r#"{"deletionMetadata":{"deletionType":"APP_MESSAGE_EXPIRY"}}"#);
    reach.word("DeletionMetadata.deletionType CREATOR_VIA_APP", &card!(#![allow(all)] <message><deletion_metadata deletion_type=creator_via_app /></message>), r#"{"deletionMetadata":{"deletionType":"CREATOR_VIA_APP"}}"#);
    reach.word("DeletionMetadata.deletionType SPACE_OWNER_VIA_APP", &card!(#![allow(all)] <message><deletion_metadata deletion_type=space_owner_via_app /></message>), r#"{"deletionMetadata":{"deletionType":"SPACE_OWNER_VIA_APP"}}"#);
    reach.word("DeletionMetadata.deletionType SPACE_MEMBER", &card!(#![allow(all)] <message><deletion_metadata deletion_type=space_member /></message>), r#"{"deletionMetadata":{"deletionType":"SPACE_MEMBER"}}"#);
}

fn dialog(reach: &mut Reach) {
    reach.property("Dialog.body", &card!(#![allow(all)] <message><action_response><dialog_action><dialog><body /></dialog></dialog_action></action_response></message>), r#"{"actionResponse":{"dialogAction":{"dialog":{"body":{}}}}}"#);
}

fn dialog_action(reach: &mut Reach) {
    reach.property("DialogAction.dialog", &card!(#![allow(all)] <message><action_response><dialog_action><dialog /></dialog_action></action_response></message>), r#"{"actionResponse":{"dialogAction":{"dialog":{}}}}"#);
    reach.property("DialogAction.actionStatus", &card!(#![allow(all)] <message><action_response><dialog_action><action_status /></dialog_action></action_response></message>), r#"{"actionResponse":{"dialogAction":{"actionStatus":{}}}}"#);
}

fn drive_data_ref(reach: &mut Reach) {
    reach.property("DriveDataRef.driveFileId", &card!(#![allow(all)] <message><attachment><drive_data_ref drive_file_id="value" /></attachment></message>), r#"{"attachment":[{"driveDataRef":{"driveFileId":"value"}}]}"#);
}

fn drive_link_data(reach: &mut Reach) {
    reach.property("DriveLinkData.driveDataRef", &card!(#![allow(all)] <message><annotations><annotation><rich_link_metadata><drive_link_data><drive_data_ref /></drive_link_data></rich_link_metadata></annotation></annotations></message>), r#"{"annotations":[{"richLinkMetadata":{"driveLinkData":{"driveDataRef":{}}}}]}"#);
    reach.property("DriveLinkData.mimeType", &card!(#![allow(all)] <message><annotations><annotation><rich_link_metadata><drive_link_data mime_type="value" /></rich_link_metadata></annotation></annotations></message>), r#"{"annotations":[{"richLinkMetadata":{"driveLinkData":{"mimeType":"value"}}}]}"#);
}

fn elements(reach: &mut Reach) {
    reach.property("Elements.citations", &card!(#![allow(all)] <message><elements><citations><citation id="value" /></citations></elements></message>), r#"{"elements":{"citations":[{"id":"value"}]}}"#);
    reach.property("Elements.citedSources", &card!(#![allow(all)] <message><elements><cited_sources><cited_source title="value" uri="https://example.com/" /></cited_sources></elements></message>), r#"{"elements":{"citedSources":[{"title":"value","uri":"https://example.com/"}]}}"#);
}

fn elements_image(reach: &mut Reach) {
    reach.property("ElementsImage.imageUri", &card!(#![allow(all)] <message><elements><cited_sources><cited_source title="value" uri="https://example.com/"><snippet><image_preview image_uri="https://example.com/" /></snippet></cited_source></cited_sources></elements></message>), r#"{"elements":{"citedSources":[{"title":"value","uri":"https://example.com/","snippet":{"imagePreview":{"imageUri":"https://example.com/"}}}]}}"#);
}

fn emoji(reach: &mut Reach) {
    reach.property("Emoji.unicode", &card!(#![allow(all)] <message><emoji_reaction_summaries><emoji_reaction_summary><emoji unicode="value" /></emoji_reaction_summary></emoji_reaction_summaries></message>), r#"{"emojiReactionSummaries":[{"emoji":{"unicode":"value"}}]}"#);
    reach.property("Emoji.customEmoji", &card!(#![allow(all)] <message><emoji_reaction_summaries><emoji_reaction_summary><emoji><custom_emoji /></emoji></emoji_reaction_summary></emoji_reaction_summaries></message>), r#"{"emojiReactionSummaries":[{"emoji":{"customEmoji":{}}}]}"#);
}

fn emoji_reaction_summary(reach: &mut Reach) {
    reach.property("EmojiReactionSummary.emoji", &card!(#![allow(all)] <message><emoji_reaction_summaries><emoji_reaction_summary><emoji /></emoji_reaction_summary></emoji_reaction_summaries></message>), r#"{"emojiReactionSummaries":[{"emoji":{}}]}"#);
    reach.property("EmojiReactionSummary.reactionCount", &card!(#![allow(all)] <message><emoji_reaction_summaries><emoji_reaction_summary reaction_count=2 /></emoji_reaction_summaries></message>), r#"{"emojiReactionSummaries":[{"reactionCount":2}]}"#);
}

fn footer(reach: &mut Reach) {
    reach.property("Footer.text", &card!(#![allow(all)] <message><elements><cited_sources><cited_source title="value" uri="https://example.com/"><footer text="value" /></cited_source></cited_sources></elements></message>), r#"{"elements":{"citedSources":[{"title":"value","uri":"https://example.com/","footer":{"text":"value"}}]}}"#);
}

fn forwarded_metadata(reach: &mut Reach) {
    reach.property("ForwardedMetadata.space", &card!(#![allow(all)] <message><quoted_message_metadata name="value" last_update_time="2026-11-20T09:30:00Z"><forwarded_metadata space="value" /></quoted_message_metadata></message>), r#"{"quotedMessageMetadata":{"name":"value","lastUpdateTime":"2026-11-20T09:30:00Z","forwardedMetadata":{"space":"value"}}}"#);
    reach.property("ForwardedMetadata.spaceDisplayName", &card!(#![allow(all)] <message><quoted_message_metadata name="value" last_update_time="2026-11-20T09:30:00Z"><forwarded_metadata space_display_name="value" /></quoted_message_metadata></message>), r#"{"quotedMessageMetadata":{"name":"value","lastUpdateTime":"2026-11-20T09:30:00Z","forwardedMetadata":{"spaceDisplayName":"value"}}}"#);
}

fn host_app_data_source_markup(reach: &mut Reach) {
    reach.property("HostAppDataSourceMarkup.chatDataSource", &card!(#![allow(all)] <message><cards_v2><card_with_id><card><sections><section><widgets><widget><text_input><host_app_data_source><chat_data_source /></host_app_data_source></text_input></widget></widgets></section></sections></card></card_with_id></cards_v2></message>), r#"{"cardsV2":[{"card":{"sections":[{"widgets":[{"textInput":{"hostAppDataSource":{"chatDataSource":{}}}}]}]}}]}"#);
    reach.property("HostAppDataSourceMarkup.workflowDataSource", &card!(#![allow(all)] <message><cards_v2><card_with_id><card><sections><section><widgets><widget><text_input><host_app_data_source><workflow_data_source /></host_app_data_source></text_input></widget></widgets></section></sections></card></card_with_id></cards_v2></message>), r#"{"cardsV2":[{"card":{"sections":[{"widgets":[{"textInput":{"hostAppDataSource":{"workflowDataSource":{}}}}]}]}}]}"#);
}

fn matched_url(reach: &mut Reach) {
    reach.property("MatchedUrl.url", &card!(#![allow(all)] <message><matched_url url="https://example.com/" /></message>), r#"{"matchedUrl":{"url":"https://example.com/"}}"#);
}

fn meet_space_link_data(reach: &mut Reach) {
    reach.property("MeetSpaceLinkData.meetingCode", &card!(#![allow(all)] <message><annotations><annotation><rich_link_metadata><meet_space_link_data meeting_code="value" /></rich_link_metadata></annotation></annotations></message>), r#"{"annotations":[{"richLinkMetadata":{"meetSpaceLinkData":{"meetingCode":"value"}}}]}"#);
    reach.property("MeetSpaceLinkData.type", &card!(#![allow(all)] <message><annotations><annotation><rich_link_metadata><meet_space_link_data type=huddle /></rich_link_metadata></annotation></annotations></message>), r#"{"annotations":[{"richLinkMetadata":{"meetSpaceLinkData":{"type":"HUDDLE"}}}]}"#);
    reach.word("MeetSpaceLinkData.type MEETING", &card!(#![allow(all)] <message><annotations><annotation><rich_link_metadata><meet_space_link_data type=meeting /></rich_link_metadata></annotation></annotations></message>), r#"{"annotations":[{"richLinkMetadata":{"meetSpaceLinkData":{"type":"MEETING"}}}]}"#);
    reach.word("MeetSpaceLinkData.type HUDDLE", &card!(#![allow(all)] <message><annotations><annotation><rich_link_metadata><meet_space_link_data type=huddle /></rich_link_metadata></annotation></annotations></message>), r#"{"annotations":[{"richLinkMetadata":{"meetSpaceLinkData":{"type":"HUDDLE"}}}]}"#);
    reach.property("MeetSpaceLinkData.huddleStatus", &card!(#![allow(all)] <message><annotations><annotation><rich_link_metadata><meet_space_link_data huddle_status=missed /></rich_link_metadata></annotation></annotations></message>), r#"{"annotations":[{"richLinkMetadata":{"meetSpaceLinkData":{"huddleStatus":"MISSED"}}}]}"#);
    reach.word("MeetSpaceLinkData.huddleStatus STARTED", &card!(#![allow(all)] <message><annotations><annotation><rich_link_metadata><meet_space_link_data huddle_status=started /></rich_link_metadata></annotation></annotations></message>), r#"{"annotations":[{"richLinkMetadata":{"meetSpaceLinkData":{"huddleStatus":"STARTED"}}}]}"#);
    reach.word("MeetSpaceLinkData.huddleStatus ENDED", &card!(#![allow(all)] <message><annotations><annotation><rich_link_metadata><meet_space_link_data huddle_status=ended /></rich_link_metadata></annotation></annotations></message>), r#"{"annotations":[{"richLinkMetadata":{"meetSpaceLinkData":{"huddleStatus":"ENDED"}}}]}"#);
    reach.word("MeetSpaceLinkData.huddleStatus MISSED", &card!(#![allow(all)] <message><annotations><annotation><rich_link_metadata><meet_space_link_data huddle_status=missed /></rich_link_metadata></annotation></annotations></message>), r#"{"annotations":[{"richLinkMetadata":{"meetSpaceLinkData":{"huddleStatus":"MISSED"}}}]}"#);
}

fn membership_count(reach: &mut Reach) {
    reach.property("MembershipCount.joinedDirectHumanUserCount", &card!(#![allow(all)] <message><space><membership_count joined_direct_human_user_count=2 /></space></message>), r#"{"space":{"membershipCount":{"joinedDirectHumanUserCount":2}}}"#);
    reach.property("MembershipCount.joinedGroupCount", &card!(#![allow(all)] <message><space><membership_count joined_group_count=2 /></space></message>), r#"{"space":{"membershipCount":{"joinedGroupCount":2}}}"#);
}

fn message(reach: &mut Reach) {
    reach.property("Message.name", &card!(#![allow(all)] <message name="value" />), r#"{"name":"value"}"#);
    reach.property("Message.sender", &card!(#![allow(all)] <message><sender /></message>), r#"{"sender":{}}"#);
    reach.property("Message.createTime", &card!(#![allow(all)] <message create_time="2026-11-20T09:30:00Z" />), r#"{"createTime":"2026-11-20T09:30:00Z"}"#);
    reach.property("Message.lastUpdateTime", &card!(#![allow(all)] <message last_update_time="2026-11-20T09:30:00Z" />), r#"{"lastUpdateTime":"2026-11-20T09:30:00Z"}"#);
    reach.property("Message.deleteTime", &card!(#![allow(all)] <message delete_time="2026-11-20T09:30:00Z" />), r#"{"deleteTime":"2026-11-20T09:30:00Z"}"#);
    reach.property("Message.text", &card!(#![allow(all)] <message text="value" />), r#"{"text":"value"}"#);
    reach.property("Message.formattedText", &card!(#![allow(all)] <message formatted_text="value" />), r#"{"formattedText":"value"}"#);
    reach.property("Message.cards", &card!(#![allow(all)] <message><cards><card /></cards></message>), r#"{"cards":[{}]}"#);
    reach.property("Message.cardsV2", &card!(#![allow(all)] <message><cards_v2><card_with_id /></cards_v2></message>), r#"{"cardsV2":[{}]}"#);
    reach.property("Message.annotations", &card!(#![allow(all)] <message><annotations><annotation /></annotations></message>), r#"{"annotations":[{}]}"#);
    reach.property("Message.thread", &card!(#![allow(all)] <message><thread /></message>), r#"{"thread":{}}"#);
    reach.property("Message.space", &card!(#![allow(all)] <message><space /></message>), r#"{"space":{}}"#);
    reach.property("Message.fallbackText", &card!(#![allow(all)] <message fallback_text="value" />), r#"{"fallbackText":"value"}"#);
    reach.property("Message.actionResponse", &card!(#![allow(all)] <message><action_response /></message>), r#"{"actionResponse":{}}"#);
    reach.property("Message.argumentText", &card!(#![allow(all)] <message argument_text="value" />), r#"{"argumentText":"value"}"#);
    reach.property("Message.slashCommand", &card!(#![allow(all)] <message><slash_command /></message>), r#"{"slashCommand":{}}"#);
    reach.property("Message.attachment", &card!(#![allow(all)] <message><attachment /></message>), r#"{"attachment":[{}]}"#);
    reach.property("Message.matchedUrl", &card!(#![allow(all)] <message><matched_url /></message>), r#"{"matchedUrl":{}}"#);
    reach.property("Message.threadReply", &card!(#![allow(all)] <message thread_reply />), r#"{"threadReply":true}"#);
    reach.property("Message.silent", &card!(#![allow(all)] <message silent />), r#"{"silent":true}"#);
    reach.property("Message.clientAssignedMessageId", &card!(#![allow(all)] <message client_assigned_message_id="value" />), r#"{"clientAssignedMessageId":"value"}"#);
    reach.property("Message.emojiReactionSummaries", &card!(#![allow(all)] <message><emoji_reaction_summaries><emoji_reaction_summary /></emoji_reaction_summaries></message>), r#"{"emojiReactionSummaries":[{}]}"#);
    reach.property("Message.privateMessageViewer", &card!(#![allow(all)] <message><private_message_viewer /></message>), r#"{"privateMessageViewer":{}}"#);
    reach.property("Message.deletionMetadata", &card!(#![allow(all)] <message><deletion_metadata /></message>), r#"{"deletionMetadata":{}}"#);
    reach.property("Message.quotedMessageMetadata", &card!(#![allow(all)] <message><quoted_message_metadata name="value" last_update_time="2026-11-20T09:30:00Z" /></message>), r#"{"quotedMessageMetadata":{"name":"value","lastUpdateTime":"2026-11-20T09:30:00Z"}}"#);
    reach.property("Message.attachedGifs", &card!(#![allow(all)] <message><attached_gifs><attached_gif /></attached_gifs></message>), r#"{"attachedGifs":[{}]}"#);
    reach.property("Message.accessoryWidgets", &card!(#![allow(all)] <message><accessory_widgets><accessory_widget /></accessory_widgets></message>), r#"{"accessoryWidgets":[{}]}"#);
    reach.property("Message.markupSyntax", &card!(#![allow(all)] <message markup_syntax=markdown />), r#"{"markupSyntax":"MARKUP_SYNTAX_MARKDOWN"}"#);
    reach.word("Message.markupSyntax MARKUP_SYNTAX_CHAT", &card!(#![allow(all)] <message markup_syntax=chat />), r#"{"markupSyntax":"MARKUP_SYNTAX_CHAT"}"#);
    reach.word("Message.markupSyntax MARKUP_SYNTAX_MARKDOWN", &card!(#![allow(all)] <message markup_syntax=markdown />), r#"{"markupSyntax":"MARKUP_SYNTAX_MARKDOWN"}"#);
    reach.property("Message.elements", &card!(#![allow(all)] <message><elements /></message>), r#"{"elements":{}}"#);
}

fn permission_setting(reach: &mut Reach) {
    reach.property("PermissionSetting.managersAllowed", &card!(#![allow(all)] <message><space><permission_settings><manage_members_and_groups managers_allowed /></permission_settings></space></message>), r#"{"space":{"permissionSettings":{"manageMembersAndGroups":{"managersAllowed":true}}}}"#);
    reach.property("PermissionSetting.assistantManagersAllowed", &card!(#![allow(all)] <message><space><permission_settings><manage_members_and_groups assistant_managers_allowed /></permission_settings></space></message>), r#"{"space":{"permissionSettings":{"manageMembersAndGroups":{"assistantManagersAllowed":true}}}}"#);
    reach.property("PermissionSetting.membersAllowed", &card!(#![allow(all)] <message><space><permission_settings><manage_members_and_groups members_allowed /></permission_settings></space></message>), r#"{"space":{"permissionSettings":{"manageMembersAndGroups":{"membersAllowed":true}}}}"#);
}

fn permission_settings(reach: &mut Reach) {
    reach.property("PermissionSettings.manageMembersAndGroups", &card!(#![allow(all)] <message><space><permission_settings><manage_members_and_groups /></permission_settings></space></message>), r#"{"space":{"permissionSettings":{"manageMembersAndGroups":{}}}}"#);
    reach.property("PermissionSettings.modifySpaceDetails", &card!(#![allow(all)] <message><space><permission_settings><modify_space_details /></permission_settings></space></message>), r#"{"space":{"permissionSettings":{"modifySpaceDetails":{}}}}"#);
    reach.property("PermissionSettings.toggleHistory", &card!(#![allow(all)] <message><space><permission_settings><toggle_history /></permission_settings></space></message>), r#"{"space":{"permissionSettings":{"toggleHistory":{}}}}"#);
    reach.property("PermissionSettings.useAtMentionAll", &card!(#![allow(all)] <message><space><permission_settings><use_at_mention_all /></permission_settings></space></message>), r#"{"space":{"permissionSettings":{"useAtMentionAll":{}}}}"#);
    reach.property("PermissionSettings.manageApps", &card!(#![allow(all)] <message><space><permission_settings><manage_apps /></permission_settings></space></message>), r#"{"space":{"permissionSettings":{"manageApps":{}}}}"#);
    reach.property("PermissionSettings.manageWebhooks", &card!(#![allow(all)] <message><space><permission_settings><manage_webhooks /></permission_settings></space></message>), r#"{"space":{"permissionSettings":{"manageWebhooks":{}}}}"#);
    reach.property("PermissionSettings.postMessages", &card!(#![allow(all)] <message><space><permission_settings><post_messages /></permission_settings></space></message>), r#"{"space":{"permissionSettings":{"postMessages":{}}}}"#);
    reach.property("PermissionSettings.replyMessages", &card!(#![allow(all)] <message><space><permission_settings><reply_messages /></permission_settings></space></message>), r#"{"space":{"permissionSettings":{"replyMessages":{}}}}"#);
    reach.property("PermissionSettings.viewSpaceMembership", &card!(#![allow(all)] <message><space><permission_settings><view_space_membership /></permission_settings></space></message>), r#"{"space":{"permissionSettings":{"viewSpaceMembership":{}}}}"#);
}

fn principal(reach: &mut Reach) {
    reach.property("Principal.audience", &card!(#![allow(all)] <message><space><access_settings><access_permission_settings><discover_space_setting><principals><principal><audience /></principal></principals></discover_space_setting></access_permission_settings></access_settings></space></message>), r#"{"space":{"accessSettings":{"accessPermissionSettings":{"discoverSpaceSetting":{"principals":[{"audience":{}}]}}}}}"#);
}

fn quoted_message_metadata(reach: &mut Reach) {
    reach.property("QuotedMessageMetadata.name", &card!(#![allow(all)] <message><quoted_message_metadata name="value" last_update_time="2026-11-20T09:30:00Z" /></message>), r#"{"quotedMessageMetadata":{"name":"value","lastUpdateTime":"2026-11-20T09:30:00Z"}}"#);
    reach.property("QuotedMessageMetadata.lastUpdateTime", &card!(#![allow(all)] <message><quoted_message_metadata name="value" last_update_time="2026-11-20T09:30:00Z" /></message>), r#"{"quotedMessageMetadata":{"name":"value","lastUpdateTime":"2026-11-20T09:30:00Z"}}"#);
    reach.property("QuotedMessageMetadata.quoteType", &card!(#![allow(all)] <message><quoted_message_metadata name="value" last_update_time="2026-11-20T09:30:00Z" quote_type=forward /></message>), r#"{"quotedMessageMetadata":{"name":"value","lastUpdateTime":"2026-11-20T09:30:00Z","quoteType":"FORWARD"}}"#);
    reach.word("QuotedMessageMetadata.quoteType REPLY", &card!(#![allow(all)] <message><quoted_message_metadata name="value" last_update_time="2026-11-20T09:30:00Z" quote_type=reply /></message>), r#"{"quotedMessageMetadata":{"name":"value","lastUpdateTime":"2026-11-20T09:30:00Z","quoteType":"REPLY"}}"#);
    reach.word("QuotedMessageMetadata.quoteType FORWARD", &card!(#![allow(all)] <message><quoted_message_metadata name="value" last_update_time="2026-11-20T09:30:00Z" quote_type=forward /></message>), r#"{"quotedMessageMetadata":{"name":"value","lastUpdateTime":"2026-11-20T09:30:00Z","quoteType":"FORWARD"}}"#);
    reach.property("QuotedMessageMetadata.quotedMessageSnapshot", &card!(#![allow(all)] <message><quoted_message_metadata name="value" last_update_time="2026-11-20T09:30:00Z"><quoted_message_snapshot /></quoted_message_metadata></message>), r#"{"quotedMessageMetadata":{"name":"value","lastUpdateTime":"2026-11-20T09:30:00Z","quotedMessageSnapshot":{}}}"#);
    reach.property("QuotedMessageMetadata.forwardedMetadata", &card!(#![allow(all)] <message><quoted_message_metadata name="value" last_update_time="2026-11-20T09:30:00Z"><forwarded_metadata /></quoted_message_metadata></message>), r#"{"quotedMessageMetadata":{"name":"value","lastUpdateTime":"2026-11-20T09:30:00Z","forwardedMetadata":{}}}"#);
}

fn quoted_message_snapshot(reach: &mut Reach) {
    reach.property("QuotedMessageSnapshot.sender", &card!(#![allow(all)] <message><quoted_message_metadata name="value" last_update_time="2026-11-20T09:30:00Z"><quoted_message_snapshot sender="value" /></quoted_message_metadata></message>), r#"{"quotedMessageMetadata":{"name":"value","lastUpdateTime":"2026-11-20T09:30:00Z","quotedMessageSnapshot":{"sender":"value"}}}"#);
    reach.property("QuotedMessageSnapshot.text", &card!(#![allow(all)] <message><quoted_message_metadata name="value" last_update_time="2026-11-20T09:30:00Z"><quoted_message_snapshot text="value" /></quoted_message_metadata></message>), r#"{"quotedMessageMetadata":{"name":"value","lastUpdateTime":"2026-11-20T09:30:00Z","quotedMessageSnapshot":{"text":"value"}}}"#);
    reach.property("QuotedMessageSnapshot.formattedText", &card!(#![allow(all)] <message><quoted_message_metadata name="value" last_update_time="2026-11-20T09:30:00Z"><quoted_message_snapshot formatted_text="value" /></quoted_message_metadata></message>), r#"{"quotedMessageMetadata":{"name":"value","lastUpdateTime":"2026-11-20T09:30:00Z","quotedMessageSnapshot":{"formattedText":"value"}}}"#);
    reach.property("QuotedMessageSnapshot.annotations", &card!(#![allow(all)] <message><quoted_message_metadata name="value" last_update_time="2026-11-20T09:30:00Z"><quoted_message_snapshot><annotations><annotation /></annotations></quoted_message_snapshot></quoted_message_metadata></message>), r#"{"quotedMessageMetadata":{"name":"value","lastUpdateTime":"2026-11-20T09:30:00Z","quotedMessageSnapshot":{"annotations":[{}]}}}"#);
    reach.property("QuotedMessageSnapshot.attachments", &card!(#![allow(all)] <message><quoted_message_metadata name="value" last_update_time="2026-11-20T09:30:00Z"><quoted_message_snapshot><attachments><attachment /></attachments></quoted_message_snapshot></quoted_message_metadata></message>), r#"{"quotedMessageMetadata":{"name":"value","lastUpdateTime":"2026-11-20T09:30:00Z","quotedMessageSnapshot":{"attachments":[{}]}}}"#);
}

fn rich_link_metadata(reach: &mut Reach) {
    reach.property("RichLinkMetadata.uri", &card!(#![allow(all)] <message><annotations><annotation><rich_link_metadata uri="https://example.com/" /></annotation></annotations></message>), r#"{"annotations":[{"richLinkMetadata":{"uri":"https://example.com/"}}]}"#);
    reach.property("RichLinkMetadata.richLinkType", &card!(#![allow(all)] <message><annotations><annotation><rich_link_metadata rich_link_type=calendar_event /></annotation></annotations></message>), r#"{"annotations":[{"richLinkMetadata":{"richLinkType":"CALENDAR_EVENT"}}]}"#);
    reach.word("RichLinkMetadata.richLinkType DRIVE_FILE", &card!(#![allow(all)] <message><annotations><annotation><rich_link_metadata rich_link_type=drive_file /></annotation></annotations></message>), r#"{"annotations":[{"richLinkMetadata":{"richLinkType":"DRIVE_FILE"}}]}"#);
    reach.word("RichLinkMetadata.richLinkType CHAT_SPACE", &card!(#![allow(all)] <message><annotations><annotation><rich_link_metadata rich_link_type=chat_space /></annotation></annotations></message>), r#"{"annotations":[{"richLinkMetadata":{"richLinkType":"CHAT_SPACE"}}]}"#);
    reach.word("RichLinkMetadata.richLinkType GMAIL_MESSAGE", &card!(#![allow(all)] <message><annotations><annotation><rich_link_metadata rich_link_type=gmail_message /></annotation></annotations></message>), r#"{"annotations":[{"richLinkMetadata":{"richLinkType":"GMAIL_MESSAGE"}}]}"#);
    reach.word("RichLinkMetadata.richLinkType MEET_SPACE", &card!(#![allow(all)] <message><annotations><annotation><rich_link_metadata rich_link_type=meet_space /></annotation></annotations></message>), r#"{"annotations":[{"richLinkMetadata":{"richLinkType":"MEET_SPACE"}}]}"#);
    reach.word("RichLinkMetadata.richLinkType CALENDAR_EVENT", &card!(#![allow(all)] <message><annotations><annotation><rich_link_metadata rich_link_type=calendar_event /></annotation></annotations></message>), r#"{"annotations":[{"richLinkMetadata":{"richLinkType":"CALENDAR_EVENT"}}]}"#);
    reach.property("RichLinkMetadata.driveLinkData", &card!(#![allow(all)] <message><annotations><annotation><rich_link_metadata><drive_link_data /></rich_link_metadata></annotation></annotations></message>), r#"{"annotations":[{"richLinkMetadata":{"driveLinkData":{}}}]}"#);
    reach.property("RichLinkMetadata.chatSpaceLinkData", &card!(#![allow(all)] <message><annotations><annotation><rich_link_metadata><chat_space_link_data /></rich_link_metadata></annotation></annotations></message>), r#"{"annotations":[{"richLinkMetadata":{"chatSpaceLinkData":{}}}]}"#);
    reach.property("RichLinkMetadata.meetSpaceLinkData", &card!(#![allow(all)] <message><annotations><annotation><rich_link_metadata><meet_space_link_data /></rich_link_metadata></annotation></annotations></message>), r#"{"annotations":[{"richLinkMetadata":{"meetSpaceLinkData":{}}}]}"#);
    reach.property("RichLinkMetadata.calendarEventLinkData", &card!(#![allow(all)] <message><annotations><annotation><rich_link_metadata><calendar_event_link_data /></rich_link_metadata></annotation></annotations></message>), r#"{"annotations":[{"richLinkMetadata":{"calendarEventLinkData":{}}}]}"#);
}

fn selection_items(reach: &mut Reach) {
    reach.property("SelectionItems.items", &card!(#![allow(all)] <message><action_response><updated_widget><suggestions><items><selection_item /></items></suggestions></updated_widget></action_response></message>), r#"{"actionResponse":{"updatedWidget":{"suggestions":{"items":[{}]}}}}"#);
}

fn slash_command(reach: &mut Reach) {
    reach.property("SlashCommand.commandId", &card!(#![allow(all)] <message><slash_command command_id=2 /></message>), r#"{"slashCommand":{"commandId":"2"}}"#);
}

fn slash_command_metadata(reach: &mut Reach) {
    reach.property("SlashCommandMetadata.bot", &card!(#![allow(all)] <message><annotations><annotation><slash_command><bot /></slash_command></annotation></annotations></message>), r#"{"annotations":[{"slashCommand":{"bot":{}}}]}"#);
    reach.property("SlashCommandMetadata.type", &card!(#![allow(all)] <message><annotations><annotation><slash_command type=invoke /></annotation></annotations></message>), r#"{"annotations":[{"slashCommand":{"type":"INVOKE"}}]}"#);
    reach.word("SlashCommandMetadata.type ADD", &card!(#![allow(all)] <message><annotations><annotation><slash_command type=add /></annotation></annotations></message>), r#"{"annotations":[{"slashCommand":{"type":"ADD"}}]}"#);
    reach.word("SlashCommandMetadata.type INVOKE", &card!(#![allow(all)] <message><annotations><annotation><slash_command type=invoke /></annotation></annotations></message>), r#"{"annotations":[{"slashCommand":{"type":"INVOKE"}}]}"#);
    reach.property("SlashCommandMetadata.commandName", &card!(#![allow(all)] <message><annotations><annotation><slash_command command_name="value" /></annotation></annotations></message>), r#"{"annotations":[{"slashCommand":{"commandName":"value"}}]}"#);
    reach.property("SlashCommandMetadata.commandId", &card!(#![allow(all)] <message><annotations><annotation><slash_command command_id=2 /></annotation></annotations></message>), r#"{"annotations":[{"slashCommand":{"commandId":"2"}}]}"#);
    reach.property("SlashCommandMetadata.triggersDialog", &card!(#![allow(all)] <message><annotations><annotation><slash_command triggers_dialog /></annotation></annotations></message>), r#"{"annotations":[{"slashCommand":{"triggersDialog":true}}]}"#);
}

fn snippet(reach: &mut Reach) {
    reach.property("Snippet.text", &card!(#![allow(all)] <message><elements><cited_sources><cited_source title="value" uri="https://example.com/"><snippet text="value" /></cited_source></cited_sources></elements></message>), r#"{"elements":{"citedSources":[{"title":"value","uri":"https://example.com/","snippet":{"text":"value"}}]}}"#);
    reach.property("Snippet.imagePreview", &card!(#![allow(all)] <message><elements><cited_sources><cited_source title="value" uri="https://example.com/"><snippet><image_preview image_uri="https://example.com/" /></snippet></cited_source></cited_sources></elements></message>), r#"{"elements":{"citedSources":[{"title":"value","uri":"https://example.com/","snippet":{"imagePreview":{"imageUri":"https://example.com/"}}}]}}"#);
}

fn space(reach: &mut Reach) {
    reach.property("Space.name", &card!(#![allow(all)] <message><space name="value" /></message>), r#"{"space":{"name":"value"}}"#);
    reach.property("Space.type", &card!(#![allow(all)] <message><space type=dm /></message>), r#"{"space":{"type":"DM"}}"#);
    reach.word("Space.type ROOM", &card!(#![allow(all)] <message><space type=room /></message>), r#"{"space":{"type":"ROOM"}}"#);
    reach.word("Space.type DM", &card!(#![allow(all)] <message><space type=dm /></message>), r#"{"space":{"type":"DM"}}"#);
    reach.property("Space.spaceType", &card!(#![allow(all)] <message><space space_type=direct_message /></message>), r#"{"space":{"spaceType":"DIRECT_MESSAGE"}}"#);
    reach.word("Space.spaceType SPACE", &card!(#![allow(all)] <message><space space_type=space /></message>), r#"{"space":{"spaceType":"SPACE"}}"#);
    reach.word("Space.spaceType GROUP_CHAT", &card!(#![allow(all)] <message><space space_type=group_chat /></message>), r#"{"space":{"spaceType":"GROUP_CHAT"}}"#);
    reach.word("Space.spaceType DIRECT_MESSAGE", &card!(#![allow(all)] <message><space space_type=direct_message /></message>), r#"{"space":{"spaceType":"DIRECT_MESSAGE"}}"#);
    reach.property("Space.singleUserBotDm", &card!(#![allow(all)] <message><space single_user_bot_dm /></message>), r#"{"space":{"singleUserBotDm":true}}"#);
    reach.property("Space.threaded", &card!(#![allow(all)] <message><space threaded /></message>), r#"{"space":{"threaded":true}}"#);
    reach.property("Space.displayName", &card!(#![allow(all)] <message><space display_name="value" /></message>), r#"{"space":{"displayName":"value"}}"#);
    reach.property("Space.externalUserAllowed", &card!(#![allow(all)] <message><space external_user_allowed /></message>), r#"{"space":{"externalUserAllowed":true}}"#);
    reach.property("Space.spaceThreadingState", &card!(#![allow(all)] <message><space space_threading_state=unthreaded_messages /></message>), r#"{"space":{"spaceThreadingState":"UNTHREADED_MESSAGES"}}"#);
    reach.word("Space.spaceThreadingState THREADED_MESSAGES", &card!(#![allow(all)] <message><space space_threading_state=threaded_messages /></message>), r#"{"space":{"spaceThreadingState":"THREADED_MESSAGES"}}"#);
    reach.word("Space.spaceThreadingState GROUPED_MESSAGES", &card!(#![allow(all)] <message><space space_threading_state=grouped_messages /></message>), r#"{"space":{"spaceThreadingState":"GROUPED_MESSAGES"}}"#);
    reach.word("Space.spaceThreadingState UNTHREADED_MESSAGES", &card!(#![allow(all)] <message><space space_threading_state=unthreaded_messages /></message>), r#"{"space":{"spaceThreadingState":"UNTHREADED_MESSAGES"}}"#);
    reach.property("Space.spaceDetails", &card!(#![allow(all)] <message><space><space_details /></space></message>), r#"{"space":{"spaceDetails":{}}}"#);
    reach.property("Space.spaceHistoryState", &card!(#![allow(all)] <message><space space_history_state=on /></message>), r#"{"space":{"spaceHistoryState":"HISTORY_ON"}}"#);
    reach.word("Space.spaceHistoryState HISTORY_OFF", &card!(#![allow(all)] <message><space space_history_state=off /></message>), r#"{"space":{"spaceHistoryState":"HISTORY_OFF"}}"#);
    reach.word("Space.spaceHistoryState HISTORY_ON", &card!(#![allow(all)] <message><space space_history_state=on /></message>), r#"{"space":{"spaceHistoryState":"HISTORY_ON"}}"#);
    reach.property("Space.importMode", &card!(#![allow(all)] <message><space import_mode /></message>), r#"{"space":{"importMode":true}}"#);
    reach.property("Space.createTime", &card!(#![allow(all)] <message><space create_time="2026-11-20T09:30:00Z" /></message>), r#"{"space":{"createTime":"2026-11-20T09:30:00Z"}}"#);
    reach.property("Space.lastActiveTime", &card!(#![allow(all)] <message><space last_active_time="2026-11-20T09:30:00Z" /></message>), r#"{"space":{"lastActiveTime":"2026-11-20T09:30:00Z"}}"#);
    reach.property("Space.adminInstalled", &card!(#![allow(all)] <message><space admin_installed /></message>), r#"{"space":{"adminInstalled":true}}"#);
    reach.property("Space.membershipCount", &card!(#![allow(all)] <message><space><membership_count /></space></message>), r#"{"space":{"membershipCount":{}}}"#);
    reach.property("Space.accessSettings", &card!(#![allow(all)] <message><space><access_settings /></space></message>), r#"{"space":{"accessSettings":{}}}"#);
    reach.property("Space.customer", &card!(#![allow(all)] <message><space customer="value" /></message>), r#"{"space":{"customer":"value"}}"#);
    reach.property("Space.spaceUri", &card!(#![allow(all)] <message><space space_uri="https://example.com/" /></message>), r#"{"space":{"spaceUri":"https://example.com/"}}"#);
    reach.property("Space.importModeExpireTime", &card!(#![allow(all)] <message><space import_mode_expire_time="2026-11-20T09:30:00Z" /></message>), r#"{"space":{"importModeExpireTime":"2026-11-20T09:30:00Z"}}"#);
    reach.property("Space.predefinedPermissionSettings", &card!(#![allow(all)] <message><space predefined_permission_settings=announcement_space /></message>), r#"{"space":{"predefinedPermissionSettings":"ANNOUNCEMENT_SPACE"}}"#);
    reach.word("Space.predefinedPermissionSettings COLLABORATION_SPACE", &card!(#![allow(all)] <message><space predefined_permission_settings=collaboration_space /></message>), r#"{"space":{"predefinedPermissionSettings":"COLLABORATION_SPACE"}}"#);
    reach.word("Space.predefinedPermissionSettings ANNOUNCEMENT_SPACE", &card!(#![allow(all)] <message><space predefined_permission_settings=announcement_space /></message>), r#"{"space":{"predefinedPermissionSettings":"ANNOUNCEMENT_SPACE"}}"#);
    reach.property("Space.permissionSettings", &card!(#![allow(all)] <message><space><permission_settings /></space></message>), r#"{"space":{"permissionSettings":{}}}"#);
}

fn space_data_source(reach: &mut Reach) {
    reach.property("SpaceDataSource.defaultToCurrentSpace", &card!(#![allow(all)] <message><cards_v2><card_with_id><card><sections><section><widgets><widget><text_input><host_app_data_source><chat_data_source><space_data_source default_to_current_space /></chat_data_source></host_app_data_source></text_input></widget></widgets></section></sections></card></card_with_id></cards_v2></message>), r#"{"cardsV2":[{"card":{"sections":[{"widgets":[{"textInput":{"hostAppDataSource":{"chatDataSource":{"spaceDataSource":{"defaultToCurrentSpace":true}}}}}]}]}}]}"#);
}

fn space_details(reach: &mut Reach) {
    reach.property("SpaceDetails.description", &card!(#![allow(all)] <message><space><space_details description="value" /></space></message>), r#"{"space":{"spaceDetails":{"description":"value"}}}"#);
    reach.property("SpaceDetails.guidelines", &card!(#![allow(all)] <message><space><space_details guidelines="value" /></space></message>), r#"{"space":{"spaceDetails":{"guidelines":"value"}}}"#);
}

fn thread(reach: &mut Reach) {
    reach.property("Thread.name", &card!(#![allow(all)] <message><thread name="value" /></message>), r#"{"thread":{"name":"value"}}"#);
    reach.property("Thread.threadKey", &card!(#![allow(all)] <message><thread thread_key="value" /></message>), r#"{"thread":{"threadKey":"value"}}"#);
}

fn updated_widget(reach: &mut Reach) {
    reach.property("UpdatedWidget.suggestions", &card!(#![allow(all)] <message><action_response><updated_widget><suggestions /></updated_widget></action_response></message>), r#"{"actionResponse":{"updatedWidget":{"suggestions":{}}}}"#);
    reach.property("UpdatedWidget.widget", &card!(#![allow(all)] <message><action_response><updated_widget widget="value" /></action_response></message>), r#"{"actionResponse":{"updatedWidget":{"widget":"value"}}}"#);
}

fn user(reach: &mut Reach) {
    reach.property("User.name", &card!(#![allow(all)] <message><sender name="value" /></message>), r#"{"sender":{"name":"value"}}"#);
    reach.property("User.displayName", &card!(#![allow(all)] <message><sender display_name="value" /></message>), r#"{"sender":{"displayName":"value"}}"#);
    reach.property("User.avatarUrl", &card!(#![allow(all)] <message><sender avatar_url="https://example.com/" /></message>), r#"{"sender":{"avatarUrl":"https://example.com/"}}"#);
    reach.property("User.email", &card!(#![allow(all)] <message><sender email="value" /></message>), r#"{"sender":{"email":"value"}}"#);
    reach.property("User.domainId", &card!(#![allow(all)] <message><sender domain_id="value" /></message>), r#"{"sender":{"domainId":"value"}}"#);
    reach.property("User.type", &card!(#![allow(all)] <message><sender type=bot /></message>), r#"{"sender":{"type":"BOT"}}"#);
    reach.word("User.type HUMAN", &card!(#![allow(all)] <message><sender type=human /></message>), r#"{"sender":{"type":"HUMAN"}}"#);
    reach.word("User.type BOT", &card!(#![allow(all)] <message><sender type=bot /></message>), r#"{"sender":{"type":"BOT"}}"#);
    reach.property("User.isAnonymous", &card!(#![allow(all)] <message><sender is_anonymous /></message>), r#"{"sender":{"isAnonymous":true}}"#);
}

fn user_mention_metadata(reach: &mut Reach) {
    reach.property("UserMentionMetadata.user", &card!(#![allow(all)] <message><annotations><annotation><user_mention><user /></user_mention></annotation></annotations></message>), r#"{"annotations":[{"userMention":{"user":{}}}]}"#);
    reach.property("UserMentionMetadata.type", &card!(#![allow(all)] <message><annotations><annotation><user_mention type=mention /></annotation></annotations></message>), r#"{"annotations":[{"userMention":{"type":"MENTION"}}]}"#);
    reach.word("UserMentionMetadata.type ADD", &card!(#![allow(all)] <message><annotations><annotation><user_mention type=add /></annotation></annotations></message>), r#"{"annotations":[{"userMention":{"type":"ADD"}}]}"#);
    reach.word("UserMentionMetadata.type MENTION", &card!(#![allow(all)] <message><annotations><annotation><user_mention type=mention /></annotation></annotations></message>), r#"{"annotations":[{"userMention":{"type":"MENTION"}}]}"#);
}

fn workflow_data_source_markup(reach: &mut Reach) {
    reach.property("WorkflowDataSourceMarkup.type", &card!(#![allow(all)] <message><cards_v2><card_with_id><card><sections><section><widgets><widget><text_input><host_app_data_source><workflow_data_source type=user_with_free_form /></host_app_data_source></text_input></widget></widgets></section></sections></card></card_with_id></cards_v2></message>), r#"{"cardsV2":[{"card":{"sections":[{"widgets":[{"textInput":{"hostAppDataSource":{"workflowDataSource":{"type":"USER_WITH_FREE_FORM"}}}}]}]}}]}"#);
    reach.word("WorkflowDataSourceMarkup.type USER", &card!(#![allow(all)] <message><cards_v2><card_with_id><card><sections><section><widgets><widget><text_input><host_app_data_source><workflow_data_source type=user /></host_app_data_source></text_input></widget></widgets></section></sections></card></card_with_id></cards_v2></message>), r#"{"cardsV2":[{"card":{"sections":[{"widgets":[{"textInput":{"hostAppDataSource":{"workflowDataSource":{"type":"USER"}}}}]}]}}]}"#);
    reach.word("WorkflowDataSourceMarkup.type SPACE", &card!(#![allow(all)] <message><cards_v2><card_with_id><card><sections><section><widgets><widget><text_input><host_app_data_source><workflow_data_source type=space /></host_app_data_source></text_input></widget></widgets></section></sections></card></card_with_id></cards_v2></message>), r#"{"cardsV2":[{"card":{"sections":[{"widgets":[{"textInput":{"hostAppDataSource":{"workflowDataSource":{"type":"SPACE"}}}}]}]}}]}"#);
    reach.word("WorkflowDataSourceMarkup.type USER_WITH_FREE_FORM", &card!(#![allow(all)] <message><cards_v2><card_with_id><card><sections><section><widgets><widget><text_input><host_app_data_source><workflow_data_source type=user_with_free_form /></host_app_data_source></text_input></widget></widgets></section></sections></card></card_with_id></cards_v2></message>), r#"{"cardsV2":[{"card":{"sections":[{"widgets":[{"textInput":{"hostAppDataSource":{"workflowDataSource":{"type":"USER_WITH_FREE_FORM"}}}}]}]}}]}"#);
    reach.property("WorkflowDataSourceMarkup.includeVariables", &card!(#![allow(all)] <message><cards_v2><card_with_id><card><sections><section><widgets><widget><text_input><host_app_data_source><workflow_data_source include_variables /></host_app_data_source></text_input></widget></widgets></section></sections></card></card_with_id></cards_v2></message>), r#"{"cardsV2":[{"card":{"sections":[{"widgets":[{"textInput":{"hostAppDataSource":{"workflowDataSource":{"includeVariables":true}}}}]}]}}]}"#);
}
