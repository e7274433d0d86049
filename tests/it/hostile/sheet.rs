//! What a text does to a table that a spreadsheet reads.

use std::process::{Command, Stdio};

use crate::support::skipped;

/// What of a table in CSV is not one text a row, as a parser of CSV reads it, or begins as a
/// formula does; `None` where all is well.
pub fn complaint(table: &str, expected: &[String]) -> Option<String> {
    let mut reader = csv::ReaderBuilder::new().flexible(true).from_reader(table.as_bytes());
    let mut rows = 0;
    for (record, text) in reader.records().zip(expected) {
        let record = match record {
            Ok(record) => record,
            Err(error) => return Some(error.to_string()),
        };
        rows += 1;
        let cells: Vec<&str> = record.iter().collect();
        let [cell, "7"] = cells.as_slice() else { return Some(format!("{text:?} is {cells:?}")) };
        let begins = cell.trim_start_matches([' ', '\u{feff}', '\u{200b}', '\u{a0}']);
        if begins.starts_with(['=', '+', '-', '@', '\t', '\r', '\n', '＝', '＋', '－', '＠']) {
            return Some(format!("a formula: {cell:?}"));
        }
        let bare = if *cell == text { cell } else { cell.strip_prefix('\'').unwrap_or(cell) };
        if bare != text {
            return Some(format!("{text:?} became {cell:?}"));
        }
    }
    (rows != expected.len()).then(|| format!("{rows} rows of {}", expected.len()))
}

/// How many formulas `LibreOffice` sees in a table; `None`, and said so, where it is not installed.
pub fn formulas_in_libreoffice(table: &str) -> Option<usize> {
    let program = ["soffice", "libreoffice"].into_iter().find(|name| {
        let mut asked = Command::new(name);
        asked.arg("--version").stdout(Stdio::null()).stderr(Stdio::null());
        asked.status().is_ok_and(|status| status.success())
    });
    let Some(program) = program else {
        skipped("no LibreOffice to read a table with");
        return None;
    };
    let folder = tempfile::tempdir().expect("a folder");
    std::fs::write(folder.path().join("table.csv"), table).expect("written");
    let profile = format!("-env:UserInstallation=file://{}/profile", folder.path().display());
    let made = Command::new(program)
        .args([&*profile, "--headless", "--convert-to", "fods", "--infilter=CSV:44,34,76"])
        .args(["--outdir", ".", "table.csv"])
        .current_dir(folder.path())
        .output()
        .expect("LibreOffice");
    let sheet = std::fs::read_to_string(folder.path().join("table.fods"));
    let sheet = sheet.unwrap_or_else(|error| panic!("{error}: {made:?}"));
    assert!(sheet.contains("<table:table-cell"), "{sheet}");
    Some(sheet.matches("table:formula=").count())
}
