//! How long what is about candidates is kept, and whose time is over.

use std::collections::BTreeMap;

use chrono::{DateTime, FixedOffset};
use serde::{Serialize, Serializer};

use super::{Moment, People, Person};
use crate::model::{Candidate, CandidateId, Finding, Period, Tombstone};
use crate::store::{Failure, LoadedRound};

/// How long data are kept; in JSON as the files have it, such as `6 months`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Kept(pub Period);

impl Serialize for Kept {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(&self.0)
    }
}

/// The retention of a round.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct RetentionReport {
    /// What the round is called.
    pub title: String,
    /// How long, such as `6 months`; absent while nobody has said so.
    pub period: Option<Kept>,
    /// Why so long.
    pub reason: Option<String>,
    /// The candidates, those first whose time is over first.
    pub rows: Vec<RetentionRow>,
    /// Those whose erasure was begun and not finished, by id.
    pub unfinished: Vec<String>,
}

/// One candidate.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct RetentionRow {
    /// The candidate.
    pub candidate: Person,
    /// The last entry on the candidate, from which the period counts.
    pub last: Moment,
    /// When the period is over; absent where the round has none.
    pub due: Option<Moment>,
    /// What follows from it now.
    pub state: RetentionState,
    /// Why the data are kept all the same, if they are on hold.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub hold: Option<String>,
}

/// What follows for a candidate's data.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum RetentionState {
    /// The period is over: they are to be erased.
    Overdue,
    /// The period runs.
    Kept,
    /// They are on hold, whatever the period says.
    Held,
    /// Nobody has said how long.
    NoPeriod,
}

impl RetentionReport {
    /// Those whose data are to be erased now.
    pub fn overdue(&self) -> impl Iterator<Item = &RetentionRow> {
        self.rows.iter().filter(|row| row.state == RetentionState::Overdue)
    }

    /// Whether something is to be erased, or to be erased to its end.
    #[must_use]
    pub fn is_overdue(&self) -> bool {
        self.overdue().next().is_some() || !self.unfinished.is_empty()
    }
}

/// The retention of a round at a moment, and what is wrong with its files: a
/// card that can't be read may be a later entry than those that can.
///
/// # Errors
/// What is wrong with the folder.
pub fn retention(
    loaded: &LoadedRound,
    people: &People<'_>,
    candidates: &[Candidate],
    tombstones: &[Tombstone],
    now: DateTime<FixedOffset>,
) -> Result<(RetentionReport, Vec<Finding>), Failure> {
    let (last, faults) = last_entries(loaded, candidates)?;
    let period = loaded.round.retention.as_ref();
    let mut rows: Vec<RetentionRow> = candidates
        .iter()
        .map(|candidate| {
            let last = last.get(&candidate.id).copied().unwrap_or(candidate.added);
            let due = period.and_then(|retention| retention.period.after(last));
            let state = match (&candidate.hold, due) {
                (Some(_), _) => RetentionState::Held,
                (None, Some(due)) if due <= now => RetentionState::Overdue,
                (None, Some(_)) => RetentionState::Kept,
                (None, None) if period.is_some() => RetentionState::Kept,
                (None, None) => RetentionState::NoPeriod,
            };
            RetentionRow {
                candidate: people.candidate(&candidate.id),
                last: Moment(last),
                due: due.map(Moment),
                state,
                hold: candidate.hold.as_ref().map(|hold| hold.reason.clone()),
            }
        })
        .collect();
    rows.sort_by(|one, other| {
        (one.state, one.due, &one.candidate.id).cmp(&(other.state, other.due, &other.candidate.id))
    });
    let unfinished = tombstones.iter().filter(|one| one.finished.is_none());
    let report = RetentionReport {
        title: loaded.round.title.clone(),
        period: period.map(|retention| Kept(retention.period)),
        reason: period.map(|retention| retention.reason.clone()),
        rows,
        unfinished: unfinished.map(|one| one.candidate.to_string()).collect(),
    };
    Ok((report, faults))
}

/// When the last entry on each candidate was made.
type LastEntries = BTreeMap<CandidateId, DateTime<FixedOffset>>;

/// The moment of the last entry on each candidate: added, withdrawn, a scorecard
/// submitted or amended, a rating revised, a decision made.
fn last_entries(
    loaded: &LoadedRound,
    candidates: &[Candidate],
) -> Result<(LastEntries, Vec<Finding>), Failure> {
    let mut last = LastEntries::new();
    let mut entry = |candidate: &CandidateId, at: DateTime<FixedOffset>| {
        let latest = last.entry(candidate.clone()).or_insert(at);
        *latest = at.max(*latest);
    };
    for candidate in candidates {
        entry(&candidate.id, candidate.added);
        if let Some(withdrawal) = &candidate.withdrawn {
            entry(&candidate.id, withdrawal.at);
        }
    }
    let cards = loaded.all_card_files()?;
    let mut faults = Vec::new();
    let reading = loaded.read_cards(&cards, |card| (card.candidate, card.submitted), &|_| {});
    faults.extend(reading.faults);
    for (candidate, submitted) in &reading.read {
        if let Some(at) = submitted {
            entry(candidate, *at);
        }
    }
    let revisions = loaded.read_revisions(&loaded.revision_files()?);
    faults.extend(revisions.faults);
    for revision in &revisions.read {
        entry(&revision.candidate, revision.at);
    }
    let decisions = loaded.read_decisions(&loaded.decision_files()?);
    faults.extend(decisions.faults);
    for decision in &decisions.read {
        entry(&decision.candidate, decision.at);
    }
    Ok((last, faults))
}
