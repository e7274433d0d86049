//! Every command that writes, on a machine where there is something to write to.

use std::path::Path;
use std::sync::Arc;

use vurder::store::{Files, publish};

use super::disk::Disk;
use super::machine::{ROUND, TOP, When, run};
use super::recorder::Recorder;

/// A command line.
#[derive(Debug, Clone, Copy)]
pub struct Case {
    /// What it is called in a failure.
    pub name: &'static str,
    pub when: When,
    pub arguments: &'static [&'static str],
}

/// A rubric of two criteria, so that a round is read in no time.
const RUBRIC: &str = r#"format = 1
id = "shop"
version = "1.0.0"
languages = ["en"]
title.en = "The shop"
scale = { min = 0, max = 10 }

[[group]]
id = "shop"
name.en = "In the shop"

[[criterion]]
id = "calm"
group = "shop"
weight = 2
name.en = "Calm"
description.en = "Stays calm with an angry customer."
questions = [{ en = "When was a customer last angry with you?" }]
anchors.0.en = "Shouts back."
anchors.10.en = "Lets the customer finish, and names what they said."

[[criterion]]
id = "tills"
group = "shop"
name.en = "Tills"
description.en = "Knows the tills."
questions = [{ en = "What do you do when the till jams?" }]
anchors.0.en = "Calls somebody."
anchors.10.en = "Opens it and takes the paper out."
"#;

const fn today(name: &'static str, arguments: &'static [&'static str]) -> Case {
    Case { name, when: When::Today, arguments }
}

/// Every command that writes, some of them twice because they take other ways then.
pub const CASES: &[Case] = &[
    today("init", &["init", "/machine/new", "--rubric", "shop.toml", "--interviewer", "kari=Kari"]),
    today("init --purpose team", &["init", "/machine/crew", "--purpose", "team"]),
    today("panel add", &["panel", "add", "nils", "--name", "Nils Example", "--focus", "calm"]),
    today("panel add to a team", &["panel", "add", "siri", "--round", "/machine/team"]),
    today("candidate add", &["candidate", "add", "Aksel Example", "--contact", "a@example.org"]),
    today("candidate add --from", &["candidate", "add", "--from", "names.txt"]),
    today("candidate add to a team", &["candidate", "add", "Siri", "--round", "/machine/team"]),
    today(
        "candidate withdraw",
        &["candidate", "withdraw", "Emil", "--reason", "Took another job."],
    ),
    today("plan --write", &["plan", "--write", "--most", "1", "--round", "/machine/fresh"]),
    today(
        "score, a first answer",
        &[
            "score",
            "Nora",
            "--as",
            "kari",
            "--set",
            "calm=7",
            "--evidence",
            "calm=Told of a queue.",
        ],
    ),
    today("score, one answer more", &["score", "Emil", "--as", "ola", "--set", "tills=4"]),
    today(
        "score after a damaged draft",
        &["score", "Liv", "--as", "kari", "--set", "tills=4", "--round", "/machine/fresh"],
    ),
    today(
        "score --from-paper",
        &["score", "Nora", "--as", "ola", "--from-paper", "--from", "paper.toml", "--submit"],
    ),
    today(
        "score --submit",
        &["score", "Nora", "--as", "kari", "--set", "calm=3", "--set", "tills=5", "--submit"],
    ),
    today("submit", &["submit", "Emil", "--as", "ola", "--missing", "not-asked"]),
    today("reopen", &["reopen", "Tuva", "--as", "kari", "--reason", "A slip."]),
    today("submit an amendment", &["score", "Tuva", "--as", "ola", "--set", "calm=9", "--submit"]),
    today("revise", &["revise", "Tuva", "calm", "6", "--as", "kari", "--reason", "I misheard."]),
    today("decide", &["decide", "Tuva", "--offer", "--as", "kari", "--reason", "Knows the shop."]),
    today(
        "decide anew",
        &["decide", "Emil", "--reject", "--as", "kari", "--by", "Randi", "--reason", "Not yet."],
    ),
    today("retention set", &["retention", "set", "9 months", "--reason", "The law."]),
    today("retention hold", &["retention", "hold", "Tuva", "--reason", "A complaint."]),
    today("retention release", &["retention", "release", "Nora"]),
    Case { name: "purge", when: When::NextYear, arguments: &["purge", "--due", "--yes"] },
    today("erase", &["erase", "Tuva", "--reason", "Asked for it.", "--yes", "--keep-statistics"]),
    today("erase, begun before", &["erase", "Emil", "--reason", "Asked for it.", "--yes"]),
    today(
        "rubric new",
        &["rubric", "new", "own.toml", "--title", "Own", "--pick", "positive,helpful"],
    ),
    today("rubric fmt", &["rubric", "fmt", "untidy.toml"]),
    today("rubric upgrade", &["rubric", "upgrade", "next.toml", "--reason", "Agreed.", "--yes"]),
    today("pseudonymise", &["pseudonymise", "/machine/copy", "--as", "observer"]),
    today("report", &["report", "-o", "first.html", "--as", "observer"]),
    today(
        "report over an earlier one",
        &["report", "-o", "report.html", "--as", "observer", "--redact", "evidence"],
    ),
    today(
        "a page of feedback",
        &["report", "--candidate", "Tuva", "-o", "tuva.html", "--as", "observer"],
    ),
    today("kit --html", &["kit", "--html", "-o", "kit.html"]),
];

/// Copies the example, beside the round; it is as long as all the others together.
pub const COPYING: Case = today("demo", &["demo"]);

/// Clears away what crashed runs left. It writes no file and changes none, so that there is no
/// careless way of doing it.
pub const CLEARING: Case = today("doctor --fix", &["doctor", "--fix"]);

/// A machine with a round in which much has happened, a fresh one, and a team's, all safely
/// on the disk.
pub fn machine() -> Disk {
    let mut disk = Disk::with_folder(Path::new(TOP));
    disk.create_folder(Path::new(ROUND));
    let recorder = Recorder::new(disk);
    let files: Arc<dyn Files> = Arc::new(recorder.clone());
    let put = |name: &str, text: &str| {
        publish(&*files, &Path::new(ROUND).join(name), text.as_bytes()).expect("written");
    };
    put("shop.toml", RUBRIC);
    put("next.toml", &RUBRIC.replace("weight = 2", "weight = 3").replace("1.0.0", "1.1.0"));
    put("untidy.toml", &RUBRIC.replace("weight = 2\n", "weight   =   2\n"));
    put("names.txt", "Berit Example\nCarl Example\n");
    put(
        "paper.toml",
        "format = 1\n[ratings.calm]\nscore = 5\nevidence = \"Noted on paper.\"\n[ratings.tills]\nscore = 6\n",
    );
    let long = format!("calm={}", "Let the customer finish. ".repeat(160));
    let prepared: &[&[&str]] = &[
        &[
            "init",
            "--rubric",
            "shop.toml",
            "--title",
            "Autumn",
            "--interviewer",
            "kari=Kari",
            "--interviewer",
            "ola=Ola",
            "--retention",
            "6 months",
            "--retention-reason",
            "The law.",
        ],
        &[
            "init",
            "/machine/fresh",
            "--rubric",
            "shop.toml",
            "--interviewer",
            "kari",
            "--interviewer",
            "ola",
        ],
        &["candidate", "add", "Liv", "--round", "/machine/fresh"],
        &["init", "/machine/team", "--purpose", "team", "--rubric", "shop.toml"],
        &["candidate", "add", "Tuva Example"],
        &["candidate", "add", "Emil Example"],
        &["candidate", "add", "Nora Example"],
        &["candidate", "add", "Pia Example"],
        &[
            "score",
            "Tuva",
            "--as",
            "kari",
            "--set",
            "calm=8",
            "--set",
            "tills=5",
            "--evidence",
            &long,
            "--submit",
        ],
        &["score", "Tuva", "--as", "ola", "--set", "calm=6", "--set", "tills=7", "--submit"],
        &["score", "Emil", "--as", "ola", "--set", "calm=3", "--evidence", &long],
        &["reopen", "Tuva", "--as", "ola", "--reason", "A slip."],
        &["score", "Emil", "--as", "kari", "--set", "calm=4", "--set", "tills=5", "--submit"],
        &["score", "Liv", "--as", "kari", "--set", "calm=3", "--round", "/machine/fresh"],
        &["decide", "Emil", "--hold", "--as", "kari", "--by", "Randi", "--reason", "We wait."],
        &["retention", "hold", "Nora", "--reason", "A complaint."],
        &["report", "-o", "report.html", "--as", "observer"],
    ];
    for line in prepared {
        let ran = run(Arc::clone(&files), When::Today, line);
        assert!(ran.is_done(), "{line:?}: {}", ran.complaint());
    }
    let mut found = recorder.disk().found();
    // Liv's draft was hit by something that left nothing but NUL.
    let damaged: Vec<_> = found
        .iter()
        .filter(|(path, content)| {
            let text = content.as_deref().map(String::from_utf8_lossy).unwrap_or_default();
            path.starts_with("/machine/state") && text.contains("score = 3") && text.len() < 2000
        })
        .map(|(path, _)| path.clone())
        .collect();
    assert_eq!(damaged.len(), 1, "{damaged:?}");
    for path in damaged {
        found.insert(path, Some(Arc::from(vec![0; 700])));
    }
    Disk::after_cut(&found)
}
