use super::*;

/// What must get through in no name: steps, escapes, queries, fragments, hosts, header breaks, blanks.
const TRICKS: [&str; 22] = [
    "",
    ".",
    "..",
    "a..b",
    ".a",
    "a.",
    "a/b",
    "/a",
    "a/",
    "a%2fb",
    "a?b=c",
    "a#b",
    "a b",
    "a\tb",
    "a\r\nb",
    "a\0b",
    "a\u{7f}b",
    "a\\b",
    "é",
    "a:b",
    "a;b",
    "\u{202e}a",
];

#[test]
fn no_trick_gets_into_a_name() {
    for trick in TRICKS {
        assert!(SpaceName::parse(format!("spaces/{trick}")).is_err(), "{trick:?}");
        assert!(MessageName::parse(format!("spaces/A/messages/{trick}")).is_err(), "{trick:?}");
        assert!(MessageName::parse(format!("spaces/{trick}/messages/B")).is_err(), "{trick:?}");
        assert!(ThreadName::parse(format!("spaces/A/threads/{trick}")).is_err(), "{trick:?}");
        assert!(UserName::parse(format!("users/{trick}")).is_err(), "{trick:?}");
        assert!(AttachmentName::parse(format!("spaces/A/messages/B/attachments/{trick}")).is_err(), "{trick:?}");
        assert!(MessageId::parse(format!("client-{trick}")).is_err(), "{trick:?}");
    }
    for host in ["https://evil.example/spaces/A", "//evil.example/spaces/A", "@evil.example", "spaces", "/spaces/A"] {
        assert!(SpaceName::parse(host).is_err(), "{host}");
        assert!(MessageName::parse(host).is_err(), "{host}");
    }
}

#[test]
fn real_names_pass() {
    for space in ["spaces/AAAAMpdlehY", "spaces/-", "spaces/a_b-C9"] {
        assert_eq!(SpaceName::parse(space).unwrap(), space);
    }
    for id in ["UMxbHmzDlr4.UMxbHmzDlr4", "client-a", "x", "a-b_c"] {
        assert_eq!(MessageName::parse(format!("spaces/A/messages/{id}")).unwrap().id(), id);
    }
    for user in ["app", "me", "1234567890", "ada.o'neil+chat@sub.example.com"] {
        assert_eq!(UserName::parse(format!("users/{user}")).unwrap().id(), user);
    }
}

#[test]
fn message_ids_have_a_prefix_an_alphabet_and_a_limit() {
    let longest = format!("client-{}", "a".repeat(56));
    assert_eq!(MessageId::parse(&longest).unwrap(), *longest);
    let too_long = NameError::TooLong { kind: NameKind::MessageId, length: 64, limit: 63 };
    assert_eq!(MessageId::parse(longest.clone() + "a").unwrap_err(), too_long);
    assert_eq!(MessageId::parse(&longest).unwrap().part(1).unwrap_err().rule(), Some("message-id-max-length"));
    let parts = [0, 1, 9].map(|index| MessageId::parse("client-a").unwrap().part(index).unwrap().to_string());
    assert_eq!(parts, ["client-a", "client-a-2", "client-a-10"]);
    assert_eq!(MessageId::parse("custom-a").unwrap_err(), NameError::Prefix);
    assert_eq!(MessageId::parse("client-").unwrap_err(), NameError::Empty { kind: NameKind::MessageId });
    let wrong = |id: &str| MessageId::parse(id).unwrap_err().rule();
    assert_eq!(wrong("client-a_b"), Some("message-id-charset"));
    assert_eq!(wrong("client-É"), Some("message-id-charset"));
}

#[test]
fn thread_keys_are_counted_in_characters() {
    assert!(ThreadKey::parse("é".repeat(4_000)).is_ok());
    let error = ThreadKey::parse("é".repeat(4_001)).unwrap_err();
    assert_eq!(error, NameError::TooLong { kind: NameKind::ThreadKey, length: 4_001, limit: 4_000 });
    assert!(ThreadKey::parse("").is_err());
    assert!(ThreadKey::parse("a\nb").is_err());
}

#[test]
fn request_ids_are_visible_ascii() {
    assert!(RequestId::parse("a&b=c?#").is_ok(), "a query is encoded");
    for wrong in ["", "a b", "é", "a\n"] {
        assert!(RequestId::parse(wrong).is_err(), "{wrong:?}");
    }
}

#[test]
fn random_request_ids_are_version_4_uuids() {
    assert_eq!(RequestId::from_random([0xff; 16]), "ffffffff-ffff-4fff-bfff-ffffffffffff");
    let bytes = std::array::from_fn(|index| index as u8);
    assert_eq!(RequestId::from_random(bytes), "00010203-0405-4607-8809-0a0b0c0d0e0f");
    assert!(RequestId::parse(RequestId::from_random(bytes)).is_ok());
}

#[test]
fn names_know_their_parents() {
    let attachment = AttachmentName::parse("spaces/A/messages/B.C/attachments/D").unwrap();
    assert_eq!(attachment.message().space().to_string(), "spaces/A");
    assert_eq!(MessageName::parse("spaces/A/messages/B.C").unwrap().client_id(), None);
    assert_eq!(ThreadName::parse("spaces/A/threads/T").unwrap().space(), "spaces/A");
    let user = chat_cards::User::from(UserName::parse("users/app").unwrap());
    assert_eq!(user.name, "users/app");
}

#[test]
fn errors_say_what_to_write_and_never_repeat_the_text() {
    let said = |result: Result<(), NameError>| result.unwrap_err().to_string();
    let space = |text: &str| said(SpaceName::parse(text).map(drop));
    assert_eq!(space(""), "the space name is empty: write `spaces/{space}` (create-parent-format)");
    assert_eq!(space("AAAA"), "a space name has the form `spaces/{space}` (create-parent-format)");
    assert_eq!(
        space("spaces/A\u{1b}B"),
        "a space name cannot have `\\u{1b}` at byte 8: it is made of letters, digits, `-` and `_` (create-parent-format)"
    );
    assert_eq!(
        said(MessageName::parse("spaces/A/messages/B%2f").map(drop)),
        "a message name cannot have `%` at byte 19: it is made of letters, digits, `-`, `_` and single dots \
         (message-name-format)"
    );
    assert_eq!(
        said(ThreadName::parse("spaces/A").map(drop)),
        "a thread name has the form `spaces/{space}/threads/{thread}` (thread-name-format)"
    );
    assert_eq!(
        said(UserName::parse("users/a b").map(drop)),
        "a user name cannot have ` ` at byte 7: it is made of letters, digits, `-`, `_`, `+`, `'`, `@` and single dots \
         (user-name-format)"
    );
    assert_eq!(
        said(AttachmentName::parse("spaces/A/messages/B/attachments/C+").map(drop)),
        "an attachment name cannot have `+` at byte 33: it is made of letters, digits, `-`, `_`, `=` and single dots"
    );
    assert_eq!(said(RequestId::parse("").map(drop)), "the request id is empty");
    assert_eq!(
        said(RequestId::parse("a b").map(drop)),
        "a request id cannot have ` ` at byte 1: it is made of visible ASCII characters"
    );
    assert_eq!(
        said(ThreadKey::parse("a".repeat(4_001)).map(drop)),
        "the thread key has 4001 characters, at most 4000 are allowed (thread-key-max-length)"
    );
    assert_eq!(
        said(ThreadKey::parse("a\n").map(drop)),
        "a thread key cannot have `\\n` at byte 1: it is made of anything but control characters"
    );
    let url = "https://chat.googleapis.com/v1/spaces/A/messages?key=CANARY&token=CANARY";
    assert!(!space(url).contains("CANARY"));
    assert!(!format!("{:?}", SpaceName::parse(url).unwrap_err()).contains("CANARY"));
}
