//! Every check, by its code.

use super::{Found, Subject, no_question};
use crate::model::Level;

/// A named check.
#[derive(Debug)]
pub struct Check {
    /// Its fixed name, shown in brackets and used in rubric files.
    pub code: &'static str,
    /// How its findings count where the rubric says nothing else.
    pub level: Level,
    /// Who says that it matters.
    pub source: &'static str,
    /// The long page in English that `--explain` prints, in Markdown.
    pub page: &'static str,
    /// Looks at a rubric and tells what it found.
    pub(crate) run: fn(&Subject<'_>, &mut Found<'_>),
}

/// All checks, in the order in which docs/CHECKS.md lists them.
pub const ALL: &[&Check] = &[&no_question::CHECK];

/// The check with this code.
#[must_use]
pub fn find(code: &str) -> Option<&'static Check> {
    ALL.iter().find(|check| check.code == code).copied()
}
