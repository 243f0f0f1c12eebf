use chat_cards::{
    Annotation, AnnotationType, CustomEmoji, CustomEmojiMetadata, RichLinkMetadata, SlashCommand, SlashCommandMetadata,
    SlashCommandType, UserMentionMetadata, UserMentionType,
};

parity! {
    annotation_of_a_mention: Annotation {
        unchecked! {
            <annotation type=user_mention start_index=3 length=5>
                <user_mention type=mention />
            </annotation>
        },
        Annotation::new()
            .r#type(AnnotationType::UserMention)
            .start_index(3)
            .length(5)
            .user_mention(UserMentionMetadata::new().r#type(UserMentionType::Mention)),
        { "type": "USER_MENTION", "startIndex": 3, "length": 5, "userMention": { "type": "MENTION" } },
    }

    // The index 0 is written: it says where the annotation is.
    annotation_of_a_slash_command: Annotation {
        unchecked! { <annotation start_index=0><slash_command command_name="/vote" /></annotation> },
        Annotation::new().start_index(0).slash_command(SlashCommandMetadata::new().command_name("/vote")),
        { "startIndex": 0, "slashCommand": { "commandName": "/vote" } },
    }

    annotation_of_a_link: Annotation {
        unchecked! { <annotation><rich_link_metadata uri="https://example.com" /></annotation> },
        Annotation::new().rich_link_metadata(RichLinkMetadata::new().uri("https://example.com")),
        { "richLinkMetadata": { "uri": "https://example.com" } },
    }

    annotation_of_an_emoji: Annotation {
        unchecked! {
            <annotation>
                <custom_emoji_metadata><custom_emoji name="customEmojis/1" /></custom_emoji_metadata>
            </annotation>
        },
        Annotation::new()
            .custom_emoji_metadata(CustomEmojiMetadata::new().custom_emoji(CustomEmoji::new().name("customEmojis/1"))),
        { "customEmojiMetadata": { "customEmoji": { "name": "customEmojis/1" } } },
    }

    user_mention_metadata: UserMentionMetadata {
        unchecked! { <user_mention_metadata user="users/1" type=add /> },
        UserMentionMetadata::new().user("users/1").r#type(UserMentionType::Add),
        { "user": { "name": "users/1" }, "type": "ADD" },
    }

    slash_command_metadata: SlashCommandMetadata {
        unchecked! {
            <slash_command_metadata bot="users/2" type=invoke command_name="/vote" command_id=7 triggers_dialog />
        },
        SlashCommandMetadata::new()
            .bot("users/2")
            .r#type(SlashCommandType::Invoke)
            .command_name("/vote")
            .command_id(7)
            .triggers_dialog(true),
        {
            "bot": { "name": "users/2" },
            "type": "INVOKE",
            "commandName": "/vote",
            "commandId": "7",
            "triggersDialog": true,
        },
    }

    slash_command: SlashCommand {
        unchecked! { <slash_command command_id=9_007_199_254_740_993 /> },
        SlashCommand::new().command_id(9_007_199_254_740_993),
        { "commandId": "9007199254740993" },
    }

    custom_emoji_metadata: CustomEmojiMetadata {
        unchecked! { <custom_emoji_metadata><custom_emoji name="customEmojis/1" /></custom_emoji_metadata> },
        CustomEmojiMetadata::new().custom_emoji(CustomEmoji::new().name("customEmojis/1")),
        { "customEmoji": { "name": "customEmojis/1" } },
    }
}
