//! Units with the same ratings, in whatever order, found once.

use std::collections::HashMap;

use super::ratings::Ratings;

/// What the units of a table with two ratings or more show.
#[derive(Debug)]
pub(super) struct Patterns {
    /// The distinct values that can be paired, ascending.
    pub(super) values: Vec<f64>,
    /// Each multiset of ratings: the places of its values among the distinct values,
    /// ascending, repeated as rated. By their first unit.
    pub(super) places: Vec<Vec<u32>>,
    /// How many units show each.
    pub(super) frequencies: Vec<u32>,
    /// Which one each unit shows.
    pub(super) of_unit: Vec<u32>,
}

impl Patterns {
    /// Of so many ratings a unit that all orders of so many values have a cell of their own.
    const LARGEST_TABLE: usize = 1 << 16;

    pub(super) fn of(ratings: &Ratings) -> Self {
        let scale = Scale::of(ratings);
        let units = ratings.pairable_units().count();
        let mut found = Self {
            values: Vec::new(),
            places: Vec::new(),
            frequencies: Vec::new(),
            of_unit: Vec::with_capacity(units),
        };
        let digits = scale.values.len() + 1;
        let cells = u32::try_from(ratings.raters()).ok().and_then(|most| digits.checked_pow(most));
        if let Some(cells) = cells.filter(|&cells| cells <= Self::LARGEST_TABLE) {
            found.by_table(ratings, &scale, digits, cells);
        } else if scale.values.len() < units / 4 {
            found.by_map(ratings, &scale);
        } else {
            // Among many values hardly two units are alike: not worth looking.
            for unit in ratings.pairable_units() {
                let pattern = found.add(scale.sorted_places(unit));
                found.of_unit.push(pattern);
            }
        }
        found.values = scale.values;
        for &pattern in &found.of_unit {
            found.frequencies[pattern as usize] += 1;
        }
        found
    }

    /// On a short scale most orders of values are met again and again: each has a cell.
    fn by_table(&mut self, ratings: &Ratings, scale: &Scale, digits: usize, cells: usize) {
        // A number to the base of the values, no digit nought: lengths stay apart.
        let add = |cell: usize, place: u32| cell * digits + place as usize + 1;
        let mut known: Vec<Option<u32>> = vec![None; cells];
        for unit in ratings.pairable_units() {
            let places = unit.iter().flatten().map(|&value| scale.place(value));
            let cell = places.fold(0, add);
            let pattern = known[cell].unwrap_or_else(|| {
                let places = scale.sorted_places(unit);
                let sorted = places.iter().copied().fold(0, add);
                let pattern = known[sorted].unwrap_or_else(|| self.add(places));
                known[sorted] = Some(pattern);
                known[cell] = Some(pattern);
                pattern
            });
            self.of_unit.push(pattern);
        }
    }

    fn by_map(&mut self, ratings: &Ratings, scale: &Scale) {
        let mut known: HashMap<Vec<u32>, u32> = HashMap::new();
        for unit in ratings.pairable_units() {
            let places = scale.sorted_places(unit);
            let pattern = match known.get(&places) {
                Some(&pattern) => pattern,
                None => {
                    let pattern = self.add(places.clone());
                    known.insert(places, pattern);
                    pattern
                }
            };
            self.of_unit.push(pattern);
        }
    }

    fn add(&mut self, places: Vec<u32>) -> u32 {
        self.places.push(places);
        self.frequencies.push(0);
        small(self.places.len() - 1)
    }
}

/// The distinct values that can be paired, and where each lies among them.
struct Scale {
    values: Vec<f64>,
    /// The place of each whole number, if all values are whole and below 256.
    whole: Option<[u8; 256]>,
}

impl Scale {
    fn of(ratings: &Ratings) -> Self {
        Self::of_whole_numbers(ratings).unwrap_or_else(|| {
            let mut values: Vec<f64> =
                ratings.pairable_units().flatten().copied().flatten().collect();
            values.sort_unstable_by(f64::total_cmp);
            values.dedup();
            Self { values, whole: None }
        })
    }

    /// As nearly all scales are.
    fn of_whole_numbers(ratings: &Ratings) -> Option<Self> {
        let mut seen = [false; 256];
        for unit in ratings.pairable_units() {
            for &value in unit.iter().flatten() {
                seen[usize::from(whole(value)?)] = true;
            }
        }
        let mut places = [0; 256];
        let mut values = Vec::new();
        let mut next = 0_u8;
        for (number, place) in (0_u8..=255).zip(&mut places) {
            if seen[usize::from(number)] {
                values.push(f64::from(number));
                *place = next;
                next = next.saturating_add(1);
            }
        }
        Some(Self { values, whole: Some(places) })
    }

    /// The place of a value that is one of them.
    fn place(&self, value: f64) -> u32 {
        match (&self.whole, whole(value)) {
            (Some(places), Some(whole)) => u32::from(places[usize::from(whole)]),
            _ => small(self.values.partition_point(|&other| other < value)),
        }
    }

    fn sorted_places(&self, unit: &[Option<f64>]) -> Vec<u32> {
        let mut places: Vec<u32> = unit.iter().flatten().map(|&value| self.place(value)).collect();
        places.sort_unstable();
        places
    }
}

/// The whole number below 256 that a value is.
#[expect(
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    reason = "what is lost shows in the difference"
)]
fn whole(value: f64) -> Option<u8> {
    let number = value as u8;
    (f64::from(number) - value == 0.0).then_some(number)
}

/// A place in a table as 32 bits: a table of more than 2³² ratings does not fit a
/// machine that this program meets.
fn small(index: usize) -> u32 {
    u32::try_from(index).unwrap_or(u32::MAX)
}

#[cfg(test)]
mod tests {
    use super::Patterns;
    use crate::stats::ratings::Ratings;

    /// The multisets of values that the units show, unit by unit.
    fn shown(rows: &[Vec<Option<f64>>]) -> Vec<Vec<f64>> {
        let found = Patterns::of(&Ratings::from_rows(rows).unwrap());
        let values = |pattern: &u32| {
            let places = &found.places[*pattern as usize];
            places.iter().map(|&place| found.values[place as usize]).collect()
        };
        found.of_unit.iter().map(values).collect()
    }

    #[test]
    fn units_with_the_same_ratings_in_any_order_are_one_pattern() {
        let three = |a: f64, b: f64, c: f64| vec![Some(a), Some(b), Some(c)];
        for shift in [0.0, 0.5, -7.0, 250.0, 1e9] {
            let row = |a, b, c| three(a + shift, b + shift, c + shift);
            let mut rows = vec![row(3.0, 1.0, 9.0), row(1.0, 9.0, 3.0), row(9.0, 9.0, 1.0)];
            rows.push(vec![Some(9.0 + shift), None, None]);
            rows.push(vec![Some(9.0 + shift), None, Some(1.0 + shift)]);
            rows.push(row(9.0, 3.0, 1.0));
            let found = Patterns::of(&Ratings::from_rows(&rows).unwrap());
            assert_eq!(found.values, [1.0, 3.0, 9.0].map(|value| value + shift));
            assert_eq!(found.of_unit, [0, 0, 1, 2, 0], "{shift}");
            assert_eq!(found.frequencies, [3, 1, 1]);
            assert_eq!(found.places, [vec![0, 1, 2], vec![0, 2, 2], vec![0, 2]]);
        }
    }

    #[test]
    fn every_way_of_looking_finds_the_ratings_of_each_unit() {
        // Few values and raters; few values, many raters; hardly two units alike.
        for (values, raters, units) in [(5, 3, 300), (40, 6, 300), (1_000, 3, 100)] {
            let row = |unit: u32| -> Vec<Option<f64>> {
                (0..raters)
                    .map(|rater| {
                        let random = (unit * 31 + rater).wrapping_mul(2_654_435_761) >> 8;
                        (!random.is_multiple_of(7)).then(|| f64::from(random % values))
                    })
                    .collect()
            };
            let rows: Vec<Vec<Option<f64>>> = (0..units).map(row).collect();
            let expected: Vec<Vec<f64>> = rows
                .iter()
                .map(|row| {
                    let mut row: Vec<f64> = row.iter().copied().flatten().collect();
                    row.sort_unstable_by(f64::total_cmp);
                    row
                })
                .filter(|row| row.len() > 1)
                .collect();
            assert_eq!(shown(&rows), expected);
        }
    }
}
