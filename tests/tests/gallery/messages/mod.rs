//! Messages of Google's guide and of public projects, as `card!` writes them.
//!
//! The originals lie in `data/examples` and `data/corpus/messages`; `data/corpus/index.json` names the licence of each.
//! The tests hold every message here against its original.

pub(crate) mod built;
mod clicks;
mod guide;
mod inputs;
mod layout;
mod responses;
mod v1;

use chat_cards::Message;

pub(crate) use clicks::{collapsed_report, feedback, overflow};
pub(crate) use guide::{
    guide_accessory_votes, guide_app_message, guide_message_id, guide_private, guide_thread_key, guide_user_text, sasha,
};
pub(crate) use inputs::{contact_selector, poll_schedule, shuffle_form, user_story};
pub(crate) use layout::{carousel, image_search, notification, rich};
pub(crate) use responses::{contact_suggestions, issue_dialog};
pub(crate) use v1::poll;

/// Every message by the file of its original, below `data`.
#[must_use]
pub(crate) fn all() -> Vec<(&'static str, Message)> {
    macro_rules! gallery {
        ($($file:literal => $make:ident,)*) => { vec![$((concat!($file, ".json"), $make())),*] };
    }
    gallery! {
        "examples/guide-app-message" => guide_app_message,
        "examples/guide-accessory-votes" => guide_accessory_votes,
        "examples/guide-message-id" => guide_message_id,
        "examples/guide-private" => guide_private,
        "examples/guide-thread-key" => guide_thread_key,
        "examples/guide-user-text" => guide_user_text,
        "examples/sasha" => sasha,
        "corpus/messages/061-googlechatai-tools-live-smoke-chat-visual-smoke-mjs-2" => rich,
        "corpus/messages/062-googlechatai-tools-live-smoke-chat-visual-smoke-mjs-3" => carousel,
        "corpus/messages/078-notifications-engine-pkg-services-googlechat-test-go-testcardv2message" => notification,
        "corpus/messages/251-chat-framework-nodejs-giphy-src-searchdialog" => image_search,
        "corpus/messages/136-google-chat-poll-src-cards-newpollformcard-4" => poll_schedule,
        "corpus/messages/174-google-chat-shuffler-helpers-components" => shuffle_form,
        "corpus/messages/239-addons-project-management-app-views-edit-user-story-card" => user_story,
        "corpus/messages/435-gdocs-add-ons-chat-collect-information-7" => contact_selector,
        "corpus/messages/043-googlechatai-src-cards-index-6" => feedback,
        "corpus/messages/383-convertago-action-example-test-go-leoverflowmenu-exampleoverflowmenuit" => overflow,
        "corpus/messages/384-convertago-card-example-test-go-go-examplecard-examplecollapsecontrol" => collapsed_report,
        "corpus/messages/269-gsamples-issue-management-app-1-baseline-chatapp" => issue_dialog,
        "corpus/messages/279-gsamples-apps-script-selection-input-selection-input-2" => contact_suggestions,
        "corpus/messages/255-chat-framework-nodejs-poll-src-pollcard-2" => poll,
    }
}
