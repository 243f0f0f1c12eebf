//! A client, and a local server that it sends to.

use chat_cards::{Card, CardHeader, CardWithId, Message, Section, TextParagraph};
use chat_send::emulator::{Builder, Emulator, Identity, Space};
use chat_send::{Client, Endpoint, Error, Pacing, RetryPolicy, StaticToken};
use serde_json::{Value, json};

use crate::api::{Answer, Api};

/// Where messages go.
pub(crate) const MESSAGES: &str = "/v1/spaces/AAAA/messages";
/// A message that is nowhere.
pub(crate) const NAME: &str = "spaces/AAAA/messages/client-a";

/// A client in the name of an app.
pub(crate) fn app() -> Client {
    client().app(StaticToken::new("t").unwrap()).unwrap()
}

/// A client in the name of a person.
pub(crate) fn user() -> Client {
    client().user(StaticToken::new("t").unwrap()).unwrap()
}

fn client() -> chat_send::ClientBuilder {
    // Nobody listens there, so that nothing can come of what is not refused before.
    let endpoint = Endpoint::loopback("http://127.0.0.1:1").unwrap();
    Client::builder().pacing(Pacing::off()).retry(RetryPolicy::never()).endpoint(endpoint)
}

/// Waits for the end of a request, and gives back what was said of it.
pub(crate) fn said<T>(request: impl Future<Output = Result<T, Error>>) -> String {
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
    match runtime.block_on(request) {
        // It was fine as far as this end can say.
        Ok(_) | Err(Error::Transport(_)) => String::new(),
        Err(error) => error.to_string(),
    }
}

/// What a type says of a text that it does not take.
pub(crate) fn parsed<T>(result: Result<T, impl std::fmt::Display>) -> String {
    result.err().map_or_else(String::new, |error| error.to_string())
}

/// Which rule the server names, in the form in which findings name one.
pub(crate) fn named(answer: &Answer) -> String {
    match (answer.status, answer.header("x-emulator-rule")) {
        (200, _) => String::new(),
        (status, rule) => format!("{status} ({rule})"),
    }
}

pub(crate) fn text() -> Message {
    Message::new().text("Hi")
}

pub(crate) fn card() -> CardWithId {
    let section = Section::new().widget(TextParagraph::new("All checks passed"));
    CardWithId::new().card_id("a").card(Card::new().header(CardHeader::new("A")).section(section))
}

/// A space of one app and one person, each with the scopes that are named.
pub(crate) fn server(scopes: &[&str]) -> Api {
    let scoped =
        |identity: Identity| if scopes.is_empty() { identity } else { identity.scopes(scopes.iter().copied()) };
    let builder: Builder = Emulator::builder()
        .space(Space::named("AAAA").members(["app", "ada"]))
        .token("app", scoped(Identity::app("app")))
        .token("ada", scoped(Identity::user("ada")))
        .token("stranger", Identity::app("stranger"));
    Api::with(builder)
}

/// The server with another option.
pub(crate) fn server_that(option: impl FnOnce(Builder) -> Builder) -> Api {
    Api::with(option(Emulator::builder()))
}

/// A message that a caller has created, and its path.
pub(crate) fn created(api: &mut Api, token: &str, query: &str, body: &Value) -> (Value, String) {
    let message = api.login(token).post(&format!("{MESSAGES}{query}"), body).ok();
    let path = format!("/v1/{}", message["name"].as_str().unwrap());
    (message, path)
}

pub(crate) fn body() -> Value {
    json!({ "text": "Hi" })
}
