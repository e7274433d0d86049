//! What was decided of a candidate, by whom and why.

use chrono::{DateTime, FixedOffset};

use super::digest::Content;
use super::superseding::superseding;
use super::{CandidateId, Digest, InterviewerId, RecordId};

/// A decision on a candidate; a later one takes its place, and it is kept.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Decision {
    /// Its own id, also its file's name.
    pub id: RecordId,
    /// On whom.
    pub candidate: CandidateId,
    /// What was decided.
    pub verdict: Verdict,
    /// Who decided, or withdrew a candidate.
    pub by: Decider,
    /// Why; never blank.
    pub reason: String,
    /// When.
    pub at: DateTime<FixedOffset>,
    /// Who typed it, if that was somebody else than the decider.
    pub entered_by: Option<String>,
    /// How it stood to the ranking that the decider had before them.
    pub ranking: RankingThen,
    /// Random text, so that the digest gives nothing away.
    pub salt: String,
    /// The digests of the decisions of which it takes the place.
    pub replaces: Vec<Digest>,
    /// The digest of the content, as written.
    pub digest: Digest,
}

/// What can be decided of a candidate.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Verdict {
    /// The position is offered.
    Offer,
    /// The candidate does not get it.
    Reject,
    /// It is left open for now.
    Hold,
}

/// Who decided, or withdrew a candidate.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Decider {
    /// An interviewer of the panel.
    Interviewer(InterviewerId),
    /// Somebody else, by name.
    Other(String),
}

/// How a decision stood to the ranking when it was made.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct RankingThen {
    /// The candidate's place; `None` for one without a place.
    pub place: Option<u32>,
    /// The candidates whom the decision passed over: for an offer those placed
    /// better without an offer, for a rejection the candidate as the leader.
    pub passed_over: Vec<CandidateId>,
}

impl Verdict {
    /// All three, in the order in which they are offered.
    pub const ALL: [Self; 3] = [Self::Offer, Self::Hold, Self::Reject];

    /// Its word in files and in JSON.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::Offer => "offer",
            Self::Reject => "reject",
            Self::Hold => "hold",
        }
    }
}

impl Decision {
    /// Whether it departed from the ranking when it was made.
    #[must_use]
    pub fn departed(&self) -> bool {
        let unplaced = self.verdict == Verdict::Offer && self.ranking.place.is_none();
        unplaced || !self.ranking.passed_over.is_empty()
    }
}

superseding!(Decision, Digest::of_decision);

impl Digest {
    /// The digest of a decision's content, with its salt.
    #[must_use]
    pub fn of_decision(decision: &Decision) -> Self {
        let mut content = Content::new("vurder decision 1");
        content.text(&decision.salt);
        content.text(decision.id.as_str());
        content.text(decision.candidate.as_str());
        content.text(decision.verdict.code());
        let (kind, who) = match &decision.by {
            Decider::Interviewer(id) => ("interviewer", id.as_str()),
            Decider::Other(name) => ("other", name.as_str()),
        };
        content.text(kind);
        content.text(who);
        content.text(&decision.reason);
        content.text(&decision.at.to_rfc3339());
        content.text(decision.entered_by.as_deref().unwrap_or_default());
        content.number(decision.ranking.place.map(i64::from));
        content.list(decision.ranking.passed_over.len());
        for candidate in &decision.ranking.passed_over {
            content.text(candidate.as_str());
        }
        content.digests(&decision.replaces);
        content.digest()
    }
}
