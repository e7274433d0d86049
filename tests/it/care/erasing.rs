//! Erasing a candidate: everything goes, the rest stays, and nothing is said to be done before it is.

use std::fs;
use std::path::Path;

use crate::support::World;

/// Words about the one who is erased; none may be left.
const CANARIES: [&str; 5] =
    ["Tuva Dahl", "tuva@example.org", "canary-evidence", "canary-judgement", "canary-strengths"];

/// A round with two candidates who both have a scorecard of Kari's and a draft of Ola's;
/// the id of the one to erase.
pub fn round() -> (World, String) {
    let world = World::new();
    world.run(&["init", "--rubric", "traits", "--interviewer", "kari", "--interviewer", "ola"]);
    fs::write(world.path("names"), "Tuva Dahl\n").expect("a file");
    let names = world.path("names").display().to_string();
    let add = ["candidate", "add", "--from", &names, "--contact", "tuva@example.org"];
    let tuva = world.run(&add).exits(0).stdout.trim().to_owned();
    world.run(&["candidate", "add", "Emil Sund"]).exits(0);
    fs::remove_file(world.path("names")).expect("removed");
    card(&world, "Tuva", "kari", "canary", true);
    card(&world, "Tuva", "ola", "canary", false);
    card(&world, "Emil", "kari", "other", true);
    card(&world, "Emil", "ola", "other", false);
    world.run(&["reopen", "Tuva", "--as", "kari", "--reason", "canary-evidence again"]).exits(0);
    world.run(&["submit", "Tuva", "--as", "kari"]).exits(0);
    (world, tuva)
}

/// A scorecard with a word in each of its texts.
pub fn card(world: &World, candidate: &str, interviewer: &str, canary: &str, submit: bool) {
    let criteria = ["positive", "knowledgeable", "interested", "helpful", "empathetic", "digital"];
    let mut arguments: Vec<String> =
        ["score", candidate, "--as", interviewer].map(str::to_owned).into();
    for criterion in criteria {
        arguments.extend(["--set".to_owned(), format!("{criterion}=7")]);
    }
    for (flag, text) in [
        ("--evidence", format!("helpful={canary}-evidence")),
        ("--judgement", format!("helpful={canary}-judgement")),
        ("--strengths", format!("{canary}-strengths")),
    ] {
        arguments.extend([flag.to_owned(), text]);
    }
    if submit {
        arguments.push("--submit".to_owned());
    }
    let arguments: Vec<&str> = arguments.iter().map(String::as_str).collect();
    world.run(&arguments).exits(0);
}

/// Every file below a folder with its bytes.
pub fn files(folder: &Path) -> Vec<(String, Vec<u8>)> {
    let mut found = Vec::new();
    for entry in fs::read_dir(folder).expect("a folder") {
        let path = entry.expect("an entry").path();
        match path.is_dir() {
            true => found.extend(files(&path)),
            false => found.push((path.display().to_string(), fs::read(&path).expect("a file"))),
        }
    }
    found.sort();
    found
}

fn holds(bytes: &[u8], word: &str) -> bool {
    bytes.windows(word.len()).any(|window| window == word.as_bytes())
}

/// Where one of the words, or the id in a file's name, is still to be found.
fn left(world: &World, id: &str) -> Vec<String> {
    let all = [files(&world.round()), files(&world.state())].concat();
    let mut left = Vec::new();
    for (path, bytes) in all {
        let inside = CANARIES.iter().find(|word| holds(&bytes, word));
        let tombstone = path.ends_with(&format!("erasures/{id}.toml"));
        if let Some(word) = inside {
            left.push(format!("{word} in {path}"));
        } else if path.contains(id) && !tombstone {
            left.push(path);
        }
    }
    left
}

#[test]
fn nothing_of_an_erased_candidate_is_left_and_nothing_of_another_is_gone() {
    let (world, id) = round();
    let emil_before = world.run(&["show", "Emil", "--as", "kari", "--format", "json"]).exits(0);
    let drafts = world.draft_path(&id);
    let folder = drafts.parent().expect("a folder");
    fs::write(folder.join("ola.damaged-1"), "canary-evidence").expect("written");
    fs::write(folder.join("ola.theirs-1"), "canary-evidence").expect("written");
    fs::write(folder.join(".vurder-x1.tmp"), "canary-evidence").expect("written");
    fs::write(world.round().join(".vurder-x2.tmp"), "Tuva Dahl").expect("written");
    let copy = world.round().join(format!("scorecards/{id}/kari (1).toml"));
    fs::write(copy, "canary-evidence").expect("written");
    fs::write(world.round().join(format!("candidates/{id}-LAPTOP.toml")), "x").expect("written");
    assert!(left(&world, &id).len() > 8, "{:?}", left(&world, &id));

    // Two files of the round that are no card's name: the listing would complain, erasing does not.
    let erased = world.run(&["erase", "Tuva", "--reason", "asked by e-mail", "--format", "json"]);
    let erased = erased.exits(0);
    assert_eq!(left(&world, &id), Vec::<String>::new());
    for word in CANARIES {
        assert!(!erased.stdout.contains(word), "{erased}");
    }
    let report: serde_json::Value = serde_json::from_str(&erased.stdout).expect("JSON");
    assert_eq!(report["candidate"], id.as_str());
    assert_eq!(report["removed"]["files"].as_array().map(Vec::len), Some(5), "{erased}");
    assert_eq!(report["name"], "removed");

    let emil = world.run(&["show", "Emil", "--as", "kari", "--format", "json"]).exits(0);
    assert_eq!(emil.stdout, emil_before.stdout);
    assert!(
        fs::read_to_string(world.round().join("identities.toml")).expect("names").contains("Emil")
    );
    world.run(&["check", "--as", "kari"]).exits(0);
    let tombstone = fs::read_to_string(world.round().join(format!("erasures/{id}.toml")));
    let tombstone = tombstone.expect("a tombstone");
    assert!(tombstone.contains("finished") && tombstone.contains("asked by e-mail"), "{tombstone}");
    assert!(!tombstone.contains("statistics"), "{tombstone}");
    world.run(&["erase", &id, "--verify"]).exits(0);
    world.run(&["rank", "--as", "kari"]).exits(0);
}

#[test]
fn erasing_wants_a_reason_and_refuses_one_that_names_the_person() {
    let (world, id) = round();
    world.run(&["erase", "Tuva"]).exits(2);
    let named = world.run(&["erase", "Tuva", "--reason", "TUVA asked for it"]).exits(2);
    assert!(named.stderr.contains("names the person"), "{named}");
    for reason in ["Ms Dahl wrote", "Tuvas wish", "asked for by Dahls lawyer"] {
        world.run(&["erase", "Tuva", "--reason", reason]).exits(2);
    }
    assert!(!world.round().join("erasures").exists());
    assert!(world.round().join(format!("candidates/{id}.toml")).exists());
}

#[test]
fn a_dry_run_lists_everything_and_removes_nothing() {
    let (world, id) = round();
    let before = [files(&world.round()), files(&world.state())].concat();
    let plan = world.run(&["erase", "Tuva", "--dry-run"]).exits(0);
    for part in [format!("scorecards/{id}/kari.2.toml"), format!("{id}/ola.toml")] {
        assert!(plan.stdout.contains(&part), "{plan}");
    }
    assert_eq!([files(&world.round()), files(&world.state())].concat(), before);
}

#[test]
fn the_counts_that_may_survive_do_on_request_and_say_nothing_of_how_it_went() {
    let (world, id) = round();
    world.run(&["erase", "Tuva", "--reason", "asked", "--keep-statistics"]).exits(0);
    let tombstone = fs::read_to_string(world.round().join(format!("erasures/{id}.toml")));
    let tombstone: toml::Table = tombstone.expect("a tombstone").parse().expect("TOML");
    let counts = tombstone["statistics"].as_table().expect("counts");
    assert_eq!(counts["scorecards"].as_integer(), Some(1));
    assert_eq!(counts["scores"].as_integer(), Some(6));
    assert_eq!(counts["withdrawn"].as_bool(), Some(false));
    assert_eq!(counts.len(), 3, "{counts:?}");
}

#[test]
fn an_erasure_that_was_begun_and_not_finished_is_finished_by_the_same_command() {
    let (world, id) = round();
    let folder = world.round().join("erasures");
    fs::create_dir(&folder).expect("a folder");
    let begun = format!(
        "format = 1\ncandidate = \"{id}\"\nreason = \"asked\"\nbegun = 2026-11-21T10:00:00Z\n"
    );
    fs::write(folder.join(format!("{id}.toml")), begun).expect("a tombstone");
    fs::remove_dir_all(world.round().join("scorecards").join(&id)).expect("removed");
    // Neither reason nor name is needed again.
    world.run(&["erase", &id]).exits(0);
    assert_eq!(left(&world, &id), Vec::<String>::new());
    let tombstone = fs::read_to_string(folder.join(format!("{id}.toml"))).expect("a tombstone");
    assert!(tombstone.contains("begun = 2026-11-21") && tombstone.contains("finished"));
}

#[test]
fn what_comes_back_after_an_erasure_is_found_and_goes_with_the_same_command() {
    let (world, id) = round();
    let card = world.round().join(format!("scorecards/{id}/kari.toml"));
    let text = fs::read(&card).expect("a card");
    world.run(&["erase", "Tuva", "--reason", "asked"]).exits(0);
    // A syncing service puts the file back.
    fs::create_dir_all(card.parent().expect("a folder")).expect("a folder");
    fs::write(&card, text).expect("a card");
    world.run(&["erase", &id, "--verify"]).exits(3);
    world.run(&["erase", &id]).exits(0);
    world.run(&["erase", &id, "--verify"]).exits(0);
}

#[test]
fn the_search_after_an_erasure_finds_a_name_that_somebody_wrote_elsewhere() {
    let (world, id) = round();
    fs::write(world.round().join("minutes.txt"), "We liked Tuva Dahl.\n").expect("written");
    world.run(&["erase", "Tuva", "--reason", "asked"]).exits(0).stdout_has("minutes.txt");
    // Nobody knows the name here any more: the search for the id alone finds nothing.
    world.run(&["erase", &id, "--verify"]).exits(0);
    fs::write(world.path("names"), "Tuva Dahl\n").expect("a file");
    let names = world.path("names").display().to_string();
    let found = world.run(&["erase", &id, "--verify", "--names", &names]).exits(3);
    assert!(found.stdout.contains("minutes.txt"), "{found}");
}

#[test]
fn reports_outside_the_folder_are_erased_and_those_that_were_moved_are_named() {
    let (world, id) = round();
    let elsewhere = |name: &str| world.path(name).display().to_string();
    let pages = ["to-send.html", "moved.html", "own.html"].map(elsewhere);
    world.run(&["report", "--as", "kari", "--output", &pages[0]]).exits(0);
    world.run(&["report", "--as", "kari", "--output", &pages[1]]).exits(0);
    let own = ["report", "--as", "kari", "--candidate", "Tuva", "--output", &pages[2]];
    world.run(&own).exits(0);
    fs::rename(&pages[1], world.path("sent.html")).expect("moved");
    let told = world.run(&["disclose", "Tuva", "--as", "kari", "--format", "json"]).exits(3).stdout;
    let told: serde_json::Value = serde_json::from_str(&told).expect("JSON");
    assert_eq!(told["reports"], 3, "{told}");

    let run = world.run(&["erase", "Tuva", "--reason", "asked", "--format", "json"]).exits(0);
    let report: serde_json::Value = serde_json::from_str(&run.stdout).expect("JSON");
    assert_eq!(report["removed"]["reports"].as_array().map(Vec::len), Some(2), "{run}");
    assert!(!Path::new(&pages[0]).exists() && !Path::new(&pages[2]).exists());
    assert_eq!(report["left"]["moved_reports"], serde_json::json!([pages[1]]), "{run}");
    for language in ["en", "nb", "da"] {
        let run = world.run(&["erase", &id, "--verify", "--lang", language]).exits(0);
        assert!(run.stdout.contains("moved.html"), "{run}");
        assert!(!run.stdout.contains("to-send.html"), "{run}");
    }
}

#[test]
fn a_draft_that_is_open_in_another_window_stops_the_erasure_before_it_begins() {
    let (world, id) = round();
    let mut window = world.terminal(&["score", "Tuva", "--as", "ola", "--plain"]);
    window.wait_for_prompt();
    let refused = world.run(&["erase", "Tuva", "--reason", "asked"]).exits(1);
    assert!(refused.stderr.contains("open in another window"), "{refused}");
    assert!(!world.round().join("erasures").join(format!("{id}.toml")).exists());
    window.enter("q");
    window.exits(0);
    world.run(&["erase", "Tuva", "--reason", "asked"]).exits(0);
}

#[test]
fn at_a_terminal_the_list_is_shown_and_nothing_goes_without_a_yes() {
    let (world, id) = round();
    let mut terminal = world.terminal(&["erase", "Tuva", "--reason", "asked"]);
    terminal.wait_for("Nobody can bring it back");
    terminal.send("\r");
    terminal.exits(0);
    assert!(terminal.all_said().contains("Nothing was erased"), "{}", terminal.report());
    assert!(world.round().join(format!("candidates/{id}.toml")).exists());
    let mut terminal = world.terminal(&["erase", "Tuva", "--reason", "asked"]);
    terminal.wait_for("Nobody can bring it back");
    terminal.send("\x1b[B");
    terminal.send("\r");
    terminal.exits(0);
    assert_eq!(left(&world, &id), Vec::<String>::new());
}

#[test]
fn an_id_that_was_erased_is_not_given_to_anybody_again() {
    let (world, id) = round();
    world.run(&["erase", "Tuva", "--reason", "asked"]).exits(0);
    let ids: Vec<String> = (0..40)
        .map(|_| world.run(&["candidate", "add", "Somebody"]).exits(0).stdout.trim().to_owned())
        .collect();
    assert!(!ids.contains(&id));
}
