//! Uploads, and the attachments that are made of them.

mod multipart;
mod upload;

use std::collections::BTreeMap;

use chat_cards::{Attachment, AttachmentData, AttachmentSource};
use serde_json::Value;

use super::call::Call;
use super::errors::{self, Failure};
use super::query::Query;
use super::request::Reply;
use super::store;

pub(super) use upload::upload;

/// A file that was uploaded.
#[derive(Clone, Debug)]
pub(super) struct Upload {
    pub(super) space: String,
    pub(super) file: String,
    pub(super) kind: String,
    pub(super) bytes: Vec<u8>,
}

/// An upload in pieces.
#[derive(Clone, Debug)]
enum Session {
    /// What has arrived.
    Open(Upload),
    /// All of it has, and is this resource.
    Done(String),
}

/// All files, by the resource name of their content.
#[derive(Clone, Debug, Default)]
pub(super) struct Uploads {
    pub(super) files: BTreeMap<String, Upload>,
    sessions: BTreeMap<String, Session>,
}

impl Uploads {
    /// The file of an attachment, by what the answer to the upload said.
    pub(super) fn of(&self, attachment: &Attachment) -> Option<&Upload> {
        self.files.get(resource(attachment)?)
    }
}

/// The resource name in an attachment; the upload token says the same in other words.
fn resource(attachment: &Attachment) -> Option<&str> {
    let Some(AttachmentData::AttachmentDataRef(data)) = &attachment.data_ref else { return None };
    let token = data.attachment_upload_token.as_str().strip_prefix(TOKEN);
    token.or(Some(data.resource_name.as_str()).filter(|name| !name.is_empty()))
}

/// What an upload token begins with.
const TOKEN: &str = "upload-";

/// Fills in what the server knows of an attachment.
pub(super) fn describe(uploads: &Uploads, attachment: &mut Attachment, name: &str) {
    let Some(resource) = resource(attachment).map(str::to_owned) else { return };
    let Some(file) = uploads.files.get(&resource) else { return };
    attachment.name = name.to_owned().into();
    attachment.content_name = file.file.clone().into();
    attachment.content_type = file.kind.clone().into();
    attachment.source = Some(AttachmentSource::UploadedContent);
    let data = chat_cards::AttachmentDataRef::new().resource_name(resource);
    attachment.data_ref = Some(AttachmentData::AttachmentDataRef(data));
}

/// `spaces.messages.attachments.get`.
pub(super) fn attachment(call: &Call<'_>, space: &str, id: &str, index: &str) -> Result<Value, Failure> {
    Query::new(&call.request.query, &[])?;
    if call.caller().is_user() {
        return Err(errors::APP_REQUIRED.into());
    }
    store::space(space, call.caller(), call.options)?;
    let stored = call.store.visible(space, id, call.caller())?;
    let message = super::present::message(call.store, space, stored, Some(call.caller()), call.options);
    let name = format!("{}/attachments/{index}", super::present::name(space, &stored.id));
    let found = message.attachment.iter().find(|attachment| attachment.name == name.as_str());
    let found = found.ok_or(errors::AMBIGUOUS)?;
    serde_json::to_value(found).map_err(|error| Failure::new(errors::INTERNAL, error.to_string()))
}

/// `media.download`.
pub(super) fn download(call: &Call<'_>, resource: &str) -> Result<Reply, Failure> {
    Query::new(&call.request.query, &[])?;
    let file = call.store.uploads.files.get(resource).ok_or(errors::MEDIA_UNKNOWN)?;
    store::space(&file.space, call.caller(), call.options)?;
    Ok(Reply { status: 200, headers: vec![("content-type", file.kind.clone())], body: file.bytes.clone() })
}
