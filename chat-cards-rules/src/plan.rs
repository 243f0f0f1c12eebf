//! The rules that apply to one type of element, made ready.

use crate::node::Node;
use crate::report::{Found, Report};
use crate::rule::{CHOICES, HTML, OUTPUT_ONLY, Rule, UNKNOWN};
use crate::rules;

/// A property of an element, as a plan is made for it.
#[derive(Clone, Copy, Debug)]
pub struct Property {
    /// The JSON name.
    pub name: &'static str,
    /// Whether only the server fills it in.
    pub output_only: bool,
    /// Whether it holds one word out of a list.
    pub is_choice: bool,
    /// Whether Chat reads it as HTML.
    pub is_html: bool,
}

/// Which properties of an element are there: a bit for each, in the order that the plan was made with.
#[derive(Clone, Copy, Debug, Default)]
pub struct Presence {
    /// There for certain.
    pub set: u64,
    /// Possibly there.
    pub maybe: u64,
}

/// The rules that apply to one type of element.
///
/// Which properties are there decides for most rules whether there is anything to look at, so that is turned into a
/// comparison of bits.
pub struct Plan {
    properties: Vec<Property>,
    rules: Vec<Planned>,
}

struct Planned {
    rule: &'static Rule,
    with: u64,
    without: u64,
    any: u64,
    one_of: u64,
}

/// The bit for fields that the model does not know. An element has fewer than 63 properties.
const UNKNOWN_BIT: u64 = 1 << 63;

impl Presence {
    /// Notes that there are fields that the model does not know.
    pub fn set_unknown(&mut self) {
        self.set |= UNKNOWN_BIT;
    }
}

impl Plan {
    /// The plan for an element of this type.
    #[must_use]
    pub fn new(element: &str, properties: Vec<Property>) -> Self {
        let bits = |names: &[&str]| names.iter().fold(0, |bits, name| bits | bits_of(&properties, name));
        let mut planned = Vec::new();
        for rule in rules::all() {
            if !rule.typed && (rule.on.contains(&element) || rule.on.contains(&"*")) {
                let [mut with, without, any, one_of] = [rule.with, rule.without, rule.any, rule.one_of].map(bits);
                if !rule.no_field.is_empty() {
                    with |= UNKNOWN_BIT;
                }
                // A rule for every element may be about a kind of property that this one lacks.
                if rule.any.is_empty() || any != 0 {
                    planned.push(Planned { rule, with, without, any, one_of });
                }
            }
        }
        Self { properties, rules: planned }
    }

    /// Applies the rules to an element with these properties.
    pub fn check(&self, presence: Presence, node: &Node<'_>, found: &mut Vec<Found>) {
        let Presence { set, maybe } = presence;
        for planned in &self.rules {
            let there = set & planned.with == planned.with;
            let away = (set | maybe) & planned.without == 0;
            if there && away && planned.rule.targets.contain(node.targets()) {
                self.apply(planned, presence, node, found);
            }
        }
    }

    /// Applies a rule whose `with` and `without` hold.
    fn apply(&self, planned: &Planned, presence: Presence, node: &Node<'_>, found: &mut Vec<Found>) {
        let Presence { set, maybe } = presence;
        let rule = planned.rule;
        let mut report = Report { rule, node, plan: self, property: rule.at, found };
        if !rule.no_field.is_empty() {
            for name in node.view().unknown() {
                if rule.no_field.contains(&name) {
                    report.at(node, name.to_owned(), rule.message.replace("{}", name));
                }
            }
        } else if !rule.one_of.is_empty() {
            // A field without a name in the model may be the one that is meant, and has a finding of its own.
            let none = (set | maybe) & (planned.one_of | UNKNOWN_BIT) == 0;
            if (set & planned.one_of).count_ones() > 1 || rule.needs_one && none {
                report.found();
            }
        } else if !rule.any.is_empty() {
            for (at, property) in self.properties.iter().enumerate() {
                if set & planned.any & (1 << at) != 0 {
                    report.property = property.name;
                    report.test();
                }
            }
        } else {
            report.test();
        }
    }

    /// Whether the element has a property of this name.
    pub(crate) fn has(&self, name: &str) -> bool {
        self.properties.iter().any(|property| property.name == name)
    }

    /// Whether a rule says something about this field in particular where it should not be.
    pub(crate) fn claims(&self, name: &str) -> bool {
        self.rules.iter().any(|planned| planned.rule.no_field.contains(&name) || planned.rule.one_of.contains(&name))
    }
}

/// The bits of a property, or of a kind of properties.
fn bits_of(properties: &[Property], name: &str) -> u64 {
    let matches = |property: &Property| match name {
        OUTPUT_ONLY => property.output_only,
        CHOICES => property.is_choice,
        HTML => property.is_html,
        _ => property.name == name,
    };
    if name == UNKNOWN {
        return UNKNOWN_BIT;
    }
    let bits = properties.iter().enumerate().filter(|(_, property)| matches(property));
    bits.fold(0, |bits, (at, _)| bits | 1 << at)
}
