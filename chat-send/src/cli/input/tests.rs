//! Where a text is cut, and where its places are.

use super::*;

fn cut(text: &str) -> Vec<(usize, String)> {
    let source = Source::new("a.json".into(), text.into());
    source.pieces().iter().map(|piece| (piece.offset, piece.text.to_owned())).collect()
}

/// The pieces of a text, which have to stand where they say.
#[track_caller]
fn check(text: &str, expected: &[&str]) {
    let pieces = cut(text);
    assert_eq!(pieces.iter().map(|(_, piece)| piece.as_str()).collect::<Vec<_>>(), expected, "{text}");
    for (offset, piece) in &pieces {
        assert!(text[*offset..].starts_with(piece), "{text}");
    }
}

#[test]
fn one_message_or_many() {
    check(r#"{"text": "a"}"#, &[r#"{"text": "a"}"#]);
    check("\n {\"a\":\n 1} \n", &["{\"a\":\n 1}"]);
    check(r#"[{"a": 1}, {"b": [2]} ]"#, &[r#"{"a": 1}"#, r#"{"b": [2]}"#]);
    check("{\"a\":1}\n{\"b\":2}\r\n\n{\"c\":3}\n", &["{\"a\":1}", "{\"b\":2}", "{\"c\":3}"]);
    check(r#"{}{"a":1}[{"b":2}]"#, &["{}", r#"{"a":1}"#, r#"{"b":2}"#]);
    check("[[{}], 7]", &["[{}]", "7"]);
    check("[\"é\", {\"ü\": \"🚀\"}, {}]", &["\"é\"", "{\"ü\": \"🚀\"}", "{}"]);
}

#[test]
fn no_message() {
    for text in ["", " \n\t", "[]", "[ ]\n[]"] {
        check(text, &[]);
    }
}

#[test]
fn what_is_broken_is_a_piece() {
    check("hello", &["hello"]);
    check("{\"a\": 1", &["{\"a\": 1"]);
    check("\u{feff}{}", &["\u{feff}{}"]);
    check("{} garbage {}", &["{}", "garbage {}"]);
    check("[{\"a\": 1},\n{\"b\": x}]", &["[{\"a\": 1},\n{\"b\": x}]"]);
}

#[test]
fn a_broken_line_is_a_piece_where_every_message_has_a_line() {
    let lines = "{\"a\": 1}\n{\"b\": \n{\"c\": x}\n\n{\"d\": 4}\n";
    check(lines, &["{\"a\": 1}", "{\"b\":", "{\"c\": x}", "{\"d\": 4}"]);
    check("{\"a\": 1}\n{\n  \"b\": x\n}\n{}", &["{\"a\": 1}", "{\n  \"b\": x\n}\n{}"]);
    check("{\n\"a\": 1}\n{\"b\": x}\n{}", &["{\n\"a\": 1}", "{\"b\": x}\n{}"]);
}

#[test]
fn places_count_lines_and_characters() {
    let source = Source::new("a.json".into(), "é{\r\n\tü🚀x\n".into());
    let place = |needle: &str| {
        let Place { line, column } = source.place(source.text.find(needle).unwrap());
        (line, column)
    };
    assert_eq!([place("{"), place("\t"), place("x")], [(1, 2), (2, 1), (2, 4)]);
    assert_eq!(source.place(source.text.len()), Place { line: 3, column: 1 });
    assert_eq!([source.line(1), source.line(2), source.line(3)], ["é{", "\tü🚀x", ""]);
}

#[test]
fn places_on_long_lines_are_counted_from_where_it_is_near() {
    let words: String = (0..5_000).map(|number| format!("é{number}🚀")).collect();
    let source = Source::new("a.json".into(), format!("\n{words}\r\n{words}"));
    assert!(source.text.len() > 10 * STRIDE);
    for (line, start) in [(2, 1), (3, words.len() + 3)] {
        let places = words.char_indices().map(|(at, _)| at).chain([words.len()]);
        for (index, at) in places.enumerate() {
            let place = source.place(start + at);
            assert_eq!(place, Place { line, column: index + 1 });
            if index % 97 == 0 || at == words.len() {
                let from = index.saturating_sub(7);
                let shown: String = words.chars().skip(from).take(index + 7 - from).collect();
                assert_eq!(source.around(place, 7), (shown.as_str(), index - from + 1));
            }
        }
    }
    assert_eq!(source.around(Place { line: 1, column: 1 }, 7), ("", 1));
    let empty = Source::new("a.json".into(), String::new());
    assert_eq!((empty.place(0), empty.around(empty.place(0), 7)), (Place { line: 1, column: 1 }, ("", 1)));
}

#[test]
fn deep_nesting_is_no_problem_here() {
    let deep = format!("{}{}", "[".repeat(100_000), "]".repeat(100_000));
    assert_eq!(cut(&deep).len(), 1);
}
