//! An operation on a file that the system refused.

use std::io;
use std::path::{Path, PathBuf};

use crate::model::Fault;
use crate::msg;
use crate::text::Message;

/// Why something could not be read or written. Never without its path.
#[derive(Debug)]
pub enum Failure {
    /// The system refused.
    Io {
        /// The file or folder.
        path: PathBuf,
        /// What the system says.
        error: io::Error,
    },
    /// A file has faults.
    Faults(Vec<Fault>),
    /// It could not be saved.
    Save(super::SaveError),
}

impl Failure {
    /// A refusal at a path.
    pub fn at(path: &Path) -> impl FnOnce(io::Error) -> Self {
        let path = path.to_owned();
        move |error| Self::Io { path, error }
    }
}

impl From<Vec<Fault>> for Failure {
    fn from(faults: Vec<Fault>) -> Self {
        Self::Faults(faults)
    }
}

impl From<super::SaveError> for Failure {
    fn from(error: super::SaveError) -> Self {
        Self::Save(error)
    }
}

/// What went wrong with the disk, in words a person can act on.
#[must_use]
pub(super) fn cause(error: &io::Error) -> Message {
    match error.kind() {
        io::ErrorKind::StorageFull => msg!("cause-disk-full"),
        io::ErrorKind::QuotaExceeded => msg!("cause-quota"),
        io::ErrorKind::ReadOnlyFilesystem => msg!("cause-read-only"),
        io::ErrorKind::PermissionDenied => msg!("cause-permission"),
        io::ErrorKind::NotFound | io::ErrorKind::NotADirectory => msg!("cause-gone"),
        io::ErrorKind::FileTooLarge => msg!("cause-file-too-large"),
        _ => msg!("cause-other", detail = error.to_string()),
    }
}
