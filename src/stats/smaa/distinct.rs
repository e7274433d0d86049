//! The different rows of a matrix, laid out for weighing.

use std::collections::HashMap;

use crate::stats::grid::Grid;

/// Rows that are weighed side by side: their sums fit the registers of any processor.
pub(super) const LANES: usize = 8;

/// The distinct rows of alternatives × criteria, one list of values per criterion.
///
/// Alternatives with equal rows tie under every weighting; ranking them as one row keeps
/// the ties between them exact, and cheap.
pub(super) struct Distinct {
    criteria: usize,
    /// Rows in blocks of [`LANES`]: criterion after criterion, each with a value per row of
    /// the block. The last block is filled up with zeros.
    blocks: Vec<[f64; LANES]>,
    row_of: Vec<u32>,
    sizes: Vec<u32>,
}

impl Distinct {
    pub(super) fn new(matrix: &Grid) -> Self {
        let mut known: HashMap<Vec<u64>, u32> = HashMap::new();
        let mut firsts = Vec::new();
        let mut sizes: Vec<u32> = Vec::new();
        let mut row_of = Vec::with_capacity(matrix.rows());
        for alternative in 0..matrix.rows() {
            let bits = matrix.row(alternative).iter().map(|value| value.to_bits()).collect();
            let row = *known.entry(bits).or_insert_with(|| {
                firsts.push(alternative);
                sizes.push(0);
                // A matrix of 2³² rows does not fit the machines this runs on.
                u32::try_from(firsts.len() - 1).unwrap_or(u32::MAX)
            });
            sizes[row as usize] += 1;
            row_of.push(row);
        }
        let criteria = matrix.columns();
        let mut blocks = vec![[0.0; LANES]; firsts.len().div_ceil(LANES) * criteria];
        for (row, &first) in firsts.iter().enumerate() {
            let block = row / LANES * criteria;
            for (lanes, &value) in blocks[block..].iter_mut().zip(matrix.row(first)) {
                lanes[row % LANES] = value;
            }
        }
        Self { criteria, blocks, row_of, sizes }
    }

    pub(super) fn rows(&self) -> usize {
        self.sizes.len()
    }

    pub(super) fn criteria(&self) -> usize {
        self.criteria
    }

    /// How many alternatives show each row.
    pub(super) fn sizes(&self) -> &[u32] {
        &self.sizes
    }

    /// The row of each alternative.
    pub(super) fn row_of(&self) -> &[u32] {
        &self.row_of
    }

    pub(super) fn into_parts(self) -> (Vec<u32>, Vec<u32>) {
        (self.row_of, self.sizes)
    }

    /// The values of a row on each criterion.
    pub(super) fn row(&self, row: usize) -> impl Iterator<Item = f64> {
        let block = &self.blocks[row / LANES * self.criteria..][..self.criteria];
        block.iter().map(move |lanes| lanes[row % LANES])
    }

    /// Writes the weighted sum of each row into `values`.
    pub(super) fn weigh(&self, weights: &[f64], values: &mut [f64]) {
        let mut blocks = self.blocks.chunks_exact(self.criteria);
        let (whole, rest) = values.as_chunks_mut::<LANES>();
        for (values, block) in whole.iter_mut().zip(&mut blocks) {
            *values = weighted(block, weights);
        }
        if let Some(block) = blocks.next() {
            rest.copy_from_slice(&weighted(block, weights)[..rest.len()]);
        }
    }
}

/// The weighted sums of a block of rows.
fn weighted(block: &[[f64; LANES]], weights: &[f64]) -> [f64; LANES] {
    let mut sums = [0.0; LANES];
    for (lanes, &weight) in block.iter().zip(weights) {
        for (sum, value) in sums.iter_mut().zip(lanes) {
            *sum += weight * value;
        }
    }
    sums
}

#[cfg(test)]
mod tests {
    use super::Distinct;
    use crate::stats::grid::Grid;

    #[test]
    fn equal_rows_are_one_row() {
        let matrix = Grid::from_rows(&[[1.0, 2.0], [3.0, 4.0], [1.0, 2.0]]).unwrap();
        let distinct = Distinct::new(&matrix);
        assert_eq!(distinct.row_of(), [0, 1, 0]);
        assert_eq!(distinct.sizes(), [2, 1]);
        let mut values = [0.0; 2];
        distinct.weigh(&[1.0, 10.0], &mut values);
        assert_eq!(values.map(f64::to_bits), [21.0_f64, 43.0].map(f64::to_bits));
    }

    #[test]
    fn weighing_in_blocks_is_weighing_row_by_row() {
        let rows: Vec<[f64; 2]> = (0..1_300).map(f64::from).map(|x| [x, 1.0 - x]).collect();
        let distinct = Distinct::new(&Grid::from_rows(&rows).unwrap());
        let mut values = vec![0.0; rows.len()];
        distinct.weigh(&[0.25, 0.75], &mut values);
        for (row, value) in rows.iter().zip(values) {
            let direct = 0.25 * row[0] + 0.75 * row[1];
            assert_eq!(value.to_bits(), direct.to_bits());
        }
    }
}
