//! Whole rounds with the reports that are expected of them: `tests/cases/NAME`.
//!
//! `scores.csv` is the round: a line per scorecard, an empty cell for *not asked*, the
//! rubric `traits`. `expected/COMMAND.LANGUAGE.txt` is what a person reads,
//! `expected/COMMAND.json` what a program does. `VURDER_BLESS=1 cargo test --test it cases`
//! writes them anew; read the difference before it goes in.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use vurder::model::{
    Answer, Candidate, Interviewer, Purpose, Rating, Reveal, Round, Rubric, Scorecard,
};
use vurder::store::{Folder, RealFiles, begin_round, embedded_rubric, submit, write_candidate};
use vurder::text::Language;

use crate::support::World;
use crate::support::cards::now;

/// What is asked of every round.
const COMMANDS: &[(&str, &[&str])] = &[
    ("rank", &["rank"]),
    ("weights", &["weights"]),
    ("agreement", &["agreement"]),
    ("interviewers", &["interviewers"]),
    ("plan", &["plan"]),
];

/// The rounds that are read in every language, and as JSON; the others in English alone.
const IN_ALL_LANGUAGES: [&str; 2] = ["complete", "one-interviewer"];

#[test]
fn rounds_are_reported_as_expected() {
    let cases = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/cases");
    let mut names: Vec<String> = fs::read_dir(&cases)
        .expect("cases")
        .map(|entry| entry.expect("a case").file_name().to_string_lossy().into_owned())
        .collect();
    names.sort();
    assert!(names.len() >= 9, "only {} cases were found", names.len());
    for name in names {
        let case = cases.join(&name);
        let world = World::new();
        lay_out(&world, &case);
        for (command, arguments) in COMMANDS {
            let everything = IN_ALL_LANGUAGES.contains(&name.as_str());
            let languages: &[&str] = if everything { &["en", "nb", "da"] } else { &["en"] };
            let expected = case.join("expected");
            for language in languages {
                let with = ["--as", "observer", "--lang", language];
                let run = world.run(&[*arguments, &with].concat()).exits(0);
                compare(&expected.join(format!("{command}.{language}.txt")), &run.stdout);
            }
            if everything {
                let with = ["--as", "observer", "--format", "json"];
                let run = world.run(&[*arguments, &with].concat()).exits(0);
                compare(&expected.join(format!("{command}.json")), &run.stdout);
            }
        }
    }
}

/// Makes the round that a case describes: no names, fixed ids and times.
fn lay_out(world: &World, case: &Path) {
    let text = fs::read_to_string(case.join("scores.csv")).expect("scores");
    let mut lines = text.lines().filter(|line| !line.starts_with('#'));
    let criteria: Vec<&str> = lines.next().expect("a heading").split(',').skip(2).collect();
    let cards: Vec<Vec<&str>> = lines.map(|line| line.split(',').collect()).collect();
    let (rubric, rubric_text) = embedded_rubric("traits").expect("embedded").expect("sound");
    let mut panel: Vec<&str> = Vec::new();
    for card in &cards {
        if !panel.contains(&card[1]) {
            panel.push(card[1]);
        }
    }
    let round = plan(&rubric, &panel, case);
    let folder = Folder::new(world.round(), Arc::new(RealFiles));
    begin_round(&folder, &round, rubric_text, "").expect("a round");
    fs::create_dir_all(world.round().join("candidates")).expect("a folder");
    let mut met: BTreeMap<&str, u32> = BTreeMap::new();
    for card in &cards {
        let id = card[0].parse().expect("an id");
        let candidate = Candidate { id, added: now(), withdrawn: None, hold: None };
        let path = world.round().join("candidates").join(format!("{}.toml", card[0]));
        fs::write(path, write_candidate(&candidate)).expect("a candidate");
        let order = met.entry(card[1]).and_modify(|met| *met += 1).or_insert(1);
        let card = scorecard(&rubric, &criteria, card, *order);
        submit(&folder, &rubric, card).expect("submitted");
    }
}

fn plan(rubric: &Rubric, panel: &[&str], case: &Path) -> Round {
    let name = case.file_name().expect("a name").to_string_lossy();
    let seat = |id: &&str| Interviewer {
        id: id.parse().expect("an id"),
        name: None,
        focus: Vec::new(),
        role: vurder::model::Role::Other,
        seniority: None,
    };
    Round {
        id: "r-case".parse().expect("an id"),
        title: name.into_owned(),
        purpose: Purpose::Hiring,
        language: Language::English,
        rubric: rubric.pin(),
        earlier: Vec::new(),
        reveal: Reveal::AfterOwn,
        created: now(),
        identities: None,
        retention: None,
        panel: panel.iter().map(seat).collect(),
    }
}

fn scorecard(rubric: &Rubric, criteria: &[&str], cells: &[&str], order: u32) -> Scorecard {
    let answers = criteria.iter().zip(&cells[2..]).map(|(criterion, cell)| {
        let rating = match cell.parse() {
            Ok(number) => Rating::Score(rubric.scale.score(number).expect("on the scale")),
            Err(_) => Rating::NotAsked,
        };
        let answer = Answer { rating: Some(rating), at: Some(now()), ..Answer::default() };
        (criterion.parse().expect("an id"), answer)
    });
    Scorecard {
        candidate: cells[0].parse().expect("an id"),
        interviewer: cells[1].parse().expect("an id"),
        rubric: rubric.pin(),
        order,
        salt: "00".repeat(16),
        // Four interviews a day, an hour apart.
        started: now()
            + chrono::Duration::days(i64::from((order - 1) / 4))
            + chrono::Duration::hours(i64::from((order - 1) % 4)),
        answers: answers.collect(),
        submitted: Some(now() + chrono::Duration::days(30)),
        ..crate::support::cards::draft(rubric, 0).card
    }
}

fn compare(expected: &PathBuf, found: &str) {
    if std::env::var_os("VURDER_BLESS").is_some() {
        fs::create_dir_all(expected.parent().expect("a folder")).expect("a folder");
        fs::write(expected, found).expect("written");
        return;
    }
    let text = fs::read_to_string(expected).unwrap_or_default();
    let place = expected.display();
    assert_eq!(found, text, "{place}; VURDER_BLESS=1 writes it anew");
}
