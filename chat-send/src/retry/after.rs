//! How long the server asks to wait.

use std::time::{Duration, SystemTime};

use serde_json::Value;

/// Reads a `Retry-After`: seconds, or a date, which is now if it has passed.
pub(crate) fn retry_after(value: &str, now: SystemTime) -> Option<Duration> {
    let value = value.trim();
    if !value.is_empty() && value.bytes().all(|byte| byte.is_ascii_digit()) {
        // More digits than fit is very long, and the caller has a cap.
        return Some(Duration::from_secs(value.parse().unwrap_or(u64::from(u32::MAX))));
    }
    let date = httpdate::parse_http_date(value).ok()?;
    Some(date.duration_since(now).unwrap_or_default())
}

/// Reads the delay out of the `google.rpc.RetryInfo` among an error's details.
pub(crate) fn retry_info(details: &[Value]) -> Option<Duration> {
    let delay = details.iter().find_map(|detail| detail.get("retryDelay")?.as_str())?;
    let seconds: f64 = delay.strip_suffix('s')?.parse().ok()?;
    Duration::try_from_secs_f64(seconds).ok()
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn seconds_and_dates_are_read() {
        let now = SystemTime::UNIX_EPOCH + Duration::from_secs(784_111_777 - 30);
        let read = |value| retry_after(value, now);
        assert_eq!(read("0"), Some(Duration::ZERO));
        assert_eq!(read(" 120 "), Some(Duration::from_secs(120)));
        assert_eq!(read("99999999999999999999999"), Some(Duration::from_secs(u64::from(u32::MAX))));
        assert_eq!(read("Sun, 06 Nov 1994 08:49:37 GMT"), Some(Duration::from_secs(30)));
        assert_eq!(read("Sunday, 06-Nov-94 08:49:37 GMT"), Some(Duration::from_secs(30)));
        assert_eq!(read("Sun Nov  6 08:49:37 1994"), Some(Duration::from_secs(30)));
        assert_eq!(read("Sun, 06 Nov 1994 08:00:00 GMT"), Some(Duration::ZERO), "in the past");
        for nonsense in ["", "-1", "1.5", "soon", "1h", "+5", "é"] {
            assert_eq!(read(nonsense), None, "{nonsense}");
        }
    }

    #[test]
    fn retry_info_is_read() {
        let details = [json!({ "@type": "x" }), json!({ "retryDelay": "1.5s" })];
        assert_eq!(retry_info(&details), Some(Duration::from_millis(1_500)));
        for nonsense in
            [json!({ "retryDelay": "-1s" }), json!({ "retryDelay": "NaNs" }), json!({ "retryDelay": 1 }), json!(3)]
        {
            assert_eq!(retry_info(&[nonsense]), None);
        }
    }
}
