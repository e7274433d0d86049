//! Whether two groups differ more than chance would make them.

use num_bigint::{BigInt, BigUint};
use num_rational::BigRational;
use num_traits::One;

/// A two-by-two table of counts: rows are groups, columns are outcomes.
pub type Counts = [[u32; 2]; 2];

/// Fisher's exact two-sided p-value.
///
/// # Method
///
/// With both margins fixed, the sum of the probabilities of all tables that are no more
/// probable than the one observed (Freeman & Halton 1951, the rule of R's
/// `fisher.test`). "No more probable" has R's relative tolerance of 10⁻⁷; here it is
/// applied in whole numbers, so that it admits what R admits and rounding decides
/// nothing. A table with an empty row or column has p = 1.
///
/// # Examples
///
/// ```
/// use num_traits::ToPrimitive;
/// use vurder::stats::fisher::fisher_p;
///
/// let p = fisher_p([[8, 2], [1, 5]]);
/// assert_eq!(p.to_string(), "5/143");
/// assert_eq!(format!("{:.6}", p.to_f64().unwrap()), "0.034965");
/// ```
#[must_use]
pub fn fisher_p(counts: Counts) -> BigRational {
    let [[a, b], [c, d]] = counts.map(|row| row.map(u64::from));
    let (first_row, second_row, first_column) = (a + b, c + d, a + c);
    let least = first_column.saturating_sub(second_row);
    let most = first_column.min(first_row);

    // The numbers of ways to make the tables with x in the first cell: whole numbers in
    // proportion to the probabilities, each from the one before.
    let bound = choose(first_row, a) * choose(second_row, c) * 10_000_001_u32;
    let mut ways = choose(first_row, least) * choose(second_row, first_column - least);
    let (mut all, mut extreme) = (BigUint::ZERO, BigUint::ZERO);
    for x in least..=most {
        all += &ways;
        if &ways * 10_000_000_u32 <= bound {
            extreme += &ways;
        }
        ways = ways * (first_row - x) / (x + 1);
        ways = ways * (first_column - x) / (second_row + x + 1 - first_column);
    }
    BigRational::new(BigInt::from(extreme), BigInt::from(all))
}

/// The number of ways to choose `chosen` out of `all`.
fn choose(all: u64, chosen: u64) -> BigUint {
    let chosen = chosen.min(all - chosen);
    (0..chosen).fold(BigUint::one(), |product, step| product * (all - step) / (step + 1))
}

#[cfg(test)]
mod tests {
    use super::{choose, fisher_p};
    use crate::stats::reference::assert_within;
    use num_bigint::BigUint;
    use num_rational::BigRational;
    use num_traits::{One, ToPrimitive, Zero};
    use proptest::prelude::*;

    #[test]
    fn the_case_in_the_methods_comes_out() {
        let p = fisher_p([[8, 2], [1, 5]]).to_f64().unwrap();
        assert_within(p, 0.034_965, 5e-7);
    }

    #[test]
    fn fishers_tea_tasting_has_seventeen_thirty_fifths() {
        // Three of four cups right: (1 + 16 + 16 + 1) / 70, as R prints .4857.
        assert_eq!(fisher_p([[3, 1], [1, 3]]).to_string(), "17/35");
        assert_eq!(fisher_p([[4, 0], [0, 4]]).to_string(), "1/35");
    }

    #[test]
    fn an_empty_row_or_column_shows_nothing() {
        for counts in [[[0, 0], [3, 4]], [[0, 3], [0, 4]], [[0, 0], [0, 0]], [[5, 0], [0, 0]]] {
            assert_eq!(fisher_p(counts), BigRational::one());
        }
    }

    #[test]
    fn large_counts_stay_exact_and_quick() {
        let p = fisher_p([[2_000, 1_000], [1_900, 1_100]]).to_f64().unwrap();
        assert!(p > 0.005 && p < 0.01);
    }

    #[test]
    fn binomial_coefficients_are_right() {
        assert_eq!(choose(10, 3), BigUint::from(120_u32));
        assert_eq!(choose(10, 0), BigUint::one());
        assert_eq!(choose(0, 0), BigUint::one());
    }

    proptest! {
        #[test]
        fn exchanging_rows_or_columns_changes_nothing(
            a in 0_u32..12, b in 0_u32..12, c in 0_u32..12, d in 0_u32..12,
        ) {
            let p = fisher_p([[a, b], [c, d]]);
            prop_assert!(p > BigRational::zero() && p <= BigRational::one());
            prop_assert_eq!(&p, &fisher_p([[c, d], [a, b]]));
            prop_assert_eq!(&p, &fisher_p([[b, a], [d, c]]));
            prop_assert_eq!(&p, &fisher_p([[a, c], [b, d]]));
        }
    }
}
