//! The program as a person meets it, in a real terminal.

mod choosing;
mod dumb;
mod events;
mod first_interview;
mod leaving;
mod new_rubric;
mod pasting;
mod refusing;
mod resizing;
mod second_window;
mod waiting;

use crate::support::{Pty, World};

/// What the answer line shows at every criterion of the default scale.
const ASKS: &str = "0–10 ›";

/// Kari begins, or goes on with, an interview; the first question stands.
fn interview(world: &World, candidate: &str) -> Pty {
    let mut terminal = world.terminal(&["score", candidate, "--as", "kari", "--plain"]);
    terminal.wait_for(ASKS);
    terminal
}

/// The notes of a criterion in a draft or scorecard.
#[track_caller]
fn evidence<'t>(card: &'t toml::Table, criterion: &str) -> &'t str {
    let rating =
        &card["ratings"].get(criterion).unwrap_or_else(|| panic!("no {criterion} in {card}"));
    rating.get("evidence").and_then(toml::Value::as_str).unwrap_or_default()
}

/// The criteria that hold anything.
fn answered(card: &toml::Table) -> Vec<String> {
    let ratings = card.get("ratings").and_then(toml::Value::as_table);
    ratings.map(|ratings| ratings.keys().cloned().collect()).unwrap_or_default()
}

/// What was half typed when the program last stopped.
fn pending(card: &toml::Table) -> &str {
    let place = card.get("draft");
    place.and_then(|place| place.get("pending")).and_then(toml::Value::as_str).unwrap_or_default()
}
