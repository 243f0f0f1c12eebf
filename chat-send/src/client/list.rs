//! `spaces.messages.list`

use std::collections::VecDeque;
use std::fmt;
use std::pin::Pin;
use std::sync::Arc;
use std::task::{Context, Poll};

use chat_cards::check::Findings;
use chat_cards::{MarkupSyntax, Message};
use futures_core::Stream;
use serde_json::Value;

use super::core::Core;
use super::transport::{Answer, Unfit, read_leniently};
use crate::auth::Method;
use crate::error::{AnswerError, Error};
use crate::filter::{MessageFilter, Order};
use crate::names::{NameError, SpaceName};
use crate::rules::{self, MAX_PAGE_SIZE};
use crate::world::BoxFuture;

/// The most bytes of a page, for each message that it may have: the 32,000 that were sent, and what the server adds.
const BYTES_A_MESSAGE: usize = 64 * 1024;
/// For so many there is room, even if fewer were asked for: the server's own choice is 25, and there are those that are larger
/// than others.
const ROOM: u32 = 100;
/// The most messages of a page that are taken: ten times as many as the API has. Each takes more memory than it has bytes.
const MAX_MESSAGES: usize = 10_000;

/// What there is to say about a list.
#[derive(Clone, Debug)]
pub(crate) struct List {
    pub space: SpaceName,
    pub page_size: Option<u32>,
    pub page_token: Option<String>,
    pub filter: MessageFilter,
    pub order: Option<Order>,
    pub show_deleted: bool,
    pub markup_syntax: Option<MarkupSyntax>,
}

/// A list about to be read. Made by [`Client::list`](crate::Client::list).
///
/// # Examples
///
/// ```no_run
/// # async fn example(client: chat_send::Client) -> Result<(), chat_send::Error> {
/// use chat_send::Order;
///
/// let mut messages = client.list("spaces/AAAAtest").order(Order::NewestFirst).page_size(100).stream();
/// while let Some(message) = messages.next().await {
///     println!("{}", message?.text.as_str());
/// }
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Debug)]
#[must_use = "nothing is sent before `send` or `stream`"]
pub struct ListMessages {
    core: Arc<Core>,
    request: Result<List, NameError>,
}

/// One page of a list.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct MessagePage {
    /// The messages, which may be fewer than were asked for, or none, although there are further pages.
    pub messages: Vec<Message>,
    /// What to give to [`page_token`](ListMessages::page_token) for the next page; none on the last.
    pub next_page_token: Option<String>,
}

impl ListMessages {
    pub(crate) fn new(core: Arc<Core>, space: Result<SpaceName, NameError>) -> Self {
        let request = space.map(|space| List {
            space,
            page_size: None,
            page_token: None,
            filter: MessageFilter::new(),
            order: None,
            show_deleted: false,
            markup_syntax: None,
        });
        Self { core, request }
    }

    /// The most messages of a page: at most 1,000 (rule `list-page-size`). Default: 25, by the server.
    pub fn page_size(self, size: u32) -> Self {
        self.set(|request| request.page_size = Some(size))
    }

    /// Where to go on: the [`next_page_token`](MessagePage::next_page_token) of a page. Everything else has to be as it was
    /// for that page.
    pub fn page_token(self, token: impl Into<String>) -> Self {
        let token = token.into();
        self.set(|request| request.page_token = Some(token))
    }

    /// Only some messages.
    pub fn filter(self, filter: impl Into<MessageFilter>) -> Self {
        let filter = filter.into();
        self.set(|request| request.filter = filter)
    }

    /// The order. Default: the oldest first.
    pub fn order(self, order: Order) -> Self {
        self.set(|request| request.order = Some(order))
    }

    /// Also messages that were deleted, of which little is left: their times, and who deleted them.
    pub fn show_deleted(self, show: bool) -> Self {
        self.set(|request| request.show_deleted = show)
    }

    /// In which markup `formatted_text` is to be written.
    pub fn markup_syntax(self, syntax: MarkupSyntax) -> Self {
        self.set(|request| request.markup_syntax = Some(syntax))
    }

    fn set(mut self, set: impl FnOnce(&mut List)) -> Self {
        if let Ok(request) = &mut self.request {
            set(request);
        }
        self
    }

    /// What the rules say of the request. With an error among it, it is not sent.
    #[must_use]
    pub fn check(&self) -> Findings {
        let Ok(request) = &self.request else { return Findings::default() };
        rules::check(request, rules::LIST).without(&self.core.allowed)
    }

    /// Reads one page.
    ///
    /// # Errors
    ///
    /// If a name is wrong, a rule is broken, there is no token, or the server refuses.
    pub async fn send(self) -> Result<MessagePage, Error> {
        let findings = self.check();
        let Self { core, request } = self;
        let request = request?;
        findings.into_result()?;
        let path = format!("/v1/{}/messages", request.space);
        let mut call = core.call(Method::List, reqwest::Method::GET, &path, None)?;
        call.limit = BYTES_A_MESSAGE * request.page_size.unwrap_or_default().clamp(ROOM, MAX_PAGE_SIZE) as usize;
        let parameters = [
            ("pageSize", request.page_size.map(|size| size.to_string())),
            ("pageToken", request.page_token),
            ("filter", Some(request.filter.to_string()).filter(|filter| !filter.is_empty())),
            ("orderBy", request.order.map(|order| order.as_str().to_owned())),
            ("showDeleted", request.show_deleted.then(|| "true".to_owned())),
            ("markupSyntax", request.markup_syntax.map(|syntax| syntax.as_str().to_owned())),
        ];
        for (name, value) in parameters {
            if let Some(value) = value {
                call.url.query_pairs_mut().append_pair(name, &value);
            }
        }
        Ok(core.run(&call, MessagePage::read).await?)
    }

    /// Reads all pages, one after the other as the messages are taken.
    pub fn stream(self) -> MessageStream {
        MessageStream { next: Next::Page(self), messages: VecDeque::new() }
    }
}

impl MessagePage {
    fn read(answer: &Answer) -> Result<Self, Unfit> {
        let mut object = answer.object()?;
        let messages = match object.remove("messages") {
            Some(Value::Array(messages)) => messages,
            _ => Vec::new(),
        };
        if messages.len() > MAX_MESSAGES {
            return Err(Unfit::TooMany(MAX_MESSAGES));
        }
        let messages = messages.into_iter().filter_map(|message| match message {
            Value::Object(message) => Some(read_leniently(message)),
            _ => None,
        });
        let token = object.get("nextPageToken").and_then(Value::as_str).filter(|token| !token.is_empty());
        Ok(Self { messages: messages.collect(), next_page_token: token.map(str::to_owned) })
    }
}

/// The messages of a list, over all its pages.
///
/// It is a [`Stream`], and has a [`next`](Self::next) for who has no use for one. After an error it ends.
pub struct MessageStream {
    messages: VecDeque<Message>,
    next: Next,
}

/// What comes after the messages that are there.
enum Next {
    /// A page that nobody has asked for.
    Page(ListMessages),
    /// A page that is on its way, and what to ask for after it.
    Coming(BoxFuture<'static, Result<MessagePage, Error>>, ListMessages),
    /// No page that makes sense.
    Failed(AnswerError),
    Nothing,
}

impl MessageStream {
    /// The next message; none after the last.
    pub async fn next(&mut self) -> Option<Result<Message, Error>> {
        std::future::poll_fn(|context| Pin::new(&mut *self).poll_next(context)).await
    }
}

impl Stream for MessageStream {
    type Item = Result<Message, Error>;

    fn poll_next(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        loop {
            if let Some(message) = self.messages.pop_front() {
                return Poll::Ready(Some(Ok(message)));
            }
            match std::mem::replace(&mut self.next, Next::Nothing) {
                Next::Nothing => return Poll::Ready(None),
                Next::Failed(error) => return Poll::Ready(Some(Err(error.into()))),
                Next::Page(list) => self.next = Next::Coming(Box::pin(list.clone().send()), list),
                Next::Coming(mut page, list) => {
                    let Poll::Ready(page) = page.as_mut().poll(context) else {
                        self.next = Next::Coming(page, list);
                        return Poll::Pending;
                    };
                    match page {
                        Err(error) => return Poll::Ready(Some(Err(error))),
                        Ok(page) => {
                            self.messages.extend(page.messages);
                            let asked = list.request.as_ref().ok().and_then(|request| request.page_token.as_ref());
                            match page.next_page_token {
                                // The same page again, and again, would be a list without end.
                                Some(token) if asked == Some(&token) => {
                                    let missing = "the token of another page";
                                    self.next = Next::Failed(AnswerError::Incomplete { http_status: 200, missing });
                                }
                                Some(token) => self.next = Next::Page(list.page_token(token)),
                                None => {}
                            }
                        }
                    }
                }
            }
        }
    }
}

impl fmt::Debug for MessageStream {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("MessageStream").field("messages", &self.messages.len()).finish_non_exhaustive()
    }
}
