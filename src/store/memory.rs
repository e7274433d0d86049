//! What this machine remembers of a round: who sits here, and which reports it made.

use std::path::PathBuf;
use std::sync::Arc;

use super::files::folder_of;
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
        let text = String::from_utf8(bytes.unwrap_or_default()).unwrap_or_default();
        text.lines().filter(|line| !line.is_empty()).map(PathBuf::from).collect()
    }

    /// Remembers where a report was written, so that an erasure finds it.
    ///
    /// # Errors
    /// Why it could not be written down.
    pub fn remember_report(
        &self,
        round: &RoundId,
        report: &std::path::Path,
    ) -> Result<(), Failure> {
        let path = self.file(round, "reports");
        let report = std::path::absolute(report).unwrap_or_else(|_| report.to_owned());
        if self.reports(round).contains(&report) {
            return Ok(());
        }
        self.files.create_folder(&folder_of(&path)).map_err(Failure::at(&path))?;
        let bytes = self.files.read(&path, super::LARGEST);
        let before = bytes.as_ref().map_or(Stamp::ABSENT, |bytes| Stamp::of(bytes));
        let mut text = bytes.unwrap_or_default();
        text.extend_from_slice(report.to_string_lossy().as_bytes());
        text.push(b'\n');
        save(&*self.files, &path, &text, &before)?;
        Ok(())
    }

    fn path(&self, round: &RoundId) -> PathBuf {
        self.file(round, "interviewer")
    }

    fn file(&self, round: &RoundId, name: &str) -> PathBuf {
        self.root.join("rounds").join(round.as_str()).join(name)
    }
}
