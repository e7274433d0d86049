//! Whether any weighting at all makes an alternative first, exactly.

use std::cmp::Ordering;

use num_bigint::BigInt;
use num_rational::BigRational;
use num_traits::{One, Signed, Zero};

use super::undefined::Undefined;

/// What the best weighting for an alternative makes of it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Potential {
    /// Under some weighting it is ahead of all rivals.
    Ahead,
    /// It is never ahead of all rivals, and under some weighting level with the first.
    Level,
    /// Under every weighting some rival is ahead.
    Never,
}

/// What an alternative can come to, from its leads over each rival: one row per rival, one
/// column per criterion. Without rivals it is ahead.
///
/// # Method
///
/// The best that the weights can do, max over w of min over rivals of Σ `w_k d_ik`, is the value
/// of a matrix game (von Neumann 1928), found by the simplex method on its linear programme
/// (Dantzig 1951) with Bland's rule, which can't cycle, in rational arithmetic. Its sign is
/// the answer. By duality an alternative is never first exactly if some mixture of rivals is
/// better on every criterion.
///
/// Leaving rivals out can only make an alternative look better: `Never` against some is
/// `Never` against all, which [`potential_among`] makes use of.
///
/// # Errors
///
/// [`Undefined::NoCriteria`] or [`Undefined::UnevenRows`].
///
/// # Examples
///
/// (1, 0) and (0, 1) leave (.4, .4) no weighting, though neither is better throughout; (.6, .6)
/// has some.
///
/// ```
/// use num_bigint::BigInt;
/// use num_rational::BigRational;
/// use vurder::stats::potential::{Potential, potential};
///
/// let tenths = |row: [i32; 2]| row.map(|x| BigRational::new(BigInt::from(x), BigInt::from(10)));
/// assert_eq!(potential(&[tenths([-6, 4]), tenths([4, -6])])?, Potential::Never);
/// assert_eq!(potential(&[tenths([-4, 6]), tenths([6, -4])])?, Potential::Ahead);
/// # Ok::<(), vurder::stats::undefined::Undefined>(())
/// ```
pub fn potential<Row: AsRef<[BigRational]>>(leads: &[Row]) -> Result<Potential, Undefined> {
    Ok(best(leads)?.map_or(Potential::Ahead, |best| best.potential()))
}

/// As [`potential`], of one alternative among many, from the values of all: a row each.
///
/// # Method
///
/// The game against few rivals is solved first. If even that is lost, the answer is *never*.
/// Else the weighting found is tried against all; who does best against it becomes a rival,
/// and the game is solved anew, until nobody does better than those in it (the cutting planes
/// of Kelley 1960). Nobody is added twice, so that it ends.
///
/// # Errors
///
/// As [`potential`].
pub fn potential_among<Row: AsRef<[BigRational]>>(
    values: &[Row],
    at: usize,
    first_rivals: &[usize],
) -> Result<Potential, Undefined> {
    let Some(own) = values.get(at).map(AsRef::as_ref) else { return Err(Undefined::NoCriteria) };
    let lead = |rival: usize| -> Vec<BigRational> {
        own.iter().zip(values[rival].as_ref()).map(|(own, other)| own - other).collect()
    };
    let others = (0..values.len()).filter(|rival| *rival != at);
    let mut rivals: Vec<usize> = first_rivals
        .iter()
        .copied()
        .filter(|rival| *rival != at && *rival < values.len())
        .collect();
    if rivals.is_empty() {
        rivals.extend(others.clone().next());
    }
    let mut leads: Vec<Vec<BigRational>> = rivals.iter().map(|rival| lead(*rival)).collect();
    loop {
        let Some(best) = best(&leads)? else { return Ok(Potential::Ahead) };
        if best.potential() == Potential::Never {
            return Ok(Potential::Never);
        }
        let weighed = |row: &[BigRational]| -> BigRational {
            row.iter().zip(&best.weights).map(|(value, weight)| value * weight).sum()
        };
        let total = weighed(own);
        let ahead = others
            .clone()
            .map(|rival| (&total - weighed(values[rival].as_ref()), rival))
            .min()
            .filter(|(lead, rival)| *lead < best.value && !rivals.contains(rival));
        let Some((_, rival)) = ahead else { return Ok(best.potential()) };
        rivals.push(rival);
        leads.push(lead(rival));
    }
}

/// The most that weights can do against some rivals.
struct Best {
    /// The least lead over any of them.
    value: BigRational,
    /// The weights with which it is reached, with sum 1.
    weights: Vec<BigRational>,
}

impl Best {
    fn potential(&self) -> Potential {
        match self.value.cmp(&BigRational::zero()) {
            Ordering::Greater => Potential::Ahead,
            Ordering::Equal => Potential::Level,
            Ordering::Less => Potential::Never,
        }
    }
}

/// `None` without rivals.
fn best<Row: AsRef<[BigRational]>>(leads: &[Row]) -> Result<Option<Best>, Undefined> {
    let Some(first) = leads.first() else { return Ok(None) };
    let criteria = first.as_ref().len();
    if criteria == 0 {
        return Err(Undefined::NoCriteria);
    }
    if leads.iter().any(|row| row.as_ref().len() != criteria) {
        return Err(Undefined::UnevenRows);
    }
    // The game is moved until all its entries are positive; its value moves with it.
    let least = leads.iter().flat_map(AsRef::as_ref).min().cloned().unwrap_or_default();
    let shift = BigRational::one() - least;
    let (sum, weights) = Tableau::new(leads, criteria, &shift).solve();
    let value = sum.recip() - shift;
    let weights = weights.into_iter().map(|weight| weight / &sum).collect();
    Ok(Some(Best { value, weights }))
}

/// Maximise Σ y subject to M y ≤ 1, y ≥ 0: a row per criterion and the objective last, a
/// column per rival, then per slack, then the right-hand side.
struct Tableau {
    rows: Vec<Vec<BigRational>>,
    /// The variable that each row stands for.
    basis: Vec<usize>,
}

impl Tableau {
    fn new<Row: AsRef<[BigRational]>>(leads: &[Row], criteria: usize, shift: &BigRational) -> Self {
        let rivals = leads.len();
        let unit = |at: usize| {
            (0..criteria).map(move |slack| BigRational::from(BigInt::from(u8::from(slack == at))))
        };
        let mut rows: Vec<Vec<BigRational>> = (0..criteria)
            .map(|at| {
                let entries = leads.iter().map(|row| &row.as_ref()[at] + shift);
                entries.chain(unit(at)).chain([BigRational::one()]).collect()
            })
            .collect();
        let mut objective = vec![-BigRational::one(); rivals];
        objective.resize(rivals + criteria + 1, BigRational::zero());
        rows.push(objective);
        Self { rows, basis: (rivals..rivals + criteria).collect() }
    }

    /// The greatest Σ y, the inverse of the game's value; and the weights times it, which the
    /// objective has under the slacks (duality).
    fn solve(mut self) -> (BigRational, Vec<BigRational>) {
        let (last, right) = (self.rows.len() - 1, self.rows[0].len() - 1);
        while let Some(column) = (0..right).find(|&column| self.rows[last][column].is_negative()) {
            let bound = |row: usize| {
                let entry = &self.rows[row][column];
                entry.is_positive().then(|| (&self.rows[row][right] / entry, self.basis[row], row))
            };
            // All entries are positive, so that y is bounded and there always is such a row.
            let Some((_, _, row)) = (0..last).filter_map(bound).min() else { break };
            self.pivot(row, column);
        }
        let weights = self.rows[last][right - last..right].to_vec();
        (self.rows[last][right].clone(), weights)
    }

    fn pivot(&mut self, row: usize, column: usize) {
        let divisor = self.rows[row][column].clone();
        for cell in &mut self.rows[row] {
            *cell /= &divisor;
        }
        let pivot = self.rows[row].clone();
        for (_, other) in self.rows.iter_mut().enumerate().filter(|(at, _)| *at != row) {
            let factor = other[column].clone();
            if factor.is_zero() {
                continue;
            }
            for (cell, change) in other.iter_mut().zip(&pivot) {
                *cell -= &factor * change;
            }
        }
        self.basis[row] = column;
    }
}

#[cfg(test)]
mod tests {
    use super::{Potential, potential, potential_among};
    use crate::stats::undefined::Undefined;
    use num_bigint::BigInt;
    use num_rational::BigRational;
    use proptest::prelude::*;

    fn leads(rows: &[Vec<i64>]) -> Vec<Vec<BigRational>> {
        let ratio = |x: &i64| BigRational::from(BigInt::from(*x));
        rows.iter().map(|row| row.iter().map(ratio).collect()).collect()
    }

    fn found(rows: &[Vec<i64>]) -> Potential {
        potential(&leads(rows)).unwrap()
    }

    #[test]
    fn dominance_decides_without_a_mixture() {
        assert_eq!(found(&[vec![-1, -2]]), Potential::Never);
        assert_eq!(found(&[vec![1, -2]]), Potential::Ahead);
        // Level if only the first criterion counts.
        assert_eq!(found(&[vec![0, -2]]), Potential::Level);
        assert_eq!(found(&[vec![0, 0]]), Potential::Level);
    }

    #[test]
    fn each_of_the_three_in_the_methods_can_be_first() {
        let rows = [[9, 5, 5], [6, 7, 7], [7, 8, 4]];
        for own in rows {
            let leads: Vec<Vec<i64>> = rows
                .iter()
                .filter(|other| **other != own)
                .map(|other| own.iter().zip(other).map(|(a, b)| a - b).collect())
                .collect();
            assert_eq!(found(&leads), Potential::Ahead);
        }
    }

    #[test]
    fn a_point_on_the_line_between_two_is_level_at_best() {
        assert_eq!(found(&[vec![-5, 5], vec![5, -5]]), Potential::Level);
    }

    #[test]
    fn what_has_no_answer_is_refused() {
        let none: [Vec<BigRational>; 0] = [];
        assert_eq!(potential(&none), Ok(Potential::Ahead));
        assert_eq!(potential(&[Vec::<BigRational>::new()]), Err(Undefined::NoCriteria));
        assert_eq!(potential(&leads(&[vec![1], vec![1, 2]])), Err(Undefined::UnevenRows));
    }

    proptest! {
        #[test]
        fn among_many_it_is_what_all_rivals_at_once_give(
            rows in prop::collection::vec(prop::collection::vec(0_i64..7, 3), 1..9),
            first in prop::collection::vec(0_usize..9, 0..3),
        ) {
            let values = leads(&rows);
            for at in 0..rows.len() {
                let against: Vec<Vec<i64>> = (0..rows.len())
                    .filter(|other| *other != at)
                    .map(|other| rows[at].iter().zip(&rows[other]).map(|(a, b)| a - b).collect())
                    .collect();
                prop_assert_eq!(potential_among(&values, at, &first), potential(&leads(&against)));
            }
        }

        #[test]
        fn on_two_criteria_it_is_what_trying_all_crossings_finds(
            rows in prop::collection::vec(prop::collection::vec(-6_i64..7, 2), 1..6),
        ) {
            // The least lead is a concave, piecewise linear function of the first weight: its
            // greatest value lies at an end or where two rivals' lines cross.
            let at = |row: &Vec<i64>, t: &BigRational| {
                t * BigInt::from(row[0]) + (BigRational::from(BigInt::from(1)) - t) * BigInt::from(row[1])
            };
            let mut points = vec![BigRational::from(BigInt::from(0)), BigRational::from(BigInt::from(1))];
            for one in &rows {
                for other in &rows {
                    let slope = (one[0] - one[1]) - (other[0] - other[1]);
                    if slope != 0 {
                        let t = BigRational::new((other[1] - one[1]).into(), slope.into());
                        if t >= points[0] && t <= points[1] {
                            points.push(t);
                        }
                    }
                }
            }
            let best = points.iter().map(|t| rows.iter().map(|row| at(row, t)).min().unwrap()).max();
            let expected = match best.unwrap().cmp(&BigRational::from(BigInt::from(0))) {
                std::cmp::Ordering::Greater => Potential::Ahead,
                std::cmp::Ordering::Equal => Potential::Level,
                std::cmp::Ordering::Less => Potential::Never,
            };
            prop_assert_eq!(found(&rows), expected);
        }
    }
}
