//! Independent first: no command shows others' scores too early.

use crate::support::World;

/// Scores of the other interviewer that must not be seen: canaries, and the
/// total that follows from them.
const CANARIES: [&str; 4] =
    ["canary-evidence", "canary-judgement", "canary-strengths", "canary-note"];

/// Every listing there is, in every form.
const LISTINGS: &[&[&str]] = &[
    &["rank"],
    &["rank", "--chart"],
    &["report"],
    &["rank", "--rubric", "customer-service"],
    &["rubric", "diff", "traits", "customer-service", "--round", "."],
    &["rubric", "upgrade", "customer-service", "--dry-run"],
    &["rubric", "upgrade", "competence-triangle", "--dry-run"],
    &["report", "--candidate", "Tuva"],
    &["show", "Tuva"],
    &["compare", "Tuva", "Emil"],
    &["explain", "Tuva"],
    &["explain", "Tuva", "Emil"],
    &["weights"],
    &["agreement", "--full"],
    &["interviewers"],
    &["plan"],
    &["debrief"],
    &["debrief", "Tuva"],
    &["recommendation"],
    &["log"],
    &["log", "Tuva"],
    &["status"],
    &["disclose", "Tuva"],
    &["retention"],
    &["verify"],
    &["doctor"],
    &["impact", "--groups", "round.toml", "--top", "1"],
    &["check"],
    &["candidate", "list"],
    &["panel", "list"],
];

/// A round in which ola has submitted on both candidates and kari on none.
fn round(reveal: &str) -> World {
    let world = World::new();
    let interviewers = ["--interviewer", "kari", "--interviewer", "ola"];
    let mut init = vec!["init", "--title", "Autumn", "--rubric", "traits", "--reveal", reveal];
    init.extend(interviewers);
    world.run(&init).exits(0);
    for name in ["Tuva", "Emil"] {
        world.run(&["candidate", "add", name]).exits(0);
        score(&world, name, "ola", "9");
    }
    world
}

fn score(world: &World, candidate: &str, interviewer: &str, number: &str) {
    let criteria = ["positive", "knowledgeable", "interested", "helpful", "empathetic", "digital"];
    let mut arguments: Vec<String> =
        ["score", candidate, "--as", interviewer].map(str::to_owned).into();
    for criterion in criteria {
        arguments.extend(["--set".to_owned(), format!("{criterion}={number}")]);
    }
    arguments.extend(["--evidence", "helpful=canary-evidence"].map(str::to_owned));
    arguments.extend(["--judgement", "helpful=canary-judgement"].map(str::to_owned));
    arguments.extend(["--strengths", "canary-strengths", "--submit"].map(str::to_owned));
    let note = world.path("note.toml");
    let text = "format = 1\n[[note]]\nat = 2026-11-22T09:00:00Z\ntext = \"canary-note\"\n";
    std::fs::write(&note, text).expect("written");
    arguments.extend(["--from".to_owned(), note.display().to_string()]);
    let arguments: Vec<&str> = arguments.iter().map(String::as_str).collect();
    world.run(&arguments).exits(0);
}

/// All that the listings say to somebody, in every form.
fn everything(world: &World, viewer: &[&str]) -> String {
    let mut said = String::new();
    for listing in LISTINGS {
        for format in ["table", "json", "csv", "markdown"] {
            let mut arguments = listing.to_vec();
            arguments.extend(viewer);
            arguments.extend(["--format", format]);
            said.push_str(&world.run(&arguments).to_string());
        }
    }
    said
}

fn assert_sealed(said: &str) {
    for canary in CANARIES {
        assert!(!said.contains(canary), "{canary} was shown:\n{said}");
    }
    // Nine on the scale, or 90 of a hundred, or the total: 610/7 with the ideal of seven.
    for number in ["90.0", "87.1", "90,0", "\"score\": 9", "610/7"] {
        assert!(!said.contains(number), "{number} was shown:\n{said}");
    }
}

#[test]
fn nothing_shows_an_interviewer_the_others_before_their_own_card_is_in() {
    let world = round("after-own");
    assert_sealed(&everything(&world, &["--as", "kari"]));
    score(&world, "Tuva", "kari", "4");
    let said = everything(&world, &["--as", "kari"]);
    assert!(said.contains("canary-evidence"), "{said}");
    let shown = world.run(&["show", "Tuva", "--as", "kari"]).exits(0);
    assert!(shown.stdout.contains("ola, 09:00: “canary-note”"), "{shown}");
    world.run(&["show", "Emil", "--as", "kari"]).exits(1);
}

#[test]
fn a_round_that_waits_for_all_shows_nothing_even_to_observers() {
    let world = round("after-all");
    for viewer in [&["--as", "kari"], &["--as", "ola"], &["--as", "observer"]] {
        assert_sealed(&everything(&world, viewer));
    }
}

#[test]
fn nobody_in_particular_sees_what_is_sealed_for_anybody() {
    let world = round("after-own");
    // Another machine: it remembers nobody.
    std::fs::remove_dir_all(world.state()).expect("the state folder");
    assert_sealed(&everything(&world, &[]));
}

#[test]
fn an_interviewer_who_calls_themself_an_observer_sees_no_more() {
    let world = round("after-own");
    world.run(&["score", "Tuva", "--as", "kari", "--set", "helpful=5"]).exits(0);
    assert_sealed(&everything(&world, &["--as", "observer"]));
}

#[test]
fn what_a_colleague_is_like_is_sealed_while_anybody_still_scores() {
    let world = round("after-own");
    score(&world, "Tuva", "kari", "4");
    let own = world.run(&["interviewers", "--as", "kari", "--format", "json"]).exits(0);
    assert!(own.stdout.contains("\"kari\"") && !own.stdout.contains("\"ola\""), "{own}");
    let panel = world.run(&["interviewers", "--panel", "--as", "kari"]).exits(1);
    assert_eq!(panel.stdout, "");
    score(&world, "Emil", "kari", "6");
    let panel = world.run(&["interviewers", "--panel", "--as", "kari", "--format", "json"]);
    assert!(panel.stdout.contains("\"ola\""), "{panel}");
}

#[test]
fn a_fault_in_a_sealed_card_is_named_without_what_stands_there() {
    let world = round("after-own");
    let folder = world.round().join("scorecards");
    let candidate =
        std::fs::read_dir(folder).expect("scorecards").next().expect("one").expect("one");
    let card = candidate.path().join("ola.toml");
    let text = std::fs::read_to_string(&card).expect("a card");
    std::fs::write(&card, text.replace("score = 9", "score = 19")).expect("written");
    let check = world.run(&["check", "--as", "kari"]).exits(3);
    assert!(check.stdout.contains("off-scale") && !check.stdout.contains("19"), "{check}");
    let check = world.run(&["check", "--as", "ola"]).exits(3);
    assert!(check.stdout.contains("19"), "{check}");
}
