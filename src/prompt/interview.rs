//! The interview as a step machine: no terminal, no disk, no clock of its own.
//!
//! Every face, the line-by-line one as much as the full screen, turns keys into
//! [`Entry`] values and draws what the machine says. So a rule of the
//! interview is written once, and a test can play one without a terminal.

mod changes;
mod entry;
#[cfg(test)]
mod tests;
mod undo;

use std::collections::BTreeSet;

use chrono::{DateTime, FixedOffset};

pub use changes::time_mark;
pub use entry::{Entry, Outcome, Place, Step};
use undo::Undos;

use crate::model::{Answer, Criterion, Rubric, Scorecard};
use crate::store::Draft;

/// A criterion as it is being asked.
#[derive(Debug, Clone, Copy)]
pub struct Asking<'i> {
    /// Its position among those asked, from 0.
    pub at: usize,
    /// How many are asked.
    pub of: usize,
    /// The criterion.
    pub criterion: &'i Criterion,
    /// What was answered so far.
    pub answer: Option<&'i Answer>,
}

/// An interview under way.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Interview<'r> {
    rubric: &'r Rubric,
    asked: Vec<usize>,
    draft: Draft,
    step: Step,
    undos: Undos,
    requested: BTreeSet<usize>,
}

impl<'r> Interview<'r> {
    /// Begins or goes on with an interview.
    ///
    /// `asked` are the positions, in the rubric, of the criteria in this
    /// interviewer's focus. A draft with answers opens where it was left.
    #[must_use]
    pub fn new(rubric: &'r Rubric, asked: Vec<usize>, draft: Draft) -> Self {
        let position = |id: &crate::model::CriterionId| {
            asked.iter().position(|at| rubric.criteria[*at].id == *id)
        };
        let step = match (&draft.open, draft.card.answers.is_empty()) {
            (Some(open), _) => position(open).map_or(Step::Criterion(0), Step::Criterion),
            (None, true) => Step::Criterion(0),
            (None, false) => Step::Review,
        };
        let step = if asked.is_empty() { Step::Review } else { step };
        let (undos, requested) = (Undos::default(), BTreeSet::new());
        let mut interview = Self { rubric, asked, draft, step, undos, requested };
        interview.note_place();
        interview
    }

    /// Where the interview is.
    #[must_use]
    pub const fn step(&self) -> Step {
        self.step
    }

    /// The draft as it stands.
    #[must_use]
    pub const fn draft(&self) -> &Draft {
        &self.draft
    }

    /// The scorecard as it stands.
    #[must_use]
    pub const fn card(&self) -> &Scorecard {
        &self.draft.card
    }

    /// The rubric it follows.
    #[must_use]
    pub const fn rubric(&self) -> &'r Rubric {
        self.rubric
    }

    /// The criteria asked, by their positions in the rubric.
    #[must_use]
    pub fn asked(&self) -> &[usize] {
        &self.asked
    }

    /// How many criteria are asked.
    #[must_use]
    pub fn len(&self) -> usize {
        self.asked.len()
    }

    /// Whether no criterion is asked at all.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.asked.is_empty()
    }

    /// The criterion at a position among those asked.
    #[must_use]
    pub fn asking(&self, at: usize) -> Option<Asking<'_>> {
        let criterion = &self.rubric.criteria[*self.asked.get(at)?];
        let answer = self.draft.card.answers.get(&criterion.id);
        Some(Asking { at, of: self.asked.len(), criterion, answer })
    }

    /// All criteria asked, in order.
    pub fn all(&self) -> impl Iterator<Item = Asking<'_>> {
        (0..self.asked.len()).filter_map(|at| self.asking(at))
    }

    /// The criterion that is open now, if one is.
    #[must_use]
    pub fn open(&self) -> Option<Asking<'_>> {
        match self.step {
            Step::Criterion(at) => self.asking(at),
            _ => None,
        }
    }

    /// The positions of the criteria that have no rating yet.
    #[must_use]
    pub fn missing(&self) -> Vec<usize> {
        self.all().filter(|asking| !is_rated(asking)).map(|asking| asking.at).collect()
    }

    /// The text in a place, as it stands.
    #[must_use]
    pub fn text(&self, place: Place) -> &str {
        let answer = self.open().and_then(|asking| asking.answer);
        match place {
            Place::Evidence => answer.map_or("", |answer| &answer.evidence),
            Place::Judgement => answer.map_or("", |answer| &answer.judgement),
            Place::Strengths => &self.draft.card.strengths,
        }
    }

    /// Where the review leads on to: the first criterion without a rating, else further.
    #[must_use]
    pub fn after_review(&self) -> Entry {
        self.missing().first().map_or(Entry::Continue, |at| Entry::Jump(*at))
    }

    /// Keeps what was typed but not entered, or forgets it.
    pub fn set_pending(&mut self, text: &str) {
        text.clone_into(&mut self.draft.pending);
    }

    /// Does what the interviewer asks for.
    pub fn apply(&mut self, entry: Entry, now: DateTime<FixedOffset>) -> Outcome {
        if !matches!(entry, Entry::Write(..)) {
            self.undos.pause();
        }
        let outcome = match entry {
            Entry::Undo => self.undo(),
            Entry::Back => self.go(self.previous()),
            Entry::Skip => self.go(self.following()),
            Entry::Jump(at) if at < self.asked.len() => self.go(Some(Step::Criterion(at))),
            Entry::Jump(_) => Outcome::Nothing,
            Entry::Review => self.go(Some(Step::Review)),
            Entry::Continue => self.go_on(),
            other => self.change(other, now),
        };
        self.note_place();
        outcome
    }

    fn undo(&mut self) -> Outcome {
        match self.undos.pop() {
            Some((card, step)) => {
                self.draft.card = card;
                self.step = step;
                Outcome::Undone
            }
            None => Outcome::Nothing,
        }
    }

    fn go_on(&mut self) -> Outcome {
        match self.step {
            Step::Criterion(at) if self.asking(at).is_some_and(|asking| is_rated(&asking)) => {
                self.step = self.next_open(at);
                Outcome::Moved
            }
            Step::Criterion(_) => Outcome::Nothing,
            _ => self.go(self.following()),
        }
    }

    fn go(&mut self, step: Option<Step>) -> Outcome {
        match step {
            Some(step) if step != self.step => {
                self.step = step;
                Outcome::Moved
            }
            _ => Outcome::Nothing,
        }
    }

    fn previous(&self) -> Option<Step> {
        match self.step {
            Step::Criterion(0) => None,
            Step::Criterion(at) => Some(Step::Criterion(at - 1)),
            Step::Review => self.asked.len().checked_sub(1).map(Step::Criterion),
            Step::Strengths => Some(Step::Review),
            Step::Recommendation => Some(Step::Strengths),
            Step::Finish => Some(Step::Recommendation),
        }
    }

    fn following(&self) -> Option<Step> {
        match self.step {
            Step::Criterion(at) if at + 1 < self.asked.len() => Some(Step::Criterion(at + 1)),
            Step::Criterion(_) => Some(Step::Review),
            Step::Review => Some(Step::Strengths),
            Step::Strengths => Some(Step::Recommendation),
            Step::Recommendation => Some(Step::Finish),
            Step::Finish => None,
        }
    }

    /// The next criterion without a rating, else the review.
    fn next_open(&self, at: usize) -> Step {
        let later = (at + 1..self.asked.len())
            .find(|next| self.asking(*next).is_some_and(|asking| !is_rated(&asking)));
        later.map_or(Step::Review, Step::Criterion)
    }

    /// Notes in the draft where the interview is, for the next start.
    fn note_place(&mut self) {
        self.draft.open = self.open().map(|asking| asking.criterion.id.clone());
    }
}

fn is_rated(asking: &Asking<'_>) -> bool {
    asking.answer.is_some_and(|answer| answer.rating.is_some())
}
