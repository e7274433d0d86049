//! A paste is one note, whatever it looks like.

use vurder::msg;

use super::{ASKS, answered, evidence, interview, pending};
use crate::support::{Pty, World, say};

/// Three lines that would be an answer, the end of the interview, and a yes.
const LINES: &str = "8 x\nq\ny";

/// More than the 4,095 bytes at which a terminal cuts a line that it edits
/// itself. Not 20,000: every key of an unmarked paste draws the whole line anew.
const UNMARKED: usize = 6_000;

fn note_of(bytes: usize) -> String {
    let words = (0..).map(|number| format!("word{number} "));
    let mut note: String = words
        .scan(0, |length, word| {
            *length += word.len();
            (*length < bytes).then_some(word)
        })
        .collect();
    note.push_str("end");
    note
}

/// Sends the note on its way and leaves in order; the draft holds it whole and nothing else.
#[track_caller]
fn assert_one_note(world: &World, candidate: &str, terminal: &mut Pty, note: &str) {
    terminal.wait_for(ASKS);
    terminal.enter("q");
    terminal.exits(0);
    let draft = world.draft(candidate);
    assert_eq!(answered(&draft), ["positive"], "{}", terminal.report());
    let kept = evidence(&draft, "positive");
    assert!(kept == note, "kept {} of {} bytes: {kept}", kept.len(), note.len());
    assert_eq!(pending(&draft), "");
}

#[test]
fn a_marked_paste_of_20_kb_arrives_whole() {
    let world = World::new();
    let candidate = world.small_round();
    let mut terminal = interview(&world, &candidate);
    assert!(terminal.marks_pastes());
    terminal.paste(&note_of(20_000));
    terminal.enter("");
    terminal.wait_for(&say(&msg!("saved-at", time = "10:00:00")));
    assert_one_note(&world, &candidate, &mut terminal, &note_of(20_000));
}

#[test]
fn an_unmarked_paste_longer_than_a_terminal_takes_in_one_line_arrives_whole() {
    let world = World::new();
    let candidate = world.small_round();
    let mut terminal = interview(&world, &candidate);
    terminal.paste_unmarked(&note_of(UNMARKED));
    terminal.enter("");
    terminal.wait_for(&say(&msg!("saved-at", time = "10:00:00")));
    assert_one_note(&world, &candidate, &mut terminal, &note_of(UNMARKED));
}

#[test]
fn marked_lines_that_look_like_answers_are_one_note() {
    let world = World::new();
    let candidate = world.small_round();
    let mut terminal = interview(&world, &candidate);
    terminal.paste(LINES);
    terminal.enter("");
    terminal.wait_for(&say(&msg!("answer-is-it-a-score", score = "8")));
    terminal.enter("n");
    terminal.wait_for(&say(&msg!("saved-at", time = "10:00:00")));
    assert_one_note(&world, &candidate, &mut terminal, LINES);
}

#[test]
fn unmarked_lines_that_look_like_answers_stay_with_the_first_of_them() {
    let world = World::new();
    let candidate = world.small_round();
    let mut terminal = interview(&world, &candidate);
    terminal.paste_unmarked(&format!("{LINES}\n"));
    terminal.wait_for("/ y”");
    terminal.wait_for(&say(&msg!("answer-pasted")));
    assert_one_note(&world, &candidate, &mut terminal, "x\nq\ny");
}

#[test]
fn unmarked_lines_beyond_what_is_read_at_once_stay_one_note() {
    let world = World::new();
    let candidate = world.small_round();
    let lines: Vec<String> =
        (1..=300).map(|number| format!("{} line {number}", number % 10)).collect();
    let note = format!("seen today:\n{}", lines.join("\n"));
    let mut terminal = interview(&world, &candidate);
    terminal.paste_unmarked(&format!("{note}\n"));
    terminal.wait_for("line 300”");
    assert_one_note(&world, &candidate, &mut terminal, &note);
}

#[test]
fn a_paste_goes_to_the_criterion_that_is_open_and_not_to_a_later_one() {
    let world = World::new();
    let candidate = world.small_round();
    let mut terminal = interview(&world, &candidate);
    for criterion in ["Knowledgeable", "Interested"] {
        terminal.enter("6");
        terminal.wait_for(&format!("{criterion} {ASKS}"));
    }
    terminal.enter("/1");
    terminal.wait_for(&format!("Positive {ASKS}"));
    terminal.paste_unmarked("first\nsecond\n");
    terminal.wait_for("second”");
    terminal.wait_for(ASKS);
    terminal.enter("q");
    terminal.exits(0);
    assert_eq!(evidence(&world.draft(&candidate), "positive"), "first\nsecond");
}

#[test]
fn control_characters_in_a_paste_never_reach_the_terminal() {
    let world = World::new();
    let candidate = world.small_round();
    let mut terminal = interview(&world, &candidate);
    terminal.send("\x1b[200~red \u{9b}31m \u{202e}alert\u{7}\x1b[201~");
    terminal.enter("");
    terminal.wait_for(&say(&msg!("saved-at", time = "10:00:00")));
    terminal.wait_for(ASKS);
    terminal.enter("/1");
    terminal.wait_for(ASKS);
    let said = terminal.said();
    assert!(!said.contains('\u{9b}') && !said.contains('\u{202e}'), "{said:?}");
}

#[test]
fn a_key_that_is_no_utf_8_costs_nothing_but_itself() {
    let world = World::new();
    let candidate = world.small_round();
    let mut terminal = interview(&world, &candidate);
    terminal.send("she sm");
    terminal.wait_for("she sm");
    terminal.send_bytes(b"\xff");
    terminal.enter("iled");
    terminal.wait_for("“she smiled”");
    assert_one_note(&world, &candidate, &mut terminal, "she smiled");
}

#[test]
fn the_rest_of_a_paste_into_the_last_criterion_stays_with_it_at_the_review() {
    let world = World::new();
    let candidate = world.small_round();
    let all = world.round();
    let rubric = std::fs::read_to_string(all.join("rubric.toml")).expect("a rubric");
    let rubric: toml::Table = rubric.parse().expect("a rubric");
    let ids =
        rubric["criterion"].as_array().expect("criteria").iter().map(|one| one["id"].as_str());
    let sets: Vec<String> = ids.skip(1).map(|id| format!("{}=6", id.expect("an id"))).collect();
    let mut arguments = vec!["score", candidate.as_str(), "--as", "kari"];
    for set in &sets {
        arguments.extend(["--set", set]);
    }
    world.run(&arguments).exits(0);
    let mut terminal = world.terminal(&["score", &candidate, "--as", "kari", "--plain"]);
    terminal.wait_for(&say(&msg!("prompt-review")));
    terminal.enter("/1");
    terminal.wait_for(ASKS);
    terminal.paste_unmarked("8 x\nq\n");
    terminal.wait_for("q”");
    terminal.wait_for(&say(&msg!("prompt-review")));
    assert_eq!(evidence(&world.draft(&candidate), "positive"), "x\nq");
}
