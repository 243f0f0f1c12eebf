//! Where texts are cut.

use chat_cards::split::Splitter;
use chat_cards::*;

use super::{assert_joined, split};

const FRAME: usize = 117;

/// The pieces that the text of a message becomes where a part has room for so many bytes of it.
fn pieces(text: &str, room: usize) -> Vec<String> {
    cut(&Message::new().text(Markup::raw(text.to_owned())), room)
}

fn markdown(text: &str, room: usize) -> Vec<String> {
    cut(&Message::new().markdown(Markdown::raw(text.to_owned())), room)
}

fn cut(message: &Message, room: usize) -> Vec<String> {
    let limit = message.clone().text(Markup::EMPTY).size() + r#","text":"""#.len() + room;
    let parts = split(message, &Splitter::new().limit(limit), limit);
    let texts: Vec<_> = parts.iter().map(|part| part.text.as_str()).collect();
    // What opens code that is too long for a part is in each of them.
    let again = ["```", "~~~"].iter().any(|fence| texts[1..].iter().any(|text| text.starts_with(fence)));
    if !again {
        assert_joined(message.text.as_str(), &texts);
    }
    parts.into_iter().map(|part| part.text.into_string()).collect()
}

/// The pieces that a paragraph of HTML becomes where a card has room for so many bytes of it.
fn paragraph(text: &str, room: usize) -> Vec<String> {
    // What is around the text, and what is kept free for ids and numbers.
    let limit = FRAME + room;
    let paragraph = TextParagraph::new(Html::raw(text.to_owned()));
    let message = Message::new().card(Card::new().section(Section::new().widget(paragraph)));
    let parts = split(&message, &Splitter::new().limit(limit), limit);
    let cards = parts.iter().flat_map(|part| &part.cards_v2);
    let texts = cards.flat_map(super::widgets).map(|widget| match &widget.data {
        Some(WidgetData::TextParagraph(paragraph)) => paragraph.text.as_str().to_owned(),
        other => panic!("{other:?}"),
    });
    texts.collect()
}

#[test]
fn paragraphs_come_before_lines_before_words_before_characters() {
    let text = "one two\nthree\n\nfour five\nsix";
    // Up to `fi`.
    assert_eq!(pieces(text, 25), ["one two\nthree\n\n", "four five\nsix"]);
    assert_eq!(pieces("aaaa bbbb\ncccc dddd eeee ffff", 20), ["aaaa bbbb\n", "cccc dddd eeee ffff"]);
    assert_eq!(pieces("aaaa bbbb cccc dddd eeee ffff", 22), ["aaaa bbbb cccc dddd ", "eeee ffff"]);
    assert_eq!(pieces("aaaabbbbccccddddeeee", 12), ["aaaabbbbcccc", "ddddeeee"]);
}

#[test]
fn a_better_place_must_leave_half_of_the_part_full() {
    assert_eq!(pieces("a\n\nbbbb bbbb bbbb bbbb bbbb", 20), ["a\n\nbbbb bbbb bbbb ", "bbbb bbbb"]);
    // But one that is too early is better than a cut inside of a word.
    assert_eq!(pieces("a bbbbbbbbbbbbbbbbbbbb", 20), ["a ", "bbbbbbbbbbbbbbbbbbbb"]);
}

#[test]
fn escapes_count_as_they_are_written() {
    assert_eq!(pieces(&"\"".repeat(30), 20), ["\"".repeat(10), "\"".repeat(10), "\"".repeat(10)]);
    assert_eq!(pieces(&"\u{1}".repeat(5), 20), ["\u{1}\u{1}\u{1}", "\u{1}\u{1}"]);
}

#[test]
fn line_breaks_of_windows_stay_together() {
    assert_eq!(pieces("aaaa\r\nbbbb\r\n\r\ncccc dddd", 27), ["aaaa\r\nbbbb\r\n\r\n", "cccc dddd"]);
    // The two are four bytes in JSON, and there is room for the first.
    assert_eq!(pieces("aaaaaaaaaa\r\nbbbb", 12), ["aaaaaaaaaa", "\r\nbbbb"]);
}

#[test]
fn one_long_word_is_cut_between_characters() {
    let word = "é".repeat(20_000);
    let parts = pieces(&word, 31_000);
    assert_eq!(parts.concat(), word);
    assert_eq!(parts[0].len(), 31_000);
    for cluster in ["👩\u{200D}👩\u{200D}👧", "e\u{301}\u{302}", "🇩🇪", "👍🏽", "한국"] {
        let text = cluster.repeat(20);
        for room in cluster.len() * 2 - 1..cluster.len() * 4 {
            let parts = pieces(&text, room);
            assert_eq!(parts.concat(), text);
            if cluster != "한국" {
                assert!(parts.iter().all(|part| part.len() % cluster.len() == 0), "{parts:?}");
            }
        }
    }
    assert_eq!(pieces("aaaaa \u{301}bbbb ccccc", 10), ["aaaaa \u{301}bb", "bb ccccc"]);
    assert_eq!(pieces("aaaa\u{A0}bbbb", 6), ["aaaa\u{A0}", "bbbb"], "no space to break at, but two characters");
}

#[test]
fn white_space_is_no_part_of_its_own() {
    assert_eq!(pieces(&format!("aaaa{}bbbb", " ".repeat(40)), 10).len(), 2);
    assert_eq!(pieces(&" ".repeat(40), 10), [" ".repeat(10)]);
    let parts = paragraph(&format!("aaaa{}bbbb", "<br>".repeat(150)), 160);
    assert_eq!(parts.len(), 2);
    assert!(parts[0].starts_with("aaaa<br>") && parts[1].ends_with("<br>bbbb"), "{parts:?}");
}

/// Wherever in the token the end of the part falls, the token is whole in one of them.
fn stays_whole(cut: impl Fn(&str, usize) -> Vec<String>, token: &str, room: usize) {
    let length = Message::new().text(Markup::raw(token.to_owned())).size() - r#"{"text":""}"#.len();
    for before in room - length..room + 2 {
        for filler in [format!("{:a<1$}", "", before), format!("{:<1$}", "words and words", before)] {
            let text = format!("{filler}{token}{}", " more of it".repeat(5));
            let parts = cut(&text, room);
            assert!(parts.len() > 1, "{before}: {parts:?}");
            assert!(parts.iter().any(|part| part.contains(token)), "{before}: {parts:?}");
        }
    }
}

#[test]
fn links_mentions_and_code_are_not_cut() {
    for token in [
        "<users/123456789>",
        "<https://example.com/a b|a long label>",
        "<customEmojis/1234>",
        "`some inline code`",
        "```code in a line```",
        "```\nsome lines\nof code\n```",
        r#"<chat-citation data-id="v2">twice as fast</chat-citation>"#,
    ] {
        stays_whole(pieces, token, 60);
    }
    // A URL ends where white space is, so nothing may touch it.
    assert_eq!(pieces("aaaa https://example.com/aaaa bbbb", 25), ["aaaa ", "https://example.com/aaaa ", "bbbb"]);
}

#[test]
fn markdown_is_not_cut_where_it_would_break() {
    for token in [
        "[a label](https://example.com/a_(b))",
        "[a `code]` label](https://example.com)",
        "``some ` inline code``",
        "&amp;",
        "\\*",
        "<https://example.com/abc>",
        r#"<chat-citation data-id="v2">twice as fast</chat-citation>"#,
    ] {
        stays_whole(markdown, token, 60);
    }
    let fenced = "before\n\n~~~rust\nlet a = 1;\n\nlet b = 2;\n~~~\n\nafter";
    for room in 44..70 {
        let parts = markdown(fenced, room);
        assert!(
            parts.iter().any(|part| part.contains("~~~rust\nlet a = 1;\n\nlet b = 2;\n~~~\n")),
            "{room}: {parts:?}"
        );
    }
}

#[test]
fn code_that_is_too_long_is_cut_between_lines() {
    assert_eq!(
        pieces("before\n```\nline one\nline two\nline three\n```\nafter", 36),
        ["before\n", "```\nline one\nline two\n```", "```\nline three\n```\nafter"]
    );
    assert_eq!(
        markdown("````text\nline one is long\n```\nline three is long\n````\nafter", 60),
        ["````text\nline one is long\n```\n````", "````text\nline three is long\n````\nafter"]
    );
    // Nothing closes the fence.
    assert_eq!(
        markdown("~~~\nline one is long\nline two is long\nline three is long", 45),
        ["~~~\nline one is long\nline two is long\n~~~", "~~~\nline three is long"]
    );
}

#[test]
fn tags_are_closed_and_opened_again() {
    let parts = paragraph(&format!("<b>{}</b>", "bold words ".repeat(60)), 160);
    assert!(parts.len() > 2);
    for part in &parts {
        assert!(part.starts_with("<b>") && part.ends_with(" </b>"), "{part}");
    }
    let text = format!("<a href=\"https://example.com/?a=1&amp;b=2\"><i>{}</i></a>", "label ".repeat(80));
    for part in paragraph(&text, 300) {
        assert!(part.starts_with("<a href=\"https://example.com/?a=1&amp;b=2\"><i>label "), "{part}");
        assert!(part.ends_with("label </i></a>"), "{part}");
    }
}

#[test]
fn what_looks_like_a_tag_is_not_opened_again() {
    let traceback = r#"File "a.py", line 1, in <module> "#.repeat(40);
    assert_eq!(paragraph(&traceback, 400).concat(), traceback);
    let generics = "a <span>List<String> b</span> <users/1> ".repeat(20);
    assert_eq!(paragraph(&generics, 100).concat(), generics);
}

#[test]
fn lists_go_on_as_lists() {
    let inner: String = (10..40).map(|item| format!("<li>inner item {item}</li>")).collect();
    let text = format!("<ul><li>outer<ol>{inner}</ol></li><li>last</li></ul>tail");
    let parts = paragraph(&text, 300);
    assert!(parts.len() > 2, "{parts:?}");
    for part in &parts[1..parts.len() - 1] {
        assert!(part.starts_with("<ul><li><ol><li>inner item "), "{part}");
        assert!(part.ends_with("</li></ol></li></ul>"), "{part}");
    }
    assert!(parts[parts.len() - 1].ends_with("</ol></li><li>last</li></ul>tail"), "{parts:?}");
    // Items need no end tag.
    let parts = paragraph(&format!("<ul>{}</ul>", "<li>an item".repeat(40)), 300);
    assert!(parts.len() > 1);
    for part in &parts {
        assert!(!part.contains("<li><li>") && part.ends_with("</ul>"), "{part}");
    }
}

#[test]
fn html_is_not_cut_inside_of_its_tokens() {
    for token in [
        "&amp;",
        "&#128512;",
        "<font color=\"#ff0000\">x</font>",
        "<time>2023-02-16 15:00</time>",
        "<code>some inline code</code>",
        "<a href='https://example.com/?a > b'>x</a>",
    ] {
        stays_whole(paragraph, token, 160);
    }
    let block = "<pre><code>line one\nline &lt; two\n\nline three</code></pre>";
    for room in 160..190 {
        let parts = paragraph(&format!("{} {block} {}", "before ".repeat(20), "after ".repeat(15)), room);
        assert!(parts.iter().any(|part| part.contains(block)), "{room}: {parts:?}");
    }
    let lines: String = (10..60).map(|line| format!("line {line}\n")).collect();
    let parts = paragraph(&format!("before <pre><code>{lines}</code></pre> after"), 300);
    assert!(parts.len() > 2);
    assert!(parts[1].starts_with("<pre><code>line 1") && parts[1].ends_with("\n</code></pre>"), "{parts:?}");
}
