use super::*;

const GOOD: &str = "https://chat.googleapis.com/v1/spaces/AAAA-_9/messages?key=CANARY-key&token=CANARY%3Dtoken%2F";

#[test]
fn the_url_of_a_webhook_is_taken_apart() {
    let url = WebhookUrl::parse(format!(" {GOOD}\n")).unwrap();
    assert_eq!(url.space(), "spaces/AAAA-_9");
    assert_eq!(url.secrets().each_ref().map(Secret::expose), ["CANARY-key", "CANARY=token/"]);
    let mut built = url.endpoint().url("/v1/spaces/AAAA-_9/messages").unwrap();
    url.authorise(&mut built);
    assert_eq!(built.as_str(), GOOD);
    let loopback = WebhookUrl::parse_loopback("http://127.0.0.1:9/v1/spaces/A/messages?token=t&key=k").unwrap();
    assert!(loopback.endpoint().is_loopback());
}

#[test]
fn everything_else_is_refused() {
    let url = |from: &str, to: &str| GOOD.replacen(from, to, 1);
    for (text, error) in [
        (String::new(), WebhookUrlError::NotUrl),
        ("chat.googleapis.com".into(), WebhookUrlError::NotUrl),
        (url("AAAA", "AA\nAA"), WebhookUrlError::NotUrl),
        (url("AAAA", "AA AA"), WebhookUrlError::NotUrl),
        (url("https", "http"), WebhookUrlError::Host),
        (url("googleapis.com", "googleapis.com.evil.example"), WebhookUrlError::Host),
        (url("chat.", "xchat."), WebhookUrlError::Host),
        (url("https://", "https://chat.googleapis.com@evil.example/"), WebhookUrlError::Host),
        (url("https://", "https://user@"), WebhookUrlError::Host),
        (url(".com/", ".com:444/"), WebhookUrlError::Host),
        (url(".com/", ".com\\@evil.example/"), WebhookUrlError::Path),
        (url("/v1", "/v2"), WebhookUrlError::Path),
        (url("/v1", ""), WebhookUrlError::Path),
        (url("/messages", "/messages/x"), WebhookUrlError::Path),
        (url("/messages", "/../messages"), WebhookUrlError::Path),
        (url("AAAA", "AA%2fAA"), WebhookUrlError::Path),
        (url("AAAA-_9", ""), WebhookUrlError::Path),
        (url("&token", "#&token"), WebhookUrlError::Path),
        (url("key=CANARY-key&", ""), WebhookUrlError::Parameter { name: "key" }),
        (url("CANARY-key", ""), WebhookUrlError::Parameter { name: "key" }),
        (url("&token", "&key=2&token"), WebhookUrlError::Parameter { name: "key" }),
        (url("token=", "taken="), WebhookUrlError::Parameter { name: "token" }),
        (url("&token", "&messageReplyOption=a&token"), WebhookUrlError::OtherParameter),
        (url("&token", "&threadKey=a&token"), WebhookUrlError::ThreadKey),
    ] {
        let found = WebhookUrl::parse(&text).unwrap_err();
        assert_eq!(found, error, "{text}");
        assert!(!format!("{found} {found:?}").contains("CANARY"));
    }
    assert_eq!(WebhookUrl::parse_loopback(GOOD).unwrap_err(), WebhookUrlError::NotLoopback);
    assert_eq!(
        WebhookUrl::parse("http://127.0.0.1/v1/spaces/A/messages?key=k&token=t").unwrap_err(),
        WebhookUrlError::Host
    );
}

#[test]
fn every_error_says_what_to_do() {
    for (error, said) in [
        (
            WebhookUrlError::NotUrl,
            "the webhook is no URL: copy it from the space's settings, under `Apps & integrations`",
        ),
        (
            WebhookUrlError::Host,
            "the webhook does not lead to `https://chat.googleapis.com`, and its token goes nowhere else",
        ),
        (WebhookUrlError::NotLoopback, "the webhook does not lead to this machine"),
        (WebhookUrlError::Path, "the path of the webhook is not `/v1/spaces/{space}/messages`"),
        (WebhookUrlError::Parameter { name: "key" }, "the webhook has no `key`, or several"),
        (WebhookUrlError::OtherParameter, "the webhook has other parameters than `key` and `token`: leave them out"),
        (
            WebhookUrlError::ThreadKey,
            "the webhook has a `threadKey`, which is deprecated: leave it out, and set the thread on the message or \
             with `thread_key` (thread-key-param-deprecated)",
        ),
    ] {
        assert_eq!(error.to_string(), said);
    }
}
