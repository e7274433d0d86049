//! The interview's rules, played without a terminal.

use chrono::{DateTime, FixedOffset};
use proptest::prelude::*;

use super::super::{Entry, Interview, Outcome, Place, Step};
use crate::model::{Rating, Rubric, Scorecard};
use crate::store::{Draft, embedded_rubric};

fn rubric() -> Rubric {
    embedded_rubric("customer-service").expect("embedded").expect("valid").0
}

fn now() -> DateTime<FixedOffset> {
    DateTime::parse_from_rfc3339("2026-11-22T10:00:00+01:00").expect("a moment")
}

fn interview(rubric: &Rubric) -> Interview<'_> {
    let (candidate, interviewer) = ("c1".parse().expect("an id"), "kari".parse().expect("an id"));
    let card = Scorecard::begun(candidate, interviewer, rubric.pin(), "00".repeat(16), now());
    Interview::new(rubric, (0..rubric.criteria.len()).collect(), Draft::of(card))
}

fn later(seconds: i64) -> DateTime<FixedOffset> {
    now() + chrono::TimeDelta::seconds(seconds)
}

fn write(text: &str) -> Entry {
    Entry::Write(Place::Evidence, text.to_owned())
}

fn score(rubric: &Rubric, number: i64, evidence: &str) -> Entry {
    Entry::Answer {
        rating: Some(Rating::Score(rubric.scale.score(number).expect("on the scale"))),
        evidence: evidence.to_owned(),
        judgement: String::new(),
    }
}

fn note(text: &str) -> Entry {
    Entry::Answer { rating: None, evidence: text.to_owned(), judgement: String::new() }
}

#[test]
fn a_note_alone_stays_until_a_score_comes() {
    let rubric = rubric();
    let mut interview = interview(&rubric);
    interview.apply(note("worked in a shop"), now());
    assert_eq!(interview.step(), Step::Criterion(0));
    interview.apply(score(&rubric, 6, "and liked it"), now());
    assert_eq!(interview.step(), Step::Criterion(1));
    let answer = interview.asking(0).and_then(|asking| asking.answer).expect("an answer");
    assert_eq!(answer.evidence, "worked in a shop\nand liked it");
}

#[test]
fn a_score_at_the_end_of_the_scale_is_asked_for_evidence_once() {
    let rubric = rubric();
    let mut interview = interview(&rubric);
    let first = interview.apply(score(&rubric, 9, ""), now());
    assert_eq!(first, Outcome::Answered { at: 0, wants_evidence: true });
    assert_eq!(interview.step(), Step::Criterion(0));
    assert_eq!(interview.apply(Entry::Continue, now()), Outcome::Moved);
    assert_eq!(interview.step(), Step::Criterion(1));
    interview.apply(Entry::Back, now());
    let second = interview.apply(score(&rubric, 10, ""), now());
    assert_eq!(second, Outcome::Answered { at: 0, wants_evidence: false });
}

#[test]
fn after_the_last_open_criterion_comes_the_review() {
    let rubric = rubric();
    let mut interview = interview(&rubric);
    for _ in 0..interview.len() {
        interview.apply(score(&rubric, 5, ""), now());
    }
    assert_eq!(interview.step(), Step::Review);
    assert!(interview.missing().is_empty());
}

#[test]
fn undo_takes_back_the_answer_and_returns_to_it() {
    let rubric = rubric();
    let mut interview = interview(&rubric);
    let before = interview.clone();
    interview.apply(score(&rubric, 5, "text"), now());
    assert_eq!(interview.apply(Entry::Undo, now()), Outcome::Undone);
    assert_eq!(interview, before);
    assert_eq!(interview.apply(Entry::Undo, now()), Outcome::Nothing);
}

#[test]
fn a_draft_opens_where_it_was_left() {
    let rubric = rubric();
    let mut first = interview(&rubric);
    first.apply(score(&rubric, 5, ""), now());
    first.apply(Entry::Jump(4), now());
    let again = Interview::new(&rubric, (0..9).collect(), first.draft().clone());
    assert_eq!(again.step(), Step::Criterion(4));
}

#[test]
fn a_score_of_a_full_screen_stays_where_it_was_given() {
    let rubric = rubric();
    let mut interview = interview(&rubric);
    let score = rubric.scale.score(6).ok().map(Rating::Score);
    let outcome = interview.apply(Entry::Rate(score), now());
    assert_eq!(outcome, Outcome::Answered { at: 0, wants_evidence: false });
    assert_eq!(interview.step(), Step::Criterion(0));
    interview.apply(Entry::Rate(None), now());
    assert!(interview.card().answers.is_empty(), "an answer without anything is none");
}

#[test]
fn what_is_written_in_one_go_is_taken_back_in_one_go() {
    let rubric = rubric();
    let mut interview = interview(&rubric);
    for (second, text) in [(0, "r"), (1, "ra"), (2, "ran"), (9, "rang"), (10, "rang\nher")] {
        interview.apply(write(text), later(second));
    }
    let mut seen = Vec::new();
    while interview.apply(Entry::Undo, later(20)) == Outcome::Undone {
        seen.push(interview.text(Place::Evidence).to_owned());
    }
    assert_eq!(seen, ["rang", "ran", ""], "a pause and a new line part what is written");
}

#[test]
fn running_notes_are_taken_over_with_their_time() {
    let rubric = rubric();
    let mut interview = interview(&rubric);
    for (second, text) in [(0, "asked about pay"), (60, "rang the supplier"), (120, "left")] {
        assert_eq!(interview.apply(Entry::Note(text.to_owned()), later(second)), Outcome::Noted);
    }
    interview.apply(Entry::Jump(3), now());
    interview.apply(write("before"), now());
    interview.apply(Entry::Send(vec![0, 1]), now());
    assert_eq!(
        interview.text(Place::Evidence),
        "before\n10:00 asked about pay\n10:01 rang the supplier"
    );
    assert_eq!(interview.card().notes.len(), 1);
    interview.apply(Entry::Undo, now());
    assert_eq!(interview.card().notes.len(), 3);
    assert_eq!(interview.text(Place::Evidence), "before");
    assert_eq!(interview.apply(Entry::Send(vec![7]), now()), Outcome::Nothing);
    assert_eq!(interview.card().notes.len(), 3);
    interview.apply(Entry::Strike(2), now());
    assert_eq!(interview.card().notes.len(), 2);
}

#[test]
fn what_is_missing_is_marked_in_one_change() {
    let rubric = rubric();
    let mut interview = interview(&rubric);
    interview.apply(score(&rubric, 5, ""), now());
    interview.apply(Entry::Review, now());
    assert_eq!(interview.apply(Entry::MarkMissing, now()), Outcome::Written);
    assert!(interview.missing().is_empty());
    assert_eq!(interview.step(), Step::Review);
    interview.apply(Entry::Undo, now());
    assert_eq!(interview.missing().len(), 8);
}

fn any_entry() -> impl Strategy<Value = Entry> {
    let scale = rubric().scale;
    prop_oneof![
        (0_i64..=10, ".{0,8}").prop_map(move |(number, evidence)| Entry::Answer {
            rating: scale.score(number).ok().map(Rating::Score),
            evidence,
            judgement: String::new(),
        }),
        ".{0,8}".prop_map(|text| note(&text)),
        Just(Entry::Answer {
            rating: Some(Rating::NotAsked),
            evidence: String::new(),
            judgement: String::new(),
        }),
        Just(Entry::Continue),
        Just(Entry::Back),
        Just(Entry::Skip),
        Just(Entry::Undo),
        (0_usize..12).prop_map(Entry::Jump),
        ".{0,8}".prop_map(Entry::Strengths),
        (0_i64..=10)
            .prop_map(move |number| Entry::Rate(scale.score(number).ok().map(Rating::Score))),
        Just(Entry::Rate(None)),
        ".{0,8}".prop_map(|text| write(&text)),
        ".{0,8}".prop_map(|text| Entry::Write(Place::Strengths, text)),
        ".{0,8}".prop_map(Entry::Note),
        (0_usize..3).prop_map(|at| Entry::Send(vec![at])),
        (0_usize..3).prop_map(Entry::Strike),
        Just(Entry::Review),
        Just(Entry::MarkMissing),
        Just(Entry::Tick(vec!["product".parse().expect("an id")])),
    ]
}

proptest! {
    #[test]
    fn back_then_forward_is_where_one_was(entries in proptest::collection::vec(any_entry(), 0..30)) {
        let rubric = rubric();
        let mut interview = interview(&rubric);
        for entry in entries {
            interview.apply(entry, now());
        }
        let before = (interview.step(), interview.draft().clone());
        if interview.apply(Entry::Back, now()) == Outcome::Moved {
            interview.apply(Entry::Skip, now());
        }
        prop_assert_eq!((interview.step(), interview.draft().clone()), before);
    }

    #[test]
    fn every_criterion_stays_within_reach(entries in proptest::collection::vec(any_entry(), 0..30)) {
        let rubric = rubric();
        let mut interview = interview(&rubric);
        for entry in entries {
            interview.apply(entry, now());
        }
        for at in 0..interview.len() {
            interview.apply(Entry::Jump(at), now());
            prop_assert_eq!(interview.step(), Step::Criterion(at));
        }
    }

    #[test]
    fn undoing_everything_leaves_an_empty_card(entries in proptest::collection::vec(any_entry(), 0..30)) {
        let rubric = rubric();
        let mut interview = interview(&rubric);
        let before = interview.card().clone();
        for entry in entries.into_iter().filter(|entry| *entry != Entry::Undo) {
            interview.apply(entry, now());
        }
        while interview.apply(Entry::Undo, now()) == Outcome::Undone {}
        prop_assert_eq!(interview.card(), &before);
    }
}
