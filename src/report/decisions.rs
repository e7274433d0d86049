//! What was decided, by whom, and whether it departs from the ranking.

use serde::Serialize;

use super::assessed::ranking_of;
use super::{Moment, Panel, Person};
use crate::model::{CandidateId, Decider, Decision, RankingThen, Round, Verdict, in_force};
use crate::scoring::{Departure, Ranking, departure};

/// The decision that counts on a candidate.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct DecisionRow {
    /// On whom.
    pub candidate: Person,
    /// What was decided.
    pub decision: VerdictCode,
    /// Who decided.
    pub by: DeciderRow,
    /// Who typed it, if that was somebody else.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub entered_by: Option<String>,
    /// When.
    pub at: Moment,
    /// Why.
    pub reason: String,
    /// How it departs from the ranking, if it does.
    pub departs: Option<DepartureRow>,
    /// How many earlier decisions on the candidate it took the place of.
    pub earlier: usize,
}

/// Who decided.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct DeciderRow {
    /// The interviewer's id; absent for somebody who is not on the panel.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub interviewer: Option<String>,
    /// The name to show.
    pub name: String,
}

/// How a decision departs from the ranking.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct DepartureRow {
    /// In which way.
    pub kind: DepartureKind,
    /// From which ranking.
    pub from: RankingAt,
    /// The candidate's place in that ranking, if there is one.
    pub place: Option<usize>,
    /// Those placed better who have no offer, best first.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub passed_over: Vec<Person>,
}

/// The ways in which a decision can depart from the ranking.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum DepartureKind {
    /// Somebody placed better has no offer.
    PassedOver,
    /// An offer to somebody without a place.
    WithoutPlace,
    /// A rejection of the first.
    LeaderRejected,
}

/// Which ranking is meant.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum RankingAt {
    /// The one that follows from the files now.
    Now,
    /// The one that the decider had before them; the one now agrees with the decision.
    Then,
}

/// What was decided; in JSON the word in files.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct VerdictCode(pub Verdict);

impl Serialize for VerdictCode {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.0.code())
    }
}

/// The decisions that count, as far as the viewer may see them: offers first,
/// then by place.
#[must_use]
pub fn decisions(panel: &Panel<'_>) -> Vec<DecisionRow> {
    if panel.decisions.as_slice().is_empty() {
        return Vec::new();
    }
    decisions_against(panel, &ranking_of(panel))
}

/// The same, where the ranking is at hand.
pub(super) fn decisions_against(panel: &Panel<'_>, ranking: &Ranking) -> Vec<DecisionRow> {
    let mut counting = counting(panel);
    let place = |decision: &Decision| {
        place_of(ranking, &decision.candidate).map_or(usize::MAX, |place| place)
    };
    counting.sort_by_key(|decision| {
        let first = Verdict::ALL.iter().position(|verdict| *verdict == decision.verdict);
        (first, place(decision), decision.candidate.clone())
    });
    counting.into_iter().map(|decision| row(panel, ranking, decision)).collect()
}

/// The decision in force on each candidate who has one.
fn counting<'p>(panel: &'p Panel<'_>) -> Vec<&'p Decision> {
    let all = panel.decisions.as_slice();
    let on = all.chunk_by(|one, other| one.candidate == other.candidate);
    on.filter_map(in_force).collect()
}

/// The decision in force on a candidate, if there is one that may be seen.
#[must_use]
pub fn decision_in_force<'p>(
    panel: &'p Panel<'_>,
    candidate: &CandidateId,
) -> Option<&'p Decision> {
    in_force(panel.decisions.as_slice().iter().filter(|one| one.candidate == *candidate))
}

/// How a decision would stand to the ranking as the viewer sees it: for the
/// file, and how it departs, if it does.
#[must_use]
pub fn departure_now(
    panel: &Panel<'_>,
    verdict: Verdict,
    candidate: &CandidateId,
) -> (RankingThen, Option<DepartureRow>) {
    let ranking = ranking_of(panel);
    let departure = departs(panel, &ranking, verdict, candidate);
    let passed_over = match &departure {
        Some(Departure::PassedOver(ids)) => ids.clone(),
        Some(Departure::LeaderRejected) => vec![candidate.clone()],
        Some(Departure::WithoutPlace) | None => Vec::new(),
    };
    let place = place_of(&ranking, candidate);
    let then =
        RankingThen { place: place.and_then(|place| u32::try_from(place).ok()), passed_over };
    (then, departure.map(|departure| departure_row(panel, place, departure)))
}

fn departure_row(panel: &Panel<'_>, place: Option<usize>, departure: Departure) -> DepartureRow {
    let (kind, passed_over) = match departure {
        Departure::PassedOver(ids) => (DepartureKind::PassedOver, ids),
        Departure::WithoutPlace => (DepartureKind::WithoutPlace, Vec::new()),
        Departure::LeaderRejected => (DepartureKind::LeaderRejected, Vec::new()),
    };
    let passed_over = passed_over.iter().map(|id| panel.people().candidate(id)).collect();
    DepartureRow { kind, from: RankingAt::Now, place, passed_over }
}

/// Who decided, by name.
#[must_use]
pub fn decider(round: &Round, by: &Decider) -> DeciderRow {
    match by {
        Decider::Interviewer(id) => {
            DeciderRow { interviewer: Some(id.to_string()), name: round.name_of(id).to_owned() }
        }
        Decider::Other(name) => DeciderRow { interviewer: None, name: name.clone() },
    }
}

fn place_of(ranking: &Ranking, candidate: &CandidateId) -> Option<usize> {
    let placed = ranking.placed.iter().find(|one| one.assessment.candidate == *candidate);
    placed.map(|one| one.place)
}

fn departs(
    panel: &Panel<'_>,
    ranking: &Ranking,
    verdict: Verdict,
    candidate: &CandidateId,
) -> Option<Departure> {
    let has_offer = |id: &CandidateId| {
        decision_in_force(panel, id).is_some_and(|one| one.verdict == Verdict::Offer)
    };
    departure(verdict, candidate, ranking, has_offer)
}

fn row(panel: &Panel<'_>, ranking: &Ranking, decision: &Decision) -> DecisionRow {
    let candidate = &decision.candidate;
    let people = panel.people();
    let all = panel.decisions.as_slice().iter().filter(|one| one.candidate == *candidate);
    DecisionRow {
        candidate: people.candidate(candidate),
        decision: VerdictCode(decision.verdict),
        by: decider(&panel.loaded.round, &decision.by),
        entered_by: decision.entered_by.clone(),
        at: Moment(decision.at),
        reason: decision.reason.clone(),
        departs: departure_of(panel, ranking, decision),
        earlier: all.count() - 1,
    }
}

/// How a decision departs from the ranking; one that no longer counts, how it departed.
pub(super) fn departure_of(
    panel: &Panel<'_>,
    ranking: &Ranking,
    decision: &Decision,
) -> Option<DepartureRow> {
    let candidate = &decision.candidate;
    let left = panel.candidate(candidate).is_some_and(|one| one.withdrawn.is_some());
    let counts =
        decision_in_force(panel, candidate).is_some_and(|one| one.digest == decision.digest);
    // Whoever has left the round has no place in it to depart from.
    let now = match counts && !left {
        true => departs(panel, ranking, decision.verdict, candidate),
        false => None,
    };
    let place = place_of(ranking, candidate);
    let now = now.map(|departure| departure_row(panel, place, departure));
    now.or_else(|| departed_then(panel, decision))
}

/// How a decision departed from the ranking of its day, as far as the viewer may know.
fn departed_then(panel: &Panel<'_>, decision: &Decision) -> Option<DepartureRow> {
    if !decision.departed() {
        return None;
    }
    let then = &decision.ranking;
    let kind = match decision.verdict {
        Verdict::Reject => DepartureKind::LeaderRejected,
        Verdict::Offer if then.place.is_none() => DepartureKind::WithoutPlace,
        Verdict::Offer | Verdict::Hold => DepartureKind::PassedOver,
    };
    // That somebody sealed stood before somebody else would say how they were scored.
    let open = |id: &&CandidateId| panel.visibility.is_open(id);
    let passed_over: Vec<Person> = match kind {
        DepartureKind::PassedOver => {
            let seen = then.passed_over.iter().filter(open);
            seen.map(|id| panel.people().candidate(id)).collect()
        }
        DepartureKind::WithoutPlace | DepartureKind::LeaderRejected => Vec::new(),
    };
    let nothing_to_show = kind == DepartureKind::PassedOver && passed_over.is_empty();
    (!nothing_to_show).then(|| DepartureRow {
        kind,
        from: RankingAt::Then,
        place: then.place.and_then(|place| usize::try_from(place).ok()),
        passed_over,
    })
}
