//! One rater held against others who rated the same units.

use super::number::{real, squared};
use super::permutation::{Basis, PValue, drawn_p};
use super::quantile;
use super::sequence::Effect;
use super::stream::Simulation;
use super::threads::Threads;
use super::undefined::Undefined;

/// Up to this many differences all signs are tried (2¹⁶) instead of drawn ones.
pub const MOST_FLIPPED: usize = 16;

/// A mean difference, its interval, and the chance of one at least as large.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Shift {
    /// The mean difference.
    pub mean: f64,
    /// The lower 95 % limit.
    pub lower: f64,
    /// The upper 95 % limit.
    pub upper: f64,
    /// The two-sided p-value of flipped signs.
    pub p: PValue,
}

/// The mean of differences, one per unit: how much a rater gives more than the others.
///
/// # Method
///
/// The interval is Student's, mean ± t(.975, n − 1)·s/√n. The p-value assumes nothing but
/// that without any shift each difference might as well have the other sign: the share of
/// all 2ⁿ choices of signs whose mean is at least as far from 0 (Fisher 1935, *The Design
/// of Experiments*, § 21); above 16 differences, of a seeded sample with the add-one rule.
///
/// # Errors
///
/// [`Undefined::TooFewUnits`] below two differences; [`Undefined::NotFinite`].
///
/// # Examples
///
/// Darwin's fifteen pairs of plants, Fisher's own example: of the 32 768 choices of signs
/// 1726 give a sum as far from 0 as the observed one, p = .0527.
///
/// ```
/// use vurder::stats::paired::shift;
/// use vurder::stats::stream::Simulation;
/// use vurder::stats::threads::Threads;
///
/// let eighths =
///     [49.0, -67.0, 8.0, 16.0, 6.0, 23.0, 28.0, 41.0, 14.0, 29.0, 56.0, 24.0, 75.0, 60.0, -48.0];
/// let found = shift(&eighths, Simulation { draws: 1, seed: 1 }, Threads::ONE)?;
/// assert_eq!(found.p.value, 1726.0 / 32_768.0);
/// assert_eq!(format!("{:.3}", found.mean), "20.933");
/// # Ok::<(), vurder::stats::undefined::Undefined>(())
/// ```
pub fn shift(
    differences: &[f64],
    simulation: Simulation,
    threads: Threads,
) -> Result<Shift, Undefined> {
    let count = differences.len();
    if count < 2 {
        return Err(Undefined::TooFewUnits { needed: 2, found: count });
    }
    if differences.iter().any(|difference| !difference.is_finite()) {
        return Err(Undefined::NotFinite);
    }
    let n = real(count);
    let mean = differences.iter().sum::<f64>() / n;
    let variance = differences.iter().map(|one| squared(one - mean)).sum::<f64>() / (n - 1.0);
    // The square of Student's t is F with one degree of freedom in the numerator.
    let t = quantile::f(0.95, 1.0, n - 1.0).ok_or(Undefined::NotFinite)?.sqrt();
    let margin = t * (variance / n).sqrt();
    let p = flipped_p(differences, simulation, threads);
    Ok(Shift { mean, lower: mean - margin, upper: mean + margin, p })
}

fn flipped_p(differences: &[f64], simulation: Simulation, threads: Threads) -> PValue {
    /// Sums in another order differ in their last digits.
    const TOLERANCE: f64 = 1e-9;
    let size: f64 = differences.iter().map(|one| one.abs()).sum();
    let observed = differences.iter().sum::<f64>().abs() - TOLERANCE * size;
    let extreme = |flipped: &dyn Fn(usize) -> bool| {
        let signed = differences.iter().enumerate();
        let sum: f64 = signed.map(|(at, one)| if flipped(at) { -one } else { *one }).sum();
        sum.abs() >= observed
    };
    if differences.len() <= MOST_FLIPPED {
        let arrangements = 1_usize << differences.len();
        let found = (0..arrangements).filter(|signs| extreme(&|at| signs >> at & 1 == 1)).count();
        return PValue {
            value: real(found) / real(arrangements),
            basis: Basis::Enumerated { arrangements },
        };
    }
    drawn_p(simulation, threads, || {
        let mut signs = vec![0; differences.len()];
        move |stream: &mut super::stream::Stream| {
            stream.fill_below(2, &mut signs);
            extreme(&|at| signs[at] == 1)
        }
    })
}

/// The ratio of one rater's spread to that of the others on the same units.
///
/// `squares` holds, for each unit, the mean squared deviation of this rater first and of
/// each of the others after it. What the deviations are from is the caller's choice: from
/// a rater's own means for the use of the scale, from the mean of one unit for halo.
///
/// # Method
///
/// √(Σ own / Σ mean of the others). Two-sided p by exchange: if this rater is like the
/// others, anybody's square of a unit could as well have been theirs; a seeded sample
/// draws for each unit whose it is, with the add-one rule, and counts the ratios at least
/// as far from 1 on the logarithmic scale.
///
/// # Errors
///
/// [`Undefined::TooFewUnits`] without units; [`Undefined::TooFewRaters`] if a unit has no
/// other rater; [`Undefined::NoVariation`] if the others do not spread at all.
///
/// # Examples
///
/// ```
/// use vurder::stats::paired::spread_ratio;
/// use vurder::stats::stream::Simulation;
/// use vurder::stats::threads::Threads;
///
/// let squares = vec![vec![1.0, 4.0, 4.0]; 8];
/// let found = spread_ratio(&squares, Simulation { draws: 2_000, seed: 1 }, Threads::ONE)?;
/// assert!((found.coefficient - 0.5).abs() < 1e-12);
/// assert!(found.p.value < 0.01);
/// # Ok::<(), vurder::stats::undefined::Undefined>(())
/// ```
pub fn spread_ratio(
    squares: &[Vec<f64>],
    simulation: Simulation,
    threads: Threads,
) -> Result<Effect, Undefined> {
    if squares.is_empty() {
        return Err(Undefined::TooFewUnits { needed: 1, found: 0 });
    }
    if let Some(lone) = squares.iter().find(|unit| unit.len() < 2) {
        return Err(Undefined::TooFewRaters { needed: 2, found: lone.len() });
    }
    let ratio = |whose: &dyn Fn(usize) -> usize| {
        let (mut own, mut others) = (0.0, 0.0);
        for (unit, squares) in squares.iter().enumerate() {
            let chosen = squares[whose(unit)];
            own += chosen;
            others += (squares.iter().sum::<f64>() - chosen) / real(squares.len() - 1);
        }
        (own, others)
    };
    let (own, others) = ratio(&|_| 0);
    if others <= 0.0 {
        return Err(Undefined::NoVariation);
    }
    // Ratios as far from 1 either way; 0 is infinitely far.
    let far = |(own, others): (f64, f64)| (own / others).ln().abs();
    let observed = far((own, others));
    let p = drawn_p(simulation, threads, || {
        let mut whose = vec![0; squares.len()];
        move |stream: &mut super::stream::Stream| {
            for (drawn, unit) in whose.iter_mut().zip(squares) {
                *drawn = stream.below(u32::try_from(unit.len()).unwrap_or(u32::MAX)) as usize;
            }
            far(ratio(&|unit| whose[unit])) >= observed - 1e-9
        }
    });
    Ok(Effect { coefficient: (own / others).sqrt(), p })
}

#[cfg(test)]
mod tests {
    use super::{shift, spread_ratio};
    use crate::stats::permutation::Basis;
    use crate::stats::reference::{assert_close, assert_within};
    use crate::stats::stream::Simulation;
    use crate::stats::threads::Threads;
    use crate::stats::undefined::Undefined;

    const SIMULATION: Simulation = Simulation { draws: 20_000, seed: 7 };

    /// Darwin's plants, in eighths of an inch (Fisher 1935).
    const DARWIN: [f64; 15] =
        [49., -67., 8., 16., 6., 23., 28., 41., 14., 29., 56., 24., 75., 60., -48.];

    #[test]
    fn fishers_interval_for_darwins_plants_comes_out() {
        // t(.975, 14) = 2.144787; s = 37.744; Fisher prints t = 2.148.
        let found = shift(&DARWIN, SIMULATION, Threads::ONE).unwrap();
        assert_within(found.mean, 20.9333, 5e-5);
        assert_within(found.lower, 0.0312, 5e-4);
        assert_within(found.upper, 41.8355, 5e-4);
    }

    #[test]
    fn drawn_signs_approach_the_enumerated_ones() {
        let mut more = DARWIN.to_vec();
        more.extend([0.0, 0.0]);
        let found = shift(&more, SIMULATION, Threads::available()).unwrap();
        assert_eq!(found.p.basis, Basis::Drawn(SIMULATION));
        assert_within(found.p.value, 1726.0 / 32_768.0, 0.006);
    }

    #[test]
    fn six_differences_can_fall_below_one_in_twenty_and_five_can_not() {
        let p = |count: usize| shift(&vec![1.0; count], SIMULATION, Threads::ONE).unwrap().p.value;
        assert_close(p(6), 2.0 / 64.0);
        assert_close(p(5), 2.0 / 32.0);
    }

    #[test]
    fn no_difference_at_all_shows_nothing() {
        let found = shift(&[0.0; 8], SIMULATION, Threads::ONE).unwrap();
        assert_close(found.p.value, 1.0);
        assert_close(found.upper, 0.0);
        let few = Err(Undefined::TooFewUnits { needed: 2, found: 1 });
        assert_eq!(shift(&[1.0], SIMULATION, Threads::ONE), few);
    }

    #[test]
    fn a_rater_like_the_others_is_not_noteworthy() {
        let squares: Vec<Vec<f64>> = (0..12)
            .map(|unit| vec![f64::from(unit % 4) + 1.0, f64::from((unit + 2) % 4) + 1.0])
            .collect();
        let found = spread_ratio(&squares, SIMULATION, Threads::ONE).unwrap();
        assert_close(found.coefficient, 1.0);
        assert_close(found.p.value, 1.0);
    }

    #[test]
    fn the_number_of_threads_changes_nothing() {
        let squares: Vec<Vec<f64>> = (0..9).map(|unit| vec![1.0, f64::from(unit), 2.0]).collect();
        let one = spread_ratio(&squares, SIMULATION, Threads::ONE);
        assert_eq!(one, spread_ratio(&squares, SIMULATION, Threads::available()));
    }

    #[test]
    fn others_who_never_vary_are_no_measure() {
        let flat = spread_ratio(&[vec![1.0, 0.0]], SIMULATION, Threads::ONE);
        assert_eq!(flat, Err(Undefined::NoVariation));
        let alone = spread_ratio(&[vec![1.0]], SIMULATION, Threads::ONE);
        assert_eq!(alone, Err(Undefined::TooFewRaters { needed: 2, found: 1 }));
    }
}
