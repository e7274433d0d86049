//! Access: everything about one candidate, nothing about another.

use std::fs;

use super::erasing::{card, round};
use crate::support::World;

fn disclose(world: &World, candidate: &str, more: &[&str]) -> String {
    let mut said = String::new();
    for format in ["table", "markdown", "json", "csv"] {
        let mut arguments = vec!["disclose", candidate, "--as", "observer", "--format", format];
        arguments.extend(more);
        // Drafts of somebody who sits here are not an observer's: that is said with exit code 3.
        let run = world.run(&arguments);
        assert!(matches!(run.status, Some(0 | 3)), "{run}");
        said.push_str(&run.stdout);
    }
    said
}

/// The round of the other tests on a machine where nobody of the panel sits.
fn office() -> (World, String) {
    let (world, id) = round();
    let rounds = world.state().join("rounds");
    fs::remove_dir_all(rounds).expect("the memory of who sits here");
    (world, id)
}

#[test]
fn everything_about_the_candidate_is_told_with_scale_rubric_dates_and_recipients() {
    let (world, id) = office();
    world.run(&["retention", "set", "6 months", "--reason", "complaints"]).exits(0);
    let page = world.run(&["disclose", "Tuva", "--as", "observer"]).exits(0).stdout;
    for part in [
        "Tuva Dahl",
        "tuva@example.org",
        &id,
        "canary-evidence",
        "canary-judgement",
        "canary-strengths",
        "Score: 7",
        "Scored from 0 to 10",
        "traits 1.0.0",
        "2026-11-22",
        "kari and ola",
        "6 months",
        "complaints",
        "replaced by a later one",
        "draft, not submitted",
        "canary-evidence again",
        "Total",
    ] {
        assert!(page.contains(part), "{part} is missing:\n{page}");
    }
    assert!(!page.contains("Emil") && !page.contains("other-"), "{page}");
}

#[test]
fn without_assessments_the_facts_stay_and_scores_judgements_and_reasons_go() {
    let (world, _) = office();
    let said = disclose(&world, "Tuva", &["--regime", "no-public"]);
    assert!(said.contains("canary-evidence") && said.contains("Tuva Dahl"), "{said}");
    for part in [
        "canary-judgement",
        "canary-strengths",
        "again",
        "Score: 7",
        "\"score\"",
        "\"total\"",
        "recommendation\"",
    ] {
        assert!(!said.contains(part), "{part} was told:\n{said}");
    }
}

#[test]
fn interviewers_are_numbered_if_asked() {
    let world = World::new();
    let panel = ["--interviewer", "kari=Kari Nordmann", "--interviewer", "ola=Ola Hansen"];
    world.run(&[&["init", "--rubric", "traits"], &panel[..]].concat()).exits(0);
    world.run(&["candidate", "add", "Tuva Dahl"]).exits(0);
    card(&world, "Tuva", "kari", "Nordmann asked, Ola's question, kari", true);
    card(&world, "Tuva", "ola", "x", true);
    fs::remove_dir_all(world.state().join("rounds")).expect("the memory");
    let said = disclose(&world, "Tuva", &["--without-interviewers"]);
    for name in ["Kari", "Nordmann", "Ola", "Hansen", "kari", "\"ola\""] {
        assert!(!said.contains(name), "{name} was told:\n{said}");
    }
    assert!(said.contains("Interviewer 1") && said.contains("Interviewer 2"), "{said}");
}

#[test]
fn an_interviewer_sees_no_disclosure_before_their_own_card_is_in() {
    let (world, _) = round();
    let refused = world.run(&["disclose", "Tuva", "--as", "ola"]).exits(1);
    assert!(!refused.to_string().contains("canary"), "{refused}");
    // Kari has submitted, but Ola's draft is still Ola's alone.
    let run = world.run(&["disclose", "Tuva", "--as", "kari", "--format", "json"]).exits(3);
    let report: serde_json::Value = serde_json::from_str(&run.stdout).expect("JSON");
    assert_eq!(report["drafts_left_out"], 1);
    assert!(!run.stdout.contains("\"draft\""), "{run}");
}

/// How many random rounds are disclosed: 40, or as many as `VURDER_ROUNDS` says.
fn rounds() -> usize {
    std::env::var("VURDER_ROUNDS").ok().and_then(|text| text.parse().ok()).unwrap_or(40)
}

#[test]
fn in_random_rounds_no_word_about_another_candidate_is_ever_told() {
    let mut state = 2026_u64;
    let mut pick = |limit: usize| {
        // A plain generator, the same in every run (Knuth's MMIX constants).
        state =
            state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        usize::try_from(state >> 33).expect("31 bits") % limit
    };
    for number in 0..rounds() {
        let world = World::new();
        let people = 2 + pick(3);
        let panel = ["kari", "ola", "mette"];
        let sitting = 1 + pick(3);
        let mut init = vec!["init", "--rubric", "traits"];
        for id in &panel[..sitting] {
            init.extend(["--interviewer", id]);
        }
        world.run(&init).exits(0);
        let name = |at: usize| format!("First{number}x{at} Last{number}x{at}");
        for at in 0..people {
            world.run(&["candidate", "add", &name(at)]).exits(0);
        }
        let told = pick(people);
        for at in 0..people {
            for id in &panel[..sitting] {
                if pick(4) > 0 {
                    // Notes about one often name another, by the whole name or a part of it.
                    let other = name(pick(people));
                    let part = other.split(' ').nth(pick(2)).unwrap_or_default().to_owned();
                    let text = format!("canary{at}z like {other} and {part}s way");
                    card(&world, &name(at), id, &text, pick(5) > 0);
                }
            }
        }
        let _ = fs::remove_dir_all(world.state().join("rounds"));
        let more: &[&str] = if pick(2) == 0 { &[] } else { &["--regime", "no-public"] };
        let said = disclose(&world, &name(told), more);
        for at in (0..people).filter(|at| *at != told) {
            for canary in [
                format!("canary{at}z"),
                format!("First{number}x{at}"),
                format!("Last{number}x{at}"),
            ] {
                assert!(!said.contains(&canary), "round {number}: {canary} was told:\n{said}");
            }
        }
        assert!(said.contains(&name(told)), "{said}");
    }
}
