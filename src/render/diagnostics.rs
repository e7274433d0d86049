//! Faults as rustc would show them: code, place, excerpt, what to do.

use std::path::Path;

use annotate_snippets::{AnnotationKind, Group, Level as Shown, Origin, Renderer};

use super::excerpt::Excerpt;
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
        let shown = fault.place.as_ref().and_then(|place| excerpts(fault, place));
        let mut primary =
            match (&fault.place, &shown) {
                (Some(_), Some((here, there))) => {
                    let snippet = here.snippet(&path, AnnotationKind::Primary, None);
                    let label = label.as_deref();
                    match there {
                        Some(Related::Within(span)) => {
                            let related = AnnotationKind::Context.span(span.clone()).label(label);
                            title.element(snippet.annotation(related))
                        }
                        Some(Related::Apart(there)) => title
                            .element(snippet)
                            .element(there.snippet(&path, AnnotationKind::Context, label)),
                        None => title.element(snippet),
                    }
                }
                (Some(place), None) => title.element(origin(place, &path)),
                (None, _) => Group::with_title(title),
            };
        if let Some(hint) = &hint {
            primary =
                primary.element(Shown::HELP.with_name(hint_name.as_str()).message(hint.as_str()));
        }
        let renderer = if self.style.colour { Renderer::styled() } else { Renderer::plain() };
        renderer.term_width(self.style.width.max(40)).render(&[primary])
    }
}

/// The other place that belongs to a fault.
enum Related {
    /// In the same excerpt, at these bytes of it.
    Within(std::ops::Range<usize>),
    /// Too far away for one excerpt.
    Apart(Excerpt),
}

/// What to show of the file: the fault's line, and the related one's if there is one.
fn excerpts(fault: &Fault, place: &Place) -> Option<(Excerpt, Option<Related>)> {
    let span = pointed(place);
    let Some((related, _)) = &fault.related else {
        return Excerpt::new(&place.text, span).map(|here| (here, None));
    };
    if let Some((here, within)) = Excerpt::of_both(&place.text, span.clone(), related.clone()) {
        return Some((here, Some(Related::Within(within))));
    }
    let there = Excerpt::new(&place.text, related.clone()).map(Related::Apart);
    Some((Excerpt::new(&place.text, span)?, there))
}

/// Path, line and column, where no excerpt can be shown.
fn origin<'a>(place: &Place, path: &'a str) -> Origin<'a> {
    let origin = Origin::path(path);
    if place.text.is_empty() {
        return origin;
    }
    let (line, column) = place.line_and_column();
    origin.line(line).char_column(column)
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
