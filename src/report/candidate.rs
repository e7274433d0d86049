//! One candidate: every criterion, every voice.

use serde::Serialize;

use super::decisions::{DecisionRow, decisions};
use super::revisions::revision_in_force;
use super::standing::{reasons, subtotals};
use super::{ApartReason, Figure, Moment, Panel, Person, Subtotal, TotalFigure};
use crate::model::{Answer, CandidateId, Marks, Rating, Scorecard};
use crate::scoring::{Assessment, Revealed, assess};

/// What the panel holds of one candidate.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct CandidateReport {
    /// The candidate.
    pub candidate: Person,
    /// The total or its range.
    pub total: TotalFigure,
    /// The subtotals.
    pub groups: Vec<Subtotal>,
    /// The criteria, under their groups.
    pub criteria: Vec<GroupReport>,
    /// What each interviewer wrote on strengths, and recommends.
    pub voices: Vec<Voice>,
    /// Why there is no place, every reason.
    pub reasons: Vec<ApartReason>,
    /// The total on the independent ratings, where revisions changed it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub independent_total: Option<TotalFigure>,
    /// What was decided.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub decision: Option<DecisionRow>,
    /// Why the candidate left the round, if that is so.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub withdrawn: Option<String>,
}

/// A group with its criteria.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct GroupReport {
    /// The group.
    pub group: String,
    /// Its criteria.
    pub criteria: Vec<CriterionReport>,
}

/// One criterion.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct CriterionReport {
    /// The criterion.
    pub criterion: String,
    /// The mean score, on the rubric's scale; absent where nobody scored.
    pub mean: Option<Figure>,
    /// What it is worth, 0 to 100.
    pub value: Option<Figure>,
    /// Whether the mean is below the minimum.
    pub below_minimum: bool,
    /// What each interviewer gave, in the order of the panel.
    pub ratings: Vec<RatingReport>,
}

/// One interviewer's answer on one criterion.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct RatingReport {
    /// The interviewer.
    pub interviewer: Person,
    /// The score, if one was given.
    pub score: Option<i64>,
    /// `not-asked` or `no-evidence` where none was.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub missing: Option<&'static str>,
    /// The rating itself.
    #[serde(skip)]
    pub rating: Option<Rating>,
    /// What the candidate said or did.
    pub evidence: String,
    /// What the interviewer makes of it.
    pub judgement: String,
    /// The competences ticked.
    pub ticks: Vec<String>,
    /// How it was revised after the panel's talk, if it was; `score`, `missing`
    /// and `rating` are the revised ones then.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub revised: Option<RevisedReport>,
}

/// What a revised rating was before, and why it was revised.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct RevisedReport {
    /// The independent score, if there was one.
    pub independent_score: Option<i64>,
    /// Why there was none.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub independent_missing: Option<&'static str>,
    /// The independent rating itself.
    #[serde(skip)]
    pub independent: Option<Rating>,
    /// Why it was revised.
    pub reason: String,
    /// When.
    pub at: Moment,
}

/// What one interviewer says beside the criteria.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Voice {
    /// The interviewer.
    pub interviewer: Person,
    /// What they wrote on strengths.
    pub strengths: String,
    /// What they recommend.
    pub recommendation: Option<&'static str>,
    /// Why this card replaced an earlier one; the earlier one is kept.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub amended: Option<String>,
    /// `paper` if the card was entered from a printed guide.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub origin: Option<&'static str>,
    /// The running notes that were never taken over to a criterion, in the order they were written.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub notes: Vec<RunningNote>,
}

/// A running note of one interviewer.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct RunningNote {
    /// When it was begun.
    pub at: Moment,
    /// What was written.
    pub text: String,
}

/// The report on one candidate, from the cards that may be seen.
#[must_use]
pub fn candidate_report(
    panel: &Panel<'_>,
    candidate: &CandidateId,
    cards: &Revealed<Scorecard>,
) -> CandidateReport {
    let rubric = &panel.loaded.rubric;
    let people = panel.people();
    let mut cards: Vec<&Scorecard> =
        cards.as_slice().iter().filter(|card| card.candidate == *candidate).collect();
    let seat = |card: &Scorecard| {
        panel.loaded.round.panel.iter().position(|one| one.id == card.interviewer)
    };
    cards.sort_by_key(|card| seat(card));
    let marks: Vec<Marks> =
        cards.iter().filter_map(|card| Marks::of(card, rubric, &card.rubric).ok()).collect();
    let revised: Vec<Marks> = marks
        .iter()
        .map(|one| one.revised(rubric, panel.revisions.as_slice()).unwrap_or_else(|| one.clone()))
        .collect();
    let assess = |marks: &[Marks]| {
        let marks: Vec<&Marks> = marks.iter().collect();
        assess(rubric, &panel.loaded.round.panel, candidate, &marks)
    };
    let (assessment, before) = (assess(&revised), assess(&marks));
    let criteria = rubric.groups.iter().map(|group| GroupReport {
        group: group.id.to_string(),
        criteria: rubric
            .members(&group.id)
            .map(|at| criterion_report(panel, at, &assessment, &cards))
            .collect(),
    });
    let voices = cards.iter().map(|card| Voice {
        interviewer: people.interviewer(&card.interviewer),
        strengths: card.strengths.clone(),
        recommendation: card.recommendation.map(crate::model::Recommendation::code),
        amended: card.amendment.as_ref().map(|amendment| amendment.reason.clone()),
        origin: card.origin.code(),
        notes: card
            .notes
            .iter()
            .map(|note| RunningNote { at: Moment(note.at), text: note.text.clone() })
            .collect(),
    });
    CandidateReport {
        candidate: people.candidate(candidate),
        total: (&assessment.total).into(),
        groups: subtotals(panel, &assessment),
        criteria: criteria.collect(),
        voices: voices.collect(),
        reasons: reasons(panel, &assessment),
        independent_total: (before.total != assessment.total).then(|| (&before.total).into()),
        decision: decisions(panel).into_iter().find(|row| row.candidate.id == candidate.as_str()),
        withdrawn: panel
            .candidate(candidate)
            .and_then(|one| one.withdrawn.as_ref())
            .map(|withdrawal| withdrawal.reason.clone()),
    }
}

fn criterion_report(
    panel: &Panel<'_>,
    at: usize,
    assessment: &Assessment,
    cards: &[&Scorecard],
) -> CriterionReport {
    let criterion = &panel.loaded.rubric.criteria[at];
    let mean = assessment.means[at].as_ref();
    let answered = cards.iter().filter_map(|card| {
        let answer = card.answers.get(&criterion.id);
        let revision = revision_in_force(panel, &card.candidate, &card.interviewer, &criterion.id);
        if answer.is_none() && revision.is_none() {
            return None;
        }
        let independent = answer.and_then(|answer| answer.rating);
        let rating = revision.map_or(independent, |revision| Some(revision.rating));
        let text = |text: fn(&Answer) -> &String| answer.map(text).cloned().unwrap_or_default();
        let ticks = answer.map_or(&[][..], |answer| &answer.ticks);
        Some(RatingReport {
            interviewer: panel.people().interviewer(&card.interviewer),
            score: score(rating),
            missing: missing(rating),
            rating,
            evidence: text(|answer| &answer.evidence),
            judgement: text(|answer| &answer.judgement),
            ticks: ticks.iter().map(ToString::to_string).collect(),
            revised: revision.map(|revision| RevisedReport {
                independent_score: score(independent),
                independent_missing: missing(independent),
                independent,
                reason: revision.reason.clone(),
                at: Moment(revision.at),
            }),
        })
    });
    CriterionReport {
        criterion: criterion.id.to_string(),
        mean: mean.map(|mean| (&mean.mean).into()),
        value: mean.map(|mean| (&mean.value).into()),
        below_minimum: assessment.below_minimum.contains(&at),
        ratings: answered.collect(),
    }
}

fn score(rating: Option<Rating>) -> Option<i64> {
    rating.and_then(Rating::score).map(crate::model::Score::number)
}

/// The word in files for why there is no score.
fn missing(rating: Option<Rating>) -> Option<&'static str> {
    match rating {
        Some(Rating::NotAsked) => Some("not-asked"),
        Some(Rating::NoEvidence) => Some("no-evidence"),
        Some(Rating::Score(_)) | None => None,
    }
}
