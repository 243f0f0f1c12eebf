"""What is typed, what should come of it, and what may stand around it."""
import dataclasses

# Where the cursor is.
MARK = "‸"
# What a target begins with that stands in the same file; its documentation or type follows.
HERE = "here: "


@dataclasses.dataclass(frozen=True)
class Case:
    name: str
    # What the markup is part of: `root`, `message`, `card` or `section`.
    under: str
    markup: str
    # Names that have to be offered; with `only`, no others.
    has: tuple = ()
    lacks: tuple = ()
    only: bool = False
    # What hover explains and definition leads to, in place of completion; of several the first is the one in question.
    target: tuple = ()
    # The pieces of the markup that are underlined, in place of completion.
    wrong: tuple = None


SECTION = ("header", "widgets", "collapsible", "uncollapsible_widgets_count", "collapse_control", "id")
WIDGETS = (
    "text", "text_paragraph", "image", "decorated_text", "button", "button_list", "text_input", "selection_input",
    "date_time_picker", "divider", "grid", "columns", "carousel", "chip", "chip_list",
)
# Stand elsewhere, so they must not be offered under a section.
ELSEWHERE = ("section", "header", "message", "param", "item", "fixed_footer", "u32", "make", "Item")
CARD = ("section", "header", "fixed_footer", "sections", "card_actions")
BUTTON = ("text", "icon", "color", "on_click", "disabled", "alt_text", "type", "open_link", "action", "overflow_menu")
WIDGET = ("horizontal_alignment", "visibility", "id", "event_actions")
BUTTON_TYPES = ("outlined", "filled", "filled_tonal", "borderless")
ITEM = ("title", "count", "is_shown")
LOCALS = ("item", "items", "header")
ICONS = ("person", "email", "train")
CONSTRUCTORS = ("material", "known", "url")


def tag(name, under, markup, has, **rest):
    return Case(f"complete tag: {name}", under, markup, has, **rest)


def attribute(name, under, markup, has, **rest):
    return Case(f"complete attribute: {name}", under, markup, has, **rest)


def word(name, under, markup, has, **rest):
    return Case(f"complete word: {name}", under, markup, has, **rest)


def rust(name, under, markup, has, **rest):
    return Case(f"complete rust: {name}", under, markup, has, **rest)


def explain(name, under, markup, *target):
    return Case(f"explain {name}", under, markup, target=target)


def underline(name, under, markup, *wrong):
    return Case(f"underline {name}", under, markup, wrong=wrong)


CASES = [
    tag("at the root", "root", "<sec‸>", ("section", "card", "message", "button"), lacks=("make", "Item", "u32")),
    tag("at the root, empty", "root", "<‸", ("section", "card", "message", "button"), lacks=("make", "Item", "u32")),
    tag("in a card", "card", "<sec‸>", CARD, lacks=("text", "button", "make")),
    tag("in a card, closed", "card", "<sec‸></section>", CARD, lacks=("text", "button", "make")),
    tag("in a card, empty", "card", "<‸", CARD, lacks=("text", "button", "make")),
    tag("in a card, no `>`, more after it", "card", "<sec‸ <section><divider /></section>", CARD, lacks=("text",)),
    tag("in a message", "message", "<car‸ />", ("card", "accessory_widgets", "cards"), lacks=("section", "make")),
    tag("in a section", "section", "<dec‸ />", WIDGETS, lacks=ELSEWHERE),
    tag("in a section, exactly", "section", "<t‸ />", WIDGETS + ("collapse_control", "widgets", "widget"), only=True),
    tag("in a section, no `>`", "section", "<but‸", WIDGETS, lacks=ELSEWHERE),
    tag("in a section, no `>`, more after it", "section", '<but‸ <divider /> <text>"a"</text>', WIDGETS, lacks=ELSEWHERE),
    tag("in a section, empty", "section", "<‸", WIDGETS, lacks=ELSEWHERE),
    tag("in a section, empty, more after it", "section", "<‸ <divider />", WIDGETS, lacks=ELSEWHERE),
    tag("in a section, empty, `>` after it", "section", "<‸>", WIDGETS, lacks=ELSEWHERE),
    tag("in a written list", "section", "<button_list><buttons><bu‸ /></buttons></button_list>", ("button",), only=True),
    tag("under a button", "section", '<button action="f"><pa‸ /></button>', ("param", "icon"), lacks=WIDGETS[:4]),
    tag("in a card of the first version", "message", "<cards><card><section><key‸ /></section></card></cards>",
        ("key_value", "image", "text_paragraph"), lacks=("decorated_text", "button_list")),
    tag("closing", "card", "<section></sec‸>", CARD),
    tag("closing, in a section", "section", '<decorated_text text="a"></deco‸>', WIDGETS, lacks=ELSEWHERE),
    tag("closing, no `>`", "section", '<button action="a"></but‸', WIDGETS, lacks=ELSEWHERE),
    tag("closing, empty", "section", '<button action="a"></‸>', WIDGETS, lacks=ELSEWHERE),
    tag("in a fragment", "root", "<><divider /><dec‸ /></>", ("decorated_text", "button"), lacks=("section", "make")),

    attribute("half-typed", "card", "<section hea‸></section>", SECTION, only=True),
    attribute("not begun", "card", "<section ‸></section>", SECTION, only=True),
    attribute("not begun, no `>`", "card", "<section ‸", SECTION, only=True),
    attribute("between others", "card", '<section collapsible ‸ header="a"></section>', SECTION, only=True),
    attribute("after a value", "card", '<section header="a" coll‸><divider /></section>', SECTION, only=True),
    attribute("of what is looked through", "section", '<button op‸>"a"</button>', BUTTON, lacks=("make", "section")),
    attribute("of what stands around it", "section", '<decorated_text text="a" horizontal_al‸ />', WIDGET,
              lacks=("data", "text_paragraph")),
    attribute("of a message's thread", "root", "<message thread_k‸ />", ("thread_key", "text", "fallback_text")),
    attribute("of a message's thread, more after it", "root",
              '<message text="a" thread_k‸><card><section><divider /></section></card></message>', ("thread_key", "text")),
    attribute("of a card", "message", "<card i‸><section><divider /></section></card>", ("id", "card_id", "header", "name")),
    attribute("beside an unknown one", "card", "<section nonsense=1 hea‸></section>", SECTION, only=True),
    attribute("before an unknown one", "card", "<section hea‸ nonsense=1></section>", SECTION, only=True),
    attribute("beside broken Rust", "section", "<decorated_text text={item.} top_la‸ />", ("top_label", "text")),
    attribute("before broken Rust", "section", "<decorated_text top_la‸ text={item.} />", ("top_label", "text")),
    attribute("in a written list", "section", "<button_list><buttons><button dis‸ /></buttons></button_list>", BUTTON),

    word("half-typed", "section", '<button action="f" type=fil‸>"a"</button>', BUTTON_TYPES, only=True),
    word("complete", "section", '<button action="f" type=filled‸>"a"</button>', BUTTON_TYPES, only=True),
    word("not begun", "section", '<button action="f" type=‸ />', BUTTON_TYPES, only=True),
    word("not begun, `>` after it", "section", '<button action="f" type=‸>"a"</button>', BUTTON_TYPES, only=True),
    word("not begun, more after it", "section", '<button type=‸ action="f" />', BUTTON_TYPES, only=True),
    word("image type", "card", '<header title="a" image_url="https://example.com/a.png" image_type=cir‸ />',
         ("circle", "square"), only=True),
    word("of what stands around it", "section", "<divider horizontal_alignment=cen‸ />", ("start", "center", "end"),
         lacks=("filled", "make")),
    word("in a constructor", "section", '<decorated_text text="a" start_icon=known(per‸) />', ICONS,
         lacks=("filled", "make")),
    word("constructor", "section", '<decorated_text text="a" start_icon=mat‸ />', CONSTRUCTORS,
         lacks=("filled", "make")),
    word("constructor with arguments", "section", '<decorated_text text="a" start_icon=mat‸("link") />',
         CONSTRUCTORS, lacks=("filled", "make")),
    word("in an empty constructor", "section", '<decorated_text text="a" start_icon=known(‸) />', ICONS,
         lacks=("filled", "make")),
    word("next argument of a constructor", "section", '<decorated_text text="a" start_icon=material("link", ‸) />',
         ("fill", "weight", "grade", "alt_text"), lacks=("filled", "make")),
    word("constructor, not begun", "section", '<decorated_text text="a" start_icon=‸ />', CONSTRUCTORS,
         lacks=("filled", "make")),
    word("argument of a constructor", "section", '<decorated_text text="a" start_icon=material("link", fi‸) />',
         ("fill", "weight", "grade"), lacks=("filled", "make")),

    rust("field", "section", "<decorated_text text={item.‸} />", ITEM, lacks=("make", "text")),
    rust("field, half-typed", "section", "<decorated_text text={item.ti‸} />", ITEM),
    rust("field, between attributes", "section", '<decorated_text top_label="a" text={item.‸} wrap_text />', ITEM),
    rust("field, on a button", "section", '<button open_link={url.‸} type=filled>"a"</button>', ITEM),
    rust("field, in a constructor", "section", '<decorated_text text="a" start_icon=material({item.‸}) />', ITEM),
    rust("variable", "section", "<decorated_text text={ite‸} />", LOCALS, lacks=("text", "section")),
    rust("variable, empty braces", "section", "<decorated_text text={‸} />", LOCALS),
    attribute("that a variable is named like", "section", '<image image_url="https://example.com/a.png" {alt‸} />',
              ("alt_text", "image_url"), lacks=("make",)),
    attribute("that a variable is named like, empty braces", "section", '<image image_url="a" {‸} />',
              ("alt_text", "image_url"), lacks=("make",)),
    attribute("with its value there already", "section", '<button type‸=filled action="f">"a"</button>', BUTTON),
    rust("variable of a loop", "section", "{for line in items { <decorated_text text={lin‸} /> }}", ("line", "item")),
    rust("variable of a loop, empty braces", "section", "{for line in items { <decorated_text text={‸} /> }}", ("line", "item")),
    rust("variable of a loop, empty splice", "section", "{for line in items { <text>{‸}</text> }}", ("line", "item")),
    rust("field of a variable of a loop", "section", "{for line in items { <decorated_text text={line.‸} /> }}", ITEM),
    rust("spread", "section", "<button {..ite‸} />", LOCALS),
    rust("splice", "section", "{item.‸}", ITEM),
    rust("splice, half-typed", "section", "{ite‸}", LOCALS),
    rust("splice, empty braces", "section", "{‸}", LOCALS),
    rust("splice in text", "section", "<text>{item.‸}</text>", ITEM),
    rust("condition", "section", "{if url.‸ { <divider /> }}", ITEM),
    rust("condition, else", "section", '{if url.‸ { <divider /> } else { <text>"a"</text> }}', ITEM),
    rust("condition, empty", "section", "{if ‸ { <divider /> }}", LOCALS),
    rust("second condition", "section", "{if url.is_shown() { <divider /> } else if item.‸ { <divider /> }}", ITEM),
    rust("loop", "section", "{for x in it‸ { <divider /> }}", LOCALS),
    rust("loop, field", "section", "{for x in item.‸ { <divider /> }}", ITEM),
    rust("loop, empty", "section", "{for x in ‸ { <divider /> }}", LOCALS),
    rust("match", "section", "{match item.‸ { 1 => <divider />, _ => {} }}", ITEM),
    rust("let", "section", "{let n = item.‸;}", ITEM),
    rust("let, used", "section", "{let n = &item;} <decorated_text text={n.‸} />", ITEM),
    rust("component's field", "section", "<StatusRow ser‸ />", ("service",)),
    rust("component", "section", "<Stat‸ />", ("StatusRow",)),

    explain("tag", "card", "<sec‸tion><divider /></section>", "Section"),
    explain("tag by its alias", "section", '<te‸xt>"a"</text>', "TextParagraph"),
    explain("tag of a wrapper", "message", '<accessory_wid‸gets><button action="a" icon=material("link") /></accessory_widgets>',
            "AccessoryWidget"),
    explain("tag gathered into a list", "section", '<but‸ton action="a">"a"</button>', "Button"),
    explain("tag at the root", "root", '<mess‸age text="a" />', "Message"),
    explain("tag of a dialog", "root", "<dia‸log><section><divider /></section></dialog>", "Dialog"),
    explain("tag of the first version", "message",
            '<cards><card><section><key_va‸lue content="a" /></section></card></cards>', "v1/KeyValue"),
    explain("closing tag", "card", "<section><divider /></sec‸tion>", "Section"),
    explain("closing tag by its alias", "section", '<text>"a"</te‸xt>', "TextParagraph"),
    explain("attribute", "card", '<section hea‸der="a"><divider /></section>', "Section.header"),
    explain("attribute without a value", "card", "<section collap‸sible><divider /></section>", "Section.collapsible"),
    explain("attribute that is a keyword", "section", '<button action="f" ty‸pe=filled>"a"</button>', "Button.type"),
    explain("attribute by its alias", "message", '<card i‸d="a"><section><divider /></section></card>', "CardWithId.card_id"),
    explain("attribute of what is looked through", "section", '<button open_l‸ink="https://example.com">"a"</button>',
            "OnClickData::OpenLink"),
    explain("attribute of what stands around it", "section", "<divider horizontal_align‸ment=center />",
            "Widget.horizontal_alignment"),
    explain("attribute named alike on what is looked through", "root", '<message na‸me="spaces/a/messages/b" text="a" />',
            "Message.name"),
    explain("attribute of a message's thread", "root", '<message thread_k‸ey="a" text="a" />', "Thread.thread_key"),
    explain("attribute of the first version", "message",
            '<cards><card><section><key_value cont‸ent="a" /></section></card></cards>', "v1/KeyValue.content"),
    explain("word", "section", '<button action="f" type=fil‸led>"a"</button>', "ButtonType::Filled"),
    explain("word of what stands around it", "section", "<divider horizontal_alignment=cen‸ter />",
            "HorizontalAlignment::Center"),
    explain("word in a constructor", "section", '<decorated_text text="a" start_icon=known(per‸son) />', "KnownIcon::Person"),
    explain("constructor", "section", '<decorated_text text="a" start_icon=mat‸erial("link") />', "IconSource::MaterialIcon"),
    explain("argument of a constructor", "section", '<decorated_text text="a" start_icon=material("link", fi‸ll) />',
            "MaterialIcon.fill"),
    explain("variable", "section", "<decorated_text text={head‸er} />", "here: header: &'static str"),
    explain("variable named like the attribute", "card", "<section {head‸er}><divider /></section>",
            "here: header: &'static str", "Section.header"),
    explain("field in braces", "section", "<decorated_text text={item.tit‸le} />", "here: What the line says."),
    explain("variable in a condition", "section", "{if url.is_sh‸own() { <divider /> }}", "here: Whether there is anything to show."),
    explain("variable in a loop", "section", "{for x in it‸ems { <divider /> }}", "here: items: &[Item]"),
    explain("component", "section", '<Status‸Row service="a" />', "here: What takes the place of an element."),
    explain("component with children", "section", '<Status‸Row service="a"><divider /></StatusRow>',
            "here: What takes the place of an element."),
    explain("component at the root", "root", '<Status‸Row service="a" />', "here: What takes the place of an element."),
    explain("component's field", "section", '<StatusRow serv‸ice="a" />', "here: The name of the service."),

    underline("nothing in a card", "root",
              '<message text="a" thread_key="b"><card id="a"><header title="a" /><section header="a" collapsible>'
              '<button type=filled action="f" icon=material("a", fill)>"a"</button>'
              "<decorated_text text={item.title} start_icon=known(person) horizontal_alignment=center />"
              '{for x in items { <text>{x.title}</text> }}<StatusRow service="a" /></section></card></message>'),
    underline("nothing in a card of the first version", "root",
              '<message><cards><card><section><key_value content="a" /></section></card></cards></message>'),
    # As an editor inserts a name that is a keyword.
    underline("nothing under a raw name", "root", '<button r#type=filled action="f">"a"</button>'),
    underline("an attribute and a word", "root",
              '<card><section><text nonsense=1>"a"</text><button type=odd action="f">"a"</button></section></card>',
              "nonsense", "odd"),
    underline("an attribute and a tag", "root", '<card><section heade="a"><tex>"a"</tex></section></card>', "heade", "tex"),
    underline("Rust of another type", "root", "<card><section collapsible={header}><divider /></section></card>"),
]

# What the markup stands in; braces are the markup.
UNDER = {
    "root": "{}",
    "message": '<message text="a">{}</message>',
    "card": "<message><card>{}</card></message>",
    "section": '<card><section header="a">{}</section></card>',
}

# What it may stand in; `#` is the markup.
INSIDE = {
    "alone": "#",
    "in a loop": "{for x in items { # }}",
    "in an if": "{if url.is_shown() { # }}",
    "in an else": "{if url.is_shown() { } else { # }}",
    "in an if in a loop": "{for x in items { {if x.is_shown() { # }} }}",
    "in a match": "{match item.count { 0 => { # } _ => {} }}",
}

# The mistakes that it may stand before or after, written for a section.
MISTAKES = {
    "an unknown attribute": '<text nonsense="a">"a"</text>',
    "an unknown tag": "<nonsense />",
    "a wrong word": '<button action="f" type=nonsense>"a"</button>',
    "a tag without an end": "<divider <divider />",
    "broken Rust": "<text>{items.}</text> <decorated_text text={item.} />",
    "broken Rust in a loop": "{for x in items. { <divider /> }}",
}
# What begins a section or card and is never closed takes in what follows, so it can only stand after.
UNCLOSED = '<text>"a"'

# What takes the place of a widget where sections stand, and of a section where cards stand.
WHOLE = {"section": "#", "card": "<section>#</section>", "message": "<card><section>#</section></card>"}


def surrounded(case):
    """The case alone and in everything that may stand around it."""
    under = UNDER[case.under]
    if case.under == "root":
        return [("alone", case.markup)]
    whole = WHOLE[case.under]
    placed = [(name, inside.replace("#", case.markup)) for name, inside in INSIDE.items()]
    for name, mistake in MISTAKES.items():
        mistake = whole.replace("#", mistake)
        placed.append((f"after {name}", f"{mistake} {case.markup}"))
        placed.append((f"before {name}", f"{case.markup} {mistake}"))
        placed.append((f"in a loop after {name}", f"{mistake} {INSIDE['in a loop'].replace('#', case.markup)}"))
    placed.append(("before an unclosed tag", f"{case.markup} {whole.replace('#', UNCLOSED)}"))
    return [(name, under.replace("{}", markup)) for name, markup in placed]


def all_cases():
    return [(f"{case.name} ({name})", case, markup) for case in CASES for name, markup in surrounded(case)]
