//! `purge`: erases the candidates whose time is over.

use super::erase;
use super::retention::report_on;
use super::{CommandError, Context, Exit, Format};
use crate::model::{CandidateId, Tombstone};
use crate::msg;
use crate::render::{purge_document, purge_table, retention_document, retention_table};
use crate::report::{ErasureReport, Kept};
use crate::store::{LoadedRound, Traces};

/// Erase the candidates whose retention period is over
#[derive(Debug, clap::Args)]
pub struct Args {
    /// Those whose period is over; without --yes they are only listed
    #[arg(long, required = true)]
    pub due: bool,
    /// Erase them
    #[arg(long)]
    pub yes: bool,
}

/// Lists whose time is over, or erases them.
///
/// # Errors
/// Findings (exit code 3) where something is overdue and was only listed;
/// what the system refused.
pub fn run(context: &mut Context, args: &Args) -> Result<(), CommandError> {
    let loaded = context.open_round()?;
    let (report, whole) = report_on(context, &loaded)?;
    let round = context.round_flag(&loaded.folder);
    if report.period.is_none() {
        let what = msg!("failed-no-retention");
        return Err(CommandError::hinted(what, msg!("hint-retention-set", round = round)));
    }
    if !args.yes || !report.is_overdue() {
        context.print(
            "retention",
            &report,
            |context| retention_document(&report, true, &context.words),
            |context| retention_table(&report, &context.words),
        )?;
        if report.is_overdue() {
            context.tell(&msg!("next-purge-yes", round = round));
        }
        let fine = whole && !report.is_overdue();
        return if fine { Ok(()) } else { Err(CommandError::Said(Exit::Findings)) };
    }
    let reason = match (&report.period, &report.reason) {
        (Some(Kept(period)), Some(reason)) => format!("{period}: {reason}"),
        _ => String::new(),
    };
    let ids = report.overdue().map(|row| row.candidate.id.clone()).chain(report.unfinished.clone());
    let ids: Vec<CandidateId> = ids.filter_map(|id| id.parse().ok()).collect();
    let mut erased = Vec::new();
    for id in &ids {
        erased.push(erase_one(context, &loaded, id, &reason)?);
        if context.format == Format::Table {
            context.tell(&msg!("purged", id = id.as_str()));
        }
    }
    context.print(
        "purge",
        &Purged { erased: &erased },
        |context| purge_document(&erased, &context.words),
        |context| purge_table(&erased, &context.words),
    )?;
    context.tell(&msg!("next-purge-verify", round = round));
    Ok(())
}

#[derive(serde::Serialize)]
struct Purged<'r> {
    erased: &'r [ErasureReport],
}

fn erase_one(
    context: &Context,
    loaded: &LoadedRound,
    id: &CandidateId,
    reason: &str,
) -> Result<ErasureReport, CommandError> {
    let identities = loaded.identities()?;
    let names = identities.of(id).map(|one| [one.name.clone(), one.contact.clone()]);
    let names = names.unwrap_or_default();
    let traces = Traces::of(id, names.iter().map(String::as_str));
    let reports = erase::reports(context, loaded, &traces)?;
    let tombstone = Tombstone {
        candidate: id.clone(),
        reason: reason.to_owned(),
        begun: context.clock.now(),
        finished: None,
        statistics: None,
    };
    erase::erase(context, loaded, &reports, &tombstone, &traces)
}
