//! One draft, two windows.

use vurder::msg;

use super::{ASKS, interview};
use crate::support::{World, say};

#[test]
fn a_second_window_is_told_of_the_first_and_can_read_the_draft() {
    let world = World::new();
    let candidate = world.small_round();
    let mut first = interview(&world, &candidate);
    first.enter("6 smiled");
    first.wait_for(&format!("Knowledgeable {ASKS}"));

    let mut second = world.terminal(&["score", &candidate, "--as", "kari"]);
    second.exits(1);
    let lock = world.draft_path(&candidate).with_extension("lock");
    let holder = std::fs::read_to_string(lock).expect("a lock file");
    let holder = holder.trim();
    assert!(holder.starts_with("pid "), "{holder}");
    second.wait_for(&say(&msg!("failed-draft-busy", name = "Tuva Dahl", holder = holder)));
    second.wait_for(&say(&msg!("hint-draft-busy", id = candidate.as_str())));

    let sheet = world.run(&["score", &candidate, "--as", "kari", "--read-only"]).exits(0);
    sheet.stdout_has(&say(&msg!("sheet-evidence", text = "smiled")));

    first.enter("7");
    first.wait_for(&format!("Interested {ASKS}"));
}

#[test]
fn when_the_first_window_is_gone_the_draft_can_be_opened_again() {
    let world = World::new();
    let candidate = world.small_round();
    let mut first = interview(&world, &candidate);
    first.signal(rustix::process::Signal::KILL);
    first.wait();
    interview(&world, &candidate);
}
