//! The same round gives the same bytes: whatever order its files were made in, wherever and
//! whenever it is read, and on however many threads.

use std::fs;
use std::path::{Path, PathBuf};

use crate::support::{World, random_round};

/// How many random rounds are tried: 50, or as many as `VURDER_ROUNDS` says.
fn rounds() -> u64 {
    std::env::var("VURDER_ROUNDS").ok().and_then(|text| text.parse().ok()).unwrap_or(50)
}

/// What is printed of a round, in every form that is to be kept.
const PRINTED: [&[&str]; 4] = [
    &["rank", "--lang", "nb"],
    &["rank", "--format", "csv", "--lang", "da"],
    &["rank", "--format", "json"],
    &["weights", "--format", "csv", "--lang", "en"],
];

fn printed(world: &World) -> Vec<(String, String)> {
    let mut all: Vec<(String, String)> = PRINTED
        .iter()
        .map(|arguments| {
            let run = world.run(&[arguments, &["--as", "observer"][..]].concat());
            // Where nobody can be ranked yet, `weights` says so.
            assert!(matches!(run.status, Some(0 | 1)), "{run}");
            (arguments.join(" "), run.to_string())
        })
        .collect();
    let page = world.path("page.html").display().to_string();
    let report = ["report", "--as", "observer", "--lang", "da", "--output", &page];
    world.run(&report).exits(0);
    all.push(("report".to_owned(), fs::read_to_string(&page).expect("a page")));
    all
}

/// A place far away in a later year, with a locale and a number of threads of its own.
fn elsewhere(round: &Path, turn: u64) -> World {
    let world = World::new()
        .with("TZ", "Pacific/Chatham")
        .with("LC_ALL", "nb_NO.UTF-8")
        .with("VURDER_NOW", "2031-06-01T23:59:59-03:00")
        .with("VURDER_THREADS", "8");
    let mut all = Vec::new();
    below(round, &mut all);
    // The order in which files are made is the order in which many file systems list them.
    let mut state = turn | 1;
    all.sort_by_cached_key(|path| {
        state ^= state << 13;
        state ^= state >> 7;
        state ^= state << 17;
        (state, path.clone())
    });
    for path in all {
        let to = world.round().join(path.strip_prefix(round).expect("below the round"));
        fs::create_dir_all(to.parent().expect("a folder")).expect("a folder");
        fs::copy(path, to).expect("copied");
    }
    world
}

fn below(folder: &Path, found: &mut Vec<PathBuf>) {
    for entry in fs::read_dir(folder).expect("a folder") {
        let path = entry.expect("an entry").path();
        if path.is_dir() { below(&path, found) } else { found.push(path) }
    }
}

#[test]
fn random_rounds_give_the_same_bytes_wherever_whenever_and_on_any_number_of_threads() {
    let mut before: Vec<(String, String)> = Vec::new();
    for seed in 1..=rounds() {
        let world = World::new().with("VURDER_THREADS", "1");
        // Every tenth is large enough to be read by several threads.
        let (candidates, interviewers) = match seed % 10 {
            0 => (34, 2),
            _ => (
                2 + usize::try_from(seed % 5).expect("few"),
                1 + usize::try_from(seed % 3).expect("few"),
            ),
        };
        random_round(&world, candidates, interviewers, seed);
        let here = printed(&world);
        let there = printed(&elsewhere(&world.round(), seed));
        for ((what, here), (_, there)) in here.iter().zip(&there) {
            assert!(here == there, "round {seed}, {what}:\n{here}\n---\n{there}");
        }
        // Another round gives others, so that it is seen that something is compared.
        assert_ne!(here.first(), before.first(), "round {seed}");
        assert_ne!(here.last(), before.last(), "round {seed}");
        before = here;
    }
}
