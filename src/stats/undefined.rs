//! Why a statistic has no value.

use std::fmt;

/// The reason a statistic does not exist for the data given.
///
/// One list for the whole floor, so that whoever prints the reasons (in whatever
/// language) has one table to fill, and the compiler tells when it is incomplete.
///
/// # Examples
///
/// ```
/// use vurder::stats::alpha::{Level, alpha};
/// use vurder::stats::ratings::Ratings;
/// use vurder::stats::undefined::Undefined;
///
/// let same = Ratings::from_rows(&[[Some(3.0), Some(3.0)], [Some(3.0), Some(3.0)]])?;
/// assert_eq!(alpha(&same, Level::Interval), Err(Undefined::NoVariation));
/// # Ok::<(), Undefined>(())
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Undefined {
    /// The rows of a table differ in length.
    UnevenRows,
    /// A value is infinite or not a number.
    NotFinite,
    /// Fewer units (rows) than the statistic needs.
    TooFewUnits {
        /// The least number that would do.
        needed: usize,
        /// How many there are.
        found: usize,
    },
    /// Fewer raters (columns) than the statistic needs.
    TooFewRaters {
        /// The least number that would do.
        needed: usize,
        /// How many there are.
        found: usize,
    },
    /// A complete table is needed, and ratings are missing.
    MissingRatings {
        /// How many cells are empty.
        missing: usize,
    },
    /// No unit has two ratings, so nothing can be compared.
    NoPairableValues,
    /// Units and raters overlap so little that any ratings at all would fit.
    NothingInCommon,
    /// All values are the same: agreement and chance can't be told apart.
    NoVariation,
    /// The units all have the same mean: there is nothing to tell apart.
    NoVariationBetweenUnits,
    /// A variance that the statistic divides by was estimated as zero or less.
    VarianceNotPositive,
    /// A ratio scale starts at zero, and a value lies below it.
    NegativeValue,
    /// A simulation of no draws.
    NoDraws,
    /// There is no alternative.
    NoAlternatives,
    /// There is no criterion.
    NoCriteria,
    /// Two lists that belong together differ in length.
    LengthsDiffer {
        /// The length of the first.
        first: usize,
        /// The length of the second.
        second: usize,
    },
    /// An index points outside its list.
    OutOfRange {
        /// The index.
        index: usize,
        /// The length of the list.
        length: usize,
    },
    /// More alternatives than a table of all pairs is made for.
    TooManyAlternatives {
        /// The most that are taken.
        limit: usize,
        /// How many there are.
        found: usize,
    },
    /// A weight is negative.
    NegativeWeight,
    /// All other weights are zero: there is nothing to scale.
    NoOtherWeight,
    /// A reliability outside the range in which the formula holds.
    ReliabilityOutOfRange,
    /// No number of raters reaches the target.
    TargetOutOfReach,
    /// A group without members has no rate.
    EmptyGroup,
    /// More selected than there are members.
    MoreSelectedThanMembers,
    /// Nobody was selected in any group.
    NobodySelected,
}

impl fmt::Display for Undefined {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let text = match self {
            Self::UnevenRows => "the rows of the table differ in length",
            Self::NotFinite => "a value is infinite or not a number",
            Self::TooFewUnits { needed, found } => {
                return write!(formatter, "needs {needed} units, found {found}");
            }
            Self::TooFewRaters { needed, found } => {
                return write!(formatter, "needs {needed} raters, found {found}");
            }
            Self::MissingRatings { missing } => {
                return write!(formatter, "needs a complete table, {missing} missing");
            }
            Self::NoPairableValues => "no unit has two ratings",
            Self::NothingInCommon => "no two raters have two units in common",
            Self::NoVariation => "all values are the same",
            Self::NoVariationBetweenUnits => "all units have the same mean",
            Self::VarianceNotPositive => "the variance it divides by is not positive",
            Self::NegativeValue => "a ratio scale has no negative values",
            Self::NoDraws => "a simulation needs at least one draw",
            Self::NoAlternatives => "there is no alternative",
            Self::NoCriteria => "there is no criterion",
            Self::LengthsDiffer { first, second } => {
                return write!(formatter, "lists of {first} and of {second} don't match");
            }
            Self::OutOfRange { index, length } => {
                return write!(formatter, "index {index} in a list of {length}");
            }
            Self::TooManyAlternatives { limit, found } => {
                return write!(formatter, "takes {limit} alternatives, found {found}");
            }
            Self::NegativeWeight => "a weight is negative",
            Self::NoOtherWeight => "all other weights are zero",
            Self::ReliabilityOutOfRange => "the reliability is out of range",
            Self::TargetOutOfReach => "no number of raters reaches the target",
            Self::EmptyGroup => "a group without members has no rate",
            Self::MoreSelectedThanMembers => "more were selected than there are members",
            Self::NobodySelected => "nobody was selected",
        };
        formatter.write_str(text)
    }
}

impl std::error::Error for Undefined {}

#[cfg(test)]
mod tests {
    use super::Undefined;

    #[test]
    fn a_reason_reads_as_a_sentence_part() {
        let reason = Undefined::TooFewRaters { needed: 2, found: 1 };
        assert_eq!(reason.to_string(), "needs 2 raters, found 1");
        assert_eq!(Undefined::NoPairableValues.to_string(), "no unit has two ratings");
    }
}
