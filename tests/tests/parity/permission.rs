use chat_cards::{
    AccessPermissionSetting, AccessPermissionSettings, AccessSettings, AccessState, Audience, PermissionSetting,
    PermissionSettings, Principal,
};

/// The principals of an audience.
fn principals(audience: &str) -> AccessPermissionSetting {
    AccessPermissionSetting::new().principal(Principal::new().audience(Audience::new().name(audience)))
}

/// What managers may do.
fn managers() -> PermissionSetting {
    PermissionSetting::new().managers_allowed(true)
}

/// What members may do.
fn members() -> PermissionSetting {
    PermissionSetting::new().members_allowed(true)
}

parity! {
    access_settings: AccessSettings {
        unchecked! {
            <access_settings access_state=discoverable audience="audiences/default">
                <access_permission_settings><join_space_setting /></access_permission_settings>
            </access_settings>
        },
        AccessSettings::new()
            .access_state(AccessState::Discoverable)
            .audience("audiences/default")
            .access_permission_settings(
                AccessPermissionSettings::new().join_space_setting(AccessPermissionSetting::new()),
            ),
        {
            "accessState": "DISCOVERABLE",
            "audience": "audiences/default",
            "accessPermissionSettings": { "joinSpaceSetting": {} },
        },
    }

    access_permission_settings: AccessPermissionSettings {
        unchecked! {
            <access_permission_settings>
                <discover_space_setting><principal><audience name="a" /></principal></discover_space_setting>
                <join_space_setting><principal><audience name="b" /></principal></join_space_setting>
                <view_space_membership_setting>
                    <principal><audience name="c" /></principal>
                </view_space_membership_setting>
            </access_permission_settings>
        },
        AccessPermissionSettings::new()
            .discover_space_setting(principals("a"))
            .join_space_setting(principals("b"))
            .view_space_membership_setting(principals("c")),
        {
            "discoverSpaceSetting": { "principals": [{ "audience": { "name": "a" } }] },
            "joinSpaceSetting": { "principals": [{ "audience": { "name": "b" } }] },
            "viewSpaceMembershipSetting": { "principals": [{ "audience": { "name": "c" } }] },
        },
    }

    access_permission_setting: AccessPermissionSetting {
        unchecked! { <access_permission_setting><principal /><principal /></access_permission_setting> },
        AccessPermissionSetting::new().principals([Principal::new(), Principal::new()]),
        { "principals": [{}, {}] },
    }

    principal: Principal {
        unchecked! { <principal><audience name="audiences/default" /></principal> },
        Principal::new().audience(Audience::new().name("audiences/default")),
        { "audience": { "name": "audiences/default" } },
    }

    audience: Audience {
        unchecked! { <audience name="audiences/default" /> },
        Audience::new().name("audiences/default"),
        { "name": "audiences/default" },
    }

    permission_settings: PermissionSettings {
        unchecked! {
            <permission_settings>
                <manage_members_and_groups managers_allowed />
                <modify_space_details members_allowed />
                <toggle_history managers_allowed />
                <use_at_mention_all members_allowed />
                <manage_apps managers_allowed />
                <manage_webhooks members_allowed />
                <post_messages managers_allowed />
                <reply_messages members_allowed />
                <view_space_membership managers_allowed />
            </permission_settings>
        },
        PermissionSettings::new()
            .manage_members_and_groups(managers())
            .modify_space_details(members())
            .toggle_history(managers())
            .use_at_mention_all(members())
            .manage_apps(managers())
            .manage_webhooks(members())
            .post_messages(managers())
            .reply_messages(members())
            .view_space_membership(managers()),
        {
            "manageMembersAndGroups": { "managersAllowed": true },
            "modifySpaceDetails": { "membersAllowed": true },
            "toggleHistory": { "managersAllowed": true },
            "useAtMentionAll": { "membersAllowed": true },
            "manageApps": { "managersAllowed": true },
            "manageWebhooks": { "membersAllowed": true },
            "postMessages": { "managersAllowed": true },
            "replyMessages": { "membersAllowed": true },
            "viewSpaceMembership": { "managersAllowed": true },
        },
    }

    // `false` is written where the API tells it from an absent value.
    permission_setting: PermissionSetting {
        unchecked! { <permission_setting managers_allowed assistant_managers_allowed=false members_allowed /> },
        PermissionSetting::new().managers_allowed(true).assistant_managers_allowed(false).members_allowed(true),
        { "managersAllowed": true, "assistantManagersAllowed": false, "membersAllowed": true },
    }
}
