//! Points in time as the API writes them.

mod parse;

use std::str::FromStr;
use std::time::{Duration, SystemTime, UNIX_EPOCH};

pub use parse::TimestampError;
use parse::since_epoch;

string_type! {
    /// A point in time as RFC 3339 text, such as `2026-03-01T09:30:00Z`.
    ///
    /// The text is kept as it was written. Two timestamps are equal, and are ordered, by their text; compare
    /// [`to_system_time`](Timestamp::to_system_time) where the notation may differ.
    ///
    /// ```
    /// use chat_cards::Timestamp;
    ///
    /// let time: Timestamp = "2026-03-01T09:30:00.250+01:00".parse()?;
    /// assert_eq!(time, "2026-03-01T09:30:00.250+01:00");
    /// let utc = Timestamp::from(time.to_system_time().expect("valid"));
    /// assert_eq!(utc, "2026-03-01T08:30:00.250Z");
    /// # Ok::<(), chat_cards::TimestampError>(())
    /// ```
    Timestamp
}

impl Timestamp {
    /// Takes RFC 3339 text, and says what is wrong with other text.
    ///
    /// # Errors
    ///
    /// [`TimestampError`] when the text isn't RFC 3339 or names no real time.
    ///
    /// ```
    /// # use chat_cards::Timestamp;
    /// assert!(Timestamp::parse("2024-02-29T00:00:00Z").is_ok());
    /// let error = Timestamp::parse("2026-13-01T00:00:00Z").unwrap_err();
    /// assert_eq!(error.to_string(), "month is 13, expected 1 to 12");
    /// ```
    pub fn parse(text: impl Into<String>) -> Result<Self, TimestampError> {
        let text = text.into();
        since_epoch(&text)?;
        Ok(Self(text.into()))
    }

    /// The time, if the text is valid and the system can represent it.
    ///
    /// ```
    /// # use chat_cards::Timestamp;
    /// # use std::time::{Duration, UNIX_EPOCH};
    /// let time = Timestamp::from_static("1970-01-02T00:00:00Z");
    /// assert_eq!(time.to_system_time(), Some(UNIX_EPOCH + Duration::from_secs(86_400)));
    /// assert_eq!(Timestamp::from_static("soon").to_system_time(), None);
    /// ```
    #[must_use]
    pub fn to_system_time(&self) -> Option<SystemTime> {
        let (seconds, nanos) = since_epoch(self.as_str()).ok()?;
        let whole = Duration::from_secs(seconds.unsigned_abs());
        let start = if seconds < 0 { UNIX_EPOCH.checked_sub(whole) } else { UNIX_EPOCH.checked_add(whole) };
        start?.checked_add(Duration::from_nanos(nanos.into()))
    }
}

impl FromStr for Timestamp {
    type Err = TimestampError;

    fn from_str(text: &str) -> Result<Self, TimestampError> {
        Self::parse(text)
    }
}

/// In UTC, with 0, 3, 6 or 9 digits after the second, as the API does. What lies outside the years 1 to 9999 becomes their
/// first or last second.
impl From<SystemTime> for Timestamp {
    fn from(time: SystemTime) -> Self {
        let (seconds, nanos) = match time.duration_since(UNIX_EPOCH) {
            Ok(after) => (i64::try_from(after.as_secs()).unwrap_or(i64::MAX), after.subsec_nanos()),
            Err(before) => {
                let before = before.duration();
                let seconds = i64::try_from(before.as_secs()).map_or(i64::MIN, |seconds| -seconds);
                match before.subsec_nanos() {
                    0 => (seconds, 0),
                    nanos => (seconds.saturating_sub(1), 1_000_000_000 - nanos),
                }
            }
        };
        let (days, second) = {
            let clamped = seconds.clamp(-62_135_596_800, 253_402_300_799);
            (clamped.div_euclid(86_400), clamped.rem_euclid(86_400))
        };
        let (year, month, day) = date(days);
        let (hour, minute, second) = (second / 3600, second / 60 % 60, second % 60);
        let fraction = match nanos {
            0 => String::new(),
            n if n % 1_000_000 == 0 => format!(".{:03}", n / 1_000_000),
            n if n % 1_000 == 0 => format!(".{:06}", n / 1_000),
            n => format!(".{n:09}"),
        };
        Self(format!("{year:04}-{month:02}-{day:02}T{hour:02}:{minute:02}:{second:02}{fraction}Z").into())
    }
}

/// Days from 1970-01-01 to a date. Years begin in March here, so that the leap day is their last day.
fn days(year: i64, month: i64, day: i64) -> i64 {
    let year = if month < 3 { year - 1 } else { year };
    let day_of_year = (153 * ((month + 9) % 12) + 2) / 5 + day - 1;
    365 * year + year.div_euclid(4) - year.div_euclid(100) + year.div_euclid(400) + day_of_year - 719_468
}

/// The date that many days after 1970-01-01.
fn date(days: i64) -> (i64, i64, i64) {
    let days = days + 719_468;
    let (era, day) = (days.div_euclid(146_097), days.rem_euclid(146_097));
    let year = (day - day / 1460 + day / 36_524 - day / 146_096) / 365;
    let day_of_year = day - (365 * year + year / 4 - year / 100);
    let month = (5 * day_of_year + 2) / 153;
    let number = if month < 10 { month + 3 } else { month - 9 };
    (era * 400 + year + i64::from(number < 3), number, day_of_year - (153 * month + 2) / 5 + 1)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn dates_are_consecutive_and_go_both_ways() {
        assert_eq!((days(1970, 1, 1), days(1, 1, 1), days(9999, 12, 31)), (0, -719_162, 2_932_896));
        let mut last = date(-719_163);
        assert_eq!(last, (0, 12, 31));
        for day in -719_162..=2_932_896 {
            let (y, m, d) = date(day);
            assert_eq!(days(y, m, d), day);
            let (ly, lm, ld) = last;
            assert!((y, m, d) == (ly, lm, ld + 1) || (y, m, d) == (ly, lm + 1, 1) || (y, m, d) == (ly + 1, 1, 1));
            last = (y, m, d);
        }
    }

    #[test]
    fn times_go_both_ways() {
        for text in [
            "1970-01-01T00:00:00Z",
            "0001-01-01T00:00:00Z",
            "9999-12-31T23:59:59.999999999Z",
            "1969-12-31T23:59:59.500Z",
            "2024-02-29T12:34:56.000001Z",
        ] {
            let time = Timestamp::parse(text).expect(text).to_system_time().expect(text);
            assert_eq!(Timestamp::from(time), text);
        }
        let far = UNIX_EPOCH + Duration::from_secs(1 << 40);
        assert_eq!(Timestamp::from(far), "9999-12-31T23:59:59Z");
    }
}
