//! Why one candidate's total is above another's, and how little would change that.

use crate::model::{InterviewerId, Marks, Ratio, Rubric};
use crate::stats::win_share::win_share;

use super::Assessment;

/// The difference between two candidates, taken apart.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Breakdown {
    /// The criteria that count and that both have a score on, in the rubric's order.
    pub parts: Vec<Part>,
    /// The criteria that count and on which one of them has no score.
    pub left_out: Vec<usize>,
    /// The sum of the parts: total less total, where nothing was left out.
    pub points: Ratio,
    /// The share of all weightings under which the first has the higher total; those under
    /// which they are level count half. `None` where they share no criterion.
    pub win_share: Option<Ratio>,
}

/// What one criterion contributes.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Part {
    /// The criterion.
    pub criterion: usize,
    /// Its share of the weight of all parts.
    pub share: Ratio,
    /// The mean value of the first less that of the second, 0 to 100.
    pub lead: Ratio,
    /// Share times lead: the points gained by the first, or lost.
    pub points: Ratio,
}

/// One of two candidates.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Side {
    /// The first.
    First,
    /// The second.
    Second,
}

/// A weight at which two candidates draw level, and beyond which they change places.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct WeightChange {
    /// The criterion.
    pub criterion: usize,
    /// Its weight in the rubric.
    pub from: Ratio,
    /// The weight at which they are level.
    pub to: Ratio,
    /// Its share of all weight now.
    pub share_from: Ratio,
    /// And then.
    pub share_to: Ratio,
}

/// A score that would make two candidates change places.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ScoreChange {
    /// Whose score.
    pub side: Side,
    /// Who gave it.
    pub interviewer: InterviewerId,
    /// The criterion.
    pub criterion: usize,
    /// The score given.
    pub from: i64,
    /// The score that would do.
    pub to: i64,
}

/// Takes the difference between two candidates apart.
///
/// # Method
/// Over the criteria that count and that both have a score on, with weights `w_k` and mean
/// values `a_k` and `b_k`: `Σ w_k (a_k − b_k) / Σ w_k`. The parts sum to the difference
/// exactly. The win share is that of [`win_share`](crate::stats::win_share::win_share).
///
/// # Examples
/// Weights 1, 1, 1; A(9, 5, 5) against B(6, 7, 7): +10, −20/3 and −20/3, together −10/3.
/// A beats B under 9/25 of all weightings.
#[must_use]
pub fn breakdown(rubric: &Rubric, first: &Assessment, second: &Assessment) -> Breakdown {
    let value = |one: &Assessment, at: usize| Some(one.means[at].as_ref()?.value.clone());
    let weight = |at: usize| rubric.criteria[at].weight.ratio().clone();
    let counting = (0..rubric.criteria.len()).filter(|at| !weight(*at).is_zero());
    let (mut leads, mut left_out) = (Vec::new(), Vec::new());
    for at in counting {
        match (value(first, at), value(second, at)) {
            (Some(one), Some(other)) => leads.push((at, one - other)),
            _ => left_out.push(at),
        }
    }
    let all: Ratio = leads.iter().map(|(at, _)| weight(*at)).sum();
    let big: Vec<_> = leads.iter().map(|(_, lead)| lead.to_big()).collect();
    let parts: Vec<Part> = leads
        .into_iter()
        .map(|(criterion, lead)| {
            let share = weight(criterion) / all.clone();
            Part { criterion, points: share.clone() * lead.clone(), share, lead }
        })
        .collect();
    let points = parts.iter().map(|part| part.points.clone()).sum();
    Breakdown { parts, left_out, points, win_share: win_share(&big).ok().map(Ratio::from) }
}

/// The smallest change of one weight beyond which two candidates change places, the other
/// weights unchanged; `None` where they are level, or no weight of any one criterion does.
///
/// # Method
/// With `O` the weighted leads on the other criteria, the two are level at `w = −O/d_k`.
/// That is a way out if it is not negative, and above zero where the weight has to fall
/// below it. Of changes of the same size the first in the rubric.
#[must_use]
pub fn smallest_weight_change(rubric: &Rubric, breakdown: &Breakdown) -> Option<WeightChange> {
    if breakdown.points.is_zero() {
        return None;
    }
    let weight = |part: &Part| rubric.criteria[part.criterion].weight.ratio().clone();
    let all: Ratio = breakdown.parts.iter().map(weight).sum();
    let changes = breakdown.parts.iter().filter(|part| !part.lead.is_zero()).filter_map(|part| {
        let from = weight(part);
        let others = all.clone() - from.clone();
        let rest = (breakdown.points.clone() - part.points.clone()) * all.clone();
        let to = -rest / part.lead.clone();
        let has_to_fall = part.lead.is_negative() == breakdown.points.is_negative();
        let impossible = to.is_negative() || has_to_fall && to.is_zero();
        (!impossible).then(|| WeightChange {
            criterion: part.criterion,
            share_from: from.clone() / all.clone(),
            share_to: to.clone() / (others + to.clone()),
            from,
            to,
        })
    });
    let size = |change: &WeightChange| distance(&change.from, &change.to);
    changes.reduce(|best, next| if size(&next) < size(&best) { next } else { best })
}

/// The smallest change of one score that makes two candidates change places; `None` where
/// they are level, or no score on the scale does.
///
/// # Method
/// Every score of both is replaced by every other of the scale; of changes of the same size
/// the first in the order of the rubric, then the first candidate's, then the order of the
/// marks given. With an ideal, more may be less: nothing is assumed but the values.
#[must_use]
pub fn smallest_score_change(
    rubric: &Rubric,
    breakdown: &Breakdown,
    first: &[&Marks],
    second: &[&Marks],
) -> Option<ScoreChange> {
    if breakdown.points.is_zero() {
        return None;
    }
    let mut best: Option<(i64, ScoreChange)> = None;
    for part in &breakdown.parts {
        for (side, marks) in [(Side::First, first), (Side::Second, second)] {
            for change in changes_of(rubric, breakdown, part, side, marks) {
                let size = (change.to - change.from).abs();
                if best.as_ref().is_none_or(|(least, _)| size < *least) {
                    best = Some((size, change));
                }
            }
        }
    }
    best.map(|(_, change)| change)
}

/// The changes of scores on one criterion that would do.
fn changes_of(
    rubric: &Rubric,
    breakdown: &Breakdown,
    part: &Part,
    side: Side,
    marks: &[&Marks],
) -> Vec<ScoreChange> {
    let (scale, ideal) = (rubric.scale, rubric.criteria[part.criterion].ideal);
    let score = |card: &Marks| card.ratings.get(part.criterion).copied().flatten()?.score();
    let given: Vec<_> = marks.iter().filter_map(|card| Some((card, score(card)?))).collect();
    let count = Ratio::whole(i64::try_from(given.len()).unwrap_or(i64::MAX));
    let mut changes = Vec::new();
    for (card, from) in given {
        for to in (scale.min()..=scale.max()).filter_map(|number| scale.score(number).ok()) {
            let gain = scale.value(to, ideal) - scale.value(from, ideal);
            let gain = part.share.clone() * gain / count.clone();
            let after = match side {
                Side::First => breakdown.points.clone() + gain,
                Side::Second => breakdown.points.clone() - gain,
            };
            if !after.is_zero() && after.is_negative() != breakdown.points.is_negative() {
                changes.push(ScoreChange {
                    side,
                    interviewer: card.interviewer.clone(),
                    criterion: part.criterion,
                    from: from.number(),
                    to: to.number(),
                });
            }
        }
    }
    changes
}

fn distance(one: &Ratio, other: &Ratio) -> Ratio {
    let apart = one.clone() - other.clone();
    apart.abs()
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use crate::model::{Marks, Ratio, Rubric, Weight};
    use crate::scoring::testing::{card, rubric};
    use crate::scoring::{Assessment, assess};

    use super::{
        Breakdown, Side, WeightChange, breakdown, smallest_score_change, smallest_weight_change,
    };

    fn assessed(rubric: &Rubric, cards: &[Marks]) -> Assessment {
        let cards: Vec<&Marks> = cards.iter().collect();
        assess(rubric, &[], &"a".parse().expect("an id"), &cards)
    }

    fn between(rubric: &Rubric, first: &[Marks], second: &[Marks]) -> Breakdown {
        breakdown(rubric, &assessed(rubric, first), &assessed(rubric, second))
    }

    fn whole(rubric: &Rubric, scores: &[i64]) -> Vec<Marks> {
        let scores: Vec<Option<i64>> = scores.iter().copied().map(Some).collect();
        vec![card(rubric, "a", "k", &scores)]
    }

    #[test]
    fn the_case_in_the_methods_is_taken_apart() {
        let rubric = rubric(&["", "", ""]);
        let found = between(&rubric, &whole(&rubric, &[9, 5, 5]), &whole(&rubric, &[6, 7, 7]));
        let points: Vec<String> = found.parts.iter().map(|part| part.points.to_string()).collect();
        assert_eq!(points, ["10", "-20/3", "-20/3"]);
        assert_eq!(found.points, Ratio::new(-10, 3));
        assert_eq!(found.win_share, Some(Ratio::new(9, 25)));
    }

    #[test]
    fn the_smallest_change_of_a_weight_is_where_they_draw_level() {
        let rubric = rubric(&["", "", ""]);
        let found = between(&rubric, &whole(&rubric, &[9, 5, 5]), &whole(&rubric, &[6, 7, 7]));
        // 3w = 4: the first draws level when its strength weighs 4/3, which is 2/5 of all; or
        // when one of its weaknesses weighs 1/2. The first change is smaller.
        let expected = WeightChange {
            criterion: 0,
            from: Ratio::whole(1),
            to: Ratio::new(4, 3),
            share_from: Ratio::new(1, 3),
            share_to: Ratio::new(2, 5),
        };
        assert_eq!(smallest_weight_change(&rubric, &found), Some(expected));
    }

    #[test]
    fn under_dominance_no_weight_changes_anything() {
        let rubric = rubric(&["", ""]);
        let found = between(&rubric, &whole(&rubric, &[9, 5]), &whole(&rubric, &[6, 5]));
        // Without the first criterion they would be level, and never change places.
        assert_eq!(smallest_weight_change(&rubric, &found), None);
        assert_eq!(found.win_share, Some(Ratio::whole(1)));
    }

    #[test]
    fn the_smallest_change_of_a_score_stays_on_the_scale() {
        let rubric = rubric(&["weight = 3", ""]);
        let (first, second) = (whole(&rubric, &[9, 9]), whole(&rubric, &[9, 7]));
        let found = between(&rubric, &first, &second);
        let (first, second): (Vec<&Marks>, Vec<&Marks>) =
            (first.iter().collect(), second.iter().collect());
        let change = smallest_score_change(&rubric, &found, &first, &second).expect("a change");
        // One point on the heavier criterion outweighs two on the other: 3 against 2.
        assert_eq!((change.side, change.criterion, change.from, change.to), (Side::First, 0, 9, 8));
    }

    #[test]
    fn no_one_of_three_interviewers_can_turn_ten_against_nought() {
        let rubric = rubric(&[""]);
        let three =
            |score| ["k", "o", "p"].map(|who| card(&rubric, "a", who, &[Some(score)])).to_vec();
        let (first, second) = (three(10), three(0));
        let found = between(&rubric, &first, &second);
        let (first, second): (Vec<&Marks>, Vec<&Marks>) =
            (first.iter().collect(), second.iter().collect());
        assert_eq!(smallest_score_change(&rubric, &found, &first, &second), None);
    }

    #[test]
    fn towards_an_ideal_more_may_be_less() {
        let rubric = rubric(&["ideal = 7"]);
        let (first, second) = (whole(&rubric, &[8]), whole(&rubric, &[5]));
        let found = between(&rubric, &first, &second);
        let (first, second): (Vec<&Marks>, Vec<&Marks>) =
            (first.iter().collect(), second.iter().collect());
        // 10 is three from the ideal, 5 is two; or the second rises to the ideal.
        let change = smallest_score_change(&rubric, &found, &first, &second).expect("a change");
        assert_eq!((change.side, change.from, change.to), (Side::First, 8, 10));
    }

    #[test]
    fn what_one_has_no_score_on_is_left_out_and_said() {
        let rubric = rubric(&["", "weight = 2", "weight = 0"]);
        let first = [card(&rubric, "a", "k", &[Some(8), None, Some(1)])];
        let second = whole(&rubric, &[5, 9, 9]);
        let found = between(&rubric, &first, &second);
        assert_eq!(found.left_out, [1]);
        assert_eq!(found.points, Ratio::whole(30));
        assert_eq!(found.parts.len(), 1);
    }

    proptest! {
        #[test]
        fn parts_sum_exactly_to_the_difference_of_the_totals(
            first in prop::collection::vec(0_i64..11, 4), second in prop::collection::vec(0_i64..11, 4),
        ) {
            let rubric = rubric(&["weight = 0.7\nideal = 7", "weight = 3", "", "weight = 0"]);
            let (one, other) = (whole(&rubric, &first), whole(&rubric, &second));
            let found = between(&rubric, &one, &other);
            let total = |cards: &[Marks]| assessed(&rubric, cards).total.complete().cloned().unwrap();
            prop_assert_eq!(&found.points, &(total(&one) - total(&other)));
            let sum: Ratio = found.parts.iter().map(|part| part.points.clone()).sum();
            prop_assert_eq!(sum, found.points);
            // And the shares of both sides sum to one.
            let back = between(&rubric, &other, &one);
            prop_assert_eq!(found.win_share.unwrap() + back.win_share.unwrap(), Ratio::whole(1));
        }

        #[test]
        fn at_the_weight_found_they_are_level_and_beyond_it_they_change(
            first in prop::collection::vec(0_i64..11, 3), second in prop::collection::vec(0_i64..11, 3),
        ) {
            let mut rubric = rubric(&["weight = 2", "", "weight = 0.5"]);
            let (one, other) = (whole(&rubric, &first), whole(&rubric, &second));
            let before = between(&rubric, &one, &other);
            if let Some(change) = smallest_weight_change(&rubric, &before) {
                let step = Ratio::new(1, 1000) * (change.to.clone() - change.from.clone());
                rubric.criteria[change.criterion].weight = Weight::new(change.to.clone()).unwrap();
                if !change.to.is_zero() {
                    prop_assert!(between(&rubric, &one, &other).points.is_zero());
                }
                let beyond = change.to + step;
                prop_assume!(!beyond.is_negative());
                rubric.criteria[change.criterion].weight = Weight::new(beyond).unwrap();
                let after = between(&rubric, &one, &other).points;
                prop_assert!(!after.is_zero());
                prop_assert_ne!(after.is_negative(), before.points.is_negative());
            }
        }
    }
}
