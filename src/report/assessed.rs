//! The marks that a viewer may see, candidate by candidate, and the ranking they give.

use std::collections::HashMap;

use super::Panel;
use crate::model::{CandidateId, Marks};
use crate::scoring::{Assessment, Ranking, assess, rank};

/// The ranking as the viewer may see it.
pub(super) fn ranking_of(panel: &Panel<'_>) -> Ranking {
    rank(&panel.loaded.rubric, assessments(panel, panel.marks.as_slice().iter()))
}

/// What these marks say of each candidate who is in the round.
pub(super) fn assessments<'p>(
    panel: &'p Panel<'_>,
    marks: impl Iterator<Item = &'p Marks>,
) -> Vec<Assessment> {
    assessed(panel, &by_candidate(panel, marks))
}

/// What the cards say of each of these candidates.
pub(super) fn assessed(panel: &Panel<'_>, cards: &[CandidateMarks<'_>]) -> Vec<Assessment> {
    let (rubric, interviewers) = (&panel.loaded.rubric, &panel.loaded.round.panel);
    cards.iter().map(|(id, cards)| assess(rubric, interviewers, id, cards)).collect()
}

/// The marks on a candidate.
pub(super) type CandidateMarks<'p> = (&'p CandidateId, Vec<&'p Marks>);

/// The marks on each candidate who is in the round and has any, sorted by candidate.
pub(super) fn by_candidate<'p>(
    panel: &'p Panel<'_>,
    mut marks: impl Iterator<Item = &'p Marks>,
) -> Vec<CandidateMarks<'p>> {
    let mut cards: HashMap<&CandidateId, Vec<&Marks>> = HashMap::new();
    let mut next = marks.next();
    while let Some(first) = next {
        // Nearly always they come candidate by candidate: one look-up for all on one.
        let together = cards.entry(&first.candidate).or_default();
        together.push(first);
        next = marks.next();
        while let Some(more) = next.filter(|more| more.candidate == first.candidate) {
            together.push(more);
            next = marks.next();
        }
    }
    let there = panel.candidates.iter().filter(|candidate| candidate.withdrawn.is_none());
    there.filter_map(|one| cards.remove_entry(&one.id)).collect()
}
