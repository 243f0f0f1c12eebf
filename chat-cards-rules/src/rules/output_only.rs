//! Properties that only the server fills in.

use crate::node::Node;
use crate::report::Report;
use crate::rule::{Example, OUTPUT_ONLY, Rule};

pub(super) const RULES: &[Rule] = rules![
    output_only(
        "output-only-message",
        &["Message"],
        "discovery `Message`",
        examples![Example { json: r#"{"text": "Hi"}"#, card: r#"<message text="Hi" />"# }],
        examples![
            Example { json: r#"{"text": "Hi", "silent": true}"#, card: r#"<message text="Hi" silent />"# },
            Example {
                json: r#"{"text": "Hi", "sender": {"name": "users/1"}}"#,
                card: r#"<message text="Hi"><sender name="users/1" /></message>"#,
            },
        ],
    ),
    output_only(
        "output-only-user",
        &["User"],
        "discovery `User`",
        examples![Example { json: r#"{"name": "users/1"}"#, card: r#"<user name="users/1" />"# }],
        examples![Example {
            json: r#"{"name": "users/1", "displayName": "Ada"}"#,
            card: r#"<user name="users/1" display_name="Ada" />"#,
        }],
    ),
    output_only(
        "output-only-card-with-id",
        &["CardWithId"],
        "discovery `CardWithId`",
        examples![Example {
            json: r#"{"cardId": "deploy", "card": {"header": {"title": "Deploy"}}}"#,
            card: r#"<card id="deploy"><header title="Deploy" /></card>"#,
        }],
        examples![Example {
            json: r#"{"card": {"header": {"title": "Deploy"}}, "ownerUser": {"name": "users/1"}}"#,
            card: r#"<card><header title="Deploy" /><owner_user name="users/1" /></card>"#,
        }],
    ),
    Rule {
        // Beside uploaded data, the reference into Drive is the second member of a union, and that rule says so.
        test: Some(reference_alone),
        ..output_only(
            "output-only-attachment",
            &["Attachment"],
            "discovery `Attachment`",
            examples![Example {
                json: r#"{"attachmentDataRef": {"attachmentUploadToken": "token"}}"#,
                card: r#"<attachment><attachment_data_ref attachment_upload_token="token" /></attachment>"#,
            }],
            examples![
                Example { json: r#"{"contentName": "a.png"}"#, card: r#"<attachment content_name="a.png" />"# },
                Example {
                    json: r#"{"driveDataRef": {"driveFileId": "1a2b"}}"#,
                    card: r#"<attachment><drive_data_ref drive_file_id="1a2b" /></attachment>"#,
                },
            ],
        )
    },
    output_only(
        "output-only-attached-gif",
        &["AttachedGif"],
        "discovery `AttachedGif`",
        examples![Example { json: "{}", card: "<attached_gif />" }],
        examples![Example {
            json: r#"{"uri": "https://example.com/a.gif"}"#,
            card: r#"<attached_gif uri="https://example.com/a.gif" />"#,
        }],
    ),
    output_only(
        "output-only-matched-url",
        &["MatchedUrl"],
        "discovery `MatchedUrl`",
        examples![Example { json: "{}", card: "<matched_url />" }],
        examples![Example {
            json: r#"{"url": "https://example.com"}"#,
            card: r#"<matched_url url="https://example.com" />"#
        }],
    ),
    output_only(
        "output-only-custom-emoji",
        &["CustomEmoji"],
        "discovery `CustomEmoji`",
        examples![Example { json: r#"{"name": "customEmojis/1"}"#, card: r#"<custom_emoji name="customEmojis/1" />"# }],
        examples![Example { json: r#"{"uid": "1"}"#, card: r#"<custom_emoji uid="1" />"# }],
    ),
    output_only(
        "output-only-emoji-reaction-summary",
        &["EmojiReactionSummary"],
        "discovery `EmojiReactionSummary`",
        examples![Example { json: "{}", card: "<emoji_reaction_summary />" }],
        examples![Example { json: r#"{"reactionCount": 3}"#, card: "<emoji_reaction_summary reaction_count=3 />" }],
    ),
    output_only(
        "output-only-quoted-message-metadata",
        &["QuotedMessageMetadata"],
        "discovery `QuotedMessageMetadata`",
        examples![Example {
            json: r#"{"name": "spaces/A/messages/B", "lastUpdateTime": "2026-11-20T09:30:00Z"}"#,
            card: r#"<quoted_message_metadata name="spaces/A/messages/B" last_update_time="2026-11-20T09:30:00Z" />"#,
        }],
        examples![Example {
            json: r#"{"name": "spaces/A/messages/B", "lastUpdateTime": "2026-11-20T09:30:00Z",
                "forwardedMetadata": {}}"#,
            card: r#"<quoted_message_metadata name="spaces/A/messages/B" last_update_time="2026-11-20T09:30:00Z">
                <forwarded_metadata />
            </quoted_message_metadata>"#,
        }],
    ),
    output_only(
        "output-only-quoted-message-snapshot",
        &["QuotedMessageSnapshot"],
        "discovery `QuotedMessageSnapshot`",
        examples![Example { json: "{}", card: "<quoted_message_snapshot />" }],
        examples![Example { json: r#"{"text": "Hi"}"#, card: r#"<quoted_message_snapshot text="Hi" />"# }],
    ),
    output_only(
        "output-only-forwarded-metadata",
        &["ForwardedMetadata"],
        "discovery `ForwardedMetadata`",
        examples![Example { json: "{}", card: "<forwarded_metadata />" }],
        examples![Example { json: r#"{"space": "spaces/A"}"#, card: r#"<forwarded_metadata space="spaces/A" />"# }],
    ),
    output_only(
        "output-only-meet-space-link-data",
        &["MeetSpaceLinkData"],
        "discovery `MeetSpaceLinkData`",
        examples![Example {
            json: r#"{"meetingCode": "abc-mnop-xyz"}"#,
            card: r#"<meet_space_link_data meeting_code="abc-mnop-xyz" />"#,
        }],
        examples![Example {
            json: r#"{"huddleStatus": "STARTED"}"#,
            card: "<meet_space_link_data huddle_status=started />"
        }],
    ),
    output_only(
        "output-only-space",
        &["Space"],
        "discovery `Space`",
        examples![Example { json: r#"{"displayName": "Deploys"}"#, card: r#"<space display_name="Deploys" />"# }],
        examples![Example { json: r#"{"adminInstalled": true}"#, card: "<space admin_installed />" }],
    ),
    output_only(
        "output-only-membership-count",
        &["MembershipCount"],
        "discovery `MembershipCount`",
        examples![Example { json: "{}", card: "<membership_count />" }],
        examples![Example { json: r#"{"joinedGroupCount": 2}"#, card: "<membership_count joined_group_count=2 />" }],
    ),
    output_only(
        "output-only-access-settings",
        &["AccessSettings"],
        "discovery `AccessSettings`",
        examples![Example {
            json: r#"{"audience": "audiences/default"}"#,
            card: r#"<access_settings audience="audiences/default" />"#,
        }],
        examples![Example { json: r#"{"accessState": "PRIVATE"}"#, card: "<access_settings access_state=private />" }],
    ),
    output_only(
        "output-only-permission-settings",
        &["PermissionSettings"],
        "discovery `PermissionSettings`",
        examples![Example {
            json: r#"{"manageApps": {"managersAllowed": true}}"#,
            card: "<permission_settings><manage_apps managers_allowed /></permission_settings>",
        }],
        examples![Example {
            json: r#"{"postMessages": {"managersAllowed": true}}"#,
            card: "<permission_settings><post_messages managers_allowed /></permission_settings>",
        }],
    ),
];

const fn output_only(
    id: &'static str,
    on: &'static [&'static str],
    source: &'static str,
    passes: &'static [Example],
    fails: &'static [Example],
) -> Rule {
    Rule {
        any: &[OUTPUT_ONLY],
        message: "`{}` is filled in by the server",
        help: "leave it out of what you send",
        what: "What only the server fills in is left out of requests.",
        why: "What Chat does with it is not documented; Google's APIs usually ignore such a field, so what it says is lost.",
        source,
        passes,
        fails,
        ..Rule::warning(id, on)
    }
}

fn reference_alone(node: &Node<'_>, report: &mut Report<'_>) {
    if report.property() != "driveDataRef" || node.is_absent("attachmentDataRef") {
        report.found();
    }
}
