//! Files and GIFs that go with a message.

use crate::model::prelude::*;

/// A file attached to a message.
///
/// To send one, upload the file first and put the data reference from the answer here; that needs user
/// authentication. A private message cannot have attachments (rule `private-message-no-attachments`), and a
/// message with attachments cannot have accessory widgets.
///
/// All fields but `name` and `attachment_data_ref` are filled in by the server and ignored on input. Rule
/// `output-only-attachment`.
///
/// # Examples
///
/// ```
/// use chat_cards::{Attachment, AttachmentDataRef};
/// use serde_json::json;
///
/// let uploaded = AttachmentDataRef::new().attachment_upload_token("token-from-the-upload");
/// let attachment = Attachment::new().attachment_data_ref(uploaded);
/// assert_eq!(
///     serde_json::to_value(&attachment).unwrap(),
///     json!({ "attachmentDataRef": { "attachmentUploadToken": "token-from-the-upload" } }),
/// );
/// ```
#[element(schema = "Attachment")]
pub struct Attachment {
    /// The resource name, `spaces/{space}/messages/{message}/attachments/{attachment}`, given by the server.
    pub name: Text,
    /// The file name, without folders. Filled in by the server; ignored on input.
    #[output_only]
    pub content_name: Text,
    /// The MIME type of the file. Filled in by the server; ignored on input.
    #[output_only]
    pub content_type: Text,
    /// The address of a preview picture for a person to look at. Filled in by the server; ignored on input.
    ///
    /// Not for an app to download from.
    #[output_only]
    pub thumbnail_uri: Text,
    /// The address at which a person downloads the file. Filled in by the server; ignored on input.
    ///
    /// Not for an app to download from: an app uses the media API with the resource name of the data
    /// reference.
    #[output_only]
    pub download_uri: Text,
    /// Where the file came from. Filled in by the server; ignored on input.
    #[output_only]
    pub source: Option<AttachmentSource>,
    /// Where the content of the file is.
    #[union]
    pub data_ref: Option<AttachmentData>,
}

/// Where the content of an [`Attachment`] is: in Chat or in Drive, not both. Rule
/// `attachment-data-ref-union`.
///
/// # Examples
///
/// ```
/// use chat_cards::{Attachment, DriveDataRef};
/// use serde_json::json;
///
/// let attachment = Attachment::new().drive_data_ref(DriveDataRef::new().drive_file_id("1a2b"));
/// assert_eq!(
///     serde_json::to_value(&attachment).unwrap(),
///     json!({ "driveDataRef": { "driveFileId": "1a2b" } }),
/// );
/// ```
#[union(Attachment.data_ref)]
pub enum AttachmentData {
    /// A file uploaded to Chat, at most 200 MB; some file types are blocked.
    ///
    /// Rule `attachment-upload-max-size`. Source: the reference page of `media.upload`.
    AttachmentDataRef(AttachmentDataRef),
    /// A file in Google Drive. Filled in by the server; ignored on input.
    #[output_only]
    DriveDataRef(DriveDataRef),
}

/// Where an [`Attachment`] came from.
#[enumeration]
pub enum AttachmentSource {
    /// No value; not meant to be sent.
    #[name = "SOURCE_UNSPECIFIED"]
    Unspecified = 0,
    /// A file in Google Drive.
    DriveFile = 1,
    /// A file uploaded to Chat.
    UploadedContent = 2,
}

/// A reference to a file uploaded to Chat, as the upload answers it.
///
/// # Examples
///
/// ```
/// use chat_cards::AttachmentDataRef;
/// use serde_json::json;
///
/// let uploaded = json!({ "attachmentUploadToken": "token-from-the-upload" });
/// let data: AttachmentDataRef = serde_json::from_value(uploaded.clone()).unwrap();
/// assert_eq!(serde_json::to_value(&data).unwrap(), uploaded);
/// ```
#[element(schema = "AttachmentDataRef")]
pub struct AttachmentDataRef {
    /// The resource name with which the media API downloads the content.
    pub resource_name: Text,
    /// The token from the upload, to be sent back unread when a message is created or updated.
    pub attachment_upload_token: Text,
}

/// A reference to a file in Google Drive.
///
/// # Examples
///
/// ```
/// use chat_cards::DriveDataRef;
/// use serde_json::json;
///
/// let file = DriveDataRef::new().drive_file_id("1a2b");
/// assert_eq!(serde_json::to_value(&file).unwrap(), json!({ "driveFileId": "1a2b" }));
/// ```
#[element(schema = "DriveDataRef")]
pub struct DriveDataRef {
    /// The id of the file, as the Drive API has it.
    pub drive_file_id: Text,
}

/// A GIF that somebody added to a message.
///
/// # Examples
///
/// ```
/// use chat_cards::AttachedGif;
/// use serde_json::json;
///
/// let read = json!({ "uri": "https://example.com/party.gif" });
/// let gif: AttachedGif = serde_json::from_value(read.clone()).unwrap();
/// assert_eq!(serde_json::to_value(&gif).unwrap(), read);
/// ```
#[element(schema = "AttachedGif")]
pub struct AttachedGif {
    /// The address of the picture. Filled in by the server; ignored on input.
    ///
    /// Rule `output-only-attached-gif`.
    #[output_only]
    pub uri: Text,
}
