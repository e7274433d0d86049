//! The draft of a recommendation: who comes into consideration, in which order, and why.

use serde::Serialize;

use super::{CandidateReport, Figure, Moment, Panel, Person, Standing, candidate_report};
use crate::model::{CandidateId, Ratio, Scorecard};
use crate::scoring::Revealed;

/// So many are recommended, and all who share the last of these places.
const RECOMMENDED: usize = 3;

/// How many criteria are named as somebody's strongest, one more or less where these are level.
const STRONGEST: usize = 2;

/// The draft of a recommendation.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct RecommendationReport {
    /// The day it was drafted.
    pub drafted: Moment,
    /// The panel.
    pub interviewers: Vec<Person>,
    /// How many candidates were interviewed and are still in the round.
    pub interviewed: usize,
    /// The ranking that it follows.
    pub standing: Standing,
    /// Who is recommended, best first.
    pub nominees: Vec<Nominee>,
    /// What tells each of them from the next.
    pub steps: Vec<Step>,
}

/// Somebody recommended.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Nominee {
    /// The place.
    pub place: usize,
    /// Everything the panel holds of them.
    pub report: CandidateReport,
    /// The criteria worth most, best first: two if these stand out from the others, else one or
    /// three; empty where none do.
    pub strongest: Vec<String>,
    /// The criterion worth least, if it is one and not among the strongest.
    pub weakest: Option<String>,
}

/// What tells one from the next: parts of the difference between their totals.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Step {
    /// Who is ahead.
    pub ahead: Person,
    /// Of whom.
    pub behind: Person,
    /// By how much, in points of 100.
    pub difference: Figure,
    /// The criteria in favour of who is ahead, most first.
    pub gains: Vec<Part>,
    /// The criteria in favour of who is behind, most first.
    pub losses: Vec<Part>,
}

/// A criterion's part of a difference, in points of 100.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Part {
    /// The criterion.
    pub criterion: String,
    /// The points; above nought.
    pub points: Figure,
}

/// Who is recommended by a standing, in order: their places and ids.
#[must_use]
pub fn recommended(standing: &Standing) -> Vec<(usize, CandidateId)> {
    let rows = standing.rows.iter().take_while(|row| row.place <= RECOMMENDED);
    rows.filter_map(|row| Some((row.place, row.candidate.id.parse().ok()?))).collect()
}

/// The draft, from the scorecards on those whom the standing recommends.
#[must_use]
pub fn recommendation(
    panel: &Panel<'_>,
    standing: Standing,
    cards: &Revealed<Scorecard>,
    drafted: Moment,
) -> RecommendationReport {
    let nominees: Vec<Nominee> = recommended(&standing)
        .into_iter()
        .map(|(place, id)| nominee(place, candidate_report(panel, &id, cards)))
        .collect();
    let steps = nominees.windows(2).filter_map(|pair| step(panel, &pair[0], &pair[1])).collect();
    let people = panel.people();
    RecommendationReport {
        drafted,
        interviewers: panel
            .loaded
            .round
            .panel
            .iter()
            .map(|one| people.interviewer(&one.id))
            .collect(),
        interviewed: standing.rows.len() + standing.apart.len(),
        nominees,
        steps,
        standing,
    }
}

fn nominee(place: usize, report: CandidateReport) -> Nominee {
    let criteria = report.criteria.iter().flat_map(|group| &group.criteria);
    let mut valued: Vec<(&Figure, &String)> =
        criteria.filter_map(|one| Some((one.value.as_ref()?, &one.criterion))).collect();
    // A stable sort: of equal ones the first in the rubric comes first.
    valued.sort_by(|one, other| other.0.cmp(one.0));
    // Where several are worth the same, none of them stands out from the others.
    let value = |at: usize| valued.get(at).map(|(value, _)| *value);
    let stands_out = |count: usize| valued.len() > count && value(count - 1) != value(count);
    let count = [STRONGEST, STRONGEST - 1, STRONGEST + 1].into_iter().find(|one| stands_out(*one));
    let count = count.unwrap_or(0);
    let strongest = valued.iter().take(count).map(|(_, id)| (*id).clone()).collect();
    let last = valued.len().checked_sub(1).filter(|last| *last > count && *last > 0);
    let weakest =
        last.filter(|last| value(last - 1) != value(*last)).map(|last| valued[last].1.clone());
    Nominee { place, report, strongest, weakest }
}

/// The parts `w_k · (m_k − m_k′) / Σ w` of the difference between two complete totals.
fn step(panel: &Panel<'_>, ahead: &Nominee, behind: &Nominee) -> Option<Step> {
    let rubric = &panel.loaded.rubric;
    let weights = rubric.total_weight();
    let value = |nominee: &Nominee, id: &str| {
        let criteria = nominee.report.criteria.iter().flat_map(|group| &group.criteria);
        let found = criteria.into_iter().find(|one| one.criterion == id);
        found.and_then(|one| one.value.clone()).map(|value| value.0)
    };
    let (mut gains, mut losses) = (Vec::new(), Vec::new());
    for criterion in &rubric.criteria {
        let id = criterion.id.as_str();
        let (Some(one), Some(other)) = (value(ahead, id), value(behind, id)) else { continue };
        let points = criterion.weight.ratio().clone() * (one - other) / weights.clone();
        let part = |points: Ratio| Part { criterion: id.to_owned(), points: Figure(points) };
        match points.cmp(&Ratio::ZERO) {
            std::cmp::Ordering::Greater => gains.push(part(points)),
            std::cmp::Ordering::Less => losses.push(part(Ratio::ZERO - points)),
            std::cmp::Ordering::Equal => {}
        }
    }
    for parts in [&mut gains, &mut losses] {
        parts.sort_by(|one, other| other.points.cmp(&one.points));
    }
    let (one, other) = (ahead.report.total.complete()?, behind.report.total.complete()?);
    Some(Step {
        ahead: ahead.report.candidate.clone(),
        behind: behind.report.candidate.clone(),
        difference: Figure(one.0.clone() - other.0.clone()),
        gains,
        losses,
    })
}
