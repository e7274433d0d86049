//! What SMAA-2 found, and how to ask for it.

use std::collections::BTreeMap;

use super::distinct::Distinct;
use super::ranking::Tie;
use super::tally::Tally;
use crate::stats::number::real;

/// What SMAA-2 found; alternatives are counted from 0, ranks from 1.
///
/// An alternative outside the matrix is a bug of the caller, as with a slice.
#[derive(Debug, Clone, PartialEq)]
pub struct Acceptability {
    pub(super) draws: usize,
    /// The distinct row that each alternative shows, and how many show each.
    pub(super) row_of: Vec<u32>,
    pub(super) sizes: Vec<u32>,
    pub(super) ranks: Tally,
    /// How often a row shared ranks with different rows.
    pub(super) ties: BTreeMap<Tie, u32>,
    /// Twice the sum of the mid-ranks of each row, if all ranks were looked at.
    pub(super) doubled_ranks: Option<Vec<u64>>,
    pub(super) firsts: BTreeMap<u32, First>,
}

impl Acceptability {
    /// The number of alternatives.
    #[must_use]
    pub fn alternatives(&self) -> usize {
        self.row_of.len()
    }

    /// The number of weightings.
    #[must_use]
    pub const fn draws(&self) -> usize {
        self.draws
    }

    /// How many ranks were counted.
    #[must_use]
    pub fn ranks_kept(&self) -> usize {
        usize::from(self.ranks.kept())
    }

    /// The share of weightings under which the alternative has this rank, counted from 1;
    /// `None` for a rank that was not counted.
    #[must_use]
    pub fn share(&self, alternative: usize, rank: usize) -> Option<f64> {
        let above = rank.checked_sub(1).filter(|&above| above < self.ranks_kept())?;
        let row = self.row_of[alternative];
        Some(self.share_at(row, above, &self.ranks.counts(row as usize)))
    }

    /// The shares of all ranks that were counted, the first rank first.
    #[must_use]
    pub fn shares(&self, alternative: usize) -> Vec<f64> {
        let row = self.row_of[alternative];
        let counts = self.ranks.counts(row as usize);
        if self.ties.is_empty() && self.sizes[row as usize] == 1 {
            // The usual case, and asked of every cell.
            let draws = real(self.draws);
            return counts.into_iter().map(|count| count_of_draws(count) / draws).collect();
        }
        (0..self.ranks_kept()).map(|above| self.share_at(row, above, &counts)).collect()
    }

    /// The share of the rank with so many alternatives above it, of the counts of its row.
    fn share_at(&self, row: u32, above: usize, counts: &[u64]) -> f64 {
        let size = self.sizes[row as usize] as usize;
        let alone: u64 = counts[above.saturating_sub(size - 1)..=above].iter().sum();
        let shared: f64 = match self.ties.is_empty() {
            // The usual case with weightings drawn at random, and asked for every cell.
            true => 0.0,
            false => self
                .ties
                .range(Tie::least_of(row)..Tie::least_of(row + 1))
                .filter(|(tie, _)| tie.covers(above))
                .map(|(tie, &count)| f64::from(count) / f64::from(tie.sharing))
                .sum(),
        };
        (count_of_draws(alone) / real(size) + shared) / real(self.draws)
    }

    /// The mean rank, counted from 1, over all weightings: of all ranks, even if not all
    /// were counted; `None` if nothing but the first ranks was looked at.
    #[must_use]
    pub fn mean_rank(&self, alternative: usize) -> Option<f64> {
        let sums = self.doubled_ranks.as_ref()?;
        #[expect(clippy::cast_precision_loss, reason = "a sum of ranks stays below 2^53")]
        let doubled = sums[self.row_of[alternative] as usize] as f64;
        Some(doubled / 2.0 / real(self.draws))
    }

    /// The mean of the weightings under which the alternative is first (those with ties
    /// for the first rank count by its share); `None` if it is never first.
    #[must_use]
    pub fn central_weights(&self, alternative: usize) -> Option<&[f64]> {
        self.first(alternative).map(|first| first.weights.as_slice())
    }

    /// The share of the first rank under the alternative's own central weights; `None`
    /// if it has none.
    #[must_use]
    pub fn confidence_factor(&self, alternative: usize) -> Option<f64> {
        self.first(alternative).map(|first| first.confidence)
    }

    fn first(&self, alternative: usize) -> Option<&First> {
        self.firsts.get(&self.row_of[alternative])
    }
}

#[expect(clippy::cast_precision_loss, reason = "a count of draws")]
const fn count_of_draws(count: u64) -> f64 {
    count as f64
}

/// The weightings under which a row is first.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct First {
    /// Their number, in shares of the first rank.
    pub(super) shares: f64,
    /// Their weighted sum; in the end their mean.
    pub(super) weights: Vec<f64>,
    /// The share of the first rank under that mean.
    confidence: f64,
}

impl First {
    pub(super) fn none(criteria: usize) -> Self {
        Self { shares: 0.0, weights: vec![0.0; criteria], confidence: 0.0 }
    }

    pub(super) fn add(&mut self, shares: f64, weights: impl IntoIterator<Item = f64>, factor: f64) {
        self.shares += shares;
        for (sum, weight) in self.weights.iter_mut().zip(weights) {
            *sum += factor * weight;
        }
    }

    /// Turns the sum of weights into their mean, and asks who is first under it.
    pub(super) fn conclude(&mut self, distinct: &Distinct, row: u32) {
        for weight in &mut self.weights {
            *weight /= self.shares;
        }
        let mut values = vec![0.0; distinct.rows()];
        distinct.weigh(&self.weights, &mut values);
        let own = values[row as usize];
        let tied: u32 = distinct
            .sizes()
            .iter()
            .zip(&values)
            .filter(|&(_, value)| value.total_cmp(&own).is_eq())
            .map(|(size, _)| size)
            .sum();
        if values.iter().all(|&value| value <= own) {
            self.confidence = f64::from(tied).recip();
        }
    }
}
