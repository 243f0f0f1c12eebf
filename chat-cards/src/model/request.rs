//! Bodies of the calls that send something other than a message: replacing cards and searching messages.

use crate::model::prelude::*;

/// The body of `spaces.messages.replaceCards`.
///
/// The call needs app authentication with `chat.bot`. On a message of a person an app can replace only cards
/// that it created itself, and cannot add cards where there are none.
///
/// # Examples
///
/// ```
/// use chat_cards::{Card, CardHeader, CardWithId, ReplaceMessageCardsRequest};
///
/// let card = Card::new().header(CardHeader::new("Approved"));
/// let request = ReplaceMessageCardsRequest::new().card(CardWithId::new().card_id("review").card(card));
/// assert_eq!(
///     serde_json::to_value(&request).unwrap(),
///     serde_json::json!({
///         "cardsV2": [{ "cardId": "review", "card": { "header": { "title": "Approved" } } }]
///     })
/// );
/// ```
#[element(schema = "ReplaceMessageCardsRequest")]
pub struct ReplaceMessageCardsRequest {
    /// The cards that take the place of all the present ones. An empty list removes all cards, for good: they
    /// cannot be added again.
    ///
    /// Rule `replace-cards-empty-clears`. Source: discovery `ReplaceMessageCardsRequest.cardsV2`.
    #[children]
    #[each(card)]
    pub cards_v2: Vec<CardWithId>,
}

/// The answer of `spaces.messages.replaceCards`. It has no fields.
///
/// # Examples
///
/// ```
/// use chat_cards::ReplaceMessageCardsResponse;
///
/// let response: ReplaceMessageCardsResponse = serde_json::from_str("{}").unwrap();
/// assert_eq!(response, ReplaceMessageCardsResponse::new());
/// ```
#[element(schema = "ReplaceMessageCardsResponse")]
pub struct ReplaceMessageCardsResponse {}

/// The body of `spaces.messages.search`.
///
/// The call works under user authentication only.
///
/// # Examples
///
/// ```
/// use chat_cards::SearchMessagesRequest;
///
/// let request = SearchMessagesRequest::new(r#""pending reports" AND is_unread()"#).page_size(50);
/// assert_eq!(
///     serde_json::to_value(&request).unwrap(),
///     serde_json::json!({ "filter": "\"pending reports\" AND is_unread()", "pageSize": 50 })
/// );
/// ```
#[element(schema = "SearchMessagesRequest")]
pub struct SearchMessagesRequest {
    /// What to search for: words, conditions on fields, or both. Required, at most 1,000 characters; a filter
    /// that cannot be read fails with `INVALID_ARGUMENT`.
    ///
    /// | Condition | Operators |
    /// | --- | --- |
    /// | `create_time` | `<`, `>=`, with an RFC 3339 time |
    /// | `sender.name` | `=`, with `users/{user}`, an id or an e-mail address |
    /// | `space.name` | `=`, with `spaces/{space}`; absent, all spaces of the user are searched |
    /// | `space.display_name` | `:` (part of the name; the best five spaces) |
    /// | `space.space_type` | `=`, with `DIRECT_MESSAGE`, `GROUP_CHAT` or `SPACE` |
    /// | `attachment` | `:*` (has any) |
    /// | `annotations.user_mentions.user.name` | `:`, with `users/{user}` or `users/me` |
    /// | `has_link()`, `is_unread()` | none |
    ///
    /// Different fields are joined by `AND`, which may be left out; `OR` works only among conditions on one
    /// field. Among conditions on one field, `create_time` takes `AND` only; `sender.name`, `space.name` and
    /// `space.space_type` take `OR` only; the other two take either, not mixed. Where `AND` and `OR` meet,
    /// write parentheses.
    ///
    /// `space.display_name` and `space.space_type` need the scope `chat.spaces` or `chat.spaces.readonly` as
    /// well, `is_unread()` needs `chat.users.readstate` or `chat.users.readstate.readonly`.
    ///
    /// Rules `search-filter-required`, `search-filter-max-length`. Source: discovery
    /// `SearchMessagesRequest.filter`.
    #[required]
    pub filter: Text,
    /// The most results per page. Default 25; more than 100 is cut to 100. There may be fewer.
    ///
    /// Rule `search-page-size`. Source: discovery `SearchMessagesRequest.pageSize`.
    pub page_size: i32,
    /// The token of the next page, from the previous answer. Everything else in the request must stay the
    /// same.
    pub page_token: Text,
    /// The order: `create_time desc` (the default) or `relevance desc` (Developer Preview). One order, and
    /// descending only.
    ///
    /// Rule `search-order-by`. Source: discovery `SearchMessagesRequest.orderBy`.
    pub order_by: Text,
    /// The markup in which `formatted_text` of the results is written.
    pub markup_syntax: Option<MarkupSyntax>,
    /// How much comes with each result. Absent means `SEARCH_MESSAGES_VIEW_BASIC`.
    pub view: Option<SearchMessagesView>,
}

/// How much comes with each result of a search.
#[enumeration(prefix = "SEARCH_MESSAGES_VIEW_")]
pub enum SearchMessagesView {
    /// No value; not meant to be sent.
    #[name = "SEARCH_MESSAGES_VIEW_UNSPECIFIED"]
    Unspecified = 0,
    /// The messages only. The default.
    Basic = 1,
    /// The messages and further data about them.
    Full = 2,
}
