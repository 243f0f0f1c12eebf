//! What is tried again, and when.

mod after;
mod policy;

pub(crate) use after::{retry_after, retry_info};
pub use policy::RetryPolicy;
pub(crate) use policy::{Failure, Safety};
