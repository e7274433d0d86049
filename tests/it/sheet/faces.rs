//! The same interview through both faces: the same draft, byte for byte.

use std::fmt::Write as _;
use std::path::Path;
use std::sync::Arc;

use proptest::prelude::*;
use vurder::model::Rubric;
use vurder::prompt::{Interview, Keeper, Kept, LineFace, Reply, Scripted};
use vurder::store::{Draft, DraftStore, FoundDraft, RealFiles};
use vurder::text::{Catalogue, Glyphs, Language, Style};

use super::{press, sheet};
use crate::support::cards;

/// What an interviewer does, however it is typed.
#[derive(Debug, Clone)]
enum Act {
    Score(i64),
    NotAsked,
    NoEvidence,
    Evidence(String),
    Judgement(String),
    Tick(usize),
    Note(String),
    /// The first running note, if there is one.
    TakeOver,
    Undo,
}

/// At which criterion, and what.
type Script = Vec<(usize, Act)>;

fn script() -> impl Strategy<Value = Script> {
    // Words that neither face takes for a number or an order.
    let text = "[b-hk-mæøå日]{3,9}( [b-hk-mæøå]{3,9}){0,3}";
    let act = prop_oneof![
        3 => (0_i64..=10).prop_map(Act::Score),
        1 => Just(Act::NotAsked),
        1 => Just(Act::NoEvidence),
        3 => text.prop_map(Act::Evidence),
        2 => text.prop_map(Act::Judgement),
        1 => (1_usize..=4).prop_map(Act::Tick),
        2 => text.prop_map(Act::Note),
        1 => Just(Act::TakeOver),
        1 => Just(Act::Undo),
    ];
    proptest::collection::vec((0_usize..9, act), 0..25)
}

/// What both faces leave on the disk.
fn saved(folder: &Path, play: impl FnOnce(Draft, &Keeper) -> Draft) -> String {
    let rubric = cards::rubric();
    let drafts = DraftStore::new(folder.to_owned(), Arc::new(RealFiles));
    let draft = cards::draft(&rubric, 0);
    let key = cards::key(&draft);
    let Ok((open, FoundDraft::None)) = drafts.open(&key, &rubric, "test") else {
        panic!("no new draft")
    };
    let keeper = Keeper::new(open, rubric, draft.clone());
    let last = play(draft, &keeper);
    assert_eq!(keeper.keep(&last), Kept::Saved);
    std::fs::read_to_string(drafts.path(&key)).expect("a draft")
}

fn line_by_line(rubric: &Rubric, script: &Script, draft: Draft, keeper: &Keeper) -> Draft {
    let mut notes = 0;
    let mut replies = Vec::new();
    for (at, act) in script {
        replies.push(format!("/{}", at + 1));
        replies.extend(match act {
            Act::Score(score) => Some(score.to_string()),
            Act::NotAsked => Some("-".to_owned()),
            Act::NoEvidence => Some(".".to_owned()),
            Act::Evidence(text) => Some(text.clone()),
            Act::Judgement(text) => Some(format!("! {text}")),
            Act::Tick(number) => Some(format!("t {number}")),
            Act::Note(text) => Some(format!("# {text}")),
            Act::TakeOver => Some("#1".to_owned()),
            Act::Undo => Some("u".to_owned()),
        });
        notes += 1;
    }
    assert!(notes == script.len());
    replies.extend(["/1", "q"].map(str::to_owned));
    let mut prompter = Scripted::new(replies.into_iter().map(Reply::Line));
    let words = Catalogue::new(Language::English);
    let asked = (0..rubric.criteria.len()).collect();
    let mut face = LineFace {
        interview: Interview::new(rubric, asked, draft),
        keeper,
        prompter: &mut prompter,
        words: &words,
        style: Style { width: 80, colour: false, glyphs: Glyphs::Unicode },
        clock: &cards::now,
        answered: None,
    };
    face.run();
    face.interview.draft().clone()
}

fn on_the_sheet(rubric: &Rubric, script: &Script, draft: Draft) -> Draft {
    let words = Catalogue::new(Language::English);
    let mut app = sheet(rubric, &words, draft);
    for (at, act) in script {
        let jump = format!("/{}\r", at + 1);
        press(&mut app, &jump);
        let answer = |app: &vurder::prompt::live::App<'_, '_>| {
            app.interview.asking(*at).and_then(|one| one.answer).cloned().unwrap_or_default()
        };
        let mut keys = String::new();
        // In a text that is there already, what is new begins a new line.
        let on = |text: &str| if text.is_empty() { "" } else { "\r" };
        let _ = match act {
            Act::Score(score) => write!(keys, "{score}"),
            Act::NotAsked => write!(keys, "-"),
            Act::NoEvidence => write!(keys, "."),
            Act::Evidence(text) => write!(keys, "\t{}{text}\x1b[Z", on(&answer(&app).evidence)),
            Act::Judgement(text) => {
                write!(keys, "!{}{text}\x1b[Z\x1b[Z", on(&answer(&app).judgement))
            }
            Act::Tick(_) if rubric.criteria[*at].competences.is_empty() => Ok(()),
            Act::Tick(number) => write!(keys, "+{number}"),
            Act::Note(text) => write!(keys, "#{text}\r\t"),
            Act::TakeOver => {
                let up = "\x1b[A".repeat(app.interview.card().notes.len());
                match up.is_empty() {
                    true => Ok(()),
                    false => write!(keys, "#{up}\r\t"),
                }
            }
            Act::Undo => write!(keys, "\x15"),
        };
        press(&mut app, &keys);
        app.moment_over();
        if matches!(act, Act::Tick(_)) && !rubric.criteria[*at].competences.is_empty() {
            super::escape(&mut app);
        }
    }
    press(&mut app, "/1\r");
    app.interview.draft().clone()
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(48))]
    #[test]
    fn both_faces_leave_the_same_draft(script in script()) {
        let rubric = cards::rubric();
        let folder = tempfile::tempdir().expect("a folder");
        let lines = saved(&folder.path().join("lines"), |draft, keeper| {
            line_by_line(&rubric, &script, draft, keeper)
        });
        let sheet = saved(&folder.path().join("sheet"), |draft, _| {
            on_the_sheet(&rubric, &script, draft)
        });
        prop_assert_eq!(lines, sheet);
    }
}
