//! `weights`: is it the weights or the people?

use super::progress::Progress;
use super::seed::SeedArgs;
use super::show::tell_unreadable;
use super::{CommandError, Context};
use crate::msg;
use crate::render::{weights_document, weights_table};
use crate::report::weights;

/// Show how the ranking would fare under other weights and in other views
#[derive(Debug, clap::Args)]
pub struct Args {
    /// How many weightings to draw
    #[arg(
        long,
        value_name = "NUMBER",
        default_value_t = 10_000,
        value_parser = clap::value_parser!(u32).range(100..=100_000_000)
    )]
    pub draws: u32,
    /// The seed.
    #[command(flatten)]
    pub seed: SeedArgs,
}

/// Shows how the ranking that the viewer may see depends on its weights.
///
/// # Errors
/// What is wrong with the round; that nobody has a place.
pub fn run(context: &mut Context, args: &Args) -> Result<(), CommandError> {
    let loaded = context.open_round()?;
    let viewer = context.viewer(&loaded)?;
    let panel = context.panel(&loaded, &viewer)?;
    let report = {
        let progress = Progress::new(context.words.say(&msg!("progress-drawing")));
        let draws = usize::try_from(args.draws).unwrap_or(usize::MAX);
        let mut at = |done, total| progress.at(done, total);
        weights(&panel, args.seed.simulation(draws), &mut at)
    };
    let Some(report) = report else {
        return Err(CommandError::hinted(msg!("failed-nobody-placed"), msg!("hint-status")));
    };
    context.print(
        "weights",
        &report,
        |context| weights_document(&report, context.names(&loaded.rubric)),
        |_| weights_table(&report),
    )?;
    tell_unreadable(context, &panel)
}
