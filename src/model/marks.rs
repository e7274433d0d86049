//! The part of a scorecard that counts.

use super::{
    CandidateId, Digest, InterviewerId, Pin, Rating, Recommendation, Revision, Rubric, Scorecard,
    in_force,
};

/// A submitted scorecard without its words: what a ranking is made of.
///
/// Small, so that a round of a hundred thousand scorecards fits in memory.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Marks {
    /// Who was interviewed.
    pub candidate: CandidateId,
    /// Who asked.
    pub interviewer: InterviewerId,
    /// One place per criterion of the rubric, in its order; `None` where nothing was answered.
    pub ratings: Box<[Option<Rating>]>,
    /// The overall recommendation.
    pub recommendation: Option<Recommendation>,
    /// The digest of the whole card, so that a report can say what it is made from.
    pub digest: Option<Digest>,
    /// The version of the rubric that the card was made under, where the round has another by now.
    pub earlier: Option<Box<str>>,
}

impl Marks {
    /// The marks of a scorecard under the rubric it was made with.
    ///
    /// # Errors
    /// The card's own pin, if it names another rubric or another version of it.
    pub fn of<'c>(card: &'c Scorecard, rubric: &Rubric, pin: &Pin) -> Result<Self, &'c Pin> {
        if card.rubric.digest != pin.digest {
            return Err(&card.rubric);
        }
        let mut ratings = vec![None; rubric.criteria.len()].into_boxed_slice();
        let mut next = 0;
        for (id, answer) in &card.answers {
            let at = match rubric.criteria.get(next) {
                Some(criterion) if criterion.id == *id => Some(next),
                _ => rubric.position(id),
            };
            if let Some(at) = at {
                ratings[at] = answer.rating;
                next = at + 1;
            }
        }
        Ok(Self {
            candidate: card.candidate.clone(),
            interviewer: card.interviewer.clone(),
            ratings,
            recommendation: card.recommendation,
            digest: card.digest.clone(),
            earlier: None,
        })
    }

    /// The marks with an interviewer's revisions in the place of the ratings
    /// they revise; `None` where none of the revisions is of these marks.
    ///
    /// Of several revisions of one rating the one [`in_force`] counts. Those of
    /// others and on other candidates are passed over.
    #[must_use]
    pub fn revised(&self, rubric: &Rubric, revisions: &[Revision]) -> Option<Self> {
        let ours = |revision: &&Revision| {
            revision.candidate == self.candidate && revision.interviewer == self.interviewer
        };
        let ours: Vec<&Revision> = revisions.iter().filter(ours).collect();
        if ours.is_empty() {
            return None;
        }
        let mut marks = self.clone();
        for (at, rating) in marks.ratings.iter_mut().enumerate() {
            let criterion = rubric.criteria.get(at).map(|criterion| &criterion.id);
            let here = ours.iter().copied().filter(|one| Some(&one.criterion) == criterion);
            if let Some(revision) = in_force(here) {
                *rating = Some(revision.rating);
            }
        }
        Some(marks)
    }
}
