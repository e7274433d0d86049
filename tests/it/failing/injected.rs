//! The real program under strace: it is killed at each of its file operations, or each of them
//! fails; then it is run again.

use std::collections::BTreeMap;
use std::path::PathBuf;
use std::sync::Mutex;

use crate::support::strace::{Call, calls, inject, inject_always, is_there};
use crate::support::{Run, World};

/// What opens files, changes them, or makes them durable.
const CALLS: &[&str] = &[
    "openat",
    "write",
    "fsync",
    "rename",
    "renameat",
    "renameat2",
    "link",
    "linkat",
    "unlink",
    "unlinkat",
    "mkdir",
    "rmdir",
    "ftruncate",
    "flock",
    "fchmod",
];

/// A command; the candidate’s id stands for `ID`.
struct Case {
    name: &'static str,
    arguments: &'static [&'static str],
}

const SCORE: Case =
    Case { name: "score", arguments: &["score", "ID", "--as", "kari", "--set", "positive=3"] };
const SUBMIT: Case = Case { name: "submit", arguments: &["submit", "ID", "--as", "kari"] };
const ERASE: Case =
    Case { name: "erase", arguments: &["erase", "ID", "--reason", "asked", "--yes"] };
const PURGE: Case = Case { name: "purge", arguments: &["purge", "--due", "--yes"] };
const REPORT: Case =
    Case { name: "report", arguments: &["report", "-o", "report.html", "--as", "ola"] };

impl Case {
    fn with<'a>(&self, id: &'a str) -> Vec<&'a str> {
        self.arguments.iter().map(|word| if *word == "ID" { id } else { word }).collect()
    }
}

/// Kari has a whole draft on a candidate, Ola a card and an earlier report; everybody’s time
/// is over.
fn world() -> (World, String) {
    let world = World::new();
    let begin = "init --rubric traits --interviewer kari --interviewer ola --retention";
    let begin: Vec<&str> = begin.split(' ').collect();
    let begin = [&begin[..], &["6 months", "--retention-reason", "The law."]].concat();
    world.run(&begin).exits(0);
    let id = world.run(&["candidate", "add", "Tuva Dahl"]).exits(0).stdout.trim().to_owned();
    let all = ["positive", "knowledgeable", "interested", "helpful", "empathetic", "digital"];
    let all = all.map(|criterion| format!("{criterion}=7"));
    let scores: Vec<&str> = all.iter().flat_map(|score| ["--set", score.as_str()]).collect();
    let score = |who| [&["score", &id, "--as", who], &scores[..]].concat();
    world.run(&score("ola")).exits(0);
    world.run(&["submit", &id, "--as", "ola"]).exits(0);
    world.run(&score("kari")).exits(0);
    world.run(&["report", "-o", "report.html", "--as", "ola", "--redact", "evidence"]).exits(0);
    (world.with("VURDER_NOW", "2027-12-01T10:00:00+01:00"), id)
}

type Files = BTreeMap<PathBuf, Vec<u8>>;

/// The files that are somebody's work.
fn work(world: &World) -> Files {
    let mut files = world.files();
    files.retain(|path, _| {
        let name = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
        path.extension().is_none_or(|end| end != "lock") && !name.starts_with(".vurder-")
    });
    // Which reports were made where is known by their whole paths.
    files.retain(|path, _| !path.ends_with("reports"));
    files
}

/// A file that is neither as it was nor as it should be, nor says itself that it is begun.
fn half_done(before: &Files, clean: &Files, now: &Files) -> Option<PathBuf> {
    let is_begun = |path: &PathBuf| {
        let text = now.get(path).map(|bytes| String::from_utf8_lossy(bytes).into_owned());
        let text = text.unwrap_or_default();
        path.starts_with("round/erasures") && text.contains("\nbegun = ") && text.ends_with('\n')
    };
    let all = before.keys().chain(clean.keys()).chain(now.keys());
    let is_half = |path: &&PathBuf| {
        now.get(*path) != before.get(*path) && now.get(*path) != clean.get(*path) && !is_begun(path)
    };
    all.into_iter().find(is_half).cloned()
}

/// Runs a command once for each of its calls, which is met by `what`; then again, in peace.
/// Gives how many calls there were.
fn meet_each_call(case: &Case, what: impl Fn(&Call) -> &'static str + Sync) -> usize {
    let (world, id) = world();
    let arguments = case.with(&id);
    let before = work(&world);
    let done = world.copy();
    done.run(&arguments).exits(0);
    let clean = work(&done);
    assert_ne!(before, clean, "{} does nothing", case.name);
    let calls = calls(&world.copy(), CALLS, &arguments);
    let left = Mutex::new(calls.clone());
    let meet = |call: &Call| {
        let world = world.copy();
        let what = what(call);
        let (run, hit) = inject(&world, call, what, &arguments);
        let context = || format!("{}, {what} at {} {}\n{run}", case.name, call.name, call.number);
        assert!(hit, "it did not come to that: {}", context());
        match run.status {
            None => assert_eq!(what, "signal=SIGKILL", "{}", context()),
            Some(0) => {}
            Some(_) => assert_refused_in_words(&run, &context()),
        }
        let half = half_done(&before, &clean, &work(&world));
        assert_eq!(half, None, "{}", context());
        let again = world.run(&arguments);
        let now = work(&world);
        assert!(now == clean, "not finished by a second run: {again}\nafter {}", context());
    };
    std::thread::scope(|scope| {
        for _ in 0..2 {
            scope.spawn(|| {
                while let Some(call) = { left.lock().expect("no failure").pop() } {
                    meet(&call);
                }
            });
        }
    });
    calls.len()
}

/// Meets each call of these commands with something; more than a hundred calls in all.
fn meet_each_call_of(cases: [Case; 4], what: impl Fn(&Call) -> &'static str + Sync) {
    let mut all = 0;
    for case in cases {
        let met = meet_each_call(&case, &what);
        eprintln!("{}: {met} operations, each met once", case.name);
        all += met;
    }
    assert!(all > 100, "{all}");
}

/// No panic, no signal; the words name a file.
#[track_caller]
fn assert_refused_in_words(run: &Run, context: &str) {
    assert!(matches!(run.status, Some(1 | 3)), "{context}");
    let names_one = [".toml", ".html", "/state", "/round", ".lock", "--> "];
    let names_one = names_one.iter().any(|part| run.stderr.contains(part));
    assert!(names_one || run.stdout.contains(".toml"), "no file is named: {context}");
}

#[test]
fn killed_at_any_file_operation_nothing_is_half_done_and_a_second_run_finishes_it() {
    if !is_there() {
        return;
    }
    meet_each_call_of([SUBMIT, ERASE, PURGE, REPORT], |_| "signal=SIGKILL");
}

#[test]
fn any_file_operation_that_fails_loses_nothing_and_is_told_with_its_file() {
    if !is_there() {
        return;
    }
    meet_each_call_of([SCORE, SUBMIT, ERASE, REPORT], |call| match call.name.as_str() {
        "write" | "mkdir" => "error=ENOSPC",
        _ => "error=EIO",
    });
}

#[test]
fn a_file_written_in_place_is_half_done_when_it_is_killed() {
    if !is_there() {
        return;
    }
    let world = World::new();
    let (old, new) = (world.path("round/old"), world.path("round/new"));
    std::fs::write(&old, vec![b'a'; 4096]).expect("written");
    std::fs::write(&new, vec![b'b'; 4096]).expect("written");
    let before = work(&world);
    let mut clean = before.clone();
    clean.insert(PathBuf::from("round/old"), vec![b'b'; 4096]);
    let mut careless = world.command_of("strace");
    careless.args(["-qq", "-o", "/dev/null", "-e", "inject=write:signal=SIGKILL:when=3"]);
    careless.args(["dd", "if=new", "of=old", "bs=512", "status=none"]);
    careless.output().expect("strace starts");
    assert_eq!(half_done(&before, &clean, &work(&world)), Some(PathBuf::from("round/old")));
}

#[test]
fn interrupted_calls_are_made_again_and_lies_are_caught() {
    if !is_there() {
        return;
    }
    let (world, id) = world();
    let arguments = SUBMIT.with(&id);
    let done = world.copy();
    done.run(&arguments).exits(0);
    let (before, clean) = (work(&world), work(&done));
    let mut lies = 0;
    for call in calls(&world.copy(), &["write"], &arguments) {
        let interrupted = world.copy();
        let (run, hit) = inject(&interrupted, &call, "error=EINTR", &arguments);
        assert!(hit && work(&interrupted) == clean, "{run}");
        // Nothing is written, and 300 bytes are said to be.
        let liar = world.copy();
        let (run, hit) = inject(&liar, &call, "retval=300", &arguments);
        assert!(hit, "{run}");
        let now = work(&liar);
        assert!(now == before || now == clean, "{run}");
        lies += usize::from(now == before && run.status == Some(1));
    }
    assert!(lies > 0, "no lie was caught");
}

/// Without what some file systems lack, submitting still publishes one whole card, once.
#[test]
fn a_card_is_submitted_where_there_are_no_locks_links_or_careful_renames() {
    if !is_there() {
        return;
    }
    let (world, id) = world();
    let arguments = SUBMIT.with(&id);
    let done = world.copy();
    done.run(&arguments).exits(0);
    let clean = work(&done);
    for (names, what) in [
        ("flock", "error=EOPNOTSUPP"),
        ("flock", "error=ENOLCK"),
        ("renameat2", "error=EINVAL"),
        ("renameat2,link,linkat", "error=EPERM"),
        ("renameat2", "error=ENOSYS"),
        ("fsync", "error=EINVAL"),
        ("fchmod,chmod", "error=EPERM"),
    ] {
        let world = world.copy();
        let run = inject_always(&world, names, what, &arguments);
        if names == "fsync" {
            // A file that can’t be made durable is not submitted; a folder alone may be so.
            assert_eq!(run.status, Some(1), "{names} {what}: {run}");
            continue;
        }
        assert_eq!(run.status, Some(0), "{names} {what}: {run}");
        assert!(work(&world) == clean, "{names} {what}: {run}");
        let again = inject_always(&world, names, what, &arguments);
        assert_eq!(again.status, Some(1), "{names} {what}: {again}");
        assert!(work(&world) == clean, "{names} {what}: {again}");
    }
}

/// The temporary file lies beside its target; if a rename goes across file systems all the
/// same, nothing is lost and it is said.
#[test]
fn a_rename_across_file_systems_is_told() {
    if !is_there() {
        return;
    }
    let (world, id) = world();
    let before = work(&world);
    let names = "rename,renameat,renameat2,link,linkat";
    let run = inject_always(&world, names, "error=EXDEV", &SUBMIT.with(&id));
    assert_refused_in_words(&run, &run.to_string());
    assert!(work(&world) == before, "{run}");
}
