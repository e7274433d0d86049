//! Who has what open: never a score, a total or a count of scores.

use serde::Serialize;

use super::{DecisionRow, People, Person};
use crate::model::Candidate;
use crate::store::{CardFile, DraftKey, DraftStore, LoadedRound, Presence};

/// Who has submitted on whom, and what is open.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Status {
    /// What the round is called.
    pub title: String,
    /// The panel.
    pub interviewers: Vec<Person>,
    /// A row per candidate, sorted by name.
    pub rows: Vec<StatusRow>,
    /// What was decided, as far as the viewer may see it.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub decisions: Vec<DecisionRow>,
}

/// One candidate.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct StatusRow {
    /// The candidate.
    pub candidate: Person,
    /// Whether the candidate left the round.
    pub withdrawn: bool,
    /// The state of each interviewer's card, in the order of the panel.
    pub cells: Vec<CellState>,
}

/// The state of one scorecard.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum CellState {
    /// Submitted.
    Submitted,
    /// Submitted, and being changed on this machine.
    Reopened,
    /// A draft on this machine.
    Draft,
    /// Nothing that can be seen from here; a draft on another machine can't.
    Open,
}

/// The status of a round as seen from this machine.
#[must_use]
pub fn status(
    loaded: &LoadedRound,
    people: &People<'_>,
    candidates: &[Candidate],
    cards: &[CardFile],
    drafts: &DraftStore,
) -> Status {
    let state = |candidate: &Candidate, interviewer: &crate::model::InterviewerId| {
        let submitted = cards
            .iter()
            .any(|card| card.candidate == candidate.id && card.interviewer == *interviewer);
        let key = DraftKey {
            round: loaded.round.id.clone(),
            candidate: candidate.id.clone(),
            interviewer: interviewer.clone(),
        };
        match (submitted, drafts.presence(&key)) {
            (true, Presence::Here) => CellState::Reopened,
            (true, Presence::Absent) => CellState::Submitted,
            (false, Presence::Here) => CellState::Draft,
            (false, Presence::Absent) => CellState::Open,
        }
    };
    let mut candidates: Vec<&Candidate> = candidates.iter().collect();
    people.sort(&mut candidates, |candidate| candidate.id.clone());
    let rows = candidates.into_iter().map(|candidate| StatusRow {
        candidate: people.candidate(&candidate.id),
        withdrawn: candidate.withdrawn.is_some(),
        cells: loaded.round.panel.iter().map(|one| state(candidate, &one.id)).collect(),
    });
    Status {
        title: loaded.round.title.clone(),
        interviewers: loaded.round.panel.iter().map(|one| people.interviewer(&one.id)).collect(),
        rows: rows.collect(),
        decisions: Vec::new(),
    }
}
