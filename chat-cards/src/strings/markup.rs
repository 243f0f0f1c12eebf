//! Chat's own markup, as in the text of a message.

use super::escape::markup::{escape_code, is_id};
use super::escape::{Context, is_break, is_safe_url, one_line, push_url};

string_type! {
    /// Text in Chat's own markup: `*bold*`, `_italic_`, `~struck~`, `` `code` ``, `<url|label>`, `<users/ID>`, lists, quotes.
    ///
    /// Chat documents no escape character. So a string that becomes `Markup` has its active characters replaced by characters
    /// that look alike and mean nothing; line breaks stay.
    ///
    /// | character | where | becomes |
    /// | --- | --- | --- |
    /// | `<` | not before a space, a digit, `=` or `-` | `‹` U+2039 |
    /// | `>` | anywhere | `›` U+203A |
    /// | `\|` | anywhere | `❘` U+2758 |
    /// | `*` | anywhere | `∗` U+2217 |
    /// | `~` | anywhere | `∼` U+223C |
    /// | `` ` `` | anywhere | `ˋ` U+02CB |
    /// | `_` | not between two letters or digits | `ˍ` U+02CD |
    /// | `-` | at the start of a line, before a space | `‐` U+2010 |
    /// | `#` | at the start of a line, in what Markdown reads as a heading | `♯` U+266F |
    /// | `](`, `][`, `]:` | anywhere: links, if the app's default is Markdown | U+200B after the `]` |
    ///
    /// Chat still makes a link of a bare URL, and shows it as it is; a label over another URL, or a mention, can't come from a
    /// string.
    ///
    /// ```
    /// use chat_cards::Markup;
    ///
    /// let name = "<users/all> snake_case";
    /// let text = Markup::bold(name) + " see " + Markup::link("https://example.com", "a|b");
    /// assert_eq!(text, "*‹users/all› snake_case* see <https://example.com|a❘b>");
    /// ```
    Markup
}

dialect_type!(Markup);

impl Markup {
    /// Bold, line by line; spaces at the edges stay outside.
    ///
    /// ```
    /// # use chat_cards::Markup;
    /// assert_eq!(Markup::bold("2 * 3 \nis 6"), "*2 ∗ 3* \n*is 6*");
    /// ```
    #[must_use]
    pub fn bold(content: impl Into<Self>) -> Self {
        Self::span('*', &content.into())
    }

    /// Italic, line by line; spaces at the edges stay outside.
    ///
    /// ```
    /// # use chat_cards::Markup;
    /// assert_eq!(Markup::italic(Markup::bold("a")), "_*a*_");
    /// ```
    #[must_use]
    pub fn italic(content: impl Into<Self>) -> Self {
        Self::span('_', &content.into())
    }

    /// Struck through, line by line; spaces at the edges stay outside.
    ///
    /// ```
    /// # use chat_cards::Markup;
    /// assert_eq!(Markup::strikethrough("a"), "~a~");
    /// ```
    #[must_use]
    pub fn strikethrough(content: impl Into<Self>) -> Self {
        Self::span('~', &content.into())
    }

    /// Monospaced, in the line. The text is plain: most characters stay as they are.
    ///
    /// ```
    /// # use chat_cards::Markup;
    /// assert_eq!(Markup::code("a_b -> Vec<*c>"), "`a_b -> Vec<*c>`");
    /// assert_eq!(Markup::code("<users/all>"), "`‹users/all>`");
    /// ```
    #[must_use]
    pub fn code(text: impl AsRef<str>) -> Self {
        let mut code = String::new();
        escape_code(&mut code, text.as_ref(), Context::Code, false);
        if code.trim().is_empty() { Self::raw(code) } else { Self::raw(format!("`{code}`")) }
    }

    /// A block of code. The text is plain: most characters stay as they are.
    ///
    /// ```
    /// # use chat_cards::Markup;
    /// assert_eq!(Markup::code_block("a\nb"), "```\na\nb\n```");
    /// ```
    #[must_use]
    pub fn code_block(text: impl AsRef<str>) -> Self {
        let mut code = String::new();
        escape_code(&mut code, text.as_ref(), Context::CodeBlock, false);
        if code.trim().is_empty() {
            return Self::EMPTY;
        }
        let end = if code.ends_with('\n') { "" } else { "\n" };
        Self::raw(format!("```\n{code}{end}```"))
    }

    /// A link. A URL that isn't `http`, `https`, `mailto` or `tel` is left out, and the label stands alone; without a label,
    /// the URL is shown.
    ///
    /// ```
    /// # use chat_cards::Markup;
    /// assert_eq!(Markup::link("https://a.example/b c", "a"), "<https://a.example/b%20c|a>");
    /// assert_eq!(Markup::link("javascript:alert(1)", "a"), "a");
    /// ```
    #[must_use]
    pub fn link(url: impl AsRef<str>, label: impl Into<Self>) -> Self {
        let (url, label) = (url.as_ref().trim(), label.into());
        if !is_safe_url(url) {
            return label;
        }
        let mut out = String::from("<");
        push_url(&mut out, url, "");
        // A label holds no link or mention, and what would end it can come from trusted markup and code too.
        let label = one_line(&label.0).replace('<', "‹").replace('>', "›").replace('|', "❘");
        if !label.trim().is_empty() {
            out = out + "|" + label.trim();
        }
        Self::raw(out + ">")
    }

    /// Mentions a user, who is notified. Takes the id, the whole name `users/ID`, or under user authentication the email
    /// address. What can't be an id, and `all`, becomes plain text.
    ///
    /// ```
    /// # use chat_cards::Markup;
    /// assert_eq!(Markup::mention("123456789"), "<users/123456789>");
    /// assert_eq!(Markup::mention("1> <users/all"), "1› ‹users/all");
    /// ```
    #[must_use]
    pub fn mention(user_id: impl AsRef<str>) -> Self {
        let user_id = user_id.as_ref();
        let id = user_id.strip_prefix("users/").unwrap_or(user_id);
        if id.is_empty() || id.eq_ignore_ascii_case("all") || !id.chars().all(is_id) {
            return user_id.into();
        }
        Self::raw(format!("<users/{id}>"))
    }

    /// Mentions everyone in the space, who are all notified.
    ///
    /// ```
    /// # use chat_cards::Markup;
    /// assert_eq!(Markup::mention_all() + ": code freeze", "<users/all>: code freeze");
    /// ```
    #[must_use]
    pub const fn mention_all() -> Self {
        Self::from_static("<users/all>")
    }

    /// A bulleted list, one line per item. It begins and ends a line of its own.
    ///
    /// ```
    /// # use chat_cards::Markup;
    /// assert_eq!(Markup::bullets(["a", "b\nc"]), "- a\n- b c");
    /// ```
    #[must_use]
    pub fn bullets<T: Into<Self>>(items: impl IntoIterator<Item = T>) -> Self {
        let items = items.into_iter().map(|item| format!("- {}", one_line(&item.into().0).trim()));
        Self::raw(items.collect::<Vec<_>>().join("\n"))
    }

    /// A quote: every line of it. It begins and ends a line of its own.
    ///
    /// ```
    /// # use chat_cards::Markup;
    /// assert_eq!(Markup::quote("a\n> b"), "> a\n> › b");
    /// ```
    #[must_use]
    pub fn quote(content: impl Into<Self>) -> Self {
        let content = content.into();
        let lines = content.0.split_inclusive(is_break).map(|line| format!("> {line}"));
        Self::raw(lines.collect::<String>())
    }

    fn span(marker: char, content: &Self) -> Self {
        let mut out = String::with_capacity(content.len() + 2);
        let mut fenced = false;
        for line in content.0.split_inclusive(is_break) {
            let fences = line.matches("```").count();
            let text = line.trim();
            let done = text.strip_prefix(marker).and_then(|rest| rest.strip_suffix(marker));
            if fenced || fences > 0 || text.is_empty() || done.is_some_and(|inner| !inner.contains(marker)) {
                out.push_str(line);
                fenced ^= fences % 2 == 1;
                continue;
            }
            let bullet = ["- ", "* ", "> "].iter().find_map(|bullet| text.strip_prefix(bullet));
            let text = bullet.unwrap_or(text).trim_start();
            let (before, after) = line.split_once(text).unwrap_or_default();
            out.extend([before, marker.encode_utf8(&mut [0; 4]), text, marker.encode_utf8(&mut [0; 4]), after]);
        }
        Self::raw(out)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn spans_are_right_at_their_edges() {
        assert_eq!(Markup::bold(""), "");
        assert_eq!(Markup::bold(" \n a b \n"), " \n *a b* \n");
        assert_eq!(Markup::italic(Markup::bullets(["a", "b"])), "- _a_\n- _b_");
        assert_eq!(Markup::bold(Markup::bold("a")), "*a*");
        assert_eq!(Markup::bold(Markup::from("a\n") + Markup::code_block("b")), "*a*\n```\nb\n```");
        assert_eq!(Markup::bold("a") + Markup::bold("b"), "*a*\u{200B}*b*");
        assert_eq!(Markup::code("``\n"), "`ˋˋ `");
        assert_eq!((Markup::code(""), Markup::code_block("\n")), (Markup::EMPTY, Markup::EMPTY));
    }

    #[test]
    fn links_and_mentions_are_checked() {
        assert_eq!(Markup::link("https://a|b>", Markup::code("x>\n|")), "<https://a%7Cb%3E|`x› ❘`>");
        assert_eq!(Markup::link("https://a", " "), "<https://a>");
        assert_eq!(Markup::mention("users/a@example.com"), "<users/a@example.com>");
        for no in ["", "all", "ALL", "users/all", "a b", "é"] {
            assert_eq!(Markup::mention(no), Markup::from(no));
        }
    }
}
