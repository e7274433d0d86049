//! What an erasure removes, what is left of a person, and how to get at it.

use std::collections::BTreeSet;
use std::path::Path;

use serde::Serialize;

use crate::store::{
    BY_CANDIDATE, Belongings, Erased, Mentions, NameLine, Remains, Repository, Trace,
};
use crate::text::shell_word;

/// What belongs to a candidate on this machine.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
pub struct Holdings {
    /// Files of the round, from its folder.
    pub files: Vec<String>,
    /// Drafts and what lies with them.
    pub drafts: Vec<String>,
    /// Reports that name the candidate and can be made anew.
    pub reports: Vec<String>,
}

/// What became of it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct ErasureReport {
    /// The candidate's id; the name is gone.
    pub candidate: String,
    /// What was removed.
    pub removed: Holdings,
    /// What became of the line with the name.
    pub name: &'static str,
    /// What is still there.
    pub left: Left,
}

/// What a search found of a person.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
pub struct Left {
    /// Whether a name was known to search for.
    pub searched_for_name: bool,
    /// How many files were searched, in the round's folder and in the state folder.
    pub files_searched: usize,
    /// What still belongs to the candidate.
    pub belongings: Vec<String>,
    /// Files that name the person.
    pub mentions: Vec<Mention>,
    /// Files that can't be searched.
    pub unsearched: Vec<String>,
    /// Reports that were written on this machine and are not where they were written.
    pub moved_reports: Vec<String>,
    /// What git keeps; absent where the round is in no repository.
    pub git: Option<GitReport>,
}

/// A file that names the person.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Mention {
    /// The file.
    pub file: String,
    /// `name` or `id`.
    pub found: &'static str,
}

/// What a git repository keeps of a person.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct GitReport {
    /// The repository's folder.
    pub repository: String,
    /// How many objects were searched; absent where there is no git program.
    pub objects_searched: Option<usize>,
    /// Paths of the person's own files, in any commit.
    pub paths: Vec<String>,
    /// Other files that name the person, in any commit.
    pub mentions: Vec<Mention>,
    /// How many commits changed one of these.
    pub commits: usize,
    /// Commits and tags whose text names the person.
    pub messages: Vec<String>,
    /// Objects that nothing points to any more.
    pub loose: usize,
    /// What to type, in this order.
    pub commands: Vec<String>,
}

impl Left {
    /// Whether nothing was found.
    #[must_use]
    pub fn is_nothing(&self) -> bool {
        self.belongings.is_empty()
            && self.mentions.is_empty()
            && self.git.as_ref().is_none_or(GitReport::is_nothing)
    }
}

impl GitReport {
    /// Whether git keeps nothing; not where it could not be asked.
    #[must_use]
    pub fn is_nothing(&self) -> bool {
        self.objects_searched.is_some()
            && self.paths.is_empty()
            && self.mentions.is_empty()
            && self.messages.is_empty()
            && self.loose == 0
    }

    /// A repository that can't be searched, because there is no git program.
    #[must_use]
    pub fn unsearched(top: &Path) -> Self {
        Self {
            repository: top.display().to_string(),
            objects_searched: None,
            paths: Vec::new(),
            mentions: Vec::new(),
            commits: 0,
            messages: Vec::new(),
            loose: 0,
            commands: Vec::new(),
        }
    }

    /// What a search found, with the commands that rewrite the history.
    #[must_use]
    pub fn of(
        repository: &Repository,
        remains: &Remains,
        remotes: &[(String, String)],
        has_changes: bool,
    ) -> Self {
        let others = remains.others.iter();
        let mut report = Self {
            objects_searched: Some(remains.objects),
            paths: remains.own.iter().cloned().collect(),
            mentions: others.map(|(file, trace)| mention(file.clone(), *trace)).collect(),
            commits: remains.commits,
            messages: remains.messages.iter().cloned().collect(),
            loose: remains.loose,
            ..Self::unsearched(repository.top())
        };
        if !report.is_nothing() {
            report.commands = commands(repository, remains, remotes, has_changes);
        }
        report
    }
}

impl Holdings {
    /// What belongs to a candidate, by paths from the round's folder.
    #[must_use]
    pub fn of(found: &Belongings, reports: &[std::path::PathBuf], root: &Path) -> Self {
        Self {
            files: found.round.iter().map(|path| from(root, path)).collect(),
            drafts: found.state.iter().map(|path| path.display().to_string()).collect(),
            reports: reports.iter().map(|path| from(root, path)).collect(),
        }
    }

    /// What was removed.
    #[must_use]
    pub fn removed(erased: &Erased, root: &Path) -> Self {
        let (round, state) = (erased.round.clone(), erased.state.clone());
        let found = Belongings { round, state, folders: Vec::new() };
        Self::of(&found, &erased.reports, root)
    }
}

/// What a search in folders found, by paths from the round's folder.
#[must_use]
pub fn mentioned(mentions: &Mentions, root: &Path) -> Vec<Mention> {
    mentions.found.iter().map(|(path, trace)| mention(from(root, path), *trace)).collect()
}

/// The word for what became of the line with the name.
#[must_use]
pub const fn name_line(line: NameLine) -> &'static str {
    match line {
        NameLine::Removed => "removed",
        NameLine::Absent => "absent",
        NameLine::NoFile => "no-file",
    }
}

/// A path from the round's folder, or whole where it lies elsewhere.
#[must_use]
pub fn from(root: &Path, path: &Path) -> String {
    path.strip_prefix(root).unwrap_or(path).display().to_string()
}

fn mention(file: String, trace: Trace) -> Mention {
    let found = match trace {
        Trace::Id => "id",
        Trace::Name => "name",
    };
    Mention { file, found }
}

/// The commands that take a person out of a repository's history.
fn commands(
    repository: &Repository,
    remains: &Remains,
    remotes: &[(String, String)],
    has_changes: bool,
) -> Vec<String> {
    let mut commands = vec![format!("cd {}", shell_word(&repository.top().to_string_lossy()))];
    if has_changes {
        commands.push("git commit --all --message 'Files removed'".to_owned());
    }
    let names = |path: &&String| path.ends_with("identities.toml");
    let kept: Vec<&String> = remains.others.keys().filter(names).collect();
    // Rewriting removes the file from the folder too, and with it everybody's names.
    for (number, path) in kept.iter().enumerate() {
        commands.push(format!("cp {} ../names-{}.toml", shell_word(path), number + 1));
    }
    let own: BTreeSet<&str> = remains.own.iter().map(|path| whole(path)).collect();
    let gone: Vec<&str> = own.into_iter().chain(kept.iter().map(|path| path.as_str())).collect();
    if !gone.is_empty() {
        let paths = gone.iter().map(|path| format!(" --path {}", shell_word(path)));
        let paths: String = paths.collect();
        commands.push(format!("git filter-repo --force --invert-paths{paths}"));
    }
    let in_text = remains
        .others
        .iter()
        .any(|(path, trace)| *trace == Trace::Name && !path.ends_with("identities.toml"));
    if in_text {
        commands.push("git filter-repo --force --replace-text ../names.txt".to_owned());
    }
    if !remains.messages.is_empty() {
        commands.push("git filter-repo --force --replace-message ../names.txt".to_owned());
    }
    commands.push("git reflog expire --expire=now --expire-unreachable=now --all".to_owned());
    commands.push("git gc --prune=now".to_owned());
    for (number, path) in kept.iter().enumerate() {
        let path = shell_word(path);
        commands.push(format!("mv ../names-{}.toml {path}", number + 1));
        commands.push(format!("echo /{path} >> .git/info/exclude"));
    }
    for (name, address) in remotes {
        let (name, address) = (shell_word(name), shell_word(address));
        commands.push(format!("git remote add {name} {address}"));
        commands.push(format!("git push --force --mirror {name}"));
    }
    commands
}

/// The folder or file of a candidate that a path lies in: one word instead of many.
fn whole(path: &str) -> &str {
    let mut end = 0;
    let mut parts = path.split('/').peekable();
    while let Some(part) = parts.next() {
        end += part.len() + 1;
        if BY_CANDIDATE.contains(&part)
            && let Some(own) = parts.peek()
        {
            return &path[..end + own.len()];
        }
    }
    path
}
