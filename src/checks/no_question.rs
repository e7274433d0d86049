//! A criterion that nobody is told what to ask about.

use super::{Check, Found, Subject};
use crate::model::Level;
use crate::msg;

pub(super) const CHECK: Check = Check {
    code: "no-question",
    level: Level::Warning,
    source: "Campion, Palmer & Campion 1997, component 2",
    page: include_str!("../../docs/checks/no-question.md"),
    run,
};

fn run(subject: &Subject<'_>, found: &mut Found<'_>) {
    for criterion in &subject.rubric.criteria {
        if criterion.questions.is_empty() {
            found.push(
                criterion.place(),
                msg!("found-no-question", criterion = criterion.called()),
                msg!("why-no-question"),
                msg!("hint-no-question"),
            );
        }
    }
}
