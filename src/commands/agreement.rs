//! `agreement`: how far the interviewers agree.

use super::progress::Progress;
use super::seed::SeedArgs;
use super::show::tell_unreadable;
use super::{CommandError, Context};
use crate::model::CriterionId;
use crate::msg;
use crate::render::{Detail, agreement_document, agreement_table};
use crate::report::agreement;
use crate::store::LoadedRound;

/// How many times candidates are drawn anew for an interval, and orders for a p-value.
pub(super) const DRAWS: usize = 10_000;

/// Show how far the interviewers agree, and what may be concluded from it
#[derive(Debug, clap::Args)]
pub struct Args {
    /// Criteria to show every figure of; the totals if left out
    #[arg(value_name = "CRITERION")]
    pub criteria: Vec<String>,
    /// Show every figure of every criterion
    #[arg(long, conflicts_with = "criteria")]
    pub full: bool,
    /// The seed.
    #[command(flatten)]
    pub seed: SeedArgs,
}

/// Shows how far the interviewers agree on what the viewer may see.
///
/// # Errors
/// What is wrong with the round; that there is no such criterion.
pub fn run(context: &mut Context, args: &Args) -> Result<(), CommandError> {
    let loaded = context.open_round()?;
    let chosen = criteria(&loaded, &args.criteria)?;
    let viewer = context.viewer(&loaded)?;
    let panel = context.panel(&loaded, &viewer)?;
    let report = {
        let progress = Progress::new(context.words.say(&msg!("progress-drawing")));
        let at = |done, total| progress.at(done, total);
        agreement(&panel, args.seed.simulation(DRAWS), &at)
    };
    let detail = match (args.full, chosen.as_slice()) {
        (true, _) => Detail::Full,
        (false, []) => Detail::Brief,
        (false, some) => Detail::Of(some),
    };
    context.print(
        "agreement",
        &report,
        |context| agreement_document(&report, detail, context.names(&loaded.rubric)),
        |_| agreement_table(&report),
    )?;
    tell_unreadable(context, &panel)
}

/// The criteria as typed, if the rubric has them.
fn criteria(loaded: &LoadedRound, typed: &[String]) -> Result<Vec<String>, CommandError> {
    let known = |text: &String| {
        let id = text.parse::<CriterionId>().ok()?;
        loaded.rubric.criterion(&id).map(|one| one.id.to_string())
    };
    let named = typed.iter().map(|text| {
        known(text).ok_or_else(|| {
            let ids: Vec<&str> = loaded.rubric.criteria.iter().map(|one| one.id.as_str()).collect();
            let what = msg!("fault-unknown-criterion", id = text);
            CommandError::usage(what, msg!("hint-known-ids", ids = ids.join(", ")))
        })
    });
    named.collect()
}
