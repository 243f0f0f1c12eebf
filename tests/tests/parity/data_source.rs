use chat_cards::{
    ChatClientDataSourceMarkup, CommonDataSource, DataSourceConfig, HostAppDataSourceMarkup, PlatformDataSource,
    SpaceDataSource, WorkflowDataSourceMarkup, WorkflowDataSourceType,
};

parity! {
    data_source_config: DataSourceConfig {
        unchecked! {
            <data_source_config min_characters_trigger=2>
                <platform_data_source common_data_source=user />
            </data_source_config>
        },
        DataSourceConfig::new()
            .min_characters_trigger(2)
            .platform_data_source(PlatformDataSource::new().common_data_source(CommonDataSource::User)),
        { "minCharactersTrigger": 2, "platformDataSource": { "commonDataSource": "USER" } },
    }

    data_source_config_of_the_app: DataSourceConfig {
        unchecked! { <data_source_config remote_data_source="find" /> },
        DataSourceConfig::new().remote_data_source("find"),
        { "remoteDataSource": { "function": "find" } },
    }

    platform_data_source: PlatformDataSource {
        unchecked! { <platform_data_source common_data_source=user /> },
        PlatformDataSource::new().common_data_source(CommonDataSource::User),
        { "commonDataSource": "USER" },
    }

    platform_data_source_of_one_application: PlatformDataSource {
        unchecked! {
            <platform_data_source>
                <host_app_data_source>
                    <chat_data_source><space_data_source default_to_current_space /></chat_data_source>
                </host_app_data_source>
            </platform_data_source>
        },
        PlatformDataSource::new().host_app_data_source(HostAppDataSourceMarkup::new().chat_data_source(
            ChatClientDataSourceMarkup::new().space_data_source(SpaceDataSource::new().default_to_current_space(true)),
        )),
        { "hostAppDataSource": { "chatDataSource": { "spaceDataSource": { "defaultToCurrentSpace": true } } } },
    }

    host_app_data_source_markup: HostAppDataSourceMarkup {
        unchecked! { <host_app_data_source_markup><chat_data_source /></host_app_data_source_markup> },
        HostAppDataSourceMarkup::new().chat_data_source(ChatClientDataSourceMarkup::new()),
        { "chatDataSource": {} },
    }

    host_app_data_source_markup_of_a_workflow: HostAppDataSourceMarkup {
        unchecked! { <host_app_data_source_markup><workflow_data_source type=space /></host_app_data_source_markup> },
        HostAppDataSourceMarkup::new()
            .workflow_data_source(WorkflowDataSourceMarkup::new().r#type(WorkflowDataSourceType::Space)),
        { "workflowDataSource": { "type": "SPACE" } },
    }

    chat_client_data_source_markup: ChatClientDataSourceMarkup {
        unchecked! { <chat_client_data_source_markup><space_data_source /></chat_client_data_source_markup> },
        ChatClientDataSourceMarkup::new().space_data_source(SpaceDataSource::new()),
        { "spaceDataSource": {} },
    }

    space_data_source: SpaceDataSource {
        unchecked! { <space_data_source default_to_current_space /> },
        SpaceDataSource::new().default_to_current_space(true),
        { "defaultToCurrentSpace": true },
    }

    workflow_data_source_markup: WorkflowDataSourceMarkup {
        unchecked! { <workflow_data_source_markup type=user_with_free_form include_variables /> },
        WorkflowDataSourceMarkup::new().r#type(WorkflowDataSourceType::UserWithFreeForm).include_variables(true),
        { "type": "USER_WITH_FREE_FORM", "includeVariables": true },
    }
}
