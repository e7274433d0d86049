//! Files that can be made again at any time, such as a report.

use std::io;
use std::path::Path;

use super::save::{prepare, settle};
use super::{Durability, Files, SaveError, publish};

/// The largest file that is looked at before it is replaced.
const LARGEST: u64 = 1 << 30;

/// Writes a file that follows from others: over an earlier one of its kind, and over nothing else.
///
/// # Errors
/// [`SaveError::Exists`] if the name is taken by something that `is_derived`
/// does not know, else the first step that failed; then nothing has changed.
pub fn write_derived(
    files: &dyn Files,
    path: &Path,
    bytes: &[u8],
    is_derived: impl Fn(&[u8]) -> bool,
) -> Result<Durability, SaveError> {
    let failed = |error: io::Error| SaveError::Io { path: path.to_owned(), error };
    match files.read(path, LARGEST) {
        Ok(before) if is_derived(&before) => {}
        Ok(_) => return Err(SaveError::Exists { path: path.to_owned() }),
        Err(error) if error.kind() == io::ErrorKind::NotFound => {
            return publish(files, path, bytes);
        }
        Err(error) => return Err(failed(error)),
    }
    prepare(files, path, bytes)?.replace(path).map_err(failed)?;
    Ok(settle(files, path))
}
