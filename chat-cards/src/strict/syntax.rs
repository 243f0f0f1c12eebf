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

/// What every text is that is read here.
const OBJECT: &str = "write a JSON object, `{…}`";

/// What to write where `expected` should stand and `rest` stands; `before` is the text in front of it.
pub(super) fn help(expected: &str, before: &str, rest: &str) -> &'static str {
    let last = before.trim_end().chars().next_back();
    let Some(found) = rest.chars().next() else {
        return if last.is_none() { OBJECT } else { "write the rest, the text is cut off" };
    };
    let value = expected.starts_with("a value");
    let key = expected.starts_with("a key");
    let next = expected.starts_with("`,`");
    let word = || WORDS.iter().find(|(word, _)| rest.starts_with(word));
    match found {
        '\u{feff}' => "leave out the byte order mark",
        '\n' | '\r' if expected.starts_with("the closing") => "close the string, or write `\\n` for a line break",
        '\0'..='\x1f' if expected.starts_with("the closing") => {
            "write `\\t` for a tab, `\\u0000` for other such characters"
        }
        '`' if rest.starts_with("```") => "leave out the marks around the block of code",
        '\'' if expected.starts_with("an escape") => "leave out the backslash",
        '\'' | '‘' | '’' | '“' | '”' | '`' if value || key => "write double quotes, `\"…\"`",
        '/' | '#' if !expected.starts_with("an escape") => "leave it out, JSON has no comments",
        c if c.is_whitespace() && (value || key || next) => "write an ordinary space",
        '.' if rest.starts_with("...") => "write out what it stands for",
        ',' | '}' | ']' if last.is_none() => "leave it out",
        _ if value && last.is_none() => OBJECT,
        // A list in YAML, or the line in front of it.
        _ if expected == "a digit" && before.trim_start() == "-" => OBJECT,
        _ if expected == "a digit" && last == Some('-') => "write a digit behind `-`, as in `-0.5`",
        '}' | ']' if last == Some(',') => "leave out the comma before it",
        ',' if last == Some(',') => "leave out one of the commas",
        ',' if value || key => "leave out the comma",
        _ if expected == "`:`" => "write `:` between a key and its value",
        '}' | ']' if next => "close what was opened last first",
        '}' | ']' if value => "write a value before it",
        '{' | '[' if key => "leave it out, or write a key and `:` before it",
        '+' if value => "leave out the `+`",
        '.' if value => "write a digit first, as in `0.5`",
        '0'..='9' if last == Some('0') => "leave out the leading zero",
        _ if expected == "the end" => "leave it out, or read one value at a time",
        _ if value && word().is_some() => word().map_or("", |(_, help)| help),
        _ if value => "write a string in double quotes",
        _ if key => "write the key in double quotes",
        ';' if next => "write a comma in its place, or nothing behind the last one",
        '+' if next => "write one string, JSON has no operators",
        'x' | 'X' if next && before.ends_with('0') => "write the number in decimal digits",
        c if next && c.is_alphanumeric() && before.ends_with('"') => "write `\\\"` for a quote inside of a string",
        _ if next => "write a comma before it",
        _ if expected == "a digit" => "write digits on both sides of the point, as in `0.5`",
        _ if expected.starts_with("four") => "write four of them, as in `\\u00e9`",
        _ if expected.starts_with("an escape") => "write `\\\\` for a backslash",
        _ if expected.starts_with("the other half") => "write both halves, or the character itself",
        _ => "write what JSON has there",
    }
}
