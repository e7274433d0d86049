//! Locks: waiting for one that others hold for the length of one save, and who holds one.

use std::path::Path;
use std::time::Duration;

use super::{Failure, Files, Guard};

/// Takes a lock that others hold only for the length of one save.
pub(super) fn wait_for_lock(
    files: &dyn Files,
    path: &Path,
) -> Result<Option<Box<dyn Guard>>, Failure> {
    for _ in 0..200 {
        match files.lock(path) {
            Ok(Some(guard)) => return Ok(Some(guard)),
            Ok(None) => std::thread::sleep(Duration::from_millis(25)),
            Err(error) if error.kind() == std::io::ErrorKind::Unsupported => return Ok(None),
            Err(error) => return Err(Failure::at(path)(error)),
        }
    }
    Err(Failure::at(path)(std::io::ErrorKind::WouldBlock.into()))
}

/// What a window that holds a lock says of itself; it may only just have taken it.
pub(super) fn holder_of(files: &dyn Files, lock: &Path) -> String {
    for _ in 0..40 {
        let text = files.read(lock, 4096).unwrap_or_default();
        let text = String::from_utf8_lossy(&text).trim().to_owned();
        if !text.is_empty() {
            return text;
        }
        std::thread::sleep(Duration::from_millis(5));
    }
    "?".to_owned()
}
