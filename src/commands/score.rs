//! `score`: the interview.

use super::begin::{begin_or_choose, choose_candidate};
use super::given::{self, take_answers};
use super::init::parse_minutes;
use super::interview::{Manner, interview, practise};
use super::session::{Seat, already_submitted};
use super::{CommandError, Context};
use crate::model::Origin;
use crate::msg;
use crate::prompt::Interview;
use crate::report::People;
use crate::store::{Draft, LoadedRound};

/// Score a candidate while the interview goes on
#[derive(Debug, Default, clap::Args)]
#[expect(clippy::struct_excessive_bools, reason = "each is a switch of the command line")]
pub struct Args {
    /// The candidate: id, or the beginning of the name; you are asked if left out
    pub candidate: Option<String>,
    /// The answers, where they are not asked for.
    #[command(flatten)]
    pub given: given::Args,
    /// Submit at once
    #[arg(long)]
    pub submit: bool,
    /// What is entered was written on a printed interview guide; the scorecard keeps that
    #[arg(long, conflicts_with = "read_only")]
    pub from_paper: bool,
    /// Read the draft without changing it, for instance while another window has it open
    #[arg(long, conflicts_with_all = ["answers", "submit"])]
    pub read_only: bool,
    /// Line by line instead of on a full screen: for screen readers, and to keep everything in view
    #[arg(long)]
    pub plain: bool,
    /// How many minutes the interview is planned for; what the round says, else 45, if left out
    #[arg(long, value_name = "NUMBER", value_parser = parse_minutes)]
    pub minutes: Option<u32>,
    /// Try it on a made-up candidate; nothing is kept
    #[arg(long, conflicts_with_all = ["candidate", "answers", "submit", "read_only"])]
    pub practice: bool,
}

/// Plays the interview, or takes the answers from the command line.
///
/// # Errors
/// What is wrong with the round or the answers; nothing is written then.
pub fn run(context: &mut Context, args: &Args) -> Result<(), CommandError> {
    // Who or what is named wrongly is said before anything is said of the terminal.
    let asks = !args.given.is_there() && !args.read_only && !args.submit;
    let no_terminal = || CommandError::usage(msg!("failed-no-terminal"), msg!("hint-score-flags"));
    if asks && !context.interactive && args.candidate.is_none() {
        return Err(no_terminal());
    }
    let manner = Manner { plain: args.plain, minutes: args.minutes };
    if args.practice {
        return practise(context, manner);
    }
    let (loaded, begun_with) = match context.find_round() {
        None if context.interactive => match begin_or_choose(context)? {
            Some(begun) => begun,
            None => return Ok(()),
        },
        _ => (context.open_round()?, None),
    };
    let interviewer = context.interviewer(&loaded.round)?;
    let identities = loaded.identities()?;
    let people = People::new(&loaded.round, &identities);
    let candidate = match (&args.candidate, begun_with) {
        (Some(typed), _) => context.find_candidate(&people, &loaded.candidates()?, typed)?,
        (None, Some(id)) => id,
        (None, None) => choose_candidate(context, &loaded, &people, &interviewer)?,
    };
    if loaded.round.interviewer(&interviewer).is_some_and(|one| !one.may_score(&candidate)) {
        let name = people.candidate(&candidate).shown().into_owned();
        let hint = msg!("hint-own-only", id = interviewer.as_str());
        return Err(CommandError::hinted(msg!("failed-own-only", name = name), hint));
    }
    let mut seat = Seat::new(&loaded, &people, interviewer, candidate);
    if args.from_paper {
        seat.origin = Origin::Paper;
    }
    if args.read_only {
        return read_only(context, &loaded, &seat);
    }
    refuse_if_submitted(context, &loaded, &seat)?;
    if asks && !context.interactive {
        return Err(no_terminal());
    }
    let left = loaded.candidates()?.into_iter().find(|one| one.id == seat.candidate);
    if left.is_some_and(|one| one.withdrawn.is_some()) {
        context.tell(&msg!("candidate-already-withdrawn", name = seat.name.as_str()));
    }
    if args.given.is_there() || args.submit {
        return take_answers(context, &loaded, &seat, &args.given, args.submit);
    }
    interview(context, &loaded, &seat, manner)
}

fn refuse_if_submitted(
    context: &Context,
    loaded: &LoadedRound,
    seat: &Seat,
) -> Result<(), CommandError> {
    let Some(card) = super::session::submitted(loaded, seat)? else { return Ok(()) };
    let draft = context.drafts().presence(&seat.key(loaded));
    if draft == crate::store::Presence::Here && is_amendment(context, loaded, seat)? {
        return Ok(());
    }
    Err(already_submitted(context, seat, &loaded.folder.card_path(&card)))
}

/// Whether the draft changes a submitted card; a draft left behind by a crash after submitting does not.
fn is_amendment(
    context: &Context,
    loaded: &LoadedRound,
    seat: &Seat,
) -> Result<bool, CommandError> {
    let draft = context.drafts().read(&seat.key(loaded), &loaded.rubric)?;
    Ok(draft.is_some_and(|draft| draft.card.amendment.is_some()))
}

/// The interviewer's own submitted card, to be read back.
fn own_card(loaded: &LoadedRound, seat: &Seat) -> Result<Option<Draft>, CommandError> {
    let Some(file) = super::session::submitted(loaded, seat)? else { return Ok(None) };
    let mut reading = loaded.read_cards(&[file], |card| card, &|_| {});
    match reading.read.pop() {
        Some(card) => Ok(Some(Draft::of(card))),
        None => Err(reading.faults.into()),
    }
}

/// Shows the draft, or the submitted card, as it is on disk.
fn read_only(context: &mut Context, loaded: &LoadedRound, seat: &Seat) -> Result<(), CommandError> {
    let draft = context.drafts().read(&seat.key(loaded), &loaded.rubric)?;
    let draft = match draft {
        Some(draft) => Some(draft),
        None => own_card(loaded, seat)?,
    };
    let Some(draft) = draft else {
        let hint = msg!("hint-score", id = seat.candidate.as_str());
        return Err(CommandError::hinted(msg!("failed-no-draft", name = seat.name.as_str()), hint));
    };
    let interview = Interview::new(&loaded.rubric, seat.asked.clone(), draft);
    let lines = crate::prompt::sheet_lines(&interview, &context.words, context.style);
    context.write(&format!("{}\n", lines.join("\n")))
}
