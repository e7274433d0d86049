//! What `revise` and `decide` have in common: whom it is about, why, and how it is written down.

use std::path::Path;

use super::{CommandError, Context};
use crate::model::CandidateId;
use crate::msg;
use crate::report::Panel;
use crate::scoring::Seal;
use crate::store::Durability;
use crate::text::Message;

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

/// Says so if a power cut could still lose what was written.
pub(super) fn tell_durability(context: &mut Context, durability: &Durability, path: &Path) {
    if let Durability::Uncertain(_) = durability {
        context.tell(&msg!("record-uncertain", path = context.shown(path)));
    }
}
