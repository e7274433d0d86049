//! Tests that are left out where this machine lacks something.

use std::io::Write as _;

/// Says that a test was left out, in a form that `.ci/run` counts.
pub fn skipped(why: &str) {
    // Not by a macro: the test runner would keep it for itself.
    let _ = writeln!(std::io::stderr(), "skipped: {why}");
}

/// The same for what `.ci/run` installs: where `CI` is set it fails instead.
pub fn skipped_outside_ci(why: &str) {
    assert!(std::env::var_os("CI").is_none(), "in CI nothing is left out: {why}");
    skipped(why);
}
