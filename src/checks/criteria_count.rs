//! Fewer criteria than a job needs, or more than one person can score.

use super::{Check, Found, Subject};
use crate::model::{CriterionOutline, Interviewer, Level};
use crate::msg;

pub(super) const CHECK: Check = Check {
    code: "criteria-count",
    level: Level::Warning,
    source: "OPM, Structured Interview: five to eight competencies",
    page: include_str!("../../docs/checks/criteria-count.md"),
    run,
};

/// As many competencies as OPM's structured interviews measure.
const FEWEST: usize = 5;
const MOST: usize = 8;

fn run(subject: &Subject<'_>, found: &mut Found<'_>) {
    let rubric = subject.rubric;
    let Some(first) = rubric.criteria.first() else { return };
    let all = rubric.criteria.len();
    if all < FEWEST {
        found.push(
            first.place(),
            msg!("found-few-criteria", count = all),
            msg!("why-few-criteria"),
            msg!("hint-few-criteria"),
        );
    }
    let focused = subject.panel.iter().filter(|one| !one.focus.is_empty());
    let focused: Vec<&Interviewer> = focused.collect();
    if all > MOST && focused.len() < subject.panel.len().max(1) {
        // Somebody scores everything, or nobody is known yet.
        let place = rubric.criteria.get(MOST).unwrap_or(first).place();
        found.push(
            place,
            msg!("found-many-criteria", count = all),
            msg!("why-many-criteria"),
            msg!("hint-many-criteria"),
        );
    }
    for interviewer in focused {
        let count = rubric.criteria.iter().filter(|one| is_in(one, interviewer)).count();
        if (FEWEST..=MOST).contains(&count) || (count < FEWEST && all < FEWEST) {
            continue;
        }
        let id = interviewer.id.as_str();
        found.push(
            first.place(),
            msg!("found-focus-count", interviewer = id, count = count),
            if count > MOST { msg!("why-many-criteria") } else { msg!("why-few-criteria") },
            msg!("hint-focus-count"),
        );
    }
}

/// Whether an interviewer with a focus scores a criterion.
fn is_in(criterion: &CriterionOutline, interviewer: &Interviewer) -> bool {
    let names = [&criterion.id, &criterion.group];
    let names = names.into_iter().flatten().map(|name| name.value.as_str());
    let mut names = names;
    names.any(|name| interviewer.focus.iter().any(|focus| focus.as_str() == name))
}

#[cfg(test)]
mod tests {
    use crate::checks::testing::{codes, criterion, rubric, said};
    use crate::model::Outline;

    fn of(count: usize) -> Outline {
        let ids = ["ash", "birch", "cedar", "elm", "fir", "hazel", "larch", "oak", "pine", "yew"];
        Outline { criteria: ids[..count].iter().map(|id| criterion(id)).collect(), ..rubric() }
    }

    #[test]
    fn five_to_eight_criteria_are_neither_few_nor_many() {
        for (count, expected) in [(4, true), (5, false), (8, false), (9, true)] {
            assert_eq!(said(&codes(&of(count)), "criteria-count"), expected, "{count}");
        }
    }
}
