//! How much interviewers disagree on the same candidate, from their totals.

use std::collections::HashMap;

use num_bigint::BigInt;
use num_integer::Integer;
use num_traits::{One as _, Signed as _, ToPrimitive as _};

use crate::model::{CandidateId, Interviewer, InterviewerId, Marks, Ratio, Rubric};
use crate::stats::residual::{Residual, Residuals, Whole, detectable_squared};
use crate::stats::undefined::Undefined;

/// The scorecards on one candidate.
#[derive(Debug, Clone, Copy)]
pub struct Cards<'m> {
    /// The candidate.
    pub candidate: &'m CandidateId,
    /// Each interviewer's marks, in any order.
    pub marks: &'m [&'m Marks],
}

/// The noise of one interviewer's total.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Noise {
    /// The residual mean square of the interviewers' totals, in points squared.
    pub mean_square: Ratio,
    /// Its degrees of freedom.
    pub degrees: usize,
    /// The candidates it was estimated from.
    pub candidates: usize,
    /// The interviewers it was estimated from.
    pub interviewers: usize,
}

/// What is missing where the noise can't be estimated.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum NoiseGap {
    /// Nobody has submitted.
    NoScorecards,
    /// Only one interviewer has submitted.
    OneInterviewer,
    /// Only one candidate has scorecards.
    OneCandidate,
    /// No two interviewers scored enough of the same criteria.
    NoCriteriaInCommon,
    /// No two interviewers have two candidates in common.
    NoCandidatesInCommon,
}

impl Noise {
    /// Below this many degrees of freedom the noise itself is known roughly only.
    ///
    /// With fewer than eight, the 95 % interval of a standard deviation, SEM·√(f/χ²), reaches
    /// beyond twice the estimate (f/χ² is 4.1 at seven and 3.7 at eight).
    pub const FIRM: usize = 8;

    /// Whether the noise may well be twice as large as estimated.
    #[must_use]
    pub const fn is_rough(&self) -> bool {
        self.degrees < Self::FIRM
    }

    /// The square of the least difference between two totals that the noise would rarely
    /// make: 1.96² · EMS · (p₁ + p₂).
    #[must_use]
    pub fn detectable_squared(&self, first: &Ratio, second: &Ratio) -> Ratio {
        detectable_squared(&self.mean_square.to_big(), &first.to_big(), &second.to_big()).into()
    }
}

/// Estimates the noise of interviewers' totals.
///
/// # Method
/// The residual mean square of the table of totals, candidate × interviewer
/// ([`Residuals::residual`]): interviewers may differ in severity without adding noise, and
/// not everyone needs to have met everyone. The totals are those of
/// [`Matrix::of_totals`](super::Matrix::of_totals), over the criteria that everybody who met
/// the candidate scored: what one of them left out would else pass for disagreement. They
/// are summed here in whole numbers and not kept, for rounds of a hundred thousand cards.
///
/// # Errors
/// What is missing.
pub fn noise(
    rubric: &Rubric,
    panel: &[Interviewer],
    cards: &[Cards<'_>],
) -> Result<Noise, NoiseGap> {
    let seats = seats(panel);
    let mut seen: Vec<usize> = cards.iter().flat_map(|one| seated(one, &seats)).collect();
    seen.sort_unstable();
    seen.dedup();
    match (seen.len(), cards.len()) {
        (0, _) => return Err(NoiseGap::NoScorecards),
        (1, _) => return Err(NoiseGap::OneInterviewer),
        (_, 1) => return Err(NoiseGap::OneCandidate),
        _ => {}
    }
    let all: Vec<usize> = (0..rubric.criteria.len()).collect();
    match residual(rubric, &seats, cards, &all) {
        Ok(found) => Ok(Noise {
            mean_square: found.mean_square.into(),
            degrees: found.degrees,
            candidates: found.units,
            interviewers: found.raters,
        }),
        // Two cards on a candidate there were; what they share is not enough.
        Err(Undefined::NoPairableValues) if cards.iter().any(|one| one.marks.len() > 1) => {
            Err(NoiseGap::NoCriteriaInCommon)
        }
        Err(_) => Err(NoiseGap::NoCandidatesInCommon),
    }
}

/// The noise of one interviewer's score on each criterion, in points squared of the
/// criterion's own value; `None` where it can't be estimated.
///
/// # Method
/// As [`noise`], with the criterion as the only one.
#[must_use]
pub fn noise_of_criteria(
    rubric: &Rubric,
    panel: &[Interviewer],
    cards: &[Cards<'_>],
) -> Vec<Option<Ratio>> {
    let seats = seats(panel);
    let of = |at: usize| residual(rubric, &seats, cards, &[at]).ok();
    (0..rubric.criteria.len()).map(|at| Some(of(at)?.mean_square.into())).collect()
}

fn seats(panel: &[Interviewer]) -> HashMap<&InterviewerId, usize> {
    panel.iter().enumerate().map(|(seat, one)| (&one.id, seat)).collect()
}

fn seated(cards: &Cards<'_>, seats: &HashMap<&InterviewerId, usize>) -> Vec<usize> {
    cards.marks.iter().filter_map(|card| seats.get(&card.interviewer).copied()).collect()
}

fn residual(
    rubric: &Rubric,
    seats: &HashMap<&InterviewerId, usize>,
    cards: &[Cards<'_>],
    criteria: &[usize],
) -> Result<Residual, Undefined> {
    let worth = Worth::new(rubric, criteria);
    // What is squared and summed over all cards: it must not overflow.
    let bits = 2 * worth.largest().bits()
        + 2 * u64::from(usize::BITS - seats.len().leading_zeros())
        + u64::from(usize::BITS - cards.len().leading_zeros());
    match worth.small().filter(|_| bits < 120) {
        Some(small) => summed(seats, cards, &small).residual(),
        None => summed(seats, cards, &worth).residual(),
    }
}

/// The sums over all candidates.
fn summed<Number: Whole>(
    seats: &HashMap<&InterviewerId, usize>,
    cards: &[Cards<'_>],
    worth: &Worth<Number>,
) -> Residuals<Number> {
    let mut residuals = Residuals::new(seats.len());
    let mut ratings: Vec<(usize, Number)> = Vec::new();
    for one in cards {
        if one.marks.len() < 2 {
            continue;
        }
        let common: Vec<usize> = (0..worth.criteria.len())
            .filter(|&at| one.marks.iter().all(|card| worth.is_scored(card, at)))
            .collect();
        if !worth.is_enough(&common) {
            continue;
        }
        ratings.clear();
        for card in one.marks {
            if let Some(seat) = seats.get(&card.interviewer) {
                ratings.push((*seat, worth.sum(card, &common)));
            }
        }
        residuals.add(&worth.divisor(&common), &ratings);
    }
    residuals
}

/// What each score is worth, in whole numbers over a common divisor.
struct Worth<Number> {
    /// The positions of the criteria that count.
    criteria: Vec<usize>,
    /// The weight of each, as a whole number.
    weights: Vec<BigInt>,
    /// What values were multiplied by to become whole.
    scale: BigInt,
    /// Weight times value, for each criterion and each score from the lowest.
    table: Vec<Vec<Number>>,
    lowest: i64,
}

impl Worth<BigInt> {
    /// Of these criteria; a single one counts whatever its weight.
    fn new(rubric: &Rubric, criteria: &[usize]) -> Self {
        let weight = |at: usize| match criteria {
            [_] => Ratio::whole(1),
            _ => rubric.criteria[at].weight.ratio().clone(),
        };
        let criteria: Vec<usize> =
            criteria.iter().copied().filter(|&at| !weight(at).is_zero()).collect();
        let scores =
            || (rubric.scale.min()..=rubric.scale.max()).flat_map(|x| rubric.scale.score(x));
        let value =
            |at: usize, score| rubric.scale.value(score, rubric.criteria[at].ideal).to_big();
        let common = |numbers: &mut dyn Iterator<Item = BigInt>| {
            numbers.fold(BigInt::one(), |common, next| common.lcm(&next))
        };
        let weights: Vec<_> = criteria.iter().map(|&at| weight(at).to_big()).collect();
        let weighing = common(&mut weights.iter().map(|weight| weight.denom().clone()));
        let weights: Vec<BigInt> =
            weights.iter().map(|weight| weight.numer() * (&weighing / weight.denom())).collect();
        let scale = common(
            &mut criteria
                .iter()
                .flat_map(|&at| scores().map(move |x| value(at, x).denom().clone())),
        );
        let table = criteria.iter().zip(&weights).map(|(&at, weight)| {
            let whole = |value: num_rational::BigRational| value.numer() * (&scale / value.denom());
            scores().map(|score| weight * whole(value(at, score))).collect()
        });
        let table = table.collect();
        Self { criteria, weights, scale, table, lowest: rubric.scale.min() }
    }

    /// The largest total that a card can have.
    fn largest(&self) -> BigInt {
        self.table.iter().filter_map(|column| column.iter().map(BigInt::abs).max()).sum()
    }

    /// The same in machine words, if they hold it.
    fn small(&self) -> Option<Worth<i128>> {
        let column = |column: &Vec<BigInt>| column.iter().map(BigInt::to_i128).collect();
        Some(Worth {
            criteria: self.criteria.clone(),
            weights: self.weights.clone(),
            scale: self.scale.clone(),
            table: self.table.iter().map(column).collect::<Option<_>>()?,
            lowest: self.lowest,
        })
    }
}

impl<Number: Whole> Worth<Number> {
    fn is_scored(&self, card: &Marks, at: usize) -> bool {
        card.ratings[self.criteria[at]].is_some_and(|rating| rating.score().is_some())
    }

    /// Whether these criteria have half the weight or more.
    fn is_enough(&self, common: &[usize]) -> bool {
        if common.len() == self.criteria.len() {
            return !common.is_empty();
        }
        let with: BigInt = common.iter().map(|&at| &self.weights[at]).sum();
        with.clone() + with >= self.weights.iter().sum()
    }

    /// The card's total over these criteria, times the divisor.
    fn sum(&self, card: &Marks, common: &[usize]) -> Number {
        let mut sum = Number::zero();
        for &at in common {
            let score = card.ratings[self.criteria[at]].and_then(crate::model::Rating::score);
            let place = score.and_then(|score| usize::try_from(score.number() - self.lowest).ok());
            if let Some(worth) = place.and_then(|place| self.table[at].get(place)) {
                sum += worth.clone();
            }
        }
        sum
    }

    fn divisor(&self, common: &[usize]) -> BigInt {
        &self.scale * common.iter().map(|&at| &self.weights[at]).sum::<BigInt>()
    }
}
