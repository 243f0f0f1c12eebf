//! The cards of the first version of the API, which Chat still reads in `cards` of a message.
//!
//! They are here so that old messages can be read, kept and checked. Everything in this module is superseded:
//! write [`crate::Card`] and `cards_v2` instead. What took the place of what:
//!
//! | Here | Now |
//! | --- | --- |
//! | [`Card`], [`CardHeader`], [`Section`] | [`crate::Card`], [`crate::CardHeader`], [`crate::Section`] |
//! | [`WidgetMarkup`] | [`crate::Widget`] |
//! | [`KeyValue`] | [`crate::DecoratedText`] |
//! | [`TextButton`], [`ImageButton`] | [`crate::Button`] |
//! | [`FormAction`] | [`crate::Action`] |
//! | [`Icon`] | [`crate::KnownIcon`] |

mod action;
mod button;
mod card;
mod widget;

pub use action::{ActionParameter, FormAction, OnClick, OnClickData, OpenLink};
pub use button::{Button, ButtonType, ImageButton, ImageButtonIcons, TextButton};
pub use card::{Card, CardAction, CardHeader, ImageStyle, Section};
pub use widget::{Icon, Image, KeyValue, KeyValueIcons, TextParagraph, WidgetMarkup, WidgetMarkupData};

/// The constants that an editor completes attributes from.
#[cfg(rust_analyzer)]
pub use self::attributes::*;
#[cfg(rust_analyzer)]
mod attributes {
    pub use super::action::*;
    pub use super::button::*;
    pub use super::card::*;
    pub use super::widget::*;
}
