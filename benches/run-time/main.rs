//! What measuring costs. Run with `cargo bench -p tests --bench run-time`.

use std::hint::black_box;
use std::time::{Duration, Instant};

use chat_cards::{Card, DecoratedText, Message, Section, TextParagraph};
use tests::files::root;

/// The fastest of many runs, for what disturbs a run makes it slower.
fn time<T>(mut work: impl FnMut() -> T) -> Duration {
    let start = Instant::now();
    let mut best = Duration::MAX;
    while start.elapsed() < Duration::from_millis(500) {
        let start = Instant::now();
        black_box(work());
        best = best.min(start.elapsed());
    }
    best
}

/// The messages of the corpus that can be read.
fn corpus() -> Vec<Message> {
    let directory = root().join("tests/data/corpus/messages");
    let mut paths: Vec<_> =
        std::fs::read_dir(directory).expect("the corpus").map(|entry| entry.expect("a file").path()).collect();
    paths.sort();
    let texts = paths.iter().map(|path| std::fs::read_to_string(path).expect("a text"));
    texts.filter_map(|text| serde_json::from_str(&text).ok()).collect()
}

fn widgets() -> Message {
    let section = (0..300).fold(Section::new(), |section, index| {
        section
            .widget(DecoratedText::new(format!("check {index} has passed")).top_label("build"))
            .widget(TextParagraph::new("<b>some</b> \"text\"\nthat has a second line"))
    });
    Message::new().card(Card::new().section(section))
}

fn measuring() {
    let text = Message::new().text("The quick brown fox jumps over the lazy dog, and \"so\" on.\n".repeat(500));
    let plain = Message::new().text("The quick brown fox jumps over the lazy dog, and so on.  ".repeat(500));
    let rows = [
        ("corpus", corpus()),
        ("one text", vec![text]),
        ("one plain text", vec![plain]),
        ("600 widgets", vec![widgets()]),
    ];
    println!("| messages | bytes | `size()` | `to_vec` | share |\n|---|--:|--:|--:|--:|");
    for (name, messages) in rows {
        let bytes: usize = messages.iter().map(Message::size).sum();
        let size = time(|| messages.iter().map(Message::size).sum::<usize>());
        let written = time(|| {
            messages.iter().map(|message| serde_json::to_vec(message).map_or(0, |json| json.len())).sum::<usize>()
        });
        let share = size.as_secs_f64() / written.as_secs_f64() * 100.0;
        println!("| {name} | {bytes} | {size:.1?} | {written:.1?} | {share:.0} % |");
    }
}

fn main() {
    measuring();
}
