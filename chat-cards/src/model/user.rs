//! People and Chat apps, as the sender of a message, the target of a mention or the viewer of a private
//! message.

use crate::model::prelude::*;

/// A person or a Chat app.
///
/// In a request only [`name`](User::name) matters, so a plain string is enough: `User` is `From<&str>`. The
/// other fields are there to read answers and events. `display_name`, `avatar_url`, `email` and
/// `is_anonymous` are filled in by the server; sending them does nothing. Rule `output-only-user`.
///
/// When the call is made as a user, an answer carries no more than `name` and `type` for people who are
/// neither members of the space nor otherwise known to the caller.
///
/// # Examples
///
/// ```
/// use chat_cards::{User, UserType};
/// use serde_json::json;
///
/// let viewer = User::from("users/123456789");
/// assert_eq!(serde_json::to_value(&viewer).unwrap(), json!({ "name": "users/123456789" }));
///
/// let sender = json!({ "name": "users/42", "displayName": "Build bot", "type": "BOT" });
/// let sender: User = serde_json::from_value(sender).unwrap();
/// assert_eq!(sender.r#type, Some(UserType::Bot));
/// ```
#[element(schema = "User", value = "name")]
pub struct User {
    /// The resource name, `users/{user}`.
    ///
    /// `users/app` stands for the calling app. For a person `{user}` is the id that the People API and the
    /// Admin SDK Directory API use; a request may give the e-mail address instead (`users/ada@example.com`),
    /// an answer always has the id. Rule `user-name-format`. Source: discovery `User.name`.
    pub name: Text,
    /// The name shown in Chat. Filled in by the server; ignored on input.
    #[output_only]
    pub display_name: Text,
    /// The address of the profile picture. Filled in by the server; ignored on input.
    #[output_only]
    pub avatar_url: Text,
    /// The e-mail address. Filled in by the server; ignored on input.
    #[output_only]
    pub email: Text,
    /// The id of the Google Workspace domain the user belongs to.
    pub domain_id: Text,
    /// Whether this is a person or a Chat app.
    pub r#type: Option<UserType>,
    /// Whether the user has been deleted, or has a profile the caller may not see. Filled in by the server;
    /// ignored on input.
    ///
    /// The latter happens when somebody is mentioned who is not in the space and unknown to the caller.
    #[output_only]
    pub is_anonymous: bool,
}

/// What kind of account a [`User`] is.
#[enumeration]
pub enum UserType {
    /// No value; not meant to be sent.
    #[name = "TYPE_UNSPECIFIED"]
    Unspecified = 0,
    /// A person.
    Human = 1,
    /// A Chat app.
    Bot = 2,
}
