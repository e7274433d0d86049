//! Why a figure does not exist, in words.

use crate::msg;
use crate::stats::undefined::Undefined;
use crate::text::Message;

/// The reason why a figure of interviewers and candidates does not exist.
///
/// What statistics call units are candidates here, and raters are interviewers.
#[must_use]
pub fn undefined_reason(reason: Undefined) -> Message {
    match reason {
        Undefined::TooFewUnits { needed, found } => {
            msg!("undefined-few-candidates", needed = needed.to_string(), found = found)
        }
        Undefined::TooFewRaters { needed, found } => {
            msg!("undefined-few-interviewers", needed = needed.to_string(), found = found)
        }
        Undefined::MissingRatings { missing } => {
            msg!("undefined-missing", missing = missing)
        }
        Undefined::NoPairableValues => msg!("undefined-no-pairs"),
        Undefined::NothingInCommon => msg!("undefined-nothing-in-common"),
        Undefined::NoVariation => msg!("undefined-no-variation"),
        Undefined::NoVariationBetweenUnits => msg!("undefined-no-differences"),
        Undefined::VarianceNotPositive => msg!("undefined-variance"),
        Undefined::ReliabilityOutOfRange => msg!("undefined-reliability"),
        Undefined::TargetOutOfReach => msg!("undefined-out-of-reach"),
        Undefined::NoAlternatives => msg!("undefined-nobody"),
        Undefined::NoCriteria | Undefined::NoOtherWeight => msg!("undefined-no-weight"),
        Undefined::TooManyAlternatives { limit, found } => {
            msg!("undefined-too-many", limit = limit.to_string(), found = found.to_string())
        }
        Undefined::EmptyGroup | Undefined::NobodySelected => msg!("undefined-nobody-selected"),
        // These can't come from a round: its tables are even, finite and of scores on a scale.
        Undefined::UnevenRows
        | Undefined::NotFinite
        | Undefined::NegativeValue
        | Undefined::NoDraws
        | Undefined::LengthsDiffer { .. }
        | Undefined::OutOfRange { .. }
        | Undefined::NegativeWeight
        | Undefined::MoreSelectedThanMembers => msg!("undefined-numbers"),
    }
}
