//! Kendall's W: agreement between rankings.

use super::grid::Grid;
use super::number::real;
use super::permutation::{Basis, PValue, drawn_p, each_order};
use super::quantile;
use super::stream::Simulation;
use super::threads::Threads;
use super::undefined::Undefined;

/// Above this many units chi-square describes W well enough; up to it, arrangements are
/// enumerated or drawn.
pub const LARGEST_PERMUTED: usize = 7;

/// The most arrangements that are enumerated rather than drawn; about 10 ms of work.
pub const MOST_ENUMERATED: usize = 1_000_000;

/// Kendall's coefficient of concordance.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Concordance {
    /// W: 1 if all raters rank alike, 0 if the rank sums are all the same.
    pub w: f64,
    /// The chance of a W at least as large if every rater ranked at random.
    pub p: PValue,
}

/// Kendall's W of a complete table, units × raters; ratings or rankings alike.
///
/// # Method
///
/// Each rater's ratings become mid-ranks (ties share the mean of their places), and
/// W = 12S / (m²(n³ − n) − mΣT), with S = Σ (rank sum − mean)² and T = Σ (t³ − t) over
/// the groups of t tied units, for m raters and n units (Kendall & Babington Smith 1939,
/// Siegel & Castellan 1988). Without the correction W stays below 1 even for raters who
/// agree fully, if they rank ties. Ranks and sums are kept as integers.
///
/// For n > 7 the p-value is that of χ² = m(n − 1)W with n − 1 degrees of freedom. Up to
/// 7 that is too rough: then all arrangements of the ranks within raters are tried if
/// there are at most a million, else a seeded sample with the add-one rule.
///
/// # Errors
///
/// [`Undefined::TooFewUnits`] or [`Undefined::TooFewRaters`] below two;
/// [`Undefined::NoVariation`] if no rater tells any two units apart.
///
/// # Examples
///
/// ```
/// use vurder::stats::grid::Grid;
/// use vurder::stats::kendall::concordance;
/// use vurder::stats::stream::Simulation;
/// use vurder::stats::threads::Threads;
///
/// let raters = Grid::from_rows(&[
///     [1.0, 6.0, 3.0, 2.0, 5.0, 4.0],
///     [1.0, 5.0, 6.0, 2.0, 4.0, 3.0],
///     [2.0, 3.0, 6.0, 5.0, 4.0, 1.0],
/// ])?;
/// let simulation = Simulation { draws: 10_000, seed: 1 };
/// let found = concordance(&raters.transposed(), simulation, Threads::ONE)?;
/// assert_eq!(format!("{:.6}", found.w), "0.568254");
/// # Ok::<(), vurder::stats::undefined::Undefined>(())
/// ```
pub fn concordance(
    table: &Grid,
    simulation: Simulation,
    threads: Threads,
) -> Result<Concordance, Undefined> {
    let (units, raters) = (table.rows(), table.columns());
    if units < 2 {
        return Err(Undefined::TooFewUnits { needed: 2, found: units });
    }
    if raters < 2 {
        return Err(Undefined::TooFewRaters { needed: 2, found: raters });
    }
    let by_rater = table.transposed();
    let rankings: Vec<Ranking> = (0..raters).map(|rater| rank(by_rater.row(rater))).collect();
    let ties: u128 = rankings.iter().map(|ranking| ranking.ties).sum();
    let (n, m) = (units as u128, raters as u128);
    let denominator = m * m * (n * n * n - n) - m * ties;
    if denominator == 0 {
        return Err(Undefined::NoVariation);
    }
    let mut sums = vec![0; units];
    for ranking in &rankings {
        ranking.add_to(&mut sums);
    }
    let spread = spread(&sums, raters);
    // Ranks are doubled, so that S is four times as large.
    let w = 3.0 * wide(spread) / wide(denominator);
    let p = if units > LARGEST_PERMUTED {
        chi_square_p(w, units, raters)?
    } else {
        permuted_p(&rankings, spread, simulation, threads)
    };
    Ok(Concordance { w, p })
}

/// One rater's mid-ranks, doubled to stay whole.
struct Ranking {
    doubled: Vec<u64>,
    /// Σ (t³ − t) over the groups of ties.
    ties: u128,
}

impl Ranking {
    fn add_to(&self, sums: &mut [u64]) {
        add(sums, &self.doubled);
    }
}

fn add(sums: &mut [u64], ranks: &[u64]) {
    for (sum, rank) in sums.iter_mut().zip(ranks) {
        *sum += rank;
    }
}

fn rank(values: &[f64]) -> Ranking {
    let mut order: Vec<usize> = (0..values.len()).collect();
    order.sort_by(|&first, &second| values[first].total_cmp(&values[second]));
    let mut doubled = vec![0; values.len()];
    let mut ties = 0;
    let mut before = 0_u64;
    for tied in order.chunk_by(|&first, &second| values[first].total_cmp(&values[second]).is_eq()) {
        let size = tied.len() as u64;
        for &unit in tied {
            doubled[unit] = 2 * before + size + 1;
        }
        before += size;
        let size = u128::from(size);
        ties += size * size * size - size;
    }
    Ranking { doubled, ties }
}

/// 4S from doubled rank sums, whose mean m(n + 1) is whole.
fn spread(sums: &[u64], raters: usize) -> u128 {
    let mean = (raters * (sums.len() + 1)) as u64;
    sums.iter()
        .map(|sum| u128::from(sum.abs_diff(mean)))
        .map(|deviation| deviation * deviation)
        .sum()
}

#[expect(clippy::cast_precision_loss, reason = "rounded once, at the end of an exact computation")]
const fn wide(value: u128) -> f64 {
    value as f64
}

fn chi_square_p(w: f64, units: usize, raters: usize) -> Result<PValue, Undefined> {
    let statistic = real(raters * (units - 1)) * w;
    let degrees = units - 1;
    let value = quantile::chi_square_tail(statistic, real(degrees)).ok_or(Undefined::NotFinite)?;
    Ok(PValue { value, basis: Basis::ChiSquare { statistic, degrees } })
}

/// The first rater's ranks may stay in place: only the order relative to the others
/// matters.
fn permuted_p(
    rankings: &[Ranking],
    observed: u128,
    simulation: Simulation,
    threads: Threads,
) -> PValue {
    let Some((first, others)) = rankings.split_first() else {
        return drawn_p(simulation, threads, || |_: &mut _| true);
    };
    let raters = rankings.len();
    let orders: usize = (1..=first.doubled.len()).product();
    let arrangements = u32::try_from(others.len())
        .ok()
        .and_then(|others| orders.checked_pow(others))
        .filter(|&arrangements| arrangements <= MOST_ENUMERATED);
    if let Some(arrangements) = arrangements {
        let found = count_extreme(&first.doubled, others, raters, observed);
        return PValue {
            value: real(found) / real(arrangements),
            basis: Basis::Enumerated { arrangements },
        };
    }
    drawn_p(simulation, threads, || {
        let mut order = Vec::new();
        let mut sums = Vec::new();
        move |stream: &mut _| {
            sums.clone_from(&first.doubled);
            for ranking in others {
                order.clone_from(&ranking.doubled);
                super::stream::Stream::shuffle(stream, &mut order);
                add(&mut sums, &order);
            }
            spread(&sums, raters) >= observed
        }
    })
}

fn count_extreme(sums: &[u64], others: &[Ranking], raters: usize, observed: u128) -> usize {
    let Some((next, rest)) = others.split_first() else {
        return usize::from(spread(sums, raters) >= observed);
    };
    let mut found = 0;
    each_order(&next.doubled, |order| {
        let mut sums = sums.to_vec();
        add(&mut sums, order);
        found += count_extreme(&sums, rest, raters, observed);
    });
    found
}

#[cfg(test)]
mod tests {
    use super::{Basis, Concordance, concordance};
    use crate::stats::grid::Grid;
    use crate::stats::reference::{assert_close, assert_within, expected, grid};
    use crate::stats::stream::Simulation;
    use crate::stats::threads::Threads;
    use crate::stats::undefined::Undefined;
    use proptest::prelude::*;

    const SIMULATION: Simulation = Simulation { draws: 20_000, seed: 5 };

    fn of_raters<Row: AsRef<[f64]>>(rows: &[Row]) -> Result<Concordance, Undefined> {
        let table = Grid::from_rows(rows).unwrap().transposed();
        concordance(&table, SIMULATION, Threads::available())
    }

    #[test]
    fn w_and_chi_square_match_the_reference_cases() {
        let expected = expected();
        for case in ["shrout_fleiss_1979", "hiring_complete"] {
            let truth = &expected[case]["kendall_w_oracle"]["tie_corrected"];
            let found = concordance(&grid(case), SIMULATION, Threads::ONE).unwrap();
            assert_close(found.w, truth["W"].as_f64().unwrap());
            if let Basis::ChiSquare { statistic, degrees } = found.p.basis {
                assert_close(statistic, truth["chisq"].as_f64().unwrap());
                assert_eq!(Some(degrees as u64), truth["df"].as_u64());
                assert_close(found.p.value, truth["p"].as_f64().unwrap());
            } else {
                assert_eq!(case, "shrout_fleiss_1979", "only this one is small");
                assert!(found.p.value < 0.005);
            }
        }
    }

    #[test]
    fn three_rankings_of_six_give_the_published_w() {
        let found = of_raters(&[
            [1.0, 6.0, 3.0, 2.0, 5.0, 4.0],
            [1.0, 5.0, 6.0, 2.0, 4.0, 3.0],
            [2.0, 3.0, 6.0, 5.0, 4.0, 1.0],
        ])
        .unwrap();
        assert_within(found.w, 0.568_254, 5e-7);
        let arrangements = 720 * 720;
        assert_eq!(found.p.basis, Basis::Enumerated { arrangements });
    }

    #[test]
    fn enumeration_reproduces_the_published_tail_for_three_rankings_of_three() {
        // Friedman's table for n = 3, m = 3: S ≥ 18 has p = .028 (1/36), S ≥ 14 p = .194.
        let full = of_raters(&[[1.0, 2.0, 3.0]; 3]).unwrap();
        assert_close(full.w, 1.0);
        assert_close(full.p.value, 1.0 / 36.0);
        let nearly = of_raters(&[[1.0, 2.0, 3.0], [1.0, 2.0, 3.0], [1.0, 3.0, 2.0]]).unwrap();
        assert_within(nearly.p.value, 0.194, 0.0005);
    }

    #[test]
    fn drawn_arrangements_approach_the_enumerated_ones() {
        // Four raters of six units are too many arrangements; with one who ties all,
        // the p-value is that of the other three.
        let three = [
            [1.0, 6.0, 3.0, 2.0, 5.0, 4.0],
            [1.0, 5.0, 6.0, 2.0, 4.0, 3.0],
            [2.0, 3.0, 6.0, 5.0, 4.0, 1.0],
        ];
        let enumerated = of_raters(&three).unwrap().p;
        let drawn = of_raters(&[three[0], three[1], three[2], [1.0; 6]]).unwrap().p;
        assert_eq!(drawn.basis, Basis::Drawn(SIMULATION));
        assert_within(drawn.value, enumerated.value, 0.01);
    }

    #[test]
    fn raters_who_agree_reach_one_even_with_ties() {
        assert_close(of_raters(&[[1.0, 1.0, 2.0, 3.0]; 3]).unwrap().w, 1.0);
    }

    #[test]
    fn raters_who_tell_nothing_apart_have_no_concordance() {
        assert_eq!(of_raters(&[[4.0; 5]; 3]), Err(Undefined::NoVariation));
        let one = Err(Undefined::TooFewRaters { needed: 2, found: 1 });
        assert_eq!(of_raters(&[[1.0, 2.0]]), one);
        let lone = Err(Undefined::TooFewUnits { needed: 2, found: 1 });
        assert_eq!(of_raters(&[[1.0], [2.0]]), lone);
    }

    proptest! {
        #[test]
        fn w_lies_between_zero_and_one_and_ignores_direction(
            rows in prop::collection::vec(prop::collection::vec(0_u8..5, 9), 2..5),
        ) {
            let up: Vec<Vec<f64>> =
                rows.iter().map(|row| row.iter().copied().map(f64::from).collect()).collect();
            let down: Vec<Vec<f64>> =
                up.iter().map(|row| row.iter().map(|value| -value).collect()).collect();
            match (of_raters(&up), of_raters(&down)) {
                (Ok(up), Ok(down)) => {
                    prop_assert!((0.0..=1.0 + 1e-12).contains(&up.w));
                    prop_assert!((up.w - down.w).abs() < 1e-12);
                }
                (up, down) => prop_assert_eq!(up, down),
            }
        }
    }
}
