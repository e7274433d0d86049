//! Weights that differ, and nobody says why.

use super::{Check, Found, Subject};
use crate::model::{CriterionOutline, Level, Outline, Ratio};
use crate::msg;

pub(super) const CHECK: Check = Check {
    code: "weight-reason",
    level: Level::Warning,
    source: "OPM, Assessment Policy FAQ: How do I score a structured interview?",
    page: include_str!("../../docs/checks/weight-reason.md"),
    run,
};

fn run(subject: &Subject<'_>, found: &mut Found<'_>) {
    let rubric = subject.rubric;
    if !rubric.weight_reason.is_empty() {
        return;
    }
    let Some(usual) = usual(&rubric.criteria) else { return };
    for criterion in &rubric.criteria {
        let Some(weight) = criterion.weight.as_ref().filter(|weight| weight.value != usual) else {
            continue;
        };
        if criterion.weight_reason.is_empty() && !group_has_reason(rubric, criterion) {
            found.push(
                weight.span.clone(),
                msg!("found-weight-reason", criterion = criterion.called()),
                msg!("why-weight-reason"),
                msg!("hint-weight-reason"),
            );
        }
    }
}

/// The weight that most criteria have; the first of them where several are as common.
fn usual(criteria: &[CriterionOutline]) -> Option<Ratio> {
    let weights: Vec<Ratio> = criteria.iter().map(weight).collect();
    let count = |weight: &Ratio| weights.iter().filter(|other| *other == weight).count();
    // Of equals `max_by_key` gives the last, so the order is turned round.
    weights.iter().rev().max_by_key(|weight| count(weight)).cloned()
}

fn weight(criterion: &CriterionOutline) -> Ratio {
    criterion.weight.as_ref().map_or_else(|| Ratio::whole(1), |weight| weight.value.clone())
}

fn group_has_reason(rubric: &Outline, criterion: &CriterionOutline) -> bool {
    let Some(named) = &criterion.group else { return false };
    let mut groups = rubric.groups.iter();
    groups.any(|group| {
        group.id.as_ref().is_some_and(|id| id.value == named.value)
            && !group.weight_reason.is_empty()
    })
}

#[cfg(test)]
mod tests {
    use crate::checks::testing::{codes, plain, rubric, said};
    use crate::model::{Part, Ratio};

    #[test]
    fn a_weight_of_its_own_wants_a_reason() {
        let mut rubric = rubric();
        rubric.criteria[1].weight = Some(Part { value: Ratio::whole(2), span: 0..0 });
        assert!(said(&codes(&rubric), "weight-reason"));
        rubric.criteria[1].weight_reason = plain("What guests remember");
        assert!(!said(&codes(&rubric), "weight-reason"));
    }

    #[test]
    fn equal_weights_want_none() {
        let mut rubric = rubric();
        for criterion in &mut rubric.criteria {
            criterion.weight = Some(Part { value: Ratio::whole(3), span: 0..0 });
        }
        assert!(!said(&codes(&rubric), "weight-reason"));
    }
}
