//! How a file is saved so that neither a crash nor a power cut loses it.

use std::io::{self, ErrorKind};
use std::path::{Path, PathBuf};

use sha2::{Digest as _, Sha256};

use super::Failure;
use super::files::{Files, folder_of};
use crate::text::Message;

/// What a file held when it was last read or written: its hash, or that it was not there.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Stamp(Option<[u8; 32]>);

impl Stamp {
    /// The stamp of a file that is not there.
    pub const ABSENT: Self = Self(None);

    /// The stamp of bytes.
    #[must_use]
    pub fn of(bytes: &[u8]) -> Self {
        Self(Some(Sha256::digest(bytes).into()))
    }
}

/// What is known of a file that was saved.
#[derive(Debug)]
pub enum Durability {
    /// It survives a power cut.
    Durable,
    /// It is there, but this file system can't promise it through a power cut.
    Unpromised,
    /// It is there, but making it durable failed: save it again at the next chance.
    Uncertain(io::Error),
}

impl Durability {
    /// For what is not done while a power cut may undo it.
    ///
    /// # Errors
    /// Why it could not be made durable.
    pub(super) fn or_fail(self, path: &Path) -> Result<(), Failure> {
        match self {
            Self::Durable | Self::Unpromised => Ok(()),
            Self::Uncertain(error) => Err(Failure::at(path)(error)),
        }
    }
}

/// Why a file was not saved. What was on the disk before is still there.
#[derive(Debug)]
pub enum SaveError {
    /// The system refused a step.
    Io {
        /// The file that was to be saved.
        path: PathBuf,
        /// What the system says.
        error: io::Error,
    },
    /// The file is no longer what was last read: someone else wrote it.
    Changed {
        /// The file.
        path: PathBuf,
    },
    /// The disk gave back other bytes than were written.
    ReadBack {
        /// The file that was to be saved.
        path: PathBuf,
    },
    /// The name is taken, and what is there must not be overwritten.
    Exists {
        /// The file.
        path: PathBuf,
    },
}

impl SaveError {
    /// The file in question.
    #[must_use]
    pub fn path(&self) -> &Path {
        match self {
            Self::Io { path, .. }
            | Self::Changed { path }
            | Self::ReadBack { path }
            | Self::Exists { path } => path,
        }
    }

    /// Why, in words.
    #[must_use]
    pub fn cause(&self) -> Message {
        use crate::msg;
        match self {
            Self::Io { error, .. } => super::failure::saving_cause(error),
            Self::Changed { .. } => msg!("cause-changed"),
            Self::ReadBack { .. } => msg!("cause-read-back"),
            Self::Exists { .. } => msg!("cause-exists"),
        }
    }
}

/// That a text is not too long to be read again.
///
/// # Errors
/// [`io::ErrorKind::FileTooLarge`], above [`super::LARGEST`].
pub(super) fn stays_readable(path: &Path, text: &str) -> Result<(), SaveError> {
    if text.len() as u64 <= super::LARGEST {
        return Ok(());
    }
    Err(SaveError::Io { path: path.to_owned(), error: io::ErrorKind::FileTooLarge.into() })
}

/// Saves a file under a name that may be taken by what `expected` describes.
///
/// The steps: a temporary file in the same folder, write, sync, read back and
/// compare, compare what is on disk with what was last read, rename, sync the
/// folder. The caller holds the lock that goes with the file, if there is one.
///
/// # Errors
/// The first step that failed; then nothing has changed.
pub fn save(
    files: &dyn Files,
    path: &Path,
    bytes: &[u8],
    expected: &Stamp,
) -> Result<(Stamp, Durability), SaveError> {
    let temporary = prepare(files, path, bytes)?;
    if on_disk(files, path).map_err(io_error(path))? != *expected {
        return Err(SaveError::Changed { path: path.to_owned() });
    }
    temporary.replace(path).map_err(io_error(path))?;
    Ok((Stamp::of(bytes), settle(files, path)))
}

/// Publishes a new file; never overwrites.
///
/// # Errors
/// [`SaveError::Exists`] if the name is taken, else the first step that failed.
pub fn publish(files: &dyn Files, path: &Path, bytes: &[u8]) -> Result<Durability, SaveError> {
    let temporary = prepare(files, path, bytes)?;
    match temporary.publish(path) {
        Ok(()) => Ok(settle(files, path)),
        Err(error) if error.kind() == io::ErrorKind::AlreadyExists => {
            Err(SaveError::Exists { path: path.to_owned() })
        }
        Err(error) => Err(io_error(path)(error)),
    }
}

/// Makes a folder, and those above it; what is at or below `top` survives a power cut.
///
/// # Errors
/// What the system says.
pub(super) fn create_durable_folder(
    files: &dyn Files,
    folder: &Path,
    top: &Path,
) -> io::Result<()> {
    files.create_folder(folder)?;
    // Always, not only when they are new: a killed run may have made them and not synced them.
    for above in folder.ancestors().skip(1).take_while(|above| above.starts_with(top)) {
        match files.sync_folder(above) {
            // A folder that is not ours, or can't be synced, was there before us.
            Err(error) if is_uncertain(&error) && error.kind() != ErrorKind::PermissionDenied => {
                return Err(error);
            }
            Ok(()) | Err(_) => {}
        }
    }
    Ok(())
}

/// A temporary file with the content, durable and read back.
pub(super) fn prepare(
    files: &dyn Files,
    path: &Path,
    bytes: &[u8],
) -> Result<Box<dyn super::Temporary>, SaveError> {
    let mut temporary = files.create_temporary(&folder_of(path)).map_err(io_error(path))?;
    temporary.write(bytes).map_err(io_error(path))?;
    temporary.sync().map_err(io_error(path))?;
    if temporary.read_back().map_err(io_error(path))? != bytes {
        return Err(SaveError::ReadBack { path: path.to_owned() });
    }
    Ok(temporary)
}

/// Makes the new name durable.
pub(super) fn settle(files: &dyn Files, path: &Path) -> Durability {
    match files.sync_folder(&folder_of(path)) {
        Ok(()) => Durability::Durable,
        Err(error) if is_uncertain(&error) => Durability::Uncertain(error),
        Err(_) => Durability::Unpromised,
    }
}

/// Whether a folder that could not be synced could be at another time: some network file
/// systems never can.
pub(super) fn is_uncertain(error: &io::Error) -> bool {
    !matches!(error.kind(), ErrorKind::InvalidInput | ErrorKind::Unsupported)
}

fn on_disk(files: &dyn Files, path: &Path) -> io::Result<Stamp> {
    match files.read(path, super::LARGEST) {
        Ok(bytes) => Ok(Stamp::of(&bytes)),
        Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(Stamp::ABSENT),
        Err(error) => Err(error),
    }
}

fn io_error(path: &Path) -> impl FnOnce(io::Error) -> SaveError {
    let path = path.to_owned();
    move |error| SaveError::Io { path, error }
}
