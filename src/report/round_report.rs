//! Everything that may be told of a round, in one value: what the HTML report is made of.

use serde::Serialize;

use super::{
    CandidateReport, Inputs, Panel, Profile, Redaction, Standing, candidate_report, standing,
};
use crate::model::{CandidateId, Scorecard};

/// A round as one reader may see it.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct RoundReport {
    /// What was left out for this reader.
    pub redacted: Redaction,
    /// The ranking.
    pub standing: Standing,
    /// Those with a place, best first, then those without one.
    pub candidates: Vec<CandidateReport>,
    /// Their means, in the same order.
    #[serde(skip)]
    pub profiles: Vec<Profile>,
}

/// A round from the scorecards that may be seen.
///
/// `cards` are all of them, in any order. Where names are left out, `panel`
/// must not have them either: see [`Redaction::without_names`].
#[must_use]
pub fn round_report(panel: &Panel<'_>, cards: Vec<Scorecard>, redaction: Redaction) -> RoundReport {
    let mut cards = cards;
    cards.sort_by(|one, other| one.candidate.cmp(&other.candidate));
    let standing = standing(panel);
    let standing = Standing { inputs: Some(Inputs::of(panel)), ..standing };
    let placed = standing.rows.iter().map(|row| &row.candidate.id);
    let listed: Vec<CandidateId> = placed
        .chain(standing.apart.iter().map(|one| &one.candidate.id))
        .filter_map(|id| id.parse().ok())
        .collect();
    let mut candidates: Vec<CandidateReport> = Vec::with_capacity(listed.len());
    for id in &listed {
        let first = cards.partition_point(|card| card.candidate < *id);
        let own = cards[first..].iter().take_while(|card| card.candidate == *id).cloned();
        let report = candidate_report(panel, id, &panel.visibility.reveal(own));
        candidates.push(redaction.apply(report, panel));
    }
    let rubric = &panel.loaded.rubric;
    let profiles = candidates.iter().map(|report| report.profile(rubric)).collect();
    RoundReport {
        redacted: redaction,
        standing: redaction.apply_to_standing(standing, panel),
        candidates,
        profiles,
    }
}
