//! A runtime that outlives those of the program.

use std::future::pending;
use std::sync::{Arc, LazyLock};
use std::thread;

use tokio::runtime::{Builder, Runtime};

/// The runtime of this process, with a thread that keeps it going while nobody waits: a connection that the server has closed
/// meanwhile would otherwise look like one to send on, and one that another runtime takes over would stand still. None if it
/// cannot be started.
pub(crate) fn runtime() -> Option<&'static Runtime> {
    static RUNTIME: LazyLock<Option<Arc<Runtime>>> = LazyLock::new(start);
    RUNTIME.as_deref()
}

fn start() -> Option<Arc<Runtime>> {
    let runtime = Arc::new(Builder::new_current_thread().enable_all().build().ok()?);
    let driven = Arc::clone(&runtime);
    let thread = thread::Builder::new().name("chat-send".to_owned());
    thread.spawn(move || driven.block_on(pending::<()>())).ok()?;
    Some(runtime)
}
