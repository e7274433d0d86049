//! A triangle or radar for the terminal.

use super::Spider;
use super::canvas::{Canvas, Drawn, Ink, Line, SERIES, heading, whole, wrapped};
use super::geometry::{self, Point};
use crate::text::{Style, visible};

/// The longest way from the middle to a corner, in columns.
const LONGEST: f64 = 18.0;

/// Below this there is no room for names at the corners: numbers stand there.
const SHORTEST: f64 = 7.0;

/// The widest that a name at a corner is, unless one of its words is wider.
const NAME: usize = 16;

/// The most lines that a name at a corner may take.
const LINES: usize = 3;

/// The names at the corners, and the room they take on each side.
struct Labels {
    lines: Vec<Vec<String>>,
    left: usize,
    right: usize,
}

pub(super) fn draw(spider: &Spider, width: usize, style: Style) -> Drawn {
    let named = labels(spider, width, spider.axes.iter().map(|axis| axis.name.as_str()), true);
    let mut radius = radius(spider, &named, width);
    let mut labels = named;
    let unfit = |lines: &Vec<String>| {
        let wide = lines.iter().map(|line| textwrap::core::display_width(line)).max();
        lines.len() > LINES || wide > Some(width / 2)
    };
    let numbered = radius < SHORTEST || labels.lines.iter().any(unfit);
    if numbered {
        let numbers: Vec<String> = (1..=spider.axes.len()).map(|at| at.to_string()).collect();
        labels = self::labels(spider, width, numbers.iter().map(String::as_str), false);
        radius = self::radius(spider, &labels, width).max(3.0);
    }
    let mut lines = heading(&spider.title, width, style);
    lines.extend(figure(spider, &labels, radius, style));
    if numbered {
        for (at, axis) in spider.axes.iter().enumerate() {
            let figures = single(spider).map_or("", |one| one.figures[at].as_str());
            let text = format!("{} {} {figures}", at + 1, visible(&axis.name));
            lines.extend(wrapped(text.trim_end(), width, Ink::Text, style));
        }
    }
    lines.extend(legend(spider, width, style));
    Drawn { lines }
}

/// The only figure, if there is one: its figures stand at the corners.
fn single(spider: &Spider) -> Option<&super::Series> {
    match spider.series.as_slice() {
        [only] => Some(only),
        _ => None,
    }
}

fn labels<'n>(
    spider: &Spider,
    width: usize,
    names: impl Iterator<Item = &'n str>,
    with_figures: bool,
) -> Labels {
    let triangle = spider.axes.len() == 3;
    let names: Vec<String> = names.map(|name| visible(name).into_owned()).collect();
    // No word is broken for the sake of a name at a corner: where it does not fit, numbers do.
    let words = names.iter().flat_map(|name| name.split_whitespace());
    let word = words.map(textwrap::core::display_width).max().unwrap_or(0);
    let room = if triangle { (width / 2).saturating_sub(2) } else { NAME.min(width / 4).max(word) };
    let lines: Vec<Vec<String>> = names
        .iter()
        .enumerate()
        .map(|(at, name)| {
            let figures = single(spider).filter(|_| with_figures);
            let figures = figures.map_or("", |one| one.figures[at].as_str());
            let name = format!("{name} {figures}");
            let wrapped = textwrap::wrap(name.trim_end(), room.max(6));
            wrapped.into_iter().map(std::borrow::Cow::into_owned).collect()
        })
        .collect();
    let wide = |side: fn(f64) -> bool| {
        let beside =
            |at: &usize| !triangle && side(geometry::on_axis(*at, spider.axes.len(), 1.0).x);
        let labels = (0..lines.len()).filter(beside).flat_map(|at| &lines[at]);
        labels.map(|line| textwrap::core::display_width(line) + 1).max().unwrap_or(0)
    };
    let left = wide(|x| x < -0.01);
    let right = wide(|x| x > 0.01);
    Labels { lines, left, right }
}

/// The way from the middle to a corner, in columns.
fn radius(spider: &Spider, labels: &Labels, width: usize) -> f64 {
    let (least, most) = geometry::extent(spider.axes.len());
    // One column for the corner's own mark on either side.
    let room = width.saturating_sub(labels.left + labels.right + 4);
    #[expect(clippy::cast_precision_loss, reason = "a terminal's width")]
    let room = room as f64;
    (room / (most.x - least.x)).min(LONGEST)
}

fn figure(spider: &Spider, labels: &Labels, radius: f64, style: Style) -> Vec<Line> {
    let axes = spider.axes.len();
    let (least, most) = geometry::extent(axes);
    let corner = |at: usize| geometry::on_axis(at, axes, 1.0);
    let (left, right) = margins(labels, axes, radius);
    // Rows are twice as high as columns are wide.
    let (above, below) = (-least.y * radius / 2.0, most.y * radius / 2.0);
    let tall = |side: &dyn Fn(Point) -> bool| {
        (0..axes).filter(|at| side(corner(*at))).map(|at| labels.lines[at].len()).max().unwrap_or(0)
    };
    let top = tall(&|point| is_pole(point, axes) && point.y < 0.0);
    let bottom = tall(&|point| is_pole(point, axes) && point.y > 0.0);
    #[expect(clippy::cast_precision_loss, reason = "a terminal's width")]
    let middle = (left as f64 + 2.0 - least.x * radius, top as f64 + above);
    let place = |point: Point| (middle.0 + point.x * radius, middle.1 + point.y * radius / 2.0);
    let columns = whole(middle.0 + most.x * radius) + 3 + right;
    let rows = top + whole(above + below) + 1 + bottom;
    let mut canvas = Canvas::new(columns, rows, style.glyphs);
    for share in [0.5, 1.0] {
        let ring: Vec<Option<f64>> = vec![Some(share); axes];
        for (from, to) in geometry::sides(&ring) {
            canvas.line(place(from), place(to), Ink::Grid);
        }
    }
    for at in 0..axes {
        canvas.line(middle, place(corner(at)), Ink::Grid);
    }
    for (share, tick) in [0.0, 0.5, 1.0].into_iter().zip(&spider.ticks) {
        let (column, row) = place(geometry::on_axis(0, axes, share));
        canvas.write(whole(column) + 1, whole(row.floor()), tick, Ink::Grid);
    }
    for (at, series) in spider.series.iter().enumerate().take(SERIES) {
        for (from, to) in geometry::sides(&series.shares) {
            canvas.line(place(from), place(to), Ink::Series(at));
        }
    }
    for (at, series) in spider.series.iter().enumerate().take(SERIES) {
        let ink = Ink::Series(at);
        let marker = ink.marker(style.glyphs).to_string();
        for (axis, share) in series.shares.iter().enumerate() {
            let Some(share) = share else { continue };
            let (column, row) = place(geometry::on_axis(axis, axes, *share));
            canvas.write(whole(column.floor()), whole(row.floor()), &marker, ink);
        }
    }
    for (at, lines) in labels.lines.iter().enumerate() {
        let point = corner(at);
        let (column, row) = place(point);
        let rows_of = lines.len();
        for (line, text) in lines.iter().enumerate() {
            let wide = textwrap::core::display_width(text);
            let row = match () {
                () if is_pole(point, axes) && point.y < 0.0 => top - rows_of + line,
                () if is_pole(point, axes) => rows - bottom + line,
                () => (whole(row.floor()) + line).saturating_sub(rows_of / 2),
            };
            let column = match () {
                () if is_pole(point, axes) => {
                    let centred = whole(column).saturating_sub(wide / 2);
                    // Names on both sides of the middle leave a blank between them.
                    let middle = whole(middle.0);
                    match point.x {
                        x if x < -0.01 => centred.min(middle.saturating_sub(wide)),
                        x if x > 0.01 => centred.max(middle + 1).min(columns.saturating_sub(wide)),
                        _ => centred,
                    }
                }
                () if point.x > 0.0 => whole(column) + 2,
                () => whole(column).saturating_sub(wide + 1),
            };
            canvas.write(column, row, text, Ink::Text);
        }
    }
    canvas.lines(style)
}

/// The columns beside the figure that its names need.
fn margins(labels: &Labels, axes: usize, radius: f64) -> (usize, usize) {
    let (least, most) = geometry::extent(axes);
    let (mut left, mut right) = (labels.left, labels.right);
    for (at, lines) in labels.lines.iter().enumerate() {
        let point = geometry::on_axis(at, axes, 1.0);
        let wide = lines.iter().map(|line| textwrap::core::display_width(line)).max().unwrap_or(0);
        // What a name above or below its corner takes to the left and right of the middle.
        let (before, behind) = match point.x {
            _ if !is_pole(point, axes) => continue,
            x if x < -0.01 => (wide + 1, 0),
            x if x > 0.01 => (0, wide + 1),
            _ => (wide / 2 + 1, wide / 2 + 1),
        };
        left = left.max(before.saturating_sub(whole(-least.x * radius) + 2));
        right = right.max(behind.saturating_sub(whole(most.x * radius) + 2));
    }
    (left, right)
}

/// Whether a corner's name stands above or below it, not beside it.
fn is_pole(point: Point, axes: usize) -> bool {
    axes == 3 || point.x.abs() < 0.01
}

/// Who is who, where there are several.
fn legend(spider: &Spider, width: usize, style: Style) -> Vec<Line> {
    if spider.series.len() < 2 {
        return Vec::new();
    }
    let mut lines = Vec::new();
    for (at, series) in spider.series.iter().enumerate().take(SERIES) {
        let ink = Ink::Series(at);
        let name = format!("{} {}", ink.marker(style.glyphs), visible(&series.name));
        lines.extend(wrapped(&name, width, ink, style));
    }
    lines
}
