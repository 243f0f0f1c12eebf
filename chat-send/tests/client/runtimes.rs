//! Tokens of Google's library outlive the runtime in which they are asked for first.

use std::future::pending;
use std::pin::pin;
use std::task::{Context, Waker};

use chat_send::{GoogleTokens, Scope, TokenSource};
use tokio::runtime::Builder;

use crate::auth::{person, token};
use crate::server::Server;

#[test]
fn tokens_outlive_the_runtime_that_asked_for_them_first() {
    let serving = Builder::new_current_thread().enable_all().build().unwrap();
    let server = serving.block_on(Server::start([token("CANARY")]));
    std::thread::spawn(move || serving.block_on(pending::<()>()));
    let tokens = GoogleTokens::from_json(person(&server.url()).to_string()).unwrap();

    let runtime = Builder::new_current_thread().enable_all().build().unwrap();
    runtime.block_on(async {
        let mut first = pin!(tokens.token(&[Scope::Messages]));
        assert!(first.as_mut().poll(&mut Context::from_waker(Waker::noop())).is_pending());
    });
    drop(runtime);

    let runtime = Builder::new_current_thread().enable_all().build().unwrap();
    let token = runtime.block_on(tokens.token(&[Scope::Messages])).unwrap();
    assert_eq!(token.secret().expose(), "CANARY");
    assert_eq!(server.received().len(), 1);
}
