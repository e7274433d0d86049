//! Every operation of a save fails once, in every way.

use std::io::ErrorKind;
use std::path::Path;
use std::sync::Arc;

use vurder::msg;
use vurder::store::{
    DraftStore, Durability, FoundDraft, OpenError, SaveError, Stamp, publish, save,
};
use vurder::text::Message;

use super::nth::Failing;
use crate::support::cards::{draft, key, rubric};

const KINDS: [ErrorKind; 5] = [
    ErrorKind::StorageFull,
    ErrorKind::QuotaExceeded,
    ErrorKind::ReadOnlyFilesystem,
    ErrorKind::PermissionDenied,
    ErrorKind::Other,
];

fn cause(kind: ErrorKind) -> Message {
    match kind {
        ErrorKind::StorageFull => msg!("cause-disk-full"),
        ErrorKind::QuotaExceeded => msg!("cause-quota"),
        ErrorKind::ReadOnlyFilesystem => msg!("cause-read-only"),
        ErrorKind::PermissionDenied => msg!("cause-permission"),
        other => msg!("cause-other", detail = std::io::Error::from(other).to_string()),
    }
}

#[track_caller]
fn assert_only_this_file(path: &Path, content: Option<&str>) {
    let folder = path.parent().expect("a folder");
    let names: Vec<_> = std::fs::read_dir(folder)
        .expect("a folder")
        .map(|one| one.expect("a name").path())
        .collect();
    let expected: Vec<_> = content.iter().map(|_| path.to_owned()).collect();
    assert_eq!(names, expected, "nothing half-done is left behind");
    assert_eq!(std::fs::read_to_string(path).ok().as_deref(), content);
}

#[test]
fn a_save_that_fails_at_any_operation_leaves_the_old_file_whole_and_names_it() {
    let folder = tempfile::tempdir().expect("a folder");
    let path = folder.path().join("kari.toml");
    let counting = Failing::never();
    std::fs::write(&path, "old").expect("written");
    save(&counting, &path, b"new and longer", &Stamp::of(b"old")).expect("saved");
    let all = counting.operations();
    assert_eq!(all, 7, "temporary, write, sync, read back, compare, rename, folder");
    for kind in KINDS {
        for number in 0..all {
            std::fs::write(&path, "old").expect("written");
            let saved =
                save(&Failing::at(number, kind), &path, b"new and longer", &Stamp::of(b"old"));
            match saved {
                Err(error) => {
                    assert_eq!(error.path(), path, "{kind} at {number}");
                    assert_eq!(error.cause(), cause(kind), "{kind} at {number}");
                    assert!(number + 1 < all, "{kind} at {number}");
                    assert_only_this_file(&path, Some("old"));
                }
                Ok((stamp, durability)) => {
                    assert_eq!(number + 1, all, "{kind} at {number}");
                    assert!(matches!(durability, Durability::Uncertain(_)), "{durability:?}");
                    assert_eq!(stamp, Stamp::of(b"new and longer"));
                    assert_only_this_file(&path, Some("new and longer"));
                }
            }
        }
    }
}

#[test]
fn a_publication_that_fails_at_any_operation_leaves_nothing_behind() {
    for kind in KINDS {
        for number in 0..6 {
            let folder = tempfile::tempdir().expect("a folder");
            let path = folder.path().join("kari.toml");
            match publish(&Failing::at(number, kind), &path, b"card") {
                Err(error) => {
                    assert_eq!((error.path(), error.cause()), (path.as_path(), cause(kind)));
                    assert_only_this_file(&path, None);
                }
                Ok(durability) => {
                    assert!(
                        number == 5 && matches!(durability, Durability::Uncertain(_)),
                        "{number}"
                    );
                    assert_only_this_file(&path, Some("card"));
                }
            }
        }
    }
}

#[test]
fn a_file_system_that_cannot_sync_folders_is_accepted() {
    for kind in [ErrorKind::InvalidInput, ErrorKind::Unsupported] {
        let folder = tempfile::tempdir().expect("a folder");
        let path = folder.path().join("kari.toml");
        let durability = publish(&Failing::at(5, kind), &path, b"card").expect("published");
        assert!(matches!(durability, Durability::Unpromised), "{durability:?}");
    }
}

#[test]
fn a_file_that_somebody_else_changed_is_not_overwritten() {
    let folder = tempfile::tempdir().expect("a folder");
    let path = folder.path().join("kari.toml");
    std::fs::write(&path, "theirs").expect("written");
    let saved = save(&Failing::never(), &path, b"ours", &Stamp::of(b"old"));
    assert!(matches!(saved, Err(SaveError::Changed { .. })), "{saved:?}");
    let published = publish(&Failing::never(), &path, b"ours");
    assert!(matches!(published, Err(SaveError::Exists { .. })), "{published:?}");
    assert_only_this_file(&path, Some("theirs"));
}

/// A draft of one answer is there; the program starts again on a disk that
/// fails once, and saves a second answer. The first is kept whatever happens.
#[test]
fn opening_and_saving_a_draft_with_any_operation_failing_keeps_the_answers_before() {
    let rubric = rubric();
    let (first, second) = (draft(&rubric, 1), draft(&rubric, 2));
    let (mut refused, mut failed, mut saved) = (0, 0, 0);
    for kind in KINDS {
        for number in 0.. {
            let folder = tempfile::tempdir().expect("a folder");
            let store = |files: &Failing| {
                DraftStore::new(folder.path().join("vurder"), Arc::new(files.clone()))
            };
            let (mut open, _) =
                store(&Failing::never()).open(&key(&first), &rubric, "a test").expect("opened");
            open.save(&first, &rubric).expect("saved");
            drop(open);
            let failing = Failing::at(number, kind);
            let expected = match store(&failing).open(&key(&first), &rubric, "a test") {
                Err(OpenError::Unwritable(error)) => {
                    assert!(error.path().starts_with(folder.path()), "{error:?}");
                    refused += 1;
                    &first
                }
                Err(OpenError::Failure(_)) => {
                    refused += 1;
                    &first
                }
                Err(OpenError::Busy(holder)) => panic!("busy: {holder}"),
                Ok((mut open, found)) => {
                    assert!(matches!(found, FoundDraft::Draft(found) if *found == first));
                    if open.save(&second, &rubric).is_err() {
                        // The next answer tries again, with a new file.
                        failed += 1;
                        open.save(&second, &rubric).expect("saved at the second try");
                    }
                    saved += 1;
                    &second
                }
            };
            let there = store(&Failing::never()).read(&key(&first), &rubric).expect("whole");
            assert_eq!(there.as_ref(), Some(expected), "{kind} at {number}");
            if failing.operations() <= number {
                break;
            }
        }
    }
    assert!(refused >= 15 && failed >= 30 && saved > failed, "{refused} {failed} {saved}");
}
