//! The quickstart does what it says.
#![cfg(all(feature = "blocking", feature = "emulator", feature = "google-auth"))]

#[path = "../examples/quickstart.rs"]
#[allow(dead_code, reason = "its `main` is for who runs it")]
mod quickstart;

use chat_cards::Message;

#[test]
fn it_runs_without_credentials() {
    if ["CHAT_WEBHOOK_URL", "CHAT_SPACE"].iter().any(|name| std::env::var_os(name).is_some()) {
        eprintln!("skipped: with credentials in the environment, the quickstart posts to Google Chat");
        return;
    }
    quickstart::run().expect("the local server takes what the quickstart sends");
}

#[test]
fn its_message_is_the_one_of_the_guide() {
    let guide = include_str!("../../tests/data/examples/guide-app-message.json");
    let guide: Message = serde_json::from_str(guide).expect("the guide's message");
    assert_eq!(quickstart::about_this_message(), guide);
}
