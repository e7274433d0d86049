//! Files that name a person without being the person's own.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use super::belongings::walk;
use super::traces::{Trace, Traces};
use super::{Failure, Files};

/// The largest file that is searched, in bytes.
const LARGEST: u64 = 64 << 20;

/// How deep folders are followed.
const DEEPEST: usize = 32;

/// What a search in folders found.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Mentions {
    /// How many files were searched.
    pub searched: usize,
    /// Files in which the person stands, or that are called after the person.
    pub found: BTreeMap<PathBuf, Trace>,
    /// Files that can't be searched: archives and other packed files, too large, unreadable.
    pub unsearched: Vec<PathBuf>,
}

impl Mentions {
    /// Searches the files below folders; what `skipped` says is passed over, and so is `.git`.
    ///
    /// # Errors
    /// If a folder can't be listed.
    pub fn find(
        files: &dyn Files,
        folders: &[&Path],
        traces: &Traces,
        skipped: &dyn Fn(&Path) -> bool,
    ) -> Result<Self, Failure> {
        let mut mentions = Self::default();
        for folder in folders {
            let (mut all, mut below) = (Vec::new(), Vec::new());
            walk(files, folder, &mut all, &mut below, DEEPEST)?;
            for path in all {
                let in_git = path.components().any(|part| part.as_os_str() == ".git");
                if !in_git && !skipped(&path) {
                    mentions.look(files, path, traces);
                }
            }
        }
        Ok(mentions)
    }

    /// Searches one file more, if it is there.
    pub fn search(&mut self, files: &dyn Files, path: &Path, traces: &Traces) {
        if files.kind(path).is_some() {
            self.look(files, path.to_owned(), traces);
        }
    }

    fn look(&mut self, files: &dyn Files, path: PathBuf, traces: &Traces) {
        let name = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
        let content = files.read(&path, LARGEST);
        self.searched += 1;
        let in_name = traces.found_in(name.as_bytes());
        let inside = content.as_ref().ok().and_then(|bytes| traces.found_in(bytes));
        // A name weighs more than an id, wherever it stands.
        if let Some(trace) = in_name.max(inside) {
            self.found.insert(path, trace);
        } else if content.map_or(true, |bytes| is_packed(&bytes)) {
            self.unsearched.push(path);
        }
    }
}

/// Whether words in a file may be packed: zip (and with it office documents), gzip, PDF and the like.
fn is_packed(bytes: &[u8]) -> bool {
    bytes.starts_with(b"%PDF") || bytes.iter().take(8000).any(|byte| *byte == 0)
}
