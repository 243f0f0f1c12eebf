//! What is sent with which ids, to where, and how that is told.

use chat_cards::check::Target;
use chat_cards::size::{MAX_MESSAGE_BYTES, WARNING_PERCENT};
use chat_cards::split::Splitter;
use chat_cards::{Message, Thread, User};
use chat_send::{
    CreateMessage, CreateParts, Error, Findings, MessageId, NameError, Notification, ReplyOption, SpaceName, ThreadKey,
    ThreadName, UserName,
};

use super::Failure;
use super::args::{Format, Send};
use super::credentials::Sender;
use super::diagnostic::Diagnostic;
use super::input::{Piece, Place};
use super::output::Output;
use super::report::count;

/// The most bytes of a part: nothing that is worth a warning.
const MAX_PART_BYTES: usize = MAX_MESSAGE_BYTES * WARNING_PERCENT / 100 - 1;

/// What is wrong with a message that is to be split, and is said better by what is in the way of that.
const TOO_LARGE: [&str; 2] = ["card-max-bytes", "message-max-bytes"];

/// Where messages go, and what all of them have in common.
pub(super) struct Delivery {
    sender: Sender,
    thread: Option<Thread>,
    viewer: Option<User>,
    reply_option: Option<ReplyOption>,
    notification: Option<Notification>,
    id: Option<MessageId>,
    splitter: Option<Splitter>,
}

/// A message of the input, in as many requests as it takes.
pub(super) struct Job<'p, 's> {
    piece: &'p Piece<'s>,
    pub(super) requests: Vec<CreateMessage>,
}

/// How far sending has come.
pub(super) struct Done {
    pub(super) messages: usize,
    pub(super) of_messages: usize,
    /// Of the message that is being sent.
    pub(super) parts: usize,
    pub(super) of_parts: usize,
}

impl Delivery {
    pub(super) fn new(options: &Send) -> Result<Self, Failure> {
        let key = options.thread_key.as_ref().map(ThreadKey::parse).transpose()?;
        let key = key.map(|key| Thread::new().thread_key(key.as_str()));
        let name = options.thread.as_ref().map(ThreadName::parse).transpose()?;
        Ok(Self {
            thread: key.or(name.map(|name| Thread::new().name(name.as_str()))),
            viewer: options.private_to.as_ref().map(UserName::parse).transpose()?.map(User::from),
            reply_option: options.reply_option.map(ReplyOption::from),
            notification: options.notification.map(Notification::from),
            id: options.message_id.as_ref().map(MessageId::parse).transpose()?,
            splitter: options.split.then(|| {
                let splitter = Splitter::new().limit(MAX_PART_BYTES);
                splitter.number_headers(options.number_headers)
            }),
            sender: Sender::new(options)?,
        })
    }

    /// What messages are checked for.
    pub(super) fn target(&self) -> Target {
        self.sender.auth().target()
    }

    /// Whether nothing says who sends, and the target is that of an app for want of a better.
    pub(super) fn is_assumed(&self) -> bool {
        self.sender.is_assumed()
    }

    /// The id of a message, by its number from 0 on. Those of parts end in another way, and adding messages to the end of a
    /// file leaves the ids of the others as they are.
    pub(super) fn id(&self, number: usize) -> Result<Option<MessageId>, NameError> {
        let numbered = |id: &MessageId| match number {
            0 => Ok(id.clone()),
            _ => MessageId::parse(format!("{id}-m{}", number + 1)),
        };
        self.id.as_ref().map(numbered).transpose()
    }

    /// What there is to do for a message, and what the rules say of it.
    pub(super) fn job<'p, 's>(
        &self,
        piece: &'p Piece<'s>,
        id: Option<&MessageId>,
        mut message: Message,
    ) -> (Result<Job<'p, 's>, Error>, Vec<Diagnostic<'s>>) {
        if let Some(thread) = &self.thread {
            message.thread = Some(thread.clone());
        }
        if let Some(viewer) = &self.viewer {
            message.private_message_viewer = Some(Box::new(viewer.clone()));
        }
        let whole = self.request(self.sender.create_parts(message.clone()), id);
        let findings = whole.check();
        let requests = match &self.splitter {
            Some(splitter) => self.request(self.sender.create_split(message, splitter.clone()), id).requests(),
            None => whole.requests(),
        };
        let diagnostic = |finding| Diagnostic::finding(piece, finding);
        let (requests, found) = match requests {
            Ok(requests) if requests.len() > 1 => {
                let found = beyond_splitting(piece, &findings, &requests);
                (Ok(requests), found)
            }
            Err(Error::Split(error)) => {
                let others = findings.iter().filter(|finding| !TOO_LARGE.contains(&finding.id())).map(diagnostic);
                (Ok(Vec::new()), others.chain([Diagnostic::unsplit(piece, &error)]).collect())
            }
            requests => (requests, findings.iter().map(diagnostic).collect()),
        };
        (requests.map(|requests| Job { piece, requests }), found)
    }

    /// A request with what all messages have in common.
    fn request(&self, mut request: CreateParts, id: Option<&MessageId>) -> CreateParts {
        if let Some(id) = id {
            request = request.message_id(id);
        }
        if let Some(option) = self.reply_option {
            request = request.reply_option(option);
        }
        if let Some(notification) = self.notification {
            request = request.notification(notification);
        }
        request
    }

    /// Writes what would be sent.
    pub(super) fn show(&self, job: &Job<'_, '_>, format: Format, output: &mut Output) {
        let Job { piece, requests } = job;
        let (space, count) = (self.sender.space().map(SpaceName::as_str), requests.len());
        // The next run has others.
        let random_id = requests.first().and_then(CreateMessage::id).filter(|_| self.id.is_none());
        for (index, request) in requests.iter().enumerate() {
            let Some(message) = request.message() else { continue };
            let id = request.id().filter(|_| random_id.is_none());
            let (bytes, budget) = (message.size(), message.budget());
            let mut part = message.clone();
            let is_random = |thread: &Thread| random_id.is_some_and(|id| thread.thread_key == id.as_str());
            part.thread = part.thread.filter(|thread| !is_random(thread));
            match format {
                Format::Human => {
                    let Place { line, column } = piece.place();
                    let name = piece.source.name();
                    let number = if count > 1 { format!("part {} of {count}, ", index + 1) } else { String::new() };
                    output.line(format_args!("{name}:{line}:{column}: {number}{budget}"));
                    let id = id.map(|id| format!(" as {id}")).unwrap_or_default();
                    let space = space.unwrap_or("any space");
                    output.line(format_args!("  to {space}{id}{}", in_thread(&part, count > 1)));
                }
                Format::Json => output.object([
                    ("file", piece.source.name().into()),
                    ("index", piece.index.into()),
                    ("part", (index + 1).into()),
                    ("parts", count.into()),
                    ("target", self.target().name().into()),
                    ("space", space.into()),
                    ("messageId", id.map(MessageId::as_str).into()),
                    ("bytes", bytes.into()),
                    ("message", serde_json::to_value(part).unwrap_or_default()),
                ]),
            }
        }
    }

    /// What to say when a message could not be sent.
    pub(super) fn failure(&self, piece: &Piece<'_>, error: Error, done: &Done) -> Failure {
        let Done { messages, of_messages, parts, of_parts } = *done;
        let is_unknown = error.is_outcome_unknown();
        let Place { line, column } = piece.place();
        let mut words = format!("{}:{line}:{column}: not sent: {}", piece.source.name(), Failure::from(error).0);
        if of_messages > 1 || parts > 0 {
            words += &format!("\n{messages} of {} were sent before", count(of_messages, "message"));
        }
        if parts > 0 {
            words += &format!(", and {parts} of the {} of this one", count(of_parts, "part"));
        }
        if is_unknown {
            words += "\nthis one may have arrived all the same";
        }
        if self.id.is_some() {
            words += "\nthe same command again sends what is not there yet";
        } else if messages > 0 || parts > 0 || is_unknown {
            words += "\nthe same command again sends all of them; had they a `--message-id`, it would send the rest";
        }
        Failure::new(words)
    }
}

impl<'p, 's> Job<'p, 's> {
    pub(super) fn piece(&self) -> &'p Piece<'s> {
        self.piece
    }
}

/// Of what is wrong with a message that is split, that which is wrong with its parts too; and what is wrong with a part alone,
/// which has no place of its own in the file.
fn beyond_splitting<'s>(piece: &Piece<'s>, whole: &Findings, requests: &[CreateMessage]) -> Vec<Diagnostic<'s>> {
    let parts: Vec<Findings> = requests.iter().map(CreateMessage::check).collect();
    let is_in = |findings: &Findings, id| findings.iter().any(|finding| finding.id() == id);
    let still = whole.iter().filter(|finding| parts.iter().any(|part| is_in(part, finding.id())));
    let still = still.map(|finding| Diagnostic::finding(piece, finding));
    let new = parts.iter().enumerate().flat_map(|(index, part)| {
        let new = part.iter().filter(|finding| !is_in(whole, finding.id()));
        new.map(move |finding| Diagnostic::of_part(piece, index + 1, requests.len(), finding))
    });
    still.chain(new).collect()
}

fn in_thread(message: &Message, is_part: bool) -> String {
    match &message.thread {
        Some(thread) if !thread.name.is_empty() => format!(" in {}", thread.name),
        Some(thread) if !thread.thread_key.is_empty() => format!(" in the thread with the key `{}`", thread.thread_key),
        _ if is_part => " in one thread with the other parts".to_owned(),
        _ => String::new(),
    }
}

/// Writes what was sent.
pub(super) fn created(message: &Message, format: Format, output: &mut Output) {
    match format {
        Format::Json => output.json(message),
        Format::Human => output.line(&message.name),
    }
}
