//! The texts of a rubric that checks of wording read.

use super::words::{Words, languages};
use crate::model::{CriterionOutline, Outline, Passage};
use crate::text::Language;

/// A text with its words and the languages that it may be in.
pub(super) struct Text<'r> {
    /// The criterion it belongs to.
    pub(super) criterion: &'r CriterionOutline,
    /// Its words.
    pub(super) words: Words<'r>,
    /// The languages that it may be in.
    pub(super) languages: &'static [Language],
}

/// Every question.
pub(super) fn questions(rubric: &Outline) -> impl Iterator<Item = Text<'_>> {
    texts(rubric, |criterion| {
        criterion.questions.iter().flat_map(|question| &question.wording).collect()
    })
}

/// Every criterion's name.
pub(super) fn names(rubric: &Outline) -> impl Iterator<Item = Text<'_>> {
    texts(rubric, |criterion| criterion.name.iter().collect())
}

/// Every criterion's description.
pub(super) fn descriptions(rubric: &Outline) -> impl Iterator<Item = Text<'_>> {
    texts(rubric, |criterion| criterion.description.iter().collect())
}

fn texts<'r>(
    rubric: &'r Outline,
    of: impl Fn(&'r CriterionOutline) -> Vec<&'r Passage>,
) -> impl Iterator<Item = Text<'r>> {
    rubric.criteria.iter().flat_map(move |criterion| {
        of(criterion).into_iter().map(move |passage| {
            let words = Words::of(passage);
            let languages = languages(&words, &rubric.languages);
            Text { criterion, words, languages }
        })
    })
}

/// The first of the phrases of the languages that stands in the words.
///
/// A phrase that begins with `^` counts at the beginning of a sentence only.
pub(super) fn first_phrase(
    text: &Text<'_>,
    phrases: impl Fn(Language) -> &'static [&'static str],
) -> Option<std::ops::Range<usize>> {
    let all = text.languages.iter().flat_map(|language| phrases(*language));
    let sentences = text.words.sentences();
    all.filter_map(|phrase| match phrase.strip_prefix('^') {
        Some(phrase) => beginning(&text.words, &sentences, phrase),
        None => text.words.find(phrase),
    })
    .min_by_key(|found| found.start)
}

/// Where a sentence begins with a phrase.
fn beginning(
    words: &Words<'_>,
    sentences: &[std::ops::Range<usize>],
    phrase: &str,
) -> Option<std::ops::Range<usize>> {
    let sentence = sentences.iter().find(|sentence| words.stands_at(phrase, sentence.start))?;
    Some(sentence.start..sentence.start + phrase.split(' ').count())
}
