//! Rounds of any size, the same each time.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

use chrono::{DateTime, FixedOffset};
use vurder::model::{
    Answer, Candidate, Digest, Interviewer, Purpose, Rating, Reveal, Round, Rubric, Scorecard,
};
use vurder::store::{embedded_rubric, write_candidate, write_round, write_scorecard};
use vurder::text::Language;

/// How many interviewers score each candidate of a usual round.
pub const PANEL: usize = 3;

/// What the notes are made of.
const WORDS: [&str; 12] = [
    "called",
    "the",
    "customer",
    "back",
    "before",
    "closing",
    "and",
    "explained",
    "what",
    "would",
    "happen",
    "next",
];

/// A round with so many scorecards, by so many interviewers, made at the first call and kept.
pub fn round(folder: &Path, cards: usize, panel: usize) -> PathBuf {
    let root = folder.join(format!("round-{cards}-by-{panel}"));
    if root.join("round.toml").is_file() {
        return root;
    }
    let (rubric, text) = embedded_rubric("customer-service").expect("embedded").expect("valid");
    let now = DateTime::parse_from_rfc3339("2026-11-22T10:00:00+01:00").expect("a moment");
    fs::create_dir_all(root.join("candidates")).expect("a folder");
    let mut random = Random(7);
    for number in 0..cards.div_ceil(panel) {
        let id = format!("n{number:06}").parse().expect("an id");
        let candidate = Candidate { id, added: now, withdrawn: None, hold: None };
        let path = root.join("candidates").join(format!("{}.toml", candidate.id));
        fs::write(path, write_candidate(&candidate)).expect("a file");
        let folder = root.join("scorecards").join(candidate.id.as_str());
        fs::create_dir_all(&folder).expect("a folder");
        for seat in 0..panel {
            let card = scorecard(&rubric, &candidate, seat, now, &mut random);
            let path = folder.join(format!("{}.toml", card.interviewer));
            fs::write(path, write_scorecard(&card, &rubric)).expect("a file");
        }
    }
    fs::write(root.join("rubric.toml"), text).expect("a file");
    fs::write(root.join("round.toml"), write_round(&plan(&rubric, now, panel))).expect("a file");
    root
}

fn plan(rubric: &Rubric, now: DateTime<FixedOffset>, panel: usize) -> Round {
    let panel = (0..panel).map(|seat| Interviewer {
        id: interviewer(seat),
        name: None,
        focus: Vec::new(),
        role: vurder::model::Role::Other,
        seniority: None,
    });
    Round {
        id: "r-benchmark".parse().expect("an id"),
        title: "Benchmark".to_owned(),
        purpose: Purpose::Hiring,
        language: Language::English,
        rubric: rubric.pin(),
        earlier: Vec::new(),
        reveal: Reveal::AfterOwn,
        created: now,
        identities: None,
        retention: None,
        minutes: None,
        training: vurder::model::Training::default(),
        panel: panel.collect(),
    }
}

fn interviewer(seat: usize) -> vurder::model::InterviewerId {
    format!("interviewer-{seat}").parse().expect("an id")
}

/// A card of about 1.2 KB.
fn scorecard(
    rubric: &Rubric,
    candidate: &Candidate,
    seat: usize,
    now: DateTime<FixedOffset>,
    random: &mut Random,
) -> Scorecard {
    let mut answers = BTreeMap::new();
    for criterion in &rubric.criteria {
        let score = rubric.scale.score(random.below(11)).expect("on the scale");
        let words = (0..4).map(|_| WORDS[usize::try_from(random.below(12)).expect("small")]);
        let answer = Answer {
            rating: Some(Rating::Score(score)),
            evidence: words.collect::<Vec<_>>().join(" "),
            at: Some(now),
            ..Answer::default()
        };
        answers.insert(criterion.id.clone(), answer);
    }
    let salt = "0123456789abcdef0123456789abcdef".to_owned();
    let begun = Scorecard::begun(candidate.id.clone(), interviewer(seat), rubric.pin(), salt, now);
    let mut card = Scorecard { submitted: Some(now), answers, ..begun };
    card.digest = Some(Digest::of_scorecard(&card));
    card
}

/// A small generator (xorshift): the same round on every machine.
struct Random(u64);

impl Random {
    fn below(&mut self, limit: i64) -> i64 {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        i64::try_from(self.0 % limit.unsigned_abs()).expect("below the limit")
    }
}
