//! The filter of a list.

use chat_cards::Timestamp;

use crate::filter::{MessageFilter, MessageFilterError};

use super::clock::{self, Moment};
use super::errors::{self, Failure};
use super::store::Stored;

/// Which messages a list has.
#[derive(Debug)]
pub(super) struct Filter {
    after: Option<Moment>,
    before: Option<Moment>,
    thread: Option<String>,
}

impl Filter {
    /// Reads the filter of a list of this space.
    pub(super) fn parse(text: &str, space: &str) -> Result<Self, Failure> {
        let filter: MessageFilter = text.parse().map_err(|error: MessageFilterError| {
            Failure::new(errors::BAD_FILTER, error.to_string()).with_rule(error.rule())
        })?;
        let thread = filter.thread.map(|thread| {
            let wrong = || Failure::new(errors::BAD_FILTER, "the filter names a thread of another space");
            (thread.space().id() == space).then(|| thread.id().to_owned()).ok_or_else(wrong)
        });
        let moment = |time: Option<Timestamp>| time.and_then(|time| clock::parse(time.as_str()));
        Ok(Self { after: moment(filter.after), before: moment(filter.before), thread: thread.transpose()? })
    }

    /// Whether a message passes.
    pub(super) fn takes(&self, message: &Stored) -> bool {
        self.after.is_none_or(|after| message.created > after)
            && self.before.is_none_or(|before| message.created < before)
            && self.thread.as_ref().is_none_or(|thread| *thread == message.thread)
    }
}
