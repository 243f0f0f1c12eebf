use chat_cards::card;

fn main() {
    let _ = card! {
        <decorated_text text="Notify">
            <switch name="notify" />
        </decorated_text>
    };
}
