//! Deletions of which nobody knows whether they were carried out.

use serde_json::json;

use crate::server::{Reply, Server, closed, error, ok};
use crate::world::TestWorld;

/// What the server says of a message that is not there, and of one that somebody else wrote.
fn forbidden() -> Reply {
    error(403, "PERMISSION_DENIED", "Permission denied to perform the requested action on the specified resource.")
}

fn there() -> Reply {
    ok(&json!({ "name": "spaces/A/messages/B" }))
}

#[tokio::test]
async fn a_message_that_cannot_be_deleted_after_an_unclear_attempt_is_looked_at() {
    let tombstone = ok(&json!({ "name": "spaces/A/messages/B", "deleteTime": "2026-03-01T09:30:00Z" }));
    for (found, deleted) in [(tombstone, true), (there(), false), (forbidden(), false)] {
        let server = Server::start([closed(), forbidden(), found]).await;
        let outcome = server.app(&TestWorld::new()).delete("spaces/A/messages/B").send().await;
        assert_eq!(outcome.is_ok(), deleted);
        assert!(outcome.err().is_none_or(|error| error.is_outcome_unknown() && error.status() == Some(403)));
        assert_eq!(server.lines()[2], "GET /v1/spaces/A/messages/B");
    }
    let server = Server::start([forbidden(), there()]).await;
    let error = server.app(&TestWorld::new()).delete("spaces/A/messages/B").send().await.unwrap_err();
    assert_eq!((server.received().len(), error.is_outcome_unknown()), (1, false));
}
