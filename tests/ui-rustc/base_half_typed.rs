use chat_cards::prelude::*;

fn main() {
    let base = Chip::default();
    let _ = card! { <chip {..base.clone().} label="Up" action="go" /> };
}
