//! `rank`: the candidates in order, as far as the viewer may see.

use super::progress::Progress;
use super::{CommandError, Context, Exit, Format};
use crate::msg;
use crate::render::{Block, standing_charts, standing_document, standing_table};
use crate::report::{Inputs, Standing, gather, profiles, standing};
use crate::store::LoadedRound;

/// Rank the candidates by the rubric's formula
#[derive(Debug, Default, clap::Args)]
pub struct Args {
    /// Draw the totals, and the first four candidates over each other
    #[arg(long)]
    pub chart: bool,
}

/// Ranks the candidates of the round in question.
///
/// # Errors
/// What is wrong with the round; findings if scorecards can't be read.
pub fn run(context: &mut Context, args: &Args) -> Result<(), CommandError> {
    let loaded = context.open_round()?;
    show_standing(context, &loaded, args)
}

/// Prints the standing of a round.
pub(super) fn show_standing(
    context: &mut Context,
    loaded: &LoadedRound,
    args: &Args,
) -> Result<(), CommandError> {
    let viewer = context.viewer(loaded)?;
    let (report, profiles, unreadable) = {
        let progress = Progress::new(context.words.say(&msg!("progress-reading")));
        let panel = gather(loaded, &viewer, &|done, total| progress.at(done, total))?;
        // What the report is made of is not kept while it is printed.
        let inputs = (context.format == Format::Json).then(|| Inputs::of(&panel));
        let drawn = if args.chart { profiles(&panel) } else { Vec::new() };
        (Standing { inputs, ..standing(&panel) }, drawn, panel.unreadable)
    };
    if !unreadable.is_empty() {
        context.tell_faults(&unreadable);
    }
    context.print(
        "standing",
        &report,
        |context| {
            let names = context.names(&loaded.rubric);
            let mut page = standing_document(&report, names);
            if args.chart {
                page.push(Block::Charts(standing_charts(&report, &profiles, names)));
            }
            page
        },
        |context| standing_table(&report, context.names(&loaded.rubric)),
    )?;
    if unreadable.is_empty() { Ok(()) } else { Err(CommandError::Said(Exit::Findings)) }
}
