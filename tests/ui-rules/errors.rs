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
                <fixed_footer><primary_button color="#00f" action="save">"Save"</primary_button></fixed_footer>
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
    let _ = card! { <emoji unicode="👍"><custom_emoji uid="1" /></emoji> };
    // overflow-menu-items-required
    let _ = card! { <overflow_menu /> };
    // overflow-item-text-required
    let _ = card! { <overflow_menu_item action="mute" /> };
    // overflow-item-on-click-required
    let _ = card! { <overflow_menu_item text="Mute" /> };
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
