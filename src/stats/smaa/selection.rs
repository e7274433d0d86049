//! The first ranks alone, without ranking the rest.

use super::distinct::LANES;
use super::ranking::{Ranker, Ranks};

/// Ranks the rows of the highest values, with its workspace.
pub(super) struct Selection {
    /// How many alternatives are to be ranked at least.
    wanted: usize,
    /// The highest value of each block of rows.
    highest: Vec<f64>,
    sorted: Vec<f64>,
    /// The rows chosen, with their values and sizes.
    rows: Vec<u32>,
    values: Vec<f64>,
    sizes: Vec<u32>,
    ranker: Ranker,
}

/// The ranks of the rows chosen: in `ranks`, a row is its place among them.
pub(super) struct Selected<'a> {
    pub(super) rows: &'a [u32],
    pub(super) sizes: &'a [u32],
    pub(super) ranks: &'a Ranks,
}

impl Selection {
    /// Of so many rows; `None` where choosing them would not be quicker than ranking all.
    pub(super) fn new(rows: usize, wanted: usize) -> Option<Self> {
        (wanted * LANES < rows).then(|| Self {
            wanted,
            highest: Vec::with_capacity(rows.div_ceil(LANES)),
            sorted: Vec::new(),
            rows: Vec::new(),
            values: Vec::new(),
            sizes: Vec::new(),
            ranker: Ranker::new(),
        })
    }

    /// Ranks at least as many alternatives as are wanted, and every one that ties with one of
    /// them. `sizes` says how many alternatives each row stands for.
    pub(super) fn rank(&mut self, values: &[f64], sizes: &[u32]) -> Selected<'_> {
        let least = self.least(values);
        self.rows.clear();
        self.values.clear();
        self.sizes.clear();
        let blocks = (0..).step_by(LANES).zip(values.chunks(LANES)).zip(&self.highest);
        for ((start, block), _) in blocks.filter(|(_, highest)| **highest >= least) {
            for (row, &value) in (start..).zip(block).filter(|(_, value)| **value >= least) {
                self.rows.push(row);
                self.values.push(value);
                self.sizes.push(sizes[row as usize]);
            }
        }
        let ranks = self.ranker.rank(&self.values, &self.sizes);
        Selected { rows: &self.rows, sizes: &self.sizes, ranks }
    }

    /// A value that at least as many rows reach as are wanted: so many blocks have a row that does.
    fn least(&mut self, values: &[f64]) -> f64 {
        let higher = |one: f64, other: &f64| if *other > one { *other } else { one };
        self.highest.clear();
        self.highest.extend(values.chunks(LANES).map(|block| block.iter().fold(block[0], higher)));
        self.sorted.clone_from(&self.highest);
        let last = self.wanted.clamp(1, self.sorted.len()) - 1;
        *self.sorted.select_nth_unstable_by(last, |one, other| other.total_cmp(one)).1
    }
}
