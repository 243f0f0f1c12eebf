//! Rules of `spaces.messages.patch` and `update`.

use chat_cards::check::Rule;
use chat_cards::{Message, Text, Thread};

use super::{Breach, RequestRule, rule};
use crate::auth::AuthKind;
use crate::client::Update;
use crate::update::UpdateMask;

pub(crate) static UPDATE: &[RequestRule<Update>] = &[
    (MASK_REQUIRED, mask_required),
    (MASK_APP_AUTH, mask_app_auth),
    (QUOTE, quote),
    (ALLOW_MISSING, allow_missing),
    (VIEWER, viewer),
    (MESSAGE_ID, message_id),
    (MASK_PATHS, mask_paths),
];

const MASK_REQUIRED: Rule = rule(
    "update-mask-required",
    "name what changes, for instance `UpdateMask::TEXT`, or everything with `UpdateMask::ALL`",
    "An update says which fields it is about.",
    "Chat refuses an update without a mask.",
    "discovery `chat.spaces.messages.patch.updateMask`",
);

fn mask_required(request: &Update) -> Option<Breach> {
    (request.mask.is_empty() && request.old.is_none()).then(|| ("updateMask", "the update mask is empty".into()))
}

const MASK_APP_AUTH: Rule = rule(
    "update-mask-app-auth",
    "update it with app authentication, or leave these fields out",
    "Cards and accessory widgets are updated with app authentication.",
    "Chat refuses it from a person.",
    "discovery `chat.spaces.messages.patch.updateMask`",
);

fn mask_app_auth(request: &Update) -> Option<Breach> {
    // With `*` it depends on what the message has.
    let mask = match request.mask {
        UpdateMask::ALL => UpdateMask::changed(&Message::new(), &request.message),
        mask => mask,
    };
    let fields = [UpdateMask::CARDS, UpdateMask::CARDS_V2, UpdateMask::ACCESSORY_WIDGETS];
    let named = fields.into_iter().any(|field| mask.contains(field));
    (named && request.auth == AuthKind::User)
        .then(|| ("updateMask", "the update is about cards or accessory widgets under user authentication".into()))
}

const QUOTE: Rule = rule(
    "update-quote-removal-only",
    "leave the quote out of the message to take it away, or out of the mask to keep it",
    "An update can take a quote away, and neither add nor replace one.",
    "Chat refuses it.",
    "discovery `chat.spaces.messages.patch.updateMask`",
);

fn quote(request: &Update) -> Option<Breach> {
    // With `*` the quote that a message has had all along comes along.
    let named = request.mask.contains(UpdateMask::QUOTED_MESSAGE_METADATA) && request.mask != UpdateMask::ALL;
    (named && request.message.quoted_message_metadata.is_some())
        .then(|| ("quotedMessageMetadata", "the update sets a quote".into()))
}

const ALLOW_MISSING: Rule = rule(
    "update-allow-missing",
    "name the message by the id that its creator gave, `client-…`",
    "An update that may create its message names it by an id of the client's own.",
    "Chat cannot create a message under an id that it gives itself.",
    "discovery `chat.spaces.messages.patch.allowMissing`",
);

fn allow_missing(request: &Update) -> Option<Breach> {
    (request.allow_missing && request.name.client_id().is_none())
        .then(|| ("allowMissing", "the update may create a message whose id is not `client-…`".into()))
}

const VIEWER: Rule = rule(
    "private-message-viewer-immutable",
    "delete the message, and send another",
    "Whom a private message is for never changes.",
    "An update leaves the viewer as it is.",
    "discovery `Message.privateMessageViewer`",
);

fn viewer(request: &Update) -> Option<Breach> {
    let old = request.old.as_deref()?.private_message_viewer.as_deref();
    let new = request.message.private_message_viewer.as_deref()?;
    (old.map(|viewer| &viewer.name) != Some(&new.name)).then(|| ("privateMessageViewer", "the viewer differs".into()))
}

const MESSAGE_ID: Rule = rule(
    "message-id-create-only",
    "leave the id as it is, or delete the message and send another with the id that it is to have",
    "An id of one's own is given to a message while it is created.",
    "Messages that are there can neither be named nor renamed.",
    "guide \"Send a message using the Google Chat API\"",
);

fn message_id(request: &Update) -> Option<Breach> {
    let (old, new) = (&request.old.as_deref()?.client_assigned_message_id, &request.message.client_assigned_message_id);
    (!new.is_empty() && old != new).then(|| ("clientAssignedMessageId", "the id of the message differs".into()))
}

const MASK_PATHS: Rule = rule(
    "update-mask-paths",
    "leave these fields as they are, or delete the message and send another",
    "An update changes text, attachments, cards, accessory widgets, and takes away quotes.",
    "No mask names another field, so that it would stay as it is.",
    "discovery `chat.spaces.messages.patch.updateMask`",
);

fn mask_paths(request: &Update) -> Option<Breach> {
    let old = request.old.as_deref()?;
    let new = &request.message;
    let fixed = [
        ("fallbackText", old.fallback_text == new.fallback_text),
        ("thread", new.thread.as_ref().is_none_or(|new| is_in(new, old.thread.as_ref()))),
        ("createTime", new.create_time.is_none() || old.create_time == new.create_time),
        ("actionResponse", old.action_response == new.action_response),
    ];
    let (field, _) = fixed.into_iter().find(|(_, same)| !same)?;
    Some((field, format!("`{field}` differs, and no update can change it")))
}

/// Whether what a message says of its thread fits the one that it is in. What one of the two leaves out does not differ: the
/// server adds the name, and a message that was written anew has only the key.
fn is_in(new: &Thread, old: Option<&Thread>) -> bool {
    let agree = |new: &Text, old: &Text| new.is_empty() || old.is_empty() || new == old;
    match old {
        Some(old) => agree(&new.name, &old.name) && agree(&new.thread_key, &old.thread_key),
        None => new.name.is_empty() && new.thread_key.is_empty(),
    }
}
