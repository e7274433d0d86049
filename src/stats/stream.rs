//! Seeded randomness that is the same on every machine.

use rand_chacha::ChaCha8Rng;
use rand_chacha::rand_core::{Rng, SeedableRng};

use super::threads::Chunk;

/// Words that are drawn at once, which is quicker than one by one.
const WORDS: usize = 64;

/// The most numbers that are cut from one word.
const MOST_CUTS: usize = 4;

/// How much to simulate, and from which seed. Both belong beside every printed result.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Simulation {
    /// The number of draws.
    pub draws: usize,
    /// The seed.
    pub seed: u64,
}

/// What randomness is used for; keeps the streams of one seed apart.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Purpose {
    /// Drawing units with replacement.
    Resampling,
    /// Drawing weightings.
    Weighting,
    /// Drawing orders.
    Permuting,
}

/// A random stream, determined by seed, purpose and the index of a chunk.
///
/// # Method
///
/// `ChaCha8`; the key holds the seed and the purpose, the chunk picks one of the
/// 2⁶⁴ streams of that key. Only integer arithmetic and exact floating-point steps are
/// used, so that the numbers are the same on every machine. Not for secrets.
///
/// # Examples
///
/// ```
/// use vurder::stats::stream::{Purpose, Stream};
///
/// let mut stream = Stream::new(2026, Purpose::Permuting, 0);
/// let mut again = Stream::new(2026, Purpose::Permuting, 0);
/// assert_eq!(stream.below(1_000), again.below(1_000));
/// ```
#[derive(Debug, Clone)]
pub struct Stream(ChaCha8Rng);

impl Stream {
    /// The stream of one chunk.
    #[must_use]
    pub fn new(seed: u64, purpose: Purpose, chunk: u64) -> Self {
        let mut key = [0; 32];
        key[..8].copy_from_slice(&seed.to_le_bytes());
        key[8] = match purpose {
            Purpose::Resampling => 1,
            Purpose::Weighting => 2,
            Purpose::Permuting => 3,
        };
        let mut generator = ChaCha8Rng::from_seed(key);
        generator.set_stream(chunk);
        Self(generator)
    }

    /// The stream that belongs to a chunk of draws.
    pub(super) fn of_chunk(seed: u64, purpose: Purpose, chunk: Chunk) -> Self {
        Self::new(seed, purpose, chunk.index as u64)
    }

    /// A number in [0, 1), a multiple of 2⁻⁵³, each equally likely.
    pub fn uniform(&mut self) -> f64 {
        /// 2⁻⁵³, half of the gap between 1 and the next number.
        const STEP: f64 = f64::EPSILON / 2.0;
        #[expect(clippy::cast_precision_loss, reason = "53 bits fit a double exactly")]
        let steps = (self.0.next_u64() >> 11) as f64;
        steps * STEP
    }

    /// A whole number below `bound`, each equally likely; 0 if `bound` is 0.
    ///
    /// # Method
    ///
    /// Multiply and reject (Lemire 2019): no bias, and almost never a division.
    #[expect(clippy::cast_possible_truncation, reason = "the low half of the product is meant")]
    pub fn below(&mut self, bound: u32) -> u32 {
        let mut product = u64::from(self.0.next_u32()) * u64::from(bound);
        if (product as u32) < bound {
            let rejected = bound.wrapping_neg() % bound;
            while (product as u32) < rejected {
                product = u64::from(self.0.next_u32()) * u64::from(bound);
            }
        }
        (product >> 32) as u32
    }

    /// Fills a list with whole numbers below `bound`, each equally likely; with zeros if
    /// `bound` is 0. Quicker than [`below`](Self::below), and not the same numbers.
    ///
    /// # Method
    ///
    /// Several numbers are cut from each random word, one after the other, and a word
    /// that would bias them is rejected (Brackett-Rozinsky & Lemire 2024).
    pub fn fill_below(&mut self, bound: u32, list: &mut [u32]) {
        let mut rest = &mut *list;
        self.some_below(bound, rest.len(), |numbers| {
            let (filled, later) = std::mem::take(&mut rest).split_at_mut(numbers.len());
            filled.copy_from_slice(numbers);
            rest = later;
        });
    }

    /// Hands out, some at a time, the numbers that [`fill_below`](Self::fill_below) fills a list
    /// of this length with.
    pub(super) fn some_below(&mut self, bound: u32, length: usize, take: impl FnMut(&[u32])) {
        /// Of all words, at most one in 2¹⁶ may have to be looked at twice.
        const RARELY: u64 = 1 << 48;

        let wide = u64::from(bound);
        let mut cuts = 1;
        let mut outcomes = wide;
        while cuts < MOST_CUTS
            && let Some(more) = outcomes.checked_mul(wide).filter(|more| *more <= RARELY)
        {
            outcomes = more;
            cuts += 1;
        }
        match cuts {
            1 => self.cut_words::<1>(wide, outcomes, length, take),
            2 => self.cut_words::<2>(wide, outcomes, length, take),
            3 => self.cut_words::<3>(wide, outcomes, length, take),
            _ => self.cut_words::<MOST_CUTS>(wide, outcomes, length, take),
        }
    }

    /// Cuts `CUTS` numbers below `bound` from each word; `outcomes` is bound to that power.
    fn cut_words<const CUTS: usize>(
        &mut self,
        bound: u64,
        outcomes: u64,
        length: usize,
        mut take: impl FnMut(&[u32]),
    ) {
        let mut words = [[0; 8]; WORDS];
        let mut groups = [[0; CUTS]; WORDS];
        let mut missing = length / CUTS;
        while missing > 0 {
            let words = &mut words[..missing.min(WORDS)];
            let groups = &mut groups[..words.len()];
            missing -= words.len();
            self.0.fill_bytes(words.as_flattened_mut());
            let mut doubtful = false;
            for (group, word) in groups.iter_mut().zip(&*words) {
                let left;
                (*group, left) = cut(u64::from_le_bytes(*word), bound);
                doubtful |= left < outcomes;
            }
            if doubtful {
                self.sift(words, groups, bound, outcomes);
            }
            take(groups.as_flattened());
        }
        // Drawn even if nothing is left over: earlier results rest on it.
        let leftover: [u32; CUTS] = self.next_group(bound, outcomes);
        take(&leftover[..length % CUTS]);
    }

    /// Cuts again, without the words that would bias the numbers, and with others for them.
    #[cold]
    fn sift<const CUTS: usize>(
        &mut self,
        words: &[[u8; 8]],
        groups: &mut [[u32; CUTS]],
        bound: u64,
        outcomes: u64,
    ) {
        let accepted = words
            .iter()
            .map(|word| cut(u64::from_le_bytes(*word), bound))
            .filter(|&(_, left)| is_unbiased(left, outcomes));
        let mut missing = groups.iter_mut();
        for ((numbers, _), group) in accepted.zip(missing.by_ref()) {
            *group = numbers;
        }
        for group in missing {
            *group = self.next_group(bound, outcomes);
        }
    }

    /// The numbers below `bound` of the next word that does not bias them.
    fn next_group<const CUTS: usize>(&mut self, bound: u64, outcomes: u64) -> [u32; CUTS] {
        loop {
            let (numbers, left) = cut(self.0.next_u64(), bound);
            if is_unbiased(left, outcomes) {
                return numbers;
            }
        }
    }

    /// Puts the items into a random order, each order equally likely (Fisher–Yates).
    ///
    /// Lists longer than 2³² items are not shuffled beyond that.
    pub fn shuffle<Item>(&mut self, items: &mut [Item]) {
        for last in (1..items.len()).rev() {
            let bound = u32::try_from(last + 1).unwrap_or(u32::MAX);
            items.swap(last, self.below(bound) as usize);
        }
    }
}

/// Numbers below `bound` cut from a word, and what is left of the word.
fn cut<const CUTS: usize>(mut word: u64, bound: u64) -> ([u32; CUTS], u64) {
    let numbers = std::array::from_fn(|_| {
        let product = u128::from(word) * u128::from(bound);
        word = low(product);
        high(product)
    });
    (numbers, word)
}

/// Whether a word of which so much is left gives each of so many outcomes equally often.
const fn is_unbiased(left: u64, outcomes: u64) -> bool {
    // Almost always known without the division. Of no outcomes, all are nought.
    left >= outcomes || outcomes == 0 || left >= outcomes.wrapping_neg() % outcomes
}

/// The upper half of the product of a word and 32 bits, which is what has at most 32.
#[expect(clippy::cast_possible_truncation, reason = "the factor has 32 bits")]
const fn high(product: u128) -> u32 {
    (product >> 64) as u32
}

#[expect(clippy::cast_possible_truncation, reason = "the low half is meant")]
const fn low(product: u128) -> u64 {
    product as u64
}

#[cfg(test)]
mod tests {
    use super::{Purpose, Stream, cut};
    use rand_chacha::rand_core::Rng;

    #[test]
    fn a_stream_is_fixed_for_good() {
        let mut stream = Stream::new(42, Purpose::Weighting, 7);
        let drawn: Vec<u32> = (0..4).map(|_| stream.below(1_000_000)).collect();
        assert_eq!(drawn, PINNED);
    }

    /// Noted when the generator was chosen; a change here changes every simulated
    /// result, and is to be announced.
    const PINNED: [u32; 4] = [268_720, 965_147, 547_870, 453_650];

    #[test]
    fn chunks_and_purposes_differ() {
        let first = |purpose, chunk| Stream::new(1, purpose, chunk).below(u32::MAX);
        let base = first(Purpose::Weighting, 0);
        assert_ne!(base, first(Purpose::Weighting, 1));
        assert_ne!(base, first(Purpose::Resampling, 0));
    }

    #[test]
    fn whole_numbers_below_a_bound_are_spread_evenly() {
        let mut stream = Stream::new(3, Purpose::Resampling, 0);
        let mut counts = [0_u32; 7];
        for _ in 0..70_000 {
            counts[stream.below(7) as usize] += 1;
        }
        // Standard deviation of a count is about 93.
        assert!(counts.iter().all(|count| count.abs_diff(10_000) < 400));
    }

    #[test]
    fn lists_are_filled_evenly_however_many_numbers_a_word_gives() {
        for bound in [2, 10, 5_000, 70_000, 20_000_000] {
            let mut list = vec![0; 30_001];
            Stream::new(4, Purpose::Resampling, 0).fill_below(bound, &mut list);
            assert!(list.iter().all(|&number| number < bound));
            let lower = list.iter().filter(|&&number| number < bound / 2).count();
            // Four standard deviations of the count below the middle.
            assert!(lower.abs_diff(15_000) < 350, "{bound} {lower}");
        }
        let mut nothing = [7; 3];
        Stream::new(4, Purpose::Resampling, 0).fill_below(0, &mut nothing);
        assert_eq!(nothing, [0; 3]);
    }

    /// Fills a list word by word; how many words were rejected.
    fn fill_plainly<const CUTS: usize>(stream: &mut Stream, bound: u32, list: &mut [u32]) -> usize {
        let outcomes = u64::from(bound).pow(u32::try_from(CUTS).unwrap());
        let mut rejected = 0;
        for group in list.chunks_mut(CUTS) {
            let numbers: [u32; CUTS] = loop {
                let (numbers, left) = cut(stream.0.next_u64(), u64::from(bound));
                if left >= outcomes.wrapping_neg() % outcomes {
                    break numbers;
                }
                rejected += 1;
            };
            group.copy_from_slice(&numbers[..group.len()]);
        }
        rejected
    }

    #[test]
    fn a_list_is_what_its_words_give_one_after_the_other() {
        fn rejected<const CUTS: usize>(bound: u32) -> usize {
            let mut quick = Stream::new(6, Purpose::Resampling, 0);
            // The words then begin in the middle of those that are made together.
            quick.below(7);
            let mut plain = quick.clone();
            let (mut list, mut expected) = (vec![0; 600_001], vec![0; 600_001]);
            quick.fill_below(bound, &mut list);
            let rejected = fill_plainly::<CUTS>(&mut plain, bound, &mut expected);
            assert!(list == expected, "{bound}");
            rejected
        }
        assert_eq!([rejected::<1>(20_000_000), rejected::<3>(10_000), rejected::<4>(9)], [0; 3]);
        // Of this, nearly one word in 2¹⁶ is rejected.
        assert!(rejected::<2>(16_777_089) > 0);
    }

    #[test]
    fn nothing_lies_below_zero_or_one() {
        let mut stream = Stream::new(3, Purpose::Resampling, 0);
        assert_eq!(stream.below(0), 0);
        assert_eq!(stream.below(1), 0);
    }

    #[test]
    fn every_order_of_three_is_equally_likely() {
        let mut stream = Stream::new(5, Purpose::Permuting, 0);
        let mut counts = std::collections::BTreeMap::new();
        for _ in 0..6_000 {
            let mut items = [0, 1, 2];
            stream.shuffle(&mut items);
            *counts.entry(items).or_insert(0_u32) += 1;
        }
        assert_eq!(counts.len(), 6);
        assert!(counts.values().all(|count| count.abs_diff(1_000) < 150));
    }
}
