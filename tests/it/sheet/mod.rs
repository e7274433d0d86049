//! The full-screen sheet: drawn into memory, played by random keys, and in a real terminal.

mod faces;
mod keys;
mod leaving;
mod panicking;
mod pasting;
mod playing;
mod reachable;
mod screens;
mod typing;
mod unsaved;

use std::fmt::Write as _;

use ratatui::Terminal;
use ratatui::backend::TestBackend;
use vurder::model::Rubric;
use vurder::prompt::Interview;
use vurder::prompt::live::{About, App, Code, Decoder, Input, Key};
use vurder::store::Draft;
use vurder::text::{Catalogue, Glyphs};

use crate::support::{Pty, World, cards};

/// The sheet of a draft.
fn sheet<'a, 'r>(rubric: &'r Rubric, words: &'a Catalogue, draft: Draft) -> App<'a, 'r> {
    sheet_of(rubric, words, draft, Glyphs::Unicode)
}

/// The sheet of a draft, drawn with these signs.
fn sheet_of<'a, 'r>(
    rubric: &'r Rubric,
    words: &'a Catalogue,
    draft: Draft,
    glyphs: Glyphs,
) -> App<'a, 'r> {
    let asked = (0..rubric.criteria.len()).collect();
    let about = About {
        name: "Tuva Dahl".to_owned(),
        rubric: rubric.title.within(words.language()).to_owned(),
        minutes: 45,
        since: cards::now(),
        colour: true,
        glyphs,
    };
    App::new(Interview::new(rubric, asked, draft), words, about)
}

/// Presses keys, given as a terminal sends them, one at a time.
fn press(app: &mut App<'_, '_>, keys: &str) {
    let mut decoder = Decoder::default();
    for key in keys.split_inclusive(|_| true) {
        for input in decoder.take(key.as_bytes()) {
            app.on_input(&input, cards::now());
        }
    }
    for input in decoder.give_up() {
        app.on_input(&input, cards::now());
    }
}

/// Presses Esc alone.
fn escape(app: &mut App<'_, '_>) {
    app.on_input(&Input::Key(Key::plain(Code::Esc)), cards::now());
}

/// What stands on a screen of this size, without the blanks at the ends of its rows.
fn screen(app: &mut App<'_, '_>, (width, height): (u16, u16)) -> String {
    let mut terminal = Terminal::new(TestBackend::new(width, height)).expect("a screen");
    let now = cards::now() + chrono::TimeDelta::minutes(12);
    terminal.draw(|frame| app.draw(frame, now)).expect("a drawing");
    let buffer = terminal.backend().buffer();
    let mut text = String::new();
    for row in 0..height {
        let mut skipped = 0;
        let mut line = String::new();
        for column in 0..width {
            let symbol = buffer[(column, row)].symbol();
            if skipped > 0 {
                skipped -= 1;
                continue;
            }
            line.push_str(symbol);
            skipped = unicode_width::UnicodeWidthStr::width(symbol).saturating_sub(1);
        }
        let _ = writeln!(text, "{}", line.trim_end());
    }
    text
}

/// Kari's sheet in a real terminal; it stands.
fn open(world: &World, candidate: &str) -> Pty {
    let mut terminal = world.terminal_of_size(&["score", candidate, "--as", "kari"], (80, 24));
    terminal.wait_until_screen("F1");
    terminal
}
