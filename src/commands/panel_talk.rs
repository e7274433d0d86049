//! What `revise` and `decide` have in common: whom it is about, why, and how it is written down.

use std::path::Path;

use super::{CommandError, Context};
use crate::model::{CandidateId, Decider, Interviewer, Round};
use crate::msg;
use crate::report::{DecisionRow, Panel, decisions};
use crate::scoring::Seal;
use crate::store::{Durability, LoadedRound};
use crate::text::{Message, fold};

/// That a viewer may not see this candidate yet, if that is so.
pub(super) fn refuse_if_sealed(panel: &Panel<'_>, id: &CandidateId) -> Result<(), CommandError> {
    let name = panel.people().candidate(id).shown().into_owned();
    match panel.visibility.seal(id) {
        Some(Seal::OwnMissing) => {
            let hint = msg!("hint-submit-first", id = id.as_str());
            Err(CommandError::hinted(msg!("failed-sealed-own", name = name), hint))
        }
        Some(Seal::Waiting(waiting)) => {
            let round = &panel.loaded.round;
            let names: Vec<&str> = waiting.iter().map(|one| round.name_of(one)).collect();
            let what = msg!("failed-sealed-waiting", name = name, waiting = names.join(", "));
            Err(CommandError::hinted(what, msg!("hint-sealed-waiting")))
        }
        None => Ok(()),
    }
}

/// That a candidate has left the round, if that is so.
pub(super) fn refuse_if_withdrawn(panel: &Panel<'_>, id: &CandidateId) -> Result<(), CommandError> {
    let left = panel.candidate(id).is_some_and(|one| one.withdrawn.is_some());
    if !left {
        return Ok(());
    }
    let name = panel.people().candidate(id).shown().into_owned();
    let what = msg!("failed-withdrawn", name = name);
    Err(CommandError::hinted(what, msg!("hint-candidate-list")))
}

/// The candidate as typed, or as chosen from those that are open to the viewer.
pub(super) fn whom(
    context: &mut Context,
    panel: &Panel<'_>,
    typed: Option<&str>,
    question: &Message,
    hint: Message,
) -> Result<CandidateId, CommandError> {
    let people = panel.people();
    if let Some(typed) = typed {
        return context.find_candidate(&people, &panel.candidates, typed);
    }
    let there = panel.candidates.iter().filter(|one| one.withdrawn.is_none());
    let mut open: Vec<CandidateId> =
        there.map(|one| one.id.clone()).filter(|id| panel.visibility.is_open(id)).collect();
    people.sort(&mut open, Clone::clone);
    if !context.interactive {
        return Err(CommandError::usage(msg!("failed-which-candidate"), hint));
    }
    if open.is_empty() {
        return Err(CommandError::hinted(msg!("failed-nobody-open"), msg!("hint-status")));
    }
    let items: Vec<String> = open.iter().map(|id| people.candidate(id).labelled()).collect();
    let question = context.words.say(question);
    let chosen = context.prompter.choose(&question, &items, 0)?.ok_or(CommandError::Interrupted)?;
    Ok(open.swap_remove(chosen))
}

/// The reason as given, or as asked for; never blank.
pub(super) fn why(
    context: &mut Context,
    given: Option<&str>,
    hint: Message,
) -> Result<String, CommandError> {
    let given = given.map(str::trim).filter(|reason| !reason.is_empty());
    match given {
        Some(reason) => Ok(reason.to_owned()),
        None if context.interactive => {
            ask_line(context, &msg!("ask-reason"), &msg!("failed-no-reason"))
        }
        None => Err(CommandError::usage(msg!("failed-no-reason"), hint)),
    }
}

/// Asks for a line until it is not blank.
pub(super) fn ask_line(
    context: &mut Context,
    question: &Message,
    complaint: &Message,
) -> Result<String, CommandError> {
    let prompt = format!("{} ", context.words.say(question));
    loop {
        let text = context.prompter.line(&prompt, "")?.text;
        let text = text.trim();
        if !text.is_empty() {
            return Ok(text.to_owned());
        }
        context.tell(complaint);
    }
}

/// A name from the command line, if one was given that is not blank.
pub(super) fn name_given(given: Option<&str>) -> Option<String> {
    given.map(str::trim).filter(|name| !name.is_empty()).map(str::to_owned)
}

/// Whoever does something, by a name from the command line: of the panel by their id, though
/// they were named by their whole name.
///
/// # Errors
/// That several of the panel have this name.
pub(super) fn decider_named(round: &Round, name: String) -> Result<Decider, CommandError> {
    let typed = fold(&name);
    let is_named = |one: &&Interviewer| {
        fold(one.id.as_str()) == typed || one.name.as_deref().is_some_and(|own| fold(own) == typed)
    };
    let found: Vec<&Interviewer> = round.panel.iter().filter(is_named).collect();
    match found.as_slice() {
        [] => Ok(Decider::Other(name)),
        [one] => Ok(Decider::Interviewer(one.id.clone())),
        several => {
            let known: Vec<&str> = several.iter().map(|one| one.id.as_str()).collect();
            let what = msg!("failed-several-interviewers", typed = name);
            Err(CommandError::usage(what, msg!("hint-by-id", known = known.join(", "))))
        }
    }
}

/// What was decided, as far as the viewer may see it, for a list that needs no scorecards.
///
/// # Errors
/// What is wrong with the round.
pub(super) fn decisions_told(
    context: &mut Context,
    loaded: &LoadedRound,
) -> Result<Vec<DecisionRow>, CommandError> {
    // How a decision stands to the ranking takes all scorecards; without one they stay closed.
    if loaded.decision_files()?.is_empty() {
        return Ok(Vec::new());
    }
    let viewer = context.viewer_unasked(&loaded.round)?;
    Ok(decisions(&context.panel(loaded, &viewer)?))
}

/// Says so if a power cut could still lose what was written.
pub(super) fn tell_durability(context: &mut Context, durability: &Durability, path: &Path) {
    if let Durability::Uncertain(_) = durability {
        context.tell(&msg!("record-uncertain", path = context.shown(path)));
    }
}
