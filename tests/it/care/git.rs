//! What git keeps of an erased candidate, and that the printed commands take it out.

use std::fs;
use std::path::Path;
use std::process::Command;

use super::erasing::{files, round};
use crate::support::{Run, World};

pub fn git(folder: &Path, arguments: &[&str]) -> String {
    let mut command = Command::new("git");
    command.arg("-C").arg(folder).args([
        "-c",
        "user.name=Test",
        "-c",
        "user.email=test@example.org",
    ]);
    let output = command.args(arguments).output().expect("git starts");
    assert!(output.status.success(), "{arguments:?}: {}", String::from_utf8_lossy(&output.stderr));
    String::from_utf8_lossy(&output.stdout).into_owned()
}

/// A round that was committed, names and all; a later commit, a branch and a stash beside it.
fn committed() -> (World, String) {
    let (world, id) = round();
    let folder = world.round();
    git(&folder, &["init", "--quiet"]);
    git(&folder, &["add", "--force", "--all"]);
    git(&folder, &["commit", "--quiet", "--message", "the round"]);
    git(&folder, &["branch", "side"]);
    fs::write(folder.join("minutes.txt"), "We liked Tuva Dahl.\n").expect("written");
    git(&folder, &["add", "minutes.txt"]);
    git(&folder, &["commit", "--quiet", "--message", "talked about Tuva Dahl"]);
    fs::write(folder.join("minutes.txt"), "We talked.\n").expect("written");
    git(&folder, &["commit", "--quiet", "--all", "--message", "minutes"]);
    (world, id)
}

fn verify(world: &World, id: &str) -> Run {
    fs::write(world.path("who"), "Tuva Dahl\n").expect("a file");
    let names = world.path("who").display().to_string();
    world.run(&["erase", id, "--verify", "--names", &names, "--format", "json"])
}

#[test]
fn erasing_says_what_git_still_keeps_and_verifying_finds_it_in_the_objects() {
    let (world, id) = committed();
    let erased = world.run(&["erase", "Tuva", "--reason", "asked", "--format", "json"]).exits(0);
    let report: serde_json::Value = serde_json::from_str(&erased.stdout).expect("JSON");
    let kept = &report["left"]["git"];
    assert_eq!(kept["commits"], 3, "{erased}");
    let paths = kept["paths"].to_string();
    assert!(paths.contains(&format!("scorecards/{id}/kari.toml")), "{paths}");
    let mentions = kept["mentions"].to_string();
    assert!(mentions.contains("identities.toml") && mentions.contains("minutes.txt"), "{mentions}");
    assert_eq!(kept["messages"].as_array().map(Vec::len), Some(1), "{erased}");
    let commands = kept["commands"].to_string();
    for part in ["git filter-repo --force --invert-paths", "git reflog expire", "git gc"] {
        assert!(commands.contains(part), "{commands}");
    }
    verify(&world, &id).exits(3);
}

#[test]
fn an_object_that_nothing_points_to_any_more_is_found_too() {
    let (world, id) = committed();
    let folder = world.round();
    world.run(&["erase", "Tuva", "--reason", "asked"]).exits(0);
    // The history is thrown away by hand, but nothing is pruned.
    git(&folder, &["checkout", "--quiet", "--orphan", "fresh"]);
    git(&folder, &["rm", "--quiet", "--cached", "--force", "-r", "."]);
    git(&folder, &["add", "round.toml", "rubric.toml"]);
    git(&folder, &["commit", "--quiet", "--message", "anew"]);
    git(&folder, &["branch", "--delete", "--force", "--quiet", "side"]);
    let old = git(&folder, &["for-each-ref", "--format=%(refname:short)", "refs/heads"]);
    for branch in old.lines().filter(|branch| *branch != "fresh") {
        git(&folder, &["branch", "--delete", "--force", "--quiet", branch]);
    }
    git(&folder, &["reflog", "expire", "--expire=now", "--expire-unreachable=now", "--all"]);
    let found = verify(&world, &id).exits(3);
    let report: serde_json::Value = serde_json::from_str(&found.stdout).expect("JSON");
    assert!(report["git"]["loose"].as_u64().is_some_and(|count| count > 3), "{found}");
    git(&folder, &["gc", "--quiet", "--prune=now"]);
    verify(&world, &id).exits(0);
}

#[test]
fn the_printed_commands_take_the_person_out_of_the_history_and_leave_the_others_names() {
    let there = Command::new("git").args(["filter-repo", "--version"]).output();
    if !there.is_ok_and(|output| output.status.success()) {
        crate::support::skipped("there is no git filter-repo on this machine");
        return;
    }
    let (world, id) = committed();
    let erased = world.run(&["erase", "Tuva", "--reason", "asked", "--format", "json"]).exits(0);
    let report: serde_json::Value = serde_json::from_str(&erased.stdout).expect("JSON");
    fs::write(world.path("names.txt"), "Tuva Dahl==>…\n").expect("a file");
    let commands = report["left"]["git"]["commands"].as_array().expect("commands").clone();
    let script: Vec<&str> = commands.iter().map(|one| one.as_str().expect("text")).collect();
    let script = format!("set -eu\n{}", script.join("\n"));
    let output = Command::new("sh")
        .args(["-c", &script])
        .current_dir(world.round())
        .env("GIT_AUTHOR_NAME", "Test")
        .env("GIT_AUTHOR_EMAIL", "test@example.org")
        .env("GIT_COMMITTER_NAME", "Test")
        .env("GIT_COMMITTER_EMAIL", "test@example.org")
        .output()
        .expect("a shell");
    assert!(output.status.success(), "{script}\n{}", String::from_utf8_lossy(&output.stderr));
    let verified = verify(&world, &id).exits(0);
    assert!(verified.stdout.contains("objects_searched"), "{verified}");
    // Our own look at the raw objects, not the program's.
    let folder = world.round();
    let objects = git(&folder, &["cat-file", "--batch-all-objects", "--batch"]);
    for word in ["Tuva Dahl", "canary-evidence", "tuva@example.org"] {
        assert!(!objects.contains(word), "{word}");
    }
    let names = fs::read_to_string(folder.join("identities.toml")).expect("the others' names");
    assert!(names.contains("Emil Sund"));
    assert!(!files(&folder.join("scorecards")).is_empty());
    world.run(&["check", "--as", "kari"]).exits(0);
}

#[test]
fn without_a_git_program_it_is_said_that_git_was_not_searched() {
    let (world, id) = committed();
    let world = world.with("PATH", "/nowhere");
    let erased = world.run(&["erase", "Tuva", "--reason", "asked"]).exits(0);
    assert!(erased.stdout.contains("no git program here"), "{erased}");
    world.run(&["erase", &id, "--verify"]).exits(3);
}
