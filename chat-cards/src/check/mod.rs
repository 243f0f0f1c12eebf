//! Every documented rule, held against a finished value.
//!
//! Chat says little of what is wrong with a message: it drops a card, a picture or a section, and shows the rest.
//! [`Message::check`] finds what would be refused, dropped or ignored, for the [`Target`] that the message is going to,
//! and says what to write instead. `card!` applies the same rules to what is literal, while compiling.
//!
//! ```
//! use chat_cards::check::Target;
//! use chat_cards::{Button, ButtonList, Card, CardWithId, Message, OnClick, Section};
//!
//! let buttons = ButtonList::new()
//!     .button(Button::new("Open", OnClick::open_link("https://example.com")))
//!     .button(Button::default().text("Roll back"));
//! let card = Card::new().section(Section::new().widget(buttons));
//! let message = Message::new().card(CardWithId::new().card_id("deploy").card(card));
//!
//! let findings = message.check(Target::App);
//! let finding = findings.errors().next().unwrap();
//! assert_eq!(finding.id(), "button-on-click-required");
//! assert_eq!(finding.path(), "cardsV2[0].card.sections[0].widgets[0].buttonList.buttons[1].onClick");
//! println!("{findings}");
//! ```

mod finding;
mod json;
mod shape;
mod view;
mod walk;

use crate::model::Message;
use crate::schema::Element;
use crate::wire::Object;

pub use chat_cards_rules::{Example, Rule, Severity, Target, Targets, all as rules, rule};
pub use finding::{Finding, Findings};
use json::Json;

/// Holds any element against the rules, such as a lone card.
///
/// What depends on the rest of the message, such as ids that must differ, is checked as far as the element goes.
///
/// # Examples
///
/// ```
/// use chat_cards::check::{self, Target};
/// use chat_cards::Button;
///
/// let button = Button::default().text("Roll back");
/// assert_eq!(check::of(&button, Target::App).iter().next().unwrap().id(), "button-on-click-required");
/// ```
#[must_use]
pub fn of<T: Element>(element: &T, target: Target) -> Findings {
    check(element, target)
}

fn check(object: &dyn Object, target: Target) -> Findings {
    Findings::new(walk::walk(object, target, Json::measured()).0)
}

impl Message {
    /// Holds the message against every rule, as it is sent to `target`.
    ///
    /// # Examples
    ///
    /// ```
    /// use chat_cards::Message;
    /// use chat_cards::check::Target;
    ///
    /// assert!(Message::new().text("Deploy finished").check(Target::Webhook).is_empty());
    /// ```
    #[must_use]
    pub fn check(&self, target: Target) -> Findings {
        check(self, target)
    }

    /// Holds the message against every rule, and writes it: [`check`](Self::check) and `serde_json::to_vec` in one pass, for
    /// who is going to send it.
    ///
    /// # Examples
    ///
    /// ```
    /// use chat_cards::Message;
    /// use chat_cards::check::{Findings, Target};
    ///
    /// let (findings, json) = Message::new().text("Deploy finished").check_and_write(Target::Webhook);
    /// findings.into_result()?;
    /// assert_eq!(json, br#"{"text":"Deploy finished"}"#);
    /// # Ok::<(), Findings>(())
    /// ```
    #[must_use]
    pub fn check_and_write(&self, target: Target) -> (Findings, Vec<u8>) {
        let (found, json) = walk::walk(self, target, Json::written());
        (Findings::new(found), json.into_bytes())
    }
}
