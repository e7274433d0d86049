//! Two criteria that say nearly the same.

use std::collections::BTreeSet;

use super::phrases::{InEachLanguage, Phrases};
use super::texts::{CriterionTexts, Text};
use super::{Check, Found, Subject};
use crate::model::{CriterionOutline, Level};
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

/// Longer words that say nothing about a criterion.
static COMMON: InEachLanguage = InEachLanguage {
    english: Phrases::read(include_str!("overlap/en.txt")),
    norwegian: Phrases::read(include_str!("overlap/nb.txt")),
    danish: Phrases::read(include_str!("overlap/da.txt")),
};

fn run(subject: &Subject<'_>, found: &mut Found<'_>) {
    let read: Vec<Read<'_>> = subject.texts.criteria.iter().map(Read::of).collect();
    for (at, own) in read.iter().enumerate() {
        let mut earlier = read[..at].iter();
        let first = earlier.find_map(|one| Some((one.criterion, own.likeness(one)?)));
        let Some((first, likeness)) = first else { continue };
        let (one, other) = (first.called(), own.criterion.called());
        let what = match likeness {
            Likeness::Question => msg!("found-same-question", one = one, other = other),
            Likeness::Name | Likeness::Description => {
                msg!("found-overlap", one = one, other = other)
            }
        };
        found.push(own.criterion.place(), what, msg!("why-overlap"), msg!("hint-overlap"));
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
struct Read<'t> {
    criterion: &'t CriterionOutline,
    names: Vec<(Option<Language>, String)>,
    descriptions: Vec<(Option<Language>, BTreeSet<&'t str>)>,
    questions: BTreeSet<Vec<&'t str>>,
}

impl<'t> Read<'t> {
    fn of(texts: &'t CriterionTexts<'_>) -> Self {
        let name = |text: &Text<'_>| {
            let words: Vec<&str> = text.words.iter().collect();
            (text.words.passage.language, fold(&words.join(" ")))
        };
        let description = |text: &'t Text<'_>| (text.words.passage.language, content(text));
        Self {
            criterion: texts.criterion,
            names: texts.names.iter().map(name).collect(),
            descriptions: texts.descriptions.iter().map(description).collect(),
            questions: texts.questions.iter().map(|text| text.words.iter().collect()).collect(),
        }
    }

    fn likeness(&self, other: &Self) -> Option<Likeness> {
        let same = |(language, name): &(Option<Language>, String)| {
            !name.is_empty() && other.names.iter().any(|(of, text)| of == language && text == name)
        };
        if self.names.iter().any(same) {
            return Some(Likeness::Name);
        }
        let alike = |(language, words): &(Option<Language>, BTreeSet<&str>)| {
            let same_language = other.descriptions.iter().filter(|(of, _)| of == language);
            let mut others = same_language.map(|(_, words)| words);
            others.any(|others| {
                let shared = words.intersection(others).count();
                let shorter = words.len().min(others.len());
                shared >= FEWEST && shared * ALIKE.1 >= shorter * ALIKE.0
            })
        };
        if self.descriptions.iter().any(alike) {
            return Some(Likeness::Description);
        }
        (!self.questions.is_disjoint(&other.questions)).then_some(Likeness::Question)
    }
}

/// The words of a description that carry its content, cut to their stems.
fn content<'t>(text: &'t Text<'_>) -> BTreeSet<&'t str> {
    const STEM: usize = 6;
    let is_long = |word: &str| word.chars().nth(3).is_some();
    let words = text.words.iter().enumerate();
    let carrying = words.filter(|(at, word)| is_long(word) && !text.stands_at(&COMMON, *at));
    let stem = |word: &'t str| word.char_indices().nth(STEM).map_or(word, |(end, _)| &word[..end]);
    carrying.map(|(_, word)| stem(word)).collect()
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
