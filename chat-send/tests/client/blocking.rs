//! The façade and asynchronous runtimes, with a client in common.

use chat_send::blocking::SendBlocking;
use chat_send::chat_cards::Message;
use chat_send::emulator::Emulator;
use chat_send::{Client, Endpoint, Pacing, StaticToken, WebhookUrl};
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

#[test]
fn parts_are_sent_and_all_pages_read() {
    let emulator = Emulator::start().unwrap();
    let endpoint = Endpoint::loopback(&emulator.url()).unwrap();
    let builder = Client::builder().endpoint(endpoint).pacing(Pacing::off());
    let client = builder.app(StaticToken::new("any").unwrap()).unwrap();
    let parts = ["1", "2", "3"].map(|text| Message::new().text(text));
    assert_eq!(client.create_parts("spaces/AAAA", parts).send_blocking().unwrap().len(), 3);
    let mut messages = client.list("spaces/AAAA").page_size(2).stream();
    let read = std::iter::from_fn(|| messages.next_blocking()).map(|message| message.unwrap().text.as_str().to_owned());
    assert_eq!(read.collect::<Vec<_>>(), ["1", "2", "3"]);
}
