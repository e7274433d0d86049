//! The different rows of a matrix, laid out for weighing.

use std::collections::HashMap;

use crate::stats::grid::Grid;

/// The distinct rows of alternatives × criteria, one list of values per criterion.
///
/// Alternatives with equal rows tie under every weighting; ranking them as one row keeps
/// the ties between them exact, and cheap.
pub(super) struct Distinct {
    criteria: usize,
    /// Criterion after criterion, each with a value per row.
    columns: Vec<f64>,
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
        let columns = (0..matrix.columns())
            .flat_map(|criterion| firsts.iter().map(move |&first| matrix.row(first)[criterion]))
            .collect();
        Self { criteria: matrix.columns(), columns, row_of, sizes }
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

    /// Writes the weighted sum of each row into `values`.
    pub(super) fn weigh(&self, weights: &[f64], values: &mut [f64]) {
        /// A block of sums stays in the nearest cache while all criteria are added.
        const BLOCK: usize = 512;
        for (block, sums) in values.chunks_mut(BLOCK).enumerate() {
            sums.fill(0.0);
            for (column, &weight) in self.columns.chunks(self.rows()).zip(weights) {
                for (sum, value) in sums.iter_mut().zip(&column[block * BLOCK..]) {
                    *sum += weight * value;
                }
            }
        }
    }
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
