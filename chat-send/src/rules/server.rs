//! Rules about what only the server knows. The local server keeps them.

use chat_cards::check::{Rule, Severity};

use super::rule;

pub(crate) static SERVER: &[Rule] = &[
    rule(
        "create-app-membership",
        "add the app, or the person in whose name it is sent, to the space",
        "Who sends a message is a member of its space.",
        "Chat refuses it from others.",
        "discovery `chat.spaces.messages.create`",
    ),
    rule(
        "create-scope-app",
        "give the token of an app the scope `chat.bot`",
        "An app creates messages with the scope `chat.bot`.",
        "Chat refuses a token without it. It is the scope that a source of tokens is asked for.",
        "discovery `chat.spaces.messages.create`",
    ),
    rule(
        "create-scope-user",
        "give the token of a person the scope `chat.messages.create`, `chat.messages` or, to import, `chat.import`",
        "In the name of a person, messages are created with the scope `chat.messages.create` or one that has it in it.",
        "Chat refuses a token without. `chat.messages.create` is the scope that a source of tokens is asked for.",
        "discovery `chat.spaces.messages.create`",
    ),
    rule(
        "delete-own-messages",
        "delete what the same app has sent",
        "An app deletes its own messages.",
        "Chat refuses to delete those of others.",
        "discovery `chat.spaces.messages.delete`",
    ),
    rule(
        "delete-threaded-replies",
        "set `force`, which deletes the replies as well",
        "A message with replies is deleted together with them, in the name of a person.",
        "Chat refuses it without `force`.",
        "discovery `chat.spaces.messages.delete.force`",
    ),
    rule(
        "list-app-auth-approval",
        "let an administrator approve the app, and give its token the scope `chat.app.messages.readonly`",
        "An app lists messages with the scope `chat.app.messages.readonly`, which an administrator approves.",
        "Chat refuses a token without. It is the scope that a source of tokens is asked for.",
        "discovery `chat.spaces.messages.list`",
    ),
    rule(
        "message-id-unique",
        "choose an id that no other message of the space has",
        "An id of one's own is given once in a space.",
        "Chat answers that the id is taken.",
        "guide \"Send a message using the Google Chat API\"",
    ),
    info(rule(
        "private-message-no-accessory-widgets-lifted",
        "nothing, unless the server is as old as its documentation was in 2025",
        "A private message may have accessory widgets.",
        "From October 2024 to December 2025 the reference forbade it. The local server can be told to do so.",
        "history of Google's Protocol Buffers of the Chat API, `message.proto`",
    )),
    rule(
        "quote-same-thread",
        "quote a message of the same thread, or forward it",
        "A reply quotes a message of its own thread, and the first message of a thread one that began another.",
        "Chat refuses other quotes.",
        "discovery `QuotedMessageMetadata.quoteType`",
    ),
    rule(
        "replace-cards-own-only",
        "send another message with the cards",
        "Cards are replaced where the same app made the ones that are there.",
        "None can be added to a message without cards, nor after they were taken away.",
        "discovery `chat.spaces.messages.replaceCards`; guide \"Create and update cards\"",
    ),
    info(rule(
        "reply-or-fail-not-found",
        "name a thread that is there, or let the message begin a new one with `ReplyOption::FallbackToNewThread`",
        "With `ReplyOption::OrFail` a message replies or is not sent.",
        "Chat answers that it has not found the thread. A key that was never used begins a thread all the same.",
        "discovery `chat.spaces.messages.create.messageReplyOption`",
    )),
    rule(
        "request-id-same-user",
        "leave the id out, and each request gets one of its own",
        "A request id is used by one caller.",
        "Chat refuses the id of another one's request.",
        "discovery `chat.spaces.messages.create.requestId`",
    ),
    rule(
        "thread-key-param-max-length",
        "shorten it, for example to a hash, and set it on the message",
        "The key of a thread has at most 4,000 characters, as a parameter too.",
        "Chat refuses a longer one. This client writes it into the message, where `thread-key-max-length` is checked.",
        "discovery `chat.spaces.messages.create.threadKey`",
    ),
    rule(
        "update-own-messages",
        "update what the same app has sent",
        "An app updates its own messages.",
        "Chat refuses to change those of others.",
        "discovery `chat.spaces.messages.patch`",
    ),
];

/// The same rule, if it is worth knowing only.
const fn info(rule: Rule) -> Rule {
    Rule { severity: Severity::Info, ..rule }
}
