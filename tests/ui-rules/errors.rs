//! Markup that breaks each error rule, from the examples of the rules.

use chat_cards::card;

fn main() {
    // action-function-required
    let _ = card! { <on_click><action><param key="id" value="7" /></action></on_click> };
    // action-function-required
    let _ = card! { <on_click><action all_widgets_are_required /></on_click> };
    // action-parameters-strings
    let _ = card! { <action_parameter key="days" value=7 /> };
    // button-on-click-required
    let _ = card! { <button text="Go" /> };
    // button-text-or-icon
    let _ = card! { <button action="go" /> };
    // button-list-not-empty
    let _ = card! { <button_list /> };
    // card-fixed-footer-dialog-only
    let _ = card! { <card id="a">
                <section><text>"Done"</text></section>
                <fixed_footer><primary_button color="#0000ff" action="save">"Save"</primary_button></fixed_footer>
            </card> };
    // card-expression-data-studio-only
    let _ = card! { <card><section><divider /></section><expression_data id="a" expression="true" /></card> };
    // chip-label-or-icon
    let _ = card! { <chip disabled /> };
    // chip-label-field-name
    let _ = card! { <chip text="urgent" /> };
    // on-click-not-empty
    let _ = card! { <on_click /> };
    // on-click-union
    let _ = card! { <on_click action="go" open_link="https://example.com" /> };
    // on-click-card-addons-only
    let _ = card! { <on_click><card><header title="Next" /></card></on_click> };
    // on-click-dynamic-link-addons-only
    let _ = card! { <on_click open_dynamic_link_action="go" /> };
    // open-link-url-required
    let _ = card! { <open_link /> };
    // color-range
    let _ = card! { <color red=255.0 /> };
    // color-range
    let _ = card! { <color green=1.01 /> };
    // color-range
    let _ = card! { <color alpha=-0.5 /> };
    // columns-max
    let _ = card! { <columns>
                <column><text>"1"</text></column><column><text>"2"</text></column><column><text>"3"</text></column>
            </columns> };
    // column-widget-kinds
    let _ = card! { <column_widget><divider /></column_widget> };
    // column-widget-one-kind
    let _ = card! { <column_widget>
                    <text_paragraph text="1" /><image image_url="https://example.com/a.png" />
                </column_widget> };
    // column-widget-one-kind
    let _ = card! { <column_widget /> };
    // carousel-nested-kinds
    let _ = card! { <nested_widget><decorated_text text="1" /></nested_widget> };
    // carousel-nested-one-kind
    let _ = card! { <nested_widget>
                    <text_paragraph text="1" /><image image_url="https://example.com/a.png" />
                </nested_widget> };
    // carousel-nested-one-kind
    let _ = card! { <nested_widget /> };
    // citation-id-required
    let _ = card! { <citation /> };
    // citation-id-format
    let _ = card! { <citation id="v-2" /> };
    // citation-id-max-length
    let _ = card! { <citation id="abcdefghijklmnopqrstuvwxyz0123456789abcdefghijklmnopqrstuvwxyz0" /> };
    // cited-source-title-required
    let _ = card! { <cited_source uri="https://example.com" /> };
    // cited-source-uri-required
    let _ = card! { <cited_source title="Notes" /> };
    // elements-image-uri-required
    let _ = card! { <elements_image /> };
    // snippet-max-length
    let _ = card! { <snippet text="aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa" /> };
    // quote-name-required
    let _ = card! { <quoted_message_metadata last_update_time="2026-11-20T09:30:00Z" /> };
    // quote-last-update-time-required
    let _ = card! { <quoted_message_metadata name="spaces/A/messages/B" /> };
    // attachment-data-ref-union
    let _ = card! { <attachment>
                <attachment_data_ref attachment_upload_token="token" /><drive_data_ref drive_file_id="1a2b" />
            </attachment> };
    // emoji-union
    let _ = card! { <emoji unicode="👍"><custom_emoji name="customEmojis/1" /></emoji> };
    // emoji-union
    let _ = card! { <emoji /> };
    // selection-config-union
    let _ = card! { <data_source_config remote_data_source="find">
                    <platform_data_source common_data_source=user />
                </data_source_config> };
    // selection-config-union
    let _ = card! { <data_source_config min_characters_trigger=2 /> };
    // platform-source-union
    let _ = card! { <platform_data_source common_data_source=user>
                    <host_app_data_source><chat_data_source><space_data_source /></chat_data_source></host_app_data_source>
                </platform_data_source> };
    // platform-source-union
    let _ = card! { <platform_data_source /> };
    // platform-source-common-unknown
    let _ = card! { <platform_data_source common_data_source=unknown /> };
    // host-source-union
    let _ = card! { <platform_data_source><host_app_data_source>
                    <chat_data_source><space_data_source /></chat_data_source>
                    <workflow_data_source type=user />
                </host_app_data_source></platform_data_source> };
    // host-source-union
    let _ = card! { <platform_data_source><host_app_data_source /></platform_data_source> };
    // host-source-workflow-unsupported
    let _ = card! { <platform_data_source><host_app_data_source>
                <workflow_data_source type=user />
            </host_app_data_source></platform_data_source> };
    // decorated-text-text-required
    let _ = card! { <decorated_text top_label="Build" /> };
    // decorated-text-control-union
    let _ = card! { <decorated_text text="Tests" end_icon=material("check")><switch_control name="run" /></decorated_text> };
    // fixed-footer-needs-button
    let _ = card! { <fixed_footer /> };
    // fixed-footer-secondary-needs-primary
    let _ = card! { <fixed_footer>
                <secondary_button color="#ff0000" action="cancel">"Cancel"</secondary_button>
            </fixed_footer> };
    // fixed-footer-primary-text-color
    let _ = card! { <fixed_footer><primary_button color="#0000ff" action="save" /></fixed_footer> };
    // form-input-name-unique
    let _ = card! { <card>
                <section><text_input name="when" label="When" /></section>
                <section><date_time_picker name="when" label="When exactly" /></section>
            </card> };
    // form-input-name-unique
    let _ = card! { <card><section>
                <decorated_text text="Mail"><switch_control name="tell" /></decorated_text>
                <columns><column>
                    <selection_input name="tell"><item text="Me" value="me" /></selection_input>
                </column></columns>
            </section></card> };
    // grid-items-only-text-image
    let _ = card! { <grid_item><text_paragraph>"Europe"</text_paragraph></grid_item> };
    // grid-text-alignment-absent
    let _ = card! { <grid_item title="Europe" text_alignment=center /> };
    // header-title-required
    let _ = card! { <header subtitle="main" /> };
    // header-image-https
    let _ = card! { <header title="Deploys" image_url="http://example.com/a.png" /> };
    // header-image-https
    let _ = card! { <header title="Deploys" image_url="a.png" /> };
    // icon-source-required
    let _ = card! { <button action="go"><icon alt_text="Go" /></button> };
    // icon-union
    let _ = card! { <icon known_icon=star material_icon="star" /> };
    // icon-url-https
    let _ = card! { <icon icon_url="http://example.com/a.png" /> };
    // icon-url-https
    let _ = card! { <icon icon_url="a.png" /> };
    // card-id-required-multiple
    let _ = card! { <message>
                <card id="a"><header title="Deploy" /></card>
                <card><header title="Tests" /></card>
            </message> };
    // card-id-unique
    let _ = card! { <message>
                <card id="a"><header title="Deploy" /></card>
                <card id="a"><header title="Tests" /></card>
            </message> };
    // card-required
    let _ = card! { <card id="deploy" /> };
    // thread-key-max-length
    let _ = card! { <thread thread_key="aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa" /> };
    // thread-name-format
    let _ = card! { <thread name="threads/BBBB" /> };
    // user-name-format
    let _ = card! { <user name="Ada" /> };
    // image-url-required
    let _ = card! { <image alt_text="Load" /> };
    // image-url-https
    let _ = card! { <image image_url="http://example.com/a.png" /> };
    // image-component-uri-required
    let _ = card! { <image_component alt_text="Paris" /> };
    // crop-aspect-ratio-positive
    let _ = card! { <image_crop_style type=rectangle_custom aspect_ratio=-1.5 /> };
    // json-field-names
    let _ = card! { <image imageURL="https://example.com/b.png" /> };
    // json-unions
    let _ = card! { <rich_link_metadata><drive_link_data /><meet_space_link_data /></rich_link_metadata> };
    // card-actions-max
    let _ = card! { <card><section><divider /></section><card_actions><card_action action_label="Help" /> <card_action action_label="Help" /> <card_action action_label="Help" /> <card_action action_label="Help" /> <card_action action_label="Help" /> <card_action action_label="Help" /> <card_action action_label="Help" /> <card_action action_label="Help" /> <card_action action_label="Help" /> <card_action action_label="Help" /><card_action action_label="Help" /></card_actions></card> };
    // selection-max-items
    let _ = card! { <selection_input name="n"><item value="00" text="Item" /><item value="01" text="Item" /><item value="02" text="Item" /><item value="03" text="Item" /><item value="04" text="Item" /><item value="05" text="Item" /><item value="06" text="Item" /><item value="07" text="Item" /><item value="08" text="Item" /><item value="09" text="Item" /><item value="10" text="Item" /><item value="11" text="Item" /><item value="12" text="Item" /><item value="13" text="Item" /><item value="14" text="Item" /><item value="15" text="Item" /><item value="16" text="Item" /><item value="17" text="Item" /><item value="18" text="Item" /><item value="19" text="Item" /><item value="20" text="Item" /><item value="21" text="Item" /><item value="22" text="Item" /><item value="23" text="Item" /><item value="24" text="Item" /><item value="25" text="Item" /><item value="26" text="Item" /><item value="27" text="Item" /><item value="28" text="Item" /><item value="29" text="Item" /><item value="30" text="Item" /><item value="31" text="Item" /><item value="32" text="Item" /><item value="33" text="Item" /><item value="34" text="Item" /><item value="35" text="Item" /><item value="36" text="Item" /><item value="37" text="Item" /><item value="38" text="Item" /><item value="39" text="Item" /><item value="40" text="Item" /><item value="41" text="Item" /><item value="42" text="Item" /><item value="43" text="Item" /><item value="44" text="Item" /><item value="45" text="Item" /><item value="46" text="Item" /><item value="47" text="Item" /><item value="48" text="Item" /><item value="49" text="Item" /><item value="50" text="Item" /><item value="51" text="Item" /><item value="52" text="Item" /><item value="53" text="Item" /><item value="54" text="Item" /><item value="55" text="Item" /><item value="56" text="Item" /><item value="57" text="Item" /><item value="58" text="Item" /><item value="59" text="Item" /><item value="60" text="Item" /><item value="61" text="Item" /><item value="62" text="Item" /><item value="63" text="Item" /><item value="64" text="Item" /><item value="65" text="Item" /><item value="66" text="Item" /><item value="67" text="Item" /><item value="68" text="Item" /><item value="69" text="Item" /><item value="70" text="Item" /><item value="71" text="Item" /><item value="72" text="Item" /><item value="73" text="Item" /><item value="74" text="Item" /><item value="75" text="Item" /><item value="76" text="Item" /><item value="77" text="Item" /><item value="78" text="Item" /><item value="79" text="Item" /><item value="80" text="Item" /><item value="81" text="Item" /><item value="82" text="Item" /><item value="83" text="Item" /><item value="84" text="Item" /><item value="85" text="Item" /><item value="86" text="Item" /><item value="87" text="Item" /><item value="88" text="Item" /><item value="89" text="Item" /><item value="90" text="Item" /><item value="91" text="Item" /><item value="92" text="Item" /><item value="93" text="Item" /><item value="94" text="Item" /><item value="95" text="Item" /><item value="96" text="Item" /><item value="97" text="Item" /><item value="98" text="Item" /><item value="99" text="Item" /><item value="100">"Item"</item></selection_input> };
    // overflow-menu-items-required
    let _ = card! { <overflow_menu /> };
    // overflow-item-text-required
    let _ = card! { <overflow_menu_item action="mute" /> };
    // overflow-item-on-click-required
    let _ = card! { <overflow_menu_item text="Mute" /> };
    // accessory-widgets-not-with-dialog
    let _ = card! { <message text="Rename">
                <accessory_widgets><button text="Go" action="go" /></accessory_widgets>
                <action_response type=dialog>
                    <dialog_action><dialog><body><header title="Rename" /></body></dialog></dialog_action>
                </action_response>
            </message> };
    // private-message-no-attachments
    let _ = card! { <message text="Hi">
                <private_message_viewer name="users/1" />
                <attachment><attachment_data_ref attachment_upload_token="token" /></attachment>
            </message> };
    // private-message-viewer-name
    let _ = card! { <message text="Hi"><private_message_viewer type=human /></message> };
    // picker-name
    let _ = card! { <date_time_picker label="Due" /> };
    // picker-host-source-studio-only
    let _ = card! { <date_time_picker name="due" label="Due">
                <host_app_data_source><workflow_data_source /></host_app_data_source>
            </date_time_picker> };
    // dialog-body-required
    let _ = card! { <message><action_response type=dialog><dialog_action><dialog /></dialog_action></action_response></message> };
    // response-dialog-action
    let _ = card! { <action_response>
                    <dialog_action><dialog><body><header title="Rename" /></body></dialog></dialog_action>
                </action_response> };
    // response-dialog-action
    let _ = card! { <action_response type=new_message>
                    <dialog_action><action_status status_code=ok /></dialog_action>
                </action_response> };
    // search-filter-required
    let _ = card! { <search_messages_request /> };
    // search-filter-max-length
    let _ = card! { <search_messages_request filter="aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa" /> };
    // search-order-by
    let _ = card! { <search_messages_request filter="deploy" order_by="create_time asc" /> };
    // section-min-widgets
    let _ = card! { <section /> };
    // section-min-widgets
    let _ = card! { <section header="Checks"></section> };
    // section-id-studio-only
    let _ = card! { <section id="checks"><divider /></section> };
    // selection-name-required
    let _ = card! { <selection_input><item value="s">"Small"</item></selection_input> };
    // selection-items-or-source
    let _ = card! { <selection_input name="size" label="Size" /> };
    // selection-max-selected-min
    let _ = card! { <selection_input name="size" type=multi_select multi_select_max_selected_items=0>
                <item value="s">"Small"</item>
            </selection_input> };
    // selection-hint-studio-only
    let _ = card! { <selection_input name="size" hint_text="One of them">
                <item value="s">"Small"</item>
            </selection_input> };
    // selection-source-union
    let _ = card! { <selection_input name="who" type=multi_select external_data_source="find">
                <platform_data_source common_data_source=user />
            </selection_input> };
    // common-widget-action-studio-only
    let _ = card! { <common_widget_action><update_visibility_action visibility=hidden /></common_widget_action> };
    // condition-studio-only
    let _ = card! { <condition action_rule_id="rule">
                <expression_data_condition condition_type=expression_evaluation_success />
            </condition> };
    // event-action-studio-only
    let _ = card! { <event_action action_rule_id="show" /> };
    // expression-data-condition-studio-only
    let _ = card! { <expression_data_condition condition_type=expression_evaluation_success /> };
    // expression-data-studio-only
    let _ = card! { <expression_data id="sum" expression="1 + 1" /> };
    // trigger-studio-only
    let _ = card! { <trigger action_rule_id="show" /> };
    // update-visibility-action-studio-only
    let _ = card! { <update_visibility_action visibility=hidden /> };
    // switch-name-required
    let _ = card! { <switch_control value="yes" /> };
    // switch-only-in-decorated-text
    let _ = card! { <section><switch_control name="tell" value="yes" /></section> };
    // text-input-name-required
    let _ = card! { <text_input label="Title" /> };
    // text-input-label-or-hint
    let _ = card! { <text_input name="title" /> };
    // text-input-label-or-hint
    let _ = card! { <text_input name="title" placeholder_text="Title" /> };
    // text-input-host-source-studio-only
    let _ = card! { <text_input name="who" label="Who">
                <host_app_data_source><workflow_data_source /></host_app_data_source>
            </text_input> };
    // v1-header-title
    let _ = card! { <message><cards><card><header subtitle="web" /></card></cards></message> };
    // v1-section-min-widgets
    let _ = card! { <message><cards><card><section header="Result" /></card></cards></message> };
    // v1-key-value-content
    let _ = card! { <message><cards><card><section>
                <widget><key_value top_label="Tests" /></widget>
            </section></card></cards></message> };
    // v1-widget-union
    let _ = card! { <message><cards><card><section><widget>
                    <text_paragraph>"done"</text_paragraph>
                    <button><text_button text="Go" /></button>
                </widget></section></card></cards></message> };
    // widget-kind-required
    let _ = card! { <widget /> };
    // widget-kind-required
    let _ = card! { <widget horizontal_alignment=center /> };
    // widget-one-kind
    let _ = card! { <widget><text_paragraph text="Done" /><divider /></widget> };
    // widget-event-actions-studio-only
    let _ = card! { <widget>
                <text_paragraph text="Done" />
                <event_actions><event_action action_rule_id="show" /></event_actions>
            </widget> };
    // widget-id-studio-only
    let _ = card! { <widget id="note"><text_paragraph text="Done" /></widget> };
    // widget-visibility-studio-only
    let _ = card! { <widget visibility=hidden><text_paragraph text="Done" /></widget> };
    // accessory-widget-set
    let _ = card! { <accessory_widget /> };
    // accessory-widget-button-list-only
    let _ = card! { <accessory_widget><text_paragraph text="Done" /></accessory_widget> };
}
