//! A best score without anchors that show what too little, right and too much are.

use super::{Check, Found, Subject};
use crate::model::Level;
use crate::msg;

pub(super) const CHECK: Check = Check {
    code: "ideal-anchors",
    level: Level::Warning,
    source: "docs/METHODS.md: the value of a score with an ideal",
    page: include_str!("../../docs/checks/ideal-anchors.md"),
    run,
};

fn run(subject: &Subject<'_>, found: &mut Found<'_>) {
    let scale = subject.rubric.scale;
    for criterion in &subject.rubric.criteria {
        let on_scale = |score: i64| scale.score(score).is_ok();
        let Some(ideal) = criterion.ideal.as_ref().filter(|ideal| on_scale(ideal.value)) else {
            continue;
        };
        let wanted = [scale.min(), ideal.value, scale.max()];
        let missing = wanted
            .into_iter()
            .find(|score| !criterion.anchors.iter().any(|anchor| anchor.score.value == *score));
        if let Some(score) = missing {
            let score = score.to_string();
            found.push(
                ideal.span.clone(),
                msg!(
                    "found-ideal-anchors",
                    ideal = ideal.value.to_string(),
                    score = score.as_str()
                ),
                msg!("why-ideal-anchors"),
                msg!("hint-missing-anchor", score = score),
            );
        }
    }
}

#[cfg(test)]
mod tests {
    use crate::checks::testing::{codes, rubric, said};
    use crate::model::Part;

    #[test]
    fn an_ideal_wants_anchors_at_both_ends_and_at_itself() {
        for (ideal, removed, expected) in
            [(5, None, false), (5, Some(0), true), (5, Some(2), true), (7, None, true)]
        {
            let mut rubric = rubric();
            rubric.criteria[0].ideal = Some(Part { value: ideal, span: 0..0 });
            if let Some(at) = removed {
                rubric.criteria[0].anchors.remove(at);
            }
            assert_eq!(said(&codes(&rubric), "ideal-anchors"), expected, "{ideal} {removed:?}");
        }
    }
}
