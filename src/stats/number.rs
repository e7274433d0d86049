//! The one door from counts to floating point.

/// A count as a floating-point number; exact up to 2⁵³.
#[expect(
    clippy::cast_precision_loss,
    reason = "counts of units, raters and draws stay far below 2^53"
)]
pub(super) const fn real(count: usize) -> f64 {
    count as f64
}

/// A whole number as a floating-point number; exact up to 2⁵³.
#[expect(clippy::cast_precision_loss, reason = "sums over units stay far below 2^53")]
pub(super) const fn whole(number: u64) -> f64 {
    number as f64
}

/// The square of `value`.
pub(super) const fn squared(value: f64) -> f64 {
    value * value
}
