//! The documented constraints of Google Chat messages and cards, one [`Rule`] each.
//!
//! [`chat-cards`](https://docs.rs/chat-cards) applies them twice: `card!` to what is literal, while the user's crate is
//! compiled, and `check` to a finished value. The first sees tokens, the second sees structs; both show an element as a
//! [`View`], and a rule is the same code for either.
//!
//! ```
//! use chat_cards_rules::{Severity, rule};
//!
//! let rule = rule("button-on-click-required").unwrap();
//! assert_eq!(rule.severity, Severity::Error);
//! println!("{}: {}\n{}", rule.id, rule.what, rule.why);
//! ```

mod html;
pub mod limits;
pub mod literal;
mod names;
mod node;
mod plan;
mod report;
mod rule;
mod rules;
mod target;
mod view;

pub use html::{HTML_TAGS, is_cited};
pub use node::Node;
pub use plan::{Plan, Presence, Property};
pub use report::{Found, Path, Report, Step, step};
pub use rule::{CHOICES, Example, HTML, INPUTS, OUTPUT_ONLY, Rule, Severity, Test, UNKNOWN};
pub use rules::{all, rule};
pub use target::{Target, Targets};
pub use view::{Child, Fact, View};
