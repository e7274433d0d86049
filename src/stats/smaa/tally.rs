//! Counts of ranks, in a table that may be large.

use std::collections::BTreeMap;
use std::panic::resume_unwind;
use std::thread;

use crate::stats::threads::Threads;

/// Draws per tile: as many ranks of two bytes as fit a cache line.
pub(super) const TILE: usize = 32;

/// Stands for a rank that is not counted here.
pub(super) const BEYOND: u16 = u16::MAX;

/// The rank as it waits to be counted, by the number of alternatives above.
pub(super) fn waiting_rank(above: u32) -> u16 {
    u16::try_from(above).unwrap_or(BEYOND)
}

/// Ranks of a chunk of draws that wait to be counted.
pub(super) enum Waiting {
    /// Of all rows; most are counted.
    Tiles(Tiles),
    /// Row and number of alternatives above, of the few that are counted.
    Listed(Vec<(u32, u16)>),
}

impl Waiting {
    /// Of so many rows, so many of whose ranks are counted; in tiles to `spare`, if there are.
    pub(super) fn new(rows: usize, kept: u16, draws: usize, spare: Option<Tiles>) -> Self {
        /// A listed rank takes four times as much room as one in a tile.
        const FEW: usize = 8;

        match usize::from(kept) * FEW < rows {
            true => Self::Listed(Vec::with_capacity(usize::from(kept) * draws)),
            false => Self::Tiles(Tiles::new(rows, draws, spare)),
        }
    }
}

/// Ranks of a chunk of draws that wait to be counted: in each tile, [`TILE`] ranks per row.
///
/// Counting them later, row by row, keeps the one row of the large table that is being
/// counted in the nearest cache, and gives each thread rows of its own.
pub(super) struct Tiles {
    rows: usize,
    ranks: Vec<u16>,
}

impl Tiles {
    /// Room for so many draws of so many rows. `spare` is room that was filled before.
    fn new(rows: usize, draws: usize, spare: Option<Self>) -> Self {
        let mut ranks = spare.map_or_else(Vec::new, |spare| spare.ranks);
        if !draws.is_multiple_of(TILE) {
            // The last tile is not going to be full.
            ranks.clear();
        }
        ranks.resize(rows * TILE * draws.div_ceil(TILE), BEYOND);
        Self { rows, ranks }
    }

    /// One tile, to be written at `row * TILE + draw`.
    pub(super) fn tile_mut(&mut self, tile: usize) -> &mut [u16] {
        let size = self.rows * TILE;
        &mut self.ranks[tile * size..(tile + 1) * size]
    }

    fn tiles(&self) -> impl Iterator<Item = &[u16]> {
        self.ranks.chunks(self.rows * TILE)
    }
}

/// How often each row had each rank.
///
/// Cells hold 8 bits, so that the table of ten thousand rows and ranks takes 100 MB. Most
/// hold far less than 256, as the draws spread over many ranks; a cell that overflows is
/// carried into a list, which stays short: one entry takes 256 draws.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Tally {
    kept: u16,
    cells: Vec<u8>,
    carried: BTreeMap<(usize, u16), u64>,
}

impl Tally {
    /// Counts at most 65 535 ranks.
    pub(super) fn new(rows: usize, kept: usize) -> Self {
        let kept = u16::try_from(kept).unwrap_or(BEYOND);
        Self { kept, cells: vec![0; rows * usize::from(kept)], carried: BTreeMap::new() }
    }

    /// How many ranks are counted.
    pub(super) fn kept(&self) -> u16 {
        self.kept
    }

    /// How often the row had so many alternatives above it, from none on.
    pub(super) fn counts(&self, row: usize) -> Vec<u64> {
        let kept = usize::from(self.kept);
        let cells = &self.cells[row * kept..(row + 1) * kept];
        let mut counts: Vec<u64> = cells.iter().copied().map(u64::from).collect();
        for (&(_, above), carried) in self.carried.range((row, 0)..(row + 1, 0)) {
            counts[usize::from(above)] += carried;
        }
        counts
    }

    /// Adds all that waits.
    pub(super) fn add<'a>(&mut self, all: impl Iterator<Item = &'a Waiting>, threads: Threads) {
        let mut tiles = Vec::new();
        for waiting in all {
            match waiting {
                Waiting::Tiles(more) => tiles.push(more),
                Waiting::Listed(list) => self.add_list(list),
            }
        }
        self.add_tiles(&tiles, threads);
    }

    fn add_list(&mut self, list: &[(u32, u16)]) {
        for &(row, above) in list {
            self.add_count(row as usize, above, 1);
        }
    }

    /// Adds how often each row had so many alternatives above it, from none on.
    pub(super) fn add_counts<'a>(&mut self, counts_of_row: impl Iterator<Item = &'a [u32]>) {
        for (row, counts) in counts_of_row.enumerate() {
            for (above, &count) in (0..self.kept).zip(counts) {
                self.add_count(row, above, count);
            }
        }
    }

    fn add_count(&mut self, row: usize, above: u16, count: u32) {
        let cell = &mut self.cells[row * usize::from(self.kept) + usize::from(above)];
        let sum = u64::from(*cell) + u64::from(count);
        let carried = sum >> 8 << 8;
        *cell = cell.wrapping_add(count.to_le_bytes()[0]);
        if carried > 0 {
            *self.carried.entry((row, above)).or_insert(0) += carried;
        }
    }

    /// Adds the ranks of all tiles.
    fn add_tiles(&mut self, all: &[&Tiles], threads: Threads) {
        /// Below this many ranks a second thread costs more than it brings.
        const WORTH_A_THREAD: usize = 500_000;

        let kept = usize::from(self.kept);
        let ranks: usize = all.iter().map(|tiles| tiles.ranks.len()).sum();
        let workers = (ranks / WORTH_A_THREAD).clamp(1, threads.count().get());
        let rows = self.cells.len() / kept;
        let share = rows.div_ceil(workers);
        let overflown: Vec<(usize, u16)> = if workers == 1 {
            count(&mut self.cells, kept, 0, all)
        } else {
            let parts = self.cells.chunks_mut(share * kept).enumerate();
            thread::scope(|scope| {
                let spawned: Vec<_> = parts
                    .map(|(part, cells)| scope.spawn(move || count(cells, kept, part * share, all)))
                    .collect();
                spawned
                    .into_iter()
                    .flat_map(|worker| worker.join().unwrap_or_else(|cause| resume_unwind(cause)))
                    .collect()
            })
        };
        for cell in overflown {
            *self.carried.entry(cell).or_insert(0) += 1 << 8;
        }
    }
}

/// Counts the ranks of the rows from `first` on into `cells`; returns which overflowed.
fn count(cells: &mut [u8], kept: usize, first: usize, all: &[&Tiles]) -> Vec<(usize, u16)> {
    /// Neighbouring rows lie side by side in a tile, and are fetched together.
    const TOGETHER: usize = 4;

    let mut overflown = Vec::new();
    let firsts = (first..).step_by(TOGETHER);
    for (first, block) in firsts.zip(cells.chunks_mut(TOGETHER * kept)) {
        for tile in all.iter().flat_map(|tiles| tiles.tiles()) {
            let ranks = tile[first * TILE..].chunks_exact(TILE);
            for (row, (counts, ranks)) in (first..).zip(block.chunks_mut(kept).zip(ranks)) {
                for &rank in ranks {
                    if let Some(count) = counts.get_mut(usize::from(rank)) {
                        *count = count.wrapping_add(1);
                        if *count == 0 {
                            overflown.push((row, rank));
                        }
                    }
                }
            }
        }
    }
    overflown
}

#[cfg(test)]
mod tests {
    use super::{TILE, Tally, Tiles};
    use crate::stats::threads::Threads;
    use std::num::NonZeroUsize;

    #[test]
    fn counts_beyond_eight_bits_are_carried() {
        let mut tally = Tally::new(2, 3);
        let mut tiles = Tiles::new(2, 70_000, None);
        for draw in 0..70_000 {
            let tile = tiles.tile_mut(draw / TILE);
            tile[draw % TILE] = 2;
            if draw < 10 {
                tile[TILE + draw % TILE] = 0;
            }
        }
        let two = Threads::exactly(NonZeroUsize::new(2).unwrap());
        tally.add_tiles(&[&tiles], Threads::ONE);
        tally.add_tiles(&[&tiles], two);
        tally.add_list(&[(0, 2); 300]);
        assert_eq!(tally.counts(0), [0, 0, 140_300]);
        assert_eq!(tally.counts(1), [20, 0, 0]);
    }
}
