//! Quantiles and tails that the intervals and tests need.

use statrs::distribution::{ChiSquared, Continuous, ContinuousCDF, FisherSnedecor};

/// The quantile of the F distribution, or `None` if the degrees of freedom are not
/// positive numbers.
///
/// The library's quantile is polished by Newton steps on its distribution function,
/// because inversion of the incomplete beta function stops early.
pub(super) fn f(probability: f64, numerator: f64, denominator: f64) -> Option<f64> {
    let usable = |degrees: f64| degrees.is_finite() && degrees > 0.0;
    if !usable(numerator) || !usable(denominator) {
        return None;
    }
    let distribution = FisherSnedecor::new(numerator, denominator).ok()?;
    let mut quantile = distribution.inverse_cdf(probability);
    for _ in 0..4 {
        let density = distribution.pdf(quantile);
        let step = (distribution.cdf(quantile) - probability) / density;
        let polished = quantile - step;
        if !(polished.is_finite() && polished > 0.0) {
            break;
        }
        quantile = polished;
    }
    Some(quantile)
}

/// The chance of a chi-square value of at least `value`.
pub(super) fn chi_square_tail(value: f64, degrees: f64) -> Option<f64> {
    ChiSquared::new(degrees).ok().map(|distribution| distribution.sf(value))
}

#[cfg(test)]
mod tests {
    use super::{chi_square_tail, f};

    #[test]
    fn f_quantiles_match_closed_forms() {
        // F(p; 2, d) = d/2 ((1 − p)^(−2/d) − 1), exactly.
        for degrees in [1.0, 4.785_143_862_213, 15.0, 46.0, 1_000.0] {
            for probability in [0.025, 0.5, 0.975] {
                let closed: f64 =
                    degrees / 2.0 * ((1.0_f64 - probability).powf(-2.0 / degrees) - 1.0);
                let found = f(probability, 2.0, degrees).unwrap();
                assert!((found - closed).abs() < 1e-11 * closed, "{found} {closed}");
            }
        }
    }

    #[test]
    fn impossible_degrees_of_freedom_have_no_quantile() {
        assert_eq!(f(0.975, 0.0, 5.0), None);
        assert_eq!(f(0.975, 5.0, f64::NAN), None);
    }

    #[test]
    fn the_chi_square_tail_with_two_degrees_is_exponential() {
        let tail = chi_square_tail(3.0, 2.0).unwrap();
        assert!((tail - (-1.5_f64).exp()).abs() < 1e-14);
    }
}
