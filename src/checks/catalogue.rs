//! Every check, by its code.

use super::{
    Found, Subject, criteria_count, double_barrelled, faults, ideal_anchors, leading,
    middle_anchor, missing_language, must_without_minimum, no_question, overlap, protected_ground,
    same_anchors, vague_anchor, weight_reason, yes_no_question,
};
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
pub const ALL: &[&Check] = &[
    &criteria_count::CHECK,
    &overlap::CHECK,
    &weight_reason::CHECK,
    &must_without_minimum::CHECK,
    &vague_anchor::CHECK,
    &same_anchors::CHECK,
    &middle_anchor::CHECK,
    &ideal_anchors::CHECK,
    &no_question::CHECK,
    &yes_no_question::CHECK,
    &leading::CHECK,
    &double_barrelled::CHECK,
    &protected_ground::CHECK,
    &missing_language::CHECK,
];

/// The page of a code: of a check, or of a fault of the format.
#[must_use]
pub fn explain(code: &str) -> Option<&'static str> {
    find(code).map_or_else(|| faults::page(code), |check| Some(check.page))
}

/// Every code that has a page: checks, then faults.
pub fn codes() -> impl Iterator<Item = &'static str> {
    ALL.iter().map(|check| check.code).chain(faults::codes())
}

/// The check with this code.
#[must_use]
pub fn find(code: &str) -> Option<&'static Check> {
    ALL.iter().find(|check| check.code == code).copied()
}
