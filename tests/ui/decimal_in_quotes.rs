use chat_cards::card;

fn main() {
    let _ = card! {
        <image_crop_style aspect_ratio="1.5" />
    };
}
