//! Sums of small whole numbers of many units, four at a time.

/// How many units can be added up before a sum could run over into the next.
const BLOCK: usize = 256;

/// Bits of each of the four sums of a block.
const BITS: u32 = u64::BITS / 4;

/// The largest of the four numbers of a unit.
const LARGEST: u64 = ((1 << BITS) - 1) / BLOCK as u64;

/// Four whole numbers of each unit, side by side in one word.
///
/// The sums of any choice of units are then exact, and one addition for each unit chosen.
#[derive(Debug)]
pub(super) struct Packed(Vec<u64>);

impl Packed {
    /// The four numbers of each unit; `None` if one is not a whole number from 0 to
    /// [`LARGEST`].
    pub(super) fn new(units: impl Iterator<Item = [f64; 4]>) -> Option<Self> {
        units.map(pack).collect::<Option<_>>().map(Self)
    }

    /// Adds the numbers of the units chosen, each as often as it is, to the four sums. A unit
    /// that does not exist is a bug of the caller, as with a slice.
    pub(super) fn add(&self, chosen: &[u32], sums: &mut [u64; 4]) {
        let of_unit = |&unit: &u32| self.0[unit as usize];
        for block in chosen.chunks(BLOCK) {
            // Four at a time: otherwise the loop costs as much as the additions.
            let (fours, rest) = block.as_chunks::<4>();
            let four = |units: &[u32; 4]| units.iter().map(of_unit).sum::<u64>();
            let together: u64 = fours.iter().map(four).chain(rest.iter().map(of_unit)).sum();
            for (sum, more) in sums.iter_mut().zip(unpack(together)) {
                *sum += more;
            }
        }
    }
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

const fn unpack(word: u64) -> [u64; 4] {
    let mask = (1 << BITS) - 1;
    [word >> (3 * BITS), word >> (2 * BITS) & mask, word >> BITS & mask, word & mask]
}

#[cfg(test)]
mod tests {
    use super::{BLOCK, LARGEST, Packed};

    #[test]
    fn the_largest_numbers_do_not_run_over() {
        let largest = f64::from(u16::try_from(LARGEST).unwrap());
        let packed = Packed::new([[largest; 4], [0.0, 1.0, 2.0, 3.0]].into_iter()).unwrap();
        let sums = |chosen: &[u32]| {
            let mut sums = [0; 4];
            packed.add(chosen, &mut sums);
            sums
        };
        assert_eq!(sums(&[0; BLOCK]), [LARGEST * BLOCK as u64; 4]);
        let mut chosen = vec![0; 10 * BLOCK + 7];
        chosen.push(1);
        let all = LARGEST * (10 * BLOCK as u64 + 7);
        assert_eq!(sums(&chosen), [all, all + 1, all + 2, all + 3]);
        assert_eq!(sums(&[]), [0; 4]);
    }

    #[test]
    fn what_is_not_small_and_whole_is_not_packed() {
        for number in [0.5, -1.0, f64::from(u16::try_from(LARGEST).unwrap()) + 1.0, f64::NAN] {
            assert!(Packed::new([[0.0, 0.0, number, 0.0]].into_iter()).is_none(), "{number}");
        }
    }
}
