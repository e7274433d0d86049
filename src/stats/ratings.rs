//! Units × raters, with gaps.

use std::num::NonZeroUsize;

use super::grid::{Grid, finite};
use super::undefined::Undefined;

/// A table of ratings in which ratings may be missing: one row per unit, one column per
/// rater, `None` where a rater gave no rating.
///
/// Invariants: as for [`Grid`], over the ratings that exist.
///
/// # Examples
///
/// ```
/// use vurder::stats::ratings::Ratings;
///
/// let ratings = Ratings::from_rows(&[
///     [Some(4.0), Some(5.0)],
///     [Some(2.0), None],
///     [Some(3.0), Some(3.0)],
/// ])?;
/// assert_eq!(ratings.missing(), 1);
/// assert!(ratings.complete().is_err());
/// assert_eq!(ratings.rated_by_all().rows(), 2);
/// # Ok::<(), vurder::stats::undefined::Undefined>(())
/// ```
#[derive(Debug, Clone, PartialEq)]
pub struct Ratings {
    units: usize,
    raters: usize,
    cells: Vec<Option<f64>>,
}

impl Ratings {
    /// A table from its rows, one per unit.
    ///
    /// # Errors
    ///
    /// [`Undefined::UnevenRows`] or [`Undefined::NotFinite`].
    pub fn from_rows<Row: AsRef<[Option<f64>]>>(rows: &[Row]) -> Result<Self, Undefined> {
        let raters = rows.first().map_or(0, |row| row.as_ref().len());
        let mut cells = Vec::with_capacity(rows.len() * raters);
        for row in rows {
            let row = row.as_ref();
            if row.len() != raters {
                return Err(Undefined::UnevenRows);
            }
            for &rating in row {
                cells.push(rating.map(finite).transpose()?);
            }
        }
        Ok(Self { units: rows.len(), raters, cells })
    }

    /// A table from its cells, row after row.
    ///
    /// # Errors
    ///
    /// [`Undefined::UnevenRows`] if they do not fill the last row, or [`Undefined::NotFinite`].
    pub fn from_cells(
        raters: NonZeroUsize,
        mut cells: Vec<Option<f64>>,
    ) -> Result<Self, Undefined> {
        let raters = raters.get();
        if !cells.len().is_multiple_of(raters) {
            return Err(Undefined::UnevenRows);
        }
        for rating in cells.iter_mut().flatten() {
            *rating = finite(*rating)?;
        }
        Ok(Self { units: cells.len() / raters, raters, cells })
    }

    /// The number of units.
    #[must_use]
    pub const fn units(&self) -> usize {
        self.units
    }

    /// The number of raters.
    #[must_use]
    pub const fn raters(&self) -> usize {
        self.raters
    }

    /// The number of empty cells.
    #[must_use]
    pub fn missing(&self) -> usize {
        self.cells.iter().filter(|cell| cell.is_none()).count()
    }

    /// The ratings that one unit received. An index past the end is a bug of the
    /// caller, as with a slice.
    pub fn of_unit(&self, unit: usize) -> impl Iterator<Item = f64> {
        self.row(unit).iter().copied().flatten()
    }

    /// The units with two ratings or more, each as its row.
    pub(super) fn pairable_units(&self) -> impl Iterator<Item = &[Option<f64>]> {
        let pairable = |row: &&[Option<f64>]| row.iter().flatten().nth(1).is_some();
        self.cells.chunks_exact(self.raters.max(1)).filter(pairable)
    }

    /// The complete table.
    ///
    /// # Errors
    ///
    /// [`Undefined::MissingRatings`] if a cell is empty.
    pub fn complete(&self) -> Result<Grid, Undefined> {
        match self.missing() {
            0 => Ok(self.rated_by_all()),
            missing => Err(Undefined::MissingRatings { missing }),
        }
    }

    /// The units that every rater rated, as a complete table; it may have no rows.
    #[must_use]
    pub fn rated_by_all(&self) -> Grid {
        let rows: Vec<Vec<f64>> =
            (0..self.units).filter_map(|unit| self.row(unit).iter().copied().collect()).collect();
        Grid::from_checked_rows(self.raters, &rows)
    }

    fn row(&self, unit: usize) -> &[Option<f64>] {
        &self.cells[unit * self.raters..(unit + 1) * self.raters]
    }
}

impl From<&Grid> for Ratings {
    fn from(grid: &Grid) -> Self {
        Self {
            units: grid.rows(),
            raters: grid.columns(),
            cells: grid.cells().iter().copied().map(Some).collect(),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::Ratings;
    use crate::stats::grid::Grid;
    use crate::stats::undefined::Undefined;
    use std::num::NonZeroUsize;

    #[test]
    fn a_table_with_gaps_is_not_complete() {
        let ratings = Ratings::from_rows(&[[Some(1.0), None], [None, None]]).unwrap();
        assert_eq!(ratings.complete(), Err(Undefined::MissingRatings { missing: 3 }));
        assert_eq!(ratings.rated_by_all().rows(), 0);
        assert_eq!(ratings.rated_by_all().columns(), 2);
    }

    #[test]
    fn a_complete_table_survives_the_round_trip() {
        let grid = Grid::from_rows(&[[1.0, 2.0], [3.0, 4.0]]).unwrap();
        assert_eq!(Ratings::from(&grid).complete(), Ok(grid));
    }

    #[test]
    fn cells_in_a_row_make_the_same_table_as_rows() {
        let two = NonZeroUsize::new(2).unwrap();
        let rows = [[Some(1.0), None], [Some(-0.0), Some(2.5)]];
        let table = Ratings::from_cells(two, rows.concat());
        assert_eq!(table, Ratings::from_rows(&rows));
        assert_eq!(Ratings::from_cells(two, vec![None; 3]), Err(Undefined::UnevenRows));
        let infinite = Ratings::from_cells(two, vec![None, Some(f64::INFINITY)]);
        assert_eq!(infinite, Err(Undefined::NotFinite));
    }

    #[test]
    fn only_units_with_two_ratings_can_be_paired() {
        let rows = [[Some(1.0), None], [None, None], [Some(3.0), Some(4.0)]];
        let table = Ratings::from_rows(&rows).unwrap();
        assert!(table.pairable_units().eq([rows[2].as_slice()]));
        let empty = Ratings::from_rows::<[Option<f64>; 0]>(&[]).unwrap();
        assert_eq!(empty.pairable_units().count(), 0);
    }

    #[test]
    fn only_ratings_that_exist_are_listed() {
        let ratings = Ratings::from_rows(&[[None, Some(2.0), None, Some(7.0)]]).unwrap();
        assert_eq!(ratings.of_unit(0).collect::<Vec<_>>(), [2.0, 7.0]);
    }
}
