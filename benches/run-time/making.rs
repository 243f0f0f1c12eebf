//! What making a card costs: as `card!`, by the builder, and as a value of `json!`.

use std::hint::black_box;

use chat_cards::prelude::*;
use serde_json::{Value, json};

use super::time;

/// How many are made at a time, so that the clock is read seldom.
const TIMES: u32 = 1_000;

/// What is only known when the card is made.
struct Deploy {
    service: &'static str,
    commits: Vec<&'static str>,
    diff: Option<&'static str>,
    failed: bool,
}

fn literals_markup() -> CardWithId {
    card! {
        <card id="deploy">
            <header title="search is live" subtitle="eu-west" />
            <section header="What changed">
                <text>"<b>2</b> commits"</text>
                <decorated_text text="Fix the index" top_label="commit" start_icon=material("commit") />
                <button open_link="https://example.com/diff" type=filled>"View diff"</button>
                <button action="rollback">"Roll back"<param key="service" value="search" /></button>
            </section>
        </card>
    }
}

fn literals_builder() -> CardWithId {
    let commit = DecoratedText::new("Fix the index").top_label("commit").start_icon(Icon::material("commit"));
    let diff = Button::new("View diff", OpenLink::new("https://example.com/diff")).r#type(ButtonType::Filled);
    let back = Button::new("Roll back", Action::new("rollback").parameter(ActionParameter::new("service", "search")));
    let section = Section::new()
        .header("What changed")
        .widget(TextParagraph::new(html("<b>2</b> commits")))
        .widget(commit)
        .widget(ButtonList::new().button(diff).button(back));
    let header = CardHeader::new("search is live").subtitle("eu-west");
    CardWithId::new().card_id("deploy").card(Card::new().header(header).section(section))
}

fn literals_json() -> Value {
    json!({ "cardId": "deploy", "card": {
        "header": { "title": "search is live", "subtitle": "eu-west" },
        "sections": [{ "header": "What changed", "widgets": [
            { "textParagraph": { "text": "<b>2</b> commits" } },
            { "decoratedText": {
                "startIcon": { "materialIcon": { "name": "commit" } }, "topLabel": "commit", "text": "Fix the index"
            } },
            { "buttonList": { "buttons": [
                { "text": "View diff", "onClick": { "openLink": { "url": "https://example.com/diff" } }, "type": "FILLED" },
                { "text": "Roll back", "onClick": { "action": {
                    "function": "rollback", "parameters": [{ "key": "service", "value": "search" }]
                } } }
            ] } }
        ] }]
    } })
}

fn holes_markup(Deploy { service, commits, diff, failed }: &Deploy) -> CardWithId {
    card! {
        <card id="deploy">
            <header title="{service} is live" />
            <section header="What changed">
                <text>"<b>{commits.len()}</b> commits"</text>
                {for commit in commits {
                    <decorated_text text={*commit} start_icon=material("commit") />
                }}
                {if let Some(url) = diff {
                    <button open_link={*url} type=filled>"View diff"</button>
                }}
                {if *failed {
                    <button action="rollback">"Roll back"<param key="service" value={*service} /></button>
                }}
            </section>
        </card>
    }
}

fn holes_builder(Deploy { service, commits, diff, failed }: &Deploy) -> CardWithId {
    let count = Html::bold(commits.len().to_string()) + " commits";
    let mut section = Section::new().header("What changed").widget(TextParagraph::new(count));
    for commit in commits {
        section = section.widget(DecoratedText::new(*commit).start_icon(Icon::material("commit")));
    }
    let mut buttons = ButtonList::new();
    if let Some(url) = diff {
        buttons = buttons.button(Button::new("View diff", OpenLink::new(*url)).r#type(ButtonType::Filled));
    }
    if *failed {
        let action = Action::new("rollback").parameter(ActionParameter::new("service", *service));
        buttons = buttons.button(Button::new("Roll back", action));
    }
    let header = CardHeader::new(format!("{service} is live"));
    CardWithId::new().card_id("deploy").card(Card::new().header(header).section(section.widget(buttons)))
}

fn holes_json(Deploy { service, commits, diff, failed }: &Deploy) -> Value {
    let mut widgets = vec![json!({ "textParagraph": { "text": format!("<b>{}</b> commits", commits.len()) } })];
    for commit in commits {
        let icon = json!({ "materialIcon": { "name": "commit" } });
        widgets.push(json!({ "decoratedText": { "startIcon": icon, "text": commit } }));
    }
    let mut buttons = Vec::new();
    if let Some(url) = diff {
        buttons.push(json!({ "text": "View diff", "onClick": { "openLink": { "url": url } }, "type": "FILLED" }));
    }
    if *failed {
        let parameters = json!([{ "key": "service", "value": service }]);
        let action = json!({ "function": "rollback", "parameters": parameters });
        buttons.push(json!({ "text": "Roll back", "onClick": { "action": action } }));
    }
    widgets.push(json!({ "buttonList": { "buttons": buttons } }));
    json!({ "cardId": "deploy", "card": {
        "header": { "title": format!("{service} is live") },
        "sections": [{ "header": "What changed", "widgets": widgets }]
    } })
}

/// A card, made in the three ways, which have to come to the same.
fn row(name: &str, markup: impl Fn() -> CardWithId, builder: impl Fn() -> CardWithId, json: impl Fn() -> Value) {
    let made = markup();
    assert_eq!(made, builder(), "{name}");
    assert_eq!(serde_json::to_value(&made).ok(), Some(json()), "{name}");
    let [markup, builder, json] = [repeated(markup), repeated(builder), repeated(json)].map(|time| time / TIMES);
    println!("| {name} | {markup:.1?} | {builder:.1?} | {json:.1?} |");
}

fn repeated<T>(make: impl Fn() -> T) -> std::time::Duration {
    time(|| {
        for _ in 0..TIMES {
            black_box(make());
        }
    })
}

pub(super) fn making() {
    println!("| card | `card!` | builder | `json!` |\n|---|--:|--:|--:|");
    row("of literals", literals_markup, literals_builder, literals_json);
    let deploy = black_box(Deploy {
        service: "search",
        commits: vec!["Fix the index", "Cache tags", "Drop the old client"],
        diff: Some("https://example.com/diff"),
        failed: true,
    });
    row(
        "with holes, a loop and two conditions",
        || holes_markup(&deploy),
        || holes_builder(&deploy),
        || holes_json(&deploy),
    );
}
