//! Seeded randomness that is the same on every machine.

use rand_chacha::ChaCha8Rng;
use rand_chacha::rand_core::{Rng, SeedableRng};

use super::threads::Chunk;

/// Words that are drawn at once, which is quicker than one by one.
const WORDS: usize = 64;

/// The most numbers that are cut from one word.
const MOST_CUTS: usize = 4;

/// The most numbers of which what is said of them is summed before it is handed out.
pub(super) const MOST_SUMMED: usize = 32;

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
        match Cutting::below(bound) {
            (1, cutting) => self.cut_words::<1>(cutting, length, take),
            (2, cutting) => self.cut_words::<2>(cutting, length, take),
            (3, cutting) => self.cut_words::<3>(cutting, length, take),
            (_, cutting) => self.cut_words::<MOST_CUTS>(cutting, length, take),
        }
    }

    /// Folds sums of what `of` says of each of the numbers that
    /// [`fill_below`](Self::fill_below) fills a list of this length with; each sum is that of at
    /// most [`MOST_SUMMED`] numbers. Quicker than handing out the numbers, which then need no
    /// memory.
    pub(super) fn fold_below<Folded>(
        &mut self,
        bound: u32,
        length: usize,
        of: impl Fn(u32) -> u64,
        start: Folded,
        add: impl Fn(Folded, u64) -> Folded,
    ) -> Folded {
        match Cutting::below(bound) {
            (1, cutting) => self.fold_words::<1, _>(cutting, length, of, start, add),
            (2, cutting) => self.fold_words::<2, _>(cutting, length, of, start, add),
            (3, cutting) => self.fold_words::<3, _>(cutting, length, of, start, add),
            (_, cutting) => self.fold_words::<MOST_CUTS, _>(cutting, length, of, start, add),
        }
    }

    /// Cuts `CUTS` numbers from each word.
    fn cut_words<const CUTS: usize>(
        &mut self,
        cutting: Cutting,
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
            let mut least = u64::MAX;
            for (group, word) in groups.iter_mut().zip(&*words) {
                let left;
                (*group, left) = cutting.cut(*word);
                least = least.min(left);
            }
            if least < cutting.outcomes {
                self.sift(words, groups, cutting);
            }
            take(groups.as_flattened());
        }
        // Drawn even if nothing is left over: earlier results rest on it.
        let leftover: [u32; CUTS] = self.next_group(cutting);
        take(&leftover[..length % CUTS]);
    }

    /// Cuts `CUTS` numbers from each word, and folds sums of what `of` says of them.
    fn fold_words<const CUTS: usize, Folded>(
        &mut self,
        cutting: Cutting,
        length: usize,
        of: impl Fn(u32) -> u64,
        mut folded: Folded,
        add: impl Fn(Folded, u64) -> Folded,
    ) -> Folded {
        const TOGETHER: usize = MOST_SUMMED / MOST_CUTS;

        let mut words = [[0; 8]; WORDS];
        let mut sums = [0; WORDS / TOGETHER];
        let mut missing = length / CUTS;
        while missing > 0 {
            let words = &mut words[..missing.min(WORDS)];
            let sums = &mut sums[..words.len().div_ceil(TOGETHER)];
            missing -= words.len();
            self.0.fill_bytes(words.as_flattened_mut());
            let mut least = u64::MAX;
            for (sum, words) in sums.iter_mut().zip(words.chunks(TOGETHER)) {
                let mut together = 0;
                for word in words {
                    let (group, left): ([u32; CUTS], u64) = cutting.cut(*word);
                    least = least.min(left);
                    together += group.into_iter().map(&of).sum::<u64>();
                }
                *sum = together;
            }
            if least < cutting.outcomes {
                let mut groups = [[0; CUTS]; WORDS];
                let groups = &mut groups[..words.len()];
                self.sift(words, groups, cutting);
                for (sum, groups) in sums.iter_mut().zip(groups.chunks(TOGETHER)) {
                    *sum = groups.as_flattened().iter().copied().map(&of).sum();
                }
            }
            folded = sums.iter().copied().fold(folded, &add);
        }
        let leftover: [u32; CUTS] = self.next_group(cutting);
        add(folded, leftover[..length % CUTS].iter().copied().map(&of).sum())
    }

    /// Cuts again, without the words that would bias the numbers, and with others for them.
    #[cold]
    fn sift<const CUTS: usize>(
        &mut self,
        words: &[[u8; 8]],
        groups: &mut [[u32; CUTS]],
        cutting: Cutting,
    ) {
        let accepted = words
            .iter()
            .map(|word| cutting.cut(*word))
            .filter(|&(_, left)| cutting.is_unbiased(left));
        let mut missing = groups.iter_mut();
        for ((numbers, _), group) in accepted.zip(missing.by_ref()) {
            *group = numbers;
        }
        for group in missing {
            *group = self.next_group(cutting);
        }
    }

    /// The numbers of the next word that does not bias them.
    fn next_group<const CUTS: usize>(&mut self, cutting: Cutting) -> [u32; CUTS] {
        loop {
            let (numbers, left) = cutting.cut(self.0.next_u64().to_le_bytes());
            if cutting.is_unbiased(left) {
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

/// How numbers below a bound are cut from random words.
#[derive(Debug, Clone, Copy)]
struct Cutting {
    bound: u64,
    /// The bound to the power of the numbers cut from each word.
    outcomes: u64,
}

impl Cutting {
    /// Below this bound, and how many numbers are cut from each word.
    fn below(bound: u32) -> (usize, Self) {
        /// Of all words, at most one in 2¹⁶ may have to be looked at twice.
        const RARELY: u64 = 1 << 48;

        let bound = u64::from(bound);
        let mut cuts = 1;
        let mut outcomes = bound;
        while cuts < MOST_CUTS
            && let Some(more) = outcomes.checked_mul(bound).filter(|more| *more <= RARELY)
        {
            outcomes = more;
            cuts += 1;
        }
        (cuts, Self { bound, outcomes })
    }

    /// Numbers cut from a word, and what is left of the word.
    fn cut<const CUTS: usize>(self, word: [u8; 8]) -> ([u32; CUTS], u64) {
        let mut word = u64::from_le_bytes(word);
        let numbers = std::array::from_fn(|_| {
            let product = u128::from(word) * u128::from(self.bound);
            word = low(product);
            high(product)
        });
        (numbers, word)
    }

    /// Whether a word of which so much is left gives each outcome equally often.
    const fn is_unbiased(self, left: u64) -> bool {
        let outcomes = self.outcomes;
        // Almost always known without the division. Of no outcomes, all are nought.
        left >= outcomes || outcomes == 0 || left >= outcomes.wrapping_neg() % outcomes
    }
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
    use super::{Cutting, MOST_SUMMED, Purpose, Stream};
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
        let cutting = Cutting { bound: u64::from(bound), outcomes };
        let mut rejected = 0;
        for group in list.chunks_mut(CUTS) {
            let numbers: [u32; CUTS] = loop {
                let (numbers, left) = cutting.cut(stream.0.next_u64().to_le_bytes());
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
            let (mut plain, mut summing) = (quick.clone(), quick.clone());
            let (mut list, mut expected) = (vec![0; 600_001], vec![0; 600_001]);
            quick.fill_below(bound, &mut list);
            let rejected = fill_plainly::<CUTS>(&mut plain, bound, &mut expected);
            assert!(list == expected, "{bound}");
            let square = |number| u64::from(number).pow(2) / 1_000;
            let add = |(sums, sum), more| (sums + 1, sum + more);
            let (sums, sum) = summing.fold_below(bound, expected.len(), square, (0, 0), add);
            assert_eq!(sum, expected.iter().copied().map(square).sum::<u64>(), "{bound}");
            assert!(sums * MOST_SUMMED >= expected.len());
            assert_eq!(summing.below(1_000), quick.below(1_000));
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
