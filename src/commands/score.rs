//! `score`: the interview.

use super::begin::{begin_or_choose, choose_candidate};
use super::given::{self, take_answers};
use super::session::{Opened, Seat, already_submitted, missing, open_draft, submit_draft};
use super::{CommandError, Context, Exit, rank};
use crate::msg;
use crate::prompt::{Ending, Interview, Keeper, LineFace};
use crate::report::People;
use crate::store::{Draft, LoadedRound};

/// Score a candidate while the interview goes on
#[derive(Debug, Default, clap::Args)]
pub struct Args {
    /// The candidate: id, or the beginning of the name; you are asked if left out
    pub candidate: Option<String>,
    /// The answers, where they are not asked for.
    #[command(flatten)]
    pub given: given::Args,
    /// Submit at once
    #[arg(long)]
    pub submit: bool,
    /// Read the draft without changing it, for instance while another window has it open
    #[arg(long)]
    pub read_only: bool,
}

/// Plays the interview, or takes the answers from the command line.
///
/// # Errors
/// What is wrong with the round or the answers; nothing is written then.
pub fn run(context: &mut Context, args: &Args) -> Result<(), CommandError> {
    if !args.given.is_there() && !args.read_only && !args.submit && !context.interactive {
        return Err(CommandError::usage(msg!("failed-no-terminal"), msg!("hint-score-flags")));
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
    let seat = Seat::new(&loaded, &people, interviewer, candidate);
    if args.read_only {
        return read_only(context, &loaded, &seat);
    }
    refuse_if_submitted(context, &loaded, &seat)?;
    let left = loaded.candidates()?.into_iter().find(|one| one.id == seat.candidate);
    if left.is_some_and(|one| one.withdrawn.is_some()) {
        context.tell(&msg!("candidate-already-withdrawn", name = seat.name.as_str()));
    }
    if args.given.is_there() || args.submit {
        return take_answers(context, &loaded, &seat, &args.given, args.submit);
    }
    interview(context, &loaded, &seat)
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

/// The interview at the terminal.
fn interview(context: &mut Context, loaded: &LoadedRound, seat: &Seat) -> Result<(), CommandError> {
    let Opened { open, draft, resumed } = open_draft(context, loaded, seat)?;
    tell_beginning(context, loaded, seat, &draft, resumed);
    let keeper = Keeper::new(open, loaded.rubric.clone(), draft.clone());
    if !resumed {
        // From the first moment a second window finds it; trouble shows with the first answer.
        let _ = keeper.keep(&draft);
    }
    if let Some(emergency) = context.prompter.emergency() {
        emergency.attach(&keeper);
    }
    let interview = Interview::new(&loaded.rubric, seat.asked.clone(), draft);
    let clock = context.clock;
    let mut face = LineFace {
        interview,
        keeper: &keeper,
        prompter: &mut *context.prompter,
        words: &context.words,
        style: context.style,
        clock: &move || clock.now(),
        answered: None,
    };
    let ending = face.run();
    let draft = face.interview.draft().clone();
    if let Some(emergency) = context.prompter.emergency() {
        emergency.detach();
    }
    if keeper.is_unsaved() {
        return last_resort(context, loaded, &draft);
    }
    let round = context.round_flag(&loaded.folder);
    let again = msg!("draft-kept", id = seat.candidate.as_str(), round = round);
    match ending {
        Ending::Submit => {
            let open = keeper.into_open().ok_or(CommandError::Interrupted)?;
            submit_draft(context, loaded, seat, open, draft)?;
            rank::show_standing(context, loaded, &rank::Args::default())
        }
        Ending::Draft => {
            context.tell(&again);
            Ok(())
        }
        Ending::Interrupted => {
            context.tell(&again);
            Err(CommandError::Interrupted)
        }
        Ending::Ended => {
            context.tell(&again);
            Err(CommandError::Said(Exit::Failed))
        }
    }
}

/// Says what will be asked, of whom, and how far it is.
fn tell_beginning(
    context: &mut Context,
    loaded: &LoadedRound,
    seat: &Seat,
    draft: &Draft,
    resumed: bool,
) {
    let title = loaded.rubric.title.within(context.language());
    let who = loaded.round.name_of(&seat.interviewer).to_owned();
    context.tell(&msg!("interview-begins", name = seat.name.as_str(), who = who, rubric = title));
    if resumed {
        let open = missing(loaded, seat, &draft.card).len();
        let answered = seat.asked.len() - open;
        let last = draft.card.answers.values().filter_map(|answer| answer.at).max();
        let time = last.unwrap_or(draft.card.started).format("%H:%M").to_string();
        let all = seat.asked.len();
        context.tell(&msg!("interview-resumed", answered = answered, all = all, time = time));
    }
}

/// No place could be written to: the draft is shown, so that it can be copied by hand.
fn last_resort(
    context: &mut Context,
    loaded: &LoadedRound,
    draft: &Draft,
) -> Result<(), CommandError> {
    let text = crate::store::write_scorecard(&draft.card, &loaded.rubric);
    let marks = context.words.say(&msg!("last-resort"));
    context.prompter.say(&format!("{marks}\n----\n{}\n----", crate::text::visible_block(&text)));
    Err(CommandError::Said(Exit::Failed))
}

/// The interviewer's own submitted card, to be read back.
fn own_card(loaded: &LoadedRound, seat: &Seat) -> Result<Option<Draft>, CommandError> {
    let Some(file) = super::session::submitted(loaded, seat)? else { return Ok(None) };
    let mut reading = loaded.read_cards(&[file], |card| card, &|_| {});
    match reading.read.pop() {
        Some(card) => Ok(Some(Draft { card, open: None, pending: String::new() })),
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
