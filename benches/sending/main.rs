//! What the client costs beside the HTTP client that it stands on. Run with `cargo bench -p tests --bench sending`.
//!
//! Two contestants send the same message to the same server on the loopback: the client, which checks, writes and sends it
//! and reads the answer, and a loop around `reqwest` that posts the bytes of the message and reads the bytes of the answer.
//! They take turns, and each has as many requests in flight and as many connections.

use std::hint::black_box;
use std::sync::atomic::Ordering;
use std::time::{Duration, Instant};

use chat_cards::{Button, Card, CardHeader, DecoratedText, Message, OpenLink, Section, TextParagraph, Thread};
use chat_send::{Client, Endpoint, Pacing, StaticToken};
use serde_json::Value;
use tokio::task::JoinSet;

mod server;

/// How many requests a round has, for each contestant.
const ROUND: usize = 6_400;
/// How many rounds there are; the best one of each contestant counts, for what disturbs a round makes it slower.
const ROUNDS: usize = 7;
/// How many messages are sent to see whether memory grows.
const MANY: usize = 100_000;

fn message() -> Message {
    let rows = (0..6).fold(Section::new().header("What changed"), |section, index| {
        section
            .widget(DecoratedText::new(format!("Check {index} has passed")).top_label("build"))
            .widget(TextParagraph::new("<b>Two</b> warnings, and no \"errors\""))
    });
    let open = Button::new("Open", OpenLink::new("https://example.com/builds/42"));
    let card = Card::new().header(CardHeader::new("The deploy is live")).section(rows);
    let thread = Thread::new().thread_key("deploys");
    Message::new().text("Deploy of *api* finished").thread(thread).card(card).accessory_button(open)
}

/// Does something so many times, with so many at once.
async fn in_flight<F: Future<Output = ()> + Send + 'static>(
    count: usize,
    lanes: usize,
    once: impl Fn() -> F + Clone + Send + 'static,
) -> Duration {
    let start = Instant::now();
    let mut tasks = JoinSet::new();
    for _ in 0..lanes {
        let once = once.clone();
        tasks.spawn(async move {
            for _ in 0..count / lanes {
                once().await;
            }
        });
    }
    tasks.join_all().await;
    start.elapsed()
}

/// The memory of this program that is in the machine's, in kilobytes; none where the system does not say.
fn resident() -> Option<usize> {
    let status = std::fs::read_to_string("/proc/self/status").ok()?;
    let line = status.lines().find_map(|line| line.strip_prefix("VmRSS:"))?;
    line.trim().strip_suffix(" kB")?.parse().ok()
}

/// The time of a step, in microseconds: the mean of many.
fn step<T>(work: impl Fn() -> T) -> f64 {
    const TIMES: u32 = 20_000;
    let start = Instant::now();
    for _ in 0..TIMES {
        black_box(work());
    }
    start.elapsed().as_secs_f64() * 1e6 / f64::from(TIMES)
}

/// What the client does with a message beside sending it.
fn steps(client: &Client, message: &Message, bytes: &[u8]) {
    let request = client.create("spaces/AAAA", message.clone());
    println!("\n| what the client does beside | time |\n|---|--:|");
    for (name, time) in [
        ("copy the message and make a request of it", step(|| client.create("spaces/AAAA", message.clone()))),
        ("check it", step(|| request.check())),
        ("write it as JSON", step(|| serde_json::to_vec(message))),
        ("read the answer as a value", step(|| serde_json::from_slice::<Value>(bytes))),
        (
            "read the answer as a value, and the value as a message",
            step(|| serde_json::from_slice(bytes).and_then(serde_json::from_value::<Message>)),
        ),
    ] {
        println!("| {name} | {time:.1} µs |");
    }
}

async fn compare() {
    let message = message();
    let bytes = bytes::Bytes::from(serde_json::to_vec(&message).expect("JSON"));
    let server = server::start(bytes.clone());
    let url = format!("http://{}", server.address);

    let builder = Client::builder().endpoint(Endpoint::loopback(&url).expect("a loopback address"));
    let client = builder.pacing(Pacing::off()).app(StaticToken::new("token").expect("a token")).expect("a client");
    let parts = (client.clone(), message.clone(), bytes.clone());
    let send = move || {
        let request = client.create("spaces/AAAA", message.clone());
        async move {
            request.send().await.expect("it is sent");
        }
    };

    let http = reqwest::Client::builder().no_proxy().build().expect("a client");
    let url = format!(
        "{url}/v1/spaces/AAAA/messages?requestId=00000000-0000-4000-8000-000000000000\
         &messageReplyOption=REPLY_MESSAGE_FALLBACK_TO_NEW_THREAD"
    );
    let size = bytes.len();
    let post = move || {
        let request = http.post(&url).header("content-type", "application/json; charset=UTF-8").bearer_auth("token");
        let request = request.body(bytes.clone());
        async move {
            let answer = request.send().await.expect("an answer");
            assert!(answer.status().is_success() && !answer.bytes().await.expect("a body").is_empty());
        }
    };

    println!(
        "A message of {size} bytes, the same number back; {ROUND} requests a round, the best of {ROUNDS} rounds.\n"
    );
    println!("| in flight | client | bare `reqwest` | share |\n|--:|--:|--:|--:|");
    for lanes in [1, 16, 64] {
        let (mut sent, mut posted) = (Duration::MAX, Duration::MAX);
        for _ in 0..ROUNDS {
            let before = server.received.load(Ordering::Relaxed);
            sent = sent.min(in_flight(ROUND, lanes, send.clone()).await);
            let between = server.received.load(Ordering::Relaxed);
            posted = posted.min(in_flight(ROUND, lanes, post.clone()).await);
            let after = server.received.load(Ordering::Relaxed);
            assert_eq!([between - before, after - between], [ROUND * size; 2], "both send the same bytes as often");
        }
        let rate = |time: Duration| ROUND as f64 / time.as_secs_f64();
        let share = rate(sent) / rate(posted) * 100.0;
        println!("| {lanes} | {:.0}/s | {:.0}/s | {share:.0} % |", rate(sent), rate(posted));
    }

    steps(&parts.0, &parts.1, &parts.2);
    println!("\nMemory over {MANY} messages, 16 in flight:\n\n| messages | resident |\n|--:|--:|");
    for part in 0..=5 {
        if let Some(kilobytes) = resident() {
            println!("| {} | {:.1} MB |", part * MANY / 5, kilobytes as f64 / 1024.0);
        }
        if part < 5 {
            in_flight(MANY / 5, 16, send.clone()).await;
        }
    }
}

fn main() {
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().expect("a runtime");
    runtime.block_on(compare());
}
