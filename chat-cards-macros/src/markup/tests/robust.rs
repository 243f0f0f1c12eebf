//! Input of every kind, half-typed, shuffled, hostile: nothing panics, and everything expands.

use std::collections::BTreeSet;

use proc_macro2::{Delimiter, Group, Literal, Punct, Spacing, TokenStream, TokenTree};

use super::messages::reads_as_prose;
use super::{CARD, expand, messages, read, refilled, tokens};

/// Numbers that look random and are the same in every run: xorshift64.
struct Random(u64);

impl Random {
    /// A number below `limit`.
    fn below(&mut self, limit: usize) -> usize {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        usize::try_from(self.0 % limit as u64).unwrap_or_default()
    }

    fn of<T>(&mut self, items: &[T]) -> T
    where
        T: Copy,
    {
        items[self.below(items.len())]
    }
}

/// What markup, Rust and slips are made of; whatever stands in a group is made of the same.
const FRAGMENTS: &[&str] = &[
    "<",
    ">",
    "/",
    "/>",
    "</",
    "<>",
    "</>",
    "=",
    ":",
    "::",
    ",",
    ";",
    ".",
    "..",
    "-",
    "--",
    "!",
    "!--",
    "?",
    "@",
    "#",
    "$",
    "&",
    "&&",
    "|",
    "*",
    "+",
    "%",
    "^",
    "~",
    "=>",
    "==",
    "'a",
    "'x'",
    "\"\"",
    "\"Up\"",
    "\"{x}\"",
    "\"{x:.1}\"",
    "\"a } b\"",
    "\"{\"",
    "\"{}\"",
    "\"<a href={x}>\"",
    "\"#d93025\"",
    "\"#g\"",
    "r\"raw\"",
    "r#\"raw {x}\"#",
    "b\"b\"",
    "br#\"b\"#",
    "c\"c\"",
    "b'b'",
    "0",
    "5",
    "-5",
    "1.5",
    "5u32",
    "1e999",
    "99999999999999999999999",
    "0x10",
    "1_000",
    "true",
    "false",
    "x",
    "_",
    "r#type",
    "self",
    "Self",
    "crate",
    "super",
    "type",
    "for",
    "in",
    "if",
    "else",
    "match",
    "while",
    "loop",
    "let",
    "{}",
    "()",
    "[]",
    "{x}",
    "{..x}",
    "{..}",
    "{x.y()}",
    "{<divider />}",
    "{a && <divider />}",
    "{for x in y { <divider /> }}",
    "{for x in y}",
    "{for}",
    "{if a { \"b\" } else { <x /> }}",
    "{if a}",
    "{if}",
    "{else}",
    "{match a { B => <text>\"b\"</text>, _ => {} }}",
    "{match a { B }}",
    "{match}",
    "{let x = 5;}",
    "{let}",
    "{while a {}}",
    "(\"link\", fill)",
    "(a = 1, b)",
    "(,)",
    "<section>",
    "</section>",
    "<text>",
    "</text>",
    "<card",
    "<header",
    "<button",
    "<decorated_text",
    "<item",
    "<param",
    "<message",
    "<widgets>",
    "<cards>",
    "<sections>",
    "<dialog>",
    "<StatusRow",
    "<a::B",
    "<::a",
    "<a::",
    "<r#type",
    "<b",
    "<mesage",
    "<text-input",
    "</text-input>",
    "<accessory_widgets>",
    "title",
    "title=",
    "text=\"Up\"",
    "image_type=circle",
    "image_type=",
    "icon=material(\"x\")",
    "icon=",
    "on_click=",
    "open_link=\"u\"",
    "action=\"f\"",
    "on:click={f}",
    "top-label=\"x\"",
    "topLabel=\"x\"",
    "wibble=3",
    "color=",
    "wrap_text",
    "{title}",
    "required_widgets=",
    "value_ms_epoch=",
    "on_click={x}",
    "header={x}",
];

fn fragments(random: &mut Random, depth: usize) -> TokenStream {
    let mut stream = TokenStream::new();
    for _ in 0..=random.below(24) {
        if depth < 3 && random.below(6) == 0 {
            let delimiters = [Delimiter::Brace, Delimiter::Parenthesis, Delimiter::Bracket, Delimiter::None];
            let inner = fragments(random, depth + 1);
            stream.extend([TokenTree::from(Group::new(random.of(&delimiters), inner))]);
        } else {
            stream.extend(tokens(random.of(FRAGMENTS)));
        }
    }
    stream
}

/// Every token list that is cut off at one place, inside of groups too, where an editor has closed them.
fn prefixes(stream: &TokenStream) -> Vec<TokenStream> {
    let all: Vec<TokenTree> = stream.clone().into_iter().collect();
    let mut prefixes = vec![TokenStream::new()];
    for (at, token) in all.iter().enumerate() {
        let before = || all[..at].iter().cloned();
        if let TokenTree::Group(group) = token {
            let inner = prefixes_of(group);
            prefixes.extend(inner.into_iter().map(|inner| before().chain([inner]).collect()));
        }
        prefixes.push(before().chain([token.clone()]).collect());
    }
    prefixes
}

fn prefixes_of(group: &Group) -> Vec<TokenTree> {
    prefixes(&group.stream()).into_iter().map(|inner| refilled(group, inner)).collect()
}

/// The same tokens with one change.
fn mutated(stream: TokenStream, random: &mut Random) -> TokenStream {
    let mut all: Vec<TokenTree> = stream.into_iter().collect();
    if all.is_empty() {
        return tokens(random.of(FRAGMENTS));
    }
    let at = random.below(all.len());
    match (random.below(6), all[at].clone()) {
        // Mostly inside of the groups, where most of the markup is.
        (0..=3, TokenTree::Group(group)) => all[at] = refilled(&group, mutated(group.stream(), random)),
        (0, _) => drop(all.remove(at)),
        (1, token) => all.insert(at, token),
        (2, _) => {
            let other = random.below(all.len());
            all.swap(at, other);
        }
        (3, _) => drop(all.splice(at..at, tokens(random.of(FRAGMENTS)))),
        (4, _) => all.truncate(at),
        _ => drop(all.drain(..at)),
    }
    all.into_iter().collect()
}

/// The built-in tags that have been typed outside of braces.
fn tags(stream: &TokenStream) -> BTreeSet<String> {
    let all: Vec<TokenTree> = stream.clone().into_iter().collect();
    let pairs = all.windows(2).filter_map(|pair| match pair {
        [TokenTree::Punct(less), TokenTree::Ident(name)] if less.as_char() == '<' => Some(name.to_string()),
        _ => None,
    });
    pairs.filter(|name| name.starts_with(char::is_lowercase) && name != "ui").collect()
}

#[test]
fn the_whole_card_has_no_mistakes() {
    assert_eq!(messages(&tokens(CARD)), [""; 0]);
    expand(&tokens(CARD));
}

#[test]
fn half_typed_input_expands_and_keeps_its_tags() {
    let prefixes = prefixes(&tokens(CARD));
    assert!(prefixes.len() > 300, "{} prefixes", prefixes.len());
    for prefix in prefixes {
        let expanded = expand(&prefix);
        for tag in tags(&prefix) {
            assert!(expanded.contains(&format!("children :: {tag} as")), "`<{tag}>` is lost in {prefix}");
        }
    }
}

#[test]
fn input_cut_off_in_front_expands() {
    let all: Vec<TokenTree> = tokens(CARD).into_iter().collect();
    for at in 0..all.len() {
        expand(&all[at..].iter().cloned().collect());
    }
}

#[test]
fn shuffled_input_expands() {
    let mut random = Random(0x5eed);
    for _ in 0..1_000 {
        let mut stream = tokens(CARD);
        for _ in 0..=random.below(5) {
            stream = mutated(stream, &mut random);
        }
        expand(&stream);
    }
}

#[test]
fn input_made_of_fragments_expands() {
    let mut random = Random(0xcafe);
    for _ in 0..4_000 {
        expand(&fragments(&mut random, 0));
    }
}

#[test]
fn fragments_in_an_element_expand() {
    let mut random = Random(0xbeef);
    for tag in ["section", "card", "message", "button", "grid", "overflow_menu", "text", "columns", "wibble", "Row"] {
        for _ in 0..60 {
            let inner = fragments(&mut random, 1);
            expand(&quote::quote!(< #inner));
            let tag = quote::format_ident!("{tag}");
            expand(&quote::quote!(< #tag #inner />));
            expand(&quote::quote!(< #tag > #inner </ #tag >));
        }
    }
}

#[test]
fn every_single_fragment_expands() {
    for one in FRAGMENTS {
        expand(&tokens(one));
        // A third of the pairs, another third for each.
        for two in FRAGMENTS.iter().skip(one.len() % 3).step_by(3) {
            expand(&tokens(&format!("{one} {two}")));
        }
    }
}

#[test]
fn odd_ends_expand() {
    for text in
        ["<", "</", "<!", "<!-", "<?", "< <", "<'a", "<section <", "<section 'a", "<section title=<", "{", "'a 'b"]
    {
        if let Ok(stream) = text.parse() {
            expand(&stream);
        }
    }
    let punct = |c| TokenTree::from(Punct::new(c, Spacing::Joint));
    expand(&[punct('<')].into_iter().collect());
    expand(&[punct('\'')].into_iter().collect());
    expand(&[punct('<'), punct('\'')].into_iter().collect());
    expand(&[TokenTree::from(Literal::byte_string(b"\xff"))].into_iter().collect());
}

#[test]
fn deep_nesting_is_one_mistake() {
    let deep = |text: &str| messages(&tokens(&text.repeat(100_000)));
    for open in ["<section>", "<>", "<wibble>", "<Row>", "<message>"] {
        let messages = deep(open);
        let too_deep = messages.iter().filter(|message| message.contains("more than 128 deep")).count();
        assert_eq!(too_deep, 1, "{open}");
        let unclosed = messages.iter().filter(|message| message.contains("never closed")).count();
        assert_eq!(unclosed, 0, "{open}");
    }
}

#[test]
fn deep_groups_expand() {
    let nested = |around: &dyn Fn(TokenStream) -> TokenStream| {
        let mut stream = TokenStream::new();
        for _ in 0..2_000 {
            stream = around(stream);
        }
        stream
    };
    for delimiter in [Delimiter::Brace, Delimiter::Parenthesis, Delimiter::Bracket, Delimiter::None] {
        let groups = nested(&|inner| TokenTree::from(Group::new(delimiter, inner)).into());
        read(groups.clone());
        read(quote::quote!(<section title=#groups>#groups</section>));
        read(quote::quote!(<section #groups />));
    }
    read(nested(&|inner| quote::quote!({ if a { <divider /> #inner } })));
    read(nested(&|inner| quote::quote!(<section> { for a in b { #inner } } </section>)));
    read(nested(&|inner| quote::quote!({ match a { _ => { <divider /> #inner } } })));
}

#[test]
fn long_input_expands() {
    let section = |inner: &str, count| tokens(&format!("<section>{}</section>", inner.repeat(count)));
    assert_eq!(messages(&section("<text>\"Up\"</text>", 5_000)), [""; 0]);
    // Each with Rust that runs before the value: what ran so far must not be gone through again for the next.
    assert_eq!(messages(&section("<decorated_text top_label=\"{x}\" text={y} />", 5_000)), [""; 0]);
    assert_eq!(messages(&section("wibble ", 50_000)).len(), 1);
    // None of them closes the section, which is closed behind them.
    assert_eq!(messages(&section("</text>", 2_000)).len(), 2_000);
    assert_eq!(messages(&tokens(&format!("<section {} />", "wibble ".repeat(300)))).len(), 300);
    let long = "x".repeat(100_000);
    assert_eq!(messages(&tokens(&format!("<section><{long} {long}={long} /></section>"))).len(), 1);
    assert_eq!(messages(&tokens(&format!("<text>\"{long}\"</text>"))), [""; 0]);
    assert_eq!(messages(&tokens(&format!("<text>\"{}\"</text>", "{x}".repeat(5_000)))), [""; 0]);
}

#[test]
fn the_mistakes_of_random_input_read_as_prose() {
    let mut random = Random(0xf00d);
    for _ in 0..1_500 {
        let stream = fragments(&mut random, 0);
        for message in messages(&stream) {
            reads_as_prose(&message);
        }
    }
}
