//! Files as they stood in a commit, and git's own settings; git is asked as a program.

use std::ffi::OsStr;
use std::path::{Path, PathBuf};

use super::{Failure, LARGEST, Repository, Source};
use crate::model::{Fault, Place};
use crate::msg;

impl Repository {
    /// A file as a commit, tag or branch has it.
    ///
    /// `path` is where the file lies now, or would lie.
    ///
    /// # Errors
    /// One fault: git knows no such version, the version has no such file,
    /// or the file is too large or no text.
    pub fn file_at(&self, version: &str, path: &Path) -> Result<Source, Vec<Fault>> {
        let inside = self.inside(path);
        let shown = PathBuf::from(format!("{version}:{}", inside.display()));
        let fault = |code, what| vec![Fault::error(code, Some(Place::file(&shown)), what)];
        let commit = format!("{version}^{{commit}}");
        let commit =
            self.ask(&["rev-parse", "--verify", "--quiet", "--end-of-options", &commit])
                .map_err(|_| fault("git-version", msg!("fault-git-version", version = version)))?;
        let commit = String::from_utf8_lossy(&commit).trim().to_owned();
        // The index and trees name paths with `/` on every system.
        let inside: Vec<String> =
            inside.iter().map(|part| part.to_string_lossy().into_owned()).collect();
        let object = format!("{commit}:{}", inside.join("/"));
        let none = |_| {
            let path = inside.join("/");
            fault("git-file", msg!("fault-git-file", version = version, path = path))
        };
        let size = self.ask(&["cat-file", "-s", &object]).map_err(none)?;
        let size = String::from_utf8_lossy(&size).trim().parse::<u64>().unwrap_or(u64::MAX);
        if size > LARGEST {
            return Err(fault("too-large", msg!("fault-too-large")));
        }
        let bytes = self.ask(&["cat-file", "blob", &object]).map_err(none)?;
        Source::from_bytes(&shown, bytes)
    }

    /// A path as it is called from the repository's top.
    fn inside(&self, path: &Path) -> PathBuf {
        let real = |path: &Path| path.canonicalize().unwrap_or_else(|_| path.to_owned());
        let top = real(self.top());
        let absolute = std::path::absolute(path).unwrap_or_else(|_| path.to_owned());
        // The file itself may be gone; the folder it lay in is likelier to be there.
        let folder = absolute.parent().map(real).unwrap_or_default();
        let name = absolute.file_name().unwrap_or_default();
        let candidates = [folder.join(name), absolute.clone()];
        let found = candidates
            .iter()
            .find_map(|one| one.strip_prefix(&top).or_else(|_| one.strip_prefix(self.top())).ok());
        found.unwrap_or(path).components().collect()
    }

    /// A setting of this clone; `None` where it is not set.
    ///
    /// # Errors
    /// What git says.
    pub fn setting(&self, key: &str) -> Result<Option<String>, Failure> {
        // git ends with 1 where a key is not set, and with other codes where it can't read.
        match self.ask(&["config", "--local", "--default", "\u{1}", "--get", key]) {
            Ok(value) => {
                let value = String::from_utf8_lossy(&value).trim_end_matches('\n').to_owned();
                Ok(Some(value).filter(|value| value != "\u{1}"))
            }
            Err(error) => Err(error),
        }
    }

    /// Sets a setting of this clone.
    ///
    /// # Errors
    /// What git says.
    pub fn set(&self, key: &str, value: &str) -> Result<(), Failure> {
        self.ask(&["config", "--local", key, value]).map(drop)
    }

    /// Removes a section of this clone's settings, with all in it.
    ///
    /// # Errors
    /// What git says.
    pub fn remove_section(&self, section: &str) -> Result<(), Failure> {
        self.ask(&[
            OsStr::new("config"),
            "--local".as_ref(),
            "--remove-section".as_ref(),
            section.as_ref(),
        ])
        .map(drop)
    }
}
