//! Reading RFC 3339, and what can be wrong with it.

use std::error::Error;
use std::fmt;

use super::days;

/// Why a text is not a [`Timestamp`](super::Timestamp).
///
/// ```
/// use chat_cards::{Timestamp, TimestampError};
///
/// let error = Timestamp::parse("2026-03-01 09:30").unwrap_err();
/// assert_eq!(error, TimestampError::Unexpected { at: 10, expected: "`T`" });
/// assert_eq!(error.to_string(), "expected `T` at byte 10, as in `2026-03-01T09:30:00Z`");
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum TimestampError {
    /// Something else should stand at this byte.
    Unexpected {
        /// The offset in bytes.
        at: usize,
        /// What should stand there.
        expected: &'static str,
    },
    /// A number has no such value in a calendar or on a clock.
    OutOfRange {
        /// `year`, `month`, `day`, `hour`, `minute`, `second`, `offset hour` or `offset minute`.
        field: &'static str,
        /// The value.
        value: i64,
        /// The smallest possible value.
        min: i64,
        /// The largest possible value.
        max: i64,
    },
}

impl fmt::Display for TimestampError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Unexpected { at, expected } => {
                write!(f, "expected {expected} at byte {at}, as in `2026-03-01T09:30:00Z`")
            }
            Self::OutOfRange { field, value, min, max } => write!(f, "{field} is {value}, expected {min} to {max}"),
        }
    }
}

impl Error for TimestampError {}

/// Reads RFC 3339 text: seconds since 1970 and nanoseconds on top.
pub(super) fn since_epoch(text: &str) -> Result<(i64, u32), TimestampError> {
    let mut reader = Reader { text: text.as_bytes(), at: 0 };
    let year = reader.number("year", 4, 1, 9999)?;
    reader.any(b"-", "`-`")?;
    let month = reader.number("month", 2, 1, 12)?;
    reader.any(b"-", "`-`")?;
    let leap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
    let longest = match month {
        2 => 28 + i64::from(leap),
        4 | 6 | 9 | 11 => 30,
        _ => 31,
    };
    let day = reader.number("day", 2, 1, longest)?;
    reader.any(b"Tt", "`T`")?;
    let hour = reader.number("hour", 2, 0, 23)?;
    reader.any(b":", "`:`")?;
    let minute = reader.number("minute", 2, 0, 59)?;
    reader.any(b":", "`:`")?;
    let second = reader.number("second", 2, 0, 59)?;
    let nanos = if reader.any(b".", "").is_ok() { reader.nanos()? } else { 0 };
    let offset = match reader.any(b"Zz+-", "`Z` or an offset such as `+01:00`")? {
        b'Z' | b'z' => 0,
        sign => {
            let hours = reader.number("offset hour", 2, 0, 23)?;
            reader.any(b":", "`:`")?;
            let seconds = (hours * 60 + reader.number("offset minute", 2, 0, 59)?) * 60;
            if sign == b'-' { -seconds } else { seconds }
        }
    };
    if reader.at < text.len() {
        return Err(TimestampError::Unexpected { at: reader.at, expected: "the end" });
    }
    Ok((days(year, month, day) * 86_400 + hour * 3600 + minute * 60 + second - offset, nanos))
}

struct Reader<'a> {
    text: &'a [u8],
    at: usize,
}

impl Reader<'_> {
    fn any(&mut self, bytes: &[u8], expected: &'static str) -> Result<u8, TimestampError> {
        let found = self.text.get(self.at).filter(|byte| bytes.contains(byte));
        let byte = *found.ok_or(TimestampError::Unexpected { at: self.at, expected })?;
        self.at += 1;
        Ok(byte)
    }

    fn digit(&mut self) -> Result<i64, TimestampError> {
        self.any(b"0123456789", "a digit").map(|byte| i64::from(byte - b'0'))
    }

    fn number(&mut self, field: &'static str, digits: u32, min: i64, max: i64) -> Result<i64, TimestampError> {
        let mut value = 0;
        for _ in 0..digits {
            value = value * 10 + self.digit()?;
        }
        if (min..=max).contains(&value) {
            Ok(value)
        } else {
            Err(TimestampError::OutOfRange { field, value, min, max })
        }
    }

    fn nanos(&mut self) -> Result<u32, TimestampError> {
        let mut nanos = u32::try_from(self.digit()?).unwrap_or(0) * 100_000_000;
        let mut unit = 10_000_000;
        while unit > 0 {
            let Ok(digit) = self.digit() else { break };
            nanos += u32::try_from(digit).unwrap_or(0) * unit;
            unit /= 10;
        }
        Ok(nanos)
    }
}

#[cfg(test)]
mod tests {
    use crate::strings::Timestamp;

    #[test]
    fn what_is_wrong_is_said() {
        for (text, message) in [
            ("", "expected a digit at byte 0, as in `2026-03-01T09:30:00Z`"),
            ("2023-02-29T00:00:00Z", "day is 29, expected 1 to 28"),
            ("2023-02-28T24:00:00Z", "hour is 24, expected 0 to 23"),
            (
                "2023-02-28T00:00:00",
                "expected `Z` or an offset such as `+01:00` at byte 19, as in `2026-03-01T09:30:00Z`",
            ),
            ("2023-02-28T00:00:00Zé", "expected the end at byte 20, as in `2026-03-01T09:30:00Z`"),
            ("2023-02-28T00:00:00.Z", "expected a digit at byte 20, as in `2026-03-01T09:30:00Z`"),
        ] {
            assert_eq!(Timestamp::parse(text).map_err(|error| error.to_string()), Err(message.to_owned()));
        }
    }
}
