//! What this machine remembers of a round: who sits here.

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

    fn path(&self, round: &RoundId) -> PathBuf {
        self.root.join("rounds").join(round.as_str()).join("interviewer")
    }
}
