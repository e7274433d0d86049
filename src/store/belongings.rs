//! Where what belongs to a candidate lies: the one list of it.

use std::path::{Path, PathBuf};

use super::{DraftStore, Failure, Files};
use crate::model::{CandidateId, RoundId};

/// The folders of a round in which each candidate has a file or a folder.
/// Whoever adds another kind of file about candidates adds its folder here,
/// and `erase`, `doctor` and the search in git know of it.
pub const BY_CANDIDATE: [&str; 4] = ["scorecards", "revisions", "decisions", "candidates"];

/// How deep folders are followed.
const DEEPEST: usize = 16;

/// What lies on this machine of one candidate.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Belongings {
    /// Files in the round's folder, copies by syncing services included.
    pub round: Vec<PathBuf>,
    /// Drafts, those set aside, their locks, and temporary files among them.
    pub state: Vec<PathBuf>,
    /// The folders that are empty without them, innermost first.
    pub folders: Vec<PathBuf>,
}

impl Belongings {
    /// Finds them.
    ///
    /// # Errors
    /// What the system says.
    pub fn find(
        files: &dyn Files,
        root: &Path,
        drafts: &DraftStore,
        round: &RoundId,
        candidate: &CandidateId,
    ) -> Result<Self, Failure> {
        let mut found = Self::default();
        for folder in BY_CANDIDATE.map(|name| root.join(name)) {
            for (name, is_folder) in list(files, &folder)? {
                let path = folder.join(&name);
                if !belongs(&name, candidate) {
                    continue;
                }
                match is_folder {
                    true => walk(files, &path, &mut found.round, &mut found.folders, DEEPEST)?,
                    false => found.round.push(path),
                }
            }
        }
        let drafts = drafts.folder(round, candidate);
        walk(files, &drafts, &mut found.state, &mut found.folders, DEEPEST)?;
        Ok(found)
    }

    /// Whether nothing is left.
    #[must_use]
    pub const fn is_empty(&self) -> bool {
        self.round.is_empty() && self.state.is_empty()
    }
}

/// Whether a name in one of these folders is a candidate's: the id itself, with an
/// ending, or with what a syncing service or an editor adds (`k7f3 (1).toml`).
#[must_use]
pub fn belongs(name: &str, candidate: &CandidateId) -> bool {
    let name = name.trim_start_matches(['.', '#', '~', '$']);
    let Some(rest) = name.strip_prefix(candidate.as_str()) else { return false };
    match rest.chars().next() {
        None => true,
        // `k7f3-2` may be another candidate; `k7f3-LAPTOP.toml` can't be.
        Some('-') => rest
            .split('.')
            .next()
            .is_some_and(|stem| format!("{candidate}{stem}").parse::<CandidateId>().is_err()),
        Some(next) => !next.is_ascii_lowercase() && !next.is_ascii_digit(),
    }
}

/// All files below a folder; folders come after what lies in them. Links are not followed.
pub(super) fn walk(
    files: &dyn Files,
    folder: &Path,
    found: &mut Vec<PathBuf>,
    folders: &mut Vec<PathBuf>,
    depth: usize,
) -> Result<(), Failure> {
    for (name, is_folder) in list(files, folder)? {
        let path = folder.join(name);
        if is_folder && !path.is_symlink() && depth > 0 {
            walk(files, &path, found, folders, depth - 1)?;
        } else {
            found.push(path);
        }
    }
    folders.push(folder.to_owned());
    Ok(())
}

fn list(files: &dyn Files, folder: &Path) -> Result<Vec<(String, bool)>, Failure> {
    match files.list(folder) {
        Ok(names) => Ok(names),
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => Ok(Vec::new()),
        Err(error) => Err(Failure::at(folder)(error)),
    }
}

#[cfg(test)]
mod tests {
    use super::belongs;

    #[test]
    fn copies_of_syncing_services_belong_to_the_candidate_and_other_ids_do_not() {
        let id = "k7f3".parse().expect("an id");
        for name in [
            "k7f3",
            "k7f3.toml",
            "k7f3 (1).toml",
            "k7f3 (Karis PC sin kopi).toml",
            "k7f3-LAPTOP.toml",
            "k7f3.sync-conflict-20261122.toml",
            ".k7f3.toml.swp",
            "k7f3.toml~",
        ] {
            assert!(belongs(name, &id), "{name}");
        }
        for name in ["k7f", "k7f3a.toml", "k7f3-2.toml", "xk7f3", "k7f34"] {
            assert!(!belongs(name, &id), "{name}");
        }
    }
}
