//! `retention`: how long what is about candidates is kept, and why.

use super::{CommandError, Context, Exit};
use crate::model::{Candidate, Hold, Period, Retention};
use crate::msg;
use crate::render::{period_in_words, retention_document, retention_table};
use crate::report::{People, RetentionReport, retention};
use crate::store::LoadedRound;

/// Show and set how long what is about candidates is kept, and why
#[derive(Debug, clap::Args)]
pub struct Args {
    /// What to do; shows the period and whose time is over if left out
    #[command(subcommand)]
    pub action: Option<Action>,
}

/// What to do with the retention.
#[derive(Debug, clap::Subcommand)]
pub enum Action {
    /// Set the round's period
    Set(SetArgs),
    /// Keep a candidate's data whatever the period says
    Hold(HoldArgs),
    /// End a hold
    Release(ReleaseArgs),
}

/// The round's period.
#[derive(Debug, clap::Args)]
pub struct SetArgs {
    /// How long, from the last entry on a candidate: “6 months”, “90 days”
    #[arg(value_parser = parse_period)]
    pub period: Period,
    /// Why so long
    #[arg(long)]
    pub reason: String,
}

/// Whose data are kept.
#[derive(Debug, clap::Args)]
pub struct HoldArgs {
    /// The candidate: id, or the beginning of the name
    pub candidate: String,
    /// Why: a complaint that is not settled, a claim, an order
    #[arg(long)]
    pub reason: String,
}

/// Whose hold ends.
#[derive(Debug, clap::Args)]
pub struct ReleaseArgs {
    /// The candidate: id, or the beginning of the name
    pub candidate: String,
}

/// Shows the retention, or changes it.
///
/// # Errors
/// What is wrong with the round, or why it could not be written.
pub fn run(context: &mut Context, args: &Args) -> Result<(), CommandError> {
    let loaded = context.open_round()?;
    match &args.action {
        None => show(context, &loaded),
        Some(Action::Set(set)) => {
            let retention = Retention { period: set.period, reason: given(&set.reason)? };
            loaded.set_retention(&retention)?;
            let period = period_in_words(set.period);
            context.tell(&msg!("retention-set", period = period, reason = &retention.reason));
            let round = context.round_flag(&loaded.folder);
            context.tell(&msg!("next-purge", round = round));
            Ok(())
        }
        Some(Action::Hold(hold)) => {
            let reason = given(&hold.reason)?;
            let hold_now = Hold { at: context.clock.now(), reason: reason.clone() };
            let id = change(context, &loaded, &hold.candidate, |candidate| Candidate {
                hold: Some(hold_now),
                ..candidate
            })?;
            context.tell(&msg!("held", id = id.as_str(), reason = reason));
            let round = context.round_flag(&loaded.folder);
            context.tell(&msg!("next-release", id = id, round = round));
            Ok(())
        }
        Some(Action::Release(release)) => {
            let id = change(context, &loaded, &release.candidate, |candidate| Candidate {
                hold: None,
                ..candidate
            })?;
            context.tell(&msg!("released", id = id));
            let round = context.round_flag(&loaded.folder);
            context.tell(&msg!("next-retention", round = round));
            Ok(())
        }
    }
}

/// The retention of a round now; what is wrong with its files is told.
pub(super) fn report_on(
    context: &mut Context,
    loaded: &LoadedRound,
) -> Result<(RetentionReport, bool), CommandError> {
    let identities = loaded.identities()?;
    let people = People::new(&loaded.round, &identities);
    let candidates = loaded.candidates()?;
    let tombstones = loaded.tombstones()?;
    let now = context.clock.now();
    let (report, faults) = retention(loaded, &people, &candidates, &tombstones, now)?;
    for fault in &faults {
        if let Some(place) = &fault.place {
            // Where, and not what: it may be sealed.
            let path = context.shown(&place.path);
            context.tell(&msg!("warn-unreadable-entry", path = path));
        }
    }
    Ok((report, faults.is_empty()))
}

/// A period as typed, in any of the three languages.
pub(super) fn parse_period(text: &str) -> Result<Period, String> {
    let typed = text.trim().to_lowercase();
    let (count, unit) = typed.split_once(char::is_whitespace).unwrap_or((&typed, ""));
    let unit = match unit.trim_start() {
        "dag" | "dager" | "dage" => "days",
        "uke" | "uker" | "uge" | "uger" => "weeks",
        "måned" | "måneder" => "months",
        "år" => "years",
        other => other,
    };
    let period = format!("{count} {unit}").parse();
    period.map_err(|_| "6 months, 90 days, 26 weeks, 1 year".to_owned())
}

fn show(context: &mut Context, loaded: &LoadedRound) -> Result<(), CommandError> {
    let (report, whole) = report_on(context, loaded)?;
    context.print(
        "retention",
        &report,
        |context| retention_document(&report, false, &context.words),
        |context| retention_table(&report, &context.words),
    )?;
    let round = context.round_flag(&loaded.folder);
    if report.period.is_none() {
        context.tell(&msg!("hint-retention-set", round = round));
    } else if report.is_overdue() {
        context.tell(&msg!("next-purge", round = round));
    }
    if whole { Ok(()) } else { Err(CommandError::Said(Exit::Findings)) }
}

/// Writes a candidate's file anew; gives the id.
fn change(
    context: &Context,
    loaded: &LoadedRound,
    typed: &str,
    change: impl FnOnce(Candidate) -> Candidate,
) -> Result<String, CommandError> {
    let identities = loaded.identities()?;
    let people = People::new(&loaded.round, &identities);
    let candidates = loaded.candidates()?;
    let id = context.find_candidate(&people, &candidates, typed)?;
    if let Some(candidate) = candidates.into_iter().find(|one| one.id == id) {
        loaded.update_candidate(&change(candidate))?;
    }
    Ok(id.to_string())
}

fn given(reason: &str) -> Result<String, CommandError> {
    let reason = reason.trim();
    if reason.is_empty() {
        return Err(CommandError::usage(msg!("failed-no-reason"), msg!("hint-reason")));
    }
    Ok(reason.to_owned())
}

#[cfg(test)]
mod tests {
    use super::parse_period;

    #[test]
    fn a_period_may_be_typed_in_each_language() {
        for (typed, is) in [
            ("6 months", "6 months"),
            (" 6  måneder", "6 months"),
            ("1 Måned", "1 month"),
            ("90 dager", "90 days"),
            ("90 dage", "90 days"),
            ("26 uger", "26 weeks"),
            ("1 uke", "1 week"),
            ("2 år", "2 years"),
        ] {
            assert_eq!(parse_period(typed).map(|period| period.to_string()), Ok(is.to_owned()));
        }
        for typed in ["", "6", "måneder", "0 år", "6 måner"] {
            assert!(parse_period(typed).is_err(), "{typed:?} was taken");
        }
    }
}
