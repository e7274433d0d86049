//! How far one weight can move before the first place changes hands.

use num_rational::BigRational;
use num_traits::{One, Signed, Zero};

use super::undefined::Undefined;

/// One end of a stability interval.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Limit {
    /// The weight at this end, in [0, 1]. Here the alternative is still first, alone or
    /// with the rivals named.
    pub weight: BigRational,
    /// The alternatives that draw level here and lead beyond; empty where the interval
    /// ends because a weight can't be less than 0 or more than 1.
    pub rivals: Vec<usize>,
}

/// The weights of one criterion at which an alternative is first.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Stability {
    /// The least such weight.
    pub lower: Limit,
    /// The greatest such weight; may equal the least.
    pub upper: Limit,
}

/// The interval in which one weight can move while an alternative stays first, or `None`
/// if it is first at no weight of this criterion.
///
/// `values` holds one row per alternative, one column per criterion. The weight t of
/// `criterion` varies over [0, 1]; the others keep their proportions and share 1 − t.
/// Weights need not sum to one. First means that no other total is greater.
///
/// # Method
///
/// With `o_X` the mean of X over the other criteria by their weights, X's total is
/// `t·x_j + (1 − t)·o_X`, a straight line in t. Against each rival B, A is not behind on
/// one side of `t* = (o_B − o_A) / ((a_j − o_A) − (b_j − o_B))`; the interval is what all
/// rivals leave. All in rational arithmetic.
///
/// # Errors
///
/// [`Undefined::NoAlternatives`], [`Undefined::OutOfRange`], [`Undefined::LengthsDiffer`],
/// [`Undefined::NegativeWeight`], or [`Undefined::NoOtherWeight`] if all other weights
/// are zero.
///
/// # Examples
///
/// ```
/// use num_bigint::BigInt;
/// use num_rational::BigRational;
/// use vurder::stats::stability::stability;
///
/// let row = |row: [i32; 3]| row.map(|x| BigRational::from(BigInt::from(x))).to_vec();
/// let values = [row([9, 5, 5]), row([6, 7, 7])];
/// let weights = row([1, 1, 1]);
///
/// // The second leads while the first weight is at most 2/5.
/// let interval = stability(&values, &weights, 0, 1)?.expect("first somewhere");
/// assert_eq!(interval.lower.weight.to_string(), "0");
/// assert_eq!(interval.upper.weight.to_string(), "2/5");
/// assert_eq!(interval.upper.rivals, [0]);
/// # Ok::<(), vurder::stats::undefined::Undefined>(())
/// ```
pub fn stability<Row: AsRef<[BigRational]>>(
    values: &[Row],
    weights: &[BigRational],
    criterion: usize,
    alternative: usize,
) -> Result<Option<Stability>, Undefined> {
    let totals = lines(values, weights, criterion)?;
    let Some(own) = totals.get(alternative) else {
        return Err(Undefined::OutOfRange { index: alternative, length: totals.len() });
    };
    let mut lower = Limit { weight: BigRational::zero(), rivals: Vec::new() };
    let mut upper = Limit { weight: BigRational::one(), rivals: Vec::new() };
    for (rival, other) in totals.iter().enumerate() {
        // The lead over the rival at t is (1 − t)·without + t·alone.
        let without = &own.without - &other.without;
        let alone = &own.alone - &other.alone;
        if without.is_negative() && alone.is_negative() {
            return Ok(None);
        }
        if without.is_negative() {
            let crossing = &without / (&without - &alone);
            if crossing >= lower.weight {
                lower.meet(crossing, rival);
            }
        } else if alone.is_negative() {
            let crossing = &without / (&without - &alone);
            if crossing <= upper.weight {
                upper.meet(crossing, rival);
            }
        }
    }
    Ok((lower.weight <= upper.weight).then_some(Stability { lower, upper }))
}

impl Limit {
    /// Moves the limit to where a rival draws level, or adds the rival if already there.
    fn meet(&mut self, crossing: BigRational, rival: usize) {
        if crossing != self.weight {
            self.weight = crossing;
            self.rivals.clear();
        }
        self.rivals.push(rival);
    }
}

/// The ends of an alternative's line: its total if the criterion has no weight, and if
/// it has all.
struct Line {
    without: BigRational,
    alone: BigRational,
}

fn lines<Row: AsRef<[BigRational]>>(
    values: &[Row],
    weights: &[BigRational],
    criterion: usize,
) -> Result<Vec<Line>, Undefined> {
    if values.is_empty() {
        return Err(Undefined::NoAlternatives);
    }
    if criterion >= weights.len() {
        return Err(Undefined::OutOfRange { index: criterion, length: weights.len() });
    }
    if weights.iter().any(Signed::is_negative) {
        return Err(Undefined::NegativeWeight);
    }
    let others = |row: &[BigRational]| -> BigRational {
        row.iter()
            .zip(weights)
            .enumerate()
            .filter(|&(place, _)| place != criterion)
            .map(|(_, (value, weight))| value * weight)
            .sum()
    };
    let scale = others(&vec![BigRational::one(); weights.len()]);
    if scale.is_zero() {
        return Err(Undefined::NoOtherWeight);
    }
    values
        .iter()
        .map(|row| {
            let row = row.as_ref();
            if row.len() != weights.len() {
                return Err(Undefined::LengthsDiffer { first: row.len(), second: weights.len() });
            }
            Ok(Line { without: others(row) / &scale, alone: row[criterion].clone() })
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::{Stability, stability};
    use crate::stats::undefined::Undefined;
    use num_bigint::BigInt;
    use num_rational::BigRational;
    use num_traits::One;
    use proptest::prelude::*;

    fn row(values: &[i64]) -> Vec<BigRational> {
        values.iter().map(|&value| BigRational::from(BigInt::from(value))).collect()
    }

    fn three() -> Vec<Vec<BigRational>> {
        vec![row(&[9, 5, 5]), row(&[6, 7, 7]), row(&[7, 8, 4])]
    }

    fn of_three(criterion: usize, alternative: usize) -> Option<Stability> {
        stability(&three(), &row(&[1, 1, 1]), criterion, alternative).unwrap()
    }

    #[test]
    fn the_case_in_the_methods_ends_at_two_fifths() {
        let interval = of_three(0, 1).unwrap();
        assert_eq!(interval.lower.weight.to_string(), "0");
        assert!(interval.lower.rivals.is_empty());
        assert_eq!(interval.upper.weight.to_string(), "2/5");
        assert_eq!(interval.upper.rivals, [0]);
    }

    #[test]
    fn the_rival_takes_over_where_the_other_ends() {
        let interval = of_three(0, 0).unwrap();
        assert_eq!(interval.lower.weight.to_string(), "2/5");
        assert_eq!(interval.lower.rivals, [1]);
        assert_eq!(interval.upper.weight.to_string(), "1");
    }

    #[test]
    fn an_alternative_that_is_never_first_has_no_interval() {
        assert_eq!(of_three(0, 2), None);
    }

    #[test]
    fn equal_alternatives_are_first_together_everywhere() {
        let twins = [row(&[4, 2]), row(&[4, 2])];
        let interval = stability(&twins, &row(&[1, 3]), 0, 0).unwrap().unwrap();
        assert_eq!(interval.lower.weight.to_string(), "0");
        assert_eq!(interval.upper.weight.to_string(), "1");
        assert!(interval.upper.rivals.is_empty());
    }

    #[test]
    fn two_rivals_may_draw_level_at_once() {
        let values = [row(&[0, 2]), row(&[2, 0]), row(&[2, 0])];
        let interval = stability(&values, &row(&[1, 1]), 0, 0).unwrap().unwrap();
        assert_eq!(interval.upper.weight.to_string(), "1/2");
        assert_eq!(interval.upper.rivals, [1, 2]);
    }

    #[test]
    fn being_first_at_a_single_weight_is_an_interval_of_no_length() {
        let values = [row(&[1, 1]), row(&[0, 2]), row(&[2, 0])];
        let interval = stability(&values, &row(&[1, 1]), 0, 0).unwrap().unwrap();
        assert_eq!(interval.lower.weight, interval.upper.weight);
        assert_eq!(interval.lower.rivals, [1]);
        assert_eq!(interval.upper.rivals, [2]);
    }

    #[test]
    fn a_rival_that_leads_everywhere_but_at_the_end_names_that_end() {
        let values = [row(&[2, 0]), row(&[2, 1])];
        let interval = stability(&values, &row(&[1, 1]), 0, 0).unwrap().unwrap();
        assert_eq!(interval.lower.weight.to_string(), "1");
        assert_eq!(interval.lower.rivals, [1]);
    }

    #[test]
    fn what_cannot_be_varied_is_refused() {
        let values = three();
        let only_one = row(&[1, 0, 0]);
        let refused = |weights: &[BigRational], criterion, alternative| {
            stability(&values, weights, criterion, alternative).unwrap_err()
        };
        assert_eq!(refused(&only_one, 0, 0), Undefined::NoOtherWeight);
        assert_eq!(refused(&row(&[1, -1, 1]), 0, 0), Undefined::NegativeWeight);
        let outside = Undefined::OutOfRange { index: 3, length: 3 };
        assert_eq!(refused(&row(&[1, 1, 1]), 3, 0), outside);
        assert_eq!(refused(&row(&[1, 1, 1]), 0, 3), outside);
        let uneven = Undefined::LengthsDiffer { first: 3, second: 2 };
        assert_eq!(refused(&row(&[1, 1]), 0, 0), uneven);
        let none: [Vec<BigRational>; 0] = [];
        assert_eq!(stability(&none, &row(&[1, 1]), 0, 0), Err(Undefined::NoAlternatives));
    }

    proptest! {
        #[test]
        fn an_alternative_is_first_inside_its_interval_and_nowhere_else(
            values in prop::collection::vec(prop::collection::vec(0_i64..11, 3), 1..6),
            weights in prop::collection::vec(1_i64..5, 3),
            step in 0_i64..61,
        ) {
            let at = BigRational::new(step.into(), 60.into());
            let values: Vec<Vec<BigRational>> = values.iter().map(|v| row(v)).collect();
            let weights = row(&weights);
            let scale = (BigRational::one() - &at) / (&weights[1] + &weights[2]);
            let total = |v: &[BigRational]| {
                &at * &v[0] + &scale * (&weights[1] * &v[1] + &weights[2] * &v[2])
            };
            let best = values.iter().map(|v| total(v)).max().unwrap();
            for (alternative, row) in values.iter().enumerate() {
                let inside = stability(&values, &weights, 0, alternative)
                    .unwrap()
                    .is_some_and(|found| {
                        found.lower.weight <= at && at <= found.upper.weight
                    });
                prop_assert_eq!(inside, total(row) == best);
            }
        }
    }
}
