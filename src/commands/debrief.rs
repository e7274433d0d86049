//! `debrief`: the agenda for the panel's talk.

use super::panel_talk::refuse_if_sealed;
use super::show::{read_again, tell_unreadable};
use super::{CommandError, Context};
use crate::msg;
use crate::render::{debrief_document, debrief_table};
use crate::report::{agenda, debrief};

/// How many differences are talked about, if not said otherwise.
const MOST: u16 = 8;

/// Prepare the panel's talk: where the interviewers differ, and what it could change
#[derive(Debug, clap::Args)]
pub struct Args {
    /// One candidate alone: id, or the beginning of the name
    pub candidate: Option<String>,
    /// How many differences to list at most
    #[arg(long, value_name = "NUMBER", default_value_t = MOST, value_parser = clap::value_parser!(u16).range(1..))]
    pub most: u16,
}

impl Default for Args {
    fn default() -> Self {
        Self { candidate: None, most: MOST }
    }
}

/// Prints the agenda, from what the viewer may see.
///
/// # Errors
/// That the viewer may not see the candidate yet; what is wrong with the round.
pub fn run(context: &mut Context, args: &Args) -> Result<(), CommandError> {
    let loaded = context.open_round()?;
    let viewer = context.viewer(&loaded)?;
    let panel = context.panel(&loaded, &viewer)?;
    let only = match &args.candidate {
        Some(typed) => {
            let id = context.find_candidate(&panel.people(), &panel.candidates, typed)?;
            refuse_if_sealed(&panel, &id)?;
            Some(id)
        }
        None => None,
    };
    let agenda = agenda(&panel, only.as_ref(), args.most.into());
    let quoted = agenda.candidates();
    let files: Vec<_> = panel
        .card_files
        .iter()
        .filter(|card| quoted.binary_search(&card.candidate).is_ok())
        .cloned()
        .collect();
    let cards = panel.visibility.reveal(read_again(&panel, &files, |card| card)?);
    let report = debrief(&panel, only.as_ref(), &agenda, &cards);
    context.print(
        "debrief",
        &report,
        |context| debrief_document(&report, context.names(&loaded.rubric)),
        |_| debrief_table(&report),
    )?;
    tell_unreadable(context, &panel)?;
    if !report.items.is_empty() {
        let round = context.round_flag(&loaded.folder);
        context.tell(&msg!("next-revise", round = round));
    }
    Ok(())
}
