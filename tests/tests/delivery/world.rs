//! A world in which sleep takes no time, unless the test wants everybody asleep.

use std::sync::Arc;
use std::sync::atomic::{AtomicU64, AtomicUsize, Ordering};
use std::time::{Duration, Instant, SystemTime};

use chat_send::{BoxFuture, World};
use tokio::sync::watch;

#[derive(Clone, Debug)]
pub(crate) struct FakeWorld(Arc<Inner>);

#[derive(Debug)]
struct Inner {
    start: Instant,
    /// How long all have slept together, in milliseconds: the clock.
    slept: AtomicU64,
    /// How many are asleep until they are woken.
    asleep: AtomicUsize,
    night: watch::Sender<Night>,
    random: AtomicU64,
}

#[derive(Clone, Copy, Debug)]
struct Night {
    /// Whether who goes to sleep stays asleep.
    dark: bool,
    /// How often everybody was woken.
    woken: u64,
}

impl FakeWorld {
    pub(crate) fn new(seed: u64) -> Self {
        Self(Arc::new(Inner {
            start: Instant::now(),
            slept: AtomicU64::new(0),
            asleep: AtomicUsize::new(0),
            night: watch::Sender::new(Night { dark: false, woken: 0 }),
            random: AtomicU64::new(seed),
        }))
    }

    /// From now on, who goes to sleep stays asleep.
    pub(crate) fn fall(&self) {
        self.0.night.send_modify(|night| night.dark = true);
    }

    /// Wakes everybody, once: it stays dark.
    pub(crate) fn wake(&self) {
        self.0.night.send_modify(|night| night.woken += 1);
    }

    /// Wakes everybody, for the whole day.
    pub(crate) fn rise(&self) {
        self.0.night.send_modify(|night| night.dark = false);
    }

    /// How many are asleep until they are woken.
    pub(crate) fn asleep(&self) -> usize {
        self.0.asleep.load(Ordering::SeqCst)
    }
}

impl World for FakeWorld {
    fn now(&self) -> Instant {
        self.0.start + Duration::from_millis(self.0.slept.load(Ordering::SeqCst))
    }

    fn system_time(&self) -> SystemTime {
        SystemTime::UNIX_EPOCH + Duration::from_secs(1_800_000_000)
    }

    fn sleep(&self, duration: Duration) -> BoxFuture<'static, ()> {
        let inner = Arc::clone(&self.0);
        Box::pin(async move {
            let millis = u64::try_from(duration.as_millis()).unwrap_or(u64::MAX);
            inner.slept.fetch_add(millis, Ordering::SeqCst);
            let mut night = inner.night.subscribe();
            let Night { dark, woken } = *night.borrow_and_update();
            if dark {
                inner.asleep.fetch_add(1, Ordering::SeqCst);
                let _ = night.wait_for(|night| !night.dark || night.woken > woken).await;
                inner.asleep.fetch_sub(1, Ordering::SeqCst);
            }
            tokio::task::yield_now().await;
        })
    }

    fn random(&self) -> u64 {
        // SplitMix64: no two numbers of a run are the same, and every run has the same.
        let mut bits = self.0.random.fetch_add(0x9e37_79b9_7f4a_7c15, Ordering::SeqCst);
        bits = (bits ^ bits >> 30).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        bits = (bits ^ bits >> 27).wrapping_mul(0x94d0_49bb_1331_11eb);
        bits ^ bits >> 31
    }
}
