//! `team`: what a team has, what it lacks, where time is best spent.

use std::collections::BTreeMap;
use std::path::PathBuf;
use std::sync::Arc;

use super::show::tell_unreadable;
use super::{CommandError, Context};
use crate::model::{CriterionId, Purpose, Ratio, Scorecard};
use crate::msg;
use crate::render::{team_document, team_table};
use crate::report::{Panel, Team, gather, since, team, usual_target};
use crate::store::{Folder, LoadedRound};

/// Show a team check: what the team has, what it lacks, where time is best spent
#[derive(Debug, clap::Args)]
pub struct Args {
    /// The score that everybody is to reach; seven tenths up the scale if left out
    #[arg(long, value_name = "SCORE")]
    pub target: Option<i64>,
    /// What training takes: COMPETENCE=HOURS, several separated by commas
    #[arg(long, value_name = "ID=HOURS,…", value_delimiter = ',')]
    pub hours: Vec<String>,
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
    if loaded.round.purpose != Purpose::Team {
        return Err(CommandError::hinted(msg!("failed-no-team"), msg!("hint-no-team")));
    }
    let scale = loaded.rubric.scale;
    let target = args.target.unwrap_or_else(|| usual_target(scale));
    if scale.score(target).is_err() {
        let (min, max) = (scale.min().to_string(), scale.max().to_string());
        let what = msg!("failed-target", target = target.to_string());
        return Err(CommandError::usage(what, msg!("hint-target", min = min, max = max)));
    }
    let hours = hours(&loaded, &args.hours)?;
    let viewer = context.viewer(&loaded)?;
    let panel = gather(&loaded, &viewer, &|_, _| {})?;
    let mut report = of_panel(&panel, target, &hours);
    if let Some(folder) = &args.before {
        let root = context.folder.join(folder);
        let earlier = Folder::new(root, Arc::clone(&context.files)).load()?;
        if earlier.round.purpose != Purpose::Team {
            return Err(CommandError::hinted(msg!("failed-no-team"), msg!("hint-no-team")));
        }
        let viewer = context.viewer(&earlier)?;
        let then = gather(&earlier, &viewer, &|_, _| {})?;
        report.since = Some(since(&report, &of_panel(&then, target, &hours)));
    }
    context.print(
        "team",
        &report,
        |context| team_document(&report, context.names(&loaded.rubric)),
        |_| team_table(&report),
    )?;
    tell_unreadable(context, &panel)
}

/// The team as a viewer may see it.
fn of_panel(panel: &Panel<'_>, target: i64, hours: &BTreeMap<String, Ratio>) -> Team {
    let open = panel.card_files.iter().filter(|card| panel.visibility.is_open(&card.candidate));
    let open: Vec<_> = open.cloned().collect();
    let read = panel.loaded.read_cards(&open, |card: Scorecard| card, &|_| {});
    team(panel, &panel.visibility.reveal(read.read), target, hours)
}

/// The hours as typed, if the rubric has these competences.
fn hours(loaded: &LoadedRound, typed: &[String]) -> Result<BTreeMap<String, Ratio>, CommandError> {
    let one = |text: &String| {
        let assignment = msg!("failed-assignment", flag = "--hours", text = text);
        let hint = msg!("hint-assignment", flag = "--hours");
        let (id, value) =
            text.split_once('=').ok_or_else(|| CommandError::usage(assignment, hint))?;
        let known = id.trim().parse::<CriterionId>().ok();
        if known.is_none_or(|id| loaded.rubric.criterion(&id).is_none()) {
            let ids: Vec<&str> = loaded.rubric.criteria.iter().map(|one| one.id.as_str()).collect();
            let what = msg!("fault-unknown-criterion", id = id);
            return Err(CommandError::usage(what, msg!("hint-known-ids", ids = ids.join(", "))));
        }
        let hours = Ratio::from_decimal(value.trim()).filter(|hours| *hours > Ratio::ZERO);
        let hours = hours.ok_or_else(|| {
            let what = msg!("failed-hours", value = value, criterion = id);
            CommandError::usage(what, msg!("hint-hours"))
        })?;
        Ok((id.trim().to_owned(), hours))
    };
    typed.iter().map(one).collect()
}
