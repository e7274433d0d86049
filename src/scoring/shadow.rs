//! Second views of a ranking: what it would be if something were otherwise.

use std::cmp::Reverse;

use super::Placed;
use super::noise::Cards;
use crate::model::{Interviewer, InterviewerId, Marks, Ratio, Rubric};
use crate::stats::severity::{Observation, Unseparable, severity};

/// A way to look at a ranking.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum View {
    /// The rubric's formula: the only one that ranks.
    Official,
    /// All criteria that count weigh the same.
    EqualWeights,
    /// The median of the interviewers on each criterion instead of their mean.
    Median,
    /// Freed from how strict each interviewer is, criterion by criterion.
    Severity,
    /// Without the scorecards of one interviewer.
    WithoutInterviewer(InterviewerId),
    /// Without one criterion.
    WithoutCriterion(usize),
}

/// What a view comes to.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Shadow {
    /// The view.
    pub view: View,
    /// The place of each candidate, in the order of those given; or why there are none.
    pub places: Result<Vec<usize>, ShadowGap>,
}

/// Why a view can't be formed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum ShadowGap {
    /// A candidate, by position, would have no score on a criterion that counts.
    NoScore {
        /// The candidate.
        candidate: usize,
        /// The criterion.
        criterion: usize,
    },
    /// Nothing that counts would be left.
    NothingLeft,
    /// On a criterion groups of candidates share no interviewer.
    Disconnected {
        /// The criterion.
        criterion: usize,
        /// The candidates of each group, by position.
        groups: Vec<Vec<usize>>,
    },
}

/// Every view of the placed candidates, the official one first.
///
/// `cards` has the marks of each placed candidate, in the same order.
///
/// # Method
/// All views rank the same candidates, those with a place; minimums are as they are. Equal
/// totals share a place, exactly. The severity view fits `y_ij = μ + a_i + b_j + e_ij` to the
/// values on each criterion ([`severity`](crate::stats::severity::severity)) and weighs
/// `μ + a_i`; where everybody scored everything it is the official one.
///
/// These are second views. None of them changes a place.
#[must_use]
pub fn shadows(
    rubric: &Rubric,
    panel: &[Interviewer],
    placed: &[Placed],
    cards: &[Cards<'_>],
) -> Vec<Shadow> {
    let weights: Vec<Ratio> =
        rubric.criteria.iter().map(|criterion| criterion.weight.ratio().clone()).collect();
    let counting: Vec<usize> =
        (0..weights.len()).filter(|&criterion| !weights[criterion].is_zero()).collect();
    let seen = |interviewer: &&Interviewer| {
        cards.iter().any(|one| one.marks.iter().any(|card| card.interviewer == interviewer.id))
    };
    let mut views = vec![View::Official, View::EqualWeights, View::Median, View::Severity];
    views.extend(panel.iter().filter(seen).map(|one| View::WithoutInterviewer(one.id.clone())));
    views.extend(counting.iter().map(|at| View::WithoutCriterion(*at)));
    let table = |criteria: &[usize], value: &dyn Fn(usize, usize) -> Option<Ratio>| {
        weighed(placed.len(), criteria, &weights, value)
    };
    let seen_by = |view: &View| match view {
        View::Official => table(&counting, &|candidate, criterion| {
            Some(placed[candidate].assessment.means[criterion].as_ref()?.value.clone())
        }),
        View::EqualWeights => {
            let equal = vec![Ratio::whole(1); weights.len()];
            weighed(placed.len(), &counting, &equal, &|candidate, criterion| {
                Some(placed[candidate].assessment.means[criterion].as_ref()?.value.clone())
            })
        }
        View::Median => table(&counting, &|candidate, criterion| {
            median(values(rubric, cards[candidate].marks, criterion).map(|(_, value)| value))
        }),
        View::Severity => {
            let adjusted: Vec<Vec<Ratio>> = counting
                .iter()
                .map(|criterion| adjusted(rubric, panel, cards, *criterion))
                .collect::<Result<_, _>>()?;
            table(&counting, &|candidate, criterion| {
                let at = counting.iter().position(|one| *one == criterion)?;
                adjusted[at].get(candidate).cloned()
            })
        }
        View::WithoutInterviewer(left) => table(&counting, &|candidate, criterion| {
            let kept = values(rubric, cards[candidate].marks, criterion);
            mean(kept.filter(|(by, _)| *by != left).map(|(_, value)| value))
        }),
        View::WithoutCriterion(left) => {
            let kept: Vec<usize> = counting.iter().copied().filter(|at| at != left).collect();
            table(&kept, &|candidate, criterion| {
                Some(placed[candidate].assessment.means[criterion].as_ref()?.value.clone())
            })
        }
    };
    views.into_iter().map(|view| Shadow { places: seen_by(&view), view }).collect()
}

/// Places by weighted sums of these values.
fn weighed(
    candidates: usize,
    criteria: &[usize],
    weights: &[Ratio],
    value: &dyn Fn(usize, usize) -> Option<Ratio>,
) -> Result<Vec<usize>, ShadowGap> {
    if criteria.is_empty() {
        return Err(ShadowGap::NothingLeft);
    }
    let sums = (0..candidates).map(|candidate| {
        let parts = criteria.iter().map(|&criterion| {
            let value = value(candidate, criterion);
            let value = value.ok_or(ShadowGap::NoScore { candidate, criterion })?;
            Ok(weights[criterion].clone() * value)
        });
        parts.sum::<Result<Ratio, ShadowGap>>()
    });
    Ok(places(&sums.collect::<Result<Vec<Ratio>, ShadowGap>>()?))
}

/// The place of each of these, the highest first; equal ones share a place.
fn places(sums: &[Ratio]) -> Vec<usize> {
    let mut order: Vec<usize> = (0..sums.len()).collect();
    order.sort_by_key(|at| Reverse(sums[*at].clone()));
    let mut places = vec![0; sums.len()];
    let mut place = 0;
    for (above, &at) in order.iter().enumerate() {
        if above == 0 || sums[order[above - 1]] != sums[at] {
            place = above + 1;
        }
        places[at] = place;
    }
    places
}

/// Who gave which value on a criterion.
fn values<'m>(
    rubric: &Rubric,
    marks: &'m [&'m Marks],
    criterion: usize,
) -> impl Iterator<Item = (&'m InterviewerId, Ratio)> {
    let (scale, ideal) = (rubric.scale, rubric.criteria[criterion].ideal);
    marks.iter().filter_map(move |card| {
        let score = card.ratings.get(criterion).copied().flatten()?.score()?;
        Some((&card.interviewer, scale.value(score, ideal)))
    })
}

fn mean(values: impl Iterator<Item = Ratio>) -> Option<Ratio> {
    let values: Vec<Ratio> = values.collect();
    let count = i64::try_from(values.len()).ok().filter(|count| *count > 0)?;
    Some(values.into_iter().sum::<Ratio>() / Ratio::whole(count))
}

/// The middle value, or the mean of the two in the middle.
fn median(values: impl Iterator<Item = Ratio>) -> Option<Ratio> {
    let mut values: Vec<Ratio> = values.collect();
    values.sort_unstable();
    let upper = values.get(values.len() / 2)?.clone();
    let lower = values.get((values.len() - 1) / 2)?.clone();
    Some((lower + upper) * Ratio::new(1, 2))
}

/// Each candidate's value on a criterion, freed from how strict the interviewers are.
fn adjusted(
    rubric: &Rubric,
    panel: &[Interviewer],
    cards: &[Cards<'_>],
    criterion: usize,
) -> Result<Vec<Ratio>, ShadowGap> {
    let mut observations = Vec::new();
    let mut raters: Vec<&InterviewerId> = Vec::new();
    for (unit, one) in cards.iter().enumerate() {
        for (by, value) in values(rubric, one.marks, criterion) {
            let Some(id) = panel.iter().map(|one| &one.id).find(|id| *id == by) else { continue };
            let known = raters.iter().position(|known| *known == id);
            let rater = known.unwrap_or_else(|| {
                raters.push(id);
                raters.len() - 1
            });
            observations.push(Observation { unit, rater, value: value.to_big() });
        }
    }
    match severity(cards.len(), raters.len(), &observations) {
        Ok(model) => {
            Ok((0..cards.len()).filter_map(|unit| model.adjusted(unit).map(Ratio::from)).collect())
        }
        Err(Unseparable::Disconnected(groups)) => Err(ShadowGap::Disconnected {
            criterion,
            groups: groups.into_iter().map(|group| group.units).collect(),
        }),
        Err(Unseparable::NoRatings | Unseparable::OutOfRange { .. }) => Err(ShadowGap::NothingLeft),
    }
}

#[cfg(test)]
mod tests {
    use crate::model::Marks;
    use crate::scoring::testing::{card, panel, rubric};
    use crate::scoring::{Cards, Placed, assess, rank};

    use super::{ShadowGap, View, shadows};

    /// What each view makes of a table: by candidate, then interviewer, then criterion.
    fn found(table: &[Vec<Option<Vec<i64>>>]) -> Vec<(View, Result<Vec<usize>, ShadowGap>)> {
        let criteria = table.iter().flatten().flatten().map(Vec::len).max().expect("a card");
        let rubric = rubric(&vec![""; criteria]);
        let panel = panel(table[0].len());
        let marks: Vec<Vec<Marks>> = table
            .iter()
            .enumerate()
            .map(|(at, row)| {
                let cards = row.iter().zip(&panel).filter_map(|(scores, interviewer)| {
                    let scores: Vec<_> = scores.as_ref()?.iter().copied().map(Some).collect();
                    Some(card(&rubric, &format!("n{at}"), interviewer.id.as_str(), &scores))
                });
                cards.collect()
            })
            .collect();
        let lists: Vec<Vec<&Marks>> = marks.iter().map(|cards| cards.iter().collect()).collect();
        let assessed =
            lists.iter().map(|cards| assess(&rubric, &panel, &cards[0].candidate, cards));
        let mut placed: Vec<Placed> = rank(&rubric, assessed.collect()).placed;
        placed.sort_by(|one, other| one.assessment.candidate.cmp(&other.assessment.candidate));
        let cards: Vec<Cards<'_>> =
            lists.iter().map(|marks| Cards { candidate: &marks[0].candidate, marks }).collect();
        let views = shadows(&rubric, &panel, &placed, &cards);
        views.into_iter().map(|shadow| (shadow.view, shadow.places)).collect()
    }

    #[test]
    fn the_strict_and_the_lenient_interviewer_of_the_methods() {
        let one = |score| Some(vec![score]);
        let views = found(&[vec![one(6), None], vec![one(5), one(8)], vec![None, one(8)]]);
        // 6, 6.5 and 8 as they are; 7.5, 6.5 and 6.5 freed from strictness.
        assert_eq!(views[0], (View::Official, Ok(vec![3, 2, 1])));
        assert_eq!(views[3], (View::Severity, Ok(vec![1, 2, 2])));
        let gap = ShadowGap::NoScore { candidate: 0, criterion: 0 };
        assert_eq!(views[4].1, Err(gap));
        assert_eq!(views[6], (View::WithoutCriterion(0), Err(ShadowGap::NothingLeft)));
    }

    #[test]
    fn groups_that_share_nobody_have_no_view_freed_from_strictness() {
        let one = |score| Some(vec![score]);
        let views = found(&[vec![one(6), None], vec![None, one(8)]]);
        let groups = vec![vec![0], vec![1]];
        assert_eq!(views[3].1, Err(ShadowGap::Disconnected { criterion: 0, groups }));
    }

    #[test]
    fn the_median_is_not_moved_by_one_interviewer() {
        let row = |scores: [i64; 3]| scores.map(|score| Some(vec![score, 5])).to_vec();
        let views = found(&[row([9, 9, 0]), row([7, 7, 7])]);
        assert_eq!(views[0].1, Ok(vec![2, 1]));
        assert_eq!(views[2], (View::Median, Ok(vec![1, 2])));
        // Everybody scored everything: freed from strictness it is the official one.
        assert_eq!(views[3].1, views[0].1);
        // Without the first criterion they are level.
        assert_eq!(views[7], (View::WithoutCriterion(0), Ok(vec![1, 1])));
    }
}
