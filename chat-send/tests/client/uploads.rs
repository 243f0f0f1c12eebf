//! Files in pieces.

use chat_send::chat_cards::Attachment;
use chat_send::{Error, Pacing, StaticToken};
use serde_json::json;

use crate::server::{Received, Reply, Server, closed, error, ok, with_headers};
use crate::world::TestWorld;

const PIECE: usize = 8 * 1024 * 1024;

fn uploaded() -> Reply {
    ok(&json!({ "attachmentDataRef": { "attachmentUploadToken": "u" } }))
}

fn until(last: usize) -> Reply {
    with_headers(308, &[&format!("Range: bytes=0-{last}")], "")
}

/// Uploads `size` bytes to a server that gives a session first, then these replies.
async fn upload(size: usize, replies: Vec<Reply>) -> (Result<Attachment, Error>, Vec<Received>) {
    // The session's address has the server's port, which is not known before there is a server.
    let server = Server::start_with(|url| {
        let location = format!("Location: {url}/resumable/upload/v1/spaces/A/attachments:upload?upload_id=1");
        std::iter::once(with_headers(200, &[&location], "")).chain(replies).collect()
    })
    .await;
    let builder = server.builder(&TestWorld::new()).pacing(Pacing::off());
    let client = builder.user(StaticToken::new("CANARY-token").unwrap()).unwrap();
    let content: Vec<u8> = (0..size).map(|index| index as u8).collect();
    let upload = client.upload("spaces/A", "a.bin", content).resumable(true).content_type("image/png");
    (upload.send().await, server.received())
}

fn ranges(received: &[Received]) -> Vec<(&str, usize)> {
    received[1..].iter().map(|request| (request.header("content-range").unwrap(), request.body.len())).collect()
}

#[tokio::test]
async fn a_small_file_is_one_piece() {
    let (attachment, received) = upload(10, vec![uploaded()]).await;
    attachment.unwrap();
    assert_eq!(received[0].line, "POST /resumable/upload/v1/spaces/A/attachments:upload?uploadType=resumable");
    assert_eq!(received[0].json(), json!({ "filename": "a.bin" }));
    assert_eq!(received[0].header("x-upload-content-type"), Some("image/png"));
    assert_eq!(received[0].header("x-upload-content-length"), Some("10"));
    assert_eq!(received[1].line, "PUT /resumable/upload/v1/spaces/A/attachments:upload?upload_id=1");
    assert_eq!(received[1].header("authorization"), Some("Bearer CANARY-token"));
    assert_eq!(received[1].body, [0, 1, 2, 3, 4, 5, 6, 7, 8, 9]);
    assert_eq!(ranges(&received), [("bytes 0-9/10", 10)]);
}

#[tokio::test]
async fn a_large_file_is_several_and_goes_on_where_it_was_lost() {
    let size = 2 * PIECE + 5;
    // The second piece is lost, but for its first byte.
    let replies = vec![until(PIECE - 1), closed(), until(PIECE), until(size - 2), uploaded()];
    let (attachment, received) = upload(size, replies).await;
    attachment.unwrap();
    assert_eq!(
        ranges(&received),
        [
            ("bytes 0-8388607/16777221", PIECE),
            ("bytes 8388608-16777215/16777221", PIECE),
            ("bytes */16777221", 0),
            ("bytes 8388609-16777216/16777221", PIECE),
            ("bytes 16777220-16777220/16777221", 1),
        ]
    );
    assert_eq!(received[4].body[0], 1, "byte 8,388,609 of the file");
}

#[tokio::test]
async fn the_answer_may_have_been_lost_after_the_last_piece() {
    let (attachment, received) = upload(10, vec![error(503, "UNAVAILABLE", "x"), uploaded()]).await;
    attachment.unwrap();
    assert_eq!(ranges(&received), [("bytes 0-9/10", 10), ("bytes */10", 0)]);
    let (attachment, received) = upload(0, vec![uploaded()]).await;
    attachment.unwrap();
    assert_eq!(ranges(&received), [("bytes */0", 0)]);
}

#[tokio::test]
async fn an_upload_that_gets_nowhere_is_given_up() {
    let nothing = || with_headers(308, &[], "");
    let (result, received) = upload(10, (0..20).map(|_| nothing()).collect()).await;
    assert_eq!(result.unwrap_err().to_string(), "the server answered 308 without any progress of the upload");
    assert_eq!(received.len(), 7);
    let (result, _) = upload(10, vec![until(usize::MAX)]).await;
    result.unwrap_err();
    let (result, received) = upload(10, vec![error(403, "PERMISSION_DENIED", "No.")]).await;
    assert_eq!((result.unwrap_err().status(), received.len()), (Some(403), 2));
}

#[tokio::test]
async fn the_pieces_go_where_the_request_went_and_nowhere_else() {
    let elsewhere = Server::start([uploaded()]).await;
    for location in [elsewhere.url().as_str(), "https://evil.example/", "/relative", "nonsense", ""] {
        let server = Server::start([with_headers(200, &[&format!("Location: {location}")], "")]).await;
        let upload = server.user(&TestWorld::new()).upload("spaces/A", "a", "b").resumable(true);
        let error = upload.send().await.unwrap_err();
        assert_eq!(error.to_string(), "the server answered 200 without an address of its own to upload to");
    }
    assert!(elsewhere.received().is_empty());
}
