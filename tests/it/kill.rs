//! kill -9 at random moments: what was shown as saved is there.
//!
//! A killed program loses nothing that it handed to the system, synced or not,
//! so this says nothing of power cuts; `powercut` does.

use std::collections::BTreeSet;
use std::time::Duration;

use rustix::process::Signal;

use crate::support::{Pty, World};

/// Fixed, so that a failure can be looked at again; another one with `VURDER_TEST_SEED`.
const SEED: u64 = 20_261_122;

const LANES: u64 = 4;
const KILLS_A_LANE: u64 = 52;

/// After so many kills another candidate's turn comes, so that no draft grows long.
const KILLS_A_CANDIDATE: u64 = 13;

#[test]
fn a_killed_interview_has_every_answer_that_was_shown_as_saved() {
    let seed =
        std::env::var("VURDER_TEST_SEED").ok().and_then(|text| text.parse().ok()).unwrap_or(SEED);
    eprintln!("seed: {seed}");
    let acknowledged: usize = std::thread::scope(|scope| {
        let lanes: Vec<_> =
            (0..LANES).map(|lane| scope.spawn(move || kill_often(seed + lane))).collect();
        lanes.into_iter().map(|lane| lane.join().expect("a lane without loss")).sum()
    });
    eprintln!("{} kills, {acknowledged} answers acknowledged", LANES * KILLS_A_LANE);
    assert!(acknowledged > 100, "the kills came too early to say anything: {acknowledged}");
}

/// One round, killed again and again; how many answers were acknowledged in it.
fn kill_often(seed: u64) -> usize {
    let mut random = Random(seed);
    let world = World::new().without("VURDER_NOW");
    let names: Vec<String> =
        (0..KILLS_A_LANE / KILLS_A_CANDIDATE).map(|n| format!("Person {n}")).collect();
    let names: Vec<&str> = names.iter().map(String::as_str).collect();
    let candidates = world.begin_round(&["kari=Kari"], &names);
    let mut next = 1;
    let mut all = 0;
    for candidate in &candidates {
        let mut acknowledged = BTreeSet::new();
        for _ in 0..KILLS_A_CANDIDATE {
            let mut terminal = world.terminal(&["score", candidate, "--as", "kari", "--plain"]);
            answer_until_killed(&mut terminal, &mut random, &mut next);
            acknowledged.extend(shown_as_saved(&terminal));
            assert_all_there(&world, candidate, &acknowledged, &terminal);
        }
        all += acknowledged.len();
    }
    all
}

fn answer_until_killed(terminal: &mut Pty, random: &mut Random, next: &mut u64) {
    let (answers, last_moment) = (random.below(4), Duration::from_micros(random.below(12_000)));
    if answers > 0 {
        terminal.wait_for_prompt();
        terminal.enter(&format!("/{}", 1 + random.below(9)));
    }
    for number in 1..=answers {
        terminal.wait_for_prompt();
        // A note alone stays at its criterion; a score goes on to another one.
        let score = if number == answers { "6 " } else { "" };
        terminal.enter(&format!("{score}answer-{next}."));
        *next += 1;
    }
    std::thread::sleep(last_moment);
    terminal.signal(Signal::KILL);
    terminal.wait();
}

/// The answers whose echo, with the word that they are saved, was on the screen.
fn shown_as_saved(terminal: &Pty) -> BTreeSet<String> {
    let said = terminal.all_said();
    let echoes = said.split('“').skip(1).filter_map(|echo| echo.split_once("” – saved"));
    echoes
        // What stands before the last line of a note is left out of the echo.
        .map(|(answer, _)| answer.trim_start_matches("… / ").to_owned())
        .filter(|answer| answer.starts_with("answer-"))
        .collect()
}

#[track_caller]
fn assert_all_there(
    world: &World,
    candidate: &str,
    acknowledged: &BTreeSet<String>,
    terminal: &Pty,
) {
    if acknowledged.is_empty() && !world.draft_path(candidate).exists() {
        return;
    }
    let draft = world.draft(candidate);
    let ratings = draft.get("ratings").and_then(toml::Value::as_table).cloned().unwrap_or_default();
    let notes = ratings.values().filter_map(|rating| rating.get("evidence")?.as_str());
    let there: BTreeSet<String> = notes.flat_map(str::lines).map(str::to_owned).collect();
    let lost: Vec<&String> = acknowledged.difference(&there).collect();
    assert!(lost.is_empty(), "lost: {lost:?}\n{draft}\n{}", terminal.report());
}

/// Numbers by splitmix64.
pub struct Random(pub u64);

impl Random {
    pub fn below(&mut self, limit: u64) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut number = self.0;
        number = (number ^ (number >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        number = (number ^ (number >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        (number ^ (number >> 31)) % limit
    }
}
