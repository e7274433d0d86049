//! What scores are worth, in whole numbers that can be summed over many cards.

use num_bigint::BigInt;
use num_integer::Integer;
use num_traits::{One as _, Signed as _, ToPrimitive as _};

use crate::model::{Marks, Rating, Ratio, Rubric};
use crate::stats::residual::Whole;

/// What each score is worth, in whole numbers over a common divisor.
pub(super) struct Worth<Number> {
    /// The positions of the criteria that count.
    pub(super) criteria: Vec<usize>,
    /// The weight of each, as a whole number.
    weights: Vec<BigInt>,
    /// What values were multiplied by to become whole.
    scale: BigInt,
    /// Weight times value, for each criterion and each score from the lowest.
    table: Vec<Vec<Number>>,
    /// The lowest score of the scale.
    lowest: i64,
}

impl Worth<BigInt> {
    /// Of these criteria; a single one counts whatever its weight.
    pub(super) fn new(rubric: &Rubric, criteria: &[usize]) -> Self {
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
    pub(super) fn largest(&self) -> BigInt {
        self.table.iter().filter_map(|column| column.iter().map(BigInt::abs).max()).sum()
    }

    /// The same in machine words, if they hold it.
    pub(super) fn small(&self) -> Option<Worth<i128>> {
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
    /// Whether the card has a score on the criterion at this place among those that count.
    pub(super) fn is_scored(&self, card: &Marks, at: usize) -> bool {
        card.ratings[self.criteria[at]].is_some_and(|rating| rating.score().is_some())
    }

    /// Whether these criteria have half the weight or more.
    pub(super) fn is_enough(&self, common: &[usize]) -> bool {
        if common.len() == self.criteria.len() {
            return !common.is_empty();
        }
        let with: BigInt = common.iter().map(|&at| &self.weights[at]).sum();
        with.clone() + with >= self.weights.iter().sum()
    }

    /// The card's total over these criteria, times the divisor.
    pub(super) fn sum(&self, card: &Marks, common: &[usize]) -> Number {
        let mut sum = Number::zero();
        for &at in common {
            let score = card.ratings[self.criteria[at]].and_then(Rating::score);
            let place = score.and_then(|score| usize::try_from(score.number() - self.lowest).ok());
            if let Some(worth) = place.and_then(|place| self.table[at].get(place)) {
                sum += worth.clone();
            }
        }
        sum
    }

    /// What a sum over these criteria is to be divided by, to be a total in points.
    pub(super) fn divisor(&self, common: &[usize]) -> BigInt {
        &self.scale * common.iter().map(|&at| &self.weights[at]).sum::<BigInt>()
    }
}
