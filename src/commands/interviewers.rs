//! `interviewers`: habits of those who ask, never a verdict on a person.

use super::seed::SeedArgs;
use super::show::{read_again, tell_unreadable};
use super::{CommandError, Context};
use crate::model::{InterviewerId, Scorecard};
use crate::msg;
use crate::render::{habits_document, habits_table};
use crate::report::{Turn, habits};
use crate::scoring::HabitsOf;

/// How many arrangements are drawn for a p-value where not all are tried.
const DRAWS: usize = 10_000;

/// Show an interviewer’s habits: severity, range, halo, contrast, drift
#[derive(Debug, clap::Args)]
pub struct Args {
    /// Show the whole panel; for interviewers only when everybody has submitted on everyone
    #[arg(long)]
    pub panel: bool,
    /// The seed.
    #[command(flatten)]
    pub seed: SeedArgs,
}

/// Shows the habits that the viewer may see.
///
/// # Errors
/// That the viewer may not see them yet; what is wrong with the round.
pub fn run(context: &mut Context, args: &Args) -> Result<(), CommandError> {
    let loaded = context.open_round()?;
    let viewer = context.viewer(&loaded)?;
    let panel = context.panel(&loaded, &viewer)?;
    let everybody: Vec<InterviewerId> =
        loaded.round.panel.iter().map(|one| one.id.clone()).collect();
    let shown = match (HabitsOf::decide(&viewer, panel.everybody_is_in()), args.panel) {
        (HabitsOf::Own(id) | HabitsOf::OwnOrPanel(id), false) => vec![id],
        (HabitsOf::OwnOrPanel(_), true) | (HabitsOf::Panel, _) => everybody,
        (HabitsOf::Own(_), true) => {
            let what = msg!("failed-habits-sealed");
            return Err(CommandError::hinted(what, msg!("hint-habits-own")));
        }
        (HabitsOf::Nobody, _) => {
            let known: Vec<&str> = everybody.iter().map(InterviewerId::as_str).collect();
            let hint = msg!("hint-who", known = known.join(", "));
            return Err(CommandError::usage(msg!("failed-who"), hint));
        }
    };
    let open: Vec<_> = panel
        .card_files
        .iter()
        .filter(|card| panel.visibility.is_open(&card.candidate))
        .cloned()
        .collect();
    let turn = |card: Scorecard| Turn::of(&card, &loaded.rubric);
    let turns = panel.visibility.reveal(read_again(&panel, &open, turn)?);
    let report = habits(&panel, &turns, &shown, args.seed.simulation(DRAWS));
    context.print(
        "interviewers",
        &report,
        |context| habits_document(&report, &context.words),
        |_| habits_table(&report),
    )?;
    tell_unreadable(context, &panel)
}
