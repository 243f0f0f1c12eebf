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
    let _ = card! { <collapse_control><expand_button text="More" action="more" /></collapse_control> };
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
}
