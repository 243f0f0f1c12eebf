//! `card!` itself: it passes the path of this crate on, whatever the crate is called where it is used.

/// Makes a message, a card or any part of one from markup, at compile time.
///
/// # Examples
///
/// ```
/// use chat_cards::prelude::*;
///
/// let (service, commits) = ("search", ["Fix the index", "Cache <b> tags"]);
/// let diff: Option<&str> = Some("https://example.com/diff");
///
/// let message = card! {
///     <message text="Deploy of *{service}* finished" thread_key="deploys">
///         <card id="deploy">
///             <header title="{service} is live" image_url="https://example.com/rocket.png" image_type=circle />
///             <section header="What changed" collapsible uncollapsible_widgets_count=1>
///                 <text>"<b>{commits.len()}</b> commits"</text>
///                 {for commit in commits {
///                     <decorated_text text={commit} start_icon=material("commit") />
///                 }}
///                 {if let Some(url) = diff {
///                     <button open_link={url} type=filled>"View diff"</button>
///                 }}
///                 <button action="rollback" color="#d93025">"Roll back"
///                     <param key="service" value={service} />
///                 </button>
///             </section>
///         </card>
///     </message>
/// };
///
/// assert_eq!(message.text, "Deploy of *search* finished");
/// // The two buttons stand next to each other, so they form one list.
/// assert_eq!(message.cards_v2[0].card.as_ref().unwrap().sections[0].widgets.len(), 4);
/// ```
///
/// # What comes out
///
/// The outermost element decides the type: `<message>` makes a [`Message`](crate::Message), `<card>` a
/// [`CardWithId`](crate::CardWithId), `<section>` a [`Section`](crate::Section), a widget that widget, and so on for
/// every element of the model. `<dialog>` makes the [`Message`](crate::Message) that opens a dialog. `<>…</>` makes a
/// `Vec`: of widgets, of sections, of cards, by what stands in it.
///
/// ```
/// use chat_cards::prelude::*;
///
/// let rows: Vec<Widget> = card! { <> <text>"one"</text> <divider /> </> };
/// let question = card! { <dialog> <section> <text_input name="reason" label="Why?" /> </section> </dialog> };
/// # assert_eq!((rows.len(), question.action_response.is_some()), (2, true));
/// ```
///
/// # Tags
///
/// Tags are the API's names in snake case: `<decorated_text>`, `<selection_input>`. What is common is short:
///
/// | short | long |
/// |---|---|
/// | `<text>` | `<text_paragraph>` |
/// | `<card id="…">` under a message | `<cards_v2><card_with_id card_id="…"><card>` |
/// | `<section>` under a card, a widget under a section | `<sections><section>`, `<widgets><widget>` |
/// | `<button>`s side by side | `<button_list><button>` |
/// | `<chip>`s side by side | `<chip_list><chip>` |
/// | `<item>` in a grid, a selection, a menu | `<grid_item>`, `<selection_item>`, `<overflow_menu_item>` |
/// | `<param>` in something clickable | `<on_click><action><parameters><action_parameter>` |
///
/// The long form works everywhere, so that whatever the API can say can be said. Under any element stand the elements
/// of its fields, by the fields' names (`<header>`, `<fixed_footer>`, `<on_click>`). The old cards are reached through
/// `<cards>`. A closing tag may leave its name out: `</>`.
///
/// # Attributes
///
/// Attributes are the fields, in snake case. A value is
///
/// - text in quotes, see [below](#text);
/// - a number, `true` or `false`; a bare name is `true`: `wrap_text`;
/// - a word of an enum, in lower case: `type=filled`, `image_type=circle`;
/// - a small constructor: `icon=material("link", fill)`, `icon=known(email)`, `color="#d93025"`;
/// - any Rust in braces: `subtitle={region}`. `T` and `Option<T>` both fit. Text is taken by reference.
///
/// `{title}` is short for `title={title}`. `{..base}` starts from a value of the same type.
///
/// Anything clickable takes `open_link="https://…"` or `action="function"`, and with `action` the attributes and
/// children of an [`Action`](crate::Action), such as `interaction=open_dialog` and `<param key="…" value="…" />`.
///
/// ```
/// use chat_cards::prelude::*;
///
/// let base = card! { <button type=filled open_link="https://example.com">"Open"</button> };
/// let text = "Docs";
/// let button = card! { <button {..base} {text} icon=material("link", fill) /> };
/// assert_eq!(button.text, "Docs");
/// assert_eq!(button.r#type, Some(ButtonType::Filled));
/// ```
///
/// # Text
///
/// Text is always quoted. In a string, `{name}`, `{n:.1}` and `{a.b()}` interpolate as in [`format!`], and `{{` is a
/// brace. The literal is trusted markup, the value is escaped for the field it goes to: HTML in a text paragraph,
/// Chat's own markup in the text of a message, Markdown where `text_syntax=markdown` or `markup_syntax=markdown` says
/// so. User data can neither become markup nor mention anybody. Markup that is made elsewhere is spliced in as a value
/// of its type:
///
/// ```
/// use chat_cards::prelude::*;
///
/// let user = "<users/all>";
/// let link = Html::link("https://example.com", "the log");
/// let text = card! { <text>"<i>{user}</i>: see " {link}</text> };
/// assert!(text.text.as_str().ends_with("</i>: see <a href=\"https://example.com\">the log</a>"));
/// assert!(!text.text.as_str().contains("<users"));
/// ```
///
/// # Children and control flow
///
/// `{expr}` among children is one child or an `Option` of one, `{..iter}` is many. `for`, `if`, `match` and `let`
/// stand in braces, with nodes in their bodies. A statement, such as `{count += 1;}`, `{continue}` or `{return None}`, runs
/// where it stands and makes no child:
///
/// ```
/// use chat_cards::prelude::*;
///
/// fn row(name: &str) -> DecoratedText {
///     card! { <decorated_text text={name} /> }
/// }
///
/// let open = 2;
/// let section = card! {
///     <section>
///         {let limit = open + 1;}
///         {row("first")}
///         {..["second", "third"].map(row)}
///         {match limit {
///             0 => <text>"nothing"</text>,
///             n if n < 5 => { <text>"{n} left"</text> <divider /> }
///             _ => {}
///         }}
///     </section>
/// };
/// assert_eq!(section.widgets.len(), 5);
/// ```
///
/// # Components
///
/// A function that returns an element is a component: `{row("first")}`. So is a struct that implements
/// [`Component`](crate::Component): `<StatusRow service="search" />`.
///
/// # Errors
///
/// Mistakes in the markup are compile errors: all of them at once, each at its own token, with what to write instead.
/// Rust in braces is checked by the compiler itself.
///
/// ```compile_fail
/// # use chat_cards::prelude::*;
/// let header = card! { <header titel="Deploys" /> };
/// ```
///
/// ```text
/// error: `<header>` has no attribute `titel`: did you mean `title`?
/// ```
///
/// # Rules
///
/// What the API documents and what is certain from the markup alone is held against the same rules as
/// [`check`](crate::check) holds a finished value against: literals, what is there beside what, and how many of something
/// there are. What Chat refuses or breaks is a compile error; what it ignores is a warning of the compiler, which calls it
/// the use of something deprecated, as a macro has no other way to warn. Both end in the id of the rule.
///
/// ```compile_fail
/// # use chat_cards::prelude::*;
/// let image = card! { <image image_url="http://example.com/a.png" /> };
/// ```
///
/// What is known better, such as a feature that Chat has got since, is allowed by the rule's id in front of the markup, or
/// altogether with `all`:
///
/// ```
/// # use chat_cards::prelude::*;
/// let image = card! {
///     #![allow(image-url-https)]
///     <image image_url="http://localhost/a.png" />
/// };
/// ```
///
/// A message over the byte budget is an error, too, as soon as what is literal in it is too much by itself.
#[macro_export]
macro_rules! card {
    ($($markup:tt)*) => {
        $crate::__private::card_markup! { [$crate] $($markup)* }
    };
}
