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

/// Whether a text consists of lower-case letters and digits in words that single underscores join, such as `check_box`.
///
/// # Examples
///
/// ```
/// use chat_cards_rules::literal::is_snake_case;
///
/// const NAME: bool = is_snake_case("4k_plus");
/// assert!(NAME);
/// assert!(!is_snake_case("CheckBox") && !is_snake_case("check box") && !is_snake_case("check_") && !is_snake_case(""));
/// ```
#[must_use]
pub const fn is_snake_case(text: &str) -> bool {
    let bytes = text.as_bytes();
    let mut at = 0;
    let mut in_word = false;
    while at < bytes.len() {
        match bytes[at] {
            b'a'..=b'z' | b'0'..=b'9' => in_word = true,
            b'_' if in_word => in_word = false,
            _ => return false,
        }
        at += 1;
    }
    in_word
}

/// Whether the path of an address ends in a dot and `ending`, in upper or lower case.
///
/// # Examples
///
/// ```
/// use chat_cards_rules::literal::ends_in;
///
/// const SVG: bool = ends_in("https://example.com/a.SVG?size=2", "svg");
/// assert!(SVG);
/// assert!(!ends_in("https://example.com/svg", "svg") && !ends_in("https://example.com/a.png#b.svg", "svg"));
/// ```
#[must_use]
pub const fn ends_in(address: &str, ending: &str) -> bool {
    let (address, ending) = (address.as_bytes(), ending.as_bytes());
    let mut end = 0;
    while end < address.len() && !matches!(address[end], b'?' | b'#') {
        end += 1;
    }
    if end <= ending.len() || address[end - ending.len() - 1] != b'.' {
        return false;
    }
    let mut at = 0;
    while at < ending.len() {
        if !address[end - ending.len() + at].eq_ignore_ascii_case(&ending[at]) {
            return false;
        }
        at += 1;
    }
    true
}

/// Whether a text is a whole number: digits, and perhaps a sign before them.
///
/// # Examples
///
/// ```
/// use chat_cards_rules::literal::is_integer;
///
/// const WHOLE: bool = is_integer("-12");
/// assert!(WHOLE);
/// assert!(!is_integer("1.5") && !is_integer("-") && !is_integer(""));
/// ```
#[must_use]
pub const fn is_integer(text: &str) -> bool {
    is_digits(text, false)
}

/// Whether a text is a number: digits, perhaps a sign before them, and perhaps a point or a comma before, among or after
/// them.
///
/// # Examples
///
/// ```
/// use chat_cards_rules::literal::is_number;
///
/// const NUMBER: bool = is_number("+1.5");
/// assert!(NUMBER);
/// assert!(is_number("12") && is_number("0,5") && is_number(".5"));
/// assert!(!is_number("1.2.3") && !is_number(".") && !is_number("five"));
/// ```
#[must_use]
pub const fn is_number(text: &str) -> bool {
    is_digits(text, true)
}

const fn is_digits(text: &str, mut point: bool) -> bool {
    let text = text.as_bytes();
    let mut at = match text {
        [b'+' | b'-', ..] => 1,
        _ => 0,
    };
    let mut digits = 0;
    while at < text.len() {
        match text[at] {
            b'0'..=b'9' => digits += 1,
            b'.' | b',' if point => point = false,
            _ => return false,
        }
        at += 1;
    }
    digits > 0
}

/// Whether a text has the form of an e-mail address: one `@` with something before and after it, and no white space.
///
/// # Examples
///
/// ```
/// use chat_cards_rules::literal::is_email;
///
/// const ADDRESS: bool = is_email("ada@example.com");
/// assert!(ADDRESS);
/// assert!(!is_email("example.com") && !is_email("@example.com") && !is_email("ada@") && !is_email("a b@c"));
/// ```
#[must_use]
pub const fn is_email(text: &str) -> bool {
    let text = text.as_bytes();
    let (mut at, mut signs) = (0, 0);
    while at < text.len() {
        match text[at] {
            b'@' if at == 0 || at + 1 == text.len() => return false,
            b'@' => signs += 1,
            byte if byte.is_ascii_whitespace() => return false,
            _ => {}
        }
        at += 1;
    }
    signs == 1
}

/// Whether a text consists of ASCII letters and digits.
///
/// # Examples
///
/// ```
/// use chat_cards_rules::literal::is_ascii_alphanumeric;
///
/// const ID: bool = is_ascii_alphanumeric("v2");
/// assert!(ID);
/// assert!(!is_ascii_alphanumeric("v-2") && !is_ascii_alphanumeric("für"));
/// ```
#[must_use]
pub const fn is_ascii_alphanumeric(text: &str) -> bool {
    let bytes = text.as_bytes();
    let mut at = 0;
    while at < bytes.len() {
        if !bytes[at].is_ascii_alphanumeric() {
            return false;
        }
        at += 1;
    }
    true
}

/// Whether a text is a resource name of these collections, each followed by an id: `spaces/AAAA/threads/BBBB`.
///
/// # Examples
///
/// ```
/// use chat_cards_rules::literal::is_resource_name;
///
/// const THREAD: bool = is_resource_name("spaces/AAAA/threads/BBBB", &["spaces", "threads"]);
/// assert!(THREAD);
/// for wrong in ["spaces/AAAA", "spaces//threads/B", "spaces/A/threads/", "spaces/A/threads/B/", "threads/B/spaces/A"] {
///     assert!(!is_resource_name(wrong, &["spaces", "threads"]), "{wrong}");
/// }
/// ```
#[must_use]
pub const fn is_resource_name(name: &str, collections: &[&str]) -> bool {
    let name = name.as_bytes();
    let mut at = 0;
    let mut index = 0;
    while index < collections.len() {
        if index > 0 {
            // The id before has ended at a slash, or at the end of the name.
            if at == name.len() {
                return false;
            }
            at += 1;
        }
        let collection = collections[index].as_bytes();
        let mut letter = 0;
        while letter < collection.len() {
            if at == name.len() || name[at] != collection[letter] {
                return false;
            }
            at += 1;
            letter += 1;
        }
        if at == name.len() || name[at] != b'/' {
            return false;
        }
        at += 1;
        let start = at;
        while at < name.len() && name[at] != b'/' {
            at += 1;
        }
        if at == start {
            return false;
        }
        index += 1;
    }
    at == name.len()
}
