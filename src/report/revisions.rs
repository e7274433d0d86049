//! What the panel revised after it talked, and what that changed.

use serde::Serialize;

use super::assessed::assessments;
use super::{Panel, Person};
use crate::model::{CandidateId, CriterionId, InterviewerId, Revision, in_force};
use crate::scoring::{Ranking, rank};

/// What revisions changed in the ranking.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct RevisionEffect {
    /// How many ratings were revised.
    pub revised: usize,
    /// Those who stand elsewhere than the independent ratings alone would put
    /// them, best first by these.
    pub moved: Vec<Moved>,
}

/// A candidate whom revisions moved.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Moved {
    /// The candidate.
    pub candidate: Person,
    /// The place that the independent ratings alone would give; absent without a place.
    pub independent_place: Option<usize>,
    /// The place now; absent without a place.
    pub place: Option<usize>,
}

/// What revisions changed; `None` where nothing was revised.
pub(super) fn revision_effect(panel: &Panel<'_>, ranking: &Ranking) -> Option<RevisionEffect> {
    let left = |id: &CandidateId| panel.candidate(id).is_none_or(|one| one.withdrawn.is_some());
    let revised = counting(panel).filter(|revision| !left(&revision.candidate)).count();
    if revised == 0 {
        return None;
    }
    let before = rank(&panel.loaded.rubric, assessments(panel, panel.independent()));
    let place = |ranking: &Ranking, id: &CandidateId| {
        let placed = ranking.placed.iter().find(|one| one.assessment.candidate == *id);
        placed.map(|one| one.place)
    };
    let apart = before.below_minimum.iter().chain(&before.incomplete);
    let ids = before.placed.iter().map(|one| &one.assessment).chain(apart);
    let moved = ids.map(|one| &one.candidate).filter_map(|id| {
        let (independent_place, place) = (place(&before, id), place(ranking, id));
        let candidate = panel.people().candidate(id);
        (independent_place != place).then_some(Moved { candidate, independent_place, place })
    });
    Some(RevisionEffect { revised, moved: moved.collect() })
}

/// The revisions that count: of several of one rating the one in force.
pub(super) fn counting<'p>(panel: &'p Panel<'_>) -> impl Iterator<Item = &'p Revision> {
    let same = |one: &Revision, other: &Revision| {
        one.candidate == other.candidate
            && one.interviewer == other.interviewer
            && one.criterion == other.criterion
    };
    panel.revisions.as_slice().chunk_by(same).filter_map(in_force)
}

/// The revision in force of one rating, if there is one that may be seen.
#[must_use]
pub fn revision_in_force<'p>(
    panel: &'p Panel<'_>,
    candidate: &CandidateId,
    interviewer: &InterviewerId,
    criterion: &CriterionId,
) -> Option<&'p Revision> {
    counting(panel).find(|one| {
        one.candidate == *candidate
            && one.interviewer == *interviewer
            && one.criterion == *criterion
    })
}
