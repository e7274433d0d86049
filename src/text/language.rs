//! The three languages of the program.

use std::fmt;

/// A language that the program speaks and that a rubric can be written in.
///
/// # Examples
/// ```
/// use vurder::text::Language;
/// assert_eq!(Language::from_tag("nb_NO.UTF-8"), Some(Language::Norwegian));
/// assert_eq!(Language::from_tag("sv"), None);
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
pub enum Language {
    /// English, the fallback.
    #[default]
    English,
    /// Norwegian bokmål.
    Norwegian,
    /// Danish.
    Danish,
}

impl Language {
    /// All languages, in the order in which files list them.
    pub const ALL: [Self; 3] = [Self::English, Self::Norwegian, Self::Danish];

    /// The language's code in files and on the command line: `en`, `nb` or `da`.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::English => "en",
            Self::Norwegian => "nb",
            Self::Danish => "da",
        }
    }

    /// The language of a locale or language tag such as `nb`, `da_DK` or `en-GB`.
    ///
    /// `no` and `nn` are read as bokmål: the program has no nynorsk yet.
    #[must_use]
    pub fn from_tag(tag: &str) -> Option<Self> {
        let primary = tag.split(['-', '_', '.', '@']).next().unwrap_or_default();
        match primary.to_ascii_lowercase().as_str() {
            "en" => Some(Self::English),
            "nb" | "no" | "nn" => Some(Self::Norwegian),
            "da" => Some(Self::Danish),
            _ => None,
        }
    }
}

impl fmt::Display for Language {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(self.code())
    }
}
