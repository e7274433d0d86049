//! A team looks at itself: members score themselves, managers score them, nobody is ranked.

use crate::support::World;

/// A team check with a manager and two members, on the six traits; their ids.
fn check(world: &World) -> [String; 2] {
    let init = ["init", "--purpose", "team", "--title", "Desk", "--rubric", "traits"];
    world.run(&[&init[..], &["--interviewer", "lise"]].concat()).exits(0);
    let add = |name: &str| world.run(&["candidate", "add", name]).exits(0).stdout.trim().to_owned();
    [add("Tuva Dahl"), add("Emil Sand")]
}

fn score(world: &World, member: &str, rater: &str, scores: [i64; 6]) {
    let criteria = ["positive", "knowledgeable", "interested", "helpful", "empathetic", "digital"];
    let mut arguments: Vec<String> = ["score", member, "--as", rater].map(str::to_owned).into();
    for (criterion, score) in criteria.iter().zip(scores) {
        arguments.extend(["--set".to_owned(), format!("{criterion}={score}")]);
    }
    arguments.push("--submit".to_owned());
    let arguments: Vec<&str> = arguments.iter().map(String::as_str).collect();
    world.run(&arguments).exits(0);
}

#[test]
fn a_team_check_says_what_is_missing_and_where_time_is_best_spent() {
    let world = World::new();
    let [tuva, emil] = check(&world);
    score(&world, &tuva, &tuva, [9, 9, 7, 9, 9, 9]);
    score(&world, &tuva, "lise", [9, 5, 7, 9, 9, 3]);
    score(&world, &emil, &emil, [6, 4, 7, 5, 9, 6]);
    score(&world, &emil, "lise", [6, 4, 7, 5, 9, 6]);
    let shown = world.run(&["team", "--as", "lise", "--hours", "helpful=4"]).exits(0);
    let page = &shown.stdout;
    assert!(page.contains("Nobody reaches the target: Digital skills."), "{shown}");
    assert!(page.contains("Positive: only Tuva Dahl reaches the target."), "{shown}");
    assert!(page.contains("Knowledgeable (9 against 5.0)"), "{shown}");
    assert!(page.contains("Member") && !page.contains("andidate"), "{shown}");
    let json = world.run(&["team", "--as", "lise", "--format", "json"]).exits(0).stdout;
    let report: serde_json::Value = serde_json::from_str(&json).expect("JSON");
    // Helpful lacks 2 in one person at a weight of 2 in 7.
    let helpful = report["gains"].as_array().expect("gains").iter();
    let mut helpful = helpful.filter(|gain| gain["criterion"] == "helpful");
    assert_eq!(helpful.next().expect("a gain")["gain"]["exact"], "4/7");
}

#[test]
fn members_see_and_score_themselves_alone() {
    let world = World::new();
    let [tuva, emil] = check(&world);
    score(&world, &emil, "lise", [6, 4, 7, 5, 9, 6]);
    world.run(&["score", &emil, "--as", &tuva, "--set", "helpful=1"]).exits(1);
    score(&world, &tuva, "lise", [9, 5, 7, 9, 9, 3]);
    let before = world.run(&["team", "--as", &tuva, "--format", "json"]).exits(0).stdout;
    assert!(!before.contains("9/1") && before.contains("\"members\": []"), "{before}");
    score(&world, &tuva, &tuva, [8, 8, 8, 8, 8, 8]);
    let after = world.run(&["team", "--as", &tuva, "--format", "json"]).exits(0).stdout;
    assert!(after.contains(&tuva) && !after.contains(&emil), "{after}");
    world.run(&["show", &emil, "--as", &tuva]).exits(1);
}

#[test]
fn nobody_is_ranked_unless_asked() {
    let world = World::new();
    let [tuva, emil] = check(&world);
    for member in [&tuva, &emil] {
        score(&world, member, member, [7; 6]);
        score(&world, member, "lise", [7; 6]);
    }
    assert_eq!(world.run(&["rank", "--as", "lise"]).exits(1).stdout, "");
    world.run(&["rank", "--as", "lise", "--colleagues"]).exits(0).stdout_has("Tuva Dahl");
}

#[test]
fn names_of_members_stay_where_names_are_kept() {
    let world = World::new();
    check(&world);
    let round = std::fs::read_to_string(world.round().join("round.toml")).expect("a round");
    assert!(round.contains("role = \"self\"") && !round.contains("Tuva"), "{round}");
    world.run(&["check", "--as", "observer"]).exits(0);
}

#[test]
fn a_round_of_interviews_has_no_team_and_no_roles() {
    let world = World::new();
    world.small_round();
    world.run(&["team", "--as", "kari"]).exits(1);
    let path = world.round().join("round.toml");
    let text = std::fs::read_to_string(&path).expect("a round");
    std::fs::write(&path, text.replace("id = \"kari\"", "id = \"kari\"\nrole = \"self\""))
        .expect("written");
    let check = world.run(&["check"]).exits(3);
    assert!(check.stdout.contains("unknown-key"), "{check}");
}
