//! One interviewer's scorecard on one candidate.

use std::collections::BTreeMap;

use chrono::{DateTime, FixedOffset};

use super::{Answer, CandidateId, CriterionId, Digest, InterviewerId, Pin, Recommendation};

/// What one interviewer holds of one candidate; a draft until it is submitted.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Scorecard {
    /// Who was interviewed.
    pub candidate: CandidateId,
    /// Who asked.
    pub interviewer: InterviewerId,
    /// The rubric it was made with.
    pub rubric: Pin,
    /// The how-manieth interview of this interviewer in the round, from 1.
    pub order: u32,
    /// Random text, so that the digest of a short card gives nothing away.
    pub salt: String,
    /// Whether it was written while the interview went on, or entered from paper later.
    pub origin: Origin,
    /// When the interview began; from paper, when entering it began.
    pub started: DateTime<FixedOffset>,
    /// When it was submitted; `None` for a draft.
    pub submitted: Option<DateTime<FixedOffset>>,
    /// If this card replaces an earlier one: which, and why.
    pub amendment: Option<Amendment>,
    /// The answers; criteria without any are absent.
    pub answers: BTreeMap<CriterionId, Answer>,
    /// The running notes that belong to no criterion, in the order they were written.
    pub notes: Vec<NoteLine>,
    /// What the candidate brings that no criterion asks for.
    pub strengths: String,
    /// Asked last, never part of the total.
    pub recommendation: Option<Recommendation>,
    /// The digest written at submission; differs from the content's if the file was changed since.
    pub digest: Option<Digest>,
}

/// A line of the running notes, with when it was begun.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NoteLine {
    /// When it was written.
    pub at: DateTime<FixedOffset>,
    /// What was written; never blank.
    pub text: String,
}

/// Where the answers of a scorecard come from.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
pub enum Origin {
    /// Written into the program by the interviewer; nothing stands in the file then.
    #[default]
    Live,
    /// Written on a printed interview guide, and entered later.
    Paper,
}

impl Origin {
    /// The word in files; `None` where nothing is written.
    #[must_use]
    pub const fn code(self) -> Option<&'static str> {
        match self {
            Self::Live => None,
            Self::Paper => Some("paper"),
        }
    }
}

/// Why a submitted scorecard was replaced by a later one.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Amendment {
    /// 2 for the first replacement, then 3, and so on; also in the file's name.
    pub number: u32,
    /// The digest of the card it replaces.
    pub replaces: Digest,
    /// The reason given.
    pub reason: String,
}

impl Scorecard {
    /// A card with nothing on it yet, of somebody's first interview.
    #[must_use]
    pub const fn begun(
        candidate: CandidateId,
        interviewer: InterviewerId,
        rubric: Pin,
        salt: String,
        started: DateTime<FixedOffset>,
    ) -> Self {
        Self {
            candidate,
            interviewer,
            rubric,
            order: 1,
            salt,
            origin: Origin::Live,
            started,
            submitted: None,
            amendment: None,
            answers: BTreeMap::new(),
            notes: Vec::new(),
            strengths: String::new(),
            recommendation: None,
            digest: None,
        }
    }

    /// Its number among the cards of this interviewer on this candidate: 1 unless amended.
    #[must_use]
    pub fn number(&self) -> u32 {
        self.amendment.as_ref().map_or(1, |amendment| amendment.number)
    }

    /// Whether the content is what was submitted; true for a draft.
    #[must_use]
    pub fn is_unchanged(&self) -> bool {
        self.digest.as_ref().is_none_or(|written| *written == Digest::of_scorecard(self))
    }
}
