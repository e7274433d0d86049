//! How far a simulated share may be from the true one.

use crate::stats::number::real;
use crate::stats::undefined::Undefined;

/// The quantile that 95 % intervals of shares take.
const TWO_SIDED: f64 = 1.96;

/// The standard error of a share found in so many draws, √(p(1 − p)/N).
///
/// # Errors
///
/// [`Undefined::NoDraws`].
///
/// # Examples
///
/// ```
/// use vurder::stats::smaa::precision::standard_error;
///
/// assert_eq!(standard_error(0.5, 10_000)?, 0.005);
/// # Ok::<(), vurder::stats::undefined::Undefined>(())
/// ```
pub fn standard_error(share: f64, draws: usize) -> Result<f64, Undefined> {
    if draws == 0 {
        return Err(Undefined::NoDraws);
    }
    Ok((share * (1.0 - share)).max(0.0).sqrt() / real(draws).sqrt())
}

/// The error that 95 % of shares stay within, whatever their size: 1.96/(2√N).
///
/// # Errors
///
/// [`Undefined::NoDraws`].
///
/// # Examples
///
/// ```
/// use vurder::stats::smaa::precision::largest_error;
///
/// assert!((largest_error(10_000)? - 0.0098).abs() < 1e-12);
/// # Ok::<(), vurder::stats::undefined::Undefined>(())
/// ```
pub fn largest_error(draws: usize) -> Result<f64, Undefined> {
    Ok(TWO_SIDED * standard_error(0.5, draws)?)
}

/// How many draws keep the error of a share within `error` in 95 % of cases.
///
/// # Method
///
/// N = 1.96²/(4d²) (Tervonen & Lahdelma 2007), rounded up.
///
/// # Errors
///
/// [`Undefined::TargetOutOfReach`] if the error is not positive, or so small that it
/// takes more than a thousand million draws.
///
/// # Examples
///
/// ```
/// use vurder::stats::smaa::precision::draws_needed;
///
/// assert_eq!(draws_needed(0.01)?, 9_604);
/// # Ok::<(), vurder::stats::undefined::Undefined>(())
/// ```
#[expect(
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    reason = "checked to lie between zero and a thousand million"
)]
pub fn draws_needed(error: f64) -> Result<usize, Undefined> {
    let exact = (TWO_SIDED / (2.0 * error)).powi(2);
    if !(error > 0.0 && exact <= 1e9) {
        return Err(Undefined::TargetOutOfReach);
    }
    // 1.96/.02 squared is a little more than 9604 in floating point.
    Ok(((exact * (1.0 - 1e-12)).ceil() as usize).max(1))
}

#[cfg(test)]
mod tests {
    use super::{draws_needed, largest_error, standard_error};
    use crate::stats::reference::assert_close;
    use crate::stats::undefined::Undefined;

    #[test]
    fn the_draws_needed_keep_the_error() {
        for error in [0.05, 0.02, 0.01, 0.005, 0.003] {
            let draws = draws_needed(error).unwrap();
            assert!(largest_error(draws).unwrap() <= error * (1.0 + 1e-9));
            assert!(largest_error(draws - 1).unwrap() > error);
        }
        assert_eq!(draws_needed(0.0), Err(Undefined::TargetOutOfReach));
        assert_eq!(draws_needed(f64::NAN), Err(Undefined::TargetOutOfReach));
    }

    #[test]
    fn a_share_of_all_or_nothing_has_no_error() {
        assert_close(standard_error(1.0, 100).unwrap(), 0.0);
        assert_eq!(standard_error(0.5, 0), Err(Undefined::NoDraws));
    }
}
