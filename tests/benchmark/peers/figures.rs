//! Our side of the duels: one figure per process, read, reckoned and printed.

use std::num::NonZeroUsize;

use vurder::stats::alpha::{Level, alpha};
use vurder::stats::bootstrap::bootstrap;
use vurder::stats::grid::Grid;
use vurder::stats::icc::{Form, icc};
use vurder::stats::ratings::Ratings;
use vurder::stats::smaa::{Acceptability, RanksKept, Weightings, smaa};
use vurder::stats::stream::Simulation;
use vurder::stats::threads::Threads;

use super::data::{CRITERIA, DRAWS, SEED, WEIGHTINGS};

/// Above a thousand alternatives, so many first ranks are all that is asked for, as of numpy.
const KEPT: NonZeroUsize = NonZeroUsize::new(100).expect("not nought");

/// Prints what is asked for as a JSON list of numbers.
pub fn figure(arguments: &[String]) {
    let arguments: Vec<&str> = arguments.iter().map(String::as_str).collect();
    let numbers = match arguments.as_slice() {
        ["alpha", data] => vec![alpha(&ratings(data), Level::Interval).expect("alpha")],
        ["bootstrap", data] => {
            let simulation = Simulation { draws: DRAWS, seed: SEED };
            let threads = Threads::available();
            let found = bootstrap(&ratings(data), Level::Interval, simulation, threads);
            let found = found.expect("an interval");
            vec![found.lower, found.upper]
        }
        ["icc", data] => correlations(&ratings(data).rated_by_all()),
        ["smaa", data, weights] => rank_table(&numbers(data), &numbers(weights)),
        other => panic!("no figure {other:?}"),
    };
    println!("{numbers:?}");
}

fn ratings(path: &str) -> Ratings {
    let text = std::fs::read_to_string(path).expect("ratings");
    let raters = text.lines().next().map_or(1, |line| line.split(',').count());
    let cells = text.split_ascii_whitespace().flat_map(|line| line.split(','));
    let cells: Vec<Option<f64>> =
        cells.map(|cell| Some(cell.parse::<f64>().expect("a number"))).collect();
    Ratings::from_rows(&cells.chunks(raters).collect::<Vec<_>>()).expect("a table")
}

fn numbers(path: &str) -> Grid {
    let bytes = std::fs::read(path).expect("numbers");
    let number = |bytes: &[u8]| f64::from_le_bytes(bytes.try_into().expect("eight bytes"));
    let all: Vec<f64> = bytes.chunks_exact(8).map(number).collect();
    Grid::from_cells(NonZeroUsize::new(CRITERIA).expect("not nought"), all).expect("a table")
}

/// The six estimates, then their limits.
fn correlations(table: &Grid) -> Vec<f64> {
    let found = Form::ALL.map(|form| icc(table, form).expect("a correlation"));
    let limits = found.iter().flat_map(|one| {
        let interval = one.interval.expect("an interval");
        [interval.lower, interval.upper]
    });
    found.iter().map(|one| one.value).chain(limits).collect()
}

/// The largest first-rank share, all cells folded, and the leader's central weights.
fn rank_table(matrix: &Grid, weights: &Grid) -> Vec<f64> {
    assert_eq!(weights.rows(), WEIGHTINGS);
    let size = matrix.rows();
    let (kept, ranks) = match size > 1_000 {
        true => (RanksKept::Only(KEPT), KEPT.get()),
        false => (RanksKept::All, size),
    };
    let found = smaa(matrix, Weightings::Given(weights), kept, Threads::available());
    let found: Acceptability = found.expect("a rank table");
    let first = |one: usize| found.share(one, 1).unwrap_or(0.0);
    let mut leader = 0;
    for one in 1..size {
        if first(one) > first(leader) {
            leader = one;
        }
    }
    let mut fold = 0.0;
    for one in 0..size {
        for (rank, share) in found.shares(one).into_iter().take(ranks).enumerate() {
            let weight = u32::try_from(one % 97 + rank % 89).expect("small");
            fold += share * f64::from(weight);
        }
    }
    let mut numbers = vec![first(leader), fold];
    numbers.extend(found.central_weights(leader).expect("a leader's weights"));
    numbers
}
