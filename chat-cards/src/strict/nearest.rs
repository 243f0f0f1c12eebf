//! Names that another name was probably meant to be.

/// A name without what spellings differ in: `image_url`, `imageURL` and `ImageUrl` are one.
fn plain(name: &str) -> String {
    name.chars().filter(|c| c.is_alphanumeric()).flat_map(char::to_lowercase).collect()
}

/// Whether two names differ in nothing but spelling.
pub(super) fn same(a: &str, b: &str) -> bool {
    plain(a) == plain(b)
}

/// The name that differs from `wrong` by the fewest letters, if they are few: not more than `limit`.
pub(super) fn nearest(
    wrong: &str,
    names: impl IntoIterator<Item = &'static str>,
    limit: usize,
) -> Option<&'static str> {
    let wrong = plain(wrong);
    // One letter in a short name, three in a long one.
    let limit = (wrong.len() / 3).clamp(1, limit);
    let candidates = names.into_iter().filter_map(|name| Some((distance(&wrong, &plain(name), limit)?, name)));
    // Of two that are as near, the first.
    candidates.min_by_key(|(distance, _)| *distance).map(|(_, name)| name)
}

/// The letters to add, drop, change or swap with their neighbour, if they are not more than `limit`.
fn distance(a: &str, b: &str, limit: usize) -> Option<usize> {
    let (a, b): (Vec<char>, Vec<char>) = (a.chars().collect(), b.chars().collect());
    // Also keeps a key of a megabyte from being compared letter by letter.
    if a.len().abs_diff(b.len()) > limit {
        return None;
    }
    let mut rows: Vec<Vec<usize>> = vec![(0..=b.len()).collect()];
    for (i, letter) in a.iter().enumerate() {
        let mut row = vec![i + 1];
        for (j, other) in b.iter().enumerate() {
            let change = rows[i][j] + usize::from(letter != other);
            let mut least = change.min(rows[i][j + 1] + 1).min(row[j] + 1);
            if i > 0 && j > 0 && *letter == b[j - 1] && a[i - 1] == *other {
                least = least.min(rows[i - 1][j - 1] + 1);
            }
            row.push(least);
        }
        rows.push(row);
    }
    Some(rows[a.len()][b.len()]).filter(|distance| *distance <= limit)
}

/// The words of a camelCase name, in lower case.
pub(super) fn words(name: &str) -> Vec<String> {
    let mut words: Vec<String> = Vec::new();
    let mut upper = true;
    for c in name.chars() {
        let begins = c.is_uppercase() && !upper || c == '_';
        if begins || words.is_empty() {
            words.push(String::new());
        }
        upper = c.is_uppercase();
        if let Some(word) = words.last_mut() {
            word.extend(c.to_lowercase().filter(|c| c.is_alphanumeric()));
        }
    }
    words
}

#[cfg(test)]
mod tests {
    use super::{nearest, words};

    #[test]
    fn slips_are_found_and_other_words_are_not() {
        let names = ["text", "topLabel", "imageUrl", "imageType", "textParagraph"];
        assert_eq!(nearest("imageURL", names, 3), Some("imageUrl"));
        assert_eq!(nearest("text_paragraf", names, 3), Some("textParagraph"));
        assert_eq!(nearest("imageTpye", names, 3), Some("imageType"));
        assert_eq!(nearest("txt", names, 3), Some("text"));
        assert_eq!(nearest("colour", names, 3), None);
        assert_eq!(nearest("", names, 3), None);
        assert_eq!(nearest("tetx", names, 1), Some("text"));
        assert_eq!(nearest("imaegTpye", names, 1), None);
    }

    #[test]
    fn names_are_made_of_words() {
        assert_eq!(words("imageAltText"), ["image", "alt", "text"]);
        assert_eq!(words("imageURL"), ["image", "url"]);
        assert_eq!(words("icon_url"), ["icon", "url"]);
    }
}
