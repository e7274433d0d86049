//! Files and limits that nobody expects, met by the real program.

use std::fs::{self, File};

use vurder::msg;
use vurder::store::new_example_folder;

use super::nth::Failing;
use crate::support::{World, say};

/// A program started by a shell that has set limits first.
fn limited(world: &World, limits: &str, arguments: &[&str]) -> crate::support::Run {
    let mut shell = world.command_of("/bin/sh");
    shell.args(["-c", &format!("{limits}; exec \"$0\" \"$@\"")]).arg(crate::support::PROGRAM);
    let output = shell.args(arguments).output().expect("a shell");
    crate::support::Run::new(format!("{limits}; vurder {}", arguments.join(" ")), output)
}

#[test]
fn a_draft_of_nothing_but_nul_is_set_aside_and_said_to_be_damaged() {
    let world = World::new();
    let id = world.small_round();
    let score = ["score", id.as_str(), "--as", "kari", "--set", "positive=5"];
    world.run(&score).exits(0);
    let path = world.draft_path(&id);
    fs::write(&path, [0; 4096]).expect("written");
    let run = world.run(&score).exits(0);
    let kept = path.with_extension("damaged-1");
    assert!(run.stderr.replace('\n', "").contains(&kept.display().to_string()), "{run}");
    assert_eq!(fs::read(&kept).expect("kept"), [0; 4096]);
    assert_eq!(world.draft(&id)["ratings"]["positive"]["score"].as_integer(), Some(5));
    // A second one does not take the first one's place.
    fs::write(&path, [0; 512]).expect("written");
    world.run(&score).exits(0);
    assert_eq!(fs::read(&kept).expect("kept"), [0; 4096]);
    assert_eq!(fs::read(path.with_extension("damaged-2")).expect("kept"), [0; 512]);
}

#[test]
fn a_file_of_a_gigabyte_is_refused_unread() {
    let world = World::new();
    let id = world.small_round();
    let folder = world.round().join("scorecards").join(&id);
    fs::create_dir_all(&folder).expect("a folder");
    let card = File::create(folder.join("kari.toml")).expect("a file");
    card.set_len(1 << 30).expect("a sparse file");
    // Whoever read it would need more than this: 400 MB.
    let run = limited(&world, "ulimit -v 400000", &["check", "--as", "observer"]);
    assert_eq!(run.status, Some(3), "{run}");
    assert!(format!("{run}").contains("kari.toml"), "{run}");
    let draft = world.draft_path(&id);
    fs::create_dir_all(draft.parent().expect("a folder")).expect("a folder");
    let names = File::create(world.path("names")).expect("a file");
    names.set_len(1 << 30).expect("a sparse file");
    let names = world.path("names").display().to_string();
    let run = limited(&world, "ulimit -v 400000", &["candidate", "add", "--from", &names]);
    assert!(matches!(run.status, Some(1 | 3)) && run.stderr.contains("names"), "{run}");
}

#[test]
fn a_file_that_may_not_grow_is_a_save_that_failed_and_no_end_by_a_signal() {
    let world = World::new();
    let id = world.small_round();
    world.run(&["score", &id, "--as", "kari", "--set", "positive=5"]).exits(0);
    let before = fs::read(world.draft_path(&id)).expect("a draft");
    let note = format!("positive={}", "Let the customer finish. ".repeat(400));
    let arguments = ["score", id.as_str(), "--as", "kari", "--evidence", &note];
    // In blocks of 512 bytes: enough for the trial before the first question.
    let run = limited(&world, "ulimit -f 9", &arguments);
    assert_eq!(run.status, Some(1), "{run}");
    assert!(run.stderr.contains("kari.toml"), "{run}");
    assert_eq!(fs::read(world.draft_path(&id)).expect("a draft"), before);
    world.run(&arguments).exits(0);
}

#[test]
fn too_many_open_files_are_told_and_nothing_is_lost() {
    let world = World::new();
    let id = world.small_round();
    let score = ["score", id.as_str(), "--as", "kari", "--set", "positive=5"];
    world.run(&score).exits(0);
    let submit = ["submit", id.as_str(), "--as", "kari", "--missing", "not-asked"];
    let card = world.round().join("scorecards").join(&id).join("kari.toml");
    let mut refused = 0;
    for most in 3..12 {
        let run = limited(&world, &format!("ulimit -n {most}"), &submit);
        match run.status {
            Some(0) => break,
            // 127: not even the shell could start it.
            status => assert!(matches!(status, Some(1 | 3 | 127)), "{run}"),
        }
        assert!(card.exists() || world.draft_path(&id).exists(), "{run}");
        refused += 1;
    }
    assert!(refused > 0, "no limit was felt");
    if !card.exists() {
        world.run(&submit).exits(0);
    }
    assert!(card.exists());
}

#[test]
fn a_round_that_is_removed_in_an_interview_costs_no_answer() {
    let world = World::new();
    let id = world.small_round();
    let mut terminal = world.terminal(&["score", &id, "--as", "kari", "--plain"]);
    terminal.wait_for_prompt();
    terminal.enter("6 before");
    terminal.wait_for(&say(&msg!("saved-at", time = "10:00:00")));
    terminal.wait_for_prompt();
    fs::rename(world.round(), world.path("moved")).expect("moved away");
    terminal.enter("7 after");
    terminal.wait_for(&say(&msg!("saved-at", time = "10:00:00")));
    terminal.wait_for_prompt();
    terminal.enter("q");
    terminal.wait();
    let draft = world.draft(&id);
    assert_eq!(draft["ratings"]["knowledgeable"]["evidence"].as_str(), Some("after"));
    fs::create_dir(world.round()).expect("a folder");
    let run = world.run(&["submit", &id, "--as", "kari", "--missing", "not-asked"]).exits(1);
    assert!(run.stderr.contains(&say(&msg!("failed-no-round"))), "{run}");
    fs::remove_dir(world.round()).expect("removed");
    fs::rename(world.path("moved"), world.round()).expect("moved back");
    world.run(&["submit", &id, "--as", "kari", "--missing", "not-asked"]).exits(0);
}

#[test]
fn a_conflict_marker_is_called_by_its_name_with_its_line() {
    let world = World::new();
    let id = world.small_round();
    let path = world.round().join("round.toml");
    let round = fs::read_to_string(&path).expect("a round");
    fs::write(&path, format!("<<<<<<< HEAD\n{round}=======\n{round}>>>>>>> theirs\n"))
        .expect("written");
    let run = world.run(&["score", &id, "--as", "kari", "--set", "positive=5"]).exits(3);
    assert!(run.stderr.contains(&say(&msg!("fault-conflict-marker"))), "{run}");
    assert!(run.stderr.contains("round.toml:1:1"), "{run}");
}

#[test]
fn a_name_that_is_taken_is_not_used_for_a_copy_of_the_example() {
    let within = tempfile::tempdir().expect("a folder");
    let taken_once = Failing::at(0, std::io::ErrorKind::AlreadyExists);
    let (folder, _) = new_example_folder(&taken_once, within.path()).expect("another name");
    assert!(folder.is_dir());
    // Somebody who takes every name is not outrun.
    let taken = Failing::during(0..1000, std::io::ErrorKind::AlreadyExists);
    assert!(new_example_folder(&taken, within.path()).is_err());
    assert!(taken.operations() < 20);
}
