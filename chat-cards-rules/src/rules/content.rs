//! What goes with the text of a message: citations, quotes, attachments, emoji.

#[cfg(feature = "examples")]
use super::filled::filled;
use super::union::union;
use crate::html::is_cited;
use crate::literal::{has_at_most, is_ascii_alphanumeric};
use crate::node::Node;
use crate::report::Report;
#[cfg(feature = "examples")]
use crate::rule::Example;
use crate::rule::Rule;

/// The most characters of a citation's id. Source: discovery `Citation.id`.
const MAX_CITATION_ID: usize = 62;
/// The most characters of a snippet. Source: discovery `Snippet.text`.
const MAX_SNIPPET: usize = 1000;

pub(super) const RULES: &[Rule] = rules![
    Rule {
        without: &["id"],
        at: "id",
        grammar: true,
        message: "the citation has no id",
        help: "set `id` to the `data-id` of its tag in the text",
        what: "A citation has the id of its tag in the text.",
        why: "The id ties the sources to the cited words, and the reference requires it.",
        source: "discovery `Citation.id`",
        passes: examples![Example { json: r#"{"id": "v2"}"#, card: r#"<citation id="v2" />"# }],
        fails: examples![Example { json: r#"{"citedSources": []}"#, card: "<citation />" }],
        ..Rule::error("citation-id-required", &["Citation"])
    },
    Rule {
        with: &["id"],
        at: "id",
        test: Some(citation_id_format),
        message: "the `id` of a citation has something else than letters and digits",
        help: "use ASCII letters and digits only, in the text as well",
        what: "The id of a citation consists of ASCII letters and digits.",
        why: "The reference allows nothing else.",
        source: "discovery `Citation.id`",
        passes: examples![Example { json: r#"{"id": "v2"}"#, card: r#"<citation id="v2" />"# }],
        fails: examples![Example { json: r#"{"id": "v-2"}"#, card: r#"<citation id="v-2" />"# }],
        ..Rule::error("citation-id-format", &["Citation"])
    },
    Rule {
        with: &["id"],
        at: "id",
        test: Some(citation_id_length),
        message: "the `id` of a citation is longer than 62 characters",
        help: "shorten it, in the text as well",
        what: "The id of a citation has at most 62 characters.",
        why: "The reference asks for fewer than 63.",
        source: "discovery `Citation.id`",
        passes: examples![Example {
            json: r#"{"id": "abcdefghijklmnopqrstuvwxyz0123456789abcdefghijklmnopqrstuvwxyz"}"#,
            card: r#"<citation id="abcdefghijklmnopqrstuvwxyz0123456789abcdefghijklmnopqrstuvwxyz" />"#,
        }],
        fails: examples![Example {
            json: r#"{"id": "abcdefghijklmnopqrstuvwxyz0123456789abcdefghijklmnopqrstuvwxyz0"}"#,
            card: r#"<citation id="abcdefghijklmnopqrstuvwxyz0123456789abcdefghijklmnopqrstuvwxyz0" />"#,
        }],
        ..Rule::error("citation-id-max-length", &["Citation"])
    },
    Rule {
        with: &["elements"],
        at: "elements",
        test: Some(citations_without_markdown),
        message: "citations work in Markdown only",
        help: "set `markupSyntax` to Markdown",
        what: "A message with citations is written in Markdown.",
        why: "In a text of Chat's own markup the tags of citations have no meaning.",
        source: "discovery `Citation`",
        passes: examples![CITED],
        fails: examples![Example {
            json: r#"{"text": "It is <chat-citation data-id=\"v2\">fast</chat-citation>",
                "elements": {"citations": [{"id": "v2"}]}}"#,
            card: r#"<message text="Fast"><elements><citations><citation id="v2" /></citations></elements></message>"#,
        }],
        ..Rule::warning("citations-need-markdown", &["Message"])
    },
    Rule {
        with: &["elements", "markupSyntax"],
        at: "elements",
        test: Some(citation_unreferenced),
        message: "a citation belongs to no words of the text",
        help: "mark the words with `<chat-citation data-id=\"ID\">`, or leave the citation out",
        what: "The text has a tag for each citation.",
        why: "A citation whose id the text does not have is ignored without an error.",
        source: "discovery `Citation`",
        passes: examples![CITED],
        fails: examples![Example {
            json: r#"{"text": "It is fast", "markupSyntax": "MARKUP_SYNTAX_MARKDOWN",
                "elements": {"citations": [{"id": "v2"}]}}"#,
            card: r#"<message text="It is fast" markup_syntax=markdown>
                <elements><citations><citation id="v2" /></citations></elements>
            </message>"#,
        }],
        ..Rule::warning("citation-unreferenced", &["Message"])
    },
    Rule {
        without: &["title"],
        at: "title",
        grammar: true,
        message: "the source has no title",
        help: "set `title`",
        what: "A cited source has a title.",
        why: "The reference requires it: it is what the reader sees of the source.",
        source: "discovery `CitedSource.title`",
        passes: examples![SOURCE],
        fails: examples![Example {
            json: r#"{"uri": "https://example.com"}"#,
            card: r#"<cited_source uri="https://example.com" />"#,
        }],
        ..Rule::error("cited-source-title-required", &["CitedSource"])
    },
    Rule {
        without: &["uri"],
        at: "uri",
        grammar: true,
        message: "the source has no address",
        help: "set `uri`",
        what: "A cited source has an address.",
        why: "The reference requires it: it is where a click leads.",
        source: "discovery `CitedSource.uri`",
        passes: examples![SOURCE],
        fails: examples![Example { json: r#"{"title": "Notes"}"#, card: r#"<cited_source title="Notes" />"# }],
        ..Rule::error("cited-source-uri-required", &["CitedSource"])
    },
    Rule {
        without: &["imageUri"],
        at: "imageUri",
        grammar: true,
        message: "the picture has no address",
        help: "set `imageUri`",
        what: "The picture of a snippet has an address, which anybody can fetch.",
        why: "The reference requires it: there is no picture otherwise.",
        source: "discovery `ElementsImage.imageUri`",
        passes: examples![Example {
            json: r#"{"imageUri": "https://example.com/a.png"}"#,
            card: r#"<elements_image image_uri="https://example.com/a.png" />"#,
        }],
        fails: examples![Example { json: "{}", card: "<elements_image />" }],
        ..Rule::error("elements-image-uri-required", &["ElementsImage"])
    },
    Rule {
        with: &["text"],
        at: "text",
        test: Some(snippet_length),
        message: "the snippet is longer than 1,000 characters",
        help: "shorten it",
        what: "A snippet has at most 1,000 characters.",
        why: "The API refuses a longer one. It is plain text, without Markdown.",
        source: "discovery `Snippet.text`",
        passes: examples![
            Example { json: r#"{"text": "It is fast."}"#, card: r#"<snippet text="It is fast." />"# },
            Example { json: filled!(1011, r#"{"text":""#, r#""}"#), card: "" },
        ],
        fails: examples![Example { json: filled!(1012, r#"{"text":""#, r#""}"#), card: LONG_SNIPPET }],
        ..Rule::error("snippet-max-length", &["Snippet"])
    },
    Rule {
        without: &["name"],
        at: "name",
        grammar: true,
        message: "the quote does not say which message it quotes",
        help: "set `name` to the name of the quoted message",
        what: "A quote names the message that it quotes.",
        why: "The reference requires it: `spaces/{space}/messages/{message}`.",
        source: "discovery `QuotedMessageMetadata.name`",
        passes: examples![QUOTE],
        fails: examples![Example {
            json: r#"{"lastUpdateTime": "2026-11-20T09:30:00Z"}"#,
            card: r#"<quoted_message_metadata last_update_time="2026-11-20T09:30:00Z" />"#,
        }],
        ..Rule::error("quote-name-required", &["QuotedMessageMetadata"])
    },
    Rule {
        without: &["lastUpdateTime"],
        at: "lastUpdateTime",
        grammar: true,
        message: "the quote does not say which version of the message it quotes",
        help: "set `lastUpdateTime` to the time of the last edit, or of the creation if there was none",
        what: "A quote says when the quoted message was last changed.",
        why: "The call fails if the time is missing, or is not that of the latest version.",
        source: "discovery `QuotedMessageMetadata.lastUpdateTime`",
        passes: examples![QUOTE],
        fails: examples![Example {
            json: r#"{"name": "spaces/A/messages/B"}"#,
            card: r#"<quoted_message_metadata name="spaces/A/messages/B" />"#,
        }],
        ..Rule::error("quote-last-update-time-required", &["QuotedMessageMetadata"])
    },
    Rule {
        one_of: &["attachmentDataRef", "driveDataRef"],
        grammar: true,
        message: "the attachment has both an `attachmentDataRef` and a `driveDataRef`",
        passes: examples![Example {
            json: r#"{"attachmentDataRef": {"attachmentUploadToken": "token"}}"#,
            card: r#"<attachment><attachment_data_ref attachment_upload_token="token" /></attachment>"#,
        }],
        fails: examples![Example {
            json: r#"{"attachmentDataRef": {"attachmentUploadToken": "token"}, "driveDataRef": {"driveFileId": "1a2b"}}"#,
            card: r#"<attachment>
                <attachment_data_ref attachment_upload_token="token" /><drive_data_ref drive_file_id="1a2b" />
            </attachment>"#,
        }],
        ..union("attachment-data-ref-union", &["Attachment"], "Google's Protocol Buffers of the Chat API")
    },
    Rule {
        one_of: &["unicode", "customEmoji"],
        needs_one: true,
        grammar: true,
        message: "an emoji is either one of Unicode or a custom one",
        help: "set one of `unicode` and `customEmoji`",
        passes: examples![Example { json: r#"{"unicode": "👍"}"#, card: r#"<emoji unicode="👍" />"# }],
        fails: examples![
            Example {
                json: r#"{"unicode": "👍", "customEmoji": {"name": "customEmojis/1"}}"#,
                card: r#"<emoji unicode="👍"><custom_emoji name="customEmojis/1" /></emoji>"#,
            },
            Example { json: "{}", card: "<emoji />" },
        ],
        ..union("emoji-union", &["Emoji"], "Google's Protocol Buffers of the Chat API")
    },
];

#[cfg(feature = "examples")]
const CITED: Example = Example {
    json: r#"{"text": "It is <chat-citation data-id=\"v2\">fast</chat-citation>",
        "markupSyntax": "MARKUP_SYNTAX_MARKDOWN", "elements": {"citations": [{"id": "v2"}]}}"#,
    card: r#"<message text="It is <chat-citation data-id=\"v2\">fast</chat-citation>" markup_syntax=markdown>
        <elements><citations><citation id="v2" /></citations></elements>
    </message>"#,
};
#[cfg(feature = "examples")]
const SOURCE: Example = Example {
    json: r#"{"title": "Notes", "uri": "https://example.com"}"#,
    card: r#"<cited_source title="Notes" uri="https://example.com" />"#,
};
#[cfg(feature = "examples")]
const QUOTE: Example = Example {
    json: r#"{"name": "spaces/A/messages/B", "lastUpdateTime": "2026-11-20T09:30:00Z"}"#,
    card: r#"<quoted_message_metadata name="spaces/A/messages/B" last_update_time="2026-11-20T09:30:00Z" />"#,
};
#[cfg(feature = "examples")]
const LONG_SNIPPET: &str = filled!(1020, r#"<snippet text=""#, r#"" />"#);

fn citation_id_format(node: &Node<'_>, report: &mut Report<'_>) {
    if node.text("id").is_some_and(|id| !is_ascii_alphanumeric(id)) {
        report.found();
    }
}

fn citation_id_length(node: &Node<'_>, report: &mut Report<'_>) {
    if node.text("id").is_some_and(|id| !has_at_most(id, MAX_CITATION_ID)) {
        report.found();
    }
}

fn snippet_length(node: &Node<'_>, report: &mut Report<'_>) {
    if node.text("text").is_some_and(|text| !has_at_most(text, MAX_SNIPPET)) {
        report.found();
    }
}

fn is_markdown(node: &Node<'_>) -> bool {
    node.text("markupSyntax") == Some("MARKUP_SYNTAX_MARKDOWN")
}

fn citations_without_markdown(node: &Node<'_>, report: &mut Report<'_>) {
    let is_known = node.is_absent("markupSyntax") || node.text("markupSyntax").is_some();
    if is_known && !is_markdown(node) {
        node.each("elements", &mut |elements| {
            if elements.is_set("citations") {
                report.at(elements, "citations", "citations work in Markdown only");
            }
        });
    }
}

fn citation_unreferenced(node: &Node<'_>, report: &mut Report<'_>) {
    let text = if node.is_absent("text") { Some("") } else { node.text("text") };
    let Some(text) = text.filter(|_| is_markdown(node)) else { return };
    node.each("elements", &mut |elements| {
        elements.each("citations", &mut |citation| {
            if let Some(id) = citation.text("id").filter(|id| !is_cited(id, text)) {
                report.at(citation, "id", format!("no words of the text belong to the citation `{id}`"));
            }
        });
    });
}
