//! A widget whose text is too long for a card, as several widgets.

use std::mem;

use crate::model::{DecoratedText, TextParagraph, TextSyntax, Widget, WidgetData};
use crate::size;
use crate::strings::Html;
use crate::wire::AnyUnion;

use super::error::{Obstacle, SplitError};
use super::text::{self, Dialect};

/// A key with its quotes, a colon, a comma and the quotes of the text.
const TEXT_KEY: usize = r#","text":"""#.len();

/// Cuts a widget into several that have at most `room` bytes each; with each, its bytes.
pub(super) fn cut(mut widget: Widget, path: &str, room: usize) -> Result<Vec<(Widget, usize)>, SplitError> {
    let whole = |widget: &Widget| {
        let path = match &widget.data {
            Some(data) => format!("{path}.{}", data.member().field.wire),
            None => path.to_owned(),
        };
        SplitError::new(Obstacle::Whole, path, size::measure(widget), room)
    };
    let (text, dialect, field) = match &mut widget.data {
        Some(WidgetData::TextParagraph(paragraph)) => {
            (mem::take(&mut paragraph.text), dialect(paragraph), "textParagraph.text")
        }
        Some(WidgetData::DecoratedText(row)) => match &mut row.content_text {
            Some(content) if content.text.len() > row.text.len() => {
                (mem::take(&mut content.text), dialect(content), "decoratedText.contentText.text")
            }
            _ => (mem::take(&mut row.text), Dialect::Html, "decoratedText.text"),
        },
        _ => return Err(whole(&widget)),
    };
    let frame = size::measure(&widget) + TEXT_KEY;
    if frame > room / 2 {
        put(&mut widget, text);
        return Err(whole(&widget));
    }
    let pieces = text::cut(text.as_str(), dialect, room - frame)
        .map_err(|uncut| SplitError::text(&uncut, format!("{path}.{field}")))?;

    let next = following(&widget);
    let last = pieces.len().saturating_sub(1);
    let ending = ending(&mut widget, last > 0);
    let mut first = Some(widget);
    let widgets = pieces.into_iter().map(|piece| {
        let mut widget = first.take().unwrap_or_else(|| next.clone());
        let bytes = frame - 2 + size::text(&piece);
        put(&mut widget, Html::raw(piece));
        (widget, bytes)
    });
    let mut widgets: Vec<_> = widgets.collect();
    if let (Some(ending), Some((Widget { data: Some(WidgetData::DecoratedText(row)), .. }, _))) =
        (ending, widgets.last_mut())
    {
        row.bottom_label = ending.bottom_label;
        row.bottom_label_text = ending.bottom_label_text;
        row.control = ending.control;
    }
    Ok(widgets)
}

fn dialect(paragraph: &TextParagraph) -> Dialect {
    match paragraph.text_syntax {
        Some(TextSyntax::Markdown) => Dialect::Markdown,
        _ => Dialect::Html,
    }
}

/// Sets the text that was taken out.
fn put(widget: &mut Widget, text: Html) {
    match &mut widget.data {
        Some(WidgetData::TextParagraph(paragraph)) => paragraph.text = text,
        Some(WidgetData::DecoratedText(row)) => match &mut row.content_text {
            // The shorter of the two has stayed, and an empty one was not the longer one.
            Some(content) if content.text.is_empty() => content.text = text,
            _ => row.text = text,
        },
        _ => {}
    }
}

/// What a widget goes on with: how it is shown and what a click does, but nothing that can be there only once.
fn following(widget: &Widget) -> Widget {
    let data = match &widget.data {
        Some(WidgetData::TextParagraph(paragraph)) => Some(WidgetData::TextParagraph(continued(paragraph))),
        Some(WidgetData::DecoratedText(row)) => {
            let content_text = row.content_text.as_ref().filter(|content| content.text.is_empty());
            Some(WidgetData::DecoratedText(Box::new(DecoratedText {
                content_text: content_text.map(|content| Box::new(continued(content))),
                wrap_text: row.wrap_text,
                on_click: row.on_click.clone(),
                ..DecoratedText::default()
            })))
        }
        _ => None,
    };
    Widget {
        horizontal_alignment: widget.horizontal_alignment.clone(),
        visibility: widget.visibility.clone(),
        data,
        ..Widget::default()
    }
}

fn continued(paragraph: &TextParagraph) -> TextParagraph {
    TextParagraph {
        max_lines: paragraph.max_lines,
        text_syntax: paragraph.text_syntax.clone(),
        ..TextParagraph::default()
    }
}

/// Takes out what stands below or behind the text.
fn ending(widget: &mut Widget, several: bool) -> Option<DecoratedText> {
    match &mut widget.data {
        Some(WidgetData::DecoratedText(row)) if several => Some(DecoratedText {
            bottom_label: mem::take(&mut row.bottom_label),
            bottom_label_text: row.bottom_label_text.take(),
            control: row.control.take(),
            ..DecoratedText::default()
        }),
        _ => None,
    }
}
