//! The rights of the members of a team check, who stand in the panel too, and of running notes.

use std::fs;

use super::erasing::{card, files};
use crate::support::World;

const CRITERIA: [&str; 6] =
    ["positive", "knowledgeable", "interested", "helpful", "empathetic", "digital"];

/// Submits a scorecard with a running note, out of a file of answers.
fn submit_with_note(world: &World, candidate: &str, rater: &str, note: &str) {
    let mut answers = String::from("format = 1\n");
    for criterion in CRITERIA {
        answers.push_str(&format!("[ratings.{criterion}]\nscore = 7\n"));
    }
    answers.push_str(&format!("[[note]]\nat = 2026-11-22T09:00:00Z\ntext = \"{note}\"\n"));
    let path = world.path("answers.toml");
    fs::write(&path, answers).expect("written");
    let file = path.display().to_string();
    world.run(&["score", candidate, "--as", rater, "--from", &file, "--submit"]).exits(0);
    fs::remove_file(path).expect("removed");
}

/// A round with Tuva and Emil, in whose only scorecards stands a running note.
fn noted() -> (World, String) {
    let world = World::new();
    world.run(&["init", "--rubric", "traits", "--interviewer", "kari"]).exits(0);
    let add = |name: &str| world.run(&["candidate", "add", name]).exits(0).stdout;
    let tuva = add("Tuva Dahl").trim().to_owned();
    add("Emil Sund");
    submit_with_note(&world, "Tuva", "kari", "canary-note: calmer than Emil Sund");
    submit_with_note(&world, "Emil", "kari", "other-note on Tuva Dahl");
    (world, tuva)
}

fn holds(world: &World, words: &[&str]) -> Vec<String> {
    let all = [files(&world.round()), files(&world.state())].concat();
    let holds = |bytes: &[u8]| {
        words.iter().any(|word| memchr::memmem::find(bytes, word.as_bytes()).is_some())
    };
    all.into_iter().filter(|(_, bytes)| holds(bytes)).map(|(path, _)| path).collect()
}

#[test]
fn running_notes_are_disclosed_without_the_other_and_not_without_assessments() {
    let (world, _) = noted();
    let told = world.run(&["disclose", "Tuva", "--as", "kari"]).exits(0).stdout;
    assert!(told.contains("canary-note"), "{told}");
    assert!(!told.contains("Emil") && !told.contains("other-note"), "{told}");
    let facts = world.run(&["disclose", "Tuva", "--as", "kari", "--regime", "no-public"]).exits(0);
    assert!(!facts.stdout.contains("Emil") && !facts.stdout.contains("other-note"), "{facts}");
}

#[test]
fn running_notes_go_with_the_person_and_the_note_of_another_is_named() {
    let (world, id) = noted();
    let erased = world.run(&["erase", "Tuva", "--reason", "asked", "--format", "json"]).exits(0);
    assert_eq!(holds(&world, &["canary-note"]), Vec::<String>::new());
    // What Kari wrote about Emil is Emil's; that it names Tuva is said.
    let report: serde_json::Value = serde_json::from_str(&erased.stdout).expect("JSON");
    let named = report["left"]["mentions"].to_string();
    assert!(named.contains("kari.toml") && named.contains("\"name\""), "{report}");
    world.run(&["erase", &id, "--verify"]).exits(0);
}

#[test]
fn running_notes_are_left_out_of_a_copy_or_stay_without_names() {
    let (world, _) = noted();
    let copied = |name: &str| {
        let copy = world.round().join(name);
        files(&copy)
            .into_iter()
            .map(|(_, bytes)| String::from_utf8_lossy(&bytes).into_owned())
            .collect::<String>()
    };
    world.run(&["pseudonymise", "plain", "--as", "kari"]).exits(0);
    let plain = copied("plain");
    assert!(!plain.contains("note") && !plain.contains("Tuva"), "{plain}");
    world.run(&["pseudonymise", "kept", "--keep-notes", "--as", "kari"]).exits(0);
    let kept = copied("kept");
    assert!(kept.contains("canary-note") && kept.contains("other-note"), "{kept}");
    assert!(!kept.contains("Tuva") && !kept.contains("Emil") && !kept.contains("Sund"), "{kept}");
    world.run(&["check", "kept"]).exits(0);
}

/// A team check with a manager and two members, all scored by themselves and by the manager.
fn team() -> (World, [String; 2]) {
    let world = World::new();
    let init = ["init", "--purpose", "team", "--rubric", "traits", "--interviewer", "lise"];
    world.run(&init).exits(0);
    let add = |name: &str| world.run(&["candidate", "add", name]).exits(0).stdout.trim().to_owned();
    let ids = [add("Tuva Dahl"), add("Emil Sund")];
    for id in &ids {
        card(&world, id, id, "canary", true);
        card(&world, id, "lise", "canary", true);
    }
    (world, ids)
}

#[test]
fn a_member_is_told_of_nobody_else_in_the_team() {
    let (world, [tuva, emil]) = team();
    let told = world.run(&["disclose", &tuva, "--as", "lise"]).exits(0).stdout;
    assert!(told.contains("lise") && told.contains("Tuva Dahl"), "{told}");
    assert!(!told.contains("Emil") && !told.contains(&emil), "{told}");
}

#[test]
fn an_erased_member_is_no_rater_any_more() {
    let (world, [tuva, emil]) = team();
    world.run(&["erase", &tuva, "--reason", "left the team"]).exits(0);
    let round = fs::read_to_string(world.round().join("round.toml")).expect("the round");
    assert!(!round.contains(&tuva) && round.contains(&emil) && round.contains("lise"), "{round}");
    world.run(&["erase", &tuva, "--verify"]).exits(0);
    world.run(&["check"]).exits(0);
    world.run(&["status"]).exits(0);
    world.run(&["team", "--as", "lise"]).exits(0).stdout_has("Emil Sund");
    // The rest of a round in which nobody scores themself is not touched.
    let (world, id) = super::erasing::round();
    let before = fs::read(world.round().join("round.toml")).expect("the round");
    world.run(&["erase", &id, "--reason", "asked"]).exits(0);
    assert_eq!(fs::read(world.round().join("round.toml")).expect("the round"), before);
}

#[test]
fn in_a_copy_of_a_team_check_members_still_score_themselves() {
    let (world, ids) = team();
    world.run(&["pseudonymise", "copy", "--as", "lise"]).exits(0);
    world.run(&["check", "copy"]).exits(0);
    let both = ["", "copy"].map(|folder| {
        let round = world.round().join(folder).display().to_string();
        let arguments = ["team", "--as", "observer", "--round", &round, "--format", "csv"];
        world.run(&arguments)
    });
    for run in &both {
        assert_eq!(run.status, Some(0), "{run}");
    }
    let shown = &both[1].stdout;
    assert!(ids.iter().all(|id| !shown.contains(id)) && !shown.contains("Tuva"), "{shown}");
    let round = fs::read_to_string(world.round().join("copy/round.toml")).expect("the round");
    let members = fs::read_dir(world.round().join("copy/candidates")).expect("members");
    for member in members {
        let name = member.expect("an entry").file_name();
        let id = name.to_string_lossy().replace(".toml", "");
        assert!(round.contains(&format!("id = \"{id}\"\nrole = \"self\"")), "{round}");
    }
}
