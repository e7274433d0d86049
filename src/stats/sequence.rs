//! Whether ratings depend on when they were given.

use super::number::{real, squared};
use super::permutation::{PValue, permutation_p};
use super::stream::Simulation;
use super::threads::Threads;
use super::undefined::Undefined;

/// The fewest values in a row for which anything is computed.
const FEWEST: usize = 3;

/// An effect of order, and the chance of one at least as large without any.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Effect {
    /// The coefficient.
    pub coefficient: f64,
    /// Its two-sided permutation p-value.
    pub p: PValue,
}

/// The dependence of each value on the one before it.
///
/// # Method
///
/// `r₁ = Σ (x_i − x̄)(x_{i−1} − x̄) / Σ (x_i − x̄)²`. In random order its mean is −1/n, not
/// 0, so that the two-sided test takes |r₁ + 1/n|. Below 0, high values tend to be
/// followed by low ones, as contrast effects do.
///
/// # Errors
///
/// [`Undefined::TooFewUnits`] below three values, [`Undefined::NotFinite`],
/// [`Undefined::NoVariation`] if all are the same.
///
/// # Examples
///
/// ```
/// use vurder::stats::sequence::lag_one;
/// use vurder::stats::stream::Simulation;
/// use vurder::stats::threads::Threads;
///
/// let simulation = Simulation { draws: 2_000, seed: 1 };
/// let zigzag = [1.0, -1.0, 1.0, -1.0, 1.0, -1.0];
/// let effect = lag_one(&zigzag, simulation, Threads::ONE)?;
/// assert!((effect.coefficient + 5.0 / 6.0).abs() < 1e-12);
/// assert!((effect.p.value - 0.2).abs() < 1e-12); // zigzags and blocks: 4 patterns of 20
/// # Ok::<(), vurder::stats::undefined::Undefined>(())
/// ```
pub fn lag_one(
    values: &[f64],
    simulation: Simulation,
    threads: Threads,
) -> Result<Effect, Undefined> {
    let deviations = deviations(values)?;
    let total: f64 = deviations.iter().copied().map(squared).sum();
    let coefficient = |order: &[f64]| {
        order.windows(2).map(|neighbours| neighbours.iter().product::<f64>()).sum::<f64>() / total
    };
    let expected = -1.0 / real(values.len());
    let p = permutation_p(&deviations, simulation, threads, |order| {
        (coefficient(order) - expected).abs()
    });
    Ok(Effect { coefficient: coefficient(&deviations), p })
}

/// The dependence of each response on the driver of the unit before it.
///
/// For contrast: the responses are a rater's deviations from the panel in the order in
/// which they were given, the drivers what the panel thought of each unit. Below 0, a
/// rater is harder on whatever follows a strong unit.
///
/// # Method
///
/// Pearson's correlation of response i with driver i − 1, i = 2..n; two-sided p by
/// permuting the responses.
///
/// # Errors
///
/// [`Undefined::LengthsDiffer`]; otherwise as [`lag_one`], with at least four values.
///
/// # Examples
///
/// ```
/// use vurder::stats::sequence::dependence_on_previous;
/// use vurder::stats::stream::Simulation;
/// use vurder::stats::threads::Threads;
///
/// let panel = [7.0, 3.0, 8.0, 5.0, 2.0];
/// let deviation = [0.0, -0.7, -0.3, -0.8, -0.5];
/// let simulation = Simulation { draws: 2_000, seed: 1 };
/// let effect = dependence_on_previous(&deviation, &panel, simulation, Threads::ONE)?;
/// assert!((effect.coefficient + 1.0).abs() < 1e-9);
/// # Ok::<(), vurder::stats::undefined::Undefined>(())
/// ```
pub fn dependence_on_previous(
    responses: &[f64],
    drivers: &[f64],
    simulation: Simulation,
    threads: Threads,
) -> Result<Effect, Undefined> {
    same_length(responses, drivers)?;
    // The first response has no unit before it, the last driver none after it.
    if responses.len() <= FEWEST {
        return Err(Undefined::TooFewUnits { needed: FEWEST + 1, found: responses.len() });
    }
    dependence_on(&drivers[..drivers.len() - 1], &responses[1..], simulation, threads)
}

/// The dependence of each response on its own driver: Pearson's correlation.
///
/// For rows with gaps, where [`dependence_on_previous`] can't tell what came before what.
///
/// # Method
///
/// Pearson's correlation; two-sided p by permuting the responses.
///
/// # Errors
///
/// [`Undefined::LengthsDiffer`]; otherwise as [`lag_one`], for drivers and responses.
///
/// # Examples
///
/// ```
/// use vurder::stats::sequence::dependence_on;
/// use vurder::stats::stream::Simulation;
/// use vurder::stats::threads::Threads;
///
/// let simulation = Simulation { draws: 2_000, seed: 1 };
/// let effect = dependence_on(&[1.0, 2.0, 4.0], &[3.0, 2.0, 0.0], simulation, Threads::ONE)?;
/// assert!((effect.coefficient + 1.0).abs() < 1e-12);
/// # Ok::<(), vurder::stats::undefined::Undefined>(())
/// ```
pub fn dependence_on(
    drivers: &[f64],
    responses: &[f64],
    simulation: Simulation,
    threads: Threads,
) -> Result<Effect, Undefined> {
    same_length(drivers, responses)?;
    let slope = Slope::new(drivers, responses)?;
    let p = permutation_p(&slope.values, simulation, threads, |order| slope.cross(order).abs());
    Ok(Effect {
        coefficient: slope.cross(&slope.values) / (slope.from_positions * slope.from_values).sqrt(),
        p,
    })
}

/// The drift of values along positions: order numbers, or hours into the day.
///
/// # Method
///
/// The slope of least squares, Σ (t − t̄)(x − x̄) / Σ (t − t̄)², in units of the value per
/// unit of position; two-sided p by permuting the values.
///
/// # Errors
///
/// [`Undefined::LengthsDiffer`]; otherwise as [`lag_one`], for values and positions.
///
/// # Examples
///
/// ```
/// use vurder::stats::sequence::linear_drift;
/// use vurder::stats::stream::Simulation;
/// use vurder::stats::threads::Threads;
///
/// let simulation = Simulation { draws: 2_000, seed: 1 };
/// let hours = [9.0, 10.0, 11.0, 13.0];
/// let scores = [8.0, 7.5, 7.0, 6.0];
/// let drift = linear_drift(&hours, &scores, simulation, Threads::ONE)?;
/// assert!((drift.coefficient + 0.5).abs() < 1e-12);
/// assert!((drift.p.value - 1.0 / 24.0).abs() < 1e-12);
/// # Ok::<(), vurder::stats::undefined::Undefined>(())
/// ```
pub fn linear_drift(
    positions: &[f64],
    values: &[f64],
    simulation: Simulation,
    threads: Threads,
) -> Result<Effect, Undefined> {
    same_length(positions, values)?;
    let slope = Slope::new(positions, values)?;
    let p = permutation_p(&slope.values, simulation, threads, |order| slope.cross(order).abs());
    Ok(Effect { coefficient: slope.cross(&slope.values) / slope.from_positions, p })
}

/// The deviations that make a slope or a correlation.
struct Slope {
    positions: Vec<f64>,
    values: Vec<f64>,
    from_positions: f64,
    from_values: f64,
}

impl Slope {
    fn new(positions: &[f64], values: &[f64]) -> Result<Self, Undefined> {
        let positions = deviations(positions)?;
        let values = deviations(values)?;
        let square = |list: &[f64]| list.iter().copied().map(squared).sum();
        Ok(Self {
            from_positions: square(&positions),
            from_values: square(&values),
            positions,
            values,
        })
    }

    fn cross(&self, values: &[f64]) -> f64 {
        self.positions.iter().zip(values).map(|(position, value)| position * value).sum()
    }
}

fn deviations(values: &[f64]) -> Result<Vec<f64>, Undefined> {
    if values.len() < FEWEST {
        return Err(too_few(values.len()));
    }
    if values.iter().any(|value| !value.is_finite()) {
        return Err(Undefined::NotFinite);
    }
    if values.windows(2).all(|pair| pair[0].total_cmp(&pair[1]).is_eq()) {
        return Err(Undefined::NoVariation);
    }
    let mean = values.iter().sum::<f64>() / real(values.len());
    Ok(values.iter().map(|value| value - mean).collect())
}

const fn too_few(found: usize) -> Undefined {
    Undefined::TooFewUnits { needed: FEWEST, found }
}

const fn same_length(first: &[f64], second: &[f64]) -> Result<(), Undefined> {
    if first.len() == second.len() {
        Ok(())
    } else {
        Err(Undefined::LengthsDiffer { first: first.len(), second: second.len() })
    }
}

#[cfg(test)]
mod tests {
    use super::{dependence_on_previous, lag_one, linear_drift};
    use crate::stats::permutation::each_order;
    use crate::stats::reference::{assert_close, assert_within};
    use crate::stats::stream::Simulation;
    use crate::stats::threads::Threads;
    use crate::stats::undefined::Undefined;

    const SIMULATION: Simulation = Simulation { draws: 5_000, seed: 3 };

    #[test]
    fn a_drift_over_the_day_is_found() {
        let positions: Vec<f64> = (0..12).map(f64::from).collect();
        let values: Vec<f64> = positions
            .iter()
            .map(|position| 8.0 - 0.25 * position + (position * 1.7).sin() * 0.2)
            .collect();
        let drift = linear_drift(&positions, &values, SIMULATION, Threads::ONE).unwrap();
        assert_within(drift.coefficient, -0.25, 0.02);
        assert!(drift.p.value < 0.001);
    }

    #[test]
    fn in_random_order_the_mean_dependence_is_minus_one_over_n() {
        let values = [3.0, 1.0, 4.0, 1.5, 9.0];
        let mut sum = 0.0;
        each_order(&values, |order| {
            sum += lag_one(order, SIMULATION, Threads::ONE).unwrap().coefficient;
        });
        assert_close(sum / 120.0, -0.2);
    }

    #[test]
    fn a_rater_who_contrasts_is_found() {
        let panel: Vec<f64> = (0..20).map(|unit| f64::from(unit * 7 % 11)).collect();
        let mut deviations = vec![0.0];
        deviations.extend(panel.iter().map(|strength| -0.1 * strength));
        deviations.pop();
        let effect = dependence_on_previous(&deviations, &panel, SIMULATION, Threads::ONE).unwrap();
        assert_close(effect.coefficient, -1.0);
        assert!(effect.p.value < 0.001);
    }

    #[test]
    fn no_conclusion_from_too_little() {
        let too_few = Err(Undefined::TooFewUnits { needed: 3, found: 2 });
        assert_eq!(lag_one(&[1.0, 2.0], SIMULATION, Threads::ONE), too_few);
        assert_eq!(
            dependence_on_previous(&[1.0; 3], &[2.0; 3], SIMULATION, Threads::ONE),
            Err(Undefined::TooFewUnits { needed: 4, found: 3 })
        );
        assert_eq!(lag_one(&[1.0; 5], SIMULATION, Threads::ONE), Err(Undefined::NoVariation));
        assert_eq!(
            linear_drift(&[1.0; 3], &[1.0; 4], SIMULATION, Threads::ONE),
            Err(Undefined::LengthsDiffer { first: 3, second: 4 })
        );
        assert_eq!(
            lag_one(&[1.0, f64::NAN, 2.0], SIMULATION, Threads::ONE),
            Err(Undefined::NotFinite)
        );
    }
}
