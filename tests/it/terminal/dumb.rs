//! Terminals that understand no escape sequences, and screen readers.

use vurder::msg;

use super::{ASKS, answered, evidence, interview};
use crate::support::{World, say};

#[test]
fn a_dumb_terminal_gets_plain_lines() {
    let world = World::new().with("TERM", "dumb");
    let candidate = world.small_round();
    let mut terminal = interview(&world, &candidate);
    terminal.enter("6 smiled");
    terminal.wait_for(&say(&msg!("saved-at", time = "10:00:00")));
    terminal.wait_for(&format!("Knowledgeable {ASKS}"));
    terminal.enter("q");
    terminal.exits(0);
    let transcript = String::from_utf8(terminal.transcript()).expect("text");
    assert!(!transcript.contains('\x1b'), "{transcript:?}");
    assert_eq!(evidence(&world.draft(&candidate), "positive"), "smiled");
}

#[test]
fn on_a_dumb_terminal_pasted_lines_answer_nothing_else() {
    let world = World::new().with("TERM", "dumb");
    let candidate = world.small_round();
    let mut terminal = interview(&world, &candidate);
    terminal.paste_unmarked("8 x\nq\ny\n");
    terminal.wait_for(&say(&msg!("answer-is-it-a-score", score = "8")));
    terminal.enter("n");
    terminal.wait_for("/ y”");
    let draft = world.draft(&candidate);
    assert_eq!(answered(&draft), ["positive"]);
    assert_eq!(evidence(&draft, "positive"), "8 x\nq\ny");
}
