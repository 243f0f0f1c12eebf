//! Icons: the built-in ones, Material icons, and pictures from an address.

use crate::model::prelude::*;

/// A small picture in a button, a chip, a menu item or beside a text.
///
/// It has exactly one source: a built-in icon, a Material icon or an image address. In a button or a
/// chip that has no text, the checks refuse an icon without a source; beside a text it draws nothing.
///
/// Rules `icon-source-required`, `icon-union`.
///
/// # Examples
///
/// ```
/// use chat_cards::{Icon, KnownIcon};
/// use serde_json::json;
///
/// let mail = Icon::known(KnownIcon::Email).alt_text("Send a mail");
/// assert_eq!(serde_json::to_value(&mail).unwrap(), json!({"altText": "Send a mail", "knownIcon": "EMAIL"}));
///
/// let link = Icon::material("link");
/// assert_eq!(serde_json::to_value(&link).unwrap(), json!({"materialIcon": {"name": "link"}}));
/// ```
#[element(schema = "GoogleAppsCardV1Icon", value = "icon_url")]
pub struct Icon {
    /// The description of the icon for screen readers. Default `Button`.
    ///
    /// In a button without text it is also shown when the pointer rests on the button. In a button that has
    /// text, Chat ignores it. Rule `icon-alt-text-ignored`.
    pub alt_text: Text,
    /// The shape that the image is cropped to. Default `SQUARE`.
    ///
    /// Meant for images from an address; a circular crop may come out larger than a built-in icon.
    pub image_type: Option<ImageType>,
    /// The source of the icon: a built-in icon, an image address or a Material icon. Required, and only one.
    #[union]
    pub icons: Option<IconSource>,
}

/// Where the picture of an [`Icon`] comes from.
///
/// # Examples
///
/// ```
/// use chat_cards::{Icon, IconSource, MaterialIcon};
///
/// let icon = Icon::material("commit");
/// assert_eq!(icon.icons, Some(IconSource::MaterialIcon(MaterialIcon::from("commit"))));
/// ```
#[union(Icon.icons)]
pub enum IconSource {
    /// A built-in icon, by name.
    ///
    /// 28 names are listed for Chat; `EVENT_PERFORMER` and `OFFER` are known only from old cards and Apps
    /// Script. What Chat does with any other name is not documented. Rule `icon-known-name`.
    #[alias(known)]
    KnownIcon(KnownIcon),
    /// The HTTPS address of an image, PNG or JPG.
    ///
    /// Rules `icon-url-https`, `icon-url-file-types`. Source: discovery `GoogleAppsCardV1Icon.iconUrl`.
    #[alias(url)]
    IconUrl(Text),
    /// A Material icon, by name and look. Chat apps only, not in Google Workspace add-ons.
    #[alias(material)]
    MaterialIcon(MaterialIcon),
}

/// One of the more than 2,500 icons of fonts.google.com/icons.
///
/// Chat apps only, not in Google Workspace add-ons.
///
/// # Examples
///
/// ```
/// use chat_cards::{Icon, MaterialIcon};
/// use serde_json::json;
///
/// let done = Icon::new().material_icon(MaterialIcon::from("check_box").fill(true).weight(300));
/// assert_eq!(
///     serde_json::to_value(&done).unwrap(),
///     json!({"materialIcon": {"name": "check_box", "fill": true, "weight": 300}}),
/// );
/// ```
#[element(schema = "GoogleAppsCardV1MaterialIcon", value = "name")]
pub struct MaterialIcon {
    /// The name of the icon in lower snake case, such as `check_box`. Required.
    ///
    /// Chat empties a name it does not know and then draws no icon, without an error.
    /// Rules `material-icon-name-required`, `material-icon-name-format`.
    pub name: Text,
    /// Whether the icon is drawn filled. Default `false`.
    pub fill: bool,
    /// The stroke weight: 100, 200, 300, 400, 500, 600 or 700. Default 400.
    ///
    /// Chat uses 400 for any other number. Rule `material-icon-weight`.
    /// Source: discovery `GoogleAppsCardV1MaterialIcon.weight`.
    pub weight: i32,
    /// The fine adjustment of the stroke: -25, 0 or 200. Default 0.
    ///
    /// It changes the thickness in smaller steps than the weight does. Chat uses 0 for any other number.
    /// Rule `material-icon-grade`. Source: discovery `GoogleAppsCardV1MaterialIcon.grade`.
    pub grade: i32,
}

/// The icons that Chat has built in.
///
/// More of them are Material icons: [`Icon::material`]. What Chat shows for a name that is not in the list is not
/// documented (rule `icon-known-name`).
///
/// # Examples
///
/// ```
/// use chat_cards::{Icon, KnownIcon};
///
/// assert_eq!(KnownIcon::MapPin.as_str(), "MAP_PIN");
/// assert_eq!(Icon::known(KnownIcon::Star), Icon::new().known_icon(KnownIcon::Star));
/// ```
#[enumeration]
pub enum KnownIcon {
    /// Drawn as the Material icon `flight`.
    Airplane,
    /// Drawn as the Material icon `bookmark`.
    Bookmark,
    /// Drawn as the Material icon `directions_bus`.
    Bus,
    /// Drawn as the Material icon `directions_car`.
    Car,
    /// Drawn as the Material icon `schedule`.
    Clock,
    /// Drawn as the Material icon `confirmation_number`.
    ConfirmationNumberIcon,
    /// Drawn as the Material icon `subject`.
    Description,
    /// Drawn as the Material icon `attach_money`.
    Dollar,
    /// Drawn as the Material icon `mail`.
    Email,
    /// Listed for the old cards only; what Chat draws for it here is not documented.
    EventPerformer,
    /// Drawn as the Material icon `event_seat`.
    EventSeat,
    /// Drawn as the Material icon `flight_land`.
    FlightArrival,
    /// Drawn as the Material icon `flight_takeoff`.
    FlightDeparture,
    /// Drawn as the Material icon `hotel`.
    Hotel,
    /// Drawn as the Material icon `grade`.
    HotelRoomType,
    /// Drawn as the Material icon `insert_invitation`.
    Invite,
    /// Drawn as the Material icon `location_on`.
    MapPin,
    /// Drawn as the Material icon `card_membership`.
    Membership,
    /// Drawn as the Material icon `people`.
    MultiplePeople,
    /// Listed for the old cards only; what Chat draws for it here is not documented.
    Offer,
    /// Drawn as the Material icon `person`.
    Person,
    /// Drawn as the Material icon `local_phone`.
    Phone,
    /// Drawn as the Material icon `restaurant`.
    RestaurantIcon,
    /// Drawn as the Material icon `shopping_cart`.
    ShoppingCart,
    /// Drawn as the Material icon `grade`.
    Star,
    /// Drawn as the Material icon `store`.
    Store,
    /// Drawn as the Material icon `local_play`.
    Ticket,
    /// Drawn as the Material icon `train`.
    Train,
    /// Drawn as the Material icon `videocam`.
    VideoCamera,
    /// Drawn as the Material icon `play_circle_filled`.
    VideoPlay,
}

impl Icon {
    /// A Material icon by its name, such as `"link"`: any of Google's Material Symbols.
    ///
    /// # Examples
    ///
    /// ```
    /// use chat_cards::Icon;
    ///
    /// let json = serde_json::json!({"materialIcon": {"name": "link"}});
    /// assert_eq!(serde_json::to_value(Icon::material("link"))?, json);
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    #[must_use]
    pub fn material(icon: impl Into<MaterialIcon>) -> Self {
        Self::new().material_icon(icon)
    }

    /// A built-in icon.
    ///
    /// # Examples
    ///
    /// ```
    /// use chat_cards::{Icon, KnownIcon};
    ///
    /// assert_eq!(serde_json::to_value(Icon::known(KnownIcon::Email))?, serde_json::json!({"knownIcon": "EMAIL"}));
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    #[must_use]
    pub fn known(icon: KnownIcon) -> Self {
        Self::new().known_icon(icon)
    }

    /// A picture from an HTTPS address.
    ///
    /// # Examples
    ///
    /// ```
    /// use chat_cards::Icon;
    ///
    /// assert_eq!(Icon::url("https://example.com/i.png"), Icon::from("https://example.com/i.png"));
    /// ```
    #[must_use]
    pub fn url(url: impl Into<Text>) -> Self {
        Self::new().icon_url(url)
    }
}

impl From<KnownIcon> for Icon {
    fn from(icon: KnownIcon) -> Self {
        Self::known(icon)
    }
}

impl From<MaterialIcon> for Icon {
    fn from(icon: MaterialIcon) -> Self {
        Self::material(icon)
    }
}
