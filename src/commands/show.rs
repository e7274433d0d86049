//! `show`: one candidate, criterion by criterion, voice by voice.

use super::panel_talk::refuse_if_sealed;
use super::{CommandError, Context, Exit};
use crate::model::{CandidateId, Fault, Scorecard};
use crate::msg;
use crate::render::{candidate_document, candidate_table};
use crate::report::{CandidateReport, Panel, candidate_report};
use crate::store::{CardFile, LoadedRound};

/// Show one candidate: every criterion, every voice
#[derive(Debug, clap::Args)]
pub struct Args {
    /// The candidate: id, or the beginning of the name
    pub candidate: String,
}

/// Shows one candidate.
///
/// # Errors
/// That the viewer may not see the candidate yet; what is wrong with the round.
pub fn run(context: &mut Context, args: &Args) -> Result<(), CommandError> {
    let loaded = context.open_round()?;
    let viewer = context.viewer(&loaded)?;
    let panel = context.panel(&loaded, &viewer)?;
    let id = context.find_candidate(&panel.people(), &panel.candidates, &args.candidate)?;
    let report = report_on(&loaded, &panel, &id)?;
    context.print(
        "candidate",
        &report,
        |context| candidate_document(&report, context.names(&loaded.rubric)),
        |_| candidate_table(&report),
    )?;
    tell_unreadable(context, &panel)
}

/// The report on a candidate, if the viewer may see it.
pub(super) fn report_on(
    loaded: &LoadedRound,
    panel: &Panel<'_>,
    id: &CandidateId,
) -> Result<CandidateReport, CommandError> {
    let person = panel.people().candidate(id);
    let name = person.shown().into_owned();
    refuse_if_sealed(panel, id)?;
    let files: Vec<_> =
        panel.card_files.iter().filter(|card| card.candidate == *id).cloned().collect();
    let reading = loaded.read_cards(&files, |card: Scorecard| card, &|_| {});
    let cards = panel.visibility.reveal(reading.read);
    if cards.as_slice().is_empty() && reading.faults.is_empty() {
        let what = msg!("failed-no-cards", name = name);
        return Err(CommandError::hinted(what, msg!("hint-status")));
    }
    Ok(candidate_report(panel, id, &cards))
}

/// Reads scorecards with their words, after their marks were read.
///
/// # Errors
/// What can be read no longer; what could not be read before either, the panel tells.
pub(super) fn read_again<T: Send>(
    panel: &Panel<'_>,
    files: &[CardFile],
    keep: impl Fn(Scorecard) -> T + Sync,
) -> Result<Vec<T>, CommandError> {
    let reading = panel.loaded.read_cards(files, keep, &|_| {});
    let path = |fault: &Fault| fault.place.as_ref().map(|place| place.path.clone());
    let is_told = |fault: &Fault| panel.unreadable.iter().any(|told| path(told) == path(fault));
    let lost: Vec<Fault> = reading.faults.into_iter().filter(|fault| !is_told(fault)).collect();
    if lost.is_empty() { Ok(reading.read) } else { Err(lost.into()) }
}

/// Says which cards could not be read; then the exit code says so too.
pub(super) fn tell_unreadable(
    context: &mut Context,
    panel: &Panel<'_>,
) -> Result<(), CommandError> {
    if panel.unreadable.is_empty() {
        return Ok(());
    }
    context.tell_faults(&panel.unreadable);
    Err(CommandError::Said(Exit::Findings))
}
