//! What the documents show is what the program does.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

use vurder::store::{EXAMPLE, EXAMPLE_DRAFT};

use crate::support::World;

fn root() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR"))
}

fn read(name: &str) -> String {
    fs::read_to_string(root().join(name)).expect("a document")
}

/// The text of every block that begins with this line of the fence.
fn blocks(text: &str, fence: &str) -> Vec<String> {
    let mut blocks = Vec::new();
    let mut open: Option<String> = None;
    for line in text.lines() {
        match &mut open {
            None if line == format!("```{fence}") => open = Some(String::new()),
            Some(_) if line == "```" => blocks.extend(open.take()),
            Some(block) => {
                block.push_str(line);
                block.push('\n');
            }
            None => {}
        }
    }
    blocks
}

#[test]
fn the_readme_shows_what_its_commands_print() {
    let world = World::new().with("COLUMNS", "80");
    let mut shown = 0;
    for block in blocks(&read("README.md"), "console") {
        let (command, output) = block.split_once('\n').expect("a command and its output");
        let arguments = command.strip_prefix("$ cargo run --release -- ").expect("a command");
        let arguments = arguments.replace("examples/", &format!("{}/examples/", root().display()));
        let arguments: Vec<&str> = arguments.split_whitespace().collect();
        world.run(&arguments).exits(0).stdout_is(output);
        shown += 1;
    }
    assert!(shown > 0, "the README shows no command");
}

#[test]
fn the_rounds_commands_in_the_readme_work_as_written() {
    let world = World::new();
    let readme = read("README.md");
    let section = readme.split("## A round, from beginning to end").nth(1).expect("the section");
    let script = blocks(section, "sh").remove(0);
    let commands: Vec<&str> = script
        .lines()
        .filter_map(|line| line.split('#').next()?.trim().strip_prefix("vurder "))
        .collect();
    assert!(commands.len() >= 6, "{commands:?}");
    world.run(&["init", "autumn", "--title", "Autumn", "--interviewer", "kari"]).exits(0);
    for command in commands {
        let mut arguments: Vec<&str> = command.split_whitespace().collect();
        // What asks is given its answer; what begins the round was done above.
        match arguments[0] {
            "init" => continue,
            "candidate" => arguments.push("Tuva"),
            "score" => arguments.extend(["Tuva", "--set", "helpful=8"]),
            _ => {}
        }
        arguments.extend(["--round", "autumn"]);
        world.run(&arguments).exits(0);
    }
}

#[test]
fn what_the_readme_says_of_the_example_round_works_there_as_written() {
    let world = World::new();
    let demo = world.run(&["demo"]).exits(0).stdout;
    let first = demo.lines().next().expect("a command");
    let folder = first.split_whitespace().last().expect("a folder").to_owned();
    let doctor = world.run(&["doctor", "--round", &folder]).exits(0);
    assert!(!doctor.stdout.contains("warning"), "{doctor}");
    let readme = read("README.md");
    let section = readme.split("## A round, from beginning to end").nth(1).expect("the section");
    let scripts = blocks(section, "sh");
    let commands: Vec<Vec<String>> = scripts[1..3]
        .iter()
        .flat_map(|script| script.lines())
        .filter_map(|line| line.strip_prefix("vurder "))
        .map(|line| words_of(line.split(" #").next().unwrap_or(line)))
        .collect();
    assert_eq!(commands.len(), 12, "{commands:?}");
    for command in commands {
        let mut arguments: Vec<String> = command;
        match arguments[0].as_str() {
            "rubric" => {
                let file =
                    |word: &String| word.replace("rubric.toml", &format!("{folder}/rubric.toml"));
                arguments = arguments.iter().map(file).collect();
            }
            _ => arguments.extend(["--round".to_owned(), folder.clone()]),
        }
        let arguments: Vec<&str> = arguments.iter().map(String::as_str).collect();
        world.run(&arguments).exits(0);
    }
    fs::remove_dir_all(folder).expect("the demo's folder");
}

/// The words of a command line; quotation marks hold several together.
fn words_of(line: &str) -> Vec<String> {
    let parts = line.trim().split('"').enumerate();
    parts
        .flat_map(|(at, part)| match at % 2 {
            0 => part.split_whitespace().map(str::to_owned).collect(),
            _ => vec![part.to_owned()],
        })
        .collect()
}

#[test]
fn the_files_in_the_specification_form_a_sound_round() {
    let world = World::new();
    let folder = world.round();
    let mut written = 0;
    for block in blocks(&read("docs/FORMAT.md"), "toml") {
        let name = block.lines().next().and_then(|line| line.strip_prefix("# ")).expect("a name");
        if name.starts_with("state:") {
            continue;
        }
        let path = folder.join(name.trim());
        fs::create_dir_all(path.parent().expect("a folder")).expect("a folder");
        fs::write(path, &block).expect("a file");
        written += 1;
    }
    assert!(written >= 5, "only {written} files are shown");
    world.run(&["check"]).exits(0);
}

/// The codes that the sources give to faults and findings: what stands first in the calls that make one.
fn codes_in(folder: &Path, found: &mut BTreeSet<String>) {
    const CALLS: [&str; 7] =
        ["Fault::error(", "Finding::new(", ".error(", ".hinted(", "fault(", "hinted(", ".add("];
    for entry in fs::read_dir(folder).expect("a folder") {
        let path = entry.expect("an entry").path();
        if path.is_dir() {
            codes_in(&path, found);
            continue;
        }
        let text = fs::read_to_string(&path).unwrap_or_default();
        for call in CALLS {
            for rest in text.split(call).skip(1) {
                let code =
                    rest.trim_start().strip_prefix('"').and_then(|rest| rest.split('"').next());
                let is_code = |code: &&str| {
                    !code.is_empty()
                        && code.bytes().all(|one| one.is_ascii_lowercase() || one == b'-')
                };
                found.extend(code.filter(is_code).map(str::to_owned));
            }
        }
    }
}

#[test]
fn every_code_of_a_fault_stands_in_the_specification() {
    let mut given = BTreeSet::new();
    for floor in ["store", "commands", "report"] {
        codes_in(&root().join("src").join(floor), &mut given);
    }
    assert!(given.len() > 60, "only {given:?}");
    let page = read("docs/FORMAT.md");
    let (_, tables) = page.split_once("## Fault codes").expect("the codes");
    let cells = tables.lines().filter(|line| line.starts_with("| `"));
    let cells = cells.filter_map(|line| line.split('|').nth(1));
    let told: BTreeSet<&str> =
        cells.flat_map(|cell| cell.split('`')).map(str::trim).filter(|it| it.len() > 1).collect();
    let missing: Vec<&String> = given.iter().filter(|code| !told.contains(code.as_str())).collect();
    assert!(missing.is_empty(), "not in docs/FORMAT.md: {missing:?}");
}

#[test]
fn the_example_in_the_program_is_the_one_in_the_folder() {
    fn files(folder: &Path, below: &Path, found: &mut BTreeMap<String, String>) {
        for entry in fs::read_dir(folder).expect("a folder") {
            let path = entry.expect("an entry").path();
            if path.is_dir() {
                files(&path, below, found);
            } else {
                let name = path.strip_prefix(below).expect("below").to_string_lossy().into_owned();
                found.insert(name, fs::read_to_string(&path).expect("a file"));
            }
        }
    }
    let folder = root().join("examples/customer-service");
    let mut found = BTreeMap::new();
    files(&folder, &folder, &mut found);
    let embedded: BTreeMap<String, String> =
        EXAMPLE.iter().map(|(name, text)| ((*name).to_owned(), (*text).to_owned())).collect();
    assert_eq!(found, embedded);
    let draft = read("examples/customer-service-draft.toml");
    assert_eq!(EXAMPLE_DRAFT.2, draft);
}

#[test]
fn the_example_shows_every_case_that_a_table_can_show() {
    let world = World::new();
    let example = root().join("examples/customer-service").display().to_string();
    let json = world.run(&["rank", "--format", "json", "--round", &example]).exits(0).stdout;
    let report: serde_json::Value = serde_json::from_str(&json).expect("JSON");
    for part in ["rows", "ties", "apart", "second_looks", "sealed", "withdrawn"] {
        let entries = report[part].as_array().expect("a list");
        assert!(!entries.is_empty(), "the example has no {part}");
    }
    let reasons = report["apart"].to_string();
    assert!(reasons.contains("below-minimum") && reasons.contains("no-score"), "{reasons}");
    world.run(&["check", &example]).exits(0);
}

#[test]
fn the_demo_suggests_commands_that_work() {
    let world = World::new();
    let demo = world.run(&["demo"]).exits(0);
    let commands: Vec<&str> = demo.stdout.lines().collect();
    assert_eq!(commands.len(), 3, "{demo}");
    for command in &commands {
        let mut arguments: Vec<&str> = command.split_whitespace().skip(1).collect();
        if arguments[0] == "score" {
            // The draft that came with the demo is there to be gone on with.
            arguments.extend(["Linnea", "--read-only"]);
        }
        world.run(&arguments).exits(0);
    }
    let folder = commands[0].split_whitespace().last().expect("a folder");
    fs::remove_dir_all(folder).expect("the demo's folder");
}
