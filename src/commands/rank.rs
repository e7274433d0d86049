//! `rank`: the candidates in order, as far as the viewer may see.

use super::{CommandError, Context, Exit, Format};
use crate::model::Purpose;
use crate::msg;
use crate::render::{Block, standing_charts, standing_document, standing_table};
use crate::report::{Inputs, Standing, Tag, UnderRubric, profiles, standing};
use crate::store::LoadedRound;

/// Rank the candidates by the rubric's formula
#[derive(Debug, Default, clap::Args)]
pub struct Args {
    /// Draw the totals, and the first four candidates over each other
    #[arg(long)]
    pub chart: bool,
    /// In a team check: rank the members against each other all the same
    #[arg(long)]
    pub colleagues: bool,
    /// Reckon with another rubric: a file, or a version of git of the round's own; never the ranking
    #[arg(long, value_name = "VERSION|FILE")]
    pub rubric: Option<String>,
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
    if loaded.round.purpose == Purpose::Team && !args.colleagues {
        return Err(CommandError::hinted(msg!("failed-team-rank"), msg!("hint-team-rank")));
    }
    let other = args.rubric.as_deref().map(|named| under(context, loaded, named)).transpose()?;
    let viewer = context.viewer(loaded)?;
    let (report, profiles, unreadable) = {
        let panel = context.panel(loaded, &viewer)?;
        // What the report is made of is not kept while it is printed.
        // What another rubric would say follows from more than the round.
        let is_ranking = other.is_none() && context.format == Format::Json;
        let inputs = is_ranking.then(|| Inputs::of(&panel));
        let unreadable = panel.unreadable.clone();
        let panel = match &other {
            Some(other) => other.panel(panel),
            None => panel,
        };
        let drawn = if args.chart { profiles(&panel) } else { Vec::new() };
        let under = other.as_ref().map(|other| Tag::of(&other.loaded.rubric));
        (Standing { under, inputs, ..standing(&panel) }, drawn, unreadable)
    };
    let rubric = other.as_ref().map_or(&loaded.rubric, |other| &other.loaded.rubric);
    if !unreadable.is_empty() {
        context.tell_faults(&unreadable);
    }
    context.print(
        "standing",
        &report,
        |context| {
            let names = context.names(rubric);
            let mut page = standing_document(&report, names);
            if args.chart {
                page.push(Block::Charts(standing_charts(&report, &profiles, names)));
            }
            page
        },
        |context| standing_table(&report, context.names(rubric)),
    )?;
    if unreadable.is_empty() { Ok(()) } else { Err(CommandError::Said(Exit::Findings)) }
}

/// The round under another rubric.
fn under(
    context: &mut Context,
    loaded: &LoadedRound,
    named: &str,
) -> Result<UnderRubric, CommandError> {
    let own = loaded.folder.root().join("rubric.toml");
    let found = super::rubric::one_beside(context, named, &own)?;
    let tag = format!("{} {}", found.rubric.id, found.rubric.version);
    let under = UnderRubric::new(loaded, found.rubric);
    if under.is_some() && matches!(context.format, Format::Csv | Format::Spreadsheet | Format::Json)
    {
        // A table has no room for it.
        context.tell(&msg!("standing-under", rubric = &tag));
    }
    under.ok_or_else(|| {
        CommandError::hinted(
            msg!("failed-not-comparable", rubric = tag),
            msg!("hint-not-comparable"),
        )
    })
}
