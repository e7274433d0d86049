//! Revisions and decisions as files: what counts, what does not, and what is said of it.

use std::fs;
use std::path::PathBuf;

use vurder::model::{Decider, Decision, RankingThen, Revision, Verdict};
use vurder::store::{Folder, LoadedRound, RealFiles};

use crate::support::cards::now;
use crate::support::{Run, World};
use crate::talk::round;

fn load(world: &World) -> LoadedRound {
    let folder = Folder::new(world.round(), std::sync::Arc::new(RealFiles));
    folder.load().unwrap_or_else(|faults| panic!("{faults:?}"))
}

fn id_of(world: &World, name: &str) -> String {
    let json = world.run(&["candidate", "list", "--format", "json"]).exits(0).stdout;
    let json: serde_json::Value = serde_json::from_str(&json).expect("JSON");
    let all = json["candidates"].as_array().expect("a list");
    let one = all.iter().find(|one| one["name"] == name).expect("a candidate");
    one["id"].as_str().expect("an id").to_owned()
}

/// Ola's second estimate of Tuva.
fn revision(world: &World, loaded: &LoadedRound, criterion: &str, score: i64) -> Revision {
    let revision = Revision {
        id: format!("rev{score}{}", &criterion[..4]).parse().expect("an id"),
        candidate: id_of(world, "Tuva").parse().expect("an id"),
        interviewer: "ola".parse().expect("an id"),
        rubric: loaded.pin.clone(),
        criterion: criterion.parse().expect("an id"),
        rating: vurder::model::Rating::Score(loaded.rubric.scale.score(score).expect("on it")),
        reason: "Kari heard more.".to_owned(),
        at: now(),
        entered_by: None,
        salt: "ab".repeat(16),
        replaces: vec!["00".repeat(16).parse().expect("a digest")],
        digest: "00".repeat(16).parse().expect("a digest"),
    };
    revision.sealed()
}

fn publish(world: &World, criterion: &str, score: i64) -> PathBuf {
    let loaded = load(world);
    let revision = revision(world, &loaded, criterion, score);
    loaded.publish_revision(&revision).expect("published").0
}

fn rank(world: &World) -> serde_json::Value {
    let run = world.run(&["rank", "--as", "kari", "--format", "json"]).exits(0);
    serde_json::from_str(&run.stdout).expect("JSON")
}

fn order(report: &serde_json::Value) -> Vec<&str> {
    let rows = report["rows"].as_array().expect("rows");
    rows.iter().filter_map(|row| row["candidate"]["name"].as_str()).collect()
}

#[test]
fn a_revised_rating_counts_and_rank_says_what_the_independent_ones_would_have_given() {
    let world = round();
    let before = rank(&world);
    assert_eq!(order(&before), ["Emil", "Tuva"]);
    assert_eq!(before["revisions"], serde_json::Value::Null);
    publish(&world, "helpful", 10);
    publish(&world, "positive", 10);
    publish(&world, "interested", 7);
    let after = rank(&world);
    assert_eq!(order(&after), ["Tuva", "Emil"]);
    assert_eq!(after["revisions"]["revised"], 3);
    assert_eq!(after["revisions"]["moved"][0]["candidate"]["name"], "Emil");
    assert_eq!(after["revisions"]["moved"][0]["independent_place"], 1);
    assert_eq!(after["revisions"]["moved"][0]["place"], 2);
    let said = world.run(&["rank", "--as", "kari"]).exits(0);
    said.stdout_has("Emil place 1 (now place 2); Tuva place 2 (now place 1)");
    world.run(&["check", "--as", "kari"]).exits(0);
}

#[test]
fn the_independent_rating_is_kept_and_shown() {
    let world = round();
    publish(&world, "helpful", 10);
    let show = world.run(&["show", "Tuva", "--as", "kari"]).exits(0);
    let show = show.stdout_has("10 (was 6)").stdout_has("Kari heard more.");
    show.stdout_has("On the independent ratings: ");
    let json = world.run(&["show", "Tuva", "--as", "kari", "--format", "json"]).exits(0).stdout;
    let json: serde_json::Value = serde_json::from_str(&json).expect("JSON");
    let revised = json["criteria"][0]["criteria"].as_array().expect("criteria").iter();
    let revised: Vec<_> = revised
        .flat_map(|criterion| criterion["ratings"].as_array().expect("ratings"))
        .filter(|rating| rating["revised"].is_object())
        .collect();
    assert_eq!(revised.len(), 1, "{json}");
    assert_eq!(revised[0]["score"], 10);
    assert_eq!(revised[0]["revised"]["independent_score"], 6);
    let csv = world.run(&["show", "Tuva", "--as", "kari", "--format", "csv"]).exits(0);
    csv.stdout_has("helpful,ola,10,").stdout_has(",6,Kari heard more.");
    let compare = world.run(&["compare", "Tuva", "Emil", "--as", "kari"]).exits(0);
    let same = world.run(&["compare", "Emil", "Tuva", "Tuva", "--as", "kari"]).exits(1);
    assert!(same.stderr.contains("that is Tuva"), "{same}");
    compare.stdout_has("Tuva on the independent ratings: ");
}

#[test]
fn a_revision_that_was_changed_does_not_count_and_every_listing_says_so() {
    let world = round();
    let before = rank(&world);
    let path = publish(&world, "helpful", 10);
    let text = fs::read_to_string(&path).expect("a revision");
    fs::write(&path, text.replace("score = 10", "score = 9")).expect("written");
    for listing in [&["rank"][..], &["show", "Tuva"], &["compare", "Tuva", "Emil"], &["check"]] {
        let run: Run = world.run(&[listing, &["--as", "kari"]].concat()).exits(3);
        assert!(run.to_string().contains("changed-revision"), "{run}");
    }
    let after = world.run(&["rank", "--as", "kari", "--format", "json"]).exits(3).stdout;
    let after: serde_json::Value = serde_json::from_str(&after).expect("JSON");
    assert_eq!(before["rows"], after["rows"]);
    assert_eq!((&after["unreadable"], &after["unreadable_records"]), (&0.into(), &1.into()));
}

#[test]
fn what_is_no_revision_of_a_card_is_named() {
    let world = round();
    let path = publish(&world, "helpful", 10);
    let folder = path.parent().expect("a folder").to_owned();
    let copy = folder.join("ola.helpful.rev10help (1).toml");
    fs::copy(&path, &copy).expect("a copy");
    let run = world.run(&["rank", "--as", "kari"]).exits(3);
    assert!(run.to_string().contains("stray-file"), "{run}");
    fs::remove_file(copy).expect("removed");
    // The same content under another name would count twice.
    let renamed = folder.join("ola.helpful.other234.toml");
    fs::copy(&path, &renamed).expect("a copy");
    let run = world.run(&["check", "--as", "kari"]).exits(3);
    assert!(run.to_string().contains("file-name"), "{run}");
    fs::remove_file(renamed).expect("removed");
    let card = world.round().join("scorecards").join(id_of(&world, "Tuva")).join("ola.toml");
    fs::remove_file(card).expect("removed");
    for command in ["rank", "check"] {
        let run = world.run(&[command, "--as", "kari"]).exits(3);
        assert!(run.to_string().contains("revision-without-card"), "{run}");
    }
}

fn decide(world: &World, candidate: &str, verdict: Verdict) -> PathBuf {
    let loaded = load(world);
    let decision = Decision {
        id: format!("dec{}", verdict.code()).parse().expect("an id"),
        candidate: id_of(world, candidate).parse().expect("an id"),
        verdict,
        by: Decider::Other("Randi Example".to_owned()),
        reason: "Knows the shop.".to_owned(),
        at: now(),
        entered_by: None,
        ranking: RankingThen::default(),
        salt: "ab".repeat(16),
        replaces: Vec::new(),
        digest: "00".repeat(16).parse().expect("a digest"),
    };
    loaded.publish_decision(&decision.sealed()).expect("published").0
}

#[test]
fn a_decision_that_departs_from_the_ranking_is_told_by_name_in_every_listing() {
    let world = round();
    decide(&world, "Tuva", Verdict::Offer);
    let said = "Randi Example departs from the ranking here: Tuva is at place 2; Emil is placed \
                better and has no offer.";
    for listing in [&["rank"][..], &["show", "Tuva"], &["compare", "Emil", "Tuva"], &["status"]] {
        for format in ["table", "markdown"] {
            let run = world.run(&[listing, &["--as", "kari", "--format", format]].concat());
            let flat = crate::support::flat(&run.exits(0).stdout);
            assert!(flat.contains(said), "{listing:?} {format}: {flat}");
        }
        let json = world.run(&[listing, &["--as", "kari", "--format", "json"]].concat()).stdout;
        assert!(json.contains("\"kind\": \"passed-over\""), "{json}");
    }
    let csv = world.run(&["rank", "--as", "kari", "--format", "csv"]).exits(0);
    csv.stdout_has(",offer,Randi Example,").stdout_has(",Knows the shop.,passed-over,");
    let path = decide(&world, "Emil", Verdict::Reject);
    let said = world.run(&["show", "Emil", "--as", "kari"]).exits(0);
    let flat = crate::support::flat(&said.stdout);
    assert!(flat.contains("Randi Example departs from the ranking here: Emil is first"), "{flat}");
    let text = fs::read_to_string(&path).expect("a decision");
    fs::write(&path, text.replace("\"reject\"", "\"offer\"")).expect("written");
    let run = world.run(&["rank", "--as", "kari"]).exits(3);
    assert!(run.to_string().contains("changed-decision"), "{run}");
}

#[test]
fn git_merges_what_two_people_decided_and_revised_at_once_without_a_conflict() {
    let world = round();
    let git = |folder: &std::path::Path, arguments: &[&str]| {
        let mut command = std::process::Command::new("git");
        command.current_dir(folder).args(arguments).env("HOME", world.path("home"));
        for role in ["AUTHOR", "COMMITTER"] {
            command.env(format!("GIT_{role}_NAME"), "Example");
            command.env(format!("GIT_{role}_EMAIL"), "example@example.org");
        }
        let output = command.output().expect("git starts");
        let text = String::from_utf8_lossy(&output.stdout).into_owned();
        assert!(output.status.success(), "{arguments:?}: {text}");
    };
    let (kari, ola) = (world.round(), world.path("ola"));
    fs::write(kari.join(".gitignore"), "identities.toml\n*.lock\n").expect("written");
    git(&kari, &["init", "-q", "-b", "main"]);
    git(&kari, &["add", "-A"]);
    git(&kari, &["commit", "-qm", "the round"]);
    git(&kari, &["clone", "-q", ".", &ola.display().to_string()]);
    fs::copy(kari.join("identities.toml"), ola.join("identities.toml")).expect("names");
    let there = ola.display().to_string();
    for turn in 0..8 {
        let score = (turn % 5).to_string();
        let reason = format!("Turn {turn}.");
        let verdict = ["--offer", "--hold", "--reject"][turn % 3];
        for (who, folder) in [("kari", None), ("ola", Some(there.as_str()))] {
            let at = folder.map_or(vec![], |folder| vec!["--round", folder]);
            let revise = ["revise", "Tuva", "helpful", &score, "--reason", &reason, "--as", who];
            world.run(&[&revise[..], &at].concat()).exits(0);
            let decide = ["decide", "Tuva", verdict, "--reason", &reason, "--as", who];
            world.run(&[&decide[..], &at].concat()).exits(0);
        }
        for folder in [&kari, &ola] {
            git(folder, &["add", "-A"]);
            git(folder, &["commit", "-qm", &reason]);
        }
        git(&kari, &["pull", "-q", "--no-rebase", "--no-edit", &there, "main"]);
        git(&ola, &["pull", "-q", &kari.display().to_string(), "main"]);
        let rank =
            |round: &str| world.run(&["rank", "--as", "observer", "--round", round]).exits(0);
        assert_eq!(rank(&kari.display().to_string()).stdout, rank(&there).stdout);
    }
    world.run(&["check", "--as", "kari"]).exits(0);
}
