//! `media.upload`, in the ways in which Google's clients send a file: alone, with what it is, or in pieces.

use hyper::Method as Verb;
use serde_json::{Value, json};

use super::super::call::Call;
use super::super::errors::{self, Failure};
use super::super::query::Query;
use super::super::request::Reply;
use super::super::routes::Route;
use super::super::store;
use super::multipart::parts;
use super::{Session, TOKEN, Upload};

const PARAMETERS: [&str; 2] = ["upload_id", "upload_protocol"];
/// What a file is called that nobody gave a name.
const UNNAMED: &str = "attachment";

pub(in super::super) fn upload(call: &mut Call<'_>, route: &Route) -> Result<Reply, Failure> {
    let query = Query::new(&call.request.query, &PARAMETERS)?;
    if call.options.upload_needs_user && !call.caller().is_user() {
        return Err(errors::USER_REQUIRED.into());
    }
    let space = store::space(&route.space, call.caller(), call.options)?.id;
    let protocol = query.text("uploadType").or(query.text("upload_protocol")).unwrap_or("media");
    let kind = call.request.header("content-type").unwrap_or("application/octet-stream").to_owned();
    if let Some(session) = query.text("upload_id") {
        return piece(call, session);
    }
    if call.request.method != Verb::POST {
        return Err(errors::NO_SUCH_METHOD.into());
    }
    let new = |file: String, kind: &str, bytes: &[u8]| Upload {
        space: space.clone(),
        file,
        kind: kind.to_owned(),
        bytes: bytes.to_vec(),
    };
    match protocol {
        "multipart" => {
            let [about, content] = parts(&kind, &call.request.body)?;
            let upload = new(file_name(about.bytes)?, content.kind, content.bytes);
            keep(call, upload).map(|resource| finished(&resource))
        }
        "resumable" => {
            let kind = call.request.header("x-upload-content-type").unwrap_or("application/octet-stream");
            let upload = new(file_name(&call.request.body)?, kind, b"");
            begin(call, route, upload)
        }
        "media" | "raw" => {
            let upload = new(UNNAMED.to_owned(), &kind, &call.request.body);
            keep(call, upload).map(|resource| finished(&resource))
        }
        other => Err(Failure::new(errors::UPLOAD_MALFORMED, format!("there is no upload of type `{other}`"))),
    }
}

/// The name in an `UploadAttachmentRequest`, which is no part of a message, so the model does not have it.
fn file_name(body: &[u8]) -> Result<String, Failure> {
    if body.is_empty() {
        return Ok(UNNAMED.to_owned());
    }
    let value: Value = serde_json::from_slice(body)
        .map_err(|_| Failure::new(errors::UPLOAD_MALFORMED, "what describes the upload is not JSON"))?;
    let unknown = value.as_object().and_then(|fields| fields.keys().find(|name| *name != "filename"));
    match (unknown, value.get("filename")) {
        (Some(name), _) => {
            let text =
                format!("Invalid JSON payload received. Unknown name {}: Cannot find field.", Value::from(&**name));
            Err(Failure::violations(errors::UNKNOWN_FIELD, vec![(String::new(), text)]))
        }
        (None, None) => Ok(UNNAMED.to_owned()),
        (None, Some(Value::String(name))) => Ok(name.clone()),
        (None, Some(_)) => Err(Failure::new(errors::UPLOAD_MALFORMED, "`filename` is a text")),
    }
}

/// Keeps a file, under a resource name.
fn keep(call: &mut Call<'_>, upload: Upload) -> Result<String, Failure> {
    if upload.bytes.len() > call.options.max_upload {
        return Err(errors::UPLOAD_TOO_LARGE.into());
    }
    call.count_write(&upload.space)?;
    let resource = format!("spaces/{}/attachments/{}", upload.space, call.store.id());
    call.store.uploads.files.insert(resource.clone(), upload);
    Ok(resource)
}

/// Says how to attach a file.
fn finished(resource: &str) -> Reply {
    let token = format!("{TOKEN}{resource}");
    let data = json!({ "resourceName": resource, "attachmentUploadToken": token });
    Reply::json(200, &json!({ "attachmentDataRef": data }), false).header("x-goog-upload-status", "final")
}

/// Opens an upload in pieces, and says where to send them.
fn begin(call: &mut Call<'_>, route: &Route, upload: Upload) -> Result<Reply, Failure> {
    let id = call.store.id();
    call.store.uploads.sessions.insert(id.clone(), Session::Open(upload));
    let host = call.request.header("host").unwrap_or("localhost");
    let place = format!(
        "http://{host}/resumable/upload/v1/spaces/{}/attachments:upload?uploadType=resumable&upload_id={id}",
        route.space
    );
    let empty = Reply { status: 200, headers: Vec::new(), body: Vec::new() };
    Ok(empty.header("location", place.clone()).header("x-goog-upload-url", place).header("x-guploader-uploadid", id))
}

/// Takes a piece: `content-range: bytes 0-9/100`, with `*` for what is not known or not sent.
fn piece(call: &mut Call<'_>, id: &str) -> Result<Reply, Failure> {
    let range = call.request.header("content-range").map(str::to_owned);
    let max = call.options.max_upload;
    let is_question =
        call.request.body.is_empty() && range.as_deref().is_some_and(|range| range.starts_with("bytes */"));
    let bytes = match call.store.uploads.sessions.get_mut(id) {
        Some(Session::Open(upload)) => &mut upload.bytes,
        // Whoever asks has not heard that the last piece has arrived.
        Some(Session::Done(resource)) if is_question => return Ok(finished(resource)),
        Some(Session::Done(_)) | None => return Err(errors::UPLOAD_UNKNOWN.into()),
    };
    let malformed = || Failure::new(errors::UPLOAD_MALFORMED, "`content-range` does not fit what has arrived");
    let total = match range.as_deref() {
        None => Some(call.request.body.len()),
        Some(range) => {
            let (part, total) =
                range.strip_prefix("bytes ").and_then(|range| range.split_once('/')).ok_or_else(malformed)?;
            let start = part.split_once('-').map(|(start, _)| start.parse::<usize>());
            let fits = match start {
                Some(start) => start.is_ok_and(|start| start == bytes.len()),
                None => is_question,
            };
            if !fits {
                return Err(malformed());
            }
            total.parse::<usize>().ok()
        }
    };
    if bytes.len().saturating_add(call.request.body.len()) > max {
        return Err(errors::UPLOAD_TOO_LARGE.into());
    }
    bytes.extend_from_slice(&call.request.body);
    if total == Some(bytes.len()) {
        let session = call.store.uploads.sessions.remove(id);
        let Some(Session::Open(upload)) = session else { return Err(errors::UPLOAD_UNKNOWN.into()) };
        let resource = keep(call, upload)?;
        let reply = finished(&resource);
        call.store.uploads.sessions.insert(id.to_owned(), Session::Done(resource));
        return Ok(reply);
    }
    let reply = Reply { status: 308, headers: Vec::new(), body: Vec::new() };
    Ok(match bytes.len() {
        0 => reply,
        length => reply.header("range", format!("bytes=0-{}", length - 1)),
    })
}
