//! What this machine remembers of a round: who sits here, and which reports it made.

use std::os::unix::ffi::OsStringExt as _;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use super::files::folder_of;
use super::lock::wait_for_lock;
use super::{Failure, Files, Stamp, save};
use crate::model::{InterviewerId, RoundId};

/// The memory of this machine, in the user's state folder.
#[derive(Clone)]
pub struct MachineMemory {
    root: PathBuf,
    files: Arc<dyn Files>,
}

impl MachineMemory {
    /// The memory under a state folder.
    pub fn new(root: PathBuf, files: Arc<dyn Files>) -> Self {
        Self { root, files }
    }

    /// Who sat here last in this round.
    #[must_use]
    pub fn interviewer(&self, round: &RoundId) -> Option<InterviewerId> {
        let text = self.files.read(&self.path(round), 256).ok()?;
        String::from_utf8(text).ok()?.trim().parse().ok()
    }

    /// Remembers who sits here.
    ///
    /// # Errors
    /// Why it could not be written down.
    pub fn remember(&self, round: &RoundId, interviewer: &InterviewerId) -> Result<(), Failure> {
        let path = self.path(round);
        if self.interviewer(round).as_ref() == Some(interviewer) {
            return Ok(());
        }
        self.files.create_folder(&folder_of(&path)).map_err(Failure::at(&path))?;
        let before = self.files.read(&path, 256).map_or(Stamp::ABSENT, |bytes| Stamp::of(&bytes));
        save(&*self.files, &path, format!("{interviewer}\n").as_bytes(), &before)?;
        Ok(())
    }

    /// The reports on this round that were written here, wherever they lie.
    #[must_use]
    pub fn reports(&self, round: &RoundId) -> Vec<PathBuf> {
        let bytes = self.files.read(&self.file(round, "reports"), super::LARGEST);
        let bytes = bytes.unwrap_or_default();
        bytes.split(|byte| *byte == b'\n').filter(|line| !line.is_empty()).map(path_on).collect()
    }

    /// Remembers where a report was written, so that an erasure finds it.
    ///
    /// # Errors
    /// Why it could not be written down.
    pub fn remember_report(&self, round: &RoundId, report: &Path) -> Result<(), Failure> {
        let report = std::path::absolute(report).unwrap_or_else(|_| report.to_owned());
        self.change_reports(round, |reports| {
            if !reports.contains(&report) {
                reports.push(report);
            }
        })
    }

    /// Forgets reports that were removed.
    ///
    /// # Errors
    /// Why it could not be written down.
    pub fn forget_reports(&self, round: &RoundId, removed: &[PathBuf]) -> Result<(), Failure> {
        self.change_reports(round, |reports| reports.retain(|report| !removed.contains(report)))
    }

    fn change_reports(
        &self,
        round: &RoundId,
        change: impl FnOnce(&mut Vec<PathBuf>),
    ) -> Result<(), Failure> {
        let files = &*self.files;
        let path = self.file(round, "reports");
        files.create_folder(&folder_of(&path)).map_err(Failure::at(&path))?;
        let _guard = wait_for_lock(files, &path.with_extension("lock"))?;
        let there = self.reports(round);
        let mut reports = there.clone();
        change(&mut reports);
        if reports == there {
            return Ok(());
        }
        let bytes = files.read(&path, super::LARGEST);
        let before = bytes.as_ref().map_or(Stamp::ABSENT, |bytes| Stamp::of(bytes));
        let text: Vec<u8> = reports.iter().flat_map(|report| line_of(report)).collect();
        save(files, &path, &text, &before)?;
        Ok(())
    }

    fn path(&self, round: &RoundId) -> PathBuf {
        self.file(round, "interviewer")
    }

    fn file(&self, round: &RoundId, name: &str) -> PathBuf {
        self.root.join("rounds").join(round.as_str()).join(name)
    }
}

/// A path as a line of a text, so that a search for a name can read it.
fn line_of(path: &Path) -> Vec<u8> {
    let mut line = Vec::new();
    for byte in path.as_os_str().as_encoded_bytes() {
        match byte {
            b'\n' => line.extend(b"\\n"),
            b'\\' => line.extend(b"\\\\"),
            byte => line.push(*byte),
        }
    }
    line.push(b'\n');
    line
}

/// The path on a line that [`line_of`] wrote.
fn path_on(line: &[u8]) -> PathBuf {
    let mut path = Vec::with_capacity(line.len());
    let mut bytes = line.iter();
    while let Some(byte) = bytes.next() {
        path.push(match byte {
            b'\\' => match bytes.next() {
                Some(b'n') => b'\n',
                other => other.copied().unwrap_or(b'\\'),
            },
            byte => *byte,
        });
    }
    PathBuf::from(std::ffi::OsString::from_vec(path))
}

#[cfg(test)]
mod tests {
    use std::path::Path;

    use super::{line_of, path_on};

    #[test]
    fn a_path_with_anything_in_it_is_one_line_and_comes_back() {
        for path in ["/a/report.html", "/a b/æ\n\n.html", "C:\\round\\n.html", "\\", "/\\\n\\n"] {
            let line = line_of(Path::new(path));
            let (last, line) = line.split_last().expect("a line");
            assert!(*last == b'\n' && !line.contains(&b'\n'), "{path:?}");
            assert_eq!(path_on(line), Path::new(path));
        }
    }
}
