//! After the interviews: the second estimate, and the decision.

use std::fs;

use vurder::msg;

use crate::support::{Run, World, flat, say, score_all};

/// Tuva 8 and 6, Emil 7 and 7: by the ideal of *interested*, Emil is first.
pub fn round() -> World {
    let world = World::new();
    let init = ["init", "--title", "Autumn", "--rubric", "traits"];
    world.run(&[&init[..], &["--interviewer", "kari", "--interviewer", "ola"]].concat()).exits(0);
    for (name, kari, ola) in [("Tuva", 8, 6), ("Emil", 7, 7)] {
        world.run(&["candidate", "add", name]).exits(0);
        score_all(&world, name, "kari", kari).exits(0);
        score_all(&world, name, "ola", ola).exits(0);
    }
    world
}

fn revise(world: &World, who: &str, score: &str, reason: &str) -> Run {
    world.run(&["revise", "Tuva", "helpful", score, "--reason", reason, "--as", who])
}

fn files(world: &World, folder: &str) -> Vec<String> {
    let mut found = Vec::new();
    let Ok(candidates) = fs::read_dir(world.round().join(folder)) else { return found };
    for candidate in candidates {
        for file in fs::read_dir(candidate.expect("a folder").path()).expect("a folder") {
            found.push(fs::read_to_string(file.expect("a file").path()).expect("a file"));
        }
    }
    found
}

#[test]
fn a_revision_is_a_new_file_and_the_scorecard_stays_as_it_is() {
    let world = round();
    let before = files(&world, "scorecards");
    let run = revise(&world, "ola", "9", "Kari heard more.").exits(0);
    assert!(flat(&run.stderr).contains("from 6 to 9"), "{run}");
    assert_eq!(files(&world, "scorecards"), before);
    // Again: nothing new, and no complaint, for a run that was killed before it could tell.
    revise(&world, "ola", "9", "Kari heard more.").exits(0);
    assert_eq!(files(&world, "revisions").len(), 1);
    revise(&world, "ola", "9", "Another reason.").exits(1);
    // And on: the later takes the place of the earlier, which is kept.
    revise(&world, "ola", "7", "Too far.").exits(0);
    assert_eq!(files(&world, "revisions").len(), 2);
    let show = world.run(&["show", "Tuva", "--as", "kari"]).exits(0);
    show.stdout_has("7 (was 6)").stdout_has("Too far.");
    world.run(&["check", "--as", "ola"]).exits(0);
}

#[test]
fn a_revision_is_refused_where_there_is_nothing_to_revise() {
    let world = round();
    world.run(&["candidate", "add", "Aksel"]).exits(0);
    let aksel =
        |who: &str| world.run(&["revise", "Aksel", "helpful", "5", "--reason", "r", "--as", who]);
    let own = say(&msg!("failed-sealed-own", name = "Aksel"));
    assert!(aksel("kari").exits(1).stderr.contains(&own));
    score_all(&world, "Aksel", "kari", 4).exits(0);
    let alone = say(&msg!("failed-revise-alone", name = "Aksel"));
    assert!(aksel("kari").exits(1).stderr.contains(&alone));
    // The others' scorecard does not open one's own.
    assert!(aksel("ola").exits(1).stderr.contains(&own));
    revise(&world, "ola", "11", "r").exits(2);
    revise(&world, "ola", "6", "r").exits(1);
    revise(&world, "ola", "9", "  ").exits(2);
    world.run(&["revise", "Tuva", "nothing", "9", "--reason", "r", "--as", "ola"]).exits(2);
    world.run(&["revise", "Tuva", "--as", "ola"]).exits(2);
    world.run(&["candidate", "withdraw", "Tuva"]).exits(0);
    revise(&world, "ola", "9", "r").exits(1);
    assert_eq!(files(&world, "revisions"), Vec::<String>::new());
}

#[test]
fn a_score_may_be_revised_to_no_evidence_and_back() {
    let world = round();
    revise(&world, "ola", "no-evidence", "I only supposed it.").exits(0);
    let show = world.run(&["show", "Tuva", "--as", "kari"]).exits(0);
    show.stdout_has("no evidence (was 6)");
    revise(&world, "ola", "6", "It was in my notes.").exits(0);
    let json = world.run(&["rank", "--as", "kari", "--format", "json"]).exits(0).stdout;
    assert!(json.contains("\"moved\": []"), "{json}");
}

fn decide(world: &World, arguments: &[&str]) -> Run {
    world.run(&[&["decide"], arguments].concat())
}

#[test]
fn a_decision_that_departs_says_so_at_once_and_the_later_one_counts() {
    let world = round();
    let offer = ["Tuva", "--offer", "--reason", "Knows the shop.", "--as", "kari"];
    let run = decide(&world, &offer).exits(0);
    let departs = "kari departs from the ranking here: Tuva is at place 2; Emil is placed better \
                   and has no offer.";
    assert!(flat(&run.stderr).contains(departs), "{run}");
    decide(&world, &offer).exits(0);
    assert_eq!(files(&world, "decisions").len(), 1);
    let log = flat(&world.run(&["log", "--as", "kari"]).exits(0).stdout);
    assert!(log.contains(departs), "{log}");
    for listing in [
        "rank",
        "status",
        "candidate list",
        "explain Tuva",
        "show Tuva",
        "compare Tuva Emil",
        "weights --draws 100",
        "debrief",
        "debrief Tuva",
        "plan",
        "recommendation",
    ] {
        let arguments: Vec<&str> = listing.split(' ').chain(["--as", "kari"]).collect();
        let said = flat(&world.run(&arguments).exits(0).stdout);
        assert!(said.contains(departs), "{listing}: {said}");
    }
    let weights = world.run(&["weights", "--draws", "100", "--format", "csv", "--as", "kari"]);
    assert!(weights.exits(0).stdout.contains(",passed-over,"));
    let hold = ["Tuva", "--hold", "--reason", "Wait for the budget.", "--by", "Randi Example"];
    decide(&world, &hold).exits(0);
    assert_eq!(files(&world, "decisions").len(), 2);
    let rank = flat(&world.run(&["rank", "--as", "ola"]).exits(0).stdout);
    assert!(rank.contains("Tuva: put on hold by Randi Example"), "{rank}");
    assert!(rank.contains("An earlier decision is kept."), "{rank}");
    assert!(!rank.contains("departs"), "{rank}");
    world.run(&["check", "--as", "kari"]).exits(0);
}

#[test]
fn an_offer_to_the_next_is_no_departure_once_the_first_has_one_or_has_left() {
    let world = round();
    decide(&world, &["Emil", "--offer", "--reason", "First.", "--as", "kari"]).exits(0);
    let second = ["Tuva", "--offer", "--reason", "Two positions.", "--as", "kari"];
    let run = decide(&world, &second).exits(0);
    assert!(!run.stderr.contains("departs"), "{run}");
    let world = round();
    decide(&world, &second).exits(0);
    world.run(&["candidate", "withdraw", "Emil", "--reason", "Took another offer."]).exits(0);
    // It agrees now, and it is not forgotten that it did not then.
    let rank = flat(&world.run(&["rank", "--as", "kari"]).exits(0).stdout);
    let then = "kari departed from the ranking when it was decided: Tuva was at place 2; Emil was \
                placed better and had no offer.";
    assert!(rank.contains(then), "{rank}");
}

#[test]
fn who_decides_must_be_said_and_must_be_allowed_to_see() {
    let world = round();
    fs::remove_dir_all(world.state()).expect("another machine");
    decide(&world, &["Tuva", "--offer", "--reason", "r"]).exits(2);
    decide(&world, &["Tuva", "--offer", "--reason", "r", "--as", "observer"]).exits(2);
    decide(&world, &["Tuva", "--reason", "r", "--as", "kari"]).exits(2);
    decide(&world, &["Tuva", "--offer", "--as", "kari"]).exits(2);
    decide(&world, &["Tuva", "--offer", "--hold", "--reason", "r", "--as", "kari"]).exits(2);
    world.run(&["candidate", "add", "Aksel"]).exits(0);
    score_all(&world, "Aksel", "ola", 9).exits(0);
    decide(&world, &["Aksel", "--reject", "--reason", "r", "--as", "kari"]).exits(1);
    // At kari's machine somebody else sees no more than she may.
    world.run(&["score", "Aksel", "--as", "kari", "--set", "helpful=5"]).exits(0);
    decide(&world, &["Aksel", "--reject", "--reason", "r", "--by", "Randi Example"]).exits(1);
    assert_eq!(files(&world, "decisions"), Vec::<String>::new());
}

#[test]
fn a_decider_of_the_panel_is_known_by_name_too() {
    let world = World::new();
    let mette = "mette=Mette Holm";
    let init = ["init", "--title", "Autumn", "--rubric", "traits", "--interviewer", mette];
    world.run(&[&init[..], &["--interviewer", "a=Eva Ek", "--interviewer", "b=Eva Ek"]].concat());
    world.run(&["candidate", "add", "Tuva"]).exits(0);
    score_all(&world, "Tuva", "mette", 8).exits(0);
    let by =
        |name: &str| decide(&world, &["Tuva", "--hold", "--reason", "A day more.", "--by", name]);
    by(" mette holm ").exits(0);
    let decisions = files(&world, "decisions");
    assert!(decisions[0].contains("by = \"mette\""), "{decisions:?}");
    let twice = by("Eva Ek").exits(2);
    assert!(twice.stderr.contains("say which by the id: a, b"), "{twice}");
    let withdraw = ["candidate", "withdraw", "Tuva", "--by", "Mette Holm"];
    world.run(&withdraw).exits(0);
    let log = world.run(&["log", "--format", "json", "--as", "mette"]).exits(0);
    assert!(log.stdout.contains("\"who\": \"Mette Holm\""), "{log}");
}

#[test]
fn a_plan_for_nobody_is_refused_in_words() {
    let world = round();
    for nobody in ["--interviewers", "--candidates"] {
        let run = world.run(&["plan", nobody, "0"]).exits(2);
        assert!(flat(&run.stderr).contains("from 1 to 1000 candidates and interviewers"), "{run}");
    }
}

#[test]
fn what_was_decided_on_a_sealed_candidate_is_not_shown() {
    let world = round();
    world.run(&["candidate", "add", "Aksel"]).exits(0);
    score_all(&world, "Aksel", "ola", 9).exits(0);
    let canary = "canary-reason";
    decide(&world, &["Aksel", "--offer", "--reason", canary, "--as", "ola"]).exits(0);
    for listing in [
        &["rank"][..],
        &["status"],
        &["check"],
        &["show", "Aksel"],
        &["candidate", "list"],
        &["debrief"],
        &["weights", "--draws", "100"],
        &["plan"],
    ] {
        for format in ["table", "json", "csv", "markdown"] {
            let run = world.run(&[listing, &["--as", "kari", "--format", format]].concat());
            assert!(!run.to_string().contains(canary), "{run}");
            assert!(!run.to_string().contains("offer"), "{run}");
        }
    }
}

#[test]
fn the_agenda_has_first_what_could_change_a_place_with_both_voices() {
    let world = round();
    world.run(&["panel", "add", "mette", "--name", "Mette", "--seniority", "1"]).exits(0);
    let json = world.run(&["debrief", "--as", "kari", "--format", "json"]).exits(0).stdout;
    let report: serde_json::Value = serde_json::from_str(&json).expect("JSON");
    let items = report["items"].as_array().expect("items");
    // Tuva’s six criteria differ, Emil’s none.
    assert_eq!(items.len(), 6, "{json}");
    assert_eq!(items[0]["candidate"]["name"], "Tuva");
    // The heaviest could put her first; settled at the other end she stays second.
    assert_eq!(items[0]["criterion"], "helpful");
    assert_eq!((&items[0]["best_place"], &items[0]["worst_place"]), (&1.into(), &2.into()));
    assert_eq!(items[0]["voices"].as_array().map(Vec::len), Some(2));
    assert_eq!(report["agreed"][0]["candidate"]["name"], "Emil");
    assert_eq!(report["first_voice"]["name"], "Mette");
    assert_eq!(report["waiting"].as_array().map(Vec::len), Some(2));
    let brief = world.run(&["debrief", "Tuva", "--most", "1", "--as", "kari"]).exits(0);
    brief.stdout_has("5 further differences").stdout_has("1. Tuva, Helpful: 6 to 8");
    // What was settled is off the agenda.
    revise(&world, "ola", "8", "Kari heard more.").exits(0);
    let json = world.run(&["debrief", "--as", "kari", "--format", "json"]).exits(0).stdout;
    assert!(!json.contains("\"criterion\": \"helpful\",\n      \"lowest\""), "{json}");
}

#[test]
fn the_least_senior_speaks_first() {
    let world = World::new();
    world.run(&["init", "--title", "Autumn", "--rubric", "traits"]).exits(0);
    for (id, seniority) in [("kari", "3"), ("ola", "1"), ("mette", "2")] {
        world.run(&["panel", "add", id, "--seniority", seniority]).exits(0);
    }
    world.run(&["panel", "add", "eva", "--seniority", "0"]).exits(2);
    world.run(&["candidate", "add", "Tuva"]).exits(0);
    for (id, score) in [("kari", 4), ("ola", 6), ("mette", 8)] {
        score_all(&world, "Tuva", id, score).exits(0);
    }
    let csv = world.run(&["debrief", "--as", "kari", "--format", "csv", "--most", "1"]).exits(0);
    let who: Vec<&str> =
        csv.stdout.lines().skip(1).filter_map(|line| line.split(',').nth(11)).collect();
    assert_eq!(who, ["ola", "mette", "kari"], "{csv}");
    let page = world.run(&["debrief", "--as", "kari", "--most", "1"]).exits(0);
    page.stdout_has("The least senior speaks first: ola.").stdout_has("Beside them: ola: 6");
}

#[test]
fn the_log_tells_who_did_what_with_reasons_and_leaves_out_what_is_sealed() {
    let world = round();
    world.run(&["candidate", "add", "Aksel"]).exits(0);
    score_all(&world, "Aksel", "ola", 9).exits(0);
    revise(&world, "ola", "9", "Kari heard more.").exits(0);
    let offer = ["Tuva", "--offer", "--reason", "Knows the shop.", "--by", "Randi Example"];
    let typed = ["--entered-by", "Nils Example", "--as", "kari"];
    decide(&world, &[&offer[..], &typed].concat()).exits(0);
    world.run(&["reopen", "Emil", "--reason", "A slip.", "--as", "kari"]).exits(0);
    world.run(&["score", "Emil", "--as", "kari", "--set", "helpful=6", "--submit"]).exits(0);
    world.run(&["candidate", "withdraw", "Emil", "--reason", "Took another offer."]).exits(0);
    let log = flat(&world.run(&["log", "--as", "kari"]).exits(0).stdout);
    for line in [
        "ola revised Helpful of Tuva to 9. (Reason: Kari heard more.)",
        "Randi Example offered the position to Tuva. (Reason: Knows the shop.) Entered by Nils \
         Example.",
        "kari submitted on Emil.",
        "kari replaced the scorecard on Emil. (Reason: A slip.)",
        "kari took Emil out of the round. (Reason: Took another offer.)",
        "Sealed, and so left out: scorecards, revisions and decisions on Aksel.",
    ] {
        assert!(log.contains(line), "{line}\n{log}");
    }
    assert!(!log.contains("submitted on Aksel"), "{log}");
    let one = flat(&world.run(&["log", "Tuva", "--as", "kari"]).exits(0).stdout);
    assert!(one.contains("offered") && !one.contains("Emil"), "{one}");
    let csv = world.run(&["log", "--as", "ola", "--format", "csv"]).exits(0);
    csv.stdout_has(",revised,ola,,").stdout_has(",helpful,9,Kari heard more.");
}

#[test]
fn the_recommendation_is_drafted_in_every_language_and_never_overwrites() {
    let world = round();
    decide(&world, &["Tuva", "--offer", "--reason", "Knows the shop.", "--as", "kari"]).exits(0);
    let of =
        |lang: &str| world.run(&["recommendation", "--as", "kari", "--lang", lang]).exits(0).stdout;
    let english = of("en");
    for part in [
        "# Recommendation: Autumn\n",
        "## 1. Emil\n",
        "| 1 | Emil | 74.3 | 74.3 |\n",
        "Emil is 2.0 points ahead of Tuva.",
        "kari departs from the ranking here: Tuva is at place 2;",
    ] {
        assert!(english.contains(part), "{part}\n{english}");
    }
    assert!(of("nb").contains("(statsansatteloven § 5)"));
    assert!(of("nb").starts_with("# Innstilling: Autumn\n"));
    assert!(of("da").starts_with("# Indstilling: Autumn\n"));
    assert!(of("da").contains("(forvaltningsloven § 9, stk. 1 og 3)"));
    let carried = vurder::report::Inputs::parse(&english).expect("a block");
    assert_eq!((carried.inputs.files().is_empty(), carried.places.len()), (false, 2));
    let write = ["recommendation", "--as", "kari", "--output", "draft.md"];
    world.run(&write).exits(0).stdout_is("");
    let draft = world.round().join("draft.md");
    assert_eq!(fs::read_to_string(&draft).expect("a draft"), english);
    fs::write(&draft, "gone on with").expect("written");
    world.run(&write).exits(1);
    assert_eq!(fs::read_to_string(&draft).expect("a draft"), "gone on with");
}

#[test]
fn agreement_tells_how_far_the_panel_moved_toward_whom_and_stays_independent() {
    let world = round();
    let agreement = || {
        let run = world.run(&["agreement", "--as", "kari", "--format", "json"]).exits(0);
        serde_json::from_str::<serde_json::Value>(&run.stdout).expect("JSON")
    };
    let before = agreement();
    // From 6 to 7 where Kari gave 8; from 6 to 4 on another: 1 point toward her, 2 away.
    revise(&world, "ola", "7", "Kari heard more.").exits(0);
    world.run(&["revise", "Tuva", "positive", "4", "--reason", "Less.", "--as", "ola"]).exits(0);
    let after = agreement();
    assert_eq!(before["totals"], after["totals"]);
    let moved = &after["movement"];
    assert_eq!((&moved["revised"], &moved["spread_before"]), (&2.into(), &4.into()));
    assert_eq!(moved["spread_after"], 5);
    assert_eq!(moved["moves"][0]["toward"]["id"], "kari");
    assert_eq!(moved["moves"][0]["points"], -1);
    let page = flat(&world.run(&["agreement", "--as", "kari"]).exits(0).stdout);
    assert!(page.contains("ola moved 1 point away from kari."), "{page}");
}

#[test]
fn the_log_tells_who_withdrew_a_candidate_if_somebody_said_so() {
    let world = round();
    let withdraw = ["candidate", "withdraw", "Tuva", "--reason", "Took another offer."];
    world.run(&[&withdraw[..], &["--by", "Randi Example"]].concat()).exits(0);
    world.run(&["candidate", "withdraw", "Emil", "--as", "kari"]).exits(0);
    let log = flat(&world.run(&["log", "--as", "observer"]).exits(0).stdout);
    assert!(log.contains("Randi Example took Tuva out of the round."), "{log}");
    assert!(log.contains("kari took Emil out of the round."), "{log}");
    world.run(&["check", "--as", "observer"]).exits(0);
    let world = round();
    fs::remove_dir_all(world.state()).expect("another machine");
    let run = world.run(&withdraw).exits(0);
    assert!(flat(&run.stderr).contains("Who did it is not on record"), "{run}");
    let log = flat(&world.run(&["log", "--as", "observer"]).exits(0).stdout);
    assert!(log.contains("Tuva left the round."), "{log}");
}
