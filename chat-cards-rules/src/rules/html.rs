//! Texts of cards that Chat reads as HTML.

use crate::html::{HTML_TAGS, tags};
use crate::literal::is_hex_color;
use crate::node::Node;
use crate::report::Report;
use crate::rule::{HTML, Rule};

pub(super) const RULES: &[Rule] = rules![
    Rule {
        any: &[HTML],
        test: Some(undocumented_tags),
        message: "a tag is not documented for cards",
        help: "write `<b>`, `<i>`, `<u>`, `<s>`, `<font color>`, `<a href>`, `<time>`, `<br>`, `<code>`, `<pre><code>`, or \
               `<ul>` and `<ol>` with `<li>`, and `&lt;` for a `<` that is no tag",
        what: "Card text takes the tags `b`, `i`, `u`, `s`, `font`, `a`, `time`, `br`, `code`, `pre`, `ul`, `ol` and `li`.",
        why: "What Chat does with other tags is not documented; they are reported to show as they are written.",
        source: "guide \"Format messages\"",
        shown_on: "TextParagraph",
        passes: examples![
            Example {
                json: r##"{"text": "<b>a</b> <I>b</I><br/><font color=\"#FF0000\">c</font>"}"##,
                card: r##"<text>"<b>a</b> <I>b</I><br/><font color=\"#FF0000\">c</font>"</text>"##,
            },
            Example { json: r#"{"text": "1 < 2 &lt;h1&gt;"}"#, card: "" },
            Example {
                json: r#"{"text": "a <strong> in Markdown", "textSyntax": "MARKDOWN"}"#,
                card: r#"<text text_syntax=markdown>"a <strong> in Markdown"</text>"#,
            },
        ],
        fails: examples![
            Example { json: r#"{"text": "<strong>a</strong>"}"#, card: r#"<text>"<strong>a</strong>"</text>"# },
            Example { json: r#"{"text": "cc <users/all>"}"#, card: r#"<text>"cc <users/all>"</text>"# },
        ],
        ..Rule::warning("card-html-tags", &["*"])
    },
    Rule {
        any: &[HTML],
        test: Some(other_colors),
        message: "a colour in `{}` is not documented to work",
        help: "write six hexadecimal digits, such as `#FF0000`",
        what: "The `color` of a `font` is a `#` and six hexadecimal digits.",
        why: "No other way to write a colour is documented.",
        source: "guide \"Format messages\"",
        shown_on: "TextParagraph",
        passes: examples![Example {
            json: r##"{"text": "<font color=\"#fF0000\">a</font>"}"##,
            card: r##"<text>"<font color=\"#fF0000\">a</font>"</text>"##,
        }],
        fails: examples![
            Example {
                json: r#"{"text": "<font color=\"red\">a</font>"}"#,
                card: r#"<text>"<font color=\"red\">a</font>"</text>"#,
            },
            Example {
                json: r##"{"text": "<font color='#f00'>a</font>"}"##,
                card: r##"<text>"<font color='#f00'>a</font>"</text>"##,
            },
        ],
        ..Rule::info("card-html-font-color", &["*"])
    },
];

/// Whether there may be tags in an element's text: whether it has a `<`, and is not said to be in another syntax.
fn has_tags(node: &Node<'_>, text: &str) -> bool {
    text.as_bytes().contains(&b'<') && (node.is_absent("textSyntax") || node.text("textSyntax") == Some("HTML"))
}

fn undocumented_tags(node: &Node<'_>, report: &mut Report<'_>) {
    // A value that is put in later is escaped, so the tags in the other parts are all that there are.
    let Some(text) = node.known(report.property()).filter(|text| has_tags(node, text)) else { return };
    let mut said = Vec::new();
    for tag in tags(text) {
        if !HTML_TAGS.iter().any(|known| known.eq_ignore_ascii_case(tag.name)) && !said.contains(&tag.name) {
            said.push(tag.name);
            report.say(format!("the tag `<{}>` is not documented for cards", tag.name));
        }
    }
}

fn other_colors(node: &Node<'_>, report: &mut Report<'_>) {
    let Some(text) = node.text(report.property()).filter(|text| has_tags(node, text)) else { return };
    for tag in tags(text).filter(|tag| tag.opens && tag.name.eq_ignore_ascii_case("font")) {
        if let Some(color) = tag.attribute("color").filter(|color| !is_hex_color(color)) {
            report.say(format!("the colour `{color}` is not documented to work"));
        }
    }
}
