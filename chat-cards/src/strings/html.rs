//! The HTML subset of card fields.

use std::borrow::Cow;

use super::escape::html::{escape_attribute, push_attribute_url};
use super::escape::is_safe_url;

string_type! {
    /// Text of a card field that Chat reads as HTML.
    ///
    /// A string is escaped, so it shows as it is between tags, where quotes stay; markup comes from the helpers below or,
    /// trusted, from [`html()`], which must not hold an escaped string as the value of an attribute. Whether a
    /// mention written as text can fire inside a card isn't documented, so `<users/…>` gets an invisible character inside.
    ///
    /// ```
    /// use chat_cards::Html;
    ///
    /// let author = "Ann <ann@example.com>";
    /// let text = Html::bold(author) + " shipped " + Html::link("https://example.com/42", "#42");
    /// assert_eq!(
    ///     text,
    ///     "<b>Ann &lt;ann@example.com&gt;</b> shipped <a href=\"https://example.com/42\">#42</a>",
    /// );
    /// ```
    Html
}

dialect_type!(Html);

/// Trusts the text to be HTML: [`Html::raw`], shorter.
///
/// ```
/// use chat_cards::html;
///
/// assert_eq!(html("<b>done</b>"), "<b>done</b>");
/// ```
#[must_use]
pub fn html(markup: impl Into<Cow<'static, str>>) -> Html {
    Html::raw(markup)
}

impl Html {
    /// Bold.
    ///
    /// ```
    /// # use chat_cards::Html;
    /// assert_eq!(Html::bold("R&D"), "<b>R&amp;D</b>");
    /// ```
    #[must_use]
    pub fn bold(content: impl Into<Self>) -> Self {
        Self::tag("b", "", content.into())
    }

    /// Italic.
    ///
    /// ```
    /// # use chat_cards::Html;
    /// assert_eq!(Html::italic(Html::bold("a")), "<i><b>a</b></i>");
    /// ```
    #[must_use]
    pub fn italic(content: impl Into<Self>) -> Self {
        Self::tag("i", "", content.into())
    }

    /// Underlined.
    ///
    /// ```
    /// # use chat_cards::Html;
    /// assert_eq!(Html::underline("a"), "<u>a</u>");
    /// ```
    #[must_use]
    pub fn underline(content: impl Into<Self>) -> Self {
        Self::tag("u", "", content.into())
    }

    /// Struck through.
    ///
    /// ```
    /// # use chat_cards::Html;
    /// assert_eq!(Html::strikethrough("a"), "<s>a</s>");
    /// ```
    #[must_use]
    pub fn strikethrough(content: impl Into<Self>) -> Self {
        Self::tag("s", "", content.into())
    }

    /// Monospaced, in the line.
    ///
    /// ```
    /// # use chat_cards::Html;
    /// assert_eq!(Html::code("a<b"), "<code>a&lt;b</code>");
    /// ```
    #[must_use]
    pub fn code(content: impl Into<Self>) -> Self {
        Self::tag("code", "", content.into())
    }

    /// A block of code.
    ///
    /// ```
    /// # use chat_cards::Html;
    /// assert_eq!(Html::pre("a\nb"), "<pre><code>a\nb</code></pre>");
    /// ```
    #[must_use]
    pub fn pre(content: impl Into<Self>) -> Self {
        Self::tag("pre", "", Self::code(content))
    }

    /// Coloured. Chat documents colours as `#RRGGBB`.
    ///
    /// ```
    /// # use chat_cards::Html;
    /// assert_eq!(Html::color("#d93025", "down"), "<font color=\"#d93025\">down</font>");
    /// ```
    #[must_use]
    pub fn color(color_hex: impl AsRef<str>, content: impl Into<Self>) -> Self {
        let mut attribute = String::from(" color=\"");
        escape_attribute(&mut attribute, color_hex.as_ref());
        Self::tag("font", &(attribute + "\""), content.into())
    }

    /// A link. A URL that isn't `http`, `https`, `mailto` or `tel` is left out, and the label stands alone; without a label,
    /// the URL is shown.
    ///
    /// ```
    /// # use chat_cards::Html;
    /// assert_eq!(Html::link("https://a.example/?b&c", "a"), "<a href=\"https://a.example/?b&amp;c\">a</a>");
    /// assert_eq!(Html::link("javascript:alert(1)", "a"), "a");
    /// ```
    #[must_use]
    pub fn link(url: impl AsRef<str>, label: impl Into<Self>) -> Self {
        let (url, mut label) = (url.as_ref().trim(), label.into());
        if !is_safe_url(url) {
            return label;
        }
        if label.is_empty() {
            label = url.into();
        }
        let mut attribute = String::from(" href=\"");
        push_attribute_url(&mut attribute, url);
        Self::tag("a", &(attribute + "\""), label)
    }

    /// A point in time. Chat's one documented example is written `2023-02-16 15:00`.
    ///
    /// ```
    /// # use chat_cards::Html;
    /// assert_eq!(Html::time("2023-02-16 15:00"), "<time>2023-02-16 15:00</time>");
    /// ```
    #[must_use]
    pub fn time(when: impl Into<Self>) -> Self {
        Self::tag("time", "", when.into())
    }

    /// A bulleted list.
    ///
    /// ```
    /// # use chat_cards::Html;
    /// assert_eq!(Html::list(["a", "b"]), "<ul><li>a</li><li>b</li></ul>");
    /// ```
    #[must_use]
    pub fn list<T: Into<Self>>(items: impl IntoIterator<Item = T>) -> Self {
        Self::tag("ul", "", Self::items(items))
    }

    /// A numbered list.
    ///
    /// ```
    /// # use chat_cards::Html;
    /// assert_eq!(Html::numbered_list(["a", "b"]), "<ol><li>a</li><li>b</li></ol>");
    /// ```
    #[must_use]
    pub fn numbered_list<T: Into<Self>>(items: impl IntoIterator<Item = T>) -> Self {
        Self::tag("ol", "", Self::items(items))
    }

    /// The end of a line.
    ///
    /// ```
    /// # use chat_cards::Html;
    /// assert_eq!(Html::from("a") + Html::line_break() + "b", "a<br>b");
    /// ```
    #[must_use]
    pub const fn line_break() -> Self {
        Self::from_static("<br>")
    }

    fn items<T: Into<Self>>(items: impl IntoIterator<Item = T>) -> Self {
        Self::raw(items.into_iter().map(|item| format!("<li>{}</li>", item.into().0)).collect::<String>())
    }

    fn tag(name: &str, attribute: &str, content: Self) -> Self {
        if content.is_empty() { content } else { Self::raw(format!("<{name}{attribute}>{}</{name}>", content.0)) }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn strings_are_escaped_once() {
        assert_eq!(Html::from("<b>\"R&D\" 'x'</b>"), "&lt;b&gt;\"R&amp;D\" 'x'&lt;/b&gt;");
        assert!(matches!(Html::from(Cow::Borrowed("plain")).0, Cow::Borrowed("plain")));
        assert_eq!(Html::from(super::super::Text::from("<")), "&lt;\u{200B}");
        let pieces: Html = ["a&b", "c"].into_iter().collect();
        assert_eq!(pieces, "a&amp;bc");
    }

    #[test]
    fn helpers_drop_what_is_empty_or_unsafe() {
        assert_eq!(Html::bold(""), "");
        assert_eq!(Html::list::<&str>([]), "");
        assert_eq!(Html::link("data:text/html,x", "a<b"), "a&lt;b");
        assert_eq!(Html::link("https://a/'\"", ""), "<a href=\"https://a/&#39;%22\">https://a/'\"</a>");
        assert_eq!(Html::color("\"><b>", "a"), "<font color=\"&quot;&gt;&lt;b&gt;\">a</font>");
    }
}
