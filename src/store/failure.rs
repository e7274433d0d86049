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

/// What the system says of a file or folder, in words a person can act on.
#[must_use]
pub fn cause(error: &io::Error) -> Message {
    match error.kind() {
        io::ErrorKind::StorageFull => msg!("cause-disk-full"),
        io::ErrorKind::QuotaExceeded => msg!("cause-quota"),
        io::ErrorKind::ReadOnlyFilesystem => msg!("cause-read-only"),
        io::ErrorKind::PermissionDenied => msg!("cause-no-access"),
        io::ErrorKind::NotFound => msg!("cause-not-there"),
        io::ErrorKind::NotADirectory => msg!("cause-not-a-folder"),
        io::ErrorKind::IsADirectory => msg!("cause-a-folder"),
        io::ErrorKind::AlreadyExists => msg!("cause-exists"),
        io::ErrorKind::FileTooLarge => msg!("cause-file-too-large"),
        io::ErrorKind::InvalidFilename => msg!("cause-name"),
        io::ErrorKind::StaleNetworkFileHandle => msg!("cause-share"),
        io::ErrorKind::TimedOut => msg!("cause-late"),
        io::ErrorKind::ResourceBusy | io::ErrorKind::ExecutableFileBusy => msg!("cause-busy"),
        io::ErrorKind::CrossesDevices => msg!("cause-two-disks"),
        io::ErrorKind::InvalidData => msg!("cause-not-utf8"),
        _ => by_number(error),
    }
}

/// The refusals that have a number and no kind; others are told as the system words them.
fn by_number(error: &io::Error) -> Message {
    use rustix::io::Errno;
    match error.raw_os_error().map(Errno::from_raw_os_error) {
        Some(Errno::IO) => msg!("cause-hardware"),
        Some(Errno::MFILE | Errno::NFILE) => msg!("cause-too-many-open"),
        Some(Errno::LOOP) => msg!("cause-links"),
        Some(Errno::NXIO | Errno::NODEV) => msg!("cause-no-device"),
        _ => msg!("cause-other", detail = error.to_string()),
    }
}

/// The same of a file that was to be saved: then it is the folder that is gone or closed.
#[must_use]
pub(super) fn saving_cause(error: &io::Error) -> Message {
    match error.kind() {
        io::ErrorKind::PermissionDenied => msg!("cause-permission"),
        io::ErrorKind::NotFound | io::ErrorKind::NotADirectory => msg!("cause-gone"),
        _ => cause(error),
    }
}
