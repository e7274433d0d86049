//! Bare `vurder` at a terminal: what makes sense now.

use super::{CommandError, Context};
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
        Some(_) => vec![
            (Choice::Score, msg!("menu-score")),
            (Choice::Rank, msg!("menu-rank")),
            (Choice::Debrief, msg!("menu-debrief")),
            (Choice::Revise, msg!("menu-revise")),
            (Choice::Decide, msg!("menu-decide")),
            (Choice::Status, msg!("menu-status")),
            (Choice::Help, msg!("menu-help")),
        ],
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
