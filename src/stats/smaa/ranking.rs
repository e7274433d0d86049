//! Ranks of many values, again and again.

use super::distinct::LANES;
use super::side_by_side::FEW;

/// Bits of a sorting key that hold the row; those in front hold where its value lies.
const ROW_BITS: u32 = 32;

/// The most buckets that rows are dealt out to before they are sorted.
const MOST_BUCKETS: usize = 8_192;

/// Ranks rows by their values, with its workspace.
///
/// Invariant: a ranking leaves nothing behind that the next one could see.
pub(super) struct Ranker {
    /// How many rows fall into each bucket, by the leading bits of their places.
    buckets: Vec<u32>,
    keys: Vec<u64>,
    sorted: Vec<u64>,
    ranks: Ranks,
}

/// What a ranking found.
#[derive(Default)]
pub(super) struct Ranks {
    /// Twice the mid-rank of each row, counted from 1: twice the number of alternatives
    /// above it, plus the number that share its value, plus 1.
    pub(super) doubled: Vec<u32>,
    /// Different rows that share a value.
    pub(super) ties: Vec<Tie>,
    /// The rows that share the highest value, and how many alternatives they are.
    pub(super) first: Vec<u32>,
    pub(super) sharing_first: u32,
}

/// A row that shares its value with a different one.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Tie {
    pub(super) row: u32,
    /// How many alternatives lie above.
    pub(super) above: u32,
    /// How many alternatives share the value.
    pub(super) sharing: u32,
}

impl Tie {
    /// What no tie of this row comes before.
    pub(super) const fn least_of(row: u32) -> Self {
        Self { row, above: 0, sharing: 0 }
    }

    /// Whether the rank with so many alternatives above is among those shared.
    pub(super) const fn covers(&self, above: usize) -> bool {
        let start = self.above as usize;
        start <= above && above < start + self.sharing as usize
    }
}

impl Ranker {
    /// Without anything in it.
    pub(super) fn new() -> Self {
        Self {
            buckets: vec![0; MOST_BUCKETS],
            keys: Vec::new(),
            sorted: Vec::new(),
            ranks: Ranks::default(),
        }
    }

    /// Ranks rows by their values, the highest first. `sizes` says how many alternatives
    /// each row stands for; values are finite.
    pub(super) fn rank(&mut self, values: &[f64], sizes: &[u32]) -> &Ranks {
        self.ranks.doubled.resize(values.len(), 0);
        self.ranks.ties.clear();
        self.ranks.first.clear();
        if values.len() <= FEW {
            self.ranks.compare_all(values, sizes);
        } else {
            self.sort_by_place(values);
            self.ranks.walk(&mut self.sorted, values, sizes);
        }
        &self.ranks
    }

    /// Fills `sorted`, sorted by place: how far below the highest value a row lies, in
    /// steps of the whole range. Rows at the same place are in no order of value yet.
    ///
    /// Rows are dealt out to buckets, in order of the buckets; then each row has a short
    /// way to its place, unless nearly all fell into a few buckets.
    fn sort_by_place(&mut self, values: &[f64]) {
        /// Steps per row after which the buckets have not helped.
        const MANY_STEPS: usize = 16;

        let rows = values.len();
        self.keys.resize(rows, 0);
        self.sorted.resize(rows, 0);
        let (keys, sorted) = (self.keys.as_mut_slice(), self.sorted.as_mut_slice());
        place_all(values, keys);
        // Few rows fall into one bucket, and the counters fit the nearest cache.
        match rows {
            0..=256 => deal_out::<512>(keys, sorted, &mut self.buckets),
            257..=4_096 => deal_out::<2_048>(keys, sorted, &mut self.buckets),
            _ => deal_out::<MOST_BUCKETS>(keys, sorted, &mut self.buckets),
        }
        let mut steps = 0;
        for place in 1..rows {
            let key = sorted[place];
            let mut to = place;
            while to > 0 && sorted[to - 1] > key {
                sorted[to] = sorted[to - 1];
                to -= 1;
            }
            if to < place {
                sorted[to] = key;
                steps += place - to;
                if steps > MANY_STEPS * rows {
                    return sorted.sort_unstable();
                }
            }
        }
    }
}

/// Sorts keys by their leading bits alone: `BUCKETS` is a power of two.
fn deal_out<const BUCKETS: usize>(keys: &[u64], sorted: &mut [u64], buckets: &mut [u32]) {
    let Some(buckets) = buckets.first_chunk_mut::<BUCKETS>() else {
        return sorted.copy_from_slice(keys);
    };
    #[expect(clippy::cast_possible_truncation, reason = "a bucket has few bits")]
    let bucket = |key: u64| (key >> (u64::BITS - BUCKETS.ilog2())) as usize;
    buckets.fill(0);
    for &key in keys {
        buckets[bucket(key)] += 1;
    }
    turn_into_starts(buckets);
    for &key in keys {
        let next = &mut buckets[bucket(key)];
        sorted[*next as usize] = key;
        *next += 1;
    }
}

/// Fills `keys`: in front the place of each row, behind it the row.
fn place_all(values: &[f64], keys: &mut [u64]) {
    /// 2⁵², from which on doubles are whole numbers, the last bit the units.
    const WHOLE: f64 = 4_503_599_627_370_496.0;

    let (lowest, highest) = range(values);
    let scale = f64::from(u32::MAX) / (highest - lowest);
    for (row, (key, value)) in (0_u64..).zip(keys.iter_mut().zip(values)) {
        let place = ((highest - value) * scale + WHOLE).to_bits();
        *key = place << ROW_BITS | row;
    }
    if !(scale.is_finite() && scale > 0.0) {
        // All are alike, or so close or so far apart that no scale holds them: one place.
        for (row, key) in (0_u64..).zip(keys) {
            *key = row;
        }
    }
}

/// Turns counts into the place where each begins.
fn turn_into_starts(counts: &mut [u32]) {
    let mut end = 0;
    for count in counts {
        let start = end;
        end += *count;
        *count = start;
    }
}

/// The least and the greatest value, in lanes that need not wait for one another.
fn range(values: &[f64]) -> (f64, f64) {
    let mut lowest = [f64::INFINITY; 8];
    let mut highest = [f64::NEG_INFINITY; 8];
    let chunks = values.chunks_exact(8);
    let rest = chunks.remainder();
    for chunk in chunks.chain([rest]) {
        for ((low, high), &value) in lowest.iter_mut().zip(&mut highest).zip(chunk) {
            *low = if value < *low { value } else { *low };
            *high = if value > *high { value } else { *high };
        }
    }
    let lowest = lowest.into_iter().fold(f64::INFINITY, f64::min);
    let highest = highest.into_iter().fold(f64::NEG_INFINITY, f64::max);
    (lowest, highest)
}

const fn place(key: u64) -> u64 {
    key >> ROW_BITS
}

#[expect(clippy::cast_possible_truncation, reason = "the row is in the low bits")]
const fn row(key: u64) -> u32 {
    key as u32
}

impl Ranks {
    /// How many alternatives lie above each row, if it shares its value with no other row.
    pub(super) fn above(&self, sizes: &[u32]) -> impl Iterator<Item = u32> {
        self.doubled.iter().zip(sizes).map(|(doubled, size)| (doubled - size - 1) / 2)
    }

    /// Ranks rows that are sorted by place.
    fn walk(&mut self, keys: &mut [u64], values: &[f64], sizes: &[u32]) {
        if !self.walk_alone(keys, sizes) {
            self.walk_together(keys, values, sizes);
        }
    }

    /// Ranks rows that are sorted by place, if each is alone at its place and stands for one
    /// alternative, as nearly always. Whether they are so.
    fn walk_alone(&mut self, keys: &[u64], sizes: &[u32]) -> bool {
        let mut together = sizes.iter().fold(0, |found, size| found | (size ^ 1)) != 0;
        let mut before = u64::MAX;
        let mut doubled = 0;
        for &key in keys {
            together |= place(key) == before;
            before = place(key);
            doubled += 2;
            self.doubled[row(key) as usize] = doubled;
        }
        if !together {
            self.first.extend(keys.first().map(|&key| row(key)));
            self.sharing_first = 1;
        }
        !together
    }

    /// Ranks rows that are sorted by place, of which several may lie at one.
    fn walk_together(&mut self, keys: &mut [u64], values: &[f64], sizes: &[u32]) {
        let mut above = 0;
        let mut start = 0;
        while start < keys.len() {
            let key = keys[start];
            if keys.get(start + 1).is_none_or(|&next| place(next) != place(key)) {
                // A row alone at its place has a value of its own: the usual case.
                let size = sizes[row(key) as usize];
                self.doubled[row(key) as usize] = 2 * above + size + 1;
                if start == 0 {
                    self.first.push(row(key));
                    self.sharing_first = size;
                }
                above += size;
                start += 1;
                continue;
            }
            let together =
                keys[start..].iter().take_while(|&&other| place(other) == place(key)).count();
            let close = &mut keys[start..start + together];
            let value = |key: u64| values[row(key) as usize];
            close.sort_unstable_by(|&first, &second| value(second).total_cmp(&value(first)));
            for equal in close.chunk_by(|&first, &second| value(first) <= value(second)) {
                above += self.share(equal, above, sizes);
            }
            start += together;
        }
    }

    /// Ranks rows of the same value; returns how many alternatives they are.
    fn share(&mut self, equal: &[u64], above: u32, sizes: &[u32]) -> u32 {
        let sharing = equal.iter().map(|&key| sizes[row(key) as usize]).sum();
        for &key in equal {
            let row = row(key);
            self.doubled[row as usize] = 2 * above + sharing + 1;
            if equal.len() > 1 {
                self.ties.push(Tie { row, above, sharing });
            }
            if above == 0 {
                self.first.push(row);
                self.sharing_first = sharing;
            }
        }
        sharing
    }

    /// Compares each with each: no branch depends on the values, which few rows repay.
    fn compare_all(&mut self, values: &[f64], sizes: &[u32]) {
        let mut sum = 0;
        for ((own, doubled), own_sizes) in
            values.chunks(LANES).zip(self.doubled.chunks_mut(LANES)).zip(sizes.chunks(LANES))
        {
            let above = above_each(own, values, sizes);
            for ((doubled, above), size) in doubled.iter_mut().zip(above).zip(own_sizes) {
                sum += above * u64::from(*size);
                *doubled = 2 * narrow(above) + size + 1;
            }
        }
        // Of any two alternatives that do not share a value, one lies above the other.
        let all: u64 = sizes.iter().copied().map(u64::from).sum();
        let alike: u64 = sizes.iter().map(|&size| u64::from(size).pow(2)).sum();
        if 2 * sum < all.pow(2) - alike {
            return self.compare_all_again(values, sizes);
        }
        let first = (0..).zip(&*self.doubled).zip(sizes);
        for ((row, _), &size) in first.filter(|((_, doubled), size)| **doubled == **size + 1) {
            self.first.push(row);
            self.sharing_first = size;
        }
    }

    /// Compares each with each where some share a value.
    fn compare_all_again(&mut self, values: &[f64], sizes: &[u32]) {
        for (row, (own, &size)) in (0..).zip(values.iter().zip(sizes)) {
            let mut above = 0;
            let mut not_below = 0;
            for (other, &size) in values.iter().zip(sizes) {
                above += if other > own { size } else { 0 };
                not_below += if other >= own { size } else { 0 };
            }
            let sharing = not_below - above;
            self.doubled[row as usize] = above + not_below + 1;
            if sharing > size {
                self.ties.push(Tie { row, above, sharing });
            }
            if above == 0 {
                self.first.push(row);
                self.sharing_first = sharing;
            }
        }
    }
}

/// How many alternatives lie above each of up to [`LANES`] values, side by side.
fn above_each(own: &[f64], values: &[f64], sizes: &[u32]) -> [u64; LANES] {
    let mut lanes = [f64::INFINITY; LANES];
    lanes[..own.len()].copy_from_slice(own);
    let mut above = [0; LANES];
    for (&other, &size) in values.iter().zip(sizes) {
        // As wide as the values, so that comparisons need not be narrowed.
        let size = u64::from(size);
        for (above, own) in above.iter_mut().zip(lanes) {
            *above += if other > own { size } else { 0 };
        }
    }
    above
}

/// A count of alternatives, of which there are fewer than 2³².
#[expect(clippy::cast_possible_truncation, reason = "a part of what 32 bits hold")]
const fn narrow(count: u64) -> u32 {
    count as u32
}

#[cfg(test)]
mod tests {
    use super::{FEW, Ranker, Ranks, Tie};
    use proptest::prelude::*;

    /// Doubled mid-ranks, ties and first rows, the lists sorted.
    type Found = (Vec<u32>, Vec<Tie>, Vec<u32>, u32);

    fn found(ranks: &Ranks) -> Found {
        let mut ties = ranks.ties.clone();
        ties.sort_unstable();
        let mut first = ranks.first.clone();
        first.sort_unstable();
        (ranks.doubled.clone(), ties, first, ranks.sharing_first)
    }

    fn by_ranker(values: &[f64], sizes: &[u32]) -> Found {
        found(Ranker::new().rank(values, sizes))
    }

    fn by_comparison(values: &[f64], sizes: &[u32]) -> Found {
        let mut ranks = Ranks { doubled: vec![0; values.len()], ..Ranks::default() };
        ranks.compare_all(values, sizes);
        found(&ranks)
    }

    #[test]
    fn equal_values_share_and_count_all_they_stand_for() {
        let (doubled, ties, first, sharing_first) = by_ranker(&[5.0, 7.0, 5.0, 1.0], &[1, 2, 3, 1]);
        // Two above, four share ranks 3 to 6; the last is seventh.
        assert_eq!(doubled, [9, 3, 9, 14]);
        let tie = |row| Tie { row, above: 2, sharing: 4 };
        assert_eq!(ties, [tie(0), tie(2)]);
        assert_eq!((first, sharing_first), (vec![1], 2));
    }

    #[test]
    fn values_that_are_hardly_spread_are_still_sorted() {
        let sizes = vec![1; 100];
        let mut outlier = vec![1.0; 100];
        outlier[40] = f64::MIN_POSITIVE / 4.0;
        outlier[41] = 0.0;
        let close: Vec<f64> = (0..100_u32).map(|x| f64::from(x % 7) * 1e-320).collect();
        let next_to_each_other: Vec<f64> = (0..100_u64)
            .map(|x| if x == 3 { 9.0 } else { f64::from_bits(1.0_f64.to_bits() + x * 37 % 64) })
            .collect();
        for values in [outlier, close, next_to_each_other, vec![0.3; 100]] {
            assert_eq!(by_ranker(&values, &sizes), by_comparison(&values, &sizes));
        }
    }

    #[test]
    fn a_ranking_leaves_nothing_behind() {
        let sizes = vec![1; 60];
        let first: Vec<f64> = (0..60).map(|x| f64::from(x % 9)).collect();
        let second: Vec<f64> = (0..60).map(|x| f64::from(x * 17 % 60)).collect();
        let mut ranker = Ranker::new();
        ranker.rank(&first, &sizes);
        assert_eq!(found(ranker.rank(&second, &sizes)), by_ranker(&second, &sizes));
    }

    proptest! {
        #[test]
        fn sorting_ranks_as_comparing_does(
            values in prop::collection::vec(
                prop_oneof![(0_u8..9).prop_map(f64::from), -3.0_f64..12.0],
                FEW + 1..4 * FEW,
            ),
            size in 1_u32..4,
        ) {
            let sizes: Vec<u32> =
                (0..values.len()).map(|row| u32::from(row % 3 == 0) + size).collect();
            prop_assert_eq!(by_ranker(&values, &sizes), by_comparison(&values, &sizes));
        }
    }
}
