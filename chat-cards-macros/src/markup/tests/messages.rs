//! What `card!` says of single mistakes; how it looks in a compiler is in the tests' `ui`.

use super::{messages, tokens};

/// A house rule: lower case, no full stop, backticks in pairs.
pub(super) fn reads_as_prose(message: &str) {
    let first = message.chars().next().unwrap_or_default();
    assert!(!first.is_uppercase() || message.starts_with("Rust "), "a capital letter: {message}");
    assert!(!message.ends_with('.'), "a full stop: {message}");
    assert!(!message.contains("  ") && !message.contains("``"), "a gap: {message}");
    assert_eq!(message.matches('`').count() % 2, 0, "a lone backtick: {message}");
    assert!(!message.contains("``"), "nothing named: {message}");
}

/// The one thing that `card!` says of markup.
fn message(markup: &str) -> String {
    let messages = messages(&tokens(markup));
    messages.iter().for_each(|message| reads_as_prose(message));
    match messages.as_slice() {
        [message] => message.clone(),
        other => panic!("{markup}: one mistake, not {other:#?}"),
    }
}

#[track_caller]
fn says(markup: &str, expected: &str) {
    let message = message(markup);
    assert!(message.contains(expected), "of {markup}\n  it says {message}\n  and not {expected}");
}

#[test]
fn one_mistake_is_one_message() {
    for markup in [
        "<header titel=\"x\" />",
        "<header title=5 />",
        "<header title= />",
        "<header =\"x\" />",
        "<header wibble=\"x\" />",
        "<header>\"x\"</header>",
        "<header title=a.b />",
        "<header title={} />",
        "<header title: \"x\" />",
        "<button href=\"x\">\"x\"</button>",
        "<button onClick=\"x\">\"x\"</button>",
        "<button on_click=\"x\">\"x\"</button>",
        "<button on:click={x}>\"x\"</button>",
        "<button @click=\"x\">\"x\"</button>",
        "<button action=f>\"x\"<param key=\"a\" value=\"b\" /></button>",
        "<button action=5>\"x\"<param key=\"a\" value=\"b\" /></button>",
        "<button open_link=x>\"x\"</button>",
        "<overflow_menu><itm open_link=\"x\">\"x\"</itm></overflow_menu>",
        "<overflow_menu><wibble /></overflow_menu>",
        "<decorated_text><b>\"x\"</b></decorated_text>",
        "<decorated_text text=x />",
        "<decorated_text \"x\" />",
        "<selection_input nam=\"x\" />",
        "<mesage><card /></mesage>",
        "<wibble><text>\"x\"</text></wibble>",
        "<section><text>\"x\"</section>",
        "<section><text>\"x\"</texxt></section>",
        "<section>@if a { <divider /> } @else { <text>\"x\"</text> }</section>",
        "<section>for a in b { <divider /> }</section>",
        "<section>{a && <divider />}</section>",
        "<section>{a.map(|b| <text>{b}</text>)}</section>",
        "<section><5></section>",
    ] {
        message(markup);
    }
}

#[test]
fn other_spellings_lead_to_ours() {
    for (tag, attribute, meant) in [
        ("decorated_text text=\"x\"", "topLabel=\"x\"", "top_label"),
        ("decorated_text text=\"x\"", "TOP_LABEL=\"x\"", "top_label"),
        ("header title=\"x\"", "imageURL=\"x\"", "image_url"),
        ("header title=\"x\"", "imageUrl=\"x\"", "image_url"),
        ("header title=\"x\"", "imageType=circle", "image_type"),
        ("section", "uncollapsibleWidgetsCount=2", "uncollapsible_widgets_count"),
        ("button open_link=\"x\"", "altText=\"x\"", "alt_text"),
        ("button open_link=\"x\"", "colour=\"#ffffff\"", "color"),
        ("message", "threadKey=\"x\"", "thread_key"),
    ] {
        says(&format!("<{tag} {attribute} />"), &format!("did you mean `{meant}`?"));
    }
    for (tag, meant) in [
        ("textParagraph", "text_paragraph"),
        ("DECORATED_TEXT", "decorated_text"),
        ("dateTimePicker", "date_time_picker"),
        ("buttonList", "button_list"),
        ("devider", "divider"),
    ] {
        if tag.starts_with(char::is_lowercase) {
            let markup = format!("<section><{tag} /></section>");
            let messages = messages(&tokens(&markup));
            assert!(messages[0].contains(&format!("did you mean `<{meant}>`?")), "{messages:?}");
        }
    }
}

#[test]
fn words_lead_to_words() {
    says("<button type=FILLED open_link=\"x\" />", "did you mean `filled`?");
    says("<button type=filledTonal open_link=\"x\" />", "did you mean `filled_tonal`?");
    says("<button type=filled-tonal open_link=\"x\" />", "write `filled_tonal`, not `filled-tonal`");
    says("<button type=\"FILLED_TONAL\" open_link=\"x\" />", "write `type=filled_tonal`");
    says("<button type=shiny open_link=\"x\" />", "write `outlined`, `filled`, `filled_tonal` or `borderless`");
    says("<decorated_text text=\"x\" start_icon=star />", "write `start_icon=known(star)`");
    says("<decorated_text text=\"x\" start_icon=known(STAR) />", "did you mean `star`?");
    says("<decorated_text text=\"x\" start_icon=known({x}, fil) />", "has no argument `fil`");
}

#[test]
fn what_to_write_keeps_what_was_written() {
    says("<header title=5 />", "write `title=\"5\"`");
    says("<header title='x' />", "write `title=\"x\"`");
    says("<header title=b\"x\" />", "write `title=\"x\"`");
    says("<header title=c\"x\" />", "write `title=\"x\"`");
    says("<header title=br#\"x\"# />", "write `title=\"x\"`");
    says("<header title=name />", "write `title=\"name\"`, or `title={name}` for a variable");
    says("<section uncollapsible_widgets_count=\"2\" />", "write `uncollapsible_widgets_count=2` without quotes");
    says("<section uncollapsible_widgets_count=2u32 />", "write `uncollapsible_widgets_count=2`");
    says("<section uncollapsible_widgets_count=-1.5 />", "write `uncollapsible_widgets_count=-1`");
    says("<section collapsible=\"true\" />", "write `collapsible`");
    says("<section collapsible=\"no\" />", "write `collapsible=false`");
    says("<button color=\"d93025\" open_link=\"x\" />", "write `color=\"#d93025\"`");
    says("<button color=\"#12345é\" open_link=\"x\" />", "is no colour");
    says("<button color=\"#+1+2+3\" open_link=\"x\" />", "is no colour");
}

#[test]
fn rust_without_braces_is_shown_with_them() {
    for (written, meant) in [
        ("a.b", "a.b"),
        ("a::B", "a::B"),
        ("::a::b()", "::a::b()"),
        ("&a", "&a"),
        ("*a", "*a"),
        ("!a", "!a"),
        ("-a", "-a"),
        ("$a", "a"),
        ("a + 1", "a + 1"),
        ("a.b().c", "a.b().c"),
        ("a?", "a?"),
        ("5 + a", "5 + a"),
        ("\"x\".into()", "\"x\".into()"),
        ("a()", "a(…)"),
    ] {
        says(&format!("<header title={written} />"), &format!("Rust stands in braces: write `title={{{meant}}}`"));
    }
    // None of these is Rust.
    assert_eq!(messages(&tokens("<section uncollapsible_widgets_count=-5 collapsible />")), [""; 0]);
    assert_eq!(messages(&tokens("<button icon=material(\"x\") open_link=\"x\" />")), [""; 0]);
}

#[test]
fn a_misplaced_tag_is_told_its_place() {
    says("<card><text>\"x\"</text></card>", "put it into `<section>`");
    says("<message><section /></message>", "put it into `<card>`");
    says("<section><column /></section>", "put it into `<columns>`");
    says("<section><section /></section>", "write `</section>` before it");
    says("<section><card /></section>", "`<section>` takes `<text>`");
    says("<divider><text>\"x\"</text></divider>", "under `<divider>`, which has no children");
    says("<section text=\"x\" />", "`text` is a child of `<section>`, no attribute: write `<text …/>`");
}

#[test]
fn what_is_not_closed_is_one_mistake() {
    let void = "is never closed: write `/>` where its `>` is";
    says("<section><divider></section>", void);
    says("<section><divider><text>\"x\"</text></section>", void);
    says("<section>{for a in b { <divider> <text>\"x\"</text> }}</section>", void);
    says("<section><image image_url=\"https://x.com/x\"><divider /></section>", void);
    says("<card><header title=\"x\"><section><divider /></section></card>", void);
    says("<card><section><divider /><section><divider /></section></card>", "write `</section>` before the next");
    says(
        "<section><button action=\"a\">\"x\"<button action=\"b\">\"y\"</button></section>",
        "before the next `<button>`",
    );
    // The slip is in what is behind.
    says("<section><divider><text max_lines=2>\"x\"</text></divider></section>", "has no children");
    let two = messages(&tokens("<section><divider><text txet=\"x\" /></section>"));
    assert!(two.len() == 2 && two[1].contains("did you mean `text`?"), "{two:?}");

    let half = "a closing tag begins with `</`: write `</text>`";
    says("<section><text>\"x\"<text></section>", half);
    says("<section><text>\"x\"<text><divider /><text>\"y\"</text></section>", half);
    says("<section><text>\"x\"/text><divider /></section>", half);
    says("<section><text>\"x\"<text>\"y\"</text></section>", "write `</text>` before the next `<text>`");

    let nothing = "`</text>` closes nothing: leave it out";
    says("<card><section><text>\"x\"</text></text></section></card>", nothing);
    says("<card><section><text>\"x\"</text></text><divider /></section></card>", nothing);
    says("<section><divider /></divider><text>\"x\"</text></section>", "`</divider>` closes nothing");
    says("<card><section><divider /></wibble></card>", "`</wibble>` does not close `<section>`");

    says("<section><text \"x\"</text></section>", "the tag `<text` has no end: write `>` before the text");
    says("<section header=\"x\" <divider /></section>", "the tag `<section` has no end");
    // An element in one of its own name is neither.
    assert_eq!(messages(&tokens("<card><card><section><divider /></section></card></card>")), [""; 0]);
}

#[test]
fn attributes_in_the_style_of_others_are_one_mistake() {
    says("<header title \"x\" />", "write `title=\"x\"`, or text between the tags");
    says("<header title?=\"x\" />", "`title=…`, not `title?=…`");
    says("<header title+=\"x\" />", "`title=…`, not `title+=…`");
    says("<header title:=\"x\" />", "`title=…`, not `title:=…`");
    says("<header title==\"x\" />", "`title=…`, not `title==…`");
    says("<header title= subtitle=\"x\" />", "`title=` has no value");
    says("<header \"title\"=\"x\" />", "a name has no quotes");
    says("<header title=f \"x\" />", "leave out `f`");
    says("<header title=\"a\" + b + \"c\" />", "write `title=\"a{b}c\"`");
    says("<header title=b.c() + \"c\" />", "write `title=\"{b.c()}c\"`");
    says("<header [title]=\"x\" title=\"x\" />", "`[title]` is no attribute");
    says("<button (click)=\"x\" action=\"x\" text=\"x\" />", "`(click)` is no attribute");
    says("<button action=\"x\" text=\"x\" !disabled />", "write `disabled=false`");
    says("<header title=\"x\" aria-label=\"x\" />", "`aria-label` is no attribute: Chat has none");
    says("<text x-show-if=\"x\">\"x\"</text>", "write `{if condition { … }}`");
    says("<text *ngFor=\"x\">\"x\"</text>", "write `{for item in items { … }}`");
    says("<open_link href=\"x\" />", "write `url=\"…\"`");
    says("<section title=\"x\"><divider /></section>", "write `header=\"…\"`");
    says("<card title=\"x\"><section><divider /></section></card>", "write `<header title=\"…\" />`");
    says("<text_input name=\"x\" label=\"x\" character_limit=5 />", "is an attribute of `<validation>`");
    // A part of a name.
    says("<text lines=2>\"x\"</text>", "did you mean `max_lines`?");
    says("<date_time_picker name=\"x\" label=\"x\" value=5 />", "did you mean `value_ms_epoch`?");
    says(
        "<selection_input name=\"x\" type=multi_select data_source=user />",
        "did you mean `external_data_source` or `platform_data_source`?",
    );
    says("<decorated_text text=\"x\"><switch name=\"x\" /></decorated_text>", "did you mean `<switch_control>`?");
    says("<carousel><card><text>\"x\"</text></card></carousel>", "under `<carousel>`: write `<carousel_card>`");
    says(
        "<fixed_footer><primary_button action=\"x\" color=\"#ffffff\">\"x\"</primary_button><button>\"x\"</button></fixed_footer>",
        "write `<primary_button>` or `<secondary_button>`",
    );
    says("<fixed_footer><wibble /></fixed_footer>", "takes `<primary_button>` or `<secondary_button>`");
    says("<grid><text>\"x\"</text></grid>", "`<grid>` takes `<item>`");
    says("<text key=5>\"x\"</text>", "`<text>` has no `key`");
    // Neither the other members of a union nor what only the server fills in.
    says("<section><text wibble=5>\"x\"</text></section>", "`horizontal_alignment`, `id` or `visibility`");
    says("<card wibble=5><section><divider /></section></card>", "it has `id`");
}

#[test]
fn what_is_no_markup_is_one_mistake() {
    says("section { text { \"x\" } }", "write `<section>…</section>`");
    says("Section::new()", "`card!` begins with an element, such as `<card>`");
    says("<section>{match a { 0 => row(\"x\"), _ => <divider /> }}</section>", "write `{row(\"x\")}`, or `\"…\"`");
    says("<section>{#each a as b}<divider />{/each}</section>", "control flow is Rust's");
    says("<section><divider />{:else}</section>", "control flow is Rust's");
    says("<text>Hello, world!</text>", "write `\"Hello, world!\"`");
    says("<text>$name</text>", "Rust stands in braces: write `{name}`");
    says("<section>#[cfg(test)]<divider /></section>", "write `{if cfg!(…) { … }}`");
    says("<text>fish & chips</text>", "text is quoted: write it between two `\"`");
    says("<text>\"{}\"</text>", "the braces in this text are empty");
    says("<text>\"{a.}\"</text>", "`{a.}` ends in the middle: write the rest of it");
    says("<text>\"{a +}\"</text>", "`{a +}` ends in the middle: write the rest of it");
    says("<text>\"{map[\"</text>", "a quote in its braces is written `\\\"`");
    says("<text>\"{map[\"key\"]}\"</text>", "a quote in the braces of a text is written `\\\"`");
    says("<header title=\"{map[\"a key\"]}\" />", "a quote in the braces of a text is written `\\\"`");
    says("<text>\"{a}\", a = 5</text>", "a text has its values in its braces, as in `\"{name}\"`");
    says(
        "<section>{if a { <divider /> }} else { <divider /> }</section>",
        "an `else` stands in the braces of its `if`",
    );
    says("<section>{if a { <divider /> } elif b { <divider /> }}</section>", "`elif` is written `else if`");
    says("<message><button action=\"x\">\"x\"</button></message>", "put it into `<accessory_widgets>`");
    says("<message><divider /></message>", "put it into `<section>` in `<card>`");
    says("<message><wibble /></message>", "`<accessory_widgets>` or `<elements>`");
}

#[test]
fn a_nested_macro_is_no_markup_in_rust() {
    for markup in [
        "<section>{card!(<divider />)}</section>",
        "<section>{..names.iter().map(|name| card! { <text>{name}</text> })}</section>",
        "<decorated_text text=\"x\" button={card!(<button open_link=\"x\">\"x\"</button>)} />",
        "<section>{<Vec<u8>>::new()}</section>",
        "<section>{if a < b { <divider /> } else if a > b { \"x\" }}</section>",
        "<section>{match a { B if b < c => <divider />, _ => {} }}</section>",
    ] {
        let messages = messages(&tokens(markup));
        assert!(messages.iter().all(|message| message.contains("text of its own")), "{markup}: {messages:?}");
    }
}

#[test]
fn all_mistakes_are_reported_at_once() {
    let found = messages(&tokens(
        "<card id=\"a\" id=\"b\">
            <header titel=\"x\" image_type=\"CIRCLE\" />
            <section colapsible>
                <textParagraph>\"x\"</textParagraph>
                <text>\"a } b\"</text>
                {while a {}}
                <button href=\"x\" type=shiny>x</button>
                <wibble><text txet=\"x\" /></wibble>
            </section>
        </car>",
    ));
    assert_eq!(found.len(), 13, "{found:#?}");
    let mut once = found.clone();
    once.sort();
    once.dedup();
    assert_eq!(once.len(), found.len(), "{found:#?}");
}

#[test]
fn a_list_written_as_an_item_is_one_mistake() {
    for (markup, expected) in [
        ("<grid><items title=\"a\" /></grid>", "write `<item …>` for each"),
        ("<button_list><buttons text=\"a\" open_link=\"u\" /></button_list>", "`<buttons>` is a list"),
        ("<action function=\"f\"><parameters key=\"a\" value=\"b\" /></action>", "write `<param …>` for each"),
        (
            "<message><annotations type=user_mention length=1><user_mention type=mention /></annotations></message>",
            "write `<annotations><annotation …>` for each",
        ),
        ("<message><cards name=\"x\"><header title=\"a\" image_style=avatar /></cards></message>", "<cards><card …>"),
        ("<card><sections><widgets><text>\"x\"</text></widgets></sections></card>", "write `<section>`"),
    ] {
        says(markup, expected);
    }
}

#[test]
fn a_missing_sign_is_one_mistake() {
    for (markup, expected) in [
        ("<section>text>\"a\"</text> <divider /></section>", "write `<text`"),
        ("<card>section header=\"a\" collapsible><text>\"b\"</text></section></card>", "write `<section`"),
        ("<section>image image_url=\"u\" /> <divider /></section>", "write `<image`"),
        ("<section>divider /></section>", "write `<divider`"),
        (
            "<section><selection_input name=\"a\"><item text=\"b\" /><selection_input> <divider /> <text>\"c\"</> </section>",
            "write `</selection_input>`",
        ),
        ("<button icon material(\"link\") action=\"f\" />", "write `icon=material(…)`"),
        ("<button type filled action=\"f\">\"a\"</button>", "write `type=filled`"),
        ("<header title {name} />", "write `title={name}`"),
        ("<section header=\"a\" {for a in b { <divider /> }}</section>", "the tag `<section` has no end"),
        ("<image_crop_style type=rectangle_custom aspect_ratio=16/9 />", "write `aspect_ratio={16.0 / 9.0}`"),
        ("<section>{for a in & { <divider /> }}</section>", "`&` has nothing behind it"),
        ("<section>{if a then { <divider /> }}</section>", "`then` stands behind a whole expression"),
        ("<section>{match match { _ => <divider /> }}</section>", "`match` has nothing behind it"),
        ("<section><button icon=material(\"a\" /> <divider />) action=\"f\" /></section>", "write `)` behind those of"),
        ("<section>{match a b { _ => <divider /> }}</section>", "`b` stands behind a whole expression"),
    ] {
        says(markup, expected);
    }
    // What could be either stays text.
    says("<text>Total cost = 5</text>", "text is quoted");
    says("<text>a > b</text>", "text is quoted");
}

#[test]
fn conditions_that_are_rust_are_left_to_rustc() {
    for head in [
        "if let Some(x) = y && x as u8 > 5",
        "if matches!(a, B | C) && !d?",
        "if a and b",
        "if not a",
        "if a == Vec::<u8>::new()",
        "if x.iter().any(|a: &(u8, u8)| a.0 == 1)",
        "if unsafe { a() } == \"b\"",
        "for x in 0..",
        "for (a, ref mut b) in &mut c[1..]",
        "for x in { let a = b; a }.iter()",
        "for x in f::<Vec<u8>>(&raw const y)",
        "for x in async move { 1 }",
    ] {
        assert_eq!(messages(&tokens(&format!("<section>{{{head} {{ <divider /> }}}}</section>"))), [""; 0], "{head}");
    }
}

#[test]
fn a_tag_from_further_out_is_told_its_place() {
    says("<card><accessory_widgets /></card>", "it stands under `<message>`");
    says("<section><fixed_footer /></section>", "it stands under `<card>`");
    says("<message><header title=\"a\" /></message>", "put it into `<card>`");
    says("<button_list><image image_url=\"u\" /></button_list>", "`<button_list>` takes `<button>`");
    says("<section><chip label=\"a\" action=\"f\"><expression_data /></chip></section>", "it stands under `<card>`");
    says("<section><event_actions /></section>", "it stands under `<widget>` or `<expression_data>`");
}

#[test]
fn names_nearby_lead_to_what_was_meant() {
    for (markup, expected) in [
        ("<action function=\"f\"><parameter key=\"a\" value=\"b\" /></action>", "did you mean `<param>`?"),
        ("<action function=\"f\"><paramters><param key=\"a\" value=\"b\" /></paramters></action>", "`<parameters>`?"),
        ("<message><attachments><attachment name=\"a\" /></attachments></message>", "did you mean `<attachment>`?"),
        ("<grid><grid_items><item title=\"a\" /></grid_items></grid>", "did you mean `<grid_item>`?"),
        ("<message><dialog><section><text>\"a\"</text></section></dialog></message>", "in place of the `<message>`"),
        ("<section uncollapsible=1 />", "did you mean `uncollapsible_widgets_count`?"),
        ("<section><key_value content=\"a\" /></section>", "write `<decorated_text>`"),
        ("<section><date_picker name=\"a\" /></section>", "write `<date_time_picker>`"),
        ("<decorated_text text=\"a\"><checkbox name=\"b\" /></decorated_text>", "write `<switch_control>`"),
        ("<grid columns=2 />", "write `column_count"),
    ] {
        says(markup, expected);
    }
}

#[test]
fn what_is_written_in_the_style_of_others_is_one_mistake() {
    says("<text>Hello {author.name()}, all is {state}!</text>", "write `\"Hello {author.name()}, all is {state}!\"`");
    says("<section><text if={a}>\"b\"</text></section>", "write `{if condition { … }}` around the element");
    says("if a { <divider /> } else { <text>\"b\"</text> }", "put the braces between `<>` and `</>`");
    says("return <divider />", "begins with an element, such as `<card>`");
}

#[test]
fn a_string_that_shows_its_holes_is_warned_of() {
    for (markup, warnings) in [
        ("<text>{\"Hello {author}\"}</text>", 1),
        ("<header title={\"Hello {author}\"} />", 1),
        ("<text>{\"Hello { author, } {} {5}\"} {\" \"} {format!(\"{author}\")} \"{author}\"</text>", 0),
    ] {
        let (_, _, errors) = super::read(tokens(markup));
        assert_eq!((errors.messages().len(), errors.warned().len()), (0, warnings), "{markup}");
    }
}
