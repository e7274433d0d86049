//! The agenda for the panel's talk: what to settle, and what can be left alone.

use std::collections::BTreeMap;

use serde::Serialize;

use super::assessed::ranking_of;
use super::{
    CandidateReport, DecisionRow, Figure, Panel, Person, RatingReport, candidate_report, decisions,
};
use crate::model::{CandidateId, CriterionId, Interviewer, InterviewerId, Marks, Scorecard};
use crate::scoring::{Difference, Seal, differences, scores_given};

/// The agenda for the panel's talk, as one viewer may see it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Debrief {
    /// What the round is called.
    pub title: String,
    /// Who speaks first, if the round says who is senior: the least senior.
    pub first_voice: Option<Person>,
    /// Whose independent scorecards are not in yet, by candidate.
    pub waiting: Vec<Waiting>,
    /// Those whose scorecards this viewer may not see yet.
    pub sealed: Vec<Person>,
    /// What to settle, in this order.
    pub items: Vec<DebriefItem>,
    /// How many further differences there are, with less to change.
    pub further: usize,
    /// On what everybody agrees.
    pub agreed: Vec<AgreedOn>,
    /// What was decided, and how it departs from the ranking.
    pub decisions: Vec<DecisionRow>,
}

/// A candidate on whom somebody of the panel has not submitted.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Waiting {
    /// The candidate.
    pub candidate: Person,
    /// Whose scorecards are not in.
    pub interviewers: Vec<Person>,
}

/// One difference to settle.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct DebriefItem {
    /// The candidate.
    pub candidate: Person,
    /// The criterion.
    pub criterion: String,
    /// The lowest score given.
    pub lowest: i64,
    /// The highest.
    pub highest: i64,
    /// The place now; absent without a place.
    pub place: Option<usize>,
    /// The best place that the candidate could have if it is settled.
    pub best_place: Option<usize>,
    /// The worst; absent where it could be none.
    pub worst_place: Option<usize>,
    /// How many places lie between these.
    pub places: usize,
    /// The lowest total that the candidate could have.
    pub lowest_total: Figure,
    /// The highest.
    pub highest_total: Figure,
    /// What each wrote and scored, in the order in which they speak.
    pub voices: Vec<RatingReport>,
}

/// On what everybody who scored a candidate agrees.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct AgreedOn {
    /// The candidate.
    pub candidate: Person,
    /// The criteria with the score that all gave.
    pub criteria: Vec<AgreedCriterion>,
}

/// A criterion on which all gave the same score.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct AgreedCriterion {
    /// The criterion.
    pub criterion: String,
    /// The score.
    pub score: i64,
}

/// What of the agenda is still to be read: the differences, without the words.
pub struct Agenda {
    differences: Vec<Difference>,
    further: usize,
}

impl Agenda {
    /// The candidates whose scorecards the agenda quotes from.
    #[must_use]
    pub fn candidates(&self) -> Vec<CandidateId> {
        let mut ids: Vec<CandidateId> =
            self.differences.iter().map(|one| one.candidate.clone()).collect();
        ids.sort_unstable();
        ids.dedup();
        ids
    }
}

/// The differences that come first, at most so many; on one candidate alone if asked for.
#[must_use]
pub fn agenda(panel: &Panel<'_>, only: Option<&CandidateId>, most: usize) -> Agenda {
    let ranking = ranking_of(panel);
    let mut all = differences(&panel.loaded.rubric, &ranking, panel.marks.as_slice());
    all.retain(|one| only.is_none_or(|id| one.candidate == *id));
    let further = all.len().saturating_sub(most);
    all.truncate(most);
    Agenda { differences: all, further }
}

/// The agenda with both pieces of evidence, from the scorecards of its candidates.
#[must_use]
pub fn debrief(
    panel: &Panel<'_>,
    only: Option<&CandidateId>,
    agenda: &Agenda,
    cards: &crate::scoring::Revealed<Scorecard>,
) -> Debrief {
    let people = panel.people();
    let reports: BTreeMap<CandidateId, CandidateReport> = agenda
        .candidates()
        .into_iter()
        .map(|id| (id.clone(), candidate_report(panel, &id, cards)))
        .collect();
    let items = agenda.differences.iter().map(|one| {
        let criterion = &panel.loaded.rubric.criteria[one.criterion].id;
        DebriefItem {
            candidate: people.candidate(&one.candidate),
            criterion: criterion.to_string(),
            lowest: one.lowest.number(),
            highest: one.highest.number(),
            place: one.place,
            best_place: one.best,
            worst_place: one.worst,
            places: one.places,
            lowest_total: (&one.lowest_total).into(),
            highest_total: (&one.highest_total).into(),
            voices: reports
                .get(&one.candidate)
                .map(|report| voices(panel, report, criterion))
                .unwrap_or_default(),
        }
    });
    let asked = |id: &CandidateId| only.is_none_or(|only| only == id);
    let there: Vec<&CandidateId> = panel
        .candidates
        .iter()
        .filter(|one| one.withdrawn.is_none() && asked(&one.id))
        .map(|one| &one.id)
        .collect();
    Debrief {
        title: panel.loaded.round.title.clone(),
        first_voice: first_voice(panel).map(|one| people.interviewer(&one.id)),
        waiting: there.iter().filter_map(|id| waiting(panel, id)).collect(),
        sealed: there
            .iter()
            .filter(|id| {
                matches!(panel.visibility.seal(id), Some(Seal::OwnMissing | Seal::Waiting(_)))
            })
            .map(|id| people.candidate(id))
            .collect(),
        items: items.collect(),
        further: agenda.further,
        agreed: there.iter().filter_map(|id| agreed(panel, id)).collect(),
        decisions: decisions(panel)
            .into_iter()
            .filter(|one| only.is_none_or(|id| one.candidate.id == id.as_str()))
            .collect(),
    }
}

/// The ratings on a criterion, the least senior first.
fn voices(
    panel: &Panel<'_>,
    report: &CandidateReport,
    criterion: &CriterionId,
) -> Vec<RatingReport> {
    let criteria = report.criteria.iter().flat_map(|group| &group.criteria);
    let found = criteria.into_iter().find(|one| one.criterion == criterion.as_str());
    let mut voices = found.map(|one| one.ratings.clone()).unwrap_or_default();
    let seniority = |id: &str| {
        let interviewer = panel.loaded.round.panel.iter().find(|one| one.id.as_str() == id);
        interviewer.and_then(|one| one.seniority).unwrap_or(u32::MAX)
    };
    // A stable sort: those of whom the round says nothing stay in the order of the panel.
    voices.sort_by_key(|rating| seniority(&rating.interviewer.id));
    voices
}

/// The least senior of the panel, if the round says who is senior.
fn first_voice<'p>(panel: &'p Panel<'_>) -> Option<&'p Interviewer> {
    let known = panel.loaded.round.panel.iter().filter(|one| one.seniority.is_some());
    known.min_by_key(|one| one.seniority)
}

/// Who of the panel has not submitted on an open candidate on whom somebody has.
fn waiting(panel: &Panel<'_>, candidate: &CandidateId) -> Option<Waiting> {
    if !panel.visibility.is_open(candidate) {
        return None;
    }
    let by: Vec<&InterviewerId> = panel
        .card_files
        .iter()
        .filter(|card| card.candidate == *candidate)
        .map(|card| &card.interviewer)
        .collect();
    let people = panel.people();
    let missing = panel.loaded.round.panel.iter().filter(|one| !by.contains(&&one.id));
    let interviewers: Vec<Person> = missing.map(|one| people.interviewer(&one.id)).collect();
    let someone = !by.is_empty() && !interviewers.is_empty();
    someone.then(|| Waiting { candidate: people.candidate(candidate), interviewers })
}

/// On what all who scored a candidate agree; at least two of them.
fn agreed(panel: &Panel<'_>, candidate: &CandidateId) -> Option<AgreedOn> {
    let marks = panel.marks.as_slice().iter().filter(|one| one.candidate == *candidate);
    let marks: Vec<&Marks> = marks.collect();
    let criteria = panel.loaded.rubric.criteria.iter().enumerate().filter_map(|(at, criterion)| {
        let scores = scores_given(&marks, at);
        let [lowest, .., highest] = scores.as_slice() else { return None };
        let agreed =
            AgreedCriterion { criterion: criterion.id.to_string(), score: lowest.number() };
        (lowest == highest).then_some(agreed)
    });
    let criteria: Vec<AgreedCriterion> = criteria.collect();
    let candidate = panel.people().candidate(candidate);
    (!criteria.is_empty()).then_some(AgreedOn { candidate, criteria })
}
