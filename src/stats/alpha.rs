//! Krippendorff's alpha: agreement when ratings may be missing.

use super::disagreement::Disagreement;
pub use super::disagreement::Level;
use super::ratings::Ratings;
use super::undefined::Undefined;

/// Krippendorff's alpha: 1 is full agreement, 0 is what chance would give, below 0 is
/// less agreement than by chance.
///
/// # Method
///
/// α = 1 − Dₒ/Dₑ over the coincidence matrix (Krippendorff 2011, *Computing
/// Krippendorff's Alpha-Reliability*):
///
/// - a unit with m ≥ 2 ratings puts 1/(m − 1) into the matrix for each ordered pair of
///   its ratings; units with fewer than two ratings take no part, not even in Dₑ;
/// - `n_c` is the row sum of value c, n the sum of all;
/// - `Dₒ = (1/n) Σ o_ck δ²_ck` and `Dₑ = (1/(n(n − 1))) Σ n_c n_k δ²_ck`.
///
/// The matrix itself is never built. For the interval level all sums follow from the
/// count, the sum and the sum of squares of each unit; the ordinal level is the interval
/// level on mid-ranks; so the work grows with the number of ratings only. The ratio
/// level alone needs all pairs of distinct values.
///
/// Agrees with R's `irr::kripp.alpha` when ratings are missing. On complete tables with
/// three or more raters `irr` 0.84.1 gives less, by an error of its own.
///
/// # Errors
///
/// [`Undefined::NoPairableValues`], [`Undefined::NoVariation`] among the values that can
/// be paired, or [`Undefined::NegativeValue`] on the ratio level.
///
/// # Examples
///
/// Krippendorff's data: 4 observers, 12 units, seven ratings missing.
///
/// ```
/// use vurder::stats::alpha::{Level, alpha};
/// use vurder::stats::ratings::Ratings;
///
/// let observers = ["123321412...", "1233224125..", ".33323422513", "12332441251."];
/// let cell = |sign: char| sign.to_digit(10).map(f64::from);
/// let units: Vec<Vec<Option<f64>>> = (0..12)
///     .map(|unit| {
///         let given = |observer: &&str| observer.chars().nth(unit).and_then(cell);
///         observers.iter().map(given).collect()
///     })
///     .collect();
/// let ratings = Ratings::from_rows(&units)?;
///
/// let interval = alpha(&ratings, Level::Interval)?;
/// assert!((interval - 951.0 / 1120.0).abs() < 1e-12); // .849107
/// # Ok::<(), vurder::stats::undefined::Undefined>(())
/// ```
pub fn alpha(ratings: &Ratings, level: Level) -> Result<f64, Undefined> {
    let disagreement = Disagreement::new(ratings, level)?;
    disagreement.alpha(disagreement.frequencies(), &mut Vec::new())
}

#[cfg(test)]
mod tests {
    use super::{Level, alpha};
    use crate::stats::ratings::Ratings;
    use crate::stats::reference::{CLOSE, assert_close, assert_within, expected, ratings};
    use crate::stats::undefined::Undefined;
    use proptest::prelude::*;

    const LEVELS: [(Level, &str); 4] = [
        (Level::Nominal, "nominal"),
        (Level::Ordinal, "ordinal"),
        (Level::Interval, "interval"),
        (Level::Ratio, "ratio"),
    ];

    /// Alpha by its definition: the whole coincidence matrix, cell by cell.
    fn by_definition(ratings: &Ratings, level: Level) -> Option<f64> {
        let units: Vec<Vec<f64>> = (0..ratings.units())
            .map(|unit| ratings.of_unit(unit).collect::<Vec<f64>>())
            .filter(|unit| unit.len() > 1)
            .collect();
        let mut values = units.concat();
        values.sort_by(f64::total_cmp);
        values.dedup();
        let size = values.len();
        let place = |value: f64| values.partition_point(|&other| other < value);
        let mut matrix = vec![vec![0.0; size]; size];
        for unit in &units {
            let share = 1.0 / f64::from(u32::try_from(unit.len() - 1).unwrap());
            for (first, &a) in unit.iter().enumerate() {
                for (second, &b) in unit.iter().enumerate() {
                    if first != second {
                        matrix[place(a)][place(b)] += share;
                    }
                }
            }
        }
        let margins: Vec<f64> = matrix.iter().map(|row| row.iter().sum()).collect();
        let total: f64 = margins.iter().sum();
        let difference = |c: usize, k: usize| -> f64 {
            let (low, high) = (c.min(k), c.max(k));
            match level {
                Level::Nominal => f64::from(u8::from(c != k)),
                Level::Ordinal => {
                    let between: f64 = margins[low..=high].iter().sum();
                    (between - f64::midpoint(margins[low], margins[high])).powi(2)
                }
                Level::Interval => (values[c] - values[k]).powi(2),
                Level::Ratio if c == k => 0.0,
                Level::Ratio => ((values[c] - values[k]) / (values[c] + values[k])).powi(2),
            }
        };
        let mut observed = 0.0;
        let mut by_chance = 0.0;
        for c in 0..size {
            for k in 0..size {
                observed += matrix[c][k] * difference(c, k);
                by_chance += margins[c] * margins[k] * difference(c, k);
            }
        }
        (size > 1).then(|| 1.0 - (total - 1.0) * observed / by_chance)
    }

    #[test]
    fn all_levels_match_the_exact_values_of_the_reference_cases() {
        let expected = expected();
        for case in ["shrout_fleiss_1979", "krippendorff_2011", "hiring_complete", "hiring_sparse"]
        {
            let ratings = ratings(case);
            for (level, name) in LEVELS {
                let truth = expected[case]["alpha_exact"][name]["value"].as_f64();
                assert_close(alpha(&ratings, level).unwrap(), truth.unwrap());
            }
        }
    }

    #[test]
    fn krippendorffs_published_values_come_out() {
        let ratings = ratings("krippendorff_2011");
        for ((level, _), published) in
            LEVELS.into_iter().zip([0.743_421, 0.815_388, 0.849_107, 0.797_403])
        {
            assert_within(alpha(&ratings, level).unwrap(), published, 5e-7);
        }
    }

    #[test]
    fn a_lone_rating_does_not_matter() {
        let with = [[Some(1.0), Some(2.0)], [Some(2.0), Some(2.0)], [Some(9.0), None]];
        let with = Ratings::from_rows(&with).unwrap();
        let without = [[Some(1.0), Some(2.0)], [Some(2.0), Some(2.0)]];
        let without = Ratings::from_rows(&without).unwrap();
        for (level, _) in LEVELS {
            assert_eq!(alpha(&with, level), alpha(&without, level));
        }
    }

    #[test]
    fn without_pairs_there_is_no_agreement_to_measure() {
        let lonely = Ratings::from_rows(&[[Some(1.0), None], [None, Some(2.0)]]).unwrap();
        let empty = Ratings::from_rows::<[Option<f64>; 0]>(&[]).unwrap();
        for (level, _) in LEVELS {
            assert_eq!(alpha(&lonely, level), Err(Undefined::NoPairableValues));
            assert_eq!(alpha(&empty, level), Err(Undefined::NoPairableValues));
        }
    }

    #[test]
    fn ratings_that_are_all_the_same_say_nothing() {
        let same = Ratings::from_rows(&[[Some(0.1), Some(0.1)]; 3]).unwrap();
        for (level, _) in LEVELS {
            assert_eq!(alpha(&same, level), Err(Undefined::NoVariation));
        }
    }

    #[test]
    fn full_agreement_is_one() {
        let rows = [[Some(0.0), Some(0.0)], [Some(7.0), Some(7.0)]];
        let agreed = Ratings::from_rows(&rows).unwrap();
        for (level, _) in LEVELS {
            assert_close(alpha(&agreed, level).unwrap(), 1.0);
        }
    }

    #[test]
    fn a_ratio_scale_refuses_negative_values() {
        let below = Ratings::from_rows(&[[Some(-1.0), Some(1.0)]]).unwrap();
        assert_eq!(alpha(&below, Level::Ratio), Err(Undefined::NegativeValue));
        assert!(alpha(&below, Level::Interval).is_ok());
    }

    fn tables() -> impl Strategy<Value = Vec<Vec<Option<f64>>>> {
        (1_usize..5, 1_usize..9).prop_flat_map(|(raters, units)| {
            let cell = prop::option::weighted(0.8, (0_u8..6).prop_map(f64::from));
            prop::collection::vec(prop::collection::vec(cell, raters), units)
        })
    }

    proptest! {
        #[test]
        fn alpha_is_what_the_coincidence_matrix_says(rows in tables()) {
            let ratings = Ratings::from_rows(&rows).unwrap();
            for (level, _) in LEVELS {
                let found = alpha(&ratings, level).ok();
                let defined = by_definition(&ratings, level);
                prop_assert_eq!(found.is_some(), defined.is_some());
                if let (Some(found), Some(defined)) = (found, defined) {
                    prop_assert!((found - defined).abs() < CLOSE, "{found} {defined}");
                }
            }
        }

        #[test]
        fn alpha_does_not_depend_on_the_order_of_units_or_raters(
            rows in tables(), shift in 0_usize..9,
        ) {
            let base = Ratings::from_rows(&rows).unwrap();
            let mut turned = rows;
            let places = shift % turned.len();
            turned.rotate_left(places);
            for row in &mut turned {
                row.reverse();
            }
            let turned = Ratings::from_rows(&turned).unwrap();
            for (level, _) in LEVELS {
                match (alpha(&base, level), alpha(&turned, level)) {
                    (Ok(first), Ok(second)) => prop_assert!((first - second).abs() < CLOSE),
                    (first, second) => prop_assert_eq!(first, second),
                }
            }
        }

        #[test]
        fn interval_alpha_does_not_depend_on_the_scale(
            rows in tables(), factor in 0.01_f64..100.0, shift in -50.0_f64..50.0,
        ) {
            let moved: Vec<Vec<Option<f64>>> = rows
                .iter()
                .map(|row| row.iter().map(|cell| cell.map(|x| x * factor + shift)).collect())
                .collect();
            let base = alpha(&Ratings::from_rows(&rows).unwrap(), Level::Interval);
            let moved = alpha(&Ratings::from_rows(&moved).unwrap(), Level::Interval);
            match (base, moved) {
                (Ok(first), Ok(second)) => prop_assert!((first - second).abs() < 1e-7),
                (first, second) => prop_assert_eq!(first, second),
            }
        }
    }
}
