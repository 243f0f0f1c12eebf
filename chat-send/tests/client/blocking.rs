//! The façade and asynchronous runtimes, with a client in common.

use chat_send::blocking::SendBlocking;
use chat_send::chat_cards::Message;
use chat_send::emulator::Emulator;
use chat_send::{Client, Pacing, WebhookUrl};
use tokio::runtime::Builder;

#[test]
fn a_client_goes_from_one_runtime_to_another() {
    let emulator = Emulator::start().unwrap();
    let url = WebhookUrl::parse_loopback(emulator.webhook_url("AAAA")).unwrap();
    // Nothing that a webhook sends is tried again when a connection stands still, so that all of these arrive at once or fail.
    let webhook = Client::builder().pacing(Pacing::off()).webhook(url).unwrap();
    let message = |number: usize| Message::new().text(format!("{number}"));
    for number in 0..4 {
        let runtime = Builder::new_current_thread().enable_all().build().unwrap();
        runtime.block_on(webhook.create(message(3 * number)).send()).unwrap();
        drop(runtime);
        webhook.create(message(3 * number + 1)).send_blocking().unwrap();
        let runtime = Builder::new_current_thread().enable_all().build().unwrap();
        runtime.block_on(webhook.create(message(3 * number + 2)).send()).unwrap();
    }
    let texts: Vec<_> = emulator.messages("AAAA").iter().map(|message| message.text.as_str().to_owned()).collect();
    assert_eq!(texts, (0..12).map(|number| number.to_string()).collect::<Vec<_>>());
}
