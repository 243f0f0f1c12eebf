//! The rule book, written from the rules themselves.

use std::fmt::Write as _;
use std::path::{Path, PathBuf};

use chat_cards::check::{self, Example, Rule, Severity, Target, Targets};
use tests::files::{expect_file, root};
use tests::model::Model;

use crate::facts;

/// A part of the book: the rules of one element, or of requests.
struct Chapter {
    title: &'static str,
    rules: Vec<&'static Rule>,
    /// When the rules are checked, if that is the same for all of them.
    moment: Option<&'static str>,
}

impl Chapter {
    fn new(title: &'static str) -> Self {
        Self { title, rules: Vec::new(), moment: None }
    }

    /// The rules of requests that no chapter about a message has.
    fn of_requests(title: &'static str, moment: &'static str, rules: impl Iterator<Item = &'static Rule>) -> Self {
        let rules = rules.filter(|rule| check::rule(rule.id).is_none()).collect();
        Self { title, rules, moment: Some(moment) }
    }
}

/// All rules: of messages by the element that they are about, elements in the order of the model and rules as they are
/// written, and then those of requests.
fn chapters() -> Vec<Chapter> {
    let all = "every element";
    let mut chapters = vec![Chapter::new(all)];
    chapters.extend(Model::walk().elements.iter().map(|schema| Chapter::new(schema.rust)));
    for rule in check::rules() {
        let title = if rule.on[0] == "*" { all } else { rule.on[0] };
        let chapter = chapters.iter_mut().find(|chapter| chapter.title == title);
        chapter.unwrap_or_else(|| panic!("{} is about no element", rule.id)).rules.push(rule);
    }
    chapters.retain(|chapter| !chapter.rules.is_empty());
    let before = "by `chat-send`, before anything is sent";
    chapters.push(Chapter::of_requests("Requests", before, chat_send::request_rules()));
    let by_server = "by Chat, and by the local server of `chat-send`";
    chapters.push(Chapter::of_requests("What only the server knows", by_server, chat_send::server_rules()));
    chapters
}

/// The anchor that a heading has where Markdown is shown.
fn anchor(heading: &str) -> String {
    heading
        .to_lowercase()
        .chars()
        .filter(|c| c.is_alphanumeric() || "-_ ".contains(*c))
        .collect::<String>()
        .replace(' ', "-")
}

fn targets(targets: Targets) -> Option<String> {
    let names = targets.iter().map(|target| format!("`{target}`")).collect::<Vec<_>>().join(", ");
    (targets != Targets::ALL).then_some(names)
}

/// Texts as long as a limit, cut where they repeat one letter.
fn shortened(text: &str) -> String {
    let (mut short, mut rest) = (String::new(), text);
    while let Some(letter) = rest.chars().next() {
        let run = rest.chars().take_while(|other| *other == letter).count();
        let bytes = run * letter.len_utf8();
        match run {
            0..=40 => short.push_str(&rest[..bytes]),
            _ => {
                let _ = write!(short, "{letter}{letter}{letter}… ({run} letters) …{letter}{letter}{letter}");
            }
        }
        rest = &rest[bytes..];
    }
    short
}

/// The beginning and the end of an example that is long because it holds many things.
fn abridged(text: &str) -> String {
    const MOST: usize = 600;
    let letters: Vec<char> = text.chars().collect();
    if letters.len() <= MOST {
        return text.to_owned();
    }
    let part = |letters: &[char]| letters.iter().collect::<String>();
    format!("{} … {}", part(&letters[..MOST / 2]), part(&letters[letters.len() - MOST / 4..]))
}

/// Markup without the indentation that it has as part of a program.
fn dedented(markup: &str) -> String {
    let indent = |line: &str| line.len() - line.trim_start().len();
    let least = markup.lines().skip(1).filter(|line| !line.trim().is_empty()).map(indent).min().unwrap_or_default();
    // The last line closes what the first one opens.
    let outer = markup.lines().last().filter(|_| markup.lines().count() > 1).map_or(0, indent).min(least);
    markup
        .lines()
        .enumerate()
        .map(|(at, line)| if at == 0 { line } else { line.get(outer..).unwrap_or_default() })
        .collect::<Vec<_>>()
        .join("\n")
}

fn write_example(book: &mut String, example: &Example) {
    for (language, text) in [("xml", example.card), ("json", example.json)] {
        if !text.is_empty() {
            let _ = writeln!(book, "```{language}\n{}\n```\n", abridged(&shortened(&dedented(text))));
        }
    }
}

fn write_rule(book: &mut String, rule: &Rule, moment: &str) {
    let Rule { id, severity, what, why, help, source, .. } = rule;
    let _ = writeln!(book, "### {id}\n");
    let elements = if rule.on.len() > 1 { format!(" · on {}", names(rule.on)) } else { String::new() };
    let only = targets(rule.targets).map(|targets| format!(" · only for {targets}")).unwrap_or_default();
    let _ = writeln!(book, "**{severity}**{elements}{only}\n\n{what} {why}\n");
    let _ = writeln!(book, "To put it right: {help}.\n");
    if let Some(example) = rule.fails.first() {
        book.push_str("Breaks it:\n\n");
        write_example(book, example);
    }
    if let Some(example) = rule.passes.first() {
        book.push_str("Keeps it:\n\n");
        write_example(book, example);
    }
    let _ = writeln!(book, "Checked {moment}. Source: {source}.\n");
}

/// When a rule of messages is checked.
fn moment(rule: &Rule) -> &'static str {
    let is_literal = rule.severity != Severity::Info && rule.fails.iter().any(|example| !example.card.is_empty());
    if is_literal { "in `card!`, where it is literal, and in `check`" } else { "in `check`" }
}

fn names(elements: &[&str]) -> String {
    elements.iter().map(|element| format!("`{element}`")).collect::<Vec<_>>().join(", ")
}

fn book() -> String {
    let chapters = chapters();
    let rules: Vec<_> = chapters.iter().flat_map(|chapter| &chapter.rules).collect();
    let count = |severity| rules.iter().filter(|rule| rule.severity == severity).count();
    let mut book = format!(
        "<!-- Written from the rules by `UPDATE_EXPECT=1 cargo test -p tests --test rules book`: change the rules instead. -->\n\
         # Rules\n\n\
         What Google documents about messages and cards, as `chat-cards` checks it, and about requests, as `chat-send` does: {} rules, of which {} are errors, {} \
         warnings and {} informative.\n\n\
         - An **error** is refused by the API, or Chat hides the card or breaks it.\n\
         - A **warning** is about something that Chat ignores, or shows otherwise than it was meant.\n\
         - An **info** is worth knowing.\n\n\
         `card!` checks what is literal while compiling; `#![allow(rule-id)]` in front of the markup allows what a rule is \
         against. `Message::check` checks the finished message, as it goes to a target:\n\n",
        rules.len(),
        count(Severity::Error),
        count(Severity::Warning),
        count(Severity::Info),
    );
    for (target, meaning) in [
        (Target::App, "a new message that an app sends as itself"),
        (Target::User, "a new message in the name of a user"),
        (Target::Webhook, "a new message through an incoming webhook"),
        (Target::Dialog, "an app's answer to an interaction"),
        (Target::Update, "a message that takes the place of an older one"),
    ] {
        let _ = writeln!(book, "- `{target}`: {meaning}");
    }
    book.push_str("\n## Index\n\n");
    for Chapter { title, rules, .. } in &chapters {
        let links: Vec<_> = rules.iter().map(|rule| format!("[{0}](#{0})", rule.id)).collect();
        let _ = writeln!(book, "- [{title}](#{}): {}", anchor(title), links.join(", "));
    }
    for Chapter { title, rules, moment: of_all } in &chapters {
        let _ = writeln!(book, "\n## {title}\n");
        for rule in rules {
            write_rule(&mut book, rule, of_all.unwrap_or_else(|| moment(rule)));
        }
        book.pop();
    }
    book
}

fn path() -> PathBuf {
    root().join(Path::new("docs/rules.md"))
}

#[test]
fn the_rule_book_is_what_the_rules_say() {
    expect_file(&path(), &book());
}

#[test]
fn every_rule_is_in_the_book_once() {
    let book = book();
    let rules = check::rules().iter().copied().chain(chat_send::request_rules()).chain(chat_send::server_rules());
    for rule in rules {
        assert_eq!(book.matches(&format!("\n### {}\n", rule.id)).count(), 1, "{}", rule.id);
        assert_eq!(book.matches(&format!("(#{})", rule.id)).count(), 1, "{}", rule.id);
    }
}

/// The files of Rust in a directory, at any depth.
fn sources(directory: &Path) -> Vec<PathBuf> {
    let entries = std::fs::read_dir(directory).unwrap().map(|entry| entry.unwrap().path());
    let files = entries.flat_map(|path| if path.is_dir() { sources(&path) } else { vec![path] });
    files.filter(|path| path.extension().is_some_and(|extension| extension == "rs")).collect()
}

/// Who reads of a rule in the documentation looks it up.
#[test]
fn every_rule_that_is_spoken_of_is_in_the_book() {
    let (book, ids) = (book(), facts::ids().collect::<Vec<_>>());
    let packages = ["chat-cards", "chat-cards-macros", "chat-cards-rules", "chat-send"];
    let mut spoken = 0;
    for path in packages.iter().flat_map(|package| sources(&root().join(package).join("src"))) {
        let text = std::fs::read_to_string(&path).unwrap();
        for id in ids.iter().filter(|id| text.contains(&format!("`{id}`"))) {
            spoken += 1;
            assert!(book.contains(&format!("\n### {id}\n")), "{}: {id}", path.display());
        }
    }
    assert!(spoken > 200, "{spoken}");
}

#[test]
fn long_examples_are_shortened() {
    assert_eq!(shortened(&format!("<a b=\"{}\" />", "x".repeat(41))), "<a b=\"xxx… (41 letters) …xxx\" />");
    assert_eq!(shortened(&"é".repeat(40)), "é".repeat(40));
    assert_eq!(abridged(&"ab".repeat(300)), "ab".repeat(300));
    assert_eq!(abridged(&"ab".repeat(301)), format!("{} … {}", "ab".repeat(150), "ab".repeat(75)));
    assert_eq!(dedented("<a>\n        <b />\n    </a>"), "<a>\n    <b />\n</a>");
}
