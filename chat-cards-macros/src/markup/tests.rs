//! `card!` outside of a compiler: what it says, and that it always says something.

mod allow;
mod messages;
mod robust;
mod rules;
mod size;
mod uncertain;

use proc_macro2::{Delimiter, Group, TokenStream, TokenTree};
use quote::quote;

use super::errors::Errors;
use super::probes::Audience;

/// A card with everything that markup has.
const CARD: &str = r##"
<message text="Deploy of *{service}* finished" thread_key="deploys">
    <card id="deploy">
        <header title="{service} is live" subtitle={region} image_url="https://example.com/rocket.png" image_type=circle />
        <section header="What changed" collapsible uncollapsible_widgets_count=2>
            <text>"<b>{author}</b> shipped {commits.len()} commits" " in all"</text>
            {let more = commits.len() > 3;}
            {for c in &commits {
                <decorated_text top_label={c.hash} text={c.title} start_icon=material("commit", fill, weight=400) wrap_text />
            }}
            {if let Some(url) = diff_url {
                <button open_link={url} type=filled>"View diff"</button>
            } else if more {
                <divider />
            } else {
                <text>"nothing"</text>
            }}
            {match state { Up => <text>"up"</text>, Down { since } if since > 5 => { <divider /> } _ => {} }}
            <button action="rollback" color="#d93025">"Roll back"
                <param key="service" value={service} />
            </button>
            <selection_input name="region" type=dropdown {label}>
                <item value="eu" selected=true>"Europe"</item>
                {..regions}
            </selection_input>
            <columns>
                <column><image image_url="https://example.com/a.png" alt_text="a" /></column>
                <column {..column}><text {text} /></column>
            </columns>
            <StatusRow service="search" up><divider /></StatusRow>
            <ui::StatusRow {..row} />
        </section>
    </card>
    <accessory_widgets>
        <button icon=material("thumb_up") action="upvote" />
        <button icon=known(star) action="downvote" />
    </accessory_widgets>
</message>
"##;

fn tokens(markup: &str) -> TokenStream {
    markup.parse().unwrap_or_else(|error| panic!("{markup}: {error}"))
}

/// The probes, the value and the errors, as an editor gets them; without one, there are the same errors and no probes.
fn read(markup: TokenStream) -> (TokenStream, TokenStream, Errors) {
    let (none, _, errors) = super::read(Audience::Compiler, markup.clone());
    let read = super::read(Audience::Editor, markup);
    assert!(none.is_empty() && !read.0.is_empty(), "probes are for editors");
    assert_eq!(errors.messages(), read.2.messages());
    read
}

/// What `card!` has to say of the markup as such; what the rules have to say has tests of its own.
fn messages(markup: &TokenStream) -> Vec<String> {
    let (_, _, errors) = read(quote!(#![allow(all)] #markup));
    errors.messages().into_iter().map(ToOwned::to_owned).collect()
}

/// Expands markup and checks the order of the parts: probes, value, errors.
fn expand(markup: &TokenStream) -> String {
    let (probes, value, errors) = read(markup.clone());
    let mistakes = errors.messages().len();
    let expanded = super::assemble(&quote!(::chat_cards), &probes, &value, &errors);
    let expanded = match expanded.into_iter().collect::<Vec<_>>().as_slice() {
        [TokenTree::Group(block)] if block.delimiter() == Delimiter::Brace => block.stream().to_string(),
        other => panic!("{markup} is no block but {other:?}"),
    };
    let (before, rest) = expanded.split_once(&probes.to_string()).expect("the probes come first");
    assert!(!before.contains("compile_error"), "{markup}: an error before the probes");
    let value = value.to_string();
    let (before, rest) = rest.split_once(&value).unwrap_or_else(|| panic!("{markup}: no value behind the probes"));
    assert!(!before.contains("compile_error"), "{markup}: an error before the value");
    assert_eq!(rest.matches("compile_error").count(), mistakes, "{markup}: errors come last");
    expanded
}

/// A group with other tokens in it.
fn refilled(group: &Group, tokens: TokenStream) -> TokenTree {
    Group::new(group.delimiter(), tokens).into()
}
