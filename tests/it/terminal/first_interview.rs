//! A whole interview in Norwegian, from an empty folder to the standing.

use vurder::msg;

use super::ASKS;
use crate::support::{Pty, World, norwegian};

/// Clears the line, as Ctrl-U does.
const CLEAR: &str = "\x15";

#[test]
fn somebody_with_an_empty_folder_interviews_and_submits_without_reading_any_help() {
    let world = World::new().with("LC_ALL", "nb_NO.UTF-8");
    let mut terminal = world.terminal(&["score", "--plain"]);
    let before = terminal.modes_before();
    begin(&mut terminal);
    mistype(&mut terminal);
    answer_the_traits(&mut terminal);
    answer_the_triangle(&mut terminal);
    finish(&mut terminal);
    terminal.exits(0);
    assert!(terminal.cursor_visible(), "{}", terminal.report());
    assert_eq!(terminal.modes(), before);
    assert_the_card_holds_what_was_said(&world);
}

fn begin(terminal: &mut Pty) {
    terminal.wait_for(&norwegian(&msg!("begin-not")));
    assert!(!terminal.cursor_visible());
    terminal.enter("");
    terminal.wait_for(&norwegian(&msg!("ask-candidate-name")));
    assert!(terminal.cursor_visible());
    terminal.enter("Tuva Dahl");
    terminal.wait_for(&norwegian(&msg!("ask-interviewer")));
    terminal.enter("Kari Nordmann");
    terminal.wait_for(&norwegian(&msg!("round-git-people-out")));
    terminal.wait_for(&norwegian(&msg!(
        "interview-begins",
        name = "Tuva Dahl",
        who = "Kari Nordmann",
        rubric = "Kundeservice",
    )));
    terminal.wait_for(&format!("Positiv {ASKS}"));
}

/// What looks like a score and is none is explained, and stays in the line to be mended.
fn mistype(terminal: &mut Pty) {
    let (min, max) = ("0", "10");
    terminal.enter("11");
    terminal.wait_for(&norwegian(&msg!("doubt-off-scale", min = min, max = max)));
    terminal.wait_for(&format!("Positiv {ASKS} 11"));
    terminal.enter(&format!("{CLEAR}4,5"));
    terminal.wait_for(&norwegian(&msg!("doubt-fraction", min = min, max = max)));
    terminal.enter(&format!("{CLEAR}fire"));
    terminal.wait_for(&norwegian(&msg!("doubt-words", min = min, max = max)));
    terminal.enter(&format!("{CLEAR}6 smilte hele veien"));
    terminal.wait_for(&echo("Positiv: 6 · «smilte hele veien»"));
    terminal.wait_for(&format!("Kunnskapsrik {ASKS}"));
}

fn answer_the_traits(terminal: &mut Pty) {
    terminal.enter("3 feil person");
    terminal.wait_for(&format!("Interessert {ASKS}"));
    terminal.enter("u");
    terminal.wait_for(&norwegian(&msg!("answer-undone")));
    terminal.wait_for(&echo(&format!("Kunnskapsrik: {}", norwegian(&msg!("rating-open")))));
    terminal.wait_for(&format!("Kunnskapsrik {ASKS}"));
    terminal.enter("7 leste seg opp ! lærer fort");
    terminal.wait_for(&echo("Kunnskapsrik: 7 · «leste seg opp» · «lærer fort»"));
    terminal.wait_for(&format!("Interessert {ASKS}"));
    terminal.enter("<");
    terminal.wait_for(&format!("Kunnskapsrik {ASKS}"));
    terminal.enter("");
    terminal.wait_for(&format!("Interessert {ASKS}"));
    terminal.enter("-");
    terminal.wait_for(&echo(&format!("Interessert: {}", norwegian(&msg!("rating-not-asked")))));
    terminal.wait_for(&format!("Hjelpsom {ASKS}"));
    terminal.enter("10 år i butikk");
    terminal.wait_for(&norwegian(&msg!("answer-is-it-a-score", score = "10")));
    terminal.enter("n");
    terminal.wait_for(&format!("Hjelpsom {ASKS}"));
    terminal.enter("9");
    terminal.wait_for(&format!("Empatisk {ASKS}"));
    terminal.enter(".");
    terminal.wait_for(&format!("Digital kompetanse {ASKS}"));
    terminal.enter("/hjelp");
    terminal.wait_for(&format!("Hjelpsom {ASKS}"));
    terminal.enter("! gjør det igjen uoppfordret");
    terminal.wait_for(&format!("Digital kompetanse {ASKS}"));
    terminal.enter("10");
    terminal.wait_for(&norwegian(&msg!("answer-wants-evidence")));
    terminal.enter("");
    terminal.wait_for(&format!("Faglighet {ASKS}"));
}

fn answer_the_triangle(terminal: &mut Pty) {
    terminal.enter("t");
    terminal.wait_for("1 [ ] Kjenne produktet");
    terminal.wait_for(ASKS);
    terminal.enter("t 1 3");
    terminal.wait_for(&norwegian(&msg!("criterion-ticked", count = 2)));
    terminal.wait_for(&format!("Faglighet {ASKS}"));
    terminal.enter("8 kan varene");
    terminal.wait_for(&format!("Kommunikasjon {ASKS}"));
    terminal.enter("6");
    terminal.wait_for(&format!("Personlig service {ASKS}"));
    terminal.enter("7");
    terminal.wait_for(&norwegian(&msg!("review-complete")));
    terminal.wait_for(&norwegian(&msg!("prompt-review")));
}

fn finish(terminal: &mut Pty) {
    terminal.enter("");
    terminal.wait_for(&norwegian(&msg!("prompt-strengths")));
    terminal.enter("Morsom på en varm måte");
    terminal.wait_for(&norwegian(&msg!("recommendation-strong-no")));
    terminal.wait_for(&norwegian(&msg!("recommendation-open")));
    // From “none yet” at the end three up: yes.
    for choice in ["recommendation-strong-no", "recommendation-no", "recommendation-yes"] {
        terminal.send("\x1b[A");
        let choice = vurder::text::Message::new(choice, Vec::new());
        terminal.wait_for(&format!("❯ {}", norwegian(&choice)));
    }
    terminal.enter("");
    terminal.wait_for(&norwegian(&msg!("finish-back")));
    terminal.enter("");
    terminal.wait_for("scorecards/");
    terminal.wait_for("Tuva Dahl");
}

fn assert_the_card_holds_what_was_said(world: &World) {
    let candidates = std::fs::read_dir(world.round().join("scorecards")).expect("a folder");
    let candidate =
        candidates.map(|entry| entry.expect("an entry").path()).next().expect("a candidate");
    let text = std::fs::read_to_string(candidate.join("kari.toml")).expect("a scorecard");
    let card: toml::Table = text.parse().expect("a scorecard");
    let ratings = card["ratings"].as_table().expect("ratings");
    let score = |id: &str| ratings[id].get("score").and_then(toml::Value::as_integer);
    let scores =
        ["positive", "knowledgeable", "interested", "helpful", "empathetic", "digital"].map(score);
    assert_eq!(scores, [Some(6), Some(7), None, Some(9), None, Some(10)], "{text}");
    let scores = ["subject-knowledge", "communication", "personal-service"].map(score);
    assert_eq!(scores, [Some(8), Some(6), Some(7)], "{text}");
    assert_eq!(ratings["helpful"]["evidence"].as_str(), Some("10 år i butikk"));
    assert_eq!(ratings["helpful"]["judgement"].as_str(), Some("gjør det igjen uoppfordret"));
    assert_eq!(card["strengths"].as_str(), Some("Morsom på en varm måte"));
    assert_eq!(card["recommendation"].as_str(), Some("yes"));
    assert!(!text.contains("Tuva"), "a scorecard carries no name\n{text}");
    let candidate = candidate.file_name().and_then(|name| name.to_str()).expect("an id").to_owned();
    assert!(!world.draft_path(&candidate).exists(), "the draft is gone");
}

/// The line that says what was understood and that it is on disk.
fn echo(what: &str) -> String {
    let state = norwegian(&msg!("saved-at", time = "10:00:00"));
    norwegian(&msg!("answer-echo", what = what, state = state))
}
