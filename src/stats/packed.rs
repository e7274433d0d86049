//! Sums of small whole numbers of many units, four at a time.

use super::stream::{MOST_SUMMED, Stream};

/// Bits of each of the four sums of some units.
const BITS: u32 = u64::BITS / 4;

/// The largest of the four numbers of a unit.
const LARGEST: u64 = ((1 << BITS) - 1) / MOST_SUMMED as u64;

/// Of more units, a sum could run over twice its bits.
const MOST_UNITS: usize = ((1 << (2 * BITS)) / LARGEST) as usize;

/// Four whole numbers of each unit, side by side in one word.
///
/// The sums of any choice of units are then exact, and one addition for each unit chosen.
#[derive(Debug)]
pub(super) enum Packed {
    /// Units are of few kinds: the kind of each, and the numbers of each kind. Both lie in the
    /// nearest cache even for ten thousand units.
    ByKind { of_unit: Vec<u8>, words: Box<[u64; 256]> },
    /// The numbers of each unit.
    ByUnit(Vec<u64>),
}

impl Packed {
    /// The four numbers of each kind of unit, and the kind of each unit; `None` if a number is
    /// not whole or not from 0 to [`LARGEST`], or units are more than [`MOST_UNITS`].
    pub(super) fn new(kinds: impl Iterator<Item = [f64; 4]>, of_unit: &[u32]) -> Option<Self> {
        if of_unit.len() > MOST_UNITS {
            return None;
        }
        let kinds: Vec<u64> = kinds.map(pack).collect::<Option<_>>()?;
        let mut words = Box::new([0; 256]);
        Some(match words.get_mut(..kinds.len()) {
            Some(known) => {
                known.copy_from_slice(&kinds);
                let narrow = |kind: &u32| u8::try_from(*kind).unwrap_or(u8::MAX);
                Self::ByKind { of_unit: of_unit.iter().map(narrow).collect(), words }
            }
            None => Self::ByUnit(of_unit.iter().map(|&kind| kinds[kind as usize]).collect()),
        })
    }

    /// The four sums of as many units as there are, drawn from them with replacement.
    pub(super) fn resampled(&self, stream: &mut Stream) -> [u64; 4] {
        match self {
            Self::ByKind { of_unit, words } => {
                let (of_unit, words) = (of_unit.as_slice(), words.as_ref());
                let word = move |unit: u32| words[usize::from(of_unit[unit as usize])];
                sums_of_drawn(stream, of_unit.len(), word)
            }
            Self::ByUnit(words) => {
                let words = words.as_slice();
                sums_of_drawn(stream, words.len(), move |unit: u32| words[unit as usize])
            }
        }
    }
}

/// The four sums of as many units as there are, drawn with replacement.
fn sums_of_drawn(stream: &mut Stream, units: usize, word: impl Fn(u32) -> u64) -> [u64; 4] {
    /// The lower of each pair of numbers: sums have twice the bits then.
    const LOWER: u64 = u64::MAX / ((1 << BITS) + 1);

    let add =
        |[upper, lower]: [u64; 2], word| [upper + (word >> BITS & LOWER), lower + (word & LOWER)];
    let bound = u32::try_from(units).unwrap_or(u32::MAX);
    let [upper, lower] = stream.fold_below(bound, units, word, [0, 0], add);
    let low = |pair| pair & (u64::MAX >> (2 * BITS));
    [upper >> (2 * BITS), lower >> (2 * BITS), low(upper), low(lower)]
}

#[expect(
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    clippy::cast_precision_loss,
    reason = "a whole number of few bits"
)]
fn pack(numbers: [f64; 4]) -> Option<u64> {
    let mut word = 0;
    for number in numbers {
        let fits = (0.0..=LARGEST as f64).contains(&number) && number.fract() == 0.0;
        word = word << BITS | fits.then_some(number as u64)?;
    }
    Some(word)
}

#[cfg(test)]
mod tests {
    use super::{LARGEST, MOST_UNITS, Packed};
    use crate::stats::stream::{Purpose, Stream};

    #[test]
    fn sums_are_those_of_the_units_drawn() {
        // Few kinds of units; more kinds than a byte can name.
        for kinds in [2, 256, 257] {
            let number = |kind: u32| f64::from(u16::try_from(LARGEST).unwrap()) - f64::from(kind);
            let numbers = |kind| [number(kind), 1.0, f64::from(kind), number(0)];
            let of_unit: Vec<u32> = (0..3_001).map(|unit| unit % kinds).collect();
            let packed = Packed::new((0..kinds).map(numbers), &of_unit).unwrap();
            let mut drawn = vec![0; of_unit.len()];
            Stream::new(5, Purpose::Resampling, 0).fill_below(3_001, &mut drawn);
            let kinds = || drawn.iter().map(|&unit| u64::from(of_unit[unit as usize]));
            let (all, sum) = (3_001 * LARGEST, kinds().sum::<u64>());
            let found = packed.resampled(&mut Stream::new(5, Purpose::Resampling, 0));
            assert_eq!(found, [all - sum, 3_001, sum, all]);
        }
    }

    #[test]
    fn the_largest_numbers_do_not_run_over() {
        let largest = f64::from(u16::try_from(LARGEST).unwrap());
        let packed = Packed::new([[largest; 4]].into_iter(), &vec![0; MOST_UNITS]).unwrap();
        let sums = packed.resampled(&mut Stream::new(5, Purpose::Resampling, 0));
        assert_eq!(sums, [LARGEST * MOST_UNITS as u64; 4]);
        assert!(Packed::new([[largest; 4]].into_iter(), &vec![0; MOST_UNITS + 1]).is_none());
    }

    #[test]
    fn what_is_not_small_and_whole_is_not_packed() {
        for number in [0.5, -1.0, f64::from(u16::try_from(LARGEST).unwrap()) + 1.0, f64::NAN] {
            let packed = Packed::new([[0.0, 0.0, number, 0.0]].into_iter(), &[0]);
            assert!(packed.is_none(), "{number}");
        }
    }
}
