//! The sums behind Krippendorff's alpha, kept so that reweighting units is cheap.
//!
//! Units with the same multiset of ratings are one *pattern*. A set of units is then a
//! count per pattern, and alpha is a function of these counts:
//!
//! α = 1 − (n − 1) · D / E, where
//! D = Σ over units of (1/(m − 1)) Σ over ordered pairs of δ², and
//! E = Σ over ordered pairs of all n values of δ².
//!
//! On the nominal, interval and ratio level δ² depends on the two values only, so each
//! pattern has one fixed contribution to D. On the ordinal level δ² depends on how often
//! every value occurs, so it is worked out anew from the margins of the very set at hand.

use num_integer::Integer as _;

use super::number::{real, squared, whole};
use super::packed::Packed;
use super::patterns::Patterns;
use super::ratings::Ratings;
use super::undefined::Undefined;

/// What a difference between two ratings means.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Level {
    /// Same or different: δ² = 0 or 1.
    Nominal,
    /// The order counts: δ² = (difference of the mid-ranks among all ratings)².
    Ordinal,
    /// The distance counts: δ² = (c − k)².
    Interval,
    /// The proportion counts: δ² = ((c − k)/(c + k))², and 0 if both are 0.
    Ratio,
}

/// Values shared by the units of one pattern.
#[derive(Debug)]
struct Pattern {
    /// Places of the values among the distinct values, ascending, repeated as rated.
    places: Vec<u32>,
    /// The number of ratings, m.
    ratings: f64,
    /// Σx and Σx², with x counted from the middle value.
    sum: f64,
    sum_of_squares: f64,
    /// The contribution to D, times the common denominator; unused on the ordinal level.
    observed: f64,
}

/// A table of ratings, condensed for alpha on one level.
#[derive(Debug)]
pub(super) struct Disagreement {
    level: Level,
    /// The distinct values that can be paired, ascending.
    values: Vec<f64>,
    /// Of the fractions 1/(m − 1): times it, contributions of whole numbers are whole.
    denominator: f64,
    patterns: Vec<Pattern>,
    /// How many units show each pattern.
    frequencies: Vec<u32>,
    /// The pattern of each unit that takes part.
    pattern_of_unit: Vec<u32>,
}

impl Disagreement {
    pub(super) fn new(ratings: &Ratings, level: Level) -> Result<Self, Undefined> {
        let Patterns { values, places, frequencies, of_unit } = Patterns::of(ratings);
        match values.as_slice() {
            [] => return Err(Undefined::NoPairableValues),
            [_] => return Err(Undefined::NoVariation),
            [least, ..] if *least < 0.0 && level == Level::Ratio => {
                return Err(Undefined::NegativeValue);
            }
            _ => {}
        }
        let denominator = common_denominator(&places);
        let pattern = |places| Pattern::new(places, &values, level, denominator);
        let patterns = places.into_iter().map(pattern).collect();
        Ok(Self { level, values, denominator, patterns, frequencies, pattern_of_unit: of_unit })
    }

    /// How many of the units given show each pattern.
    pub(super) fn frequencies(&self) -> &[u32] {
        &self.frequencies
    }

    /// The pattern of each unit that takes part.
    pub(super) fn pattern_of_unit(&self) -> &[u32] {
        &self.pattern_of_unit
    }

    /// Alpha of a set of units, given as a count per pattern. `margins` is workspace.
    pub(super) fn alpha(
        &self,
        frequencies: &[u32],
        margins: &mut Vec<f64>,
    ) -> Result<f64, Undefined> {
        if !self.varies(frequencies) {
            return Err(Undefined::NoVariation);
        }
        let sums = match self.level {
            Level::Interval => self.interval_sums(frequencies),
            Level::Ordinal => {
                self.count_margins(frequencies, margins);
                self.ordinal_sums(frequencies, margins)
            }
            Level::Nominal | Level::Ratio => {
                self.count_margins(frequencies, margins);
                let (count, observed) = self.fixed_sums(frequencies);
                Sums {
                    count,
                    observed,
                    by_chance: match self.level {
                        Level::Ratio => self.ratio_by_chance(margins),
                        _ => squared(count) - margins.iter().copied().map(squared).sum::<f64>(),
                    },
                }
            }
        };
        Ok(sums.alpha())
    }

    /// What [`alpha_of_sums`](Self::alpha_of_sums) needs of each unit, if the level has it and
    /// all of it are small whole numbers: so it is on the usual scales.
    pub(super) fn whole_sums(&self) -> Option<Packed> {
        let lift =
            self.lift().filter(|lift| self.level == Level::Interval && lift.fract() == 0.0)?;
        let numbers = self.patterns.iter().map(|pattern| {
            // From the least value on, no sum is negative.
            let sum = pattern.sum + lift * pattern.ratings;
            [pattern.ratings, sum, pattern.sum_of_squares, pattern.observed / 2.0]
        });
        Packed::new(numbers, &self.pattern_of_unit)
    }

    /// Alpha of a set of units, given as its [`whole_sums`](Self::whole_sums): to the last bit
    /// what [`alpha`](Self::alpha) says, because sums of whole numbers are exact.
    pub(super) fn alpha_of_sums(&self, sums: [u64; 4]) -> Result<f64, Undefined> {
        let [count, sum, sum_of_squares, half_observed] = sums.map(whole);
        // Each pair of ratings is looked at from both sides.
        let observed = 2.0 * half_observed / self.denominator;
        let sum = sum - self.lift().unwrap_or(0.0) * count;
        let by_chance = pairs(count, sum, sum_of_squares);
        match by_chance > 0.0 {
            true => Ok(Sums { count, observed, by_chance }.alpha()),
            false => Err(Undefined::NoVariation),
        }
    }

    /// How far the middle value, from which sums are counted, lies above the least.
    fn lift(&self) -> Option<f64> {
        Some(middle(&self.values)? - self.values.first()?)
    }

    /// Whether the set holds two different values; asked of the places, not of the sums,
    /// because sums of equal fractions may differ in their last digit.
    fn varies(&self, frequencies: &[u32]) -> bool {
        let mut seen = None;
        self.present(frequencies).any(|(pattern, _)| {
            let (Some(&low), Some(&high)) = (pattern.places.first(), pattern.places.last()) else {
                return false;
            };
            low != high || *seen.get_or_insert(low) != low
        })
    }

    fn present<'a>(
        &'a self,
        frequencies: &'a [u32],
    ) -> impl Iterator<Item = (&'a Pattern, f64)> + 'a {
        self.patterns
            .iter()
            .zip(frequencies)
            .filter(|&(_, &frequency)| frequency > 0)
            .map(|(pattern, &frequency)| (pattern, f64::from(frequency)))
    }

    fn fixed_sums(&self, frequencies: &[u32]) -> (f64, f64) {
        let (mut count, mut observed) = (0.0, 0.0);
        for (pattern, &frequency) in self.patterns.iter().zip(frequencies) {
            let frequency = f64::from(frequency);
            count += frequency * pattern.ratings;
            observed += frequency * pattern.observed;
        }
        (count, observed / self.denominator)
    }

    fn interval_sums(&self, frequencies: &[u32]) -> Sums {
        let (count, observed) = self.fixed_sums(frequencies);
        let (mut sum, mut sum_of_squares) = (0.0, 0.0);
        for (pattern, &frequency) in self.patterns.iter().zip(frequencies) {
            let frequency = f64::from(frequency);
            sum += frequency * pattern.sum;
            sum_of_squares += frequency * pattern.sum_of_squares;
        }
        Sums { count, observed, by_chance: pairs(count, sum, sum_of_squares) }
    }

    /// Counts into `margins` how often each distinct value occurs.
    fn count_margins(&self, frequencies: &[u32], margins: &mut Vec<f64>) {
        margins.clear();
        margins.resize(self.values.len(), 0.0);
        for (pattern, frequency) in self.present(frequencies) {
            for &place in &pattern.places {
                margins[place as usize] += frequency;
            }
        }
    }

    /// The interval sums on mid-ranks; `margins` is overwritten by the mid-ranks,
    /// counted from their mean.
    fn ordinal_sums(&self, frequencies: &[u32], margins: &mut [f64]) -> Sums {
        let count: f64 = margins.iter().sum();
        let mut below = 0.0;
        let mut sum_of_squares = 0.0;
        for margin in margins.iter_mut() {
            let here = *margin;
            let rank = below + here / 2.0 - count / 2.0;
            below += here;
            sum_of_squares += here * squared(rank);
            *margin = rank;
        }
        let observed = self
            .present(frequencies)
            .map(|(pattern, frequency)| {
                let ranks = pattern.places.iter().map(|&place| margins[place as usize]);
                let (sum, squares) = ranks
                    .fold((0.0, 0.0), |(sum, squares), rank| (sum + rank, squares + squared(rank)));
                frequency * pairs(pattern.ratings, sum, squares) / (pattern.ratings - 1.0)
            })
            .sum();
        Sums {
            count,
            observed,
            // The mid-ranks, counted from their mean, sum to zero.
            by_chance: pairs(count, 0.0, sum_of_squares),
        }
    }

    fn ratio_by_chance(&self, margins: &[f64]) -> f64 {
        let mut sum = 0.0;
        for (high, (&value, &margin)) in self.values.iter().zip(margins).enumerate() {
            let lower: f64 = self.values[..high]
                .iter()
                .zip(margins)
                .map(|(&other, &count)| count * ratio_difference(value, other))
                .sum();
            sum += 2.0 * margin * lower;
        }
        sum
    }
}

impl Pattern {
    fn new(places: Vec<u32>, values: &[f64], level: Level, denominator: f64) -> Self {
        let middle = middle(values).unwrap_or(0.0);
        let ratings = real(places.len());
        let (sum, sum_of_squares) = places.iter().fold((0.0, 0.0), |(sum, squares), &place| {
            let value = values[place as usize] - middle;
            (sum + value, squares + squared(value))
        });
        let ordered_pairs = match level {
            Level::Nominal => places
                .chunk_by(|first, second| first == second)
                .map(|alike| real(alike.len()) * real(places.len() - alike.len()))
                .sum(),
            Level::Interval => pairs(ratings, sum, sum_of_squares),
            Level::Ratio => {
                let each = |&first: &u32| -> f64 {
                    let difference = |&second: &u32| {
                        ratio_difference(values[first as usize], values[second as usize])
                    };
                    places.iter().map(difference).sum()
                };
                places.iter().map(each).sum()
            }
            Level::Ordinal => 0.0,
        };
        let observed = ordered_pairs * denominator / (ratings - 1.0);
        Self { places, ratings, sum, sum_of_squares, observed }
    }
}

/// The least common multiple of what the ratings of each pattern are fewer by one; 1 if it is
/// large, as among many raters of whom many did not rate.
fn common_denominator(places: &[Vec<u32>]) -> f64 {
    /// That of up to thirteen raters, all of whom left out something.
    const LARGE: u32 = 30_000;

    let multiple = places.iter().try_fold(1_u32, |multiple, places| {
        let pairs_with = u32::try_from(places.len()).ok()?.checked_sub(1).filter(|&m| m > 0)?;
        (multiple / multiple.gcd(&pairs_with)).checked_mul(pairs_with).filter(|&m| m < LARGE)
    });
    multiple.map_or(1.0, f64::from)
}

/// The three numbers that make alpha.
struct Sums {
    count: f64,
    observed: f64,
    by_chance: f64,
}

impl Sums {
    fn alpha(&self) -> f64 {
        1.0 - (self.count - 1.0) * self.observed / self.by_chance
    }
}

/// The value in the middle of the distinct values: sums counted from it stay small.
fn middle(values: &[f64]) -> Option<f64> {
    values.get(values.len() / 2).copied()
}

/// Σ over ordered pairs of (x − y)², from the count, the sum and the sum of squares.
fn pairs(count: f64, sum: f64, sum_of_squares: f64) -> f64 {
    2.0 * (count * sum_of_squares - squared(sum))
}

/// δ² of the ratio level, for values that are not negative.
fn ratio_difference(first: f64, second: f64) -> f64 {
    if first.total_cmp(&second).is_eq() {
        0.0
    } else {
        squared((first - second) / (first + second))
    }
}
