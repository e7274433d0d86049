//! kill -9 while something is revised or decided: the file is there whole or not at all, and
//! the same command again ends where an undisturbed one would have.

use std::fs;
use std::process::Stdio;
use std::time::{Duration, Instant};

use rustix::process::{Pid, Signal, kill_process};

use crate::kill::Random;
use crate::support::{World, flat};
use crate::talk::round;

const KILLS: u64 = 48;

#[test]
fn a_killed_revision_is_whole_or_not_there_and_the_same_again_completes_it() {
    let seen = killed_often("revisions", |turn| {
        let score = (turn % 5).to_string();
        let reason = format!("Turn {turn}.");
        ["revise", "Tuva", "helpful", &score, "--reason", &reason, "--as", "ola"]
            .map(str::to_owned)
            .to_vec()
    });
    assert!(seen.without > 0 && seen.with > 0, "all kills came at one side of it: {seen:?}");
}

#[test]
fn a_killed_decision_is_whole_or_not_there_and_the_same_again_completes_it() {
    let seen = killed_often("decisions", |turn| {
        let verdict = ["--offer", "--hold", "--reject"][usize::try_from(turn % 3).expect("small")];
        let reason = format!("Turn {turn}.");
        ["decide", "Tuva", verdict, "--reason", &reason, "--by", "Randi Example"]
            .map(str::to_owned)
            .to_vec()
    });
    assert!(seen.without > 0 && seen.with > 0, "all kills came at one side of it: {seen:?}");
}

/// How often a killed run had written its file, and how often not.
#[derive(Debug, Default)]
struct Seen {
    with: usize,
    without: usize,
}

fn killed_often(kind: &str, command: impl Fn(u64) -> Vec<String>) -> Seen {
    let world = round();
    let mut random = Random(20_261_124);
    let start = Instant::now();
    run(&world, &command(0));
    let whole = u64::try_from(start.elapsed().as_micros()).expect("not that long");
    let mut seen = Seen::default();
    for turn in 1..=KILLS {
        let before = files(&world, kind);
        let arguments = command(turn);
        let moment = Duration::from_micros(random.below(whole + whole / 4));
        let said = killed(&world, &arguments, moment);
        let after = files(&world, kind);
        match after - before {
            0 => seen.without += 1,
            1 => seen.with += 1,
            more => panic!("turn {turn} wrote {more} files"),
        }
        // What was told is there; what is there is whole.
        assert!(said.is_empty() || after > before, "turn {turn} told of nothing: {said}");
        world.run(&["check", "--as", "observer"]).exits(0);
        run(&world, &arguments);
        assert_eq!(files(&world, kind), before + 1, "turn {turn} again");
    }
    let rank = flat(&world.run(&["rank", "--as", "observer"]).exits(0).stdout);
    let show = flat(&world.run(&["show", "Tuva", "--as", "observer"]).exits(0).stdout);
    assert!(format!("{rank}{show}").contains(&format!("Turn {KILLS}.")), "{rank}{show}");
    seen
}

/// Starts it and kills it a moment later; what it had told until then.
fn killed(world: &World, arguments: &[String], moment: Duration) -> String {
    let mut command = world.command();
    command.args(arguments).stdout(Stdio::null()).stderr(Stdio::piped());
    let child = command.spawn().expect("the program starts");
    std::thread::sleep(moment);
    let id = Pid::from_raw(i32::try_from(child.id()).expect("an id")).expect("an id");
    // It may have ended by itself.
    let _ = kill_process(id, Signal::KILL);
    let output = child.wait_with_output().expect("it ends");
    String::from_utf8_lossy(&output.stderr).into_owned()
}

fn run(world: &World, arguments: &[String]) {
    let arguments: Vec<&str> = arguments.iter().map(String::as_str).collect();
    world.run(&arguments).exits(0);
}

/// How many records there are, whatever they are called but for what a crash leaves behind.
fn files(world: &World, kind: &str) -> usize {
    let Ok(candidates) = fs::read_dir(world.round().join(kind)) else { return 0 };
    let all = candidates.flat_map(|folder| fs::read_dir(folder.expect("a folder").path()));
    let names = all.flatten().map(|file| file.expect("a file").file_name());
    names.filter(|name| name.to_string_lossy().ends_with(".toml")).count()
}
