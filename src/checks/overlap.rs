//! Two criteria that say nearly the same.

use std::collections::BTreeSet;

use super::words::{Words, languages};
use super::{Check, Found, Subject};
use crate::model::{CriterionOutline, Level, Outline, Passage};
use crate::msg;
use crate::text::{Language, fold};

pub(super) const CHECK: Check = Check {
    code: "overlap",
    level: Level::Warning,
    source: "Thorndike 1920 (halo)",
    page: include_str!("../../docs/checks/overlap.md"),
    run,
};

/// From this share of the shorter text's words on, two descriptions say the same.
const ALIKE: (usize, usize) = (2, 3);

/// With fewer words in common nothing is said: short texts meet by chance.
const FEWEST: usize = 3;

fn run(subject: &Subject<'_>, found: &mut Found<'_>) {
    let rubric = subject.rubric;
    let read: Vec<Read> = rubric.criteria.iter().map(|one| Read::of(one, rubric)).collect();
    for (at, (criterion, own)) in rubric.criteria.iter().zip(&read).enumerate() {
        let earlier = rubric.criteria[..at].iter().zip(&read);
        let Some((first, likeness)) =
            earlier.map(|(one, read)| (one, own.likeness(read))).find(|(_, alike)| alike.is_some())
        else {
            continue;
        };
        let (one, other) = (first.called(), criterion.called());
        let what = match likeness {
            Some(Likeness::Question) => msg!("found-same-question", one = one, other = other),
            _ => msg!("found-overlap", one = one, other = other),
        };
        found.push(criterion.place(), what, msg!("why-overlap"), msg!("hint-overlap"));
        found.related(first.place(), msg!("label-overlap"));
    }
}

/// In what two criteria are alike.
enum Likeness {
    Name,
    Description,
    Question,
}

/// What is compared of a criterion.
struct Read {
    names: Vec<(Option<Language>, String)>,
    descriptions: Vec<(Option<Language>, BTreeSet<String>)>,
    questions: BTreeSet<String>,
}

impl Read {
    fn of(criterion: &CriterionOutline, rubric: &Outline) -> Self {
        let plain = |passage: &Passage| {
            let words = Words::of(passage);
            words.iter().collect::<Vec<_>>().join(" ")
        };
        let questions = criterion.questions.iter().flat_map(|question| &question.wording);
        Self {
            names: criterion
                .name
                .iter()
                .map(|passage| (passage.language, fold(&plain(passage))))
                .collect(),
            descriptions: criterion
                .description
                .iter()
                .map(|passage| (passage.language, content(passage, &rubric.languages)))
                .collect(),
            questions: questions.map(plain).collect(),
        }
    }

    fn likeness(&self, other: &Self) -> Option<Likeness> {
        let same = |(language, name): &(Option<Language>, String)| {
            !name.is_empty() && other.names.iter().any(|(of, text)| of == language && text == name)
        };
        if self.names.iter().any(same) {
            return Some(Likeness::Name);
        }
        let alike = |(language, words): &(Option<Language>, BTreeSet<String>)| {
            other.descriptions.iter().any(|(of, others)| {
                let shared = words.intersection(others).count();
                let shorter = words.len().min(others.len());
                of == language && shared >= FEWEST && shared * ALIKE.1 >= shorter * ALIKE.0
            })
        };
        if self.descriptions.iter().any(alike) {
            return Some(Likeness::Description);
        }
        let asked_twice = self.questions.intersection(&other.questions).next().is_some();
        asked_twice.then_some(Likeness::Question)
    }
}

/// The words of a description that carry its content, cut to their stems.
fn content(passage: &Passage, stated: &[Language]) -> BTreeSet<String> {
    const STEM: usize = 6;
    let words = Words::of(passage);
    let languages = languages(&words, stated);
    let is_common = |word: &str| languages.iter().any(|one| common(*one).contains(&word));
    words
        .iter()
        .filter(|word| word.chars().count() > 3 && !is_common(word))
        .map(|word| word.chars().take(STEM).collect())
        .collect()
}

/// Longer words that say nothing about a criterion.
fn common(language: Language) -> &'static [&'static str] {
    match language {
        Language::English => &[
            "with",
            "that",
            "this",
            "what",
            "when",
            "from",
            "than",
            "them",
            "they",
            "their",
            "into",
            "even",
            "does",
            "also",
            "well",
            "other",
            "others",
            "about",
            "candidate",
            "customer",
            "customers",
            "without",
            "where",
            "which",
            "able",
            "shows",
            "looks",
            "would",
            "most",
        ],
        Language::Norwegian => &[
            "eller",
            "ikke",
            "også",
            "andre",
            "etter",
            "kandidaten",
            "kunden",
            "kundene",
            "uten",
            "hvordan",
            "hvor",
            "slik",
            "blir",
            "være",
            "viser",
            "gjør",
            "noen",
            "enn",
            "seg",
        ],
        Language::Danish => &[
            "eller",
            "ikke",
            "også",
            "andre",
            "efter",
            "kandidaten",
            "kunden",
            "kunderne",
            "uden",
            "hvordan",
            "hvor",
            "sådan",
            "bliver",
            "være",
            "viser",
            "gør",
            "nogen",
            "fra",
        ],
    }
}

#[cfg(test)]
mod tests {
    use crate::checks::testing::{codes, plain, rubric, said};

    fn overlap(one: &str, other: &str) -> bool {
        let mut rubric = rubric();
        rubric.criteria[0].description = plain(one);
        rubric.criteria[1].description = plain(other);
        said(&codes(&rubric), "overlap")
    }

    #[test]
    fn two_descriptions_of_the_same_are_seen() {
        assert!(overlap(
            "Listens patiently and understands what colleagues need",
            "Understands patiently what her colleagues are needing, and listens",
        ));
        assert!(overlap(
            "Lytter tålmodig og forstår kollegenes behov",
            "Forstår behovet til kolleger og lytter tålmodig",
        ));
    }

    #[test]
    fn two_descriptions_of_different_things_are_not() {
        assert!(!overlap(
            "Listens to the customer and sums up before answering",
            "Keeps several systems in order while talking",
        ));
    }

    #[test]
    fn the_same_name_or_question_twice_is_seen() {
        let mut names = rubric();
        names.criteria[3].name = names.criteria[1].name.clone();
        assert!(said(&codes(&names), "overlap"));
        let mut questions = rubric();
        questions.criteria[3].questions = questions.criteria[1].questions.clone();
        assert!(said(&codes(&questions), "overlap"));
    }
}
