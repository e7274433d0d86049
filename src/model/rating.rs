//! What an interviewer answers on one criterion.

use chrono::{DateTime, FixedOffset};

use super::{CompetenceId, Score};
use crate::msg;
use crate::text::Message;

/// A score, or why there is none.
///
/// A missing score is neither 0 nor the mean: it takes no part in the total.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Rating {
    /// A score on the rubric's scale.
    Score(Score),
    /// The question was not asked.
    NotAsked,
    /// It was asked, and nothing was heard that could be scored.
    NoEvidence,
}

impl Rating {
    /// The score, or `None` where there is none.
    #[must_use]
    pub const fn score(self) -> Option<Score> {
        match self {
            Self::Score(score) => Some(score),
            Self::NotAsked | Self::NoEvidence => None,
        }
    }

    /// A rating in words, in which language is still to be chosen: `8`, *not
    /// asked*, *no evidence*, or *open* where there is none.
    #[must_use]
    pub fn words(rating: Option<Self>) -> Message {
        match rating {
            Some(Self::Score(score)) => msg!("rating-score", score = score.number().to_string()),
            Some(Self::NotAsked) => msg!("rating-not-asked"),
            Some(Self::NoEvidence) => msg!("rating-no-evidence"),
            None => msg!("rating-open"),
        }
    }
}

/// All that an interviewer holds on one criterion.
///
/// Evidence and judgement are kept apart because the law treats them as two
/// things: what the candidate said or did, and what the interviewer makes of it.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Answer {
    /// The rating; `None` while it is still open.
    pub rating: Option<Rating>,
    /// What the candidate said or did.
    pub evidence: String,
    /// What the interviewer makes of it.
    pub judgement: String,
    /// Competences that were heard.
    pub ticks: Vec<CompetenceId>,
    /// When it was last changed.
    pub at: Option<DateTime<FixedOffset>>,
}

impl Answer {
    /// Whether nothing has been answered.
    #[must_use]
    pub fn is_blank(&self) -> bool {
        self.rating.is_none()
            && self.evidence.is_empty()
            && self.judgement.is_empty()
            && self.ticks.is_empty()
    }
}
