//! Many messages at once, through a server that fails and is restarted, and what has become of them.

use std::cell::{Cell, RefCell};
use std::collections::BTreeMap;
use std::rc::Rc;
use std::time::Duration;

use chat_cards::Message;
use chat_send::emulator::{Builder, Emulator, Fault, FaultRule};
use chat_send::{Client, ClientBuilder, CreateMessage, Endpoint, Error, Pacing, RetryPolicy, StaticToken, WebhookUrl};
use tokio::task::LocalSet;

use crate::world::FakeWorld;

/// How many threads there are. Each is written to by one task, one message after the other.
pub(crate) const THREADS: usize = 40;
/// How many spaces they are in.
const SPACES: usize = 4;
/// How often the server is restarted.
const RESTARTS: usize = 3;

/// As whom messages are sent.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) enum Sender {
    App,
    Webhook,
}

/// What is sent, and what goes wrong meanwhile.
#[derive(Clone, Debug)]
pub(crate) struct Load {
    pub(crate) sender: Sender,
    pub(crate) messages: usize,
    pub(crate) faults: Vec<FaultRule>,
    pub(crate) seed: u64,
    pub(crate) hang: Duration,
    pub(crate) timeout: Duration,
}

/// One message, and what the client said of it.
#[derive(Debug)]
pub(crate) struct Sent {
    pub(crate) thread: usize,
    pub(crate) text: String,
    pub(crate) result: Result<Message, Error>,
}

/// What has become of a load.
#[derive(Debug, Default)]
pub(crate) struct Outcome {
    /// Thread by thread, in the order in which they were sent.
    pub(crate) sent: Vec<Sent>,
    /// The texts that the server has, by the thread's key, in the order of creation.
    pub(crate) threads: BTreeMap<usize, Vec<String>>,
    /// The names that the server has, with their texts.
    pub(crate) names: BTreeMap<String, String>,
    /// How many requests there were, by the fault that befell them.
    pub(crate) requests: BTreeMap<String, usize>,
}

impl Load {
    pub(crate) fn run(self) -> Outcome {
        let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().expect("a runtime");
        LocalSet::new().block_on(&runtime, self.run_on_it())
    }

    async fn run_on_it(self) -> Outcome {
        let world = FakeWorld::new(self.seed);
        let mut server = Server::start(&self);
        let active = Rc::new(Cell::new(THREADS));
        let done = Rc::new(RefCell::new(Vec::with_capacity(self.messages)));
        let senders: Vec<_> = (0..SPACES).map(|space| self.sender(&server, &world, space)).collect();
        let tasks: Vec<_> = (0..THREADS)
            .map(|thread| {
                let create = Rc::clone(&senders[thread % SPACES]);
                let (active, done) = (Rc::clone(&active), Rc::clone(&done));
                let count = self.messages / THREADS;
                tokio::task::spawn_local(async move {
                    for number in 0..count {
                        let text = format!("message {number} of thread {thread}");
                        let result = create(&text).thread_key(format!("{thread}")).send().await;
                        done.borrow_mut().push(Sent { thread, text, result });
                    }
                    active.set(active.get() - 1);
                })
            })
            .collect();
        for restart in 1..=RESTARTS {
            while done.borrow().len() < self.messages * restart / (RESTARTS + 1) {
                tokio::time::sleep(Duration::from_millis(1)).await;
            }
            server.restart(&self, &world, &active).await;
        }
        for task in tasks {
            task.await.expect("no panic");
        }
        let mut sent = done.take();
        // Within a thread the order stays.
        sent.sort_by_key(|sent| sent.thread);
        server.outcome(sent)
    }

    fn builder(&self, world: &FakeWorld) -> ClientBuilder {
        // Chance must not make a message fail for good; a century is never over.
        let century = Duration::from_secs(100 * 365 * 24 * 3_600);
        let retry = RetryPolicy::new().max_attempts(u32::MAX);
        let builder = Client::builder().pacing(Pacing::off()).world(world.clone()).retry(retry);
        builder.deadline(century).timeout(self.timeout)
    }

    /// Makes the requests to create messages in a space.
    fn sender(&self, server: &Server, world: &FakeWorld, space: usize) -> Rc<dyn Fn(&str) -> CreateMessage> {
        let builder = self.builder(world);
        let space = space_id(space);
        match self.sender {
            Sender::App => {
                let endpoint = Endpoint::loopback(&server.emulator().url()).expect("a loopback address");
                let client = builder.endpoint(endpoint).app(StaticToken::new("emu-app-bot").expect("a token"));
                let client = client.expect("a client");
                Rc::new(move |text| client.create(format!("spaces/{space}"), Message::new().text(text)))
            }
            Sender::Webhook => {
                let url = WebhookUrl::parse_loopback(server.emulator().webhook_url(&space)).expect("its own URL");
                let webhook = builder.webhook(url).expect("a webhook");
                Rc::new(move |text| webhook.create(Message::new().text(text)))
            }
        }
    }
}

fn space_id(space: usize) -> String {
    format!("S{space}")
}

/// The server, which is another one after a restart.
struct Server {
    /// None while it is down.
    emulator: Option<Emulator>,
    port: u16,
    requests: BTreeMap<String, usize>,
}

impl Server {
    fn start(load: &Load) -> Self {
        let emulator = builder(load, 0).start().expect("a free port");
        load.faults.iter().for_each(|rule| emulator.fault(rule.clone()));
        Self { port: emulator.address().port(), emulator: Some(emulator), requests: BTreeMap::new() }
    }

    fn emulator(&self) -> &Emulator {
        self.emulator.as_ref().expect("the server is up")
    }

    /// Stops the server and starts it with what it had stored, while everybody is at it.
    async fn restart(&mut self, load: &Load, world: &FakeWorld, active: &Cell<usize>) {
        let everybody_sleeps = async || {
            while world.asleep() < active.get() {
                tokio::time::sleep(Duration::from_millis(1)).await;
            }
        };
        // What is refused for the quota did not happen, so everybody comes again, and nothing is done that the export lacks.
        world.fall();
        let busy = Fault::TooManyRequests { retry_after: None };
        self.emulator().clear_faults();
        self.emulator().fault(busy.always());
        everybody_sleeps().await;
        self.note_requests();
        let emulator = self.emulator.take().expect("the server is up");
        let state = emulator.export();
        drop(emulator);
        // Everybody tries once more, with nobody there.
        world.wake();
        everybody_sleeps().await;
        // No task runs before the import, because nothing here waits.
        let emulator = builder(load, self.port).start().expect("the port is free again");
        emulator.import(&state).expect("its own export");
        load.faults.iter().for_each(|rule| emulator.fault(rule.clone()));
        self.emulator = Some(emulator);
        world.rise();
    }

    fn note_requests(&mut self) {
        for request in self.emulator().requests() {
            *self.requests.entry(request.fault.unwrap_or_default()).or_default() += 1;
        }
    }

    fn outcome(mut self, sent: Vec<Sent>) -> Outcome {
        self.note_requests();
        let mut outcome = Outcome { sent, requests: self.requests.clone(), ..Outcome::default() };
        let mut keys = BTreeMap::new();
        for space in 0..SPACES {
            for message in self.emulator().messages(&space_id(space)) {
                let text = message.text.as_str().to_owned();
                let of: usize = text.rsplit(' ').next().and_then(|of| of.parse().ok()).expect("one of our texts");
                let name = message.thread.as_ref().expect("a thread").name.as_str().to_owned();
                // One key, one thread, and the other way round.
                assert_eq!(keys.entry(name.clone()).or_insert(of), &of, "{name} has messages of two keys");
                outcome.threads.entry(of).or_default().push(text.clone());
                assert_eq!(outcome.names.insert(message.name.as_str().to_owned(), text), None);
            }
        }
        assert_eq!(keys.len(), outcome.threads.len(), "a key has two threads");
        outcome
    }
}

fn builder(load: &Load, port: u16) -> Builder {
    // Whether a webhook heeds ids is not documented; this one does not, so that whatever is sent twice is there twice.
    Emulator::builder().port(port).seed(load.seed).hang(load.hang).webhook_ids_ignored(true)
}
