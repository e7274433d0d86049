//! Who did what and when, as the files of the round say; there is no record beside them.

use serde::Serialize;

use super::assessed::ranking_of;
use super::decisions::departure_of;
use super::{DepartureRow, Moment, Panel, Person, decider};
use crate::model::{CandidateId, Rating, Scorecard, Tombstone, Verdict};
use crate::scoring::Revealed;

/// What was done in a round, oldest first, as far as one viewer may see it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Log {
    /// What the round is called.
    pub title: String,
    /// On whom alone, if that was asked for.
    pub candidate: Option<Person>,
    /// What was done.
    pub entries: Vec<LogEntry>,
    /// Those of whom the viewer may not see yet what was done.
    pub sealed: Vec<Person>,
}

/// Something that was done.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct LogEntry {
    /// When, as the machine's clock said that wrote it.
    pub at: Moment,
    /// What.
    #[serde(flatten)]
    pub what: Deed,
    /// Who, by name; absent where the file does not say.
    pub who: Option<String>,
    /// Who typed it on their behalf.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub entered_by: Option<String>,
    /// On whom; absent where it is about the round.
    pub candidate: Option<Person>,
    /// Why, if a reason was given.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub reason: String,
    /// How a decision departs from the ranking, or one that no longer counts departed.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub departs: Option<DepartureRow>,
}

/// What can be done in a round.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(tag = "what", rename_all = "kebab-case")]
pub enum Deed {
    /// The round was begun.
    Began,
    /// A candidate was added.
    Added,
    /// A candidate left the round.
    Withdrew,
    /// A scorecard was submitted.
    Submitted,
    /// A submitted scorecard was replaced by a later one.
    Amended,
    /// A rating was revised after the panel's talk.
    Revised {
        /// On what.
        criterion: String,
        /// The rating from then on.
        #[serde(skip)]
        rating: Rating,
    },
    /// The position was offered.
    Offered,
    /// The candidate was put on hold.
    Held,
    /// The candidate was rejected.
    Rejected,
    /// The candidate's data were erased.
    Erased,
}

impl Deed {
    /// Its word in CSV.
    #[must_use]
    pub const fn code(&self) -> &'static str {
        match self {
            Self::Began => "began",
            Self::Added => "added",
            Self::Withdrew => "withdrew",
            Self::Submitted => "submitted",
            Self::Amended => "amended",
            Self::Revised { .. } => "revised",
            Self::Offered => "offered",
            Self::Held => "held",
            Self::Rejected => "rejected",
            Self::Erased => "erased",
        }
    }
}

/// The log of a round, or of one candidate; `cards` are all that may be seen,
/// those that were amended too.
#[must_use]
pub fn log(
    panel: &Panel<'_>,
    only: Option<&CandidateId>,
    cards: &Revealed<Scorecard>,
    erased: &[Tombstone],
) -> Log {
    let people = panel.people();
    let asked = |id: &CandidateId| only.is_none_or(|only| only == id);
    let mut entries = Vec::new();
    if only.is_none() {
        entries.push(entry(Moment(panel.loaded.round.created), Deed::Began, None));
    }
    for candidate in panel.candidates.iter().filter(|one| asked(&one.id)) {
        let who = || Some(people.candidate(&candidate.id));
        entries.push(entry(Moment(candidate.added), Deed::Added, who()));
        if let Some(withdrawal) = &candidate.withdrawn {
            let withdrew = entry(Moment(withdrawal.at), Deed::Withdrew, who());
            let by = withdrawal.by.as_ref().map(|by| decider(&panel.loaded.round, by).name);
            entries.push(LogEntry { who: by, reason: withdrawal.reason.clone(), ..withdrew });
        }
    }
    for card in cards.as_slice().iter().filter(|card| asked(&card.candidate)) {
        let Some(at) = card.submitted else { continue };
        let (deed, reason) = match &card.amendment {
            Some(amendment) => (Deed::Amended, amendment.reason.clone()),
            None => (Deed::Submitted, String::new()),
        };
        let who = Some(panel.loaded.round.name_of(&card.interviewer).to_owned());
        let on = Some(people.candidate(&card.candidate));
        entries.push(LogEntry { who, reason, ..entry(Moment(at), deed, on) });
    }
    entries.extend(records(panel, &asked));
    for stone in erased.iter().filter(|stone| asked(&stone.candidate)) {
        let on = Some(people.candidate(&stone.candidate));
        let at = Moment(stone.finished.unwrap_or(stone.begun));
        entries.push(LogEntry { reason: stone.reason.clone(), ..entry(at, Deed::Erased, on) });
    }
    // By the moment itself, whatever the zone; what happened in one second in a fixed order.
    let key = |one: &LogEntry| {
        let candidate = one.candidate.as_ref().map(|person| person.id.clone());
        (one.at.0.timestamp(), candidate, one.what.code(), one.who.clone())
    };
    entries.sort_by_cached_key(key);
    let there = panel.candidates.iter().map(|one| &one.id).filter(|id| asked(id));
    Log {
        title: panel.loaded.round.title.clone(),
        candidate: only.map(|id| people.candidate(id)),
        entries,
        sealed: there
            .filter(|id| panel.visibility.seal(id).is_some())
            .map(|id| people.candidate(id))
            .collect(),
    }
}

/// Revisions and decisions, those that no longer count too.
fn records(panel: &Panel<'_>, asked: &dyn Fn(&CandidateId) -> bool) -> Vec<LogEntry> {
    let (round, people) = (&panel.loaded.round, panel.people());
    let revisions = panel.revisions.as_slice().iter().filter(|one| asked(&one.candidate));
    let revisions = revisions.map(|one| {
        let deed = Deed::Revised { criterion: one.criterion.to_string(), rating: one.rating };
        let on = Some(people.candidate(&one.candidate));
        LogEntry {
            who: Some(round.name_of(&one.interviewer).to_owned()),
            entered_by: one.entered_by.clone(),
            reason: one.reason.clone(),
            ..entry(Moment(one.at), deed, on)
        }
    });
    let ranking = (!panel.decisions.as_slice().is_empty()).then(|| ranking_of(panel));
    let decisions = panel.decisions.as_slice().iter().filter(|one| asked(&one.candidate));
    let decisions = decisions.map(|one| {
        let deed = match one.verdict {
            Verdict::Offer => Deed::Offered,
            Verdict::Hold => Deed::Held,
            Verdict::Reject => Deed::Rejected,
        };
        let on = Some(people.candidate(&one.candidate));
        LogEntry {
            who: Some(decider(round, &one.by).name),
            entered_by: one.entered_by.clone(),
            reason: one.reason.clone(),
            departs: ranking.as_ref().and_then(|ranking| departure_of(panel, ranking, one)),
            ..entry(Moment(one.at), deed, on)
        }
    });
    revisions.chain(decisions).collect()
}

const fn entry(at: Moment, what: Deed, candidate: Option<Person>) -> LogEntry {
    LogEntry {
        at,
        what,
        who: None,
        entered_by: None,
        candidate,
        reason: String::new(),
        departs: None,
    }
}
