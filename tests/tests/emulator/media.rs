//! Uploads and attachments.

use chat_send::emulator::Emulator;
use serde_json::{Value, json};

use crate::api::{Answer, Api};

const UPLOAD: &str = "/upload/v1/spaces/AAAA/attachments:upload";

/// Uploads a file as Google's clients do it: what it is and the file, in two parts.
fn multipart(api: &mut Api, file: &str, content: &[u8]) -> Answer {
    let about = json!({ "filename": file }).to_string();
    let body =
        format!("--b\r\nContent-Type: application/json\r\n\r\n{about}\r\n--b\r\nContent-Type: text/plain\r\n\r\n");
    let mut body = body.into_bytes();
    body.extend_from_slice(content);
    body.extend_from_slice(b"\r\n--b--");
    api.set_header("content-type", "multipart/related; boundary=\"b\"");
    let answer = api.send("POST", &format!("{UPLOAD}?uploadType=multipart&alt=json"), body);
    api.set_header("content-type", "");
    answer
}

fn attached(data: &Value) -> Value {
    json!({ "text": "see", "attachment": [{ "attachmentDataRef": data }] })
}

#[test]
fn a_file_is_uploaded_attached_and_downloaded() {
    let mut api = Api::new();
    let content = b"line one\r\n--not-the-boundary\r\n\0\xff";
    let data = multipart(&mut api, "notes.txt", content).ok()["attachmentDataRef"].clone();
    let token = json!({ "attachmentUploadToken": data["attachmentUploadToken"] });
    for reference in [&data, &token, &json!({ "resourceName": data["resourceName"] })] {
        let message = api.create("", &attached(reference));
        let attachment = &message["attachment"][0];
        assert_eq!(
            (&attachment["contentName"], &attachment["contentType"]),
            (&json!("notes.txt"), &json!("text/plain"))
        );
        assert_eq!(attachment["source"], "UPLOADED_CONTENT");
        assert_eq!(
            attachment["attachmentDataRef"],
            json!({ "resourceName": data["resourceName"] }),
            "no token comes back"
        );
        let name = attachment["name"].as_str().expect("a name");
        assert_eq!(api.get(&format!("/v1/{name}")).ok(), *attachment);
        let resource = data["resourceName"].as_str().expect("a name");
        let file = api.get(&format!("/v1/media/{resource}?alt=media"));
        assert_eq!((file.status, file.header("content-type")), (200, "text/plain"));
        assert_eq!(file.text, String::from_utf8_lossy(content));
    }
    assert_eq!(api.get("/v1/media/none?alt=media").case(), "media.unknown");
}

#[test]
fn a_file_comes_in_pieces() {
    let mut api = Api::new();
    for (path, last) in [("/resumable/upload", "bytes 4-6/7"), ("/upload", "bytes 4-6/7")] {
        api.set_header("x-upload-content-type", "image/png");
        let body = json!({ "filename": "a.png" }).to_string();
        let begun = api.send("POST", &format!("{path}/v1/spaces/AAAA/attachments:upload?uploadType=resumable"), body);
        let place = begun.header("location").strip_prefix(&api.emulator.url()).expect("a place here").to_owned();
        api.set_header("x-upload-content-type", "");

        api.set_header("content-range", "bytes 0-3/*");
        let piece = api.send("PUT", &place, "\u{89}PN".as_bytes());
        assert_eq!((piece.status, piece.header("range")), (308, "bytes=0-3"));
        api.set_header("content-range", "bytes */7");
        let asked = api.send("PUT", &place, "");
        assert_eq!((asked.status, asked.header("range")), (308, "bytes=0-3"), "how far it is");
        api.set_header("content-range", "bytes 6-9/10");
        assert_eq!(api.send("PUT", &place, "gap!").case(), "upload.malformed");
        api.set_header("content-range", last);
        let done = api.send("PUT", &place, "G\r\n").ok();
        api.set_header("content-range", "bytes */7");
        assert_eq!(api.send("PUT", &place, "").ok(), done, "for whom the answer did not reach");
        api.set_header("content-range", "");
        let message = api.create("", &attached(&done["attachmentDataRef"]));
        assert_eq!(message["attachment"][0]["contentType"], "image/png");
        assert_eq!(api.send("PUT", &place, "x").case(), "upload.unknown_session");
    }
}

#[test]
fn a_file_comes_alone() {
    let mut api = Api::new();
    api.set_header("content-type", "text/csv");
    let data = api.send("POST", &format!("{UPLOAD}?uploadType=media"), "a,b").ok();
    api.set_header("content-type", "");
    let message = api.create("", &attached(&data["attachmentDataRef"]));
    assert_eq!(message["attachment"][0]["contentType"], "text/csv");
}

#[test]
fn attachments_have_rules() {
    let mut api = Api::new();
    let data = multipart(&mut api, "a.txt", b"a").ok()["attachmentDataRef"].clone();
    let path = "/v1/spaces/AAAA/messages";
    let unknown = json!({ "attachmentUploadToken": "upload-invented" });
    assert_eq!(api.post(path, &attached(&unknown)).case(), "attachment.unknown");
    assert_eq!(api.post("/v1/spaces/BBBB/messages", &attached(&data)).case(), "attachment.unknown");
    let mut private = attached(&data);
    private["privateMessageViewer"] = json!({ "name": "users/ada" });
    assert_eq!(api.post(path, &private).case(), "message.private_attachments");
    let mut buttons = attached(&data);
    buttons["accessoryWidgets"] = json!([{ "buttonList": { "buttons": [{ "text": "b" }] } }]);
    assert_eq!(api.post(path, &buttons).case(), "message.accessory_attachments");
}

#[test]
fn uploads_that_are_none_are_refused() {
    let mut api = Api::with(Emulator::builder().max_upload(10));
    assert_eq!(multipart(&mut api, "a.txt", &[b'x'; 10]).status, 200);
    assert_eq!(multipart(&mut api, "a.txt", &[b'x'; 11]).case(), "upload.too_large");
    for (kind, body) in [
        ("text/plain", "x"),
        ("multipart/related", "--b\r\n"),
        ("multipart/related; boundary=b", ""),
        ("multipart/related; boundary=b", "--b--"),
        ("multipart/related; boundary=b", "--b\r\nA: b\r\n\r\nx\r\n--b--"),
        ("multipart/related; boundary=b", "--b\r\nA: b\r\n\r\nx"),
    ] {
        api.set_header("content-type", kind);
        assert_eq!(
            api.send("POST", &format!("{UPLOAD}?uploadType=multipart"), body).case(),
            "upload.malformed",
            "{body}"
        );
    }
    api.set_header("content-type", "");
    assert_eq!(api.send("POST", &format!("{UPLOAD}?uploadType=carrier"), "").case(), "upload.malformed");
    let unknown = api.send("POST", &format!("{UPLOAD}?uploadType=resumable"), r#"{"name":"x"}"#);
    assert_eq!(unknown.case(), "json.unknown_field");
}

#[test]
fn an_upload_may_need_a_user() {
    let mut api = Api::with(Emulator::builder().upload_needs_user(true));
    assert_eq!(multipart(&mut api, "a.txt", b"a").case(), "auth.user_required");
    api.login("emu-user-ada");
    multipart(&mut api, "a.txt", b"a").ok();
}
