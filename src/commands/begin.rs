//! Getting from nothing to an interview: the round, and the candidate.

use std::path::PathBuf;

use super::{CommandError, Context, candidate, init};
use crate::model::{CandidateId, InterviewerId, Role};
use crate::msg;
use crate::report::People;
use crate::store::{EMBEDDED, Folder, LoadedRound};

/// No round here: begins one with its first candidate, or opens one just below.
pub(super) fn begin_or_choose(
    context: &mut Context,
) -> Result<Option<(LoadedRound, Option<CandidateId>)>, CommandError> {
    let below = Folder::below(&context.folder, &*context.files);
    let new_folder = new_folder(context);
    let mut items: Vec<String> = Vec::new();
    for path in &below {
        let path = context.shown(path);
        items.push(context.words.say(&msg!("begin-open", path = path)));
    }
    let (rubric, _) = super::rubric::load(context, EMBEDDED[0].0)?;
    let title = rubric.title.within(context.language());
    let path = context.shown(&new_folder);
    items.push(context.words.say(&msg!("begin-new", title = title, path = path)));
    items.push(context.words.say(&msg!("begin-not")));
    let question = context.words.say(&msg!("ask-begin"));
    let Some(chosen) = context.prompter.choose(&question, &items, 0)? else { return Ok(None) };
    if let Some(existing) = below.get(chosen) {
        let loaded = Folder::new(existing.clone(), context.files.clone()).load()?;
        return Ok(Some((loaded, None)));
    }
    if chosen > below.len() {
        context.tell(&msg!("hint-no-round"));
        return Ok(None);
    }
    // Both names first: a round is not begun halfway.
    let name = candidate::ask_name(context)?;
    let interviewer = loop {
        match init::ask_interviewer(context, &[])? {
            Some(interviewer) => break interviewer,
            None => context.tell(&msg!("failed-no-name")),
        }
    };
    let mut plan = init::plan(context, &init::Args::default())?;
    plan.panel.push(interviewer);
    let loaded = init::begin(context, &new_folder, plan, false)?;
    let id = candidate::add(context, &loaded, &name, "")?;
    init::tell_begun(context, &loaded, false);
    Ok(Some((loaded, Some(id))))
}

/// A folder of its own for a round that is begun in passing; this one if it is empty.
fn new_folder(context: &Context) -> PathBuf {
    let names = context.files.list(&context.folder).unwrap_or_default();
    if names.is_empty() {
        return context.folder.clone();
    }
    let day = context.clock.now().format("%Y-%m-%d").to_string();
    let name = format!("{}-{day}", EMBEDDED[0].0);
    let free = |name: &String| context.files.kind(&context.folder.join(name)).is_none();
    let name = std::iter::once(name.clone())
        .chain((2..100).map(|n| format!("{name}-{n}")))
        .find(free)
        .unwrap_or(name);
    context.folder.join(name)
}

/// In a team check, whom a member scores: themself.
pub(super) fn own_member(loaded: &LoadedRound, interviewer: &InterviewerId) -> Option<CandidateId> {
    let seat = loaded.round.interviewer(interviewer)?;
    (seat.role == Role::Myself).then(|| interviewer.as_str().parse().ok())?
}

/// Lets the interviewer choose whom to score: drafts first, then those not met yet.
pub(super) fn choose_candidate(
    context: &mut Context,
    loaded: &LoadedRound,
    people: &People<'_>,
    interviewer: &InterviewerId,
) -> Result<CandidateId, CommandError> {
    if let Some(own) = own_member(loaded, interviewer) {
        return Ok(own);
    }
    let done = loaded.card_files()?;
    let drafts = context.drafts().of_interviewer(&loaded.round.id, interviewer);
    let is_done = |id: &CandidateId| {
        done.iter().any(|card| card.candidate == *id && card.interviewer == *interviewer)
    };
    let candidates = loaded.candidates()?;
    let mut open: Vec<CandidateId> = candidates
        .iter()
        .filter(|one| one.withdrawn.is_none())
        .map(|one| one.id.clone())
        .filter(|id| drafts.contains(id) || !is_done(id))
        .collect();
    people.sort(&mut open, Clone::clone);
    open.sort_by_key(|id| !drafts.contains(id));
    if !context.interactive {
        return Err(CommandError::usage(
            msg!("failed-which-candidate"),
            msg!("hint-candidate-list"),
        ));
    }
    let mut items: Vec<String> = open
        .iter()
        .map(|id| {
            let label = people.candidate(id).labelled();
            match drafts.contains(id) {
                true => context.words.say(&msg!("choose-draft", name = label)),
                false => label,
            }
        })
        .collect();
    items.push(context.words.say(&msg!("choose-new-candidate")));
    let question = context.words.say(&msg!("ask-candidate"));
    let chosen = context.prompter.choose(&question, &items, 0)?.ok_or(CommandError::Interrupted)?;
    match open.get(chosen) {
        Some(id) => Ok(id.clone()),
        None => {
            let name = candidate::ask_name(context)?;
            candidate::add(context, loaded, &name, "")
        }
    }
}
