//! What keys do, one behaviour at a time.

use vurder::model::Rating;
use vurder::prompt::Step;
use vurder::prompt::live::{App, Input, Wish};
use vurder::text::{Catalogue, Language};

use super::{escape, press, screen, sheet};
use crate::support::cards;

fn with_sheet(test: impl FnOnce(&mut App<'_, '_>)) {
    let rubric = cards::rubric();
    let words = Catalogue::new(Language::English);
    test(&mut sheet(&rubric, &words, cards::draft(&rubric, 0)));
}

fn score(app: &App<'_, '_>, at: usize) -> Option<i64> {
    match app.interview.asking(at)?.answer?.rating? {
        Rating::Score(score) => Some(score.number()),
        _ => None,
    }
}

fn evidence(app: &App<'_, '_>, at: usize) -> String {
    let asking = app.interview.asking(at).expect("a criterion");
    asking.answer.map(|answer| answer.evidence.clone()).unwrap_or_default()
}

#[test]
fn a_digit_scores_at_once_and_the_sheet_stays() {
    with_sheet(|app| {
        press(app, "8");
        assert_eq!(score(app, 0), Some(8));
        assert_eq!(app.interview.step(), Step::Criterion(0));
        assert!(screen(app, (80, 24)).contains("Positive: 8"));
    });
}

#[test]
fn one_and_zero_within_a_moment_are_ten_and_after_it_two_scores() {
    with_sheet(|app| {
        press(app, "1");
        assert_eq!(score(app, 0), Some(1));
        assert!(app.is_waiting_for_digits());
        press(app, "0");
        assert_eq!(score(app, 0), Some(10));
        assert!(!app.is_waiting_for_digits());
        press(app, "\x15");
        assert_eq!(score(app, 0), None, "it is one change");
        press(app, "1");
        app.moment_over();
        press(app, "0");
        assert_eq!(score(app, 0), Some(0));
        press(app, "12");
        assert_eq!(score(app, 0), Some(2), "12 is no score: the 2 counts");
    });
}

#[test]
fn letters_write_and_with_alt_a_digit_scores_while_writing() {
    with_sheet(|app| {
        press(app, "told of 3 calls \x1b1\x1b0and two more");
        assert_eq!(evidence(app, 0), "told of 3 calls and two more");
        assert_eq!(score(app, 0), Some(10));
        escape(app);
        press(app, "7");
        assert_eq!(score(app, 0), Some(7));
        assert_eq!(evidence(app, 0), "told of 3 calls and two more");
    });
}

#[test]
fn a_word_typed_anywhere_scores_nothing_and_leaves_nothing() {
    for word in ["quit", "undo", "takk", "exit", "ja", "x", "Q"] {
        with_sheet(|app| {
            press(app, word);
            assert_eq!(evidence(app, 0), word);
            assert_eq!(score(app, 0), None);
        });
    }
}

#[test]
fn evidence_and_judgement_are_two_texts() {
    with_sheet(|app| {
        press(app, "rang her\tsolid");
        let answer = app.interview.asking(0).and_then(|one| one.answer).expect("an answer").clone();
        assert_eq!((answer.evidence.as_str(), answer.judgement.as_str()), ("rang her", "solid"));
        escape(app);
        press(app, "!, truly");
        let answer = app.interview.asking(0).and_then(|one| one.answer).expect("an answer");
        assert_eq!(answer.judgement, "solid, truly");
    });
}

#[test]
fn signs_say_why_there_is_no_score_and_delete_opens_it_again() {
    with_sheet(|app| {
        let rating = |app: &App<'_, '_>| {
            app.interview.asking(0).and_then(|one| one.answer).and_then(|answer| answer.rating)
        };
        press(app, "-");
        assert_eq!(rating(app), Some(Rating::NotAsked));
        press(app, ".");
        assert_eq!(rating(app), Some(Rating::NoEvidence));
        press(app, "\x1b[3~");
        assert_eq!(rating(app), None);
    });
}

#[test]
fn a_criterion_is_found_as_it_is_typed_in_any_language_and_without_accents() {
    for (typed, wanted) in
        [("help", 3), ("hjelp", 3), ("hjæ", 3), ("hjae", 3), ("HJÆLP", 3), ("9", 8)]
    {
        with_sheet(|app| {
            press(app, &format!("/{typed}\r"));
            assert_eq!(app.interview.step(), Step::Criterion(wanted), "{typed}");
        });
    }
    with_sheet(|app| {
        press(app, "note \x06xyz\r");
        assert_eq!(app.interview.step(), Step::Criterion(0));
        escape(app);
        press(app, "goes on");
        assert_eq!(
            evidence(app, 0),
            "notegoes on",
            "nothing typed is lost; blanks at the end are tidied"
        );
    });
}

#[test]
fn enter_goes_to_the_next_without_a_rating() {
    with_sheet(|app| {
        press(app, "\x1b[B5\x1b[A");
        assert_eq!(app.interview.step(), Step::Criterion(0));
        press(app, "5\r");
        assert_eq!(app.interview.step(), Step::Criterion(2));
    });
}

#[test]
fn running_notes_go_to_a_criterion_with_their_time() {
    with_sheet(|app| {
        press(app, "#asks about pay\rrang her\r\x1b[A\x1b[6~\r");
        assert_eq!(evidence(app, 1), "10:00 rang her");
        assert_eq!(app.interview.card().notes.len(), 1);
        press(app, "\x15");
        assert_eq!(app.interview.card().notes.len(), 2);
        assert_eq!(evidence(app, 1), "");
    });
}

#[test]
fn keys_that_come_faster_than_the_screen_scroll_no_further_than_the_end() {
    with_sheet(|app| {
        // End, and down before anything was drawn.
        press(app, "\x12\x1b[F\x1b[B");
        assert_eq!(app.interview.step(), Step::Review);
        press(app, "\x1bOP\x1b[F\x1b[B\x1b[6~");
    });
}

#[test]
fn on_another_criterion_writing_is_evidence_again() {
    with_sheet(|app| {
        press(app, "!solid\x1b[6~told of two");
        assert_eq!(evidence(app, 1), "told of two");
    });
}

#[test]
fn a_time_mark_stands_before_the_line() {
    with_sheet(|app| {
        press(app, "one\rtwo\x14");
        assert_eq!(evidence(app, 0), "one\n10:00 two");
    });
}

#[test]
fn competences_are_ticked_and_unticked() {
    with_sheet(|app| {
        press(app, "/7\r+13\x1b[B ");
        let ticks = |app: &App<'_, '_>| {
            app.interview.asking(6).and_then(|one| one.answer).map_or(0, |one| one.ticks.len())
        };
        assert_eq!(ticks(app), 3);
        press(app, "1");
        assert_eq!(ticks(app), 2);
        escape(app);
        press(app, "8");
        assert_eq!(score(app, 6), Some(8));
    });
}

#[test]
fn esc_alone_never_leaves_and_enter_confirms() {
    with_sheet(|app| {
        press(app, "text");
        for _ in 0..9 {
            escape(app);
        }
        assert_eq!(evidence(app, 0), "text");
        escape(app);
        let enter = Input::Key(vurder::prompt::live::Key::plain(vurder::prompt::live::Code::Enter));
        let shown = screen(app, (80, 24));
        let wish = app.on_input(&enter, cards::now());
        let asked = shown.contains("Leave?");
        assert_eq!(asked, matches!(wish, Wish::Leave(_)), "{shown}");
    });
}

#[test]
fn who_writes_on_while_asked_to_leave_stays() {
    with_sheet(|app| {
        press(app, "\x03");
        assert!(screen(app, (80, 24)).contains("Leave?"));
        press(app, "went on");
        assert_eq!(evidence(app, 0), "went on");
    });
}

#[test]
fn clicks_open_criteria_and_fields() {
    with_sheet(|app| {
        let shown = screen(app, (80, 24));
        let row = shown.lines().position(|line| line.contains("Empathetic")).expect("a row");
        let row = u16::try_from(row).expect("few");
        app.on_input(&Input::Click(9, row), cards::now());
        assert_eq!(app.interview.step(), Step::Criterion(4));
        let shown = screen(app, (80, 24));
        let row = shown.lines().position(|line| line.contains("Judgement")).expect("a row");
        app.on_input(&Input::Click(40, u16::try_from(row).expect("few") + 1), cards::now());
        press(app, "clear");
        let answer = app.interview.asking(4).and_then(|one| one.answer).expect("an answer");
        assert_eq!(answer.judgement, "clear");
    });
}

#[test]
fn the_text_can_be_copied_out() {
    with_sheet(|app| {
        press(app, "rang her");
        let copy = Input::Key(vurder::prompt::live::Key::ctrl('y'));
        assert_eq!(app.on_input(&copy, cards::now()), Wish::Copy("rang her".to_owned()));
    });
}
