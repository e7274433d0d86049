//! A scorecard that is not submitted yet.

use crate::model::{CandidateId, CriterionId, InterviewerId, RoundId, Scorecard};

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
