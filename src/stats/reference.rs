//! Reference cases for tests: inputs, and what other implementations say of them.

use serde_json::Value;

use super::grid::Grid;
use super::ratings::Ratings;

/// How close a floating-point result has to come to the reference.
pub(super) const CLOSE: f64 = 1e-9;

/// Everything known about the reference cases.
pub(super) fn expected() -> Value {
    serde_json::from_str(include_str!("../../tests/refcases/expected.json")).unwrap()
}

/// One of the CSV files, as ratings; an empty cell is a missing rating.
pub(super) fn ratings(name: &str) -> Ratings {
    let text = match name {
        "shrout_fleiss_1979" => include_str!("../../tests/refcases/shrout_fleiss_1979.csv"),
        "krippendorff_2011" => include_str!("../../tests/refcases/krippendorff_2011.csv"),
        "hiring_complete" => include_str!("../../tests/refcases/hiring_complete.csv"),
        "hiring_sparse" => include_str!("../../tests/refcases/hiring_sparse.csv"),
        "smaa_matrix" => include_str!("../../tests/refcases/smaa_matrix.csv"),
        "smaa_weights" => include_str!("../../tests/refcases/smaa_weights.csv"),
        other => panic!("no reference case {other}"),
    };
    let rows: Vec<Vec<Option<f64>>> = text
        .lines()
        .skip(1)
        .map(|line| {
            line.split(',').map(|cell| (!cell.is_empty()).then(|| cell.parse().unwrap())).collect()
        })
        .collect();
    Ratings::from_rows(&rows).unwrap()
}

/// One of the CSV files, as a complete table.
pub(super) fn grid(name: &str) -> Grid {
    ratings(name).complete().unwrap()
}

/// Asserts that a result is as close to the reference as asked for.
#[track_caller]
pub(super) fn assert_close(found: f64, expected: f64) {
    assert_within(found, expected, CLOSE);
}

/// Asserts that two numbers differ by at most `tolerance`.
#[track_caller]
pub(super) fn assert_within(found: f64, expected: f64, tolerance: f64) {
    assert!((found - expected).abs() <= tolerance, "found {found}, expected {expected}");
}
