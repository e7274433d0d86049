//! Habits that are there, and habits that the data cannot bear.

use super::{InterviewerHabits, Pattern, Person, Turn, of_interviewer};
use crate::stats::stream::Simulation;
use crate::stats::undefined::Undefined;

const SIMULATION: Simulation = Simulation { draws: 2_000, seed: 1 };

fn turn(candidate: usize, interviewer: &str, order: u32, scores: [i64; 3]) -> Turn {
    let hour = 8 + order;
    let started = format!("2026-11-22T{hour:02}:00:00+01:00");
    Turn {
        candidate: format!("c{candidate}").parse().expect("an id"),
        interviewer: interviewer.parse().expect("an id"),
        order,
        started: chrono::DateTime::parse_from_rfc3339(&started).expect("a moment"),
        scores: scores.map(Some).into(),
    }
}

fn of_kari(turns: &[Turn]) -> InterviewerHabits {
    let turns: Vec<&Turn> = turns.iter().collect();
    let person = Person { id: "kari".to_owned(), name: None, has_namesake: false };
    of_interviewer(person, &"kari".parse().expect("an id"), &turns, SIMULATION)
}

/// Scores of the others: they differ, and do not follow the order.
const LEVEL: [[i64; 3]; 8] =
    [[5, 7, 3], [8, 6, 9], [3, 4, 2], [9, 7, 8], [4, 6, 3], [6, 8, 7], [7, 5, 6], [2, 5, 4]];

fn round(kari: impl Fn(usize, [i64; 3]) -> [i64; 3]) -> Vec<Turn> {
    let mut turns = Vec::new();
    for (at, level) in LEVEL.into_iter().enumerate() {
        let order = u32::try_from(at + 1).expect("small");
        turns.push(turn(at, "kari", order, kari(at, level)));
        turns.push(turn(at, "ola", order, level));
        turns.push(turn(at, "eva", order, level.map(|score| score + 1)));
    }
    turns
}

#[test]
fn a_strict_interviewer_is_told_by_how_much() {
    let found = of_kari(&round(|at, level| level.map(|score| score - i64::from(at % 2 == 0))));
    let severity = found.severity.known().expect("a figure");
    // Half a point below on half of the candidates, one point and a half on the rest.
    assert!((severity.value.0 + 1.0).abs() < 1e-12);
    assert_eq!(severity.pattern, Pattern::Below);
    assert_eq!(found.candidates, 8);
    assert_eq!(found.range, Some((1, 9)));
}

#[test]
fn an_interviewer_like_the_others_is_unremarkable() {
    let found = of_kari(&round(|at, level| level.map(|score| score + i64::from(at % 2 == 0))));
    let severity = found.severity.known().expect("a figure");
    assert!(severity.value.0.abs() < 1e-12);
    assert_eq!(severity.pattern, Pattern::Unremarkable);
}

#[test]
fn one_score_for_everything_within_a_scorecard_shows_as_halo() {
    let found = of_kari(&round(|_, level| [(level[0] + level[1] + level[2]) / 3; 3]));
    let halo = found.halo.known().expect("a figure");
    assert!(halo.value.0.abs() < 1e-12);
    assert_eq!(halo.pattern, Pattern::Below);
}

#[test]
fn scores_that_hardly_leave_the_middle_show_as_a_narrow_spread() {
    let found = of_kari(&round(|at, _| [5, 5 + i64::from(at % 2 == 0), 5]));
    let spread = found.spread.known().expect("a figure");
    assert!(spread.value.0 < 0.2, "{}", spread.value.0);
    assert_eq!(spread.pattern, Pattern::Below);
}

#[test]
fn harder_after_a_strong_candidate_shows_as_contrast() {
    let before = |at: usize| at.checked_sub(1).map_or(5, |at| LEVEL[at].iter().sum::<i64>() / 3);
    let found = of_kari(&round(|at, level| level.map(|score| score + 3 - before(at) / 2)));
    let contrast = found.contrast.known().expect("a figure");
    assert!(contrast.value.0 < -0.9, "{}", contrast.value.0);
    assert_eq!(contrast.pattern, Pattern::Below);
}

#[test]
fn tiring_shows_as_drift() {
    let found =
        of_kari(&round(|at, level| level.map(|score| score - i64::try_from(at).expect("small"))));
    let drift = found.drift.known().expect("a figure");
    assert!((drift.value.0 + 1.0).abs() < 1e-9);
    assert_eq!(drift.pattern, Pattern::Below);
}

#[test]
fn five_candidates_are_too_few_for_a_word() {
    let turns: Vec<Turn> =
        round(|_, level| level).into_iter().filter(|turn| turn.order <= 5).collect();
    let found = of_kari(&turns);
    let few = Some(Undefined::TooFewUnits { needed: 6, found: 5 });
    assert_eq!(found.severity.undefined(), few);
    assert_eq!(found.halo.undefined(), few);
    let pairs = Some(Undefined::TooFewUnits { needed: 6, found: 4 });
    assert_eq!(found.contrast.undefined(), pairs);
}

#[test]
fn one_interview_a_day_has_no_drift_over_the_day() {
    let mut turns = round(|_, level| level);
    for turn in &mut turns {
        turn.started += chrono::Duration::days(i64::from(turn.order));
    }
    assert_eq!(of_kari(&turns).drift.undefined(), Some(Undefined::NoVariation));
}
