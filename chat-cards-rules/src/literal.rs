//! What can be said of a text or a number alone, while compiling as well as later.

/// Whether an address begins with a scheme such as `https:`, in upper or lower case.
///
/// # Examples
///
/// ```
/// use chat_cards_rules::literal::has_scheme;
///
/// const SECURE: bool = has_scheme("https://example.com/a.png", "https:");
/// assert!(SECURE);
/// assert!(!has_scheme("http://example.com", "https:"));
/// ```
#[must_use]
pub const fn has_scheme(address: &str, scheme: &str) -> bool {
    let (address, scheme) = (address.as_bytes(), scheme.as_bytes());
    if address.len() < scheme.len() {
        return false;
    }
    let mut at = 0;
    while at < scheme.len() {
        if !address[at].eq_ignore_ascii_case(&scheme[at]) {
            return false;
        }
        at += 1;
    }
    true
}

/// Whether a text has at most so many characters (Unicode code points).
///
/// # Examples
///
/// ```
/// use chat_cards_rules::literal::has_at_most;
///
/// const SHORT: bool = has_at_most("Größe", 5);
/// assert!(SHORT);
/// assert!(!has_at_most("Größe", 4));
/// ```
#[must_use]
pub const fn has_at_most(text: &str, characters: usize) -> bool {
    if text.len() <= characters {
        return true;
    }
    let bytes = text.as_bytes();
    let (mut at, mut count) = (0, 0);
    while at < bytes.len() {
        // Every byte but those that continue a character begins one.
        if bytes[at] & 0b1100_0000 != 0b1000_0000 {
            count += 1;
        }
        at += 1;
    }
    count <= characters
}

/// Whether a colour is written as a `#` and six hexadecimal digits.
///
/// # Examples
///
/// ```
/// use chat_cards_rules::literal::is_hex_color;
///
/// const RED: bool = is_hex_color("#FF0000");
/// assert!(RED);
/// assert!(!is_hex_color("#f00") && !is_hex_color("red") && !is_hex_color("#ff000g"));
/// ```
#[must_use]
pub const fn is_hex_color(color: &str) -> bool {
    let color = color.as_bytes();
    if color.len() != 7 || color[0] != b'#' {
        return false;
    }
    let mut at = 1;
    while at < color.len() {
        if !color[at].is_ascii_hexdigit() {
            return false;
        }
        at += 1;
    }
    true
}
