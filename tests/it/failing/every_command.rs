//! Every command that writes, on a disk that refuses one operation, whichever it is.

use std::collections::BTreeMap;
use std::io::ErrorKind;
use std::path::Path;
use std::sync::Arc;

use super::nth::Failing;
use crate::powercut::commands::{CASES, Case, machine};
use crate::powercut::disk::{Bytes, Disk};
use crate::powercut::machine::{Ran, STATE, TOP, When, is_litter, run};
use crate::powercut::recorder::Recorder;

/// In turn, so that every operation meets one and every command all of them.
const KINDS: [ErrorKind; 5] = [
    // As a network folder that lost a file says it.
    ErrorKind::StaleNetworkFileHandle,
    ErrorKind::Other,
    ErrorKind::StorageFull,
    ErrorKind::PermissionDenied,
    ErrorKind::ReadOnlyFilesystem,
];

type Work = BTreeMap<Arc<Path>, Bytes>;

fn work(disk: &Disk) -> Work {
    let files = disk.found().into_iter().filter_map(|(path, bytes)| Some((path, bytes?)));
    files.filter(|(path, _)| !is_litter(path)).collect()
}

/// How many files lie in the folders of the rounds.
fn count(work: &Work) -> usize {
    work.keys().filter(|path| !path.starts_with(STATE)).count()
}

/// What is wrong with a run on a disk that failed once.
fn wrong(
    case: &Case,
    disk: &Disk,
    failing: &Failing,
    recorder: &Recorder,
    clean: &Work,
) -> Option<String> {
    let ran = run(Arc::new(failing.clone()), case.when, case.arguments);
    let (before, after, meant) = (work(disk), work(&recorder.disk()), recorder.take_meant());
    let all = before.keys().chain(after.keys());
    let is_whole = |path: &&Arc<Path>| {
        let now = after.get(*path);
        let meant = meant.get(&***path).map(Vec::as_slice).unwrap_or_default();
        now == before.get(*path) || meant.iter().any(|meant| meant.as_ref() == now)
    };
    if let Some(path) = all.clone().find(|path| !is_whole(path)) {
        return Some(format!("{} is neither as before nor as it was to be", path.display()));
    }
    if !ran.is_done() {
        return wrong_refusal(&ran).or_else(|| wrong_second_run(case, recorder, clean));
    }
    // What is said to be done is done.
    let missing =
        || clean.keys().find(|path| before.contains_key(*path) && !after.contains_key(*path));
    let changed = || {
        let is_changed = |path: &&Arc<Path>| {
            !path.starts_with(STATE)
                && clean.get(*path) != before.get(*path)
                && before.contains_key(*path)
                && after.get(*path) == before.get(*path)
        };
        before.keys().find(is_changed)
    };
    if let Some(path) = missing().or_else(changed) {
        return Some(format!("said to be done, and {} is not", path.display()));
    }
    (count(&after) != count(clean))
        .then(|| format!("said to be done: {} files of {}", count(&after), count(clean)))
}

/// A refusal has its exit code and names a file.
fn wrong_refusal(ran: &Ran) -> Option<String> {
    let said = format!("{}\n{}", ran.complaint(), ran.said);
    let names_a_file = [TOP, ".toml", ".html", "--> "].iter().any(|part| said.contains(part));
    // Who may not read the names meets ids, and finds nobody by name.
    let names_a_file = names_a_file || said.contains("there is no candidate");
    if !matches!(ran.code(), 1..=3) || !names_a_file {
        return Some(format!("it ends with {} and these words: {said}", ran.code()));
    }
    None
}

/// The same again, on a disk that is whole again.
fn wrong_second_run(case: &Case, recorder: &Recorder, clean: &Work) -> Option<String> {
    let files = || Arc::new(recorder.clone());
    let again = run(files(), case.when, case.arguments);
    let there = work(&recorder.disk());
    let is_copy = case.arguments[0] == "pseudonymise";
    if !again.is_done() && count(&there) != count(clean) && !is_copy {
        return Some(format!("not done by a second run: {}", again.complaint()));
    }
    let check = run(files(), When::Today, &["check", "--as", "observer"]);
    (!check.is_done()).then(|| format!("check ends with {}: {}", check.code(), check.complaint()))
}

/// The disk with the failing one before it.
fn fails_at(disk: &Disk, number: usize, kind: ErrorKind) -> (Recorder, Failing) {
    let recorder = Recorder::new(disk.clone());
    let failing = Failing::of(Arc::new(recorder.clone()), number..number + 1, kind);
    (recorder, failing)
}

#[test]
fn one_refusal_at_any_operation_of_any_command_loses_nothing_and_names_the_file() {
    let disk = machine();
    let mut tried = 0;
    for case in CASES {
        let (recorder, counting) = fails_at(&disk, usize::MAX - 1, ErrorKind::Other);
        assert!(run(Arc::new(counting.clone()), case.when, case.arguments).is_done());
        let clean = work(&recorder.disk());
        for number in 0..counting.operations() {
            let kind = KINDS[number % KINDS.len()];
            let (recorder, failing) = fails_at(&disk, number, kind);
            if let Some(wrong) = wrong(case, &disk, &failing, &recorder, &clean) {
                panic!(
                    "{}, {kind} at operation {number} {:?}: {wrong}",
                    case.name,
                    failing.refused()
                );
            }
            tried += 1;
        }
    }
    eprintln!("{tried} refusals in {} commands", CASES.len());
    assert!(tried > 1000, "{tried}");
}

#[test]
fn a_disk_that_lies_about_what_it_wrote_is_caught_by_reading_back() {
    let disk = machine();
    let (mut caught, mut noticed) = (0, 0);
    for case in CASES {
        let (recorder, counting) = fails_at(&disk, usize::MAX - 1, ErrorKind::Other);
        assert!(run(Arc::new(counting.clone()), case.when, case.arguments).is_done());
        let clean = work(&recorder.disk());
        for number in 0..counting.operations() {
            let (recorder, failing) = fails_at(&disk, number, ErrorKind::Other);
            let failing = failing.lying();
            let wrong = wrong(case, &disk, &failing, &recorder, &clean);
            match failing.refused() {
                // Half is written, and all is said to be: no file gets its name like that.
                Some("write") => {
                    if let Some(wrong) = wrong {
                        panic!("{}, write at operation {number}: {wrong}", case.name);
                    }
                    caught += 1;
                }
                // Nothing can be done about a name that was never given: but this test sees it.
                Some("name") => noticed += usize::from(wrong.is_some()),
                Some(_) | None => {}
            }
        }
    }
    eprintln!("{caught} lies about writing were caught; {noticed} lost names were noticed here");
    assert!(caught > 40, "{caught}");
    assert!(noticed > 20, "{noticed}");
}
