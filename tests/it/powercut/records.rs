//! Revisions and decisions: what was said to be written is there, whole; nothing else is.

use std::path::{Path, PathBuf};
use std::sync::Arc;

use vurder::model::Rubric;
use vurder::store::{Durability, Files, LoadedRound};

use super::broken::{Flaw, Flawed};
use super::disk::{Disk, Found};
use super::recorder::Recorder;
use crate::support::cards::rubric;
use crate::support::records::{decision, revision, round};

const ROUND: &str = "/all/round";

/// A machine with a round's folder, safely there.
fn machine() -> Disk {
    let mut disk = Disk::with_folder(Path::new("/all"));
    disk.create_folder(Path::new(ROUND));
    disk.sync_folder(Path::new("/all"));
    disk
}

fn loaded(files: Arc<dyn Files>, rubric: &Rubric) -> LoadedRound {
    round(PathBuf::from(ROUND), files, rubric)
}

/// How many revisions and decisions are found, each whole.
fn found_whole(found: &Found, rubric: &Rubric) -> Option<(usize, usize)> {
    let files: Arc<dyn Files> = Arc::new(Recorder::new(Disk::after_cut(found)));
    let loaded = loaded(files, rubric);
    let revisions = loaded.read_revisions(&loaded.revision_files().ok()?);
    let decisions = loaded.read_decisions(&loaded.decision_files().ok()?);
    let whole = revisions.faults.is_empty() && decisions.faults.is_empty();
    let ours = revisions.read.iter().all(|one| *one == revision(rubric))
        && decisions.read.iter().all(|one| *one == decision(rubric));
    (whole && ours).then_some((revisions.read.len(), decisions.read.len()))
}

/// A revision and then a decision; whether any power cut loses or damages an
/// acknowledged one, and how many were tried.
fn lost(flaw: Flaw) -> (Option<String>, usize) {
    let rubric = rubric();
    let recorder = Recorder::new(machine());
    let files: Arc<dyn Files> = Arc::new(Flawed { recorder: recorder.clone(), flaw });
    let loaded = loaded(files, &rubric);
    let (_, durability) = loaded.publish_revision(&revision(&rubric)).expect("published");
    assert!(matches!(durability, Durability::Durable), "{durability:?}");
    recorder.acknowledge();
    loaded.publish_decision(&decision(&rubric)).expect("published");
    recorder.acknowledge();
    let mut tried = 0;
    for (step, moment) in recorder.take_moments().iter().enumerate() {
        let wanted = (moment.acknowledged.min(1), moment.acknowledged.saturating_sub(1));
        for found in moment.disk.cuts() {
            tried += 1;
            let there = found_whole(&found, &rubric);
            if !there.is_some_and(|there| there.0 >= wanted.0 && there.1 >= wanted.1) {
                return (Some(format!("after step {step}: {there:?} of {wanted:?}")), tried);
            }
        }
    }
    (None, tried)
}

#[test]
fn a_revision_and_a_decision_survive_any_power_cut_once_they_are_told() {
    let (lost, tried) = lost(Flaw::None);
    assert_eq!(lost, None);
    assert!(tried > 30, "only {tried} power cuts were tried");
}

#[test]
fn files_that_are_not_synced_or_not_published_whole_would_be_noticed() {
    for flaw in [Flaw::FileNotSynced, Flaw::FolderNotSynced, Flaw::WrittenInPlace] {
        assert!(lost(flaw).0.is_some(), "{flaw:?} was not noticed");
    }
}
