//! What the targets share.

use tests::escaping::Verdict;

/// Reads a number and two strings with a NUL between them, and tries the strings in what the number stands for: for all
/// templates and helpers at once there would be a hundred tries in a second.
pub fn strings(
    data: &[u8],
    hole: fn(usize, &str, &str) -> Verdict,
    concatenation: fn(&[&str]) -> Verdict,
    helpers: fn(&str, &str) -> Verdict,
) {
    let Some((number, text)) = data.split_first() else { return };
    let Ok(text) = str::from_utf8(text) else { return };
    let (a, b) = text.split_once('\0').unwrap_or((text, ""));
    let verdict = match number {
        0 => concatenation(&[a, b]),
        // Of what is blank, the helpers make nothing.
        1 if [a, b].iter().all(|text| text.contains(char::is_alphanumeric)) => helpers(a, b),
        1 => Ok(()),
        number => hole(usize::from(*number), a, b),
    };
    if let Err(fault) = verdict {
        panic!("{fault}");
    }
}
