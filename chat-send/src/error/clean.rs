//! Text of others, made fit to be shown.

/// The most characters that are kept of a text that a server wrote.
pub(crate) const MAX_TEXT_CHARS: usize = 1_000;

/// Makes text of others fit for a terminal and a log: control characters and what turns the direction of writing become
/// blanks, blanks in a row become one, and what is too long is cut.
pub(crate) fn clean(text: &str, max_chars: usize) -> String {
    let mut out = String::new();
    let mut chars = 0;
    let mut blank = false;
    for c in text.trim_start().chars() {
        if c.is_control() || c.is_whitespace() || turns_or_hides(c) {
            blank = true;
            continue;
        }
        let needed = 1 + usize::from(blank);
        if chars + needed > max_chars {
            out.push('…');
            break;
        }
        if blank {
            out.push(' ');
            blank = false;
        }
        out.push(c);
        chars += needed;
    }
    out
}

/// Characters that change how others around them are shown, or are not shown at all.
fn turns_or_hides(c: char) -> bool {
    matches!(c, '\u{200b}'..='\u{200f}' | '\u{2028}'..='\u{202e}' | '\u{2060}'..='\u{206f}' | '\u{feff}')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn control_characters_and_tricks_become_blanks() {
        assert_eq!(clean("a\u{1b}[31mb\r\n\t c\u{202e}d\0\u{9b}e ", 100), "a [31mb c d e");
        assert_eq!(clean("\n\n", 100), "");
    }

    #[test]
    fn long_text_is_cut_between_characters() {
        assert_eq!(clean("ééééé", 3), "ééé…");
        assert_eq!(clean("éé éé", 3), "éé…");
        assert_eq!(clean("ééé", 3), "ééé");
        assert_eq!(clean(&"a".repeat(1_000_000), 10).chars().count(), 11);
    }
}
