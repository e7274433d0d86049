//! Tables as CSV, for other programs and spreadsheets.

use super::numbers::decimal;
use super::{Cell, Table};
use crate::text::{Language, is_steering, visible_block};

/// Decimals of a number in CSV.
const PLACES: u32 = 4;

/// The table as CSV (RFC 4180), with fixed column names and decimal points.
///
/// A text that a spreadsheet would take for a formula gets an apostrophe in
/// front, and control characters are shown as on the terminal; a range stands in one cell as `low..high`.
#[must_use]
pub fn to_csv(table: &Table) -> String {
    let mut writer = ::csv::Writer::from_writer(Vec::new());
    let heading = table.columns.iter().map(|column| column.key.as_str());
    // Writing into memory can't fail.
    let _ = writer.write_record(heading);
    for row in &table.rows {
        let _ = writer.write_record(row.iter().map(field));
    }
    String::from_utf8(writer.into_inner().unwrap_or_default()).unwrap_or_default()
}

fn field(cell: &Cell) -> String {
    let number = |number| decimal(number, PLACES, Language::English).replace('−', "-");
    match cell {
        Cell::Empty => String::new(),
        Cell::Text(text) => harmless(&visible_block(text)),
        Cell::Whole(whole) => whole.to_string(),
        Cell::Number(value, _) | Cell::Bar(value) => number(value),
        Cell::Range(low, high, _) => format!("{}..{}", number(low), number(high)),
    }
}

/// Text that no spreadsheet takes for a formula.
fn harmless(text: &str) -> String {
    let begins = |c: char| {
        matches!(c, '=' | '+' | '-' | '@' | '\t' | '\r' | '\n' | '＝' | '＋' | '－' | '＠')
    };
    let blank =
        |c: char| c == ' ' || (c.is_whitespace() && !begins(c)) || is_steering(c) && !begins(c);
    if text.trim_start_matches(blank).starts_with(begins) {
        format!("'{text}")
    } else {
        text.to_owned()
    }
}

#[cfg(test)]
mod tests {
    use super::harmless;

    #[test]
    fn no_text_becomes_a_formula() {
        for text in ["=1+1", "+1", "-1", "@x", "\tx", " =x", "＝1", "\u{a0}=1", "\u{200b}=1"] {
            assert!(harmless(text).starts_with('\''), "{text:?}");
        }
        assert_eq!(harmless("Ola = kari"), "Ola = kari");
    }
}
