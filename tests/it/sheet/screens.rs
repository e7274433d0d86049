//! Whole screens, compared with files; `VURDER_BLESS=1 cargo test screens` writes them anew.

use std::fs;
use std::path::PathBuf;

use vurder::model::{Rating, Rubric};
use vurder::prompt::live::{App, SaveState};
use vurder::text::{Catalogue, Glyphs, Language};

use super::{escape, press, screen, sheet, sheet_of};
use crate::support::cards;

const SIZES: [(u16, u16); 3] = [(40, 14), (80, 24), (140, 40)];

/// Brings a sheet to where the screen is taken.
type Scene = (&'static str, fn(&mut App<'_, '_>));

const SCENES: [Scene; 8] = [
    ("keys", |_| {}),
    ("writing", |app| {
        press(
            app,
            "rang the supplier herself – “før nokon bad om det”, 日本語, and followed up\x1b8",
        );
        press(app, "\x1b!would do it again");
    }),
    ("notes", |app| {
        press(app, "#asks about pay\rknows the town\r\x1b[A");
    }),
    ("find", |app| press(app, "/k")),
    ("ticks", |app| press(app, "/7\r+13")),
    ("help", |app| press(app, "\x1bOP")),
    ("review", |app| press(app, "\x12")),
    ("unsaved", |app| {
        press(app, "7");
        let trouble = "NOT SAVED: /state/kari.toml: No space left on device".to_owned();
        app.on_saved(SaveState::NotSaved, Some(trouble));
    }),
];

/// Four criteria are rated in some way, the fourth is open.
fn half_done(rubric: &Rubric) -> vurder::store::Draft {
    let mut draft = cards::draft(rubric, 3);
    let ids: Vec<_> = rubric.criteria.iter().map(|one| one.id.clone()).collect();
    if let Some(answer) = draft.card.answers.get_mut(&ids[1]) {
        answer.rating = Some(Rating::NotAsked);
        answer.evidence.clear();
    }
    draft
}

fn compare(name: &str, text: &str) {
    let path = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("tests/files/sheets").join(name);
    if std::env::var_os("VURDER_BLESS").is_some() {
        fs::write(&path, text).expect("a file");
    }
    let wanted = fs::read_to_string(&path).unwrap_or_default();
    assert!(
        wanted == text,
        "{} differs; VURDER_BLESS=1 writes it anew\n--- wanted\n{wanted}\n--- is\n{text}",
        path.display()
    );
}

#[test]
fn every_scene_in_every_language_and_size_looks_as_it_did() {
    let rubric = cards::rubric();
    for language in Language::ALL {
        let words = Catalogue::new(language);
        for (name, play) in SCENES {
            for (width, height) in SIZES {
                let mut app = sheet(&rubric, &words, half_done(&rubric));
                play(&mut app);
                let text = screen(&mut app, (width, height));
                assert!(text.lines().count() == usize::from(height));
                compare(&format!("{name}.{}.{width}x{height}.txt", language.code()), &text);
            }
        }
    }
}

#[test]
fn a_terminal_without_utf_8_gets_no_sign_beyond_ascii_and_every_letter() {
    let rubric = cards::rubric();
    for language in Language::ALL {
        let words = Catalogue::new(language);
        for (name, play) in SCENES {
            for size in SIZES {
                let draft = || half_done(&rubric);
                let mut app = sheet_of(&rubric, &words, draft(), Glyphs::Ascii);
                play(&mut app);
                let text = screen(&mut app, size);
                let others = text.chars().filter(|letter| !letter.is_ascii());
                let signs: String = others.filter(|letter| !letter.is_alphabetic()).collect();
                assert!(signs.is_empty(), "{name} {size:?}: {signs}\n{text}");
                let mut in_unicode = sheet(&rubric, &words, draft());
                play(&mut in_unicode);
                let letters = |text: &str| {
                    text.lines()
                        .map(|line| line.matches(char::is_alphabetic).count())
                        .sum::<usize>()
                };
                // ↓ and o are letters where ↓ and ○ were none.
                assert!(letters(&text) >= letters(&screen(&mut in_unicode, size)));
                if language == Language::Norwegian && size == SIZES[1] {
                    compare(&format!("{name}.nb.ascii.txt"), &text);
                }
            }
        }
    }
}

#[test]
fn the_steps_behind_the_criteria_look_as_they_did() {
    let rubric = cards::rubric();
    let words = Catalogue::new(Language::English);
    let mut app = sheet(&rubric, &words, cards::draft(&rubric, 9));
    press(&mut app, "\x12");
    for (name, key) in [
        ("review-complete", ""),
        ("strengths", "\r"),
        ("recommendation", "funny\r"),
        ("finish", "\x1b[A\r"),
    ] {
        press(&mut app, key);
        compare(&format!("{name}.en.80x24.txt"), &screen(&mut app, (80, 24)));
    }
}

#[test]
fn a_window_that_is_too_small_says_so_and_shows_whether_all_is_saved() {
    let rubric = cards::rubric();
    let words = Catalogue::new(Language::English);
    let mut app = sheet(&rubric, &words, cards::draft(&rubric, 2));
    for size in [(1, 1), (20, 5), (39, 14), (200, 3)] {
        screen(&mut app, size);
    }
    let text = screen(&mut app, (38, 10));
    assert!(text.contains("too small") && text.contains("saved 10:00:00"), "{text}");
}

#[test]
fn every_score_marks_its_anchor_or_stands_between_two() {
    let rubric = cards::rubric();
    let words = Catalogue::new(Language::English);
    for score in 0..=10 {
        let mut app = sheet(&rubric, &words, cards::draft(&rubric, 3));
        press(&mut app, &score.to_string());
        for size in SIZES {
            let text = screen(&mut app, size);
            assert!(text.contains(&format!("● {score:>2}")), "{size:?}\n{text}");
        }
        escape(&mut app);
    }
}
