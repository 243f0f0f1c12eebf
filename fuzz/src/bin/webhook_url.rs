//! A webhook leads to Google, or to this machine where that was asked for, and shows no secret.
#![no_main]

use chat_send::{WebhookUrl, WebhookUrlError};

/// What is shown has the endpoint and the space, and no more.
fn shown(text: &str, url: Result<WebhookUrl, WebhookUrlError>, endpoint: fn(&str) -> bool) {
    match url {
        Ok(url) => {
            let shown = format!("{url:?}");
            let start = shown.strip_prefix("WebhookUrl(").and_then(|shown| shown.split_once("/v1/"));
            let (start, end) = start.unwrap_or_else(|| panic!("{text:?}: {shown}"));
            assert!(endpoint(start), "{text:?}: {shown}");
            assert_eq!(end, format!("{}/messages?[secret])", url.space()), "{text:?}");
        }
        Err(error) => assert!(!error.to_string().is_empty()),
    }
}

libfuzzer_sys::fuzz_target!(|text: &str| {
    shown(text, WebhookUrl::parse(text), |endpoint| endpoint == "https://chat.googleapis.com");
    shown(text, WebhookUrl::parse_loopback(text), |endpoint| {
        let host = endpoint.split_once("://").map_or("", |(_, host)| host);
        let ports =
            |host: &str| host.is_empty() || host.strip_prefix(':').is_some_and(|port| port.parse::<u16>().is_ok());
        let names = ["localhost", "[::1]"].iter().any(|name| host.strip_prefix(name).is_some_and(ports));
        names
            || host
                .split(':')
                .next()
                .is_some_and(|ip| ip.starts_with("127.") && ip.parse::<std::net::Ipv4Addr>().is_ok())
    });
});
