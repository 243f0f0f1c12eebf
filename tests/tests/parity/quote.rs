use chat_cards::prelude::*;
use chat_cards::{
    Annotation, Attachment, ForwardedMetadata, QuoteType, QuotedMessageMetadata, QuotedMessageSnapshot, Timestamp,
};

const THEN: Timestamp = Timestamp::from_static("2026-06-29T18:01:00Z");

parity! {
    quoted_message_metadata: QuotedMessageMetadata {
        unchecked! {
            <quoted_message_metadata
                name="spaces/1/messages/2"
                last_update_time="2026-06-29T18:01:00Z"
                quote_type=reply
            >
                <quoted_message_snapshot sender="users/1" />
                <forwarded_metadata space="spaces/2" />
            </quoted_message_metadata>
        },
        QuotedMessageMetadata::new("spaces/1/messages/2", THEN)
            .quote_type(QuoteType::Reply)
            .quoted_message_snapshot(QuotedMessageSnapshot::new().sender("users/1"))
            .forwarded_metadata(ForwardedMetadata::new().space("spaces/2")),
        {
            "name": "spaces/1/messages/2",
            "lastUpdateTime": "2026-06-29T18:01:00Z",
            "quoteType": "REPLY",
            "quotedMessageSnapshot": { "sender": "users/1" },
            "forwardedMetadata": { "space": "spaces/2" },
        },
    }

    quoted_message_snapshot: QuotedMessageSnapshot {
        unchecked! {
            <quoted_message_snapshot sender="users/1" text="Hi" formatted_text="*Hi*">
                <annotations><annotation length=2 /></annotations>
                <attachments><attachment name="a" /></attachments>
            </quoted_message_snapshot>
        },
        QuotedMessageSnapshot::new()
            .sender("users/1")
            .text("Hi")
            .formatted_text(Markup::bold("Hi"))
            .annotation(Annotation::new().length(2))
            .attachment(Attachment::new().name("a")),
        {
            "sender": "users/1",
            "text": "Hi",
            "formattedText": "*Hi*",
            "annotations": [{ "length": 2 }],
            "attachments": [{ "name": "a" }],
        },
    }

    forwarded_metadata: ForwardedMetadata {
        unchecked! { <forwarded_metadata space="spaces/2" space_display_name="Deploys" /> },
        ForwardedMetadata::new().space("spaces/2").space_display_name("Deploys"),
        { "space": "spaces/2", "spaceDisplayName": "Deploys" },
    }
}
