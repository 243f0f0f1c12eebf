//! No more requests than Google takes.

use std::collections::HashMap;
use std::sync::{Mutex, PoisonError};
use std::time::{Duration, Instant};

use crate::names::SpaceName;
use crate::world::later;

/// The writes that one space takes: one per second, whoever makes them.
///
/// Rule `quota-space-writes`. Source: [Usage limits](https://developers.google.com/workspace/chat/limits).
pub const SPACE_WRITE_INTERVAL: Duration = Duration::from_secs(1);

/// The writes of messages that one project may make in a minute.
///
/// Rule `quota-project-message-writes`. Source: [Usage limits](https://developers.google.com/workspace/chat/limits).
pub const PROJECT_WRITES_PER_MINUTE: u32 = 3_000;

/// How fast a client writes. Reads are not slowed down.
///
/// A client and its clones share one pace; two clients in one process, or in two, know nothing of each other, and then the
/// server's 429 and the retries after it keep the pace.
///
/// # Examples
///
/// ```
/// use chat_send::Pacing;
/// use std::time::Duration;
///
/// assert_eq!(Pacing::default(), Pacing::new());
/// let slower = Pacing::new().per_space(Duration::from_secs(2));
/// assert_ne!(slower, Pacing::off());
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Pacing {
    per_space: Duration,
    per_project: Duration,
}

impl Pacing {
    /// What Google's limits allow: [one write a second](SPACE_WRITE_INTERVAL) in every space, and
    /// [3,000 a minute](PROJECT_WRITES_PER_MINUTE) in all of them, evenly spread.
    #[must_use]
    pub fn new() -> Self {
        Self { per_space: SPACE_WRITE_INTERVAL, per_project: Duration::from_secs(60) / PROJECT_WRITES_PER_MINUTE }
    }

    /// As fast as it goes, for instance against a local server.
    #[must_use]
    pub fn off() -> Self {
        Self { per_space: Duration::ZERO, per_project: Duration::ZERO }
    }

    /// The time between two writes to one space.
    #[must_use]
    pub fn per_space(mut self, interval: Duration) -> Self {
        self.per_space = interval;
        self
    }

    /// The time between two writes to any space.
    #[must_use]
    pub fn per_project(mut self, interval: Duration) -> Self {
        self.per_project = interval;
        self
    }
}

impl Default for Pacing {
    fn default() -> Self {
        Self::new()
    }
}

/// Hands out the moments at which to write.
#[derive(Debug)]
pub(crate) struct Pacer {
    pacing: Pacing,
    next: Mutex<Next>,
}

/// The first moments that are still free.
#[derive(Debug, Default)]
struct Next {
    project: Option<Instant>,
    spaces: HashMap<SpaceName, Instant>,
}

/// Spaces are forgotten, once there are so many, where their moment has passed.
const MANY_SPACES: usize = 1_024;

impl Pacer {
    pub(crate) fn new(pacing: Pacing) -> Self {
        Self { pacing, next: Mutex::default() }
    }

    /// Takes the next moment for a write to a space, and says how far off it is.
    ///
    /// A moment that is taken and not used is lost, and nothing else.
    pub(crate) fn take(&self, space: &SpaceName, now: Instant) -> Duration {
        let Pacing { per_space, per_project } = self.pacing;
        if per_space.is_zero() && per_project.is_zero() {
            return Duration::ZERO;
        }
        let mut next = self.next.lock().unwrap_or_else(PoisonError::into_inner);
        if next.spaces.len() >= MANY_SPACES {
            next.spaces.retain(|_, moment| *moment > now);
        }
        // The project's moments go on without regard to the space's, or a space with a long queue would hold up all others.
        let project = next.project.map_or(now, |moment| moment.max(now));
        next.project = Some(later(project, per_project));
        let slot = next.spaces.get(space).map_or(project, |moment| project.max(*moment));
        next.spaces.insert(space.clone(), later(slot, per_space));
        slot - now
    }

    /// Keeps everybody from writing to a space for a while, because it has had enough.
    pub(crate) fn hold(&self, space: &SpaceName, now: Instant, delay: Duration) {
        if self.pacing.per_space.is_zero() {
            return;
        }
        let mut next = self.next.lock().unwrap_or_else(PoisonError::into_inner);
        let moment = next.spaces.entry(space.clone()).or_insert(now);
        *moment = (*moment).max(later(now, delay));
    }
}

#[cfg(test)]
#[allow(clippy::unwrap_used, reason = "a test fails by panicking")]
mod tests {
    use super::*;

    fn space(id: usize) -> SpaceName {
        SpaceName::parse(format!("spaces/S{id}")).unwrap()
    }

    #[test]
    fn one_write_per_second_and_space_fifty_in_all() {
        let pacer = Pacer::new(Pacing::new());
        let now = Instant::now();
        let take = |id, now| pacer.take(&space(id), now).as_millis();
        assert_eq!([take(1, now), take(1, now), take(1, now)], [0, 1_000, 2_000]);
        assert_eq!(take(2, now), 60, "a queue in one space does not hold up another");
        let later = now + Duration::from_secs(60);
        assert_eq!([take(1, later), take(2, later), take(3, later)], [0, 20, 40]);
    }

    #[test]
    fn a_held_space_waits_and_others_do_not() {
        let pacer = Pacer::new(Pacing::new().per_project(Duration::ZERO));
        let now = Instant::now();
        pacer.hold(&space(1), now, Duration::from_secs(30));
        pacer.hold(&space(1), now, Duration::from_secs(5));
        assert_eq!(pacer.take(&space(1), now).as_secs(), 30);
        assert_eq!(pacer.take(&space(1), now).as_secs(), 31);
        assert_eq!(pacer.take(&space(2), now).as_secs(), 0);
    }

    #[test]
    fn off_means_off() {
        let pacer = Pacer::new(Pacing::off());
        let now = Instant::now();
        pacer.hold(&space(1), now, Duration::from_secs(30));
        assert_eq!([pacer.take(&space(1), now), pacer.take(&space(1), now)], [Duration::ZERO; 2]);
    }

    #[test]
    fn old_spaces_are_forgotten() {
        let pacer = Pacer::new(Pacing::new());
        let now = Instant::now();
        for id in 0..MANY_SPACES {
            pacer.take(&space(id), now);
        }
        pacer.take(&space(MANY_SPACES), now + Duration::from_secs(3_600));
        assert_eq!(pacer.next.lock().unwrap().spaces.len(), 1);
    }
}
