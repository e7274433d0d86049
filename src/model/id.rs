//! Ids: short plain names that are safe as file names on every system.

use std::fmt;
use std::str::FromStr;

/// Names that Windows keeps for devices, in lower case.
const RESERVED: [&str; 22] = [
    "con", "prn", "aux", "nul", "com1", "com2", "com3", "com4", "com5", "com6", "com7", "com8",
    "com9", "lpt1", "lpt2", "lpt3", "lpt4", "lpt5", "lpt6", "lpt7", "lpt8", "lpt9",
];

/// The longest id, in characters.
const LONGEST: usize = 32;

/// An id: 1 to 32 of `a`–`z`, `0`–`9` and `-`, not starting with `-`, and none
/// of the names that Windows keeps for devices.
///
/// Ids become file names, so anything that could be a path, a hidden file or
/// two names on a system that folds case is refused.
///
/// # Examples
/// ```
/// use vurder::model::{Id, IdFault};
/// assert!("c-k7f3".parse::<Id>().is_ok());
/// assert_eq!("../etc".parse::<Id>(), Err(IdFault::Character('.')));
/// assert_eq!("con".parse::<Id>(), Err(IdFault::Reserved));
/// ```
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Id(Box<str>);

/// Why a text is not an id.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum IdFault {
    /// It is empty.
    Empty,
    /// It is longer than 32 characters.
    TooLong,
    /// It has a character that ids do not have.
    Character(char),
    /// It starts with a hyphen and would read as an option.
    LeadingHyphen,
    /// It is a device name on Windows.
    Reserved,
}

impl Id {
    /// The id as text.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// The id nearest to a free text: lower case, `æ ø å` spelled out, the
    /// rest replaced by hyphens. `None` where nothing usable remains.
    ///
    /// # Examples
    /// ```
    /// use vurder::model::Id;
    /// assert_eq!(Id::suggest("Åse Bjørnson").unwrap().as_str(), "aase-bjoernson");
    /// assert_eq!(Id::suggest("!!"), None);
    /// ```
    #[must_use]
    pub fn suggest(text: &str) -> Option<Self> {
        let mut spelled = String::new();
        for character in text.to_lowercase().chars() {
            match character {
                'a'..='z' | '0'..='9' => spelled.push(character),
                'æ' | 'ä' => spelled.push_str("ae"),
                'ø' | 'ö' => spelled.push_str("oe"),
                'å' => spelled.push_str("aa"),
                'é' | 'è' | 'ê' => spelled.push('e'),
                'ü' => spelled.push('u'),
                _ if !spelled.is_empty() && !spelled.ends_with('-') => spelled.push('-'),
                _ => {}
            }
        }
        spelled.truncate(LONGEST);
        spelled.trim_end_matches('-').parse().ok()
    }
}

impl FromStr for Id {
    type Err = IdFault;

    fn from_str(text: &str) -> Result<Self, IdFault> {
        if text.is_empty() {
            return Err(IdFault::Empty);
        }
        let allowed = |c: &char| matches!(c, 'a'..='z' | '0'..='9' | '-');
        if let Some(other) = text.chars().find(|c| !allowed(c)) {
            return Err(IdFault::Character(other));
        }
        if text.len() > LONGEST {
            return Err(IdFault::TooLong);
        }
        if text.starts_with('-') {
            return Err(IdFault::LeadingHyphen);
        }
        if RESERVED.contains(&text) {
            return Err(IdFault::Reserved);
        }
        Ok(Self(text.into()))
    }
}

impl fmt::Display for Id {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(&self.0)
    }
}

impl fmt::Debug for Id {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "{:?}", self.0)
    }
}

/// An id of one kind, so that a candidate's can't stand where a criterion's belongs.
macro_rules! kind_of_id {
    ($(#[doc = $doc:literal] $name:ident;)*) => {$(
        #[doc = $doc]
        #[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub struct $name(Id);

        impl $name {
            /// The id as text.
            #[must_use]
            pub fn as_str(&self) -> &str {
                self.0.as_str()
            }
        }

        impl FromStr for $name {
            type Err = IdFault;

            fn from_str(text: &str) -> Result<Self, IdFault> {
                text.parse().map(Self)
            }
        }

        impl From<Id> for $name {
            fn from(id: Id) -> Self {
                Self(id)
            }
        }

        impl fmt::Display for $name {
            fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
                self.0.fmt(formatter)
            }
        }
    )*};
}

kind_of_id! {
    /// Names a candidate in files and listings; never derived from the name.
    CandidateId;
    /// Names an interviewer of a round.
    InterviewerId;
    /// Names a rubric.
    RubricId;
    /// Names a group of criteria in a rubric.
    GroupId;
    /// Names a criterion in a rubric.
    CriterionId;
    /// Names a competence that can be ticked under a criterion.
    CompetenceId;
    /// Names a round, so that its drafts are found again when the folder moves.
    RoundId;
    /// Names a revision or a decision, so that two made at once never share a file.
    RecordId;
}

impl InterviewerId {
    /// The word with which somebody says not to be on the panel; no interviewer has it.
    pub const OBSERVER: &str = "observer";
}

#[cfg(test)]
mod tests {
    use super::{Id, IdFault};

    #[test]
    fn what_could_be_a_path_or_a_device_is_refused() {
        for text in ["", "a/b", "..", "C:", "x.", "x ", "å", "Anna", "com1", "nul", "-x", "\u{430}"]
        {
            assert!(text.parse::<Id>().is_err(), "{text:?} was taken");
        }
        assert_eq!("a".repeat(33).parse::<Id>(), Err(IdFault::TooLong));
        assert!("a".repeat(32).parse::<Id>().is_ok());
    }

    #[test]
    fn a_suggestion_is_always_an_id() {
        for text in ["Kari Nordmann", "  --Ola!! ", "Łukasz", "CON", "日本 a"] {
            if let Some(id) = Id::suggest(text) {
                assert_eq!(id.as_str().parse::<Id>(), Ok(id.clone()));
            }
        }
        assert_eq!(Id::suggest("con"), None);
    }
}
