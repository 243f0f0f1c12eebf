//! The limits that Google states, in bytes and in widgets.

/// The most bytes that a message may have, text and cards together.
///
/// Rule `message-max-bytes`. Source:
/// [`spaces.messages.create`](https://developers.google.com/workspace/chat/api/reference/rest/v1/spaces.messages/create) and
/// [Send a message](https://developers.google.com/workspace/chat/create-messages).
pub const MAX_MESSAGE_BYTES: usize = 32_000;

/// The most bytes that one card may have.
///
/// Google writes 32 KB, which is 32,000 or 32,768 bytes; the smaller one is taken, for the whole message has no more.
///
/// Rule `card-max-bytes`. Source: `CardWithId.card` in
/// [the reference of messages](https://developers.google.com/workspace/chat/api/reference/rest/v1/spaces.messages).
pub const MAX_CARD_BYTES: usize = 32_000;

/// The most bytes that all cards of a message may have, those of the old form included: 32 KB.
///
/// The limit of the message is reached first, unless Google counts the cards alone.
///
/// Rule `message-cards-max-bytes`. Source: `Message.cards` in
/// [the reference of messages](https://developers.google.com/workspace/chat/api/reference/rest/v1/spaces.messages).
pub const MAX_MESSAGE_CARDS_BYTES: usize = 32_768;

/// The most widgets that a card shows, over all its sections.
///
/// Chat ignores the whole section that passes the limit and every section after it.
///
/// Rule `card-max-widgets`. Source: `Card` in
/// [the reference of cards](https://developers.google.com/workspace/chat/api/reference/rest/v1/cards).
pub const MAX_CARD_WIDGETS: usize = 100;

/// The share of a limit, in per cent, from which a size is worth a warning.
///
/// No page states it: it is the margin of this crate, because Google does not publish what it counts.
///
/// Rule `message-near-max-bytes`.
pub const WARNING_PERCENT: usize = 90;

/// Whether a size has reached [`WARNING_PERCENT`] of its limit.
///
/// # Examples
///
/// ```
/// use chat_cards_rules::limits::is_near;
///
/// assert!(is_near(900, 1000) && !is_near(899, 1000));
/// ```
#[must_use]
pub const fn is_near(size: usize, limit: usize) -> bool {
    size.saturating_mul(100) >= limit.saturating_mul(WARNING_PERCENT)
}
