//! The one door to the disk, so that tests can cut the power behind it.

use std::fs::{self, File, OpenOptions};
use std::io::{self, Read as _, Write as _};
use std::os::unix::fs::{DirBuilderExt as _, OpenOptionsExt as _};
use std::path::{Path, PathBuf};
use std::time::Duration;

/// What the store needs of a file system.
///
/// The real one stands below; the tests have one that fails at the n-th
/// operation and a model that can lose power between any two.
pub trait Files: Send + Sync {
    /// The whole of a regular file.
    ///
    /// # Errors
    /// `FileTooLarge` above `limit` bytes, `InvalidInput` for anything but a
    /// regular file (it never waits for a pipe), else what the system says.
    fn read(&self, path: &Path, limit: u64) -> io::Result<Vec<u8>>;

    /// What has this name, links followed; `None` if nothing has, or nothing that can be seen.
    fn kind(&self, path: &Path) -> Option<Kind>;

    /// How long ago a file was last written; `None` where that is not known.
    fn age(&self, path: &Path) -> Option<Duration>;

    /// The names in a folder with whether each is itself a folder, sorted.
    ///
    /// # Errors
    /// What the system says.
    fn list(&self, folder: &Path) -> io::Result<Vec<(String, bool)>>;

    /// Creates a folder, and those above it, that only the user may open.
    ///
    /// # Errors
    /// What the system says; not if it is there already.
    fn create_folder(&self, folder: &Path) -> io::Result<()>;

    /// Creates a folder that only the user may open, in one that is there.
    ///
    /// # Errors
    /// `AlreadyExists` if the name is taken, even by a link to nowhere, else what the system says.
    fn create_new_folder(&self, folder: &Path) -> io::Result<()>;

    /// A new temporary file in a folder, which only the user may read.
    ///
    /// # Errors
    /// What the system says.
    fn create_temporary(&self, folder: &Path) -> io::Result<Box<dyn Temporary>>;

    /// Makes the names in a folder durable.
    ///
    /// # Errors
    /// What the system says; some network file systems can't.
    fn sync_folder(&self, folder: &Path) -> io::Result<()>;

    /// Removes a file.
    ///
    /// # Errors
    /// What the system says.
    fn remove(&self, path: &Path) -> io::Result<()>;

    /// Removes an empty folder.
    ///
    /// # Errors
    /// What the system says.
    fn remove_folder(&self, path: &Path) -> io::Result<()>;

    /// Renames a file, replacing what had the name.
    ///
    /// # Errors
    /// What the system says.
    fn rename(&self, from: &Path, to: &Path) -> io::Result<()>;

    /// Takes the lock of a lock file, which is created and never deleted;
    /// `None` if another process holds it.
    ///
    /// # Errors
    /// What the system says; some network file systems know no locks.
    fn lock(&self, path: &Path) -> io::Result<Option<Box<dyn Guard>>>;
}

/// What a name stands for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    /// A regular file.
    File,
    /// A folder.
    Folder,
    /// A pipe, a device or the like.
    Other,
}

/// A temporary file on its way to a name; it vanishes if it never gets one.
pub trait Temporary {
    /// Appends bytes.
    ///
    /// # Errors
    /// What the system says.
    fn write(&mut self, bytes: &[u8]) -> io::Result<()>;

    /// Makes the content durable.
    ///
    /// # Errors
    /// What the system says. After a failure the file must not be used again.
    fn sync(&mut self) -> io::Result<()>;

    /// What the file holds, read back.
    ///
    /// # Errors
    /// What the system says.
    fn read_back(&mut self) -> io::Result<Vec<u8>>;

    /// Gives it its name, replacing what had it.
    ///
    /// # Errors
    /// What the system says.
    fn replace(self: Box<Self>, target: &Path) -> io::Result<()>;

    /// Gives it its name if nothing has it yet.
    ///
    /// # Errors
    /// `AlreadyExists` if the name is taken, else what the system says.
    fn publish(self: Box<Self>, target: &Path) -> io::Result<()>;
}

/// A lock that is held until this is dropped.
pub trait Guard: Send {
    /// Writes into the lock file who holds it; for messages only.
    fn describe(&mut self, holder: &str);
}

/// The file system of this machine.
#[derive(Debug, Clone, Copy, Default)]
pub struct RealFiles;

/// The beginning of every temporary file's name.
const TEMPORARY: &str = ".vurder-";

/// Whether a name is that of a temporary file: litter, unless its writer is still at work.
#[must_use]
pub fn is_temporary(name: &str) -> bool {
    let ending = Path::new(name).extension();
    name.starts_with(TEMPORARY) && ending.is_some_and(|end| end.eq_ignore_ascii_case("tmp"))
}

impl Files for RealFiles {
    fn read(&self, path: &Path, limit: u64) -> io::Result<Vec<u8>> {
        let mut file = open_without_waiting(path)?;
        let about = file.metadata()?;
        if !about.is_file() {
            return Err(io::ErrorKind::InvalidInput.into());
        }
        if about.len() > limit {
            return Err(io::ErrorKind::FileTooLarge.into());
        }
        // One byte more than expected: a full read then needs no second call.
        let expected = usize::try_from(about.len()).map_err(|_| io::ErrorKind::FileTooLarge)?;
        let mut bytes = vec![0; expected + 1];
        let read = file.read(&mut bytes)?;
        bytes.truncate(read);
        if read != expected {
            file.take(limit + 1).read_to_end(&mut bytes)?;
            if bytes.len() as u64 > limit {
                return Err(io::ErrorKind::FileTooLarge.into());
            }
        }
        Ok(bytes)
    }

    fn kind(&self, path: &Path) -> Option<Kind> {
        let about = fs::metadata(path).ok()?;
        Some(match about.is_dir() {
            true => Kind::Folder,
            false if about.is_file() => Kind::File,
            false => Kind::Other,
        })
    }

    fn age(&self, path: &Path) -> Option<Duration> {
        fs::metadata(path).and_then(|about| about.modified()).ok()?.elapsed().ok()
    }

    fn list(&self, folder: &Path) -> io::Result<Vec<(String, bool)>> {
        let mut names = Vec::new();
        for entry in fs::read_dir(folder)? {
            let entry = entry?;
            let kind = entry.file_type()?;
            let is_folder = kind.is_dir() || (kind.is_symlink() && entry.path().is_dir());
            names.push((entry.file_name().to_string_lossy().into_owned(), is_folder));
        }
        names.sort_unstable();
        Ok(names)
    }

    fn create_folder(&self, folder: &Path) -> io::Result<()> {
        fs::DirBuilder::new().recursive(true).mode(0o700).create(folder)
    }

    fn create_new_folder(&self, folder: &Path) -> io::Result<()> {
        fs::DirBuilder::new().mode(0o700).create(folder)
    }

    fn create_temporary(&self, folder: &Path) -> io::Result<Box<dyn Temporary>> {
        // tempfile opens with O_EXCL and mode 0600.
        let file = tempfile::Builder::new().prefix(TEMPORARY).suffix(".tmp").tempfile_in(folder)?;
        Ok(Box::new(RealTemporary(file)))
    }

    fn sync_folder(&self, folder: &Path) -> io::Result<()> {
        File::open(folder)?.sync_all()
    }

    fn remove(&self, path: &Path) -> io::Result<()> {
        fs::remove_file(path)
    }

    fn remove_folder(&self, path: &Path) -> io::Result<()> {
        fs::remove_dir(path)
    }

    fn rename(&self, from: &Path, to: &Path) -> io::Result<()> {
        fs::rename(from, to)
    }

    fn lock(&self, path: &Path) -> io::Result<Option<Box<dyn Guard>>> {
        let mut options = OpenOptions::new();
        options.read(true).write(true).create(true).truncate(false).mode(0o600);
        let file = options.open(path)?;
        match file.try_lock() {
            Ok(()) => Ok(Some(Box::new(RealGuard(file)))),
            Err(fs::TryLockError::WouldBlock) => Ok(None),
            // As some network file systems say that they know no locks.
            Err(fs::TryLockError::Error(error)) if is_no_lock(&error) => {
                Err(io::ErrorKind::Unsupported.into())
            }
            Err(fs::TryLockError::Error(error)) => Err(error),
        }
    }
}

fn is_no_lock(error: &io::Error) -> bool {
    error.raw_os_error() == Some(rustix::io::Errno::NOLCK.raw_os_error())
}

/// Opens for reading; a pipe or device is opened without waiting for its other end.
fn open_without_waiting(path: &Path) -> io::Result<File> {
    let without_waiting = rustix::fs::OFlags::NONBLOCK.bits().cast_signed();
    OpenOptions::new().read(true).custom_flags(without_waiting).open(path)
}

struct RealTemporary(tempfile::NamedTempFile);

impl Temporary for RealTemporary {
    fn write(&mut self, bytes: &[u8]) -> io::Result<()> {
        self.0.write_all(bytes)
    }

    fn sync(&mut self) -> io::Result<()> {
        self.0.as_file().sync_all()
    }

    fn read_back(&mut self) -> io::Result<Vec<u8>> {
        fs::read(self.0.path())
    }

    fn replace(self: Box<Self>, target: &Path) -> io::Result<()> {
        // Whom people let read or write a file is theirs to say, and stays as it was.
        if let Ok(about) = fs::metadata(target) {
            self.0.as_file().set_permissions(about.permissions())?;
        }
        self.0.persist(target).map(drop).map_err(|error| error.error)
    }

    fn publish(self: Box<Self>, target: &Path) -> io::Result<()> {
        match self.0.persist_noclobber(target) {
            Ok(_) => Ok(()),
            Err(refused)
                if matches!(
                    refused.error.kind(),
                    io::ErrorKind::PermissionDenied | io::ErrorKind::Unsupported
                ) =>
            {
                claim(target)?;
                refused.file.persist(target).map(drop).map_err(|error| error.error)
            }
            Err(refused) => Err(refused.error),
        }
    }
}

/// After so long, whoever claimed a name and did not use it is taken to be gone.
const FORSAKEN: Duration = Duration::from_mins(1);

/// Claims a name by an empty file, which only one can make: for file systems that have neither
/// hard links nor renames that spare what is there, such as exFAT.
fn claim(target: &Path) -> io::Result<()> {
    match OpenOptions::new().write(true).create_new(true).open(target) {
        Ok(_) => Ok(()),
        Err(error) => {
            let is_empty =
                fs::metadata(target).is_ok_and(|about| about.is_file() && about.len() == 0);
            let is_old = RealFiles.age(target).is_some_and(|age| age > FORSAKEN);
            if is_empty && is_old { Ok(()) } else { Err(error) }
        }
    }
}

struct RealGuard(File);

impl Guard for RealGuard {
    fn describe(&mut self, holder: &str) {
        // The lock holds whether or not its text could be written.
        let _ = self.0.set_len(0).and_then(|()| self.0.write_all(holder.as_bytes()));
    }
}

/// The folder that a file lies in.
pub(super) fn folder_of(path: &Path) -> PathBuf {
    match path.parent() {
        Some(folder) if !folder.as_os_str().is_empty() => folder.to_owned(),
        _ => PathBuf::from("."),
    }
}
