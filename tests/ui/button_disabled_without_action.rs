use chat_cards::card;

fn main() {
    let locked = true;
    let _ = card! {
        <section collapsible uncollapsible_widgets_count=1>
            <collapse_control>
                <expand_button text="More" />
                <collapse_button text="Less" />
            </collapse_control>
            <button disabled={locked}>"Perhaps"</button>
            <button disabled>"Never"</button>
            <button disabled=false>"Always"</button>
        </section>
    };
}
