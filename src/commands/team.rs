//! `team`: what a team has, what it lacks, where time is best spent.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use super::show::tell_unreadable;
use super::{CommandError, Context};
use crate::model::{CriterionId, Purpose, Ratio, Scorecard, Training};
use crate::msg;
use crate::render::{team_document, team_table};
use crate::report::{Panel, Team, since, team, usual_target};
use crate::store::{Folder, LoadedRound};

/// Show a team check: what the team has, what it lacks, where time is best spent
#[derive(Debug, clap::Args)]
pub struct Args {
    /// The score that everybody is to reach; what the round says, else seven tenths up the scale, if left out
    #[arg(long, value_name = "SCORE")]
    pub target: Option<i64>,
    /// What training takes: COMPETENCE=HOURS, several separated by commas
    #[arg(long, value_name = "ID=HOURS,…", value_delimiter = ',')]
    pub hours: Vec<String>,
    /// Keep the target and the hours in round.toml, for the next time and for the others
    #[arg(long)]
    pub keep: bool,
    /// The folder of an earlier check, to see what changed
    #[arg(long, value_name = "DIR")]
    pub before: Option<PathBuf>,
}

/// Shows the team check in question.
///
/// # Errors
/// That the round is no team check; what is wrong with it or with what was typed.
pub fn run(context: &mut Context, args: &Args) -> Result<(), CommandError> {
    let loaded = context.open_round()?;
    refuse_other_rounds(&loaded)?;
    let training = training(&loaded, args)?;
    let viewer = context.viewer(&loaded)?;
    let panel = context.panel(&loaded, &viewer)?;
    let report = team_report(context, &panel, &training, args.before.as_deref())?;
    context.print(
        "team",
        &report,
        |context| team_document(&report, context.names(&loaded.rubric)),
        |_| team_table(&report),
    )?;
    if args.keep && training != loaded.round.training {
        loaded.set_training(&training)?;
        let path = context.shown(&loaded.folder.root().join("round.toml"));
        context.tell(&msg!("team-kept", path = path));
        let round = context.round_flag(&loaded.folder);
        context.tell(&msg!("next-team-report", round = round));
    }
    tell_unreadable(context, &panel)
}

fn refuse_other_rounds(loaded: &LoadedRound) -> Result<(), CommandError> {
    match loaded.round.purpose {
        Purpose::Team => Ok(()),
        Purpose::Hiring => Err(CommandError::hinted(msg!("failed-no-team"), msg!("hint-no-team"))),
    }
}

/// What the round says of target and hours, and over it what was typed.
fn training(loaded: &LoadedRound, args: &Args) -> Result<Training, CommandError> {
    let mut training = loaded.round.training.clone();
    let scale = loaded.rubric.scale;
    if let Some(target) = args.target {
        if scale.score(target).is_err() {
            let (min, max) = (scale.min().to_string(), scale.max().to_string());
            let what = msg!("failed-target", target = target.to_string());
            return Err(CommandError::usage(what, msg!("hint-target", min = min, max = max)));
        }
        training.target = Some(target);
    }
    training.hours.extend(hours(loaded, &args.hours)?);
    Ok(training)
}

/// The team as the panel's viewer may see it, against an earlier check where one is named.
///
/// # Errors
/// What is wrong with the earlier check.
pub(super) fn team_report(
    context: &mut Context,
    panel: &Panel<'_>,
    training: &Training,
    before: Option<&Path>,
) -> Result<Team, CommandError> {
    let mut report = of_panel(panel, training);
    if let Some(folder) = before {
        let root = context.folder.join(folder);
        let earlier = Folder::new(root, Arc::clone(&context.files)).load()?;
        refuse_other_rounds(&earlier)?;
        let viewer = context.viewer(&earlier)?;
        let then = context.panel(&earlier, &viewer)?;
        report.since = Some(since(&report, &of_panel(&then, training)));
    }
    Ok(report)
}

/// The team as a viewer may see it.
fn of_panel(panel: &Panel<'_>, training: &Training) -> Team {
    let open = panel.card_files.iter().filter(|card| panel.visibility.is_open(&card.candidate));
    let open: Vec<_> = open.cloned().collect();
    let read = panel.loaded.read_cards(&open, |card: Scorecard| card, &|_| {});
    let target = training.target.unwrap_or_else(|| usual_target(panel.loaded.rubric.scale));
    team(panel, &panel.visibility.reveal(read.read), target, &training.hours)
}

/// The hours as typed, if the rubric has these competences.
fn hours(
    loaded: &LoadedRound,
    typed: &[String],
) -> Result<BTreeMap<CriterionId, Ratio>, CommandError> {
    let one = |text: &String| {
        let assignment = msg!("failed-assignment", flag = "--hours", text = text);
        let hint = msg!("hint-assignment", flag = "--hours");
        let (id, value) =
            text.split_once('=').ok_or_else(|| CommandError::usage(assignment, hint))?;
        let known = id.trim().parse::<CriterionId>().ok();
        let Some(known) = known.filter(|id| loaded.rubric.criterion(id).is_some()) else {
            let ids: Vec<&str> = loaded.rubric.criteria.iter().map(|one| one.id.as_str()).collect();
            let what = msg!("fault-unknown-criterion", id = id);
            return Err(CommandError::usage(what, msg!("hint-known-ids", ids = ids.join(", "))));
        };
        let hours = Ratio::from_decimal(value.trim()).filter(|hours| *hours > Ratio::ZERO);
        let hours = hours.ok_or_else(|| {
            let what = msg!("failed-hours", value = value, criterion = id);
            CommandError::usage(what, msg!("hint-hours"))
        })?;
        Ok((known, hours))
    };
    typed.iter().map(one).collect()
}
