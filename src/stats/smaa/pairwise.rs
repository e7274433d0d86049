//! How often each alternative beats each other.

use super::Weightings;
use super::distinct::Distinct;
use crate::stats::grid::Grid;
use crate::stats::number::real;
use crate::stats::threads::{Chunk, Threads, in_rounds};
use crate::stats::undefined::Undefined;

/// The most alternatives taken: 200 make 40 000 pairs, more than anyone reads.
pub const MOST_ALTERNATIVES: usize = 200;

/// Pairwise winning indices.
#[derive(Debug, Clone, PartialEq)]
pub struct Pairwise {
    draws: usize,
    row_of: Vec<u32>,
    rows: usize,
    /// Twice the wins of each row over each other, one for a tie.
    doubled: Vec<u64>,
}

/// The share of weightings under which each alternative (row) beats each other; more is
/// better on every criterion.
///
/// # Method
///
/// Leskinen et al. (2006); a weighting under which both are level counts half to each.
/// A simulation: [`win_share`](crate::stats::win_share::win_share) has the exact share
/// of a pair, and is to be preferred for uniform weightings.
///
/// # Errors
///
/// As [`smaa`](super::smaa()), and [`Undefined::TooManyAlternatives`] above
/// [`MOST_ALTERNATIVES`].
///
/// # Examples
///
/// ```
/// use vurder::stats::grid::Grid;
/// use vurder::stats::smaa::Weightings;
/// use vurder::stats::smaa::pairwise::pairwise;
/// use vurder::stats::stream::Simulation;
/// use vurder::stats::threads::Threads;
///
/// let matrix = Grid::from_rows(&[[9.0, 5.0, 5.0], [6.0, 7.0, 7.0], [7.0, 8.0, 4.0]])?;
/// let weightings = Weightings::Uniform(Simulation { draws: 10_000, seed: 1 });
/// let found = pairwise(&matrix, weightings, Threads::ONE)?;
/// assert!((found.share(0, 1) - 9.0 / 25.0).abs() < 0.02);
/// # Ok::<(), vurder::stats::undefined::Undefined>(())
/// ```
pub fn pairwise(
    matrix: &Grid,
    weightings: Weightings<'_>,
    threads: Threads,
) -> Result<Pairwise, Undefined> {
    /// Chunks whose tables of wins wait to be summed: 20 MB at most.
    const ROUND: usize = 128;

    if matrix.rows() > MOST_ALTERNATIVES {
        return Err(Undefined::TooManyAlternatives {
            limit: MOST_ALTERNATIVES,
            found: matrix.rows(),
        });
    }
    let draws = weightings.draws(matrix)?;
    let distinct = Distinct::new(matrix);
    let rows = distinct.rows();
    let mut doubled = vec![0; rows * rows];
    in_rounds(
        draws,
        ROUND,
        threads,
        || vec![0.0; rows],
        |values, chunk| count_wins(&distinct, weightings, chunk, values),
        |tables| {
            for table in tables {
                for (sum, wins) in doubled.iter_mut().zip(table) {
                    *sum += u64::from(wins);
                }
            }
        },
    );
    Ok(Pairwise { draws, row_of: distinct.row_of().to_vec(), rows, doubled })
}

fn count_wins(
    distinct: &Distinct,
    weightings: Weightings<'_>,
    chunk: Chunk,
    values: &mut [f64],
) -> Vec<u32> {
    let rows = distinct.rows();
    let mut doubled = vec![0; rows * rows];
    weightings.each(chunk, distinct.criteria(), |_, weights| {
        distinct.weigh(weights, values);
        for (own, wins) in values.iter().zip(doubled.chunks_mut(rows)) {
            for (other, wins) in values.iter().zip(wins) {
                *wins += u32::from(own > other) + u32::from(own >= other);
            }
        }
    });
    doubled
}

impl Pairwise {
    /// The number of alternatives.
    #[must_use]
    pub fn alternatives(&self) -> usize {
        self.row_of.len()
    }

    /// The number of weightings.
    #[must_use]
    pub const fn draws(&self) -> usize {
        self.draws
    }

    /// The share of weightings under which the first beats the second; 1/2 against
    /// itself. An alternative outside the matrix is a bug of the caller.
    #[must_use]
    pub fn share(&self, first: usize, second: usize) -> f64 {
        let (first, second) = (self.row_of[first] as usize, self.row_of[second] as usize);
        #[expect(clippy::cast_precision_loss, reason = "a count of draws")]
        let doubled = self.doubled[first * self.rows + second] as f64;
        doubled / 2.0 / real(self.draws)
    }
}

#[cfg(test)]
mod tests {
    use super::pairwise;
    use crate::stats::grid::Grid;
    use crate::stats::reference::{assert_close, assert_within, expected, grid};
    use crate::stats::smaa::Weightings;
    use crate::stats::stream::Simulation;
    use crate::stats::threads::Threads;
    use crate::stats::undefined::Undefined;
    use crate::stats::win_share::win_share;
    use num_bigint::BigInt;
    use num_rational::BigRational;
    use num_traits::ToPrimitive;
    use proptest::prelude::*;
    use std::num::NonZeroUsize;

    const UNIFORM: Weightings<'static> = Weightings::Uniform(Simulation { draws: 40_000, seed: 9 });

    #[test]
    fn the_given_weightings_win_as_in_the_reference_case() {
        let weights = grid("smaa_weights");
        let found =
            pairwise(&grid("smaa_matrix"), Weightings::Given(&weights), Threads::ONE).unwrap();
        let expected = expected();
        let truth = &expected["smaa"]["pairwise_winning"];
        for first in 0..8 {
            for second in (0..8).filter(|&second| second != first) {
                let share = truth[first][second].as_f64().unwrap();
                assert_close(found.share(first, second), share);
            }
            assert_close(found.share(first, first), 0.5);
        }
    }

    #[test]
    fn simulated_wins_approach_the_exact_shares() {
        let rows = [[9, 6, 7, 8, 4, 6], [7, 9, 6, 4, 8, 7], [5, 6, 9, 8, 8, 1]];
        let matrix = Grid::from_rows(&rows.map(|row| row.map(f64::from))).unwrap();
        let found = pairwise(&matrix, UNIFORM, Threads::available()).unwrap();
        for first in 0..3 {
            for second in 0..3 {
                let leads: Vec<BigRational> = rows[first]
                    .iter()
                    .zip(rows[second])
                    .map(|(ours, theirs)| BigRational::from(BigInt::from(ours - theirs)))
                    .collect();
                let exact = win_share(&leads).unwrap().to_f64().unwrap();
                assert_within(found.share(first, second), exact, 0.01);
            }
        }
    }

    #[test]
    fn the_number_of_threads_changes_nothing() {
        let matrix = grid("smaa_matrix");
        let run = |count| {
            let threads = Threads::exactly(NonZeroUsize::new(count).unwrap());
            pairwise(&matrix, UNIFORM, threads).unwrap()
        };
        assert_eq!(run(1), run(3));
    }

    #[test]
    fn more_alternatives_than_anyone_compares_are_refused() {
        let matrix = Grid::from_rows(&vec![[1.0]; 201]).unwrap();
        assert_eq!(
            pairwise(&matrix, UNIFORM, Threads::ONE),
            Err(Undefined::TooManyAlternatives { limit: 200, found: 201 })
        );
    }

    proptest! {
        #[test]
        fn the_wins_of_both_sides_sum_to_one(
            rows in prop::collection::vec(prop::collection::vec(0_u8..4, 3), 1..6),
        ) {
            let rows: Vec<Vec<f64>> =
                rows.into_iter().map(|row| row.into_iter().map(f64::from).collect()).collect();
            let matrix = Grid::from_rows(&rows).unwrap();
            let weightings = Weightings::Uniform(Simulation { draws: 300, seed: 2 });
            let found = pairwise(&matrix, weightings, Threads::ONE).unwrap();
            for first in 0..rows.len() {
                for second in 0..rows.len() {
                    let both = found.share(first, second) + found.share(second, first);
                    prop_assert!((both - 1.0).abs() < 1e-12);
                }
            }
        }
    }
}
