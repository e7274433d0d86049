//! `log`: who did what and when.

use super::show::tell_unreadable;
use super::{CommandError, Context};
use crate::model::CandidateId;
use crate::render::{log_document, log_table};
use crate::report::log;

/// Show who did what and when, with reasons
#[derive(Debug, clap::Args)]
pub struct Args {
    /// One candidate alone: id, or the beginning of the name
    pub candidate: Option<String>,
}

/// Prints what the files say was done, as far as the viewer may see it.
///
/// # Errors
/// What is wrong with the round.
pub fn run(context: &mut Context, args: &Args) -> Result<(), CommandError> {
    let loaded = context.open_round()?;
    let viewer = context.viewer(&loaded)?;
    let mut panel = context.panel(&loaded, &viewer)?;
    let erased = loaded.tombstones()?;
    let only = match &args.candidate {
        // Whoever was erased has no other file than the one that says so.
        Some(typed) => match erased.iter().find(|one| one.candidate.as_str() == typed.trim()) {
            Some(stone) => Some(stone.candidate.clone()),
            None => Some(context.find_candidate(&panel.people(), &panel.candidates, typed)?),
        },
        None => None,
    };
    let asked = |id: &CandidateId| only.as_ref().is_none_or(|only| only == id);
    let mut files = loaded.all_card_files()?;
    // Sealed cards are not even opened.
    files.retain(|card| panel.visibility.is_open(&card.candidate) && asked(&card.candidate));
    let reading = loaded.read_cards(&files, |card| card, &|_| {});
    // Of cards that were amended since the panel knows nothing.
    let new = reading.faults.into_iter().filter(|fault| !panel.unreadable.contains(fault));
    let new: Vec<_> = new.collect();
    panel.unreadable.extend(new);
    let cards = panel.visibility.reveal(reading.read);
    let report = log(&panel, only.as_ref(), &cards, &erased);
    context.print(
        "log",
        &report,
        |context| log_document(&report, context.names(&loaded.rubric)),
        |_| log_table(&report),
    )?;
    tell_unreadable(context, &panel)
}
