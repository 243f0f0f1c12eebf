//! google-chat-v1, Google's client for Rust, against the server that `CHAT_URL` names.

use google_apps_card_v1::model as card;
use google_chat_v1::client::ChatService;
use google_chat_v1::model::create_message_request::MessageReplyOption;
use google_chat_v1::model::{CardWithId, Message, Thread};
use google_cloud_auth::credentials::{CacheableResource, Credentials, CredentialsProvider, EntityTag};
use google_cloud_auth::errors::CredentialsError;
use google_cloud_gax::error::Error;
use google_cloud_gax::error::rpc::{Code, StatusDetails};
use google_cloud_gax::paginator::ItemPaginator as _;
use google_cloud_wkt::FieldMask;
use http::{Extensions, HeaderMap, HeaderValue};

const SPACE: &str = "spaces/RUST";
const UNKNOWN: &str =
    "Invalid JSON payload received. Unknown name \"footer\" at 'message.cards_v2[0].card': Cannot find field.";

/// A token that is always good.
#[derive(Debug)]
struct Token(&'static str);

impl CredentialsProvider for Token {
    async fn headers(&self, _: Extensions) -> Result<CacheableResource<HeaderMap>, CredentialsError> {
        let value = HeaderValue::from_str(&format!("Bearer {}", self.0)).expect("a token");
        let data = HeaderMap::from_iter([(http::header::AUTHORIZATION, value)]);
        Ok(CacheableResource::New { entity_tag: EntityTag::default(), data })
    }

    async fn universe_domain(&self) -> Option<String> {
        None
    }
}

async fn client(token: &'static str) -> ChatService {
    let url = std::env::var("CHAT_URL").expect("`CHAT_URL` names the server");
    let builder = ChatService::builder().with_endpoint(url).with_credentials(Credentials::from(Token(token)));
    builder.build().await.expect("a client")
}

fn mask(path: &str) -> FieldMask {
    FieldMask::default().set_paths([path])
}

#[track_caller]
fn refused<T: std::fmt::Debug>(result: Result<T, Error>, http: u16, code: Code) -> Error {
    let error = result.expect_err("a refusal");
    assert_eq!(error.http_status_code(), Some(http), "{error}");
    assert_eq!(error.status().map(|status| status.code), Some(code), "{error}");
    error
}

async fn names(chat: &ChatService, filter: &str, order: &str) -> Vec<String> {
    let list = chat.list_messages().set_parent(SPACE).set_page_size(2).set_filter(filter).set_order_by(order);
    let mut items = list.by_item();
    let mut names = Vec::new();
    while let Some(message) = items.next().await {
        names.push(message.expect("a message").name);
    }
    names
}

#[tokio::main(flavor = "current_thread")]
async fn main() {
    rustls::crypto::ring::default_provider().install_default().expect("the first and only one");
    let chat = client("emu-app-rust").await;
    let create = |message: Message| chat.create_message().set_parent(SPACE).set_message(message);

    let header = card::card::CardHeader::new().set_title("web is live").set_image_type(card::widget::ImageType::Circle);
    let cards = [CardWithId::new().set_card_id("deploy").set_card(card::Card::new().set_header(header))];
    let message = Message::new().set_text("one").set_cards_v2(cards.clone());
    let first = create(message).set_message_id("client-one").send().await.expect("a message");
    assert_eq!((first.text.as_str(), first.cards_v2.as_slice()), ("one", &cards[..]));
    assert_eq!(chat.get_message().set_name(&first.name).send().await.expect("get"), first);

    let threaded = Message::new().set_text("in a thread").set_thread(Thread::new().set_thread_key("deploys"));
    let option = MessageReplyOption::ReplyMessageFallbackToNewThread;
    let in_thread = || create(threaded.clone()).set_message_reply_option(option.clone()).send();
    let (root, reply) = (in_thread().await.expect("a message"), in_thread().await.expect("a reply"));
    let thread = &root.thread.as_ref().expect("a thread").name;
    assert_eq!((&reply.thread.as_ref().expect("a thread").name, reply.thread_reply), (thread, true));

    let text = Message::new().set_text("two");
    let once = create(text.clone()).set_request_id("r1").send().await.expect("a message");
    assert_eq!(create(text.clone()).set_request_id("r1").send().await.expect("the same"), once);
    refused(create(text.clone()).set_message_id("client-one").send().await, 409, Code::AlreadyExists);

    // The client keeps what it does not know, so it can be made to send it.
    let json = serde_json::json!({ "cardsV2": [{ "card": { "footer": {} } }] });
    let unknown: Message = serde_json::from_value(json).expect("a message");
    let error = refused(create(unknown).send().await, 400, Code::InvalidArgument);
    let status = error.status().expect("a status");
    assert_eq!(status.message, UNKNOWN);
    let violations = status.details.iter().find_map(|detail| match detail {
        StatusDetails::BadRequest(request) => Some(&request.field_violations),
        _ => None,
    });
    let violations = violations.expect("violations");
    assert_eq!((violations[0].field.as_str(), violations[0].description.as_str()), ("message.cards_v2[0].card", UNKNOWN));

    let update = Message::new().set_name(&first.name).set_text("three");
    let patch = |path: &str| chat.update_message().set_message(update.clone()).set_update_mask(mask(path)).send();
    let patched = patch("text").await.expect("a message");
    assert_eq!((patched.text.as_str(), patched.cards_v2.as_slice()), ("three", &cards[..]));
    assert!(patch("cards_v2").await.expect("a message").cards_v2.is_empty());
    refused(patch("fallback_text").await, 400, Code::InvalidArgument);

    let mut all = names(&chat, "", "").await;
    assert_eq!((all.len(), &all[0]), (4, &first.name));
    all.reverse();
    assert_eq!(names(&chat, "", "DESC").await, all);
    assert_eq!(names(&chat, &format!("thread.name = {thread}"), "").await, [root.name.clone(), reply.name.clone()]);
    assert!(names(&chat, "create_time > \"2100-01-01T00:00:00Z\"", "").await.is_empty());

    chat.delete_message().set_name(&first.name).send().await.expect("deleted");
    refused(chat.delete_message().set_name(&first.name).send().await, 403, Code::PermissionDenied);
    assert!(chat.get_message().set_name(&first.name).send().await.expect("a tombstone").delete_time.is_some());

    let user = client("emu-user-ada").await;
    let message = Message::new().set_text("x").set_cards_v2(cards);
    let error = user.create_message().set_parent(SPACE).set_message(message).send().await;
    let error = refused(error, 400, Code::InvalidArgument);
    let expected = "Message cannot have cards for requests carrying human credentials.";
    assert_eq!(error.status().expect("a status").message, expected);

    println!("google-chat-v1: all as expected");
}
