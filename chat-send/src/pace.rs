//! No more requests than Google takes.

use std::collections::{BTreeSet, HashMap};
use std::sync::{Mutex, MutexGuard, PoisonError};
use std::time::{Duration, Instant};

use crate::names::SpaceName;
use crate::world::{World, later};

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
    project: Option<Lane>,
    spaces: HashMap<SpaceName, Lane>,
}

/// The moments of the project, or of a space.
#[derive(Debug)]
struct Lane {
    /// The first behind all that were taken.
    next: Instant,
    /// Nobody writes before.
    held: Instant,
    /// Those that were taken, and given back by who did not wait so long.
    free: BTreeSet<Instant>,
}

/// Spaces are forgotten, once there are so many, where their moment has passed.
const MANY_SPACES: usize = 1_024;

impl Pacer {
    pub(crate) fn new(pacing: Pacing) -> Self {
        Self { pacing, next: Mutex::default() }
    }

    /// Waits for the next moment for a write to a space, unless it comes after the deadline. Who does not wait so long, and is
    /// dropped, gives it back.
    pub(crate) async fn turn(&self, space: &SpaceName, world: &dyn World, deadline: Option<Instant>) -> bool {
        loop {
            let now = world.now();
            let Some(slot) = self.take(space, now).filter(|slot| slot.space > now) else { return true };
            let mut turn = Turn { pacer: self, space, slot: Some(slot) };
            if deadline.is_some_and(|deadline| slot.space >= deadline) {
                return false;
            }
            world.sleep(slot.space - now).await;
            turn.slot = None;
            // The space may have had enough meanwhile.
            if !self.is_held(space, world.now()) {
                return true;
            }
        }
    }

    /// Takes the next moment for a write to a space; none where nobody has to wait.
    fn take(&self, space: &SpaceName, now: Instant) -> Option<Slot> {
        let Pacing { per_space, per_project } = self.pacing;
        if per_space.is_zero() && per_project.is_zero() {
            return None;
        }
        let mut next = self.next();
        if next.spaces.len() >= MANY_SPACES {
            next.spaces.retain(|_, lane| lane.next > now);
        }
        // The project's moments go on without regard to the space's, or a space with a long queue would hold up all others.
        let project = next.project.get_or_insert_with(|| Lane::new(now)).take(now, now, per_project);
        let space = match next.spaces.get_mut(space) {
            Some(lane) => lane.take(project, now, per_space),
            None => next.spaces.entry(space.clone()).or_insert(Lane::new(now)).take(project, now, per_space),
        };
        Some(Slot { project, space })
    }

    fn give_back(&self, space: &SpaceName, slot: Slot) {
        let mut next = self.next();
        if let Some(lane) = &mut next.project {
            lane.give_back(slot.project);
        }
        if let Some(lane) = next.spaces.get_mut(space) {
            lane.give_back(slot.space);
        }
    }

    /// Keeps everybody from writing to a space for a while, because it has had enough.
    pub(crate) fn hold(&self, space: &SpaceName, now: Instant, delay: Duration) {
        if self.pacing.per_space.is_zero() {
            return;
        }
        let mut next = self.next();
        let lane = next.spaces.entry(space.clone()).or_insert(Lane::new(now));
        lane.held = lane.held.max(later(now, delay));
        lane.next = lane.next.max(lane.held);
        lane.free = lane.free.split_off(&lane.held);
    }

    fn is_held(&self, space: &SpaceName, now: Instant) -> bool {
        self.next().spaces.get(space).is_some_and(|lane| lane.held > now)
    }

    fn next(&self) -> MutexGuard<'_, Next> {
        self.next.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Lane {
    fn new(now: Instant) -> Self {
        Self { next: now, held: now, free: BTreeSet::new() }
    }

    /// The first moment that is free, and not before `from`.
    fn take(&mut self, from: Instant, now: Instant, interval: Duration) -> Instant {
        self.free = self.free.split_off(&now);
        if let Some(moment) = self.free.range(from..).next().copied() {
            self.free.remove(&moment);
            return moment;
        }
        let moment = self.next.max(from);
        self.next = later(moment, interval);
        moment
    }

    fn give_back(&mut self, moment: Instant) {
        if moment >= self.held {
            self.free.insert(moment);
        }
    }
}

/// The moments of one write. Its own is that of the space; that of the project comes no later.
#[derive(Clone, Copy, Debug)]
struct Slot {
    project: Instant,
    space: Instant,
}

/// A moment that somebody waits for.
struct Turn<'a> {
    pacer: &'a Pacer,
    space: &'a SpaceName,
    slot: Option<Slot>,
}

impl Drop for Turn<'_> {
    fn drop(&mut self) {
        if let Some(slot) = self.slot {
            self.pacer.give_back(self.space, slot);
        }
    }
}

#[cfg(test)]
#[allow(clippy::unwrap_used, reason = "a test fails by panicking")]
mod tests;
