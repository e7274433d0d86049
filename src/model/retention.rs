//! How long what is about a candidate is kept, and why.

use std::fmt;
use std::str::FromStr;

use chrono::{DateTime, Days, FixedOffset, Months};

/// How long, and why so long.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Retention {
    /// Counted from the last entry on a candidate.
    pub period: Period,
    /// The reason: what the data are still needed for, or which rule says so.
    pub reason: String,
}

/// A length of time in the calendar: `90 days`, `26 weeks`, `6 months`, `1 year`.
///
/// # Examples
/// ```
/// use vurder::model::Period;
/// let period: Period = "6 months".parse().unwrap();
/// let from = chrono::DateTime::parse_from_rfc3339("2026-08-31T12:00:00+02:00").unwrap();
/// // The month of February has no 31st.
/// assert_eq!(period.after(from).unwrap().to_rfc3339(), "2027-02-28T12:00:00+02:00");
/// assert!("0 days".parse::<Period>().is_err());
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Period {
    count: u32,
    unit: Unit,
}

/// What a period is counted in.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Unit {
    /// Days.
    Days,
    /// Weeks.
    Weeks,
    /// Months of the calendar.
    Months,
    /// Years of the calendar.
    Years,
}

/// That a text is no period.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct NoPeriod;

impl Period {
    /// The count and its unit.
    #[must_use]
    pub const fn parts(self) -> (u32, Unit) {
        (self.count, self.unit)
    }

    /// The moment at which the period after `from` is over; `None` beyond what a calendar has.
    #[must_use]
    pub fn after(self, from: DateTime<FixedOffset>) -> Option<DateTime<FixedOffset>> {
        match self.unit {
            Unit::Days => from.checked_add_days(Days::new(u64::from(self.count))),
            Unit::Weeks => from.checked_add_days(Days::new(u64::from(self.count) * 7)),
            Unit::Months => from.checked_add_months(Months::new(self.count)),
            Unit::Years => from.checked_add_months(Months::new(self.count.checked_mul(12)?)),
        }
    }
}

impl FromStr for Period {
    type Err = NoPeriod;

    fn from_str(text: &str) -> Result<Self, NoPeriod> {
        let (count, unit) = text.split_once(' ').ok_or(NoPeriod)?;
        let digits = !count.starts_with('0') && count.bytes().all(|byte| byte.is_ascii_digit());
        let count = count.parse().ok().filter(|count| digits && *count <= 9999).ok_or(NoPeriod)?;
        let unit = match unit {
            "day" | "days" => Unit::Days,
            "week" | "weeks" => Unit::Weeks,
            "month" | "months" => Unit::Months,
            "year" | "years" => Unit::Years,
            _ => return Err(NoPeriod),
        };
        Ok(Self { count, unit })
    }
}

impl fmt::Display for Period {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let unit = match self.unit {
            Unit::Days => "day",
            Unit::Weeks => "week",
            Unit::Months => "month",
            Unit::Years => "year",
        };
        let plural = if self.count == 1 { "" } else { "s" };
        write!(formatter, "{} {unit}{plural}", self.count)
    }
}

#[cfg(test)]
mod tests {
    use super::Period;

    #[test]
    fn a_period_reads_back_as_it_is_written() {
        for text in ["1 day", "90 days", "26 weeks", "6 months", "1 year", "9999 years"] {
            assert_eq!(text.parse::<Period>().expect("a period").to_string(), text);
        }
    }

    #[test]
    fn what_is_no_period_is_refused() {
        for text in ["", "6", "months", "06 months", "-1 day", "0 days", "6  months", "1.5 years"] {
            assert!(text.parse::<Period>().is_err(), "{text:?} was taken");
        }
        assert!("10000 days".parse::<Period>().is_err());
    }

    #[test]
    fn a_leap_day_ends_a_year_later_on_the_last_of_february() {
        let from = chrono::DateTime::parse_from_rfc3339("2028-02-29T00:00:00Z").expect("a moment");
        let after = "1 year".parse::<Period>().expect("a period").after(from).expect("a date");
        assert_eq!(after.to_rfc3339(), "2029-02-28T00:00:00+00:00");
    }
}
