//! Habits of interviewers: patterns in numbers, never a verdict on a person.

use std::collections::HashMap;

use chrono::{DateTime, FixedOffset};
use serde::Serialize;

use super::{Chance, Estimate, Limits, Measured, Panel, Person};
use crate::model::{CandidateId, InterviewerId, Rating, Scorecard};
use crate::scoring::{Concerning, Revealed};
use crate::stats::paired::{shift, spread_ratio};
use crate::stats::sequence::{Effect, dependence_on, linear_drift};
use crate::stats::stream::Simulation;
use crate::stats::threads::Threads;
use crate::stats::undefined::Undefined;

/// The fewest candidates from which anything is said: with five, no choice of signs has
/// a p-value below .05; with six, one has (2/64).
pub const FEWEST: usize = 6;

/// A shift in points of the scale that is worth a word.
const WORTH_A_WORD: f64 = 0.5;

/// A chance below which a pattern is worth a word.
const UNLIKELY: f64 = 0.05;

/// One interview as far as habits are concerned: a scorecard without its words.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Turn {
    /// Who was interviewed.
    pub candidate: CandidateId,
    /// Who asked.
    pub interviewer: InterviewerId,
    /// The how-manieth interview of this interviewer in the round.
    pub order: u32,
    /// When it began.
    pub started: DateTime<FixedOffset>,
    /// The scores, one place per criterion of the rubric.
    pub scores: Vec<Option<i64>>,
}

impl Concerning for Turn {
    fn candidate(&self) -> &CandidateId {
        &self.candidate
    }
}

impl Turn {
    /// What a scorecard says of an interview.
    #[must_use]
    pub fn of(card: &Scorecard, rubric: &crate::model::Rubric) -> Self {
        let score = |criterion: &crate::model::Criterion| {
            let answer = card.answers.get(&criterion.id)?;
            answer.rating.and_then(Rating::score).map(crate::model::Score::number)
        };
        Self {
            candidate: card.candidate.clone(),
            interviewer: card.interviewer.clone(),
            order: card.order,
            started: card.started,
            scores: rubric.criteria.iter().map(score).collect(),
        }
    }
}

/// The habits of some interviewers of a round.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Habits {
    /// What the round is called.
    pub title: String,
    /// The seed of all that is drawn.
    pub seed: u64,
    /// How many arrangements are drawn where not all are tried.
    pub draws: usize,
    /// The fewest candidates from which a habit is told.
    pub fewest: usize,
    /// The interviewers, in the order of the panel.
    pub interviewers: Vec<InterviewerHabits>,
    /// How many candidates are sealed for this viewer, and so left out.
    pub sealed: usize,
}

/// The habits of one interviewer.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct InterviewerHabits {
    /// The interviewer.
    pub interviewer: Person,
    /// How many candidates they scored together with others.
    pub candidates: usize,
    /// Their lowest and highest score.
    pub range: Option<(i64, i64)>,
    /// Mean difference from the others on the same candidates and criteria, in points of
    /// the scale; above 0 is more lenient.
    pub severity: Measured<Habit>,
    /// Spread of scores from candidate to candidate, as a multiple of the others'.
    pub spread: Measured<Habit>,
    /// Spread across criteria within a scorecard, as a multiple of the others'; far below
    /// 1 may be halo.
    pub halo: Measured<Habit>,
    /// Correlation of that difference with how strong the others found the candidate before.
    pub contrast: Measured<Habit>,
    /// Change of that difference from one interview of a day to the next, in points.
    pub drift: Measured<Habit>,
}

/// One habit.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Habit {
    /// The figure.
    pub value: Estimate,
    /// Its 95 % interval; severity alone has one.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub interval: Option<Limits>,
    /// The chance of a figure at least as far out if there were no habit.
    #[serde(flatten)]
    pub chance: Chance,
    /// Whether it is worth a word.
    pub pattern: Pattern,
}

/// Whether a figure is worth a word.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Pattern {
    /// It could well be chance, or is too small to matter.
    Unremarkable,
    /// Below what the others do.
    Below,
    /// Above what the others do.
    Above,
}

/// The habits of these interviewers, from the interviews that may be seen.
///
/// Everything is held against the others on the same candidates and criteria. Candidates
/// who left the round take no part.
#[must_use]
pub fn habits(
    panel: &Panel<'_>,
    turns: &Revealed<Turn>,
    shown: &[InterviewerId],
    simulation: Simulation,
) -> Habits {
    let turns: Vec<&Turn> =
        turns.as_slice().iter().filter(|turn| panel.is_in_round(&turn.candidate)).collect();
    let interviewers = shown.iter().map(|id| {
        let person = panel.people().interviewer(id);
        of_interviewer(person, id, &turns, simulation)
    });
    Habits {
        title: panel.loaded.round.title.clone(),
        seed: simulation.seed,
        draws: simulation.draws,
        fewest: FEWEST,
        interviewers: interviewers.collect(),
        sealed: panel.visibility.sealed().filter(|(id, _)| panel.is_in_round(id)).count(),
    }
}

fn of_interviewer(
    interviewer: Person,
    id: &InterviewerId,
    turns: &[&Turn],
    simulation: Simulation,
) -> InterviewerHabits {
    let threads = Threads::available();
    let mut own: Vec<&Turn> =
        turns.iter().copied().filter(|turn| turn.interviewer == *id).collect();
    own.sort_by_key(|turn| (turn.order, turn.started));
    let beside: HashMap<&CandidateId, Vec<&Turn>> = own
        .iter()
        .map(|turn| {
            let others = turns.iter().copied();
            let others =
                others.filter(|one| one.candidate == turn.candidate && one.interviewer != *id);
            (&turn.candidate, others.collect())
        })
        .collect();
    let others = |turn: &Turn| beside.get(&turn.candidate).map_or(&[][..], Vec::as_slice);
    let held: Vec<Option<Held>> =
        own.iter().map(|turn| Held::against(turn, others(turn))).collect();
    let differences: Vec<f64> = held.iter().flatten().map(|one| one.difference).collect();
    let enough = |found: usize| match found < FEWEST {
        true => Err(Undefined::TooFewUnits { needed: FEWEST, found }),
        false => Ok(()),
    };
    let severity = enough(differences.len())
        .and_then(|()| shift(&differences, simulation, threads))
        .map(|found| {
            let clear = found.lower > 0.0 || found.upper < 0.0;
            let word = clear && found.mean.abs() >= WORTH_A_WORD;
            Habit {
                value: Estimate(found.mean),
                interval: Some(Limits::new(found.lower, found.upper)),
                chance: found.p.into(),
                pattern: Pattern::of(word, found.mean, 0.0),
            }
        });
    let cards: Vec<Cards<'_>> = own.iter().filter_map(|turn| alike(turn, others(turn))).collect();
    let ratio = |squares: Vec<Vec<f64>>| {
        enough(squares.len())?;
        spread_ratio(&squares, simulation, threads).map(|found| Habit::of(found, 1.0))
    };
    let mut before = Vec::new();
    let mut after = Vec::new();
    for pair in held.windows(2) {
        if let [Some(previous), Some(current)] = pair {
            before.push(previous.level);
            after.push(current.difference);
        }
    }
    let contrast = enough(after.len())
        .and_then(|()| dependence_on(&before, &after, simulation, threads))
        .map(|found| Habit::of(found, 0.0));
    let (positions, scored): (Vec<f64>, Vec<f64>) = positions_in_day(&own)
        .into_iter()
        .zip(&held)
        .filter_map(|(position, held)| Some((position, held.as_ref()?.difference)))
        .unzip();
    let drift = enough(scored.len())
        .and_then(|()| linear_drift(&positions, &scored, simulation, threads))
        .map(|found| Habit::of(found, 0.0));
    let given = || own.iter().flat_map(|turn| turn.scores.iter().copied().flatten());
    InterviewerHabits {
        interviewer,
        candidates: differences.len(),
        range: given().min().zip(given().max()),
        severity: severity.into(),
        spread: ratio(between_candidates(&cards)).into(),
        halo: ratio(within_cards(&cards)).into(),
        contrast: contrast.into(),
        drift: drift.into(),
    }
}

/// A scorecard held against the others' on the same candidate.
struct Held {
    /// Mean over the criteria that others scored too: own score minus the others' mean.
    difference: f64,
    /// The others' mean over the same criteria.
    level: f64,
}

impl Held {
    fn against(own: &Turn, others: &[&Turn]) -> Option<Self> {
        let (mut count, mut difference, mut level) = (0.0, 0.0, 0.0);
        for (at, score) in own.scores.iter().enumerate() {
            let theirs: Vec<f64> =
                others.iter().filter_map(|one| one.scores.get(at).copied()?).map(number).collect();
            let Some(score) = score.filter(|_| !theirs.is_empty()) else { continue };
            let (sum, many) =
                theirs.iter().fold((0.0, 0.0), |(sum, many), one| (sum + one, many + 1.0));
            count += 1.0;
            difference += number(score) - sum / many;
            level += sum / many;
        }
        (count > 0.0).then(|| Self { difference: difference / count, level: level / count })
    }
}

/// One candidate's scorecards on the criteria that all of them have: whose, and the scores.
type Cards<'t> = Vec<(&'t InterviewerId, Vec<f64>)>;

/// Scores on the criteria that this interviewer and everybody beside them scored: own first,
/// then the others'. `None` where they have less than two criteria in common.
fn alike<'t>(own: &'t Turn, others: &[&'t Turn]) -> Option<Cards<'t>> {
    let all: Vec<&Turn> = std::iter::once(own).chain(others.iter().copied()).collect();
    let common: Vec<usize> = (0..own.scores.len())
        .filter(|at| all.iter().all(|turn| turn.scores.get(*at).copied().flatten().is_some()))
        .collect();
    let of = |turn: &&'t Turn| {
        let scores = common.iter().filter_map(|at| turn.scores[*at]).map(number);
        (&turn.interviewer, scores.collect::<Vec<f64>>())
    };
    (all.len() > 1 && common.len() > 1).then(|| all.iter().map(of).collect())
}

/// For each candidate and interviewer, how far their mean over the criteria lies from their
/// mean over the candidates, squared, and freed from the bias of few candidates.
fn between_candidates(cards: &[Cards<'_>]) -> Vec<Vec<f64>> {
    let mut means: HashMap<&InterviewerId, Vec<f64>> = HashMap::new();
    for (id, scores) in cards.iter().flatten() {
        means.entry(id).or_default().push(mean(scores));
    }
    let square = |(id, scores): &(&InterviewerId, Vec<f64>)| {
        // Whoever met one of the candidates only does not spread among them.
        let all = means.get(id).filter(|all| all.len() > 1)?;
        let count = all.iter().fold(0.0, |count, _| count + 1.0);
        Some((mean(scores) - mean(all)).powi(2) * count / (count - 1.0))
    };
    let squares = cards.iter().map(|card| card.iter().filter_map(square).collect::<Vec<f64>>());
    squares.filter(|squares| squares.len() > 1).collect()
}

/// For each candidate and interviewer, the variance across criteria within the scorecard.
fn within_cards(cards: &[Cards<'_>]) -> Vec<Vec<f64>> {
    let variance = |(_, scores): &(&InterviewerId, Vec<f64>)| {
        let centre = mean(scores);
        mean(&scores.iter().map(|score| (score - centre).powi(2)).collect::<Vec<f64>>())
    };
    cards.iter().map(|card| card.iter().map(variance).collect()).collect()
}

/// The how-manieth interview of its day each one was, from 1.
fn positions_in_day(own: &[&Turn]) -> Vec<f64> {
    let earlier = |turn: &Turn| {
        let same_day =
            own.iter().filter(|one| one.started.date_naive() == turn.started.date_naive());
        same_day.filter(|one| one.started < turn.started).fold(1.0, |count, _| count + 1.0)
    };
    own.iter().map(|turn| earlier(turn)).collect()
}

fn mean(values: &[f64]) -> f64 {
    let (sum, count) = values.iter().fold((0.0, 0.0), |(sum, count), one| (sum + one, count + 1.0));
    if count > 0.0 { sum / count } else { 0.0 }
}

/// A score as a number; scales have a few dozen points.
fn number(score: i64) -> f64 {
    crate::model::Ratio::whole(score).approximate()
}

impl Habit {
    fn of(found: Effect, without: f64) -> Self {
        let word = found.p.value < UNLIKELY;
        Self {
            value: Estimate(found.coefficient),
            interval: None,
            chance: found.p.into(),
            pattern: Pattern::of(word, found.coefficient, without),
        }
    }
}

impl Pattern {
    fn of(worth_a_word: bool, value: f64, without: f64) -> Self {
        match worth_a_word {
            false => Self::Unremarkable,
            true if value < without => Self::Below,
            true => Self::Above,
        }
    }
}

#[cfg(test)]
mod tests;
