//! The painter that makes SVG of a chart's points.

use std::fmt::Write as _;

use maud::{Markup, html};

use crate::render::chart::geometry::{self, Point, share_of};
use crate::render::chart::{Bar, Series, Spider, Strip};
use crate::text::visible;

/// From the middle to a corner.
const RADIUS: f64 = 100.0;

/// From one line of a label to the next.
const LINE: f64 = 15.0;

/// About how wide a character of a label is, in the widest of the usual fonts.
const CHARACTER: f64 = 8.6;

/// The most characters in a line of a label, and lines.
const LABEL: (usize, usize) = (16, 3);

/// The width of a line of dots or a bar, and the room beside it.
const LONG: f64 = 180.0;
const BESIDE: f64 = 10.0;

/// A number in as few characters as a hundredth of a unit needs.
fn short(number: f64) -> String {
    let text = format!("{number:.2}");
    let text = text.trim_end_matches('0').trim_end_matches('.');
    if text == "-0" { "0".to_owned() } else { text.to_owned() }
}

fn at(point: Point) -> (f64, f64) {
    (point.x * RADIUS, point.y * RADIUS)
}

/// How a corner's label stands.
struct Label {
    x: f64,
    /// The base line of its first line.
    y: f64,
    anchor: &'static str,
    lines: Vec<String>,
}

fn labels(spider: &Spider) -> Vec<Label> {
    let axes = spider.axes.len();
    let label = |(corner, axis): (usize, &crate::render::chart::SpiderAxis)| {
        let point = geometry::on_axis(corner, axes, 1.0);
        let (x, y) = at(point);
        let lines = wrapped(&axis.name);
        // Below the name stands the figure.
        #[expect(clippy::cast_precision_loss, reason = "three lines at most")]
        let tall = lines.len() as f64 * LINE;
        let (x, y, anchor) = match point.x {
            x_unit if x_unit.abs() < 0.01 && point.y < 0.0 => (x, y - 12.0 - tall, "middle"),
            x_unit if axes == 3 || x_unit.abs() < 0.01 => (x, y + 22.0, "middle"),
            x_unit if x_unit > 0.0 => (x + 10.0, y - tall / 2.0 + 4.0, "start"),
            _ => (x - 10.0, y - tall / 2.0 + 4.0, "end"),
        };
        Label { x, y, anchor, lines }
    };
    spider.axes.iter().enumerate().map(label).collect()
}

/// A name in lines; what is too long ends in an ellipsis, and stands in full in the table.
fn wrapped(name: &str) -> Vec<String> {
    let mut lines: Vec<String> = textwrap::wrap(&visible(name), LABEL.0)
        .into_iter()
        .map(std::borrow::Cow::into_owned)
        .collect();
    if lines.len() > LABEL.1 {
        lines.truncate(LABEL.1);
        if let Some(last) = lines.last_mut() {
            last.push('…');
        }
    }
    lines
}

/// The part of the plane that a figure with its labels takes.
struct View {
    left: String,
    top: String,
    wide: String,
    tall: String,
}

impl View {
    fn text(&self) -> String {
        format!("{} {} {} {}", self.left, self.top, self.wide, self.tall)
    }
}

fn view(spider: &Spider) -> View {
    let (least, most) = geometry::extent(spider.axes.len());
    let (mut left, mut right) = (least.x * RADIUS - 6.0, most.x * RADIUS + 6.0);
    let (mut top, mut bottom) = (least.y * RADIUS - 6.0, most.y * RADIUS + 6.0);
    for label in labels(spider) {
        let widest = label.lines.iter().map(|line| textwrap::core::display_width(line)).max();
        #[expect(clippy::cast_precision_loss, reason = "a name's width")]
        let (wide, tall) =
            (widest.unwrap_or(0).max(5) as f64 * CHARACTER, label.lines.len() as f64 * LINE);
        let (from, to) = match label.anchor {
            "start" => (0.0, wide),
            "end" => (-wide, 0.0),
            _ => (-wide / 2.0, wide / 2.0),
        };
        left = left.min(label.x + from);
        right = right.max(label.x + to);
        top = top.min(label.y - LINE);
        bottom = bottom.max(label.y + tall + 6.0);
    }
    // The middle stays in the middle.
    let half = right.max(-left);
    View { left: short(-half), top: short(top), wide: short(2.0 * half), tall: short(bottom - top) }
}

/// The grid of a figure, once for all who are drawn in it.
pub(super) fn grid(id: &str, spider: &Spider) -> Markup {
    let axes = spider.axes.len();
    let ring = |share: f64| path(&geometry::ring(axes, share), true);
    let mut spokes = String::new();
    for corner in geometry::ring(axes, 1.0) {
        let (x, y) = at(corner);
        let _ = write!(spokes, "M0 0L{} {}", short(x), short(y));
    }
    html! {
        symbol id=(id) viewBox=(view(spider).text()) overflow="visible" {
            path class="rim" d=(ring(1.0)) {}
            path class="ring half" d=(ring(0.5)) {}
            path class="ring" d=(spokes) {}
            @for (share, tick) in [0.0, 0.5, 1.0].into_iter().zip(&spider.ticks) {
                @let (x, y) = at(geometry::on_axis(0, axes, share));
                text class="tick" x=(short(x + 5.0)) y=(short(y + 4.0 + 8.0 * share)) { (tick) }
            }
            @for (corner, axis) in spider.axes.iter().enumerate() {
                @if let Some(minimum) = axis.minimum {
                    path class="minimum" d=(across(corner, axes, minimum)) {}
                }
                @if let Some(ideal) = axis.ideal {
                    @let (x, y) = at(geometry::on_axis(corner, axes, ideal));
                    path class="ideal" d=(diamond(x, y, 4.5)) {}
                }
            }
            @for label in labels(spider) {
                text text-anchor=(label.anchor) {
                    @for (line, text) in label.lines.iter().enumerate() {
                        @let below = if line == 0 { label.y } else { LINE };
                        @if line == 0 {
                            tspan x=(short(label.x)) y=(short(below)) { (text) }
                        } @else {
                            tspan x=(short(label.x)) dy=(short(below)) { (text) }
                        }
                    }
                }
            }
        }
    }
}

/// A short line across an axis.
fn across(corner: usize, axes: usize, share: f64) -> String {
    let out = geometry::on_axis(corner, axes, 1.0);
    let (x, y) = at(geometry::on_axis(corner, axes, share));
    let (dx, dy) = (-out.y * 7.0, out.x * 7.0);
    format!("M{} {}L{} {}", short(x - dx), short(y - dy), short(x + dx), short(y + dy))
}

fn diamond(x: f64, y: f64, size: f64) -> String {
    format!("M{} {}l{size} {size}l-{size} {size}l-{size} -{size}z", short(x), short(y - size))
}

fn path(points: &[Point], closed: bool) -> String {
    let mut text = String::new();
    for (place, point) in points.iter().enumerate() {
        let (x, y) = at(*point);
        let _ = write!(text, "{}{} {}", if place == 0 { 'M' } else { 'L' }, short(x), short(y));
    }
    if closed {
        text.push('Z');
    }
    text
}

/// The outline of one figure: closed, or in pieces where an axis has nothing.
fn outline(series: &Series) -> String {
    let axes = series.shares.len();
    let known: Vec<Point> = series
        .shares
        .iter()
        .enumerate()
        .filter_map(|(corner, share)| Some(geometry::on_axis(corner, axes, (*share)?)))
        .collect();
    if known.len() == axes {
        return path(&known, true);
    }
    geometry::sides(&series.shares).iter().map(|(from, to)| path(&[*from, *to], false)).collect()
}

/// The corners of one figure, as lines without length: round ends make dots of them.
fn ends(series: &Series) -> String {
    let axes = series.shares.len();
    let mut text = String::new();
    for (corner, share) in series.shares.iter().enumerate() {
        let Some(share) = share else { continue };
        let (x, y) = at(geometry::on_axis(corner, axes, *share));
        let _ = write!(text, "M{} {}h0", short(x), short(y));
    }
    text
}

/// A figure of one candidate: outline, corners, figures under the names.
///
/// `grid` is the id of the grid, `id` what the outline can be found by.
pub(super) fn spider(grid: &str, id: &str, spider: &Spider) -> Markup {
    let labels = labels(spider);
    html! {
        @for series in spider.series.iter().take(1) {
            @let said: Vec<String> = spider.axes.iter().zip(&series.figures)
                .map(|(axis, figure)| format!("{} {figure}", visible(&axis.name))).collect();
            @let view = view(spider);
            svg viewBox=(view.text()) width=(view.wide) height=(view.tall) role="img" {
                title { (spider.title) ": " (visible(&series.name)) }
                desc { (said.join(" · ")) }
                (place(grid, spider))
                path class="one" id=(id) d=(outline(series)) {}
                path class="ends" d=(ends(series)) {}
                @for (label, figure) in labels.iter().zip(&series.figures) {
                    text class="value" text-anchor=(label.anchor) x=(short(label.x)) y=(value_line(label)) {
                        (figure)
                    }
                }
            }
        }
    }
}

#[expect(clippy::cast_precision_loss, reason = "three lines at most")]
fn value_line(label: &Label) -> String {
    short(label.y + label.lines.len() as f64 * LINE)
}

/// The second series of a figure over its first: corners of both, figures of the second.
pub(super) fn over(grid: &str, spider: &Spider) -> Markup {
    let view = view(spider);
    let labels = labels(spider);
    html! {
        @if let [below, above] = spider.series.as_slice() {
            @let said: Vec<String> = spider.axes.iter().zip(above.figures.iter().zip(&below.figures))
                .map(|(axis, (own, all))| format!("{} {own} ({all})", visible(&axis.name))).collect();
            svg viewBox=(view.text()) width=(view.wide) height=(view.tall) role="img" {
                title { (visible(&above.name)) ", " (visible(&below.name)) }
                desc { (said.join(" · ")) }
                (place(grid, spider))
                path class="two" d=(outline(below)) {}
                path class="one" d=(outline(above)) {}
                path class="ends of-two" d=(ends(below)) {}
                path class="ends" d=(ends(above)) {}
                @for (label, figure) in labels.iter().zip(&above.figures) {
                    text class="value" text-anchor=(label.anchor) x=(short(label.x)) y=(value_line(label)) {
                        (figure)
                    }
                }
            }
        }
    }
}

/// Two values on one line, and how far they lie apart.
pub(super) fn apart(one: i64, two: f64, scale: (i64, i64), said: &str) -> Markup {
    #[expect(clippy::cast_precision_loss, reason = "a scale's ends are small")]
    let (low, high) = (scale.0 as f64, scale.1 as f64);
    let (one, two) = (along(share_of(one, scale)), along((two - low) / (high - low)));
    html! {
        svg class="strip" viewBox="0 0 200 24" role="img" {
            title { (said) }
            path class="base" d=(format!(
                "M{} 12H{}M{} 9V15M{} 9V15",
                short(BESIDE), short(BESIDE + LONG), short(BESIDE), short(BESIDE + LONG),
            )) {}
            path class="between" d=(format!("M{} 12H{}", short(one), short(two))) {}
            rect class="square" x=(short(two - 5.0)) y="7" width="10" height="10" {}
            circle class="dot" cx=(short(one)) cy="12" r="6" {}
        }
    }
}

/// An empty figure for two, which the script fills.
pub(super) fn pair(grid: &str, id: &str, spider: &Spider) -> Markup {
    let view = view(spider);
    html! {
        svg viewBox=(view.text()) width=(view.wide) height=(view.tall) role="img" data-outline=(id) {
            title { (spider.title) }
            desc {}
            (place(grid, spider))
            path class="two" {}
            path class="one" {}
            path class="ends of-two" {}
            path class="ends" {}
        }
    }
}

/// The grid at its place.
fn place(grid: &str, spider: &Spider) -> Markup {
    let View { left, top, wide, tall } = view(spider);
    html! {
        use href={ "#" (grid) } x=(left) y=(top) width=(wide) height=(tall) {}
    }
}

fn along(share: f64) -> f64 {
    BESIDE + share.clamp(0.0, 1.0) * LONG
}

/// The line that scores on a criterion stand on, once for all candidates.
pub(super) fn strip_base(id: &str, strip: &Strip, scale: (i64, i64)) -> Markup {
    let spot = |score: i64| along(share_of(score, scale));
    html! {
        symbol id=(id) viewBox="0 0 200 24" overflow="visible" {
            path class="base" d=(format!(
                "M{} 12H{}M{} 9V15M{} 9V15M{} 10V14",
                short(BESIDE), short(BESIDE + LONG), short(BESIDE), short(BESIDE + LONG),
                short(BESIDE + LONG / 2.0),
            )) {}
            @if let Some(minimum) = strip.minimum {
                path class="minimum" d=(format!("M{} 3V21", short(spot(minimum)))) {}
            }
            @if let Some(ideal) = strip.ideal {
                path class="ideal" d=(diamond(spot(ideal), 12.0, 5.0)) {}
            }
        }
    }
}

/// One line of dots. `said` is what the picture shows, in words.
pub(super) fn strip(base: &str, strip: &Strip, scale: (i64, i64), said: &str) -> Markup {
    let mut scores = strip.scores.clone();
    scores.sort_unstable();
    html! {
        svg class="strip" viewBox="0 0 200 24" role="img" {
            title { (said) }
            use href={ "#" (base) } width="200" height="24" {}
            @for same in scores.chunk_by(|one, other| one == other) {
                @let x = short(along(share_of(same[0], scale)));
                circle class="dot" cx=(x) cy="12" r=(if same.len() > 1 { "8" } else { "5.5" }) {}
                @if same.len() > 1 {
                    text class="count" text-anchor="middle" x=(x) y="15.5" { (same.len()) }
                }
            }
        }
    }
}

/// A bar in its room, with a range around its end where that is known.
pub(super) fn bar(bar: &Bar, range: Option<(f64, f64)>, said: &str) -> Markup {
    let from = bar.from.clamp(0.0, 1.0) * 200.0;
    let to = bar.to.clamp(0.0, 1.0) * 200.0;
    html! {
        svg class="share" viewBox="0 0 200 14" preserveAspectRatio="none" role="img" {
            title { (said) }
            rect class="track" y="3" width=(short(bar.room.clamp(0.0, 1.0) * 200.0)) height="8" {}
            rect class=(if bar.from > 0.0 { "range" } else { "bar" }) x=(short(from)) y="3"
                width=(short((to - from).max(0.0))) height="8" {}
            @if let Some((low, high)) = range {
                path class="whisker" vector-effect="non-scaling-stroke" d=(format!(
                    "M{low} 2V12M{high} 2V12M{low} 7H{high}",
                    low = short(low.clamp(0.0, 1.0) * 200.0),
                    high = short(high.clamp(0.0, 1.0) * 200.0),
                )) {}
            }
        }
    }
}
