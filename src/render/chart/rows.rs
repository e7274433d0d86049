//! Dots and bars for the terminal: a line for each row.

use super::canvas::{Drawn, Ink, Line, heading, whole, wrapped};
use super::geometry::share_of;
use super::{Bars, Strip, Strips};
use crate::text::{Glyphs, Style, visible};

/// The widest that a line of dots or a bar is.
const WIDEST: usize = 41;

pub(super) fn strips(strips: &Strips, width: usize, style: Style) -> Drawn {
    let names: Vec<String> =
        strips.rows.iter().map(|row| visible(&row.name).into_owned()).collect();
    let means: Vec<&str> = strips.rows.iter().map(|row| row.mean.as_str()).collect();
    let (least, most) = (strips.scale.0.to_string(), strips.scale.1.to_string());
    let columns = Columns::of(&names, &means, width.saturating_sub(least.len() + most.len() + 2));
    // Every score has a column of its own where the scale allows, and columns alike.
    let steps = usize::try_from(strips.scale.1 - strips.scale.0).unwrap_or(usize::MAX);
    let long = match (columns.middle.min(WIDEST) - 1).checked_div(steps) {
        Some(each) if each > 0 => steps * each + 1,
        _ => columns.middle.min(WIDEST),
    };
    let (mut has_minimum, mut has_ideal) = (false, false);
    let mut lines = heading(&strips.title, width, style);
    for (row, name) in strips.rows.iter().zip(&names) {
        let dots = dots(row, strips.scale, long, style);
        has_minimum |= dots.has_minimum;
        has_ideal |= dots.has_ideal;
        let body = format!("{least} {} {most}", dots.text);
        let body = Line { text: body, width: least.len() + most.len() + 2 + long };
        lines.extend(columns.row(name, &body, &row.mean, style));
    }
    let marks = marks(style.glyphs);
    let mut legend = strips.legend.scores.clone();
    let told = [
        (has_minimum, marks.minimum, &strips.legend.minimum),
        (has_ideal, marks.ideal, &strips.legend.ideal),
    ];
    for (_, mark, meaning) in told.into_iter().filter(|(is_drawn, ..)| *is_drawn) {
        legend.push_str(&format!(" {mark} {meaning}."));
    }
    lines.extend(wrapped(&legend, width, Ink::Grid, style));
    Drawn { lines }
}

/// The characters that a line of dots is drawn with.
struct Marks {
    line: char,
    dot: char,
    minimum: char,
    ideal: char,
}

const fn marks(glyphs: Glyphs) -> Marks {
    match glyphs {
        Glyphs::Unicode => Marks { line: '─', dot: '●', minimum: '┃', ideal: '◇' },
        Glyphs::Ascii => Marks { line: '-', dot: 'o', minimum: '|', ideal: '^' },
    }
}

/// One line of dots, and which marks are to be seen in it: a score covers them.
struct Dots {
    text: String,
    has_minimum: bool,
    has_ideal: bool,
}

fn dots(strip: &Strip, scale: (i64, i64), long: usize, style: Style) -> Dots {
    let Marks { line, dot, minimum, ideal } = marks(style.glyphs);
    #[expect(clippy::cast_precision_loss, reason = "a terminal's width")]
    let column = |score: i64| whole(share_of(score, scale) * (long - 1) as f64);
    let mut cells: Vec<(char, Ink)> = vec![(line, Ink::Grid); long];
    for (mark, at) in [(minimum, strip.minimum), (ideal, strip.ideal)] {
        if let Some(cell) = at.and_then(|at| cells.get_mut(column(at))) {
            *cell = (mark, Ink::Grid);
        }
    }
    let mut counts = vec![0_u32; long];
    for score in &strip.scores {
        counts[column(*score).min(long - 1)] += 1;
    }
    for (cell, count) in cells.iter_mut().zip(counts) {
        match count {
            0 => {}
            1 => *cell = (dot, Ink::Series(0)),
            several => *cell = (char::from_digit(several, 10).unwrap_or('+'), Ink::Series(0)),
        }
    }
    let has = |mark| cells.iter().any(|(character, _)| *character == mark);
    let (has_minimum, has_ideal) = (has(minimum), has(ideal));
    let runs = cells.chunk_by(|one, other| one.1 == other.1);
    let text = runs.map(|run| {
        let shown: String = run.iter().map(|(character, _)| *character).collect();
        run[0].1.paint(&shown, style)
    });
    Dots { text: text.collect(), has_minimum, has_ideal }
}

pub(super) fn bars(bars: &Bars, width: usize, style: Style) -> Drawn {
    let names: Vec<String> = bars.rows.iter().map(|row| visible(&row.name).into_owned()).collect();
    let figures: Vec<&str> = bars.rows.iter().map(|row| row.figures.as_str()).collect();
    let columns = Columns::of(&names, &figures, width);
    let long = columns.middle.min(WIDEST);
    let (full, empty) = match style.glyphs {
        Glyphs::Unicode => ("█", "░"),
        Glyphs::Ascii => ("#", "."),
    };
    let mut lines = heading(&bars.title, width, style);
    for (row, name) in bars.rows.iter().zip(&names) {
        #[expect(clippy::cast_precision_loss, reason = "a terminal's width")]
        let cells = |share: f64| whole(share * long as f64).min(long);
        let (from, to, room) = (cells(row.from), cells(row.to), cells(row.room));
        let filled = full.repeat(to.saturating_sub(from));
        let before = empty.repeat(from);
        let after = empty.repeat(room.saturating_sub(to.max(from)));
        let pad = " ".repeat(long.saturating_sub(room.max(to)));
        let text = format!(
            "{}{}{}{pad}",
            Ink::Grid.paint(&before, style),
            Ink::Series(0).paint(&filled, style),
            Ink::Grid.paint(&after, style)
        );
        lines.extend(columns.row(name, &Line { text, width: long }, &row.figures, style));
    }
    Drawn { lines }
}

/// Where the name of a row stands.
#[derive(Clone, Copy)]
enum NamePlace {
    /// Before the drawing, in a column of this width.
    Before(usize),
    /// Above the drawing, over the whole width.
    Above,
}

impl NamePlace {
    /// What the name takes of the line that the drawing stands in.
    const fn width(self) -> usize {
        match self {
            Self::Before(width) => width,
            Self::Above => 0,
        }
    }
}

/// Name, drawing, figures: how wide each may be.
struct Columns {
    name: NamePlace,
    middle: usize,
    figures: usize,
    width: usize,
}

impl Columns {
    fn of(names: &[String], figures: &[&str], width: usize) -> Self {
        let widest = |texts: &mut dyn Iterator<Item = &str>| {
            texts.map(textwrap::core::display_width).max().unwrap_or(0)
        };
        let figures = widest(&mut figures.iter().copied());
        let name = widest(&mut names.iter().map(String::as_str));
        let words = names.iter().flat_map(|name| name.split_whitespace());
        let word = words.map(textwrap::core::display_width).max().unwrap_or(0);
        // A drawing of fewer columns says nothing: a long name breaks into lines instead, and
        // stands above the drawing where a word of it would break.
        let room = width.saturating_sub(figures + 4 + 11);
        let name = match word > room {
            true => NamePlace::Above,
            false => NamePlace::Before(name.min(room).max(6)),
        };
        let middle = width.saturating_sub(name.width() + figures + 4).max(11);
        Self { name, middle, figures, width }
    }

    fn row(&self, name: &str, body: &Line, figures: &str, style: Style) -> Vec<Line> {
        let (above, before) = match self.name {
            NamePlace::Above => (textwrap::wrap(name, self.width), Vec::new()),
            NamePlace::Before(width) => (Vec::new(), textwrap::wrap(name, width)),
        };
        let mut lines: Vec<Line> =
            above.iter().map(|line| Line::of(line, Ink::Text, style)).collect();
        let mut names = before.into_iter();
        let first = names.next().unwrap_or_default();
        let column = self.name.width();
        let pad = " ".repeat(column.saturating_sub(textwrap::core::display_width(&first)));
        let wide = textwrap::core::display_width(figures);
        let before = " ".repeat(self.figures.saturating_sub(wide));
        let text = format!("{first}{pad}  {}  {before}{figures}", body.text);
        let width = column + 4 + body.width + self.figures;
        lines.push(Line { text, width });
        lines.extend(names.map(|more| Line::of(&more, Ink::Text, style)));
        lines
    }
}
