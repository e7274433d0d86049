//! Bare `vurder` at a terminal: what makes sense now.

use std::collections::{BTreeMap, BTreeSet};

use super::{CommandError, Context};
use crate::model::{CandidateId, InterviewerId};
use crate::msg;
use crate::text::Message;

/// Something to do next.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Choice {
    /// Score a candidate.
    Score,
    /// See the ranking.
    Rank,
    /// Prepare the panel's talk.
    Debrief,
    /// Change a rating after it.
    Revise,
    /// Decide on a candidate.
    Decide,
    /// See who has what open.
    Status,
    /// Begin a round.
    Init,
    /// Look at the example.
    Demo,
    /// Read the help.
    Help,
}

/// Asks what to do; `None` if the person backs out.
///
/// # Errors
/// If nobody can be asked.
pub fn run(context: &mut Context) -> Result<Option<Choice>, CommandError> {
    let choices: Vec<(Choice, Message)> = match context.find_round() {
        Some(_) => {
            let mut choices =
                vec![(Choice::Score, msg!("menu-score")), (Choice::Rank, msg!("menu-rank"))];
            if voices(context) != Some(Voices::OneEach) {
                choices.push((Choice::Debrief, msg!("menu-debrief")));
                choices.push((Choice::Revise, msg!("menu-revise")));
            }
            choices.push((Choice::Decide, msg!("menu-decide")));
            choices.push((Choice::Status, msg!("menu-status")));
            choices.push((Choice::Help, msg!("menu-help")));
            choices
        }
        None => vec![
            (Choice::Score, msg!("menu-score-first")),
            (Choice::Init, msg!("menu-init")),
            (Choice::Demo, msg!("menu-demo")),
            (Choice::Help, msg!("menu-help")),
        ],
    };
    let items: Vec<String> = choices.iter().map(|(_, item)| context.words.say(item)).collect();
    let question = context.words.say(&msg!("ask-menu"));
    let chosen = context.prompter.choose(&question, &items, 0)?;
    Ok(chosen.map(|at| choices[at].0))
}

/// How many have submitted on one candidate.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Voices {
    /// One at most on each: there is nothing to talk about.
    OneEach,
    /// Several on some.
    Several,
}

/// By the names of the files alone, which `status` shows to everybody; `None` where the round
/// can't be read, which the command chosen says better.
fn voices(context: &Context) -> Option<Voices> {
    let loaded = context.open_round().ok()?;
    let cards = loaded.card_files().ok()?;
    let left = |id: &CandidateId| {
        let candidates = loaded.candidates().unwrap_or_default();
        candidates.iter().any(|one| one.id == *id && one.withdrawn.is_some())
    };
    let mut of: BTreeMap<&CandidateId, BTreeSet<&InterviewerId>> = BTreeMap::new();
    for card in &cards {
        of.entry(&card.candidate).or_default().insert(&card.interviewer);
    }
    let several = of.iter().any(|(id, who)| who.len() > 1 && !left(id));
    Some(if several { Voices::Several } else { Voices::OneEach })
}
