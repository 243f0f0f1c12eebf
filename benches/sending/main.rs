//! What the client costs beside the HTTP client that it stands on. Run with `cargo bench -p tests --bench sending`.
//!
//! Two contestants send the same message to the same server on the loopback: the client, which checks, writes and sends it
//! and reads the answer, and a loop around `reqwest` that posts the bytes of the message and reads the bytes of the answer.
//! They take turns, and each has as many requests in flight and as many connections.
//!
//! There are three servers, each on a thread of its own: one that does next to nothing, so that what the client costs can be
//! seen; one that takes as long to answer as a quick server far away, and does as little; and the local Chat server, which
//! reads, checks and keeps what it gets.

use std::fmt;
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::{Duration, Instant};

use bytes::Bytes;
use chat_cards::{Button, Card, CardHeader, DecoratedText, Message, OpenLink, Section, TextParagraph, Thread};
use chat_send::emulator::Emulator;
use chat_send::{Client, Endpoint, Pacing, StaticToken};
use tokio::task::JoinSet;

mod server;
mod steps;

/// How many requests a round has, for each contestant, by a server that does nothing.
const ROUND: usize = 6_400;
/// The same by one that does something, whose rounds take longer, and by one that is far away.
const SHORT_ROUND: usize = 640;
const FAR_ROUND: usize = 192;
/// How many rounds there are; the best one of each contestant counts, for what disturbs a round makes it slower.
const ROUNDS: usize = 7;
/// How long the server waits that is far away.
const FAR: Duration = Duration::from_millis(20);
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

/// What something took for each time that it was done.
#[derive(Clone, Copy)]
struct Lap {
    time: f64,
    /// What the thread worked of that; none where the system does not say.
    work: Option<f64>,
}

impl Lap {
    const WORST: Self = Self { time: f64::INFINITY, work: None };

    fn best(self, other: Self) -> Self {
        let work = self.work.into_iter().chain(other.work).min_by(f64::total_cmp);
        Self { time: self.time.min(other.time), work }
    }
}

/// How many times a second, and the work in each.
impl fmt::Display for Lap {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:.0}/s", 1.0 / self.time)?;
        self.work.map_or(Ok(()), |work| write!(f, ", {:.1} µs", work * 1e6))
    }
}

/// How long this thread has been working, in seconds; none where the system does not say.
fn work() -> Option<f64> {
    let schedule = std::fs::read_to_string("/proc/thread-self/schedstat").ok()?;
    Some(schedule.split(' ').next()?.parse::<f64>().ok()? / 1e9)
}

/// Who sends the message.
trait Contestant: Clone + Send + 'static {
    /// Sends it once, and reads the answer.
    fn once(&self) -> impl Future<Output = ()> + Send;
}

/// The client, which is given the message.
#[derive(Clone)]
struct Sender {
    client: Client,
    message: Arc<Message>,
}

impl Sender {
    fn new(url: &str) -> Self {
        let builder = Client::builder().endpoint(Endpoint::loopback(url).expect("a loopback address"));
        let builder = builder.pacing(Pacing::off());
        Self {
            client: builder.app(StaticToken::new("token").expect("a token")).expect("a client"),
            message: message().into(),
        }
    }
}

impl Contestant for Sender {
    async fn once(&self) {
        self.client.create("spaces/AAAA", Arc::clone(&self.message)).send().await.expect("it is sent");
    }
}

/// The loop around `reqwest`, which has the bytes. Each request has an id of its own, as one has to that may be repeated.
#[derive(Clone)]
struct Poster {
    http: reqwest::Client,
    url: String,
    bytes: Bytes,
    posted: Arc<AtomicU64>,
}

impl Poster {
    fn new(url: &str) -> Self {
        let http = reqwest::Client::builder().no_proxy().build().expect("a client");
        let bytes = serde_json::to_vec(&message()).expect("JSON").into();
        let url = format!(
            "{url}/v1/spaces/AAAA/messages?prettyPrint=false&messageReplyOption=REPLY_MESSAGE_FALLBACK_TO_NEW_THREAD\
             &requestId=00000000-0000-4000-8000-"
        );
        Self { http, url, bytes, posted: Arc::default() }
    }
}

impl Contestant for Poster {
    async fn once(&self) {
        let url = format!("{}{:012}", self.url, self.posted.fetch_add(1, Ordering::Relaxed));
        let request =
            self.http.post(url).header("content-type", "application/json; charset=UTF-8").bearer_auth("token");
        let answer = request.body(self.bytes.clone()).send().await.expect("an answer");
        assert!(answer.status().is_success() && !answer.bytes().await.expect("a body").is_empty());
    }
}

/// Sends so many times, with so many at once.
async fn in_flight(count: usize, lanes: usize, contestant: &impl Contestant) -> Lap {
    let (start, worked) = (Instant::now(), work());
    let mut tasks = JoinSet::new();
    for _ in 0..lanes {
        let contestant = contestant.clone();
        tasks.spawn(async move {
            for _ in 0..count / lanes {
                contestant.once().await;
            }
        });
    }
    tasks.join_all().await;
    let each = |seconds: f64| seconds / count as f64;
    let worked = work().zip(worked).map(|(after, before)| each(after - before));
    Lap { time: each(start.elapsed().as_secs_f64()), work: worked }
}

/// Lets the two compete. `arrived` says how many bytes or messages have come since it was asked last.
async fn compete(server: &str, url: &str, round: usize, mut arrived: impl FnMut() -> usize) {
    let (sender, poster) = (Sender::new(url), Poster::new(url));
    for lanes in [1, 16, 64] {
        let (mut sent, mut posted) = (Lap::WORST, Lap::WORST);
        for _ in 0..ROUNDS {
            arrived();
            sent = sent.best(in_flight(round, lanes, &sender).await);
            let from_sender = arrived();
            posted = posted.best(in_flight(round, lanes, &poster).await);
            assert_eq!(from_sender, arrived(), "both send the same as often");
            assert!(from_sender >= round, "all of them arrive");
        }
        let share = posted.time / sent.time * 100.0;
        println!("| {server} | {lanes} | {sent} | {posted} | {share:.0} % |");
    }
}

/// The memory of this program that is in the machine's, in kilobytes; none where the system does not say.
fn resident() -> Option<usize> {
    let status = std::fs::read_to_string("/proc/self/status").ok()?;
    let line = status.lines().find_map(|line| line.strip_prefix("VmRSS:"))?;
    line.trim().strip_suffix(" kB")?.parse().ok()
}

async fn memory(url: &str) {
    println!("Memory over {MANY} messages, 16 in flight:\n\n| messages | resident |\n|--:|--:|");
    let sender = Sender::new(url);
    for part in 0..=5 {
        if let Some(kilobytes) = resident() {
            println!("| {} | {:.1} MB |", part * MANY / 5, kilobytes as f64 / 1024.0);
        }
        if part < 5 {
            in_flight(MANY / 5, 16, &sender).await;
        }
    }
}

async fn compare() {
    let bytes = Bytes::from(serde_json::to_vec(&message()).expect("JSON"));
    let (quick, far) = (server::start(bytes.clone(), Duration::ZERO), server::start(bytes.clone(), FAR));
    memory(&quick.url()).await;
    steps::measure(&message(), &bytes);
    println!(
        "\nA message of {} bytes, the best of {ROUNDS} rounds: requests in a second, and what the sending",
        bytes.len()
    );
    println!("thread works for one.\n");
    println!("| server | in flight | client | bare `reqwest` | share |\n|---|--:|--:|--:|--:|");
    compete("does nothing", &quick.url(), ROUND, || quick.received.swap(0, Ordering::Relaxed)).await;
    let emulator = Emulator::start().expect("a local server");
    let arrived = || {
        let arrived = emulator.requests().len();
        emulator.reset();
        arrived
    };
    compete("the local Chat server", &emulator.url(), SHORT_ROUND, arrived).await;
    let name = format!("answers after {FAR:?}");
    compete(&name, &far.url(), FAR_ROUND, || far.received.swap(0, Ordering::Relaxed)).await;
}

fn main() {
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().expect("a runtime");
    runtime.block_on(compare());
}
