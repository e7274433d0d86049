//! `kit`: the interview guide, for the screen or on paper.

use super::{CommandError, Context};
use crate::msg;
use crate::render::guide_document;
use crate::report::People;

/// How many lines for notes.
const ROOM: usize = 3;

/// Print the interview guide: questions, anchors, room for notes
#[derive(Debug, clap::Args)]
pub struct Args {
    /// The candidate whose name stands on top
    pub candidate: Option<String>,
    /// Another rubric than the round's: an id or a file
    #[arg(long, value_name = "ID|FILE", conflicts_with = "candidate")]
    pub rubric: Option<String>,
}

/// Prints the guide; with `--as`, only what that interviewer scores.
///
/// # Errors
/// That there is no such candidate, interviewer or rubric.
pub fn run(context: &mut Context, args: &Args) -> Result<(), CommandError> {
    if args.rubric.is_some() || context.find_round().is_none() {
        let id = args.rubric.as_deref().unwrap_or(crate::store::EMBEDDED[0].0);
        let (rubric, _) = super::rubric::load(context, id)?;
        let asked: Vec<usize> = (0..rubric.criteria.len()).collect();
        let title = rubric.title.within(context.language());
        let heading = context.words.say(&msg!("kit-title", title = title));
        let page = guide_document(&rubric, &asked, &heading, ROOM, &context.words);
        return context.print_page(&page);
    }
    let loaded = context.open_round()?;
    let identities = loaded.identities()?;
    let people = People::new(&loaded.round, &identities);
    let interviewer = match context.acting_as {
        Some(_) => Some(context.interviewer(&loaded.round)?),
        None => None,
    };
    let asked = interviewer.as_ref().and_then(|id| loaded.round.interviewer(id));
    let asked = asked.map_or_else(
        || (0..loaded.rubric.criteria.len()).collect(),
        |one| one.scores(&loaded.rubric),
    );
    let heading = match &args.candidate {
        Some(typed) => {
            let id = context.find_candidate(&people, &loaded.candidates()?, typed)?;
            msg!("kit-for", name = people.candidate(&id).labelled())
        }
        None => msg!("kit-title", title = &loaded.round.title),
    };
    let heading = context.words.say(&heading);
    let page = guide_document(&loaded.rubric, &asked, &heading, ROOM, &context.words);
    context.print_page(&page)
}
