//! `reopen`: changes a submitted scorecard, with a reason that is kept.

use super::session::{Seat, amend, open_draft, save_draft, submitted};
use super::{CommandError, Context};
use crate::msg;

/// Reopen your submitted scorecard; the first one is kept
#[derive(Debug, clap::Args)]
pub struct Args {
    /// The candidate: id, or the beginning of the name
    pub candidate: String,
    /// Why; it stands in the new scorecard
    #[arg(long)]
    pub reason: String,
}

/// Makes a draft from the submitted card of the interviewer who acts.
///
/// # Errors
/// That nothing was submitted, that it is open already, or that no reason is given.
pub fn run(context: &mut Context, args: &Args) -> Result<(), CommandError> {
    let loaded = context.open_round()?;
    let seat = Seat::of(context, &loaded, &args.candidate)?;
    let reason = args.reason.trim();
    if reason.is_empty() {
        let hint = msg!("hint-reopen", id = seat.candidate.as_str());
        return Err(CommandError::usage(msg!("failed-no-reason"), hint));
    }
    let Some(file) = submitted(&loaded, &seat)? else {
        let hint = msg!("hint-score", id = seat.candidate.as_str());
        return Err(CommandError::hinted(
            msg!("failed-not-submitted", name = seat.name.as_str()),
            hint,
        ));
    };
    let mut reading = loaded.read_cards(&[file], |card| card, &|_| {});
    let Some(card) = reading.read.pop() else { return Err(reading.faults.into()) };
    let mut opened = open_draft(context, &loaded, &seat)?;
    if opened.resumed && opened.draft.card.amendment.is_some() {
        let what = msg!("failed-already-open", name = seat.name.as_str());
        return Err(CommandError::hinted(what, msg!("hint-score", id = seat.candidate.as_str())));
    }
    save_draft(context, &loaded, &mut opened.open, &amend(card, reason))?;
    let (id, round) = (seat.candidate.as_str(), context.round_flag(&loaded.folder));
    context.tell(&msg!("reopened", name = seat.name.as_str(), id = id, round = round));
    Ok(())
}
