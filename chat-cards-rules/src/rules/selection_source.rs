//! What goes with which type of selection input: data sources and the limits of multiselect menus.

use super::shared::kind_of_selection;
use crate::node::Node;
use crate::report::Report;
use crate::rule::{Example, Rule};

const MENU: &[Example] = examples![Example {
    json: r#"{"name": "who", "type": "MULTI_SELECT", "externalDataSource": {"function": "find"},
        "multiSelectMaxSelectedItems": 1, "multiSelectMinQueryLength": 2}"#,
    card: r#"<selection_input name="who" type=multi_select external_data_source="find"
        multi_select_max_selected_items=1 multi_select_min_query_length=2 />"#,
}];

const DROPDOWN: &[Example] = examples![Example {
    json: r#"{"name": "who", "type": "DROPDOWN", "dataSourceConfigs": [{"remoteDataSource": {"function": "find"}}]}"#,
    card: r#"<selection_input name="who" type=dropdown>
        <data_source_configs><data_source_config remote_data_source="find" /></data_source_configs>
    </selection_input>"#,
}];

pub(super) const RULES: &[Rule] = rules![
    Rule {
        one_of: &["externalDataSource", "platformDataSource"],
        grammar: true,
        message: "both `externalDataSource` and `platformDataSource` are set",
        help: "keep one of them",
        what: "A selection input has an `externalDataSource` or a `platformDataSource`, not both.",
        why: "They are a union, and the API refuses two members of one.",
        source: "Google's protobuf classes",
        passes: MENU,
        fails: examples![Example {
            json: r#"{"name": "who", "type": "MULTI_SELECT", "externalDataSource": {"function": "find"},
                "platformDataSource": {"commonDataSource": "USER"}}"#,
            card: r#"<selection_input name="who" type=multi_select external_data_source="find">
                <platform_data_source common_data_source=user />
            </selection_input>"#,
        }],
        ..Rule::error("selection-source-union", &["SelectionInput"])
    },
    Rule {
        any: &["externalDataSource", "platformDataSource"],
        without: &["dataSourceConfigs"],
        test: Some(no_multiselect),
        message: "`{}` is for a `MULTI_SELECT` only",
        help: "set `type` to `MULTI_SELECT`; a `DROPDOWN` gets its items from `dataSourceConfigs`",
        what: "`externalDataSource` and `platformDataSource` go with the type `MULTI_SELECT`.",
        why: "They are documented for multiselect menus; what Chat does with them elsewhere is not documented.",
        source: "derived from discovery `GoogleAppsCardV1PlatformDataSource`; guide \"Add interactive UI elements to cards\"",
        passes: MENU,
        fails: examples![
            Example {
                json: r#"{"name": "who", "type": "DROPDOWN", "externalDataSource": {"function": "find"}}"#,
                card: r#"<selection_input name="who" type=dropdown external_data_source="find" />"#,
            },
            Example {
                json: r#"{"name": "who", "platformDataSource": {"commonDataSource": "USER"}}"#,
                card: r#"<selection_input name="who"><platform_data_source common_data_source=user /></selection_input>"#,
            },
        ],
        ..Rule::warning("selection-source-multiselect-only", &["SelectionInput"])
    },
    Rule {
        any: &["multiSelectMaxSelectedItems"],
        source: "derived from discovery `GoogleAppsCardV1SelectionInput.multiSelectMaxSelectedItems`",
        fails: examples![Example {
            json: r#"{"name": "size", "multiSelectMaxSelectedItems": 1, "items": [{"text": "Small", "value": "s"}]}"#,
            card: r#"<selection_input name="size" multi_select_max_selected_items=1>
                <item value="s">"Small"</item>
            </selection_input>"#,
        }],
        ..multiselect_only(Rule::warning("selection-max-selected-multiselect-only", &["SelectionInput"]))
    },
    Rule {
        any: &["multiSelectMinQueryLength"],
        source: "derived from discovery `GoogleAppsCardV1SelectionInput.multiSelectMinQueryLength`",
        fails: examples![Example {
            json: r#"{"name": "size", "type": "DROPDOWN", "multiSelectMinQueryLength": 1,
                "items": [{"text": "Small", "value": "s"}]}"#,
            card: r#"<selection_input name="size" type=dropdown multi_select_min_query_length=1>
                <item value="s">"Small"</item>
            </selection_input>"#,
        }],
        ..multiselect_only(Rule::warning("selection-min-query-multiselect-only", &["SelectionInput"]))
    },
    Rule {
        with: &["platformDataSource", "items"],
        without: &["dataSourceConfigs"],
        at: "items",
        message: "the items come from Google Workspace, and these ones are in its way",
        help: "leave out `items` or `platformDataSource`",
        what: "With a `platformDataSource` there are no `items`.",
        why: "Google's guide says to leave them out; what Chat does with both is not documented.",
        source: "guide \"Add interactive UI elements to cards\"",
        passes: MENU,
        fails: examples![Example {
            json: r#"{"name": "who", "type": "MULTI_SELECT", "items": [{"text": "Ada", "value": "ada"}],
                "platformDataSource": {"commonDataSource": "USER"}}"#,
            card: r#"<selection_input name="who" type=multi_select>
                <item value="ada">"Ada"</item><platform_data_source common_data_source=user />
            </selection_input>"#,
        }],
        ..Rule::warning("selection-platform-source-no-items", &["SelectionInput"])
    },
    Rule {
        with: &["dataSourceConfigs"],
        at: "dataSourceConfigs",
        test: Some(no_dropdown),
        message: "`dataSourceConfigs` are for a `DROPDOWN` only",
        help: "set `type` to `DROPDOWN`; a `MULTI_SELECT` has an `externalDataSource` or a `platformDataSource`",
        what: "In Chat, `dataSourceConfigs` go with the type `DROPDOWN`.",
        why: "The API's reference says that Chat apps have them for this type only.",
        source: "discovery `GoogleAppsCardV1SelectionInput.dataSourceConfigs`",
        passes: DROPDOWN,
        fails: examples![Example {
            json: r#"{"name": "who", "type": "MULTI_SELECT",
                "dataSourceConfigs": [{"remoteDataSource": {"function": "find"}}]}"#,
            card: r#"<selection_input name="who" type=multi_select>
                <data_source_configs><data_source_config remote_data_source="find" /></data_source_configs>
            </selection_input>"#,
        }],
        ..Rule::warning("selection-configs-chat-dropdown-only", &["SelectionInput"])
    },
    Rule {
        with: &["dataSourceConfigs"],
        at: "dataSourceConfigs",
        test: Some(several_configs),
        message: "only the first of the `dataSourceConfigs` is used",
        help: "leave the others out",
        what: "In Chat, a selection input has one data source config.",
        why: "Chat uses the first and ignores the others.",
        source: "discovery `GoogleAppsCardV1SelectionInput.dataSourceConfigs`",
        passes: DROPDOWN,
        fails: examples![Example {
            json: r#"{"name": "who", "type": "DROPDOWN", "dataSourceConfigs": [
                {"remoteDataSource": {"function": "find"}}, {"remoteDataSource": {"function": "look"}}
            ]}"#,
            card: r#"<selection_input name="who" type=dropdown><data_source_configs>
                <data_source_config remote_data_source="find" />
                <data_source_config remote_data_source="look" />
            </data_source_configs></selection_input>"#,
        }],
        ..Rule::warning("selection-configs-one", &["SelectionInput"])
    },
    Rule {
        with: &["dataSourceConfigs"],
        any: &["multiSelectMaxSelectedItems", "multiSelectMinQueryLength", "externalDataSource", "platformDataSource"],
        message: "`{}` is ignored, because `dataSourceConfigs` are set",
        help: "leave out one or the other",
        what: "`dataSourceConfigs` take the place of the other data sources and of the limits of a multiselect menu.",
        why: "Chat ignores all of these when `dataSourceConfigs` are set.",
        source: "discovery `GoogleAppsCardV1SelectionInput.dataSourceConfigs`",
        passes: DROPDOWN,
        fails: examples![
            Example {
                json: r#"{"name": "who", "type": "DROPDOWN", "multiSelectMinQueryLength": 2,
                    "dataSourceConfigs": [{"remoteDataSource": {"function": "find"}}]}"#,
                card: r#"<selection_input name="who" type=dropdown multi_select_min_query_length=2>
                    <data_source_configs><data_source_config remote_data_source="find" /></data_source_configs>
                </selection_input>"#,
            },
            Example {
                json: r#"{"name": "who", "type": "DROPDOWN", "externalDataSource": {"function": "look"},
                    "dataSourceConfigs": [{"remoteDataSource": {"function": "find"}}]}"#,
                card: r#"<selection_input name="who" type=dropdown external_data_source="look">
                    <data_source_configs><data_source_config remote_data_source="find" /></data_source_configs>
                </selection_input>"#,
            },
        ],
        ..Rule::warning("selection-configs-override", &["SelectionInput"])
    },
];

/// A rule that the property in `any` goes with the type `MULTI_SELECT`.
const fn multiselect_only(rule: Rule) -> Rule {
    Rule {
        without: &["dataSourceConfigs"],
        test: Some(no_multiselect),
        message: "`{}` means something for a `MULTI_SELECT` only",
        help: "set `type` to `MULTI_SELECT`, or leave it out",
        what: "The limits of a multiselect menu go with the type `MULTI_SELECT`.",
        why: "The other types have no such limit.",
        passes: MENU,
        ..rule
    }
}

fn no_multiselect(input: &Node<'_>, report: &mut Report<'_>) {
    if kind_of_selection(input).is_some_and(|kind| kind != "MULTI_SELECT") {
        report.found();
    }
}

fn no_dropdown(input: &Node<'_>, report: &mut Report<'_>) {
    if kind_of_selection(input).is_some_and(|kind| kind != "DROPDOWN") {
        report.found();
    }
}

fn several_configs(input: &Node<'_>, report: &mut Report<'_>) {
    if input.least("dataSourceConfigs") > 1 {
        report.found();
    }
}
