//! A criterion with anchors at the ends of the scale only.

use super::{Check, Found, Subject};
use crate::model::Level;
use crate::msg;

pub(super) const CHECK: Check = Check {
    code: "middle-anchor",
    level: Level::Advice,
    source: "OPM, Structured Interview: benchmarks for high, medium and low",
    page: include_str!("../../docs/checks/middle-anchor.md"),
    run,
};

fn run(subject: &Subject<'_>, found: &mut Found<'_>) {
    let scale = subject.rubric.scale;
    if scale.max() - scale.min() < 2 {
        return;
    }
    for criterion in &subject.rubric.criteria {
        let between = |score: i64| score > scale.min() && score < scale.max();
        let anchors = &criterion.anchors;
        if anchors.is_empty() || anchors.iter().any(|anchor| between(anchor.score.value)) {
            continue;
        }
        let middle = i64::midpoint(scale.min(), scale.max()).to_string();
        found.push(
            criterion.place(),
            msg!("found-middle-anchor", criterion = criterion.called()),
            msg!("why-middle-anchor"),
            msg!("hint-middle-anchor", score = middle),
        );
    }
}

#[cfg(test)]
mod tests {
    use crate::checks::testing::{codes, rubric, said};

    #[test]
    fn an_anchor_between_the_ends_is_missed() {
        let mut rubric = rubric();
        assert!(!said(&codes(&rubric), "middle-anchor"));
        rubric.criteria[0].anchors.remove(1);
        assert!(said(&codes(&rubric), "middle-anchor"));
    }
}
