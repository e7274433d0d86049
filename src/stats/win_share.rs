//! Under how many weightings one alternative beats another, exactly.

use num_bigint::BigInt;
use num_integer::Integer;
use num_rational::BigRational;
use num_traits::{One, Signed, Zero};

use super::undefined::Undefined;

/// The share of all weightings under which the first of two alternatives wins, from its
/// leads `d_k = a_k − b_k` on each of n criteria.
///
/// All weightings means: uniform on the simplex of weights that are not negative and sum
/// to one. Weightings that leave the two level count half to each, so that the shares of
/// A over B and of B over A always sum to one. That matters only if all leads are zero,
/// where the share is 1/2; else the weightings that leave them level have no volume.
///
/// # Method
///
/// The share is the divided difference of `max(x, 0)^(n−1)` at `d_1, …, d_n`
/// (Hermite–Genocchi). With all leads different and the positive ones P, it is
/// `Σ_{j in P} d_j^(n−1) / Π_{k≠j} (d_j − d_k)`. Leads that repeat take the
/// confluent form, with derivatives on the diagonal of the table of divided differences.
/// No lead below zero gives 1, none above zero gives 0 (dominance). Scaling all leads
/// changes nothing, so that they are first made whole numbers.
///
/// # Errors
///
/// [`Undefined::NoCriteria`] without leads.
///
/// # Examples
///
/// ```
/// use num_bigint::BigInt;
/// use num_rational::BigRational;
/// use vurder::stats::win_share::win_share;
///
/// // (9, 6, 7, 8, 4, 6) against (7, 9, 6, 4, 8, 7).
/// let leads = [2, -3, 1, 4, -4, -1].map(|lead| BigRational::from(BigInt::from(lead)));
/// assert_eq!(win_share(&leads)?.to_string(), "1109/2520");
/// # Ok::<(), vurder::stats::undefined::Undefined>(())
/// ```
pub fn win_share(leads: &[BigRational]) -> Result<BigRational, Undefined> {
    if leads.is_empty() {
        return Err(Undefined::NoCriteria);
    }
    let ahead = leads.iter().any(Signed::is_positive);
    let behind = leads.iter().any(Signed::is_negative);
    Ok(match (ahead, behind) {
        (false, false) => BigRational::new(BigInt::one(), BigInt::from(2)),
        (true, false) => BigRational::one(),
        (false, true) => BigRational::zero(),
        (true, true) => divided_difference(&whole(leads)),
    })
}

/// The leads times their common denominator, sorted.
fn whole(leads: &[BigRational]) -> Vec<BigInt> {
    let common = leads.iter().fold(BigInt::one(), |common, lead| common.lcm(lead.denom()));
    let mut whole: Vec<BigInt> =
        leads.iter().map(|lead| lead.numer() * (&common / lead.denom())).collect();
    whole.sort();
    whole
}

/// The divided difference of max(x, 0)^(n−1) at n sorted points, not all alike.
///
/// `column[i]` holds the divided difference at the points i ..= i + width.
fn divided_difference(points: &[BigInt]) -> BigRational {
    let degree = points.len() - 1;
    let mut column: Vec<BigRational> =
        points.iter().map(|point| derivative(point, degree, 0)).collect();
    for width in 1..points.len() {
        for first in 0..points.len() - width {
            let (low, high) = (&points[first], &points[first + width]);
            column[first] = if low == high {
                derivative(low, degree, width)
            } else {
                let step = BigRational::from(high - low);
                (&column[first + 1] - &column[first]) / step
            };
        }
        column.truncate(points.len() - width);
    }
    column.swap_remove(0)
}

/// The derivative of max(x, 0)^degree of the given order, divided by order!, which is
/// C(degree, order) · x^(degree − order) above zero.
fn derivative(point: &BigInt, degree: usize, order: usize) -> BigRational {
    if !point.is_positive() {
        return BigRational::zero();
    }
    let choose = (0..order).fold(BigInt::one(), |product, step| {
        product * BigInt::from(degree - step) / BigInt::from(step + 1)
    });
    let power = (order..degree).fold(BigInt::one(), |power, _| power * point);
    BigRational::from(choose * power)
}

#[cfg(test)]
mod tests {
    use super::win_share;
    use crate::stats::reference::assert_within;
    use crate::stats::simplex::sample;
    use crate::stats::stream::{Purpose, Stream};
    use crate::stats::undefined::Undefined;
    use num_bigint::BigInt;
    use num_rational::BigRational;
    use num_traits::{One, Signed, ToPrimitive, Zero};
    use proptest::prelude::*;

    fn ratios(leads: &[i64]) -> Vec<BigRational> {
        leads.iter().map(|&lead| BigRational::from(BigInt::from(lead))).collect()
    }

    fn share(leads: &[i64]) -> String {
        win_share(&ratios(leads)).unwrap().to_string()
    }

    #[test]
    fn the_case_of_six_criteria_comes_out_exactly() {
        assert_eq!(share(&[2, -3, 1, 4, -4, -1]), "1109/2520");
    }

    #[test]
    fn the_cases_of_three_criteria_come_out_exactly() {
        // A(9,5,5), B(6,7,7), C(7,8,4); two of them with leads that repeat.
        assert_eq!(share(&[3, -2, -2]), "9/25");
        assert_eq!(share(&[2, -3, 1]), "11/20");
        assert_eq!(share(&[-1, -1, 3]), "9/16");
    }

    #[test]
    fn dominance_wins_always_or_never() {
        assert_eq!(share(&[0, 0, 1]), "1");
        assert_eq!(share(&[5, 5, 5]), "1");
        assert_eq!(share(&[-2, 0, -2]), "0");
        assert_eq!(share(&[7]), "1");
    }

    #[test]
    fn equal_alternatives_share_the_win() {
        assert_eq!(share(&[0, 0, 0]), "1/2");
    }

    #[test]
    fn a_criterion_without_a_difference_still_takes_its_weight() {
        // With two criteria, leads 1 and −1: half. A third at zero keeps it at half.
        assert_eq!(share(&[1, -1]), "1/2");
        assert_eq!(share(&[1, -1, 0]), "1/2");
        // 2w₁ > w₂ on three criteria: the line through (1/3, 2/3, 0) and (0, 0, 1).
        assert_eq!(share(&[2, -1, 0]), "2/3");
    }

    #[test]
    fn without_criteria_there_is_no_share() {
        assert_eq!(win_share(&[]), Err(Undefined::NoCriteria));
    }

    /// The formula for leads that all differ, term by term.
    fn by_formula(leads: &[BigRational]) -> BigRational {
        let mut sum = BigRational::zero();
        for (j, lead) in leads.iter().enumerate().filter(|(_, lead)| lead.is_positive()) {
            let mut term = BigRational::one();
            for (_, other) in leads.iter().enumerate().filter(|&(k, _)| k != j) {
                term *= lead / (lead - other);
            }
            sum += term;
        }
        sum
    }

    fn simulated(leads: &[i64], draws: usize) -> f64 {
        let mut stream = Stream::new(12, Purpose::Weighting, 0);
        let mut weights = vec![0.0; leads.len()];
        let mut wins = 0_u32;
        for _ in 0..draws {
            sample(&mut stream, &mut weights);
            let lead: f64 = weights
                .iter()
                .zip(leads)
                .map(|(weight, &lead)| weight * lead.to_f64().unwrap())
                .sum();
            wins += u32::from(lead > 0.0);
        }
        f64::from(wins) / draws.to_f64().unwrap()
    }

    #[test]
    fn simulation_agrees_with_the_exact_share() {
        for leads in [
            vec![2, -3, 1, 4, -4, -1],
            vec![3, 3, -2, -2, -2],
            vec![1, 0, 0, 0, -1, 1, 1, -4, 2],
            vec![-5, 1, 1, 1, 1, 1, 1],
        ] {
            let exact = win_share(&ratios(&leads)).unwrap().to_f64().unwrap();
            // Four standard errors of 40 000 draws at most.
            assert_within(simulated(&leads, 40_000), exact, 0.01);
        }
    }

    proptest! {
        #[test]
        fn the_shares_of_both_sides_sum_to_one(
            leads in prop::collection::vec(-10_i64..11, 1..10),
        ) {
            let opposite: Vec<i64> = leads.iter().map(|lead| -lead).collect();
            let ours = win_share(&ratios(&leads)).unwrap();
            let theirs = win_share(&ratios(&opposite)).unwrap();
            prop_assert!(!ours.is_negative());
            prop_assert_eq!(ours + theirs, BigRational::one());
        }

        #[test]
        fn order_and_scale_of_the_leads_do_not_matter(
            leads in prop::collection::vec(-10_i64..11, 1..9), numerator in 1_i64..50,
        ) {
            let factor = BigRational::new(numerator.into(), 7.into());
            let mut moved: Vec<BigRational> =
                ratios(&leads).into_iter().map(|lead| lead * &factor).collect();
            moved.reverse();
            prop_assert_eq!(win_share(&moved), win_share(&ratios(&leads)));
        }

        #[test]
        fn leads_that_all_differ_follow_the_formula(
            leads in prop::collection::btree_set(-30_i64..31, 2..9),
        ) {
            let leads = ratios(&leads.into_iter().collect::<Vec<_>>());
            prop_assume!(leads.iter().any(Signed::is_positive));
            prop_assert_eq!(win_share(&leads).unwrap(), by_formula(&leads));
        }

        #[test]
        fn leads_that_repeat_are_the_limit_of_leads_that_nearly_do(
            leads in prop::collection::vec(-4_i64..5, 2..6),
        ) {
            prop_assume!(leads.iter().any(|lead| *lead != 0));
            let nearly: Vec<BigRational> = ratios(&leads)
                .into_iter()
                .enumerate()
                .map(|(place, lead)| {
                    lead + BigRational::new(BigInt::from(place + 1), BigInt::from(10_i64.pow(9)))
                })
                .collect();
            let limit = win_share(&ratios(&leads)).unwrap().to_f64().unwrap();
            let close = by_formula(&nearly).to_f64().unwrap();
            prop_assert!((limit - close).abs() < 1e-6, "{limit} {close}");
        }
    }
}
