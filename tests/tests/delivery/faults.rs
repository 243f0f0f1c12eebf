//! Whatever goes wrong, every message arrives once and in order; through a webhook none arrives twice, and none is lost
//! without an error that says so.

use std::collections::BTreeMap;
use std::time::Duration;

use chat_send::emulator::Fault;

use crate::load::{Load, Outcome, Sender, Sent, THREADS};

/// How many messages there are, each way and under each fault.
const MANY: usize = 10_000;
/// How often something goes wrong.
const PROBABILITY: f64 = 0.25;

fn load(sender: Sender, messages: usize, faults: &[Fault]) -> Load {
    let probability = PROBABILITY / faults.len() as f64;
    Load {
        sender,
        messages,
        faults: faults.iter().map(|fault| fault.clone().always().probability(probability)).collect(),
        seed: 1,
        hang: Duration::from_millis(2),
        timeout: Duration::from_secs(60),
    }
}

/// Sends as an app and through webhooks, by a server that fails every fourth time.
fn deliver(faults: &[Fault]) {
    let outcome = load(Sender::App, MANY, faults).run();
    assert_eq!(outcome.sent.len(), MANY);
    assert_faults(faults, &outcome);
    assert_exactly_once(&outcome);

    let outcome = load(Sender::Webhook, MANY, faults).run();
    assert_eq!(outcome.sent.len(), MANY);
    assert_faults(faults, &outcome);
    assert_at_most_once(&outcome);
}

/// The faults came to pass, each about as often as it should.
fn assert_faults(faults: &[Fault], outcome: &Outcome) {
    let requests = &outcome.requests;
    for fault in faults {
        let count = requests.get(&fault.to_string()).copied().unwrap_or_default();
        let expected = outcome.sent.len() as f64 * PROBABILITY / faults.len() as f64;
        assert!(count as f64 > expected * 0.75, "{fault} came to pass {count} times only: {requests:?}");
    }
}

/// Everything that was sent is there, in its thread, in its order, once, and under the name that the client was told.
#[track_caller]
fn assert_exactly_once(outcome: &Outcome) {
    let mut threads: BTreeMap<_, Vec<_>> = BTreeMap::new();
    for Sent { thread, text, result } in &outcome.sent {
        let message = result.as_ref().unwrap_or_else(|error| panic!("{text}: {error}"));
        assert_eq!(outcome.names.get(message.name.as_str()), Some(text), "{}", message.name);
        threads.entry(*thread).or_default().push(text.clone());
    }
    assert_eq!(threads, outcome.threads);
    assert_eq!(threads.len(), THREADS);
}

/// Everything that was sent is there in its order and once, but for that of which the client said that it may not be.
#[track_caller]
fn assert_at_most_once(outcome: &Outcome) {
    let mut threads: BTreeMap<_, Vec<_>> = BTreeMap::new();
    for Sent { thread, text, result } in &outcome.sent {
        let there = outcome.threads.get(thread).is_some_and(|texts| texts.contains(text));
        match result {
            Ok(message) => assert_eq!(outcome.names.get(message.name.as_str()), Some(text), "{}", message.name),
            Err(error) => assert!(error.is_outcome_unknown(), "{text}: {error}"),
        }
        if there {
            threads.entry(*thread).or_default().push(text.clone());
        }
    }
    assert_eq!(threads, outcome.threads);
    assert_eq!(threads.len(), THREADS);
}

#[test]
fn too_many_requests() {
    deliver(&[Fault::TooManyRequests { retry_after: Some("7".into()) }]);
}

#[test]
fn unavailable() {
    deliver(&[Fault::Unavailable { retry_after: None }]);
}

#[test]
fn internal_errors() {
    deliver(&[Fault::Internal]);
}

#[test]
fn late_answers() {
    deliver(&[Fault::Delay(Duration::from_millis(1))]);
}

#[test]
fn answers_that_break_off() {
    deliver(&[Fault::CutOff]);
}

#[test]
fn pages_of_a_proxy() {
    deliver(&[Fault::Html(502)]);
}

#[test]
fn no_answer_and_nothing_done() {
    deliver(&[Fault::TimeoutBefore]);
}

#[test]
fn no_answer_and_all_done() {
    deliver(&[Fault::TimeoutAfter]);
}

#[test]
fn everything_at_once() {
    deliver(&[
        Fault::TooManyRequests { retry_after: Some("7".into()) },
        Fault::Unavailable { retry_after: None },
        Fault::Internal,
        Fault::Delay(Duration::from_millis(1)),
        Fault::CutOff,
        Fault::Html(502),
        Fault::Html(504),
        Fault::TimeoutBefore,
        Fault::TimeoutAfter,
        Fault::CloseBefore,
        Fault::CloseAfter,
    ]);
}

#[test]
fn answers_that_the_client_does_not_wait_for() {
    // Here alone real time passes: a second, which is long enough for whatever is answered at all.
    let faults = [Fault::TimeoutAfter, Fault::TimeoutBefore].map(|fault| fault.times(10));
    let base = load(Sender::App, 200, &[Fault::Internal]);
    let patient =
        Load { faults: faults.into(), hang: Duration::from_secs(60), timeout: Duration::from_secs(1), ..base };
    let outcome = patient.run();
    assert_eq!(outcome.requests.get("timeout-after"), outcome.requests.get("timeout-before"));
    assert_exactly_once(&outcome);
}
