//! Why one candidate stands above another.

use serde::Serialize;

use super::assessed::{assessments, by_candidate, ranking_of};
use super::{
    CandidateReport, DecisionRow, Estimate, Figure, Panel, Person, RatingReport, TotalFigure,
};
use crate::model::{CandidateId, Marks, Ratio};
use crate::scoring::{
    Assessment, Breakdown, Cards, Placed, Side, breakdown, pair_noise, smallest_score_change,
    smallest_weight_change,
};

/// On how many criteria the evidence is shown.
const WITH_EVIDENCE: usize = 3;

/// The difference between two candidates, and how little would change it.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Explanation {
    /// The candidate asked about.
    pub first: Compared,
    /// The other one.
    pub second: Compared,
    /// How the other one was chosen.
    pub chosen: Chosen,
    /// Each criterion's part, the largest gain of the first at the front, the largest loss last.
    pub parts: Vec<PartRow>,
    /// The sum of the parts; the difference of the totals where nothing was left out.
    pub points: Figure,
    /// The same on the independent ratings, where some of either were revised after the
    /// panel's talk.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub independent_points: Option<Figure>,
    /// The criteria that count and on which one of them has no score.
    pub left_out: Vec<String>,
    /// Whether the difference is more than noise; absent where that can't be said or the
    /// totals are not complete.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub firm: Option<Firm>,
    /// What was written on the criteria with the largest parts.
    pub evidence: Vec<EvidenceRow>,
    /// The smallest change of one weight beyond which they change places.
    pub weight_change: Option<WeightChangeRow>,
    /// The smallest change of one score that makes them change places.
    pub score_change: Option<ScoreChangeRow>,
    /// The share of all weightings under which the first has the higher total, those under
    /// which they are level counted half.
    pub win_share: Option<Figure>,
    /// What was decided on the two.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub decisions: Vec<DecisionRow>,
    /// The neighbour on the other side, where the second is the next one above.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub next_below: Option<Neighbour>,
}

/// Who stands next below.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Neighbour {
    /// Who.
    pub candidate: Person,
    /// How many points behind.
    pub points: Figure,
}

/// One of the two.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Compared {
    /// Who.
    pub candidate: Person,
    /// The place; absent where there is none.
    pub place: Option<usize>,
    /// The total or its range.
    pub total: TotalFigure,
}

/// How the second candidate was chosen.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Chosen {
    /// By whoever asked.
    Asked,
    /// As the next one above.
    NextAbove,
    /// As the next one below the leader.
    NextBelow,
    /// As the leader, because the first has no place.
    Leader,
}

/// What one criterion contributes.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct PartRow {
    /// The criterion.
    pub criterion: String,
    /// Its share of the weight of all parts, 0 to 1.
    pub share: Figure,
    /// The first one's mean, on the rubric's scale.
    pub first: Figure,
    /// The second one's.
    pub second: Figure,
    /// The points that the first gains by it; less than nought if it loses.
    pub points: Figure,
}

/// Whether a difference is more than noise.
#[derive(Debug, Clone, Copy, PartialEq, Serialize)]
pub struct Firm {
    /// Whether the two can be told apart.
    pub told_apart: bool,
    /// The least difference that would tell them apart; absent where no chain of shared
    /// interviewers connects them.
    pub detectable_difference: Option<Estimate>,
}

/// What was written of both on one criterion.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct EvidenceRow {
    /// The criterion.
    pub criterion: String,
    /// Of the first, by interviewer.
    pub first: Vec<RatingReport>,
    /// Of the second.
    pub second: Vec<RatingReport>,
}

/// A weight at which they draw level.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct WeightChangeRow {
    /// The criterion.
    pub criterion: String,
    /// Its weight in the rubric.
    pub from: Figure,
    /// The weight at which they are level; beyond it they change places.
    pub to: Figure,
    /// Its share of all weight now, 0 to 1.
    pub share_from: Figure,
    /// And then.
    pub share_to: Figure,
}

/// A score that would make them change places.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct ScoreChangeRow {
    /// Whose score.
    pub candidate: Person,
    /// Who gave it.
    pub interviewer: Person,
    /// The criterion.
    pub criterion: String,
    /// The score given.
    pub from: i64,
    /// The score that would do.
    pub to: i64,
}

/// Whom to hold a candidate against where nobody said: the next one above; for the leader the
/// next one below; for one without a place the leader. `None` where there is nobody.
#[must_use]
pub fn rival_of(panel: &Panel<'_>, candidate: &CandidateId) -> Option<(CandidateId, Chosen)> {
    let placed = ranking_of(panel).placed;
    let at = placed.iter().position(|one| one.assessment.candidate == *candidate);
    let (rival, chosen) = match at {
        Some(0) => (placed.get(1)?, Chosen::NextBelow),
        Some(at) => (placed.get(at - 1)?, Chosen::NextAbove),
        None => (placed.first()?, Chosen::Leader),
    };
    Some((rival.assessment.candidate.clone(), chosen))
}

/// Explains the difference between two candidates, both of whom the viewer may see; `None`
/// if one of them has no marks.
#[must_use]
pub fn explanation(
    panel: &Panel<'_>,
    (first, first_report): (&CandidateId, &CandidateReport),
    (second, second_report): (&CandidateId, &CandidateReport),
    chosen: Chosen,
) -> Option<Explanation> {
    let rubric = &panel.loaded.rubric;
    let marks = |id: &CandidateId| -> Vec<&Marks> {
        panel.marks.as_slice().iter().filter(|marks| marks.candidate == *id).collect()
    };
    let (ours, theirs) = (marks(first), marks(second));
    let assessed = |id: &CandidateId, marks: &[&Marks]| {
        crate::scoring::assess(rubric, &panel.loaded.round.panel, id, marks)
    };
    let (one, other) = (assessed(first, &ours), assessed(second, &theirs));
    if ours.is_empty() || theirs.is_empty() {
        return None;
    }
    let found = breakdown(rubric, &one, &other);
    let is_revised = |report: &CandidateReport| {
        let criteria = report.criteria.iter().flat_map(|group| &group.criteria);
        criteria.flat_map(|one| &one.ratings).any(|rating| rating.revised.is_some())
    };
    let independent_points = [first_report, second_report].into_iter().any(is_revised).then(|| {
        let before = |id: &CandidateId| -> Vec<&Marks> {
            panel.independent().filter(|marks| marks.candidate == *id).collect()
        };
        let (ours, theirs) = (before(first), before(second));
        breakdown(rubric, &assessed(first, &ours), &assessed(second, &theirs)).points
    });
    let placed =
        crate::scoring::rank(rubric, assessments(panel, panel.marks.as_slice().iter())).placed;
    let place = |id: &CandidateId| {
        placed.iter().find(|one| one.assessment.candidate == *id).map(|one| one.place)
    };
    let compared = |id: &CandidateId, report: &CandidateReport| Compared {
        candidate: report.candidate.clone(),
        place: place(id),
        total: report.total.clone(),
    };
    let criterion = |at: usize| rubric.criteria[at].id.to_string();
    let weight_change = smallest_weight_change(rubric, &found).map(|change| WeightChangeRow {
        criterion: criterion(change.criterion),
        from: Figure(change.from),
        to: Figure(change.to),
        share_from: Figure(change.share_from),
        share_to: Figure(change.share_to),
    });
    let people = panel.people();
    let score_change =
        smallest_score_change(rubric, &found, &ours, &theirs).map(|change| ScoreChangeRow {
            candidate: match change.side {
                Side::First => first_report.candidate.clone(),
                Side::Second => second_report.candidate.clone(),
            },
            interviewer: people.interviewer(&change.interviewer),
            criterion: criterion(change.criterion),
            from: change.from,
            to: change.to,
        });
    Some(Explanation {
        first: compared(first, first_report),
        second: compared(second, second_report),
        chosen,
        parts: parts(panel, &found, &one, &other),
        left_out: found.left_out.iter().map(|at| criterion(*at)).collect(),
        firm: firm(panel, &one, &other, &found),
        evidence: evidence(panel, &found, first_report, second_report),
        points: Figure(found.points),
        independent_points: independent_points.map(Figure),
        weight_change,
        score_change,
        decisions: [first_report, second_report]
            .into_iter()
            .filter_map(|report| report.decision.clone())
            .collect(),
        next_below: match chosen {
            Chosen::NextAbove => next_below(panel, &placed, first),
            Chosen::Asked | Chosen::NextBelow | Chosen::Leader => None,
        },
        win_share: found.win_share.map(Figure),
    })
}

fn next_below(panel: &Panel<'_>, placed: &[Placed], id: &CandidateId) -> Option<Neighbour> {
    let at = placed.iter().position(|one| one.assessment.candidate == *id)?;
    let (own, next) = (placed.get(at)?, placed.get(at + 1)?);
    let total = |one: &Placed| one.assessment.total.complete().cloned();
    Some(Neighbour {
        candidate: panel.people().candidate(&next.assessment.candidate),
        points: Figure(total(own)? - total(next)?),
    })
}

fn parts(
    panel: &Panel<'_>,
    found: &Breakdown,
    one: &Assessment,
    other: &Assessment,
) -> Vec<PartRow> {
    let mut parts: Vec<_> = found.parts.iter().collect();
    parts.sort_by(|part, next| next.points.cmp(&part.points));
    let rows = parts.into_iter().filter_map(|part| {
        let mean = |of: &Assessment| Some(Figure(of.means[part.criterion].as_ref()?.mean.clone()));
        Some(PartRow {
            criterion: panel.loaded.rubric.criteria[part.criterion].id.to_string(),
            share: Figure(part.share.clone()),
            first: mean(one)?,
            second: mean(other)?,
            points: Figure(part.points.clone()),
        })
    });
    rows.collect()
}

fn firm(
    panel: &Panel<'_>,
    one: &Assessment,
    other: &Assessment,
    found: &Breakdown,
) -> Option<Firm> {
    if one.total.complete().is_none() || other.total.complete().is_none() {
        return None;
    }
    let independent = by_candidate(panel, panel.independent());
    let cards: Vec<Cards<'_>> =
        independent.iter().map(|(candidate, marks)| Cards { candidate, marks }).collect();
    let round = &panel.loaded.round;
    let noise = pair_noise(&panel.loaded.rubric, &round.panel, &cards, [one, other]).ok()?;
    let detectable = noise.detectable_squared.as_ref().map(Ratio::approximate);
    Some(Firm {
        told_apart: noise.tells_apart(&found.points),
        detectable_difference: detectable.map(|squared| Estimate(squared.sqrt())),
    })
}

/// The evidence on the criteria with the largest parts, the largest first.
fn evidence(
    panel: &Panel<'_>,
    found: &Breakdown,
    first: &CandidateReport,
    second: &CandidateReport,
) -> Vec<EvidenceRow> {
    let mut largest: Vec<_> = found.parts.iter().filter(|part| !part.points.is_zero()).collect();
    largest.sort_by_key(|part| std::cmp::Reverse(part.points.clone().abs()));
    let ratings = |report: &CandidateReport, id: &str| -> Vec<RatingReport> {
        let criteria = report.criteria.iter().flat_map(|group| &group.criteria);
        let of = criteria.filter(|one| one.criterion == id);
        // Who neither scored nor wrote, because others were to, has nothing to show.
        let says = |one: &&RatingReport| {
            one.score.is_some() || !one.evidence.is_empty() || !one.judgement.is_empty()
        };
        of.flat_map(|one| one.ratings.iter().filter(says).cloned()).collect()
    };
    let rows = largest.into_iter().take(WITH_EVIDENCE).map(|part| {
        let id = panel.loaded.rubric.criteria[part.criterion].id.to_string();
        EvidenceRow { first: ratings(first, &id), second: ratings(second, &id), criterion: id }
    });
    rows.collect()
}
