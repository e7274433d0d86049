//! A scorecard that is not submitted yet.

use std::path::Path;

use crate::model::{CandidateId, CriterionId, Fault, InterviewerId, Place, RoundId, Scorecard};
use crate::msg;

/// A scorecard in the making, with where its interviewer was.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Draft {
    /// What was answered.
    pub card: Scorecard,
    /// The criterion that was open; `None` after the last one.
    pub open: Option<CriterionId>,
    /// What was typed and not yet entered when the program had to stop.
    pub pending: String,
}

impl Draft {
    /// The draft of a card, with nothing open and nothing half typed.
    #[must_use]
    pub const fn of(card: Scorecard) -> Self {
        Self { card, open: None, pending: String::new() }
    }
}

/// Which draft: one interviewer's on one candidate of one round.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct DraftKey {
    /// The round.
    pub round: RoundId,
    /// Who is interviewed.
    pub candidate: CandidateId,
    /// Who asks.
    pub interviewer: InterviewerId,
}

impl DraftKey {
    /// Whether a draft is the one that this key names.
    pub(super) fn is_of(&self, draft: &Draft) -> bool {
        draft.card.candidate == self.candidate && draft.card.interviewer == self.interviewer
    }

    /// That a file under this key holds somebody else's draft.
    pub(super) fn mismatch(&self, path: &Path) -> Fault {
        let named = format!("{}, {}", self.candidate, self.interviewer);
        let what = msg!("fault-draft-mismatch", named = named);
        Fault::error("file-name", Some(Place::file(path)), what)
    }
}
