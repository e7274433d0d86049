//! What the program says of files that are wrong, held against texts that
//! people have read: `tests/files/**/NAME.toml` and `NAME.found` beside it.
//!
//! `VURDER_BLESS=1 cargo test --test it files` writes the texts anew; read the
//! difference before it goes in.

use std::ffi::OsStr;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output, Stdio};
use std::time::{Duration, Instant};

use proptest::prelude::*;
use vurder::model::Rubric;
use vurder::store::{Source, read_rubric, read_scorecard};

/// A hang, not a slow machine with others at work; speed is a matter for the benchmark.
const LONGEST: Duration = Duration::from_mins(1);

#[test]
fn a_sound_rubric_is_not_complained_of() {
    for file in toml_files("rubrics/valid") {
        let run = Run::of(&folder("rubrics/valid"), &["check", name(&file)]);
        assert_eq!((run.code, run.err.as_str()), (0, ""), "{}: {}", file.display(), run.out);
        let shown = Run::of(&folder("rubrics/valid"), &["rubric", "show", name(&file)]);
        assert_eq!(shown.code, 0, "{}: {}", file.display(), shown.err);
    }
}

#[test]
fn an_unsound_rubric_is_complained_of_as_expected() {
    let here = folder("rubrics/invalid");
    for file in toml_files("rubrics/invalid") {
        let run = Run::of(&here, &["check", name(&file)]);
        assert_eq!(run.code, 3, "{}: {}{}", file.display(), run.out, run.err);
        compare(&file.with_extension("found"), &run.out);
    }
}

#[test]
fn a_faulty_scorecard_is_named_and_does_not_count() {
    for file in toml_files("scorecards/invalid") {
        let round = Round::sound();
        fs::copy(&file, round.path("scorecards/3hc6/kari.toml")).expect("a copy");
        let check = round.run(&["check", "--as", "observer"]);
        assert_eq!(check.code, 3, "{}: {}{}", file.display(), check.out, check.err);
        compare(&file.with_extension("found"), &check.out);
        let rank = round.run(&["rank", "--as", "observer"]);
        assert_eq!(rank.code, 3, "{}: {}", file.display(), rank.out);
        assert!(rank.err.contains("scorecards/3hc6/kari.toml"), "{}: {}", file.display(), rank.err);
        assert!(rank.out.contains("2/2"), "{} counts: {}", file.display(), rank.out);
    }
}

#[test]
fn a_scorecard_laid_out_otherwise_counts_as_before() {
    let before = Round::sound().run(&["rank", "--as", "observer"]);
    for file in toml_files("scorecards/valid") {
        let round = Round::sound();
        fs::copy(&file, round.path("scorecards/3hc6/kari.toml")).expect("a copy");
        let check = round.run(&["check", "--as", "observer"]);
        assert_eq!((check.code, check.err.as_str()), (0, ""), "{}", file.display());
        assert_eq!(round.run(&["rank", "--as", "observer"]).out, before.out, "{}", file.display());
    }
}

/// Where a revision and a decision lie in the sound round.
const RECORDS: [(&str, &str); 2] = [
    ("revisions", "revisions/3hc6/kari.helpful.we46jwpb.toml"),
    ("decisions", "decisions/3hc6/ekxb5ypm.toml"),
];

fn with_record(file: &Path, target: &str) -> Round {
    let round = Round::sound();
    let target = round.path(target);
    fs::create_dir_all(target.parent().expect("a folder")).expect("a folder");
    fs::copy(file, target).expect("a copy");
    round
}

#[test]
fn a_sound_revision_and_a_sound_decision_are_not_complained_of_and_count() {
    for (kind, target) in RECORDS {
        let file = folder("records/sound").join(format!("{}.toml", kind.trim_end_matches('s')));
        let round = with_record(&file, target);
        let check = round.run(&["check", "--as", "observer"]);
        assert_eq!((check.code, check.err.as_str()), (0, ""), "{kind}: {}", check.out);
        let rank = round.run(&["rank", "--as", "observer"]).out;
        assert!(rank.contains("was revised") || rank.contains("offered"), "{kind}: {rank}");
    }
}

#[test]
fn a_faulty_revision_or_decision_is_named_and_does_not_count() {
    let ranking = |round: &Round, code: i32| {
        let run = round.run(&["rank", "--as", "observer", "--format", "json"]);
        assert_eq!(run.code, code, "{}{}", run.out, run.err);
        let report: serde_json::Value = serde_json::from_str(&run.out).expect("JSON");
        (["rows", "decisions", "revisions"].map(|part| report[part].clone()), run.err)
    };
    let (before, _) = ranking(&Round::sound(), 0);
    for (kind, target) in RECORDS {
        for file in toml_files(&format!("records/{kind}")) {
            let round = with_record(&file, target);
            let check = round.run(&["check", "--as", "observer"]);
            assert_eq!(check.code, 3, "{}: {}{}", file.display(), check.out, check.err);
            compare(&file.with_extension("found"), &check.out);
            let (after, said) = ranking(&round, 3);
            assert_eq!(after, before, "{} counts", file.display());
            assert!(said.contains(target), "{}: {said}", file.display());
        }
    }
}

#[test]
fn a_faulty_round_says_what_is_wrong_with_it() {
    let here = folder("rounds/faulty");
    for case in sorted(&here) {
        let round = Round::sound();
        round.lay_over(&case);
        let check = round.run(&["check", "--as", "observer"]);
        let rank = round.run(&["rank", "--as", "observer"]);
        // What the system refuses is told with the whole path.
        let root = round.folder.display().to_string();
        let said = check.out.clone() + &check.err;
        compare(&case.join("check.found"), &said.replace(&root, "ROUND"));
        compare(&case.join("rank.stderr"), &rank.err.replace(&root, "ROUND"));
        assert!(matches!(check.code, 0 | 1 | 3), "{}: {}", case.display(), check.code);
        assert!(!said.is_empty() || check.code == 0, "{} fails without a word", case.display());
        assert!(!rank.err.is_empty() || rank.code == 0, "{} fails without a word", case.display());
        for format in ["table", "csv", "json", "markdown"] {
            for command in [&["rank", "--as", "observer"][..], &["status"], &["candidate", "list"]]
            {
                // What these print is checked for control characters by the run itself.
                let _ = round.run(&[command, &["--format", format]].concat());
            }
        }
    }
}

#[test]
fn a_card_alone_is_never_called_fine_when_its_round_is_broken() {
    let round = Round::sound();
    fs::write(round.path("rubric.toml"), "format = 1\n").expect("written");
    assert_eq!(round.run(&["check", "scorecards/3hc6/kari.toml"]).code, 3);
    fs::remove_file(round.path("round.toml")).expect("removed");
    assert_eq!(round.run(&["check", "scorecards/3hc6/kari.toml"]).code, 3);
    assert_eq!(Round::sound().run(&["check", "scorecards/3hc6/nobody.toml"]).code, 3);
}

#[test]
fn a_broken_candidate_does_not_make_the_others_cards_strangers() {
    let round = Round::sound();
    fs::write(round.path("candidates/3hc6.toml"), "format = 1\n").expect("written");
    let check = round.run(&["check", "--as", "observer"]);
    assert!(!check.out.contains("no candidate of the round"), "{}", check.out);
}

#[test]
fn what_is_no_file_is_refused_without_waiting() {
    let home = tempfile::tempdir().expect("a folder");
    let at = |name: &str| home.path().join(name);
    fs::create_dir(at("folder.toml")).expect("a folder");
    std::os::unix::fs::symlink("loop.toml", at("loop.toml")).expect("a link");
    std::os::unix::fs::symlink("nowhere", at("dangling.toml")).expect("a link");
    let made = Command::new("mkfifo").arg(at("pipe.toml")).status().expect("mkfifo");
    assert!(made.success());
    for name in [
        "folder.toml",
        "loop.toml",
        "dangling.toml",
        "pipe.toml",
        "absent.toml",
        "/dev/zero",
        "/dev/null",
    ] {
        let run = Run::of(home.path(), &["check", name]);
        assert_eq!(run.code, 3, "{name}: {}{}", run.out, run.err);
        assert!(run.out.starts_with("error["), "{name}: {}", run.out);
    }
}

#[test]
fn a_file_of_a_hundred_megabytes_is_refused_before_it_is_read() {
    let home = tempfile::tempdir().expect("a folder");
    let file = fs::File::create(home.path().join("big.toml")).expect("a file");
    file.set_len(100 << 20).expect("a length");
    let run = Run::of(home.path(), &["check", "big.toml"]);
    assert_eq!(run.code, 3);
    assert!(run.out.starts_with("error[too-large]"), "{}", run.out);
}

#[test]
fn rubbish_of_a_megabyte_is_refused_in_a_moment_and_in_few_words() {
    let plain = fs::read_to_string(folder("rubrics/valid").join("plain.toml")).expect("a rubric");
    let lines = |line: &str, count: usize| line.repeat(count);
    let numbered =
        |count: usize, line: &dyn Fn(usize) -> String| (0..count).map(line).collect::<String>();
    let cases: [(&str, String); 15] = [
        ("equals signs", lines("= = =\n", 150_000)),
        ("quotation marks", lines("\"\n", 500_000)),
        ("brackets", lines("[", 1_000_000)),
        ("one word", lines("a", 1_000_000)),
        ("control characters", lines("\u{1}\n", 500_000)),
        ("one key again and again", lines("a = 1\n", 170_000)),
        ("decimal commas", lines("a=1,2\n", 170_000)),
        ("lists in lists", format!("{plain}x = {}{}\n", lines("[", 10_000), lines("]", 10_000))),
        ("a dotted key", format!("{plain}{}a = 1\n", lines("a.", 10_000))),
        ("unknown keys", numbered(90_000, &|n| format!("k{n}=1\n")) + &plain),
        ("one long key", format!("{}=1\n{plain}", lines("k", 900_000))),
        ("one long id", plain.replace("\"plain\"", &format!("\"{}\"", lines("Å", 400_000)))),
        (
            "languages",
            plain.replace("title", &format!("languages = [{}]\ntitle", lines("\"xx\",", 150_000))),
        ),
        (
            "a hundred thousand criteria",
            plain.clone() + &numbered(100_000, &|_| "[[criterion]]\n".into())[..900_000],
        ),
        ("groups of one id", plain.clone() + &lines("[[group]]\nid=\"c\"\nname=\"x\"\n", 35_000)),
    ];
    let home = tempfile::tempdir().expect("a folder");
    for (what, text) in cases {
        fs::write(home.path().join("rubbish.toml"), text).expect("written");
        let run = Run::of(home.path(), &["check", "rubbish.toml"]);
        assert_eq!(run.code, 3, "{what}: {}", run.out);
        assert!(run.out.len() < 40_000, "{what}: {} bytes of complaint", run.out.len());
    }
}

#[test]
fn a_note_that_quotes_a_conflict_marker_is_kept() {
    let round = Round::sound();
    let note = "helpful=He typed\n<<<<<<< HEAD\nand laughed.";
    let added = round.run(&["candidate", "add", "Cato Eng"]);
    let id = added.out.trim();
    for _ in 0..2 {
        let run =
            round.run(&["score", id, "--as", "kari", "--set", "helpful=8", "--evidence", note]);
        assert_eq!(run.code, 0, "{}", run.err);
        assert!(!run.err.contains("set aside"), "{}", run.err);
    }
}

#[test]
fn a_draft_that_would_be_too_long_to_read_again_is_not_written() {
    let round = Round::sound();
    let id = round.run(&["candidate", "add", "Cato Eng"]).out.trim().to_owned();
    let note = |field: &str| format!("{field}={}", "\u{85}".repeat(60_000));
    let mut refused = false;
    for criterion in ["helpful", "curious"] {
        for kind in ["--evidence", "--judgement"] {
            let run = round.run(&["score", &id, "--as", "kari", kind, &note(criterion)]);
            refused |= run.code != 0;
        }
    }
    let again = round.run(&["score", &id, "--as", "kari", "--set", "helpful=8"]);
    assert!(refused || again.code == 0, "{}", again.err);
    assert!(!again.err.contains("too-large"), "{}", again.err);
}

#[test]
fn hostile_names_and_notes_reach_no_terminal_raw() {
    let word = "x".repeat(180);
    for text in [
        "\u{1b}]0;owned\u{7}\u{1b}[2J",
        "\u{9b}2J\u{90}q\u{9c}",
        "Kari \u{202e}gnp.exe",
        "a\r\nb\n# c\rd",
        "| <script>alert(1)</script> &amp; `x` [a](javascript:b)",
        "=1+1",
        "👩\u{200d}👩\u{200d}👧 日本語",
        &word,
        "\u{200b}\u{feff}\u{2066}",
        "e\u{301}\u{301}\u{301}",
    ] {
        let round = Round::sound();
        let added = round.run(&["candidate", "add", text]);
        let id = added.out.trim().to_owned();
        let note = format!("helpful={text}");
        let score = ["score", &id, "--set", "helpful=8", "--set", "curious=1", "--evidence", &note];
        let rest = ["--judgement", &note, "--strengths", text, "--recommend", "yes", "--submit"];
        let sent = round.run(&[&score[..], &rest, &["--as", "kari"]].concat());
        assert_eq!(sent.code, 0, "{text:?}: {}", sent.err);
        for format in ["table", "csv", "json", "markdown"] {
            for command in [
                &["rank"][..],
                &["show", &id],
                &["compare", &id, "3hc6"],
                &["candidate", "list"],
                &["status"],
            ] {
                let run = round.run(&[command, &["--as", "observer", "--format", format]].concat());
                assert!(matches!(run.code, 0 | 2), "{command:?} {text:?}: {}", run.err);
            }
        }
    }
}

#[test]
fn any_width_of_the_terminal_will_do() {
    for columns in ["0", "1", "20", "99999999", "-3", "wide"] {
        let round = Round::sound();
        let mut command = vurder(&round.folder, round.home.path());
        let output = command.env("COLUMNS", columns).args(["rank", "--as", "observer"]).output();
        assert_eq!(Run::from(output.expect("a run")).code, 0, "{columns}");
    }
}

#[test]
fn arguments_that_are_no_utf8_are_refused_in_words() {
    use std::os::unix::ffi::OsStrExt as _;
    let round = Round::sound();
    for start in [
        &["check"][..],
        &["show"],
        &["candidate", "add"],
        &["rank", "--as"],
        &["rank", "--round"],
        &[],
    ] {
        let mut command = vurder(&round.folder, round.home.path());
        let output = command.args(start).arg(OsStr::from_bytes(b"\xff\xfe\x1b[2J")).output();
        assert_ne!(Run::from(output.expect("a run")).code, 0, "{start:?}");
    }
}

#[test]
fn a_full_or_closed_output_is_no_panic() {
    let round = Round::sound();
    let full = fs::OpenOptions::new().write(true).open("/dev/full").expect("/dev/full");
    let run = vurder(&round.folder, round.home.path())
        .args(["rank", "--as", "observer"])
        .stdout(Stdio::from(full))
        .output();
    let run = Run::from(run.expect("a run"));
    assert_eq!(run.code, 1, "{}", run.err);
    assert!(run.err.starts_with("error: "), "{}", run.err);
    let (reader, writer) = std::io::pipe().expect("a pipe");
    drop(reader);
    let run = vurder(&round.folder, round.home.path())
        .args(["rank", "--as", "observer"])
        .stdout(Stdio::from(writer))
        .output();
    let run = Run::from(run.expect("a run"));
    assert_eq!((run.code, run.err.as_str()), (0, ""));
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 1_000, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn no_damage_to_a_file_makes_the_reader_panic(
        edits in prop::collection::vec((any::<prop::sample::Index>(), 0..4_u8, any::<u8>(), 0..40_usize), 1..8),
    ) {
        let rubric_text = fs::read(folder("rubrics/valid").join("plain.toml")).expect("a rubric");
        let card_text = fs::read(folder("rounds/sound").join("scorecards/3hc6/kari.toml")).expect("a card");
        let rubric = sound_rubric();
        if let Ok(source) = Source::from_bytes(Path::new("r.toml"), damaged(rubric_text, &edits)) {
            let _ = read_rubric(&source).map(|rubric| rubric.pin());
        }
        if let Ok(source) = Source::from_bytes(Path::new("k.toml"), damaged(card_text, &edits)) {
            let _ = read_scorecard(&source, &rubric).map(|card| card.is_unchanged());
        }
    }
}

fn sound_rubric() -> Rubric {
    let text = fs::read_to_string(folder("rubrics/valid").join("plain.toml")).expect("a rubric");
    read_rubric(&Source::new("r.toml", text)).expect("a sound rubric")
}

/// The bytes with some changed, doubled, taken out or replaced by what TOML gives a meaning.
pub fn damaged(mut bytes: Vec<u8>, edits: &[(prop::sample::Index, u8, u8, usize)]) -> Vec<u8> {
    const MEANING: &[u8] = b"[]{}=.,\"'\n\r#\\-+_ :TZ\0\x1b\x9b0";
    for (at, kind, byte, length) in edits {
        if bytes.is_empty() {
            break;
        }
        let at = at.index(bytes.len());
        let end = (at + length).min(bytes.len());
        match kind {
            0 => bytes[at] = *byte,
            1 => drop(bytes.drain(at..end)),
            2 => bytes[at] = MEANING[usize::from(*byte) % MEANING.len()],
            _ => {
                let piece = bytes[at..end].to_vec();
                bytes.splice(at..at, piece);
            }
        }
    }
    bytes
}

/// What one run of the program gave, checked for what no run may give.
pub struct Run {
    pub code: i32,
    pub out: String,
    pub err: String,
}

impl Run {
    pub fn of(folder: &Path, arguments: &[&str]) -> Self {
        let home = tempfile::tempdir().expect("a folder");
        let before = listing(folder);
        let start = Instant::now();
        let output = vurder(folder, home.path()).args(arguments).output().expect("a run");
        assert!(start.elapsed() < LONGEST, "{arguments:?} took {:?}", start.elapsed());
        assert_eq!(listing(folder), before, "{arguments:?} wrote into the folder");
        assert_eq!(
            listing(home.path()),
            Vec::<PathBuf>::new(),
            "{arguments:?} wrote into the home"
        );
        Self::from(output)
    }
}

impl From<Output> for Run {
    fn from(output: Output) -> Self {
        let text = |bytes| String::from_utf8(bytes).expect("output in UTF-8");
        let run = Self {
            code: output.status.code().expect("an exit, not a signal"),
            out: text(output.stdout),
            err: text(output.stderr),
        };
        assert!(!run.err.contains("panicked"), "{}", run.err);
        for text in [&run.out, &run.err] {
            let steering =
                text.chars().find(|c| !"\n".contains(*c) && vurder::text::is_steering(*c));
            assert_eq!(steering, None, "raw in {text:?}");
        }
        run
    }
}

/// A copy of the sound round that a test may harm.
struct Round {
    home: tempfile::TempDir,
    folder: PathBuf,
}

impl Round {
    fn sound() -> Self {
        let home = tempfile::tempdir().expect("a folder");
        let folder = home.path().join("round");
        copy(&self::folder("rounds/sound"), &folder);
        Self { home, folder }
    }

    fn path(&self, path: &str) -> PathBuf {
        self.folder.join(path)
    }

    fn run(&self, arguments: &[&str]) -> Run {
        let start = Instant::now();
        let output =
            vurder(&self.folder, self.home.path()).args(arguments).output().expect("a run");
        assert!(start.elapsed() < LONGEST, "{arguments:?} took {:?}", start.elapsed());
        Run::from(output)
    }

    /// Puts a case's files over the round's; `removed` names those that go.
    fn lay_over(&self, case: &Path) {
        let removed = fs::read_to_string(case.join("removed")).unwrap_or_default();
        for path in removed.lines() {
            fs::remove_file(self.path(path)).expect("a file to remove");
        }
        for entry in sorted(case) {
            let target = self.path(name(&entry));
            let is_ours = name(&entry) == "removed"
                || entry.extension() == Some(OsStr::new("stderr"))
                || entry.extension() == Some(OsStr::new("found"));
            if is_ours {
                continue;
            }
            if entry.is_file() && target.is_dir() {
                fs::remove_dir_all(&target).expect("a folder to replace");
            }
            copy(&entry, &target);
        }
    }
}

/// The program with nothing of this machine's about it.
fn vurder(folder: &Path, home: &Path) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_vurder"));
    command
        .current_dir(folder)
        .env_clear()
        .env("HOME", home)
        .env("XDG_STATE_HOME", home.join("state"))
        .env("COLUMNS", "100")
        .env("LC_ALL", "C.UTF-8")
        .env("VURDER_NOW", "2026-11-22T10:00:00+01:00")
        .stdin(Stdio::null());
    command
}

/// Holds a text against the expected one, or writes that anew if asked to.
pub fn compare(expected: &Path, found: &str) {
    if std::env::var_os("VURDER_BLESS").is_some() {
        if found.is_empty() {
            let _ = fs::remove_file(expected);
        } else {
            fs::write(expected, found).expect("written");
        }
        return;
    }
    let text = fs::read_to_string(expected).unwrap_or_default();
    assert_eq!(found, text, "{}; VURDER_BLESS=1 writes it anew", expected.display());
}

pub fn folder(name: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/files").join(name)
}

pub fn toml_files(name: &str) -> Vec<PathBuf> {
    let mut files = sorted(&folder(name));
    files.retain(|file| file.extension() == Some(OsStr::new("toml")));
    assert!(!files.is_empty(), "no files in {name}");
    files
}

pub fn name(path: &Path) -> &str {
    path.file_name().and_then(OsStr::to_str).expect("a plain name")
}

fn sorted(folder: &Path) -> Vec<PathBuf> {
    let entries = fs::read_dir(folder).expect("a folder");
    let mut paths: Vec<PathBuf> = entries.map(|entry| entry.expect("an entry").path()).collect();
    paths.sort();
    paths
}

/// Every file below a folder.
fn listing(folder: &Path) -> Vec<PathBuf> {
    let is_folder = |path: &PathBuf| path.is_dir() && !path.is_symlink();
    let (folders, mut files): (Vec<_>, Vec<_>) = sorted(folder).into_iter().partition(is_folder);
    files.extend(folders.iter().flat_map(|folder| listing(folder)));
    files
}

fn copy(from: &Path, to: &Path) {
    if from.is_dir() {
        fs::create_dir_all(to).expect("a folder");
        for entry in sorted(from) {
            copy(&entry, &to.join(name(&entry)));
        }
    } else {
        fs::copy(from, to).expect("a copy");
    }
}
