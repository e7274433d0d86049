//! What the system refuses is said in the reader's language; what was done by half is known again.

use std::fs;
use std::io::ErrorKind;
use std::path::Path;
use std::sync::Arc;

use super::erasing::{card, round};
use super::git::git;
use crate::failing::nth::Failing;
use crate::powercut::commands::machine;
use crate::powercut::machine::{ROUND, When, run};
use crate::powercut::recorder::Recorder;
use crate::support::World;

#[test]
fn what_the_system_refuses_is_said_in_the_language_of_the_reader() {
    let (world, _) = round();
    fs::write(world.path("plain"), "x").expect("a file");
    let below = world.path("plain").join("below").display().to_string();
    let absent = world.path("absent").display().to_string();
    let commands: [&[&str]; 6] = [
        &["verify", &absent, "--as", "kari"],
        &["verify", ".", "--as", "kari"],
        &["man", &below],
        &["init", &below],
        &["report", "-o", ".", "--as", "kari"],
        &["report", "-o", &below, "--as", "kari"],
    ];
    for command in commands {
        let said = ["en", "nb", "da"].map(|language| {
            let run = world.run(&[command, &["--lang", language]].concat());
            assert!(matches!(run.status, Some(1..=3)), "{run}");
            for system in ["os error", "No such file", "Not a directory", "Is a directory"] {
                assert!(!run.stderr.contains(system), "{run}");
            }
            run.stderr
        });
        assert!(said[0] != said[1] && said[1] != said[2], "{said:?}");
    }
}

#[test]
fn a_time_that_cannot_be_read_is_refused() {
    let world = World::new().with("VURDER_NOW", "yesterday");
    for language in ["en", "nb", "da"] {
        let run = world.run(&["status", "--lang", language]).exits(2);
        assert!(run.stderr.contains("VURDER_NOW") && run.stderr.contains("yesterday"), "{run}");
    }
}

/// How often each name stands in `identities.toml`, and how many candidates there are.
fn people(recorder: &Recorder) -> (usize, usize) {
    let found = recorder.disk().found();
    let names = found.get(Path::new(ROUND).join("identities.toml").as_path());
    let names = names.cloned().flatten().expect("the names");
    let times = String::from_utf8_lossy(&names).matches("name = \"Aksel Example\"").count();
    let candidates = Path::new(ROUND).join("candidates");
    let is_one = |path: &&Arc<Path>| {
        path.parent() == Some(&candidates) && path.extension().is_some_and(|end| end == "toml")
    };
    (times, found.keys().filter(is_one).count())
}

#[test]
fn adding_a_candidate_again_after_a_failure_adds_nobody_twice() {
    let disk = machine();
    let add = ["candidate", "add", "Aksel Example"];
    let before = people(&Recorder::new(disk.clone())).1;
    let (mut uncertain, mut finished) = (0, 0);
    for number in 0.. {
        let recorder = Recorder::new(disk.clone());
        let files = Arc::new(recorder.clone());
        let failing = Failing::of(files.clone(), number..number + 1, ErrorKind::Other);
        let first = run(Arc::new(failing.clone()), When::Today, &add);
        if failing.refused().is_none() {
            break;
        }
        if first.complaint().contains("is in the round as") {
            // It was said to be there, and it is.
            assert_eq!(people(&recorder), (1, before + 1), "operation {number}");
            uncertain += 1;
        } else if !first.is_done() {
            let second = run(files, When::Today, &add);
            assert!(second.is_done(), "operation {number}: {}", second.complaint());
            assert_eq!(people(&recorder), (1, before + 1), "operation {number}");
            finished += usize::from(second.said.contains("cut off"));
        }
    }
    assert!(uncertain > 0 && finished > 0, "{uncertain} {finished}");
}

#[test]
fn half_a_copy_for_training_is_no_round() {
    let disk = machine();
    let copy = ["pseudonymise", "/machine/copy", "--as", "observer"];
    let whole = {
        let recorder = Recorder::new(disk.clone());
        assert!(run(Arc::new(recorder.clone()), When::Today, &copy).is_done());
        recorder.disk().found().len()
    };
    let mut halves = 0;
    for number in 0.. {
        let recorder = Recorder::new(disk.clone());
        let files = Arc::new(recorder.clone());
        let failing = Failing::of(files, number..number + 1, ErrorKind::Other);
        let ran = run(Arc::new(failing.clone()), When::Today, &copy);
        if failing.refused().is_none() {
            break;
        }
        let found = recorder.disk().found();
        let opens = found.contains_key(Path::new("/machine/copy/round.toml"));
        let is_begun = found.contains_key(Path::new("/machine/copy/rubric.toml"));
        if !ran.is_done() && opens {
            assert_eq!(found.len(), whole, "operation {number} leaves half a round");
        }
        halves += usize::from(is_begun && !opens);
    }
    assert!(halves > 10, "{halves}");
}

#[test]
fn a_replaced_card_that_cannot_be_read_is_a_finding_of_verify() {
    let (world, id) = round();
    world.run(&["verify", "--as", "kari"]).exits(0);
    let first = world.round().join(format!("scorecards/{id}/kari.toml"));
    fs::write(&first, "format = 1\n").expect("written");
    let found = world.run(&["verify", "--as", "kari", "--format", "json"]).exits(3);
    assert!(found.stdout.contains("\"unreadable\": 1"), "{found}");
    assert!(found.stderr.contains("kari.toml"), "{found}");
}

#[test]
fn what_would_be_erased_comes_in_every_form_and_removed_reports_are_named() {
    let (world, id) = round();
    world.run(&["report", "--as", "kari", "--output", "report.html"]).exits(0);
    let plan = |format| world.run(&["erase", "Tuva", "--dry-run", "--format", format]).exits(0);
    let json: serde_json::Value = serde_json::from_str(&plan("json").stdout).expect("JSON");
    assert!(json.to_string().contains(&format!("scorecards/{id}/kari.toml")), "{json}");
    let csv = plan("csv").stdout;
    assert!(csv.starts_with("where,path\nfiles,"), "{csv}");
    assert!(csv.contains("reports,report.html"), "{csv}");
    plan("markdown").stdout_has("- report.html");
    let erased = world.run(&["erase", "Tuva", "--reason", "asked"]).exits(0);
    erased.stdout_has("report.html");
}

#[test]
fn a_name_in_the_title_is_said_before_a_page_without_names_is_passed_on() {
    let (world, _) = round();
    let path = world.round().join("round.toml");
    let text = fs::read_to_string(&path).expect("the round");
    let titled = |title: &str| {
        let lines = text.lines().map(|line| match line.starts_with("title = ") {
            true => format!("title = \"{title}\"\n"),
            false => format!("{line}\n"),
        });
        fs::write(&path, lines.collect::<String>()).expect("written");
    };
    let report = &["report", "--as", "kari", "--redact", "names", "-o", "report.html"];
    titled("The successor of Emil Sund");
    let run = world.run(report).exits(0);
    assert!(run.stderr.contains("title of the round"), "{run}");
    card(&world, "Tuva", "ola", "later", true);
    let told = world.run(&["disclose", "Tuva", "--as", "observer"]);
    assert!(!told.stdout.contains("Emil"), "{told}");
    titled("Autumn");
    let run = world.run(report).exits(0);
    assert!(!run.stderr.contains("title of the round"), "{run}");
}

#[test]
fn names_that_git_has_are_mentioned_by_check() {
    let (world, _) = round();
    let folder = world.round();
    git(&folder, &["init", "--quiet"]);
    assert!(!world.run(&["check"]).exits(0).stderr.contains("vurder doctor"));
    git(&folder, &["add", "--force", "identities.toml"]);
    let run = world.run(&["check"]).exits(0);
    assert!(run.stderr.contains("vurder doctor"), "{run}");
}
