//! Date-time pickers: form inputs for a day, a time or both.

use crate::model::prelude::*;

/// A field for a date, a time, or both.
///
/// Users pick or type the value; an invalid one is refused in the picker itself. An action that lists the
/// name in `required_widgets`, or sets `all_widgets_are_required`, is not carried out while the picker is
/// empty.
///
/// # Examples
///
/// ```
/// use chat_cards::{DateTimePicker, DateTimePickerType};
///
/// let picker = DateTimePicker::new("due")
///     .label("Due on")
///     .r#type(DateTimePickerType::DateOnly)
///     .value_ms_epoch(1_672_531_200_000); // 1 January 2023
/// assert_eq!(
///     serde_json::to_value(&picker).unwrap(),
///     serde_json::json!({
///         "name": "due",
///         "label": "Due on",
///         "type": "DATE_ONLY",
///         "valueMsEpoch": "1672531200000"
///     })
/// );
/// ```
#[element(schema = "GoogleAppsCardV1DateTimePicker", new(name))]
pub struct DateTimePicker {
    /// The key of the value in the form inputs. Without it the value cannot be found; unique among all inputs
    /// of the card.
    ///
    /// Rules `picker-name`, `form-input-name-unique`. Source: discovery
    /// `GoogleAppsCardV1DateTimePicker.name`.
    pub name: Text,
    /// The text that says what to pick, for example `Appointment date`. Should be set.
    ///
    /// Rule `picker-label`.
    pub label: Text,
    /// Whether a date, a time or both are picked. Absent means `DATE_AND_TIME`.
    pub r#type: Option<DateTimePickerType>,
    /// The value at first, in milliseconds. What it counts depends on `type`:
    ///
    /// - `DATE_AND_TIME`: milliseconds since 1 January 1970 UTC.
    /// - `DATE_ONLY`: the same, at midnight UTC: a multiple of 86,400,000.
    /// - `TIME_ONLY`: milliseconds since midnight, 0 to 86,399,999; noon is 43,200,000.
    ///
    /// In JSON it is a string of digits. Rules `picker-date-only-midnight`, `picker-time-only-range`. Source:
    /// discovery `GoogleAppsCardV1DateTimePicker.valueMsEpoch`.
    pub value_ms_epoch: Option<i64>,
    /// The offset from UTC in **minutes** that `value_ms_epoch` is shown in. Event payloads give
    /// milliseconds: divide by 60,000. Real offsets lie between -720 and 840. 0 is not written, and Chat then
    /// takes the user's time zone.
    ///
    /// Rule `picker-timezone-minutes`. Source for the unit: discovery
    /// `GoogleAppsCardV1DateTimePicker.timezoneOffsetDate`; the bounds are ours.
    pub timezone_offset_date: i32,
    /// What to call when the user saves or clears the value.
    pub on_change_action: Option<Box<Action>>,
    /// A data source of the Google Workspace application that shows the card. Only for add-ons that extend
    /// Workspace Studio; unavailable in Chat apps.
    ///
    /// Rule `picker-host-source-studio-only`. Source: discovery
    /// `GoogleAppsCardV1DateTimePicker.hostAppDataSource`.
    pub host_app_data_source: Option<Box<HostAppDataSourceMarkup>>,
}

/// What a date-time picker asks for.
#[enumeration]
pub enum DateTimePickerType {
    /// A date and a time. The default.
    DateAndTime = 0,
    /// A date.
    DateOnly = 1,
    /// A time of day.
    TimeOnly = 2,
}
