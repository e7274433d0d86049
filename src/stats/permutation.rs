//! P-values by putting values into other orders.

use super::number::real;
use super::stream::{Purpose, Simulation, Stream};
use super::threads::{Threads, in_chunks};

/// Up to this many values all orders are tried (7! = 5040) instead of drawn ones.
pub const LARGEST_ENUMERATED: usize = 7;

/// A statistic this much below the observed one, relatively, still counts as equal:
/// the same sum in another order differs in its last digits.
const TOLERANCE: f64 = 1e-9;

/// A p-value, and how it was found.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct PValue {
    /// The chance of a result at least as extreme if only chance were at work.
    pub value: f64,
    /// How it was found.
    pub basis: Basis,
}

/// How a p-value was found.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Basis {
    /// From all equally likely arrangements: exact.
    Enumerated {
        /// How many arrangements there are.
        arrangements: usize,
    },
    /// From a sample of arrangements, with the add-one rule.
    Drawn(Simulation),
    /// From the chi-square distribution.
    ChiSquare {
        /// The statistic.
        statistic: f64,
        /// Its degrees of freedom.
        degrees: usize,
    },
}

/// The p-value of a statistic that is large when the order of the values matters.
///
/// # Method
///
/// The statistic of the order given is compared with that of other orders. Up to
/// [`LARGEST_ENUMERATED`] values, all orders: p = (orders at least as large) / n!.
/// Above, a seeded sample of N orders, and p = (1 + at least as large) / (1 + N), which
/// is never zero (Phipson & Smyth 2010). For a two-sided test the statistic is to be an
/// absolute value.
///
/// Without draws and with more values than are enumerated, p is 1: nothing was shown.
///
/// # Examples
///
/// Among the six orders of 1, 2, 3 only one rises all the way.
///
/// ```
/// use vurder::stats::permutation::permutation_p;
/// use vurder::stats::stream::Simulation;
/// use vurder::stats::threads::Threads;
///
/// let trend = |order: &[f64]| order[2] - order[0];
/// let simulation = Simulation { draws: 1_000, seed: 1 };
/// let p = permutation_p(&[1.0, 2.0, 3.0], simulation, Threads::ONE, trend);
/// assert_eq!(p.value, 1.0 / 6.0);
/// ```
pub fn permutation_p(
    values: &[f64],
    simulation: Simulation,
    threads: Threads,
    statistic: impl Fn(&[f64]) -> f64 + Sync,
) -> PValue {
    let observed = statistic(values);
    let least = observed - TOLERANCE * observed.abs();
    let extreme = |order: &[f64]| statistic(order) >= least;
    if values.len() <= LARGEST_ENUMERATED {
        let mut arrangements = 0;
        let mut found = 0;
        each_order(values, |order| {
            arrangements += 1;
            found += usize::from(extreme(order));
        });
        return PValue {
            value: real(found) / real(arrangements),
            basis: Basis::Enumerated { arrangements },
        };
    }
    drawn_p(simulation, threads, || {
        let mut order = Vec::new();
        move |stream: &mut Stream| {
            // From the given order each time, or a chunk would depend on the one before.
            order.clear();
            order.extend_from_slice(values);
            stream.shuffle(&mut order);
            extreme(&order)
        }
    })
}

/// The add-one p-value of seeded draws, each of which says whether it is extreme.
///
/// `drawer` is made once per thread; a draw must not depend on the draws before it.
pub(super) fn drawn_p<Draw: FnMut(&mut Stream) -> bool>(
    simulation: Simulation,
    threads: Threads,
    drawer: impl Fn() -> Draw + Sync,
) -> PValue {
    let counts = in_chunks(simulation.draws, threads, drawer, |draw, chunk| {
        let mut stream = Stream::of_chunk(simulation.seed, Purpose::Permuting, chunk);
        (0..chunk.length).filter(|_| draw(&mut stream)).count()
    });
    let found: usize = counts.into_iter().sum();
    PValue { value: real(found + 1) / real(simulation.draws + 1), basis: Basis::Drawn(simulation) }
}

/// Visits all n! orders of the items, by exchanging one pair at a time (Heap 1963).
pub(super) fn each_order<Item: Clone>(items: &[Item], mut visit: impl FnMut(&[Item])) {
    let mut order = items.to_vec();
    let mut turns = vec![0; order.len()];
    visit(&order);
    let mut level = 1;
    while level < order.len() {
        if turns[level] < level {
            let from = if level % 2 == 0 { 0 } else { turns[level] };
            order.swap(from, level);
            visit(&order);
            turns[level] += 1;
            level = 1;
        } else {
            turns[level] = 0;
            level += 1;
        }
    }
}

#[cfg(test)]
mod tests {
    use super::{Basis, each_order, permutation_p};
    use crate::stats::reference::{assert_close, assert_within};
    use crate::stats::stream::Simulation;
    use crate::stats::threads::Threads;
    use std::collections::BTreeSet;
    use std::num::NonZeroUsize;

    const SIMULATION: Simulation = Simulation { draws: 10_000, seed: 11 };

    /// How far the first half lies above the second.
    fn lead(order: &[f64]) -> f64 {
        let (first, second) = order.split_at(order.len() / 2);
        first.iter().sum::<f64>() - second.iter().sum::<f64>()
    }

    #[test]
    fn all_orders_are_visited_once() {
        for size in 0..6_u32 {
            let items: Vec<u32> = (0..size).collect();
            let mut seen = BTreeSet::new();
            let mut visits = 0;
            each_order(&items, |order| {
                visits += 1;
                seen.insert(order.to_vec());
            });
            assert_eq!(seen.len(), visits);
            assert_eq!(visits, (1..=size as usize).product::<usize>());
        }
    }

    #[test]
    fn few_values_are_enumerated() {
        let p = permutation_p(&[0.4, 0.3, 0.1, 0.2], SIMULATION, Threads::ONE, lead);
        assert_eq!(p.basis, Basis::Enumerated { arrangements: 24 });
        // The two largest must come first: 2! · 2! of 4! orders.
        assert_close(p.value, 4.0 / 24.0);
    }

    #[test]
    fn drawn_orders_approach_the_enumerated_share() {
        let values = [8.0, 7.0, 6.0, 5.0, 4.0, 3.0, 2.0, 1.0];
        let p = permutation_p(&values, SIMULATION, Threads::ONE, lead);
        assert_eq!(p.basis, Basis::Drawn(SIMULATION));
        // 1 of the 70 ways to pick the first half.
        assert_within(p.value, 1.0 / 70.0, 0.005);
    }

    #[test]
    fn a_drawn_p_value_is_never_zero() {
        let values: Vec<f64> = (0..40).rev().map(f64::from).collect();
        let p = permutation_p(&values, SIMULATION, Threads::ONE, lead);
        assert_close(p.value, 1.0 / 10_001.0);
    }

    #[test]
    fn the_number_of_threads_changes_nothing() {
        let values: Vec<f64> = (0..12).map(|value| f64::from(value * 7 % 5)).collect();
        let run = |count| {
            let threads = Threads::exactly(NonZeroUsize::new(count).unwrap());
            permutation_p(&values, SIMULATION, threads, lead)
        };
        assert_eq!(run(1), run(2));
        assert_eq!(run(1), run(3));
    }

    #[test]
    fn without_draws_nothing_is_shown() {
        let none = Simulation { draws: 0, seed: 0 };
        assert_close(permutation_p(&[1.0; 9], none, Threads::ONE, lead).value, 1.0);
    }
}
