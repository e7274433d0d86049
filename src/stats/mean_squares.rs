//! The two-way analysis of variance of a complete table.

use super::grid::Grid;
use super::number::{real, squared};
use super::undefined::Undefined;

/// The mean squares of a complete units × raters table with one rating per cell.
///
/// Invariants: at least two units and two raters; no mean square is negative; a source
/// of variation that is absent from the ratings has exactly zero.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct MeanSquares {
    /// The number of units, n.
    pub units: usize,
    /// The number of raters, k.
    pub raters: usize,
    /// Between units (BMS), n − 1 degrees of freedom.
    pub between_units: f64,
    /// Within units (WMS), n(k − 1) degrees of freedom.
    pub within_units: f64,
    /// Between raters (JMS, "judges"), k − 1 degrees of freedom.
    pub between_raters: f64,
    /// Residual (EMS), (n − 1)(k − 1) degrees of freedom.
    pub residual: f64,
}

/// The mean squares of a complete table: units are rows, raters are columns.
///
/// # Method
///
/// The classical sums of squares, from deviations (of cells from their row and column
/// means), not from differences of large sums. A residual that is only rounding, below
/// 10⁻²⁴ of the largest value squared, is set to zero, so that "no noise at all" can be
/// told from "little noise".
///
/// # Errors
///
/// [`Undefined::TooFewUnits`] or [`Undefined::TooFewRaters`] below two.
///
/// # Examples
///
/// ```
/// use vurder::stats::grid::Grid;
/// use vurder::stats::mean_squares::mean_squares;
///
/// // Shrout & Fleiss 1979, table 2.
/// let table = Grid::from_rows(&[
///     [9.0, 2.0, 5.0, 8.0], [6.0, 1.0, 3.0, 2.0], [8.0, 4.0, 6.0, 8.0],
///     [7.0, 1.0, 2.0, 6.0], [10.0, 5.0, 6.0, 9.0], [6.0, 2.0, 4.0, 7.0],
/// ])?;
/// let squares = mean_squares(&table)?;
/// assert!((squares.between_units - 11.24).abs() < 0.005);
/// assert!((squares.residual - 1.02).abs() < 0.005);
/// # Ok::<(), vurder::stats::undefined::Undefined>(())
/// ```
pub fn mean_squares(table: &Grid) -> Result<MeanSquares, Undefined> {
    let (units, raters) = (table.rows(), table.columns());
    if units < 2 {
        return Err(Undefined::TooFewUnits { needed: 2, found: units });
    }
    if raters < 2 {
        return Err(Undefined::TooFewRaters { needed: 2, found: raters });
    }
    let rows: Vec<&[f64]> = (0..units).map(|unit| table.row(unit)).collect();
    let row_means: Vec<f64> = rows.iter().map(|row| mean(row)).collect();
    let transposed = table.transposed();
    let column_means: Vec<f64> = (0..raters).map(|rater| mean(transposed.row(rater))).collect();
    let grand_mean = mean(&row_means);

    let mut within = 0.0;
    let mut residual = 0.0;
    for (row, &row_mean) in rows.iter().zip(&row_means) {
        for (&cell, &column_mean) in row.iter().zip(&column_means) {
            within += squared(cell - row_mean);
            residual += squared(cell - row_mean - column_mean + grand_mean);
        }
    }
    let spread =
        |means: &[f64]| -> f64 { means.iter().map(|&mean| squared(mean - grand_mean)).sum() };
    let largest = table.cells().iter().fold(0.0_f64, |most, cell| most.max(cell.abs()));
    let rounding = 1e-24 * squared(largest) * real(units * raters);
    let settled = |sum: f64| if sum <= rounding { 0.0 } else { sum };
    Ok(MeanSquares {
        units,
        raters,
        between_units: settled(real(raters) * spread(&row_means)) / real(units - 1),
        within_units: settled(within) / real(units * (raters - 1)),
        between_raters: settled(real(units) * spread(&column_means)) / real(raters - 1),
        residual: settled(residual) / real((units - 1) * (raters - 1)),
    })
}

fn mean(values: &[f64]) -> f64 {
    values.iter().sum::<f64>() / real(values.len())
}

#[cfg(test)]
mod tests {
    use super::mean_squares;
    use crate::stats::grid::Grid;
    use crate::stats::reference::{assert_close, assert_within, expected, grid};
    use crate::stats::undefined::Undefined;
    use proptest::prelude::*;

    #[test]
    fn mean_squares_match_the_reference_cases() {
        let expected = expected();
        for case in ["shrout_fleiss_1979", "hiring_complete"] {
            let squares = mean_squares(&grid(case)).unwrap();
            let truth = |name: &str| expected[case]["icc_oracle"][name].as_f64().unwrap();
            assert_close(squares.between_units, truth("MSB"));
            assert_close(squares.between_raters, truth("MSJ"));
            assert_close(squares.residual, truth("MSE"));
            assert_close(squares.within_units, truth("MSW"));
        }
    }

    #[test]
    fn raters_who_differ_by_a_constant_leave_exactly_no_residual() {
        let table = Grid::from_rows(&[[0.1, 0.4], [0.7, 1.0], [1.3, 1.6]]).unwrap();
        let squares = mean_squares(&table).unwrap();
        assert_within(squares.residual, 0.0, 0.0);
        assert!(squares.between_raters > 0.0);
    }

    #[test]
    fn one_unit_or_one_rater_is_too_few() {
        let unit = Grid::from_rows(&[[1.0, 2.0]]).unwrap();
        let too_few_units = Undefined::TooFewUnits { needed: 2, found: 1 };
        assert_eq!(mean_squares(&unit), Err(too_few_units));
        let too_few_raters = Undefined::TooFewRaters { needed: 2, found: 1 };
        assert_eq!(mean_squares(&unit.transposed()), Err(too_few_raters));
    }

    proptest! {
        #[test]
        fn sums_of_squares_add_up(
            rows in prop::collection::vec(prop::collection::vec(-9.0_f64..9.0, 3), 2..8),
        ) {
            let squares = mean_squares(&Grid::from_rows(&rows).unwrap()).unwrap();
            let units = f64::from(u32::try_from(rows.len()).unwrap());
            let within = squares.within_units * units * 2.0;
            let parts = squares.between_raters * 2.0 + squares.residual * (units - 1.0) * 2.0;
            prop_assert!((within - parts).abs() < 1e-9 * (1.0 + within));
        }
    }
}
