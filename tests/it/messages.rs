//! Every message exists in every language, with the same values, and is used.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

type Outline = BTreeMap<String, BTreeSet<String>>;

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("src")
}

/// The messages of a language with the values that each names.
fn outline(language: &str) -> Outline {
    let mut outline = Outline::new();
    for entry in fs::read_dir(root().join("text").join(language)).expect("a language") {
        let text = fs::read_to_string(entry.expect("an entry").path()).expect("a catalogue");
        let mut open: Option<String> = None;
        for line in text.lines() {
            let starts = line.starts_with(|c: char| c.is_ascii_lowercase());
            if starts && let Some((id, _)) = line.split_once(" =") {
                let before = outline.insert(id.to_owned(), BTreeSet::new());
                assert!(before.is_none(), "{language}: {id} stands twice");
                open = Some(id.to_owned());
            }
            let Some(values) = open.as_ref().and_then(|id| outline.get_mut(id)) else { continue };
            for rest in line.split('$').skip(1) {
                let name = rest.chars().take_while(|c| c.is_ascii_lowercase() || *c == '_');
                values.insert(name.collect());
            }
        }
    }
    outline
}

fn sources(folder: &Path, found: &mut Vec<String>) {
    for entry in fs::read_dir(folder).expect("a folder") {
        let path = entry.expect("an entry").path();
        if path.is_dir() {
            sources(&path, found);
        } else if path.extension().is_some_and(|end| end == "rs") {
            found.push(fs::read_to_string(path).expect("a source"));
        }
    }
}

/// The messages that the code says, with the values that it gives.
fn said() -> Vec<(String, BTreeSet<String>)> {
    let mut files = Vec::new();
    sources(&root(), &mut files);
    let mut said = Vec::new();
    for file in &files {
        let code: String =
            file.lines().filter(|line| !line.trim_start().starts_with("//")).collect();
        for rest in code.split("msg!(").skip(1) {
            said.extend(call(rest));
        }
    }
    said
}

/// The name and the values of one `msg!` call, from behind its parenthesis.
fn call(rest: &str) -> Option<(String, BTreeSet<String>)> {
    let (mut depth, mut quoted, mut parts, mut part) = (0, false, Vec::new(), String::new());
    for character in rest.chars() {
        match character {
            '"' => quoted = !quoted,
            '(' | '[' | '{' if !quoted => depth += 1,
            ')' if !quoted && depth == 0 => break,
            ')' | ']' | '}' if !quoted => depth -= 1,
            ',' if !quoted && depth == 0 => {
                parts.push(std::mem::take(&mut part));
                continue;
            }
            _ => {}
        }
        part.push(character);
    }
    parts.push(part);
    let mut parts = parts.iter().map(|part| part.trim());
    let id = parts.next()?.strip_prefix('"')?.strip_suffix('"')?.to_owned();
    let values =
        parts.filter_map(|part| part.split_once('=')).map(|(name, _)| name.trim().to_owned());
    Some((id, values.collect()))
}

#[test]
fn every_message_that_is_said_exists_in_every_language_with_its_values() {
    let said = said();
    assert!(said.len() > 200, "only {} calls were found", said.len());
    let mut wrong = Vec::new();
    for language in ["en", "nb", "da"] {
        let outline = outline(language);
        for (id, given) in &said {
            match outline.get(id) {
                None => wrong.push(format!("{language} has no {id}")),
                Some(wanted) if !wanted.is_subset(given) => {
                    wrong.push(format!("{language} {id} wants {wanted:?}, is given {given:?}"));
                }
                Some(_) => {}
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn the_languages_have_the_same_messages() {
    let own = |language| {
        let mut outline = outline(language);
        outline.retain(|id, _| id != "help" && !id.starts_with("help-"));
        outline
    };
    let english = own("en");
    assert_eq!(english, own("nb"));
    assert_eq!(english, own("da"));
}

#[test]
fn no_message_is_left_over() {
    // Names that are put together at run time.
    const MADE: [&str; 3] = ["clap-", "recommendation-", "members-"];
    let said: BTreeSet<String> = said().into_iter().map(|(id, _)| id).collect();
    let left: Vec<String> = outline("en")
        .into_keys()
        .filter(|id| !said.contains(id) && !MADE.iter().any(|made| id.starts_with(made)))
        .collect();
    assert!(left.is_empty(), "nobody says {left:?}");
}

#[test]
fn what_is_said_of_members_is_said_of_candidates_too_with_no_other_values() {
    for language in ["en", "nb", "da"] {
        let outline = outline(language);
        for (id, values) in &outline {
            let Some(base) = id.strip_prefix("members-") else { continue };
            let of_candidates = outline.get(base);
            let fits = of_candidates.is_some_and(|known| values.is_subset(known));
            assert!(fits, "{language}: {id} has no message that it stands for");
        }
    }
}

#[test]
fn every_command_and_option_has_its_help_in_norwegian_and_danish() {
    for language in ["nb", "da"] {
        let outline = outline(language);
        let missing: Vec<String> =
            vurder::cli::help_ids().into_iter().filter(|id| !outline.contains_key(id)).collect();
        assert!(missing.is_empty(), "{language}: {missing:?}");
    }
}
