//! The bytes that the fuzz targets in `fuzz/` keep, tried with every build.

use std::fs;
use std::path::Path;

use proptest::prelude::*;

use crate::files::damaged;

#[path = "../../fuzz/trial.rs"]
mod trial;

/// What is done with bytes.
type Trial = fn(&[u8]);

fn kept(target: &str) -> Vec<Vec<u8>> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("fuzz/corpus").join(target);
    let entries = fs::read_dir(&folder).expect("a corpus");
    let mut paths: Vec<_> = entries.map(|entry| entry.expect("an entry").path()).collect();
    paths.sort();
    paths.iter().map(|path| fs::read(path).expect("bytes")).collect()
}

fn corpus(target: &str, trial: Trial) {
    let kept = kept(target);
    assert!(kept.len() >= 10, "{target}: only {} files", kept.len());
    for bytes in kept {
        trial(&bytes);
    }
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

proptest! {
    // A short run with every build; the long ones are those of the fuzz targets.
    #![proptest_config(ProptestConfig { cases: 400, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn what_is_kept_may_be_damaged_in_any_way(
        which in any::<prop::sample::Index>(),
        edits in prop::collection::vec((any::<prop::sample::Index>(), 0..4_u8, any::<u8>(), 0..40_usize), 1..6),
    ) {
        let trials: [(&str, Trial); 3] =
            [("rubric", trial::rubric), ("scorecard", trial::scorecard), ("layout", trial::layout)];
        for (target, trial) in trials {
            let kept = kept(target);
            trial(&damaged(kept[which.index(kept.len())].clone(), &edits));
        }
    }
}
