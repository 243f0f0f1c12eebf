//! Measuring a message holds no memory that grows with it. Alone in its binary, because the allocator counts for all threads.

use chat_cards::*;
use peak_alloc::PeakAlloc;
use serde_json::json;

#[global_allocator]
static MEMORY: PeakAlloc = PeakAlloc;

/// The most memory that is in use at once beyond what was before.
fn peak<T>(work: impl Fn() -> T) -> usize {
    let once = || {
        MEMORY.reset_peak_usage();
        let before = MEMORY.current_usage();
        drop(work());
        MEMORY.peak_usage().saturating_sub(before)
    };
    // The thread that waits for the test may allocate meanwhile, but hardly every time.
    (0..10).map(|_| once()).min().unwrap_or_default()
}

/// A message with everything whose JSON is more than a copy of it: escapes, numbers of all kinds, unknown fields.
fn message(widgets: usize) -> Message {
    let widget = json!({"buttonList": {"buttons": [{
        "text": "\"quoted\"\n\u{1}é",
        "color": {"red": 0.1, "green": 0.123_456_79, "blue": 1e-7},
        "glow": {"number": 0.1, "list": [1, "two", null]},
    }]}});
    let picker = json!({"dateTimePicker": {"valueMsEpoch": "1700000000000", "timezoneOffsetDate": -120}});
    let widgets: Vec<_> = (0..widgets).map(|index| if index % 2 == 0 { &widget } else { &picker }).collect();
    let message =
        json!({"text": "a".repeat(widgets.len()), "cardsV2": [{"card": {"sections": [{"widgets": widgets}]}}]});
    serde_json::from_value(message).expect("a message")
}

#[test]
fn measuring_holds_no_memory_that_grows() {
    let (small, large) = (message(10), message(2_000));
    assert!(large.size() > 200_000, "{}", large.size());
    // To see that the allocator sees something.
    assert!(peak(|| serde_json::to_vec(&large)) >= large.size());

    assert_eq!(peak(|| small.size()), peak(|| large.size()));
    assert_eq!(peak(|| small.budget()), peak(|| large.headroom()));
    // A number that is formatted aside.
    assert!(peak(|| large.size()) <= 64, "{} bytes", peak(|| large.size()));
}
