//! What splitting costs.

use chat_cards::{Card, CardHeader, DecoratedText, Html, Markup, Message, Section, TextParagraph};

use super::{time, time_with};

/// A text with lines and empty lines.
fn lines(bytes: usize) -> String {
    let paragraph =
        "The quick brown fox jumps over <https://example.com|the lazy dog>, and \"so\" on.\n".repeat(5) + "\n";
    paragraph.repeat(bytes / paragraph.len() + 1)
}

fn large_text(bytes: usize) -> Message {
    Message::new().text(Markup::raw(lines(bytes)))
}

fn large_paragraph(bytes: usize) -> Message {
    let list: String =
        (0..bytes / 40).map(|index| format!("<li><b>check {index}</b> &amp; all is well</li>")).collect();
    Message::new()
        .card(Card::new().section(Section::new().widget(TextParagraph::new(Html::raw(format!("<ul>{list}</ul>"))))))
}

fn many_widgets(bytes: usize) -> Message {
    let widget = |index| DecoratedText::new(format!("check {index} has passed")).top_label("build");
    let section = (0..bytes / 75).map(widget).fold(Section::new().header("Checks"), Section::widget);
    Message::new().card(Card::new().header(CardHeader::new("Build")).section(section))
}

fn many_cards(bytes: usize) -> Message {
    let card = |index| {
        let section = Section::new().widget(TextParagraph::new("all is well"));
        Card::new().header(CardHeader::new("Build")).section(section).with_id(format!("build-{index}"))
    };
    (0..bytes / 150).map(card).fold(Message::new(), Message::card)
}

pub(super) fn splitting() {
    type Make = fn(usize) -> Message;
    let rows: [(&str, Make); 4] = [
        ("text", large_text),
        ("one HTML paragraph", large_paragraph),
        ("one card, many widgets", many_widgets),
        ("many cards", many_cards),
    ];
    println!("| message | bytes | parts | `split()` | a byte | `size()` |\n|---|--:|--:|--:|--:|--:|");
    for (name, make) in rows {
        for kilobytes in [64, 256, 1_024, 4_096] {
            let message = make(kilobytes * 1_024);
            let bytes = message.size();
            let parts = message.clone().split().map_or(0, |parts| parts.len());
            // The copy is made before the clock starts.
            let split = time_with(|| message.clone(), Message::split);
            let size = time(|| message.size());
            let each = split.as_secs_f64() * 1e9 / bytes as f64;
            println!("| {name} | {bytes} | {parts} | {split:.1?} | {each:.1} ns | {size:.1?} |");
        }
    }
}
