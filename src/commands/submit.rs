//! `submit`: publishes a draft.

use super::session::{Seat, already_submitted, missing, open_draft, save_draft, submit_draft};
use super::{CommandError, Context};
use crate::model::Rating;
use crate::msg;
use crate::store::Presence;

/// Submit your scorecard on a candidate
#[derive(Debug, clap::Args)]
pub struct Args {
    /// The candidate: id, or the beginning of the name
    pub candidate: String,
    /// Mark what has no rating yet: not-asked or no-evidence
    #[arg(long, value_enum, value_name = "WORD", hide_possible_values = true)]
    pub missing: Option<Missing>,
}

/// What becomes of criteria without a rating.
#[derive(Debug, Clone, Copy, PartialEq, Eq, clap::ValueEnum)]
pub enum Missing {
    /// They were not asked.
    NotAsked,
    /// They were asked, and nothing was heard.
    NoEvidence,
}

/// Submits the draft of the interviewer who acts.
///
/// # Errors
/// That there is no draft or something is missing in it; that a card is
/// there already; why it could not be written. The draft is kept then.
pub fn run(context: &mut Context, args: &Args) -> Result<(), CommandError> {
    let loaded = context.open_round()?;
    let seat = Seat::of(context, &loaded, &args.candidate)?;
    if context.drafts().presence(&seat.key(&loaded)) == Presence::Absent {
        return Err(match super::session::submitted(&loaded, &seat)? {
            Some(card) => already_submitted(context, &seat, &loaded.folder.card_path(&card)),
            None => {
                let what = msg!("failed-no-draft", name = seat.name.as_str());
                CommandError::hinted(what, msg!("hint-score", id = seat.candidate.as_str()))
            }
        });
    }
    let mut opened = open_draft(context, &loaded, &seat)?;
    if let Some(mark) = args.missing {
        let rating = match mark {
            Missing::NotAsked => Rating::NotAsked,
            Missing::NoEvidence => Rating::NoEvidence,
        };
        let now = context.clock.now();
        for at in missing(&loaded, &seat, &opened.draft.card) {
            let id = loaded.rubric.criteria[at].id.clone();
            let answer = opened.draft.card.answers.entry(id).or_default();
            answer.rating = Some(rating);
            answer.at = Some(now);
        }
        save_draft(context, &loaded, &mut opened.open, &opened.draft)?;
    }
    submit_draft(context, &loaded, &seat, opened.open, opened.draft)?;
    let round = context.round_flag(&loaded.folder);
    context.tell(&msg!("next-rank", round = round));
    Ok(())
}
