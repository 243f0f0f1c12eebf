//! Markup that breaks each warning rule, from the examples of the rules.
#![deny(deprecated)]

use chat_cards::card;

fn main() {
    // action-load-indicator-ignored
    let _ = card! { <button text="Go" action="go" load_indicator=spinner interaction=open_dialog /> };
    // action-open-dialog-button-click
    let _ = card! { <section>
                    <selection_input name="size" type=dropdown>
                        <item text="S" value="s" />
                        <on_change_action function="edit" interaction=open_dialog />
                    </selection_input>
                </section> };
    // action-open-dialog-button-click
    let _ = card! { <section><decorated_text text="Entry" action="edit" interaction=open_dialog /></section> };
    // action-parameter-keys-unique
    let _ = card! { <action function="go"><param key="a" value="1" /><param key="a" value="2" /></action> };
    // button-disabled-on-click
    let _ = card! { <button text="Go" disabled /> };
    // button-type-ignored-with-color
    let _ = card! { <button text="Go" action="go" type=outlined color="#ff0000" /> };
    // collapse-control-both-buttons
    let _ = card! { <collapse_control><expand_button text="More" /></collapse_control> };
    // card-needs-sections
    let _ = card! { <card><header title="Deploys" /></card> };
    // card-actions-addons-only
    let _ = card! { <card>
                <section><divider /></section>
                <card_actions><card_action action_label="Help" open_link="https://example.com" /></card_actions>
            </card> };
    // card-display-style-addons-only
    let _ = card! { <card display_style=peek><section><divider /></section></card> };
    // card-name-addons-only
    let _ = card! { <card name="deploys"><section><divider /></section></card> };
    // card-peek-header-addons-only
    let _ = card! { <card><section><divider /></section><peek_card_header title="Deploys" /></card> };
    // chip-enabled-deprecated
    let _ = card! { <chip label="urgent" enabled /> };
    // chip-list-not-empty
    let _ = card! { <chip_list layout=wrapped /> };
    // open-link-http-upgraded
    let _ = card! { <open_link url="http://example.com" /> };
    // open-link-open-as-addons-only
    let _ = card! { <open_link url="https://example.com" open_as=overlay /> };
    // open-link-on-close-addons-only
    let _ = card! { <open_link url="https://example.com" on_close=reload /> };
    // button-color-alpha-ignored
    let _ = card! { <button text="Go" action="go"><color red=1.0 alpha=0.5 /></button> };
    // border-stroke-alpha-ignored
    let _ = card! { <border_style><stroke_color blue=1.0 alpha=0.0 /></border_style> };
    // border-stroke-color-needs-stroke
    let _ = card! { <border_style type=no_border stroke_color="#0000ff" /> };
    // columns-not-empty
    let _ = card! { <columns /> };
    // carousel-not-empty
    let _ = card! { <carousel /> };
    // carousel-card-not-empty
    let _ = card! { <carousel_card /> };
    // citations-need-markdown
    let _ = card! { <message text="Fast"><elements><citations><citation id="v2" /></citations></elements></message> };
    // citation-unreferenced
    let _ = card! { <message text="It is fast" markup_syntax=markdown>
                <elements><citations><citation id="v2" /></citations></elements>
            </message> };
    // selection-config-min-characters
    let _ = card! { <data_source_config remote_data_source="find" min_characters_trigger=-1 /> };
    // decorated-text-icon-and-start-icon
    let _ = card! { <decorated_text text="Ada" icon=known(email) start_icon=known(person) /> };
    // decorated-text-icon-deprecated
    let _ = card! { <decorated_text text="Ada" icon=known(person) /> };
    // decorated-text-icon-alignment-needs-icon
    let _ = card! { <decorated_text text="Ada" start_icon_vertical_alignment=top /> };
    // decorated-text-variant-pairs
    let _ = card! { <decorated_text text="Done" top_label="Build">
                    <top_label_text>"<b>Build</b>"</top_label_text>
                </decorated_text> };
    // decorated-text-variant-pairs
    let _ = card! { <decorated_text text="Done"><content_text>"Done"</content_text></decorated_text> };
    // fixed-footer-primary-color
    let _ = card! { <fixed_footer><primary_button action="save">"Save"</primary_button></fixed_footer> };
    // fixed-footer-secondary-text-color
    let _ = card! { <fixed_footer>
                <primary_button color="#0000ff" action="save">"Save"</primary_button>
                <secondary_button action="cancel">"Cancel"</secondary_button>
            </fixed_footer> };
    // fixed-footer-text-button
    let _ = card! { <fixed_footer>
                <primary_button color="#0000ff" action="save" icon=material("save")>"Save"</primary_button>
            </fixed_footer> };
    // grid-items-required
    let _ = card! { <grid title="Regions" /> };
    // grid-column-count-positive
    let _ = card! { <grid column_count=-1><item title="Europe" /></grid> };
    // grid-item-content
    let _ = card! { <grid_item id="eu" /> };
    // header-image-type-needs-url
    let _ = card! { <header title="Sasha" image_type=circle /> };
    // header-image-type-needs-url
    let _ = card! { <header title="Sasha" image_alt_text="a portrait" /> };
    // card-html-tags
    let _ = card! { <text>"<strong>a</strong>"</text> };
    // card-html-tags
    let _ = card! { <text>"cc <users/all>"</text> };
    // icon-known-name
    let _ = card! { <icon known_icon=mail /> };
    // icon-url-file-types
    let _ = card! { <icon icon_url="https://example.com/a.svg" /> };
    // icon-alt-text-ignored
    let _ = card! { <button text="Go" icon=known(star, alt_text="Rate") action="go" /> };
    // replace-cards-empty-clears
    let _ = card! { <replace_message_cards_request /> };
    // image-file-types
    let _ = card! { <image image_url="https://example.com/a.webp" /> };
    // image-component-uri-https
    let _ = card! { <image_component image_uri="http://example.com/a.png" /> };
    // crop-aspect-ratio-needed
    let _ = card! { <image_crop_style type=rectangle_custom /> };
    // crop-aspect-ratio-needed
    let _ = card! { <image_crop_style type=rectangle_custom aspect_ratio=0.0 /> };
    // crop-aspect-ratio-only-custom
    let _ = card! { <image_crop_style type=circle aspect_ratio=1.5 /> };
    // crop-aspect-ratio-only-custom
    let _ = card! { <image_crop_style aspect_ratio=1.5 /> };
    // border-corner-radius
    let _ = card! { <border_style corner_radius=-4 /> };
    // enum-dont-use
    let _ = card! { <button text="Go" action="go" type=type_unspecified /> };
    // card-max-widgets
    let _ = card! { <card><section><divider /> <divider /> <divider /> <divider /> <divider /> <divider /> <divider /> <divider /> <divider /> <divider /> <divider /> <divider /> <divider /> <divider /> <divider /> <divider /> <divider /> <divider /> <divider /> <divider /> <divider /> <divider /> <divider /> <divider /> <divider /> <divider /> <divider /> <divider /> <divider /> <divider /> <divider /> <divider /> <divider /> <divider /> <divider /> <divider /> <divider /> <divider /> <divider /> <divider /> <divider /> <divider /> <divider /> <divider /> <divider /> <divider /> <divider /> <divider /> <divider /> <divider /> <divider /> <divider /> <divider /> <divider /> <divider /> <divider /> <divider /> <divider /> <divider /> <divider /> <divider /> <divider /> <divider /> <divider /> <divider /> <divider /> <divider /> <divider /> <divider /> <divider /> <divider /> <divider /> <divider /> <divider /> <divider /> <divider /> <divider /> <divider /> <divider /> <divider /> <divider /> <divider /> <divider /> <divider /> <divider /> <divider /> <divider /> <divider /> <divider /> <divider /> <divider /> <divider /> <divider /> <divider /> <divider /> <divider /> <divider /> <divider /> <divider /> <divider /></section><section><divider /></section></card> };
    // section-max-widgets
    let _ = card! { <section><divider /> <divider /> <divider /> <divider /> <divider /> <divider /> <divider /> <divider /> <divider /> <divider /> <divider /> <divider /> <divider /> <divider /> <divider /> <divider /> <divider /> <divider /> <divider /> <divider /> <divider /> <divider /> <divider /> <divider /> <divider /> <divider /> <divider /> <divider /> <divider /> <divider /> <divider /> <divider /> <divider /> <divider /> <divider /> <divider /> <divider /> <divider /> <divider /> <divider /> <divider /> <divider /> <divider /> <divider /> <divider /> <divider /> <divider /> <divider /> <divider /> <divider /> <divider /> <divider /> <divider /> <divider /> <divider /> <divider /> <divider /> <divider /> <divider /> <divider /> <divider /> <divider /> <divider /> <divider /> <divider /> <divider /> <divider /> <divider /> <divider /> <divider /> <divider /> <divider /> <divider /> <divider /> <divider /> <divider /> <divider /> <divider /> <divider /> <divider /> <divider /> <divider /> <divider /> <divider /> <divider /> <divider /> <divider /> <divider /> <divider /> <divider /> <divider /> <divider /> <divider /> <divider /> <divider /> <divider /> <divider /> <divider /> <divider /> <divider /><divider /></section> };
    // material-icon-name-required
    let _ = card! { <material_icon fill /> };
    // material-icon-name-format
    let _ = card! { <material_icon name="CheckBox" /> };
    // material-icon-name-format
    let _ = card! { <material_icon name="check box" /> };
    // material-icon-name-format
    let _ = card! { <material_icon name="check__box" /> };
    // material-icon-weight
    let _ = card! { <material_icon name="link" weight=800 /> };
    // material-icon-weight
    let _ = card! { <material_icon name="link" weight=350 /> };
    // material-icon-weight
    let _ = card! { <material_icon name="link" weight=-100 /> };
    // material-icon-grade
    let _ = card! { <material_icon name="link" grade=25 /> };
    // overflow-item-no-nested-menu
    let _ = card! { <overflow_menu_item text="More">
                <on_click><overflow_menu><item action="mute">"Mute"</item></overflow_menu></on_click>
            </overflow_menu_item> };
    // message-cards-v1-deprecated
    let _ = card! { <message><cards><card><header title="Deploy" /></card></cards></message> };
    // output-only-message
    let _ = card! { <message text="Hi" silent /> };
    // output-only-message
    let _ = card! { <message text="Hi"><sender name="users/1" /></message> };
    // output-only-user
    let _ = card! { <user name="users/1" display_name="Ada" /> };
    // output-only-card-with-id
    let _ = card! { <card><header title="Deploy" /><owner_user name="users/1" /></card> };
    // output-only-attachment
    let _ = card! { <attachment content_name="a.png" /> };
    // output-only-attachment
    let _ = card! { <attachment><drive_data_ref drive_file_id="1a2b" /></attachment> };
    // output-only-attached-gif
    let _ = card! { <attached_gif uri="https://example.com/a.gif" /> };
    // output-only-matched-url
    let _ = card! { <matched_url url="https://example.com" /> };
    // output-only-custom-emoji
    let _ = card! { <custom_emoji uid="1" /> };
    // output-only-emoji-reaction-summary
    let _ = card! { <emoji_reaction_summary reaction_count=3 /> };
    // output-only-quoted-message-metadata
    let _ = card! { <quoted_message_metadata name="spaces/A/messages/B" last_update_time="2026-11-20T09:30:00Z">
                <forwarded_metadata />
            </quoted_message_metadata> };
    // output-only-quoted-message-snapshot
    let _ = card! { <quoted_message_snapshot text="Hi" /> };
    // output-only-forwarded-metadata
    let _ = card! { <forwarded_metadata space="spaces/A" /> };
    // output-only-meet-space-link-data
    let _ = card! { <meet_space_link_data huddle_status=started /> };
    // output-only-space
    let _ = card! { <space admin_installed /> };
    // output-only-membership-count
    let _ = card! { <membership_count joined_group_count=2 /> };
    // output-only-access-settings
    let _ = card! { <access_settings access_state=private /> };
    // output-only-permission-settings
    let _ = card! { <permission_settings><post_messages managers_allowed /></permission_settings> };
    // picker-label
    let _ = card! { <date_time_picker name="due" /> };
    // picker-date-only-midnight
    let _ = card! { <date_time_picker name="due" label="Due" type=date_only value_ms_epoch=1_672_531_200_001 /> };
    // picker-time-only-range
    let _ = card! { <date_time_picker name="at" label="At" type=time_only value_ms_epoch=86_400_000 /> };
    // picker-time-only-range
    let _ = card! { <date_time_picker name="at" label="At" type=time_only value_ms_epoch=-1 /> };
    // picker-timezone-minutes
    let _ = card! { <date_time_picker name="at" label="At" value_ms_epoch=1 timezone_offset_date=3_600_000 /> };
    // picker-timezone-minutes
    let _ = card! { <date_time_picker name="at" label="At" value_ms_epoch=1 timezone_offset_date=-721 /> };
    // response-updated-widget
    let _ = card! { <action_response type=update_message><updated_widget widget="owner" /></action_response> };
    // response-url-request-config
    let _ = card! { <action_response url="https://example.com/log-in" /> };
    // search-page-size
    let _ = card! { <search_messages_request filter="deploy" page_size=101 /> };
    // section-uncollapsible-needs-collapsible
    let _ = card! { <section uncollapsible_widgets_count=1><divider /><divider /></section> };
    // section-collapse-control-needs-collapsible
    let _ = card! { <section>
                <divider />
                <collapse_control>
                    <expand_button action="more">"More"</expand_button>
                    <collapse_button action="less">"Less"</collapse_button>
                </collapse_control>
            </section> };
    // section-uncollapsible-range
    let _ = card! { <section collapsible uncollapsible_widgets_count=2><divider /></section> };
    // section-uncollapsible-range
    let _ = card! { <section collapsible uncollapsible_widgets_count=-1><divider /></section> };
    // selection-preselected-limit
    let _ = card! { <selection_input name="n" type=multi_select multi_select_max_selected_items=1>
                    <item value="a" selected>"A"</item><item value="b" selected>"B"</item>
                </selection_input> };
    // selection-preselected-limit
    let _ = card! { <selection_input name="n" type=multi_select>
                    <item value="a" selected>"A"</item><item value="b" selected>"B"</item>
                    <item value="c" selected>"C"</item><item value="d" selected>"D"</item>
                </selection_input> };
    // selection-single-selected
    let _ = card! { <selection_input name="n" type=radio_button>
                    <item value="a" selected>"A"</item><item value="b" selected>"B"</item>
                </selection_input> };
    // selection-single-selected
    let _ = card! { <selection_input name="n" type=dropdown>
                    <item value="a" selected>"A"</item><item value="b" selected>"B"</item>
                </selection_input> };
    // selection-item-text
    let _ = card! { <selection_item value="s" /> };
    // selection-item-value
    let _ = card! { <selection_input name="n"><item>"A"</item></selection_input> };
    // selection-item-value
    let _ = card! { <selection_input name="n"><item value="a">"A"</item><item value="a">"B"</item></selection_input> };
    // selection-item-icon-https
    let _ = card! { <selection_input name="who" type=multi_select>
                <item value="ada" start_icon_uri="http://example.com/ada.png">"Ada"</item>
            </selection_input> };
    // selection-item-multiselect-fields
    let _ = card! { <selection_input name="who" type=dropdown>
                    <item value="ada" bottom_text="online">"Ada"</item>
                </selection_input> };
    // selection-item-multiselect-fields
    let _ = card! { <selection_input name="who">
                    <item value="ada" start_icon_uri="https://example.com/ada.png">"Ada"</item>
                </selection_input> };
    // selection-source-multiselect-only
    let _ = card! { <selection_input name="who" type=dropdown external_data_source="find" /> };
    // selection-source-multiselect-only
    let _ = card! { <selection_input name="who"><platform_data_source common_data_source=user /></selection_input> };
    // selection-max-selected-multiselect-only
    let _ = card! { <selection_input name="size" multi_select_max_selected_items=1>
                <item value="s">"Small"</item>
            </selection_input> };
    // selection-min-query-multiselect-only
    let _ = card! { <selection_input name="size" type=dropdown multi_select_min_query_length=1>
                <item value="s">"Small"</item>
            </selection_input> };
    // selection-platform-source-no-items
    let _ = card! { <selection_input name="who" type=multi_select>
                <item value="ada">"Ada"</item><platform_data_source common_data_source=user />
            </selection_input> };
    // selection-configs-chat-dropdown-only
    let _ = card! { <selection_input name="who" type=multi_select>
                <data_source_configs><data_source_config remote_data_source="find" /></data_source_configs>
            </selection_input> };
    // selection-configs-one
    let _ = card! { <selection_input name="who" type=dropdown><data_source_configs>
                <data_source_config remote_data_source="find" />
                <data_source_config remote_data_source="look" />
            </data_source_configs></selection_input> };
    // selection-configs-override
    let _ = card! { <selection_input name="who" type=dropdown multi_select_min_query_length=2>
                    <data_source_configs><data_source_config remote_data_source="find" /></data_source_configs>
                </selection_input> };
    // selection-configs-override
    let _ = card! { <selection_input name="who" type=dropdown external_data_source="look">
                    <data_source_configs><data_source_config remote_data_source="find" /></data_source_configs>
                </selection_input> };
    // action-required-selection-types
    let _ = card! { <card><section>
                    <selection_input name="size" type=radio_button><item text="S" value="s" /></selection_input>
                    <button action="order" required_widgets="size">"Order"</button>
                </section></card> };
    // action-required-selection-types
    let _ = card! { <card><section>
                    <decorated_text text="Gift"><switch_control name="gift" value="yes" /></decorated_text>
                    <button action="order" all_widgets_are_required>"Order"</button>
                </section></card> };
    // action-required-widgets-exist
    let _ = card! { <card><section>
                <text_input name="title" label="Title" />
                <button action="save" required_widgets="titel">"Save"</button>
            </section></card> };
    // switch-checkbox-deprecated
    let _ = card! { <switch_control name="tell" value="yes" control_type=checkbox /> };
    // text-paragraph-text
    let _ = card! { <text /> };
    // text-paragraph-text
    let _ = card! { <text max_lines=2>""</text> };
    // text-paragraph-max-lines
    let _ = card! { <text max_lines=-1>"Done"</text> };
    // text-input-autocomplete-addons-only
    let _ = card! { <text_input name="who" label="Who" auto_complete_action="find" /> };
    // text-input-suggestions-single-line
    let _ = card! { <text_input name="a" label="A" type=multiple_line>
                <initial_suggestions><item>"x"</item></initial_suggestions>
            </text_input> };
    // suggestions-not-empty
    let _ = card! { <suggestions /> };
    // suggestion-item-text
    let _ = card! { <suggestion_item /> };
    // validation-character-limit-positive
    let _ = card! { <validation character_limit=-1 /> };
    // validation-initial-value
    let _ = card! { <text_input name="n" label="N" value="Größen"><validation character_limit=5 /></text_input> };
    // validation-initial-value
    let _ = card! { <text_input name="n" label="N" value="5.5"><validation input_type=integer /></text_input> };
    // validation-initial-value
    let _ = card! { <text_input name="n" label="N" value="five"><validation input_type=float /></text_input> };
    // validation-initial-value
    let _ = card! { <text_input name="n" label="N" value="example.com"><validation input_type=email /></text_input> };
    // v1-card-action-unsupported
    let _ = card! { <message><cards><card><card_actions>
                <card_action action_label="Delete" />
            </card_actions></card></cards></message> };
}
