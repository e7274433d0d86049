//! Finds a criterion as it is typed.

use super::Interview;
use crate::model::Criterion;
use crate::text::{Language, begins, fold};

/// What a typed name means.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Found {
    /// This one, by its position among those asked.
    One(usize),
    /// Several could be meant.
    Several(Vec<usize>),
    /// None is called so.
    None,
}

/// Finds a criterion among those asked: by its number on the sheet, else by
/// the beginning of its id or of a word of its name, in the interviewer's
/// language first and then in any other. Case and accents do not matter.
#[must_use]
pub fn find_criterion(interview: &Interview<'_>, typed: &str, language: Language) -> Found {
    let asked: Vec<&Criterion> = interview.all().map(|asking| asking.criterion).collect();
    find_among(&asked, typed, language)
}

/// Finds a criterion among some, in the same way; the position is that in the list.
#[must_use]
pub fn find_among(criteria: &[&Criterion], typed: &str, language: Language) -> Found {
    let typed = typed.trim();
    if let Ok(number) = typed.parse::<usize>()
        && (1..=criteria.len()).contains(&number)
    {
        return Found::One(number - 1);
    }
    let matching = |test: &dyn Fn(&Criterion) -> bool| -> Vec<usize> {
        (0..criteria.len()).filter(|at| test(criteria[*at])).collect()
    };
    let typed_folded = fold(typed);
    let whole = matching(&|criterion| {
        !typed_folded.is_empty() && fold(criterion.name.within(language)).starts_with(&typed_folded)
    });
    if let [one] = whole.as_slice() {
        return Found::One(*one);
    }
    match beginning(criteria, typed, language).as_slice() {
        [] => Found::None,
        [one] => Found::One(*one),
        several => Found::Several(several.to_vec()),
    }
}

/// The criteria that begin as typed, in the interviewer's language, else in any.
#[must_use]
pub fn matching_criteria(interview: &Interview<'_>, typed: &str, language: Language) -> Vec<usize> {
    let asked: Vec<&Criterion> = interview.all().map(|asking| asking.criterion).collect();
    beginning(&asked, typed.trim(), language)
}

fn beginning(criteria: &[&Criterion], typed: &str, language: Language) -> Vec<usize> {
    let matching = |test: &dyn Fn(&Criterion) -> bool| -> Vec<usize> {
        (0..criteria.len()).filter(|at| test(criteria[*at])).collect()
    };
    let own = matching(&|criterion| {
        criterion.id.as_str() == typed || begins(criterion.name.within(language), typed)
    });
    if !own.is_empty() {
        return own;
    }
    matching(&|criterion| {
        begins(criterion.id.as_str(), typed) || criterion.name.all().any(|name| begins(name, typed))
    })
}
