//! What a rubric says of checks: `[check.CODE]`.

use super::found::MOST;
use super::{ALL, Check};
use crate::model::{Counts, Finding, Level, Outline};
use crate::msg;

/// How a check's findings count in this rubric; `None` where it is turned off.
pub(super) fn level(check: &Check, rubric: &Outline) -> Option<Level> {
    let setting = rubric.settings.iter().find(|setting| setting.code.value == check.code);
    match setting.map(|setting| setting.counts) {
        None => Some(check.level),
        Some(Counts::As(level)) => Some(level),
        Some(Counts::Off) => None,
    }
}

/// Settings that no check answers to.
///
/// Only a warning: a rubric may come from a newer program with more checks.
pub(super) fn unknown(rubric: &Outline) -> Vec<Finding> {
    let mut findings = Vec::new();
    for setting in &rubric.settings {
        let code = &setting.code;
        if findings.len() >= MOST {
            break;
        }
        if ALL.iter().any(|check| check.code == code.value) {
            continue;
        }
        let place = Some(rubric.place(code.span.clone()));
        let what = msg!("found-unknown-check", code = code.value.as_str());
        let known = ALL.iter().map(|check| check.code).collect::<Vec<_>>().join(", ");
        let hint = msg!("hint-known-words", words = known);
        findings.push(Finding::new("unknown-check", Level::Warning, place, what).hinting(hint));
    }
    findings
}
