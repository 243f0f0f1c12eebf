//! Rules of what stands in a request. The types of names, masks and orders keep them, so that nothing is left to find.

use chat_cards::check::Rule;

use super::{rule, warning};

/// The rules whose ids stand in the errors of those types, and those that the client keeps by itself.
pub(crate) static NAMES: &[Rule] = &[
    rule(
        "create-parent-format",
        "write `spaces/{space}`",
        "A message is created in a space, which is named `spaces/{space}`.",
        "Chat refuses any other name.",
        "discovery `chat.spaces.messages.create.parent`",
    ),
    rule(
        "message-id-prefix",
        "begin it with `client-`",
        "An id of one's own begins with `client-`.",
        "Chat refuses any other id, so that none can be one of its own.",
        MESSAGE_ID,
    ),
    rule(
        "message-id-charset",
        "write lowercase letters, digits and hyphens",
        "An id of one's own is made of lowercase letters, digits and hyphens.",
        "Chat refuses an id with other characters.",
        MESSAGE_ID,
    ),
    rule(
        "message-id-max-length",
        "shorten it, for example to a hash",
        "An id of one's own has at most 63 characters, of which `client-` is seven.",
        "Chat refuses a longer one.",
        MESSAGE_ID,
    ),
    warning(rule(
        "update-mask-not-markup-syntax",
        "name `text`",
        "An update mask does not name `markup_syntax`.",
        "How a text is read is updated together with the text.",
        "discovery `chat.spaces.messages.patch.updateMask`",
    )),
    rule(
        "list-order-by",
        "write `create_time ASC` or `create_time DESC`",
        "A list is ordered by the time of creation.",
        "Chat knows no other order.",
        "derived from discovery `chat.spaces.messages.list.orderBy`",
    ),
    warning(rule(
        "thread-key-param-deprecated",
        "leave it out of the webhook's address, and set the thread on the message or with `thread_key`",
        "The key of a thread stands in the message.",
        "As a parameter of the request it is deprecated, so that no webhook with one is taken.",
        "discovery `chat.spaces.messages.create.threadKey`",
    )),
    warning(rule(
        "thread-needs-reply-option",
        "send it with this client, which sets the option wherever a message names a thread",
        "A message that names a thread is sent with a reply option.",
        "Without one Chat ignores the thread and starts a new one.",
        "discovery `chat.spaces.messages.create.messageReplyOption`",
    )),
    warning(rule(
        "quota-space-writes",
        "leave `Pacing` on, and let one program write to the space",
        "A space takes one write a second, whoever makes it.",
        "Chat answers 429 to more. Writes wait for each other, and what was refused is tried again.",
        "derived from \"Usage limits\"",
    )),
    warning(rule(
        "quota-project-message-writes",
        "leave `Pacing` on, and let one program write for the project",
        "A project creates, changes and deletes at most 3,000 messages a minute.",
        "Chat answers 429 to more. Writes are spread evenly, and what was refused is tried again.",
        "\"Usage limits\"",
    )),
];

const MESSAGE_ID: &str = "guide \"Send a message using the Google Chat API\"";
