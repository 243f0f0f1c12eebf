// `cards` of a message is deprecated and still read and written.
#![allow(deprecated)]

use chat_cards::prelude::*;
use chat_cards::{
    ActionResponse, Annotation, AttachedGif, Attachment, DeletionMetadata, DeletionType, Elements, Emoji,
    EmojiReactionSummary, MarkupSyntax, MatchedUrl, QuotedMessageMetadata, ResponseType, SlashCommand, Space,
    Timestamp, v1,
};

const THEN: Timestamp = Timestamp::from_static("2026-06-29T18:01:00Z");

parity! {
    message: Message {
        unchecked! {
            <message
                name="spaces/1/messages/2"
                sender="users/1"
                create_time="2026-06-29T18:01:00Z"
                last_update_time="2026-06-29T18:01:00Z"
                delete_time="2026-06-29T18:01:00Z"
                text="*Hi*"
                formatted_text="*Hi*"
                thread_key="deploys"
                fallback_text="Hi"
                argument_text=" Hi"
                matched_url="https://example.com"
                thread_reply
                silent
                client_assigned_message_id="client-1"
                private_message_viewer="users/2"
                markup_syntax=chat
            >
                <cards><card name="old" /></cards>
                <card id="new" />
                <annotations><annotation length=2 /></annotations>
                <space name="spaces/1" />
                <action_response type=new_message />
                <slash_command command_id=7 />
                <attachment name="a" />
                <emoji_reaction_summaries>
                    <emoji_reaction_summary reaction_count=2><emoji unicode="👍" /></emoji_reaction_summary>
                </emoji_reaction_summaries>
                <deletion_metadata deletion_type=creator />
                <quoted_message_metadata name="spaces/1/messages/1" last_update_time="2026-06-29T18:01:00Z" />
                <attached_gifs><attached_gif uri="https://example.com/a.gif" /></attached_gifs>
                <accessory_widgets><button action="save">"Save"</button></accessory_widgets>
                <elements />
            </message>
        },
        Message::new()
            .name("spaces/1/messages/2")
            .sender("users/1")
            .create_time(THEN)
            .last_update_time(THEN)
            .delete_time(THEN)
            .text(Markup::bold("Hi"))
            .formatted_text(Markup::bold("Hi"))
            .v1_card(v1::Card::new().name("old"))
            .card(CardWithId::new().card_id("new"))
            .annotation(Annotation::new().length(2))
            .thread(Thread::from("deploys"))
            .space(Space::new().name("spaces/1"))
            .fallback_text("Hi")
            .action_response(ActionResponse::new().r#type(ResponseType::NewMessage))
            .argument_text(" Hi")
            .slash_command(SlashCommand::new().command_id(7))
            .attachment(Attachment::new().name("a"))
            .matched_url("https://example.com")
            .thread_reply(true)
            .silent(true)
            .client_assigned_message_id("client-1")
            .emoji_reaction_summary(EmojiReactionSummary::new().emoji(Emoji::new().unicode("👍")).reaction_count(2))
            .private_message_viewer("users/2")
            .deletion_metadata(DeletionMetadata::new().deletion_type(DeletionType::Creator))
            .quoted_message_metadata(QuotedMessageMetadata::new("spaces/1/messages/1", THEN))
            .attached_gif(AttachedGif::new().uri("https://example.com/a.gif"))
            .accessory_widget(Button::new("Save", OnClick::action("save")))
            .markup_syntax(MarkupSyntax::Chat)
            .elements(Elements::new()),
        {
            "name": "spaces/1/messages/2",
            "sender": { "name": "users/1" },
            "createTime": "2026-06-29T18:01:00Z",
            "lastUpdateTime": "2026-06-29T18:01:00Z",
            "deleteTime": "2026-06-29T18:01:00Z",
            "text": "*Hi*",
            "formattedText": "*Hi*",
            "cards": [{ "name": "old" }],
            "cardsV2": [{ "cardId": "new" }],
            "annotations": [{ "length": 2 }],
            "thread": { "threadKey": "deploys" },
            "space": { "name": "spaces/1" },
            "fallbackText": "Hi",
            "actionResponse": { "type": "NEW_MESSAGE" },
            "argumentText": " Hi",
            "slashCommand": { "commandId": "7" },
            "attachment": [{ "name": "a" }],
            "matchedUrl": { "url": "https://example.com" },
            "threadReply": true,
            "silent": true,
            "clientAssignedMessageId": "client-1",
            "emojiReactionSummaries": [{ "emoji": { "unicode": "👍" }, "reactionCount": 2 }],
            "privateMessageViewer": { "name": "users/2" },
            "deletionMetadata": { "deletionType": "CREATOR" },
            "quotedMessageMetadata": { "name": "spaces/1/messages/1", "lastUpdateTime": "2026-06-29T18:01:00Z" },
            "attachedGifs": [{ "uri": "https://example.com/a.gif" }],
            "accessoryWidgets": [
                { "buttonList": { "buttons": [{ "text": "Save", "onClick": { "action": { "function": "save" } } }] } },
            ],
            "markupSyntax": "MARKUP_SYNTAX_CHAT",
            "elements": {},
        },
    }

    thread: Thread {
        unchecked! { <thread name="spaces/1/threads/2" thread_key="deploys" /> },
        Thread::new().name("spaces/1/threads/2").thread_key("deploys"),
        { "name": "spaces/1/threads/2", "threadKey": "deploys" },
    }

    matched_url: MatchedUrl {
        unchecked! { <matched_url url="https://example.com" /> },
        MatchedUrl::from("https://example.com"),
        { "url": "https://example.com" },
    }

    deletion_metadata: DeletionMetadata {
        unchecked! { <deletion_metadata deletion_type=app_message_expiry /> },
        DeletionMetadata::new().deletion_type(DeletionType::AppMessageExpiry),
        { "deletionType": "APP_MESSAGE_EXPIRY" },
    }
}
