//! Findings, told in one way by every command that looks for them.

use super::{CommandError, Context, Exit, Format};
use crate::model::{Finding, Level};
use crate::msg;
use crate::render::{
    Block, Document, finding_json, findings_table, to_csv, to_github, to_json, to_markdown,
    to_sarif,
};
use crate::text::{Catalogue, Language};

#[derive(serde::Serialize)]
struct Report {
    checked: usize,
    findings: Vec<serde_json::Value>,
}

impl Context {
    /// Prints what was found in so many files, in the form asked for.
    ///
    /// Findings are what a check is asked for: they are its result, on the
    /// output, and not an error on the way to another one.
    ///
    /// # Errors
    /// [`Exit::Findings`] where one is at least as serious as `denied`; if the
    /// output can't be written.
    pub fn print_findings(
        &mut self,
        name: &str,
        checked: usize,
        findings: &[Finding],
        denied: Level,
    ) -> Result<(), CommandError> {
        // What programs read is the same whoever runs this one.
        let english = || Catalogue::new(Language::English);
        let text = match self.format {
            Format::Json => {
                let words = english();
                let findings =
                    findings.iter().map(|finding| finding_json(finding, &words)).collect();
                to_json(name, &Report { checked, findings })
            }
            Format::Csv | Format::Spreadsheet => {
                to_csv(&findings_table(findings, &self.words, &self.folder), self.csv_kind())
            }
            Format::Markdown if !findings.is_empty() => {
                let mut page = Document::default();
                page.push(Block::Table(findings_table(findings, &self.words, &self.folder)));
                page.say(self.diagnostics().count(findings));
                to_markdown(&page, self.language())
            }
            Format::Github => to_github(findings, &self.words, &self.folder),
            Format::Sarif => to_sarif(findings, &english(), &self.folder),
            _ if findings.is_empty() => self.words.say(&msg!("check-fine", count = checked)) + "\n",
            _ => self.diagnostics().show(findings) + "\n",
        };
        self.write(&text)?;
        if findings.iter().any(|finding| finding.level <= denied) {
            Err(CommandError::Said(Exit::Findings))
        } else {
            Ok(())
        }
    }
}
