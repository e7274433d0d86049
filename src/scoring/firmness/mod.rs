//! How firm a ranking is: which places are within the noise of each other.

mod islands;
mod reach;

use std::collections::HashMap;
use std::ops::RangeInclusive;

use super::noise::{Cards, Noise, NoiseGap, noise, noise_of_criteria};
use super::{Assessment, Placed};
use crate::model::{Interviewer, Ratio, Rubric};

pub use self::islands::Island;
use self::islands::islands;
use self::reach::{Kind, precision, reaches, runs};

/// For how many runs, from the top, it is found what would decide: more are not told of.
const DECIDED: usize = 8;

/// How firm the places of a ranking are.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Firmness {
    /// The noise of one interviewer's total, or what is missing to estimate it.
    pub noise: Result<Noise, NoiseGap>,
    /// For each placed candidate, in their order, how it stands to the others; empty where
    /// the noise can't be estimated.
    pub standings: Vec<Separation>,
    /// Runs of neighbours of whom no two can be told apart, by position; none lies within
    /// another, and each has two or more.
    pub runs: Vec<RangeInclusive<usize>>,
    /// For the first eight runs, in their order, the criterion on which one more
    /// interview would most likely tell the first two of the run apart; `None` where no
    /// criterion would help.
    pub deciding: Vec<Option<usize>>,
    /// Groups of candidates and interviewers that share nobody; empty where all are
    /// connected.
    pub islands: Vec<Island>,
}

/// How a placed candidate stands to the others.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Separation {
    /// p, the squared standard error of the total as a multiple of EMS.
    pub precision: Ratio,
    /// The best and the worst place of those whom the candidate can't be told apart from,
    /// the candidate included.
    pub places: RangeInclusive<usize>,
    /// Whether it can't be told apart from the first; not said of the first itself.
    pub with_the_first: bool,
}

/// Says how firm the places are.
///
/// # Method
/// With EMS from [`noise`], the standard error of a total is √(EMS · p), where
/// `p = Σ (w_k/W)/n_k` and `n_k` is how many interviewers scored criterion k: 1/n where n
/// interviewers scored everything. Two candidates can't be told apart if
/// (difference)² ≤ 1.96² · EMS · (p₁ + p₂), the square of the minimal detectable difference.
/// Both sides are fractions, and compared exactly. Candidates whom no chain of shared
/// interviewers connects can't be told apart at all.
///
/// The deciding criterion of a run is the one on which one more score for each of its first
/// two would take most from the squared standard error of their difference:
/// `(w_k/W)² · EMS_k · Σ 1/(n_k(n_k + 1))`, with `EMS_k` from [`noise_of_criteria`].
///
/// The result does not depend on the order of the cards.
#[must_use]
pub fn firmness(
    rubric: &Rubric,
    panel: &[Interviewer],
    cards: &[Cards<'_>],
    placed: &[Placed],
) -> Firmness {
    let (islands, island_of) = islands(panel, cards);
    let noise = noise(rubric, panel, cards);
    let Ok(found) = &noise else {
        return Firmness {
            noise,
            standings: Vec::new(),
            runs: Vec::new(),
            deciding: Vec::new(),
            islands,
        };
    };
    let by_candidate: HashMap<_, _> =
        cards.iter().zip(island_of).map(|(one, island)| (one.candidate, island)).collect();
    let island = |one: &Assessment| by_candidate.get(&one.candidate).copied().unwrap_or(usize::MAX);
    let kinds: Vec<Kind> = placed
        .iter()
        .map(|one| (precision(rubric, &one.assessment), island(&one.assessment)))
        .collect();
    let (reaches, firsts) = reaches(found, placed, &kinds);
    let standings: Vec<Separation> = reaches
        .iter()
        .enumerate()
        .map(|(at, reach)| Separation {
            precision: kinds[at].0.clone(),
            places: placed[*reach.start()].place..=placed[*reach.end()].place,
            with_the_first: at > 0 && *reach.start() == 0,
        })
        .collect();
    let runs = runs(&firsts);
    let connected = |pair: &[usize; 2]| kinds[pair[0]].1 == kinds[pair[1]].1;
    let pairs = runs.iter().take(DECIDED).map(|run| [*run.start(), *run.start() + 1]);
    let pairs: Vec<_> = pairs.map(|pair| connected(&pair).then_some(pair)).collect();
    let deciding = deciding(rubric, panel, cards, placed, &pairs);
    Firmness { noise, standings, runs, deciding, islands }
}

/// The noise between two candidates, who need not have a place.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PairNoise {
    /// The square of the least difference that tells them apart; `None` where no chain of
    /// shared interviewers connects them.
    pub detectable_squared: Option<Ratio>,
}

impl PairNoise {
    /// Whether a difference of so many points tells them apart, exactly.
    #[must_use]
    pub fn tells_apart(&self, points: &Ratio) -> bool {
        let square = points.clone() * points.clone();
        self.detectable_squared.as_ref().is_some_and(|detectable| square > *detectable)
    }
}

/// The noise between two candidates; as in [`firmness`].
///
/// # Errors
/// What is missing to estimate it.
pub fn pair_noise(
    rubric: &Rubric,
    panel: &[Interviewer],
    cards: &[Cards<'_>],
    pair: [&Assessment; 2],
) -> Result<PairNoise, NoiseGap> {
    let found = noise(rubric, panel, cards)?;
    let (_, island_of) = islands(panel, cards);
    let [first, second] = pair.map(|one| {
        let at = cards.iter().position(|cards| *cards.candidate == one.candidate);
        (precision(rubric, one), at.map(|at| island_of[at]))
    });
    let connected = first.1.is_some() && first.1 == second.1;
    let detectable_squared = connected.then(|| found.detectable_squared(&first.0, &second.0));
    Ok(PairNoise { detectable_squared })
}

/// For each two, by position, the criterion on which one more score for both would tell most.
fn deciding(
    rubric: &Rubric,
    panel: &[Interviewer],
    cards: &[Cards<'_>],
    placed: &[Placed],
    pairs: &[Option<[usize; 2]>],
) -> Vec<Option<usize>> {
    if pairs.iter().all(Option::is_none) {
        return vec![None; pairs.len()];
    }
    let noises = noise_of_criteria(rubric, panel, cards);
    let gain = |pair: [usize; 2], at: usize| {
        let weight = rubric.criteria[at].weight.ratio().clone();
        let fewer = pair.map(|one| {
            let scores = placed[one].assessment.means[at].as_ref().map_or(0, |mean| mean.scores);
            let n = i64::try_from(scores).unwrap_or(i64::MAX / 2);
            Ratio::new(1, n * (n + 1))
        });
        Some(weight.clone() * weight * noises[at].clone()? * fewer.into_iter().sum::<Ratio>())
    };
    let best = |pair: [usize; 2]| {
        let gains = (0..rubric.criteria.len()).filter_map(|at| Some((at, gain(pair, at)?)));
        let gains = gains.filter(|(_, gain)| *gain > Ratio::ZERO);
        // Of criteria that would gain alike, the first in the rubric.
        gains.reduce(|best, next| if next.1 > best.1 { next } else { best }).map(|(at, _)| at)
    };
    pairs.iter().map(|pair| pair.and_then(best)).collect()
}

#[cfg(test)]
mod tests;
