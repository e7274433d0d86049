//! A small canvas of characters: Braille dots or plain letters, and text on top.

use anstyle::AnsiColor;

use crate::text::{Glyphs, Style, visible};

/// What something is drawn with.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Ink {
    /// Text as it is.
    Text,
    /// Lines and marks that only help to read.
    Grid,
    /// The figure at this position.
    Series(usize),
}

/// How many figures can be told apart in one chart.
pub(super) const SERIES: usize = 4;

const COLOURS: [AnsiColor; SERIES] =
    [AnsiColor::Cyan, AnsiColor::Yellow, AnsiColor::Magenta, AnsiColor::Green];

/// Every so many dots of a line are drawn, of how many: figures differ without colour too.
const DASHES: [(usize, usize); SERIES] = [(1, 1), (2, 4), (1, 3), (5, 8)];

impl Ink {
    /// The mark at the corners of a figure, and in the legend.
    pub(super) fn marker(self, glyphs: Glyphs) -> char {
        let Self::Series(at) = self else { return '+' };
        match glyphs {
            Glyphs::Unicode => ['●', '▲', '■', '◆'][at % SERIES],
            Glyphs::Ascii => ['A', 'B', 'C', 'D'][at % SERIES],
        }
    }

    /// What a line is made of where there are no dots.
    fn letter(self) -> char {
        match self {
            Self::Series(at) => ['a', 'b', 'c', 'd'][at % SERIES],
            Self::Grid | Self::Text => '.',
        }
    }

    pub(super) fn paint(self, text: &str, style: Style) -> String {
        match self {
            _ if !style.colour => text.to_owned(),
            Self::Text => text.to_owned(),
            Self::Grid => style.quiet(text).into_owned(),
            Self::Series(at) => {
                let colour = COLOURS[at % SERIES].on_default();
                format!("{colour}{text}{colour:#}")
            }
        }
    }
}

/// One character of the canvas.
#[derive(Debug, Clone, PartialEq, Eq)]
struct Cell {
    /// The dots of a Braille pattern.
    dots: u8,
    /// What stands there instead; empty behind a wide character.
    text: Option<String>,
    ink: Ink,
}

/// A grid of characters. Places are in columns and rows, parts of them included.
pub(super) struct Canvas {
    columns: usize,
    cells: Vec<Cell>,
    glyphs: Glyphs,
}

impl Canvas {
    pub(super) fn new(columns: usize, rows: usize, glyphs: Glyphs) -> Self {
        let cell = Cell { dots: 0, text: None, ink: Ink::Grid };
        Self { columns, cells: vec![cell; columns * rows], glyphs }
    }

    /// Draws a line; `every` so many of its points `of` how many.
    pub(super) fn line(&mut self, from: (f64, f64), to: (f64, f64), ink: Ink) {
        let (every, of) = match ink {
            Ink::Series(at) => DASHES[at % SERIES],
            Ink::Grid | Ink::Text => (1, 2),
        };
        let (across, down) = match self.glyphs {
            Glyphs::Unicode => (2.0, 4.0),
            Glyphs::Ascii => (1.0, 1.0),
        };
        let length = ((to.0 - from.0) * across).abs().max(((to.1 - from.1) * down).abs());
        let steps = whole(length).max(1);
        for step in 0..=steps {
            // Without dots a dashed line would fall apart: figures differ by their letters there.
            if self.glyphs == Glyphs::Unicode && step % of >= every {
                continue;
            }
            #[expect(clippy::cast_precision_loss, reason = "a line has a few hundred points")]
            let part = step as f64 / steps as f64;
            let x = from.0 + (to.0 - from.0) * part;
            let y = from.1 + (to.1 - from.1) * part;
            self.point(x * across, y * down, ink);
        }
    }

    /// Sets the point at a place that is given in points.
    fn point(&mut self, x: f64, y: f64, ink: Ink) {
        if x < -0.5 || y < -0.5 {
            return;
        }
        let (x, y) = (whole(x), whole(y));
        let (column, row, dot) = match self.glyphs {
            Glyphs::Unicode => {
                // The dots of a pattern are numbered down its columns, the last row behind them.
                const DOTS: [[u8; 4]; 2] = [[0x01, 0x02, 0x04, 0x40], [0x08, 0x10, 0x20, 0x80]];
                (x / 2, y / 4, DOTS[x % 2][y % 4])
            }
            Glyphs::Ascii => (x, y, 0),
        };
        let glyphs = self.glyphs;
        let Some(cell) = self.at(column, row) else { return };
        cell.ink = ink;
        match glyphs {
            Glyphs::Unicode => cell.dots |= dot,
            Glyphs::Ascii => cell.text = Some(ink.letter().to_string()),
        }
    }

    /// Writes text, its first character at this column; what does not fit is left out.
    pub(super) fn write(&mut self, column: usize, row: usize, text: &str, ink: Ink) {
        let mut column = column;
        for character in text.chars() {
            let wide = textwrap::core::display_width(character.encode_utf8(&mut [0; 4]));
            if wide == 0 {
                // A mark that belongs to the character before it.
                let before = column.checked_sub(1).and_then(|before| self.at(before, row));
                if let Some(Cell { text: Some(text), .. }) = before {
                    text.push(character);
                }
                continue;
            }
            for part in 0..wide {
                let Some(cell) = self.at(column + part, row) else { return };
                let text = if part == 0 { character.to_string() } else { String::new() };
                *cell = Cell { dots: 0, text: Some(text), ink };
            }
            column += wide;
        }
    }

    fn at(&mut self, column: usize, row: usize) -> Option<&mut Cell> {
        if column >= self.columns {
            return None;
        }
        self.cells.get_mut(row * self.columns + column)
    }

    /// The canvas as lines of text.
    pub(super) fn lines(&self, style: Style) -> Vec<Line> {
        self.cells.chunks(self.columns).map(|row| line(row, style)).collect()
    }
}

fn line(row: &[Cell], style: Style) -> Line {
    let blank = |cell: &Cell| match &cell.text {
        Some(text) => text == " ",
        None => cell.dots == 0,
    };
    let end = row.iter().rposition(|cell| !blank(cell)).map_or(0, |at| at + 1);
    let mut text = String::new();
    for run in row[..end].chunk_by(|one, other| one.ink == other.ink) {
        let shown: String = run.iter().map(shown).collect();
        text.push_str(&run[0].ink.paint(&shown, style));
    }
    Line { text, width: end }
}

fn shown(cell: &Cell) -> String {
    match (&cell.text, cell.dots) {
        (Some(text), _) => text.clone(),
        (None, 0) => " ".to_owned(),
        (None, dots) => char::from_u32(0x2800 + u32::from(dots)).unwrap_or(' ').to_string(),
    }
}

/// A line of a drawing, with its width on the screen.
#[derive(Debug, Clone, Default)]
pub(super) struct Line {
    pub(super) text: String,
    pub(super) width: usize,
}

impl Line {
    pub(super) fn of(text: &str, ink: Ink, style: Style) -> Self {
        Self { text: ink.paint(text, style), width: textwrap::core::display_width(text) }
    }
}

/// A finished drawing.
pub(super) struct Drawn {
    pub(super) lines: Vec<Line>,
}

impl Drawn {
    pub(super) fn width(&self) -> usize {
        self.lines.iter().map(|line| line.width).max().unwrap_or(0)
    }

    pub(super) fn text(&self) -> String {
        self.lines.iter().flat_map(|line| [line.text.as_str(), "\n"]).collect()
    }

    /// This drawing with another to its right.
    pub(super) fn beside(&self, other: &Self) -> String {
        let column = self.width() + 4;
        let none = Line::default();
        let mut text = String::new();
        for at in 0..self.lines.len().max(other.lines.len()) {
            let left = self.lines.get(at).unwrap_or(&none);
            let right = other.lines.get(at).unwrap_or(&none);
            text.push_str(&left.text);
            if right.width > 0 {
                text.push_str(&" ".repeat(column - left.width));
                text.push_str(&right.text);
            }
            text.push('\n');
        }
        text
    }
}

/// The title of a drawing.
pub(super) fn heading(title: &str, width: usize, style: Style) -> Vec<Line> {
    let title = visible(title);
    let lines = textwrap::wrap(&title, width.max(20)).into_iter();
    let bold = |line: &str| Line {
        width: textwrap::core::display_width(line),
        text: style.bold(line).into_owned(),
    };
    lines.map(|line| bold(&line)).collect()
}

/// Text under a drawing, in lines that fit.
pub(super) fn wrapped(text: &str, width: usize, ink: Ink, style: Style) -> Vec<Line> {
    let options =
        textwrap::Options::new(width.max(20)).initial_indent("  ").subsequent_indent("    ");
    let lines = textwrap::wrap(text, options);
    lines.into_iter().map(|line| Line::of(&line, ink, style)).collect()
}

/// The nearest whole number of columns or points; nothing below 0.
#[expect(
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    reason = "it is not negative, and no drawing is wider than a terminal"
)]
pub(super) fn whole(length: f64) -> usize {
    length.max(0.0).round() as usize
}

#[cfg(test)]
mod tests {
    use super::{Canvas, Ink};
    use crate::text::{Glyphs, Style};

    fn drawn(glyphs: Glyphs, draw: impl FnOnce(&mut Canvas)) -> Vec<String> {
        let mut canvas = Canvas::new(6, 2, glyphs);
        draw(&mut canvas);
        let style = Style { width: 6, colour: false, glyphs };
        canvas.lines(style).into_iter().map(|line| line.text).collect()
    }

    #[test]
    fn a_line_is_dots_or_letters() {
        let line = |canvas: &mut Canvas| canvas.line((0.0, 0.0), (3.0, 1.0), Ink::Series(0));
        assert_eq!(drawn(Glyphs::Unicode, line), ["⠑⠢⣀", "   ⠁"].map(str::to_owned).to_vec());
        assert_eq!(drawn(Glyphs::Ascii, line), ["aa", "  aa"].map(str::to_owned).to_vec());
    }

    #[test]
    fn text_keeps_its_columns_whatever_its_characters() {
        let write = |canvas: &mut Canvas| {
            canvas.write(0, 0, "e\u{301}日", Ink::Text);
            canvas.write(3, 0, "Åab and more", Ink::Text);
        };
        assert_eq!(drawn(Glyphs::Unicode, write)[0], "e\u{301}日Åab");
    }
}
