//! A moment in a report.

use chrono::{DateTime, FixedOffset};
use serde::{Serialize, Serializer};

/// A moment with the offset of the machine that wrote it; in JSON as RFC 3339 writes it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Moment(pub DateTime<FixedOffset>);

impl Serialize for Moment {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(&self.0.to_rfc3339())
    }
}
