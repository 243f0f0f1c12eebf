//! `media.upload`

use std::sync::Arc;

use bytes::Bytes;
use chat_cards::check::Findings;
use chat_cards::{Attachment, AttachmentDataRef};
use reqwest::header::{CONTENT_TYPE, HeaderValue};
use serde_json::{Value, json};

use super::core::{Call, Core};
use super::resume;
use super::transport::{Answer, Unfit, read_leniently};
use crate::auth::{AuthKind, Method};
use crate::error::Error;
use crate::names::{NameError, SpaceName};
use crate::rules;

/// What there is to say about an upload.
#[derive(Clone)]
pub(crate) struct Upload {
    pub auth: AuthKind,
    pub space: SpaceName,
    pub filename: String,
    pub content: Bytes,
    pub content_type: String,
    pub resumable: bool,
}

/// From this size on, a file is uploaded in pieces: Google's advice.
const RESUMABLE_FROM: usize = 5 * 1024 * 1024;
const BINARY: HeaderValue = HeaderValue::from_static("application/octet-stream");

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
        let content = Bytes::from(content);
        let resumable = content.len() >= RESUMABLE_FROM;
        let request =
            space.map(|space| Upload { auth, space, filename, content, content_type: String::new(), resumable });
        Self { core, request }
    }

    /// The media type of the file. Default: `application/octet-stream`.
    pub fn content_type(mut self, media_type: impl Into<String>) -> Self {
        if let Ok(request) = &mut self.request {
            request.content_type = media_type.into();
        }
        self
    }

    /// Whether the file goes in pieces, of which those that got lost are sent again. Default: from 5 MiB on.
    ///
    /// The [timeout](crate::ClientBuilder::timeout) of an attempt is that of a piece then, and not of the file.
    pub fn resumable(mut self, resumable: bool) -> Self {
        if let Ok(request) = &mut self.request {
            request.resumable = resumable;
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
        if request.resumable {
            return resume::upload(&core, &request).await;
        }
        let path = format!("/upload/v1/{}/attachments:upload", request.space);
        let mut call = core.call(Method::Upload, reqwest::Method::POST, &path, Some(&request.space))?;
        call.url.query_pairs_mut().append_pair("uploadType", "multipart");
        request.fill(&mut call, core.world.random());
        Ok(core.run(&call, read).await?)
    }
}

impl Upload {
    /// The media type of the file. One with a line break would be a header of its own, and is none.
    pub(super) fn media_type(&self) -> HeaderValue {
        let given = HeaderValue::from_str(&self.content_type).ok();
        given.filter(|value| !value.is_empty() && value.to_str().is_ok()).unwrap_or(BINARY)
    }

    /// The name and the file, as the two parts of a `multipart/related` body.
    fn fill(&self, call: &mut Call<'_>, random: u64) {
        // Unlikely in any file, and made sure of.
        let boundary = (0..).map(|number| format!("chat-send-{random:016x}-{number}"));
        let absent = |boundary: &String| !self.content.windows(boundary.len()).any(|part| part == boundary.as_bytes());
        let boundary = boundary.into_iter().find(absent).unwrap_or_default();
        let content_type = self.media_type();
        let content_type = content_type.to_str().unwrap_or_default();
        let name = json!({ "filename": self.filename });
        let head = format!(
            "--{boundary}\r\nContent-Type: application/json; charset=UTF-8\r\n\r\n{name}\r\n\
             --{boundary}\r\nContent-Type: {content_type}\r\n\r\n"
        );
        let tail = format!("\r\n--{boundary}--\r\n");
        call.body = Some([head.as_bytes(), &self.content, tail.as_bytes()].concat().into());
        if let Ok(value) = HeaderValue::from_str(&format!("multipart/related; boundary={boundary}")) {
            call.headers.insert(CONTENT_TYPE, value);
        }
    }
}

pub(super) fn read(answer: &Answer) -> Result<Attachment, Unfit> {
    match answer.object()?.remove("attachmentDataRef") {
        Some(Value::Object(data)) => {
            Ok(Attachment::new().attachment_data_ref(read_leniently::<AttachmentDataRef>(data)))
        }
        _ => Err(Unfit::Without("an `attachmentDataRef`")),
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
