//! `kit`: the interview guide, for the screen or on paper.

use super::{CommandError, Context, PageArgs};
use crate::model::{RoundId, Rubric};
use crate::msg;
use crate::render::{guide_document, guide_page};
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
    /// Write a page to print, with room to write, as HTML
    #[arg(long)]
    pub html: bool,
    /// Where the page goes.
    #[command(flatten)]
    pub page: PageArgs,
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
        return print(
            context,
            args,
            &Kit { rubric: &rubric, asked: &asked, heading, on: [None, None], about: None },
        );
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
    let (heading, candidate) = match &args.candidate {
        Some(typed) => {
            let id = context.find_candidate(&people, &loaded.candidates()?, typed)?;
            let name = people.candidate(&id).labelled();
            (msg!("kit-for", name = name.as_str()), Some(name))
        }
        None => (msg!("kit-title", title = &loaded.round.title), None),
    };
    let heading = context.words.say(&heading);
    let interviewer = interviewer.map(|id| loaded.round.name_of(&id).to_owned());
    let about = candidate.is_some().then_some(&loaded.round.id);
    let on = [candidate, interviewer];
    print(context, args, &Kit { rubric: &loaded.rubric, asked: &asked, heading, on, about })
}

/// What is printed.
struct Kit<'k> {
    rubric: &'k Rubric,
    /// The criteria, by position.
    asked: &'k [usize],
    heading: String,
    /// Candidate and interviewer, where they are known.
    on: [Option<String>; 2],
    /// The round, if the page names a candidate of it.
    about: Option<&'k RoundId>,
}

fn print(context: &mut Context, args: &Args, kit: &Kit<'_>) -> Result<(), CommandError> {
    if args.html || args.page.output.is_some() {
        let page = guide_page(kit.rubric, kit.asked, &kit.heading, &kit.on, &context.words);
        return args.page.write(context, &page, "kit.html", kit.about);
    }
    let page = guide_document(kit.rubric, kit.asked, &kit.heading, ROOM, &context.words);
    context.print_page(&page)
}
