//! Which method of the API a request is for.

use std::fmt;
use std::str::FromStr;

use hyper::Method as Verb;

/// A method of the API.
///
/// # Examples
///
/// ```
/// use chat_send::emulator::Method;
///
/// assert_eq!("replaceCards".parse(), Ok(Method::ReplaceCards));
/// assert_eq!(Method::GetAttachment.to_string(), "attachments.get");
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Method {
    /// `spaces.messages.create`, webhooks included.
    Create,
    /// `spaces.messages.get`.
    Get,
    /// `spaces.messages.list`.
    List,
    /// `spaces.messages.patch` and `update`, which differ in the verb only.
    Update,
    /// `spaces.messages.delete`.
    Delete,
    /// `spaces.messages.replaceCards`.
    ReplaceCards,
    /// `spaces.messages.attachments.get`.
    GetAttachment,
    /// `media.upload`, each of its requests.
    Upload,
    /// `media.download`.
    Download,
    /// A method that the emulator does not have.
    Other,
}

const METHODS: [Method; 10] = [
    Method::Create,
    Method::Get,
    Method::List,
    Method::Update,
    Method::Delete,
    Method::ReplaceCards,
    Method::GetAttachment,
    Method::Upload,
    Method::Download,
    Method::Other,
];

impl fmt::Display for Method {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.word())
    }
}

/// A text that names no [`Method`].
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct UnknownMethod {
    text: String,
}

impl fmt::Display for UnknownMethod {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let words = METHODS.map(|method| format!("`{method}`")).join(", ");
        write!(f, "there is no method `{}`: write one of {words}", self.text)
    }
}

impl std::error::Error for UnknownMethod {}

impl FromStr for Method {
    type Err = UnknownMethod;

    fn from_str(text: &str) -> Result<Self, UnknownMethod> {
        let found = METHODS.into_iter().find(|method| method.word() == text);
        found.ok_or_else(|| UnknownMethod { text: text.to_owned() })
    }
}

/// A method, and the names in the path.
#[derive(Clone, Debug)]
pub(super) struct Route {
    pub(super) method: Method,
    pub(super) space: String,
    pub(super) message: String,
    /// An attachment, or a media resource.
    pub(super) rest: String,
}

impl Method {
    fn word(self) -> &'static str {
        match self {
            Self::Create => "create",
            Self::Get => "get",
            Self::List => "list",
            Self::Update => "update",
            Self::Delete => "delete",
            Self::ReplaceCards => "replaceCards",
            Self::GetAttachment => "attachments.get",
            Self::Upload => "upload",
            Self::Download => "download",
            Self::Other => "other",
        }
    }

    /// What the service calls it.
    pub(super) fn rpc(self) -> &'static str {
        match self {
            Self::Create => "CreateMessage",
            Self::Get => "GetMessage",
            Self::List => "ListMessages",
            Self::Update => "UpdateMessage",
            Self::Delete => "DeleteMessage",
            Self::ReplaceCards => "ReplaceMessageCards",
            Self::GetAttachment => "GetAttachment",
            Self::Upload => "UploadAttachment",
            Self::Download => "Download",
            Self::Other => "",
        }
    }

    /// The scopes of which a person, or an app, needs one, without their common prefix. Source: the discovery document, the
    /// scopes of each method and what its description says of who needs which.
    pub(super) fn scopes(self, is_user: bool) -> &'static [&'static str] {
        match (self, is_user) {
            (Self::Create | Self::Upload, true) => &["chat.import", "chat.messages", "chat.messages.create"],
            (Self::Get | Self::Download, true) => &["chat.messages", "chat.messages.readonly"],
            (Self::List, true) => &["chat.import", "chat.messages", "chat.messages.readonly"],
            (Self::Update | Self::Delete, true) => &["chat.import", "chat.messages"],
            (Self::Get, false) => &["chat.app.messages.readonly", "chat.bot"],
            (Self::List, false) => &["chat.app.messages.readonly"],
            (Self::Other, _) => &[],
            _ => &["chat.bot"],
        }
    }

    /// The rule that says which scope it takes, where one does.
    pub(super) fn scope_rule(self, is_user: bool) -> Option<&'static str> {
        match (self, is_user) {
            (Self::Create, true) => Some("create-scope-user"),
            (Self::Create, false) => Some("create-scope-app"),
            (Self::List, false) => Some("list-app-auth-approval"),
            _ => None,
        }
    }
}

/// The method that a verb and a path name.
pub(super) fn route(verb: &Verb, path: &[String]) -> Option<Route> {
    let path: Vec<&str> = path.iter().map(String::as_str).collect();
    let path = match path.as_slice() {
        ["resumable", "upload", rest @ ..] | ["upload", rest @ ..] => match rest {
            ["v1", "spaces", space, "attachments:upload"] => return Some(found(Method::Upload, space, "", "")),
            _ => return None,
        },
        ["v1", "media", rest @ ..] if *verb == Verb::GET && !rest.is_empty() => {
            return Some(found(Method::Download, "", "", &rest.join("/")));
        }
        ["v1", "spaces", rest @ ..] => rest,
        _ => return None,
    };
    let (method, space, message, rest) = match (verb.as_str(), path) {
        ("POST", [space, "messages"]) => (Method::Create, *space, "", ""),
        ("GET", [space, "messages"]) => (Method::List, *space, "", ""),
        ("POST", [space, "attachments:upload"]) => (Method::Upload, *space, "", ""),
        ("POST", [space, "messages:search"]) => (Method::Other, *space, "", ""),
        ("POST", [space, "messages", message]) => match message.strip_suffix(":replaceCards") {
            Some(message) => (Method::ReplaceCards, *space, message, ""),
            None => return None,
        },
        ("GET", [space, "messages", message]) => (Method::Get, *space, *message, ""),
        ("PATCH" | "PUT", [space, "messages", message]) => (Method::Update, *space, *message, ""),
        ("DELETE", [space, "messages", message]) => (Method::Delete, *space, *message, ""),
        ("GET", [space, "messages", message, "attachments", rest]) => (Method::GetAttachment, *space, *message, *rest),
        (_, [space, "messages", message, "reactions", ..]) => (Method::Other, *space, *message, ""),
        _ => return None,
    };
    Some(found(method, space, message, rest))
}

fn found(method: Method, space: &str, message: &str, rest: &str) -> Route {
    Route { method, space: space.to_owned(), message: message.to_owned(), rest: rest.to_owned() }
}
