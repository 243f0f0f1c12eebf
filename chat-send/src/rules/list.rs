//! Rules of `spaces.messages.list`.

use chat_cards::check::Rule;

use super::{Breach, RequestRule, rule, warning};
use crate::client::List;
use crate::filter::MessageFilter;

/// The most messages of a page.
pub(crate) const MAX_PAGE_SIZE: u32 = 1_000;

pub(crate) static LIST: &[RequestRule<List>] = &[(PAGE_SIZE, page_size), (ONE_THREAD, one_thread)];

const PAGE_SIZE: Rule = warning(rule(
    "list-page-size",
    "ask for at most 1,000 messages, and for further pages",
    "A page has at most 1,000 messages.",
    "Chat returns no more, whatever it is asked for.",
    "discovery `chat.spaces.messages.list.pageSize`",
));

fn page_size(request: &List) -> Option<Breach> {
    let size = request.page_size.filter(|size| *size > MAX_PAGE_SIZE)?;
    Some(("pageSize", format!("the page is to have {size} messages")))
}

const ONE_THREAD: Rule = rule(
    "list-one-thread",
    "make a list of each thread",
    "A filter names one thread.",
    "Chat refuses a filter that names several.",
    "discovery `chat.spaces.messages.list.filter`",
);

fn one_thread(request: &List) -> Option<Breach> {
    let error = request.filter.to_string().parse::<MessageFilter>().err()?;
    (error.rule() == Some(ONE_THREAD.id)).then(|| ("filter", "the filter names several threads".into()))
}
