//! Whatever keys are pressed: nothing that is not meant to goes, everything
//! that changes is handed on to be saved, and every criterion stays in reach.

use proptest::prelude::*;
use vurder::model::Scorecard;
use vurder::prompt::Step;
use vurder::prompt::live::{App, Code, Input, Key, SaveState, Wish};
use vurder::text::{Catalogue, Language};

use super::{escape, press, screen, sheet};
use crate::support::cards;

/// Keys that move, look or ask, and change nothing.
fn moving() -> impl Strategy<Value = Input> {
    let code = prop::sample::select(vec![
        Code::Up,
        Code::Down,
        Code::Left,
        Code::Right,
        Code::Home,
        Code::End,
        Code::PageUp,
        Code::PageDown,
        Code::Tab,
        Code::BackTab,
        Code::Esc,
        Code::F(1),
        Code::F(2),
    ]);
    let key = (code, any::<bool>()).prop_map(|(code, alt)| Key { code, alt, ctrl: false });
    let ctrl = prop::sample::select(vec!['c', 'f', 'l', 'r', 'y', 'z', 'q']).prop_map(Key::ctrl);
    prop_oneof![
        4 => key.prop_map(Input::Key),
        2 => ctrl.prop_map(Input::Key),
        1 => (0_u16..150, 0_u16..45).prop_map(|(column, row)| Input::Click(column, row)),
        1 => Just(Input::WheelUp),
        1 => Just(Input::WheelDown),
    ]
}

/// Keys that change something, too.
fn any_input() -> impl Strategy<Value = Input> {
    let signs: Vec<char> = "0123456789-.+!?/#".chars().collect();
    let letter = prop_oneof![
        prop::sample::select(signs),
        any::<char>().prop_filter("what is a key", |letter| !letter.is_control()),
    ];
    let code = prop::sample::select(vec![Code::Enter, Code::Backspace, Code::Delete]);
    prop_oneof![
        3 => moving(),
        3 => (letter, any::<bool>())
            .prop_map(|(letter, alt)| Input::Key(Key { code: Code::Char(letter), alt, ctrl: false })),
        1 => (code, any::<bool>()).prop_map(|(code, alt)| Input::Key(Key { code, alt, ctrl: false })),
        1 => prop::sample::select(vec!['u', 't', 'w', 'k', 'a', 'e', 'o'])
            .prop_map(|letter| Input::Key(Key::ctrl(letter))),
        1 => "(8 x|q|y|\n|\t|日本|æ ){0,6}".prop_map(Input::Paste),
    ]
}

/// All that was answered, as it will be read back.
fn content(card: &Scorecard) -> Scorecard {
    let mut card = card.clone();
    for answer in card.answers.values_mut() {
        answer.evidence = answer.evidence.trim().to_owned();
        answer.judgement = answer.judgement.trim().to_owned();
        answer.at = None;
    }
    card.answers.retain(|_, answer| !answer.is_blank());
    card.strengths = card.strengths.trim().to_owned();
    card
}

/// The running notes and the one being written, in one.
fn notes(app: &App<'_, '_>) -> String {
    let card = app.interview.card();
    let mut all: Vec<&str> = card.notes.iter().map(|line| line.text.trim()).collect();
    all.push(app.interview.draft().pending.trim());
    all.join(" ").trim().to_owned()
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(96))]

    #[test]
    fn keys_that_move_change_nothing(
        before in proptest::collection::vec(any_input(), 0..25),
        moves in proptest::collection::vec(moving(), 1..25),
    ) {
        let (rubric, words) = (cards::rubric(), Catalogue::new(Language::Norwegian));
        let mut app = sheet(&rubric, &words, cards::draft(&rubric, 4));
        for input in before {
            app.on_input(&input, cards::now());
        }
        screen(&mut app, (80, 24));
        for input in moves {
            let was = (content(app.interview.card()), notes(&app));
            app.on_input(&input, cards::now());
            screen(&mut app, (80, 24));
            let mut is = (content(app.interview.card()), notes(&app));
            // A note that is left becomes one: its words are the same.
            is.0.notes.clone_from(&was.0.notes);
            // A click may take the recommendation it was made on.
            is.0.recommendation = was.0.recommendation;
            prop_assert_eq!(is, was, "{:?}", input);
        }
    }

    #[test]
    fn every_change_is_handed_on_and_shown_as_unsaved_until_it_is(
        inputs in proptest::collection::vec(any_input(), 1..60),
        size in (1_u16..150, 1_u16..45),
    ) {
        let (rubric, words) = (cards::rubric(), Catalogue::new(Language::Danish));
        let mut app = sheet(&rubric, &words, cards::draft(&rubric, 4));
        for input in inputs {
            let saved = SaveState::Saved("10:00:00".to_owned());
            app.on_saved(saved, None);
            let was = (app.interview.card().clone(), app.interview.draft().pending.clone());
            let changes = app.changes();
            app.on_input(&input, cards::now());
            let is = (app.interview.card().clone(), app.interview.draft().pending.clone());
            if is != was {
                prop_assert!(app.changes() > changes, "{:?}", input);
                let shown = screen(&mut app, (80, 24));
                prop_assert!(!shown.contains("gemt 10:00:00"), "{}", shown);
            }
            screen(&mut app, size);
        }
    }

    #[test]
    fn every_criterion_stays_in_reach(inputs in proptest::collection::vec(any_input(), 0..60)) {
        let (rubric, words) = (cards::rubric(), Catalogue::new(Language::English));
        let mut app = sheet(&rubric, &words, cards::draft(&rubric, 4));
        for input in inputs {
            app.on_input(&input, cards::now());
            app.moment_over();
        }
        // Out of whatever lies over the sheet.
        escape(&mut app);
        escape(&mut app);
        if screen(&mut app, (80, 24)).contains("Leave?") {
            escape(&mut app);
        }
        for at in 0..rubric.criteria.len() {
            press(&mut app, &format!("\x06{}\r", at + 1));
            prop_assert_eq!(app.interview.step(), Step::Criterion(at));
        }
        press(&mut app, "\x03");
        let leave = Input::Key(Key::plain(Code::Enter));
        prop_assert!(matches!(app.on_input(&leave, cards::now()), Wish::Leave(_)));
    }
}
