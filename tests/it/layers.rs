//! The house stands on its floors: no module names one above it.

use std::fs;
use std::path::{Path, PathBuf};

/// The floors from the ground up; modules of one floor do not name each other.
const FLOORS: [&[&str]; 8] = [
    &["text"],
    &["model", "stats"],
    &["scoring", "checks", "store"],
    &["report"],
    &["prompt", "render"],
    &["commands"],
    &["cli"],
    &["lib", "main"],
];

fn floor(module: &str) -> usize {
    FLOORS
        .iter()
        .position(|floor| floor.contains(&module))
        .unwrap_or_else(|| panic!("the module {module} has no floor"))
}

fn sources(folder: &Path, found: &mut Vec<PathBuf>) {
    for entry in fs::read_dir(folder).expect("a folder") {
        let path = entry.expect("an entry").path();
        if path.is_dir() {
            sources(&path, found);
        } else if path.extension().is_some_and(|end| end == "rs") {
            found.push(path);
        }
    }
}

/// The top module that a file belongs to.
fn module_of(path: &Path, root: &Path) -> String {
    let inside = path.strip_prefix(root).expect("below src");
    let first = inside.iter().next().expect("a name").to_string_lossy();
    first.trim_end_matches(".rs").to_owned()
}

/// The modules that a text names by `crate::…`, tests left out.
fn named(text: &str) -> Vec<String> {
    let code = text.split("#[cfg(test)]").next().unwrap_or_default();
    let lines = code.lines().filter(|line| !line.trim_start().starts_with("//"));
    let mut names = Vec::new();
    for line in lines {
        for rest in line.split("crate::").skip(1) {
            let name: String =
                rest.chars().take_while(|c| c.is_ascii_alphanumeric() || *c == '_').collect();
            names.push(name);
        }
    }
    names
}

fn upward(path: &str, module: &str, text: &str) -> Vec<String> {
    let own = floor(module);
    let above = |name: &String| name != "msg" && name != module && floor(name) >= own;
    named(text).into_iter().filter(above).map(|name| format!("{path} names {name}")).collect()
}

#[test]
fn no_module_names_one_above_or_beside_it() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
    let mut files = Vec::new();
    sources(&root, &mut files);
    assert!(files.len() > 60, "only {} files were found", files.len());
    let mut wrong = Vec::new();
    // Tests may read files and ask the floors above, wherever they stand.
    let of_tests = |path: &&PathBuf| path.ends_with("tests.rs") || path.ends_with("testing.rs");
    for path in files.iter().filter(|path| !of_tests(path)) {
        let text = fs::read_to_string(path).expect("a source");
        wrong.extend(upward(&path.to_string_lossy(), &module_of(path, &root), &text));
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn an_upward_arrow_would_be_seen() {
    assert_eq!(upward("x.rs", "store", "use crate::render::Table;").len(), 1);
    assert_eq!(upward("x.rs", "model", "let x = crate::store::save();").len(), 1);
    assert_eq!(upward("x.rs", "checks", "use crate::store::Source;").len(), 1);
    assert!(upward("x.rs", "store", "use crate::model::Id;").is_empty());
}
