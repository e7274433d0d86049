//! From scores to a total, exactly.

use crate::model::{CandidateId, Interviewer, Marks, Ratio, Rubric, Scale, Score};

/// What a panel's scores say of one candidate.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Assessment {
    /// The candidate.
    pub candidate: CandidateId,
    /// One place per criterion of the rubric; `None` where nobody gave a score.
    pub means: Vec<Option<CriterionMean>>,
    /// The total, or its possible range.
    pub total: Total,
    /// The criteria whose mean is below their minimum.
    pub below_minimum: Vec<usize>,
    /// How many interviewers submitted.
    pub cards: usize,
    /// How much of what could be scored was.
    pub coverage: Coverage,
}

/// The panel's mean on one criterion.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CriterionMean {
    /// How many scores it is made of; at least 1.
    pub scores: usize,
    /// The mean score, on the rubric's scale.
    pub mean: Ratio,
    /// The mean value, 0 to 100; differs from the mean score where there is an ideal.
    pub value: Ratio,
}

/// A candidate's total, 0 to 100.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Total {
    /// Every criterion that counts has a score.
    Complete(Ratio),
    /// Some criteria that count have none.
    Incomplete {
        /// The total over the criteria that have a score; `None` if none has.
        known: Option<Ratio>,
        /// The total if all missing criteria came out worst.
        worst: Ratio,
        /// The total if all missing criteria came out best.
        best: Ratio,
        /// The missing criteria, by position.
        missing: Vec<usize>,
    },
}

/// How many of the ratings that could have been scores are.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Coverage {
    /// Ratings that are scores.
    pub scored: usize,
    /// Criteria in the focus of those who submitted, over all of them.
    pub possible: usize,
}

impl Total {
    /// The total, if it is complete.
    #[must_use]
    pub const fn complete(&self) -> Option<&Ratio> {
        match self {
            Self::Complete(total) => Some(total),
            Self::Incomplete { .. } => None,
        }
    }
}

/// Assesses one candidate from the panel's marks.
///
/// A rating outside an interviewer's focus counts in the mean like any other,
/// and as one that was possible in the coverage.
///
/// # Method
/// With `w_k` the weight of criterion k and `m_k` the mean value of the scores
/// given on it, the total is `Σ w_k·m_k / Σ w_k` over the criteria that have
/// a score. A missing rating is neither 0 nor the mean: it takes no part. If a
/// criterion with a weight above 0 has no score at all, the total is
/// incomplete and its possible range is given instead.
///
/// # Examples
/// A candidate with 9, 5, 5 on three equal criteria has 19/3 on the scale, so
/// 190/3 of 100; see the tests of this module.
#[must_use]
pub fn assess(
    rubric: &Rubric,
    panel: &[Interviewer],
    candidate: &CandidateId,
    cards: &[&Marks],
) -> Assessment {
    let scores_at = |at: usize| {
        cards.iter().filter_map(move |card| card.ratings.get(at).copied().flatten()?.score())
    };
    let means: Vec<Option<CriterionMean>> = rubric
        .criteria
        .iter()
        .enumerate()
        .map(|(at, criterion)| mean(rubric.scale, criterion.ideal, scores_at(at)))
        .collect();
    let below_minimum = rubric.criteria.iter().zip(&means).enumerate();
    let below_minimum = below_minimum.filter(|(_, (criterion, mean))| {
        let limit = criterion.minimum.map(|minimum| Ratio::whole(minimum.number()));
        matches!((limit, mean), (Some(limit), Some(mean)) if mean.mean < limit)
    });
    let below_minimum = below_minimum.map(|(at, _)| at).collect();
    let possible = cards.iter().map(|card| {
        let interviewer = panel.iter().find(|one| one.id == card.interviewer);
        let focus = interviewer.filter(|one| !one.focus.is_empty()).map(|one| one.scores(rubric));
        match focus {
            None => rubric.criteria.len(),
            Some(focus) => {
                let scored =
                    |at: &usize| card.ratings[*at].is_some_and(|one| one.score().is_some());
                let beside =
                    (0..card.ratings.len()).filter(|at| !focus.contains(at)).filter(scored);
                focus.len() + beside.count()
            }
        }
    });
    let coverage = Coverage {
        scored: means.iter().flatten().map(|mean| mean.scores).sum(),
        possible: possible.sum(),
    };
    let total = total(rubric, &means, 0..rubric.criteria.len());
    Assessment {
        candidate: candidate.clone(),
        means,
        total,
        below_minimum,
        cards: cards.len(),
        coverage,
    }
}

/// The total over some of the criteria, such as those of a group; `None`
/// where none of them has a score or a weight.
#[must_use]
pub fn subtotal(
    rubric: &Rubric,
    assessment: &Assessment,
    members: impl Iterator<Item = usize>,
) -> Option<Ratio> {
    match total(rubric, &assessment.means, members) {
        Total::Complete(total) => Some(total),
        Total::Incomplete { known, .. } => known,
    }
}

fn mean(
    scale: Scale,
    ideal: Option<Score>,
    scores: impl Iterator<Item = Score>,
) -> Option<CriterionMean> {
    let (mut count, mut sum, mut value) = (0_usize, 0, Ratio::ZERO);
    for score in scores {
        count += 1;
        sum += score.number();
        if ideal.is_some() {
            value = value + scale.value(score, ideal);
        }
    }
    let n = i64::try_from(count).ok().filter(|count| *count > 0)?;
    let value = match ideal {
        Some(_) => value / Ratio::whole(n),
        // Without an ideal the value is linear, so the mean's value is the mean value.
        None => Ratio::new(100 * (sum - n * scale.min()), n * (scale.max() - scale.min())),
    };
    Some(CriterionMean { scores: count, mean: Ratio::new(sum, n), value })
}

fn total(
    rubric: &Rubric,
    means: &[Option<CriterionMean>],
    members: impl Iterator<Item = usize>,
) -> Total {
    let (mut points, mut scored, mut unscored) = (Ratio::ZERO, Ratio::ZERO, Ratio::ZERO);
    let mut missing = Vec::new();
    for at in members {
        let weight = rubric.criteria[at].weight.ratio();
        match &means[at] {
            Some(mean) => {
                points = points + weight.clone() * mean.value.clone();
                scored = scored + weight.clone();
            }
            None if weight.is_zero() => {}
            None => {
                unscored = unscored + weight.clone();
                missing.push(at);
            }
        }
    }
    let known = (!scored.is_zero()).then(|| points.clone() / scored.clone());
    match known {
        Some(known) if missing.is_empty() => Total::Complete(known),
        known => {
            let all = scored + unscored.clone();
            let worst = points.clone() / all.clone();
            let best = (points + unscored * Ratio::whole(100)) / all;
            Total::Incomplete { known, worst, best, missing }
        }
    }
}

#[cfg(test)]
mod tests {
    use crate::model::{Marks, Ratio, Rubric};
    use crate::scoring::testing::{card, rubric};

    use super::{Total, assess};

    fn total(rubric: &Rubric, cards: &[Marks]) -> Total {
        let cards: Vec<&Marks> = cards.iter().collect();
        assess(rubric, &[], &"a".parse().expect("an id"), &cards).total
    }

    #[test]
    fn equal_weights_give_nineteen_thirds_of_the_scale() {
        let rubric = rubric(&["", "", ""]);
        let card = card(&rubric, "a", "k", &[Some(9), Some(5), Some(5)]);
        assert_eq!(total(&rubric, &[card]), Total::Complete(Ratio::new(190, 3)));
    }

    #[test]
    fn a_missing_rating_takes_no_part() {
        let rubric = rubric(&["", ""]);
        let cards = [
            card(&rubric, "a", "k", &[Some(8), Some(4)]),
            card(&rubric, "a", "o", &[None, Some(6)]),
        ];
        assert_eq!(total(&rubric, &cards), Total::Complete(Ratio::whole(65)));
    }

    #[test]
    fn a_criterion_that_nobody_scored_makes_a_range() {
        let rubric = rubric(&["weight = 3", ""]);
        let card = card(&rubric, "a", "k", &[Some(8), None]);
        let expected = Total::Incomplete {
            known: Some(Ratio::whole(80)),
            worst: Ratio::whole(60),
            best: Ratio::whole(85),
            missing: vec![1],
        };
        assert_eq!(total(&rubric, &[card]), expected);
    }

    #[test]
    fn no_scores_at_all_may_become_anything() {
        let rubric = rubric(&[""]);
        let expected = Total::Incomplete {
            known: None,
            worst: Ratio::ZERO,
            best: Ratio::whole(100),
            missing: vec![0],
        };
        assert_eq!(total(&rubric, &[]), expected);
    }

    #[test]
    fn an_ideal_is_valued_score_by_score_before_the_mean() {
        let rubric = rubric(&["ideal = 7"]);
        // 4 and 10 are both three from 7: worth 400/7 each, though their mean is 7.
        let cards = [card(&rubric, "a", "k", &[Some(4)]), card(&rubric, "a", "o", &[Some(10)])];
        assert_eq!(total(&rubric, &cards), Total::Complete(Ratio::new(400, 7)));
    }

    #[test]
    fn the_minimum_is_held_against_the_mean_on_the_scale() {
        let rubric = rubric(&["minimum = 4"]);
        let below = |scores: &[i64]| {
            let cards: Vec<Marks> =
                scores.iter().map(|score| card(&rubric, "a", "k", &[Some(*score)])).collect();
            let cards: Vec<&Marks> = cards.iter().collect();
            assess(&rubric, &[], &"a".parse().expect("an id"), &cards).below_minimum
        };
        assert_eq!(below(&[3, 5]), Vec::<usize>::new());
        assert_eq!(below(&[3, 5, 3]), vec![0]);
    }
}
