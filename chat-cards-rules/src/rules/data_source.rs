//! Where menus get their items from.

use super::shared::not_negative;
use crate::node::Node;
use crate::report::Report;
use crate::rule::Rule;

pub(super) const RULES: &[Rule] = rules![
    Rule {
        one_of: &["platformDataSource", "remoteDataSource"],
        needs_one: true,
        grammar: true,
        message: "a data source config has exactly one source",
        help: "set one of `platformDataSource` and `remoteDataSource`",
        what: "A data source config has either a `platformDataSource` or a `remoteDataSource`.",
        why: "They are a union, and the API refuses two members of one. Without one there is nothing to select from.",
        source: "guide \"Add interactive UI elements to cards\"",
        passes: examples![Example {
            json: r#"{"remoteDataSource": {"function": "find"}}"#,
            card: r#"<data_source_config remote_data_source="find" />"#,
        }],
        fails: examples![
            Example {
                json: r#"{"platformDataSource": {"commonDataSource": "USER"}, "remoteDataSource": {"function": "find"}}"#,
                card: r#"<data_source_config remote_data_source="find">
                    <platform_data_source common_data_source=user />
                </data_source_config>"#,
            },
            Example { json: r#"{"minCharactersTrigger": 2}"#, card: "<data_source_config min_characters_trigger=2 />" },
        ],
        ..Rule::error("selection-config-union", &["DataSourceConfig"])
    },
    not_negative(Rule {
        any: &["minCharactersTrigger"],
        help: "write 0 or more, or leave it out",
        what: "`minCharactersTrigger` is not negative.",
        why: "Nobody can type less than nothing; what Chat does with a negative number is not documented.",
        source: "derived from discovery `GoogleAppsCardV1DataSourceConfig.minCharactersTrigger`",
        passes: examples![Example {
            json: r#"{"remoteDataSource": {"function": "find"}, "minCharactersTrigger": 0}"#,
            card: r#"<data_source_config remote_data_source="find" min_characters_trigger=0 />"#,
        }],
        fails: examples![Example {
            json: r#"{"remoteDataSource": {"function": "find"}, "minCharactersTrigger": -1}"#,
            card: r#"<data_source_config remote_data_source="find" min_characters_trigger=-1 />"#,
        }],
        ..Rule::warning("selection-config-min-characters", &["DataSourceConfig"])
    }),
    Rule {
        one_of: &["commonDataSource", "hostAppDataSource"],
        needs_one: true,
        grammar: true,
        message: "a platform data source has exactly one source",
        help: "set one of `commonDataSource` and `hostAppDataSource`",
        what: "A platform data source has either a `commonDataSource` or a `hostAppDataSource`.",
        why: "They are a union, and the API refuses two members of one. Without one there is nothing to select from.",
        source: "Google's protobuf classes",
        passes: examples![Example {
            json: r#"{"commonDataSource": "USER"}"#,
            card: "<platform_data_source common_data_source=user />",
        }],
        fails: examples![
            Example {
                json: r#"{"commonDataSource": "USER", "hostAppDataSource": {"chatDataSource": {"spaceDataSource": {}}}}"#,
                card: r#"<platform_data_source common_data_source=user>
                    <host_app_data_source><chat_data_source><space_data_source /></chat_data_source></host_app_data_source>
                </platform_data_source>"#,
            },
            Example { json: "{}", card: "<platform_data_source />" },
        ],
        ..Rule::error("platform-source-union", &["PlatformDataSource"])
    },
    Rule {
        with: &["commonDataSource"],
        at: "commonDataSource",
        test: Some(unknown_source),
        message: "`UNKNOWN` is no data source and must not be sent",
        help: "write `USER`",
        what: "The `commonDataSource` is `USER`.",
        why: "It is the only source that there is; the API's reference forbids `UNKNOWN`.",
        source: "discovery `GoogleAppsCardV1PlatformDataSource.commonDataSource`",
        passes: examples![Example {
            json: r#"{"commonDataSource": "USER"}"#,
            card: "<platform_data_source common_data_source=user />",
        }],
        fails: examples![Example {
            json: r#"{"commonDataSource": "UNKNOWN"}"#,
            card: "<platform_data_source common_data_source=unknown />",
        }],
        ..Rule::error("platform-source-common-unknown", &["PlatformDataSource"])
    },
    Rule {
        one_of: &["chatDataSource", "workflowDataSource"],
        needs_one: true,
        grammar: true,
        message: "a host app data source has exactly one source",
        help: "set `chatDataSource`: Chat apps cannot use a `workflowDataSource`",
        what: "A host app data source has either a source of Chat or one of a workflow.",
        why: "They are a union, and the API refuses two members of one. Without one there is nothing to select from.",
        source: "derived from discovery `HostAppDataSourceMarkup`",
        shown_on: "PlatformDataSource",
        passes: examples![Example {
            json: r#"{"hostAppDataSource": {"chatDataSource": {"spaceDataSource": {}}}}"#,
            card: r#"<platform_data_source><host_app_data_source>
                <chat_data_source><space_data_source /></chat_data_source>
            </host_app_data_source></platform_data_source>"#,
        }],
        fails: examples![
            Example {
                json: r#"{"hostAppDataSource": {
                    "chatDataSource": {"spaceDataSource": {}}, "workflowDataSource": {"type": "USER"}
                }}"#,
                card: r#"<platform_data_source><host_app_data_source>
                    <chat_data_source><space_data_source /></chat_data_source>
                    <workflow_data_source type=user />
                </host_app_data_source></platform_data_source>"#,
            },
            Example {
                json: r#"{"hostAppDataSource": {}}"#,
                card: "<platform_data_source><host_app_data_source /></platform_data_source>",
            },
        ],
        ..Rule::error("host-source-union", &["HostAppDataSourceMarkup"])
    },
    Rule {
        with: &["workflowDataSource"],
        without: &["chatDataSource"],
        at: "workflowDataSource",
        test: Some(in_a_menu),
        message: "`workflowDataSource` is unavailable in Chat apps",
        help: "write a `chatDataSource`, or a `commonDataSource` for users",
        what: "Chat apps have no `workflowDataSource`.",
        why: "The API's reference says that neither Chat apps nor ordinary add-ons support it.",
        source: "discovery `WorkflowDataSourceMarkup`",
        shown_on: "PlatformDataSource",
        passes: examples![Example {
            json: r#"{"hostAppDataSource": {"chatDataSource": {"spaceDataSource": {}}}}"#,
            card: r#"<platform_data_source><host_app_data_source>
                <chat_data_source><space_data_source /></chat_data_source>
            </host_app_data_source></platform_data_source>"#,
        }],
        fails: examples![Example {
            json: r#"{"hostAppDataSource": {"workflowDataSource": {"type": "USER"}}}"#,
            card: r#"<platform_data_source><host_app_data_source>
                <workflow_data_source type=user />
            </host_app_data_source></platform_data_source>"#,
        }],
        ..Rule::error("host-source-workflow-unsupported", &["HostAppDataSourceMarkup"])
    },
];

fn unknown_source(node: &Node<'_>, report: &mut Report<'_>) {
    if node.text("commonDataSource") == Some("UNKNOWN") {
        report.found();
    }
}

/// Text inputs and pickers cannot have any source of this kind in Chat, and have rules that say so.
fn in_a_menu(node: &Node<'_>, report: &mut Report<'_>) {
    if node.parent().is_none_or(|parent| parent.element() == "PlatformDataSource") {
        report.found();
    }
}
