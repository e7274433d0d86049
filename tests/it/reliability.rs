//! What can go wrong, and which test shows what happens then.
//!
//! `docs/RELIABILITY.md` is made from this list: each test that is named must
//! be there, and a fault without one says why.
//! `VURDER_WRITE=1 cargo test reliability` writes the page anew.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

mod faults;

use faults::{FAULTS, Fault, Proof};

/// The names of all tests: functions behind a `#[test]`, also inside `proptest!`.
fn tests() -> BTreeSet<String> {
    fn below(folder: &Path, found: &mut BTreeSet<String>) {
        for entry in fs::read_dir(folder).expect("a folder") {
            let path = entry.expect("an entry").path();
            if path.is_dir() {
                below(&path, found);
            } else if path.extension().is_some_and(|end| end == "rs") {
                let text = fs::read_to_string(&path).expect("a source");
                for rest in text.split("#[test]").skip(1) {
                    let name = rest.split("fn ").nth(1).unwrap_or_default();
                    let name = name.split(['(', '<']).next().unwrap_or_default();
                    found.insert(name.trim().to_owned());
                }
            }
        }
    }
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let mut found = BTreeSet::new();
    below(&root.join("src"), &mut found);
    below(&root.join("tests"), &mut found);
    found
}

fn page() -> String {
    let tested = |fault: &&Fault| matches!(fault.2, Proof::Tests(_));
    let (all, tested) = (FAULTS.len(), FAULTS.iter().filter(tested).count());
    let mut text = format!(
        "# Reliability\n\nWhat can go wrong, and how it is known what happens then. \
         Made by the tests: each one named here\nis run by `cargo test`; \
         `VURDER_WRITE=1 cargo test reliability` writes this page anew.\n\n\
         {tested} of {all} faults have a test. The others say why not.\n\n\
         | # | what goes wrong | tested by, or why not |\n|---|---|---|\n"
    );
    for Fault(number, what, proof) in FAULTS {
        let proof = match proof {
            Proof::Tests(names) => {
                names.iter().map(|name| format!("`{name}`")).collect::<Vec<_>>().join("<br>")
            }
            Proof::None(why) => format!("**not tested:** {why}"),
        };
        text.push_str(&format!("| {number} | {what} | {proof} |\n"));
    }
    text
}

#[test]
fn every_fault_has_a_test_that_exists_or_a_reason() {
    let there = tests();
    assert!(there.len() > 300, "only {} tests were found", there.len());
    let named = FAULTS.iter().filter_map(|fault| match &fault.2 {
        Proof::Tests(names) => Some((fault.0, names)),
        Proof::None(_) => None,
    });
    let missing: Vec<(usize, &str)> = named
        .flat_map(|(number, names)| names.iter().map(move |name| (number, *name)))
        .filter(|(_, name)| !there.contains(*name))
        .collect();
    assert!(missing.is_empty(), "there are no such tests: {missing:?}");
    let numbers: Vec<usize> = FAULTS.iter().map(|fault| fault.0).collect();
    assert_eq!(numbers, (1..=FAULTS.len()).collect::<Vec<_>>());
}

#[test]
fn the_page_on_reliability_is_what_the_tests_say() {
    let path = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("docs/RELIABILITY.md");
    if std::env::var_os("VURDER_WRITE").is_some() {
        fs::write(&path, page()).expect("written");
    }
    assert_eq!(fs::read_to_string(&path).expect("the page"), page());
}
