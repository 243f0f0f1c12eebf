"""The cards that the benchmark compiles, as data and as Rust source in every shape."""

import json

SERVICES = ["search", "billing", "mail", "checkout", "inventory", "gateway", "reports", "sessions", "images", "feeds", "quota"]
REGIONS = ["eu-west", "eu-north", "us-east", "us-central", "asia-south", "asia-east", "sa-east"]
AUTHORS = ["Ada", "Bruno", "Chidi", "Dana", "Emre", "Farah", "Goran", "Hana", "Ines", "Jonas", "Keiko", "Lena", "Mateo"]
CHANGES = ["fixes the index", "caches the first page", "drops a lock", "renames a column", "raises a timeout"]
ICONS = ["commit", "rocket_launch", "schedule", "database", "speed", "group", "terminal", "cloud_done", "shield"]


def pick(words, number, stride):
    return words[number * stride % len(words)]


def deploy(n):
    """Card number `n` as JSON: a header, two sections, seven widgets and five buttons, with texts of its own."""
    service, region = f"{pick(SERVICES, n, 1)}-{n}", pick(REGIONS, n, 3)
    author, change = pick(AUTHORS, n, 5), pick(CHANGES, n, 2)
    url = f"https://ci.example.com/{service}"

    def row(text, **more):
        return {"decoratedText": {**more, "text": text}}

    def icon(offset):
        return {"materialIcon": {"name": pick(ICONS, n + offset, 4)}}

    def link(text, where, **more):
        return {"text": text, "onClick": {"openLink": {"url": f"{url}/{where}"}}, **more}

    def call(text, action, **more):
        return {"text": text, "onClick": {"action": action}, **more}

    changes = {
        "header": f"Changes of {service}",
        "widgets": [
            row(f"{author} {change}", startIcon=icon(0), topLabel=f"Commit {n * 7919 % 65536:04x}"),
            row(f"Passed {n * 31 % 900 + 100} tests in {n % 50 + 9} s", startIcon=icon(1), wrapText=True),
            {"textParagraph": {"text": f"<b>{author}</b> shipped {service} <i>{n // 50}.{n % 50}</i>"}},
            {"buttonList": {"buttons": [link(f"Diff {n}", "diff", type="FILLED"), link(f"Log {n}", "log")]}},
        ],
    }
    undo = {"function": "undo", "parameters": [{"key": "deploy", "value": service}]}
    busy = {"disabled": True} if n % 3 == 0 else {}
    state = {
        "header": f"State of {service}",
        "widgets": [
            row(f"{n % 97} %, {n % 12 + 1} instances", topLabel=f"Load in {region}", bottomLabel=f"Since {n % 24}:00"),
            {"divider": {}},
            {"buttonList": {"buttons": [
                call(f"Undo {n}", undo, type="FILLED_TONAL"),
                call(f"Restart {n}", {"function": "restart"}, **busy),
                link(f"Metrics {n}", "metrics"),
            ]}},
        ],
        "collapsible": True,
        "uncollapsibleWidgetsCount": n % 3 + 1,
    }
    header = {
        "title": f"{service} is live",
        "subtitle": f"Deploy {4000 + n} to {region}",
        "imageType": "CIRCLE",
        "imageUrl": f"{url}.png",
    }
    return {"cardId": f"deploy-{n}", "card": {"header": header, "sections": [changes, state]}}


def compact(card):
    return json.dumps(card, separators=(",", ":"), ensure_ascii=False)


# Every renderer writes what a person would: one attribute, setter or key per property.


def string(text):
    return json.dumps(text, ensure_ascii=False)


def markup(card):
    """The card as the markup of `card!`."""
    header = card["card"]["header"]
    lines = [
        f'<card id={string(card["cardId"])}>',
        f'    <header title={string(header["title"])} subtitle={string(header["subtitle"])} image_type=circle',
        f'        image_url={string(header["imageUrl"])} />',
    ]
    for section in card["card"]["sections"]:
        attributes = f'header={string(section["header"])}'
        if section.get("collapsible"):
            attributes += f' collapsible uncollapsible_widgets_count={section["uncollapsibleWidgetsCount"]}'
        lines.append(f"    <section {attributes}>")
        lines += ["        " + line for widget in section["widgets"] for line in markup_widget(widget)]
        lines.append("    </section>")
    return [*lines, "</card>"]


def markup_widget(widget):
    (kind, data), = widget.items()
    if kind == "divider":
        return ["<divider />"]
    if kind == "textParagraph":
        return [f'<text>{string(data["text"])}</text>']
    if kind == "buttonList":
        return [line for button in data["buttons"] for line in markup_button(button)]
    line = f'<decorated_text text={string(data["text"])}'
    if "startIcon" in data:
        line += f' start_icon=material({string(data["startIcon"]["materialIcon"]["name"])})'
    if "topLabel" in data:
        line += f' top_label={string(data["topLabel"])}'
    if "bottomLabel" in data:
        line += f' bottom_label={string(data["bottomLabel"])}'
    return [line + " wrap_text" * data.get("wrapText", False) + " />"]


def markup_button(button):
    click, text = button["onClick"], string(button["text"])
    more = f' type={button["type"].lower()}' if "type" in button else ""
    more += " disabled" * button.get("disabled", False)
    if "openLink" in click:
        return [f'<button open_link={string(click["openLink"]["url"])}{more}>{text}</button>']
    action = click["action"]
    opening = f'<button action={string(action["function"])}{more}>{text}'
    parameters = [
        f'    <param key={string(parameter["key"])} value={string(parameter["value"])} />'
        for parameter in action.get("parameters", [])
    ]
    return [opening, *parameters, "</button>"] if parameters else [opening + "</button>"]


def builder(card):
    """The card as calls of constructors and setters."""
    header = card["card"]["header"]
    lines = [
        f'CardWithId::new().card_id({string(card["cardId"])}).card(',
        "    Card::new()",
        f'        .header(CardHeader::new({string(header["title"])}).subtitle({string(header["subtitle"])})',
        f'            .image_type(ImageType::Circle).image_url({string(header["imageUrl"])}))',
    ]
    for section in card["card"]["sections"]:
        lines.append(f'        .section(Section::new().header({string(section["header"])})')
        lines += [f"            .widget({builder_widget(widget)})" for widget in section["widgets"]]
        if section.get("collapsible"):
            count = section["uncollapsibleWidgetsCount"]
            lines.append(f"            .collapsible(true).uncollapsible_widgets_count({count})")
        lines.append("        )")
    return [*lines, ")"]


def builder_widget(widget):
    (kind, data), = widget.items()
    if kind == "divider":
        return "Divider::new()"
    if kind == "textParagraph":
        return f'TextParagraph::new(html({string(data["text"])}))'
    if kind == "buttonList":
        return "ButtonList::new()" + "".join(f".button({builder_button(button)})" for button in data["buttons"])
    calls = f'DecoratedText::new({string(data["text"])})'
    if "startIcon" in data:
        calls += f'.start_icon(Icon::material({string(data["startIcon"]["materialIcon"]["name"])}))'
    if "topLabel" in data:
        calls += f'.top_label({string(data["topLabel"])})'
    if "bottomLabel" in data:
        calls += f'.bottom_label({string(data["bottomLabel"])})'
    return calls + ".wrap_text(true)" * data.get("wrapText", False)


def builder_button(button):
    click = button["onClick"]
    if "openLink" in click:
        made = f'OpenLink::new({string(click["openLink"]["url"])})'
    else:
        made = f'Action::new({string(click["action"]["function"])})'
        for parameter in click["action"].get("parameters", []):
            made += f'.parameter(ActionParameter::new({string(parameter["key"])}, {string(parameter["value"])}))'
    calls = f'Button::new({string(button["text"])}, {made})'
    if "type" in button:
        calls += f'.r#type(ButtonType::{button["type"].title().replace("_", "")})'
    return calls + ".disabled(true)" * button.get("disabled", False)


def json_macro(card):
    """The card as JSON, which is what `json!` takes."""
    return json.dumps(card, indent=4, ensure_ascii=False).splitlines()


# What a shape imports, what a function returns, how a card is opened and closed, and how it is written.
SHAPES = {
    "card!": ("use chat_cards::prelude::*;", "CardWithId", ("card! {", "}"), markup),
    "builder": ("use chat_cards::prelude::*;", "CardWithId", ("", ""), builder),
    "json!": ("use serde_json::{Value, json};", "Value", ("json!(", ")"), json_macro),
}


def source(shape, cards):
    """A library with one function for each card, and a table of the functions."""
    imports, result, (opening, closing), write = SHAPES[shape]
    lines = [imports, ""]
    for number, card in enumerate(cards):
        body = [opening, *write(card), closing]
        lines += [f"pub fn card_{number}() -> {result} {{", *("    " + line for line in body if line), "}", ""]
    names = ", ".join(f"card_{number}" for number in range(len(cards)))
    lines.append(f"pub const CARDS: [fn() -> {result}; {len(cards)}] = [{names}];")
    return "\n".join(lines) + "\n"
