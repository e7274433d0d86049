//! Stochastic multicriteria acceptability analysis: how a ranking fares under all
//! weightings at once.
//!
//! SMAA-2 (Lahdelma & Salminen 2001): instead of one weighting, take them all, and ask
//! how often each alternative comes first, second, …, and which weights would favour it.
//!
//! - *rank acceptability*: the share of weightings under which an alternative has a rank.
//!   Alternatives that tie share their ranks in equal parts, so that the shares of each
//!   alternative and of each rank sum to one;
//! - *central weights*: the mean of the weightings under which an alternative is first.
//!   An alternative that is never first has none;
//! - *confidence factor*: the share of the first place that an alternative has under its
//!   own central weights. With values that are certain, as here, that is 1 unless others
//!   tie with it, because the weightings that favour it form a convex set;
//! - *pairwise winning index*: the share of weightings under which one alternative beats
//!   another; see [`pairwise`](mod@pairwise), and for the exact share
//!   [`win_share`](super::win_share).

mod acceptability;
mod distinct;
pub mod pairwise;
pub mod precision;
mod ranking;
mod selection;
mod side_by_side;
mod tally;

use std::collections::{BTreeMap, HashSet};
use std::num::NonZeroUsize;
use std::sync::Mutex;

pub use self::acceptability::Acceptability;
use self::acceptability::First;
use self::distinct::Distinct;
use self::ranking::{Ranker, Ranks, Tie};
use self::selection::{Selected, Selection};
use self::side_by_side::SideBySide;
use self::tally::{BEYOND, TILE, Tally, Tiles, Waiting, waiting_rank};
use super::grid::Grid;
use super::simplex::sample;
use super::stream::{Purpose, Simulation, Stream};
use super::threads::{CHUNK, Chunk, Threads, in_rounds};
use super::undefined::Undefined;

/// Which weightings to consider.
#[derive(Debug, Clone, Copy)]
pub enum Weightings<'a> {
    /// Drawn uniformly from all weights that are not negative and sum to one.
    Uniform(Simulation),
    /// These, one per row. They need not sum to one, but central weights are the mean
    /// of those given.
    Given(&'a Grid),
}

/// Which ranks to count.
///
/// The table of all ranks has a cell of one byte for each alternative and rank: 1 MB for
/// a thousand alternatives, 100 MB for ten thousand. Few readers want the share of rank
/// 7 312: counting the first hundred takes 1 MB even for ten thousand.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum RanksKept {
    /// All (but at most 65 535).
    All,
    /// The first so many; mean ranks still take all into account.
    First(NonZeroUsize),
    /// The first so many and nothing of the others, so that there are no mean ranks: many
    /// times quicker where alternatives are many more than the ranks wanted.
    Only(NonZeroUsize),
}

/// Ranks alternatives (rows) on criteria (columns) under many weightings; more is better
/// on every criterion.
///
/// # Method
///
/// Lahdelma & Salminen (2001), with the additive value `Σ w_k x_k`. Uniform weightings come
/// from a random stream per 256 draws, and what is summed across them is either whole
/// numbers or summed in the order of the draws: the result is the same at any number of
/// threads. Alternatives with equal rows are ranked once, as one row.
///
/// # Errors
///
/// [`Undefined::NoAlternatives`], [`Undefined::NoCriteria`], [`Undefined::NoDraws`], or
/// [`Undefined::LengthsDiffer`] if weights given do not match the criteria.
///
/// # Examples
///
/// Three alternatives on two criteria: the middling one is first for w₁ between .4 and
/// .6, an even fifth of all weightings.
///
/// ```
/// use vurder::stats::grid::Grid;
/// use vurder::stats::smaa::{RanksKept, Weightings, smaa};
/// use vurder::stats::stream::Simulation;
/// use vurder::stats::threads::Threads;
///
/// let matrix = Grid::from_rows(&[[1.0, 0.0], [0.0, 1.0], [0.6, 0.6]])?;
/// let weightings = Weightings::Uniform(Simulation { draws: 10_000, seed: 1 });
/// let found = smaa(&matrix, weightings, RanksKept::All, Threads::ONE)?;
/// assert!((found.share(2, 1).unwrap() - 0.2).abs() < 0.02);
/// assert!((found.central_weights(0).unwrap()[0] - 0.8).abs() < 0.02);
/// # Ok::<(), vurder::stats::undefined::Undefined>(())
/// ```
pub fn smaa(
    matrix: &Grid,
    weightings: Weightings<'_>,
    kept: RanksKept,
    threads: Threads,
) -> Result<Acceptability, Undefined> {
    smaa_telling(matrix, weightings, kept, threads, &mut |_, _| {})
}

/// [`smaa`](smaa()), telling now and then how many of how many weightings are done.
///
/// # Errors
///
/// As [`smaa`](smaa()).
pub fn smaa_telling(
    matrix: &Grid,
    weightings: Weightings<'_>,
    kept: RanksKept,
    threads: Threads,
    progress: &mut dyn FnMut(usize, usize),
) -> Result<Acceptability, Undefined> {
    /// Ranks that wait to be counted at most: 24 MB.
    const MOST_WAITING: usize = 12_000_000;
    /// Ranks that wait at least, unless all are counted: 4 MB, which may stay in a cache.
    const LEAST_WAITING: usize = 2_000_000;
    /// Chunks after which it is told how far it has come, however few the alternatives.
    const MOST_TOGETHER: usize = 64;

    let draws = weightings.draws(matrix)?;
    let distinct = Distinct::new(matrix);
    let most = match kept {
        RanksKept::All => matrix.rows(),
        RanksKept::First(most) | RanksKept::Only(most) => most.get().min(matrix.rows()),
    };
    let mut ranks = Tally::new(distinct.rows(), most);
    let counted = ranks.kept();
    let mut ties = BTreeMap::new();
    let mut doubled_ranks = vec![0; distinct.rows()];
    let mut firsts: BTreeMap<u32, First> = BTreeMap::new();

    // Twice as many as the table has cells: each is then worth fetching.
    let waiting = 2 * distinct.rows() * usize::from(counted);
    let waiting = waiting.clamp(LEAST_WAITING, MOST_WAITING);
    let spare = Mutex::new(Vec::new());
    let round = (waiting / (distinct.rows() * CHUNK)).min(MOST_TOGETHER);
    let round = round.max(threads.count().get());
    let mut done = 0;
    in_rounds(
        draws,
        round,
        threads,
        || Workspace::new(&distinct, kept),
        |space, chunk| space.rank_chunk(&distinct, weightings, counted, chunk, &spare),
        |outcomes| {
            ranks.add(outcomes.iter().map(|outcome| &outcome.ranks), threads);
            done += outcomes.len() * CHUNK;
            for outcome in outcomes {
                if let (Waiting::Tiles(tiles), Ok(mut spare)) = (outcome.ranks, spare.lock()) {
                    spare.push(tiles);
                }
                ranks.add_counts(outcome.counts.chunks(distinct.rows()));
                for tie in outcome.ties {
                    *ties.entry(tie).or_insert(0) += 1;
                }
                for (sum, more) in doubled_ranks.iter_mut().zip(outcome.doubled_ranks) {
                    *sum += more;
                }
                for (row, first) in outcome.firsts {
                    firsts.entry(row).or_insert_with(|| First::none(matrix.columns())).add(
                        first.shares,
                        first.weights.iter().copied(),
                        1.0,
                    );
                }
            }
            progress(done.min(draws), draws);
        },
    );
    for (&row, first) in &mut firsts {
        first.conclude(&distinct, row);
    }
    let (row_of, sizes) = distinct.into_parts();
    let doubled_ranks = (!matches!(kept, RanksKept::Only(_))).then_some(doubled_ranks);
    Ok(Acceptability { draws, row_of, sizes, ranks, ties, doubled_ranks, firsts })
}

impl Weightings<'_> {
    /// How many there are, if they fit the matrix.
    fn draws(&self, matrix: &Grid) -> Result<usize, Undefined> {
        if matrix.rows() == 0 {
            return Err(Undefined::NoAlternatives);
        }
        if matrix.columns() == 0 {
            return Err(Undefined::NoCriteria);
        }
        let draws = match self {
            Self::Uniform(simulation) => simulation.draws,
            Self::Given(weights) if weights.rows() > 0 && weights.columns() != matrix.columns() => {
                return Err(Undefined::LengthsDiffer {
                    first: weights.columns(),
                    second: matrix.columns(),
                });
            }
            Self::Given(weights) => weights.rows(),
        };
        if draws == 0 {
            return Err(Undefined::NoDraws);
        }
        Ok(draws)
    }

    /// Hands the weightings of a chunk to `visit`, one after the other.
    fn each(&self, chunk: Chunk, criteria: usize, mut visit: impl FnMut(usize, &[f64])) {
        match self {
            Self::Uniform(simulation) => {
                let mut stream = Stream::of_chunk(simulation.seed, Purpose::Weighting, chunk);
                let mut weights = vec![0.0; criteria];
                for draw in 0..chunk.length {
                    sample(&mut stream, &mut weights);
                    visit(draw, &weights);
                }
            }
            Self::Given(weights) => {
                for draw in 0..chunk.length {
                    visit(draw, weights.row(chunk.start + draw));
                }
            }
        }
    }
}

/// What one thread needs to rank.
struct Workspace {
    ranker: Ranker,
    side_by_side: Option<SideBySide>,
    selection: Option<Selection>,
    values: Vec<f64>,
}

/// What one chunk of weightings came to.
struct Outcome {
    counted: u16,
    ranks: Waiting,
    /// How often each row had so many above it, where this was counted at once; else nothing.
    counts: Vec<u32>,
    ties: Vec<Tie>,
    doubled_ranks: Vec<u64>,
    firsts: BTreeMap<u32, First>,
}

impl Workspace {
    fn new(distinct: &Distinct, kept: RanksKept) -> Self {
        let rows = distinct.rows();
        let selection = match kept {
            RanksKept::All | RanksKept::First(_) => None,
            RanksKept::Only(most) => Selection::new(rows, most.get()),
        };
        Self {
            ranker: Ranker::new(),
            side_by_side: SideBySide::of(distinct),
            selection,
            values: vec![0.0; rows],
        }
    }

    fn rank_chunk(
        &mut self,
        distinct: &Distinct,
        weightings: Weightings<'_>,
        counted: u16,
        chunk: Chunk,
        spare: &Mutex<Vec<Tiles>>,
    ) -> Outcome {
        let rows = distinct.rows();
        let mut outcome = Outcome {
            counted,
            ranks: Waiting::Listed(Vec::new()),
            counts: Vec::new(),
            ties: Vec::new(),
            doubled_ranks: vec![0; rows],
            firsts: BTreeMap::new(),
        };
        if let Some(side_by_side) = &mut self.side_by_side {
            outcome.counts = vec![0; rows * rows];
            weightings.each(chunk, distinct.criteria(), |draw, weights| {
                if side_by_side.is_full_with(weights) || draw + 1 == chunk.length {
                    for place in 0..side_by_side.rank(distinct) {
                        outcome.take_place(side_by_side, place, &mut self.ranker, distinct.sizes());
                    }
                }
            });
            outcome.sum_counts();
            return outcome;
        }
        let spare = spare.lock().ok().and_then(|mut spare| spare.pop());
        outcome.ranks = Waiting::new(rows, counted, chunk.length, spare);
        weightings.each(chunk, distinct.criteria(), |draw, weights| {
            distinct.weigh(weights, &mut self.values);
            let (values, sizes) = (&self.values, distinct.sizes());
            match &mut self.selection {
                None => outcome.take(self.ranker.rank(values, sizes), sizes, draw, weights),
                Some(selection) => outcome.take_first(&selection.rank(values, sizes), weights),
            }
        });
        outcome
    }
}

impl Outcome {
    /// Notes the ranks under one weighting.
    fn take(&mut self, ranks: &Ranks, sizes: &[u32], draw: usize, weights: &[f64]) {
        for (sum, &doubled) in self.doubled_ranks.iter_mut().zip(&ranks.doubled) {
            *sum += u64::from(doubled);
        }
        match &mut self.ranks {
            Waiting::Tiles(tiles) => {
                let (cells, _) = tiles.tile_mut(draw / TILE).as_chunks_mut::<TILE>();
                for (cell, above) in cells.iter_mut().zip(ranks.above(sizes)) {
                    cell[draw % TILE] = waiting_rank(above);
                }
                for tie in &ranks.ties {
                    cells[tie.row as usize][draw % TILE] = BEYOND;
                }
            }
            Waiting::Listed(list) => list_first(list, ranks, sizes, self.counted, |row| row),
        }
        self.ties.extend_from_slice(&ranks.ties);
        let weights = &weights.iter().copied();
        self.take_firsts(ranks.first.iter().copied(), ranks.sharing_first, weights);
    }

    /// Notes the ranks under one of several weightings, and finds them one by one where rows
    /// may share a value.
    fn take_place(
        &mut self,
        side_by_side: &SideBySide,
        place: usize,
        ranker: &mut Ranker,
        sizes: &[u32],
    ) {
        let Some(first) = side_by_side.first(place) else {
            let weights: Vec<f64> = side_by_side.weights(place).collect();
            let values: Vec<f64> = side_by_side.values(place).collect();
            return self.take(ranker.rank(&values, sizes), sizes, 0, &weights);
        };
        for (counts, above) in self.counts.chunks_mut(sizes.len()).zip(side_by_side.above(place)) {
            counts[above as usize] += 1;
        }
        self.take_firsts(std::iter::once(first), 1, &side_by_side.weights(place));
    }

    /// Adds up the ranks that were counted.
    fn sum_counts(&mut self) {
        let counts_of_row = self.counts.chunks(self.doubled_ranks.len());
        for (sum, counts) in self.doubled_ranks.iter_mut().zip(counts_of_row) {
            let ranks = (1..).zip(counts).map(|(rank, &count)| rank * u64::from(count));
            *sum += 2 * ranks.sum::<u64>();
        }
    }

    /// Notes the first ranks under one weighting.
    fn take_first(&mut self, chosen: &Selected<'_>, weights: &[f64]) {
        let Selected { rows, sizes, ranks } = chosen;
        let row_of = |place: u32| rows[place as usize];
        if let Waiting::Listed(list) = &mut self.ranks {
            list_first(list, ranks, sizes, self.counted, row_of);
        }
        self.ties.extend(ranks.ties.iter().map(|tie| Tie { row: row_of(tie.row), ..*tie }));
        let weights = &weights.iter().copied();
        self.take_firsts(ranks.first.iter().copied().map(row_of), ranks.sharing_first, weights);
    }

    fn take_firsts(
        &mut self,
        rows: impl Iterator<Item = u32>,
        sharing: u32,
        weights: &(impl ExactSizeIterator<Item = f64> + Clone),
    ) {
        let share = f64::from(sharing).recip();
        for row in rows {
            self.firsts.entry(row).or_insert_with(|| First::none(weights.len())).add(
                share,
                weights.clone(),
                share,
            );
        }
    }
}

/// Lists the ranks that are counted, of rows that share them with no other.
fn list_first(
    list: &mut Vec<(u32, u16)>,
    ranks: &Ranks,
    sizes: &[u32],
    counted: u16,
    row_of: impl Fn(u32) -> u32,
) {
    let tied: HashSet<u32> = ranks.ties.iter().map(|tie| tie.row).collect();
    let first = (0..).zip(ranks.above(sizes).map(waiting_rank));
    let first =
        first.filter(|&(row, above)| above < counted && (tied.is_empty() || !tied.contains(&row)));
    list.extend(first.map(|(row, above)| (row_of(row), above)));
}

#[cfg(test)]
mod tests;
