//! Faults as rustc would show them: code, place, excerpt, what to do.

use std::path::Path;

use annotate_snippets::{AnnotationKind, Group, Level as Shown, Renderer, Snippet};

use crate::model::{Fault, Level, Place};
use crate::msg;
use crate::text::{Catalogue, Style, visible};

/// Shows faults in a language.
#[derive(Clone, Copy)]
pub struct Diagnostics<'a> {
    /// The reader's language.
    pub words: &'a Catalogue,
    /// Width and colour.
    pub style: Style,
    /// Paths below this folder are shown from here.
    pub folder: &'a Path,
}

impl Diagnostics<'_> {
    /// All faults, a blank line between them, and how many they are.
    #[must_use]
    pub fn show(&self, faults: &[Fault]) -> String {
        let mut shown: Vec<String> = faults.iter().map(|fault| self.one(fault)).collect();
        if faults.len() > 1 {
            shown.push(self.words.say(&msg!("faults-count", count = faults.len())));
        }
        shown.join("\n\n")
    }

    /// A path as the reader would type it, in one line.
    #[must_use]
    pub fn path(&self, path: &Path) -> String {
        let near = path.strip_prefix(self.folder).unwrap_or(path);
        visible(&near.to_string_lossy()).into_owned()
    }

    fn one(&self, fault: &Fault) -> String {
        let name = match fault.level {
            Level::Error => self.words.say(&msg!("word-error")),
            Level::Warning => self.words.say(&msg!("word-warning")),
        };
        let level = match fault.level {
            Level::Error => Shown::ERROR,
            Level::Warning => Shown::WARNING,
        };
        let what = self.words.say(&fault.what);
        let title = level.with_name(name.as_str()).primary_title(what.as_str()).id(fault.code);
        let hint_name = self.words.say(&msg!("word-hint"));
        let hint = fault.hint.as_ref().map(|hint| self.words.say(hint));
        let label = fault.related.as_ref().map(|(_, label)| self.words.say(label));
        let path = fault.place.as_ref().map(|place| self.path(&place.path)).unwrap_or_default();
        let source = fault.place.as_ref().map(Excerpt::of).unwrap_or_default();
        let mut primary = match &fault.place {
            Some(place) if !place.text.is_empty() => {
                let span = source.at(&pointed(place));
                let mut snippet = Snippet::source(source.text.as_str())
                    .path(path.as_str())
                    .annotation(AnnotationKind::Primary.span(span));
                if let (Some((span, _)), Some(label)) = (&fault.related, &label) {
                    let context = AnnotationKind::Context.span(source.at(span));
                    snippet = snippet.annotation(context.label(label.as_str()));
                }
                title.element(snippet)
            }
            Some(_) => title.element(annotate_snippets::Origin::path(path.as_str())),
            None => Group::with_title(title),
        };
        if let Some(hint) = &hint {
            primary =
                primary.element(Shown::HELP.with_name(hint_name.as_str()).message(hint.as_str()));
        }
        let renderer = if self.style.colour { Renderer::styled() } else { Renderer::plain() };
        renderer.term_width(self.style.width.max(40)).render(&[primary])
    }
}

/// The text of a file with what could steer a terminal made visible, and the
/// places of the file in it.
#[derive(Default)]
struct Excerpt {
    text: String,
    /// Place in the file, place in the text: behind each character that was replaced.
    shifts: Vec<(usize, usize)>,
}

impl Excerpt {
    fn of(place: &Place) -> Self {
        let (mut text, mut shifts) = (String::with_capacity(place.text.len()), Vec::new());
        for (at, character) in place.text.char_indices() {
            let end = at + character.len_utf8();
            if matches!(character, '\n' | '\t')
                || (character == '\r' && place.text[end..].starts_with('\n'))
            {
                text.push(character);
                continue;
            }
            text.push_str(&visible(&place.text[at..end]));
            if text.len() - shifts.last().map_or(0, |(_, to)| *to)
                != end - shifts.last().map_or(0, |(from, _)| *from)
            {
                shifts.push((end, text.len()));
            }
        }
        Self { text, shifts }
    }

    /// A span of the file as a span of the text.
    fn at(&self, span: &std::ops::Range<usize>) -> std::ops::Range<usize> {
        let place = |at: usize| {
            let before = self.shifts.partition_point(|(from, _)| *from <= at);
            let (from, to) = before.checked_sub(1).map_or((0, 0), |last| self.shifts[last]);
            (to + (at - from)).min(self.text.len())
        };
        let start = place(span.start);
        start..place(span.end).max(start)
    }
}

/// The span to underline: one line at most, so that a whole table is not drawn.
fn pointed(place: &Place) -> std::ops::Range<usize> {
    let text = place.text.get(place.span.clone()).unwrap_or_default();
    let first = text.lines().next().unwrap_or_default();
    place.span.start..place.span.start + first.len()
}

/// A fault for other programs.
#[must_use]
pub fn fault_json(fault: &Fault, words: &Catalogue) -> serde_json::Value {
    let place = fault.place.as_ref();
    let (line, column) = place.map_or((0, 0), Place::line_and_column);
    serde_json::json!({
        "code": fault.code,
        "level": match fault.level { Level::Error => "error", Level::Warning => "warning" },
        "file": place.map(|place| place.path.to_string_lossy()),
        "line": line,
        "column": column,
        "message": words.say(&fault.what),
        "hint": fault.hint.as_ref().map(|hint| words.say(hint)),
    })
}
