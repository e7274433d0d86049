//! Adverse impact, from a file of groups that no other command opens.

use std::fs;

use crate::support::World;

/// A round with so many candidates; their ids.
fn round(candidates: usize) -> (World, Vec<String>) {
    let world = World::new();
    world.run(&["init", "--rubric", "traits", "--interviewer", "kari"]).exits(0);
    let names: Vec<String> = (0..candidates).map(|at| format!("Person {at}\n")).collect();
    fs::write(world.path("names"), names.concat()).expect("written");
    let file = world.path("names").display().to_string();
    let ids = world.run(&["candidate", "add", "--from", &file]).exits(0).stdout;
    (world, ids.lines().map(str::to_owned).collect())
}

/// The file of groups: the first so many are women, the rest men.
fn groups(world: &World, ids: &[String], women: usize, separator: char) -> String {
    let mut text = format!("candidate{separator}group\n");
    for (at, id) in ids.iter().enumerate() {
        let group = if at < women { "women" } else { "men" };
        text.push_str(&format!("{id}{separator}{group}\n"));
    }
    let path = world.path("groups.csv");
    fs::write(&path, text).expect("written");
    path.display().to_string()
}

fn impact(world: &World, file: &str, selected: &[String]) -> serde_json::Value {
    let selected = selected.join(",");
    let arguments = ["impact", "--groups", file, "--selected", &selected, "--format", "json"];
    serde_json::from_str(&world.run(&arguments).exits(0).stdout).expect("JSON")
}

#[test]
fn a_low_rate_is_flagged_with_fishers_p_and_few_people_are_too_few() {
    let (world, ids) = round(16);
    let file = groups(&world, &ids, 6, ';');
    // One of six women and eight of ten men: the case of docs/METHODS.md.
    let selected = [&ids[..1], &ids[6..14]].concat();
    let found = impact(&world, &file, &selected);
    assert_eq!(found["groups"][0]["group"], "men");
    assert_eq!(found["groups"][1]["verdict"], "flagged", "{found}");
    assert_eq!(found["groups"][1]["p"], 0.034_965);
    let found = impact(&world, &file, &ids[5..9]);
    assert_eq!(found["groups"][1]["verdict"], "too-few", "{found}");
}

#[test]
fn a_faulty_file_of_groups_is_refused_line_by_line() {
    let (world, ids) = round(2);
    for (text, part) in [
        ("id,sex\nx,y\n".to_owned(), "candidate"),
        ("candidate,group\nKari Nordmann,women\n".to_owned(), "line 2"),
        (format!("candidate,group\n{0},a\n{0},b\n", ids[0]), "twice"),
    ] {
        fs::write(world.path("groups.csv"), text).expect("written");
        let file = world.path("groups.csv").display().to_string();
        let refused = world.run(&["impact", "--groups", &file, "--selected", &ids[0]]);
        let refused = refused.exits(3);
        assert!(refused.stderr.contains(part), "{refused}");
    }
}

#[test]
fn nothing_is_counted_while_candidates_are_sealed() {
    let (world, ids) = round(2);
    let file = groups(&world, &ids, 1, ',');
    world.run(&["impact", "--groups", &file, "--as", "kari"]).exits(1);
    world.run(&["impact", "--groups", &file, "--top", "1", "--as", "kari"]).exits(1);
    world.run(&["impact", "--groups", &file, "--as", "observer"]).exits(0);
}

#[test]
fn the_file_of_groups_is_opened_by_this_command_alone() {
    if !std::process::Command::new("strace")
        .arg("-V")
        .output()
        .is_ok_and(|run| run.status.success())
    {
        crate::support::skipped("there is no strace on this machine");
        return;
    }
    let (world, ids) = round(3);
    for id in &ids {
        world.run(&[
            "score",
            id,
            "--as",
            "kari",
            "--set",
            "helpful=7",
            "--submit",
            "--missing",
            "not-asked",
        ]);
    }
    groups(&world, &ids, 1, ',');
    fs::rename(world.path("groups.csv"), world.round().join("groups.csv")).expect("moved");
    let opened = |arguments: &[&str]| {
        let log = world.path("strace.log");
        let mut command = std::process::Command::new("strace");
        let inner = world.command();
        command.args(["-f", "-e", "trace=openat,open", "-o"]).arg(&log).arg(inner.get_program());
        command.args(arguments).current_dir(world.round());
        command.env_clear().envs(inner.get_envs().filter_map(|(name, value)| Some((name, value?))));
        command.output().expect("strace starts");
        fs::read_to_string(log).expect("a log").contains("groups.csv")
    };
    for arguments in [
        &["rank"][..],
        &["rank", "--format", "json"],
        &["show", &ids[0]],
        &["compare", &ids[0], &ids[1]],
        &["report", "--output", "-"],
        &["status"],
        &["check"],
        &["verify"],
        &["disclose", &ids[0]],
        &["candidate", "list"],
    ] {
        assert!(!opened(arguments), "{arguments:?} opens the file of groups");
    }
    assert!(opened(&["impact", "--groups", "groups.csv", "--selected", &ids[0]]));
}

#[test]
fn a_file_of_groups_inside_the_round_is_answered_with_a_word_of_warning() {
    let (world, ids) = round(1);
    let outside = groups(&world, &ids, 1, ',');
    let impact = |file: &str, language: &str| {
        world.run(&["impact", "--groups", file, "--selected", &ids[0], "--lang", language]).exits(0)
    };
    fs::copy(&outside, world.round().join("groups.csv")).expect("copied");
    for (language, one) in
        [("en", "1 of 1 candidate."), ("nb", "1 av 1 kandidat."), ("da", "1 af 1 kandidat.")]
    {
        let run = impact(&outside, language);
        assert!(run.stderr.is_empty() && run.stdout.contains(one), "{run}");
        let run = impact("groups.csv", language);
        assert!(run.stderr.contains("groups.csv") && run.stderr.contains("erase"), "{run}");
    }
}
