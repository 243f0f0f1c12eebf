//! `media.upload`

use std::sync::Arc;

use bytes::Bytes;
use chat_cards::{Attachment, AttachmentDataRef};
use reqwest::header::{CONTENT_TYPE, HeaderValue};
use serde_json::{Value, json};

use super::core::{Call, Core};
use super::transport::{Answer, read_leniently};
use crate::auth::{AuthKind, Method};
use crate::error::{AnswerError, Error};
use crate::names::{NameError, SpaceName};
use crate::rules::{self, Findings};

/// What there is to say about an upload.
#[derive(Clone)]
pub(crate) struct Upload {
    pub auth: AuthKind,
    pub space: SpaceName,
    pub filename: String,
    pub content: Bytes,
    pub content_type: String,
}

/// A file about to be uploaded. Made by [`Client::upload`](crate::Client::upload).
///
/// # Examples
///
/// ```no_run
/// # async fn example(client: chat_send::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use chat_send::chat_cards::Message;
///
/// let space = chat_send::SpaceName::parse("spaces/AAAAtest")?;
/// let log = client.upload(&space, "build.log", std::fs::read("build.log")?).content_type("text/plain").send().await?;
/// client.create(&space, Message::new().text("The build failed").attachment(log)).send().await?;
/// # Ok(())
/// # }
/// ```
#[derive(Clone)]
#[must_use = "nothing is sent before `send`"]
pub struct UploadAttachment {
    core: Arc<Core>,
    request: Result<Upload, NameError>,
}

impl UploadAttachment {
    pub(crate) fn new(
        core: Arc<Core>,
        space: Result<SpaceName, NameError>,
        filename: String,
        content: Vec<u8>,
    ) -> Self {
        let auth = core.auth();
        let content_type = String::from("application/octet-stream");
        let request = space.map(|space| Upload { auth, space, filename, content: content.into(), content_type });
        Self { core, request }
    }

    /// The media type of the file. Default: `application/octet-stream`.
    pub fn content_type(mut self, media_type: impl Into<String>) -> Self {
        if let Ok(request) = &mut self.request {
            request.content_type = media_type.into();
        }
        self
    }

    /// What the rules say of the file and the request. With an error among it, it is not sent.
    #[must_use]
    pub fn check(&self) -> Findings {
        let Ok(request) = &self.request else { return Findings::default() };
        rules::check(request, rules::UPLOAD).without(&self.core.allowed)
    }

    /// Uploads the file, and returns what to attach to a message.
    ///
    /// A file that is never attached is seen by nobody, so that a repeated upload does no harm.
    ///
    /// # Errors
    ///
    /// If a name is wrong, a rule is broken, there is no token, or the server refuses.
    pub async fn send(self) -> Result<Attachment, Error> {
        let findings = self.check();
        let Self { core, request } = self;
        let request = request?;
        findings.into_result()?;
        let path = format!("/upload/v1/{}/attachments:upload", request.space);
        let mut call = core.call(Method::Upload, reqwest::Method::POST, &path, Some(&request.space))?;
        call.url.query_pairs_mut().append_pair("uploadType", "multipart");
        request.fill(&mut call, core.world.random());
        Ok(core.run(&call, read).await?)
    }
}

impl Upload {
    /// The name and the file, as the two parts of a `multipart/related` body.
    fn fill(&self, call: &mut Call<'_>, random: u64) {
        // Unlikely in any file, and made sure of.
        let boundary = (0..).map(|number| format!("chat-send-{random:016x}-{number}"));
        let absent = |boundary: &String| !self.content.windows(boundary.len()).any(|part| part == boundary.as_bytes());
        let boundary = boundary.into_iter().find(absent).unwrap_or_default();
        // A media type with a line break would be a header of its own.
        let content_type = HeaderValue::from_str(&self.content_type).ok();
        let content_type =
            content_type.as_ref().and_then(|value| value.to_str().ok()).unwrap_or("application/octet-stream");
        let name = json!({ "filename": self.filename });
        let head = format!(
            "--{boundary}\r\nContent-Type: application/json; charset=UTF-8\r\n\r\n{name}\r\n\
             --{boundary}\r\nContent-Type: {content_type}\r\n\r\n"
        );
        let tail = format!("\r\n--{boundary}--\r\n");
        call.body = Some([head.as_bytes(), &self.content, tail.as_bytes()].concat().into());
        if let Ok(value) = HeaderValue::from_str(&format!("multipart/related; boundary={boundary}")) {
            call.headers.push((CONTENT_TYPE, value));
        }
    }
}

fn read(answer: &Answer) -> Result<Attachment, AnswerError> {
    match answer.object()?.remove("attachmentDataRef") {
        Some(Value::Object(data)) => {
            Ok(Attachment::new().attachment_data_ref(read_leniently::<AttachmentDataRef>(data)))
        }
        _ => Err(AnswerError::Incomplete { http_status: answer.http_status, missing: "an `attachmentDataRef`" }),
    }
}

impl std::fmt::Debug for Upload {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "Upload({}, {:?}, {} bytes)", self.space, self.filename, self.content.len())
    }
}

impl std::fmt::Debug for UploadAttachment {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("UploadAttachment").field("request", &self.request).finish_non_exhaustive()
    }
}
