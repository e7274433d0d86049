//! `rubric show`: what a rubric says.

use super::list::listed;
use super::load::{load, of_round_or_default};
use crate::commands::{CommandError, Context};
use crate::render::{rubric_document, rubrics_table};

/// Which rubric.
#[derive(Debug, clap::Args)]
pub struct Args {
    /// An id from the list, or a file; the round's own if left out
    pub rubric: Option<String>,
    /// Print the file itself, to begin a rubric of your own from
    #[arg(long)]
    pub source: bool,
}

pub(super) fn run(context: &mut Context, args: &Args) -> Result<(), CommandError> {
    let (rubric, text) = match &args.rubric {
        Some(named) => load(context, named)?,
        None => of_round_or_default(context)?,
    };
    if args.source {
        return context.write(&text);
    }
    let report = listed(&rubric, context.language());
    context.print(
        "rubric",
        &report,
        |context| rubric_document(&rubric, &context.words),
        |context| rubrics_table(std::slice::from_ref(&rubric), &context.words),
    )
}
