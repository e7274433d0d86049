//! `status`: who has what open, without a number.

use super::panel_talk::decisions_told;
use super::{CommandError, Context};
use crate::render::{status_document, status_table};
use crate::report::{People, status};

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
    report.decisions = decisions_told(context, &loaded)?;
    context.print(
        "status",
        &report,
        |context| status_document(&report, &context.words),
        |context| status_table(&report, &context.words),
    )
}
