//! A confidence interval for Krippendorff's alpha.

use std::iter;

use super::disagreement::{Disagreement, Level};
use super::number::real;
use super::ratings::Ratings;
use super::stream::{Purpose, Simulation, Stream};
use super::threads::{Threads, in_chunks};
use super::undefined::Undefined;

/// A bootstrap interval, with what is needed to repeat it.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Bootstrap {
    /// The lower limit: 2.5 % of the draws lie below.
    pub lower: f64,
    /// The upper limit: 2.5 % of the draws lie above.
    pub upper: f64,
    /// Draws and seed.
    pub simulation: Simulation,
    /// Draws in which alpha was undefined because all ratings drawn were the same.
    /// They are left out of the interval; many of them make it doubtful.
    pub left_out: usize,
}

/// A 95 % confidence interval for alpha by resampling units.
///
/// # Method
///
/// The percentile bootstrap over units (Zapf, Castell, Morawietz & Karch 2016): as many
/// units as have two or more ratings are drawn from them with replacement, and the whole
/// of alpha is computed for the draw, expected disagreement included. The limits are the
/// 2.5th and the 97.5th percentile, with linear interpolation (R's type 7). This is not
/// the bootstrap of Hayes & Krippendorff (2007), which holds the expected disagreement
/// fixed and draws pairs of values.
///
/// Draws come in chunks of 256 with a random stream each, so that the number of threads
/// does not change the result.
///
/// # Errors
///
/// As [`alpha`](super::alpha::alpha); and [`Undefined::TooFewUnits`] with fewer than two
/// units that have two ratings, [`Undefined::NoDraws`] without draws, and
/// [`Undefined::NoVariation`] if alpha was undefined in every draw.
///
/// # Examples
///
/// ```
/// use vurder::stats::alpha::Level;
/// use vurder::stats::bootstrap::bootstrap;
/// use vurder::stats::ratings::Ratings;
/// use vurder::stats::stream::Simulation;
/// use vurder::stats::threads::Threads;
///
/// let rows = [[1.0, 1.0], [2.0, 3.0], [5.0, 4.0], [4.0, 4.0]].map(|row| row.map(Some));
/// let ratings = Ratings::from_rows(&rows)?;
/// let simulation = Simulation { draws: 1_000, seed: 1 };
/// let interval = bootstrap(&ratings, Level::Interval, simulation, Threads::ONE)?;
/// assert!(interval.lower < 0.83 && 0.83 < interval.upper);
/// # Ok::<(), vurder::stats::undefined::Undefined>(())
/// ```
pub fn bootstrap(
    ratings: &Ratings,
    level: Level,
    simulation: Simulation,
    threads: Threads,
) -> Result<Bootstrap, Undefined> {
    let disagreement = Disagreement::new(ratings, level)?;
    let units = disagreement.pattern_of_unit().len();
    if units < 2 {
        return Err(Undefined::TooFewUnits { needed: 2, found: units });
    }
    if simulation.draws == 0 {
        return Err(Undefined::NoDraws);
    }
    let bound = u32::try_from(units).unwrap_or(u32::MAX);
    let whole_sums = disagreement.whole_sums();
    let drawn = in_chunks(
        simulation.draws,
        threads,
        || Counting::new(&disagreement),
        |counting, chunk| {
            let mut stream = Stream::of_chunk(simulation.seed, Purpose::Resampling, chunk);
            let draw = || match &whole_sums {
                Some(numbers) => disagreement.alpha_of_sums(numbers.resampled(&mut stream)),
                None => {
                    counting.start();
                    stream.some_below(bound, units, |drawn| counting.add(drawn));
                    counting.alpha()
                }
            };
            iter::repeat_with(draw).take(chunk.length).flatten().collect::<Vec<f64>>()
        },
    );
    let mut alphas = drawn.concat();
    alphas.sort_unstable_by(f64::total_cmp);
    match (percentile(&alphas, 0.025), percentile(&alphas, 0.975)) {
        (Some(lower), Some(upper)) => {
            Ok(Bootstrap { lower, upper, simulation, left_out: simulation.draws - alphas.len() })
        }
        _ => Err(Undefined::NoVariation),
    }
}

/// Counts which patterns the units drawn show, with its workspace.
struct Counting<'a> {
    disagreement: &'a Disagreement,
    frequencies: Vec<u32>,
    /// Every other unit is first counted apart: the next count of a pattern need not wait for
    /// the last.
    apart: Vec<u32>,
    margins: Vec<f64>,
}

impl<'a> Counting<'a> {
    fn new(disagreement: &'a Disagreement) -> Self {
        let frequencies = disagreement.frequencies().to_vec();
        Self { disagreement, apart: frequencies.clone(), frequencies, margins: Vec::new() }
    }

    fn start(&mut self) {
        self.frequencies.fill(0);
        self.apart.fill(0);
    }

    fn add(&mut self, drawn: &[u32]) {
        let patterns = self.disagreement.pattern_of_unit();
        let pattern = |unit: u32| patterns[unit as usize] as usize;
        let (pairs, odd) = drawn.as_chunks::<2>();
        for &[one, other] in pairs {
            self.frequencies[pattern(one)] += 1;
            self.apart[pattern(other)] += 1;
        }
        for &unit in odd {
            self.frequencies[pattern(unit)] += 1;
        }
    }

    fn alpha(&mut self) -> Result<f64, Undefined> {
        for (count, more) in self.frequencies.iter_mut().zip(&self.apart) {
            *count += *more;
        }
        self.disagreement.alpha(&self.frequencies, &mut self.margins)
    }
}

/// The percentile of sorted numbers, interpolated linearly; `None` if there are none.
#[expect(
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    reason = "a place in a list is small and not negative"
)]
fn percentile(sorted: &[f64], probability: f64) -> Option<f64> {
    let place = probability * real(sorted.len().checked_sub(1)?);
    let below = place.floor();
    let low = *sorted.get(below as usize)?;
    let high = *sorted.get(place.ceil() as usize)?;
    Some(low + (place - below) * (high - low))
}

#[cfg(test)]
mod tests {
    use super::{Bootstrap, Counting, bootstrap, percentile};
    use crate::stats::alpha::{Level, alpha};
    use crate::stats::disagreement::Disagreement;
    use crate::stats::ratings::Ratings;
    use crate::stats::reference::{assert_close, assert_within, ratings};
    use crate::stats::stream::{Purpose, Simulation, Stream};
    use crate::stats::threads::Threads;
    use crate::stats::undefined::Undefined;
    use std::num::NonZeroUsize;

    const LEVELS: [Level; 4] = [Level::Nominal, Level::Ordinal, Level::Interval, Level::Ratio];

    fn simulated(ratings: &Ratings, level: Level, draws: usize, threads: usize) -> Bootstrap {
        let threads = Threads::exactly(NonZeroUsize::new(threads).unwrap());
        let simulation = Simulation { draws, seed: 2026 };
        bootstrap(ratings, level, simulation, threads).unwrap()
    }

    #[test]
    fn the_number_of_threads_changes_nothing() {
        let ratings = ratings("hiring_sparse");
        for level in LEVELS {
            let one = simulated(&ratings, level, 1_000, 1);
            assert_eq!(one, simulated(&ratings, level, 1_000, 2));
            assert_eq!(one, simulated(&ratings, level, 1_000, 5));
        }
    }

    #[test]
    fn a_draw_gives_the_alpha_of_the_table_that_was_drawn() {
        let ratings = ratings("hiring_sparse");
        let rows: Vec<Vec<f64>> = (0..ratings.units())
            .map(|unit| ratings.of_unit(unit).collect::<Vec<f64>>())
            .filter(|row| row.len() > 1)
            .collect();
        let simulation = Simulation { draws: 1, seed: 8 };
        for level in LEVELS {
            let mut stream = Stream::new(8, Purpose::Resampling, 0);
            let mut units = vec![0; rows.len()];
            stream.fill_below(u32::try_from(rows.len()).unwrap(), &mut units);
            let drawn: Vec<Vec<Option<f64>>> = units
                .into_iter()
                .map(|unit| {
                    let mut row: Vec<Option<f64>> =
                        rows[unit as usize].iter().copied().map(Some).collect();
                    row.resize(ratings.raters(), None);
                    row
                })
                .collect();
            let table = Ratings::from_rows(&drawn).unwrap();
            let found = bootstrap(&ratings, level, simulation, Threads::ONE).unwrap();
            assert_close(found.lower, alpha(&table, level).unwrap());
            assert_close(found.upper, found.lower);
        }
    }

    #[test]
    fn sums_of_whole_numbers_give_the_same_bits_as_counts_of_patterns() {
        for raters in [2, 3, 4, 6, 13] {
            // All have rated in the first table; in the second, some have not.
            for gaps in [u32::MAX, 3] {
                let mut stream = Stream::new(2, Purpose::Permuting, 0);
                let mut rating = || {
                    let value = f64::from(1 + stream.below(3));
                    (stream.below(gaps) > 0).then_some(value)
                };
                let rows: Vec<Vec<Option<f64>>> =
                    (0..30).map(|_| (0..raters).map(|_| rating()).collect()).collect();
                let ratings = Ratings::from_rows(&rows).unwrap();
                let disagreement = Disagreement::new(&ratings, Level::Interval).unwrap();
                let Some(numbers) = disagreement.whole_sums() else {
                    // Contributions in so small parts are no small numbers any more.
                    assert!(raters > 6 && gaps == 3);
                    continue;
                };
                let mut counting = Counting::new(&disagreement);
                let units = disagreement.pattern_of_unit().len();
                let bound = u32::try_from(units).unwrap();
                let (mut one, mut other) = (stream.clone(), stream);
                for _ in 0..50 {
                    counting.start();
                    one.some_below(bound, units, |drawn| counting.add(drawn));
                    let sums = numbers.resampled(&mut other);
                    assert_eq!(disagreement.alpha_of_sums(sums), counting.alpha(), "{raters}");
                }
            }
        }
    }

    #[test]
    fn the_interval_holds_the_point_and_settles_with_more_draws() {
        let ratings = ratings("hiring_complete");
        let point = alpha(&ratings, Level::Interval).unwrap();
        let few = simulated(&ratings, Level::Interval, 20_000, 2);
        let simulation = Simulation { draws: 20_000, seed: 7 };
        let other = bootstrap(&ratings, Level::Interval, simulation, Threads::available()).unwrap();
        assert!(few.lower < point && point < few.upper);
        assert_within(few.lower, other.lower, 0.02);
        assert_within(few.upper, other.upper, 0.02);
    }

    #[test]
    fn draws_without_variation_are_left_out_and_counted() {
        let rows = [[1.0, 1.0], [2.0, 2.0]].map(|row| row.map(Some));
        let interval = simulated(&Ratings::from_rows(&rows).unwrap(), Level::Nominal, 1_000, 1);
        // Half of all draws of two from two take the same one twice.
        assert!(interval.left_out.abs_diff(500) < 80);
        assert_close(interval.lower, 1.0);
        assert_close(interval.upper, 1.0);
    }

    #[test]
    fn a_single_unit_has_no_interval() {
        let ratings = Ratings::from_rows(&[[Some(1.0), Some(2.0)], [Some(4.0), None]]).unwrap();
        let simulation = Simulation { draws: 10, seed: 0 };
        assert_eq!(
            bootstrap(&ratings, Level::Interval, simulation, Threads::ONE),
            Err(Undefined::TooFewUnits { needed: 2, found: 1 })
        );
    }

    #[test]
    fn without_draws_there_is_no_interval() {
        let simulation = Simulation { draws: 0, seed: 0 };
        assert_eq!(
            bootstrap(&ratings("hiring_sparse"), Level::Interval, simulation, Threads::ONE),
            Err(Undefined::NoDraws)
        );
    }

    #[test]
    fn percentiles_interpolate() {
        let sorted = [1.0, 2.0, 3.0, 4.0, 5.0];
        assert_close(percentile(&sorted, 0.5).unwrap(), 3.0);
        assert_close(percentile(&sorted, 0.025).unwrap(), 1.1);
        assert_eq!(percentile(&[], 0.5), None);
    }
}
