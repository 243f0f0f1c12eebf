//! Rules of `spaces.messages.delete`, `replaceCards` and `media.upload`.

use chat_cards::check::Rule;

use super::{Breach, RequestRule, rule, warning};
use crate::auth::AuthKind;
use crate::client::{Delete, Replace, Upload};

/// The most bytes that a file may have: 200 MiB, of which Google's guide writes 200 MB.
pub(crate) const MAX_UPLOAD_BYTES: usize = 209_715_200;

pub(crate) static DELETE: &[RequestRule<Delete>] = &[(FORCE, force)];

const FORCE: Rule = warning(rule(
    "delete-force-user-auth",
    "leave `force` out",
    "`force` is for user authentication.",
    "For an app it makes no difference.",
    "discovery `chat.spaces.messages.delete.force`",
));

fn force(request: &Delete) -> Option<Breach> {
    (request.force && request.auth == AuthKind::App).then(|| ("force", "`force` under app authentication".into()))
}

pub(crate) static REPLACE_CARDS: &[RequestRule<Replace>] = &[(REPLACE_APP, replace_app), (CLEARS, clears)];

const REPLACE_APP: Rule = rule(
    "replace-cards-app-auth",
    "replace them with app authentication",
    "Cards are replaced with app authentication.",
    "Chat refuses it from a person.",
    "discovery `chat.spaces.messages.replaceCards`",
);

fn replace_app(request: &Replace) -> Option<Breach> {
    (request.auth == AuthKind::User).then(|| ("", "cards are replaced under user authentication".into()))
}

const CLEARS: Rule = warning(rule(
    "replace-cards-empty-clears",
    "give the cards that are to stay",
    "Replacing the cards by none removes them.",
    "No cards can be added to the message afterwards.",
    "discovery `ReplaceMessageCardsRequest.cardsV2`",
));

fn clears(request: &Replace) -> Option<Breach> {
    request.cards.is_empty().then(|| ("cardsV2", "no cards take the place of those that are there".into()))
}

pub(crate) static UPLOAD: &[RequestRule<Upload>] =
    &[(UPLOAD_USER, upload_user), (UPLOAD_SIZE, upload_size), (UPLOAD_NAME, upload_name)];

const UPLOAD_USER: Rule = rule(
    "message-attachments-user-auth",
    "upload it with user authentication; if Chat takes it from an app, allow this rule on the client",
    "Files are uploaded with user authentication.",
    "Google's guide says so, although the method lists the scope of apps as well.",
    "the guide \"Upload media as a file attachment\"",
);

fn upload_user(request: &Upload) -> Option<Breach> {
    (request.auth == AuthKind::App).then(|| ("", "a file is uploaded under app authentication".into()))
}

const UPLOAD_SIZE: Rule = rule(
    "attachment-upload-max-size",
    "share it through Drive, and link to it",
    "A file has at most 200 MB.",
    "Chat refuses larger ones.",
    "discovery `chat.media.upload`, `maxSize` 209,715,200",
);

fn upload_size(request: &Upload) -> Option<Breach> {
    let size = request.content.len();
    (size > MAX_UPLOAD_BYTES).then(|| ("", format!("the file has {size} bytes")))
}

const UPLOAD_NAME: Rule = rule(
    "attachment-upload-filename",
    "give the name with its extension, and without folders",
    "A file that is uploaded has a name, and no control characters in it.",
    "Chat requires a name, and shows it.",
    "discovery `UploadAttachmentRequest.filename`",
);

fn upload_name(request: &Upload) -> Option<Breach> {
    let wrong = request.filename.is_empty() || request.filename.chars().any(char::is_control);
    wrong.then(|| ("filename", "the file has no name, or one with control characters".into()))
}
