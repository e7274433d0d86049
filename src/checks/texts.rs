//! The texts of a rubric that checks of wording read, taken apart once for all of them.

use std::ops::Range;

use super::phrases::Hit;
use super::phrases::InEachLanguage;
use super::words::{Words, languages};
use crate::model::{AnchorOutline, CriterionOutline, Outline, Passage};
use crate::text::Language;

/// The texts of a rubric, criterion by criterion.
pub(super) struct Texts<'r> {
    pub(super) criteria: Vec<CriterionTexts<'r>>,
    /// What stands under keys that the format does not know, perhaps mistyped ones.
    pub(super) strays: Vec<Text<'r>>,
}

/// The texts of a criterion.
pub(super) struct CriterionTexts<'r> {
    pub(super) criterion: &'r CriterionOutline,
    pub(super) names: Vec<Text<'r>>,
    pub(super) descriptions: Vec<Text<'r>>,
    pub(super) anchors: Vec<AnchorTexts<'r>>,
    pub(super) questions: Vec<Text<'r>>,
}

/// The texts of an anchor, one in each language.
pub(super) struct AnchorTexts<'r> {
    pub(super) anchor: &'r AnchorOutline,
    pub(super) wording: Vec<Text<'r>>,
}

/// A text with its words and the languages that it may be in.
pub(super) struct Text<'r> {
    /// Its words.
    pub(super) words: Words<'r>,
    /// The languages that it may be in.
    pub(super) languages: &'static [Language],
}

impl<'r> Texts<'r> {
    /// Takes the texts of a rubric apart.
    pub(super) fn of(rubric: &'r Outline) -> Self {
        let texts = |passages: &'r [Passage]| -> Vec<Text<'r>> {
            passages.iter().map(|passage| Text::of(passage, &rubric.languages)).collect()
        };
        let of = |criterion: &'r CriterionOutline| CriterionTexts {
            criterion,
            names: texts(&criterion.name),
            descriptions: texts(&criterion.description),
            anchors: criterion
                .anchors
                .iter()
                .map(|anchor| AnchorTexts { anchor, wording: texts(&anchor.wording) })
                .collect(),
            questions: criterion.questions.iter().flat_map(|one| texts(&one.wording)).collect(),
        };
        Self { criteria: rubric.criteria.iter().map(of).collect(), strays: texts(&rubric.strays) }
    }

    /// Every question.
    pub(super) fn questions(&self) -> impl Iterator<Item = &Text<'r>> {
        self.criteria.iter().flat_map(|criterion| &criterion.questions)
    }

    /// Every criterion's name.
    pub(super) fn names(&self) -> impl Iterator<Item = &Text<'r>> {
        self.criteria.iter().flat_map(|criterion| &criterion.names)
    }

    /// Every criterion's description.
    pub(super) fn descriptions(&self) -> impl Iterator<Item = &Text<'r>> {
        self.criteria.iter().flat_map(|criterion| &criterion.descriptions)
    }
}

impl<'r> Text<'r> {
    fn of(passage: &'r Passage, stated: &[Language]) -> Self {
        let words = Words::of(passage);
        let languages = languages(&words, stated);
        Self { words, languages }
    }

    /// The first phrase below a heading, in the languages of the text, that stands in it.
    pub(super) fn first(&self, phrases: &'static InEachLanguage, section: usize) -> Option<Hit> {
        let of = |language: &Language| {
            phrases.of(*language).found_in(&self.words).find(|hit| hit.section == section)
        };
        self.languages.iter().filter_map(of).min_by_key(|hit| hit.words.start)
    }

    /// Whether a phrase, in a language of the text, stands at a word.
    pub(super) fn stands_at(&self, phrases: &'static InEachLanguage, at: usize) -> bool {
        self.languages.iter().any(|one| phrases.of(*one).stand_at(at, &self.words))
    }

    /// The bytes of the file in which some words of the text stand.
    pub(super) fn within(&self, rubric: &Outline, words: Range<usize>) -> Range<usize> {
        rubric.within(self.words.passage, self.words.place(words))
    }
}
