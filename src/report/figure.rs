//! A number in a report: exact, and as a decimal for other programs.

use serde::{Serialize, Serializer, ser::SerializeMap as _};

use crate::model::Ratio;

/// Decimals of a figure in JSON.
const PLACES: u32 = 4;

/// An exact number; in JSON `{"exact": "200/3", "decimal": 66.6667}`.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Figure(pub Ratio);

impl From<&Ratio> for Figure {
    fn from(ratio: &Ratio) -> Self {
        Self(ratio.clone())
    }
}

impl Serialize for Figure {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let units = self.0.rounded(PLACES).to_string();
        // At most four decimals of a number up to a hundred: a double holds them exactly enough.
        let decimal = units.parse::<f64>().unwrap_or(f64::NAN) / 10_f64.powi(4);
        let mut map = serializer.serialize_map(Some(2))?;
        map.serialize_entry("exact", &self.0.to_string())?;
        map.serialize_entry("decimal", &decimal)?;
        map.end()
    }
}
