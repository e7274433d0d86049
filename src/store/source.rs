//! A file's text, read with care.

use std::io::{self, Read as _};
use std::path::{Path, PathBuf};
use std::sync::Arc;

use super::Files;
use super::reader::MOST;
use crate::model::{Fault, Place};
use crate::msg;

/// The largest file that is read, in bytes. A scorecard has about 1.2 KB, the
/// longest shipped rubric less than 100 KB.
pub const LARGEST: u64 = 1 << 20;

/// The text of a file and where it came from.
#[derive(Debug, Clone)]
pub struct Source {
    /// The file's path, as it is shown.
    pub path: PathBuf,
    /// Its text, without a byte-order mark.
    pub text: Arc<str>,
    /// Whether a byte-order mark stood before it.
    is_marked: bool,
}

impl Source {
    /// A text that is in memory.
    pub fn new(path: impl Into<PathBuf>, text: impl Into<Arc<str>>) -> Self {
        Self { path: path.into(), text: text.into(), is_marked: false }
    }

    /// Reads a file.
    ///
    /// # Errors
    /// One located fault: not there, not a regular file, larger than
    /// [`LARGEST`], unreadable or not UTF-8.
    pub fn read(files: &dyn Files, path: &Path) -> Result<Self, Vec<Fault>> {
        let bytes = files.read(path, LARGEST).map_err(|error| vec![unreadable(path, &error)])?;
        Self::from_bytes(path, bytes)
    }

    /// Reads standard input.
    ///
    /// # Errors
    /// As [`Source::read`].
    pub fn standard_input() -> Result<Self, Vec<Fault>> {
        let path = Path::new("-");
        let mut bytes = Vec::new();
        let read = io::stdin().take(LARGEST + 1).read_to_end(&mut bytes);
        match read {
            Ok(_) if bytes.len() as u64 <= LARGEST => Self::from_bytes(path, bytes),
            Ok(_) => Err(vec![unreadable(path, &io::ErrorKind::FileTooLarge.into())]),
            Err(error) => Err(vec![unreadable(path, &error)]),
        }
    }

    /// Checks that bytes are text.
    ///
    /// # Errors
    /// As [`Source::read`].
    pub fn from_bytes(path: &Path, bytes: Vec<u8>) -> Result<Self, Vec<Fault>> {
        if let Some(fault) = not_text(path, &bytes) {
            return Err(vec![fault]);
        }
        let text = String::from_utf8(bytes).map_err(|error| vec![not_utf8(path, &error)])?;
        let unmarked = text.strip_prefix('\u{feff}');
        let is_marked = unmarked.is_some();
        let text = Arc::from(unmarked.unwrap_or(&text));
        Ok(Self { path: path.to_owned(), text, is_marked })
    }

    /// The text as it stands in the file, byte-order mark included.
    #[must_use]
    pub fn whole(&self) -> String {
        if self.is_marked { format!("\u{feff}{}", self.text) } else { self.text.to_string() }
    }

    /// A place in this file.
    #[must_use]
    pub fn place(&self, span: std::ops::Range<usize>) -> Place {
        Place { path: self.path.clone(), text: Arc::clone(&self.text), span }
    }

    /// The lines with which git marks conflicts.
    ///
    /// Not looked for in every file that is read: a note may quote such a line.
    pub(super) fn conflict_markers(&self) -> Vec<Fault> {
        let (mut at, mut found) = (0, Vec::new());
        for line in self.text.split_inclusive('\n') {
            if line.starts_with("<<<<<<< ") || line.starts_with(">>>>>>> ") {
                let place = self.place(at..at + line.trim_end().len());
                found.push(
                    Fault::error("conflict-marker", Some(place), msg!("fault-conflict-marker"))
                        .hinting(msg!("hint-conflict-marker")),
                );
            }
            at += line.len();
        }
        found.truncate(MOST);
        found
    }
}

fn unreadable(path: &Path, error: &io::Error) -> Fault {
    let place = Some(Place::file(path));
    match error.kind() {
        io::ErrorKind::NotFound => Fault::error("not-found", place, msg!("fault-not-found")),
        io::ErrorKind::FileTooLarge => Fault::error("too-large", place, msg!("fault-too-large"))
            .hinting(msg!("hint-too-large")),
        io::ErrorKind::InvalidInput => Fault::error("not-a-file", place, msg!("fault-not-a-file")),
        _ => Fault::error(
            "unreadable",
            place,
            msg!("fault-unreadable", cause = super::failure::cause(error)),
        ),
    }
}

/// What NUL bytes and the marks of UTF-16 say of a file.
fn not_text(path: &Path, bytes: &[u8]) -> Option<Fault> {
    let place = Some(Place::file(path));
    // Documents of word processors and spreadsheets are archives.
    if bytes.starts_with(b"PK\x03\x04") {
        let fault = Fault::error("not-text", place, msg!("fault-archive"));
        return Some(fault.hinting(msg!("hint-archive")));
    }
    let marked = bytes.starts_with(&[0xFF, 0xFE]) || bytes.starts_with(&[0xFE, 0xFF]);
    let nuls = memchr::memchr_iter(0, bytes).count();
    if marked || (nuls > 0 && nuls * 3 > bytes.len() && nuls * 3 < bytes.len() * 2) {
        return Some(
            Fault::error("utf16", place, msg!("fault-utf16")).hinting(msg!("hint-not-utf8")),
        );
    }
    let damaged = nuls == bytes.len();
    (nuls > 0).then(|| {
        let what = if damaged { msg!("fault-nul-only") } else { msg!("fault-nul") };
        Fault::error("not-text", place, what).hinting(msg!("hint-not-text"))
    })
}

fn not_utf8(path: &Path, error: &std::string::FromUtf8Error) -> Fault {
    let at = error.utf8_error().valid_up_to();
    let bytes = error.as_bytes();
    // The text up to the fault gives the excerpt its line.
    let text: Arc<str> = String::from_utf8_lossy(bytes).into();
    let place = Place { path: path.to_owned(), text, span: at..at };
    let byte = bytes.get(at).map_or_else(String::new, |byte| format!("0x{byte:02X}"));
    Fault::error("not-utf8", Some(place), msg!("fault-not-utf8", at = at.to_string(), byte = byte))
        .hinting(msg!("hint-not-utf8"))
}
