//! Findings, told in one way by every command that looks for them.

use super::{CommandError, Context, Exit, Format};
use crate::model::{Finding, Level};
use crate::msg;
use crate::render::{finding_json, to_json};
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
        let text = match self.format {
            Format::Json => {
                // JSON is the same whoever runs the program.
                let words = Catalogue::new(Language::English);
                let findings =
                    findings.iter().map(|finding| finding_json(finding, &words)).collect();
                to_json(name, &Report { checked, findings })
            }
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
