//! What the client does beside sending, step by step.

use std::hint::black_box;
use std::sync::Arc;
use std::time::Instant;

use chat_cards::Message;
use chat_send::Client;

/// The time of a step, in microseconds: the mean of a few hundred, and the best of as many means.
fn step<T>(work: impl Fn() -> T) -> f64 {
    const TIMES: u32 = 200;
    let mean = |_| {
        let start = Instant::now();
        for _ in 0..TIMES {
            black_box(work());
        }
        start.elapsed().as_secs_f64() * 1e6 / f64::from(TIMES)
    };
    (0..TIMES).map(mean).fold(f64::INFINITY, f64::min)
}

/// Prints what each step takes, for a message and an answer.
pub(crate) fn measure(client: &Client, message: &Arc<Message>, answer: &[u8]) {
    let request = client.create("spaces/AAAA", Arc::clone(message));
    println!("\n| what the client does beside | time |\n|---|--:|");
    for (name, time) in [
        ("check it", step(|| request.check())),
        ("write it as JSON", step(|| serde_json::to_vec(&**message))),
        ("read the answer as a message", step(|| serde_json::from_slice::<Message>(answer))),
    ] {
        println!("| {name} | {time:.1} µs |");
    }
}
