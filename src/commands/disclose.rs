//! `disclose`: everything that the round holds of one candidate, for the candidate.

use super::panel_talk::refuse_if_sealed;
use super::show::tell_unreadable;
use super::{CommandError, Context, Exit, Format};
use crate::model::{CandidateId, Scorecard};
use crate::msg;
use crate::render::{disclosure_document, disclosure_table};
use crate::report::{Disclosure, DisclosureSource, Moment, Others, Panel, Regime, disclosure};
use crate::scoring::Viewer;
use crate::store::{CardFile, DraftKey, LoadedRound};

/// Show everything that is held of a candidate, for a request for access
#[derive(Debug, clap::Args)]
pub struct Args {
    /// The candidate: id, or the beginning of the name
    pub candidate: String,
    /// gdpr: everything; no-public: facts without assessments, as for Norwegian public employers
    #[arg(
        long,
        value_enum,
        default_value = "gdpr",
        hide_default_value = true,
        hide_possible_values = true
    )]
    pub regime: RegimeArg,
    /// Number the interviewers instead of naming them
    #[arg(long)]
    pub without_interviewers: bool,
}

/// Which law decides.
#[derive(Debug, Clone, Copy, PartialEq, Eq, clap::ValueEnum)]
pub enum RegimeArg {
    /// Everything about the candidate.
    Gdpr,
    /// Facts, no assessments.
    NoPublic,
}

/// Prints all that is held of a candidate.
///
/// # Errors
/// That the viewer may not see the candidate yet; what is wrong with the round.
pub fn run(context: &mut Context, args: &Args) -> Result<(), CommandError> {
    let loaded = context.open_round()?;
    let viewer = context.viewer(&loaded)?;
    let panel = context.panel(&loaded, &viewer)?;
    let id = context.find_candidate(&panel.people(), &panel.candidates, &args.candidate)?;
    refuse_if_sealed(&panel, &id)?;
    let report = disclose(context, &loaded, &panel, &id, &viewer, args)?;
    context.print(
        "disclosure",
        &report,
        |context| disclosure_document(&report, &context.words),
        |_| disclosure_table(&report),
    )?;
    context.tell(&msg!("disclosure-read-it"));
    tell_unreadable(context, &panel)?;
    if report.drafts_left_out > 0 {
        return Err(CommandError::Said(Exit::Findings));
    }
    Ok(())
}

fn disclose(
    context: &Context,
    loaded: &LoadedRound,
    panel: &Panel<'_>,
    id: &CandidateId,
    viewer: &Viewer,
    args: &Args,
) -> Result<Disclosure, CommandError> {
    let files: Vec<CardFile> =
        loaded.all_card_files()?.into_iter().filter(|card| card.candidate == *id).collect();
    let cards = loaded.read_cards(&files, |card: Scorecard| card, &|_| {});
    let (drafts, drafts_left_out) = drafts(context, loaded, id, viewer);
    let mut others = Others::default();
    let instead = context.words.say(&msg!("somebody-else"));
    let candidates = panel.candidates.iter().map(|one| &one.id);
    others.leave_out_candidates(candidates, &panel.identities, Some(id), &instead);
    let number =
        |number: usize| context.words.say(&msg!("interviewer-number", number = number.to_string()));
    if args.without_interviewers {
        others.leave_out_interviewers(&loaded.round.panel, number);
    }
    let seat_name = |seat: usize| args.without_interviewers.then(|| number(seat));
    let source = DisclosureSource {
        candidate: id,
        cards: &panel.visibility.reveal(cards.read),
        drafts,
        drafts_left_out,
        reports: context.memory().reports(&loaded.round.id).len(),
        regime: match args.regime {
            RegimeArg::Gdpr => Regime::Gdpr,
            RegimeArg::NoPublic => Regime::NoPublic,
        },
        // JSON is the same whoever runs the program.
        language: match context.format {
            Format::Json | Format::Csv | Format::Spreadsheet => loaded.round.language,
            _ => context.language(),
        },
        now: Moment(context.clock.now()),
        others,
        seat_name: &seat_name,
    };
    Ok(disclosure(panel, &source))
}

/// The drafts on the candidate that lie on this machine, and how many of them
/// this viewer may not see: an unsubmitted card is its interviewer's alone,
/// except for somebody outside the panel who answers a request.
fn drafts(
    context: &Context,
    loaded: &LoadedRound,
    id: &CandidateId,
    viewer: &Viewer,
) -> (Vec<Scorecard>, usize) {
    let store = context.drafts();
    let (mut shown, mut left_out) = (Vec::new(), 0);
    for interviewer in store.of_candidate(&loaded.round.id, id) {
        let may = match viewer {
            Viewer::Interviewer(own) => *own == interviewer,
            Viewer::Observer { seated } => seated.as_ref().is_none_or(|own| *own == interviewer),
            Viewer::Unidentified => false,
        };
        let (round, candidate) = (loaded.round.id.clone(), id.clone());
        let key = DraftKey { round, candidate, interviewer };
        match store.read(&key, &loaded.rubric) {
            Ok(Some(draft)) if may => shown.push(draft.card),
            Ok(None) => {}
            Ok(Some(_)) | Err(_) => left_out += 1,
        }
    }
    (shown, left_out)
}
