//! Weights for criteria of which only the order is known.

use num_bigint::BigInt;
use num_integer::Integer as _;
use num_rational::BigRational;
use num_traits::Zero;

/// Rank-order-centroid weights for n criteria, the most important first. They sum to one;
/// no criteria have no weights.
///
/// # Method
///
/// `w_j = (1/n) Σ_{k=j..n} 1/k`: the mean of all weightings `w_1 ≥ w_2 ≥ … ≥ w_n`
/// (Barron & Barrett 1996), in rational arithmetic.
///
/// # Examples
///
/// ```
/// use vurder::stats::weights::rank_order_centroid;
///
/// let weights: Vec<String> =
///     rank_order_centroid(3).iter().map(ToString::to_string).collect();
/// assert_eq!(weights, ["11/18", "5/18", "1/9"]);
/// ```
#[must_use]
pub fn rank_order_centroid(criteria: usize) -> Vec<BigRational> {
    let mut weights: Vec<BigRational> = (1..=criteria)
        .rev()
        .scan(BigRational::zero(), |sum, place| {
            *sum += BigRational::new(1.into(), BigInt::from(place) * BigInt::from(criteria));
            Some(sum.clone())
        })
        .collect();
    weights.reverse();
    weights
}

/// The smallest whole numbers in the same proportions: weights that a file can hold exactly.
///
/// # Method
///
/// Each times the least common multiple of the denominators, over the greatest
/// common divisor of what comes out.
///
/// # Examples
///
/// ```
/// use vurder::stats::weights::{rank_order_centroid, whole_multiples};
///
/// let weights: Vec<String> =
///     whole_multiples(&rank_order_centroid(6)).iter().map(ToString::to_string).collect();
/// assert_eq!(weights, ["147", "87", "57", "37", "22", "10"]);
/// ```
#[must_use]
pub fn whole_multiples(weights: &[BigRational]) -> Vec<BigInt> {
    let denominator =
        weights.iter().fold(BigInt::from(1), |multiple, weight| multiple.lcm(weight.denom()));
    let whole: Vec<BigInt> =
        weights.iter().map(|weight| weight.numer() * (&denominator / weight.denom())).collect();
    let divisor = whole.iter().fold(BigInt::zero(), |divisor, one| divisor.gcd(one));
    if divisor.is_zero() { whole } else { whole.iter().map(|one| one / &divisor).collect() }
}

#[cfg(test)]
mod tests {
    use super::{rank_order_centroid, whole_multiples};
    use crate::stats::reference::{assert_close, expected};
    use num_rational::BigRational;
    use num_traits::{One, ToPrimitive};

    #[test]
    fn six_criteria_give_the_published_weights() {
        let weights: Vec<String> = rank_order_centroid(6).iter().map(ToString::to_string).collect();
        let published = ["49/120", "29/120", "19/120", "37/360", "11/180", "1/36"];
        assert_eq!(weights, published);
    }

    #[test]
    fn nine_criteria_match_the_reference_case() {
        let expected = expected();
        let truth = &expected["smaa_analytic"]["expected_order_statistics_of_weights"]["n9"];
        for (place, weight) in rank_order_centroid(9).iter().enumerate() {
            assert_close(weight.to_f64().unwrap(), truth[place].as_f64().unwrap());
        }
    }

    #[test]
    fn whole_multiples_keep_the_proportions() {
        let text = |weights: &[_]| {
            whole_multiples(weights).iter().map(ToString::to_string).collect::<Vec<_>>()
        };
        assert_eq!(text(&rank_order_centroid(3)), ["11", "5", "2"]);
        assert_eq!(text(&rank_order_centroid(1)), ["1"]);
        for criteria in 1..=40 {
            let weights = rank_order_centroid(criteria);
            let whole = whole_multiples(&weights);
            let sum: num_bigint::BigInt = whole.iter().sum();
            for (weight, whole) in weights.iter().zip(&whole) {
                assert_eq!(*weight, BigRational::new(whole.clone(), sum.clone()));
            }
        }
    }

    #[test]
    fn weights_sum_to_one_exactly() {
        for criteria in 1..40 {
            assert_eq!(
                rank_order_centroid(criteria).iter().sum::<BigRational>(),
                BigRational::one()
            );
        }
        assert!(rank_order_centroid(0).is_empty());
    }
}
