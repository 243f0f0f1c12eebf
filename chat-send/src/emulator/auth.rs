//! Who calls, and what for.

use chat_cards::{User, UserType};

use super::errors::{self, Failure};
use super::options::Options;
use super::request::Request;
use super::webhook;

/// Who calls, and with which permissions: what a bearer token stands for.
///
/// # Examples
///
/// ```
/// use chat_send::emulator::Identity;
///
/// let reader = Identity::user("ada").scopes(["chat.messages.readonly"]);
/// assert_ne!(reader, Identity::user("ada"));
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Identity {
    pub(super) caller: Caller,
    scopes: Option<Vec<String>>,
}

impl Identity {
    /// A Chat app, by an id of its own: app authentication.
    #[must_use]
    pub fn app(id: impl Into<String>) -> Self {
        Self { caller: Caller::App(id.into()), scopes: None }
    }

    /// A person, by id: user authentication.
    #[must_use]
    pub fn user(id: impl Into<String>) -> Self {
        Self { caller: Caller::User(id.into()), scopes: None }
    }

    /// A webhook, by an id that was made of its token.
    pub(super) fn webhook(id: String) -> Self {
        Self { caller: Caller::Webhook(id), scopes: None }
    }

    /// With these scopes only, such as `chat.bot`; without this, every scope is granted.
    #[must_use]
    pub fn scopes<S: Into<String>>(mut self, scopes: impl IntoIterator<Item = S>) -> Self {
        const PREFIX: &str = "https://www.googleapis.com/auth/";
        let short = |scope: String| scope.strip_prefix(PREFIX).unwrap_or(&scope).to_owned();
        self.scopes = Some(scopes.into_iter().map(|scope| short(scope.into())).collect());
        self
    }

    /// Refuses a caller who has none of the scopes.
    pub(super) fn require(&self, scopes: &[&str]) -> Result<(), Failure> {
        let granted = self.scopes.as_ref().is_none_or(|own| own.iter().any(|scope| scopes.contains(&scope.as_str())));
        if granted { Ok(()) } else { Err(errors::SCOPE.into()) }
    }
}

/// An account. Threads' keys and request ids belong to one.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Caller {
    App(String),
    User(String),
    /// Each webhook is an app of its own.
    Webhook(String),
}

impl Caller {
    /// The resource name.
    pub(super) fn name(&self) -> String {
        let (Self::App(id) | Self::User(id) | Self::Webhook(id)) = self;
        format!("users/{id}")
    }

    /// As the log and an export write it.
    pub(super) fn to_text(&self) -> String {
        match self {
            Self::App(id) => format!("app {id}"),
            Self::User(id) => format!("user {id}"),
            Self::Webhook(id) => format!("webhook {id}"),
        }
    }

    /// The same, read.
    pub(super) fn from_text(text: &str) -> Option<Self> {
        let (kind, id) = text.split_once(' ')?;
        Some(match kind {
            "app" => Self::App(id.to_owned()),
            "user" => Self::User(id.to_owned()),
            "webhook" => Self::Webhook(id.to_owned()),
            _ => return None,
        })
    }

    pub(super) fn is_user(&self) -> bool {
        matches!(self, Self::User(_))
    }

    /// As the sender of a message; people come with little more than a name.
    pub(super) fn sender(&self) -> User {
        let sender = User::from(self.name());
        match self {
            Self::User(_) => sender.r#type(UserType::Human),
            Self::App(id) | Self::Webhook(id) => {
                let mut sender = sender.r#type(UserType::Bot);
                sender.display_name = id.clone().into();
                sender
            }
        }
    }
}

/// Who sends a request.
pub(super) fn identify(request: &Request, space: Option<&str>, options: &Options) -> Result<Identity, Failure> {
    let parameter = |name: &str| {
        let found = request.query.iter().find(|(key, _)| key == name);
        found.map(|(_, value)| value.as_str()).filter(|value| !value.is_empty())
    };
    if let Some(header) = request.header("authorization") {
        let token = header.split_once(' ').filter(|(scheme, _)| scheme.eq_ignore_ascii_case("bearer"));
        return token.map_or_else(|| Err(errors::INVALID_TOKEN.into()), |(_, token)| bearer(token.trim(), options));
    }
    if let Some(token) = parameter("access_token") {
        return bearer(token, options);
    }
    match (parameter("key"), parameter("token")) {
        (None, None) if options.require_credentials => Err(errors::NO_CREDENTIALS.into()),
        (None, None) => Ok(Identity::app(&*options.app)),
        (key, token) => webhook::identify(space, key, token, options),
    }
}

/// What a token stands for: what the builder was told, or what the token itself says.
fn bearer(token: &str, options: &Options) -> Result<Identity, Failure> {
    if let Some((_, identity)) = options.tokens.iter().find(|(known, _)| known == token) {
        return Ok(identity.clone());
    }
    let named = |prefix: &str| token.strip_prefix(prefix).filter(|id| !id.is_empty());
    match (named("emu-app-"), named("emu-user-"), token) {
        (_, _, "" | "emu-invalid") => Err(errors::INVALID_TOKEN.into()),
        (Some(id), ..) => Ok(Identity::app(id)),
        (_, Some(id), _) => Ok(Identity::user(id)),
        _ => Ok(Identity::app(&*options.app)),
    }
}
