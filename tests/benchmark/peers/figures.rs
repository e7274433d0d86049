//! Our side of the duels: one figure per process, read, reckoned and printed.

use std::fs::File;
use std::io::Read as _;
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
    let text = std::fs::read(path).expect("ratings");
    let row = text.split(|&byte| byte == b'\n').next().unwrap_or_default();
    let raters = row.split(|&byte| byte == b',').count();
    let ends = |byte: &u8| matches!(byte, b',' | b'\n');
    let mut cells = Vec::with_capacity(text.iter().filter(|byte| ends(byte)).count() + 1);
    cells.extend(text.split(ends).filter(|cell| !cell.is_empty()).map(|cell| Some(number(cell))));
    Ratings::from_cells(NonZeroUsize::new(raters).expect("a row"), cells).expect("a table")
}

/// The number in a cell.
fn number(cell: &[u8]) -> f64 {
    short_whole(cell).unwrap_or_else(|| {
        let text = std::str::from_utf8(cell).expect("text");
        text.trim().parse().expect("a number")
    })
}

/// Nearly all are whole and have few digits.
fn short_whole(cell: &[u8]) -> Option<f64> {
    if cell.len() > 9 {
        return None;
    }
    let digit = |byte: &u8| byte.is_ascii_digit().then(|| u32::from(byte - b'0'));
    cell.iter().try_fold(0, |number, byte| Some(number * 10 + digit(byte)?)).map(f64::from)
}

fn numbers(path: &str) -> Grid {
    let mut file = File::open(path).expect("numbers");
    let mut left = usize::try_from(file.metadata().expect("a file").len()).expect("not so long");
    let mut cells = Vec::with_capacity(left / 8);
    // A part at a time: no memory for the whole file besides the numbers.
    let mut part = vec![[0; 8]; 4_096];
    while left > 0 {
        let part = &mut part[..(left / 8).min(4_096)];
        file.read_exact(part.as_flattened_mut()).expect("whole numbers");
        cells.extend(part.iter().copied().map(f64::from_le_bytes));
        left -= 8 * part.len();
    }
    Grid::from_cells(NonZeroUsize::new(CRITERIA).expect("not nought"), cells).expect("a table")
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
