//! The interview on a disk that fails for a while.

use std::io::ErrorKind;
use std::sync::Arc;

use vurder::msg;
use vurder::prompt::{Ending, Interview, Keeper, LineFace, Reply, Scripted};
use vurder::store::DraftStore;
use vurder::text::{Catalogue, Glyphs, Language, Style};

use super::nth::Failing;
use crate::support::cards::{draft, key, now, rubric};
use crate::support::say;

/// How many operations a save that fails at once, by a full disk, needs.
const FAILED_SAVE: usize = 2;

#[test]
fn a_full_disk_is_shown_until_an_answer_is_saved_and_nothing_is_lost() {
    let rubric = rubric();
    let folder = tempfile::tempdir().expect("a folder");
    let begun = draft(&rubric, 0);
    let opening = Failing::never();
    let open = |files: Failing| {
        DraftStore::new(folder.path().join("vurder"), Arc::new(files)).open(
            &key(&begun),
            &rubric,
            "a test",
        )
    };
    drop(open(opening.clone()).expect("opened"));
    let from = opening.operations() + 1;
    // The first answer and the second meet a full disk: both at the first write.
    let failing = Failing::during(from..from + FAILED_SAVE, ErrorKind::StorageFull);
    let (open, _) = open(failing).expect("opened");
    let keeper = Keeper::new(open, rubric.clone(), begun.clone());
    let words = Catalogue::new(Language::English);
    let lines = ["6 first", "7 second", "8 third", "q"];
    let mut prompter = Scripted::new(lines.map(|line| Reply::Line(line.to_owned())));
    let mut face = LineFace {
        interview: Interview::new(&rubric, (0..rubric.criteria.len()).collect(), begun.clone()),
        keeper: &keeper,
        prompter: &mut prompter,
        words: &words,
        style: Style { width: 400, colour: false, glyphs: Glyphs::Unicode },
        clock: &now,
        answered: None,
    };
    assert_eq!(face.run(), Ending::Draft);
    let answers = face.interview.card().answers.clone();
    assert!(!keeper.is_unsaved());
    drop(keeper);
    let said = prompter.transcript;
    let echo = |what: &str, state: &str| say(&msg!("answer-echo", what = what, state = state));
    let (lost, kept) = (say(&msg!("not-saved")), say(&msg!("saved-at", time = "10:00:00")));
    assert!(said.contains(&echo("Positive: 6 · “first”", &lost)), "{said}");
    assert!(said.contains(&echo("Interested: 8 · “third”", &kept)), "{said}");
    assert!(said.contains(&say(&msg!("cause-disk-full"))), "{said}");
    assert!(said.contains(&say(&msg!("not-saved-standing"))), "{said}");
    let store = DraftStore::new(folder.path().join("vurder"), Arc::new(Failing::never()));
    let there = store.read(&key(&begun), &rubric).expect("whole").expect("a draft");
    assert_eq!(there.card.answers, answers);
    assert_eq!(answers.len(), 3);
}
