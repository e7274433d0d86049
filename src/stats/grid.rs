//! A complete table of finite numbers.

use std::num::NonZeroUsize;

use super::undefined::Undefined;

/// A complete table: units × raters, alternatives × criteria, or weightings × criteria.
///
/// Invariants: all rows are equally long, all cells are finite, and there is no
/// negative zero (so that equal numbers have equal bits).
///
/// # Examples
///
/// ```
/// use vurder::stats::grid::Grid;
///
/// let grid = Grid::from_rows(&[[1.0, 2.0, 3.0], [4.0, 5.0, 6.0]])?;
/// assert_eq!((grid.rows(), grid.columns()), (2, 3));
/// assert_eq!(grid.transposed().row(2), [3.0, 6.0]);
/// # Ok::<(), vurder::stats::undefined::Undefined>(())
/// ```
#[derive(Debug, Clone, PartialEq)]
pub struct Grid {
    rows: usize,
    columns: usize,
    cells: Vec<f64>,
}

impl Grid {
    /// A table from its rows.
    ///
    /// # Errors
    ///
    /// [`Undefined::UnevenRows`] or [`Undefined::NotFinite`].
    pub fn from_rows<Row: AsRef<[f64]>>(rows: &[Row]) -> Result<Self, Undefined> {
        let columns = rows.first().map_or(0, |row| row.as_ref().len());
        let mut cells = Vec::with_capacity(rows.len() * columns);
        for row in rows {
            let row = row.as_ref();
            if row.len() != columns {
                return Err(Undefined::UnevenRows);
            }
            for &value in row {
                cells.push(finite(value)?);
            }
        }
        Ok(Self { rows: rows.len(), columns, cells })
    }

    /// A table from its cells, row after row.
    ///
    /// # Errors
    ///
    /// [`Undefined::UnevenRows`] if they do not fill the last row, or [`Undefined::NotFinite`].
    pub fn from_cells(columns: NonZeroUsize, mut cells: Vec<f64>) -> Result<Self, Undefined> {
        let columns = columns.get();
        if !cells.len().is_multiple_of(columns) {
            return Err(Undefined::UnevenRows);
        }
        for cell in &mut cells {
            *cell = finite(*cell)?;
        }
        Ok(Self { rows: cells.len() / columns, columns, cells })
    }

    /// A table from rows that are known to be finite and `columns` long.
    pub(super) fn from_checked_rows(columns: usize, rows: &[Vec<f64>]) -> Self {
        Self { rows: rows.len(), columns, cells: rows.concat() }
    }

    /// The number of rows.
    #[must_use]
    pub const fn rows(&self) -> usize {
        self.rows
    }

    /// The number of columns.
    #[must_use]
    pub const fn columns(&self) -> usize {
        self.columns
    }

    /// One row. An index past the end is a bug of the caller, as with a slice.
    #[must_use]
    pub fn row(&self, row: usize) -> &[f64] {
        &self.cells[row * self.columns..(row + 1) * self.columns]
    }

    /// All cells, row after row.
    #[must_use]
    pub fn cells(&self) -> &[f64] {
        &self.cells
    }

    /// The table with rows and columns exchanged.
    #[must_use]
    pub fn transposed(&self) -> Self {
        let cells = (0..self.columns)
            .flat_map(|column| (0..self.rows).map(move |row| row * self.columns + column))
            .map(|place| self.cells[place])
            .collect();
        Self { rows: self.columns, columns: self.rows, cells }
    }
}

/// The value itself, if finite; negative zero becomes zero.
pub(super) fn finite(value: f64) -> Result<f64, Undefined> {
    if value.is_finite() { Ok(value + 0.0) } else { Err(Undefined::NotFinite) }
}

#[cfg(test)]
mod tests {
    use std::num::NonZeroUsize;

    use super::Grid;
    use crate::stats::undefined::Undefined;

    #[test]
    fn rows_of_different_length_are_refused() {
        assert_eq!(Grid::from_rows(&[vec![1.0], vec![1.0, 2.0]]), Err(Undefined::UnevenRows));
    }

    #[test]
    fn cells_make_the_same_table_as_their_rows() {
        let two = NonZeroUsize::new(2).unwrap();
        let rows = Grid::from_rows(&[[1.0, 2.0], [3.0, 4.0]]);
        assert_eq!(Grid::from_cells(two, vec![1.0, 2.0, 3.0, 4.0]), rows);
        assert_eq!(Grid::from_cells(two, vec![1.0; 3]), Err(Undefined::UnevenRows));
        assert_eq!(Grid::from_cells(two, vec![1.0, f64::NAN]), Err(Undefined::NotFinite));
    }

    #[test]
    fn values_that_are_not_numbers_are_refused() {
        assert_eq!(Grid::from_rows(&[[f64::NAN]]), Err(Undefined::NotFinite));
        assert_eq!(Grid::from_rows(&[[f64::INFINITY]]), Err(Undefined::NotFinite));
    }

    #[test]
    fn negative_zero_becomes_zero() {
        let grid = Grid::from_rows(&[[-0.0]]).unwrap();
        assert_eq!(grid.cells()[0].to_bits(), 0.0_f64.to_bits());
    }

    #[test]
    fn an_empty_table_has_no_rows() {
        let grid = Grid::from_rows::<[f64; 0]>(&[]).unwrap();
        assert_eq!((grid.rows(), grid.columns()), (0, 0));
        assert_eq!(grid.transposed(), grid);
    }
}
