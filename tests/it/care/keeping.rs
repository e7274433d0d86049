//! Retention: no silent default, a dry run that says when something is overdue, holds.

use std::fs;

use super::erasing::{files, round};
use crate::support::World;

/// The round of the other tests, kept for six months after the last entry.
fn kept() -> (World, String) {
    let (world, id) = round();
    world.run(&["retention", "set", "6 months", "--reason", "complaints take six months"]).exits(0);
    (world, id)
}

#[test]
fn a_round_without_a_period_says_so_and_purges_nothing() {
    let (world, _) = round();
    let said = world.run(&["init", "other"]).exits(0);
    assert!(said.stderr.contains("vurder retention set"), "{said}");
    world.run(&["retention"]).exits(0).stdout_has("Nobody has said how long");
    let refused = world.run(&["purge", "--due", "--yes"]).exits(1);
    assert!(refused.stderr.contains("retention set"), "{refused}");
    world.run(&["purge"]).exits(2);
}

#[test]
fn a_period_is_set_with_its_reason_or_not_at_all() {
    let world = World::new();
    world.run(&["init", "--retention", "6 months"]).exits(2);
    world.run(&["init", "--retention", "soon", "--retention-reason", "x"]).exits(2);
    world.run(&["init", "--retention-reason", "x"]).exits(2);
    let flags = ["init", "--retention", "1 year", "--retention-reason", "the law says so"];
    world.run(&flags).exits(0);
    world.run(&["retention"]).exits(0).stdout_has("1 year").stdout_has("the law says so");
    world.run(&["retention", "set", "90 days", "--reason", " "]).exits(2);
    let path = world.round().join("round.toml");
    let text = fs::read_to_string(&path).expect("a round");
    fs::write(&path, format!("# ours\n{text}")).expect("written");
    world.run(&["retention", "set", "90 days", "--reason", "shorter"]).exits(0);
    let after = fs::read_to_string(&path).expect("a round");
    assert!(after.starts_with("# ours\n") && after.contains("90 days"), "{after}");
    world.run(&["check"]).exits(0);
}

#[test]
fn before_the_time_is_over_nothing_is_due() {
    let (world, _) = kept();
    let world = world.with("VURDER_NOW", "2027-05-22T09:59:59+01:00");
    world.run(&["purge", "--due"]).exits(0).stdout_has("2027-05-22");
    world.run(&["purge", "--due", "--yes"]).exits(0);
    assert!(!world.round().join("erasures").exists());
}

#[test]
fn what_is_overdue_is_listed_with_exit_code_three_and_erased_only_with_a_yes() {
    let (world, id) = kept();
    let world = world.with("VURDER_NOW", "2027-05-22T10:00:00+01:00");
    let before = [files(&world.round()), files(&world.state())].concat();
    let listed = world.run(&["purge", "--due"]).exits(3);
    assert!(listed.stdout.contains(&id) && listed.stderr.contains("--yes"), "{listed}");
    assert_eq!([files(&world.round()), files(&world.state())].concat(), before);
    let purged = world.run(&["purge", "--due", "--yes", "--format", "json"]).exits(0);
    let report: serde_json::Value = serde_json::from_str(&purged.stdout).expect("JSON");
    assert_eq!(report["erased"].as_array().map(Vec::len), Some(2), "{purged}");
    assert!(!purged.stdout.contains("Tuva"), "{purged}");
    world.run(&["purge", "--due"]).exits(0);
    world.run(&["candidate", "list"]).exits(0);
    let tombstone = fs::read_to_string(world.round().join(format!("erasures/{id}.toml")));
    assert!(tombstone.expect("a tombstone").contains("complaints take six months"));
}

#[test]
fn a_later_entry_on_a_candidate_counts_for_that_candidate_alone() {
    let (world, id) = kept();
    let world = world.with("VURDER_NOW", "2027-03-01T10:00:00+01:00");
    world.run(&["reopen", "Tuva", "--as", "kari", "--reason", "again"]).exits(0);
    world.run(&["submit", "Tuva", "--as", "kari"]).exits(0);
    let world = world.with("VURDER_NOW", "2027-06-01T10:00:00+01:00");
    let listed = world.run(&["purge", "--due"]).exits(3);
    assert!(listed.stdout.contains("Emil") && !listed.stdout.contains(&id), "{listed}");
}

#[test]
fn what_is_on_hold_is_neither_purged_nor_erased_until_the_hold_ends() {
    let (world, id) = kept();
    world.run(&["retention", "hold", "Tuva"]).exits(2);
    world.run(&["retention", "hold", "Tuva", "--reason", "a complaint is open"]).exits(0);
    let world = world.with("VURDER_NOW", "2028-01-01T10:00:00+01:00");
    world.run(&["retention"]).exits(0).stdout_has("a complaint is open");
    world.run(&["purge", "--due", "--yes"]).exits(0);
    assert!(world.round().join(format!("candidates/{id}.toml")).exists());
    let refused = world.run(&["erase", "Tuva", "--reason", "asked"]).exits(1);
    assert!(refused.stderr.contains("a complaint is open"), "{refused}");
    world.run(&["retention", "release", "Tuva"]).exits(0);
    world.run(&["purge", "--due", "--yes"]).exits(0);
    assert!(!world.round().join(format!("candidates/{id}.toml")).exists());
}

#[test]
fn an_erasure_that_was_interrupted_is_overdue_and_purging_finishes_it() {
    let (world, id) = kept();
    fs::create_dir(world.round().join("erasures")).expect("a folder");
    let begun = format!(
        "format = 1\ncandidate = \"{id}\"\nreason = \"asked\"\nbegun = 2026-11-21T10:00:00Z\n"
    );
    fs::write(world.round().join(format!("erasures/{id}.toml")), begun).expect("written");
    fs::remove_file(world.round().join(format!("candidates/{id}.toml"))).expect("removed");
    world.run(&["purge", "--due"]).exits(3).stdout_has(&id);
    world.run(&["purge", "--due", "--yes"]).exits(0);
    world.run(&["purge", "--due"]).exits(0);
    world.run(&["erase", &id, "--verify"]).exits(0);
}

#[test]
fn the_questions_of_a_new_round_ask_for_the_period_and_take_no_nonsense() {
    let world = World::new();
    let mut terminal = world.terminal(&["init"]);
    terminal.wait_for("Which rubric?");
    terminal.send("\r");
    terminal.wait_for("What is the round called?");
    terminal.enter("");
    terminal.wait_for("Who interviews?");
    terminal.enter("");
    terminal.wait_for("How long are the data kept");
    terminal.enter("a while");
    terminal.wait_for("How long are the data kept");
    terminal.enter("6 months");
    terminal.wait_for("Why so long?");
    terminal.enter("complaints");
    terminal.exits(0);
    world.run(&["retention"]).exits(0).stdout_has("6 months").stdout_has("complaints");
}
