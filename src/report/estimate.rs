//! A number that was estimated, and a number that may not exist.

use serde::{Serialize, Serializer};

use crate::model::Ratio;
use crate::stats::permutation::{Basis, PValue};
use crate::stats::undefined::Undefined;

/// Decimals of an estimate in JSON and CSV: the same on every machine.
const PLACES: u32 = 6;

/// A number that describes and decides nothing: an estimate, not an exact figure.
///
/// # Examples
/// ```
/// use vurder::{model::Ratio, report::Estimate};
/// assert_eq!(Estimate(0.25).ratio(), Ratio::new(1, 4));
/// ```
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Estimate(pub f64);

impl Estimate {
    /// The number, rounded to six decimals, for a table.
    #[must_use]
    pub fn ratio(self) -> Ratio {
        // Rounding by writing: the same text on every machine. Estimates are far from 10¹².
        Ratio::from_decimal(&format!("{:.*}", PLACES as usize, self.0)).unwrap_or(Ratio::ZERO)
    }
}

impl Serialize for Estimate {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let rounded = format!("{:.*}", PLACES as usize, self.0).parse().unwrap_or(self.0);
        // Nought has no sign.
        serializer.serialize_f64(rounded + 0.0)
    }
}

/// A 95 % interval.
#[derive(Debug, Clone, Copy, PartialEq, Serialize)]
pub struct Limits {
    /// The lower limit.
    pub lower: Estimate,
    /// The upper limit.
    pub upper: Estimate,
}

impl Limits {
    /// An interval from its two limits.
    #[must_use]
    pub const fn new(lower: f64, upper: f64) -> Self {
        Self { lower: Estimate(lower), upper: Estimate(upper) }
    }
}

/// Something measured, or why it can't be.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(untagged)]
pub enum Measured<T> {
    /// It exists.
    Known(T),
    /// It does not.
    Undefined {
        /// Why.
        #[serde(serialize_with = "in_english")]
        undefined: Undefined,
    },
}

impl<T> Measured<T> {
    /// What was measured, if it exists.
    #[must_use]
    pub const fn known(&self) -> Option<&T> {
        match self {
            Self::Known(value) => Some(value),
            Self::Undefined { .. } => None,
        }
    }

    /// Why it does not exist, if so.
    #[must_use]
    pub const fn undefined(&self) -> Option<Undefined> {
        match self {
            Self::Known(_) => None,
            Self::Undefined { undefined } => Some(*undefined),
        }
    }
}

impl<T> From<Result<T, Undefined>> for Measured<T> {
    fn from(result: Result<T, Undefined>) -> Self {
        match result {
            Ok(value) => Self::Known(value),
            Err(undefined) => Self::Undefined { undefined },
        }
    }
}

/// JSON is never translated, so that a reason stands there as the statistics word it.
fn in_english<S: Serializer>(undefined: &Undefined, serializer: S) -> Result<S::Ok, S::Error> {
    serializer.collect_str(undefined)
}

/// A p-value, and how it was found.
#[derive(Debug, Clone, Copy, PartialEq, Serialize)]
pub struct Chance {
    /// The chance of a result at least as extreme if only chance were at work.
    pub p: Estimate,
    /// How it was found.
    #[serde(flatten)]
    pub basis: ChanceBasis,
}

/// How a p-value was found.
#[derive(Debug, Clone, Copy, PartialEq, Serialize)]
#[serde(tag = "basis", rename_all = "kebab-case")]
pub enum ChanceBasis {
    /// From all arrangements: exact.
    Enumerated {
        /// How many there are.
        arrangements: usize,
    },
    /// From a seeded sample of arrangements.
    Drawn {
        /// How many were drawn.
        draws: usize,
    },
    /// From the chi-square distribution.
    ChiSquare {
        /// The statistic.
        statistic: Estimate,
        /// Its degrees of freedom.
        degrees: usize,
    },
}

impl From<PValue> for Chance {
    fn from(value: PValue) -> Self {
        let basis = match value.basis {
            Basis::Enumerated { arrangements } => ChanceBasis::Enumerated { arrangements },
            Basis::Drawn(simulation) => ChanceBasis::Drawn { draws: simulation.draws },
            Basis::ChiSquare { statistic, degrees } => {
                ChanceBasis::ChiSquare { statistic: Estimate(statistic), degrees }
            }
        };
        Self { p: Estimate(value.value), basis }
    }
}

#[cfg(test)]
mod tests {
    use super::{Estimate, Measured};
    use crate::model::Ratio;
    use crate::stats::undefined::Undefined;

    #[test]
    fn an_estimate_is_rounded_once_and_has_no_negative_nought() {
        assert_eq!(Estimate(-1.0 / 3.0).ratio(), Ratio::new(-333_333, 1_000_000));
        assert_eq!(Estimate(-1e-9).ratio(), Ratio::ZERO);
        assert_eq!(serde_json::to_string(&Estimate(2.0 / 3.0)).expect("JSON"), "0.666667");
        assert_eq!(serde_json::to_string(&Estimate(-1e-9)).expect("JSON"), "0.0");
    }

    #[test]
    fn what_does_not_exist_says_why_in_json() {
        let none: Measured<Estimate> = Err(Undefined::NoVariation).into();
        let json = serde_json::to_string(&none).expect("JSON");
        assert_eq!(json, r#"{"undefined":"all values are the same"}"#);
    }
}
