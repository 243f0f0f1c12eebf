//! A check says something of any message: it never panics, is the same each time, and goes from the top down.

use chat_cards::Message;
use chat_cards::check::{Finding, Findings, Target};
use chat_cards::schema::Element;
use proptest::collection::vec;
use proptest::prelude::{ProptestConfig, any, prop_assert, prop_assert_eq, proptest};

use crate::tape::Tape;

/// The names of a path, and the places in lists, which order as numbers do.
fn steps(path: &str) -> Vec<(String, usize)> {
    let places = path.split('.').filter(|step| !step.is_empty()).map(|step| match step.split_once('[') {
        Some((name, place)) => (name.to_owned(), 1 + place.trim_end_matches(']').parse().unwrap_or(usize::MAX - 1)),
        None => (step.to_owned(), 0),
    });
    places.collect()
}

/// Unknown fields have any name at all, dots and brackets included: their paths cannot be taken apart.
fn is_plain(path: &str) -> bool {
    path.chars().all(|c| c.is_ascii_alphanumeric() || ".[]".contains(c))
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 2000, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn any_message_is_judged(numbers in vec(any::<u16>(), 0..400)) {
        let json = Tape::new(&numbers).element(&Message::SCHEMA, 0);
        // What cannot be read cannot be checked.
        if let Ok(message) = serde_json::from_value::<Message>(json) {
            for target in Target::ALL {
                let findings = message.check(target);
                prop_assert_eq!(&message.check(target), &findings);
                prop_assert_eq!(findings.has_errors(), findings.errors().count() > 0);
                let paths = findings.iter().map(Finding::path).filter(|path| is_plain(path));
                let paths: Vec<_> = paths.map(steps).collect();
                prop_assert!(paths.is_sorted(), "{findings}");
                for finding in &findings {
                    prop_assert!(!finding.message().is_empty() && !finding.message().contains("{}"), "{finding:?}");
                }
            }
        }
    }
}

/// The random messages break most of the rules that a random message can break, or they would prove nothing.
#[test]
fn random_messages_break_many_rules() {
    use proptest::strategy::{Strategy, ValueTree};
    use proptest::test_runner::TestRunner;

    let mut runner = TestRunner::deterministic();
    let mut broken = std::collections::BTreeSet::new();
    for _ in 0..2000 {
        let numbers = vec(any::<u16>(), 0..400).new_tree(&mut runner).expect("a tape").current();
        let json = Tape::new(&numbers).element(&Message::SCHEMA, 0);
        let findings = serde_json::from_value::<Message>(json)
            .map_or_else(|_| Findings::default(), |message| message.check(Target::App));
        broken.extend(findings.iter().map(Finding::id));
    }
    assert!(broken.len() > 60, "only {} rules: {broken:?}", broken.len());
}
