//! What the server answers when it refuses a request.

use serde_json::{Map, Value, json};

/// Where the words of an error come from.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Wording {
    /// Somebody quoted them from an answer of the Chat API.
    Verbatim,
    /// Google's APIs in general word it so; nobody has published it for Chat.
    Template,
    /// Google documents that the request fails, and not the words. They are ours.
    Own,
}

impl Wording {
    fn word(self) -> &'static str {
        match self {
            Self::Verbatim => "verbatim",
            Self::Template => "template",
            Self::Own => "own",
        }
    }
}

/// One way in which a request is refused.
#[derive(Debug)]
pub(super) struct Case {
    /// What this project calls it.
    pub(super) id: &'static str,
    pub(super) http: u16,
    pub(super) status: &'static str,
    pub(super) message: &'static str,
    pub(super) wording: Wording,
    /// The rule of this project's that was broken, where there is one.
    pub(super) rule: Option<&'static str>,
    /// The reason in an `ErrorInfo`, where there is one.
    reason: Option<&'static str>,
}

macro_rules! cases {
    ($($name:ident $id:literal $http:literal $status:ident $wording:ident $($reason:ident)? $message:literal $(=> $rule:literal)?;)*) => {
        $(pub(super) const $name: &Case = &Case {
            id: $id,
            http: $http,
            status: stringify!($status),
            message: $message,
            wording: Wording::$wording,
            rule: maybe!($($rule)?),
            reason: maybe!($(stringify!($reason))?),
        };)*
        /// All of them.
        const ALL: &[&Case] = &[$($name),*];
    };
}

macro_rules! maybe {
    () => {
        None
    };
    ($value:expr) => {
        Some($value)
    };
}

cases! {
    UNKNOWN_FIELD "json.unknown_field" 400 INVALID_ARGUMENT Verbatim "" => "json-field-names";
    BAD_VALUE "json.bad_value" 400 INVALID_ARGUMENT Template "";
    BAD_ENUM "json.bad_enum" 400 INVALID_ARGUMENT Template "";
    BAD_UNION "json.union" 400 INVALID_ARGUMENT Template "" => "json-unions";
    BAD_JSON "json.own" 400 INVALID_ARGUMENT Own "";
    SYNTAX "json.syntax" 400 INVALID_ARGUMENT Template "";
    UNKNOWN_PARAMETER "query.unknown" 400 INVALID_ARGUMENT Template "";
    BAD_PARAMETER "query.bad_value" 400 INVALID_ARGUMENT Template "";
    BAD_FIELDS "query.fields" 400 INVALID_ARGUMENT Template "Request contains an invalid argument.";
    EMPTY "message.empty" 400 INVALID_ARGUMENT Verbatim "Message cannot be empty." => "message-has-content";
    TOO_LONG_2018 "message.too_long.2018" 400 INVALID_ARGUMENT Verbatim
        "Maximum length of the field is 4096. Field: apps.dynamite.CreateMessageInfo.text_body";
    TOO_LONG_WEBHOOK_2019 "message.too_long.webhook2019" 400 INVALID_ARGUMENT Verbatim
        "Message is longer than 4096 characters";
    TOO_LARGE "message.too_large" 400 INVALID_ARGUMENT Own "" => "message-max-bytes";
    CARD_ID_MISSING "message.card_id" 400 INVALID_ARGUMENT Own
        "a message with several cards needs a `cardId` for each of them" => "card-id-required-multiple";
    CARD_ID_TWICE "message.card_id_twice" 400 INVALID_ARGUMENT Own "two cards of the message have the same `cardId`" => "card-id-unique";
    PRIVATE_ATTACHMENTS "message.private_attachments" 400 INVALID_ARGUMENT Own "a private message cannot have attachments" => "private-message-no-attachments";
    ACCESSORY_WITH_ATTACHMENT "message.accessory_attachments" 400 INVALID_ARGUMENT Own
        "a message with attachments cannot have accessory widgets";
    ACCESSORY_PRIVATE "message.accessory_private" 400 INVALID_ARGUMENT Own
        "a private message cannot have accessory widgets" => "private-message-no-accessory-widgets-lifted";
    ACCESSORY_AS_USER "auth.accessory_as_user" 400 INVALID_ARGUMENT Own
        "accessory widgets need app authentication" => "accessory-widgets-app-auth";
    PRIVATE_AS_USER "auth.private_as_user" 400 INVALID_ARGUMENT Own "a private message needs app authentication" => "private-message-app-auth";
    NOTIFICATION_AS_USER "auth.notification_as_user" 400 INVALID_ARGUMENT Own
        "forced and silent notification need app authentication" => "notification-type-app-auth";
    VIEWER_NAME "message.viewer" 400 INVALID_ARGUMENT Own
        "`privateMessageViewer.name` must be `users/` and the id or the e-mail address of a person" => "private-message-viewer-name";
    ATTACHMENT_UNKNOWN "attachment.unknown" 400 INVALID_ARGUMENT Own
        "an attachment needs the `attachmentDataRef` of an upload to this space";
    THREAD_BAD_NAME "thread.bad_name" 400 INVALID_ARGUMENT Verbatim
        "The request contains an invalid thread resource name" => "thread-name-format";
    THREAD_NOT_FOUND "thread.reply_or_fail" 404 NOT_FOUND Own "there is no such thread to reply to" => "reply-or-fail-not-found";
    THREAD_KEY_LONG "thread.key_too_long" 400 INVALID_ARGUMENT Own "a thread key has at most 4000 characters" => "thread-key-max-length";
    BAD_SPACE "name.malformed_space" 400 INVALID_ARGUMENT Own
        "the request has a missing or malformed space resource name";
    MESSAGE_ID_INVALID "messageId.invalid" 400 INVALID_ARGUMENT Own
        "`messageId` must begin with `client-` and have at most 63 characters, all of them of `a-z`, `0-9` and `-`";
    MESSAGE_ID_TAKEN "messageId.duplicate" 409 ALREADY_EXISTS Own "the space has a message of this `messageId` already" => "message-id-unique";
    REQUEST_ID_OTHER "requestId.other_user" 400 INVALID_ARGUMENT Own
        "another caller has used this `requestId` already" => "request-id-same-user";
    CARDS_AS_USER "auth.cards_as_user" 400 INVALID_ARGUMENT Verbatim
        "Message cannot have cards for requests carrying human credentials." => "message-user-auth-text-only";
    NOT_MEMBER "auth.not_member" 403 PERMISSION_DENIED Verbatim "This Chat app is not a member of this space." => "create-app-membership";
    AMBIGUOUS "auth.ambiguous" 403 PERMISSION_DENIED Verbatim
        "Permission denied to perform the requested action on the specified resource, or the resource doesn't exist.";
    APP_NOT_CONFIGURED "auth.app_not_configured" 404 NOT_FOUND Verbatim
        "Google Chat app not found. To create a Chat app, you must turn on the Chat API and configure the app in the Google \
         Cloud console.";
    SCOPE "auth.insufficient_scope" 403 PERMISSION_DENIED Verbatim ACCESS_TOKEN_SCOPE_INSUFFICIENT
        "Request had insufficient authentication scopes.";
    ADMIN_SCOPE "auth.admin_scope" 403 PERMISSION_DENIED Verbatim
        "The administrator must grant the app the required OAuth authorization scope for this action.";
    INVALID_TOKEN "auth.invalid_token" 401 UNAUTHENTICATED Template ACCESS_TOKEN_TYPE_UNSUPPORTED
        "Request had invalid authentication credentials. Expected OAuth 2 access token, login cookie or other valid \
         authentication credential. See https://developers.google.com/identity/sign-in/web/devconsole-project.";
    NO_CREDENTIALS "auth.no_credentials" 401 UNAUTHENTICATED Template CREDENTIALS_MISSING
        "Request is missing required authentication credential. Expected OAuth 2 access token, login cookie or other valid \
         authentication credential. See https://developers.google.com/identity/sign-in/web/devconsole-project.";
    API_KEY_ONLY "auth.api_key_only" 401 UNAUTHENTICATED Template CREDENTIALS_MISSING
        "API keys are not supported by this API. Expected OAuth2 access token or other authentication credentials that assert \
         a principal. See https://cloud.google.com/docs/authentication";
    SERVICE_ACCOUNT_REQUIRED "auth.service_account_required" 403 PERMISSION_DENIED Verbatim
        "The API is called without service account credentials. Instructions on how to set this up can be found at \
         https://developers.google.com/hangouts/chat/how-tos/service-accounts";
    USER_REQUIRED "auth.user_required" 403 PERMISSION_DENIED Own "this method needs user authentication";
    APP_REQUIRED "auth.app_required" 403 PERMISSION_DENIED Own "this method needs app authentication";
    PERMISSION_GENERIC "auth.permission_generic" 403 PERMISSION_DENIED Template "The caller does not have permission";
    WEBHOOK_NO_TOKEN "webhook.no_token" 403 PERMISSION_DENIED Verbatim
        "The API is called without a valid token. Instructions on how to use incoming webhooks can be found at \
         https://developers.google.com/chat/how-tos/webhooks";
    WEBHOOK_BAD_KEY "webhook.bad_key" 400 INVALID_ARGUMENT Verbatim API_KEY_INVALID
        "API key not valid. Please pass a valid API key.";
    WEBHOOK_BAD_TOKEN "webhook.bad_token" 403 PERMISSION_DENIED Own "the webhook's token is wrong";
    QUOTA "quota.exceeded" 429 RESOURCE_EXHAUSTED Template "Resource has been exhausted (e.g. check quota)." => "quota-space-writes";
    UNAVAILABLE "unavailable" 503 UNAVAILABLE Verbatim "The service is currently unavailable.";
    INTERNAL "internal" 500 INTERNAL Template "Internal error encountered.";
    MASK_MISSING "update.mask_missing" 400 INVALID_ARGUMENT Own
        "`updateMask` is required: name the fields, or `*` for all of them" => "update-mask-required";
    MASK_UNKNOWN "update.mask_unknown" 400 INVALID_ARGUMENT Own "" => "update-mask-paths";
    ALLOW_MISSING_ID "update.allow_missing_system_id" 400 INVALID_ARGUMENT Own
        "`allowMissing` needs an id of the caller's own, which begins with `client-`" => "update-allow-missing";
    QUOTE_REPLACED "update.quote" 400 INVALID_ARGUMENT Own
        "an update can remove `quotedMessageMetadata`, not add or replace it" => "update-quote-removal-only";
    CARDS_CLEARED "replaceCards.cleared" 400 INVALID_ARGUMENT Own
        "the message has no cards, and cards that were removed cannot be added back" => "replace-cards-own-only";
    HAS_REPLIES "delete.has_replies" 400 FAILED_PRECONDITION Own
        "the message has replies in its thread: delete it with `force=true`, which deletes them too" => "delete-threaded-replies";
    PAGE_SIZE_NEGATIVE "list.page_size_negative" 400 INVALID_ARGUMENT Own "`pageSize` must not be negative" => "list-page-size";
    BAD_FILTER "list.bad_filter" 400 INVALID_ARGUMENT Own "";
    BAD_ORDER "list.bad_order" 400 INVALID_ARGUMENT Own "`orderBy` must be `ASC` or `DESC`, of `create_time`" => "list-order-by";
    BAD_PAGE_TOKEN "list.bad_page_token" 400 INVALID_ARGUMENT Own
        "`pageToken` is not from a list with the same parameters";
    QUOTE_MISSING "quote.not_found" 400 INVALID_ARGUMENT Own "there is no such message to quote";
    QUOTE_MISMATCH "quote.mismatch" 400 INVALID_ARGUMENT Own
        "`quotedMessageMetadata.lastUpdateTime` is not when the quoted message was last updated" => "quote-last-update-time-required";
    QUOTE_OTHER_THREAD "quote.other_thread" 400 INVALID_ARGUMENT Own
        "a reply of another thread can be quoted as `FORWARD` only" => "quote-same-thread";
    UPLOAD_TOO_LARGE "upload.too_large" 413 INVALID_ARGUMENT Own "an attachment has at most 209715200 bytes" => "attachment-upload-max-size";
    UPLOAD_MALFORMED "upload.malformed" 400 INVALID_ARGUMENT Own "";
    UPLOAD_UNKNOWN "upload.unknown_session" 404 NOT_FOUND Own "there is no such upload";
    MEDIA_UNKNOWN "media.unknown" 404 NOT_FOUND Own "there is no such media";
    BODY_TOO_LARGE "http.too_large" 413 INVALID_ARGUMENT Own "the body of the request is too large";
    HEADERS_TOO_LARGE "http.headers_too_large" 431 INVALID_ARGUMENT Own "the headers of the request are too large";
    NO_SUCH_METHOD "http.no_such_method" 404 NOT_FOUND Own "the Chat API has no such method";
    UNIMPLEMENTED "http.unimplemented" 501 UNIMPLEMENTED Own "the emulator does not have this method of the Chat API";
    FOREIGN_HOST "http.foreign_host" 403 PERMISSION_DENIED Own
        "the emulator answers to `localhost`, `127.0.0.1` and `[::1]` only";
    TEST_API "emulator.request" 400 INVALID_ARGUMENT Own "";
}

/// The case of an id.
pub(super) fn case(id: &str) -> Option<&'static Case> {
    ALL.iter().find(|case| case.id == id).copied()
}

/// A request that is refused: the case, and what is particular to this request.
#[derive(Debug)]
pub(super) struct Failure {
    pub(super) case: &'static Case,
    /// The rule that was broken, where there is one.
    pub(super) rule: Option<&'static str>,
    message: String,
    /// A path into the request, where there is one, and what is wrong there.
    violations: Vec<(String, String)>,
}

impl From<&'static Case> for Failure {
    fn from(case: &'static Case) -> Self {
        let mut failure = Self { case, rule: case.rule, message: case.message.to_owned(), violations: Vec::new() };
        if case.id == TOO_LONG_2018.id {
            failure.violations.push((String::new(), failure.message.clone()));
        }
        failure
    }
}

impl Failure {
    /// With words of its own.
    pub(super) fn new(case: &'static Case, message: impl Into<String>) -> Self {
        Self { message: message.into(), ..case.into() }
    }

    /// With a violation per line of the message.
    pub(super) fn violations(case: &'static Case, violations: Vec<(String, String)>) -> Self {
        let lines: Vec<&str> = violations.iter().map(|(_, text)| text.as_str()).collect();
        Self { message: lines.join("\n"), violations, ..case.into() }
    }

    /// With the case's message, and a violation that says more.
    pub(super) fn violation(case: &'static Case, field: &str, text: String) -> Self {
        Self { violations: vec![(field.to_owned(), text)], ..case.into() }
    }

    /// With another rule.
    pub(super) fn with_rule(self, rule: Option<&'static str>) -> Self {
        Self { rule, ..self }
    }

    /// With another message.
    pub(super) fn with_message(self, message: String) -> Self {
        Self { message, ..self }
    }

    /// The words that mark where the text comes from.
    pub(super) fn wording(&self) -> &'static str {
        self.case.wording.word()
    }

    /// The body: Google's error envelope. `rpc` is the method that was called; `old` adds what `$.xgafv=1` asks for.
    pub(super) fn body(&self, rpc: &str, old: bool) -> Value {
        let mut error = Map::new();
        error.insert("code".to_owned(), self.case.http.into());
        error.insert("message".to_owned(), self.message.as_str().into());
        error.insert("status".to_owned(), self.case.status.into());
        if old {
            let reason = match self.case.http {
                400 | 413 => "badRequest",
                401 => "unauthorized",
                403 => "forbidden",
                404 => "notFound",
                409 => "alreadyExists",
                429 => "rateLimitExceeded",
                _ => "backendError",
            };
            let entry = json!({ "message": self.message, "domain": "global", "reason": reason });
            error.insert("errors".to_owned(), json!([entry]));
        }
        let details = self.details(rpc);
        if !details.is_empty() {
            error.insert("details".to_owned(), details.into());
        }
        json!({ "error": error })
    }

    fn details(&self, rpc: &str) -> Vec<Value> {
        let mut details = Vec::new();
        if let Some(reason) = self.case.reason {
            let mut metadata = Map::new();
            metadata.insert("service".to_owned(), "chat.googleapis.com".into());
            if !rpc.is_empty() && reason != "API_KEY_INVALID" {
                metadata.insert("method".to_owned(), format!("google.chat.v1.ChatService.{rpc}").into());
            }
            details.push(json!({
                "@type": "type.googleapis.com/google.rpc.ErrorInfo",
                "reason": reason,
                "domain": "googleapis.com",
                "metadata": metadata,
            }));
        }
        if !self.violations.is_empty() {
            let violation = |(field, text): &(String, String)| match field.as_str() {
                "" => json!({ "description": text }),
                field => json!({ "field": field, "description": text }),
            };
            details.push(json!({
                "@type": "type.googleapis.com/google.rpc.BadRequest",
                "fieldViolations": self.violations.iter().map(violation).collect::<Vec<_>>(),
            }));
        }
        details
    }
}
