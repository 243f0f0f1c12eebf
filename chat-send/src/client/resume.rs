//! A file in pieces, each of which can be sent again: Google's resumable uploads.

use std::ops::Range;

use chat_cards::Attachment;
use reqwest::Url;
use reqwest::header::{CONTENT_LENGTH, CONTENT_RANGE, HeaderValue, LOCATION, RANGE};
use serde_json::json;

use super::core::Core;
use super::transport::{Answer, Unfit};
use super::upload::{Upload, read};
use crate::auth::Method;
use crate::error::{AnswerError, Error};
use crate::retry::Safety;

/// The size of a piece: a multiple of the 256 KiB that Google asks for.
const PIECE: usize = 8 * 1024 * 1024;
/// How many pieces in all may fail, or bring nothing, before it is given up.
const MAX_FAILURES: u32 = 5;

/// How far an upload has come.
enum Progress {
    Done(Box<Attachment>),
    /// The server has everything before this byte.
    Until(usize),
}

/// Uploads a file piece by piece. After a failure it asks what has arrived, and goes on from there.
pub(super) async fn upload(core: &Core, request: &Upload) -> Result<Attachment, Error> {
    let session = start(core, request).await?;
    let total = request.content.len();
    let (mut offset, mut failures) = (0, 0);
    loop {
        let piece = offset..total.min(offset + PIECE);
        let progress = match put(core, request, &session, Some(piece)).await {
            Err(error) if error.is_outcome_unknown() && error.is_transient() && failures < MAX_FAILURES => {
                failures += 1;
                core.world.sleep(core.retry.delay(failures, core.world.random(), error.retry_after())).await;
                put(core, request, &session, None).await?
            }
            other => other?,
        };
        match progress {
            Progress::Done(attachment) => return Ok(*attachment),
            Progress::Until(next) => {
                if next <= offset {
                    failures += 1;
                }
                if failures > MAX_FAILURES || next > total {
                    return Err(
                        AnswerError::Incomplete { http_status: 308, missing: "any progress of the upload" }.into()
                    );
                }
                offset = next;
            }
        }
    }
}

/// Opens an upload, and says where its pieces go.
async fn start(core: &Core, request: &Upload) -> Result<Url, Error> {
    let path = format!("/resumable/upload/v1/{}/attachments:upload", request.space);
    let mut call = core.call(Method::Upload, reqwest::Method::POST, &path, Some(&request.space))?;
    call.url.query_pairs_mut().append_pair("uploadType", "resumable");
    call.headers.insert("x-upload-content-type", request.media_type());
    call.headers.insert("x-upload-content-length", request.content.len().into());
    call.json(json!({ "filename": request.filename }).to_string().into());
    let session = core.run(&call, |answer| {
        let location = answer.headers.get(LOCATION).and_then(|location| location.to_str().ok());
        let url = location.and_then(|location| Url::parse(location).ok());
        // The pieces carry the token, so they go where the request went.
        let url = url.filter(|url| core.endpoint.is_origin_of(url));
        url.ok_or(Unfit::Without("an address of its own to upload to"))
    });
    Ok(session.await?)
}

/// Sends a piece, or asks how far it has come.
async fn put(core: &Core, request: &Upload, session: &Url, piece: Option<Range<usize>>) -> Result<Progress, Error> {
    let total = request.content.len();
    let range = match &piece {
        Some(piece) if !piece.is_empty() => format!("bytes {}-{}/{total}", piece.start, piece.end - 1),
        _ => format!("bytes */{total}"),
    };
    let mut call = core.call(Method::Upload, reqwest::Method::PUT, "/", None)?;
    call.url = session.clone();
    call.resumes = true;
    if let Ok(range) = HeaderValue::from_str(&range) {
        call.headers.insert(CONTENT_RANGE, range);
    }
    match piece {
        Some(piece) => {
            // Sent again only if it cannot have arrived: otherwise the question comes first how far it came.
            call.safety = Safety::AtMostOnce;
            call.body = Some(request.content.slice(piece));
        }
        None => {
            call.headers.insert(CONTENT_LENGTH, HeaderValue::from_static("0"));
        }
    }
    Ok(core.run(&call, progress).await?)
}

fn progress(answer: &Answer) -> Result<Progress, Unfit> {
    if answer.http_status != 308 {
        return read(answer).map(|attachment| Progress::Done(Box::new(attachment)));
    }
    // `bytes=0-41`: 42 bytes are there. Without the header there is none.
    let range = answer.headers.get(RANGE).and_then(|range| range.to_str().ok());
    let last = range.and_then(|range| range.rsplit_once('-')).and_then(|(_, last)| last.parse::<usize>().ok());
    Ok(Progress::Until(last.map_or(0, |last| last.saturating_add(1))))
}
