//! Messages out of files and the standard input.

use std::cell::OnceCell;
use std::io::{self, IsTerminal as _, Read as _};
use std::iter::once;
use std::path::{Path, PathBuf};

use chat_cards::strict::Locator;
use serde_json::value::RawValue;

use super::Failure;
use super::args::looks_secret;
use super::output::Output;

/// A text with messages in it.
pub(super) struct Source {
    name: String,
    text: String,
    /// Where each line begins.
    lines: Vec<usize>,
    /// How many characters come before each [`STRIDE`] of bytes: a line may have megabytes, and a mistake in each of them.
    characters: Vec<usize>,
}

const STRIDE: usize = 512;

/// One message, or what stands in its place.
pub(super) struct Piece<'a> {
    pub(super) source: &'a Source,
    /// Its number in the text, from 0 on.
    pub(super) index: usize,
    /// Where it begins, in bytes.
    pub(super) offset: usize,
    pub(super) text: &'a str,
    /// Parsed when the first place is asked for; none if it is not JSON.
    locator: OnceCell<Option<Locator<'a>>>,
}

/// A place in a text; both are counted from 1 on, columns in characters.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Place {
    pub(super) line: usize,
    pub(super) column: usize,
}

/// Reads all files; `-` is the standard input, as is no file at all.
///
/// # Errors
///
/// If one of them cannot be read, or has no message: whatever was to write it has failed.
pub(super) fn read(files: &[PathBuf]) -> Result<Vec<Source>, Failure> {
    let stdin = [PathBuf::from("-")];
    let files = if files.is_empty() { &stdin } else { files };
    if files.iter().filter(|file| is_stdin(file)).count() > 1 {
        return Err(Failure::new("`-` is there twice, and the standard input can be read once"));
    }
    let sources: Vec<Source> = files.iter().map(|file| Source::read(file)).collect::<Result<_, _>>()?;
    let empty: Vec<_> = sources.iter().filter(|source| source.pieces().is_empty()).map(Source::name).collect();
    if !empty.is_empty() {
        return Err(Failure::new(format!("there is no message in `{}`", empty.join("`, `"))));
    }
    Ok(sources)
}

impl Source {
    fn read(path: &Path) -> Result<Self, Failure> {
        let is_stdin = is_stdin(path);
        let name = if is_stdin { "<stdin>".to_owned() } else { path.display().to_string() };
        // The URL of a webhook is a secret, and easily lands where a file should be named.
        if name.contains("://") {
            return Err(Failure::new(
                "a URL stands where a file is expected: give that of a webhook with `CHAT_WEBHOOK_URL` or `--webhook-file`",
            ));
        }
        let bytes = if is_stdin { read_stdin() } else { std::fs::read(path) };
        let bytes = bytes.map_err(|error| {
            if looks_secret(&name) {
                return Failure::new(
                    "a token stands where a file is expected: give it with `CHAT_TOKEN` or `--token-file`",
                );
            }
            Failure::new(format!("`{name}` cannot be read: {error}"))
        })?;
        let text = String::from_utf8(bytes).map_err(|error| {
            let at = error.utf8_error().valid_up_to();
            Failure::new(format!("`{name}` is not UTF-8 at byte {at}: write it in UTF-8, as JSON is"))
        })?;
        Ok(Self::new(name, text))
    }

    pub(super) fn new(name: String, text: String) -> Self {
        let breaks = text.match_indices('\n').map(|(at, _)| at + 1);
        let strides = text.as_bytes().chunks(STRIDE).scan(0, |before, stride| {
            *before += starts(stride).count();
            Some(*before)
        });
        Self { lines: once(0).chain(breaks).collect(), characters: once(0).chain(strides).collect(), name, text }
    }

    pub(super) fn name(&self) -> &str {
        &self.name
    }

    /// The place of a byte.
    pub(super) fn place(&self, offset: usize) -> Place {
        let line = self.lines.partition_point(|start| *start <= offset);
        let start = self.lines[line - 1];
        Place { line, column: self.characters_before(offset) - self.characters_before(start) + 1 }
    }

    /// A line, by its number from 1 on, without its end.
    fn line(&self, line: usize) -> &str {
        let end = self.lines.get(line).copied().unwrap_or(self.text.len());
        let text = &self.text[self.lines[line - 1]..end];
        text.strip_suffix('\n').map_or(text, |text| text.strip_suffix('\r').unwrap_or(text))
    }

    /// The part of a line around a place, with so many characters on both sides if there are so many, and the column of the
    /// place in it.
    pub(super) fn around(&self, Place { line, column }: Place, reach: usize) -> (&str, usize) {
        let (text, start) = (self.line(line), self.lines[line - 1]);
        let first = self.characters_before(start);
        let at = first + column - 1;
        let from = at.saturating_sub(reach).max(first);
        let [begin, end] = [from, at + reach].map(|character| (self.offset_of(character) - start).min(text.len()));
        (&text[begin..end], at - from + 1)
    }

    fn characters_before(&self, offset: usize) -> usize {
        let stride = offset / STRIDE;
        self.characters[stride] + starts(&self.text.as_bytes()[stride * STRIDE..offset]).count()
    }

    /// Where the character of this number begins, from 0 on.
    fn offset_of(&self, character: usize) -> usize {
        let stride = self.characters.partition_point(|before| *before <= character) - 1;
        let mut within = starts(self.text.as_bytes().get(stride * STRIDE..).unwrap_or_default());
        within.nth(character - self.characters[stride]).map_or(self.text.len(), |at| stride * STRIDE + at)
    }

    /// The messages: one object, an array of them, or several one after the other, on lines of their own or not.
    ///
    /// What is not JSON is a piece up to the end of the text. Where every message has a line of its own, it is a piece up to
    /// the end of the line.
    pub(super) fn pieces(&self) -> Vec<Piece<'_>> {
        let mut found: Vec<&str> = Vec::new();
        let mut rest = self.text.as_str();
        loop {
            let mut values = serde_json::Deserializer::from_str(rest).into_iter::<&RawValue>();
            let sound = values.by_ref().map_while(Result::ok);
            sound.for_each(|value| found.extend(messages(value.get())));
            rest = rest[values.byte_offset()..].trim_start();
            if rest.is_empty() {
                break;
            }
            let end = found.last().and_then(|last| self.end_of_line(last, rest)).unwrap_or(rest.len());
            let (broken, behind) = rest.split_at(end);
            found.push(broken.trim_end());
            rest = behind;
        }
        let piece =
            |(index, text)| Piece { source: self, index, offset: self.offset(text), text, locator: OnceCell::new() };
        found.into_iter().enumerate().map(piece).collect()
    }

    /// Where a line ends that is broken, if it is one of those with a message each.
    fn end_of_line(&self, before: &str, broken: &str) -> Option<usize> {
        let end = broken.find('\n')?;
        let between = &self.text[self.offset(before) + before.len()..self.offset(broken)];
        let is_lines = !before.contains('\n') && between.contains('\n') && broken[end..].trim_start().starts_with('{');
        is_lines.then_some(end)
    }

    /// Where a part of the text begins.
    fn offset(&self, part: &str) -> usize {
        part.as_ptr() as usize - self.text.as_ptr() as usize
    }
}

impl Piece<'_> {
    /// Where a path of the message leads; to the beginning, if there is no message.
    pub(super) fn locate(&self, path: &str) -> Place {
        let locator = self.locator.get_or_init(|| Locator::new(self.text));
        let offset = locator.as_ref().map_or(0, |locator| locator.offset(path));
        self.source.place(self.offset + offset)
    }

    pub(super) fn place(&self) -> Place {
        self.source.place(self.offset)
    }
}

/// Where characters begin in bytes of UTF-8.
fn starts(bytes: &[u8]) -> impl Iterator<Item = usize> + '_ {
    bytes.iter().enumerate().filter(|(_, byte)| **byte & 0xc0 != 0x80).map(|(at, _)| at)
}

/// The items of an array, or else the value itself.
fn messages(value: &str) -> Vec<&str> {
    let items = value.starts_with('[').then(|| serde_json::from_str::<Vec<&RawValue>>(value));
    match items {
        Some(Ok(items)) => items.into_iter().map(RawValue::get).collect(),
        _ => vec![value],
    }
}

fn is_stdin(path: &Path) -> bool {
    path.as_os_str() == "-"
}

fn read_stdin() -> io::Result<Vec<u8>> {
    let mut stdin = io::stdin();
    if stdin.is_terminal() {
        Output::new(io::stderr())
            .line("reading messages from the terminal, up to Ctrl-D; `--help` says what else there is");
    }
    let mut bytes = Vec::new();
    stdin.read_to_end(&mut bytes)?;
    Ok(bytes)
}

#[cfg(test)]
#[allow(clippy::unwrap_used, reason = "a test fails by panicking")]
mod tests;
