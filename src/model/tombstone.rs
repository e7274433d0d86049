//! What remains of a candidate who was erased: that it was done, when and why.

use chrono::{DateTime, FixedOffset};

use super::{CandidateId, Verdict};

/// That a candidate was erased, or is being erased. Never a name, never a score.
///
/// It is written before anything is removed, so that an erasure that was
/// interrupted is known and can be finished.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Tombstone {
    /// The random id. Without the line that gave it a name it says nothing; with
    /// it, files that come back from a copy or a backup are recognised.
    pub candidate: CandidateId,
    /// Why.
    pub reason: String,
    /// When it was begun.
    pub begun: DateTime<FixedOffset>,
    /// When everything in reach was gone; `None` while that is still to be done.
    pub finished: Option<DateTime<FixedOffset>>,
    /// What may survive, if it was asked for.
    pub statistics: Option<Survivors>,
}

/// Survivors that say that somebody was interviewed, and nothing of how it went.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Survivors {
    /// How many interviewers had submitted.
    pub scorecards: usize,
    /// How many ratings were scores.
    pub scores: usize,
    /// Whether the candidate had left the round.
    pub withdrawn: bool,
    /// What was decided, if anything was: `offer`, `hold` or `reject`.
    pub decision: Option<Verdict>,
}
