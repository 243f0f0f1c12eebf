//! What is sent with which ids, to where, and how that is told.

use chat_cards::check::Target;
use chat_cards::size::{MAX_MESSAGE_BYTES, WARNING_PERCENT};
use chat_cards::split::Splitter;
use chat_cards::{Message, Thread, User};
use chat_send::{
    CreateParts, Finding, Findings, MessageId, NameError, Notification, PartsError, ReplyOption, ThreadKey, ThreadName,
    UserName,
};

use super::Failure;
use super::args::{Format, Send};
use super::credentials::Sender;
use super::diagnostic::Diagnostic;
use super::input::{Piece, Place};
use super::output::Output;
use super::report::count;

/// The most bytes of a part: nothing that is worth a warning, and room for the thread that parts get.
const MAX_PART_BYTES: usize = MAX_MESSAGE_BYTES * WARNING_PERCENT / 100 - 100;

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

/// A message of the input, in as many parts as it takes.
pub(super) struct Job<'p, 's> {
    piece: &'p Piece<'s>,
    id: Option<MessageId>,
    parts: Vec<Message>,
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
        id: Option<MessageId>,
        mut message: Message,
    ) -> (Job<'p, 's>, Vec<Diagnostic<'s>>) {
        if let Some(thread) = &self.thread {
            message.thread = Some(thread.clone());
        }
        if let Some(viewer) = &self.viewer {
            message.private_message_viewer = Some(Box::new(viewer.clone()));
        }
        let mut job = Job { piece, id, parts: vec![message] };
        let mut findings = self.request(&job).check();
        let mut found = Vec::new();
        match self.splitter.as_ref().map(|splitter| splitter.split(job.parts[0].clone())) {
            Some(Ok(parts)) if parts.len() > 1 => {
                job.parts = parts;
                findings = beyond_splitting(findings, &self.request(&job).check());
            }
            Some(Err(error)) => found.push(Diagnostic::unsplit(piece, &error)),
            _ => {}
        }
        found.extend(findings.iter().map(|finding| Diagnostic::finding(piece, finding)));
        (job, found)
    }

    /// The request for the parts of a message.
    pub(super) fn request(&self, job: &Job<'_, '_>) -> CreateParts {
        let mut request = self.sender.create_parts(job.parts.clone());
        if let Some(id) = &job.id {
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
    pub(super) fn show(&self, job: &Job<'_, '_>, format: Format, output: &mut Output) -> Result<(), NameError> {
        let Job { piece, id, parts } = job;
        let (space, count) = (self.sender.space(), parts.len());
        for (index, part) in parts.iter().enumerate() {
            let id = id.as_ref().map(|id| id.part(index)).transpose()?;
            match format {
                Format::Human => {
                    let Place { line, column } = piece.place();
                    let name = piece.source.name();
                    let number = if count > 1 { format!("part {} of {count}, ", index + 1) } else { String::new() };
                    let budget = part.budget();
                    output.line(format_args!("{name}:{line}:{column}: {number}{budget}"));
                    let id = id.map(|id| format!(" as {id}")).unwrap_or_default();
                    output.line(format_args!("  to {space}{id}{}", in_thread(part, count > 1)));
                }
                Format::Json => output.object([
                    ("file", piece.source.name().into()),
                    ("index", piece.index.into()),
                    ("part", (index + 1).into()),
                    ("parts", count.into()),
                    ("space", space.as_str().into()),
                    ("messageId", id.map(|id| id.to_string()).into()),
                    ("bytes", part.size().into()),
                    ("message", serde_json::to_value(part).unwrap_or_default()),
                ]),
            }
        }
        Ok(())
    }

    /// What to say when a message could not be sent, `done` messages after the first.
    pub(super) fn failure(&self, job: &Job<'_, '_>, error: &PartsError, done: usize, all: usize) -> Failure {
        let Place { line, column } = job.piece.place();
        let mut words =
            format!("{}:{line}:{column}: not sent: {}", job.piece.source.name(), Failure::from(error.error()).0);
        let parts = error.sent().len();
        if all > 1 || parts > 0 {
            words += &format!("\n{done} of {} were sent before", count(all, "message"));
        }
        if parts > 0 {
            words += &format!(", and {parts} of the {} of this one", count(error.count(), "part"));
        }
        let is_unknown = error.error().is_outcome_unknown();
        if is_unknown {
            words += "\nthis one may have arrived all the same";
        }
        if self.id.is_some() {
            words += "\nthe same command again sends what is not there yet";
        } else if done > 0 || parts > 0 || is_unknown {
            words += "\nthe same command again sends all of them; had they a `--message-id`, it would send the rest";
        }
        Failure::new(words)
    }
}

/// Of what is wrong with a message that is split, that which is wrong with its parts too, and what splitting brought.
fn beyond_splitting(whole: Findings, parts: &Findings) -> Findings {
    let is_in = |findings: &Findings, id| findings.iter().any(|finding| finding.id() == id);
    let new: Vec<Finding> = parts.iter().filter(|part| !is_in(&whole, part.id())).cloned().collect();
    whole.into_iter().filter(|finding| is_in(parts, finding.id())).chain(new).collect()
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
    match (format, serde_json::to_string(message)) {
        (Format::Json, Ok(json)) => output.line(json),
        _ => output.line(&message.name),
    }
}
