//! A panic in the middle of a sheet: the terminal is given back, and the draft is whole.

use std::collections::BTreeMap;
use std::path::Path;
use std::sync::Arc;

use vurder::model::Rubric;
use vurder::prompt::live::{About, LiveFace};
use vurder::prompt::{Interview, Keeper, Prompter as _, Terminal};
use vurder::store::{Draft, DraftStore, RealFiles};
use vurder::text::{Catalogue, Glyphs, Language, Style};

use crate::support::{Pty, cards};

/// Names the folder of the sheet that is to panic; this test plays it then, in a terminal of its own.
const INSIDE: &str = "VURDER_TEST_PANIC";

#[test]
fn a_panic_gives_the_terminal_back_and_keeps_what_was_typed() {
    if let Some(folder) = std::env::var_os(INSIDE) {
        return play(Path::new(&folder));
    }
    let folder = tempfile::tempdir().expect("a folder");
    let name = "a_panic_gives_the_terminal_back_and_keeps_what_was_typed";
    let mut terminal = played(name, folder.path());
    terminal.wait_until_screen("F1");
    terminal.send("rang the suppl");
    terminal.wait_until_screen("rang the suppl");
    std::fs::write(folder.path().join("panic"), "").expect("a file");
    terminal.send("i");
    assert_ne!(terminal.wait().code, 0, "{}", terminal.report());
    terminal.assert_restored();
    let shown = terminal.screen();
    assert!(shown.contains("the clock stopped"), "what happened is said: {shown}");
    assert!(shown.contains("Everything is saved"), "{shown}");
    let text = draft_in(folder.path());
    assert!(text.contains("rang the suppl"), "{text}");
}

#[test]
fn a_panic_at_the_lines_gives_the_terminal_back_and_keeps_what_was_typed() {
    if let Some(folder) = std::env::var_os(INSIDE) {
        return ask_and_panic(Path::new(&folder));
    }
    let folder = tempfile::tempdir().expect("a folder");
    let name = "a_panic_at_the_lines_gives_the_terminal_back_and_keeps_what_was_typed";
    let mut terminal = played(name, folder.path());
    terminal.wait_until_screen("say");
    terminal.enter("rang the supplier");
    assert_ne!(terminal.wait().code, 0, "{}", terminal.report());
    terminal.assert_restored();
    let text = draft_in(folder.path());
    assert!(text.contains("rang the supplier"), "{text}");
}

/// A test of this file, playing the program that panics, in a terminal of its own.
fn played(test: &str, folder: &Path) -> Pty {
    let program = std::env::current_exe().expect("this test").display().to_string();
    let name = format!("sheet::panicking::{test}");
    let variables = BTreeMap::from([
        (INSIDE, folder.display().to_string()),
        ("TERM", "xterm-256color".to_owned()),
        ("RUST_BACKTRACE", "0".to_owned()),
    ]);
    let arguments = ["--exact", name.as_str(), "--nocapture"];
    Pty::spawn(&program, &arguments, &variables, folder, (80, 60))
}

/// The text of the draft that the program left behind.
fn draft_in(folder: &Path) -> String {
    let drafts = DraftStore::new(folder.to_owned(), Arc::new(RealFiles));
    let key = cards::key(&cards::draft(&cards::rubric(), 0));
    std::fs::read_to_string(drafts.path(&key)).expect("a draft")
}

/// A keeper of the draft there, and what it is a draft of.
fn kept_in(folder: &Path) -> (Keeper, Rubric, Draft) {
    let rubric = cards::rubric();
    let draft = cards::draft(&rubric, 0);
    let drafts = DraftStore::new(folder.to_owned(), Arc::new(RealFiles));
    let Ok((open, _)) = drafts.open(&cards::key(&draft), &rubric, "test") else {
        panic!("no draft")
    };
    (Keeper::new(open, rubric.clone(), draft.clone()), rubric, draft)
}

/// A question at a line, and a fault before its answer is taken into the draft.
fn ask_and_panic(folder: &Path) {
    let (keeper, ..) = kept_in(folder);
    let style = Style { width: 80, colour: false, glyphs: Glyphs::Unicode };
    let mut terminal = Terminal::new(style);
    terminal.emergency().expect("a terminal").attach(&keeper);
    let answer = terminal.line("say› ", "");
    assert!(answer.is_err(), "a fault in the program itself");
}

/// A sheet whose clock stops once there is a file called `panic`.
fn play(folder: &Path) {
    let (keeper, rubric, draft) = kept_in(folder);
    let style = Style { width: 80, colour: false, glyphs: Glyphs::Unicode };
    let mut terminal = Terminal::new(style);
    let emergency = terminal.emergency().cloned().expect("a terminal");
    let clock = || {
        assert!(!folder.join("panic").exists(), "the clock stopped");
        cards::now()
    };
    let about = About {
        name: "Tuva Dahl".to_owned(),
        rubric: "Customer service".to_owned(),
        minutes: 45,
        since: cards::now(),
        colour: false,
        glyphs: Glyphs::Unicode,
    };
    let words = Catalogue::new(Language::English);
    let asked = (0..rubric.criteria.len()).collect();
    let interview = Interview::new(&rubric, asked, draft);
    let face =
        LiveFace { interview, keeper: &keeper, emergency, words: &words, about, clock: &clock };
    let _ = face.run();
}
