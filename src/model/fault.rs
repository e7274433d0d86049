//! What is wrong with a file, with the place where it is.

use std::ops::Range;
use std::path::PathBuf;
use std::sync::Arc;

use crate::text::Message;

/// How serious a finding is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Level {
    /// The file can't be used.
    Error,
    /// It can be used, but something is probably not meant so.
    Warning,
}

/// One thing that is wrong, in words that are still to be chosen.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Fault {
    /// A fixed name that people and scripts can refer to.
    pub code: &'static str,
    /// How serious it is.
    pub level: Level,
    /// Where it is; `None` where no place in a file is to blame.
    pub place: Option<Place>,
    /// What is wrong.
    pub what: Message,
    /// What one can do.
    pub hint: Option<Message>,
    /// Another place in the same file that belongs to it.
    pub related: Option<(Range<usize>, Message)>,
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

impl Fault {
    /// An error without a hint.
    #[must_use]
    pub const fn error(code: &'static str, place: Option<Place>, what: Message) -> Self {
        Self { code, level: Level::Error, place, what, hint: None, related: None }
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
        let before = self.text.get(..self.span.start).unwrap_or(&self.text);
        let line_start = before.rfind('\n').map_or(0, |at| at + 1);
        (before.matches('\n').count() + 1, before[line_start..].chars().count() + 1)
    }
}
