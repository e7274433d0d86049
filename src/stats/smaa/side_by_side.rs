//! Few rows, ranked under several weightings side by side.

use super::distinct::{Distinct, LANES};

/// The most rows for which comparing each with each is quicker than sorting them.
pub(super) const FEW: usize = 40;

/// Ranks rows under up to [`LANES`] weightings at once, with its workspace. Each row stands for
/// one alternative.
pub(super) struct SideBySide {
    /// Under each of the weightings: the weight of each criterion, the value of each row, the
    /// same rounded, and how many rows lie above each.
    weights: Vec<[f64; LANES]>,
    values: Vec<[f64; LANES]>,
    rounded: Vec<[f32; LANES]>,
    above: Vec<[u32; LANES]>,
    /// Which row is first; `None` where rows share a rounded value.
    first: [Option<u32>; LANES],
    /// How many weightings were taken.
    taken: usize,
}

impl SideBySide {
    /// For rows that are few, and that stand for one alternative each.
    pub(super) fn of(distinct: &Distinct) -> Option<Self> {
        let rows = distinct.rows();
        (rows <= FEW && distinct.sizes().iter().all(|&size| size == 1)).then(|| Self {
            weights: vec![[0.0; LANES]; distinct.criteria()],
            values: vec![[0.0; LANES]; rows],
            rounded: vec![[0.0; LANES]; rows],
            above: vec![[0; LANES]; rows],
            first: [None; LANES],
            taken: 0,
        })
    }

    /// Takes one more weighting; whether there is no room for another.
    pub(super) fn is_full_with(&mut self, weights: &[f64]) -> bool {
        for (lanes, &weight) in self.weights.iter_mut().zip(weights) {
            lanes[self.taken] = weight;
        }
        self.taken += 1;
        self.taken == LANES
    }

    /// Ranks the rows under the weightings taken, and is ready for others. Returns how many
    /// these were; their places from 0 on are what can then be asked for.
    pub(super) fn rank(&mut self, distinct: &Distinct) -> usize {
        self.weigh(distinct);
        self.compare();
        let mut sums = [0; LANES];
        let mut first = [0; LANES];
        for (row, above) in (0_u32..).zip(&self.above) {
            for ((sum, first), &above) in sums.iter_mut().zip(&mut first).zip(above) {
                *sum += above;
                *first = if above == 0 { row } else { *first };
            }
        }
        // Of any two rows that do not share a value, one lies above the other.
        let rows = self.above.len();
        let pairs = rows * rows.saturating_sub(1) / 2;
        for ((found, sum), first) in self.first.iter_mut().zip(sums).zip(first) {
            *found = (sum as usize == pairs).then_some(first);
        }
        std::mem::take(&mut self.taken)
    }

    /// Which row is first under a weighting; `None` where rows may share a value.
    pub(super) fn first(&self, place: usize) -> Option<u32> {
        self.first[place]
    }

    /// How many rows lie above each under a weighting, if none share a value.
    pub(super) fn above(&self, place: usize) -> impl Iterator<Item = u32> {
        self.above.iter().map(move |lanes| lanes[place])
    }

    /// The weights of a weighting.
    pub(super) fn weights(&self, place: usize) -> impl ExactSizeIterator<Item = f64> + Clone {
        self.weights.iter().map(move |lanes| lanes[place])
    }

    /// The value of each row under a weighting.
    pub(super) fn values(&self, place: usize) -> impl Iterator<Item = f64> {
        self.values.iter().map(move |lanes| lanes[place])
    }

    fn weigh(&mut self, distinct: &Distinct) {
        for (row, (values, rounded)) in self.values.iter_mut().zip(&mut self.rounded).enumerate() {
            let mut sums = [0.0; LANES];
            for (lanes, value) in self.weights.iter().zip(distinct.row(row)) {
                for (sum, weight) in sums.iter_mut().zip(lanes) {
                    *sum += weight * value;
                }
            }
            *values = sums;
            *rounded = sums.map(round);
        }
    }

    /// Counts how many rounded values lie above each: they also do so before rounding.
    fn compare(&mut self) {
        /// 2²³, from which on numbers of 32 bits are whole, the last bit the units.
        const WHOLE: f32 = 8_388_608.0;

        for (own, found) in self.rounded.iter().zip(&mut self.above) {
            // Counted in the format of the values, which keeps the lanes side by side.
            let mut above = [WHOLE; LANES];
            for other in &self.rounded {
                for ((above, own), other) in above.iter_mut().zip(own).zip(other) {
                    *above += if other > own { 1.0 } else { 0.0 };
                }
            }
            *found = above.map(|above| above.to_bits() - WHOLE.to_bits());
        }
    }
}

#[expect(clippy::cast_possible_truncation, reason = "the nearest number of 32 bits is meant")]
const fn round(value: f64) -> f32 {
    value as f32
}

#[cfg(test)]
mod tests {
    use super::{Distinct, FEW, LANES, SideBySide};
    use crate::stats::grid::Grid;
    use crate::stats::simplex::sample;
    use crate::stats::smaa::ranking::Ranker;
    use crate::stats::stream::{Purpose, Stream};

    fn distinct(rows: usize, criteria: usize) -> Distinct {
        let mut stream = Stream::new(3, Purpose::Weighting, 0);
        let row = |_| (0..criteria).map(|_| f64::from(stream.below(9))).collect();
        Distinct::new(&Grid::from_rows(&(0..rows).map(row).collect::<Vec<Vec<f64>>>()).unwrap())
    }

    #[test]
    fn rows_are_ranked_as_one_weighting_at_a_time() {
        let mut stream = Stream::new(8, Purpose::Weighting, 0);
        for rows in [1, 2, 7, 20, FEW] {
            let distinct = distinct(rows, 6);
            let mut side_by_side = SideBySide::of(&distinct).unwrap();
            let mut ranker = Ranker::new();
            // The second time fewer weightings than there is room for.
            for taken in [LANES, 3] {
                let mut weightings = vec![[0.0; 6]; taken];
                for (place, weights) in weightings.iter_mut().enumerate() {
                    sample(&mut stream, weights);
                    assert_eq!(side_by_side.is_full_with(weights), place + 1 == LANES);
                }
                assert_eq!(side_by_side.rank(&distinct), taken);
                for (place, weights) in weightings.iter().enumerate() {
                    let mut values = vec![0.0; rows];
                    distinct.weigh(weights, &mut values);
                    let ranks = ranker.rank(&values, distinct.sizes());
                    assert!(side_by_side.weights(place).eq(*weights));
                    assert!(side_by_side.values(place).eq(values));
                    assert!(side_by_side.above(place).eq(ranks.above(distinct.sizes())));
                    assert_eq!(side_by_side.first(place).as_slice(), ranks.first);
                }
            }
        }
    }

    #[test]
    fn values_that_differ_in_their_last_bits_are_left_to_others() {
        let close = f64::from_bits(1.0_f64.to_bits() + 1);
        let rows = [[1.0, 0.0], [close, 0.0], [0.0, 1.0], [f64::MAX, 2.0], [f64::MAX, 3.0]];
        let distinct = Distinct::new(&Grid::from_rows(&rows[..3]).unwrap());
        let mut side_by_side = SideBySide::of(&distinct).unwrap();
        for weights in [[1.0, 0.0], [0.0, 1.0], [0.25, 0.75]] {
            side_by_side.is_full_with(&weights);
        }
        assert_eq!(side_by_side.rank(&distinct), 3);
        assert_eq!([0, 1, 2].map(|place| side_by_side.first(place)), [None; 3]);
        let distinct = Distinct::new(&Grid::from_rows(&rows[2..]).unwrap());
        let mut side_by_side = SideBySide::of(&distinct).unwrap();
        side_by_side.is_full_with(&[1.0, 0.0]);
        side_by_side.is_full_with(&[0.0, 1.0]);
        assert_eq!(side_by_side.rank(&distinct), 2);
        assert_eq!([0, 1].map(|place| side_by_side.first(place)), [None, Some(2)]);
    }

    #[test]
    fn many_rows_and_rows_that_stand_for_several_are_left_to_others() {
        assert!(SideBySide::of(&distinct(FEW + 1, 6)).is_none());
        let matrix = Grid::from_rows(&[[1.0], [2.0], [1.0]]).unwrap();
        assert!(SideBySide::of(&Distinct::new(&matrix)).is_none());
    }
}
