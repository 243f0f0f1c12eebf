//! What a message must keep to, given where it goes.

use chat_cards::Message;
use chat_cards::check::{Rule, Severity, Target};
use chat_cards::size::Fit;

use super::{Finding, Findings, rule, warning};
use crate::auth::AuthKind;
use crate::names::UserName;

/// Holds a message against the rules, as it would be sent.
pub(crate) fn preflight(message: &Message, auth: AuthKind, target: Target) -> Findings {
    let found: Findings = message.check(target).into_iter().map(Finding::from).collect();
    found
        .and(sizes(message))
        .and(MESSAGE.iter().filter_map(|(rule, test)| finding(rule, test(message, auth, target))).collect())
}

fn finding(rule: &'static Rule, breach: Option<super::Breach>) -> Option<Finding> {
    breach.map(|(path, message)| Finding::new(rule, path.to_owned(), message))
}

/// The limits of the byte budget: an error over them, a warning from 90 % on.
fn sizes(message: &Message) -> Findings {
    let report = message.size_report();
    let limits = report.limits();
    let found = limits.iter().filter_map(|limit| {
        let fit = limit.budget.fit();
        let (rule, _) = SIZES.iter().find(|(rule, tight)| rule.id == limit.rule && *tight == (fit == Fit::Tight))?;
        (fit != Fit::Fits).then(|| Finding::new(rule, limit.node.path(), limit.budget.to_string()))
    });
    found.collect()
}

/// The rules about sizes: for what is over a limit, and for what is near it.
static SIZES: &[(Rule, bool)] = &[
    (MAX_BYTES, false),
    (warning(MAX_BYTES), true),
    (CARD_MAX_BYTES, false),
    (warning(CARD_MAX_BYTES), true),
    (CARDS_MAX_BYTES, false),
    (warning(CARDS_MAX_BYTES), true),
];

const MAX_BYTES: Rule = rule(
    "message-max-bytes",
    "split the message, or leave something out",
    "A message has at most 32,000 bytes, text and cards together.",
    "Chat refuses larger ones; what exactly it counts is not published, so that the last tenth is a risk.",
    "discovery `chat.spaces.messages.create`",
);
const CARD_MAX_BYTES: Rule = rule(
    "card-max-bytes",
    "spread the card over several",
    "A card has at most 32 KB.",
    "Chat refuses larger ones.",
    "discovery `CardWithId.card`",
);
const CARDS_MAX_BYTES: Rule = rule(
    "message-cards-max-bytes",
    "spread the cards over several messages",
    "The cards of a message have at most 32 KB together.",
    "Chat refuses larger ones.",
    "discovery `Message.cards`",
);

type MessageRule = (Rule, fn(&Message, AuthKind, Target) -> Option<super::Breach>);

/// Whether the message is a new one, which has to have content; an update may be about anything.
fn is_new(target: Target) -> bool {
    matches!(target, Target::App | Target::User | Target::Webhook)
}

#[expect(deprecated, reason = "the old cards are cards too")]
fn has_cards(message: &Message) -> bool {
    !message.cards_v2.is_empty() || !message.cards.is_empty()
}

static MESSAGE: &[MessageRule] = &[
    (
        rule(
            "message-has-content",
            "set `text` or add a card",
            "A message that an app sends has text, cards or both.",
            "Chat answers that the message cannot be empty.",
            "the guide \"Send a message using the Google Chat API\"",
        ),
        |message, auth, target| {
            let empty = message.text.is_empty() && !has_cards(message) && message.attachment.is_empty();
            (auth != AuthKind::User && is_new(target) && empty)
                .then(|| ("", "the message has neither text nor cards".into()))
        },
    ),
    (
        rule(
            "message-user-auth-text-required",
            "set `text`",
            "A message that is sent as a person has text.",
            "Chat refuses it without.",
            "the guide \"Send a message using the Google Chat API\"",
        ),
        |message, auth, target| {
            let missing = auth == AuthKind::User && is_new(target) && message.text.is_empty();
            missing.then(|| ("text", "a message under user authentication has no text".into()))
        },
    ),
    (
        rule(
            "message-user-auth-text-only",
            "send it with app authentication, or leave the cards out; if the app takes part in the Developer Preview for \
             cards, allow this rule on the client",
            "A message that is sent as a person has text only.",
            "Chat answers that a message cannot have cards for requests carrying human credentials.",
            "discovery `Message.cardsV2`",
        ),
        |message, auth, _| {
            let cards = auth == AuthKind::User && has_cards(message);
            cards.then(|| ("cardsV2", "there are cards under user authentication".into()))
        },
    ),
    (
        rule(
            "accessory-widgets-app-auth",
            "send it with app authentication",
            "Accessory widgets need app authentication.",
            "Nobody would receive the click.",
            "discovery `Message.accessoryWidgets`",
        ),
        |message, auth, _| {
            let widgets = auth == AuthKind::User && !message.accessory_widgets.is_empty();
            widgets.then(|| ("accessoryWidgets", "there are accessory widgets under user authentication".into()))
        },
    ),
    (
        rule(
            "private-message-app-auth",
            "send it with app authentication",
            "A private message needs app authentication.",
            "A person cannot send one.",
            "discovery `Message.privateMessageViewer`",
        ),
        |message, auth, _| {
            let private = auth == AuthKind::User && message.private_message_viewer.is_some();
            private.then(|| ("privateMessageViewer", "a private message under user authentication".into()))
        },
    ),
    (
        rule(
            "private-message-viewer-name",
            "write `users/{user}`, with an id or an e-mail address",
            "The viewer of a private message is named `users/{user}`.",
            "Chat knows nobody of another name.",
            "the guide \"Send a message using the Google Chat API\"",
        ),
        |message, _, _| {
            let viewer = message.private_message_viewer.as_ref()?;
            let error = UserName::parse(viewer.name.as_str()).err()?;
            Some(("privateMessageViewer.name", error.message()))
        },
    ),
    (
        rule(
            "private-message-no-attachments",
            "send the attachments in another message",
            "A private message has no attachments.",
            "Chat refuses it.",
            "discovery `Message.privateMessageViewer`",
        ),
        |message, _, _| {
            let both = message.private_message_viewer.is_some() && !message.attachment.is_empty();
            both.then(|| ("attachment", "there are attachments in a private message".into()))
        },
    ),
];

/// The target that a new message has under an authentication.
pub(crate) fn new_message(auth: AuthKind) -> Target {
    match auth {
        AuthKind::App => Target::App,
        AuthKind::User => Target::User,
        AuthKind::Webhook => Target::Webhook,
    }
}

impl Findings {
    /// Whether all is well enough for the request to be sent.
    pub(crate) fn into_result(self) -> Result<(), crate::Error> {
        if self.iter().any(|finding| finding.severity() == Severity::Error) { Err(self.into()) } else { Ok(()) }
    }
}
