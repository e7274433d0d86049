//! `status`: who has what open, without a number.

use super::{CommandError, Context};
use crate::render::{status_document, status_table};
use crate::report::{People, decisions, status};

/// Show who has submitted what, without a number
#[derive(Debug, clap::Args)]
pub struct Args {}

/// Shows who has submitted on whom, and what is open.
///
/// # Errors
/// What is wrong with the round.
pub fn run(context: &mut Context, _: &Args) -> Result<(), CommandError> {
    let loaded = context.open_round()?;
    let identities = loaded.identities()?;
    let people = People::new(&loaded.round, &identities);
    let candidates = loaded.candidates()?;
    let cards = loaded.card_files()?;
    let mut report = status(&loaded, &people, &candidates, &cards, &context.drafts());
    // How a decision stands to the ranking takes all scorecards; without one they stay closed.
    if !loaded.decision_files()?.is_empty() {
        let viewer = context.viewer_unasked(&loaded.round)?;
        report.decisions = decisions(&context.panel(&loaded, &viewer)?);
    }
    context.print(
        "status",
        &report,
        |context| status_document(&report, &context.words),
        |context| status_table(&report, &context.words),
    )
}
