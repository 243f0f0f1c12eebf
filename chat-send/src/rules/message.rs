//! What a message itself must keep to, given where it goes.

use chat_cards::Message;
use chat_cards::check::Target;

use super::{Finding, Findings};
use crate::auth::AuthKind;

/// Holds a message against the rules, as it would be sent.
pub(crate) fn preflight(message: &Message, target: Target) -> Findings {
    message.check(target).into_iter().map(Finding::from).collect()
}

/// The target that a new message has under an authentication.
pub(crate) fn new_message(auth: AuthKind) -> Target {
    match auth {
        AuthKind::App => Target::App,
        AuthKind::User => Target::User,
        AuthKind::Webhook => Target::Webhook,
    }
}
