//! Markdown, for texts whose syntax is set to Markdown.

use super::escape::markdown::{guard_mentions, push_destination};
use super::escape::{is_safe_url, one_line};

string_type! {
    /// Text in Markdown, for a message or a text paragraph whose syntax is set to it.
    ///
    /// A string that becomes `Markdown` has what is active in it escaped by backslashes, and its line breaks become
    /// hard ones. In code, where there is no escaping, a backtick that would end it becomes `ˋ` U+02CB.
    ///
    /// Web and email addresses in a string may still become links, shown as they are: the backslashes at `://`, `www.` and `@`
    /// stop most readers, but Chat may look for addresses in what it shows.
    ///
    /// ```
    /// use chat_cards::Markdown;
    ///
    /// let title = "*new* [label](https://evil.example)";
    /// let text = Markdown::bold("Done:") + " " + title;
    /// assert_eq!(text, "**Done:** \\*new\\* \\[label\\](https\\://evil.example)");
    /// ```
    Markdown
}

dialect_type!(Markdown);

impl Markdown {
    /// Bold; spaces at the edges stay outside.
    ///
    /// ```
    /// # use chat_cards::Markdown;
    /// assert_eq!(Markdown::bold(" a*b "), " **a\\*b** ");
    /// ```
    #[must_use]
    pub fn bold(content: impl Into<Self>) -> Self {
        Self::span("**", &content.into())
    }

    /// Italic; spaces at the edges stay outside.
    ///
    /// ```
    /// # use chat_cards::Markdown;
    /// assert_eq!(Markdown::italic("a"), "*a*");
    /// ```
    #[must_use]
    pub fn italic(content: impl Into<Self>) -> Self {
        Self::span("*", &content.into())
    }

    /// Struck through; spaces at the edges stay outside.
    ///
    /// ```
    /// # use chat_cards::Markdown;
    /// assert_eq!(Markdown::strikethrough("a"), "~a~");
    /// ```
    #[must_use]
    pub fn strikethrough(content: impl Into<Self>) -> Self {
        Self::span("~", &content.into())
    }

    /// Monospaced, in the line. The text is plain.
    ///
    /// ```
    /// # use chat_cards::Markdown;
    /// assert_eq!(Markdown::code("a*b"), "`a*b`");
    /// assert_eq!(Markdown::code("`a` b"), "`` `a` b ``");
    /// ```
    #[must_use]
    pub fn code(text: impl AsRef<str>) -> Self {
        let text = guard_mentions(&one_line(text.as_ref()));
        if text.trim().is_empty() {
            return Self::EMPTY;
        }
        let fence = fence(&text, 1);
        let pad = if text.starts_with(['`', ' ']) || text.ends_with(['`', ' ']) { " " } else { "" };
        Self::raw(format!("{fence}{pad}{text}{pad}{fence}"))
    }

    /// A block of code. The text is plain. It begins and ends a line of its own: [`join`](Self::join) it with `"\n\n"`.
    ///
    /// ```
    /// # use chat_cards::Markdown;
    /// assert_eq!(Markdown::code_block("a\n```"), "````\na\n```\n````");
    /// ```
    #[must_use]
    pub fn code_block(text: impl AsRef<str>) -> Self {
        let text = guard_mentions(text.as_ref());
        if text.trim().is_empty() {
            return Self::EMPTY;
        }
        let (fence, end) = (fence(&text, 3), if text.ends_with('\n') { "" } else { "\n" });
        Self::raw(format!("{fence}\n{text}{end}{fence}"))
    }

    /// A link. A URL that isn't `http`, `https`, `mailto` or `tel` is left out, and the label stands alone; without a label,
    /// the URL is shown.
    ///
    /// ```
    /// # use chat_cards::Markdown;
    /// assert_eq!(Markdown::link("https://a.example/(b)", "[a]"), "[\\[a\\]](https://a.example/%28b%29)");
    /// assert_eq!(Markdown::link("javascript:alert(1)", "a"), "a");
    /// ```
    #[must_use]
    pub fn link(url: impl AsRef<str>, label: impl Into<Self>) -> Self {
        let (url, mut label) = (url.as_ref().trim(), label.into());
        if !is_safe_url(url) {
            return label;
        }
        if label.0.trim().is_empty() {
            label = url.into();
        }
        let soft = |line: &str| {
            let slashes = line.len() - line.trim_end_matches('\\').len();
            line[..line.len() - slashes % 2].to_owned()
        };
        let label = label.0.trim().split('\n').map(soft).collect::<Vec<_>>().join(" ");
        let mut out = format!("[{label}](");
        push_destination(&mut out, url);
        Self::raw(out + ")")
    }

    /// A bulleted list. It begins and ends a line of its own: [`join`](Self::join) it with `"\n\n"`.
    ///
    /// ```
    /// # use chat_cards::Markdown;
    /// assert_eq!(Markdown::list(["a", "- b"]), "- a\n- \\- b");
    /// ```
    #[must_use]
    pub fn list<T: Into<Self>>(items: impl IntoIterator<Item = T>) -> Self {
        Self::items(items, |_| "- ".into())
    }

    /// A numbered list. It begins and ends a line of its own: [`join`](Self::join) it with `"\n\n"`.
    ///
    /// ```
    /// # use chat_cards::Markdown;
    /// assert_eq!(Markdown::numbered_list(["a", "b"]), "1. a\n2. b");
    /// ```
    #[must_use]
    pub fn numbered_list<T: Into<Self>>(items: impl IntoIterator<Item = T>) -> Self {
        Self::items(items, |index| format!("{}. ", index + 1))
    }

    fn items<T: Into<Self>>(items: impl IntoIterator<Item = T>, marker: impl Fn(usize) -> String) -> Self {
        let items = items.into_iter().enumerate().map(|(index, item)| {
            let marker = marker(index);
            let indent = format!("\n{}", " ".repeat(marker.len()));
            marker + &item.into().0.trim().replace('\n', &indent)
        });
        Self::raw(items.collect::<Vec<_>>().join("\n"))
    }

    fn span(marker: &str, content: &Self) -> Self {
        let text = content.0.trim();
        if text.is_empty() {
            return content.clone();
        }
        let (before, after) = content.0.split_once(text).unwrap_or_default();
        Self::raw([before, marker, text, marker, after].concat())
    }
}

/// Backticks, more than stand together anywhere in the text.
fn fence(text: &str, least: usize) -> String {
    let longest = text.split(|c| c != '`').map(str::len).max().unwrap_or(0);
    "`".repeat(least.max(longest + 1))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn spans_are_right_at_their_edges() {
        assert_eq!(Markdown::bold(" "), " ");
        assert_eq!(Markdown::bold(Markdown::italic("a")), "***a***");
        assert_eq!(Markdown::bold("a") + Markdown::bold("b"), "**a**\u{200B}**b**");
        assert_eq!(Markdown::bold("a!") + "b", "**a\\!\u{200B}**b");
        assert_eq!(Markdown::from("a") + Markdown::bold("(b)"), "a**\u{200B}\\(b)**");
        assert_eq!((Markdown::code(""), Markdown::code_block(" ")), (Markdown::EMPTY, Markdown::EMPTY));
        assert_eq!(Markdown::code(" a\n"), "`  a  `");
        assert_eq!(Markdown::list(["a\nb"]), "- a\\\n  b");
    }
}
