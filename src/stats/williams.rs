//! Orders in which nobody always comes after the same one.

/// Orders of `treatments`, one for each of `sequences`, balanced over places and neighbours.
///
/// # Method
///
/// The rows of Williams's squares (Williams 1949, *Experimental designs balanced for the
/// estimation of residual effects of treatments*): the first row is 0, 1, n − 1, 2,
/// n − 2, …, each further row adds one to every entry, modulo n. With an even n, the n rows
/// have every treatment in every place once, and every treatment directly after every
/// other once. With an odd n that takes the mirrored rows too, and every pair comes twice.
///
/// Fewer sequences than rows take those that, one after the other, put the fewest
/// treatments into a place where another sequence has them, repeat the fewest neighbours,
/// and leave the treatments' mean places closest together. More than rows begin anew.
/// Beyond 512 treatments only 512 rows, evenly spread, are looked at.
///
/// # Examples
///
/// ```
/// use vurder::stats::williams::orders;
///
/// let four = orders(4, 4);
/// assert_eq!(four[0], [0, 1, 3, 2]);
/// // Every treatment stands in every place, and after every other, exactly once.
/// let mut pairs: Vec<[usize; 2]> =
///     four.iter().flat_map(|row| row.windows(2).map(|pair| [pair[0], pair[1]])).collect();
/// pairs.sort();
/// pairs.dedup();
/// assert_eq!(pairs.len(), 12);
/// ```
#[must_use]
pub fn orders(treatments: usize, sequences: usize) -> Vec<Vec<usize>> {
    /// The most rows that are held against each other.
    const MOST: usize = 512;
    let step = treatments.div_ceil(MOST).max(1);
    let mut rows: Vec<Vec<usize>> =
        (0..treatments).step_by(step).map(|turn| row(treatments, turn)).collect();
    if treatments % 2 == 1 {
        let mirrored: Vec<Vec<usize>> =
            rows.iter().map(|row| row.iter().rev().copied().collect()).collect();
        rows.extend(mirrored);
    }
    let mut chosen = Chosen::new(treatments);
    let mut taken = vec![0_usize; rows.len()];
    for _ in 0..sequences {
        let cost = |at: &usize| (taken[*at], chosen.cost(&rows[*at]), *at);
        let Some(best) = (0..rows.len()).min_by_key(cost) else { break };
        taken[best] += 1;
        chosen.add(&rows[best]);
    }
    chosen.rows
}

/// How often the most frequent pair of neighbours comes, over all orders; 0 without any.
///
/// # Examples
///
/// ```
/// use vurder::stats::williams::{most_repeated, orders};
///
/// assert_eq!(most_repeated(&orders(6, 3)), 1);
/// assert_eq!(most_repeated(&[vec![0, 1, 2], vec![2, 0, 1]]), 2);
/// ```
#[must_use]
pub fn most_repeated(orders: &[Vec<usize>]) -> usize {
    let mut pairs: Vec<(usize, usize)> =
        orders.iter().flat_map(|order| order.windows(2).map(|pair| (pair[0], pair[1]))).collect();
    pairs.sort_unstable();
    pairs.chunk_by(|one, other| one == other).map(<[_]>::len).max().unwrap_or(0)
}

/// One row of the first square: 0, 1, n − 1, 2, n − 2, … with `turn` added.
fn row(treatments: usize, turn: usize) -> Vec<usize> {
    (0..treatments)
        .map(|place| {
            let half = place.div_ceil(2);
            let entry = if place % 2 == 1 { half } else { treatments - half };
            (entry + turn) % treatments
        })
        .collect()
}

/// The orders chosen so far, with what the next one is held against.
struct Chosen {
    rows: Vec<Vec<usize>>,
    /// Who comes after each treatment.
    after: Vec<Vec<usize>>,
    /// The sum of each treatment's places.
    places: Vec<usize>,
}

impl Chosen {
    fn new(treatments: usize) -> Self {
        Self { rows: Vec::new(), after: vec![Vec::new(); treatments], places: vec![0; treatments] }
    }

    /// Clashes of place, repeated neighbours, and how far the places are apart.
    fn cost(&self, row: &[usize]) -> (usize, usize, usize) {
        let clashes = self
            .rows
            .iter()
            .map(|other| other.iter().zip(row).filter(|(one, two)| one == two).count())
            .sum();
        let repeated = row.windows(2).filter(|pair| self.after[pair[0]].contains(&pair[1])).count();
        let spread = row.iter().enumerate().map(|(place, one)| {
            let sum = self.places[*one] + place;
            sum * sum
        });
        (clashes, repeated, spread.sum())
    }

    fn add(&mut self, row: &[usize]) {
        for pair in row.windows(2) {
            self.after[pair[0]].push(pair[1]);
        }
        for (place, one) in row.iter().enumerate() {
            self.places[*one] += place;
        }
        self.rows.push(row.to_vec());
    }
}

#[cfg(test)]
mod tests {
    use super::{most_repeated, orders};
    use proptest::prelude::*;
    use std::collections::BTreeMap;

    fn neighbours(orders: &[Vec<usize>]) -> BTreeMap<(usize, usize), usize> {
        let mut counts = BTreeMap::new();
        for order in orders {
            for pair in order.windows(2) {
                *counts.entry((pair[0], pair[1])).or_insert(0) += 1;
            }
        }
        counts
    }

    #[test]
    fn an_even_number_is_balanced_with_as_many_orders() {
        for size in [2, 4, 6, 8, 30] {
            let all = orders(size, size);
            let counts = neighbours(&all);
            assert_eq!(counts.len(), size * (size - 1));
            assert!(counts.values().all(|count| *count == 1));
            for place in 0..size {
                let mut there: Vec<usize> = all.iter().map(|order| order[place]).collect();
                there.sort_unstable();
                assert!(there.into_iter().eq(0..size));
            }
        }
    }

    #[test]
    fn an_odd_number_is_balanced_with_twice_as_many() {
        for size in [3, 5, 7, 9] {
            let counts = neighbours(&orders(size, 2 * size));
            assert_eq!(counts.len(), size * (size - 1));
            assert!(counts.values().all(|count| *count == 2), "{size}: {counts:?}");
        }
    }

    #[test]
    fn three_of_nine_never_repeat_a_neighbour_or_meet_in_a_place() {
        let three = orders(9, 3);
        assert_eq!(most_repeated(&three), 1);
        let mut turns = three[0].iter().zip(&three[1]).zip(&three[2]);
        assert!(turns.all(|((one, two), three)| one != two && two != three && one != three));
    }

    #[test]
    fn nobody_and_one_alone_are_no_panic() {
        assert!(orders(0, 3).iter().all(Vec::is_empty));
        assert_eq!(orders(1, 3), vec![vec![0]; 3]);
        assert_eq!(orders(5, 0), Vec::<Vec<usize>>::new());
    }

    proptest! {
        #[test]
        fn every_order_holds_everybody_once(size in 1_usize..40, count in 1_usize..9) {
            for mut order in orders(size, count) {
                order.sort_unstable();
                prop_assert!(order.into_iter().eq(0..size));
            }
        }
    }
}
