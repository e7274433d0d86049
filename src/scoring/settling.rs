//! What settling a difference between interviewers could change.

use std::collections::HashMap;

use super::{Assessment, Placed, Ranking, Total};
use crate::model::{CandidateId, Marks, Ratio, Rubric, Score};

/// A difference: one candidate, one criterion, scores that are not the same.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Difference {
    /// The candidate.
    pub candidate: CandidateId,
    /// The criterion, by position.
    pub criterion: usize,
    /// The lowest score given.
    pub lowest: Score,
    /// The highest score given.
    pub highest: Score,
    /// The place now; `None` without a place.
    pub place: Option<usize>,
    /// The best place that the candidate could have; `None` where it is none at all.
    pub best: Option<usize>,
    /// The worst; `None` where it could be no place.
    pub worst: Option<usize>,
    /// How many places lie between these.
    pub places: usize,
    /// The lowest total that the candidate could have, 0 to 100; over the
    /// criteria that have a score where the total is incomplete.
    pub lowest_total: Ratio,
    /// The highest.
    pub highest_total: Ratio,
}

/// The differences between interviewers on the candidates of a ranking, those
/// first whose settling could change most.
///
/// # Method
/// A difference is settled at one of the scores given: the criterion's mean is
/// then that score, as if everybody had given it. For each distinct score the
/// candidate's total, minimums and place follow as always, with all others as
/// they are. In order: the number of places between the best and the worst
/// outcome, where *no place* stands one behind the last; then the distance
/// between the totals; then that between the scores; then the candidate's id
/// and the order of the rubric. All exact.
///
/// # Examples
/// Two equal criteria, scores 4 and 8 on the first: settled there the mean is
/// 4 or 8 instead of 6, so the total is 20 points lower or higher; see the
/// tests of this module.
#[must_use]
pub fn differences(rubric: &Rubric, ranking: &Ranking, marks: &[Marks]) -> Vec<Difference> {
    let mut by_candidate: HashMap<&CandidateId, Vec<&Marks>> = HashMap::new();
    for one in marks {
        by_candidate.entry(&one.candidate).or_default().push(one);
    }
    let placed = ranking.placed.iter().map(|one| (&one.assessment, Some(one.place)));
    let apart = ranking.below_minimum.iter().chain(&ranking.incomplete).map(|one| (one, None));
    let mut found = Vec::new();
    for (assessment, place) in placed.chain(apart) {
        let here = by_candidate.get(&assessment.candidate).map_or(&[][..], Vec::as_slice);
        let subject = Subject { rubric, ranking, assessment, place };
        let criteria = 0..rubric.criteria.len();
        found.extend(criteria.filter_map(|at| subject.difference(at, &scores_given(here, at))));
    }
    found.sort_by(|one, other| {
        let swing = |one: &Difference| one.highest_total.clone() - one.lowest_total.clone();
        let spread = |one: &Difference| one.highest.number() - one.lowest.number();
        (other.places.cmp(&one.places))
            .then_with(|| swing(other).cmp(&swing(one)))
            .then_with(|| spread(other).cmp(&spread(one)))
            .then_with(|| one.candidate.cmp(&other.candidate))
            .then_with(|| one.criterion.cmp(&other.criterion))
    });
    found
}

/// The distinct scores given on a criterion, lowest first.
#[must_use]
pub fn scores_given(marks: &[&Marks], criterion: usize) -> Vec<Score> {
    let given = marks.iter().filter_map(|one| one.ratings.get(criterion).copied().flatten());
    let mut scores: Vec<Score> = given.filter_map(crate::model::Rating::score).collect();
    scores.sort_unstable_by_key(|score| score.number());
    scores
}

/// A candidate whose differences are looked at.
struct Subject<'a> {
    rubric: &'a Rubric,
    ranking: &'a Ranking,
    assessment: &'a Assessment,
    place: Option<usize>,
}

impl Subject<'_> {
    /// The difference on a criterion on which these scores were given, lowest first.
    fn difference(&self, criterion: usize, scores: &[Score]) -> Option<Difference> {
        let (lowest, highest) = (*scores.first()?, *scores.last()?);
        if lowest == highest {
            return None;
        }
        let distinct = scores.chunk_by(|one, other| one == other).map(|same| same[0]);
        let outcomes: Vec<(Ratio, Option<usize>)> =
            distinct.map(|score| self.settled(criterion, score)).collect();
        // To be without a place stands one behind the last place that there could be.
        let behind = self.ranking.placed.len() - usize::from(self.place.is_some()) + 2;
        let ranks = || outcomes.iter().map(|(_, place)| place.unwrap_or(behind));
        let (best, worst) = (ranks().min()?, ranks().max()?);
        let place = |rank: usize| (rank < behind).then_some(rank);
        Some(Difference {
            candidate: self.assessment.candidate.clone(),
            criterion,
            lowest,
            highest,
            place: self.place,
            best: place(best),
            worst: place(worst),
            places: worst - best,
            lowest_total: outcomes.iter().map(|(total, _)| total).min()?.clone(),
            highest_total: outcomes.iter().map(|(total, _)| total).max()?.clone(),
        })
    }

    /// Total and place if everybody had given this score on the criterion.
    fn settled(&self, criterion: usize, score: Score) -> (Ratio, Option<usize>) {
        let Self { rubric, ranking, assessment, place } = self;
        let rule = &rubric.criteria[criterion];
        let (known, complete) = match &assessment.total {
            Total::Complete(total) => (total.clone(), true),
            Total::Incomplete { known, .. } => (known.clone().unwrap_or(Ratio::ZERO), false),
        };
        let scored = assessment.means.iter().zip(&rubric.criteria);
        let weights = scored
            .filter(|(mean, _)| mean.is_some())
            .fold(Ratio::ZERO, |sum, (_, one)| sum + one.weight.ratio().clone());
        let now = assessment.means[criterion].as_ref();
        let now = now.map_or(Ratio::ZERO, |mean| mean.value.clone());
        let change = rubric.scale.value(score, rule.ideal) - now;
        let total = match weights.is_zero() {
            true => known,
            false => known + rule.weight.ratio().clone() * change / weights,
        };
        let breached = assessment.below_minimum.iter().any(|at| *at != criterion)
            || rule.minimum.is_some_and(|minimum| score.number() < minimum.number());
        // The ranking stands in the order of the totals, so that those before are found at once.
        let is_better = |one: &Placed| one.assessment.total.complete() > Some(&total);
        let before = ranking.placed.partition_point(is_better);
        let own = place.is_some() && assessment.total.complete() > Some(&total);
        let better = before - usize::from(own);
        (total, (complete && !breached).then_some(better + 1))
    }
}

#[cfg(test)]
mod tests {
    use super::differences;
    use crate::model::{Marks, Ratio, Rubric};
    use crate::scoring::testing::{card, rubric};
    use crate::scoring::{assess, rank};

    /// Candidate, and what each of two interviewers gave on the two criteria.
    type Given = (&'static str, [[i64; 2]; 2]);

    fn found(rubric: &Rubric, given: &[Given]) -> Vec<super::Difference> {
        let mut marks = Vec::new();
        for (candidate, cards) in given {
            for (who, scores) in ["k", "o"].iter().zip(cards) {
                marks.push(card(rubric, candidate, who, &scores.map(Some)));
            }
        }
        let assessments = given.iter().map(|(candidate, _)| {
            let id = candidate.parse().expect("an id");
            let cards: Vec<&Marks> = marks.iter().filter(|one| one.candidate == id).collect();
            assess(rubric, &[], &id, &cards)
        });
        differences(rubric, &rank(rubric, assessments.collect()), &marks)
    }

    #[test]
    fn settled_at_the_lowest_or_the_highest_the_total_moves_by_the_weight() {
        // Means 6 and 6: total 60. Settled at 4 it is 50, at 8 it is 70.
        let found = found(&rubric(&["", ""]), &[("x", [[4, 6], [8, 6]]), ("y", [[6, 5], [6, 5]])]);
        assert_eq!(found.len(), 1);
        assert_eq!(
            (&found[0].lowest_total, &found[0].highest_total),
            (&Ratio::whole(50), &Ratio::whole(70))
        );
        // The other has 55: first at 70, second at 50.
        assert_eq!((found[0].best, found[0].worst, found[0].places), (Some(1), Some(2), 1));
    }

    #[test]
    fn what_could_move_a_place_comes_before_what_moves_the_total_more() {
        let given: [Given; 3] =
            [("far", [[0, 1], [4, 1]]), ("one", [[5, 6], [7, 6]]), ("two", [[6, 6], [6, 6]])];
        let found = found(&rubric(&["", ""]), &given);
        let order: Vec<&str> = found.iter().map(|one| one.candidate.as_str()).collect();
        assert_eq!(order, ["one", "far"]);
        assert_eq!((found[0].places, found[1].places), (1, 0));
    }

    #[test]
    fn to_fall_below_a_minimum_is_to_stand_behind_the_last() {
        let rubric = rubric(&["weight = 1\nminimum = 5", ""]);
        let given: [Given; 2] = [("x", [[4, 9], [8, 9]]), ("y", [[5, 5], [5, 5]])];
        let found = found(&rubric, &given);
        assert_eq!((found[0].best, found[0].worst), (Some(1), None));
        // First, second behind the other, no place: two steps.
        assert_eq!(found[0].places, 2);
    }

    #[test]
    fn beyond_an_ideal_a_higher_score_is_worth_less() {
        let rubric = rubric(&["weight = 1\nideal = 7", ""]);
        let found = found(&rubric, &[("x", [[7, 5], [10, 5]])]);
        // 7 is worth 100, 10 is worth 400/7: with 50 on the other criterion 75 and 375/7.
        assert_eq!(found[0].highest_total, Ratio::whole(75));
        assert_eq!(found[0].lowest_total, Ratio::new(375, 7));
    }
}
