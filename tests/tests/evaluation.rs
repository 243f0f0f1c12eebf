//! What the Rust in markup may do, and when: it runs in the order of the markup, and what it borrows, moves or returns from is
//! what it would be in statements of its own.

use std::cell::RefCell;

use chat_cards::MaterialIcon;
use chat_cards::prelude::*;

/// Notes what is evaluated, in order.
#[derive(Default)]
struct Log(RefCell<Vec<&'static str>>);

impl Log {
    fn note<T>(&self, name: &'static str, value: T) -> T {
        self.0.borrow_mut().push(name);
        value
    }

    fn text(&self, name: &'static str) -> &'static str {
        self.note(name, name)
    }
}

fn json(value: &impl serde::Serialize) -> serde_json::Value {
    serde_json::to_value(value).expect("it can be written")
}

#[test]
fn rust_runs_in_the_order_of_the_markup() {
    let log = Log::default();
    let base = DecoratedText::new("base");
    let card = card! {
        <card id={log.text("1")}>
            <header subtitle="{log.text(\"2\")}" title={log.text("3")} image_type={log.note("4", ImageType::Circle)} />
            <section collapsible={log.note("5", true)} header="{log.text(\"6\")}{log.text(\"7\")}">
                <decorated_text wrap_text={log.note("8", true)} {..log.note("9", base)} top_label={log.text("10")} />
                <button disabled={log.note("11", false)} open_link={log.text("12")}>"{log.text(\"13\")}"</button>
                {if log.note("14", true) { <text>"{log.text(\"15\")}"</text> }}
                <button action={log.text("16")} icon=material({log.text("17")})>
                    {log.text("18")} " and {log.text(\"19\")}"
                    <param value={log.text("20")} key="{log.text(\"21\")}" />
                </button>
                {for name in log.note("22", ["23", "24"]) { <text>{log.text(name)}</text> }}
                {log.note("25", Divider::new())}
                <image image_url="https://example.com/{log.text(\"26\")}" />
            </section>
        </card>
    };
    let expected: Vec<_> = (1..=26).map(|number| number.to_string()).collect();
    assert_eq!(*log.0.borrow(), expected);
    let widgets = &card.card.expect("it is written").sections[0].widgets;
    assert_eq!(widgets.len(), 8);
    let row = json(&widgets[0]);
    assert_eq!(row["decoratedText"]["text"], "base");
    assert_eq!(row["decoratedText"]["topLabel"], "10");
    assert_eq!(json(&widgets[3])["buttonList"]["buttons"][0]["text"], "18 and 19");
}

/// Counts up; what it gives out borrows it.
struct Counter(u32, String);

impl Counter {
    fn next(&mut self) -> &str {
        self.0 += 1;
        self.1 = self.0.to_string();
        &self.1
    }
}

#[test]
fn what_a_text_borrows_is_free_behind_it() {
    let mut counter = Counter(0, String::new());
    let mut left = vec!["a", "b"];
    let owner = String::from("Ada");
    let section = card! {
        <section header="{counter.next()}">
            <text>"{counter.next()} of {counter.0}"</text>
            <decorated_text text={counter.next()} bottom_label="{left.remove(0)}" top_label={left.remove(0)} />
            <text>"{owner}"</text>
            <button action={Action::new(owner)}>"Go"</button>
        </section>
    };
    let made = json(&section);
    assert_eq!(made["header"], "1");
    assert_eq!(made["widgets"][0]["textParagraph"]["text"], "2 of 2");
    assert_eq!(made["widgets"][1]["decoratedText"]["text"], "3");
    assert_eq!(made["widgets"][1]["decoratedText"]["bottomLabel"], "a");
    assert_eq!(made["widgets"][2]["textParagraph"]["text"], "Ada");
    assert_eq!(made["widgets"][3]["buttonList"]["buttons"][0]["onClick"]["action"]["function"], "Ada");
}

#[test]
fn a_let_is_seen_by_its_siblings_alone() {
    let name = "outer";
    let card = card! {
        <card>
            <section>{let name = "inner";} <text>"{name}"</text></section>
            <section header={name}>{for name in ["first", "second"] { <text>"{name}"</text> }} <text>"{name}"</text></section>
        </card>
    };
    let made = json(&card);
    let sections = &made["card"]["sections"];
    assert_eq!(sections[0]["widgets"][0]["textParagraph"]["text"], "inner");
    assert_eq!(sections[1]["header"], "outer");
    assert_eq!(sections[1]["widgets"][1]["textParagraph"]["text"], "second");
    assert_eq!(sections[1]["widgets"][2]["textParagraph"]["text"], "outer");
}

#[test]
fn rust_in_markup_returns_from_the_function_around_it() {
    fn row(number: &str) -> Result<DecoratedText, std::num::ParseIntError> {
        Ok(
            card! { <decorated_text text="{number.parse::<u8>()?} of {number[..1]}" wrap_text={number.parse::<u8>()? > 9} /> },
        )
    }
    let made = row("12").expect("it is a number");
    assert_eq!((made.text.as_str(), made.wrap_text), ("12 of 1", true));
    assert!(row("x").is_err());
}

#[test]
fn statements_in_markup_run_and_make_nothing() {
    let row = |name: &str| DecoratedText::new(name);
    let names = ["Ada", "", "Grace", "stop", "Alan"];
    let mut left = 8;
    let section = card! {
        <section>
            {let mut number = 0;}
            {for name in names {
                {if name.is_empty() { continue }}
                {match name { "stop" => {break}, _ => {} }}
                {;}
                {number += 1; left += 1;}
                {if left > 9 { let shown = row(name); shown.wrap_text(true) }}
                <text>{number += 10;} "{number}: {name}" {number -= 10;}</text>
            }}
            {left -= number;}
        </section>
    };
    let made = json(&section);
    assert_eq!(section.widgets.len(), 3);
    assert_eq!(made["widgets"][0]["textParagraph"]["text"], "11: Ada");
    assert_eq!(made["widgets"][1]["decoratedText"]["text"], "Grace");
    assert_eq!(made["widgets"][2]["textParagraph"]["text"], "12: Grace");
    assert_eq!(left, 8);

    fn first(names: &[&str]) -> Option<Section> {
        Some(card! { <section>{if names.is_empty() { return None; }} <text>{names[0]}</text></section> })
    }
    assert_eq!(first(&[]), None);
    assert_eq!(first(&names).expect("there is one").widgets.len(), 1);
}

#[test]
fn what_is_set_on_a_base_takes_the_place_of_what_was_there() {
    let base: Button = card! {
        <button type=filled action="old" icon=material("commit", fill) disabled>"Old"
            <param key="a" value="b" />
        </button>
    };
    let none: Option<ButtonType> = None;
    let kept: Button = card! { <button {..base.clone()} text="New" /> };
    assert_eq!(kept, Button { text: "New".into(), ..base.clone() });
    let cleared: Button = card! { <button {..base.clone()} type={none} open_link={"https://example.com"} /> };
    assert_eq!(cleared.r#type, None);
    assert_eq!(json(&cleared.on_click)["openLink"]["url"], "https://example.com");

    let rows = card! { <section header="old" collapsible><text>"old"</text></section> };
    let replaced = card! { <section {..rows.clone()}><text>"new"</text></section> };
    assert_eq!(replaced, card! { <section header="old" collapsible><text>"new"</text></section> });
    let looped = card! { <section {..rows}>{for row in ["a", "b"] { <text>"{row}"</text> }}</section> };
    assert_eq!((looped.header.as_str(), looped.widgets.len()), ("old", 2));

    let card: Card = card! { <card id="x"><header title="old" subtitle="kept" /><section><divider /></section></card> }
        .card
        .expect("it is written");
    let merged = card! { <dialog {..card}><header title="new" /></dialog> };
    let made = json(&merged);
    let header = &made["actionResponse"]["dialogAction"]["dialog"]["body"]["header"];
    assert_eq!((&header["title"], &header["subtitle"]), (&"new".into(), &"kept".into()));
}

#[test]
fn what_is_absent_leaves_nothing_behind() {
    for url in [Some("https://example.com"), None] {
        for icon in [Some("link"), None] {
            let button: Button = card! { <button open_link={url} icon=material({icon.map(|name| MaterialIcon::new().name(name))})>"Open"</button> };
            assert_eq!((button.on_click.is_some(), button.icon.is_some()), (url.is_some(), icon.is_some()));
        }
    }
    for (link, call) in [(true, false), (false, true), (false, false)] {
        let button: Button = card! {
            <button>"Go"
                {if link { <open_link url="https://example.com" /> } else if call { <action function="go" /> }}
            </button>
        };
        let made = json(&button);
        assert_eq!(made["onClick"]["openLink"].is_object(), link);
        assert_eq!(made["onClick"]["action"].is_object(), call);
        assert_eq!(button.on_click.is_some(), link || call);
    }
}

/// Of the user's own, and called as elements are: the glob of the prelude gives way to them.
#[test]
fn a_component_may_have_the_name_of_an_element() {
    struct Button<'a> {
        text: &'a str,
        open_link: String,
    }
    impl Component for Button<'_> {
        type Output = chat_cards::Button;
        fn render(self) -> chat_cards::Button {
            card! { <button open_link={self.open_link} type=filled>{self.text}</button> }
        }
    }
    struct Section<T> {
        header: T,
        children: Vec<Widget>,
    }
    impl<T: Into<Html>> Component for Section<T> {
        type Output = chat_cards::Section;
        fn render(self) -> chat_cards::Section {
            card! { <section header={self.header.into()}>{..self.children}</section> }
        }
    }

    let card = card! {
        <card>
            <Section header={"Links"}>
                <divider />
                <Button text={"Diff"} open_link="https://example.com/diff" />
            </Section>
        </card>
    };
    let expected = card! {
        <card>
            <section header="Links">
                <divider />
                <button type=filled open_link="https://example.com/diff">"Diff"</button>
            </section>
        </card>
    };
    assert_eq!(card, expected);
}

#[test]
fn a_future_that_waits_in_markup_may_move_between_threads() {
    async fn load(name: &str) -> Result<String, std::io::Error> {
        Ok(name.to_owned())
    }
    async fn card(names: Vec<String>, kind: ButtonType) -> Result<CardWithId, std::io::Error> {
        Ok(card! {
            <card id={load("id").await?}>
                <section header="{names.len()} {load(\"of\").await?} {kind}" collapsible={load("").await?.is_empty()}>
                    {for name in names {
                        {let text = load(&name).await?;}
                        <text>{text} " and {load(&name).await?}"</text>
                        <button type={kind.clone()} action="go">{load("Go").await?}<param key="name" value={load(&name).await?} /></button>
                    }}
                    {if load("").await?.is_empty() { <decorated_text {..DecoratedText::new(load("base").await?)} /> }}
                </section>
            </card>
        })
    }
    fn send<T: Send>(future: T) -> T {
        future
    }
    let future = send(card(vec!["a".to_owned()], ButtonType::Filled));
    let runtime = tokio::runtime::Builder::new_current_thread().build().expect("it needs nothing");
    let made = json(&runtime.block_on(future).expect("nothing fails"));
    let widgets = &made["card"]["sections"][0]["widgets"];
    assert_eq!(widgets[0]["textParagraph"]["text"], "a and a");
    assert_eq!(widgets[1]["buttonList"]["buttons"][0]["type"], "FILLED");
    assert_eq!(widgets[2]["decoratedText"]["text"], "base");
}

#[test]
fn a_field_of_a_component_may_have_a_keyword_for_a_name() {
    struct Row {
        r#type: String,
        r#in: u8,
    }
    impl Component for Row {
        type Output = DecoratedText;
        fn render(self) -> DecoratedText {
            card! { <decorated_text top_label={self.r#type} text="{self.r#in}" /> }
        }
    }
    let expected = DecoratedText::new("5").top_label("disk");
    assert_eq!(card! { <Row type="disk" in=5 /> }, expected);
    assert_eq!(card! { <Row r#type="disk" r#in=5 /> }, expected);
}

/// A constant in a pattern is no variable, so what the macro calls its own must not be called as a constant may be.
#[test]
#[allow(non_upper_case_globals, dead_code)]
fn constants_are_not_in_the_way() {
    const list: u8 = 1;
    const children: u8 = 2;
    const run: u8 = 3;
    const value: u8 = 4;
    const base: u8 = 5;
    const holes: u8 = 6;
    struct Panel {
        children: Vec<Widget>,
    }
    impl Component for Panel {
        type Output = Section;
        fn render(self) -> Section {
            card! { <section>{..self.children}</section> }
        }
    }
    let panel = card! {
        <Panel>
            {for number in [list, children] { <text>"{number}"</text> }}
            <button action="{run}" {..Button::default()}>{if value > 3 { "{base}" } else { "{holes}" }}</button>
        </Panel>
    };
    let made = json(&panel);
    assert_eq!(made["widgets"][1]["textParagraph"]["text"], "2");
    assert_eq!(made["widgets"][2]["buttonList"]["buttons"][0]["text"], "5");
}

#[test]
fn a_question_mark_in_front_of_else_is_no_other_languages_condition() {
    fn commit(lists: &[Option<&'static str>]) -> Option<DecoratedText> {
        Some(card! {
            <decorated_text
                text={let [Some(list), ..] = lists.get(..1)? else { return None }; let first: &str = list; first}
            />
        })
    }

    assert_eq!(commit(&[Some("Fix the index")]).expect("there is a commit").text, "Fix the index");
    assert!(commit(&[None]).is_none());
}

#[test]
fn lifetimes_are_no_operands() {
    fn texts<'a, T: IntoIterator<Item = &'a str>>(texts: T) -> Vec<&'a str> {
        texts.into_iter().collect()
    }
    fn section<'a>(all: &[&'a str]) -> Section {
        card! {
            <section>
                {for text in texts::<Vec<&'a str>>(all.to_vec()) { <text>"{text}"</text> }}
                {if texts::<Vec<&'a str>>(all.to_vec()).is_empty() { <divider /> }}
            </section>
        }
    }
    assert_eq!(section(&["a", "b"]).widgets.len(), 2);
}

/// What is still to do stands anywhere, without a warning of rustc that nothing behind it is reached.
#[deny(unreachable_code)]
#[allow(clippy::todo, reason = "it is what is tried")]
fn unfinished(have: bool) -> Message {
    card! {
        <message text={if have { "title" } else { todo!("the title") }} thread_key={std::todo!()} create_time={todo!()}>
            {if have { {todo!("a card")} }}
            <card>
                <header title={todo!()} />
                <section collapsible={todo!()}>
                    {todo!()}
                    {..::core::unimplemented!()}
                    <text>"Read " {todo!()} {..todo!()} " first"</text>
                    <button type={todo!()} icon={todo!()} color={todo!()} open_link={todo!()}>{unreachable!("never")}</button>
                    <button on_click={todo!()} text={panic!("{}", "no")} />
                    <grid column_count={todo!()} title={todo!()}>{todo!()}</grid>
                </section>
                {todo!()}
            </card>
        </message>
    }
}

#[test]
#[should_panic = "not yet implemented: the title"]
fn what_is_still_to_do_compiles_and_panics_when_it_is_reached() {
    unfinished(false);
}

#[test]
#[deny(deprecated)]
fn what_is_deprecated_is_allowed_by_its_rule() {
    let message = card! {
        #![allow(message-cards-v1-deprecated)]
        <message><cards><card><header title="Deploy" /></card></cards></message>
    };
    let row = card! { #![allow(all)] <decorated_text text="Ada" icon=known(person) /> };
    assert_eq!(json(&message)["cards"][0]["header"]["title"], "Deploy");
    assert_eq!(json(&row)["icon"]["knownIcon"], "PERSON");
}
