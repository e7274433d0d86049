//! `explain`: why one candidate stands above another, and how little would change that.

use super::show::{report_on, tell_unreadable};
use super::{CommandError, Context};
use crate::msg;
use crate::render::{explanation_document, explanation_table};
use crate::report::{Chosen, explanation, rival_of};

/// Explain why one candidate stands above another, and how little would change that
#[derive(Debug, clap::Args)]
pub struct Args {
    /// The candidate: id, or the beginning of the name
    pub candidate: String,
    /// The one to compare with; else the next above, and for the leader the next below
    pub other: Option<String>,
}

/// Explains the difference between two candidates.
///
/// # Errors
/// That the viewer may not see one of them yet, or there is nobody to compare with; what is
/// wrong with the round.
pub fn run(context: &mut Context, args: &Args) -> Result<(), CommandError> {
    let loaded = context.open_round()?;
    let viewer = context.viewer(&loaded)?;
    let panel = context.panel(&loaded, &viewer)?;
    let find = |context: &Context, typed: &str| {
        context.find_candidate(&panel.people(), &panel.candidates, typed)
    };
    let first = find(context, &args.candidate)?;
    let first_report = report_on(&loaded, &panel, &first)?;
    let name = first_report.candidate.shown();
    let (second, chosen) = match &args.other {
        Some(typed) => (find(context, typed)?, Chosen::Asked),
        None => rival_of(&panel, &first).ok_or_else(|| {
            let what = msg!("failed-nobody-to-compare", name = name.as_ref());
            CommandError::hinted(what, msg!("hint-nobody-to-compare", id = first.as_str()))
        })?,
    };
    if second == first {
        let what = msg!("failed-same-candidate", name = name.as_ref());
        return Err(CommandError::usage(what, msg!("hint-same-candidate")));
    }
    let second_report = report_on(&loaded, &panel, &second)?;
    let explained = explanation(&panel, (&first, &first_report), (&second, &second_report), chosen);
    // Cards there are, or the reports would have failed; what can't be read is told of below.
    if let Some(report) = explained {
        context.print(
            "explanation",
            &report,
            |context| explanation_document(&report, context.names(&loaded.rubric)),
            |_| explanation_table(&report),
        )?;
    }
    tell_unreadable(context, &panel)
}
