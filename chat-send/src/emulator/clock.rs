//! What time it is.

use std::time::{Duration, SystemTime, UNIX_EPOCH};

use chat_cards::Timestamp;

/// A point in time, in microseconds since 1970.
pub(super) type Moment = i64;

/// The system's clock, or one that stands still until it is told to move.
#[derive(Clone, Debug)]
pub(super) struct Clock {
    fixed: Option<Moment>,
    /// What is added to the system's time.
    offset: Moment,
    last: Moment,
}

impl Clock {
    /// A clock that stands still at a time, or follows the system.
    pub(super) fn new(fixed: Option<SystemTime>) -> Self {
        Self { fixed: fixed.map(moment), offset: 0, last: Moment::MIN }
    }

    /// The present.
    pub(super) fn now(&self) -> Moment {
        let system = || moment(SystemTime::now()).saturating_add(self.offset);
        self.fixed.unwrap_or_else(system).max(self.last)
    }

    /// The time of something that happens now, later than all that has happened: order in time is order of creation.
    pub(super) fn tick(&mut self) -> Moment {
        self.last = self.now().max(self.last.saturating_add(1));
        self.last
    }

    /// Stops at a time.
    pub(super) fn set(&mut self, time: SystemTime) {
        self.fixed = Some(moment(time));
        self.last = Moment::MIN;
    }

    /// Moves on.
    pub(super) fn advance(&mut self, by: Duration) {
        let by = Moment::try_from(by.as_micros()).unwrap_or(Moment::MAX);
        match &mut self.fixed {
            Some(fixed) => *fixed = fixed.saturating_add(by),
            None => self.offset = self.offset.saturating_add(by),
        }
    }
}

/// A time in microseconds, which is as precise as the API's answers are.
pub(super) fn moment(time: SystemTime) -> Moment {
    let micros = |duration: Duration| Moment::try_from(duration.as_micros()).unwrap_or(Moment::MAX);
    match time.duration_since(UNIX_EPOCH) {
        Ok(after) => micros(after),
        Err(before) => -micros(before.duration()),
    }
}

/// The time of a text, to compare with.
pub(super) fn parse(text: &str) -> Option<Moment> {
    Timestamp::parse(text).ok()?.to_system_time().map(moment)
}

/// The same as the API writes it.
pub(super) fn timestamp(moment: Moment) -> Timestamp {
    system_time(moment).into()
}

/// The same as the system has it.
pub(super) fn system_time(moment: Moment) -> SystemTime {
    let distance = Duration::from_micros(moment.unsigned_abs());
    let time = if moment < 0 { UNIX_EPOCH.checked_sub(distance) } else { UNIX_EPOCH.checked_add(distance) };
    time.unwrap_or(UNIX_EPOCH)
}
