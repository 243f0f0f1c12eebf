use chat_cards::{AttachedGif, Attachment, AttachmentDataRef, AttachmentSource, DriveDataRef};

parity! {
    attachment: Attachment {
        unchecked! {
            <attachment
                name="spaces/1/messages/2/attachments/3"
                content_name="a.txt"
                content_type="text/plain"
                thumbnail_uri="https://example.com/t"
                download_uri="https://example.com/d"
                source=uploaded_content
            >
                <attachment_data_ref resource_name="r" />
            </attachment>
        },
        Attachment::new()
            .name("spaces/1/messages/2/attachments/3")
            .content_name("a.txt")
            .content_type("text/plain")
            .thumbnail_uri("https://example.com/t")
            .download_uri("https://example.com/d")
            .source(AttachmentSource::UploadedContent)
            .attachment_data_ref(AttachmentDataRef::new().resource_name("r")),
        {
            "name": "spaces/1/messages/2/attachments/3",
            "contentName": "a.txt",
            "contentType": "text/plain",
            "thumbnailUri": "https://example.com/t",
            "downloadUri": "https://example.com/d",
            "source": "UPLOADED_CONTENT",
            "attachmentDataRef": { "resourceName": "r" },
        },
    }

    attachment_from_drive: Attachment {
        unchecked! { <attachment><drive_data_ref drive_file_id="1" /></attachment> },
        Attachment::new().drive_data_ref(DriveDataRef::new().drive_file_id("1")),
        { "driveDataRef": { "driveFileId": "1" } },
    }

    attachment_data_ref: AttachmentDataRef {
        unchecked! { <attachment_data_ref resource_name="r" attachment_upload_token="t" /> },
        AttachmentDataRef::new().resource_name("r").attachment_upload_token("t"),
        { "resourceName": "r", "attachmentUploadToken": "t" },
    }

    drive_data_ref: DriveDataRef {
        unchecked! { <drive_data_ref drive_file_id="1" /> },
        DriveDataRef::new().drive_file_id("1"),
        { "driveFileId": "1" },
    }

    attached_gif: AttachedGif {
        unchecked! { <attached_gif uri="https://example.com/a.gif" /> },
        AttachedGif::new().uri("https://example.com/a.gif"),
        { "uri": "https://example.com/a.gif" },
    }
}
