//! Random messages.

use chat_cards::split::Splitter;
use chat_cards::*;
use proptest::collection::vec;
use proptest::prelude::{Strategy, any};
use proptest::test_runner::{Config, TestRunner};
use pulldown_cmark::{Event, Parser, Tag, TagEnd};

use super::{assert_joined, messages, split, widgets};

/// What a text is made of; no token is longer than 70 bytes, so that it fits into every part.
const PIECES: [&str; 24] = [
    "word ",
    "longer words of it ",
    "\n",
    "\n\n",
    "\r\n",
    " ",
    "\"quoted\" ",
    "é漢字",
    "👩\u{200D}👩\u{200D}👧",
    "e\u{301}",
    "🇩🇪🇫🇷",
    "https://example.com/path?query=1 ",
    "unbroken",
    "\t",
    "a.b[0] ",
    "1 < 2 ",
    "* _ ~ ",
    "& ",
    "http:// ",
    "(",
    ") ",
    "] ",
    "\u{2028}",
    "\\",
];
const MARKUP: [&str; 6] =
    ["<users/123456> ", "<https://example.com|a label> ", "`code` ", "\n```\na\n\nb\n```\n", "`", "<"];
const MARKDOWN: [&str; 6] = [
    "[label](https://example.com) ",
    "`` co`de `` ",
    "\n\n~~~\na\n\nb\n~~~\n\n",
    "&amp; ",
    "\n- ",
    "<https://example.com/> ",
];
const HTML: [&str; 12] = [
    "<b>",
    "</b>",
    "<i>",
    "</i>",
    "&amp;",
    "<br>",
    "<ul><li>",
    "</li></ul>",
    "<code>a b</code>",
    "<a href=\"https://a.example\">",
    "</a>",
    "<pre>a\n\nb</pre>",
];

fn text(numbers: &[u8], dialect: &[&str]) -> String {
    let all: Vec<_> = PIECES.iter().chain(dialect).chain(dialect).collect();
    numbers.iter().map(|number| *all[usize::from(*number) % all.len()]).collect()
}

fn run<T: std::fmt::Debug>(strategy: impl Strategy<Value = T>, test: impl Fn(T)) {
    let config = Config { cases: 200, failure_persistence: None, ..Config::default() };
    TestRunner::new(config)
        .run(&strategy, |value| {
            test(value);
            Ok(())
        })
        .unwrap_or_else(|error| panic!("{error}"));
}

fn cut(message: &Message, limit: usize) -> Vec<String> {
    split(message, &Splitter::new().limit(limit), limit).into_iter().map(|part| part.text.into_string()).collect()
}

#[test]
fn texts_are_whole_again() {
    run((vec(any::<u8>(), 1..300), 200..600_usize), |(numbers, limit)| {
        let text = text(&numbers, &MARKUP);
        // A lone backtick or angle bracket can make anything of what follows, which may be too long.
        let Ok(parts) = Splitter::new().limit(limit).split(Message::new().text(Markup::raw(text.clone()))) else {
            return;
        };
        // Code that was too long is opened again.
        if !parts.iter().any(|part| part.text.as_str().starts_with("```")) {
            let pieces: Vec<_> = parts.iter().map(|part| part.text.as_str()).collect();
            assert_joined(&text, &pieces);
        }
    });
}

/// Code, blocks of code and links, as another reader of Markdown sees them.
fn tokens(text: &str) -> Vec<String> {
    let mut block = false;
    let mut tokens = Vec::new();
    for event in Parser::new(text) {
        match event {
            Event::Code(code) => tokens.push(format!("code {code}")),
            Event::Start(Tag::Link { dest_url, .. }) => tokens.push(format!("link {dest_url}")),
            Event::Start(Tag::CodeBlock(pulldown_cmark::CodeBlockKind::Fenced(_))) => block = true,
            Event::End(TagEnd::CodeBlock) => block = false,
            Event::Text(text) if block => tokens.push(format!("block {text}")),
            _ => {}
        }
    }
    tokens
}

#[test]
fn markdown_reads_the_same_in_parts() {
    run((vec(any::<u8>(), 1..300), 300..600_usize), |(numbers, limit)| {
        // Backslashes and brackets can make anything of what follows.
        let text = text(&numbers, &MARKDOWN).replace(['\\', ']', '\t'], "").replace("[label", "[label]");
        if text.is_empty() {
            return;
        }
        let parts = cut(&Message::new().markdown(Markdown::raw(text.clone())), limit);
        let pieces: Vec<_> = parts.iter().map(String::as_str).collect();
        assert_joined(&text, &pieces);
        let after: Vec<_> = parts.iter().flat_map(|part| tokens(part)).collect();
        assert_eq!(after, tokens(&text), "{parts:#?}");
    });
}

/// The text without tags.
fn shown(html: &str) -> String {
    let mut rest = html;
    let mut shown = String::new();
    while let Some(start) = rest.find('<') {
        let tag = &rest[start..];
        let end = tag[1..]
            .starts_with(|char: char| char.is_ascii_alphabetic() || char == '/')
            .then(|| tag.find('>'))
            .flatten();
        let end = end.map_or(start + 1, |end| start + end + 1);
        shown += if end == start + 1 { &rest[..end] } else { &rest[..start] };
        rest = &rest[end..];
    }
    (shown + rest).split_whitespace().collect()
}

/// The tags that are open at the end; one that closes nothing is ignored.
fn open(html: &str) -> usize {
    let mut open: Vec<&str> = Vec::new();
    for tag in html.split('<').skip(1) {
        let Some((tag, _)) = tag.split_once('>') else { continue };
        let name = tag.split(' ').next().unwrap_or_default();
        match name.strip_prefix('/') {
            Some(name) => {
                if let Some(index) = open.iter().rposition(|open| *open == name) {
                    open.truncate(index);
                }
            }
            None if name == "br" || !name.starts_with(|char: char| char.is_ascii_alphabetic()) => {}
            None => open.push(name),
        }
    }
    open.len()
}

#[test]
fn html_is_whole_again_and_every_part_closed() {
    run((vec(any::<u8>(), 1..400), 900..1_500_usize), |(numbers, limit)| {
        let text = text(&numbers, &HTML);
        let card = Card::new().section(Section::new().widget(TextParagraph::new(Html::raw(text.clone()))));
        let Ok(parts) = Splitter::new().limit(limit).split(Message::new().card(card)) else { return };
        let texts: Vec<_> = parts.iter().flat_map(|part| &part.cards_v2).flat_map(widgets).collect();
        let texts: Vec<_> = texts
            .iter()
            .map(|widget| match &widget.data {
                Some(WidgetData::TextParagraph(paragraph)) => paragraph.text.as_str(),
                other => panic!("{other:?}"),
            })
            .collect();
        assert_eq!(texts.iter().map(|text| shown(text)).collect::<String>(), shown(&text), "{texts:#?}");
        for text in &texts[..texts.len().saturating_sub(1)] {
            assert_eq!(open(text), 0, "{text:?}");
            assert!(!text.ends_with(['<', '&']), "{text:?}");
        }
    });
}

fn card(sizes: &[Vec<u8>], id: usize) -> CardWithId {
    let sections = sizes.iter().map(|widgets| {
        widgets.iter().enumerate().fold(Section::new().header("section"), |section, (index, size)| match size % 3 {
            0 => section.widget(Divider::new()),
            1 => section.widget(TextParagraph::new(format!("{index}{}", "a".repeat(usize::from(*size))))),
            _ => section
                .widget(DecoratedText::new(format!("{index}{}", "b ".repeat(usize::from(*size)))).top_label("top")),
        })
    });
    sections.fold(Card::new().header(CardHeader::new("title")), Card::section).with_id(format!("id{id}"))
}

#[test]
fn widgets_are_whole_again() {
    let sizes = vec(vec(vec(any::<u8>(), 1..140), 1..6), 1..4);
    run((sizes, 1_200..9_000_usize, any::<bool>()), |(cards, limit, number)| {
        let cards: Vec<_> = cards.iter().enumerate().map(|(id, sizes)| card(sizes, id)).collect();
        let message = cards.iter().cloned().fold(Message::new(), Message::card);
        let parts = split(&message, &Splitter::new().limit(limit).number_headers(number), limit);
        let after: Vec<_> = parts.iter().flat_map(|part| &part.cards_v2).flat_map(widgets).collect();
        let before: Vec<_> = cards.iter().flat_map(widgets).collect();
        assert!(after == before, "{parts:?}");
        let ids: Vec<_> = parts.iter().flat_map(|part| &part.cards_v2).map(|card| &card.card_id).collect();
        let unique: std::collections::HashSet<_> = ids.iter().collect();
        assert_eq!(ids.len(), unique.len(), "{ids:?}");
    });
}

/// Real messages, which are too large for some of the limits that are tried.
#[test]
fn real_messages_are_whole_again() {
    for sample in messages::all().iter().filter(|sample| sample.is_valid()) {
        // Shown if it fails.
        println!("{}", sample.file);
        tests::splitting::read(&sample.text);
    }
}

/// Where that alone is too much, one part is left.
#[test]
fn white_space_at_the_end_may_go() {
    let message = Message::new().text(format!("all is well{}", " ".repeat(20_000)));
    assert_eq!(message.size(), 20_022);
    tests::splitting::read(&serde_json::to_string(&message).expect("it can be written"));
    let parts = Splitter::new().limit(6_000).split(message).expect("it can be split");
    assert_eq!(parts.len(), 1);
    assert!(parts[0].text.as_str().starts_with("all is well "));
}
