//! A rating changed after the panel talked; the independent one is kept.

use chrono::{DateTime, FixedOffset};

use super::digest::Content;
use super::superseding::superseding;
use super::{CandidateId, CriterionId, Digest, InterviewerId, Pin, Rating, RecordId};

/// An interviewer's second estimate on one criterion of one candidate.
///
/// The scorecard is not touched: its rating stays the independent one, and
/// the revised one counts in the total.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Revision {
    /// Its own id, also the end of its file's name.
    pub id: RecordId,
    /// Who was interviewed.
    pub candidate: CandidateId,
    /// Whose rating it is.
    pub interviewer: InterviewerId,
    /// The rubric it was made with.
    pub rubric: Pin,
    /// On what.
    pub criterion: CriterionId,
    /// The rating that counts from now on.
    pub rating: Rating,
    /// Why; never blank.
    pub reason: String,
    /// When.
    pub at: DateTime<FixedOffset>,
    /// Who typed it, if that was somebody else than the interviewer.
    pub entered_by: Option<String>,
    /// Random text, so that the digest gives nothing away.
    pub salt: String,
    /// The digests of the earlier revisions of which it takes the place, or that of the scorecard.
    pub replaces: Vec<Digest>,
    /// The digest of the content, as written.
    pub digest: Digest,
}

superseding!(Revision, Digest::of_revision);

impl Digest {
    /// The digest of a revision's content, with its salt.
    #[must_use]
    pub fn of_revision(revision: &Revision) -> Self {
        let mut content = Content::new("vurder revision 1");
        content.text(&revision.salt);
        content.text(revision.id.as_str());
        content.text(revision.candidate.as_str());
        content.text(revision.interviewer.as_str());
        content.text(revision.rubric.digest.as_str());
        content.text(revision.criterion.as_str());
        content.rating(Some(revision.rating));
        content.text(&revision.reason);
        content.text(&revision.at.to_rfc3339());
        content.text(revision.entered_by.as_deref().unwrap_or_default());
        content.digests(&revision.replaces);
        content.digest()
    }
}
