//! What a power cut may leave of writes that were not synced.

use std::collections::BTreeSet;
use std::sync::Arc;

use super::disk::Bytes;

/// What a disk writes whole or not at all.
const BLOCK: usize = 512;

/// Up to so many things, every subset of them is tried; above, some.
const EVERY: usize = 6;

/// How many subsets are tried of more than that.
const SOME: usize = 48;

/// How many combinations of several torn files are tried.
const COMBINED: usize = 256;

/// Numbers by splitmix64.
pub struct Random(u64);

impl Random {
    pub const fn new(seed: u64) -> Self {
        Self(seed)
    }

    pub const fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut number = self.0;
        number = (number ^ (number >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        number = (number ^ (number >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        number ^ (number >> 31)
    }

    pub fn below(&mut self, limit: usize) -> usize {
        usize::try_from(self.next() % limit.max(1) as u64).expect("below a usize")
    }
}

/// Subsets of so many things: all of few; of many the first ones, all but one, and some.
pub fn subsets(count: usize, random: &mut Random) -> BTreeSet<Vec<bool>> {
    if count <= EVERY {
        let subset = |bits: u32| (0..count).map(|at| bits & (1 << at) != 0).collect();
        return (0..1 << count).map(subset).collect();
    }
    let first = (0..=count).map(|kept| (0..count).map(|at| at < kept).collect());
    let all_but_one = (0..count).map(|lost| (0..count).map(|at| at != lost).collect());
    let alone = (0..count).map(|kept| (0..count).map(|at| at == kept).collect());
    let mut all: BTreeSet<Vec<bool>> = first.chain(all_but_one).chain(alone).collect();
    for _ in 0..SOME {
        all.insert((0..count).map(|_| random.next().is_multiple_of(2)).collect());
    }
    all
}

/// What may lie under the name of a file whose content was not synced: what was there
/// before, some blocks and not others, all of it as long as before, cut short, or nothing.
pub fn versions(durable: &Bytes, live: &Bytes, random: &mut Random) -> Vec<Bytes> {
    let mut all: BTreeSet<Bytes> = BTreeSet::from([durable.clone(), live.clone(), Arc::from([])]);
    let blocks = live.len().div_ceil(BLOCK);
    for kept in subsets(blocks, random) {
        // The length is there, and of the blocks some; the others hold what was there, or NUL.
        let mut mixed = vec![0; live.len()];
        let before = durable.len().min(live.len());
        mixed[..before].copy_from_slice(&durable[..before]);
        for at in (0..blocks).filter(|at| kept[*at]) {
            let block = at * BLOCK..live.len().min((at + 1) * BLOCK);
            mixed[block.clone()].copy_from_slice(&live[block]);
        }
        all.insert(mixed.into());
    }
    for end in (BLOCK..live.len()).step_by(BLOCK) {
        all.insert(Arc::from(&live[..end]));
    }
    all.into_iter().collect()
}

/// Which version of each of several files is found, of so many each: all combinations of few,
/// some of many.
pub fn choices(counts: &[usize], random: &mut Random) -> Vec<Vec<usize>> {
    let all = counts.iter().fold(1, |product: usize, count| product.saturating_mul(*count));
    if counts.len() > 1 && all > COMBINED {
        let one = |random: &mut Random| counts.iter().map(|count| random.below(*count)).collect();
        return (0..COMBINED).map(|_| one(random)).collect();
    }
    let mut chosen = vec![Vec::new()];
    for count in counts {
        let longer = |before: &Vec<usize>| {
            let before = before.clone();
            (0..*count).map(move |at| [before.as_slice(), &[at]].concat())
        };
        chosen = chosen.iter().flat_map(longer).collect();
    }
    chosen
}
