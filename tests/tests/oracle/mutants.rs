//! Real messages with something changed, as Google's judges see them and as we do: what a judge refuses is found where it
//! is, and what both take is read.
//!
//! `CHAT_MUTANTS=100000` asks for more mutants, and
//! `CHAT_MUTANTS_SEED=2` for others.

use std::path::Path;

use chat_cards::Message;
use chat_cards::check::Target;
use chat_cards::strict::{self, ProblemKind};
use serde_json::Value;

use crate::judge::{directory, judge, python, write};
use crate::messages;
use crate::mutate::Mutator;

/// A number that somebody may have asked for.
fn number(variable: &str, usual: u64) -> u64 {
    std::env::var(variable).map_or(usual, |text| text.parse().unwrap_or_else(|_| panic!("{variable} is no number")))
}

fn mutants() -> Vec<String> {
    let bases: Vec<Value> =
        messages::all().iter().map(|sample| serde_json::from_str(&sample.text).expect("JSON")).collect();
    let mut mutator = Mutator::new(number("CHAT_MUTANTS_SEED", 1), &bases);
    let mut made = Vec::new();
    for _ in 0..number("CHAT_MUTANTS", 4_000) {
        let base = mutator.below(bases.len());
        let mutant = mutator.mutant(&bases[base]);
        if mutant.is_object() {
            made.push(mutant.to_string());
        }
    }
    made
}

/// The paths at which the strict reader or a rule finds something.
fn found(text: &str) -> Vec<String> {
    let problems = strict::read(text).err();
    let mut paths: Vec<_> = problems.iter().flatten().map(|problem| problem.path.clone()).collect();
    if let Ok(message) = serde_json::from_str::<Message>(text) {
        paths.extend(message.check(Target::App).iter().map(|finding| finding.path().to_owned()));
    }
    paths
}

/// Whether a finding is about this place: it is there, around it, or in it.
fn meets(found: &str, place: &str) -> bool {
    let (short, long) = if found.len() < place.len() { (found, place) } else { (place, found) };
    !found.is_empty() && long.strip_prefix(short).is_some_and(|rest| rest.is_empty() || rest.starts_with(['.', '[']))
}

/// What the judges do not look at, or leave open: whether one of a union is there, and what its word says.
fn is_ours(kind: &ProblemKind) -> bool {
    match kind {
        ProblemKind::NoMember { .. } | ProblemKind::SentinelWord { .. } => true,
        // The API describes the names of icons, and takes any text.
        ProblemKind::UnknownWord { field, .. } => *field == "knownIcon" || *field == "icon",
        // The buttons of an old widget are a list, which cannot be a member.
        ProblemKind::SeveralMembers { members } => members.contains(&"buttons"),
        _ => false,
    }
}

/// What is wrong with what we say of a mutant.
fn disagreement(text: &str, verdict: &Value) -> Option<String> {
    // Of what is wrong with the whole, the classes do not say where it is.
    let place = |path: &Value| Some(path.as_str()?.strip_prefix("Message.")?.to_owned());
    let places = verdict["document"].as_array().into_iter().flatten().chain([&verdict["classes"]]).filter_map(place);
    if verdict["accepted"] == false {
        let found = found(text);
        let missed: Vec<_> = places.filter(|place| !found.iter().any(|found| meets(found, place))).collect();
        return (found.is_empty() || !missed.is_empty()).then(|| format!("missed {missed:?}, found {found:?}"));
    }
    if let Err(error) = serde_json::from_str::<Message>(text) {
        return Some(format!("cannot be read: {error}"));
    }
    let problems = strict::read(text).err();
    let problem = problems.iter().flatten().find(|problem| !is_ours(&problem.kind))?;
    Some(format!("complained of: {problem}"))
}

#[test]
fn the_judges_agree_on_what_nobody_has_written() {
    let Some(python) = python("the_judges_agree_on_what_nobody_has_written") else { return };
    let mutants = mutants();
    let directory = directory("mutants");
    write(&directory, "mutants.jsonl", &mutants.join("\n"));
    let (verdicts, _) = judge(&python, &[Path::new("lines"), &directory.join("mutants.jsonl")]);
    let (mut report, mut disagreements, mut accepted) = (String::new(), 0, 0);
    for (number, text) in mutants.iter().enumerate() {
        let verdict: Value = serde_json::from_str(&verdicts[&number.to_string()]).expect("a verdict is JSON");
        accepted += usize::from(verdict["accepted"] == true);
        if let Some(said) = disagreement(text, &verdict) {
            disagreements += 1;
            if disagreements <= 10 {
                report += &format!("{said}\n    {text}\n    {verdict}\n");
            }
        }
    }
    assert_eq!(disagreements, 0, "of {} mutants:\n{report}", mutants.len());
    // Both sides of the comparison have something to say.
    assert!(
        accepted > mutants.len() / 5 && accepted < mutants.len() / 2,
        "{accepted} of {} are accepted",
        mutants.len()
    );
}
