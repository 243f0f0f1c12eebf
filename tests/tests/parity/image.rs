use chat_cards::prelude::*;
use chat_cards::{BorderStyle, BorderType, ImageComponent, ImageCropStyle, ImageCropType};

parity! {
    image: Image {
        unchecked! { <image image_url="https://example.com/a.png" alt_text="A" open_link="https://example.com" /> },
        Image::new("https://example.com/a.png").alt_text("A").on_click(OnClick::open_link("https://example.com")),
        {
            "imageUrl": "https://example.com/a.png",
            "onClick": { "openLink": { "url": "https://example.com" } },
            "altText": "A",
        },
    }

    image_component: ImageComponent {
        unchecked! {
            <image_component image_uri="https://example.com/a.png" alt_text="A">
                <crop_style type=square />
                <border_style type=stroke />
            </image_component>
        },
        ImageComponent::new()
            .image_uri("https://example.com/a.png")
            .alt_text("A")
            .crop_style(ImageCropStyle::new().r#type(ImageCropType::Square))
            .border_style(BorderStyle::new().r#type(BorderType::Stroke)),
        {
            "imageUri": "https://example.com/a.png",
            "altText": "A",
            "cropStyle": { "type": "SQUARE" },
            "borderStyle": { "type": "STROKE" },
        },
    }

    image_crop_style: ImageCropStyle {
        unchecked! { <image_crop_style type=rectangle_custom aspect_ratio=1.5 /> },
        ImageCropStyle::new().r#type(ImageCropType::RectangleCustom).aspect_ratio(1.5),
        { "type": "RECTANGLE_CUSTOM", "aspectRatio": 1.5 },
    }

    image_crop_style_of_a_word_with_digits: ImageCropStyle {
        unchecked! { <image_crop_style type=rectangle_4_3 /> },
        ImageCropStyle::new().r#type(ImageCropType::Rectangle4x3),
        { "type": "RECTANGLE_4_3" },
    }

    border_style: BorderStyle {
        unchecked! { <border_style type=stroke stroke_color="#0000ff" corner_radius=4 /> },
        BorderStyle::new().r#type(BorderType::Stroke).stroke_color(Color::rgb(0, 0, 255)).corner_radius(4),
        { "type": "STROKE", "strokeColor": { "blue": 1.0 }, "cornerRadius": 4 },
    }
}
