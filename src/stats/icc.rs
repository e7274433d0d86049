//! Intraclass correlation: agreement in complete tables.

use super::grid::Grid;
use super::mean_squares::{MeanSquares, mean_squares};
use super::number::{real, squared};
use super::quantile;
use super::reliability::step_up;
use super::undefined::Undefined;

/// The six forms of Shrout & Fleiss (1979). Their number says what is assumed of the
/// raters, their second whether one rating or the mean of the panel is meant.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Form {
    /// (1,1): each unit has raters of its own; one rating.
    OneWaySingle,
    /// (2,1): the same raters, a sample of those possible; one rating; they must agree.
    AgreementSingle,
    /// (3,1): the same raters and no others; one rating; they may differ by a constant.
    ConsistencySingle,
    /// (1,k): as (1,1), the mean of k ratings.
    OneWayAverage,
    /// (2,k): as (2,1), the mean of k ratings.
    AgreementAverage,
    /// (3,k): as (3,1), the mean of k ratings; this is Cronbach's alpha.
    ConsistencyAverage,
}

impl Form {
    /// All six, in the order of Shrout & Fleiss.
    pub const ALL: [Self; 6] = [
        Self::OneWaySingle,
        Self::AgreementSingle,
        Self::ConsistencySingle,
        Self::OneWayAverage,
        Self::AgreementAverage,
        Self::ConsistencyAverage,
    ];

    /// The name by Shrout & Fleiss (1979).
    #[must_use]
    pub const fn shrout_fleiss(self) -> &'static str {
        match self {
            Self::OneWaySingle => "ICC(1,1)",
            Self::AgreementSingle => "ICC(2,1)",
            Self::ConsistencySingle => "ICC(3,1)",
            Self::OneWayAverage => "ICC(1,k)",
            Self::AgreementAverage => "ICC(2,k)",
            Self::ConsistencyAverage => "ICC(3,k)",
        }
    }

    /// The name by `McGraw` & Wong (1996): A for absolute agreement, C for consistency.
    #[must_use]
    pub const fn mcgraw_wong(self) -> &'static str {
        match self {
            Self::OneWaySingle => "ICC(1)",
            Self::AgreementSingle => "ICC(A,1)",
            Self::ConsistencySingle => "ICC(C,1)",
            Self::OneWayAverage => "ICC(k)",
            Self::AgreementAverage => "ICC(A,k)",
            Self::ConsistencyAverage => "ICC(C,k)",
        }
    }
}

/// Lower and upper 95 % confidence limit.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Interval {
    /// The lower limit; may be negative, even below −1.
    pub lower: f64,
    /// The upper limit, at most 1.
    pub upper: f64,
}

/// An intraclass correlation.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Icc {
    /// Which of the six.
    pub form: Form,
    /// The estimate; negative if units differ less than chance would make them.
    pub value: f64,
    /// The 95 % interval; `None` in small tables where a limit has no finite value.
    pub interval: Option<Interval>,
}

/// The intraclass correlation of a complete table: units are rows, raters are columns.
///
/// # Method
///
/// Shrout & Fleiss (1979), from the mean squares between units (BMS), within units (WMS),
/// between raters (JMS) and residual (EMS), n units, k raters:
///
/// | form | estimate |
/// |---|---|
/// | (1,1) | (BMS − WMS) / (BMS + (k − 1)WMS) |
/// | (2,1) | (BMS − EMS) / (BMS + (k − 1)EMS + k(JMS − EMS)/n) |
/// | (3,1) | (BMS − EMS) / (BMS + (k − 1)EMS) |
/// | (1,k) | (BMS − WMS) / BMS |
/// | (2,k) | (BMS − EMS) / (BMS + (JMS − EMS)/n) |
/// | (3,k) | (BMS − EMS) / BMS |
///
/// Limits come from the F distribution; those of (2,k) are the limits of (2,1), stepped
/// up by Spearman–Brown, as in R's `psych`. (`irr` uses another degrees-of-freedom term
/// for (2,k) and gives a somewhat different interval.) A negative estimate is kept.
///
/// # Errors
///
/// [`Undefined::TooFewUnits`] or [`Undefined::TooFewRaters`] below two;
/// [`Undefined::NoVariation`] if all ratings are the same;
/// [`Undefined::NoVariationBetweenUnits`] if the form divides by it and it is zero;
/// [`Undefined::VarianceNotPositive`] if raters disagree so much in a small table that
/// the divisor of (2,k) comes out negative.
///
/// # Examples
///
/// ```
/// use vurder::stats::grid::Grid;
/// use vurder::stats::icc::{Form, icc};
///
/// // Shrout & Fleiss 1979, table 2: they print .29 and .62.
/// let table = Grid::from_rows(&[
///     [9.0, 2.0, 5.0, 8.0], [6.0, 1.0, 3.0, 2.0], [8.0, 4.0, 6.0, 8.0],
///     [7.0, 1.0, 2.0, 6.0], [10.0, 5.0, 6.0, 9.0], [6.0, 2.0, 4.0, 7.0],
/// ])?;
/// assert!((icc(&table, Form::AgreementSingle)?.value - 0.289764).abs() < 5e-7);
/// assert!((icc(&table, Form::AgreementAverage)?.value - 0.620051).abs() < 5e-7);
/// # Ok::<(), vurder::stats::undefined::Undefined>(())
/// ```
pub fn icc(table: &Grid, form: Form) -> Result<Icc, Undefined> {
    icc_from(&mean_squares(table)?, form)
}

/// The intraclass correlation from mean squares; see [`icc`].
///
/// # Errors
///
/// As [`icc`].
pub fn icc_from(squares: &MeanSquares, form: Form) -> Result<Icc, Undefined> {
    if squares.between_units + squares.within_units <= 0.0 {
        return Err(Undefined::NoVariation);
    }
    let k = real(squares.raters);
    let units = squares.between_units;
    let (error, surplus) = match form {
        Form::OneWaySingle | Form::OneWayAverage => (squares.within_units, 0.0),
        Form::ConsistencySingle | Form::ConsistencyAverage => (squares.residual, 0.0),
        Form::AgreementSingle | Form::AgreementAverage => {
            let raters = squares.between_raters - squares.residual;
            (squares.residual, raters / real(squares.units))
        }
    };
    let denominator = match form {
        Form::OneWaySingle | Form::AgreementSingle | Form::ConsistencySingle => {
            units + (k - 1.0) * error + k * surplus
        }
        _ => units + surplus,
    };
    if denominator <= 0.0 {
        // Formally the quotient may exist, and would be a large positive number for
        // raters who disagree: no reader should meet that.
        return Err(if units > 0.0 {
            Undefined::VarianceNotPositive
        } else {
            Undefined::NoVariationBetweenUnits
        });
    }
    let interval = match form {
        Form::OneWaySingle => f_limits(squares, error, one_way_degrees(squares), k),
        Form::OneWayAverage => f_limits(squares, error, one_way_degrees(squares), 1.0),
        Form::ConsistencySingle => f_limits(squares, error, residual_degrees(squares), k),
        Form::ConsistencyAverage => f_limits(squares, error, residual_degrees(squares), 1.0),
        Form::AgreementSingle => agreement_limits(squares),
        Form::AgreementAverage => agreement_limits(squares).and_then(|single| {
            Some(Interval { lower: step_up(single.lower, k)?, upper: step_up(single.upper, k)? })
        }),
    };
    Ok(Icc { form, value: (units - error) / denominator, interval })
}

fn one_way_degrees(squares: &MeanSquares) -> f64 {
    real(squares.units * (squares.raters - 1))
}

fn residual_degrees(squares: &MeanSquares) -> f64 {
    real((squares.units - 1) * (squares.raters - 1))
}

/// Limits of the one-way and the consistency forms, written so that an error of zero
/// divides nothing: with F the quantile, (BMS − F·E)/(BMS + (ratings − 1)·F·E), where
/// `ratings` is k for one rating and 1 for the mean of k.
fn f_limits(squares: &MeanSquares, error: f64, degrees: f64, ratings: f64) -> Option<Interval> {
    let between = real(squares.units - 1);
    let limit = |scaled_error: f64| {
        let denominator = squares.between_units + (ratings - 1.0) * scaled_error;
        (denominator > 0.0).then(|| (squares.between_units - scaled_error) / denominator)
    };
    Some(Interval {
        lower: limit(error * quantile::f(0.975, between, degrees)?)?,
        upper: limit(error / quantile::f(0.975, degrees, between)?)?,
    })
}

/// Limits of (2,1), with the degrees of freedom after Satterthwaite. Numerator and
/// denominator of Shrout & Fleiss's v are multiplied by EMS², so that EMS may be zero.
fn agreement_limits(squares: &MeanSquares) -> Option<Interval> {
    let (n, k) = (real(squares.units), real(squares.raters));
    let (units, raters, error) = (squares.between_units, squares.between_raters, squares.residual);
    if raters + error <= 0.0 {
        return Some(Interval { lower: 1.0, upper: 1.0 });
    }
    let value = (units - error) / (units + (k - 1.0) * error + k * (raters - error) / n);
    let from_raters = k * value * raters;
    let from_error = (n * (1.0 + (k - 1.0) * value) - k * value) * error;
    let degrees = (k - 1.0) * (n - 1.0) * squared(from_raters + from_error)
        / ((n - 1.0) * squared(from_raters) + squared(from_error));
    let pooled = k * raters + (k * n - k - n) * error;
    let at_lower = quantile::f(0.975, n - 1.0, degrees)?;
    let at_upper = quantile::f(0.975, degrees, n - 1.0)?;
    let quotient = |above: f64, below: f64| (below > 0.0).then(|| above / below);
    Some(Interval {
        lower: quotient(n * (units - at_lower * error), at_lower * pooled + n * units)?,
        upper: quotient(n * (at_upper * units - error), pooled + n * at_upper * units)?,
    })
}

#[cfg(test)]
mod tests {
    use super::{Form, icc, icc_from};
    use crate::stats::grid::Grid;
    use crate::stats::mean_squares::mean_squares;
    use crate::stats::reference::{assert_close, assert_within, expected, grid};
    use crate::stats::reliability::step_up;
    use crate::stats::undefined::Undefined;
    use proptest::prelude::*;

    const ORACLE: [(Form, &str); 6] = [
        (Form::OneWaySingle, "ICC1"),
        (Form::AgreementSingle, "ICC2"),
        (Form::ConsistencySingle, "ICC3"),
        (Form::OneWayAverage, "ICC1k"),
        (Form::AgreementAverage, "ICC2k"),
        (Form::ConsistencyAverage, "ICC3k"),
    ];

    #[test]
    fn all_forms_and_limits_match_the_reference_cases() {
        let expected = expected();
        for case in ["shrout_fleiss_1979", "hiring_complete"] {
            let table = grid(case);
            for (form, name) in ORACLE {
                let truth = |key: &str| expected[case]["icc_oracle"][name][key].as_f64().unwrap();
                let found = icc(&table, form).unwrap();
                assert_close(found.value, truth("icc"));
                let interval = found.interval.unwrap();
                assert_close(interval.lower, truth("lo"));
                assert_close(interval.upper, truth("hi"));
            }
        }
    }

    #[test]
    fn the_published_table_of_shrout_and_fleiss_comes_out() {
        let published = [
            (0.165_742, -0.132_932, 0.722_560),
            (0.289_764, 0.018_787, 0.761_084),
            (0.714_841, 0.342_465, 0.945_858),
            (0.442_797, -0.884_442, 0.912_415),
            (0.620_051, 0.071_137, 0.927_232),
            (0.909_316, 0.675_675, 0.985_892),
        ];
        let table = grid("shrout_fleiss_1979");
        for (form, (value, lower, upper)) in Form::ALL.into_iter().zip(published) {
            let found = icc(&table, form).unwrap();
            let interval = found.interval.unwrap();
            assert_within(found.value, value, 6e-7);
            assert_within(interval.lower, lower, 6e-7);
            assert_within(interval.upper, upper, 6e-7);
        }
    }

    #[test]
    fn each_form_has_both_names() {
        assert_eq!(Form::AgreementSingle.shrout_fleiss(), "ICC(2,1)");
        assert_eq!(Form::AgreementSingle.mcgraw_wong(), "ICC(A,1)");
    }

    #[test]
    fn a_negative_value_is_kept() {
        let table = Grid::from_rows(&[[1.0, 8.0], [4.0, 4.0], [2.0, 7.0], [3.0, 4.0]]).unwrap();
        for form in Form::ALL {
            assert!(icc(&table, form).unwrap().value < 0.0);
        }
    }

    #[test]
    fn raters_who_disagree_wildly_get_a_reason_instead_of_a_positive_number() {
        let table = Grid::from_rows(&[[1.0, 3.0], [3.0, 1.0], [2.0, 2.1]]).unwrap();
        let found = icc(&table, Form::AgreementAverage);
        assert_eq!(found, Err(Undefined::VarianceNotPositive));
        assert!(icc(&table, Form::AgreementSingle).unwrap().value < 0.0);
    }

    #[test]
    fn ratings_that_are_all_the_same_have_no_correlation() {
        let table = Grid::from_rows(&[[0.1, 0.1], [0.1, 0.1], [0.1, 0.1]]).unwrap();
        for form in Form::ALL {
            assert_eq!(icc(&table, form), Err(Undefined::NoVariation));
        }
    }

    #[test]
    fn units_that_are_all_the_same_have_no_consistency() {
        let table = Grid::from_rows(&[[1.0, 2.0], [1.0, 2.0]]).unwrap();
        let reason = Err(Undefined::NoVariationBetweenUnits);
        assert_eq!(icc(&table, Form::ConsistencySingle), reason);
        assert_eq!(icc(&table, Form::OneWayAverage), reason);
        assert_close(icc(&table, Form::AgreementSingle).unwrap().value, 0.0);
    }

    #[test]
    fn full_agreement_is_one_without_uncertainty() {
        let table = Grid::from_rows(&[[1.0, 1.0], [2.0, 2.0], [5.0, 5.0]]).unwrap();
        for form in Form::ALL {
            let found = icc(&table, form).unwrap();
            assert_close(found.value, 1.0);
            assert_close(found.interval.unwrap().lower, 1.0);
        }
    }

    #[test]
    fn raters_who_differ_by_a_constant_are_consistent_but_do_not_agree() {
        let table = Grid::from_rows(&[[1.0, 3.0], [2.0, 4.0], [5.0, 7.0]]).unwrap();
        assert_close(icc(&table, Form::ConsistencySingle).unwrap().value, 1.0);
        let agreement = icc(&table, Form::AgreementSingle).unwrap();
        assert!(agreement.value < 0.9);
        let interval = agreement.interval.unwrap();
        assert!(interval.lower < agreement.value && agreement.value < interval.upper);
    }

    proptest! {
        #[test]
        fn the_panel_is_the_single_rater_stepped_up(
            rows in prop::collection::vec(prop::collection::vec(0_u8..11, 3), 3..9),
        ) {
            let rows: Vec<Vec<f64>> =
                rows.into_iter().map(|row| row.into_iter().map(f64::from).collect()).collect();
            let squares = mean_squares(&Grid::from_rows(&rows).unwrap()).unwrap();
            for (single, panel) in Form::ALL[..3].iter().zip(&Form::ALL[3..]) {
                let (Ok(single), Ok(panel)) =
                    (icc_from(&squares, *single), icc_from(&squares, *panel)) else { continue };
                if let Some(stepped) = step_up(single.value, 3.0) {
                    let size = 1.0 + stepped.abs();
                    prop_assert!((stepped - panel.value).abs() < 1e-9 * size * size);
                }
                if let Some(interval) = panel.interval {
                    prop_assert!(interval.lower <= panel.value + 1e-9);
                    prop_assert!(panel.value <= interval.upper + 1e-9);
                }
            }
        }
    }
}
