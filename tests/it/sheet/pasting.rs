//! A paste is one note, whatever it looks like.

use super::open;
use crate::support::{Pty, World};

/// Lines that would score, leave and confirm.
const LINES: &str = "8 x\nq\ny\n-\n.\n/3\n10";

#[track_caller]
fn assert_one_note(world: &World, candidate: &str, terminal: &mut Pty, note: &str) {
    terminal.wait_until_screen("saved 10:00:00");
    terminal.send("\x03");
    terminal.wait_until_screen("Leave?");
    terminal.send("\r");
    terminal.wait();
    terminal.assert_restored();
    let draft = world.draft(candidate);
    let ratings = draft["ratings"].as_table().expect("ratings");
    assert_eq!(ratings.keys().collect::<Vec<_>>(), ["positive"], "{draft}");
    assert_eq!(ratings["positive"].get("score"), None);
    let kept = ratings["positive"]["evidence"].as_str().expect("a note");
    assert!(kept == note, "kept {} of {} bytes: {kept}", kept.len(), note.len());
}

fn note_of(bytes: usize) -> String {
    let mut note = String::new();
    for number in 0.. {
        if note.len() >= bytes {
            break;
        }
        note.push_str(&format!("word{number} "));
        if number % 40 == 39 {
            note.push('\n');
        }
    }
    note.push_str("end");
    note
}

#[test]
fn a_paste_of_20_kb_arrives_whole_wherever_keys_went() {
    let note = note_of(20_000);
    for before in ["", "z\x7f"] {
        let world = World::new().without("COLUMNS");
        let candidate = world.small_round();
        let mut terminal = open(&world, &candidate);
        terminal.send(before);
        terminal.paste(&note);
        terminal.wait_until_screen("end");
        // Blanks at the ends of lines are what was pasted; only the note's own ends are tidied.
        assert_one_note(&world, &candidate, &mut terminal, note.trim());
    }
}

#[test]
fn pasted_lines_that_look_like_answers_are_one_note() {
    let world = World::new().without("COLUMNS");
    let candidate = world.small_round();
    let mut terminal = open(&world, &candidate);
    terminal.paste(LINES);
    terminal.wait_until_screen("Pasted as one note");
    assert_one_note(&world, &candidate, &mut terminal, LINES);
}

#[test]
fn lines_of_a_paste_that_is_not_marked_are_one_note_too() {
    let world = World::new().without("COLUMNS");
    let candidate = world.small_round();
    let mut terminal = open(&world, &candidate);
    terminal.paste_unmarked(LINES);
    terminal.wait_until_screen("Pasted as one note");
    assert_one_note(&world, &candidate, &mut terminal, LINES);
}

#[test]
fn control_characters_in_a_paste_never_reach_the_terminal() {
    let world = World::new().without("COLUMNS");
    let candidate = world.small_round();
    let mut terminal = open(&world, &candidate);
    terminal.send("\x1b[200~red \u{9b}31m \u{202e}alert\u{7}\x1b]0;x\x07\x1b[201~");
    terminal.wait_until_screen("alert");
    let written = String::from_utf8_lossy(&terminal.transcript()).into_owned();
    for steering in ["\u{9b}", "\u{202e}", "\u{7}", "\x1b]0;"] {
        assert!(!written.contains(steering), "{steering:?}");
    }
}
