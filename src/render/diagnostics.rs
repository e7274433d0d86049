//! Faults as rustc would show them: code, place, excerpt, what to do.

use std::path::Path;

use annotate_snippets::{AnnotationKind, Group, Level as Shown, Origin, Renderer};

use super::excerpt::Excerpt;
use crate::model::{Finding, Level, Place, Why};
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
    /// All findings, a blank line between them, and how many they are.
    ///
    /// Why a kind of finding matters is said with the first of the kind.
    #[must_use]
    pub fn show(&self, findings: &[Finding]) -> String {
        let mut said: Vec<&Why> = Vec::new();
        let mut shown = Vec::with_capacity(findings.len() + 1);
        for finding in findings {
            let why = finding.why.as_ref().filter(|why| !said.contains(why));
            said.extend(why);
            shown.push(self.one(finding, why));
        }
        if findings.len() > 1 {
            shown.push(self.count(findings));
        }
        shown.join("\n\n")
    }

    /// How many findings of each level there are, in a sentence.
    #[must_use]
    pub fn count(&self, findings: &[Finding]) -> String {
        let of = |level| findings.iter().filter(|finding| finding.level == level).count();
        let (errors, warnings, advice) = (of(Level::Error), of(Level::Warning), of(Level::Advice));
        if warnings + advice == 0 {
            return self.words.say(&msg!("faults-count", count = errors));
        }
        let parts = [
            (errors, msg!("findings-errors", count = errors)),
            (warnings, msg!("findings-warnings", count = warnings)),
            (advice, msg!("findings-advice", count = advice)),
        ];
        let parts = parts.iter().filter(|(count, _)| *count > 0);
        self.words.list(&parts.map(|(_, part)| self.words.say(part)).collect::<Vec<_>>())
    }

    /// A path as the reader would type it, in one line.
    #[must_use]
    pub fn path(&self, path: &Path) -> String {
        let near = path.strip_prefix(self.folder).unwrap_or(path);
        visible(&near.to_string_lossy()).into_owned()
    }

    /// The level in the reader's language.
    #[must_use]
    pub fn level(&self, level: Level) -> String {
        self.words.say(&match level {
            Level::Error => msg!("word-error"),
            Level::Warning => msg!("word-warning"),
            Level::Advice => msg!("word-advice"),
        })
    }

    fn one(&self, fault: &Finding, why: Option<&Why>) -> String {
        let name = self.level(fault.level);
        let level = match fault.level {
            Level::Error => Shown::ERROR,
            Level::Warning => Shown::WARNING,
            Level::Advice => Shown::NOTE,
        };
        let what = self.words.say(&fault.what);
        let title = level.with_name(name.as_str()).primary_title(what.as_str()).id(fault.code);
        let why_name = self.words.say(&msg!("word-why"));
        let why = why.map(|why| why_text(why, self.words));
        let why = why.map(|why| self.beside(&why_name, &why));
        let hint_name = self.words.say(&msg!("word-hint"));
        let hint = fault.hint.as_ref().map(|hint| self.words.say(hint));
        // A hint may be a command to be copied: it is broken only beside a reason, which is prose.
        let hint =
            hint.map(|hint| if why.is_some() { self.beside(&hint_name, &hint) } else { hint });
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
        if let Some(why) = &why {
            primary =
                primary.element(Shown::NOTE.with_name(why_name.as_str()).message(why.as_str()));
        }
        if let Some(hint) = &hint {
            primary =
                primary.element(Shown::HELP.with_name(hint_name.as_str()).message(hint.as_str()));
        }
        let renderer = if self.style.colour { Renderer::styled() } else { Renderer::plain() };
        renderer.term_width(self.style.width.max(40)).render(&[primary])
    }

    /// A text in lines that fit behind its name and the line numbers.
    fn beside(&self, name: &str, text: &str) -> String {
        // “1234 = name: ”
        let before = 9 + name.chars().count();
        let width = self.style.width.max(40 + before) - before;
        Style { width, ..self.style }.wrap(text, "", "")
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
fn excerpts(fault: &Finding, place: &Place) -> Option<(Excerpt, Option<Related>)> {
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

/// Why it matters and who says so, in one text.
fn why_text(why: &Why, words: &Catalogue) -> String {
    let reason = words.say(&why.reason);
    match why.source {
        Some(source) => format!("{reason} ({source})"),
        None => reason,
    }
}

/// A finding for other programs.
///
/// The sentences are in English whoever runs it: JSON is never translated.
#[must_use]
pub fn finding_json(finding: &Finding, words: &Catalogue) -> serde_json::Value {
    let place = finding.place.as_ref();
    let (line, column) = place.map_or((0, 0), Place::line_and_column);
    serde_json::json!({
        "code": finding.code,
        "level": finding.level.name(),
        "file": place.map(|place| place.path.to_string_lossy()),
        "line": line,
        "column": column,
        "message": words.say(&finding.what),
        "why": finding.why.as_ref().map(|why| words.say(&why.reason)),
        "source": finding.why.as_ref().and_then(|why| why.source),
        "hint": finding.hint.as_ref().map(|hint| words.say(hint)),
    })
}
