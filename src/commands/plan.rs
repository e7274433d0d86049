//! `plan`: before the interviews, who scores what, in which order, how reliably.

use super::seed::SeedArgs;
use super::{CommandError, Context};
use crate::model::{Id, InterviewerId, Rubric};
use crate::msg;
use crate::render::{plan_document, plan_table};
use crate::report::{
    DecisionRow, FocusFrom, Meeting, Panel, Plan, Planned, PlannedFocus, Planning, Single,
    decisions, plan, single_reliability,
};
use crate::scoring::MOST_CRITERIA;
use crate::store::{EMBEDDED, LoadedRound};

/// The most people that a plan is made for.
const MOST_PEOPLE: usize = 1000;

/// Plan the interviews: who scores what, in which order, how reliable it will be
#[derive(Debug, clap::Args)]
pub struct Args {
    /// Plan for so many candidates instead of the round’s; works without a round
    #[arg(long, value_name = "NUMBER")]
    pub candidates: Option<usize>,
    /// Plan for so many interviewers instead of the round’s panel
    #[arg(long, value_name = "NUMBER")]
    pub interviewers: Option<usize>,
    /// Another rubric than the round’s: an id or a file
    #[arg(long, value_name = "ID|FILE")]
    pub rubric: Option<String>,
    /// Propose a focus with at most so many criteria for one interviewer
    #[arg(long, value_name = "NUMBER")]
    pub most: Option<usize>,
    /// The panel meets each candidate together
    #[arg(long)]
    pub together: bool,
    /// Write the proposed focus into round.toml
    #[arg(long, conflicts_with_all = ["candidates", "interviewers", "rubric"])]
    pub write: bool,
    /// The seed.
    #[command(flatten)]
    pub seed: SeedArgs,
}

/// Plans the round in question, or one that does not exist yet.
///
/// # Errors
/// What is wrong with the round or the rubric; numbers that no plan can be made for.
pub fn run(context: &mut Context, args: &Args) -> Result<(), CommandError> {
    if args.most == Some(0)
        || [args.candidates, args.interviewers]
            .iter()
            .flatten()
            .any(|count| !(1..=MOST_PEOPLE).contains(count))
    {
        let hint = msg!("hint-plan-numbers", most = MOST_PEOPLE.to_string());
        return Err(CommandError::usage(msg!("failed-plan-numbers"), hint));
    }
    let counted = args.candidates.is_some() && args.interviewers.is_some();
    if context.find_round().is_none() && (counted || args.rubric.is_some()) {
        return without_round(context, args);
    }
    if context.find_round().is_none() && (args.candidates.is_some() || args.interviewers.is_some())
    {
        let hint = msg!("hint-plan-both");
        return Err(CommandError::usage(msg!("failed-plan-both"), hint));
    }
    of_round(context, args)
}

/// A plan for numbers alone.
fn without_round(context: &mut Context, args: &Args) -> Result<(), CommandError> {
    let named = args.rubric.as_deref().unwrap_or(EMBEDDED[0].0);
    let (rubric, _) = super::rubric::load(context, named)?;
    let planning = Planning {
        rubric: &rubric,
        candidates: numbered(args.candidates.unwrap_or_default()),
        interviewers: numbered(args.interviewers.unwrap_or_default()),
        focus: None,
        most: args.most.unwrap_or(MOST_CRITERIA),
        meeting: meeting(args),
        seed: args.seed.seed,
    };
    show(context, &planning, single_reliability(None), Vec::new()).map(drop)
}

/// A plan for the people of a round, or for more or fewer of them.
fn of_round(context: &mut Context, args: &Args) -> Result<(), CommandError> {
    let loaded = context.open_round()?;
    let other: Option<Rubric> = match &args.rubric {
        Some(named) => Some(super::rubric::load(context, named)?.0),
        None => None,
    };
    let viewer = match loaded.card_files()?.is_empty() {
        true => context.viewer_unasked(&loaded.round)?,
        false => context.viewer(&loaded)?,
    };
    let panel = context.panel(&loaded, &viewer)?;
    let planning = Planning {
        rubric: other.as_ref().unwrap_or(&loaded.rubric),
        candidates: args.candidates.map_or_else(|| candidates(&panel), numbered),
        interviewers: args.interviewers.map_or_else(|| interviewers(&loaded, &panel), numbered),
        focus: match (&other, args.interviewers, args.most) {
            (None, None, None) => Some(&loaded.round.panel),
            _ => None,
        },
        most: args.most.unwrap_or(MOST_CRITERIA),
        meeting: meeting(args),
        seed: args.seed.seed,
    };
    let single = single_reliability(Some(&panel));
    let report = show(context, &planning, single, decisions(&panel))?;
    if args.write { keep(context, &loaded, &report) } else { Ok(()) }
}

/// Writes the proposed focus, while nobody has scored by another one.
fn keep(context: &mut Context, loaded: &LoadedRound, report: &Plan) -> Result<(), CommandError> {
    let has_focus = loaded.round.panel.iter().any(|one| !one.focus.is_empty());
    let everything = report.focus_from == FocusFrom::Everything;
    if report.focus_from == FocusFrom::Round || (everything && !has_focus) {
        context.tell(&msg!("plan-nothing-to-write"));
        return Ok(());
    }
    if !loaded.card_files()?.is_empty() {
        return Err(CommandError::hinted(msg!("failed-plan-late"), msg!("hint-plan-late")));
    }
    let ids = |one: &PlannedFocus| {
        let Planned::Known(person) = &one.interviewer else { return None };
        // No list is everything, also what a later rubric may add.
        let listed = one.criteria.iter().filter(|_| !everything);
        let criteria = listed.filter_map(|id| id.parse::<Id>().ok()).collect();
        Some((person.id.parse::<InterviewerId>().ok()?, criteria))
    };
    let focus: Vec<(InterviewerId, Vec<Id>)> = report.focus.iter().filter_map(ids).collect();
    loaded.set_focus(&focus)?;
    let path = context.shown(&loaded.folder.root().join("round.toml"));
    context.tell(&msg!("plan-written", path = path));
    let round = context.round_flag(&loaded.folder);
    context.tell(&match loaded.candidates()?.is_empty() {
        true => msg!("next-candidate-add", round = round),
        false => msg!("next-score", round = round),
    });
    Ok(())
}

fn show(
    context: &mut Context,
    planning: &Planning<'_>,
    single: Single,
    decisions: Vec<DecisionRow>,
) -> Result<Plan, CommandError> {
    let report = Plan { decisions, ..plan(planning, single) };
    context.print(
        "plan",
        &report,
        |context| plan_document(&report, context.names(planning.rubric)),
        |_| plan_table(&report),
    )?;
    Ok(report)
}

fn meeting(args: &Args) -> Meeting {
    if args.together { Meeting::Together } else { Meeting::Separately }
}

fn numbered(count: usize) -> Vec<Planned> {
    (1..=count).map(|number| Planned::Numbered { number }).collect()
}

fn candidates(panel: &Panel<'_>) -> Vec<Planned> {
    let in_round = panel.candidates.iter().filter(|one| one.withdrawn.is_none());
    in_round.map(|one| Planned::Known(panel.people().candidate(&one.id))).collect()
}

fn interviewers(loaded: &LoadedRound, panel: &Panel<'_>) -> Vec<Planned> {
    let ids = loaded.round.panel.iter().map(|one| &one.id);
    ids.map(|id| Planned::Known(panel.people().interviewer(id))).collect()
}
