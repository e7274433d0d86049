//! A rubric as it stands in its file, with the place of every part.

use std::ops::Range;
use std::path::PathBuf;
use std::sync::Arc;

use super::{Level, Place, Ratio, Scale};
use crate::text::Language;

/// What could be read of a rubric, sound or not.
///
/// A [`Rubric`](super::Rubric) exists only where a file has no fault. Checks
/// of what is weak want to speak of the sound parts of a faulty file too, and
/// to point at them; so everything here may be missing.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Outline {
    /// The file.
    pub path: PathBuf,
    /// Its text.
    pub text: Arc<str>,
    /// The languages in which the rubric says that its texts are given.
    pub languages: Vec<Language>,
    /// Its title.
    pub title: Vec<Passage>,
    /// What it is for.
    pub description: Vec<Passage>,
    /// Why the weights are as they are.
    pub weight_reason: Vec<Passage>,
    /// The scale of every score; the default where the file's is unsound.
    pub scale: Scale,
    /// Where its content comes from.
    pub sources: Vec<String>,
    /// The groups: their ids, names and reasons for weights.
    pub groups: Vec<GroupOutline>,
    /// The criteria, in order.
    pub criteria: Vec<CriterionOutline>,
    /// The reasons of the second looks.
    pub second_looks: Vec<Vec<Passage>>,
    /// What the file itself says of checks.
    pub settings: Vec<Setting>,
    /// The texts under keys that the format does not know, which nobody would read.
    pub strays: Vec<Passage>,
}

/// A group of an [`Outline`].
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct GroupOutline {
    /// Its id.
    pub id: Option<Part<String>>,
    /// Its name.
    pub name: Vec<Passage>,
    /// Why its criteria weigh what they do.
    pub weight_reason: Vec<Passage>,
}

/// A criterion of an [`Outline`].
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct CriterionOutline {
    /// Where its table begins.
    pub span: Range<usize>,
    /// Its id.
    pub id: Option<Part<String>>,
    /// The id of its group.
    pub group: Option<Part<String>>,
    /// Its weight; `None` where it is left out or unsound.
    pub weight: Option<Part<Ratio>>,
    /// Why it weighs what it does.
    pub weight_reason: Vec<Passage>,
    /// The score below which a mean lists the candidate apart.
    pub minimum: Option<Part<i64>>,
    /// Why there is a minimum.
    pub minimum_reason: Vec<Passage>,
    /// The best score.
    pub ideal: Option<Part<i64>>,
    /// Why more is not better.
    pub ideal_reason: Vec<Passage>,
    /// Its name.
    pub name: Vec<Passage>,
    /// What to look for.
    pub description: Vec<Passage>,
    /// Worded behaviour at scores, from the lowest score upwards.
    pub anchors: Vec<AnchorOutline>,
    /// Questions to ask.
    pub questions: Vec<QuestionOutline>,
    /// The names of the competences that can be ticked.
    pub competences: Vec<Vec<Passage>>,
}

/// An anchor of an [`Outline`].
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct AnchorOutline {
    /// The score, and where it stands.
    pub score: Part<i64>,
    /// What one sees or hears at it.
    pub wording: Vec<Passage>,
}

/// A question of an [`Outline`].
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct QuestionOutline {
    /// Where it stands, with all its languages.
    pub span: Range<usize>,
    /// What is asked.
    pub wording: Vec<Passage>,
}

/// What a rubric says of one check: `[check.CODE]`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Setting {
    /// The check's code.
    pub code: Part<String>,
    /// How its findings count.
    pub counts: Counts,
}

/// How the findings of a check count in a rubric.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Counts {
    /// Not at all: they are not shown.
    Off,
    /// At this level.
    As(Level),
}

/// A value and where it stands.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Part<T> {
    /// The value.
    pub value: T,
    /// Its bytes in the file.
    pub span: Range<usize>,
}

/// A text in one language and where it stands.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Passage {
    /// Its language; `None` where one text serves every reader.
    pub language: Option<Language>,
    /// The text.
    pub text: String,
    /// Its bytes in the file, with the quotation marks.
    pub span: Range<usize>,
}

impl Outline {
    /// A place in the file.
    #[must_use]
    pub fn place(&self, span: Range<usize>) -> Place {
        Place { path: self.path.clone(), text: Arc::clone(&self.text), span }
    }

    /// The bytes of the file in which a part of a passage stands; those of the
    /// whole passage where it is written with escapes.
    #[must_use]
    pub fn within(&self, passage: &Passage, part: Range<usize>) -> Range<usize> {
        let written = self.text.get(passage.span.clone()).unwrap_or_default();
        match written.find(&passage.text) {
            Some(at) if !passage.text.is_empty() => {
                let start = passage.span.start + at;
                start + part.start..start + part.end
            }
            _ => passage.span.clone(),
        }
    }
}

impl CriterionOutline {
    /// Where to point when the criterion as a whole is meant: its id, else its table.
    #[must_use]
    pub fn place(&self) -> Range<usize> {
        self.id.as_ref().map_or_else(|| self.span.clone(), |id| id.span.clone())
    }

    /// What to call it in a message: its id, or `?` where it has none.
    #[must_use]
    pub fn called(&self) -> &str {
        self.id.as_ref().map_or("?", |id| id.value.as_str())
    }
}
