use chat_cards::prelude::*;
use chat_cards::{User, UserType};

parity! {
    user: User {
        unchecked! {
            <user
                name="users/1"
                display_name="Ada"
                avatar_url="https://example.com/ada.png"
                email="ada@example.com"
                domain_id="7"
                type=human
                is_anonymous
            />
        },
        User::new()
            .name("users/1")
            .display_name("Ada")
            .avatar_url("https://example.com/ada.png")
            .email("ada@example.com")
            .domain_id("7")
            .r#type(UserType::Human)
            .is_anonymous(true),
        {
            "name": "users/1",
            "displayName": "Ada",
            "avatarUrl": "https://example.com/ada.png",
            "email": "ada@example.com",
            "domainId": "7",
            "type": "HUMAN",
            "isAnonymous": true,
        },
    }

    user_by_name: Message {
        unchecked! { <message private_message_viewer="users/1" /> },
        Message::new().private_message_viewer("users/1"),
        { "privateMessageViewer": { "name": "users/1" } },
    }
}
