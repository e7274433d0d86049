//! However the program is left, the draft and what was half typed are kept.

use std::time::{Duration, Instant};

use rustix::process::Signal;
use vurder::msg;

use super::{ASKS, answered, interview, pending};
use crate::support::{Pty, World, say};

/// A slow machine included; on an idle one it takes some milliseconds.
const SOON: Duration = Duration::from_secs(2);

const HALF: &str = "rang the suppl";

/// One answer is in, and a second one half typed.
fn half_typed(world: &World, candidate: &str) -> Pty {
    let mut terminal = interview(world, candidate);
    terminal.enter("6 smiled");
    terminal.wait_for(&format!("Knowledgeable {ASKS}"));
    terminal.send(HALF);
    terminal.wait_for(HALF);
    terminal
}

/// On the next start the answer is there, and the half-typed text stands in the line.
#[track_caller]
fn assert_kept(world: &World, candidate: &str) {
    let draft = world.draft(candidate);
    assert_eq!(answered(&draft), ["positive"]);
    assert_eq!(pending(&draft), HALF);
    let mut again = interview(world, candidate);
    let count = (1, 9);
    again.wait_for(&say(&msg!(
        "interview-resumed",
        answered = count.0,
        all = count.1,
        time = "10:00"
    )));
    again.wait_for(&format!("Knowledgeable {ASKS} {HALF}"));
    again.enter("ier");
    again.wait_for("“rang the supplier”");
    again.wait_for(ASKS);
    again.enter("q");
    again.exits(0);
    let draft = world.draft(candidate);
    assert_eq!(super::evidence(&draft, "knowledgeable"), "rang the supplier");
    assert_eq!(pending(&draft), "");
}

#[test]
fn ctrl_c_keeps_the_draft_and_restores_the_terminal() {
    let world = World::new();
    let candidate = world.small_round();
    let mut terminal = world.terminal(&["score", &candidate, "--as", "kari", "--plain"]);
    let before = terminal.modes_before();
    terminal.wait_for(ASKS);
    assert_ne!(terminal.modes(), before, "the answer line sees every key");
    terminal.enter("6 smiled");
    terminal.wait_for(&format!("Knowledgeable {ASKS}"));
    terminal.send(HALF);
    terminal.wait_for(HALF);
    terminal.send("\x03");
    terminal.exits(130);
    terminal.wait_for(&say(&msg!("draft-kept", id = candidate.as_str(), round = "")));
    assert!(terminal.cursor_visible());
    assert!(!terminal.marks_pastes());
    assert_eq!(terminal.modes(), before);
    assert_kept(&world, &candidate);
}

#[test]
fn a_closed_terminal_ends_the_program_soon_and_half_typed_text_is_offered_again() {
    let world = World::new();
    let candidate = world.small_round();
    let mut terminal = half_typed(&world, &candidate);
    let closed = Instant::now();
    terminal.close();
    let ended = terminal.wait();
    assert!(closed.elapsed() < SOON, "took {:?}", closed.elapsed());
    assert_eq!((ended.code, ended.signal), (129, None));
    assert_kept(&world, &candidate);
}

#[test]
fn a_program_told_to_stop_keeps_half_typed_text_and_restores_the_terminal() {
    for (signal, code) in
        [(Signal::TERM, 143), (Signal::HUP, 129), (Signal::INT, 130), (Signal::QUIT, 131)]
    {
        let world = World::new();
        let candidate = world.small_round();
        let mut terminal = world.terminal(&["score", &candidate, "--as", "kari", "--plain"]);
        let before = terminal.modes_before();
        terminal.wait_for(ASKS);
        terminal.enter("6 smiled");
        terminal.wait_for(&format!("Knowledgeable {ASKS}"));
        terminal.send(HALF);
        terminal.wait_for(HALF);
        let told = Instant::now();
        terminal.signal(signal);
        let ended = terminal.wait();
        assert!(told.elapsed() < SOON, "{signal:?} took {:?}", told.elapsed());
        assert_eq!((ended.code, ended.signal), (code, None), "{signal:?}");
        assert!(terminal.cursor_visible());
        assert!(!terminal.marks_pastes());
        assert_eq!(terminal.modes(), before, "{signal:?}");
        assert_kept(&world, &candidate);
    }
}

#[test]
fn ctrl_d_on_an_empty_line_keeps_the_draft() {
    let world = World::new();
    let candidate = world.small_round();
    let mut terminal = interview(&world, &candidate);
    terminal.enter("6 smiled");
    terminal.wait_for(&format!("Knowledgeable {ASKS}"));
    terminal.send("\x04");
    terminal.exits(1);
    terminal.wait_for(&say(&msg!("draft-kept", id = candidate.as_str(), round = "")));
    assert_eq!(answered(&world.draft(&candidate)), ["positive"]);
}

#[test]
fn ctrl_d_in_the_middle_of_an_answer_does_not_end_it() {
    let world = World::new();
    let candidate = world.small_round();
    let mut terminal = half_typed(&world, &candidate);
    terminal.send("\x04");
    terminal.enter("ier");
    terminal.wait_for("“rang the supplier”");
}

#[test]
fn leaving_with_q_is_in_order() {
    let world = World::new();
    let candidate = world.small_round();
    let mut terminal = interview(&world, &candidate);
    terminal.enter("6 smiled");
    terminal.wait_for(&format!("Knowledgeable {ASKS}"));
    terminal.enter("q");
    terminal.exits(0);
    terminal.wait_for(&say(&msg!("draft-kept", id = candidate.as_str(), round = "")));
}

#[test]
fn a_line_that_is_asked_about_is_kept_when_the_question_is_not_answered() {
    for leave in ["\x03", "\x04"] {
        let world = World::new();
        let candidate = world.small_round();
        let mut terminal = interview(&world, &candidate);
        terminal.enter("10 years in retail");
        terminal.wait_for(&say(&msg!("answer-is-it-a-score", score = "10")));
        terminal.send(leave);
        terminal.wait();
        assert_eq!(pending(&world.draft(&candidate)), "10 years in retail", "{leave:?}");
    }
}

#[test]
fn a_line_that_is_asked_about_survives_a_signal() {
    let world = World::new();
    let candidate = world.small_round();
    let mut terminal = interview(&world, &candidate);
    terminal.enter("10 years in retail");
    terminal.wait_for(&say(&msg!("answer-is-it-a-score", score = "10")));
    terminal.signal(Signal::TERM);
    terminal.wait();
    assert_eq!(pending(&world.draft(&candidate)), "10 years in retail");
}
