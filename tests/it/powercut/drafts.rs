//! A draft, from its first answer on: the next start finds what was acknowledged.

use std::path::{Path, PathBuf};
use std::sync::Arc;

use vurder::model::Rubric;
use vurder::store::{Draft, DraftStore, FoundDraft};

use super::broken::{Flaw, Flawed};
use super::disk::{Disk, Found};
use super::recorder::Recorder;
use crate::support::cards::{draft, key, rubric};

const STATE: &str = "/state";

/// An interview of three answers on a machine that has never run the program;
/// whether any power cut loses an acknowledged answer, and how many were tried.
fn lost_over_three_answers(flaw: Flaw) -> (Option<String>, usize) {
    let rubric = rubric();
    let recorder = Recorder::new(Disk::with_folder(Path::new(STATE)));
    let files = Arc::new(Flawed { recorder: recorder.clone(), flaw });
    let drafts: Vec<Draft> = (1..=3).map(|answers| draft(&rubric, answers)).collect();
    let store = DraftStore::new(PathBuf::from("/state/vurder"), files);
    let (mut open, _) = store.open(&key(&drafts[0]), &rubric, "a test").expect("opened");
    for draft in &drafts {
        open.save(draft, &rubric).expect("saved");
        recorder.acknowledge();
    }
    let mut tried = 0;
    for (step, moment) in recorder.take_moments().iter().enumerate() {
        let last = moment.acknowledged.checked_sub(1).map(|at| &drafts[at]);
        let next = drafts.get(moment.acknowledged);
        for found in moment.disk.cuts() {
            tried += 1;
            let there = on_next_start(&found, &rubric);
            let fine = match &there {
                Ok(there) => there.as_ref() == last || (there.is_some() && there.as_ref() == next),
                Err(_) => false,
            };
            if !fine {
                let names: Vec<_> = found.keys().collect();
                let acknowledged = moment.acknowledged;
                return (
                    Some(format!(
                        "after step {step}, {acknowledged} saved: {there:?} in {names:?}"
                    )),
                    tried,
                );
            }
        }
    }
    (None, tried)
}

/// What the program finds when it is started again.
fn on_next_start(found: &Found, rubric: &Rubric) -> Result<Option<Draft>, String> {
    let files = Arc::new(Recorder::new(Disk::after_cut(found)));
    let store = DraftStore::new(PathBuf::from("/state/vurder"), files);
    match store.open(&key(&draft(rubric, 0)), rubric, "a test") {
        Ok((_, FoundDraft::Draft(draft))) => Ok(Some(*draft)),
        Ok((_, FoundDraft::None)) => Ok(None),
        Ok((_, FoundDraft::Damaged { faults, .. })) => Err(format!("damaged: {faults:?}")),
        Err(error) => Err(format!("{error:?}")),
    }
}

#[test]
fn no_power_cut_loses_an_answer_of_a_draft() {
    let (lost, tried) = lost_over_three_answers(Flaw::None);
    assert_eq!(lost, None);
    eprintln!("{tried} power cuts");
    assert!(tried > 50, "{tried}");
}

#[test]
fn the_model_catches_a_draft_that_is_saved_carelessly() {
    for flaw in [Flaw::FileNotSynced, Flaw::FolderNotSynced, Flaw::WrittenInPlace] {
        assert!(lost_over_three_answers(flaw).0.is_some(), "{flaw:?}");
    }
}
