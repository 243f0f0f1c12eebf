"""The cards that the benchmark compiles, as data and as Rust source in every shape."""

import json

SERVICES = ["search", "billing", "mail", "checkout", "inventory", "gateway", "reports", "sessions", "images", "feeds", "quota"]
REGIONS = ["eu-west", "eu-north", "us-east", "us-central", "asia-south", "asia-east", "sa-east"]
AUTHORS = ["Ada", "Bruno", "Chidi", "Dana", "Emre", "Farah", "Goran", "Hana", "Ines", "Jonas", "Keiko", "Lena", "Mateo"]
CHANGES = ["fixes the index", "caches the first page", "drops a lock", "renames a column", "raises a timeout"]
ICONS = ["commit", "rocket_launch", "schedule", "database", "speed", "group", "terminal", "cloud_done", "shield"]


def pick(words, number, stride):
    return words[number * stride % len(words)]


# The parameters of a function whose card has holes, and what it is called with where the cards are compared.
PARAMETERS = {"service": ("&str", '"search"'), "region": ("&str", '"eu-west"'), "author": ("&str", '"Ada"'), "number": ("u32", "7")}


def deploy(n, holes=False):
    """Card number `n` as JSON: a header, two sections, seven widgets and five buttons, with texts of its own.

    With `holes`, each of the texts has a parameter in it, as `format!` writes it.
    """
    if holes:
        service, region, author, number = (f"{{{name}}}" for name in PARAMETERS)
    else:
        service, region = f"{pick(SERVICES, n, 1)}-{n}", pick(REGIONS, n, 3)
        author, number = pick(AUTHORS, n, 5), n
    change = pick(CHANGES, n, 2)
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
            row(f"{author} {change}", startIcon=icon(0), topLabel=f"Commit {n * 7919 % 65536:04x} to {region}"),
            row(f"{service} passed {n * 31 % 900 + 100} tests in {n % 50 + 9} s", startIcon=icon(1), wrapText=True),
            {"textParagraph": {"text": f"<b>{author}</b> shipped {service} <i>{n // 50}.{n % 50}</i>"}},
            {"buttonList": {"buttons": [link(f"Diff {number}", "diff", type="FILLED"), link(f"Log {number}", "log")]}},
        ],
    }
    undo = {"function": "undo", "parameters": [{"key": "deploy", "value": service}]}
    busy = {"disabled": True} if n % 3 == 0 else {}
    state = {
        "header": f"State of {service}",
        "widgets": [
            row(f"{n % 97} % of {service}, {n % 12 + 1} instances", topLabel=f"Load in {region}", bottomLabel=f"Since {n % 24}:00, says {author}"),
            {"divider": {}},
            {"buttonList": {"buttons": [
                call(f"Undo {number}", undo, type="FILLED_TONAL"),
                call(f"Restart {number}", {"function": "restart"}, **busy),
                link(f"Metrics {number}", "metrics"),
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
    """As a literal, in which `card!` fills the holes by itself."""
    return json.dumps(text, ensure_ascii=False)


def formatted(text):
    """As an expression: a literal, a parameter, or a call of `format!`."""
    if text[1:-1] in PARAMETERS:
        return text[1:-1]
    return f"format!({string(text)})" if "{" in text else string(text)


def attribute(text):
    """As the value of an attribute in markup: a literal, or a parameter."""
    return text if text[1:-1] in PARAMETERS else string(text)


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
        f'    <param key={string(parameter["key"])} value={attribute(parameter["value"])} />'
        for parameter in action.get("parameters", [])
    ]
    return [opening, *parameters, "</button>"] if parameters else [opening + "</button>"]


def builder(card):
    """The card as calls of constructors and setters."""
    header = card["card"]["header"]
    lines = [
        f'CardWithId::new().card_id({formatted(card["cardId"])}).card(',
        "    Card::new()",
        f'        .header(CardHeader::new({formatted(header["title"])}).subtitle({formatted(header["subtitle"])})',
        f'            .image_type(ImageType::Circle).image_url({formatted(header["imageUrl"])}))',
    ]
    for section in card["card"]["sections"]:
        lines.append(f'        .section(Section::new().header({formatted(section["header"])})')
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
        return f'TextParagraph::new(html({formatted(data["text"])}))'
    if kind == "buttonList":
        return "ButtonList::new()" + "".join(f".button({builder_button(button)})" for button in data["buttons"])
    calls = f'DecoratedText::new({formatted(data["text"])})'
    if "startIcon" in data:
        calls += f'.start_icon(Icon::material({formatted(data["startIcon"]["materialIcon"]["name"])}))'
    if "topLabel" in data:
        calls += f'.top_label({formatted(data["topLabel"])})'
    if "bottomLabel" in data:
        calls += f'.bottom_label({formatted(data["bottomLabel"])})'
    return calls + ".wrap_text(true)" * data.get("wrapText", False)


def builder_button(button):
    click = button["onClick"]
    if "openLink" in click:
        made = f'OpenLink::new({formatted(click["openLink"]["url"])})'
    else:
        made = f'Action::new({formatted(click["action"]["function"])})'
        for parameter in click["action"].get("parameters", []):
            made += f'.parameter(ActionParameter::new({formatted(parameter["key"])}, {formatted(parameter["value"])}))'
    calls = f'Button::new({formatted(button["text"])}, {made})'
    if "type" in button:
        calls += f'.r#type(ButtonType::{button["type"].title().replace("_", "")})'
    return calls + ".disabled(true)" * button.get("disabled", False)


def json_macro(card):
    """The card as JSON, which is what `json!` takes."""
    return json_value(card).splitlines()


def json_value(value, indent=""):
    inner = indent + "    "
    if isinstance(value, dict):
        items = [f"{inner}{string(key)}: {json_value(item, inner)}" for key, item in value.items()]
        return "{\n" + ",\n".join(items) + f"\n{indent}}}" if items else "{}"
    if isinstance(value, list):
        items = [inner + json_value(item, inner) for item in value]
        return "[\n" + ",\n".join(items) + f"\n{indent}]"
    return formatted(value) if isinstance(value, str) else json.dumps(value)


# What a shape imports, what a function returns, how a card is opened and closed, and how it is written.
SHAPES = {
    "card!": ("use chat_cards::prelude::*;", "CardWithId", ("card! {", "}"), markup),
    "builder": ("use chat_cards::prelude::*;", "CardWithId", ("", ""), builder),
    "json!": ("use serde_json::{Value, json};", "Value", ("json!(", ")"), json_macro),
}


def source(shape, cards, holes):
    """A library with one function for each card, and a table of the functions."""
    imports, result, (opening, closing), write = SHAPES[shape]
    parameters = ", ".join(f"{name}: {rust}" for name, (rust, _) in PARAMETERS.items()) if holes else ""
    types = ", ".join(rust for rust, _ in PARAMETERS.values()) if holes else ""
    lines = [imports, ""]
    for number, card in enumerate(cards):
        body = [opening, *write(card), closing]
        lines += [f"pub fn card_{number}({parameters}) -> {result} {{", *("    " + line for line in body if line), "}", ""]
    names = ", ".join(f"card_{number}" for number in range(len(cards)))
    lines.append(f"pub const CARDS: [fn({types}) -> {result}; {len(cards)}] = [{names}];")
    return "\n".join(lines) + "\n"
