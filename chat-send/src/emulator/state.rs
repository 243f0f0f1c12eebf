//! What the server and its handle share.

use std::sync::{Mutex, MutexGuard, PoisonError};

use super::call;
use super::clock::system_time;
use super::faults::{Fault, Faults};
use super::options::Options;
use super::received::Received;
use super::request::{Reply, Request};
use super::routes::Route;
use super::store::Store;

/// How many requests are kept before the older half is forgotten.
const MAX_REQUESTS: usize = 10_000;

/// Everything that changes.
pub(super) struct State {
    pub(super) store: Store,
    pub(super) faults: Faults,
    pub(super) requests: Vec<Received>,
    /// How many requests were forgotten before the first that is kept.
    pub(super) forgotten: usize,
}

pub(super) struct Shared {
    pub(super) options: Options,
    state: Mutex<State>,
}

impl State {
    pub(super) fn new(options: &Options) -> Self {
        Self { store: Store::new(options), faults: Faults::new(options.seed), requests: Vec::new(), forgotten: 0 }
    }
}

impl Shared {
    pub(super) fn new(options: Options) -> Self {
        Self { state: Mutex::new(State::new(&options)), options }
    }

    pub(super) fn lock(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Notes a request, and says which number it has and what befalls it.
    pub(super) fn arrived(&self, request: &Request, route: Option<&Route>) -> (usize, Option<Fault>) {
        let mut state = self.lock();
        let asked = request.fault().ok().flatten();
        let fault = asked.or_else(|| state.faults.next(route.map(|route| route.method)));
        let mut received = Received::new(request, route, system_time(state.store.clock.now()));
        received.fault = fault.as_ref().map(ToString::to_string);
        if state.requests.len() == MAX_REQUESTS {
            state.requests.drain(..MAX_REQUESTS / 2);
            state.forgotten += MAX_REQUESTS / 2;
        }
        state.requests.push(received);
        (state.forgotten + state.requests.len() - 1, fault)
    }

    /// Notes the status of an answer.
    pub(super) fn answered(&self, number: usize, status: u16) {
        let mut state = self.lock();
        let index = number.checked_sub(state.forgotten);
        if let Some(received) = index.and_then(|index| state.requests.get_mut(index)) {
            received.status = Some(status);
        }
    }

    /// Carries a request out.
    pub(super) fn carry_out(&self, request: &Request, route: Option<&Route>) -> Reply {
        call::answer(&mut self.lock().store, &self.options, request, route)
    }

    /// Begins anew: no messages, no faults, no requests.
    pub(super) fn reset(&self) {
        let mut state = self.lock();
        let forgotten = state.forgotten + state.requests.len();
        *state = State { forgotten, ..State::new(&self.options) };
    }
}
