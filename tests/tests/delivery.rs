//! The client and the local server together: what is sent arrives, once and as it was.

#[path = "delivery/corpus.rs"]
mod corpus;
#[path = "delivery/faults.rs"]
mod faults;
#[path = "oracle/judge.rs"]
mod judge;
#[path = "delivery/load.rs"]
mod load;
#[path = "corpus/messages.rs"]
mod messages;
#[path = "delivery/world.rs"]
mod world;
