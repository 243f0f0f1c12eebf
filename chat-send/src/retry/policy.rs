//! The decision to try again, and the delay before it.

use std::time::Duration;

/// When a request is tried again, and how long the client waits before.
///
/// # What is tried again
///
/// | what happened | API | webhook |
/// |---|---|---|
/// | no connection could be made | yes | yes |
/// | 429 | yes | yes |
/// | 503 | yes | only with [`webhook_unavailable`](Self::webhook_unavailable) |
/// | no answer in time, connection lost, 500, 502, 504, an answer that cannot be read | yes | no |
/// | any other status | no | no |
///
/// Repeating a request to the API is safe: a create carries the same request id every time, and all other methods come to
/// the same whether they are done once or twice. Whether a webhook heeds request ids is not documented, so its request is
/// repeated only when nothing can have been created.
///
/// # How long it waits
///
/// The wait doubles from [`first_delay`](Self::first_delay) up to [`max_delay`](Self::max_delay), of which a random half is
/// taken off. A `Retry-After` of the server makes it longer, up to [`max_retry_after`](Self::max_retry_after).
///
/// # Examples
///
/// ```
/// use chat_send::RetryPolicy;
/// use std::time::Duration;
///
/// let patient = RetryPolicy::new().max_attempts(8).max_delay(Duration::from_secs(64));
/// let never = RetryPolicy::never();
/// assert_ne!(patient, never);
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RetryPolicy {
    max_attempts: u32,
    first_delay: Duration,
    max_delay: Duration,
    max_retry_after: Duration,
    webhook_unavailable: bool,
}

impl RetryPolicy {
    /// Five attempts, from one second up to 32, and a `Retry-After` of at most a minute.
    ///
    /// Five attempts are what Google's own clients make; the doubling and the 32 seconds are Google's advice in
    /// "Usage limits".
    #[must_use]
    pub fn new() -> Self {
        Self {
            max_attempts: 5,
            first_delay: Duration::from_secs(1),
            max_delay: Duration::from_secs(32),
            max_retry_after: Duration::from_secs(60),
            webhook_unavailable: false,
        }
    }

    /// One attempt.
    #[must_use]
    pub fn never() -> Self {
        Self::new().max_attempts(1)
    }

    /// How many attempts there are, the first included.
    #[must_use]
    pub fn max_attempts(mut self, attempts: u32) -> Self {
        self.max_attempts = attempts;
        self
    }

    /// The wait after the first attempt.
    #[must_use]
    pub fn first_delay(mut self, delay: Duration) -> Self {
        self.first_delay = delay;
        self
    }

    /// The longest wait that the client chooses by itself.
    #[must_use]
    pub fn max_delay(mut self, delay: Duration) -> Self {
        self.max_delay = delay;
        self
    }

    /// The longest wait that the server can ask for.
    #[must_use]
    pub fn max_retry_after(mut self, delay: Duration) -> Self {
        self.max_retry_after = delay;
        self
    }

    /// Whether a webhook is tried again after 503. The server may have created the message all the same, so that there may
    /// be two then.
    #[must_use]
    pub fn webhook_unavailable(mut self, retry: bool) -> Self {
        self.webhook_unavailable = retry;
        self
    }

    /// Whether to try again after `attempts` of them.
    pub(crate) fn allows(&self, safety: Safety, failure: Failure, attempts: u32) -> bool {
        let worth_it = match (failure, safety) {
            (Failure::NotSent | Failure::Status(429), Safety::AtMostOnce) => true,
            (Failure::Status(503), Safety::AtMostOnce) => self.webhook_unavailable,
            (_, Safety::Repeatable) => failure.is_passing(),
            (_, Safety::AtMostOnce) => false,
        };
        worth_it && attempts < self.max_attempts
    }

    /// How long to wait after `attempts` of them, with a random number and what the server asks for.
    pub(crate) fn delay(&self, attempts: u32, random: u64, retry_after: Option<Duration>) -> Duration {
        let doublings = attempts.saturating_sub(1).min(30);
        let full = self.first_delay.saturating_mul(1 << doublings).min(self.max_delay);
        // 53 bits are what a float holds exactly.
        let jitter = (random >> 11) as f64 / (1_u64 << 53) as f64;
        // As seconds, because the largest duration is rounded up to more than one holds.
        let own = Duration::try_from_secs_f64(full.as_secs_f64() * (0.5 + jitter / 2.0)).unwrap_or(full);
        retry_after.map_or(own, |asked| own.max(asked.min(self.max_retry_after)))
    }
}

impl Default for RetryPolicy {
    fn default() -> Self {
        Self::new()
    }
}

/// Whether doing a request twice comes to the same as doing it once.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Safety {
    /// It does, or a request id sees to it.
    Repeatable,
    /// It may not.
    AtMostOnce,
}

/// What went wrong, as far as it matters for trying again.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Failure {
    /// Nothing reached the server.
    NotSent,
    /// The request may have reached the server, and no answer came that can be read.
    NoAnswer,
    /// The server answered with this status.
    Status(u16),
    /// Trying again changes nothing.
    Final,
}

impl Failure {
    /// Whether the same request may fare better later.
    pub(crate) fn is_passing(self) -> bool {
        matches!(self, Self::NotSent | Self::NoAnswer | Self::Status(429 | 500 | 502..=504))
    }

    /// Whether the server may have done what was asked of it. Of its own errors, 501 and 505 say that it has not even begun.
    pub(crate) fn is_unclear(self) -> bool {
        matches!(self, Self::NoAnswer | Self::Status(500 | 502..=504 | 506..=599))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_tried_again() {
        let policy = RetryPolicy::new();
        let api = |failure| policy.allows(Safety::Repeatable, failure, 1);
        let webhook = |failure| policy.allows(Safety::AtMostOnce, failure, 1);
        for failure in [Failure::NotSent, Failure::Status(429)] {
            assert!(api(failure) && webhook(failure), "{failure:?}");
        }
        for failure in [500, 502, 503, 504].map(Failure::Status).into_iter().chain([Failure::NoAnswer]) {
            assert!(api(failure) && !webhook(failure), "{failure:?}");
            assert!(failure.is_unclear());
        }
        for status in [200, 301, 302, 307, 400, 401, 403, 404, 408, 409, 413, 418, 499, 501, 505] {
            let failure = Failure::Status(status);
            assert!(!api(failure) && !webhook(failure) && !failure.is_unclear(), "{status}");
        }
        // What a proxy or the like may say of its own, which tells nothing of what is behind it.
        for failure in [506, 520, 599].map(Failure::Status) {
            assert!(!api(failure) && !webhook(failure) && failure.is_unclear(), "{failure:?}");
        }
        assert!(!api(Failure::Final));
        let opted_in = RetryPolicy::new().webhook_unavailable(true);
        assert!(opted_in.allows(Safety::AtMostOnce, Failure::Status(503), 1));
        assert!(!opted_in.allows(Safety::AtMostOnce, Failure::Status(502), 1));
    }

    #[test]
    fn attempts_are_counted() {
        let policy = RetryPolicy::new().max_attempts(3);
        let allows = |attempts| policy.allows(Safety::Repeatable, Failure::NotSent, attempts);
        assert_eq!([1, 2, 3, 4].map(allows), [true, true, false, false]);
        assert!(!RetryPolicy::never().allows(Safety::Repeatable, Failure::NotSent, 1));
        assert!(!RetryPolicy::new().max_attempts(0).allows(Safety::Repeatable, Failure::NotSent, 1));
    }

    #[test]
    fn delays_double_up_to_a_cap_and_jitter_takes_off_up_to_half() {
        let policy = RetryPolicy::new();
        let millis = |attempts, random| policy.delay(attempts, random, None).as_millis();
        assert_eq!(
            [1, 2, 3, 4, 5, 6, 7, 60, u32::MAX].map(|n| millis(n, 0)),
            [500, 1_000, 2_000, 4_000, 8_000, 16_000, 16_000, 16_000, 16_000]
        );
        assert!((999..=1_000).contains(&millis(1, u64::MAX)));
        assert_eq!(millis(1, 1 << 63), 750);
    }

    #[test]
    fn the_server_can_make_it_longer_up_to_a_cap() {
        let policy = RetryPolicy::new();
        let seconds = |asked| policy.delay(1, 0, Some(Duration::from_secs(asked))).as_secs_f64();
        assert_eq!([0, 1, 30, 60, 3_600].map(seconds), [0.5, 1.0, 30.0, 60.0, 60.0]);
    }

    #[test]
    fn extreme_settings_do_not_overflow() {
        let policy = RetryPolicy::new().first_delay(Duration::MAX).max_delay(Duration::MAX);
        assert!(policy.delay(40, 0, None) > Duration::from_secs(u64::MAX / 4));
        assert_eq!(policy.delay(40, u64::MAX, None), Duration::MAX);
        let asked = Some(Duration::MAX);
        assert_eq!(RetryPolicy::new().max_retry_after(Duration::MAX).delay(1, 0, asked), Duration::MAX);
    }
}
