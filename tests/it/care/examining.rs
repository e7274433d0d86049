//! `doctor`: each thing that can be wrong is found; `--fix` loses nothing.

use std::fs;
use std::os::unix::fs::PermissionsExt as _;
use std::path::Path;
use std::time::{Duration, SystemTime};

use super::erasing::{files, round};
use super::git::git;
use crate::support::{World, skipped};

/// The codes that the doctor gives, with the exit code.
fn codes(world: &World, arguments: &[&str]) -> (Vec<String>, Option<i32>) {
    let arguments = [&["doctor", "--as", "kari", "--format", "json"], arguments].concat();
    let run = world.run(&arguments);
    let report: serde_json::Value = serde_json::from_str(&run.stdout).expect("JSON");
    let findings = report["findings"].as_array().expect("findings").iter();
    let codes = findings.map(|one| one["code"].as_str().expect("a code").to_owned()).collect();
    (codes, run.status)
}

fn healthy() -> (World, String) {
    let (world, id) = round();
    world.run(&["retention", "set", "6 months", "--reason", "complaints"]).exits(0);
    (world, id)
}

fn age(path: &Path, days: u64) {
    let file = fs::File::options().write(true).open(path).expect("a file");
    let then = SystemTime::now() - Duration::from_hours(24 * days);
    file.set_modified(then).expect("a time");
}

#[test]
fn a_healthy_round_has_nothing_to_complain_of() {
    let (world, _) = healthy();
    assert_eq!(codes(&world, &[]), (Vec::new(), Some(0)));
}

#[test]
fn files_of_another_owner_or_with_a_second_name_are_found() {
    let (world, id) = healthy();
    let draft = world.draft_path(&id).with_file_name("ola.toml");
    fs::hard_link(&draft, world.path("beside")).expect("a second name");
    assert_eq!(codes(&world, &[]), (vec!["second-name".to_owned()], Some(3)));
    fs::remove_file(world.path("beside")).expect("removed");
    if !rustix::process::geteuid().is_root() {
        skipped("only root may give a file to somebody else");
        return;
    }
    for path in [draft, world.round().join("identities.toml")] {
        std::os::unix::fs::chown(&path, Some(65534), None).expect("another owner");
        assert_eq!(codes(&world, &[]), (vec!["other-owner".to_owned()], Some(3)));
        std::os::unix::fs::chown(&path, Some(0), None).expect("the owner");
    }
}

#[test]
fn every_fault_around_the_round_is_found_with_what_to_do() {
    let (world, id) = healthy();
    let folder = world.round();
    git(&folder, &["init", "--quiet"]);
    git(&folder, &["add", "--force", "identities.toml"]);
    let names = folder.join("identities.toml");
    fs::set_permissions(&names, fs::Permissions::from_mode(0o644)).expect("a mode");
    fs::copy(folder.join("round.toml"), folder.join("round (1).toml")).expect("a copy");
    fs::write(folder.join(".vurder-x.tmp"), "half").expect("litter");
    age(&folder.join(".vurder-x.tmp"), 3);
    let draft = world.draft_path(&id).with_file_name("ola.toml");
    age(&draft, 30);
    fs::write(draft.with_extension("damaged-1"), "x").expect("written");
    let orphan = draft.parent().and_then(Path::parent).expect("a folder").join("zzzz");
    fs::create_dir(&orphan).expect("a folder");
    fs::write(orphan.join("kari.toml"), "x").expect("written");
    fs::create_dir(folder.join("erasures")).expect("a folder");
    let stone = "format = 1\ncandidate = \"yyyy\"\nreason = \"x\"\nbegun = 2026-11-21T10:00:00Z\n";
    fs::write(folder.join("erasures/yyyy.toml"), stone).expect("written");
    let (found, status) = codes(&world, &[]);
    assert_eq!(status, Some(3));
    for code in [
        "names-in-git",
        "open-to-others",
        "copied-file",
        "litter",
        "old-draft",
        "set-aside",
        "orphan-draft",
        "unfinished-erasure",
    ] {
        assert!(found.iter().any(|one| one == code), "{code} is missing: {found:?}");
    }
    let said = world.run(&["doctor", "--as", "kari"]).exits(3);
    assert!(said.stdout.matches("hint").count() >= 8, "{said}");
}

#[test]
fn fixing_closes_files_and_clears_litter_and_touches_nothing_else() {
    let (world, _) = healthy();
    let names = world.round().join("identities.toml");
    fs::set_permissions(&names, fs::Permissions::from_mode(0o644)).expect("a mode");
    let before = files(&world.round());
    fs::write(world.round().join(".vurder-x.tmp"), "half").expect("litter");
    age(&world.round().join(".vurder-x.tmp"), 3);
    fs::write(world.round().join(".vurder-y.tmp"), "just now").expect("not litter");
    assert_eq!(codes(&world, &["--fix"]), (Vec::new(), Some(0)));
    assert!(world.round().join(".vurder-y.tmp").exists(), "somebody may be saving just now");
    fs::remove_file(world.round().join(".vurder-y.tmp")).expect("removed");
    assert_eq!(files(&world.round()), before);
    let mode = fs::metadata(&names).expect("a file").permissions().mode();
    assert_eq!(mode & 0o777, 0o600);
}

#[test]
fn what_came_back_after_an_erasure_and_a_changed_card_are_found() {
    let (world, id) = healthy();
    let card = world.round().join(format!("scorecards/{id}/kari.toml"));
    let text = fs::read(&card).expect("a card");
    world.run(&["erase", "Tuva", "--reason", "asked"]).exits(0);
    fs::create_dir_all(card.parent().expect("a folder")).expect("a folder");
    fs::write(&card, text).expect("a card");
    let (found, _) = codes(&world, &[]);
    assert!(found.iter().any(|one| one == "came-back"), "{found:?}");
}

#[test]
fn a_copy_for_training_names_nobody_and_ranks_the_same() {
    let (world, _) = healthy();
    fs::remove_dir_all(world.state().join("rounds")).expect("the memory of who sits here");
    world.run(&["pseudonymise", "copy", "--as", "kari"]).exits(0);
    let refused = world.run(&["pseudonymise", "copy", "--as", "kari"]).exits(1);
    assert!(refused.stderr.contains("is there already"), "{refused}");
    let copy = world.round().join("copy");
    for (path, bytes) in files(&copy) {
        let text = String::from_utf8_lossy(&bytes).into_owned() + &path;
        for word in ["Tuva", "Dahl", "Emil", "canary", "other-", "2026-11-2", "\"kari\"", "ola"] {
            let rubric = path.ends_with("rubric.toml");
            assert!(rubric || !text.contains(word), "{word} in {path}: {text}");
        }
    }
    world.run(&["check", "copy"]).exits(0);
    let totals = |folder: &str| {
        let arguments = ["rank", "--round", folder, "--as", "observer", "--format", "json"];
        let report = world.run(&arguments).exits(0).stdout;
        let report: serde_json::Value = serde_json::from_str(&report).expect("JSON");
        let rows = report["rows"].as_array().expect("rows").iter();
        let mut totals: Vec<String> = rows.map(|row| row["total"]["exact"].to_string()).collect();
        totals.sort();
        totals
    };
    assert_eq!(totals("copy"), totals("."));
    world.run(&["verify", "--round", "copy", "--as", "observer"]).exits(0);
    world.run(&["pseudonymise", "other", "--keep-notes", "--as", "kari"]).exits(0);
    let kept = files(&world.round().join("other"));
    assert!(kept.iter().any(|(_, bytes)| String::from_utf8_lossy(bytes).contains("canary-")));
}

#[test]
fn nobody_copies_what_they_may_not_see_yet() {
    let (world, _) = healthy();
    let refused = world.run(&["pseudonymise", "copy", "--as", "ola"]).exits(1);
    assert!(refused.stderr.contains("sealed"), "{refused}");
    assert!(!world.round().join("copy").exists());
}

#[test]
fn what_the_doctor_finds_comes_in_the_forms_for_findings() {
    let (world, _) = round();
    let doctor = |format: &str| world.run(&["doctor", "--as", "kari", "--format", format]).exits(0);
    doctor("github").stdout_has("::notice");
    let sarif: serde_json::Value =
        serde_json::from_str(&doctor("sarif").stdout).expect("SARIF is JSON");
    assert_eq!(sarif["runs"][0]["results"][0]["ruleId"], "no-retention", "{sarif}");
}
