//! What is wrong or weak in a file or folder, with the place where it is.

use std::ops::Range;
use std::path::PathBuf;
use std::sync::Arc;

use crate::msg;
use crate::text::Message;

/// How serious a finding is, the most serious first.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Level {
    /// It can't be used, or must not be.
    Error,
    /// It can be used, but is probably not meant so, or measures badly.
    Warning,
    /// It would be better otherwise.
    Advice,
}

/// One thing that was found, in words that are still to be chosen.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Finding {
    /// A fixed name that people and scripts can refer to.
    pub code: &'static str,
    /// How serious it is.
    pub level: Level,
    /// Where it is; `None` where no place in a file is to blame.
    pub place: Option<Place>,
    /// What was found.
    pub what: Message,
    /// Why it matters; `None` where that goes without saying.
    pub why: Option<Why>,
    /// What one can do.
    pub hint: Option<Message>,
    /// Another place in the same file that belongs to it.
    pub related: Option<(Range<usize>, Message)>,
}

/// What the reader of a file finds: always an error.
///
/// The same type as every other finding, so that all are shown in one way.
pub type Fault = Finding;

/// Why a finding matters.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Why {
    /// The reason in a sentence.
    pub reason: Message,
    /// Who says so: a publication or a law, in its own language.
    pub source: Option<&'static str>,
}

/// A place in a file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Place {
    /// The file.
    pub path: PathBuf,
    /// Its text, for the excerpt; empty where the file can't be read.
    pub text: Arc<str>,
    /// The bytes in question.
    pub span: Range<usize>,
}

impl Level {
    /// Its fixed name in files and for other programs.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Error => "error",
            Self::Warning => "warning",
            Self::Advice => "advice",
        }
    }
}

impl Finding {
    /// A finding without reason and hint.
    #[must_use]
    pub const fn new(
        code: &'static str,
        level: Level,
        place: Option<Place>,
        what: Message,
    ) -> Self {
        Self { code, level, place, what, why: None, hint: None, related: None }
    }

    /// An error without a hint.
    #[must_use]
    pub const fn error(code: &'static str, place: Option<Place>, what: Message) -> Self {
        Self::new(code, Level::Error, place, what)
    }

    /// What was found on the two sides of a merge: what is on both is told
    /// once, of the rest it is said on which side it is.
    #[must_use]
    pub fn of_both_sides(ours: Vec<Self>, mut theirs: Vec<Self>) -> Vec<Self> {
        let mut all = Vec::with_capacity(ours.len() + theirs.len());
        for finding in ours {
            match theirs.iter().position(|other| *other == finding) {
                Some(at) => all.push(theirs.remove(at)),
                None => all
                    .push(Self { what: msg!("found-on-our-side", what = finding.what), ..finding }),
            }
        }
        all.extend(theirs.into_iter().map(|finding| Self {
            what: msg!("found-on-their-side", what = finding.what),
            ..finding
        }));
        all
    }

    /// The same with the reason why it matters, and who says so.
    #[must_use]
    pub fn because(mut self, reason: Message, source: Option<&'static str>) -> Self {
        self.why = Some(Why { reason, source });
        self
    }

    /// The same with a hint.
    #[must_use]
    pub fn hinting(mut self, hint: Message) -> Self {
        self.hint = Some(hint);
        self
    }
}

impl Place {
    /// The whole of a file that has no text to point into.
    pub fn file(path: impl Into<PathBuf>) -> Self {
        Self { path: path.into(), text: Arc::from(""), span: 0..0 }
    }

    /// Line and column of the place, from 1; columns count characters.
    #[must_use]
    pub fn line_and_column(&self) -> (usize, usize) {
        line_and_column(&self.text, self.span.start)
    }

    /// Line and column just behind the place, from 1.
    #[must_use]
    pub fn end_line_and_column(&self) -> (usize, usize) {
        line_and_column(&self.text, self.span.end)
    }
}

fn line_and_column(text: &str, at: usize) -> (usize, usize) {
    let before = text.get(..at).unwrap_or(text);
    let line_start = before.rfind('\n').map_or(0, |at| at + 1);
    (before.matches('\n').count() + 1, before[line_start..].chars().count() + 1)
}
