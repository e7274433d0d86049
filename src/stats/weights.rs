//! Weights for criteria of which only the order is known.

use num_bigint::BigInt;
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

#[cfg(test)]
mod tests {
    use super::rank_order_centroid;
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
