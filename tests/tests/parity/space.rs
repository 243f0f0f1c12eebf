// `type` and `threaded` of a space are deprecated and still read and written.
#![allow(deprecated)]

use chat_cards::{
    AccessSettings, DeprecatedSpaceType, HistoryState, MembershipCount, PermissionSettings,
    PredefinedPermissionSettings, Space, SpaceDetails, SpaceThreadingState, SpaceType, Timestamp,
};

const CREATED: Timestamp = Timestamp::from_static("2026-01-01T00:00:00Z");
const ACTIVE: Timestamp = Timestamp::from_static("2026-06-29T18:01:00Z");
const EXPIRES: Timestamp = Timestamp::from_static("2026-12-31T00:00:00Z");

parity! {
    space: Space {
        unchecked! {
            <space
                name="spaces/1"
                type=room
                space_type=space
                single_user_bot_dm
                threaded
                display_name="Deploys"
                external_user_allowed
                space_threading_state=threaded_messages
                space_history_state=on
                import_mode
                create_time="2026-01-01T00:00:00Z"
                last_active_time="2026-06-29T18:01:00Z"
                admin_installed
                customer="customers/1"
                space_uri="https://example.com"
                import_mode_expire_time="2026-12-31T00:00:00Z"
                predefined_permission_settings=announcement_space
            >
                <space_details description="What is live" />
                <membership_count joined_group_count=1 />
                <access_settings audience="audiences/default" />
            </space>
        },
        Space::new()
            .name("spaces/1")
            .r#type(DeprecatedSpaceType::Room)
            .space_type(SpaceType::Space)
            .single_user_bot_dm(true)
            .threaded(true)
            .display_name("Deploys")
            .external_user_allowed(true)
            .space_threading_state(SpaceThreadingState::ThreadedMessages)
            .space_details(SpaceDetails::new().description("What is live"))
            .space_history_state(HistoryState::On)
            .import_mode(true)
            .create_time(CREATED)
            .last_active_time(ACTIVE)
            .admin_installed(true)
            .membership_count(MembershipCount::new().joined_group_count(1))
            .access_settings(AccessSettings::new().audience("audiences/default"))
            .customer("customers/1")
            .space_uri("https://example.com")
            .import_mode_expire_time(EXPIRES)
            .predefined_permission_settings(PredefinedPermissionSettings::AnnouncementSpace),
        {
            "name": "spaces/1",
            "type": "ROOM",
            "spaceType": "SPACE",
            "singleUserBotDm": true,
            "threaded": true,
            "displayName": "Deploys",
            "externalUserAllowed": true,
            "spaceThreadingState": "THREADED_MESSAGES",
            "spaceDetails": { "description": "What is live" },
            "spaceHistoryState": "HISTORY_ON",
            "importMode": true,
            "createTime": "2026-01-01T00:00:00Z",
            "lastActiveTime": "2026-06-29T18:01:00Z",
            "adminInstalled": true,
            "membershipCount": { "joinedGroupCount": 1 },
            "accessSettings": { "audience": "audiences/default" },
            "customer": "customers/1",
            "spaceUri": "https://example.com",
            "importModeExpireTime": "2026-12-31T00:00:00Z",
            "predefinedPermissionSettings": "ANNOUNCEMENT_SPACE",
        },
    }

    space_with_permissions: Space {
        unchecked! { <space><permission_settings><manage_apps managers_allowed /></permission_settings></space> },
        Space::new().permission_settings(
            PermissionSettings::new().manage_apps(chat_cards::PermissionSetting::new().managers_allowed(true)),
        ),
        { "permissionSettings": { "manageApps": { "managersAllowed": true } } },
    }

    space_details: SpaceDetails {
        unchecked! { <space_details description="What is live" guidelines="Be kind" /> },
        SpaceDetails::new().description("What is live").guidelines("Be kind"),
        { "description": "What is live", "guidelines": "Be kind" },
    }

    membership_count: MembershipCount {
        unchecked! { <membership_count joined_direct_human_user_count=3 joined_group_count=1 /> },
        MembershipCount::new().joined_direct_human_user_count(3).joined_group_count(1),
        { "joinedDirectHumanUserCount": 3, "joinedGroupCount": 1 },
    }
}
