//! The interview at the terminal: on the full screen where there is room for
//! it, else line by line.

use chrono::{DateTime, FixedOffset, TimeDelta};

use super::session::{Opened, Seat, missing, open_draft, submit_draft};
use super::{CommandError, Context, Exit, rank};
use crate::model::{Purpose, Role, Rubric, Scorecard};
use crate::msg;
use crate::prompt::live::{About, LiveFace};
use crate::prompt::{Ending, Interview, Keeper, LineFace, rating_lines};
use crate::store::{Draft, EMBEDDED, LoadedRound};

/// After so many hours it is another sitting: its minutes are counted anew.
const SITTING: TimeDelta = TimeDelta::hours(4);

/// How the interview is to be shown.
#[derive(Debug, Clone, Copy)]
pub(super) struct Manner {
    /// Line by line, whatever the terminal can do.
    pub(super) plain: bool,
    /// How many minutes it is planned for, if somebody said so.
    pub(super) minutes: Option<u32>,
}

/// How many minutes an interview takes where nobody has said so.
const USUAL: u32 = 45;

/// Who is interviewed, and with what.
struct Subject<'r> {
    name: &'r str,
    rubric: &'r Rubric,
    asked: Vec<usize>,
}

/// Interviews, and saves or submits what comes of it.
pub(super) fn interview(
    context: &mut Context,
    loaded: &LoadedRound,
    seat: &Seat,
    manner: Manner,
) -> Result<(), CommandError> {
    let Opened { open, draft, resumed } = open_draft(context, loaded, seat)?;
    tell_beginning(context, loaded, seat, &draft, resumed);
    let keeper = Keeper::new(open, loaded.rubric.clone(), draft.clone());
    if !resumed {
        // From the first moment a second window finds it; trouble shows with the first answer.
        let _ = keeper.keep(&draft);
    }
    let manner = Manner { minutes: manner.minutes.or(loaded.round.minutes), ..manner };
    let subject = Subject { name: &seat.name, rubric: &loaded.rubric, asked: seat.asked.clone() };
    let (ending, draft) = play(context, subject, draft, &keeper, manner)?;
    if keeper.is_unsaved() {
        return last_resort(context, loaded, &draft);
    }
    let round = context.round_flag(&loaded.folder);
    let again = msg!("draft-kept", id = seat.candidate.as_str(), round = round);
    match ending {
        Ending::Submit => {
            let open = keeper.into_open().ok_or(CommandError::Interrupted)?;
            submit_draft(context, loaded, seat, open, draft)?;
            match loaded.round.purpose {
                Purpose::Hiring => rank::show_standing(context, loaded, &rank::Args::default()),
                Purpose::Team => {
                    let round = context.round_flag(&loaded.folder);
                    context.tell(&msg!("next-team", round = round));
                    Ok(())
                }
            }
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

/// An interview with somebody who does not exist. Nothing is kept, not even for a moment.
pub(super) fn practise(context: &mut Context, manner: Manner) -> Result<(), CommandError> {
    let (rubric, planned) = match context.find_round() {
        Some(_) => {
            let loaded = context.open_round()?;
            (loaded.rubric, loaded.round.minutes)
        }
        None => (super::rubric::load(context, EMBEDDED[0].0)?.0, None),
    };
    let manner = Manner { minutes: manner.minutes.or(planned), ..manner };
    let name = context.words.say(&msg!("live-practice-candidate"));
    let (who, whom) = (nobody("practice")?, nobody("practice")?);
    let card = Scorecard::begun(whom, who, rubric.pin(), String::new(), context.clock.now());
    let draft = Draft::of(card);
    let keeper = Keeper::practice(rubric.clone(), draft.clone());
    let asked = (0..rubric.criteria.len()).collect();
    let subject = Subject { name: &name, rubric: &rubric, asked };
    let (ending, _) = play(context, subject, draft, &keeper, manner)?;
    if ending == Ending::Submit {
        context.tell(&msg!("live-practice-done"));
    }
    context.tell(&msg!("live-practice-over"));
    match ending {
        Ending::Interrupted => Err(CommandError::Interrupted),
        _ => Ok(()),
    }
}

/// An id that stands for nobody.
fn nobody<T: std::str::FromStr>(id: &str) -> Result<T, CommandError> {
    id.parse().map_err(|_| CommandError::Said(Exit::Failed))
}

/// Plays the interview on the face that fits the terminal; how it ended, and the draft.
fn play(
    context: &mut Context,
    subject: Subject<'_>,
    draft: Draft,
    keeper: &Keeper,
    manner: Manner,
) -> Result<(Ending, Draft), CommandError> {
    let full_screen = !manner.plain && context.prompter.has_full_screen();
    let clock = context.clock;
    let now = move || clock.now();
    let since = counted_from(draft.card.started, now());
    let emergency = context.prompter.emergency().cloned();
    if let Some(emergency) = &emergency {
        emergency.attach(keeper);
    }
    let interview = Interview::new(subject.rubric, subject.asked, draft);
    let played = match emergency.clone().filter(|_| full_screen) {
        Some(emergency) => {
            let title = subject.rubric.title.within(context.language()).to_owned();
            let about = About {
                name: subject.name.to_owned(),
                rubric: title,
                minutes: manner.minutes.unwrap_or(USUAL),
                since,
                colour: context.style.colour,
                glyphs: context.style.glyphs,
            };
            let words = &context.words;
            let face = LiveFace { interview, keeper, emergency, words, about, clock: &now };
            let (ending, interview) = face.run()?;
            if ending != Ending::Submit {
                // The full screen is gone with all that stood on it.
                let lines = rating_lines(&interview, &context.words).join("\n");
                context.prompter.say(&lines);
            }
            (ending, interview.draft().clone())
        }
        None => {
            let mut face = LineFace {
                interview,
                keeper,
                prompter: &mut *context.prompter,
                words: &context.words,
                style: context.style,
                clock: &now,
                answered: None,
            };
            let ending = face.run();
            (ending, face.interview.draft().clone())
        }
    };
    if let Some(emergency) = emergency {
        emergency.detach();
    }
    Ok(played)
}

/// From when on the minutes of this sitting are counted.
fn counted_from(
    started: DateTime<FixedOffset>,
    now: DateTime<FixedOffset>,
) -> DateTime<FixedOffset> {
    let elapsed = now - started;
    if elapsed > SITTING || elapsed < TimeDelta::zero() { now } else { started }
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
    if loaded.round.interviewer(&seat.interviewer).is_some_and(|one| one.role == Role::Myself) {
        context.tell(&msg!("interview-begins-self", name = seat.name.as_str(), rubric = title));
    } else {
        context.tell(&msg!(
            "interview-begins",
            name = seat.name.as_str(),
            who = who,
            rubric = title
        ));
    }
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
