//! Every command that writes, cut off after every step.
//!
//! Whatever of it reached the disk: each file is whole and is what it was before the command,
//! or what the command meant it to be; nothing else has changed; what had been done when the
//! command ended is there. The program then starts again, reads the round, and can do the same.

use std::collections::{BTreeMap, HashSet};
use std::path::Path;
use std::sync::{Arc, Mutex};

use super::broken::{Flaw, Flawed};
use super::commands::{CASES, CLEARING, COPYING, Case, machine};
use super::disk::{Bytes, Cut, Disk, Found, Hashes};
use super::machine::{ROUND, Ran, STATE, When, is_litter, run};
use super::recorder::{Meant, Recorder};
use super::torn::Random;

/// So many different states are looked at; more with `VURDER_CRASH_STATES`.
const STATES: usize = 100_000;

/// Fixed, so that a failure can be looked at again; another one with `VURDER_TEST_SEED`.
const SEED: u64 = 20_261_124;

/// What has been looked at.
#[derive(Default)]
struct Tally {
    /// States that differ in a name or a byte.
    images: HashSet<u64>,
    /// States that differ in something the program reads; at each it was started again.
    seen: HashSet<u64>,
}

/// A command that was run, and what it should have left.
struct Done<'c> {
    case: &'c Case,
    before: BTreeMap<Arc<Path>, Bytes>,
    after: BTreeMap<Arc<Path>, Bytes>,
    meant: Meant,
}

impl Done<'_> {
    /// What is wrong with a state after a cut; `acknowledged` if the command had ended well.
    fn wrong(&self, cut: &Cut<'_>, acknowledged: bool) -> Option<String> {
        let one = |path: &Arc<Path>| self.wrong_file(path, cut.file(path), acknowledged);
        if !cut.is_first {
            return cut.torn_files().find_map(one);
        }
        cut.files().chain(self.before.keys()).chain(self.after.keys()).find_map(one)
    }

    /// The id of a candidate who is to be erased: the name may have gone already.
    fn by_id(&self, word: &str) -> Option<&str> {
        let names = self.before.get(Path::new("/machine/round/identities.toml"))?;
        let names = std::str::from_utf8(names).ok()?;
        let (before, _) = names.split_once(&format!("\nname = \"{word} Example\""))?;
        let id = before.rsplit("[candidate.").next()?;
        (self.case.arguments[0] == "erase").then(|| id.trim_end_matches(']'))
    }

    fn wrong_file(&self, path: &Path, now: Option<&Bytes>, acknowledged: bool) -> Option<String> {
        if is_litter(path) {
            return None;
        }
        let complaint = match (acknowledged, now) {
            (true, now) if same(now, self.after.get(path)) => return None,
            (true, None) => "is lost, though the command had ended".to_owned(),
            (true, Some(_)) => "is not what it was when the command had ended".to_owned(),
            (false, now) if same(now, self.before.get(path)) => return None,
            (false, now) => {
                let meant = self.meant.get(path).map(Vec::as_slice).unwrap_or_default();
                if meant.iter().any(|meant| same(now, meant.as_ref())) {
                    return None;
                }
                let now = now.map(|bytes| String::from_utf8_lossy(bytes));
                format!("is neither what it was nor what it was meant to be: {now:?}")
            }
        };
        Some(format!("{} {complaint}", path.display()))
    }
}

fn same(one: Option<&Bytes>, other: Option<&Bytes>) -> bool {
    match (one, other) {
        (Some(one), Some(other)) => Arc::ptr_eq(one, other) || one == other,
        (None, None) => true,
        (Some(_), None) | (None, Some(_)) => false,
    }
}

/// The files that are somebody's work.
fn work(disk: &Disk) -> BTreeMap<Arc<Path>, Bytes> {
    let files = disk.found().into_iter().filter_map(|(path, bytes)| Some((path, bytes?)));
    files.filter(|(path, _)| !is_litter(path)).collect()
}

/// Runs a command and looks at all that a power cut may leave of it.
///
/// Gives how it ended, the disk then, and one of the states that a cut left.
fn cut_everywhere(
    disk: &Disk,
    case: &Case,
    flaw: Flaw,
    tally: &Mutex<Tally>,
    random: &mut Random,
) -> Result<(Ran, Disk, Option<Found>), String> {
    let recorder = Recorder::new(disk.clone());
    let files = Arc::new(Flawed { recorder: recorder.clone(), flaw });
    let ran = run(files, case.when, case.arguments);
    if ran.is_done() {
        recorder.acknowledge();
    }
    let after = recorder.disk();
    let meant = recorder.take_meant();
    let done = Done { case, before: work(disk), after: work(&after), meant };
    let (mut hashes, mut left, mut lefts) = (Hashes::default(), None, 0);
    let moments = recorder.take_moments();
    let mut steps: Vec<_> = moments.iter().enumerate().collect();
    if flaw != Flaw::None {
        // What a careless way of writing has lost is soonest seen at the end.
        steps.reverse();
    }
    for (step, moment) in steps {
        let (mut wrong, mut images) = (None, Vec::new());
        moment.disk.each_cut(&mut hashes, |cut| {
            if wrong.is_some() {
                return;
            }
            images.push(cut.image);
            wrong = done.wrong(cut, moment.acknowledged > 0);
            let is_new = || tally.lock().expect("nobody failed").seen.insert(cut.seen);
            if wrong.is_none() && flaw == Flaw::None && is_new() {
                let found = cut.found();
                wrong = wrong_on_next_start(&done, &found);
                lefts += 1;
                if random.below(lefts) == 0 {
                    left = Some(found);
                }
            }
        });
        tally.lock().expect("nobody failed").images.extend(images);
        if let Some(wrong) = wrong {
            return Err(format!("{}, after step {step}: {wrong}", case.name));
        }
    }
    Ok((ran, after, left))
}

/// The program is started again, reads the round, and does the same again.
fn wrong_on_next_start(done: &Done<'_>, found: &Found) -> Option<String> {
    let recorder = Recorder::new(Disk::after_cut(found));
    let start = |when: When, arguments: &[&str]| run(Arc::new(recorder.clone()), when, arguments);
    let status = start(When::Today, &["status"]);
    if !status.is_done() {
        return Some(format!("status ends with {}: {}", status.code(), status.complaint()));
    }
    let arguments: Vec<&str> =
        done.case.arguments.iter().map(|word| done.by_id(word).unwrap_or(word)).collect();
    let again = start(done.case.when, &arguments);
    let meant = recorder.take_meant();
    let there = work(&recorder.disk());
    // Nothing of what was there is lost on the second way either.
    let lost = done.before.iter().find(|(path, bytes)| {
        let is_in = |meant: &Meant| meant.contains_key(&***path);
        !is_in(&done.meant) && !is_in(&meant) && there.get(*path) != Some(*bytes)
    });
    if let Some((path, _)) = lost {
        return Some(format!("the second run has changed {}", path.display()));
    }
    // What is refused the second time was done, but for what lies in the state folder.
    let undone = done.after.iter().find(|(path, bytes)| {
        !path.starts_with(STATE) && found.get(*path).and_then(Option::as_ref) != Some(*bytes)
    });
    // A copy that is begun is not gone on with: it is thrown away.
    let goes_on = done.case.arguments[0] != "pseudonymise";
    if let (false, true, Some((path, _))) = (again.is_done(), goes_on, undone) {
        let code = again.code();
        let complaint = again.complaint();
        return Some(format!(
            "refused again with {code}, though {} is missing: {complaint}",
            path.display()
        ));
    }
    let check = start(When::Today, &["check", "--as", "observer"]);
    if !check.is_done() {
        return Some(format!("check ends with {}: {}", check.code(), check.complaint()));
    }
    None
}

/// A life of a round: one command after another, any of them cut off at any moment, and the
/// next on what the cut has left.
fn live_on(seed: u64, wanted: usize, tally: &Mutex<Tally>) -> Result<usize, String> {
    /// After so many commands a new round begins: of an old one little is left.
    const LIFE: usize = 12;
    let mut random = Random::new(seed);
    let mut lived = 0;
    while tally.lock().expect("nobody failed").images.len() < wanted {
        let mut disk = machine();
        let mut story = Vec::new();
        for _ in 0..LIFE {
            let case = &CASES[random.below(CASES.len())];
            story.push(case.name);
            let lived_on = cut_everywhere(&disk, case, Flaw::None, tally, &mut random);
            let (_, after, left) = lived_on.map_err(|wrong| format!("{wrong}\nafter {story:?}"))?;
            disk = match left {
                Some(found) if random.below(2) == 0 => {
                    story.push("power cut");
                    Disk::after_cut(&found)
                }
                Some(_) | None => Disk::after_cut(&after.found()),
            };
            lived += 1;
        }
    }
    Ok(lived)
}

#[test]
fn no_power_cut_in_any_command_loses_or_halves_anything() {
    let number = |name: &str| std::env::var(name).ok().and_then(|text| text.parse::<usize>().ok());
    let wanted = number("VURDER_CRASH_STATES").unwrap_or(STATES);
    let seed = number("VURDER_TEST_SEED").map_or(SEED, |seed| seed as u64);
    let tally = Mutex::new(Tally::default());
    let disk = machine();
    for case in CASES {
        let (ran, ..) =
            cut_everywhere(&disk, case, Flaw::None, &tally, &mut Random::new(seed)).expect("whole");
        assert!(ran.is_done(), "{}: {}", case.name, ran.complaint());
    }
    let threads = std::thread::available_parallelism().map_or(2, std::num::NonZero::get) as u64;
    let lived: usize = std::thread::scope(|scope| {
        let tally = &tally;
        let lives = (0..threads).map(|one| scope.spawn(move || live_on(seed + one, wanted, tally)));
        let lives: Vec<_> = lives.collect();
        lives.into_iter().map(|life| life.join().expect("an end").expect("whole")).sum()
    });
    let tally = tally.into_inner().expect("nobody failed");
    let (images, told_apart) = (tally.images.len(), tally.seen.len());
    eprintln!(
        "seed {seed}: {images} different states after power cuts in {} commands and {lived} more \
         in random order; from each of the {told_apart} that the program can tell apart it was started again",
        CASES.len()
    );
    assert!(images >= wanted, "{images}");
    assert!(told_apart >= wanted / 100, "{told_apart}");
}

#[test]
fn no_power_cut_while_the_example_is_copied_loses_or_halves_anything() {
    let (disk, tally) = (machine(), Mutex::new(Tally::default()));
    let ran = cut_everywhere(&disk, &COPYING, Flaw::None, &tally, &mut Random::new(SEED));
    assert!(ran.expect("whole").0.is_done());
    let tally = tally.into_inner().expect("nobody failed");
    eprintln!("{} different states, {} told apart", tally.images.len(), tally.seen.len());
    assert!(tally.images.len() > 100, "{}", tally.images.len());
    for flaw in [Flaw::FileNotSynced, Flaw::FolderNotSynced, Flaw::WrittenInPlace] {
        let tally = Mutex::new(Tally::default());
        let caught = cut_everywhere(&disk, &COPYING, flaw, &tally, &mut Random::new(SEED));
        assert!(caught.is_err(), "{flaw:?} was not noticed");
    }
}

#[test]
fn no_power_cut_while_litter_is_cleared_away_touches_anything_else() {
    let litter =
        [".vurder-old.tmp", "candidates/.vurder-old.tmp"].map(|name| Path::new(ROUND).join(name));
    let mut found = machine().found();
    found
        .extend(litter.iter().map(|path| (Arc::from(path.as_path()), Some(Bytes::from(*b"half")))));
    let disk = Disk::after_cut(&found);
    let tally = Mutex::new(Tally::default());
    let (ran, after, _) =
        cut_everywhere(&disk, &CLEARING, Flaw::None, &tally, &mut Random::new(SEED))
            .expect("whole");
    assert!(ran.is_done(), "{}\n{}", ran.complaint(), ran.said);
    assert_eq!(work(&after), work(&disk));
    let after = after.found();
    assert!(litter.iter().all(|path| !after.contains_key(path.as_path())), "{}", ran.said);
    assert!(tally.into_inner().expect("nobody failed").images.len() > 2);
}

#[test]
fn the_model_catches_every_command_that_writes_carelessly() {
    let disk = machine();
    for flaw in [Flaw::FileNotSynced, Flaw::FolderNotSynced, Flaw::WrittenInPlace] {
        for case in CASES {
            let tally = Mutex::new(Tally::default());
            let caught = cut_everywhere(&disk, case, flaw, &tally, &mut Random::new(SEED));
            assert!(caught.is_err(), "{}: {flaw:?} was not noticed", case.name);
        }
    }
}
