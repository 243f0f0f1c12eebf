//! A world in which sleep takes no time, and chance always says the same.

use std::sync::{Arc, Mutex};
use std::time::{Duration, Instant, SystemTime};

use chat_send::{BoxFuture, World};

#[derive(Clone, Debug)]
pub(crate) struct TestWorld(Arc<Mutex<State>>);

#[derive(Debug)]
struct State {
    now: Instant,
    slept: Vec<Duration>,
    random: u64,
}

impl TestWorld {
    pub(crate) fn new() -> Self {
        Self(Arc::new(Mutex::new(State { now: Instant::now(), slept: Vec::new(), random: 0 })))
    }

    /// Lets seconds pass in which nobody sleeps.
    #[cfg(feature = "google-auth")]
    pub(crate) fn advance(&self, seconds: u64) {
        self.0.lock().unwrap().now += Duration::from_secs(seconds);
    }

    /// How long was slept, in milliseconds, nap by nap.
    pub(crate) fn slept(&self) -> Vec<u128> {
        self.0.lock().unwrap().slept.iter().map(Duration::as_millis).collect()
    }
}

impl World for TestWorld {
    fn now(&self) -> Instant {
        self.0.lock().unwrap().now
    }

    fn system_time(&self) -> SystemTime {
        // Sun, 06 Nov 1994 08:49:07 GMT
        SystemTime::UNIX_EPOCH + Duration::from_secs(784_111_747)
    }

    fn sleep(&self, duration: Duration) -> BoxFuture<'static, ()> {
        let mut state = self.0.lock().unwrap();
        state.now += duration;
        state.slept.push(duration);
        Box::pin(std::future::ready(()))
    }

    fn random(&self) -> u64 {
        let mut state = self.0.lock().unwrap();
        state.random += 1;
        state.random
    }
}
