#![doc = include_str!("../README.md")]
// The documentation speaks of all features, and a build without one of them has no place for its links to lead to.
#![cfg_attr(
    not(all(
        feature = "blocking",
        feature = "emulator",
        feature = "google-auth",
        any(feature = "rustls-aws-lc", feature = "rustls-ring")
    )),
    allow(rustdoc::broken_intra_doc_links)
)]

#[cfg(feature = "emulator")]
pub mod emulator;

pub use chat_cards;

mod auth;
#[cfg(any(feature = "blocking", feature = "google-auth"))]
mod background;
#[cfg(feature = "blocking")]
pub mod blocking;
mod client;
mod endpoint;
mod error;
mod filter;
mod names;
mod pace;
mod retry;
mod rules;
mod secret;
mod tls;
mod update;
mod webhook;
mod world;

pub use auth::{AuthError, AuthKind, Method, Scope, StaticToken, Token, TokenSource};
#[cfg(feature = "google-auth")]
pub use auth::{DelegatedTokens, GoogleTokens};
pub use chat_cards::check::{Finding, Findings};
pub use client::{
    Client, ClientBuilder, CreateMessage, CreateParts, Created, DeleteMessage, GetMessage, ListMessages, MessagePage,
    MessageStream, Notification, PartsError, ReplaceCards, ReplyOption, UpdateMessage, UploadAttachment,
};
pub use endpoint::{Endpoint, EndpointError};
pub use error::{AnswerError, ApiError, Error, FieldViolation, SetupError, TransportError, TransportErrorKind};
pub use filter::{MessageFilter, MessageFilterError, Order, OrderError};
pub use names::{
    AttachmentName, IntoName, MAX_MESSAGE_ID_CHARS, MAX_THREAD_KEY_CHARS, MessageId, MessageName, NameError, NameKind,
    RequestId, SpaceName, ThreadKey, ThreadName, UserName,
};
pub use pace::{PROJECT_WRITES_PER_MINUTE, Pacing, SPACE_WRITE_INTERVAL};
pub use retry::RetryPolicy;
pub use rules::{AllowError, allowable_rule, request_rules, server_rules};
pub use secret::Secret;
pub use update::{UpdateMask, UpdateMaskError};
pub use webhook::{Webhook, WebhookUrl, WebhookUrlError};
pub use world::{BoxFuture, SystemWorld, World};
