use chat_cards::prelude::*;
use chat_cards::{
    ChatClientDataSourceMarkup, CommonDataSource, DataSourceConfig, DateTimePicker, DateTimePickerType,
    HostAppDataSourceMarkup, InputType, PlatformDataSource, SuggestionItem, Suggestions, TextInputType, Validation,
};

/// The source of items that three inputs share.
fn chat() -> HostAppDataSourceMarkup {
    HostAppDataSourceMarkup::new().chat_data_source(ChatClientDataSourceMarkup::new())
}

parity! {
    text_input: TextInput {
        unchecked! {
            <text_input
                name="language"
                label="Language"
                hint_text="One that you like"
                value="Rust"
                type=multiple_line
                on_change_action="changed"
                auto_complete_action="complete"
                placeholder_text="Type here"
            >
                <initial_suggestions><item>"Rust"</item></initial_suggestions>
                <validation character_limit=20 />
                <host_app_data_source><chat_data_source /></host_app_data_source>
            </text_input>
        },
        TextInput::new("language")
            .label("Language")
            .hint_text("One that you like")
            .value("Rust")
            .r#type(TextInputType::MultipleLine)
            .on_change_action("changed")
            .initial_suggestions(Suggestions::new().item("Rust"))
            .auto_complete_action("complete")
            .validation(Validation::new().character_limit(20))
            .placeholder_text("Type here")
            .host_app_data_source(chat()),
        {
            "name": "language",
            "label": "Language",
            "hintText": "One that you like",
            "value": "Rust",
            "type": "MULTIPLE_LINE",
            "onChangeAction": { "function": "changed" },
            "initialSuggestions": { "items": [{ "text": "Rust" }] },
            "autoCompleteAction": { "function": "complete" },
            "validation": { "characterLimit": 20 },
            "placeholderText": "Type here",
            "hostAppDataSource": { "chatDataSource": {} },
        },
    }

    suggestions: Suggestions {
        unchecked! { <suggestions><item>"Java"</item><suggestion_item text="JavaScript" /></suggestions> },
        Suggestions::new().items(["Java", "JavaScript"]),
        { "items": [{ "text": "Java" }, { "text": "JavaScript" }] },
    }

    suggestion_item: SuggestionItem {
        unchecked! { <suggestion_item>"Java"</suggestion_item> },
        SuggestionItem::new().text("Java"),
        { "text": "Java" },
    }

    validation: Validation {
        unchecked! { <validation character_limit=4 input_type=integer /> },
        Validation::new().character_limit(4).input_type(InputType::Integer),
        { "characterLimit": 4, "inputType": "INTEGER" },
    }

    selection_input: SelectionInput {
        unchecked! {
            <selection_input
                name="people"
                label="People"
                type=multi_select
                on_change_action="changed"
                multi_select_max_selected_items=3
                multi_select_min_query_length=1
                hint_text="Up to three"
                external_data_source="find"
            >
                <item value="ada" selected>"Ada"</item>
                <data_source_configs><data_source_config remote_data_source="find" /></data_source_configs>
            </selection_input>
        },
        SelectionInput::new("people")
            .label("People")
            .r#type(SelectionType::MultiSelect)
            .item(SelectionItem::new("Ada", "ada").selected(true))
            .on_change_action("changed")
            .multi_select_max_selected_items(3)
            .multi_select_min_query_length(1)
            .data_source_config(DataSourceConfig::new().remote_data_source("find"))
            .hint_text("Up to three")
            .external_data_source("find"),
        {
            "name": "people",
            "label": "People",
            "type": "MULTI_SELECT",
            "items": [{ "text": "Ada", "value": "ada", "selected": true }],
            "onChangeAction": { "function": "changed" },
            "multiSelectMaxSelectedItems": 3,
            "multiSelectMinQueryLength": 1,
            "dataSourceConfigs": [{ "remoteDataSource": { "function": "find" } }],
            "hintText": "Up to three",
            "externalDataSource": { "function": "find" },
        },
    }

    selection_input_from_a_platform: SelectionInput {
        unchecked! { <selection_input name="people"><platform_data_source common_data_source=user /></selection_input> },
        SelectionInput::new("people")
            .platform_data_source(PlatformDataSource::new().common_data_source(CommonDataSource::User)),
        { "name": "people", "platformDataSource": { "commonDataSource": "USER" } },
    }

    selection_item: SelectionItem {
        unchecked! {
            <selection_item value="ada" selected start_icon_uri="https://example.com/ada.png" bottom_text="online">
                "Ada"
            </selection_item>
        },
        SelectionItem::new("Ada", "ada")
            .selected(true)
            .start_icon_uri("https://example.com/ada.png")
            .bottom_text("online"),
        {
            "text": "Ada",
            "value": "ada",
            "selected": true,
            "startIconUri": "https://example.com/ada.png",
            "bottomText": "online",
        },
    }

    date_time_picker: DateTimePicker {
        unchecked! {
            <date_time_picker
                name="due"
                label="Due"
                type=date_and_time
                value_ms_epoch=1_783_209_600_000
                timezone_offset_date=-120
                on_change_action="changed"
            >
                <host_app_data_source><chat_data_source /></host_app_data_source>
            </date_time_picker>
        },
        DateTimePicker::new("due")
            .label("Due")
            .r#type(DateTimePickerType::DateAndTime)
            .value_ms_epoch(1_783_209_600_000)
            .timezone_offset_date(-120)
            .on_change_action("changed")
            .host_app_data_source(chat()),
        {
            "name": "due",
            "label": "Due",
            "type": "DATE_AND_TIME",
            "valueMsEpoch": "1783209600000",
            "timezoneOffsetDate": -120,
            "onChangeAction": { "function": "changed" },
            "hostAppDataSource": { "chatDataSource": {} },
        },
    }
}
