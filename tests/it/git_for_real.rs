//! Rubrics and scorecards in git, with git itself: it runs the program as diff, textconv and merge driver.
//!
//! Where there is no git a test says so, and passes.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};

use vurder::store::EMBEDDED;

use crate::support::World;

/// A folder whose name has to be quoted, with a repository in it.
struct Repository {
    world: World,
    top: PathBuf,
}

fn bin() -> &'static Path {
    Path::new(env!("CARGO_BIN_EXE_vurder")).parent().expect("a folder")
}

impl Repository {
    /// Rubrics in a folder below, tagged v1.2, then with other weights and minimums in a second commit.
    fn new() -> Option<Self> {
        let world = World::new();
        let top = world.round().join("vår runde");
        let rubrics = top.join("two words/rubrics");
        fs::create_dir_all(&rubrics).expect("made");
        fs::write(rubrics.join("x y.toml"), EMBEDDED[1].1).expect("written");
        let here = Self { world, top };
        if !here.runs(&here.top, &["git", "init", "-q"]) {
            crate::support::skipped("there is no git here");
            return None;
        }
        here.commit("one");
        here.git(&["tag", "v1.2"]);
        let changed =
            EMBEDDED[1].1.replace("weight = 2", "weight = 3").replace("minimum = 4", "minimum = 5");
        fs::write(rubrics.join("x y.toml"), changed).expect("written");
        Some(here)
    }

    /// A program in a folder, as a person's shell would start it, with ours on the PATH.
    fn output(&self, folder: &Path, command: &[&str], state: &str) -> std::io::Result<Output> {
        let path = std::env::var("PATH").unwrap_or_default();
        let mut program = Command::new(command[0]);
        program.args(&command[1..]).current_dir(folder).env_clear();
        program.env("PATH", format!("{}:{path}", bin().display()));
        program.env("HOME", self.world.path("home")).env("GIT_CONFIG_NOSYSTEM", "1");
        for (name, value) in
            [("LC_ALL", "C.UTF-8"), ("TZ", "UTC"), ("GIT_PAGER", "cat"), ("GIT_EDITOR", "true")]
        {
            program.env(name, value);
        }
        for who in ["AUTHOR", "COMMITTER"] {
            program.env(format!("GIT_{who}_NAME"), "x");
            program.env(format!("GIT_{who}_EMAIL"), "x@example.org");
        }
        program.env("XDG_STATE_HOME", self.world.path(state));
        program.env("VURDER_NOW", crate::support::NOW);
        program.output()
    }

    fn runs(&self, folder: &Path, command: &[&str]) -> bool {
        self.output(folder, command, "state").is_ok_and(|output| output.status.success())
    }

    /// What a command says; it has to go well.
    #[track_caller]
    fn said(&self, folder: &Path, command: &[&str]) -> String {
        self.said_at(folder, command, "state")
    }

    #[track_caller]
    fn said_at(&self, folder: &Path, command: &[&str], state: &str) -> String {
        let output = self.output(folder, command, state).expect("it starts");
        let text = |bytes: &[u8]| String::from_utf8_lossy(bytes).into_owned();
        let (out, err) = (text(&output.stdout), text(&output.stderr));
        assert!(output.status.success(), "{command:?}\n{out}\n{err}");
        out
    }

    #[track_caller]
    fn git(&self, arguments: &[&str]) -> String {
        self.said(&self.top, &[&["git"], arguments].concat())
    }

    #[track_caller]
    fn commit(&self, message: &str) {
        self.git(&["add", "-A"]);
        self.git(&["commit", "-qm", message]);
    }
}

const COUNTED: &str = "  · helpful: weight 2 → 3\n  · empathetic: minimum 4 → 5\n";
const HEAD: &str = "diff --vurder two words/rubrics/x y.toml\n";

#[test]
fn git_diff_and_log_say_what_a_change_means() {
    let Some(here) = Repository::new() else { return };
    here.said(&here.top, &["vurder", "rubric", "install-git"]);
    let sub = here.top.join("two words");
    for folder in [&here.top, &sub, &sub.join("rubrics")] {
        let diff = here.said(folder, &["git", "diff"]);
        assert!(diff.contains(HEAD) && diff.contains(COUNTED), "{diff}");
    }
    here.commit("two");
    let log = here.git(&["log", "-p", "-1"]);
    assert!(log.contains("\n-helpful: weight: 2\n+helpful: weight: 3\n"), "{log}");
    assert!(log.contains("\n-empathetic: minimum: 4\n+empathetic: minimum: 5\n"), "{log}");
    assert!(!log.contains("weight = 3"), "facts, not lines\n{log}");
    let show = here.git(&["show", "--ext-diff", "HEAD"]);
    assert!(show.contains(COUNTED), "{show}");
    let lines = here.git(&["diff", "--no-ext-diff", "--no-textconv", "v1.2"]);
    assert!(lines.contains("\n-weight = 2\n+weight = 3\n"), "{lines}");
    // Layout alone is no change.
    let path = sub.join("rubrics/x y.toml");
    let text = fs::read_to_string(&path).expect("there");
    fs::write(&path, text.replace("weight = 3", "weight   =   3 # heavy")).expect("written");
    assert!(here.git(&["diff"]).contains("They mean the same."));
    // What is no rubric any more is shown too, and what is new or gone.
    fs::write(&path, "not a rubric").expect("written");
    fs::write(sub.join("rubrics/z.toml"), EMBEDDED[0].1).expect("written");
    here.git(&["add", "-A"]);
    let diff = here.git(&["diff", "--cached"]);
    assert!(diff.contains(HEAD) && diff.contains("z.toml"), "{diff}");
    here.git(&["reset", "-q", "--hard"]);
    here.git(&["mv", "two words/rubrics/x y.toml", "two words/rubrics/å.toml"]);
    assert!(here.git(&["diff", "--cached", "-M"]).contains("They mean the same."));
}

#[test]
fn versions_are_compared_from_any_folder_and_in_a_worktree() {
    let Some(here) = Repository::new() else { return };
    here.commit("two");
    here.git(&["worktree", "add", "-q", "--detach", "../a tree"]);
    let tree = here.top.with_file_name("a tree");
    for top in [&here.top, &tree] {
        for (folder, file) in [
            (top.clone(), "two words/rubrics/x y.toml"),
            (top.join("two words"), "rubrics/x y.toml"),
            (top.join("two words/rubrics"), "x y.toml"),
        ] {
            for range in ["v1.2..HEAD", "v1.2..", "HEAD~1...HEAD", "v1.2"] {
                let diff = here.said(&folder, &["vurder", "rubric", "diff", range, file]);
                assert!(diff.contains(COUNTED), "{range} {}\n{diff}", folder.display());
            }
        }
    }
    here.said(&tree, &["vurder", "rubric", "install-git"]);
    here.git(&["-C", "../a tree", "checkout", "-q", "v1.2", "--", "two words"]);
    let diff = here.said(&tree, &["git", "diff", "--cached", "HEAD", "--", "two words"]);
    assert!(diff.contains("helpful: weight 3 → 2"), "{diff}");
}

#[test]
fn a_bare_repository_and_none_at_all_are_refused_in_words() {
    let Some(here) = Repository::new() else { return };
    here.git(&["init", "-q", "--bare", "../bare"]);
    let bare = here.top.with_file_name("bare");
    for (folder, command, says) in [
        (&bare, &["vurder", "rubric", "install-git"][..], "is a bare git repository"),
        (&bare, &["vurder", "rubric", "diff", "v1..HEAD", "x.toml"], "is a bare git repository"),
        (&here.world.path("home"), &["vurder", "rubric", "install-git"], "hint: git init"),
    ] {
        let output = here.output(folder, command, "state").expect("it starts");
        let err = String::from_utf8_lossy(&output.stderr);
        assert!(output.status.code() == Some(1) && err.contains(says), "{command:?}\n{err}");
    }
    let mut program = here.world.command();
    program.current_dir(&here.top).env("PATH", "/nowhere").args(["rubric", "install-git"]);
    let output = program.output().expect("it starts");
    let err = String::from_utf8_lossy(&output.stderr);
    assert!(err.contains("There is no git program here to ask."), "{err}");
    assert!(!here.top.join(".gitattributes").exists());
}

const TRAITS: [&str; 6] =
    ["positive", "knowledgeable", "interested", "helpful", "empathetic", "digital"];

/// Kari or ola submits on Tuva in a clone, on a machine of their own.
fn submit(here: &Repository, clone: &Path, who: &str, score: &str, state: &str) {
    let mut command = vec!["vurder", "score", "Tuva", "--as", who, "--submit"];
    let sets: Vec<String> = TRAITS.iter().map(|id| format!("{id}={score}")).collect();
    command.extend(sets.iter().flat_map(|set| ["--set", set.as_str()]));
    here.said_at(clone, &command, state);
    here.said(clone, &["git", "add", "-A"]);
    here.said(clone, &["git", "commit", "-qm", "a scorecard"]);
}

/// A round in a repository, and a clone of it in which git is set up too.
fn round_and_clone() -> Option<(Repository, PathBuf)> {
    let here = Repository::new()?;
    let init = ["vurder", "init", "--rubric", "traits", "--title", "Autumn", "--track-scorecards"];
    let people = ["--interviewer", "kari", "--interviewer", "ola"];
    here.said(&here.top, &[&init[..], &people].concat());
    here.said(&here.top, &["vurder", "candidate", "add", "Tuva"]);
    here.said(&here.top, &["vurder", "rubric", "install-git"]);
    here.commit("a round");
    let clone = here.top.with_file_name("their copy");
    here.git(&["clone", "-q", ".", "../their copy"]);
    // Names do not go with git.
    fs::copy(here.top.join("identities.toml"), clone.join("identities.toml")).expect("copied");
    here.said(&clone, &["vurder", "rubric", "install-git"]);
    Some((here, clone))
}

#[test]
fn what_two_people_submit_at_once_is_merged_and_two_versions_of_one_card_never() {
    let Some((here, clone)) = round_and_clone() else { return };
    submit(&here, &here.top, "kari", "6", "state");
    submit(&here, &clone, "ola", "7", "other state");
    here.git(&["pull", "-q", "--no-rebase", "../their copy"]);
    here.said(&here.top, &["vurder", "check", "--as", "observer"]);
    let rank = here.said(&here.top, &["vurder", "rank", "--as", "kari", "--format", "json"]);
    let rank: serde_json::Value = serde_json::from_str(&rank).expect("JSON");
    assert_eq!(rank["rows"][0]["cards"], 2, "{rank}");

    // Kari has submitted on another machine too: two files of one name.
    submit(&here, &clone, "kari", "9", "other state");
    let pull = ["git", "pull", "-q", "--no-rebase", "../their copy"];
    let output = here.output(&here.top, &pull, "state").expect("it starts");
    assert_eq!(output.status.code(), Some(1), "a conflict");
    let status = here.git(&["status", "--porcelain"]);
    let both = status.lines().find(|line| line.starts_with("AA ")).expect("one in conflict");
    let card = here.top.join(both[3..].trim_matches('"'));
    let text = fs::read_to_string(&card).expect("there");
    let (ours, theirs) = text.split_once("\n=======\n").expect("both");
    let sixes = |text: &str| text.matches("score = 6").count();
    let nines = |text: &str| text.matches("score = 9").count();
    assert_eq!((sixes(ours), nines(ours)), (6, 0), "whole\n{text}");
    assert_eq!((sixes(theirs), nines(theirs)), (0, 6), "whole\n{text}");
    let check = here.output(&here.top, &["vurder", "check", "--as", "kari"], "state");
    let check = String::from_utf8_lossy(&check.expect("it starts").stdout).into_owned();
    assert!(check.contains("conflict-marker"), "{check}");
    here.said(&here.top, &["git", "checkout", "--theirs", "--", &both[3..].replace('"', "")]);
    here.git(&["add", "-A"]);
    here.git(&["commit", "-qm", "the later one counts"]);
    here.said(&here.top, &["vurder", "check", "--as", "kari"]);
    assert_eq!(nines(&fs::read_to_string(&card).expect("there")), 6);
}

#[test]
fn rank_says_what_another_version_in_git_would_have_said() {
    let Some((here, _)) = round_and_clone() else { return };
    for who in ["kari", "ola"] {
        submit(&here, &here.top, who, "6", "state");
    }
    here.git(&["tag", "before"]);
    let text = fs::read_to_string(here.top.join("rubric.toml")).expect("there");
    let next = here.world.path("next.toml");
    fs::write(&next, text.replace("weight = 2", "weight = 20").replace("1.0.0", "1.1.0"))
        .expect("written");
    let next = next.display().to_string();
    let upgrade = ["vurder", "rubric", "upgrade", &next, "--reason", "Agreed.", "--yes"];
    here.said(&here.top, &upgrade);
    here.commit("upgraded");
    let observer = ["--as", "observer", "--round"];
    let top = here.top.display().to_string();
    let rank = |folder: &Path, rubric: &[&str]| {
        let command = [&["vurder", "rank"], &observer[..], &[top.as_str()], rubric].concat();
        here.said(folder, &command)
    };
    let sub = here.top.join("two words");
    let now = rank(&sub, &[]);
    assert!(now.contains("2 scorecards were made under 1.0.0"), "{now}");
    let before = rank(&sub, &["--rubric", "before"]);
    assert!(before.contains("what traits 1.0.0 would say"), "{before}");
    let named = rank(&sub, &["--rubric", "before:rubric.toml"]);
    assert_eq!(named, before);
    let upgrade = ["vurder", "rubric", "upgrade", "before", "--dry-run"];
    let back = here.said(&here.top, &upgrade);
    assert!(back.contains("helpful: weight 20 → 2") && back.contains("counts as it is"), "{back}");
}

#[test]
fn git_is_told_where_the_program_lies_and_keeps_both_cards_where_it_is_gone() {
    let Some(here) = Repository::new() else { return };
    // A person's shell that does not know of it: `PATH` as it is, the program by its place.
    let mut program = here.world.command();
    program.current_dir(&here.top).env("PATH", std::env::var_os("PATH").unwrap_or_default());
    let output = program.args(["rubric", "install-git"]).output().expect("it starts");
    let err = String::from_utf8_lossy(&output.stderr);
    assert!(output.status.success() && err.contains("isn’t on your PATH"), "{err}");
    let driver = here.git(&["config", "merge.vurder-scorecard.driver"]);
    let (place, rest) = driver.split_once(" rubric merge-scorecard").expect("the driver");
    assert!(Path::new(place.trim_matches('\'')).is_file(), "{driver}");

    for (name, text) in [("base", "a = 1\nb = 1\n"), ("ours", "a = 2\nb = 1\n")] {
        fs::write(here.top.join(name), text).expect("written");
    }
    fs::write(here.top.join("theirs"), "a = 3\nb = 1\n").expect("written");
    let files = [("%O", "base"), ("%A", "ours"), ("%B", "theirs"), ("%P", "card.toml")];
    let gone = format!("/nowhere/vurder rubric merge-scorecard{rest}");
    let gone = files.iter().fold(gone, |text, (sign, file)| text.replace(sign, file));
    let merge = here.output(&here.top, &["sh", "-c", &gone], "state").expect("it starts");
    assert_eq!(merge.status.code(), Some(1), "a conflict");
    let text = fs::read_to_string(here.top.join("ours")).expect("there");
    assert!(text.contains("a = 2") && text.contains("a = 3") && text.contains("<<<<<<<"), "{text}");
}

#[test]
fn a_rubric_that_two_people_changed_is_shown_and_checked_in_the_middle_of_the_merge() {
    let Some(here) = Repository::new() else { return };
    here.said(&here.top, &["vurder", "rubric", "install-git"]);
    here.commit("two");
    here.git(&["checkout", "-qb", "other", "v1.2"]);
    let path = here.top.join("two words/rubrics/x y.toml");
    let text = fs::read_to_string(&path).expect("there");
    fs::write(&path, text.replace("weight = 2", "weight = -4")).expect("written");
    here.git(&["commit", "-qam", "another"]);
    let merge = here.output(&here.top, &["git", "merge", "-q", "-"], "state").expect("it starts");
    assert_eq!(merge.status.code(), Some(1), "a conflict");
    // git tells the driver of a path alone where it is not merged, and must not be failed.
    here.git(&["diff"]);
    let diff = here.git(&["diff", "--ours"]);
    assert!(diff.contains("Not merged yet"), "{diff}");
    let check = ["vurder", "rubric", "check", "two words/rubrics/x y.toml"];
    let check = here.output(&here.top, &check, "state").expect("it starts");
    let check = String::from_utf8_lossy(&check.stdout).into_owned();
    assert!(check.contains("[conflict-marker]") && check.contains("[weight]"), "{check}");
}
