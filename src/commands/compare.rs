//! `compare`: candidates side by side.

use super::show::{report_on, tell_unreadable};
use super::{CommandError, Context};
use crate::msg;
use crate::render::{comparison_document, comparison_table};
use crate::report::{CandidateReport, Profile, comparison};

/// Compare candidates side by side
#[derive(Debug, clap::Args)]
pub struct Args {
    /// The candidates: ids, or beginnings of names
    #[arg(required = true, num_args = 2..)]
    pub candidates: Vec<String>,
}

/// Lays candidates side by side.
///
/// # Errors
/// That the viewer may not see one of them yet; what is wrong with the round.
pub fn run(context: &mut Context, args: &Args) -> Result<(), CommandError> {
    let loaded = context.open_round()?;
    let viewer = context.viewer(&loaded)?;
    let panel = context.panel(&loaded, &viewer)?;
    let mut reports = Vec::new();
    for typed in &args.candidates {
        let id = context.find_candidate(&panel.people(), &panel.candidates, typed)?;
        if reports.iter().any(|one: &CandidateReport| one.candidate.id == id.as_str()) {
            let name = panel.people().candidate(&id).labelled();
            let what = msg!("failed-same-candidate", name = name);
            return Err(CommandError::hinted(what, msg!("hint-same-candidate")));
        }
        reports.push(report_on(&loaded, &panel, &id)?);
    }
    let report = comparison(&reports);
    let profiles: Vec<Profile> =
        reports.iter().map(|report| report.profile(&loaded.rubric)).collect();
    context.print(
        "comparison",
        &report,
        |context| comparison_document(&report, &profiles, context.names(&loaded.rubric)),
        |context| comparison_table(&report, context.names(&loaded.rubric)),
    )?;
    tell_unreadable(context, &panel)
}
