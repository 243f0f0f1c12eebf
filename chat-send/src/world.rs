//! Time and chance, so that tests need neither.

use std::collections::hash_map::RandomState;
use std::fmt;
use std::future::Future;
use std::hash::BuildHasher;
use std::pin::Pin;
use std::time::{Duration, Instant, SystemTime};

use crate::names::RequestId;

/// A future in a box, as traits need it that are used as objects.
pub type BoxFuture<'a, T> = Pin<Box<dyn Future<Output = T> + Send + 'a>>;

/// What a client asks of the world besides the network: the time, sleep and chance.
///
/// A test gives a client a world of its own, and waits for nothing.
///
/// # Examples
///
/// ```
/// use chat_send::{SystemWorld, World};
///
/// let world = SystemWorld;
/// assert!(world.now() <= world.now());
/// assert_ne!((world.random(), world.random()), (0, 0));
/// ```
pub trait World: fmt::Debug + Send + Sync + 'static {
    /// The time that only goes forward.
    fn now(&self) -> Instant;

    /// The time of the calendar, which a `Retry-After` may name.
    fn system_time(&self) -> SystemTime;

    /// Waits.
    fn sleep(&self, duration: Duration) -> BoxFuture<'static, ()>;

    /// A random number. It has to be unique rather than secret: request ids and jitter are made of it.
    fn random(&self) -> u64;
}

/// The time and the chance of the machine. Sleeping takes a Tokio runtime with a timer.
#[derive(Clone, Copy, Debug, Default)]
pub struct SystemWorld;

impl World for SystemWorld {
    fn now(&self) -> Instant {
        Instant::now()
    }

    fn system_time(&self) -> SystemTime {
        SystemTime::now()
    }

    fn sleep(&self, duration: Duration) -> BoxFuture<'static, ()> {
        Box::pin(tokio::time::sleep(duration))
    }

    fn random(&self) -> u64 {
        // The standard library keys every one of these differently, from the randomness of the operating system.
        RandomState::new().hash_one(())
    }
}

/// Longer than any program runs, and what Tokio takes for ever as well.
const EVER: Duration = Duration::from_secs(30 * 365 * 24 * 60 * 60);

/// The moment so long after another. A wait that is longer than the clock goes is one for ever.
pub(crate) fn later(moment: Instant, wait: Duration) -> Instant {
    moment.checked_add(wait).or_else(|| moment.checked_add(EVER)).unwrap_or(moment)
}

/// A request id that has not been there before.
pub(crate) fn new_request_id(world: &dyn World) -> RequestId {
    let bits = u128::from(world.random()) << 64 | u128::from(world.random());
    RequestId::from_random(bits.to_be_bytes())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn request_ids_differ() {
        let ids: std::collections::HashSet<_> = (0..1_000).map(|_| new_request_id(&SystemWorld)).collect();
        assert_eq!(ids.len(), 1_000);
    }
}
