//! "Did you mean …".

use crate::model::names::snake;

/// Longer than any name that there is.
const MAX_LENGTH: usize = 64;

/// The name that `wrong` was most likely meant to be: the same in another spelling, or a few letters away.
pub(crate) fn nearest<'a>(wrong: &str, names: impl IntoIterator<Item = &'a str>) -> Option<&'a str> {
    // Nobody slips into a name this long, and comparing it with all others takes time.
    if wrong.len() > MAX_LENGTH {
        return None;
    }
    let wrong = plain(&snake(wrong));
    // One letter off in a short name, three in a long one.
    let limit = (wrong.len() / 3).clamp(1, 3);
    let candidates = names.into_iter().map(|name| (distance(&wrong, &plain(name)), name));
    // The first of the nearest, so that the answer does not depend on chance.
    let best = candidates.fold(None, |best: Option<(usize, &str)>, candidate| match best {
        Some(best) if best.0 <= candidate.0 => Some(best),
        _ => Some(candidate),
    })?;
    (best.0 <= limit).then_some(best.1)
}

/// Without what spellings differ in.
fn plain(name: &str) -> String {
    name.chars().filter(|c| c.is_alphanumeric()).flat_map(char::to_lowercase).collect()
}

/// Letters to add, drop, change or swap with their neighbour.
fn distance(a: &str, b: &str) -> usize {
    let (a, b): (Vec<char>, Vec<char>) = (a.chars().collect(), b.chars().collect());
    let mut rows: Vec<Vec<usize>> = vec![(0..=b.len()).collect()];
    for i in 1..=a.len() {
        let mut row = vec![i];
        for j in 1..=b.len() {
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

/// `` `a`, `b` or `c` ``
pub(crate) fn list<'a>(names: impl IntoIterator<Item = &'a str>) -> String {
    let quoted: Vec<_> = names.into_iter().map(|name| format!("`{name}`")).collect();
    match quoted.split_last() {
        Some((last, [])) => last.clone(),
        Some((last, rest)) => format!("{} or {last}", rest.join(", ")),
        None => String::new(),
    }
}

#[cfg(test)]
mod tests {
    use super::{list, nearest};

    #[test]
    fn other_spellings_and_slips_are_found() {
        let names = ["text", "top_label", "image_url", "image_type", "text_paragraph"];
        assert_eq!(nearest("topLabel", names), Some("top_label"));
        assert_eq!(nearest("imageURL", names), Some("image_url"));
        assert_eq!(nearest("textParagraph", names), Some("text_paragraph"));
        assert_eq!(nearest("image_tpye", names), Some("image_type"));
        assert_eq!(nearest("txt", names), Some("text"));
        assert_eq!(nearest("colour", names), None);
    }

    #[test]
    fn lists_read_as_prose() {
        assert_eq!(list(["a"]), "`a`");
        assert_eq!(list(["a", "b", "c"]), "`a`, `b` or `c`");
    }
}
