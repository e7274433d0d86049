//! Tables as CSV, for other programs and spreadsheets.

use super::numbers::decimal;
use super::{Cell, Table};
use crate::text::{Language, is_steering, visible_block};

/// Decimals of a number in CSV.
const PLACES: u32 = 4;

/// For whom the CSV is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum CsvKind {
    /// Programs: commas and decimal points, the same whoever runs the program.
    Programs,
    /// A spreadsheet that is to open the file by a double click: separators as its language
    /// has them, and the mark by which it knows UTF-8.
    Spreadsheet(Language),
}

impl CsvKind {
    const fn separator(self) -> u8 {
        match self {
            Self::Programs | Self::Spreadsheet(Language::English) => b',',
            // Where the comma is for decimals, columns are kept apart by semicolons.
            Self::Spreadsheet(Language::Norwegian | Language::Danish) => b';',
        }
    }

    const fn language(self) -> Language {
        match self {
            Self::Programs => Language::English,
            Self::Spreadsheet(language) => language,
        }
    }

    const fn mark(self) -> &'static str {
        match self {
            Self::Programs => "",
            Self::Spreadsheet(_) => "\u{feff}",
        }
    }
}

/// The table as CSV (RFC 4180), with fixed column names.
///
/// A text that a spreadsheet would take for a formula gets an apostrophe in
/// front, and control characters are shown as on the terminal; a range stands in one cell as `low..high`.
#[must_use]
pub fn to_csv(table: &Table, kind: CsvKind) -> String {
    let mut writer =
        ::csv::WriterBuilder::new().delimiter(kind.separator()).from_writer(Vec::new());
    let heading = table.columns.iter().map(|column| column.key.as_str());
    // Writing into memory can't fail.
    let _ = writer.write_record(heading);
    for row in &table.rows {
        let _ = writer.write_record(row.iter().map(|cell| field(cell, kind.language())));
    }
    let text = String::from_utf8(writer.into_inner().unwrap_or_default()).unwrap_or_default();
    format!("{}{text}", kind.mark())
}

fn field(cell: &Cell, language: Language) -> String {
    let number = |number| decimal(number, PLACES, language).replace('−', "-");
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
    use super::{CsvKind, harmless, to_csv};
    use crate::model::Ratio;
    use crate::render::{Align, Cell, Table};
    use crate::text::Language;

    /// What a reader of such a file finds: its columns and its row.
    fn read_back(kind: CsvKind, separator: u8) -> Vec<String> {
        let keys = ["name", "total"].map(|key| (key.to_owned(), key.to_owned(), Align::Left));
        let mut table = Table::new(keys);
        let total = Cell::Number(Ratio::new(-5, 2), 1);
        table.rows.push(vec![Cell::text("Åse; \"A, B\"\nØ"), total]);
        let text = to_csv(&table, kind);
        let text = text.strip_prefix('\u{feff}').unwrap_or(&text);
        let mut reader =
            ::csv::ReaderBuilder::new().delimiter(separator).from_reader(text.as_bytes());
        assert_eq!(reader.headers().expect("columns"), vec!["name", "total"]);
        let row = reader.records().next().expect("a row").expect("one that is whole");
        row.iter().map(str::to_owned).collect()
    }

    #[test]
    fn a_spreadsheet_gets_the_separators_of_its_language_and_reads_back_what_was_written() {
        let name = "Åse; \"A, B\"\nØ";
        assert_eq!(read_back(CsvKind::Programs, b','), [name, "-2.5000"]);
        assert_eq!(read_back(CsvKind::Spreadsheet(Language::English), b','), [name, "-2.5000"]);
        assert_eq!(read_back(CsvKind::Spreadsheet(Language::Danish), b';'), [name, "-2,5000"]);
        let mark = |kind| to_csv(&Table::new([]), kind).starts_with('\u{feff}');
        assert!(mark(CsvKind::Spreadsheet(Language::Norwegian)) && !mark(CsvKind::Programs));
    }

    #[test]
    fn no_text_becomes_a_formula() {
        for text in ["=1+1", "+1", "-1", "@x", "\tx", " =x", "＝1", "\u{a0}=1", "\u{200b}=1"] {
            assert!(harmless(text).starts_with('\''), "{text:?}");
        }
        assert_eq!(harmless("Ola = kari"), "Ola = kari");
    }
}
