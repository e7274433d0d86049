//! How many raters make a reliable mean.

use super::number::real;
use super::undefined::Undefined;

/// The reliability of the mean of `raters` ratings, from the reliability of one.
///
/// # Method
///
/// Spearman–Brown: k·r / (1 + (k − 1)·r). The reliability of one rating may be negative
/// as long as the panel's remains defined (r > −1/(k − 1)).
///
/// # Errors
///
/// [`Undefined::ReliabilityOutOfRange`] unless 1 + (k − 1)·r is positive and r ≤ 1;
/// [`Undefined::TooFewRaters`] without raters.
///
/// # Examples
///
/// One rater has a reliability of .44 (Huffcutt, Culbertson & Weyhrauch 2013,
/// separate interviews); a panel of three reaches .70.
///
/// ```
/// use vurder::stats::reliability::spearman_brown;
///
/// assert_eq!(format!("{:.2}", spearman_brown(0.44, 3)?), "0.70");
/// # Ok::<(), vurder::stats::undefined::Undefined>(())
/// ```
pub fn spearman_brown(single: f64, raters: usize) -> Result<f64, Undefined> {
    if raters == 0 {
        return Err(Undefined::TooFewRaters { needed: 1, found: 0 });
    }
    if !(single.is_finite() && single <= 1.0) {
        return Err(Undefined::ReliabilityOutOfRange);
    }
    step_up(single, real(raters)).ok_or(Undefined::ReliabilityOutOfRange)
}

/// How many raters a mean needs to reach the target reliability.
///
/// # Method
///
/// Spearman–Brown solved for k: the least whole k ≥ t(1 − r) / (r(1 − t)). A panel that
/// misses the target by less than 10⁻⁹ counts as reaching it, so that rounding does not
/// cost a rater.
///
/// # Errors
///
/// [`Undefined::ReliabilityOutOfRange`] if the single reliability is not in (0, 1];
/// [`Undefined::TargetOutOfReach`] if the target is 1 or more, or would take more than
/// a million raters.
///
/// # Examples
///
/// ```
/// use vurder::stats::reliability::raters_needed;
///
/// assert_eq!(raters_needed(0.44, 0.70)?, 3);
/// assert_eq!(raters_needed(0.50, 0.80)?, 4);
/// # Ok::<(), vurder::stats::undefined::Undefined>(())
/// ```
pub fn raters_needed(single: f64, target: f64) -> Result<usize, Undefined> {
    const TOLERANCE: f64 = 1e-9;
    const MOST: f64 = 1e6;
    if !(single > 0.0 && single <= 1.0) {
        return Err(Undefined::ReliabilityOutOfRange);
    }
    if target <= single + TOLERANCE {
        return Ok(1);
    }
    let exact = target * (1.0 - single) / (single * (1.0 - target));
    // Also refuses a target of one or more, where the quotient is negative or infinite.
    if !(0.0..=MOST).contains(&exact) {
        return Err(Undefined::TargetOutOfReach);
    }
    #[expect(
        clippy::cast_possible_truncation,
        clippy::cast_sign_loss,
        reason = "just checked to lie between zero and a million"
    )]
    let below = exact.floor() as usize;
    let reaches = |raters: &usize| {
        spearman_brown(single, *raters).is_ok_and(|panel| panel >= target - TOLERANCE)
    };
    Ok((below.max(1)..=below + 1).find(reaches).unwrap_or(below + 1))
}

/// Spearman–Brown for any factor; `None` where the denominator is not positive.
pub(super) fn step_up(single: f64, factor: f64) -> Option<f64> {
    let denominator = 1.0 + (factor - 1.0) * single;
    (denominator > 0.0).then(|| factor * single / denominator)
}

#[cfg(test)]
mod tests {
    use super::{raters_needed, spearman_brown};
    use crate::stats::reference::assert_within;
    use crate::stats::undefined::Undefined;
    use proptest::prelude::*;

    #[test]
    fn panels_of_two_to_five_from_huffcutts_single_interviewer() {
        for (raters, panel) in [(2, 0.61), (3, 0.70), (4, 0.76), (5, 0.80)] {
            assert_within(spearman_brown(0.44, raters).unwrap(), panel, 0.005);
        }
    }

    #[test]
    fn a_target_met_exactly_needs_no_further_rater() {
        // In floating point .8 × .5 / (.5 × .2) is a little more than 4.
        assert_eq!(raters_needed(0.5, 0.8), Ok(4));
        assert_eq!(raters_needed(0.5, 2.0 / 3.0), Ok(2));
        assert_eq!(raters_needed(0.7, 0.7), Ok(1));
    }

    #[test]
    fn what_cannot_be_reached_is_refused() {
        assert_eq!(raters_needed(0.5, 1.0), Err(Undefined::TargetOutOfReach));
        assert_eq!(raters_needed(0.5, 1.2), Err(Undefined::TargetOutOfReach));
        assert_eq!(raters_needed(1e-9, 0.9), Err(Undefined::TargetOutOfReach));
        assert_eq!(raters_needed(0.5, f64::NAN), Err(Undefined::TargetOutOfReach));
        for single in [0.0, -0.2, 1.1, f64::NAN] {
            assert_eq!(raters_needed(single, 0.8), Err(Undefined::ReliabilityOutOfRange));
        }
        assert_eq!(spearman_brown(-0.5, 3), Err(Undefined::ReliabilityOutOfRange));
        assert!(spearman_brown(0.5, 0).is_err());
    }

    proptest! {
        #[test]
        fn the_number_found_reaches_the_target_and_one_less_does_not(
            single in 0.05_f64..0.99, target in 0.05_f64..0.99,
        ) {
            let raters = raters_needed(single, target).unwrap();
            prop_assert!(spearman_brown(single, raters).unwrap() >= target - 1e-9);
            if raters > 1 {
                prop_assert!(spearman_brown(single, raters - 1).unwrap() < target);
            }
        }
    }
}
