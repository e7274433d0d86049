//! The rubric workshop, from outside: what the commands write, say and leave alone.

use std::fs;

use std::process::Command;

use vurder::store::EMBEDDED;

use crate::support::World;

const UNTIDY: &str = "\
# Our desk.
id = \"desk\"   # short
format = 1
version = \"1.0.0\"
title = \"Desk\"
[[criterion]]
group = \"all\"
id = \"kind\"
name = \"Kind\"
description = \"Is kind.\"
anchors = { 10 = \"Is.\", 0 = \"Is not.\" }
[[group]]
id = \"all\"
name = \"All\"
";

#[test]
fn fmt_says_what_it_would_do_does_it_once_and_leaves_the_mode() {
    let world = World::new();
    let path = world.round().join("desk.toml");
    fs::write(&path, UNTIDY.replace('\n', "\r\n")).expect("written");
    let check = world.run(&["rubric", "fmt", "--check", "desk.toml"]).exits(3);
    check.stdout_is("desk.toml: not in canonical layout, from line 2 on.\n");
    assert_eq!(fs::read_to_string(&path).expect("there"), UNTIDY.replace('\n', "\r\n"));
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt as _;
        fs::set_permissions(&path, fs::Permissions::from_mode(0o664)).expect("set");
    }
    world.run(&["rubric", "fmt", "desk.toml"]).exits(0);
    let tidy = fs::read_to_string(&path).expect("there");
    assert!(tidy.starts_with("# Our desk.\r\nformat = 1\r\nid = \"desk\" # short\r\n"), "{tidy}");
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt as _;
        let mode = fs::metadata(&path).expect("there").permissions().mode();
        assert_eq!(mode & 0o777, 0o664, "others may read and write it as before");
    }
    world.run(&["rubric", "fmt", "--check", "desk.toml"]).exits(0);
    world.run(&["rubric", "fmt", "desk.toml"]).exits(0);
    assert_eq!(fs::read_to_string(&path).expect("there"), tidy);
}

#[test]
fn fmt_looks_at_every_file_whatever_is_wrong_with_one() {
    let world = World::new();
    fs::write(world.round().join("broken.toml"), "format = 1\nid =\n").expect("written");
    fs::write(world.round().join("desk.toml"), UNTIDY).expect("written");
    let run = world
        .run(&["rubric", "fmt", "broken.toml", "none.toml", "desk.toml", "--format", "csv"])
        .exits(3)
        .stdout_is(
            "file,state,line\nbroken.toml,refused,\nnone.toml,refused,\ndesk.toml,written,2\n",
        );
    assert!(run.stderr.contains("broken.toml:2"), "{run}");
    assert!(run.stderr.contains("not-found"), "{run}");
    assert_eq!(
        fs::read_to_string(world.round().join("broken.toml")).expect("there"),
        "format = 1\nid =\n"
    );
}

#[test]
fn fmt_is_a_filter_where_the_file_is_a_dash() {
    use std::io::Write as _;
    use std::process::Stdio;
    let world = World::new();
    let mut command = world.command();
    command.args(["rubric", "fmt", "-"]).stdin(Stdio::piped()).stdout(Stdio::piped());
    let mut child = command.spawn().expect("the program starts");
    child.stdin.take().expect("a pipe").write_all(UNTIDY.as_bytes()).expect("read");
    let output = child.wait_with_output().expect("it ends");
    assert!(output.status.success());
    assert!(output.stdout.starts_with(b"# Our desk.\nformat = 1\nid = \"desk\" # short\n"));
}

/// Runs git in a world's folder; false where there is none on this machine.
fn git(world: &World, arguments: &[&str]) -> bool {
    let mut git = Command::new("git");
    git.current_dir(world.round()).args(["-c", "user.name=x", "-c", "user.email=x@example.org"]);
    git.env("HOME", world.path("home")).env("GIT_CONFIG_NOSYSTEM", "1").args(arguments);
    git.output().is_ok_and(|output| output.status.success())
}

/// A repository with a rubric as it was under the tag v1 and as it is now.
fn repository() -> Option<World> {
    let world = World::new();
    let path = world.round().join("rubrics/x y.toml");
    fs::create_dir(world.round().join("rubrics")).expect("made");
    fs::write(&path, EMBEDDED[1].1).expect("written");
    if !git(&world, &["init", "-q"]) {
        crate::support::skipped("there is no git here");
        return None;
    }
    assert!(git(&world, &["add", "."]) && git(&world, &["commit", "-qm", "one"]));
    assert!(git(&world, &["tag", "v1"]));
    let changed =
        EMBEDDED[1].1.replace("weight = 2", "weight = 3").replace("minimum = 4", "minimum = 5");
    fs::write(&path, changed).expect("written");
    Some(world)
}

const COUNTED: &str = "  · helpful: weight 2 → 3\n  · empathetic: minimum 4 → 5\n";

#[test]
fn diff_reads_files_versions_and_ranges() {
    let Some(world) = repository() else { return };
    let file = "rubrics/x y.toml";
    for operands in [&["v1", file][..], &[file], &["v1:rubrics/x y.toml", file], &["traits", file]]
    {
        let mut arguments = vec!["rubric", "diff"];
        arguments.extend(operands);
        world.run(&arguments).exits(0).stdout_has(COUNTED).stdout_has("call for version 1.1.0");
    }
    assert!(git(&world, &["commit", "-qam", "two"]));
    world.run(&["rubric", "diff", "v1..HEAD", file]).exits(0).stdout_has(COUNTED);
    world.run(&["rubric", "diff", "v1..", file, "--check"]).exits(3).stdout_has("which is too low");
    world.run(&["rubric", "diff", file]).exits(0).stdout_has("They mean the same.");
    for (operands, code) in [
        (["v2..HEAD", file], "git-version"),
        (["--upload-pack=x..HEAD", file], "unexpected argument"),
        (["v1", "rubrics/none.toml"], "git-file"),
    ] {
        let run = world.run(&[&["rubric", "diff"][..], &operands].concat());
        assert!(run.status != Some(0) && run.stderr.contains(code), "{run}");
    }
}

#[test]
fn diff_without_git_says_so() {
    let Some(world) = repository() else { return };
    let run = world.with("PATH", "/nowhere").run(&["rubric", "diff", "rubrics/x y.toml"]).exits(1);
    assert!(run.stderr.contains("There is no git program here to ask."), "{run}");
    let world = World::new();
    fs::write(world.round().join("x.toml"), EMBEDDED[1].1).expect("written");
    let run = world.run(&["rubric", "diff", "x.toml"]).exits(1);
    assert!(run.stderr.contains("is in no git repository"), "{run}");
}

#[test]
fn diff_says_what_it_would_do_to_a_round_and_rank_what_another_version_says() {
    let world = World::new();
    let round = concat!(env!("CARGO_MANIFEST_DIR"), "/examples/customer-service");
    let heavier =
        EMBEDDED[0].1.replace("weight = 2", "weight = 20").replace("minimum = 4", "minimum = 6");
    fs::write(world.round().join("new.toml"), heavier).expect("written");
    let diff = world
        .run(&[
            "rubric",
            "diff",
            "customer-service",
            "new.toml",
            "--round",
            round,
            "--as",
            "observer",
        ])
        .exits(0)
        .stdout_has("helpful: weight 2 → 20")
        .stdout_has("Not the ranking");
    assert!(diff.stderr.is_empty(), "{diff}");
    let other = world.run(&["rank", "--rubric", "new.toml", "--round", round, "--as", "observer"]);
    let other = other.exits(0).stdout_has("Not the ranking: what customer-service 1.0.0 would say");
    let own = world.run(&["rank", "--round", round, "--as", "observer"]).exits(0);
    assert_ne!(own.stdout, other.stdout);
    fs::write(world.round().join("same.toml"), EMBEDDED[0].1).expect("written");
    let same = world.run(&["rank", "--rubric", "same.toml", "--round", round, "--as", "observer"]);
    let (_, label_gone) = same.stdout.split_once("mean the same.\n\n").expect("the label");
    assert!(own.stdout.ends_with(label_gone), "{same}");
    let smaller = EMBEDDED[0].1.replace("max = 10", "max = 11").replace("anchors.10", "anchors.11");
    fs::write(world.round().join("other.toml"), smaller).expect("written");
    world.run(&["rank", "--rubric", "other.toml", "--round", round, "--as", "observer"]).exits(1);
}

const OWN: &str = "name = \"Tålmodighet\", description = \"Tar seg tid.\", \
    anchors = { 0 = \"Avbryter.\", 10 = \"Venter.\" }, questions = [\"Fortell om en gang.\"]";

#[test]
fn new_writes_a_rubric_with_exact_weights_that_passes_its_checks() {
    let world = World::new();
    let arguments = [
        "rubric",
        "new",
        "--title",
        "Ny disk",
        "--languages",
        "nb",
        "--pick",
        "helpful,product",
        "--own",
        OWN,
        "--order",
        "helpful,product,taalmodighet",
        "--weight-reason",
        "Vi vet det.",
        "--lang",
        "nb",
    ];
    world.run(&arguments).exits(0);
    let path = world.round().join("ny-disk.toml");
    let text = fs::read_to_string(&path).expect("written");
    assert!(text.starts_with("# Laget med «vurder rubric new» 2026-11-22.\n"), "{text}");
    for line in ["weight = 11\n", "weight = 5\n", "weight = 2\n", "lead = \"helpful\"\n"] {
        assert!(text.contains(line), "{line}\n{text}");
    }
    assert!(!text.contains(".en = ") && !text.contains("{ en ="), "{text}");
    world.run(&["rubric", "fmt", "--check", "ny-disk.toml"]).exits(0);
    world.run(&["rubric", "check", "ny-disk.toml"]).exits(0);
    world.run(&["init", "runde", "--rubric", "ny-disk.toml"]).exits(0);
    // It is not overwritten.
    world.run(&arguments).exits(2);
    assert_eq!(fs::read_to_string(&path).expect("there"), text);
}

#[test]
fn every_step_of_new_is_an_option() {
    const OWN: &str = r#"
        name = { en = "Calm", da = "Ro" }, description = { en = "Keeps calm.", da = "Bevarer roen." },
        anchors = { 1 = { en = "Shouts back.", da = "Råber igen." }, 3 = { en = "Waits.", da = "Venter." },
        5 = { en = "Waits, then sums up.", da = "Venter og samler op." } },
        questions = [{ en = "Tell me about a loud customer.", da = "Fortæl om en vred kunde." }]"#;
    let world = World::new();
    let own = OWN.lines().map(str::trim).collect::<Vec<_>>().join(" ");
    let options = [
        ("--title", r#"{ en = "Front desk", da = "Skranke" }"#),
        ("--id", "desk"),
        ("--languages", "en,da"),
        ("--scale", "1..5"),
        ("--pick", "empathetic,interested,product,helpful"),
        ("--own", &own),
        ("--anchor", r#"product=3={ en = "Answers two in five.", da = "Svarer på to af fem." }"#),
        ("--minimum", "empathetic=none"),
        ("--minimum", r#"calm=2={ en = "It frightens others.", da = "Andre bliver bange." }"#),
        ("--ideal", "interested=none"),
        ("--swing", "empathetic=100,interested=50,product=60,helpful=80,calm=40"),
        ("--weight-reason", r#"{ en = "Agreed.", da = "Aftalt." }"#),
    ];
    let mut arguments = vec!["rubric", "new", "our rubrics/desk.toml"];
    arguments.extend(options.iter().flat_map(|(option, value)| [*option, *value]));
    world.run(&arguments).exits(0);
    let text = fs::read_to_string(world.round().join("our rubrics/desk.toml")).expect("written");
    let rubric: toml::Table = text.parse().expect("a rubric");
    let criteria = rubric["criterion"].as_array().expect("criteria");
    let of = |id: &str| criteria.iter().find(|one| one["id"].as_str() == Some(id)).expect("there");
    assert_eq!(rubric["title"]["da"].as_str(), Some("Skranke"));
    assert_eq!(rubric["scale"]["max"].as_integer(), Some(5));
    assert!(of("empathetic").get("minimum").is_none() && of("interested").get("ideal").is_none());
    assert_eq!(of("calm")["minimum_reason"]["da"].as_str(), Some("Andre bliver bange."));
    assert!(["1", "3", "5"].iter().all(|at| of("product")["anchors"].get(at).is_some()));
    assert_eq!(of("calm")["weight"].as_integer(), Some(40));
    world.run(&["rubric", "fmt", "--check", "our rubrics/desk.toml"]).exits(0);
    let check = world.run(&["rubric", "check", "our rubrics/desk.toml", "--deny", "advice"]);
    check.exits(0).stdout_has("nothing to complain of");
    for (option, value, says) in [
        ("--scale", "5..1", "is no scale"),
        ("--minimum", "helpful=4", "is not ID=SCORE=TEXT"),
        ("--minimum", "helpful=11=x", "from 0 to 10"),
        ("--ideal", "nobody=4=x", "has the id “nobody”"),
        ("--anchor", "helpful=none", "is not ID=SCORE=TEXT"),
    ] {
        let run = world.run(&["rubric", "new", "--title", "x", "--pick", "helpful", option, value]);
        assert!(run.stderr.contains(says), "{says}\n{run}");
        run.exits(2);
    }
}

#[test]
fn new_says_what_is_missing() {
    let world = World::new();
    for (options, says) in [
        (&["--pick", "helpful"][..], "needs a title"),
        (&["--title", "x"], "at least one"),
        (&["--title", "x", "--pick", "none"], "has no “none”"),
        (
            &["--title", "x", "--pick", "helpful,product", "--order", "helpful,product"],
            "need a reason",
        ),
        (
            &[
                "--title",
                "x",
                "--pick",
                "helpful,product",
                "--order",
                "helpful",
                "--weight-reason",
                "y",
            ],
            "see “product”",
        ),
        (&["--title", "x", "--own", "name = \"x\""], "missing-key"),
        (&["--title", "x", "--own", "name = x\n[[group]]"], "syntax"),
        (&["--title", "!!", "--pick", "helpful"], "No id"),
    ] {
        let mut arguments = vec!["rubric", "new"];
        arguments.extend(options);
        let run = world.run(&arguments);
        assert!(matches!(run.status, Some(2 | 3)) && run.stderr.contains(says), "{says}\n{run}");
    }
    assert_eq!(fs::read_dir(world.round()).expect("there").count(), 0, "nothing was written");
}

#[test]
fn the_catalogue_is_searched_without_accents() {
    let world = World::new();
    let found =
        world.run(&["rubric", "competences", "apne", "sporsmal", "--format", "csv"]).exits(0);
    assert!(found.stdout.contains("question-types,"), "{found}");
    let all = world.run(&["rubric", "competences", "--format", "csv"]).exits(0);
    assert_eq!(all.stdout.lines().filter(|line| !line.starts_with("id,")).count(), 38);
}

/// A round with two submitted scorecards and a draft, and its rubric's text.
fn begun() -> (World, String) {
    let world = World::new();
    world
        .run(&["init", "--rubric", "traits", "--interviewer", "kari", "--interviewer", "ola"])
        .exits(0);
    world.run(&["candidate", "add", "Tuva"]).exits(0);
    let sets: Vec<String> =
        ["positive", "knowledgeable", "interested", "helpful", "empathetic", "digital"]
            .iter()
            .flat_map(|id| ["--set".to_owned(), format!("{id}=6")])
            .collect();
    for who in ["kari", "ola"] {
        let mut arguments = vec!["score", "Tuva", "--as", who];
        arguments.extend(sets.iter().map(String::as_str));
        arguments.push("--submit");
        world.run(&arguments).exits(0);
    }
    world.run(&["candidate", "add", "Emil"]).exits(0);
    world.run(&["score", "Emil", "--as", "kari", "--set", "helpful=7"]).exits(0);
    let text = fs::read_to_string(world.round().join("rubric.toml")).expect("a rubric");
    (world, text)
}

#[test]
fn upgrade_takes_scorecards_and_drafts_along_and_touches_none() {
    let (world, text) = begun();
    let next = text
        .replace("weight = 2", "weight = 4")
        .replace("version = \"1.0.0\"", "version = \"1.1.0\"");
    fs::write(world.round().join("next.toml"), next).expect("written");
    let cards = || {
        let folder = world.round().join("scorecards");
        let candidate = fs::read_dir(folder).expect("cards").next().expect("one").expect("one");
        fs::read_to_string(candidate.path().join("kari.toml")).expect("a card")
    };
    let before = cards();
    world.run(&["rubric", "upgrade", "next.toml"]).exits(2).stdout_has("weight 2 → 4");
    let done =
        world.run(&["rubric", "upgrade", "next.toml", "--reason", "Agreed.", "--yes"]).exits(0);
    let done = done.stdout_has("counts as it is").stdout_has("the draft goes on");
    assert!(done.stderr.contains("3 scorecards and drafts"), "{done}");
    assert_eq!(cards(), before);
    let round = fs::read_to_string(world.round().join("round.toml")).expect("a round");
    assert!(round.contains("[[earlier]]") && round.contains("reason = \"Agreed.\""), "{round}");
    let rank = world.run(&["rank", "--as", "observer", "--format", "csv"]).exits(0);
    assert!(rank.stdout.contains("Tuva"), "{rank}");
    world.run(&["show", "Tuva", "--as", "kari"]).exits(0);
    world.run(&["check", "--as", "observer"]).exits(0);
    world.run(&["score", "Emil", "--as", "kari", "--set", "digital=5"]).exits(0);
    world.run(&["reopen", "Tuva", "--as", "ola", "--reason", "A slip."]).exits(0);
    world.run(&["score", "Tuva", "--as", "ola", "--set", "digital=7", "--submit"]).exits(0);
    world.run(&["rubric", "upgrade", "next.toml"]).exits(0);
}

#[test]
fn upgrade_refuses_what_would_lose_something_and_asks_for_a_word_on_new_words() {
    let (world, text) = begun();
    let round = fs::read_to_string(world.round().join("round.toml")).expect("a round");
    for (from, to, says) in [
        ("max = 10", "max = 11", "can’t be taken over"),
        ("id = \"digital\"", "id = \"tools\"", "digital"),
        ("Blames the customer", "Blames customers", "--same-meaning"),
    ] {
        let next = text.replace(from, to);
        let next = if to == "max = 11" { next.replace("anchors.10", "anchors.11") } else { next };
        fs::write(world.round().join("next.toml"), next).expect("written");
        let run = world.run(&["rubric", "upgrade", "next.toml", "--reason", "x", "--yes"]);
        assert!(run.status != Some(0) && run.stderr.contains(says), "{run}");
        assert_eq!(fs::read_to_string(world.round().join("round.toml")).expect("there"), round);
        assert_eq!(fs::read_to_string(world.round().join("rubric.toml")).expect("there"), text);
    }
    world
        .run(&["rubric", "upgrade", "next.toml", "--reason", "x", "--yes", "--same-meaning"])
        .exits(0);
    world.run(&["rank", "--as", "observer"]).exits(0);
}

const PATIENCE: &str = "
[[criterion]]
id = \"patience\"
group = \"traits\"
name = \"Patience\"
description = \"Lets customers finish.\"
anchors = { 0 = \"Interrupts twice.\", 5 = \"Waits.\", 10 = \"Waits, and sums up.\" }
questions = [\"Tell me about a customer who could not stop.\"]
";

/// The rubric with a criterion more, before its settings.
fn with_patience(text: &str) -> String {
    let (criteria, settings) = match text.find("\n[check.") {
        Some(at) => text.split_at(at),
        None => (text, ""),
    };
    format!("{criteria}{PATIENCE}{settings}").replace("\"1.0.0\"", "\"2.0.0\"")
}

#[test]
fn a_new_criterion_waits_for_each_scorecard_and_may_go_again_while_nobody_has_answered_it() {
    let (world, text) = begun();
    let upgrade = |text: &str| {
        fs::write(world.round().join("next.toml"), text).expect("written");
        world.run(&["rubric", "upgrade", "next.toml", "--reason", "Agreed.", "--yes"])
    };
    let with = with_patience(&text);
    let done = upgrade(&with).exits(0);
    let done = done.stdout_has("counts, without a score on patience until it is reopened");
    done.stdout_has("the draft goes on under the new version, and patience is asked too");
    let rank = world.run(&["rank", "--as", "observer"]).exits(0);
    let rank = rank.stdout_has("2 scorecards were made under 1.0.0, an earlier version");
    assert!(rank.stdout.contains("Tuva"), "{rank}");
    let json = world.run(&["rank", "--as", "observer", "--format", "json"]).exits(0);
    let json: serde_json::Value = serde_json::from_str(&json.stdout).expect("JSON");
    assert_eq!(json["earlier"], serde_json::json!([{ "version": "1.0.0", "cards": 2 }]));
    assert_eq!(json["rows"].as_array().map(Vec::len), Some(0), "incomplete: {json}");
    // Nobody has said anything of it: away it goes, and back.
    upgrade(&text.replace("\"1.0.0\"", "\"3.0.0\"")).exits(0).stdout_has("counts as it is");
    world.run(&["check", "--as", "observer"]).exits(0);
    upgrade(&with.replace("\"2.0.0\"", "\"4.0.0\"")).exits(0);
    world.run(&["reopen", "Tuva", "--as", "kari", "--reason", "A new criterion."]).exits(0);
    world.run(&["score", "Tuva", "--as", "kari", "--set", "patience=5", "--submit"]).exits(0);
    let round = fs::read_to_string(world.round().join("round.toml")).expect("a round");
    let refused = upgrade(&text.replace("\"1.0.0\"", "\"5.0.0\"")).exits(1);
    let refused = refused.stdout_has("kari on Tuva");
    assert!(refused.stdout.contains("what it holds of patience would have no place"), "{refused}");
    assert_eq!(refused.stdout.matches("counts as it is").count(), 1, "{refused}");
    assert_eq!(fs::read_to_string(world.round().join("round.toml")).expect("there"), round);
    world.run(&["check", "--as", "observer"]).exits(0);
}

#[test]
fn an_upgrade_that_scorecards_cannot_be_asked_of_is_refused() {
    let (world, text) = begun();
    let folder = world.round().join("scorecards");
    let candidate = fs::read_dir(folder).expect("cards").next().expect("one").expect("one");
    let card = candidate.path().join("kari.toml");
    let sound = fs::read_to_string(&card).expect("a card");
    fs::write(&card, sound.replace("score = 6", "score = 66")).expect("written");
    fs::write(world.round().join("next.toml"), with_patience(&text)).expect("written");
    let run = world.run(&["rubric", "upgrade", "next.toml", "--reason", "x", "--yes"]).exits(1);
    assert!(run.stderr.contains("hint: vurder check"), "{run}");
    assert_eq!(fs::read_to_string(world.round().join("rubric.toml")).expect("there"), text);
}

#[test]
fn every_scorecard_and_draft_says_why_it_is_refused() {
    let (world, text) = begun();
    let next = text.replace("id = \"helpful\"", "id = \"helping\"");
    let next = next.replace("lead = \"helpful\"", "lead = \"helping\"");
    let next = next.replace("criterion = \"helpful\"", "criterion = \"helping\"");
    fs::write(world.round().join("next.toml"), next).expect("written");
    let upgrade = ["rubric", "upgrade", "next.toml", "--dry-run", "--as", "kari"];
    let run = world.run(&upgrade).exits(1);
    let run = run.stdout_has("what it holds of helpful would have no place");
    run.stdout_has("what the draft holds of helpful would have no place");
    let json = world.run(&[&upgrade[..], &["--format", "json"]].concat()).exits(1);
    let json: serde_json::Value = serde_json::from_str(&json.stdout).expect("JSON");
    let cards = json["cards"].as_array().expect("cards");
    assert!(cards.iter().all(|card| card["fate"] == "refused"), "{json}");
    assert_eq!(cards.len(), 3);
}

#[test]
fn an_upgrade_that_was_cut_off_is_whole_and_is_finished() {
    let (world, text) = begun();
    let next = text.replace("weight = 2", "weight = 4");
    fs::write(world.round().join("next.toml"), &next).expect("written");
    world.run(&["rubric", "upgrade", "next.toml", "--reason", "x", "--yes"]).exits(0);
    let own = world.round().join("rubric.toml");
    // As if the power had gone between round.toml and rubric.toml.
    fs::write(&own, &text).expect("written");
    world.run(&["rank", "--as", "observer"]).exits(0);
    let run = world.run(&["rubric", "upgrade", "next.toml"]).exits(0);
    assert!(run.stderr.contains("was cut off"), "{run}");
    assert_eq!(fs::read_to_string(&own).expect("there"), next);
    // A rubric that was changed by hand is refused as ever.
    fs::write(&own, text.replace("weight = 2", "weight = 9")).expect("written");
    world.run(&["rank", "--as", "observer"]).exits(3);
}

#[test]
fn install_git_says_what_it_changes_does_it_once_and_takes_it_back() {
    let Some(world) = repository() else { return };
    let attributes = world.round().join(".gitattributes");
    fs::write(&attributes, "*.png binary\n").expect("written");
    world.run(&["rubric", "install-git", "--dry-run"]).exits(0).stdout_has("+ rubric.toml diff");
    assert_eq!(fs::read_to_string(&attributes).expect("there"), "*.png binary\n");
    let done = world.run(&["rubric", "install-git"]).exits(0);
    assert_eq!(done.stdout.lines().count(), 7, "{done}");
    world.run(&["rubric", "install-git"]).exits(0).stdout_is("Nothing to change.\n");
    let text = fs::read_to_string(&attributes).expect("there");
    assert!(
        text.starts_with("*.png binary\n#") && text.contains("merge=vurder-scorecard"),
        "{text}"
    );
    world.run(&["rubric", "install-git", "--remove"]).exits(0).stdout_has("- rubric.toml diff");
    assert_eq!(fs::read_to_string(&attributes).expect("there"), "*.png binary\n");
    world.run(&["rubric", "install-git", "--remove"]).exits(0).stdout_is("Nothing to change.\n");
}

#[test]
fn scorecards_are_never_merged_by_lines() {
    let world = World::new();
    let write =
        |name: &str, text: &str| fs::write(world.round().join(name), text).expect("written");
    write("base", "a = 1\nb = 1\n");
    write("ours", "a = 2\nb = 1\n");
    write("theirs", "a = 1\nb = 2\n");
    let merge = ["rubric", "merge-scorecard", "base", "ours", "theirs", "scorecards/x/kari.toml"];
    world.run(&merge).exits(1);
    let both = "<<<<<<< ours\na = 2\nb = 1\n=======\na = 1\nb = 2\n>>>>>>> theirs\n";
    assert_eq!(fs::read_to_string(world.round().join("ours")).expect("there"), both);
    write("ours", "a = 1\nb = 2\n");
    world.run(&merge).exits(0);
}

#[test]
fn the_external_diff_says_what_changed_and_never_fails() {
    let Some(world) = repository() else { return };
    fs::write(world.round().join("old.toml"), EMBEDDED[1].1).expect("written");
    let driver = |old: &str, new: &str| {
        world.run(&[
            "rubric",
            "diff",
            "--driver",
            "rubrics/x y.toml",
            old,
            "0",
            "100644",
            new,
            "0",
            "100644",
        ])
    };
    driver("old.toml", "rubrics/x y.toml").exits(0).stdout_has(COUNTED);
    driver("/dev/null", "old.toml").exits(0).stdout_has("no file");
    world.run(&["rubric", "textconv", "old.toml"]).exits(0).stdout_has("helpful: weight: 2\n");
}
