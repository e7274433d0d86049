//! Whole rounds with the reports that are expected of them: `tests/cases/NAME`.
//!
//! `scores.csv` is the round: a line per scorecard, an empty cell for *not asked*, the
//! rubric `traits`. Where they are there, `panel.csv` says who is how senior and scores what,
//! `evidence.csv` what was noted, and `talk.csv` what was revised and decided afterwards.
//! `expected/COMMAND.LANGUAGE.txt` is what a person reads, `expected/COMMAND.json` what a
//! program does. `VURDER_BLESS=1 cargo test --test it cases` writes them anew; read the
//! difference before it goes in.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use vurder::model::{
    Answer, Candidate, Decider, Decision, Interviewer, Purpose, RankingThen, Rating, Reveal,
    Revision, Round, Rubric, Scorecard, Verdict,
};
use vurder::store::{Folder, RealFiles, begin_round, embedded_rubric, submit, write_candidate};
use vurder::text::Language;

use crate::support::cards::now;
use crate::support::{Run, World};

/// What is asked of every round; `LAST` stands for the last candidate of `scores.csv`,
/// `FIRST` and `SECOND` for the first two.
const COMMANDS: &[(&str, &[&str])] = &[
    ("rank", &["rank"]),
    ("explain", &["explain", "LAST"]),
    ("explain-two", &["explain", "FIRST", "SECOND"]),
    ("weights", &["weights"]),
    ("agreement", &["agreement"]),
    ("interviewers", &["interviewers"]),
    ("debrief", &["debrief"]),
    ("recommendation", &["recommendation"]),
    ("plan", &["plan"]),
    ("log", &["log"]),
];

/// The rounds that are read in every language, and as JSON; the others in English alone.
const IN_ALL_LANGUAGES: [&str; 3] = ["after-the-talk", "complete", "one-interviewer"];

#[test]
fn rounds_are_reported_as_expected() {
    let cases = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/cases");
    let mut names: Vec<String> = fs::read_dir(&cases)
        .expect("cases")
        .map(|entry| entry.expect("a case").file_name().to_string_lossy().into_owned())
        .collect();
    names.sort();
    assert!(names.len() >= 11, "only {} cases were found", names.len());
    let (ones, others): (Vec<_>, Vec<_>) =
        names.iter().enumerate().partition(|(at, _)| at % 2 == 0);
    std::thread::scope(|scope| {
        for half in [ones, others] {
            scope.spawn(|| half.into_iter().for_each(|(_, name)| report(&cases.join(name), name)));
        }
    });
}

/// Asks everything of one round.
fn report(case: &Path, name: &str) {
    let world = World::new();
    let candidates = lay_out(&world, case);
    let everything = IN_ALL_LANGUAGES.contains(&name);
    let languages: &[&str] = if everything { &["en", "nb", "da"] } else { &["en"] };
    let expected = case.join("expected");
    for (command, arguments) in COMMANDS {
        // What was done is told of a round in which something was.
        let told = *command != "log" || case.join("talk.csv").exists();
        let Some(arguments) = about(arguments, &candidates).filter(|_| told) else { continue };
        for language in languages {
            let with = ["--as", "observer", "--lang", language];
            let run = world.run(&[&arguments[..], &with].concat());
            compare(&expected.join(format!("{command}.{language}.txt")), &said(&run));
        }
        if everything {
            let with = ["--as", "observer", "--format", "json"];
            let run = world.run(&[&arguments[..], &with].concat()).exits(0);
            compare(&expected.join(format!("{command}.json")), &run.stdout);
        }
    }
}

/// The arguments with candidates in their places; `None` where there are too few.
fn about<'t>(arguments: &[&'t str], candidates: &'t [String]) -> Option<Vec<&'t str>> {
    let candidate = |word: &'t str| match word {
        "FIRST" => candidates.first().map(String::as_str),
        "SECOND" => candidates.get(1).map(String::as_str),
        "LAST" => candidates.last().map(String::as_str),
        other => Some(other),
    };
    arguments.iter().map(|word| candidate(word)).collect()
}

/// What a person reads: the page without what it follows from, or why there is none.
fn said(run: &Run) -> String {
    if run.status == Some(0) {
        run.stdout.split("\n<!--").next().unwrap_or_default().to_owned()
    } else {
        format!("{}(exit code {})\n", run.stderr, run.status.unwrap_or(-1))
    }
}

/// The lines of a file of a case, in cells, the heading first; the last of so many cells has
/// the rest of its line. None where the file is not there.
fn cells(case: &Path, file: &str, columns: usize) -> Vec<Vec<String>> {
    let text = fs::read_to_string(case.join(file)).unwrap_or_default();
    let lines = text.lines().filter(|line| !line.starts_with('#'));
    lines.map(|line| line.splitn(columns, ',').map(str::to_owned).collect()).collect()
}

/// Makes the round that a case describes: no names, fixed ids and times. The candidates.
fn lay_out(world: &World, case: &Path) -> Vec<String> {
    let lines = cells(case, "scores.csv", usize::MAX);
    let lines: Vec<Vec<&str>> =
        lines.iter().map(|line| line.iter().map(String::as_str).collect()).collect();
    let (heading, cards) = lines.split_first().expect("a heading");
    let criteria = &heading[2..];
    let notes = cells(case, "evidence.csv", 4);
    let (rubric, rubric_text) = embedded_rubric("traits").expect("embedded").expect("sound");
    let mut panel: Vec<&str> = Vec::new();
    for card in cards {
        if !panel.contains(&card[1]) {
            panel.push(card[1]);
        }
    }
    let round = plan(&rubric, &panel, case);
    let folder = Folder::new(world.round(), Arc::new(RealFiles));
    begin_round(&folder, &round, rubric_text, "").expect("a round");
    fs::create_dir_all(world.round().join("candidates")).expect("a folder");
    let mut met: BTreeMap<&str, u32> = BTreeMap::new();
    let mut candidates: Vec<String> = Vec::new();
    for card in cards {
        let id = card[0].parse().expect("an id");
        let candidate = Candidate { id, added: now(), withdrawn: None, hold: None };
        let path = world.round().join("candidates").join(format!("{}.toml", card[0]));
        fs::write(path, write_candidate(&candidate)).expect("a candidate");
        let order = met.entry(card[1]).and_modify(|met| *met += 1).or_insert(1);
        if !candidates.contains(&card[0].to_owned()) {
            candidates.push(card[0].to_owned());
        }
        let mut card = scorecard(&rubric, criteria, card, *order);
        let seat = round.panel.iter().find(|one| one.id == card.interviewer).expect("a seat");
        let focus = seat.focus.clone();
        card.answers.retain(|criterion, _| {
            focus.is_empty() || focus.iter().any(|one| one.as_str() == criterion.as_str())
        });
        for (criterion, answer) in &mut card.answers {
            let of = [card.candidate.as_str(), card.interviewer.as_str(), criterion.as_str()];
            let note = notes.iter().find(|note| note[..3] == of);
            answer.evidence = note.map(|note| note[3].clone()).unwrap_or_default();
        }
        submit(&folder, &rubric, card).expect("submitted");
    }
    talk(&folder, case);
    candidates
}

/// What was revised and decided after the talk, an hour apart.
fn talk(folder: &Folder, case: &Path) {
    let loaded = folder.load().unwrap_or_else(|faults| panic!("{faults:?}"));
    for (hours, line) in (0_i64..).zip(&cells(case, "talk.csv", 6)).skip(1) {
        let [what, candidate, who, criterion, given, reason] = &line[..] else {
            panic!("{line:?}");
        };
        let then = now() + chrono::Duration::days(31) + chrono::Duration::hours(hours);
        let candidate = candidate.parse().expect("an id");
        if what == "revise" {
            let score = given.parse().expect("a score");
            let revision = Revision {
                id: format!("rev{hours:05}").parse().expect("an id"),
                candidate,
                interviewer: who.parse().expect("an id"),
                rubric: loaded.pin.clone(),
                criterion: criterion.parse().expect("an id"),
                rating: Rating::Score(loaded.rubric.scale.score(score).expect("on the scale")),
                reason: reason.clone(),
                at: then,
                entered_by: None,
                salt: "00".repeat(16),
                replaces: Vec::new(),
                digest: "00".repeat(16).parse().expect("a digest"),
            };
            loaded.publish_revision(&revision.sealed()).expect("published");
        } else {
            let decision = Decision {
                id: format!("dec{hours:05}").parse().expect("an id"),
                candidate,
                verdict: *Verdict::ALL.iter().find(|one| one.code() == given).expect("a verdict"),
                by: Decider::Other(who.clone()),
                reason: reason.clone(),
                at: then,
                entered_by: None,
                ranking: RankingThen::default(),
                salt: "00".repeat(16),
                replaces: Vec::new(),
                digest: "00".repeat(16).parse().expect("a digest"),
            };
            loaded.publish_decision(&decision.sealed()).expect("published");
        }
    }
}

fn plan(rubric: &Rubric, panel: &[&str], case: &Path) -> Round {
    let name = case.file_name().expect("a name").to_string_lossy();
    let seats = cells(case, "panel.csv", 3);
    let seat = |id: &&str| {
        let told = seats.iter().find(|told| told[0] == **id);
        let focus = told.map(|told| told[2].split_whitespace()).into_iter().flatten();
        Interviewer {
            id: id.parse().expect("an id"),
            name: None,
            focus: focus.map(|id| id.parse().expect("an id")).collect(),
            role: vurder::model::Role::Other,
            seniority: told.and_then(|told| told[1].parse().ok()),
        }
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
        minutes: None,
        training: vurder::model::Training::default(),
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
