//! The rules that apply to one type of element, made ready.

use crate::node::Node;
use crate::report::{Found, Report, message_about};
use crate::rule::{CHOICES, HTML, INPUTS as INPUTS_INSIDE, OUTPUT_ONLY, Rule, UNKNOWN};
use crate::rules;
use crate::rules::shared::INPUTS;
use crate::target::Targets;

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
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Presence {
    /// There for certain.
    pub set: u64,
    /// Possibly there.
    pub maybe: u64,
}

/// The rules that apply to one type of element.
///
/// Which properties are there decides for most rules whether there is anything to look at, so that is turned into a
/// comparison of bits. Sets of rules are bits as well: there are fewer than 128 for any element.
pub struct Plan {
    properties: Vec<Property>,
    rules: Vec<Planned>,
    /// By the place of a property: the rules to look at because an element has it.
    by_property: Vec<u128>,
    /// The rules to look at for every element.
    always: u128,
    is_input: bool,
}

/// A rule, with its properties as bits.
struct Planned {
    with: u64,
    without: u64,
    any: u64,
    one_of: u64,
    targets: Targets,
    needs_one: bool,
    /// [`Rule::at`], as the properties' own text: a view finds that faster.
    at: &'static str,
    rule: &'static Rule,
}

/// The bit for fields that the model does not know. An element has fewer than 62 properties.
const UNKNOWN_BIT: u64 = 1 << 63;
/// The bit for inputs inside.
const INPUTS_BIT: u64 = 1 << 62;

impl Presence {
    /// Notes that there are fields that the model does not know.
    pub fn set_unknown(&mut self) {
        self.set |= UNKNOWN_BIT;
    }

    /// Notes that there are inputs of a form inside.
    pub fn set_inputs(&mut self) {
        self.set |= INPUTS_BIT;
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
                    let Rule { targets, needs_one, .. } = **rule;
                    let own = properties.iter().find(|property| property.name == rule.at);
                    let at = own.map_or(rule.at, |property| property.name);
                    planned.push(Planned { with, without, any, one_of, targets, needs_one, at, rule });
                }
            }
        }
        let mut by_property = vec![0; u64::BITS as usize];
        let mut always = 0;
        for (at, planned) in planned.iter().enumerate() {
            let mut places = planned.signs();
            if places == 0 {
                always |= 1 << at;
            }
            while places != 0 {
                by_property[places.trailing_zeros() as usize] |= 1 << at;
                places &= places - 1;
            }
        }
        Self { properties, rules: planned, by_property, always, is_input: INPUTS.contains(&element) }
    }

    /// Whether the element is an input of a form.
    #[must_use]
    pub fn is_input(&self) -> bool {
        self.is_input
    }

    /// Applies the rules to an element with these properties.
    pub fn check(&self, presence: Presence, node: &Node<'_>, found: &mut Vec<Found>) {
        let mut rules = self.always;
        let mut places = presence.set;
        while places != 0 {
            rules |= self.by_property[places.trailing_zeros() as usize];
            places &= places - 1;
        }
        while rules != 0 {
            let planned = &self.rules[rules.trailing_zeros() as usize];
            rules &= rules - 1;
            if planned.applies(presence) && planned.targets.contain(node.targets()) {
                self.apply(planned, presence, node, found);
            }
        }
    }

    /// Applies a rule to an element that has the properties for it.
    fn apply(&self, planned: &Planned, presence: Presence, node: &Node<'_>, found: &mut Vec<Found>) {
        let rule = planned.rule;
        let mut report = Report { rule, node, plan: self, property: planned.at, found };
        let mut cases = presence.set & planned.any;
        if !rule.no_field.is_empty() {
            for name in node.view().unknown() {
                if rule.no_field.contains(&name) {
                    report.at(node, name.to_owned(), message_about(rule, name));
                }
            }
        } else if cases == 0 {
            report.test();
        }
        while cases != 0 {
            report.property = self.properties[cases.trailing_zeros() as usize].name;
            cases &= cases - 1;
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

impl Planned {
    /// Properties of which an element that is a case for the rule has one; none if there are no such.
    fn signs(&self) -> u64 {
        match self {
            // It has all of these, so the first one will do.
            Self { with: 1.., .. } => 1 << self.with.trailing_zeros(),
            Self { any: 1.., .. } => self.any,
            Self { needs_one: false, .. } => self.one_of,
            _ => 0,
        }
    }

    /// Whether these properties are a case for the rule.
    fn applies(&self, Presence { set, maybe }: Presence) -> bool {
        let there = set & self.with == self.with;
        let away = (set | maybe) & self.without == 0;
        let some = self.any == 0 || set & self.any != 0;
        there && away && some && (self.one_of == 0 || self.is_amiss(set, maybe))
    }

    /// Whether two of a union are set, or none where there has to be one.
    fn is_amiss(&self, set: u64, maybe: u64) -> bool {
        // A field without a name in the model may be the one that is meant, and has a finding of its own.
        let none = (set | maybe) & (self.one_of | UNKNOWN_BIT) == 0;
        (set & self.one_of).count_ones() > 1 || self.needs_one && none
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
    match name {
        UNKNOWN => return UNKNOWN_BIT,
        INPUTS_INSIDE => return INPUTS_BIT,
        _ => {}
    }
    let bits = properties.iter().enumerate().filter(|(_, property)| matches(property));
    bits.fold(0, |bits, (at, _)| bits | 1 << at)
}
