//! What is later than this program, longer than names are, or not what it seems.

use std::fs;
use std::os::unix::fs::symlink;
use std::path::Path;

use crate::care::erasing::{card, files, round};
use crate::support::{World, score_all};

/// Writes a file of the round anew with another word in it.
fn replace(path: &Path, from: &str, to: &str) {
    let text = fs::read_to_string(path).expect("a file");
    assert!(text.contains(from), "{from} is not in {text}");
    fs::write(path, text.replacen(from, to, 1)).expect("written");
}

#[test]
fn a_file_of_a_later_format_is_left_as_it_is() {
    let kinds = ["round.toml", "candidates", "identities.toml", "scorecards"];
    for kind in kinds {
        let (world, id) = round();
        let path = match kind {
            "candidates" => world.round().join(format!("candidates/{id}.toml")),
            "scorecards" => world.round().join(format!("scorecards/{id}/kari.2.toml")),
            name => world.round().join(name),
        };
        replace(&path, "format = 1", "format = 9");
        let before = files(&world.round());
        for arguments in [
            &["rank"][..],
            &["score", "Emil", "--set", "helpful=8"],
            &["retention", "set", "6 months", "--reason", "complaints"],
            &["candidate", "add", "Somebody"],
        ] {
            let run = world.run(&[arguments, &["--as", "kari"]].concat());
            assert!(matches!(run.status, Some(0..=3)), "{kind}: {run}");
        }
        let ranked = world.run(&["rank", "--as", "kari"]);
        assert!(ranked.status != Some(0) || kind == "identities.toml", "{kind}: {ranked}");
        let after = files(&world.round());
        let own = |all: &[(String, Vec<u8>)]| {
            all.iter().find(|(name, _)| *name == path.display().to_string()).cloned()
        };
        assert_eq!(own(&before), own(&after), "{kind} was changed");
        let checked = world.run(&["check", "--as", "kari"]).exits(3);
        assert!(checked.stdout.contains("format"), "{kind}: {checked}");
    }
}

#[test]
fn impossible_and_distant_times_change_no_place() {
    let world = World::new();
    world.run(&["init", "--rubric", "traits", "--interviewer", "kari"]).exits(0);
    for (name, score) in [("Tuva", 8), ("Emil", 6), ("Sara", 7)] {
        world.run(&["candidate", "add", name]).exits(0);
        score_all(&world, name, "kari", score).exits(0);
    }
    let rank = |now: &str| {
        let mut command = world.command();
        command.args(["rank", "--as", "kari", "--format", "csv"]).env("VURDER_NOW", now);
        let output = command.output().expect("a run");
        String::from_utf8(output.stdout).expect("text")
    };
    let today = rank("2026-11-22T10:00:00+01:00");
    assert!(today.lines().count() == 4, "{today}");
    for now in ["1970-01-01T00:00:00Z", "2099-12-31T23:59:59+14:00", "0001-01-01T00:00:00-12:00"] {
        assert_eq!(rank(now), today, "{now}");
    }
    // In the files: a moment without an offset, or on no day of the calendar, is a fault.
    let ids = fs::read_dir(world.round().join("candidates")).expect("candidates");
    let path = ids.map(|entry| entry.expect("an entry").path()).next().expect("one");
    let sound = fs::read_to_string(&path).expect("a file");
    let added =
        sound.lines().find(|line| line.starts_with("added")).expect("the moment").to_owned();
    for moment in
        ["2026-02-30T10:00:00Z", "2026-11-22T25:00:00Z", "2026-11-22", "2026-11-22T10:00:00"]
    {
        fs::write(&path, sound.replace(&added, &format!("added = {moment}"))).expect("written");
        let run = world.run(&["check", "--as", "kari"]).exits(3);
        assert!(run.stdout.contains("error["), "{moment}: {run}");
    }
}

#[test]
fn the_longest_names_are_taken_and_no_file_is_called_after_one() {
    let world = World::new();
    world.run(&["init", "--rubric", "traits", "--interviewer", "kari"]).exits(0);
    for name in ["ø".repeat(130), "W".repeat(200), "日".repeat(85)] {
        world.run(&["candidate", "add", &name]).exits(0);
    }
    world.run(&["candidate", "add", &"W".repeat(201)]).exits(1);
    for (path, _) in files(&world.round()) {
        let name = path.rsplit('/').next().unwrap_or_default();
        assert!(name.len() <= 40, "{name}");
    }
    world.run(&["candidate", "list"]).exits(0);
}

#[test]
fn a_link_in_the_place_of_a_draft_is_replaced_and_what_it_points_to_is_not_touched() {
    let (world, tuva) = round();
    let draft = world.draft_path(&tuva).with_file_name("ola.toml");
    let pointed_to = world.path("elsewhere");
    fs::rename(&draft, &pointed_to).expect("moved");
    symlink(&pointed_to, &draft).expect("a link");
    let before = fs::read(&pointed_to).expect("the file");
    world.run(&["score", "Tuva", "--as", "ola", "--set", "helpful=3"]);
    assert_eq!(fs::read(&pointed_to).expect("the file"), before);
    // Erasing takes the link away, not what somebody made it point to.
    let _ = fs::remove_file(&draft);
    symlink(&pointed_to, &draft).expect("a link");
    world.run(&["erase", "Tuva", "--reason", "asked"]).exits(0);
    assert_eq!(fs::read(&pointed_to).expect("the file"), before);
    assert!(draft.symlink_metadata().is_err(), "the link is still there");
}

#[test]
fn the_same_short_card_never_has_the_same_digest() {
    let told = || {
        let world = World::new().with("VURDER_NOW", "2026-11-22T10:00:00+01:00");
        world.run(&["init", "--rubric", "traits", "--interviewer", "kari"]).exits(0);
        let id = world.run(&["candidate", "add", "Tuva"]).exits(0).stdout.trim().to_owned();
        score_all(&world, "Tuva", "kari", 7).exits(0);
        let text = fs::read_to_string(world.round().join(format!("scorecards/{id}/kari.toml")));
        let card: toml::Table = text.expect("a card").parse().expect("TOML");
        let text_of = |key: &str| card[key].as_str().expect("a text").to_owned();
        (text_of("salt"), text_of("digest"))
    };
    let (one, other) = (told(), told());
    assert_eq!((one.0.len(), other.0.len()), (32, 32), "16 bytes");
    assert_ne!(one.0, other.0);
    assert_ne!(one.1, other.1);
}

#[test]
fn no_suggested_command_has_a_name_in_it() {
    let world = World::new();
    world.run(&["init", "--rubric", "traits", "--interviewer", "kari"]).exits(0);
    fs::write(world.path("names"), "Tuva Dahl\nEmil Sund\n").expect("written");
    let names = world.path("names").display().to_string();
    world.run(&["candidate", "add", "--from", &names]).exits(0);
    card(&world, "Tuva", "kari", "x", true);
    card(&world, "Emil", "kari", "x", false);
    for arguments in [
        &["submit", "Tuva"][..],
        &["submit", "Emil"],
        &["score", "Tuva", "--set", "helpful=3"],
        &["reopen", "Tuva"],
        &["erase", "Tuva"],
        &["retention", "hold", "Tuva"],
        &["disclose", "Tuva"],
        &["decide", "Tuva"],
        &["rank"],
        &["show", "Tuv"],
        &["purge", "--due"],
        &["erase", "Tuva", "--reason", "Tuva asked"],
        &["erase", "Tuva", "--reason", "asked"],
    ] {
        let run = world.run(&[arguments, &["--as", "kari"]].concat());
        for command in run.stderr.split("vurder ").skip(1) {
            let command = command.lines().next().unwrap_or_default();
            assert!(!command.contains("Tuva") && !command.contains("Dahl"), "{run}");
        }
    }
}

#[test]
fn words_about_health_are_answered_with_a_hint_that_stores_nothing() {
    for (language, part) in [("en", "health"), ("nb", "helse"), ("da", "helbred")] {
        let world = World::new();
        world.run(&["init", "--rubric", "traits", "--interviewer", "kari"]).exits(0);
        world.run(&["candidate", "add", "Tuva"]).exits(0);
        let note = ["--evidence", "helpful=Was on sick leave in spring", "--lang", language];
        world.run(&[&["score", "Tuva", "--as", "kari"], &note[..]].concat()).exits(0);
        let mut arguments = vec!["score", "Tuva", "--as", "kari", "--submit", "--lang", language];
        let criteria = [
            "positive=7",
            "knowledgeable=7",
            "interested=7",
            "helpful=7",
            "empathetic=7",
            "digital=7",
        ];
        for criterion in criteria {
            arguments.extend(["--set", criterion]);
        }
        let run = world.run(&arguments).exits(0);
        assert!(run.stderr.contains(part) && run.stderr.contains("vurder reopen"), "{run}");
        assert!(!run.stderr.contains("sick leave"), "{run}");
        for (path, bytes) in [files(&world.round()), files(&world.path("state"))].concat() {
            let text = String::from_utf8_lossy(&bytes);
            assert!(!text.contains("health or disability"), "{path}");
        }
    }
}
