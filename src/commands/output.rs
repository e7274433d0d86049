//! In which form a listing is printed.

use std::io::Write as _;

use serde::Serialize;

use super::{CommandError, Context};
use crate::render::{CsvKind, Document, Table, to_csv, to_json, to_markdown, to_terminal};

/// The form of a listing.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, clap::ValueEnum)]
pub enum Format {
    /// For reading in the terminal.
    #[default]
    Table,
    /// For programs; versioned, never translated.
    Json,
    /// For programs: commas and decimal points.
    Csv,
    /// CSV for a double click: separators as a spreadsheet in the language in use wants them.
    Spreadsheet,
    /// For pasting into a document.
    Markdown,
    /// Findings as annotations of a pull request on GitHub.
    Github,
    /// Findings for code-scanning services.
    Sarif,
}

impl Format {
    /// Whether only findings can be printed so.
    #[must_use]
    pub const fn is_for_findings(self) -> bool {
        matches!(self, Self::Github | Self::Sarif)
    }
}

impl Context {
    /// Prints a report in the form asked for.
    ///
    /// # Errors
    /// If the output can't be written.
    pub fn print<T: Serialize>(
        &mut self,
        name: &str,
        report: &T,
        page: impl FnOnce(&Self) -> Document,
        table: impl FnOnce(&Self) -> Table,
    ) -> Result<(), CommandError> {
        let text = match self.format {
            Format::Table => to_terminal(&page(self), self.language(), self.style),
            Format::Markdown => to_markdown(&page(self), self.language()),
            Format::Csv | Format::Spreadsheet => to_csv(&table(self), self.csv_kind()),
            // The command line refuses forms that are for findings alone.
            Format::Json | Format::Github | Format::Sarif => to_json(name, report),
        };
        self.write(&text)
    }

    /// For whom CSV is written.
    pub(super) const fn csv_kind(&self) -> CsvKind {
        match self.format {
            Format::Spreadsheet => CsvKind::Spreadsheet(self.language()),
            _ => CsvKind::Programs,
        }
    }

    /// Prints a page, as text or as Markdown.
    ///
    /// # Errors
    /// If the output can't be written.
    pub fn print_page(&mut self, page: &Document) -> Result<(), CommandError> {
        let text = match self.format {
            Format::Markdown => to_markdown(page, self.language()),
            Format::Table
            | Format::Csv
            | Format::Spreadsheet
            | Format::Json
            | Format::Github
            | Format::Sarif => to_terminal(page, self.language(), self.style),
        };
        self.write(&text)
    }

    /// Writes text to the output.
    ///
    /// # Errors
    /// If the output can't be written.
    pub fn write(&mut self, text: &str) -> Result<(), CommandError> {
        self.out.write_all(text.as_bytes())?;
        Ok(self.out.flush()?)
    }
}
