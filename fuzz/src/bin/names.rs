//! A name or an id is what it was read from, and nothing that could lead elsewhere stands in it.
#![no_main]

use std::str::FromStr;

use chat_send::{
    AttachmentName, MessageId, MessageName, NameError, RequestId, SpaceName, ThreadKey, ThreadName, UserName,
};

/// The text as a name, if it is one.
fn read<T: FromStr<Err = NameError> + AsRef<str> + ToString>(text: &str) -> Option<T> {
    match text.parse::<T>() {
        Ok(name) => {
            assert_eq!((name.as_ref(), name.to_string().as_str()), (text, text));
            Some(name)
        }
        Err(error) => {
            let words = error.to_string();
            assert!(!words.is_empty() && !words.contains(char::is_control), "{words:?}");
            None
        }
    }
}

/// Neither steps, queries, escapes nor other hosts.
fn safe(text: &str) {
    assert!(text.is_ascii() && !text.contains(|c: char| c.is_ascii_control() || " %?#\\:".contains(c)), "{text:?}");
    assert!(text.split('/').all(|step| !step.is_empty() && step != "." && !step.contains("..")), "{text:?}");
}

libfuzzer_sys::fuzz_target!(|text: &str| {
    if let Some(space) = read::<SpaceName>(text) {
        safe(text);
        assert_eq!(format!("spaces/{}", space.id()), text);
    }
    if let Some(message) = read::<MessageName>(text) {
        safe(text);
        assert_eq!(format!("{}/messages/{}", message.space(), message.id()), text);
        assert!(SpaceName::parse(message.space()).is_ok());
        if let Some(id) = message.client_id() {
            assert_eq!(message.space().message(&id), message);
        }
    }
    if let Some(thread) = read::<ThreadName>(text) {
        safe(text);
        assert_eq!(format!("{}/threads/{}", thread.space(), thread.id()), text);
    }
    if let Some(user) = read::<UserName>(text) {
        safe(text);
        assert_eq!(format!("users/{}", user.id()), text);
    }
    if let Some(attachment) = read::<AttachmentName>(text) {
        safe(text);
        assert_eq!(format!("{}/attachments/{}", attachment.message(), attachment.id()), text);
        assert!(MessageName::parse(attachment.message()).is_ok());
    }
    if let Some(id) = read::<MessageId>(text) {
        safe(text);
        assert!(MessageName::parse(format!("spaces/A/messages/{id}")).is_ok_and(|name| name.client_id() == Some(id)));
    }
    if read::<RequestId>(text).is_some() {
        assert!(text.bytes().all(|byte| byte.is_ascii_graphic()), "{text:?}");
    }
    if read::<ThreadKey>(text).is_some() {
        assert!(!text.is_empty() && !text.contains(char::is_control), "{text:?}");
    }
});
