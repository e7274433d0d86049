//! How firm a ranking is, as plain values.

use serde::Serialize;

use super::assessed::{CandidateMarks, by_candidate};
use super::{Estimate, Figure, Panel, Person};
use crate::model::{Marks, Ratio};
use crate::scoring::{Cards, Firmness, Noise, NoiseGap, Placed, firmness};

/// How firm the places of a standing are.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct FirmnessReport {
    /// The noise of one interviewer's total, or what is missing.
    pub noise: NoiseReport,
    /// Runs of neighbouring rows of whom no two can be told apart; none lies within another.
    pub runs: Vec<Run>,
    /// Whether the first is in front beyond the noise; absent where that can't be said.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub lead: Option<Lead>,
    /// Groups that share nobody, so that they can't be compared; empty where all are connected.
    pub islands: Vec<IslandReport>,
    /// How many scorecards there would be if every interviewer had met each of these candidates.
    pub cards_possible: usize,
    /// How many there are.
    pub cards: usize,
    /// Whether candidates were met by different interviewers, so that they may also differ by
    /// how strict these are.
    pub uneven: bool,
}

/// The noise of one interviewer's total, 0 to 100.
#[derive(Debug, Clone, Copy, PartialEq, Serialize)]
#[serde(tag = "state", rename_all = "kebab-case")]
pub enum NoiseReport {
    /// It could be estimated.
    Estimated {
        /// The standard error of measurement of one interviewer's total, √EMS.
        standard_error: Estimate,
        /// The least difference that tells two candidates apart whom so many interviewers as
        /// `of_interviewers` says scored on everything, or on all of their share of the criteria.
        detectable_difference: Estimate,
        /// The most interviewers of the estimate that scored one candidate; where the criteria
        /// are shared out, all of the estimate.
        of_interviewers: usize,
        /// The degrees of freedom of the estimate.
        degrees: usize,
        /// How many candidates it was made from.
        candidates: usize,
        /// How many interviewers it was made from.
        interviewers: usize,
        /// Into how many shares the interviewers' focus divides the criteria; 1 where
        /// everybody scores the same.
        shares: usize,
        /// Whether the noise may well be twice as large.
        rough: bool,
    },
    /// It could not.
    Unknown {
        /// What is missing.
        #[serde(serialize_with = "in_code")]
        reason: NoiseGap,
    },
}

/// Rows from the first to the last, counted from 0.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Run {
    /// The first row.
    pub first: usize,
    /// The last row.
    pub last: usize,
    /// The criterion on which one more interview would most likely tell the first two of
    /// them apart; absent where none would help, and behind the first eight runs.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub deciding: Option<String>,
}

/// How a placed candidate stands to the others.
#[derive(Debug, Clone, Copy, PartialEq, Serialize)]
pub struct Within {
    /// The standard error of the total, for drawing: it decides nothing.
    pub standard_error: Estimate,
    /// The best place among those the candidate can't be told apart from.
    pub from: usize,
    /// The worst.
    pub to: usize,
}

/// The first against those behind.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Lead {
    /// Who stands first.
    pub first: Person,
    /// Those who can't be told apart from the first, in the order listed; empty where the
    /// lead is beyond the noise.
    pub rivals: Vec<Person>,
    /// The second in the list.
    pub second: Person,
    /// How far the second is behind.
    pub difference: Figure,
    /// The least difference that the noise would rarely make between these two.
    pub detectable_difference: Estimate,
    /// The fewest interviewers that scored one of these.
    pub fewest_interviewers: usize,
    /// The most.
    pub most_interviewers: usize,
    /// The criterion on which one more interview would most likely tell the first two apart.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub deciding: Option<String>,
}

/// Candidates and interviewers connected among themselves only.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct IslandReport {
    /// The candidates.
    pub candidates: Vec<Person>,
    /// Who scored them.
    pub interviewers: Vec<Person>,
}

/// How firm these places are, and how each placed candidate stands to the others; `marks` are
/// those that count.
pub(super) fn firmness_report<'p>(
    panel: &'p Panel<'_>,
    marks: Vec<CandidateMarks<'p>>,
    placed: &[Placed],
) -> (FirmnessReport, Vec<Option<Within>>) {
    let round = &panel.loaded.round;
    // Noise is how much they differ before they talk.
    let independent = match panel.was_revised() {
        true => by_candidate(panel, panel.independent()),
        false => marks,
    };
    let cards: Vec<Cards<'_>> =
        independent.iter().map(|(candidate, marks)| Cards { candidate, marks }).collect();
    let found = firmness(&panel.loaded.rubric, &round.panel, &cards, placed);
    let people = panel.people();
    let islands = found.islands.iter().map(|island| IslandReport {
        candidates: island
            .candidates
            .iter()
            .map(|at| people.candidate(cards[*at].candidate))
            .collect(),
        interviewers: island.interviewers.iter().map(|id| people.interviewer(id)).collect(),
    });
    let mut within = vec![None; placed.len()];
    if let Ok(noise) = &found.noise {
        for (cell, one) in within.iter_mut().zip(&found.standings) {
            let error = noise.mean_square.clone() * one.precision.clone();
            let (from, to) = (*one.places.start(), *one.places.end());
            *cell = Some(Within { standard_error: root(&error), from, to });
        }
    }
    let decides = |run: usize| criterion(panel, found.deciding.get(run).copied().flatten()?);
    let runs = found.runs.iter().enumerate().map(|(at, run)| Run {
        first: *run.start(),
        last: *run.end(),
        deciding: decides(at),
    });
    let report = FirmnessReport {
        noise: found.noise.as_ref().map_or_else(
            |reason| NoiseReport::Unknown { reason: *reason },
            |noise| estimated(noise, cards.iter().map(|one| one.marks.len()).max()),
        ),
        lead: lead(panel, &found, placed),
        runs: runs.collect(),
        islands: islands.collect(),
        cards_possible: cards.len() * round.panel.len(),
        cards: cards.iter().map(|one| one.marks.len()).sum(),
        uneven: cards.windows(2).any(|pair| !same_interviewers(pair[0].marks, pair[1].marks)),
    };
    (report, within)
}

fn same_interviewers(ones: &[&Marks], others: &[&Marks]) -> bool {
    ones.len() == others.len()
        && ones.iter().all(|one| others.iter().any(|other| other.interviewer == one.interviewer))
}

/// What the noise comes to; `most` interviewers have scored one candidate.
fn estimated(noise: &Noise, most: Option<usize>) -> NoiseReport {
    // Where nobody has met all interviewers, a difference of such totals would be nobody's.
    let fewer = most.filter(|most| noise.shares <= 1 && (1..noise.interviewers).contains(most));
    let precision = match fewer.and_then(|most| i64::try_from(most).ok()) {
        Some(most) => Ratio::new(1, most),
        None => noise.precision.clone(),
    };
    NoiseReport::Estimated {
        standard_error: root(&noise.mean_square),
        detectable_difference: root(&noise.detectable_squared(&precision, &precision)),
        of_interviewers: fewer.unwrap_or(noise.interviewers),
        degrees: noise.degrees,
        candidates: noise.candidates,
        interviewers: noise.interviewers,
        shares: noise.shares,
        rough: noise.is_rough(),
    }
}

/// The root of a square, to be shown.
fn root(square: &Ratio) -> Estimate {
    Estimate(square.approximate().sqrt())
}

fn criterion(panel: &Panel<'_>, at: usize) -> Option<String> {
    Some(panel.loaded.rubric.criteria.get(at)?.id.to_string())
}

fn lead(panel: &Panel<'_>, found: &Firmness, placed: &[Placed]) -> Option<Lead> {
    let [first, second, ..] = placed else { return None };
    let [own, other, ..] = found.standings.as_slice() else { return None };
    let noise = found.noise.as_ref().ok()?;
    let person = |one: &Placed| panel.people().candidate(&one.assessment.candidate);
    let rivals = || {
        let all = placed.iter().zip(&found.standings);
        all.filter(|(_, standing)| standing.with_the_first).map(|(one, _)| one)
    };
    let counts = || {
        let behind = if found.standings.iter().any(|one| one.with_the_first) {
            rivals().collect()
        } else {
            vec![second]
        };
        std::iter::once(first).chain(behind).map(|one| one.assessment.cards)
    };
    let difference =
        first.assessment.total.complete()?.clone() - second.assessment.total.complete()?.clone();
    let detectable = noise.detectable_squared(&own.precision, &other.precision);
    Some(Lead {
        first: person(first),
        rivals: rivals().map(person).collect(),
        second: person(second),
        difference: Figure(difference),
        detectable_difference: root(&detectable),
        fewest_interviewers: counts().min().unwrap_or(0),
        most_interviewers: counts().max().unwrap_or(0),
        deciding: found
            .runs
            .first()
            .filter(|run| *run.start() == 0)
            .and_then(|_| criterion(panel, (*found.deciding.first()?)?)),
    })
}

/// JSON is never translated.
#[expect(clippy::trivially_copy_pass_by_ref, reason = "the form that serde calls")]
fn in_code<S: serde::Serializer>(reason: &NoiseGap, serializer: S) -> Result<S::Ok, S::Error> {
    serializer.serialize_str(match reason {
        NoiseGap::NoScorecards => "no-scorecards",
        NoiseGap::OneInterviewer => "one-interviewer",
        NoiseGap::OneCandidate => "one-candidate",
        NoiseGap::NoCriteriaInCommon => "no-criteria-in-common",
        NoiseGap::NoCandidatesInCommon => "no-candidates-in-common",
    })
}
