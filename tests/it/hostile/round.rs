//! A whole round of hostile texts, through the built program and into every form.

use std::collections::BTreeMap;
use std::sync::Arc;

use chrono::{DateTime, FixedOffset};
use vurder::model::{Answer, Candidate, NoteLine, Rating, Scorecard};
use vurder::store::{Folder, RealFiles, submit};

use super::{page, terminal, texts};
use crate::browser::{Chromium, LAPTOP};
use crate::care::erasing::files;
use crate::support::{World, cards};

/// What of a name of a file is not plain on every system; `None` where it is.
pub fn complaint(name: &str) -> Option<&'static str> {
    const DEVICES: [&str; 8] = ["con", "prn", "aux", "nul", "com", "lpt", "conin$", "clock$"];
    let stem = name
        .split('.')
        .next()
        .unwrap_or_default()
        .trim_end_matches(|one: char| one.is_ascii_digit());
    let plain = |one: char| one.is_ascii_lowercase() || one.is_ascii_digit() || "-._".contains(one);
    if DEVICES.contains(&stem) {
        return Some("a device");
    }
    if !name.chars().all(plain) || name.len() > 100 {
        return Some("not plain");
    }
    (name.contains("..") || name.ends_with(['.', ' '])).then_some("not a name")
}

fn now() -> DateTime<FixedOffset> {
    cards::now()
}

/// A round in which each text is somebody's name, contact and every note.
fn round(texts: &[String], names: &[String]) -> World {
    let world = World::new();
    let panel = format!("kari={}", texts[0].replace('=', " "));
    world
        .run(&["init", "--rubric", "traits", "--title", &texts[1], "--interviewer", &panel])
        .exits(0);
    let loaded = Folder::new(world.round(), Arc::new(RealFiles)).load().expect("a round");
    let mut identities = toml::Table::new();
    for (at, (text, name)) in texts.iter().zip(names).enumerate() {
        let id = format!("c{at}").parse().expect("an id");
        let candidate = Candidate { id, added: now(), withdrawn: None, hold: None };
        loaded.publish_candidate(&candidate).expect("added");
        let identity = [("name", name), ("contact", text)];
        let identity = identity.map(|(key, text)| (key.to_owned(), text.as_str().into()));
        identities
            .insert(candidate.id.to_string(), toml::Value::Table(identity.into_iter().collect()));
        let answers = loaded.rubric.criteria.iter().enumerate().map(|(k, criterion)| {
            let score = i64::try_from((at + k) % 5 + 5).expect("small");
            let answer = Answer {
                rating: loaded.rubric.scale.score(score).ok().map(Rating::Score),
                evidence: if k == 0 { text.clone() } else { String::new() },
                judgement: if k == 0 { text.clone() } else { String::new() },
                at: Some(now()),
                ..Answer::default()
            };
            (criterion.id.clone(), answer)
        });
        let card = Scorecard {
            candidate: candidate.id.clone(),
            interviewer: loaded.round.panel[0].id.clone(),
            rubric: loaded.pin.clone(),
            answers: answers.collect::<BTreeMap<_, _>>(),
            submitted: Some(now()),
            strengths: text.clone(),
            notes: vec![NoteLine { at: now(), text: text.clone() }],
            ..cards::draft(&loaded.rubric, 0).card
        };
        assert!(submit(&loaded.folder, &loaded.rubric, card).is_ok(), "{text:?} not submitted");
    }
    // All in one go: one after the other they would be read and written a hundred thousand times.
    let mut file = toml::Table::new();
    file.insert("format".to_owned(), 1.into());
    file.insert("candidate".to_owned(), identities.into());
    let path = world.round().join("identities.toml");
    std::fs::write(path, toml::to_string(&file).expect("TOML")).expect("names");
    world
}

fn hostile() -> World {
    let texts = texts::texts();
    round(&texts, &texts)
}

#[test]
fn hostile_texts_come_back_from_the_files_and_name_none_of_them() {
    let world = hostile();
    let loaded = Folder::new(world.round(), Arc::new(RealFiles)).load().expect("a round");
    let identities = loaded.identities().expect("names");
    let cards = loaded.card_files().expect("cards");
    let read = loaded.read_cards(&cards, |card| card, &|_| {});
    assert_eq!(read.faults, Vec::new());
    for (at, text) in texts::texts().iter().enumerate() {
        let id = format!("c{at}").parse().expect("an id");
        assert_eq!(&identities.of(&id).expect("a name").contact, text);
        let card = read.read.iter().find(|card| card.candidate == id).expect("a card");
        assert_eq!((&card.strengths, &card.notes[0].text), (text, text));
    }
    for command in [&["score", "c7", "--as", "kari", "--read-only"][..], &["rank", "--as", "kari"]]
    {
        world.run(command);
    }
    for (path, _) in [files(&world.round()), files(&world.path("state"))].concat() {
        let name = path.rsplit('/').next().unwrap_or_default();
        assert_eq!(complaint(name), None, "{path}");
    }
}

#[test]
fn hostile_texts_are_only_text_in_all_that_the_program_prints() {
    let world = hostile();
    let mut commands: Vec<Vec<String>> =
        [&["rank"][..], &["status"], &["candidate", "list"], &["log"], &["panel", "list"]]
            .map(|command| command.iter().map(|word| (*word).to_owned()).collect())
            .into();
    for at in (0..texts::texts().len()).step_by(60) {
        for command in ["show", "disclose"] {
            commands.push(vec![command.to_owned(), format!("c{at}")]);
        }
        commands.push(["explain".to_owned(), format!("c{at}"), format!("c{}", at + 1)].into());
    }
    for command in commands {
        let mut arguments: Vec<&str> = command.iter().map(String::as_str).collect();
        arguments.extend(["--as", "kari"]);
        let run = world.run(&arguments);
        assert!(matches!(run.status, Some(0 | 2)), "{run}");
        for printed in [&run.stdout, &run.stderr] {
            if let Some(what) = terminal::complaint(printed) {
                panic!("{command:?}: {what}");
            }
        }
    }
}

#[test]
fn hostile_texts_add_no_element_to_the_report_and_run_nothing() {
    let mild: Vec<String> = (0..texts::texts().len()).map(|at| format!("Mild {at}")).collect();
    let worlds = [hostile(), round(&mild, &mild)];
    let pages = worlds.each_ref().map(|world| {
        let path = crate::browser::page(world, &["report", "--as", "kari"]);
        (std::fs::read_to_string(&path).expect("a page"), path)
    });
    let parsed = pages.each_ref().map(|(page, _)| page::parse(page));
    let differing: Vec<_> = parsed[0]
        .shape
        .iter()
        .filter(|(kind, count)| parsed[1].shape.get(*kind) != Some(*count))
        .collect();
    assert_eq!(parsed[0].shape, parsed[1].shape, "{differing:?}");
    assert_eq!(parsed[0].active, Vec::<String>::new());
    for text in texts::texts() {
        let shown = vurder::text::visible_block(&text);
        assert!(parsed[0].text.contains(&*shown), "not shown: {shown}");
    }
    // Where escaping is forgotten, the judge sees it.
    let careless = page::parse(&pages[0].0.replace("&lt;", "<"));
    assert!(careless.shape != parsed[1].shape && !careless.active.is_empty());

    let Some(mut browser) = Chromium::start() else { return };
    browser.open(&pages[0].1, LAPTOP);
    let title = browser.evaluate("document.title");
    assert!(title.as_str().is_some_and(|title| !title.contains("evil")), "{title}");
    assert_eq!(browser.complaints(), Vec::<String>::new());
    assert_eq!(browser.requests().len(), 1);
    let shown = browser.evaluate("document.body.textContent");
    let shown = shown.as_str().expect("a text");
    for text in texts::texts() {
        assert!(shown.contains(&*vurder::text::visible_block(&text)), "not shown: {text:?}");
    }
}
