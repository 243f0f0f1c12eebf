//! The report for a terminal.

use std::cmp::Reverse;
use std::fmt;

use super::Fit;
use super::node::Node;
use super::report::{Limit, Overflow, SizeReport};

/// A [`SizeReport`] as a table: bytes, share, and the path from one line to the next.
///
/// A line stands for a node and for those inside of it that are alone there: `cardsV2[0].card`, for a message with one
/// card. Lists have no line of their own. Lines with less than one per cent of the whole are summed up where there are more
/// than one. Below stands the budget, then the limits of cards that are close, then what Chat would drop.
///
/// # Examples
///
/// ```
/// use chat_cards::prelude::*;
///
/// let message = card! {
///     <message text="Nightly build of main">
///         <card id="build">
///             <header title="main" subtitle="14 minutes" />
///             <section header="Checks">
///                 <text>"<b>2</b> of 2 passed"</text>
///                 <decorated_text top_label="Coverage" text="81 %" />
///             </section>
///         </card>
///     </message>
/// };
/// assert_eq!(message.size_report().to_string(), "\
/// bytes   share
///   273 100.0 %  message
///    30  11.0 %    text
///   241  88.3 %    cardsV2[0]
///    16   5.9 %      cardId
///   210  76.9 %      card
///    49  17.9 %        header
///    14   5.1 %          title
///    24   8.8 %          subtitle
///   151  55.3 %        sections[0]
///    17   6.2 %          header
///    49  17.9 %          widgets[0].textParagraph.text
///    56  20.5 %          widgets[1].decoratedText
///    21   7.7 %            topLabel
///    14   5.1 %            text
///
/// 273 of 32,000 bytes (0.9 %), 31,727 left
/// ");
/// ```
#[derive(Clone, Copy, Debug)]
pub struct Table<'a> {
    report: &'a SizeReport,
    least: usize,
    largest_first: bool,
}

impl<'a> Table<'a> {
    pub(super) fn new(report: &'a SizeReport) -> Self {
        Self { report, least: report.bytes() / 100, largest_first: false }
    }

    /// Sums up what has fewer bytes than this; 0 shows every field.
    #[must_use]
    pub fn at_least(self, bytes: usize) -> Self {
        Self { least: bytes, ..self }
    }

    /// Puts the largest first, in place of the order of the JSON.
    #[must_use]
    pub fn largest_first(self) -> Self {
        Self { largest_first: true, ..self }
    }

    /// The lines under a node.
    fn below(self, node: Node<'a>) -> Vec<Line<'a>> {
        let mut lines = Vec::new();
        for child in node.children() {
            let name = child.step(true).into_owned();
            if is_list(child) {
                lines.extend(child.children().map(|item| Line::new(format!("{name}{}", item.step(false)), item)));
            } else {
                lines.push(Line::new(name, child));
            }
        }
        if self.largest_first {
            lines.sort_by_key(|line| Reverse(line.bytes));
        }
        lines
    }

    fn write(self, f: &mut fmt::Formatter<'_>, line: &Line<'a>, depth: usize) -> fmt::Result {
        self.row(f, line.bytes, depth, format_args!("{}", line.label))?;
        let (shown, small): (Vec<_>, Vec<_>) =
            self.below(line.last).into_iter().partition(|line| line.bytes >= self.least);
        for line in &shown {
            self.write(f, line, depth + 1)?;
        }
        match &small[..] {
            [] => Ok(()),
            [line] => self.row(f, line.bytes, depth + 1, format_args!("{}", line.label)),
            _ => {
                let bytes = small.iter().map(|line| line.bytes).sum();
                self.row(f, bytes, depth + 1, format_args!("… {} smaller", small.len()))
            }
        }
    }

    fn row(self, f: &mut fmt::Formatter<'_>, bytes: usize, depth: usize, label: fmt::Arguments<'_>) -> fmt::Result {
        let share = bytes as f64 / self.report.bytes() as f64 * 100.0;
        let width = self.width();
        writeln!(f, "{:>width$} {share:>5.1} %  {:indent$}{label}", grouped(bytes), "", indent = depth * 2)
    }

    fn width(self) -> usize {
        grouped(self.report.bytes()).len().max("bytes".len())
    }

    /// The lines below the table.
    fn remarks(self) -> Vec<String> {
        let mut remarks = Vec::new();
        for (index, Limit { rule, node, budget }) in self.report.limits().into_iter().enumerate() {
            let whole = node.parent().is_none();
            if whole && index == 0 {
                remarks.push(budget.to_string());
            } else if budget.fit() != Fit::Fits {
                let of = if whole { String::new() } else { format!("`{}`: ", node.path()) };
                remarks.push(format!("{of}{budget} ({rule})"));
            }
        }
        for Overflow { widgets, kept, sections, .. } in self.report.dropped() {
            let (count, first) = (sections.len(), sections[0].node.path());
            let noun = if count == 1 { "section" } else { "sections" };
            remarks.push(format!(
                "Chat shows {kept} of {widgets} widgets: it drops {count} {noun} from `{first}` on (card-max-widgets)"
            ));
        }
        remarks
    }
}

impl fmt::Display for Table<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let root = self.report.root();
        writeln!(f, "{:>width$}   share", "bytes", width = self.width())?;
        self.write(f, &Line { label: root.what().to_owned(), bytes: root.bytes(), last: root }, 0)?;
        let remarks = self.remarks();
        if !remarks.is_empty() {
            writeln!(f)?;
        }
        remarks.iter().try_for_each(|remark| writeln!(f, "{remark}"))
    }
}

impl fmt::Display for SizeReport {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.table().fmt(f)
    }
}

/// A line that is not written yet.
struct Line<'a> {
    label: String,
    bytes: usize,
    /// The node whose children stand below.
    last: Node<'a>,
}

impl<'a> Line<'a> {
    /// Goes inwards as long as there is one way only.
    fn new(mut label: String, node: Node<'a>) -> Self {
        let mut last = node;
        while let (1, Some(child)) = (last.count(), last.children().next()) {
            if is_list(child) {
                break;
            }
            label += &child.step(false);
            last = child;
        }
        // A wrapper that holds more than its widget does not say of what kind that is.
        if last.schema().is_some_and(|schema| schema.wrapper) {
            label = format!("{label} ({})", last.what());
        }
        Self { label, bytes: node.bytes(), last }
    }
}

/// Whether the items of a node stand in for it.
fn is_list(node: Node<'_>) -> bool {
    node.count() > 1 && node.children().next().is_some_and(|child| child.index().is_some())
}

/// A number with a comma before every three digits, as the limits are written.
pub(crate) fn grouped(number: usize) -> String {
    let digits = number.to_string();
    let mut grouped = String::new();
    for (index, digit) in digits.chars().enumerate() {
        if index > 0 && (digits.len() - index) % 3 == 0 {
            grouped.push(',');
        }
        grouped.push(digit);
    }
    grouped
}
