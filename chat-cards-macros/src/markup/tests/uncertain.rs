//! What only the running program knows is no reason to complain, and what is certain beside it still is.

use super::{read, tokens};

fn said(markup: &str) -> Vec<String> {
    let (_, _, errors) = read(tokens(markup));
    errors.messages().into_iter().chain(errors.warned()).map(ToOwned::to_owned).collect()
}

#[test]
fn nothing_is_said_of_what_may_be_right() {
    for markup in [
        // What is missing may be in a value, in a base, in a branch or in a loop.
        "<button {text} action=\"go\" />",
        "<button text=\"{text}\" action=\"go\" />",
        "<button {..base} action=\"go\" />",
        "<button action=\"go\">{if named { \"Go\" }}</button>",
        "<button disabled={off}>\"Go\"</button>",
        "<collapse_control><expand_button text=\"More\" /><collapse_button text=\"Less\" /></collapse_control>",
        "<section>{..widgets}</section>",
        "<section>{widget}</section>",
        "<section>{for x in xs { <text>{x}</text> }}</section>",
        "<section>{if a { <divider /> }}</section>",
        "<section><Row /></section>",
        "<section>{for x in xs { <button action=\"go\">{x}</button> }}</section>",
        "<section>{if a { <button action=\"go\">\"Go\"</button> }}<button action=\"stop\">\"Stop\"</button></section>",
        "<button_list>{for x in xs { <button action=\"go\">{x}</button> }}</button_list>",
        "<columns>{for x in xs { <column><text>{x}</text></column> }}</columns>",
        // What would be too much, twice or at odds, may not be there together.
        "<button text=\"Go\" action=\"go\" type=outlined color={color} />",
        "<columns><column><text>\"1\"</text></column>{if a { <column><text>\"2\"</text></column> } else { <column><text>\"3\"</text></column> }}</columns>",
        "<message><card id=\"a\"><section><text>\"1\"</text></section></card>{if b { <card id=\"b\"><section><text>\"2\"</text></section></card> } else { <card id=\"b\"><section><text>\"3\"</text></section></card> }}</message>",
        "<image image_url={url} />",
        "<image image_url=\"{url}\" />",
        "<image image_url=\"{base}/a.png\" />",
    ] {
        assert_eq!(said(markup), [""; 0], "of {markup}");
    }
}

#[test]
fn what_is_certain_is_said_wherever_it_stands() {
    for (markup, id) in [
        ("<section>{if a { <button action=\"go\" /> }}</section>", "button-text-or-icon"),
        ("<section>{for x in xs { <button action={x} /> }}</section>", "button-text-or-icon"),
        ("<section>{match a { 1 => <button action=\"go\" />, _ => {} }}</section>", "button-text-or-icon"),
        ("<><button action=\"go\" /></>", "button-text-or-icon"),
        (
            "<section><decorated_text text={t}><button action=\"go\" /></decorated_text></section>",
            "button-text-or-icon",
        ),
        (
            "<columns><column><text>\"1\"</text></column><column><text>\"2\"</text></column>{for x in xs { <column /> }}<column><text>\"3\"</text></column></columns>",
            "columns-max",
        ),
    ] {
        let said = said(markup);
        assert!(said.iter().any(|said| said.ends_with(&format!("({id})"))), "of {markup}: {said:?}");
    }
}
