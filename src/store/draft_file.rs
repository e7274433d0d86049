//! Drafts in the user's state folder.
//!
//! They lie there, and not in the round's folder, until they are submitted:
//! so nothing half-done is shared, and nobody sees another's scores too early.

use std::path::{Path, PathBuf};
use std::sync::Arc;

use super::files::{folder_of, is_temporary};
use super::lock::holder_of;
use super::save::create_durable_folder;
use super::scorecard_file::{read_draft, write_draft};
use super::{
    Draft, DraftKey, Durability, Failure, Files, Guard, Kind, SaveError, Source, Stamp, save,
};
use crate::model::{CandidateId, Fault, InterviewerId, RoundId, Rubric};

/// The folder of drafts on this machine.
#[derive(Clone)]
pub struct DraftStore {
    root: PathBuf,
    files: Arc<dyn Files>,
}

/// A draft that is held open by this process.
pub struct OpenDraft {
    key: DraftKey,
    path: PathBuf,
    files: Arc<dyn Files>,
    stamp: Stamp,
    /// `None` where the file system knows no locks.
    _guard: Option<Box<dyn Guard>>,
}

/// What is on disk under a draft's name.
#[derive(Debug)]
pub enum FoundDraft {
    /// Nothing yet.
    None,
    /// A draft.
    Draft(Box<Draft>),
    /// A file that can't be read; it was set aside under the path given.
    Damaged {
        /// What is wrong with it.
        faults: Vec<Fault>,
        /// Where it is kept.
        kept: PathBuf,
    },
}

/// Whether a draft exists, without a look inside.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Presence {
    /// There is one.
    Here,
    /// There is none.
    Absent,
}

/// Why a draft can't be opened for writing.
#[derive(Debug)]
pub enum OpenError {
    /// Another window has it open; with what that window said of itself.
    Busy(String),
    /// The folder can't be written to: said before the first question, not after the first answer.
    Unwritable(SaveError),
    /// The system refused.
    Failure(Failure),
}

impl DraftStore {
    /// The drafts under a state folder.
    pub fn new(root: PathBuf, files: Arc<dyn Files>) -> Self {
        Self { root, files }
    }

    /// Where a draft lies.
    #[must_use]
    pub fn path(&self, key: &DraftKey) -> PathBuf {
        self.folder(&key.round, &key.candidate).join(format!("{}.toml", key.interviewer))
    }

    /// Whether there is a draft.
    #[must_use]
    pub fn presence(&self, key: &DraftKey) -> Presence {
        if self.files.kind(&self.path(key)) == Some(Kind::File) {
            Presence::Here
        } else {
            Presence::Absent
        }
    }

    /// The drafts of an interviewer in a round, by candidate.
    #[must_use]
    pub fn of_interviewer(&self, round: &RoundId, interviewer: &InterviewerId) -> Vec<CandidateId> {
        let names = self.files.list(&self.root.join("drafts").join(round.as_str()));
        let candidates = names.unwrap_or_default().into_iter();
        let candidates = candidates.filter_map(|(name, _)| name.parse::<CandidateId>().ok());
        let here = |candidate: &CandidateId| {
            let path = self.folder(round, candidate).join(format!("{interviewer}.toml"));
            self.files.kind(&path) == Some(Kind::File)
        };
        candidates.filter(here).collect()
    }

    /// The interviewers who have a draft on a candidate here.
    #[must_use]
    pub fn of_candidate(&self, round: &RoundId, candidate: &CandidateId) -> Vec<InterviewerId> {
        let names = self.files.list(&self.folder(round, candidate)).unwrap_or_default();
        let stems = names.iter().filter_map(|(name, _)| name.strip_suffix(".toml"));
        stems.filter_map(|stem| stem.parse().ok()).collect()
    }

    /// Puts the text of a draft where none is yet.
    ///
    /// # Errors
    /// Why it could not be written.
    pub fn put(&self, key: &DraftKey, text: &str) -> Result<(), Failure> {
        let path = self.path(key);
        self.make_folder(&folder_of(&path)).map_err(Failure::at(&path))?;
        super::publish(&*self.files, &path, text.as_bytes())?.or_fail(&path)
    }

    /// The folder of a candidate's drafts, which survives a power cut.
    fn make_folder(&self, folder: &Path) -> std::io::Result<()> {
        // Two above the drafts' own: `.local/state` may be as new as they are.
        let top = self.root.ancestors().nth(2).unwrap_or(&self.root);
        create_durable_folder(&*self.files, folder, top)
    }

    /// Reads a draft without opening it for writing.
    ///
    /// # Errors
    /// What is wrong with the file, or what the system says.
    pub fn read(&self, key: &DraftKey, rubric: &Rubric) -> Result<Option<Draft>, Failure> {
        let path = self.path(key);
        match self.files.read(&path, super::LARGEST) {
            Ok(bytes) => {
                let source = Source::from_bytes(&path, bytes)?;
                let draft = read_draft(&source, rubric)?;
                if key.is_of(&draft) {
                    Ok(Some(draft))
                } else {
                    Err(vec![key.mismatch(&path)].into())
                }
            }
            Err(error) if error.kind() == std::io::ErrorKind::NotFound => Ok(None),
            Err(error) => Err(Failure::at(&path)(error)),
        }
    }

    /// Opens a draft for writing: takes its lock, tries whether the folder can
    /// be written to, clears away our own temporary files of a crashed run,
    /// and reads what is there. A damaged file is set aside, never overwritten.
    ///
    /// # Errors
    /// See [`OpenError`].
    pub fn open(
        &self,
        key: &DraftKey,
        rubric: &Rubric,
        holder: &str,
    ) -> Result<(OpenDraft, FoundDraft), OpenError> {
        let path = self.path(key);
        let folder = folder_of(&path);
        let failure = |error| OpenError::Unwritable(SaveError::Io { path: folder.clone(), error });
        self.make_folder(&folder).map_err(failure)?;
        let guard = self.lock(&path, holder)?;
        self.clear_temporaries(&folder);
        self.probe(&folder)?;
        let mut open = OpenDraft {
            key: key.clone(),
            path,
            files: Arc::clone(&self.files),
            stamp: Stamp::ABSENT,
            _guard: guard,
        };
        let found = open.load(rubric).map_err(OpenError::Failure)?;
        Ok((open, found))
    }

    fn lock(&self, path: &Path, holder: &str) -> Result<Option<Box<dyn Guard>>, OpenError> {
        let lock = path.with_extension("lock");
        match self.files.lock(&lock) {
            Ok(Some(mut guard)) => {
                guard.describe(holder);
                Ok(Some(guard))
            }
            Ok(None) => Err(OpenError::Busy(holder_of(&*self.files, &lock))),
            // Some network file systems know no locks; the comparison before each save remains.
            Err(error) if error.kind() == std::io::ErrorKind::Unsupported => Ok(None),
            Err(error) => Err(OpenError::Unwritable(SaveError::Io { path: lock, error })),
        }
    }

    /// Writes and drops a temporary file: a full or read-only disk shows before the first question.
    fn probe(&self, folder: &Path) -> Result<(), OpenError> {
        let probe = || {
            let mut temporary = self.files.create_temporary(folder)?;
            temporary.write(&[b' '; 4096])
        };
        probe().map_err(|error| {
            OpenError::Unwritable(SaveError::Io { path: folder.to_owned(), error })
        })
    }

    /// Temporary files in a folder whose lock we hold belong to nobody else.
    fn clear_temporaries(&self, folder: &Path) {
        for (name, _) in self.files.list(folder).unwrap_or_default() {
            let path = folder.join(&name);
            if is_temporary(&name) && self.is_old(&path) {
                // It is only litter; the next start tries again.
                let _ = self.files.remove(&path);
            }
        }
    }

    /// Other interviewers' drafts may lie in the same folder with a save under way.
    fn is_old(&self, path: &Path) -> bool {
        self.files.age(path).is_some_and(|age| age.as_secs() > 60)
    }

    /// Where the drafts on a candidate lie.
    pub(super) fn folder(&self, round: &RoundId, candidate: &CandidateId) -> PathBuf {
        self.root.join("drafts").join(round.as_str()).join(candidate.as_str())
    }
}

impl OpenDraft {
    /// Where the draft lies.
    #[must_use]
    pub fn path(&self) -> &Path {
        &self.path
    }

    fn load(&mut self, rubric: &Rubric) -> Result<FoundDraft, Failure> {
        let bytes = match self.files.read(&self.path, super::LARGEST) {
            Ok(bytes) => bytes,
            Err(error) if error.kind() == std::io::ErrorKind::NotFound => {
                return Ok(FoundDraft::None);
            }
            Err(error) => return Err(Failure::at(&self.path)(error)),
        };
        self.stamp = Stamp::of(&bytes);
        let read =
            Source::from_bytes(&self.path, bytes).and_then(|source| read_draft(&source, rubric));
        match read {
            Ok(draft) if self.key.is_of(&draft) => Ok(FoundDraft::Draft(Box::new(draft))),
            read => {
                let faults = read.err().unwrap_or_else(|| vec![self.key.mismatch(&self.path)]);
                let kept = self.free_name("damaged");
                self.files.rename(&self.path, &kept).map_err(Failure::at(&self.path))?;
                self.stamp = Stamp::ABSENT;
                Ok(FoundDraft::Damaged { faults, kept })
            }
        }
    }

    /// Saves the whole draft.
    ///
    /// # Errors
    /// Why it was not saved; the file on disk is then as it was.
    pub fn save(&mut self, draft: &Draft, rubric: &Rubric) -> Result<Durability, SaveError> {
        let text = write_draft(draft, rubric);
        self.compare(&text, draft, rubric)?;
        let (stamp, durability) = save(&*self.files, &self.path, text.as_bytes(), &self.stamp)?;
        self.stamp = stamp;
        Ok(durability)
    }

    /// Sets what somebody else wrote under our name aside, and gives its new name.
    ///
    /// # Errors
    /// Why that was not possible; then nothing has changed.
    pub fn set_theirs_aside(&mut self) -> Result<PathBuf, SaveError> {
        let aside = self.free_name("theirs");
        let error = |error| SaveError::Io { path: self.path.clone(), error };
        match self.files.rename(&self.path, &aside) {
            Ok(()) => {}
            // Somebody removed it: there is nothing to set aside.
            Err(gone) if gone.kind() == std::io::ErrorKind::NotFound => {}
            Err(other) => return Err(error(other)),
        }
        self.stamp = Stamp::ABSENT;
        Ok(aside)
    }

    /// Saves the draft into another folder, when its own can't be written to.
    ///
    /// # Errors
    /// Why it was not saved.
    pub fn save_to(
        &self,
        folder: &Path,
        draft: &Draft,
        rubric: &Rubric,
    ) -> Result<PathBuf, SaveError> {
        let name = format!("{}-{}.draft.toml", draft.card.candidate, draft.card.interviewer);
        let path = (1..1000)
            .map(|n| if n == 1 { folder.join(&name) } else { folder.join(format!("{n}-{name}")) })
            .find(|path| self.files.kind(path).is_none())
            .unwrap_or_else(|| folder.join(&name));
        super::publish(&*self.files, &path, write_draft(draft, rubric).as_bytes())?;
        Ok(path)
    }

    /// Removes the draft, after it was submitted.
    ///
    /// # Errors
    /// What the system says.
    pub fn discard(self) -> Result<(), Failure> {
        self.files.remove(&self.path).map_err(Failure::at(&self.path))?;
        // The card is published; a draft that comes back after a power cut is found to be submitted.
        let _ = self.files.sync_folder(&folder_of(&self.path));
        Ok(())
    }

    /// What is written must read back as what was meant.
    fn compare(&self, text: &str, draft: &Draft, rubric: &Rubric) -> Result<(), SaveError> {
        super::save::stays_readable(&self.path, text)?;
        let source = Source::new(self.path.clone(), text);
        if read_draft(&source, rubric).as_ref() == Ok(draft) {
            Ok(())
        } else {
            Err(SaveError::ReadBack { path: self.path.clone() })
        }
    }

    fn free_name(&self, what: &str) -> PathBuf {
        let name = |n: u32| self.path.with_extension(format!("{what}-{n}"));
        (1..1000)
            .map(name)
            .find(|path| self.files.kind(path).is_none())
            .unwrap_or_else(|| name(1000))
    }
}
