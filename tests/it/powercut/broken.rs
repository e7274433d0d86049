//! Ways of saving that lose answers: the model must catch every one of them.

use std::io;
use std::path::Path;
use std::time::Duration;

use vurder::store::{Files, Guard, Kind, Temporary};

use super::disk::Node;
use super::recorder::Recorder;

/// What is left out, or done differently.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Flaw {
    None,
    FileNotSynced,
    FolderNotSynced,
    WrittenInPlace,
}

/// The disk in memory, used with a flaw.
pub struct Flawed {
    pub recorder: Recorder,
    pub flaw: Flaw,
}

impl Files for Flawed {
    fn read(&self, path: &Path, limit: u64) -> io::Result<Vec<u8>> {
        self.recorder.read(path, limit)
    }

    fn kind(&self, path: &Path) -> Option<Kind> {
        self.recorder.kind(path)
    }

    fn age(&self, path: &Path) -> Option<Duration> {
        self.recorder.age(path)
    }

    fn list(&self, folder: &Path) -> io::Result<Vec<(String, bool)>> {
        self.recorder.list(folder)
    }

    fn create_folder(&self, folder: &Path) -> io::Result<()> {
        self.recorder.create_folder(folder)
    }

    fn create_new_folder(&self, folder: &Path) -> io::Result<()> {
        self.recorder.create_new_folder(folder)
    }

    fn create_temporary(&self, folder: &Path) -> io::Result<Box<dyn Temporary>> {
        match self.flaw {
            Flaw::None | Flaw::FolderNotSynced => self.recorder.create_temporary(folder),
            Flaw::FileNotSynced => Ok(Box::new(Unsynced(self.recorder.create_temporary(folder)?))),
            Flaw::WrittenInPlace => {
                Ok(Box::new(InPlace { recorder: self.recorder.clone(), bytes: Vec::new() }))
            }
        }
    }

    fn sync_folder(&self, folder: &Path) -> io::Result<()> {
        match self.flaw {
            Flaw::FolderNotSynced => Ok(()),
            Flaw::None | Flaw::FileNotSynced | Flaw::WrittenInPlace => {
                self.recorder.sync_folder(folder)
            }
        }
    }

    fn remove(&self, path: &Path) -> io::Result<()> {
        self.recorder.remove(path)
    }

    fn remove_folder(&self, path: &Path) -> io::Result<()> {
        self.recorder.remove_folder(path)
    }

    fn rename(&self, from: &Path, to: &Path) -> io::Result<()> {
        self.recorder.rename(from, to)
    }

    fn lock(&self, path: &Path) -> io::Result<Option<Box<dyn Guard>>> {
        Files::lock(&self.recorder, path)
    }
}

/// A temporary file that is never synced.
struct Unsynced(Box<dyn Temporary>);

impl Temporary for Unsynced {
    fn write(&mut self, bytes: &[u8]) -> io::Result<()> {
        self.0.write(bytes)
    }

    fn sync(&mut self) -> io::Result<()> {
        Ok(())
    }

    fn read_back(&mut self) -> io::Result<Vec<u8>> {
        self.0.read_back()
    }

    fn replace(self: Box<Self>, target: &Path) -> io::Result<()> {
        self.0.replace(target)
    }

    fn publish(self: Box<Self>, target: &Path) -> io::Result<()> {
        self.0.publish(target)
    }
}

/// No temporary file at all: the bytes go straight over what is there.
struct InPlace {
    recorder: Recorder,
    bytes: Vec<u8>,
}

impl InPlace {
    fn overwrite(&self, target: &Path) {
        let number = match self.recorder.disk().node(target) {
            Some(Node::File(number)) => number,
            Some(Node::Folder) | None => self.recorder.step(|disk| disk.create_file(target)),
        };
        self.recorder.mean(target, Some(self.bytes.as_slice().into()));
        self.recorder.step(|disk| disk.truncate(number));
        self.recorder.step(|disk| disk.append(number, &self.bytes));
        self.recorder.step(|disk| disk.sync_file(number));
    }
}

impl Temporary for InPlace {
    fn write(&mut self, bytes: &[u8]) -> io::Result<()> {
        self.bytes.extend_from_slice(bytes);
        Ok(())
    }

    fn sync(&mut self) -> io::Result<()> {
        Ok(())
    }

    fn read_back(&mut self) -> io::Result<Vec<u8>> {
        Ok(self.bytes.clone())
    }

    fn replace(self: Box<Self>, target: &Path) -> io::Result<()> {
        self.overwrite(target);
        Ok(())
    }

    fn publish(self: Box<Self>, target: &Path) -> io::Result<()> {
        self.replace(target)
    }
}
