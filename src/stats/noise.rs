//! How much raters differ on the same unit, and which differences that hides.

use super::grid::Grid;
use super::mean_squares::mean_squares;
use super::number::real;
use super::undefined::Undefined;

/// The noise of a single rating.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Noise {
    /// The standard error of measurement of one rating, √EMS. Zero if raters differ by
    /// a constant at most.
    pub standard_error_of_measurement: f64,
    /// How many units it was estimated from.
    pub units: usize,
    /// How many raters it was estimated from.
    pub raters: usize,
}

/// Estimates the noise from the units that all raters rated: units are rows, raters are
/// columns.
///
/// # Method
///
/// SEM = √EMS, the residual mean square of the two-way table: raters may differ in
/// severity without adding noise. One estimate serves all units.
///
/// # Errors
///
/// [`Undefined::TooFewUnits`] or [`Undefined::TooFewRaters`] below two: with nothing in
/// common the noise can't be estimated, which does not mean that there is none.
///
/// # Examples
///
/// ```
/// use vurder::stats::grid::Grid;
/// use vurder::stats::noise::noise;
///
/// // Shrout & Fleiss 1979, table 2.
/// let table = Grid::from_rows(&[
///     [9.0, 2.0, 5.0, 8.0], [6.0, 1.0, 3.0, 2.0], [8.0, 4.0, 6.0, 8.0],
///     [7.0, 1.0, 2.0, 6.0], [10.0, 5.0, 6.0, 9.0], [6.0, 2.0, 4.0, 7.0],
/// ])?;
/// let noise = noise(&table)?;
/// assert!((noise.standard_error_of_measurement - 1.009675).abs() < 5e-7);
/// assert!((noise.standard_error_of_mean(4)? - 0.504838).abs() < 5e-7);
/// assert!((noise.minimal_detectable_difference(4, 4)? - 1.399339).abs() < 5e-7);
/// # Ok::<(), vurder::stats::undefined::Undefined>(())
/// ```
pub fn noise(table: &Grid) -> Result<Noise, Undefined> {
    let squares = mean_squares(table)?;
    Ok(Noise {
        standard_error_of_measurement: squares.residual.sqrt(),
        units: squares.units,
        raters: squares.raters,
    })
}

impl Noise {
    /// The standard error of the mean of so many ratings: SEM/√k.
    ///
    /// # Errors
    ///
    /// [`Undefined::TooFewRaters`] for a mean of no ratings.
    pub fn standard_error_of_mean(&self, raters: usize) -> Result<f64, Undefined> {
        if raters == 0 {
            return Err(Undefined::TooFewRaters { needed: 1, found: 0 });
        }
        Ok(self.standard_error_of_measurement / real(raters).sqrt())
    }

    /// The least difference between two panel means that noise alone would rarely make:
    /// 1.96·√(SE₁² + SE₂²), which is 1.96·√2·SE for panels of equal size.
    ///
    /// # Errors
    ///
    /// [`Undefined::TooFewRaters`] if either mean is of no ratings.
    pub fn minimal_detectable_difference(
        &self,
        first_raters: usize,
        second_raters: usize,
    ) -> Result<f64, Undefined> {
        let first = self.standard_error_of_mean(first_raters)?;
        let second = self.standard_error_of_mean(second_raters)?;
        Ok(1.96 * first.hypot(second))
    }
}

#[cfg(test)]
mod tests {
    use super::noise;
    use crate::stats::grid::Grid;
    use crate::stats::reference::{assert_within, grid};
    use crate::stats::undefined::Undefined;

    #[test]
    fn shrout_and_fleiss_give_the_noise_in_the_methods() {
        let noise = noise(&grid("shrout_fleiss_1979")).unwrap();
        assert_within(noise.standard_error_of_measurement, 1.009_675, 5e-7);
        assert_within(noise.standard_error_of_mean(4).unwrap(), 0.504_838, 5e-7);
        let difference = noise.minimal_detectable_difference(4, 4).unwrap();
        assert_within(difference, 1.399_339, 5e-7);
    }

    #[test]
    fn severity_is_not_noise() {
        let table = Grid::from_rows(&[[1.0, 3.0], [4.0, 6.0]]).unwrap();
        assert_within(noise(&table).unwrap().standard_error_of_measurement, 0.0, 0.0);
    }

    #[test]
    fn a_smaller_panel_needs_a_larger_difference() {
        let noise = noise(&grid("hiring_complete")).unwrap();
        let even = noise.minimal_detectable_difference(3, 3).unwrap();
        assert!(noise.minimal_detectable_difference(3, 2).unwrap() > even);
        assert!(noise.minimal_detectable_difference(3, 0).is_err());
    }

    #[test]
    fn with_nothing_in_common_noise_cannot_be_estimated() {
        let none = Grid::from_rows::<[f64; 0]>(&[]).unwrap();
        assert_eq!(noise(&none), Err(Undefined::TooFewUnits { needed: 2, found: 0 }));
    }
}
