//! A world of its own for each test: folders, variables, time of day.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use super::{Pty, Run};

/// The program under test.
pub const PROGRAM: &str = env!("CARGO_BIN_EXE_vurder");

/// The time of day in every test that does not ask for the real one.
pub const NOW: &str = "2026-11-22T10:00:00+01:00";

/// Width and height of a terminal that nobody made smaller.
pub const SIZE: (u16, u16) = (100, 60);

/// Folders in a temporary place, and the only variables the program sees.
pub struct World {
    folder: tempfile::TempDir,
    variables: BTreeMap<&'static str, String>,
}

impl World {
    pub fn new() -> Self {
        let folder =
            tempfile::Builder::new().prefix("vurder-it-").tempdir().expect("a temporary folder");
        for name in ["home", "state", "config", "round"] {
            std::fs::create_dir(folder.path().join(name)).expect("a folder");
        }
        let at = |name: &str| folder.path().join(name).display().to_string();
        let variables = BTreeMap::from([
            ("HOME", at("home")),
            ("XDG_STATE_HOME", at("state")),
            ("XDG_CONFIG_HOME", at("config")),
            ("PATH", std::env::var("PATH").unwrap_or_default()),
            ("TZ", "UTC".to_owned()),
            ("LC_ALL", "C.UTF-8".to_owned()),
            ("TERM", "xterm-256color".to_owned()),
            ("COLUMNS", SIZE.0.to_string()),
            ("VURDER_NOW", NOW.to_owned()),
        ]);
        Self { folder, variables }
    }

    /// The same world with a variable set.
    pub fn with(mut self, name: &'static str, value: &str) -> Self {
        self.variables.insert(name, value.to_owned());
        self
    }

    /// The same world without a variable.
    pub fn without(mut self, name: &str) -> Self {
        self.variables.remove(name);
        self
    }

    /// Another world in which everything is as it is in this one.
    pub fn copy(&self) -> Self {
        let folder =
            tempfile::Builder::new().prefix("vurder-it-").tempdir().expect("a temporary folder");
        copy_all(self.folder.path(), folder.path());
        let (old, new) = (self.folder.path().display(), folder.path().display());
        let moved = |value: &String| value.replace(&old.to_string(), &new.to_string());
        let variables = self.variables.iter().map(|(name, value)| (*name, moved(value))).collect();
        Self { folder, variables }
    }

    /// All files of this world and what is in them, by their paths in it.
    pub fn files(&self) -> BTreeMap<PathBuf, Vec<u8>> {
        fn below(folder: &Path, top: &Path, found: &mut BTreeMap<PathBuf, Vec<u8>>) {
            for entry in std::fs::read_dir(folder).expect("a folder") {
                let path = entry.expect("an entry").path();
                if path.is_dir() {
                    below(&path, top, found);
                } else {
                    let name = path.strip_prefix(top).expect("below").to_owned();
                    found.insert(name, std::fs::read(&path).expect("a file"));
                }
            }
        }
        let mut found = BTreeMap::new();
        below(self.folder.path(), self.folder.path(), &mut found);
        found
    }

    /// The folder in which everything of this world lies.
    pub fn top(&self) -> &Path {
        self.folder.path()
    }

    /// The folder the program is started in.
    pub fn round(&self) -> PathBuf {
        self.folder.path().join("round")
    }

    /// Where drafts are kept.
    pub fn state(&self) -> PathBuf {
        Path::new(&self.variables["XDG_STATE_HOME"]).join("vurder")
    }

    pub fn path(&self, name: &str) -> PathBuf {
        self.folder.path().join(name)
    }

    /// Runs the program without a terminal.
    pub fn run(&self, arguments: &[&str]) -> Run {
        let mut command = self.command();
        command.args(arguments);
        let output = command.output().expect("the program starts");
        Run::new(format!("vurder {}", arguments.join(" ")), output)
    }

    /// The program, about to be started.
    pub fn command(&self) -> Command {
        self.command_of(PROGRAM)
    }

    /// Another program in this world, about to be started.
    pub fn command_of(&self, program: &str) -> Command {
        let mut command = Command::new(program);
        command.env_clear().envs(&self.variables).current_dir(self.round()).stdin(Stdio::null());
        command
    }

    /// Starts the program in a terminal.
    pub fn terminal(&self, arguments: &[&str]) -> Pty {
        self.terminal_of_size(arguments, SIZE)
    }

    /// Starts the program in a terminal in which somebody has typed these keys already.
    pub fn terminal_with_keys(&self, arguments: &[&str], keys: &str) -> Pty {
        let begin = r#"read -r _; exec "$0" "$@""#;
        let arguments = [&["-c", begin, PROGRAM], arguments].concat();
        let mut terminal = Pty::spawn("/bin/sh", &arguments, &self.variables, &self.round(), SIZE);
        terminal.send(&format!("\r{keys}"));
        terminal
    }

    /// Starts the program in a terminal where it is not to hear that the window was closed.
    pub fn terminal_ignoring_hangups(&self, arguments: &[&str]) -> Pty {
        let begin = r#"trap "" HUP; exec "$0" "$@""#;
        let arguments = [&["-c", begin, PROGRAM], arguments].concat();
        Pty::spawn("/bin/sh", &arguments, &self.variables, &self.round(), (80, 24))
    }

    pub fn terminal_of_size(&self, arguments: &[&str], size: (u16, u16)) -> Pty {
        Pty::spawn(PROGRAM, arguments, &self.variables, &self.round(), size)
    }

    /// Begins a round; the ids of the candidates.
    pub fn begin_round(&self, interviewers: &[&str], candidates: &[&str]) -> Vec<String> {
        let mut arguments = vec!["init", "--title", "Customer service, autumn"];
        for interviewer in interviewers {
            arguments.extend(["--interviewer", interviewer]);
        }
        self.run(&arguments).exits(0);
        let add =
            |name: &&str| self.run(&["candidate", "add", name]).exits(0).stdout.trim().to_owned();
        candidates.iter().map(add).collect()
    }

    /// A round with Kari alone and one candidate, whose id is given back.
    pub fn small_round(&self) -> String {
        self.begin_round(&["kari=Kari Nordmann"], &["Tuva Dahl"]).remove(0)
    }

    /// Where Kari's draft on a candidate lies.
    pub fn draft_path(&self, candidate: &str) -> PathBuf {
        let drafts = self.state().join("drafts");
        let rounds: Vec<PathBuf> = match std::fs::read_dir(&drafts) {
            Ok(entries) => entries.map(|entry| entry.expect("an entry").path()).collect(),
            Err(_) => Vec::new(),
        };
        let round = rounds.first().cloned().unwrap_or_else(|| drafts.join("none"));
        round.join(candidate).join("kari.toml")
    }

    /// Kari's draft on a candidate.
    #[track_caller]
    pub fn draft(&self, candidate: &str) -> toml::Table {
        read_toml(&self.draft_path(candidate))
    }
}

fn copy_all(from: &Path, to: &Path) {
    for entry in std::fs::read_dir(from).expect("a folder") {
        let entry = entry.expect("an entry");
        let target = to.join(entry.file_name());
        if entry.path().is_dir() {
            std::fs::create_dir_all(&target).expect("a folder");
            copy_all(&entry.path(), &target);
        } else {
            std::fs::copy(entry.path(), target).expect("copied");
        }
    }
}

#[track_caller]
fn read_toml(path: &Path) -> toml::Table {
    let text =
        std::fs::read_to_string(path).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
    text.parse().unwrap_or_else(|error| panic!("{}: {error}\n{text}", path.display()))
}

/// Submits a scorecard with one score on every criterion of the rubric “traits”.
pub fn score_all(world: &World, candidate: &str, interviewer: &str, score: i64) -> Run {
    let criteria = ["positive", "knowledgeable", "interested", "helpful", "empathetic", "digital"];
    let mut arguments: Vec<String> =
        ["score", candidate, "--as", interviewer, "--submit"].map(str::to_owned).into();
    for criterion in criteria {
        arguments.extend(["--set".to_owned(), format!("{criterion}={score}")]);
    }
    let arguments: Vec<&str> = arguments.iter().map(String::as_str).collect();
    world.run(&arguments)
}
