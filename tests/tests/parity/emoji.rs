use chat_cards::{CustomEmoji, CustomEmojiPayload, Emoji, EmojiReactionSummary};

parity! {
    emoji: Emoji {
        unchecked! { <emoji unicode="👍" /> },
        Emoji::new().unicode("👍"),
        { "unicode": "👍" },
    }

    emoji_of_the_organisation: Emoji {
        unchecked! { <emoji><custom_emoji uid="1" /></emoji> },
        Emoji::new().custom_emoji(CustomEmoji::new().uid("1")),
        { "customEmoji": { "uid": "1" } },
    }

    custom_emoji: CustomEmoji {
        unchecked! {
            <custom_emoji
                name="customEmojis/1"
                uid="1"
                emoji_name=":party:"
                temporary_image_uri="https://example.com/party.png"
            >
                <payload file_content="AA==" filename="party.png" />
            </custom_emoji>
        },
        CustomEmoji::new()
            .name("customEmojis/1")
            .uid("1")
            .emoji_name(":party:")
            .temporary_image_uri("https://example.com/party.png")
            .payload(CustomEmojiPayload::new("AA==", "party.png")),
        {
            "name": "customEmojis/1",
            "uid": "1",
            "emojiName": ":party:",
            "temporaryImageUri": "https://example.com/party.png",
            "payload": { "fileContent": "AA==", "filename": "party.png" },
        },
    }

    custom_emoji_payload: CustomEmojiPayload {
        unchecked! { <custom_emoji_payload file_content="AA==" filename="party.png" /> },
        CustomEmojiPayload::new("AA==", "party.png"),
        { "fileContent": "AA==", "filename": "party.png" },
    }

    emoji_reaction_summary: EmojiReactionSummary {
        unchecked! { <emoji_reaction_summary reaction_count=2><emoji unicode="👍" /></emoji_reaction_summary> },
        EmojiReactionSummary::new().emoji(Emoji::new().unicode("👍")).reaction_count(2),
        { "emoji": { "unicode": "👍" }, "reactionCount": 2 },
    }
}
