//! Submitting: at every moment there is the draft or the scorecard, whole.

use std::path::{Path, PathBuf};
use std::sync::Arc;

use vurder::model::{Rubric, Scorecard};
use vurder::store::{
    CardFile, Draft, DraftStore, Durability, Files, Folder, FoundDraft, Source, read_scorecard,
    submit,
};

use super::broken::{Flaw, Flawed};
use super::disk::{Disk, Found};
use super::recorder::Recorder;
use crate::support::cards::{draft, key, now, rubric};

/// A machine with a round and a whole draft, safely saved.
fn with_a_draft(rubric: &Rubric, draft: &Draft) -> Disk {
    let mut disk = Disk::with_folder(Path::new("/all"));
    for folder in ["/all/state", "/all/round"] {
        disk.create_folder(Path::new(folder));
    }
    disk.sync_folder(Path::new("/all"));
    let recorder = Recorder::new(disk);
    let (mut open, _) =
        drafts(Arc::new(recorder.clone())).open(&key(draft), rubric, "a test").expect("opened");
    open.save(draft, rubric).expect("saved");
    recorder.disk()
}

fn drafts(files: Arc<dyn Files>) -> DraftStore {
    DraftStore::new(PathBuf::from("/all/state/vurder"), files)
}

fn round(files: Arc<dyn Files>) -> Folder {
    Folder::new(PathBuf::from("/all/round"), files)
}

/// Submits the draft if there still is one, as the command does.
fn submit_and_discard(files: Arc<dyn Files>, rubric: &Rubric, expected: &Draft) {
    let (open, found) =
        drafts(Arc::clone(&files)).open(&key(expected), rubric, "a test").expect("opened");
    let FoundDraft::Draft(draft) = found else {
        return;
    };
    let card = Scorecard { submitted: Some(now()), ..draft.card };
    let (_, durability) = submit(&round(files), rubric, card).expect("submitted");
    assert!(matches!(durability, Durability::Durable), "{durability:?}");
    open.discard().expect("discarded");
}

/// Whether the draft or the scorecard is found, whole.
fn is_kept(found: &Found, rubric: &Rubric, expected: &Draft) -> bool {
    let files: Arc<dyn Files> = Arc::new(Recorder::new(Disk::after_cut(found)));
    let draft =
        drafts(Arc::clone(&files)).read(&key(expected), rubric).expect("a whole draft or none");
    let card = CardFile {
        candidate: expected.card.candidate.clone(),
        interviewer: expected.card.interviewer.clone(),
        number: 1,
    };
    let path = round(Arc::clone(&files)).card_path(&card);
    let Some(Some(bytes)) = found.get(path.as_path()) else {
        return draft.as_ref() == Some(expected);
    };
    let source = Source::from_bytes(&path, bytes.to_vec()).expect("a whole file");
    read_scorecard(&source, rubric).expect("a whole scorecard").answers == expected.card.answers
}

fn lost_while_submitting(flaw: Flaw) -> Option<String> {
    let rubric = rubric();
    let expected = draft(&rubric, rubric.criteria.len());
    let recorder = Recorder::new(with_a_draft(&rubric, &expected));
    submit_and_discard(Arc::new(Flawed { recorder: recorder.clone(), flaw }), &rubric, &expected);
    let moments = recorder.take_moments();
    moments.iter().enumerate().find_map(|(step, moment)| {
        let cuts = moment.disk.cuts();
        let lost = cuts.iter().find(|found| !is_kept(found, &rubric, &expected))?;
        Some(format!("after step {step}: {:?}", lost.keys()))
    })
}

#[test]
fn no_power_cut_while_submitting_loses_both_draft_and_scorecard() {
    assert_eq!(lost_while_submitting(Flaw::None), None);
}

#[test]
fn the_model_catches_a_scorecard_that_is_published_carelessly() {
    assert!(lost_while_submitting(Flaw::FolderNotSynced).is_some());
}

#[test]
fn a_kill_while_submitting_then_a_second_try_then_a_power_cut_loses_nothing() {
    let rubric = rubric();
    let expected = draft(&rubric, rubric.criteria.len());
    let first = Recorder::new(with_a_draft(&rubric, &expected));
    submit_and_discard(Arc::new(first.clone()), &rubric, &expected);
    for (killed, moment) in first.take_moments().into_iter().enumerate() {
        // The killed program's disk is as it was; nothing more was synced.
        let second = Recorder::new(moment.disk);
        submit_and_discard(Arc::new(second.clone()), &rubric, &expected);
        for (step, moment) in second.take_moments().iter().enumerate() {
            for found in moment.disk.cuts() {
                let kept = is_kept(&found, &rubric, &expected);
                assert!(kept, "killed after step {killed}, cut after {step}: {:?}", found.keys());
            }
        }
    }
}
