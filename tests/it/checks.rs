//! The checks of rubrics: each has a page, a file that it finds something in,
//! and its place in docs/CHECKS.md; the shipped rubrics pass them all.

use std::fs;
use std::path::{Path, PathBuf};

use crate::files::{Run, compare, folder, name, toml_files};
use vurder::checks::ALL;
use vurder::model::Level;
use vurder::store::EMBEDDED;

fn page(path: &str) -> String {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join(path);
    fs::read_to_string(&path).unwrap_or_else(|error| panic!("{}: {error}", path.display()))
}

#[test]
fn what_is_weak_is_said_as_expected() {
    let here = folder("checks");
    for file in toml_files("checks") {
        let run = Run::of(&here, &["rubric", "check", name(&file)]);
        assert!(matches!(run.code, 0 | 3), "{}: {}{}", file.display(), run.out, run.err);
        compare(&file.with_extension("found"), &run.out);
        let denied = Run::of(&here, &["rubric", "check", "--deny", "advice", name(&file)]);
        assert_eq!(denied.code, 3, "{} has nothing to find", file.display());
    }
}

#[test]
fn every_check_has_a_page_a_file_and_a_line_in_the_list() {
    let list = page("docs/CHECKS.md");
    for check in ALL {
        let code = check.code;
        assert!(check.page.starts_with(&format!("# {code}: ")), "{code}: {}", check.page);
        assert!(check.page.contains("\n## Why\n") && check.page.contains("\n## What to do\n"));
        assert!(list.contains(&format!("[`{code}`](checks/{code}.md)")), "{code} is not listed");
        let found = page(&format!("tests/files/checks/{code}.found"));
        assert!(found.contains(&format!("[{code}]")), "{code} is not found in its own file");
    }
    let pages: Vec<PathBuf> =
        fs::read_dir(Path::new(env!("CARGO_MANIFEST_DIR")).join("docs/checks"))
            .expect("pages")
            .map(|entry| entry.expect("an entry").path())
            .collect();
    assert_eq!(pages.len(), ALL.len(), "a page without a check");
}

#[test]
fn the_shipped_rubrics_pass_every_check() {
    for (id, _) in EMBEDDED {
        let run = Run::of(&folder("checks"), &["rubric", "check", "--deny", "advice", id]);
        assert_eq!((run.code, run.err.as_str()), (0, ""), "{id}: {}", run.out);
    }
}

#[test]
fn warnings_and_advice_fail_a_check_only_where_that_is_asked_for() {
    let here = folder("checks");
    let run =
        |arguments: &[&str]| Run::of(&here, &[&["rubric", "check"][..], arguments].concat()).code;
    assert_eq!(run(&["no-question.toml"]), 0);
    assert_eq!(run(&["no-question.toml", "--deny", "warnings"]), 3);
    assert_eq!(run(&["middle-anchor.toml", "--deny", "warnings"]), 0);
    assert_eq!(run(&["middle-anchor.toml", "--deny", "advice"]), 3);
    // The file itself raises a check to an error.
    assert_eq!(run(&["unknown-check.toml"]), 3);
    assert!(ALL.iter().all(|check| check.level != Level::Error));
}

#[test]
fn a_code_is_explained_and_an_unknown_one_refused() {
    let here = folder("checks");
    for check in ALL {
        let run = Run::of(&here, &["rubric", "check", "--explain", check.code]);
        assert_eq!((run.code, run.out.as_str()), (0, check.page));
    }
    let run = Run::of(&here, &["rubric", "check", "--explain", "nothing"]);
    assert_eq!(run.code, 2);
    assert!(run.err.contains("yes-no-question"), "{}", run.err);
}
