//! What making, measuring, checking and splitting cost. Run with `cargo bench -p tests --bench run-time`.

mod making;
mod split;

use std::hint::black_box;
use std::time::{Duration, Instant};

use chat_cards::check::Target;
use chat_cards::{
    Button, ButtonList, Card, CardHeader, CardWithId, DecoratedText, Icon, Message, OnClick, Section, TextParagraph,
};
use tests::files::root;

/// The fastest of many runs, for what disturbs a run makes it slower.
fn time<T>(mut work: impl FnMut() -> T) -> Duration {
    time_with(|| (), |()| work())
}

/// The same for work on something that is made anew each time.
fn time_with<I, T>(mut make: impl FnMut() -> I, mut work: impl FnMut(I) -> T) -> Duration {
    let start = Instant::now();
    let mut best = Duration::MAX;
    while start.elapsed() < Duration::from_millis(500) {
        let input = make();
        let start = Instant::now();
        let output = black_box(work(input));
        best = best.min(start.elapsed());
        drop(output);
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

/// A message of about 30 kB without fault: a card with as many widgets as Chat shows, or the same in small pieces.
fn large(cards: usize) -> Message {
    let card = |id: usize| {
        let widgets = (0..25).fold(Section::new().header("Checks"), |section, index| {
            let logs = Button::new("Logs", OnClick::open_link(format!("https://example.com/checks/{id}/{index}")));
            section
                .widget(
                    DecoratedText::new(format!("check {index} of <b>search-frontend</b> has passed on main"))
                        .top_label("build")
                        .start_icon(Icon::material("check_circle"))
                        .wrap_text(true),
                )
                .widget(ButtonList::new().button(logs))
        });
        let card = Card::new().header(CardHeader::new(format!("Deploy {id}")).subtitle("main")).section(widgets);
        CardWithId::new().card_id(format!("card-{id}")).card(card)
    };
    (0..cards).fold(Message::new().text("Deploys"), |message, id| message.card(card(id)))
}

/// A message of the same size with fewer, longer texts.
fn wordy() -> Message {
    let paragraph = "All checks of <b>search-frontend</b> have passed on main, so that it can be shipped. ".repeat(3);
    let section = (0..95).fold(Section::new(), |section, _| section.widget(TextParagraph::new(paragraph.as_str())));
    Message::new().text("Deploys").card(CardWithId::new().card_id("deploys").card(Card::new().section(section)))
}

fn checking() {
    let rows = [("corpus", corpus()), ("200 widgets", vec![large(4)]), ("95 texts", vec![wordy()])];
    println!("| messages | bytes | findings | `check()` | `to_vec` | share |\n|---|--:|--:|--:|--:|--:|");
    for (name, messages) in rows {
        let bytes: usize = messages.iter().map(Message::size).sum();
        let findings: usize = messages.iter().map(|message| message.check(Target::App).len()).sum();
        let check = time(|| messages.iter().map(|message| message.check(Target::App).len()).sum::<usize>());
        let written = time(|| {
            messages.iter().map(|message| serde_json::to_vec(message).map_or(0, |json| json.len())).sum::<usize>()
        });
        let share = check.as_secs_f64() / written.as_secs_f64() * 100.0;
        println!("| {name} | {bytes} | {findings} | {check:.1?} | {written:.1?} | {share:.0} % |");
    }
}

fn main() {
    making::making();
    measuring();
    checking();
    split::splitting();
}
