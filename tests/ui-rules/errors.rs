//! Markup that breaks each error rule, from the examples of the rules.

use chat_cards::card;

fn main() {
    // json-field-names
    let _ = card! { <image imageURL="https://example.com/b.png" /> };
    // button-on-click-required
    let _ = card! { <button text="Go" /> };
    // button-text-or-icon
    let _ = card! { <button action="go" /> };
    // card-fixed-footer-dialog-only
    let _ = card! { <card id="a">
                <section><text>"Done"</text></section>
                <fixed_footer><primary_button color="#00f" action="save">"Save"</primary_button></fixed_footer>
            </card> };
    // card-expression-data-studio-only
    let _ = card! { <card><section><divider /></section><expression_data id="a" expression="true" /></card> };
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
    // header-title-required
    let _ = card! { <header subtitle="main" /> };
    // header-image-https
    let _ = card! { <header title="Deploys" image_url="http://example.com/a.png" /> };
    // header-image-https
    let _ = card! { <header title="Deploys" image_url="a.png" /> };
}
