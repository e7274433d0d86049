//! Named checks of what measures badly in a rubric, one file each.
//!
//! A check gets what could be read of a rubric and says what it found, with
//! the place, the reason and what to do. It reads no files. A rubric's own
//! `[check.CODE]` turns a check off or gives it another level.
//!
//! What is wrong with a file as such (a typing error, a score off the scale)
//! is found where the file is read, in `store`; both are [`Finding`]s.

mod catalogue;
mod criteria_count;
mod double_barrelled;
mod faults;
mod found;
mod grounds;
mod ideal_anchors;
mod leading;
mod middle_anchor;
mod missing_language;
mod must_without_minimum;
mod no_question;
mod overlap;
mod phrases;
mod protected_ground;
mod same_anchors;
mod sensitive;
mod settings;
mod structure;
#[cfg(test)]
mod testing;
mod texts;
mod vague_anchor;
mod weight_reason;
mod words;
mod yes_no_question;

pub use catalogue::{ALL, Check, codes, explain, find};
pub(crate) use found::Found;
pub use sensitive::sensitive;
pub use structure::{Component, Seen, Verdict, structure};

use texts::Texts;

use crate::model::{Finding, Interviewer, Outline};

/// What is checked: a rubric, and the panel that will use it.
pub struct Subject<'a> {
    rubric: &'a Outline,
    panel: &'a [Interviewer],
    texts: Texts<'a>,
}

impl<'a> Subject<'a> {
    /// What could be read of a rubric, and the panel of its round, empty for a rubric alone.
    #[must_use]
    pub fn new(rubric: &'a Outline, panel: &'a [Interviewer]) -> Self {
        Self { rubric, panel, texts: Texts::of(rubric) }
    }
}

/// Runs every check that the rubric has not turned off.
///
/// The findings are sorted by their place in the file.
#[must_use]
pub fn check_rubric(subject: &Subject<'_>) -> Vec<Finding> {
    let mut findings = settings::unknown(subject.rubric);
    for check in ALL {
        if let Some(level) = settings::level(check, subject.rubric) {
            let mut found = Found::new(check, level, subject.rubric);
            (check.run)(subject, &mut found);
            findings.extend(found.into_findings());
        }
    }
    findings.sort_by_key(|finding| finding.place.as_ref().map_or(0, |place| place.span.start));
    findings
}
