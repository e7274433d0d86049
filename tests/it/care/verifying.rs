//! Whether a report follows from the files, and which changed since.

use std::fs;

use super::erasing::{card, round};
use crate::support::World;

fn report(world: &World) {
    let ranking = world.run(&["rank", "--as", "kari", "--format", "json"]).exits(0).stdout;
    fs::write(world.round().join("ranking.json"), ranking).expect("written");
    world.run(&["report", "--as", "kari", "--output", "report.html"]).exits(0);
}

fn verify(world: &World, report: &str, code: i32) -> serde_json::Value {
    let run = world.run(&["verify", report, "--as", "kari", "--format", "json"]).exits(code);
    serde_json::from_str(&run.stdout).expect("JSON")
}

#[test]
fn a_report_follows_from_its_files_until_one_changes() {
    let (world, id) = round();
    report(&world);
    for name in ["report.html", "ranking.json"] {
        let found = verify(&world, name, 0);
        assert_eq!(found["report"]["ranking"], "same", "{found}");
        assert_eq!(found["report"]["fingerprint"], found["fingerprint"]);
    }
    card(&world, "Tuva", "ola", "later", true);
    for name in ["report.html", "ranking.json"] {
        let found = verify(&world, name, 3);
        let changes = found["report"]["changes"].to_string();
        assert!(changes.contains(&format!("scorecards/{id}/ola.toml")), "{found}");
        assert!(changes.contains("new"), "{found}");
    }
}

#[test]
fn a_report_whose_places_were_changed_does_not_follow() {
    let (world, _) = round();
    report(&world);
    let path = world.round().join("ranking.json");
    let text = fs::read_to_string(&path).expect("a ranking");
    let total = "\"exact\": \"520/7\"";
    assert!(text.contains(total), "{text}");
    fs::write(&path, text.replacen(total, "\"exact\": \"620/7\"", 1)).expect("written");
    assert_eq!(verify(&world, "ranking.json", 3)["report"]["ranking"], "does-not-follow");
    // Neither is a list of files that was changed taken for one.
    let path = world.round().join("report.html");
    let text = fs::read_to_string(&path).expect("a report");
    fs::write(&path, text.replacen("scorecards/", "scorecardz/", 1)).expect("written");
    world.run(&["verify", "report.html", "--as", "kari"]).exits(1);
}

#[test]
fn a_page_on_which_anything_was_changed_is_not_what_was_written() {
    let (world, _) = round();
    report(&world);
    let path = world.round().join("report.html");
    let text = fs::read_to_string(&path).expect("a report");
    assert_eq!(verify(&world, "report.html", 0)["report"]["wording"], "as-written");
    let total = "<td class=\"number\">74.3</td>";
    for (what, with) in [(total, "<td class=\"number\">84.3</td>"), ("canary-evidence", "praise")] {
        assert!(text.contains(what), "{what} is not in {text}");
        fs::write(&path, text.replacen(what, with, 1)).expect("written");
        let found = verify(&world, "report.html", 3);
        assert_eq!(found["report"]["wording"], "altered", "{found}");
        world.run(&["verify", "report.html", "--as", "kari"]).exits(3).stdout_has("CHANGED");
    }
    // A page that has lost the line is not believed either; other line ends do no harm.
    let line = text.lines().find(|line| line.starts_with("page ")).expect("the line");
    fs::write(&path, text.replacen(line, "", 1)).expect("written");
    assert_eq!(verify(&world, "report.html", 3)["report"]["wording"], "altered");
    fs::write(&path, text.replace('\n', "\r\n")).expect("written");
    verify(&world, "report.html", 0);
}

#[test]
fn a_card_that_was_changed_after_submission_is_named() {
    let (world, id) = round();
    report(&world);
    let path = world.round().join(format!("scorecards/{id}/kari.2.toml"));
    let text = fs::read_to_string(&path).expect("a card");
    fs::write(&path, text.replace("score = 7", "score = 9")).expect("written");
    let found = verify(&world, "report.html", 3);
    assert_eq!(found["unreadable"], 1, "{found}");
    assert!(found["report"]["changes"].to_string().contains("kari.2.toml"), "{found}");
    let said = world.run(&["verify", "--as", "kari"]).exits(3);
    assert!(said.stderr.contains("changed-card"), "{said}");
}

#[test]
fn an_amendment_whose_first_card_was_exchanged_is_named() {
    let (world, id) = round();
    let first = world.round().join(format!("scorecards/{id}/kari.toml"));
    world.run(&["verify", "--as", "kari"]).exits(0);
    fs::remove_file(&first).expect("removed");
    let found = world.run(&["verify", "--as", "kari"]).exits(3);
    assert!(found.stdout.contains("kari.2.toml"), "{found}");
}

#[test]
fn what_is_no_report_is_said_to_be_none() {
    let (world, _) = round();
    for (name, text) in [("a.html", "<p>x</p>"), ("b.json", "{}"), ("c", ""), ("d.json", "{\"x\":")]
    {
        fs::write(world.round().join(name), text).expect("written");
        world.run(&["verify", name, "--as", "kari"]).exits(1);
    }
}

#[test]
fn every_page_is_verified_also_one_that_leaves_out_who_asked() {
    let (world, id) = round();
    let pages: [(&str, &[&str]); 4] = [
        ("feedback.html", &["report", "--candidate", &id]),
        ("redacted.html", &["report", "--redact", "names"]),
        ("kit.html", &["kit"]),
        ("kit-for.html", &["kit", &id]),
    ];
    for (name, args) in pages {
        let args = [args, &["--as", "kari", "--output", name]].concat();
        world.run(&args).exits(0);
        let text = fs::read_to_string(world.round().join(name)).expect("a page");
        let block = text.split("vurder inputs 1").nth(1).expect("a block");
        assert!(!block.contains("kari"), "{name}: {block}");
        let found = verify(&world, name, 0);
        assert_eq!(found["report"]["wording"], "as-written", "{name}: {found}");
        fs::write(world.round().join("changed.html"), text.replacen("</h1>", "!</h1>", 1))
            .expect("written");
        assert_eq!(verify(&world, "changed.html", 3)["report"]["wording"], "altered", "{name}");
    }
    card(&world, "Tuva", "ola", "later", true);
    for name in ["feedback.html", "redacted.html"] {
        let found = verify(&world, name, 3);
        assert_eq!(found["report"]["changes"], serde_json::json!([]), "{name}: {found}");
        assert_ne!(found["report"]["fingerprint"], found["report"]["now"], "{name}: {found}");
        world.run(&["verify", name, "--as", "kari"]).exits(3).stdout_has("which one can’t be said");
    }
    // A guide follows from the rubric alone.
    verify(&world, "kit.html", 0);
}
