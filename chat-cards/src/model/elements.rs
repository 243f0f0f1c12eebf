//! Sources for what a message says: citations within the text and links below it.
//!
//! Google published these as a Developer Preview in mid-2026; the current API description no longer says so,
//! and its protobuf classes still lack them.

use crate::model::prelude::*;

/// The sources of a message: citations tied to words of the text, and links below the message.
///
/// # Examples
///
/// A citation and the words it belongs to share an id:
///
/// ```
/// use chat_cards::{Citation, CitedSource, Elements, Markup, MarkupSyntax, Message};
///
/// let source = CitedSource::new("Release notes", "https://example.com/notes");
/// let message = Message::new()
///     .text(Markup::raw(r#"Version 2 is <chat-citation data-id="v2">twice as fast</chat-citation>."#))
///     .markup_syntax(MarkupSyntax::Markdown)
///     .elements(Elements::new().citation(Citation::new("v2").cited_source(source)));
/// let json = serde_json::to_value(&message).unwrap();
/// assert_eq!(json["elements"]["citations"][0]["id"], "v2");
/// ```
#[element(schema = "Elements")]
pub struct Elements {
    /// The citations in the text, shown as cards when the pointer rests on the cited words.
    ///
    /// They work only in a message whose `markup_syntax` is `MarkupSyntax::Markdown`. Rule
    /// `citations-need-markdown`. Source: discovery `Citation`.
    #[children]
    pub citations: Vec<Citation>,
    /// The sources shown as links below the message, tied to no particular words.
    ///
    /// If there are none, Chat makes them from the citations, without their snippets.
    pub cited_sources: Vec<CitedSource>,
}

/// A citation: the sources behind some words of the text.
///
/// The words stand in the text as `<chat-citation data-id="v2">…</chat-citation>`, with the id of the
/// citation. A citation whose id the text does not have is ignored without an error. Rule
/// `citation-unreferenced`.
///
/// # Examples
///
/// ```
/// use chat_cards::{Citation, CitedSource};
/// use serde_json::json;
///
/// let citation =
///     Citation::new("v2").cited_source(CitedSource::new("Release notes", "https://example.com/notes"));
/// assert_eq!(
///     serde_json::to_value(&citation).unwrap(),
///     json!({
///         "id": "v2",
///         "citedSources": [{ "title": "Release notes", "uri": "https://example.com/notes" }],
///     }),
/// );
/// ```
#[element(schema = "Citation")]
pub struct Citation {
    /// The id, equal to the `data-id` of the tag in the text. Required.
    ///
    /// At most 62 characters, ASCII letters and digits only. Rules `citation-id-required`,
    /// `citation-id-format`, `citation-id-max-length` and `citation-unreferenced`. Source: discovery
    /// `Citation.id`.
    #[required]
    pub id: Text,
    /// The sources, shown in the card that opens over the cited words.
    #[children]
    pub cited_sources: Vec<CitedSource>,
}

/// A source: a title and an address, with an excerpt and a footer if wanted.
///
/// # Examples
///
/// ```
/// use chat_cards::{CitedSource, Footer, Snippet};
/// use serde_json::json;
///
/// let source = CitedSource::new("Release notes", "https://example.com/notes")
///     .snippet(Snippet::new().text("Start-up takes half the time."))
///     .footer(Footer::new().text("Example Ltd"));
/// assert_eq!(serde_json::to_value(&source).unwrap()["footer"], json!({ "text": "Example Ltd" }));
/// ```
#[element(schema = "CitedSource")]
pub struct CitedSource {
    /// The title, plain text without Markdown. Required.
    ///
    /// Rule `cited-source-title-required`. Source: discovery `CitedSource.title`.
    #[required]
    pub title: Text,
    /// The address of the source. Required.
    ///
    /// Rule `cited-source-uri-required`. Source: discovery `CitedSource.uri`.
    #[required]
    pub uri: Text,
    /// An excerpt from the source.
    pub snippet: Option<Box<Snippet>>,
    /// A line about the source, shown with the excerpt.
    pub footer: Option<Box<Footer>>,
}

/// An excerpt from a [`CitedSource`].
///
/// # Examples
///
/// ```
/// use chat_cards::{ElementsImage, Snippet};
/// use serde_json::json;
///
/// let snippet = Snippet::new()
///     .text("Start-up takes half the time.")
///     .image_preview(ElementsImage::new("https://example.com/chart.png"));
/// assert_eq!(
///     serde_json::to_value(&snippet).unwrap(),
///     json!({
///         "text": "Start-up takes half the time.",
///         "imagePreview": { "imageUri": "https://example.com/chart.png" },
///     }),
/// );
/// ```
#[element(schema = "Snippet")]
pub struct Snippet {
    /// The excerpt, plain text without Markdown, at most 1,000 characters.
    ///
    /// Left out where Chat makes the links below the message from the citations. Rule `snippet-max-length`.
    /// Source: discovery `Snippet.text`.
    #[text]
    pub text: Text,
    /// A picture to go with the excerpt.
    pub image_preview: Option<ElementsImage>,
}

/// A line about a [`CitedSource`], such as who published it.
///
/// # Examples
///
/// ```
/// use chat_cards::Footer;
/// use serde_json::json;
///
/// let footer = Footer::new().text("Example Ltd");
/// assert_eq!(serde_json::to_value(&footer).unwrap(), json!({ "text": "Example Ltd" }));
/// ```
#[element(schema = "Footer")]
pub struct Footer {
    /// The line, plain text without Markdown.
    #[text]
    pub text: Text,
}

/// A picture in a [`Snippet`].
///
/// # Examples
///
/// ```
/// use chat_cards::ElementsImage;
/// use serde_json::json;
///
/// let image = ElementsImage::new("https://example.com/chart.png");
/// assert_eq!(
///     serde_json::to_value(&image).unwrap(),
///     json!({ "imageUri": "https://example.com/chart.png" }),
/// );
/// ```
#[element(schema = "ElementsImage")]
pub struct ElementsImage {
    /// The address of the picture, which anybody must be able to fetch. Required.
    ///
    /// Rule `elements-image-uri-required`. Source: discovery `ElementsImage.imageUri`.
    #[required]
    pub image_uri: Text,
}
