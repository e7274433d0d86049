//! What can be taken back.

use chrono::{DateTime, FixedOffset};

use super::{Place, Step};
use crate::model::Scorecard;

/// How many changes can be taken back.
const MOST: usize = 200;

/// After so many seconds without a key, what is written is another change.
const PAUSE: i64 = 3;

/// The cards that stood there before each change.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub(super) struct Undos {
    before: Vec<(Scorecard, Step)>,
    /// Where something is being written at this moment.
    writing: Option<Writing>,
}

/// A text under way.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
struct Writing {
    place: Place,
    step: Step,
    lines: usize,
    last: DateTime<FixedOffset>,
}

impl Undos {
    /// Remembers what stood there before a change.
    pub(super) fn push(&mut self, before: (Scorecard, Step)) {
        if self.before.len() == MOST {
            self.before.remove(0);
        }
        self.before.push(before);
    }

    /// Whether writing this is a change of its own: another place than before,
    /// a new line, or a pause in between.
    pub(super) fn begins(
        &mut self,
        place: Place,
        step: Step,
        text: &str,
        now: DateTime<FixedOffset>,
    ) -> bool {
        let lines = text.matches('\n').count();
        let goes_on = self.writing.is_some_and(|before| {
            (before.place, before.step) == (place, step)
                && lines <= before.lines
                && (now - before.last).num_seconds().abs() < PAUSE
        });
        self.writing = Some(Writing { place, step, lines, last: now });
        !goes_on
    }

    /// What is written next is another change.
    pub(super) const fn pause(&mut self) {
        self.writing = None;
    }

    pub(super) fn pop(&mut self) -> Option<(Scorecard, Step)> {
        self.before.pop()
    }
}
