//! Who can't be told apart from whom, and the runs that this makes.

use std::collections::{BTreeMap, VecDeque};
use std::ops::RangeInclusive;

use num_bigint::BigInt;
use num_integer::Integer as _;
use num_traits::One as _;

use crate::model::{Ratio, Rubric};
use crate::scoring::noise::Noise;
use crate::scoring::{Assessment, Placed};
use crate::stats::residual::greatest_root;

/// What the detectable difference depends on: p, and the island.
pub(super) type Kind = (Ratio, usize);

/// `p = Σ (w_k/W)/n_k` over the criteria that count.
pub(super) fn precision(rubric: &Rubric, assessment: &Assessment) -> Ratio {
    let scores: Vec<(usize, &Ratio)> = rubric
        .criteria
        .iter()
        .zip(&assessment.means)
        .filter_map(|(one, mean)| Some((mean.as_ref()?.scores, one.weight.ratio())))
        .filter(|(_, weight)| !weight.is_zero())
        .collect();
    let over = |count: usize| Ratio::new(1, i64::try_from(count).unwrap_or(i64::MAX));
    match scores.as_slice() {
        [(count, _), rest @ ..] if rest.iter().all(|(other, _)| other == count) => over(*count),
        _ => {
            let all: Ratio = scores.iter().map(|(_, weight)| (*weight).clone()).sum();
            scores.iter().map(|(count, weight)| (*weight).clone() * over(*count)).sum::<Ratio>()
                / all
        }
    }
}

pub(super) fn total(placed: &Placed) -> Ratio {
    placed.assessment.total.complete().cloned().unwrap_or(Ratio::ZERO)
}

/// For each position the first and the last position that it can't be told apart from, and
/// the position before the first one behind it that it can be told apart from.
///
/// Positions of one kind are in order of their totals, so that for each pair of kinds one
/// walk finds all limits; roots are taken to the step in which all totals are multiples.
pub(super) fn reaches(
    noise: &Noise,
    placed: &[Placed],
    kinds: &[Kind],
) -> (Vec<RangeInclusive<usize>>, Vec<usize>) {
    let totals: Vec<Ratio> = placed.iter().map(total).collect();
    let parts = totals.iter().fold(BigInt::one(), |parts, total| parts.lcm(total.to_big().denom()));
    let mut members: BTreeMap<&Kind, Vec<usize>> = BTreeMap::new();
    for (at, kind) in kinds.iter().enumerate() {
        members.entry(kind).or_default().push(at);
    }
    let mut reaches: Vec<RangeInclusive<usize>> = (0..placed.len()).map(|at| at..=at).collect();
    let mut unbroken = vec![placed.len().saturating_sub(1); placed.len()];
    for (kind, own) in &members {
        for (other_kind, others) in &members {
            let limit = (kind.1 == other_kind.1).then(|| {
                let square = noise.detectable_squared(&kind.0, &other_kind.0);
                Ratio::from(greatest_root(&square.to_big(), &parts))
            });
            let (mut from, mut to) = (0, 0);
            for &at in own {
                if let Some(limit) = &limit {
                    let too_far = |other: usize| {
                        let apart = totals[at].clone() - totals[other].clone();
                        if other < at { -apart > *limit } else { apart > *limit }
                    };
                    while from < others.len() && others[from] < at && too_far(others[from]) {
                        from += 1;
                    }
                    while to < others.len() && (others[to] <= at || !too_far(others[to])) {
                        to += 1;
                    }
                } else {
                    to = others.len();
                }
                if let Some(within) = others.get(from..to)
                    && let (Some(&first), Some(&last)) = (within.first(), within.last())
                {
                    let reach = &mut reaches[at];
                    *reach = first.min(*reach.start())..=last.max(*reach.end());
                }
                if let Some(&beyond) = others.get(to) {
                    unbroken[at] = unbroken[at].min(beyond - 1);
                }
            }
        }
    }
    (reaches, unbroken)
}

/// The longest runs in which no position can be told apart from another, from how far each
/// reaches back without a gap.
pub(super) fn runs(unbroken: &[usize]) -> Vec<RangeInclusive<usize>> {
    let mut runs: Vec<RangeInclusive<usize>> = Vec::new();
    // Positions of the run at hand, those that reach least far at the front.
    let mut nearest: VecDeque<usize> = VecDeque::new();
    let mut next = 0;
    for start in 0..unbroken.len() {
        while nearest.front().is_some_and(|&at| at < start) {
            nearest.pop_front();
        }
        next = next.max(start);
        while next < unbroken.len() && nearest.front().is_none_or(|&at| unbroken[at] >= next) {
            while nearest.back().is_some_and(|&at| unbroken[at] >= unbroken[next]) {
                nearest.pop_back();
            }
            nearest.push_back(next);
            next += 1;
        }
        let end = next - 1;
        if end > start && runs.last().is_none_or(|run| end > *run.end()) {
            runs.push(start..=end);
        }
    }
    runs
}
