//! Statistics against the packages that people use for them: whole processes side by
//! side, on the same numbers, and every figure held against the peer's first.
//!
//! `tests/benchmark/peers/install` installs the peers.

mod data;
mod figures;

use std::path::{Path, PathBuf};
use std::process::Command;

pub use figures::figure;

use crate::measure::{peak_memory, side_by_side};

/// How close our figures have to come to the peer's.
const CLOSE: f64 = 1e-9;

/// Pingouin rounds its limits to two decimals.
const ROUNDED: f64 = 0.005_000_1;

/// A figure of ours and of a peer's.
struct Duel {
    title: &'static str,
    ours: Vec<String>,
    theirs: Vec<String>,
    /// How many times as long as ours theirs is to take.
    goal: Option<f64>,
    runs: usize,
    /// From which value on theirs are rounded.
    rounded_from: usize,
}

/// All duels; `wanted` picks some by a part of their title.
pub fn run(folder: &Path, wanted: &[String]) {
    let python = python();
    let duels = duels(folder);
    let picked = |duel: &&Duel| {
        wanted.is_empty() || wanted.iter().any(|one| duel.title.contains(one.as_str()))
    };
    for duel in duels.iter().filter(picked) {
        let ours = || {
            let mut command = Command::new(std::env::current_exe().expect("this program"));
            command.arg("figure").args(&duel.ours);
            command
        };
        let theirs = || {
            let mut command = Command::new(&python);
            command.arg(script()).args(&duel.theirs);
            command
        };
        let furthest = compare(&numbers(&mut ours()), &numbers(&mut theirs()), duel);
        let medians = side_by_side(duel.runs, &mut [&mut || ours(), &mut || theirs()]);
        let goal = duel.goal.map_or_else(String::new, |goal| format!(" (goal {goal}×)"));
        println!(
            "{}: ours {:.1} ms, peer {:.0} ms = {:.0}×{goal}, furthest figure {furthest:.0e}, memory {} MB and {} MB",
            duel.title,
            medians[0].millis,
            medians[1].millis,
            medians[1].over(&medians[0]),
            peak_memory(&mut ours()),
            peak_memory(&mut theirs()),
        );
    }
}

fn duels(folder: &Path) -> Vec<Duel> {
    let ratings = data::ratings(folder, 10_000, 3);
    let table = data::ratings(folder, 100, 3);
    let draws = data::draws(folder, 10_000);
    let weights = data::weights(folder);
    let mut duels = vec![
        duel("alpha, krippendorff", &["alpha", &ratings], &["alpha", &ratings], Some(60.0), 11),
        duel(
            "alpha bootstrap, krippendorff",
            &["bootstrap", &ratings],
            &["bootstrap", &ratings, &draws],
            Some(400.0),
            1,
        ),
        duel(
            "alpha bootstrap, numpy",
            &["bootstrap", &ratings],
            &["bootstrap-numpy", &ratings, &draws],
            Some(25.0),
            11,
        ),
        Duel {
            rounded_from: 6,
            ..duel("icc, pingouin", &["icc", &table], &["icc", &table], Some(500.0), 5)
        },
    ];
    for (size, title, numpy, runs) in [
        (20, "smaa 20, numpy", 30.0, 11),
        (1_000, "smaa 1000, numpy", 5.0, 5),
        (10_000, "smaa 10000, numpy", 6.0, 1),
    ] {
        let matrix = data::matrix(folder, size);
        let ours = ["smaa", &matrix, &weights];
        let theirs = ["smaa-numpy", &matrix, &weights];
        duels.push(duel(title, &ours, &theirs, Some(numpy), runs));
    }
    for (size, title, unchecked, goal) in [
        (20, "smaa 20, pymcdm", "smaa 20, pymcdm unchecked", 900.0),
        (1_000, "smaa 1000, pymcdm", "smaa 1000, pymcdm unchecked", 1_000.0),
    ] {
        let matrix = data::matrix(folder, size);
        let ours = ["smaa", &matrix, &weights];
        let theirs = |how| [how, matrix.as_str(), weights.as_str()];
        duels.push(duel(title, &ours, &theirs("smaa-pymcdm"), Some(goal), 1));
        duels.push(duel(unchecked, &ours, &theirs("smaa-pymcdm-unchecked"), None, 1));
    }
    duels
}

fn duel(
    title: &'static str,
    ours: &[&str],
    theirs: &[&str],
    goal: Option<f64>,
    runs: usize,
) -> Duel {
    let owned = |list: &[&str]| list.iter().copied().map(str::to_owned).collect();
    let (ours, theirs) = (owned(ours), owned(theirs));
    Duel { title, ours, theirs, goal, runs, rounded_from: usize::MAX }
}

/// The numbers that a process prints as a JSON list.
fn numbers(command: &mut Command) -> Vec<f64> {
    let output = command.output().expect("a process");
    let error = String::from_utf8_lossy(&output.stderr);
    assert!(output.status.success(), "{command:?} failed:\n{error}");
    serde_json::from_slice(&output.stdout).expect("a list of numbers")
}

/// How far the furthest of our figures lies from the peer's.
fn compare(ours: &[f64], theirs: &[f64], duel: &Duel) -> f64 {
    assert_eq!(ours.len(), theirs.len(), "{}: other figures", duel.title);
    let mut furthest = 0.0_f64;
    for (at, (one, other)) in ours.iter().zip(theirs).enumerate() {
        let size = one.abs().max(1.0);
        let apart = (one - other).abs() / size;
        let close = if at < duel.rounded_from { CLOSE } else { ROUNDED };
        assert!(apart <= close, "{}: figure {at} is {one}, the peer says {other}", duel.title);
        if at < duel.rounded_from {
            furthest = furthest.max(apart);
        }
    }
    furthest
}

fn script() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/benchmark/peers/peers.py")
}

fn python() -> PathBuf {
    let python = Path::new(env!("CARGO_TARGET_TMPDIR")).join("peers/bin/python");
    assert!(python.exists(), "the peers are not there: run tests/benchmark/peers/install first");
    python
}
