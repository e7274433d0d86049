//! What git keeps of a person: every object of the repository is searched.
//!
//! git is asked as a program, from outside; without it the search says so.

use std::collections::{BTreeMap, BTreeSet, HashMap, HashSet};
use std::ffi::OsStr;
use std::io::{self, BufRead as _, BufReader, Read as _};
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use super::Failure;
use super::belongings::{BY_CANDIDATE, belongs};
use super::traces::{Trace, Traces};

/// Whether a round lies in a git repository.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum History {
    /// It does not.
    None,
    /// It does, but there is no git program here to ask.
    NoProgram(PathBuf),
    /// It does.
    Repository(Repository),
}

/// A repository, by the folder that holds it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Repository {
    top: PathBuf,
}

/// What a repository keeps of a person.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Remains {
    /// How many objects were searched.
    pub objects: usize,
    /// The paths, from the repository's top, under which files of the person lie or lay.
    pub own: BTreeSet<String>,
    /// Other files that name the person.
    pub others: BTreeMap<String, Trace>,
    /// How many commits changed one of these.
    pub commits: usize,
    /// Commits and tags whose text names the person.
    pub messages: BTreeSet<String>,
    /// Objects that nothing points to any more, and that are still there.
    pub loose: usize,
}

impl Remains {
    /// Whether nothing was found.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.own.is_empty() && self.others.is_empty() && self.messages.is_empty() && self.loose == 0
    }
}

impl History {
    /// The repository around a folder.
    #[must_use]
    pub fn around(folder: &Path) -> Self {
        let folder = std::path::absolute(folder).unwrap_or_else(|_| folder.to_owned());
        let Some(top) = folder.ancestors().find(|above| above.join(".git").exists()) else {
            return Self::None;
        };
        let asked = Command::new("git").arg("--version").stdout(Stdio::null()).status();
        match asked.is_ok_and(|status| status.success()) {
            true => Self::Repository(Repository { top: top.to_owned() }),
            false => Self::NoProgram(top.to_owned()),
        }
    }
}

/// The bare repository around a folder: one without files of its own, as servers keep it.
#[must_use]
pub fn bare_repository(folder: &Path) -> Option<PathBuf> {
    let folder = std::path::absolute(folder).ok()?;
    let is_bare = |path: &&Path| {
        path.join("HEAD").is_file() && path.join("objects").is_dir() && path.join("refs").is_dir()
    };
    folder.ancestors().find(is_bare).map(Path::to_owned)
}

impl Repository {
    /// The folder with `.git` in it.
    #[must_use]
    pub fn top(&self) -> &Path {
        &self.top
    }

    /// Whether git tracks a file.
    ///
    /// # Errors
    /// What git says.
    pub fn tracks(&self, path: &Path) -> Result<bool, Failure> {
        let path = std::path::absolute(path).unwrap_or_else(|_| path.to_owned());
        let listed = self.ask(&[
            OsStr::new("ls-files"),
            OsStr::new("-z"),
            OsStr::new("--"),
            path.as_os_str(),
        ])?;
        Ok(!listed.is_empty())
    }

    /// Whether git is told to leave a file alone.
    ///
    /// # Errors
    /// What the system says.
    pub fn ignores(&self, path: &Path) -> Result<bool, Failure> {
        let path = std::path::absolute(path).unwrap_or_else(|_| path.to_owned());
        let mut git = self.git();
        git.args(["check-ignore", "--quiet", "--"]).arg(path);
        let status = git.stderr(Stdio::null()).status().map_err(Failure::at(&self.top))?;
        Ok(status.success())
    }

    /// Whether tracked files were changed since the last commit.
    ///
    /// # Errors
    /// What git says.
    pub fn has_changes(&self) -> Result<bool, Failure> {
        let status = self.ask(&["status", "--porcelain", "--untracked-files=no"])?;
        Ok(!status.is_empty())
    }

    /// The other copies that git knows of, by name and address.
    ///
    /// # Errors
    /// What git says.
    pub fn remotes(&self) -> Result<Vec<(String, String)>, Failure> {
        let names = self.ask(&["remote"])?;
        let names = String::from_utf8_lossy(&names).into_owned();
        names
            .lines()
            .map(|name| {
                let address = self.ask(&["remote", "get-url", name])?;
                Ok((name.to_owned(), String::from_utf8_lossy(&address).trim().to_owned()))
            })
            .collect()
    }

    /// Searches every object for a person: commits of all branches, tags, the
    /// stash and the reflog, and what nothing points to any more.
    ///
    /// # Errors
    /// What git says.
    pub fn search(
        &self,
        traces: &Traces,
        is_report: &dyn Fn(&[u8]) -> bool,
    ) -> Result<Remains, Failure> {
        let changes = self.changes()?;
        let mut remains = Remains::default();
        let tombstone = format!("erasures/{}.toml", traces.id());
        let own = |path: &str| {
            let parts: Vec<&str> = path.split('/').collect();
            parts
                .windows(2)
                .any(|pair| BY_CANDIDATE.contains(&pair[0]) && belongs(pair[1], traces.id()))
        };
        let mut paths_of: HashMap<&str, BTreeSet<&str>> = HashMap::new();
        for change in &changes {
            paths_of.entry(&change.blob).or_default().insert(&change.path);
            if own(&change.path) {
                remains.own.insert(change.path.clone());
            }
        }
        let reachable = self.reachable()?;
        self.objects(&mut |id, kind, content| {
            remains.objects += 1;
            match kind {
                "tree" if !reachable.contains(id) => {
                    remains.loose += usize::from(names_in_tree(content, id.len() / 2, traces));
                }
                "tree" => {}
                "blob" => {
                    let Some(trace) = traces.found_in(content) else { return };
                    let Some(paths) = paths_of.get(id) else {
                        remains.loose += usize::from(!reachable.contains(id));
                        return;
                    };
                    for path in paths.iter().filter(|path| !own(path)) {
                        if is_report(content) {
                            // It was made from the person's scorecards, and can be made anew.
                            remains.own.insert((*path).to_owned());
                        } else if trace == Trace::Name || !may_have_the_id(path, &tombstone) {
                            remains.others.insert((*path).to_owned(), trace);
                        }
                    }
                }
                _ => {
                    if traces.found_in(content).is_some() {
                        remains.messages.insert(id.to_owned());
                    }
                }
            }
        })?;
        let touched = changes
            .iter()
            .filter(|one| remains.own.contains(&one.path) || remains.others.contains_key(&one.path))
            .filter_map(|one| one.commit.as_deref());
        remains.commits = touched.collect::<HashSet<_>>().len();
        Ok(remains)
    }

    /// Every change of a file in every commit, and what is staged.
    fn changes(&self) -> Result<Vec<Change>, Failure> {
        let log = self.ask(&[
            "-c",
            "log.showRoot=true",
            "log",
            "--all",
            "--reflog",
            "--raw",
            "--no-abbrev",
            "--no-renames",
            "-m",
            "-z",
            "--format=commit %H",
        ])?;
        let mut changes = Vec::new();
        let mut commit = None;
        let mut words = log.split(|byte| *byte == 0).map(String::from_utf8_lossy);
        while let Some(word) = words.next() {
            let word = word.trim_start_matches('\n');
            if let Some(id) = word.strip_prefix("commit ") {
                commit = Some(id.to_owned());
            } else if let Some(change) = word.strip_prefix(':') {
                let fields: Vec<&str> = change.split(' ').collect();
                let path = words.next().unwrap_or_default().into_owned();
                for blob in fields.get(2..4).unwrap_or_default() {
                    let blob = (*blob).to_owned();
                    changes.push(Change { commit: commit.clone(), blob, path: path.clone() });
                }
            }
        }
        let staged = self.ask(&["ls-files", "--stage", "-z"])?;
        for entry in staged.split(|byte| *byte == 0).map(String::from_utf8_lossy) {
            if let Some((about, path)) = entry.split_once('\t')
                && let Some(blob) = about.split(' ').nth(1)
            {
                changes.push(Change { commit: None, blob: blob.to_owned(), path: path.to_owned() });
            }
        }
        Ok(changes)
    }

    /// The ids of all objects that something points to.
    fn reachable(&self) -> Result<HashSet<String>, Failure> {
        let listed =
            self.ask(&["rev-list", "--objects", "--all", "--reflog", "--indexed-objects"])?;
        let text = String::from_utf8_lossy(&listed);
        Ok(text.lines().filter_map(|line| line.split(' ').next()).map(str::to_owned).collect())
    }

    /// Hands every object of the repository on: id, kind, content.
    fn objects(&self, look: &mut dyn FnMut(&str, &str, &[u8])) -> Result<(), Failure> {
        let failure = Failure::at(&self.top);
        let mut child = self
            .git()
            .args(["cat-file", "--batch-all-objects", "--batch", "--unordered"])
            .stdout(Stdio::piped())
            .spawn()
            .map_err(Failure::at(&self.top))?;
        let Some(output) = child.stdout.take() else {
            return Err(failure(io::ErrorKind::BrokenPipe.into()));
        };
        let read = read_objects(BufReader::new(output), look);
        let status = child.wait().map_err(Failure::at(&self.top))?;
        match read {
            Ok(()) if status.success() => Ok(()),
            Ok(()) => Err(failure(io::Error::other(format!("git cat-file: {status}")))),
            Err(error) => Err(failure(error)),
        }
    }

    pub(super) fn ask(&self, arguments: &[impl AsRef<OsStr>]) -> Result<Vec<u8>, Failure> {
        let output = self.git().args(arguments).output().map_err(Failure::at(&self.top))?;
        if output.status.success() {
            return Ok(output.stdout);
        }
        let said = String::from_utf8_lossy(&output.stderr).trim().to_owned();
        Err(Failure::at(&self.top)(io::Error::other(said)))
    }

    fn git(&self) -> Command {
        let mut git = Command::new("git");
        git.arg("-C").arg(&self.top).args(["--no-pager", "-c", "core.fsmonitor=false"]);
        // Another repository may be named there: this one is meant.
        for name in ["GIT_DIR", "GIT_WORK_TREE", "GIT_INDEX_FILE", "GIT_OBJECT_DIRECTORY"] {
            git.env_remove(name);
        }
        git.env("GIT_OPTIONAL_LOCKS", "0").stdin(Stdio::null());
        git
    }
}

/// A file as a commit left it, or as it is staged.
struct Change {
    commit: Option<String>,
    blob: String,
    path: String,
}

/// Reads what `cat-file --batch` writes: `<id> <kind> <size>`, the content, a line end.
fn read_objects(
    mut output: BufReader<impl io::Read>,
    look: &mut dyn FnMut(&str, &str, &[u8]),
) -> io::Result<()> {
    let (mut head, mut content) = (String::new(), Vec::new());
    loop {
        head.clear();
        if output.read_line(&mut head)? == 0 {
            return Ok(());
        }
        let words: Vec<&str> = head.split_whitespace().collect();
        let [id, kind, size] = words.as_slice() else {
            return Err(io::Error::other(head.trim().to_owned()));
        };
        let size: usize = size.parse().map_err(io::Error::other)?;
        content.resize(size + 1, 0);
        output.read_exact(&mut content)?;
        look(id, kind, &content[..size]);
    }
}

/// Whether a file has the id without saying anything by it: the tombstone, the panel of a team
/// check, a decision on somebody else that lists those who were passed over.
fn may_have_the_id(path: &str, tombstone: &str) -> bool {
    path.ends_with(tombstone)
        || path.rsplit('/').next() == Some("round.toml")
        || path.split('/').any(|part| part == "decisions")
}

/// Whether an entry of a tree is called as the person's files are.
fn names_in_tree(tree: &[u8], id_length: usize, traces: &Traces) -> bool {
    let mut rest = tree;
    while let Some(space) = rest.iter().position(|byte| *byte == b' ') {
        let Some(end) = rest.iter().position(|byte| *byte == 0).filter(|end| *end > space) else {
            return false;
        };
        if belongs(&String::from_utf8_lossy(&rest[space + 1..end]), traces.id()) {
            return true;
        }
        rest = rest.get(end + 1 + id_length..).unwrap_or_default();
    }
    false
}
