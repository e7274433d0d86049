//! How texts differ, language by language.

use serde::Serialize;

use super::{Field, What};
use crate::model::Wording;
use crate::text::Language;

/// How a text changed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum How {
    /// It is new.
    Added,
    /// It is gone.
    Removed,
    /// It says something in other words.
    Reworded,
    /// It came or went in a language; in the others it is as it was.
    Translated,
}

/// A text before and after, in one language.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct TextChange {
    /// The language; none where one text serves every reader.
    pub language: Option<&'static str>,
    /// Before; none where there was no text.
    pub before: Option<String>,
    /// After; none where there is no text.
    pub after: Option<String>,
}

/// How a wording changed; `None` if it did not.
pub(super) fn wording_change(
    old: Option<&Wording>,
    new: Option<&Wording>,
) -> Option<(How, Vec<TextChange>)> {
    if old == new {
        return None;
    }
    let languages = Language::ALL.into_iter().map(Some);
    let is_plain = |wording: Option<&Wording>| matches!(wording, None | Some(Wording::Plain(_)));
    let mut texts = Vec::new();
    if is_plain(old) && is_plain(new) {
        texts.push(text_in(None, old, new));
    } else {
        texts.extend(languages.map(|language| text_in(language, old, new)));
        texts.retain(|text| text.before != text.after);
    }
    if texts.is_empty() {
        // One text for all became the same text in every language, or the other way.
        return None;
    }
    let how = match (old, new) {
        (None, _) => How::Added,
        (_, None) => How::Removed,
        _ if texts.iter().all(|text| text.before.is_none() || text.after.is_none()) => {
            How::Translated
        }
        _ => How::Reworded,
    };
    Some((how, texts))
}

/// The change of a text, under the name of its field.
pub(super) fn text_change(
    field: Field,
    old: Option<&Wording>,
    new: Option<&Wording>,
) -> Option<What> {
    wording_change(old, new).map(|(how, texts)| What::Text { field, how, texts })
}

fn text_in(language: Option<Language>, old: Option<&Wording>, new: Option<&Wording>) -> TextChange {
    let text = |wording: Option<&Wording>| match (wording?, language) {
        (Wording::Plain(text), _) => Some(text.clone()),
        (wording, Some(language)) if !wording.has(language) => None,
        (wording, language) => {
            Some(wording.within(language.unwrap_or(Language::English)).to_owned())
        }
    };
    TextChange { language: language.map(Language::code), before: text(old), after: text(new) }
}

/// How much two wordings have in common, 0 to 1: the closest of their texts.
pub(super) fn likeness(one: &Wording, other: &Wording) -> f64 {
    let texts = one.all().flat_map(|text| other.all().map(move |like| (text, like)));
    texts.map(|(text, like)| strsim::normalized_damerau_levenshtein(text, like)).fold(0.0, f64::max)
}
