//! Erasing a candidate, in steps that can be taken up again.
//!
//! First a tombstone says that it was begun; then everything goes; then the
//! tombstone says that it is done. Whatever happens in between, the same
//! command finishes it.

use std::collections::BTreeSet;
use std::io;
use std::path::{Path, PathBuf};

use chrono::{DateTime, FixedOffset};

use super::belongings::Belongings;
use super::files::{folder_of, is_temporary};
use super::lock::{holder_of, wait_for_lock};
use super::save::{create_durable_folder, is_uncertain};
use super::tombstone_file::{read_tombstone, write_tombstone};
use super::{
    DraftStore, Failure, Files, Guard, LoadedRound, SaveError, Source, Stamp, publish, save,
};
use crate::model::{CandidateId, Fault, Tombstone};

/// Where tombstones lie.
const FOLDER: &str = "erasures";

/// What an erasure removed.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Erased {
    /// Files of the round.
    pub round: Vec<PathBuf>,
    /// Drafts and what lay with them.
    pub state: Vec<PathBuf>,
    /// Reports that the program had made.
    pub reports: Vec<PathBuf>,
    /// Whether there was a line with the name.
    pub identity: NameLine,
}

/// What became of the line that gives a candidate a name.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum NameLine {
    /// It was removed.
    Removed,
    /// There was none in the file.
    #[default]
    Absent,
    /// There is no such file on this machine: whoever has it has to erase there.
    NoFile,
}

/// Why an erasure did not get to its end. Taking it up again is safe.
#[derive(Debug)]
pub enum EraseError {
    /// A draft is open in another window; with what that window said of itself. Nothing was removed.
    Busy(String),
    /// The system refused.
    Failure(Failure),
}

impl<F: Into<Failure>> From<F> for EraseError {
    fn from(failure: F) -> Self {
        Self::Failure(failure.into())
    }
}

impl LoadedRound {
    /// Those who were erased, or are being erased, by id.
    ///
    /// # Errors
    /// All faults of the files, or what the system says.
    pub fn tombstones(&self) -> Result<Vec<Tombstone>, Failure> {
        let folder = self.folder.root().join(FOLDER);
        let files = self.folder.files();
        let names = match files.list(&folder) {
            Ok(names) => names,
            Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(Vec::new()),
            Err(error) => return Err(Failure::at(&folder)(error)),
        };
        let toml = |name: &String| {
            !name.starts_with('.') && Path::new(name).extension().is_some_and(|end| end == "toml")
        };
        let (mut read, mut faults): (Vec<Tombstone>, Vec<Fault>) = (Vec::new(), Vec::new());
        for name in names.into_iter().map(|(name, _)| name).filter(toml) {
            match Source::read(files, &folder.join(name)).and_then(|text| read_tombstone(&text)) {
                Ok(tombstone) => read.push(tombstone),
                Err(found) => faults.extend(found),
            }
        }
        if faults.is_empty() { Ok(read) } else { Err(faults.into()) }
    }

    /// Where the tombstone of a candidate lies.
    #[must_use]
    pub fn tombstone_path(&self, candidate: &CandidateId) -> PathBuf {
        self.folder.root().join(FOLDER).join(format!("{candidate}.toml"))
    }

    /// What lies on this machine of a candidate.
    ///
    /// # Errors
    /// What the system says.
    pub fn belongings(
        &self,
        drafts: &DraftStore,
        candidate: &CandidateId,
    ) -> Result<Belongings, Failure> {
        let (files, root) = (self.folder.files(), self.folder.root());
        Belongings::find(files, root, drafts, &self.round.id, candidate)
    }

    /// Erases a candidate: the tombstone, everything that belongs to the
    /// candidate, these reports, the name, and the tombstone's end.
    ///
    /// If an erasure was begun before, its tombstone is kept and the rest is done.
    ///
    /// # Errors
    /// See [`EraseError`].
    pub fn erase(
        &self,
        drafts: &DraftStore,
        reports: &[PathBuf],
        tombstone: &Tombstone,
        now: DateTime<FixedOffset>,
    ) -> Result<Erased, EraseError> {
        let files = self.folder.files();
        let candidate = &tombstone.candidate;
        let _guard = wait_for_lock(files, &self.folder.root().join("round.lock"))?;
        let found = self.belongings(drafts, candidate)?;
        // While these are held, nobody goes on with a draft that is about to go.
        let _held = hold(files, &found.state)?;
        self.begin(tombstone)?;
        // The candidate's own file last: without it the round could not be read while there
        // are scorecards, and whoever meets a half-done erasure must see that.
        let own = self.folder.root().join("candidates");
        let (last, first): (Vec<&PathBuf>, Vec<&PathBuf>) =
            found.round.iter().partition(|path| path.starts_with(&own));
        let (last_folders, folders): (Vec<&PathBuf>, Vec<&PathBuf>) =
            found.folders.iter().partition(|path| path.starts_with(&own));
        remove_all(files, found.state.iter().chain(first).chain(reports), &folders)?;
        remove_all(files, last.into_iter(), &last_folders)?;
        self.remove_member(candidate)?;
        let identity = self.identities_file().remove(files, candidate)?;
        self.clear_temporaries()?;
        let left = self.belongings(drafts, candidate)?;
        if let Some(path) = left.round.first().or(left.state.first()) {
            // Somebody put something there meanwhile: it is not erased, and not said to be.
            return Err(Failure::at(path)(io::ErrorKind::AlreadyExists.into()).into());
        }
        self.finish(candidate, now)?;
        let Belongings { round, state, .. } = found;
        Ok(Erased { round, state, reports: reports.to_owned(), identity })
    }

    /// Says that an erasure is begun, unless that stands there already.
    fn begin(&self, tombstone: &Tombstone) -> Result<(), Failure> {
        let files = self.folder.files();
        let path = self.tombstone_path(&tombstone.candidate);
        create_durable_folder(files, &folder_of(&path), self.folder.root())
            .map_err(Failure::at(&path))?;
        let text = write_tombstone(&Tombstone { finished: None, ..tombstone.clone() });
        match publish(files, &path, text.as_bytes()) {
            Ok(durability) => durability.or_fail(&path),
            Err(SaveError::Exists { .. }) => settle(files, &folder_of(&path)),
            Err(error) => Err(error.into()),
        }
    }

    /// Says that an erasure is done.
    fn finish(&self, candidate: &CandidateId, now: DateTime<FixedOffset>) -> Result<(), Failure> {
        let files = self.folder.files();
        let path = self.tombstone_path(candidate);
        let bytes = files.read(&path, super::LARGEST).map_err(Failure::at(&path))?;
        let stamp = Stamp::of(&bytes);
        let there = read_tombstone(&Source::from_bytes(&path, bytes)?)?;
        let text = write_tombstone(&Tombstone { finished: Some(now), ..there });
        let (_, durability) = save(files, &path, text.as_bytes(), &stamp)?;
        durability.or_fail(&path)
    }

    /// A crashed save may have left the names, or a candidate's file, under a temporary name.
    fn clear_temporaries(&self) -> Result<(), Failure> {
        let files = self.folder.files();
        let _guard = wait_for_lock(files, &self.identities_path().with_extension("lock"))?;
        let root = self.folder.root();
        let candidates = root.join("candidates");
        for folder in [root.to_owned(), folder_of(&self.identities_path()), candidates] {
            for (name, _) in files.list(&folder).unwrap_or_default() {
                if is_temporary(&name) {
                    remove(files, &folder.join(&name))?;
                }
            }
        }
        Ok(())
    }
}

/// Removes files, then folders that are empty without them, and makes that durable.
fn remove_all<'p>(
    files: &dyn Files,
    paths: impl Iterator<Item = &'p PathBuf>,
    emptied: &[&PathBuf],
) -> Result<(), Failure> {
    let mut folders = BTreeSet::new();
    for path in paths {
        remove(files, path)?;
        folders.insert(folder_of(path));
    }
    for folder in emptied {
        match files.remove_folder(folder) {
            Ok(()) => {}
            Err(error) if error.kind() == io::ErrorKind::NotFound => {}
            Err(error) => return Err(Failure::at(folder)(error)),
        }
        folders.insert(folder_of(folder));
    }
    for folder in folders.iter().filter(|folder| !emptied.contains(folder)) {
        settle(files, folder)?;
    }
    Ok(())
}

/// Takes the locks of drafts that are about to go.
fn hold(files: &dyn Files, state: &[PathBuf]) -> Result<Vec<Box<dyn Guard>>, EraseError> {
    let mut held = Vec::new();
    for lock in state.iter().filter(|path| path.extension().is_some_and(|end| end == "lock")) {
        match files.lock(lock) {
            Ok(Some(guard)) => held.push(guard),
            Ok(None) => {
                return Err(EraseError::Busy(holder_of(files, lock)));
            }
            Err(error) if error.kind() == io::ErrorKind::Unsupported => {}
            Err(error) => return Err(Failure::at(lock)(error).into()),
        }
    }
    Ok(held)
}

fn remove(files: &dyn Files, path: &Path) -> Result<(), Failure> {
    match files.remove(path) {
        Err(error) if error.kind() != io::ErrorKind::NotFound => Err(Failure::at(path)(error)),
        Ok(()) | Err(_) => Ok(()),
    }
}

/// Makes durable that names in a folder are gone.
fn settle(files: &dyn Files, folder: &Path) -> Result<(), Failure> {
    match files.sync_folder(folder) {
        // A folder that is gone has kept no name.
        Err(error) if is_uncertain(&error) && error.kind() != io::ErrorKind::NotFound => {
            Err(Failure::at(folder)(error))
        }
        Ok(()) | Err(_) => Ok(()),
    }
}
