//! The bytes that the fuzz targets in `fuzz/` keep, tried with every build.

use std::fs;
use std::path::Path;

#[path = "../../fuzz/trial.rs"]
mod trial;

fn corpus(target: &str, trial: fn(&[u8])) {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("fuzz/corpus").join(target);
    let mut count = 0;
    for entry in fs::read_dir(&folder).expect("a corpus") {
        trial(&fs::read(entry.expect("an entry").path()).expect("bytes"));
        count += 1;
    }
    assert!(count >= 10, "{target}: only {count} files");
}

#[test]
fn kept_rubrics_are_read_checked_and_shown() {
    corpus("rubric", trial::rubric);
}

#[test]
fn kept_scorecards_read_as_they_are_written() {
    corpus("scorecard", trial::scorecard);
}

#[test]
fn kept_rubrics_are_laid_out_once_and_for_all() {
    corpus("layout", trial::layout);
}
