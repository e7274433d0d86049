//! The interviewer's overall recommendation.

use std::str::FromStr;

/// Whether to hire, in the interviewer's view. Asked last; never part of the total.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Recommendation {
    /// Strongly against.
    StrongNo,
    /// Against.
    No,
    /// For.
    Yes,
    /// Strongly for.
    StrongYes,
}

impl Recommendation {
    /// All four, from against to for.
    pub const ALL: [Self; 4] = [Self::StrongNo, Self::No, Self::Yes, Self::StrongYes];

    /// Its word in files and on the command line.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::StrongNo => "strong-no",
            Self::No => "no",
            Self::Yes => "yes",
            Self::StrongYes => "strong-yes",
        }
    }
}

impl FromStr for Recommendation {
    type Err = ();

    fn from_str(text: &str) -> Result<Self, ()> {
        Self::ALL.into_iter().find(|one| one.code() == text).ok_or(())
    }
}
