//! How the sheet looks: a few styles that hold on light and dark terminals,
//! and without colour. Colour alone never carries a meaning.

use ratatui::buffer::Buffer;
use ratatui::layout::Rect;
use ratatui::style::{Color, Modifier, Style};
use unicode_width::UnicodeWidthStr as _;

use crate::text::Glyphs;

/// The styles in use.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Look {
    pub(super) colour: bool,
    pub(super) glyphs: Glyphs,
}

impl Look {
    /// What is open or chosen.
    pub(super) fn accent(self) -> Style {
        bold().patch(self.colour(Color::Cyan))
    }

    /// Something that went well.
    pub(super) fn good(self) -> Style {
        self.colour(Color::Green)
    }

    /// Something to act on: it stands out without colour too.
    pub(super) fn alarm(self) -> Style {
        bold().add_modifier(Modifier::REVERSED).patch(self.colour(Color::Red))
    }

    fn colour(self, colour: Color) -> Style {
        if self.colour { Style::new().fg(colour) } else { Style::new() }
    }
}

pub(super) fn bold() -> Style {
    Style::new().add_modifier(Modifier::BOLD)
}

/// Quieter than the rest.
pub(super) fn quiet() -> Style {
    Style::new().add_modifier(Modifier::DIM)
}

/// The line that Enter would take.
pub(super) fn picked() -> Style {
    Style::new().add_modifier(Modifier::REVERSED)
}

/// Writes one line of text that is safe to show, cut to the room there is; the columns it took.
pub(super) fn put(buffer: &mut Buffer, area: Rect, text: &str, style: Style) -> u16 {
    if area.width == 0 || area.height == 0 {
        return 0;
    }
    let text = cut(text, usize::from(area.width));
    let (end, _) = buffer.set_stringn(area.x, area.y, text, usize::from(area.width), style);
    end - area.x
}

/// The beginning of a text that fits so many columns, with `…` where it was cut.
pub(super) fn cut(text: &str, room: usize) -> String {
    if text.width() <= room {
        return text.to_owned();
    }
    let mut kept = String::new();
    let mut taken = 1;
    for (_, letter) in super::rows::letters(text) {
        taken += letter.width();
        if taken > room {
            break;
        }
        kept.push_str(letter);
    }
    kept.push('…');
    kept
}

/// A text in lines that fit; never none.
pub(super) fn wrapped(text: &str, room: usize) -> Vec<String> {
    let options = textwrap::Options::new(room.max(4)).break_words(true);
    let lines: Vec<String> = text
        .lines()
        .flat_map(|line| textwrap::wrap(line, &options))
        .map(std::borrow::Cow::into_owned)
        .collect();
    if lines.is_empty() { vec![String::new()] } else { lines }
}

/// One row of an area, by its number.
pub(super) const fn row(area: Rect, number: u16) -> Rect {
    if number >= area.height {
        return Rect { height: 0, ..area };
    }
    Rect { y: area.y + number, height: 1, ..area }
}

/// An area without its first columns.
pub(super) const fn from_column(area: Rect, columns: u16) -> Rect {
    let columns = if columns > area.width { area.width } else { columns };
    Rect { x: area.x + columns, width: area.width - columns, ..area }
}
