//! What raters disagree by once units and raters are allowed for, exactly, in a table
//! that may have gaps.

use std::collections::BTreeMap;
use std::ops::{AddAssign, Mul, Sub};

use num_bigint::BigInt;
use num_integer::Integer;
use num_rational::BigRational;
use num_traits::{One, Signed, Zero};

use super::severity::solve;
use super::undefined::Undefined;

/// The whole numbers that ratings are summed in: `i128` where it is known that nothing
/// overflows, else [`BigInt`].
pub trait Whole:
    Clone + Zero + AddAssign + Sub<Output = Self> + Mul<Output = Self> + From<u32> + Into<BigInt>
{
}

impl<Number> Whole for Number where
    Number: Clone
        + Zero
        + AddAssign
        + Sub<Output = Number>
        + Mul<Output = Number>
        + From<u32>
        + Into<BigInt>
{
}

/// Ratings of many units, summed one unit at a time; no rating is kept.
#[derive(Debug, Clone)]
pub struct Residuals<Number> {
    raters: usize,
    /// The sums of units with the same divisor and the same number of ratings.
    kinds: BTreeMap<(BigInt, usize), Sums<Number>>,
}

/// Sums over units with n ratings each; a rating counts as often as it has colleagues.
#[derive(Debug, Clone)]
struct Sums<Number> {
    units: usize,
    /// Σ over units of n·Σy² − (Σy)².
    within: Number,
    /// For each rater, Σ of n·y − Σy over the rater's units.
    above: Vec<Number>,
    /// How many units each two raters share, row by row.
    shared: Vec<u32>,
}

/// The residual of the additive model of ratings.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Residual {
    /// The residual mean square, EMS; zero if raters differ by constants at most.
    pub mean_square: BigRational,
    /// Its degrees of freedom, at least 1.
    pub degrees: usize,
    /// The units with two ratings or more, which it was estimated from.
    pub units: usize,
    /// The raters who rated these.
    pub raters: usize,
}

impl<Number: Whole> Residuals<Number> {
    /// No ratings yet.
    #[must_use]
    pub const fn new(raters: usize) -> Self {
        Self { raters, kinds: BTreeMap::new() }
    }

    /// Adds the ratings of one unit: rater and rating times the divisor. No rater comes
    /// twice. A unit with fewer than two ratings says nothing, and takes no part.
    pub fn add(&mut self, divisor: &BigInt, ratings: &[(usize, Number)]) {
        if ratings.len() < 2 {
            return;
        }
        let (raters, count) = (self.raters, ratings.len());
        let n = Number::from(u32::try_from(count).unwrap_or(u32::MAX));
        let (mut sum, mut squares) = (Number::zero(), Number::zero());
        for (_, rating) in ratings {
            sum += rating.clone();
            squares += rating.clone() * rating.clone();
        }
        let kind = (divisor.clone(), count);
        let sums = self.kinds.entry(kind).or_insert_with(|| Sums::none(raters));
        sums.units += 1;
        sums.within += n.clone() * squares - sum.clone() * sum.clone();
        for (rater, rating) in ratings {
            sums.above[*rater] += n.clone() * rating.clone() - sum.clone();
            for (other, _) in ratings {
                sums.shared[rater * raters + other] += 1;
            }
        }
    }

    /// The residual of what was added.
    ///
    /// # Method
    ///
    /// Least squares for `y_ij = μ + a_i + b_j + e_ij`. After eliminating the units,
    /// `SSE = Σ(y_ij − ȳ_i)² − Σ b_j q_j`, with `q_j = Σ_i (y_ij − ȳ_i)` and b the solution of
    /// the reduced equations (Searle 1971, *Linear Models*, chapter 7). Degrees of freedom
    /// are `Σ(n_i − 1)` − (raters − groups of raters that units connect). In a complete
    /// table that is the classical EMS on (n − 1)(k − 1) degrees of freedom, which
    /// [`mean_squares`](super::mean_squares::mean_squares) finds in floating point. All
    /// in rational arithmetic, because the result decides who can be told apart.
    ///
    /// # Errors
    ///
    /// [`Undefined::NoPairableValues`] if no unit has two ratings, and
    /// [`Undefined::NothingInCommon`] if no degree of freedom is left: then any ratings
    /// at all would fit the model.
    ///
    /// # Examples
    ///
    /// ```
    /// use num_bigint::BigInt;
    /// use vurder::stats::residual::Residuals;
    ///
    /// // Shrout & Fleiss 1979, table 2: EMS is 1.0194 on 15 degrees of freedom.
    /// let mut residuals = Residuals::new(4);
    /// for row in [[9, 2, 5, 8], [6, 1, 3, 2], [8, 4, 6, 8], [7, 1, 2, 6], [10, 5, 6, 9], [6, 2, 4, 7]] {
    ///     let ratings: Vec<(usize, i128)> = row.into_iter().enumerate().collect();
    ///     residuals.add(&BigInt::from(1), &ratings);
    /// }
    /// let found = residuals.residual()?;
    /// assert_eq!((found.mean_square.to_string().as_str(), found.degrees), ("367/360", 15));
    /// # Ok::<(), vurder::stats::undefined::Undefined>(())
    /// ```
    pub fn residual(&self) -> Result<Residual, Undefined> {
        let groups = self.groups();
        let raters: usize = groups.iter().map(Vec::len).sum();
        let units = self.kinds.values().map(|sums| sums.units).sum();
        if units == 0 {
            return Err(Undefined::NoPairableValues);
        }
        let free: usize =
            self.kinds.iter().map(|((_, count), sums)| (count - 1) * sums.units).sum();
        let degrees = (free + groups.len()).saturating_sub(raters);
        if degrees == 0 {
            return Err(Undefined::NothingInCommon);
        }
        let mut squares = BigRational::zero();
        let mut above = vec![BigRational::zero(); self.raters];
        for ((divisor, count), sums) in &self.kinds {
            let whole = divisor * BigInt::from(*count);
            squares += BigRational::new(sums.within.clone().into(), &whole * divisor);
            for (total, part) in above.iter_mut().zip(&sums.above) {
                *total += BigRational::new(part.clone().into(), whole.clone());
            }
        }
        let explained: BigRational = groups.iter().map(|group| self.explained(group, &above)).sum();
        let mean_square = (squares - explained) / BigRational::from(BigInt::from(degrees));
        Ok(Residual { mean_square, degrees, units, raters })
    }

    /// The raters that units connect, group by group; raters without such a unit are in none.
    fn groups(&self) -> Vec<Vec<usize>> {
        let share = |one: usize, other: usize| {
            self.kinds.values().any(|sums| sums.shared[one * self.raters + other] > 0)
        };
        let mut left: Vec<usize> = (0..self.raters).filter(|&rater| share(rater, rater)).collect();
        let mut groups = Vec::new();
        while let Some(first) = left.pop() {
            let mut group = vec![first];
            let mut next = 0;
            while let Some(&one) = group.get(next) {
                group.extend(left.extract_if(.., |other| share(one, *other)));
                next += 1;
            }
            groups.push(group);
        }
        groups
    }

    /// `Σ b_j q_j` over a group, with b from its reduced equations.
    fn explained(&self, group: &[usize], above: &[BigRational]) -> BigRational {
        let common =
            self.kinds.keys().fold(BigInt::one(), |common, (_, n)| common.lcm(&BigInt::from(*n)));
        let scale = above.iter().fold(BigInt::one(), |scale, q| scale.lcm(q.denom()));
        let equation = |rater: &usize| {
            let mut row = vec![BigInt::zero(); group.len() + 1];
            for (cell, other) in row.iter_mut().zip(group) {
                for ((_, count), sums) in &self.kinds {
                    let share = &common / BigInt::from(*count);
                    let units = BigInt::from(sums.shared[rater * self.raters + other]);
                    *cell +=
                        if rater == other { (&common - share) * units } else { -share * units };
                }
            }
            let q = &above[*rater];
            row[group.len()] = q.numer() * (&scale / q.denom()) * &common;
            row
        };
        let (solution, divisor) = solve(group.iter().map(equation).collect());
        let divisor = divisor * scale;
        group
            .iter()
            .zip(solution)
            .map(|(rater, b)| &above[*rater] * BigRational::new(b, divisor.clone()))
            .sum()
    }
}

impl<Number: Whole> Sums<Number> {
    fn none(raters: usize) -> Self {
        Self {
            units: 0,
            within: Number::zero(),
            above: vec![Number::zero(); raters],
            shared: vec![0; raters * raters],
        }
    }
}

/// The square of the least difference between two means that noise alone would rarely
/// make: 1.96² · EMS · (p₁ + p₂), where p is 1/k for the mean of k ratings.
///
/// The square, because its root is seldom rational: compare squares.
#[must_use]
pub fn detectable_squared(
    mean_square: &BigRational,
    first: &BigRational,
    second: &BigRational,
) -> BigRational {
    let quantile = BigRational::new(BigInt::from(49 * 49), BigInt::from(25 * 25));
    quantile * mean_square * (first + second)
}

/// The greatest multiple of 1/`parts` whose square is not above `square`; 0 if that is
/// negative. What is a multiple of 1/`parts` is above it exactly if its square is above
/// `square`.
///
/// # Examples
///
/// ```
/// use num_bigint::BigInt;
/// use num_rational::BigRational;
/// use vurder::stats::residual::greatest_root;
///
/// let two = BigRational::from(BigInt::from(2));
/// assert_eq!(greatest_root(&two, &BigInt::from(100)).to_string(), "141/100");
/// ```
#[must_use]
pub fn greatest_root(square: &BigRational, parts: &BigInt) -> BigRational {
    if !square.is_positive() || !parts.is_positive() {
        return BigRational::zero();
    }
    let units = (square * parts * parts).floor().to_integer();
    BigRational::new(units.sqrt(), parts.clone())
}

#[cfg(test)]
mod tests {
    use super::{Residuals, detectable_squared, greatest_root};
    use crate::stats::grid::Grid;
    use crate::stats::mean_squares::mean_squares;
    use crate::stats::reference::assert_within;
    use crate::stats::severity::{Observation, severity};
    use crate::stats::undefined::Undefined;
    use num_bigint::BigInt;
    use num_rational::BigRational;
    use num_traits::ToPrimitive;
    use proptest::prelude::*;

    const SHROUT_FLEISS: [[i32; 4]; 6] =
        [[9, 2, 5, 8], [6, 1, 3, 2], [8, 4, 6, 8], [7, 1, 2, 6], [10, 5, 6, 9], [6, 2, 4, 7]];

    /// A table with gaps, one row per unit.
    fn added(rows: &[Vec<Option<i32>>], divisor: i32) -> Residuals<i128> {
        let mut residuals = Residuals::new(rows.first().map_or(0, Vec::len));
        for row in rows {
            let ratings: Vec<(usize, i128)> = row
                .iter()
                .enumerate()
                .filter_map(|(rater, cell)| {
                    Some((rater, i128::from((*cell)?) * i128::from(divisor)))
                })
                .collect();
            residuals.add(&BigInt::from(divisor), &ratings);
        }
        residuals
    }

    #[test]
    fn shrout_and_fleiss_give_the_noise_in_the_methods() {
        let rows: Vec<Vec<Option<i32>>> =
            SHROUT_FLEISS.iter().map(|row| row.map(Some).to_vec()).collect();
        let found = added(&rows, 7).residual().unwrap();
        assert_eq!(found.mean_square.to_string(), "367/360");
        assert_eq!((found.degrees, found.units, found.raters), (15, 6, 4));
        let quarter = BigRational::new(1.into(), 4.into());
        let squared = detectable_squared(&found.mean_square, &quarter, &quarter);
        let squared = squared.to_f64().unwrap();
        assert_within(squared.sqrt(), 1.399_339, 5e-7);
    }

    #[test]
    fn two_raters_with_two_units_in_common_are_the_least() {
        let found = added(&[vec![Some(4), Some(6)], vec![Some(5), Some(5)]], 1).residual().unwrap();
        // The raters' differences are 2 and 0: their variance is 2, and half of it noise.
        assert_eq!((found.mean_square.to_string().as_str(), found.degrees), ("1", 1));
        let apart = [vec![Some(4), Some(6), None], vec![None, Some(5), Some(5)]];
        assert_eq!(added(&apart, 1).residual(), Err(Undefined::NothingInCommon));
        let alone = [vec![Some(4), None], vec![None, Some(5)]];
        assert_eq!(added(&alone, 1).residual(), Err(Undefined::NoPairableValues));
    }

    #[test]
    fn groups_that_share_nobody_add_up() {
        let cell = Some;
        let found = added(
            &[
                vec![cell(4), cell(6), None, None],
                vec![cell(5), cell(5), None, None],
                vec![None, None, cell(1), cell(1)],
                vec![None, None, cell(3), cell(3)],
            ],
            1,
        );
        let found = found.residual().unwrap();
        // Sums of squares 1 and 0 on a degree of freedom each.
        assert_eq!((found.mean_square.to_string().as_str(), found.degrees), ("1/2", 2));
    }

    #[test]
    fn the_greatest_root_is_not_above() {
        let root = |square: i64, parts: i64| {
            greatest_root(&BigRational::from(BigInt::from(square)), &BigInt::from(parts))
                .to_string()
        };
        assert_eq!(
            (root(4, 1).as_str(), root(3, 2).as_str(), root(-1, 9).as_str()),
            ("2", "3/2", "0")
        );
    }

    proptest! {
        #[test]
        fn a_complete_table_gives_the_classical_mean_square(
            rows in prop::collection::vec(prop::collection::vec(0_i32..11, 3), 2..9),
        ) {
            let table: Vec<Vec<Option<i32>>> =
                rows.iter().map(|row| row.iter().copied().map(Some).collect()).collect();
            let found = added(&table, 1).residual().unwrap().mean_square.to_f64().unwrap();
            let rows: Vec<Vec<f64>> =
                rows.into_iter().map(|row| row.into_iter().map(f64::from).collect()).collect();
            let classical = mean_squares(&Grid::from_rows(&rows).unwrap()).unwrap().residual;
            prop_assert!((found - classical).abs() < 1e-9, "{found} {classical}");
        }

        #[test]
        fn a_table_with_gaps_gives_what_the_fitted_model_leaves(
            cells in prop::collection::vec(prop::option::weighted(0.7, 0_i32..11), 20),
        ) {
            let rows: Vec<Vec<Option<i32>>> = cells.chunks(4).map(<[_]>::to_vec).collect();
            let observations: Vec<Observation> = cells
                .iter()
                .enumerate()
                .filter_map(|(place, cell)| {
                    let value = BigRational::from(BigInt::from((*cell)?));
                    Some(Observation { unit: place / 4, rater: place % 4, value })
                })
                .collect();
            let Ok(model) = severity(5, 4, &observations) else { return Ok(()) };
            let squares: BigRational = observations
                .iter()
                .map(|seen| {
                    let left =
                        &seen.value - &model.level - &model.units[seen.unit] - &model.raters[seen.rater];
                    &left * &left
                })
                .sum();
            // Connected: one group of nine nodes.
            match (observations.len() + 1).saturating_sub(9) {
                0 => prop_assert!(added(&rows, 1).residual().is_err()),
                degrees => {
                    let found = added(&rows, 3).residual().unwrap();
                    prop_assert_eq!(found.degrees, degrees);
                    prop_assert_eq!(found.mean_square, squares / BigInt::from(degrees));
                }
            }
        }

        #[test]
        fn big_and_small_numbers_agree(
            cells in prop::collection::vec(prop::option::weighted(0.8, 0_i32..11), 12),
        ) {
            let rows: Vec<Vec<Option<i32>>> = cells.chunks(3).map(<[_]>::to_vec).collect();
            let mut big = Residuals::<BigInt>::new(3);
            for row in &rows {
                let ratings: Vec<(usize, BigInt)> = row
                    .iter()
                    .enumerate()
                    .filter_map(|(rater, cell)| Some((rater, BigInt::from((*cell)?))))
                    .collect();
                big.add(&BigInt::from(1), &ratings);
            }
            prop_assert_eq!(big.residual(), added(&rows, 1).residual());
        }
    }
}
