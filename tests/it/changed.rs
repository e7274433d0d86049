//! A draft that somebody else wrote to is never overwritten: both are kept and named.

use std::path::Path;
use std::sync::Arc;

use vurder::model::Rubric;
use vurder::prompt::{Keeper, Kept};
use vurder::store::{Draft, DraftStore, RealFiles};

use crate::support::cards::{draft, key as draft_key, rubric};

/// A keeper that has saved a draft below a folder, and the drafts there.
fn keeping(folder: &Path, rubric: &Rubric, mine: &Draft) -> (DraftStore, Keeper) {
    let drafts = DraftStore::new(folder.to_owned(), Arc::new(RealFiles));
    let opened = drafts.open(&draft_key(mine), rubric, "a test");
    let Ok((open, _)) = opened else { panic!("it can't be opened") };
    let keeper = Keeper::new(open, rubric.clone(), mine.clone());
    assert_eq!(keeper.keep(mine), Kept::Saved);
    (drafts, keeper)
}

#[test]
fn a_draft_that_changed_underneath_is_kept_beside_ours() {
    let folder = tempfile::tempdir().expect("a folder");
    let rubric = rubric();
    let mine = draft(&rubric, 3);
    let key = draft_key(&mine);
    let (drafts, keeper) = keeping(folder.path(), &rubric, &mine);

    let path = drafts.path(&key);
    std::fs::write(&path, "somebody else was here\n").expect("written");
    let later = draft(&rubric, 4);
    let Kept::Beside { theirs, mine: ours } = keeper.keep(&later) else {
        panic!("it was not noticed");
    };
    assert_eq!(ours, path);
    assert_eq!(std::fs::read_to_string(theirs).expect("theirs"), "somebody else was here\n");
    assert_eq!(drafts.read(&key, &rubric).ok().flatten(), Some(later.clone()));
    assert_eq!(keeper.keep(&mine), Kept::Saved);
}

#[test]
fn a_draft_that_somebody_removed_is_written_again() {
    let folder = tempfile::tempdir().expect("a folder");
    let rubric = rubric();
    let mine = draft(&rubric, 3);
    let key = draft_key(&mine);
    let (drafts, keeper) = keeping(folder.path(), &rubric, &mine);
    std::fs::remove_file(drafts.path(&key)).expect("removed");
    let _ = keeper.keep(&mine);
    assert_eq!(drafts.read(&key, &rubric).ok().flatten(), Some(mine));
}
