use std::future::poll_fn;
use std::pin::pin;
use std::task::{Context, Poll, Waker};
use std::time::SystemTime;

use super::*;
use crate::world::BoxFuture;

fn space(id: usize) -> SpaceName {
    SpaceName::parse(format!("spaces/S{id}")).unwrap()
}

impl Pacer {
    /// How far off the moment is that is taken.
    fn wait(&self, space: &SpaceName, now: Instant) -> Duration {
        self.take(space, now).map_or(Duration::ZERO, |slot| slot.space - now)
    }
}

#[test]
fn one_write_per_second_and_space_fifty_in_all() {
    let pacer = Pacer::new(Pacing::new());
    let now = Instant::now();
    let take = |id, now| pacer.wait(&space(id), now).as_millis();
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
    assert_eq!(pacer.wait(&space(1), now).as_secs(), 30);
    assert_eq!(pacer.wait(&space(1), now).as_secs(), 31);
    assert_eq!(pacer.wait(&space(2), now).as_secs(), 0);
}

#[test]
fn a_moment_that_is_not_waited_for_is_given_back() {
    let pacer = Pacer::new(Pacing::new());
    let (now, space) = (Instant::now(), space(1));
    let slots: Vec<Slot> = (0..4).map(|_| pacer.take(&space, now).unwrap()).collect();
    let taken = |slots: &[Slot]| -> Vec<_> {
        slots.iter().map(|slot| [slot.project, slot.space].map(|moment| (moment - now).as_millis())).collect()
    };
    assert_eq!(taken(&slots), [[0, 0], [20, 1_000], [40, 2_000], [60, 3_000]]);
    pacer.give_back(&space, slots[1]);
    pacer.give_back(&space, slots[3]);
    let again: Vec<Slot> = (0..3).map(|_| pacer.take(&space, now).unwrap()).collect();
    assert_eq!(taken(&again), [[20, 1_000], [60, 3_000], [80, 4_000]]);
    pacer.give_back(&space, again[2]);
    assert_eq!(pacer.wait(&space, now + Duration::from_secs(5)).as_secs(), 0, "it has passed, and the next is free");
}

#[test]
fn a_moment_within_a_hold_is_not_given_to_anybody() {
    let pacer = Pacer::new(Pacing::new().per_project(Duration::ZERO));
    let (now, space) = (Instant::now(), space(1));
    let slots: Vec<Slot> = (0..3).map(|_| pacer.take(&space, now).unwrap()).collect();
    pacer.give_back(&space, slots[1]);
    pacer.hold(&space, now, Duration::from_secs(30));
    pacer.give_back(&space, slots[2]);
    let wait = || pacer.wait(&space, now).as_secs();
    assert_eq!([wait(), wait()], [30, 31]);
}

#[test]
fn off_means_off() {
    let pacer = Pacer::new(Pacing::off());
    let now = Instant::now();
    pacer.hold(&space(1), now, Duration::from_secs(30));
    assert_eq!([pacer.wait(&space(1), now), pacer.wait(&space(1), now)], [Duration::ZERO; 2]);
}

#[test]
fn old_spaces_are_forgotten() {
    let pacer = Pacer::new(Pacing::new());
    let now = Instant::now();
    for id in 0..MANY_SPACES {
        pacer.wait(&space(id), now);
    }
    pacer.wait(&space(MANY_SPACES), now + Duration::from_secs(3_600));
    assert_eq!(pacer.next.lock().unwrap().spaces.len(), 1);
}

/// A world in which every sleep takes one poll more than none.
#[derive(Debug)]
struct Naps(Mutex<(Instant, Vec<u64>)>);

impl Naps {
    fn seconds(&self) -> Vec<u64> {
        self.0.lock().unwrap().1.clone()
    }
}

impl World for Naps {
    fn now(&self) -> Instant {
        self.0.lock().unwrap().0
    }

    fn system_time(&self) -> SystemTime {
        SystemTime::UNIX_EPOCH
    }

    fn sleep(&self, duration: Duration) -> BoxFuture<'static, ()> {
        let mut state = self.0.lock().unwrap();
        state.0 += duration;
        state.1.push(duration.as_secs());
        let mut slept = false;
        Box::pin(poll_fn(move |_| if std::mem::replace(&mut slept, true) { Poll::Ready(()) } else { Poll::Pending }))
    }

    fn random(&self) -> u64 {
        0
    }
}

#[test]
fn who_is_dropped_while_waiting_holds_up_nobody() {
    let pacer = Pacer::new(Pacing::new());
    let now = Instant::now();
    assert_eq!(pacer.wait(&space(1), now).as_secs(), 0);
    let context = &mut Context::from_waker(Waker::noop());
    for _ in 0..100 {
        let world = Naps(Mutex::new((now, Vec::new())));
        assert!(pin!(pacer.turn(&space(1), &world, None)).poll(context).is_pending());
        assert_eq!(world.seconds(), [1]);
    }
    assert_eq!(pacer.wait(&space(1), now).as_secs(), 1);
    assert_eq!(pacer.wait(&space(2), now).as_millis(), 40, "nor those of other spaces");
}

#[test]
fn who_waits_already_is_held_as_well() {
    let pacer = Pacer::new(Pacing::new().per_project(Duration::ZERO));
    let (world, space) = (Naps(Mutex::new((Instant::now(), Vec::new()))), space(1));
    pacer.wait(&space, world.now());
    let context = &mut Context::from_waker(Waker::noop());
    let mut turn = pin!(pacer.turn(&space, &world, None));
    assert!(turn.as_mut().poll(context).is_pending());
    pacer.hold(&space, world.now(), Duration::from_secs(30));
    assert!(turn.as_mut().poll(context).is_pending());
    assert!(turn.as_mut().poll(context).is_ready());
    assert_eq!(world.seconds(), [1, 30]);
}

#[test]
fn a_turn_after_the_deadline_is_given_back() {
    let pacer = Pacer::new(Pacing::new().per_project(Duration::ZERO));
    let (world, space) = (Naps(Mutex::new((Instant::now(), Vec::new()))), space(1));
    let now = world.now();
    assert_eq!(pacer.wait(&space, now).as_secs(), 0);
    let context = &mut Context::from_waker(Waker::noop());
    let deadline = Some(now + Duration::from_secs(1));
    assert_eq!(pin!(pacer.turn(&space, &world, deadline)).poll(context), Poll::Ready(false));
    assert!(world.seconds().is_empty());
    assert_eq!(pacer.wait(&space, now).as_secs(), 1);
}
