//! `init`: begins a round.

mod plan;
mod questions;

use std::path::{Path, PathBuf};
use std::sync::Arc;

use super::retention::parse_period;
use super::{CommandError, Context};
use crate::model::{Period, Round, Training};
use crate::msg;
use crate::render::period_in_words;
use crate::store::{EMBEDDED, Folder, LoadedRound, MINUTES, begin_round, new_round_id};
use questions::ask_plan;

pub(super) use plan::{Plan, plan};
pub(super) use questions::ask_interviewer;

/// Begin a round of interviews
#[derive(Debug, Clone, Default, clap::Args)]
pub struct Args {
    /// The folder; made if it is not there
    pub dir: Option<PathBuf>,
    /// What it is for: hiring, or team, a check of a team that is there already
    #[arg(long, value_enum, value_name = "PURPOSE", hide_possible_values = true)]
    pub purpose: Option<PurposeArg>,
    /// The rubric: an id from `rubric list`, or a file
    #[arg(long, value_name = "ID|FILE")]
    pub rubric: Option<String>,
    /// What the round is called
    #[arg(long)]
    pub title: Option<String>,
    /// An interviewer, as an id or ID=NAME; may be given several times
    #[arg(long = "interviewer", value_name = "ID[=NAME]")]
    pub interviewers: Vec<String>,
    /// When others' scorecards may be seen: after-own, when one's own is in, or after-all, when all are
    #[arg(long, value_enum, value_name = "WHEN", hide_possible_values = true)]
    pub reveal: Option<RevealArg>,
    /// How many minutes an interview is planned for; the sheet counts them
    #[arg(long, value_name = "NUMBER", value_parser = parse_minutes)]
    pub minutes: Option<u32>,
    /// Of the rubric only these competences, by their ids with commas between
    #[arg(long, value_name = "IDS", value_delimiter = ',')]
    pub competences: Vec<String>,
    /// Let git keep scorecards and candidates' ids too; names stay out all the same
    #[arg(long)]
    pub track_scorecards: bool,
    /// How long data are kept after the last entry on a candidate: “6 months”, “90 days”
    #[arg(long, value_name = "PERIOD", value_parser = parse_period)]
    pub retention: Option<Period>,
    /// Why so long
    #[arg(long, value_name = "REASON", requires = "retention")]
    pub retention_reason: Option<String>,
}

/// What a round is for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, clap::ValueEnum)]
pub enum PurposeArg {
    /// Candidates are interviewed for an opening.
    Hiring,
    /// A team looks at itself.
    Team,
}

impl PurposeArg {
    /// The rubric where none is named.
    const fn rubric(self) -> &'static str {
        match self {
            Self::Hiring => EMBEDDED[0].0,
            Self::Team => TRIANGLE,
        }
    }
}

/// The rubric with all competences of the triangle, which a team check is made with.
const TRIANGLE: &str = "competence-triangle";

/// When others' scorecards may be seen.
#[derive(Debug, Clone, Copy, PartialEq, Eq, clap::ValueEnum)]
pub enum RevealArg {
    /// As soon as one's own is in.
    AfterOwn,
    /// Only when the whole panel's are in.
    AfterAll,
}

/// Begins a round in a folder.
///
/// # Errors
/// That there is a round already, what is wrong with the rubric, or why the
/// folder could not be written.
pub fn run(context: &mut Context, args: &Args) -> Result<(), CommandError> {
    let folder = context.folder.join(args.dir.as_deref().unwrap_or(Path::new("")));
    if context.files.kind(&folder.join("round.toml")).is_some() {
        let path = context.shown(&folder);
        return Err(CommandError::hinted(
            msg!("failed-round-exists", path = path),
            msg!("hint-status"),
        ));
    }
    let wizard = context.interactive && args.rubric.is_none() && args.title.is_none();
    let plan = if wizard { ask_plan(context, args)? } else { plan(context, args)? };
    let loaded = begin(context, &folder, plan, args.track_scorecards)?;
    tell_begun(context, &loaded, args.track_scorecards);
    let round = context.round_flag(&loaded.folder);
    context.tell(&msg!("next-candidate-add", round = round));
    Ok(())
}

/// Writes the round, and opens it.
pub(super) fn begin(
    context: &Context,
    folder: &Path,
    plan: Plan,
    track_scorecards: bool,
) -> Result<LoadedRound, CommandError> {
    let round = Round {
        id: new_round_id()?,
        title: plan.title,
        purpose: plan.purpose,
        language: context.language(),
        rubric: plan.rubric.pin(),
        earlier: Vec::new(),
        reveal: plan.reveal,
        created: context.clock.now(),
        identities: None,
        retention: plan.retention,
        minutes: plan.minutes,
        training: Training::default(),
        panel: plan.panel,
    };
    context.words.speak_of(round.purpose.people());
    let folder = Folder::new(folder.to_owned(), Arc::clone(&context.files));
    begin_round(&folder, &round, &plan.rubric_text, ignored(track_scorecards))?;
    Ok(folder.load()?)
}

/// Says what was written, and what git does not see.
pub(super) fn tell_begun(context: &mut Context, loaded: &LoadedRound, track_scorecards: bool) {
    let path = context.shown(loaded.folder.root());
    let title = &loaded.round.title;
    context.tell(&msg!("round-begun", title = title, path = path));
    context.tell(&match track_scorecards {
        true => msg!("round-git-names-out"),
        false => msg!("round-git-people-out"),
    });
    let round = context.round_flag(&loaded.folder);
    context.tell(&match &loaded.round.retention {
        Some(retention) => {
            let period = period_in_words(retention.period);
            msg!("round-retention", period = period, reason = &retention.reason)
        }
        None => msg!("round-no-retention", round = round),
    });
}

/// What git is told to leave alone.
const fn ignored(track_scorecards: bool) -> &'static str {
    if track_scorecards {
        "# Names never go into git.\nidentities.toml\n*.lock\n"
    } else {
        "# What is about people stays out of git.\nidentities.toml\nscorecards/\ncandidates/\nrevisions/\ndecisions/\n*.lock\n"
    }
}

/// How long an interview is planned for, as typed.
pub(super) fn parse_minutes(text: &str) -> Result<u32, String> {
    let minutes = text.trim().parse().ok().filter(|minutes| MINUTES.contains(minutes));
    minutes.ok_or_else(|| format!("{} to {}", MINUTES.start(), MINUTES.end()))
}
