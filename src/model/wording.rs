//! A text in one or several languages.

use crate::text::Language;

/// A text of a rubric or round: the same for everyone, or one per language.
///
/// # Examples
/// ```
/// use vurder::{model::Wording, text::Language};
/// let plain = Wording::plain("Kundeservice");
/// assert_eq!(plain.within(Language::Danish), "Kundeservice");
/// ```
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Wording {
    /// One text, whatever the reader's language.
    Plain(String),
    /// A text per language; at least one.
    PerLanguage(Vec<(Language, String)>),
}

impl Wording {
    /// One text for everyone.
    pub fn plain(text: impl Into<String>) -> Self {
        Self::Plain(text.into())
    }

    /// The text for a reader of `language`: in it, else in English, else the first.
    #[must_use]
    pub fn within(&self, language: Language) -> &str {
        match self {
            Self::Plain(text) => text,
            Self::PerLanguage(texts) => {
                let of = |wanted| texts.iter().find(|(language, _)| *language == wanted);
                of(language)
                    .or_else(|| of(Language::English))
                    .or_else(|| texts.first())
                    .map_or("", |(_, text)| text)
            }
        }
    }

    /// Whether a reader of `language` gets a text meant for them.
    #[must_use]
    pub fn has(&self, language: Language) -> bool {
        match self {
            Self::Plain(_) => true,
            Self::PerLanguage(texts) => texts.iter().any(|(of, _)| *of == language),
        }
    }

    /// Every text, for searching.
    pub fn all(&self) -> impl Iterator<Item = &str> {
        let (plain, several) = match self {
            Self::Plain(text) => (Some(text.as_str()), &[][..]),
            Self::PerLanguage(texts) => (None, texts.as_slice()),
        };
        plain.into_iter().chain(several.iter().map(|(_, text)| text.as_str()))
    }
}
