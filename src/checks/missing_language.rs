//! A text that is missing in one of the rubric's languages.

use super::{Check, Found, Subject};
use crate::model::{Level, Outline, Passage};
use crate::msg;
use crate::text::Language;

pub(super) const CHECK: Check = Check {
    code: "missing-language",
    level: Level::Warning,
    source: "docs/FORMAT.md: a reader without a text of their own gets another language's",
    page: include_str!("../../docs/checks/missing-language.md"),
    run,
};

/// From this many texts on, one finding stands for all that miss a language.
const MANY: usize = 5;

fn run(subject: &Subject<'_>, found: &mut Found<'_>) {
    let rubric = subject.rubric;
    let wordings = wordings(rubric);
    for language in stated(rubric, &wordings) {
        let missing: Vec<&Passage> = wordings
            .iter()
            .filter(|wording| wording.iter().all(|passage| !serves(passage, language)))
            .filter_map(|wording| wording.first())
            .collect();
        let name = match language {
            Language::English => msg!("language-english"),
            Language::Norwegian => msg!("language-norwegian"),
            Language::Danish => msg!("language-danish"),
        };
        let hint = || msg!("hint-missing-language", code = language.code());
        if let (Some(first), true) = (missing.first(), missing.len() >= MANY) {
            let what = msg!("found-missing-languages", language = name, count = missing.len());
            found.push(first.span.clone(), what, msg!("why-missing-language"), hint());
            continue;
        }
        for passage in missing {
            let what = msg!("found-missing-language", language = name.clone());
            found.push(passage.span.clone(), what, msg!("why-missing-language"), hint());
        }
    }
}

/// Whether a reader of the language gets this passage as theirs.
fn serves(passage: &Passage, language: Language) -> bool {
    passage.language.is_none_or(|of| of == language)
}

/// The languages that the rubric says it has, else those that it has anything in.
fn stated(rubric: &Outline, wordings: &[&[Passage]]) -> Vec<Language> {
    if !rubric.languages.is_empty() {
        return rubric.languages.clone();
    }
    let used = |language: &Language| {
        wordings.iter().any(|wording| wording.iter().any(|one| one.language == Some(*language)))
    };
    Language::ALL.into_iter().filter(used).collect()
}

/// Every text of the rubric that is there at all.
fn wordings(rubric: &Outline) -> Vec<&[Passage]> {
    let mut all: Vec<&[Passage]> = vec![&rubric.title, &rubric.description, &rubric.weight_reason];
    for group in &rubric.groups {
        all.extend([&group.name[..], &group.weight_reason]);
    }
    for criterion in &rubric.criteria {
        all.extend([
            &criterion.name[..],
            &criterion.description,
            &criterion.weight_reason,
            &criterion.minimum_reason,
            &criterion.ideal_reason,
        ]);
        all.extend(criterion.anchors.iter().map(|anchor| &anchor.wording[..]));
        all.extend(criterion.questions.iter().map(|question| &question.wording[..]));
        all.extend(criterion.competences.iter().map(Vec::as_slice));
    }
    all.extend(rubric.second_looks.iter().map(Vec::as_slice));
    all.retain(|wording| !wording.is_empty());
    all
}

#[cfg(test)]
mod tests {
    use crate::checks::testing::{codes, in_language, rubric, said};
    use crate::text::Language::{Danish, English, Norwegian};

    #[test]
    fn a_text_in_one_of_two_languages_is_seen() {
        let mut rubric = rubric();
        rubric.title =
            [in_language(English, "Front desk"), in_language(Danish, "Reception")].concat();
        assert!(!said(&codes(&rubric), "missing-language"));
        rubric.criteria[0].name = in_language(English, "Patience");
        assert!(said(&codes(&rubric), "missing-language"));
    }

    #[test]
    fn many_texts_that_miss_a_language_are_one_finding() {
        let mut rubric = rubric();
        rubric.languages = vec![Norwegian, Danish];
        for criterion in &mut rubric.criteria {
            criterion.name = in_language(Norwegian, "Tålmodig");
            criterion.description = in_language(Norwegian, "Venter til kunden er ferdig");
        }
        let codes = codes(&rubric);
        assert_eq!(codes.iter().filter(|code| **code == "missing-language").count(), 1);
    }
}
