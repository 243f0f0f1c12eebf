//! "Did you mean …".

use crate::model::names::snake;

/// Longer than any name that there is.
const MAX_LENGTH: usize = 64;

/// The name that `wrong` was most likely meant to be: the same in another spelling, or a few letters away.
pub(crate) fn nearest<'a>(wrong: &str, names: &[&'a str]) -> Option<&'a str> {
    // Nobody slips into a name this long, and comparing it with all others takes time.
    if wrong.len() > MAX_LENGTH {
        return None;
    }
    let wrong = plain(&snake(wrong));
    // One letter off in a short name, three in a long one.
    let mut limit = (wrong.len() / 3).clamp(1, 3);
    let mut best = None;
    for name in names {
        let distance = distance(&wrong, &plain(name));
        // The first of the nearest, so that the answer does not depend on chance.
        if distance < limit || best.is_none() && distance == limit {
            limit = distance;
            best = Some(*name);
        }
    }
    best
}

/// The names that `part` is the beginning or the end of, such as `value_ms_epoch` of `value`; none if there are many.
pub(crate) fn wholes<'a>(part: &str, names: &[&'a str]) -> Vec<&'a str> {
    let part = snake(part);
    let mut wholes = Vec::new();
    for name in names {
        let rest = name.strip_prefix(part.as_str()).map(|rest| rest.starts_with('_'));
        let front = name.strip_suffix(part.as_str()).map(|front| front.ends_with('_'));
        if rest == Some(true) || front == Some(true) {
            wholes.push(*name);
        }
    }
    if wholes.len() > 2 || part.len() < 3 {
        wholes.clear();
    }
    wholes
}

/// Without what spellings differ in.
fn plain(name: &str) -> String {
    let mut plain = String::new();
    for c in name.to_lowercase().chars() {
        if c.is_alphanumeric() {
            plain.push(c);
        }
    }
    plain
}

/// Letters to add, drop, change or swap with their neighbour.
fn distance(a: &str, b: &str) -> usize {
    let (a, b) = (letters(a), letters(b));
    let mut rows = vec![Vec::new()];
    for j in 0..b.len() + 1 {
        rows[0].push(j);
    }
    for i in 1..a.len() + 1 {
        let mut row = vec![i];
        for j in 1..b.len() + 1 {
            let change = rows[i - 1][j - 1] + usize::from(a[i - 1] != b[j - 1]);
            let mut least = change.min(rows[i - 1][j] + 1).min(row[j - 1] + 1);
            if i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1] {
                least = least.min(rows[i - 2][j - 2] + 1);
            }
            row.push(least);
        }
        rows.push(row);
    }
    rows[a.len()][b.len()]
}

fn letters(text: &str) -> Vec<char> {
    let mut letters = Vec::new();
    for letter in text.chars() {
        letters.push(letter);
    }
    letters
}

/// `` `a`, `b` or `c` ``
pub(crate) fn list(names: &[&str]) -> String {
    list_in("", names, "")
}

/// The same with something around each name.
pub(crate) fn list_in(before: &str, names: &[&str], after: &str) -> String {
    let mut listed = String::new();
    for (at, name) in names.iter().enumerate() {
        if at > 0 {
            listed.push_str(if at + 1 == names.len() { " or " } else { ", " });
        }
        for part in &["`", before, name, after, "`"] {
            listed.push_str(part);
        }
    }
    listed
}

#[cfg(test)]
mod tests {
    use super::{list, nearest};

    #[test]
    fn other_spellings_and_slips_are_found() {
        let names = ["text", "top_label", "image_url", "image_type", "text_paragraph"];
        assert_eq!(nearest("topLabel", &names), Some("top_label"));
        assert_eq!(nearest("imageURL", &names), Some("image_url"));
        assert_eq!(nearest("textParagraph", &names), Some("text_paragraph"));
        assert_eq!(nearest("image_tpye", &names), Some("image_type"));
        assert_eq!(nearest("txt", &names), Some("text"));
        assert_eq!(nearest("colour", &names), None);
    }

    #[test]
    fn lists_read_as_prose() {
        assert_eq!(list(&["a"]), "`a`");
        assert_eq!(list(&["a", "b", "c"]), "`a`, `b` or `c`");
    }
}
