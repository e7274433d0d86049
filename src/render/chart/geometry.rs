//! Where the points of a figure lie: plain numbers, for whoever paints.
//!
//! The unit is the distance from the middle to a corner; the middle is at
//! (0, 0), x grows to the right and y downwards. Nothing here decides
//! anything: places and ties are exact, elsewhere.

use std::f64::consts::TAU;

/// A point, in units of the figure.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Point {
    /// To the right.
    pub x: f64,
    /// Downwards.
    pub y: f64,
}

/// The point at a share of the way from the middle to a corner.
///
/// Corners stand clockwise from the top, at equal angles.
///
/// # Examples
/// ```
/// use vurder::render::chart::geometry::on_axis;
/// let top = on_axis(0, 3, 1.0);
/// assert!(top.x.abs() < 1e-12 && (top.y + 1.0).abs() < 1e-12);
/// let right = on_axis(1, 3, 0.5);
/// assert!((right.x - 0.75_f64.sqrt() / 2.0).abs() < 1e-12 && (right.y - 0.25).abs() < 1e-12);
/// ```
#[must_use]
#[expect(clippy::cast_precision_loss, reason = "figures have a handful of axes")]
pub fn on_axis(at: usize, axes: usize, share: f64) -> Point {
    let angle = TAU * (at as f64 / axes as f64 - 0.25);
    Point { x: share * angle.cos(), y: share * angle.sin() }
}

/// The corners of a ring of the grid.
#[must_use]
pub fn ring(axes: usize, share: f64) -> Vec<Point> {
    (0..axes).map(|axis| on_axis(axis, axes, share)).collect()
}

/// A figure's outline in pieces: one closed piece where every axis has a
/// share, else the sides between neighbours that both have one.
#[must_use]
pub fn sides(shares: &[Option<f64>]) -> Vec<(Point, Point)> {
    let axes = shares.len();
    let point = |axis: usize| Some(on_axis(axis, axes, (*shares.get(axis)?)?));
    (0..axes).filter_map(|axis| Some((point(axis)?, point((axis + 1) % axes)?))).collect()
}

/// How far a figure reaches: its leftmost, topmost, rightmost and lowest coordinate.
#[must_use]
pub fn extent(axes: usize) -> (Point, Point) {
    let corners = ring(axes, 1.0);
    let fold =
        |of: fn(&Point) -> f64, pick: fn(f64, f64) -> f64| corners.iter().map(of).fold(0.0, pick);
    let least = Point { x: fold(|one| one.x, f64::min), y: fold(|one| one.y, f64::min) };
    let most = Point { x: fold(|one| one.x, f64::max), y: fold(|one| one.y, f64::max) };
    (least, most)
}

/// A score as a share of its scale, 0 to 1.
#[must_use]
#[expect(clippy::cast_precision_loss, reason = "scales reach at most 1000 from 0")]
pub fn share_of(score: i64, (least, most): (i64, i64)) -> f64 {
    (score - least) as f64 / (most - least) as f64
}

#[cfg(test)]
mod tests {
    use super::{Point, extent, on_axis, ring, sides};

    fn distance(one: Point, other: Point) -> f64 {
        (one.x - other.x).hypot(one.y - other.y)
    }

    #[test]
    fn a_triangle_is_equilateral_and_a_share_is_its_length_on_the_axis() {
        let corners = ring(3, 1.0);
        let lengths = [0, 1, 2].map(|at| distance(corners[at], corners[(at + 1) % 3]));
        assert!(lengths.iter().all(|length| (length - 3_f64.sqrt()).abs() < 1e-12), "{lengths:?}");
        let middle = Point { x: 0.0, y: 0.0 };
        for share in [0.0, 0.25, 0.5, 1.0] {
            for axis in 0..6 {
                assert!((distance(middle, on_axis(axis, 6, share)) - share).abs() < 1e-12);
            }
        }
    }

    #[test]
    fn an_outline_with_a_gap_is_open_there() {
        assert_eq!(sides(&[Some(1.0), Some(0.5), Some(0.2)]).len(), 3);
        assert_eq!(sides(&[Some(1.0), None, Some(0.2)]).len(), 1);
        assert_eq!(sides(&[None, None, Some(0.2)]).len(), 0);
    }

    #[test]
    fn a_triangle_reaches_half_as_far_down_as_up() {
        let (least, most) = extent(3);
        assert!((least.y + 1.0).abs() < 1e-12 && (most.y - 0.5).abs() < 1e-12);
    }
}
