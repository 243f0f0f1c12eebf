//! What to write instead of what is not JSON.

/// Words of other languages, and what JSON has in their place.
const WORDS: [(&str, &str); 9] = [
    ("True", "write `true`"),
    ("TRUE", "write `true`"),
    ("False", "write `false`"),
    ("FALSE", "write `false`"),
    ("None", "leave the field out"),
    ("NULL", "leave the field out"),
    ("nil", "leave the field out"),
    ("undefined", "leave the field out"),
    ("NaN", "write a number that JSON has"),
];

/// What to write where `expected` should stand and `rest` stands; `before` is the last thing in front of it.
pub(super) fn help(expected: &str, before: Option<char>, rest: &str) -> &'static str {
    let Some(found) = rest.chars().next() else {
        return if before.is_none() { "write a JSON object, `{…}`" } else { "write the rest, the text is cut off" };
    };
    let value = expected.starts_with("a value");
    let word = || WORDS.iter().find(|(word, _)| rest.starts_with(word));
    match found {
        '\u{feff}' => "leave out the byte order mark",
        '\n' | '\r' if expected.starts_with("the closing") => "close the string, or write `\\n` for a line break",
        '\0'..='\x1f' if expected.starts_with("the closing") => {
            "write `\\t` for a tab, `\\u0000` for other such characters"
        }
        '\'' | '‘' | '’' | '“' | '”' | '`' => "write double quotes, `\"…\"`",
        '/' | '#' => "leave it out, JSON has no comments",
        '}' | ']' if before == Some(',') => "leave out the comma before it",
        ',' if before == Some(',') => "leave out one of the commas",
        ',' if value || expected.starts_with("a key") => "leave out the comma",
        _ if expected == "`:`" => "write `:` between a key and its value",
        '}' | ']' if expected.starts_with("`,`") => "close what was opened last first",
        '}' | ']' if value => "write a value before it",
        '+' | '.' if value => "write a digit first, as in `0.5`",
        '0'..='9' if before == Some('0') => "leave out the leading zero",
        _ if expected == "the end" => "leave it out, or read one value at a time",
        _ if value && word().is_some() => word().map_or("", |(_, help)| help),
        c if c.is_alphabetic() && expected.starts_with("a key") => "write the key in double quotes",
        c if c.is_alphabetic() && value => "write a string in double quotes",
        _ if expected.starts_with("`,`") => "write a comma before it",
        _ if expected == "a digit" => "write digits on both sides of the point, as in `0.5`",
        _ if expected.starts_with("four") => "write four of them, as in `\\u00e9`",
        _ if expected.starts_with("an escape") => "write `\\\\` for a backslash",
        _ if expected.starts_with("the other half") => "write both halves, or the character itself",
        _ => "write what JSON has there",
    }
}
