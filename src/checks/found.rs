//! What one check found.

use std::ops::Range;

use super::Check;
use crate::model::{Finding, Level, Outline};
use crate::text::Message;

/// After this many findings of one check in one rubric the rest is not told: nobody reads it.
pub(super) const MOST: usize = 100;

/// Collects the findings of one check of one rubric.
pub(crate) struct Found<'a> {
    check: &'a Check,
    level: Level,
    rubric: &'a Outline,
    findings: Vec<Finding>,
}

impl<'a> Found<'a> {
    pub(super) const fn new(check: &'a Check, level: Level, rubric: &'a Outline) -> Self {
        Self { check, level, rubric, findings: Vec::new() }
    }

    /// Remembers a finding at a place: what it is, why it matters, what to do.
    pub(super) fn push(&mut self, span: Range<usize>, what: Message, why: Message, hint: Message) {
        self.push_from(self.check.source, span, what, why, hint);
    }

    /// The same with another source than the check's, such as a law.
    pub(super) fn push_from(
        &mut self,
        source: &'static str,
        span: Range<usize>,
        what: Message,
        why: Message,
        hint: Message,
    ) {
        if self.findings.len() >= MOST {
            return;
        }
        let place = Some(self.rubric.place(span));
        let finding = Finding::new(self.code(), self.level, place, what);
        self.findings.push(finding.because(why, Some(source)).hinting(hint));
    }

    /// Points at another place that belongs to the last finding.
    pub(super) fn related(&mut self, span: Range<usize>, label: Message) {
        if let Some(last) = self.findings.last_mut() {
            last.related = Some((span, label));
        }
    }

    const fn code(&self) -> &'static str {
        self.check.code
    }

    pub(super) fn into_findings(self) -> Vec<Finding> {
        self.findings
    }
}
