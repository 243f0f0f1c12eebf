//! Colours of buttons and borders.

use std::fmt;
use std::str::FromStr;

use crate::model::prelude::*;

/// A colour, given as fractions of red, green and blue.
///
/// Each component runs from 0 to 1, not from 0 to 255: write `Color::rgb(0x1a, 0x73, 0xe8)` or parse
/// `"#1a73e8"` and the division is done for you. Red, green and blue left out count as 0.
///
/// Rule `color-range`. Source: discovery `Color.red`, `GoogleAppsCardV1Button.color`.
///
/// # Examples
///
/// ```
/// use chat_cards::Color;
///
/// let red = Color::rgb(255, 0, 0);
/// assert_eq!(red.red, 1.0);
/// assert_eq!(red, "#ff0000".parse::<Color>().unwrap());
/// ```
#[element(schema = "Color", value = "hex")]
pub struct Color {
    /// The share of red, from 0 to 1. Default 0.
    pub red: f32,
    /// The share of green, from 0 to 1. Default 0.
    pub green: f32,
    /// The share of blue, from 0 to 1. Default 0.
    pub blue: f32,
    /// The opacity, from 0 (invisible) to 1 (solid). Default 1.
    ///
    /// Chat ignores it in button colours and border strokes, the two places where a card has a colour.
    /// Rules `button-color-alpha-ignored`, `border-stroke-alpha-ignored`.
    pub alpha: Option<f32>,
}

impl Color {
    /// The colour of red, green and blue from 0 to 255 each.
    ///
    /// # Examples
    ///
    /// ```
    /// use chat_cards::Color;
    ///
    /// const BLUE: Color = Color::rgb(0x1a, 0x73, 0xe8);
    /// assert_eq!(BLUE.to_string(), "#1a73e8");
    /// ```
    #[must_use]
    pub const fn rgb(red: u8, green: u8, blue: u8) -> Self {
        Self {
            red: red as f32 / 255.0,
            green: green as f32 / 255.0,
            blue: blue as f32 / 255.0,
            alpha: None,
            unknown_fields: crate::UnknownFields::EMPTY,
        }
    }
}

/// Writes `#rrggbb`; components outside of 0 to 1 are shown as the nearest inside.
impl fmt::Display for Color {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let [red, green, blue] = [self.red, self.green, self.blue].map(|part| (part * 255.0).round() as u8);
        write!(f, "#{red:02x}{green:02x}{blue:02x}")
    }
}

/// Reads `#rrggbb`.
impl FromStr for Color {
    type Err = ParseColorError;

    fn from_str(text: &str) -> Result<Self, ParseColorError> {
        let error = || ParseColorError { text: text.to_owned() };
        let digits = text.strip_prefix('#').filter(|digits| digits.len() == 6).ok_or_else(error)?;
        // `from_str_radix` would take a sign.
        if !digits.bytes().all(|digit| digit.is_ascii_hexdigit()) {
            return Err(error());
        }
        let number = u32::from_str_radix(digits, 16).map_err(|_| error())?;
        let [_, red, green, blue] = number.to_be_bytes();
        Ok(Self::rgb(red, green, blue))
    }
}

/// A text that is no colour.
///
/// # Examples
///
/// ```
/// let error = "crimson".parse::<chat_cards::Color>().unwrap_err();
/// assert_eq!(error.to_string(), "`crimson` is no colour: write `#rrggbb`, such as `#1a73e8`");
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ParseColorError {
    text: String,
}

impl fmt::Display for ParseColorError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "`{}` is no colour: write `#rrggbb`, such as `#1a73e8`", self.text)
    }
}

impl std::error::Error for ParseColorError {}
