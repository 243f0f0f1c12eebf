//! What the client does beside sending, step by step.

use std::hint::black_box;
use std::time::Instant;

use chat_cards::Message;
use chat_cards::check::Target;

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
pub(crate) fn measure(message: &Message, answer: &[u8]) {
    println!("\n| what the client does beside | time |\n|---|--:|");
    for (name, time) in [
        ("check it and write it as JSON", step(|| message.check_and_write(Target::App))),
        ("read the answer as a message", step(|| serde_json::from_slice::<Message>(answer))),
    ] {
        println!("| {name} | {time:.1} µs |");
    }
}
