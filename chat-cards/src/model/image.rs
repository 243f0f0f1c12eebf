//! Images: the image widget, the image inside a grid item, and how images are cropped and bordered.

use crate::model::prelude::*;

/// A widget that shows an image as wide as the card's content, and may react to a click.
///
/// # Examples
///
/// ```
/// use chat_cards::{Image, OnClick};
/// use serde_json::json;
///
/// let chart = Image::new("https://example.com/load.png")
///     .alt_text("CPU load over the last hour")
///     .on_click(OnClick::open_link("https://example.com/dashboard"));
/// assert_eq!(
///     serde_json::to_value(&chart).unwrap(),
///     json!({
///         "imageUrl": "https://example.com/load.png",
///         "onClick": {"openLink": {"url": "https://example.com/dashboard"}},
///         "altText": "CPU load over the last hour",
///     }),
/// );
/// ```
#[element(schema = "GoogleAppsCardV1Image", new(image_url))]
pub struct Image {
    /// The HTTPS address of the image, PNG or JPG. Required.
    ///
    /// Chat does not show an image from an HTTP address or in another format. Up to 2 MB is recommended.
    ///
    /// Rules `image-url-required`, `image-url-https`, `image-file-types`.
    /// Source: discovery `GoogleAppsCardV1Image.imageUrl`, guide "Add text and images to cards".
    pub image_url: Text,
    /// What happens when a user clicks the image.
    #[inline]
    pub on_click: Option<OnClick>,
    /// The description of the image for screen readers.
    pub alt_text: Text,
}

/// The image of a [`GridItem`], with a crop and a border.
///
/// It can't be clicked by itself: the click belongs to the [`Grid`]. For a clickable image use [`Image`].
///
/// # Examples
///
/// ```
/// use chat_cards::{ImageComponent, ImageCropStyle, ImageCropType};
/// use serde_json::json;
///
/// let avatar = ImageComponent::new()
///     .image_uri("https://example.com/sasha.png")
///     .crop_style(ImageCropStyle::new().r#type(ImageCropType::Circle));
/// assert_eq!(
///     serde_json::to_value(&avatar).unwrap(),
///     json!({"imageUri": "https://example.com/sasha.png", "cropStyle": {"type": "CIRCLE"}}),
/// );
/// ```
#[element(schema = "GoogleAppsCardV1ImageComponent")]
pub struct ImageComponent {
    /// The address of the image, which should be HTTPS. Required.
    ///
    /// The field is `imageUri` here, but `imageUrl` on [`Image`] and [`CardHeader`].
    ///
    /// Rules `image-component-uri-required`, `image-component-uri-https`.
    /// Source: discovery `GoogleAppsCardV1ImageComponent.imageUri`.
    pub image_uri: Text,
    /// The description of the image for screen readers.
    pub alt_text: Text,
    /// The shape that the image is cropped to.
    pub crop_style: Option<Box<ImageCropStyle>>,
    /// The border around the image.
    pub border_style: Option<Box<BorderStyle>>,
}

/// The shape that an [`ImageComponent`] is cropped to.
///
/// # Examples
///
/// ```
/// use chat_cards::{ImageCropStyle, ImageCropType};
/// use serde_json::json;
///
/// let photo = ImageCropStyle::new().r#type(ImageCropType::RectangleCustom).aspect_ratio(1.5);
/// assert_eq!(
///     serde_json::to_value(&photo).unwrap(),
///     json!({"type": "RECTANGLE_CUSTOM", "aspectRatio": 1.5}),
/// );
/// ```
#[element(schema = "GoogleAppsCardV1ImageCropStyle")]
pub struct ImageCropStyle {
    /// The kind of crop. Default `SQUARE`.
    pub r#type: Option<ImageCropType>,
    /// The width divided by the height, for `RECTANGLE_CUSTOM`. More than 0.
    ///
    /// `RECTANGLE_CUSTOM` needs it; Chat ignores it for every other kind of crop.
    ///
    /// Rules `crop-aspect-ratio-positive`, `crop-aspect-ratio-needed`, `crop-aspect-ratio-only-custom`.
    /// Source: Apps Script reference `ImageCropStyle.setAspectRatio`.
    pub aspect_ratio: f64,
}

/// The kinds of crop of an [`ImageCropStyle`].
#[enumeration]
pub enum ImageCropType {
    /// No value; not meant to be sent.
    #[name = "IMAGE_CROP_TYPE_UNSPECIFIED"]
    Unspecified = 0,
    /// A square. The default.
    Square = 1,
    /// A circle.
    Circle = 2,
    /// A rectangle of the proportions given in `aspect_ratio`.
    RectangleCustom = 3,
    /// A rectangle four wide and three high.
    #[name = "RECTANGLE_4_3"]
    Rectangle4x3 = 4,
}

/// The border around an [`ImageComponent`] or around each item of a [`Grid`].
///
/// # Examples
///
/// ```
/// use chat_cards::{BorderStyle, BorderType};
/// use serde_json::json;
///
/// let border = BorderStyle::new().r#type(BorderType::Stroke).corner_radius(4);
/// assert_eq!(serde_json::to_value(&border).unwrap(), json!({"type": "STROKE", "cornerRadius": 4}));
/// ```
#[element(schema = "GoogleAppsCardV1BorderStyle")]
pub struct BorderStyle {
    /// Whether a border is drawn. Default `STROKE`.
    pub r#type: Option<BorderType>,
    /// The colour of the border, used only with type `STROKE`.
    ///
    /// Chat ignores its alpha. Rules `border-stroke-color-needs-stroke`, `border-stroke-alpha-ignored`.
    pub stroke_color: Option<Color>,
    /// The radius of the corners, a whole number from 0 up; the unit is not documented.
    ///
    /// Rule `border-corner-radius`. Source: discovery `GoogleAppsCardV1BorderStyle.cornerRadius`.
    pub corner_radius: i32,
}

/// Whether a [`BorderStyle`] draws a border.
#[enumeration]
pub enum BorderType {
    /// No value; not meant to be sent.
    #[name = "BORDER_TYPE_UNSPECIFIED"]
    Unspecified = 0,
    /// No border.
    NoBorder = 1,
    /// An outline. The default.
    Stroke = 2,
}
