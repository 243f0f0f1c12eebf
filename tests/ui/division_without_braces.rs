use chat_cards::card;

fn main() {
    let _ = card! {
        <grid>
            <item>
                <image image_uri="https://example.com/a.png">
                    <crop_style type=rectangle_custom aspect_ratio=16/9 />
                </image>
            </item>
        </grid>
    };
}
