//! However the sheet is left, everything is kept and the terminal is as it was.

use rustix::process::Signal;

use super::open;
use crate::support::{Pty, World};

const HALF: &str = "rang the suppl";

fn half_typed(world: &World, candidate: &str) -> Pty {
    let mut terminal = open(world, candidate);
    terminal.send("6");
    terminal.wait_until_screen("Positive: 6");
    terminal.send(HALF);
    terminal.wait_until_screen(HALF);
    terminal
}

#[track_caller]
fn assert_kept(world: &World, candidate: &str) {
    let draft = world.draft(candidate);
    let rating = &draft["ratings"]["positive"];
    assert_eq!(rating["score"].as_integer(), Some(6), "{draft}");
    assert_eq!(rating["evidence"].as_str(), Some(HALF), "{draft}");
    let mut again = open(world, candidate);
    again.wait_until_screen(HALF);
    again.send("ier");
    again.wait_until_screen("ier");
}

#[test]
fn a_signal_keeps_half_typed_text_restores_the_terminal_and_says_where_it_is() {
    for (signal, code) in
        [(Signal::TERM, 143), (Signal::HUP, 129), (Signal::INT, 130), (Signal::QUIT, 131)]
    {
        let world = World::new().without("COLUMNS");
        let candidate = world.small_round();
        let mut terminal = half_typed(&world, &candidate);
        terminal.signal(signal);
        terminal.exits(code);
        terminal.assert_restored();
        let shown = terminal.screen();
        assert!(shown.contains("Positive") && shown.contains("Stopped before its end"), "{shown}");
        assert_kept(&world, &candidate);
    }
}

#[test]
fn a_closed_lid_keeps_half_typed_text() {
    let world = World::new().without("COLUMNS");
    let candidate = world.small_round();
    let mut terminal = half_typed(&world, &candidate);
    terminal.close();
    assert_eq!(terminal.wait().code, 129);
    assert_kept(&world, &candidate);
}

#[test]
fn a_running_note_that_is_half_typed_is_there_again() {
    let world = World::new().without("COLUMNS");
    let candidate = world.small_round();
    let mut terminal = open(&world, &candidate);
    terminal.send("#");
    terminal.wait_until_screen("▸ Running notes");
    terminal.send("asks about p");
    terminal.wait_until_screen("asks about p");
    terminal.signal(Signal::HUP);
    terminal.exits(129);
    assert_eq!(world.draft(&candidate)["draft"]["pending"].as_str(), Some("asks about p"));
    let mut again = open(&world, &candidate);
    again.wait_until_screen("asks about p");
    again.send("ay\r");
    again.wait_until_screen("10:00 asks about pay");
    again.send("\x03");
    again.wait_until_screen("Leave?");
    again.send("\r");
    again.wait();
    let draft = world.draft(&candidate);
    assert_eq!(draft["note"][0]["text"].as_str(), Some("asks about pay"));
    assert!(draft.get("draft").and_then(|place| place.get("pending")).is_none(), "{draft}");
}

#[test]
fn esc_asks_first_and_leaves_in_order_with_a_summary() {
    let world = World::new().without("COLUMNS");
    let candidate = world.small_round();
    let mut terminal = half_typed(&world, &candidate);
    terminal.send("\x1b");
    terminal.wait_until_screen("Esc leave");
    terminal.send("\x1b");
    terminal.wait_until_screen("Leave?");
    terminal.send("\x1b");
    terminal.wait_until_gone("Leave?");
    terminal.send("\x1b");
    terminal.wait_until_screen("Leave?");
    terminal.send("\r");
    terminal.exits(0);
    terminal.assert_restored();
    let shown = terminal.screen();
    assert!(
        shown.contains("Positive") && shown.contains(&format!("vurder score {candidate}")),
        "{shown}"
    );
    assert!(!shown.contains(HALF), "notes do not stay in view: {shown}");
    assert_kept(&world, &candidate);
}

#[test]
fn ctrl_c_twice_leaves_as_interrupted() {
    let world = World::new().without("COLUMNS");
    let candidate = world.small_round();
    let mut terminal = half_typed(&world, &candidate);
    terminal.send("\x03");
    terminal.wait_until_screen("Leave?");
    terminal.send("\x03");
    terminal.exits(130);
    terminal.assert_restored();
    assert_kept(&world, &candidate);
}

#[test]
fn kill_9_loses_nothing_that_was_shown_as_saved() {
    let world = World::new().without("COLUMNS");
    let candidate = world.small_round();
    let mut kept = String::new();
    for number in 0..8 {
        let mut terminal = open(&world, &candidate);
        terminal.send("!");
        terminal.wait_until_screen("▸ Judgement");
        terminal.send(&format!("{}word{number}", if number == 0 { "" } else { " " }));
        terminal.wait_until_screen(&format!("word{number}"));
        terminal.wait_until_screen("saved 10:00:00");
        kept = if number == 0 { "word0".to_owned() } else { format!("{kept} word{number}") };
        terminal.send(" not yet");
        terminal.signal(Signal::KILL);
        terminal.wait();
        let draft = world.draft(&candidate);
        let judgement = draft["ratings"]["positive"]["judgement"].as_str().expect("a text");
        assert!(judgement.starts_with(&kept), "lost: {kept}\n{draft}");
        kept = judgement.trim_end().to_owned();
    }
}
