//! Candidates: an id that scorecards carry, and a name that is kept apart.

use chrono::{DateTime, FixedOffset};

use super::{CandidateId, Decider};

/// A candidate of a round, without a name.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Candidate {
    /// The short random id.
    pub id: CandidateId,
    /// When the candidate was added.
    pub added: DateTime<FixedOffset>,
    /// If the candidate is no longer in the round.
    pub withdrawn: Option<Withdrawal>,
    /// If what is about the candidate must not be erased for now.
    pub hold: Option<Hold>,
}

/// That a candidate's data are kept beyond the round's period.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Hold {
    /// Since when.
    pub at: DateTime<FixedOffset>,
    /// Why: a complaint that is not settled, a claim, an order.
    pub reason: String,
}

/// That a candidate left the round.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Withdrawal {
    /// When.
    pub at: DateTime<FixedOffset>,
    /// Why, if somebody said so.
    pub reason: String,
    /// Who took the candidate out of the round; absent where nobody said so.
    pub by: Option<Decider>,
}

/// Who a candidate is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Identity {
    /// The candidate's id.
    pub id: CandidateId,
    /// The name.
    pub name: String,
    /// How to reach them; may be empty.
    pub contact: String,
}
