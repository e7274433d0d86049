//! From totals to places.

use std::cmp::Ordering;

use super::Assessment;
use crate::model::{Ratio, Rubric};

/// The candidates in order, and those who can't be placed beside them.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Ranking {
    /// Those with a complete total and no breach of a minimum, best first.
    pub placed: Vec<Placed>,
    /// Those below a minimum, best known total first; visible, never dropped.
    pub below_minimum: Vec<Assessment>,
    /// Those whose total is incomplete, best known total first.
    pub incomplete: Vec<Assessment>,
    /// The shared places, and what decided the order inside them.
    pub ties: Vec<Tie>,
    /// Those whom a rule of the rubric lists for one more talk.
    pub second_looks: Vec<SecondLookAt>,
}

/// A candidate with a place.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Placed {
    /// The place, from 1; equal totals share one (1, 2, 2, 4).
    pub place: usize,
    /// The assessment it follows from.
    pub assessment: Assessment,
}

/// A shared place.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Tie {
    /// The place.
    pub place: usize,
    /// How many share it.
    pub sharing: usize,
    /// What decided the order in which they are listed.
    pub rule: TieRule,
}

/// What decides the order inside a shared place.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum TieRule {
    /// The rubric's lead criterion, at this position.
    Lead(usize),
    /// The lead criterion as far as it differs, then the candidate's id.
    LeadThenId(usize),
    /// The candidate's id: nothing else tells them apart.
    Id,
}

/// A candidate whom a second-look rule lists.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SecondLookAt {
    /// Which of the rubric's rules.
    pub rule: usize,
    /// The candidate's assessment.
    pub assessment: Assessment,
}

/// Ranks candidates.
///
/// # Method
/// Equal totals share a place, exactly: nothing is rounded before it is
/// compared. Inside a shared place the rubric's lead criterion gives the
/// order, else the candidate's id. The result does not depend on the order
/// of the assessments given.
#[must_use]
pub fn rank(rubric: &Rubric, assessments: Vec<Assessment>) -> Ranking {
    let lead = rubric.lead.as_ref().and_then(|id| rubric.position(id));
    let (mut complete, mut below_minimum, mut incomplete) = (Vec::new(), Vec::new(), Vec::new());
    for assessment in assessments {
        if !assessment.below_minimum.is_empty() {
            below_minimum.push(assessment);
        } else if let Some(total) = assessment.total.complete() {
            complete.push((total.clone(), assessment));
        } else {
            incomplete.push(assessment);
        }
    }
    complete.sort_by(|(total, one), (other_total, other)| {
        other_total
            .cmp(total)
            .then_with(|| by_lead(lead, one, other))
            .then_with(|| one.candidate.cmp(&other.candidate))
    });
    for apart in [&mut below_minimum, &mut incomplete] {
        apart.sort_by(|one, other| {
            known(other).cmp(&known(one)).then_with(|| one.candidate.cmp(&other.candidate))
        });
    }
    let (placed, ties) = places(lead, complete);
    let second_looks = second_looks(rubric, &placed, &incomplete);
    Ranking { placed, below_minimum, incomplete, ties, second_looks }
}

fn places(lead: Option<usize>, complete: Vec<(Ratio, Assessment)>) -> (Vec<Placed>, Vec<Tie>) {
    let mut ties = Vec::new();
    let mut starts = Vec::with_capacity(complete.len());
    let mut at = 0;
    for sharing in complete.chunk_by(|(total, _), (other, _)| total == other) {
        starts.extend(std::iter::repeat_n(at + 1, sharing.len()));
        if sharing.len() > 1 {
            ties.push(Tie { place: at + 1, sharing: sharing.len(), rule: rule(lead, sharing) });
        }
        at += sharing.len();
    }
    let placed = complete.into_iter().zip(starts);
    let placed = placed.map(|((_, assessment), place)| Placed { place, assessment });
    (placed.collect(), ties)
}

fn rule(lead: Option<usize>, sharing: &[(Ratio, Assessment)]) -> TieRule {
    let Some(at) = lead else { return TieRule::Id };
    let decided = |pair: &[(Ratio, Assessment)]| by_lead(lead, &pair[0].1, &pair[1].1).is_ne();
    let decisions = sharing.windows(2).filter(|pair| decided(pair)).count();
    match decisions {
        0 => TieRule::Id,
        all if all + 1 == sharing.len() => TieRule::Lead(at),
        _ => TieRule::LeadThenId(at),
    }
}

/// The better on the lead criterion first.
fn by_lead(lead: Option<usize>, one: &Assessment, other: &Assessment) -> Ordering {
    let value = |assessment: &Assessment| {
        lead.and_then(|at| assessment.means.get(at)?.as_ref().map(|mean| mean.value.clone()))
    };
    value(other).cmp(&value(one))
}

fn known(assessment: &Assessment) -> Option<Ratio> {
    match &assessment.total {
        super::Total::Complete(total) => Some(total.clone()),
        super::Total::Incomplete { known, .. } => known.clone(),
    }
}

/// Strong on the rule's criterion, though not in the lead. Those below a
/// minimum are left out: the minimum is the precondition.
fn second_looks(
    rubric: &Rubric,
    placed: &[Placed],
    incomplete: &[Assessment],
) -> Vec<SecondLookAt> {
    let behind = placed.iter().filter(|one| one.place > 1).map(|one| &one.assessment);
    let considered: Vec<&Assessment> = behind.chain(incomplete).collect();
    let mut looks = Vec::new();
    for (rule, look) in rubric.second_looks.iter().enumerate() {
        let Some(at) = rubric.position(&look.criterion) else { continue };
        let at_least = Ratio::whole(look.at_least.number());
        for assessment in &considered {
            if assessment.means[at].as_ref().is_some_and(|mean| mean.mean >= at_least) {
                looks.push(SecondLookAt { rule, assessment: (*assessment).clone() });
            }
        }
    }
    looks
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use crate::model::{Marks, Ratio, Rubric};
    use crate::scoring::testing::card;
    use crate::scoring::{Assessment, assess};
    use crate::store::{Source, read_rubric};

    use super::{TieRule, rank};

    const RUBRIC: &str = r#"format = 1
id = "r"
version = "1.0.0"
title = "R"
lead = "b"
[[group]]
id = "g"
name = "G"
[[criterion]]
id = "a"
group = "g"
name = "A"
description = "d"
anchors = { 0 = "no", 10 = "yes" }
[[criterion]]
id = "b"
group = "g"
name = "B"
description = "d"
minimum = 2
anchors = { 0 = "no", 10 = "yes" }
[[criterion]]
id = "c"
group = "g"
name = "C"
description = "d"
anchors = { 0 = "no", 10 = "yes" }
[[second_look]]
criterion = "b"
at_least = 8
reason = "strong on b"
"#;

    fn rubric() -> Rubric {
        read_rubric(&Source::new("r.toml", RUBRIC)).expect("a rubric")
    }

    fn assessment(rubric: &Rubric, id: &str, scores: &[[Option<i64>; 3]]) -> Assessment {
        let cards: Vec<Marks> = scores.iter().map(|scores| card(rubric, id, "k", scores)).collect();
        let cards: Vec<&Marks> = cards.iter().collect();
        assess(rubric, &[], &id.parse().expect("an id"), &cards)
    }

    fn one(rubric: &Rubric, id: &str, a: i64, b: i64, c: i64) -> Assessment {
        assessment(rubric, id, &[[Some(a), Some(b), Some(c)]])
    }

    fn order(rubric: &Rubric, assessments: Vec<Assessment>) -> Vec<(usize, String)> {
        let ranking = rank(rubric, assessments);
        ranking
            .placed
            .into_iter()
            .map(|one| (one.place, one.assessment.candidate.to_string()))
            .collect()
    }

    #[test]
    fn equal_totals_share_a_place_and_the_next_is_skipped() {
        let rubric = rubric();
        let all = vec![
            one(&rubric, "low", 3, 3, 3),
            one(&rubric, "a", 9, 5, 5),
            one(&rubric, "b", 6, 7, 7),
            one(&rubric, "c", 7, 8, 4),
        ];
        let expected = [(1, "b"), (2, "c"), (2, "a"), (4, "low")];
        let expected = expected.map(|(place, id)| (place, id.to_owned()));
        assert_eq!(order(&rubric, all.clone()), expected);
        let ranking = rank(&rubric, all);
        // The published case: totals 19/3, 20/3, 19/3 of ten; A and C tie exactly.
        assert_eq!(ranking.placed[1].assessment.total.complete(), Some(&Ratio::new(190, 3)));
        assert_eq!(ranking.ties.len(), 1);
        assert_eq!(ranking.ties[0].rule, TieRule::Lead(1));
    }

    #[test]
    fn what_the_lead_leaves_open_the_id_settles() {
        let rubric = rubric();
        let tied = |x, y| rank(&rubric, vec![x, y]).ties[0].rule;
        assert_eq!(tied(one(&rubric, "y", 5, 5, 5), one(&rubric, "x", 4, 5, 6)), TieRule::Id);
        let three = vec![
            one(&rubric, "z", 5, 5, 5),
            one(&rubric, "y", 4, 5, 6),
            one(&rubric, "x", 3, 6, 6),
        ];
        assert_eq!(rank(&rubric, three).ties[0].rule, TieRule::LeadThenId(1));
    }

    #[test]
    fn below_a_minimum_and_incomplete_are_listed_apart() {
        let rubric = rubric();
        let ranking = rank(
            &rubric,
            vec![
                one(&rubric, "high", 10, 1, 10),
                one(&rubric, "fair", 5, 5, 5),
                assessment(&rubric, "half", &[[Some(9), Some(9), None]]),
            ],
        );
        assert_eq!(ranking.placed.len(), 1);
        assert_eq!(ranking.below_minimum[0].candidate.as_str(), "high");
        assert_eq!(ranking.incomplete[0].candidate.as_str(), "half");
    }

    #[test]
    fn strong_on_the_criterion_and_not_in_the_lead_gets_a_second_look() {
        let rubric = rubric();
        let ranking = rank(
            &rubric,
            vec![
                one(&rubric, "first", 9, 9, 9),
                one(&rubric, "keen", 2, 8, 2),
                one(&rubric, "calm", 6, 7, 6),
            ],
        );
        let looks: Vec<&str> =
            ranking.second_looks.iter().map(|look| look.assessment.candidate.as_str()).collect();
        assert_eq!(looks, ["keen"]);
    }

    proptest! {
        #[test]
        fn the_order_of_the_files_does_not_matter(
            scores in proptest::collection::vec((0_i64..=3, 0_i64..=10, 0_i64..=3), 1..12),
            rotation in 0_usize..12,
        ) {
            let rubric = rubric();
            let mut all: Vec<Assessment> = scores
                .iter()
                .enumerate()
                .map(|(at, (a, b, c))| one(&rubric, &format!("n{at}"), *a, *b, *c))
                .collect();
            let before = rank(&rubric, all.clone());
            let middle = rotation % all.len();
            all.rotate_left(middle);
            all.reverse();
            prop_assert_eq!(before, rank(&rubric, all));
        }

        #[test]
        fn a_card_equal_to_the_mean_moves_nobody(a in 0_i64..=10, b in 2_i64..=10, c in 0_i64..=10) {
            let rubric = rubric();
            let row = [Some(a), Some(b), Some(c)];
            let rival = one(&rubric, "rival", 5, 5, 5);
            let before = order(&rubric, vec![assessment(&rubric, "x", &[row]), rival.clone()]);
            let after = order(&rubric, vec![assessment(&rubric, "x", &[row, row]), rival]);
            prop_assert_eq!(before, after);
        }
    }
}
