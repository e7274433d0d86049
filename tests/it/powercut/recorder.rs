//! The store's door to the disk in memory; remembers the disk after every step.

use std::collections::{BTreeMap, BTreeSet};
use std::io;
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex, MutexGuard};
use std::time::Duration;

use vurder::store::{Files, Guard, Kind, Temporary};

use super::disk::{Bytes, Disk, Node};

/// A disk, and how it was after every step so far.
#[derive(Clone)]
pub struct Recorder(Arc<Mutex<Inner>>);

struct Inner {
    disk: Disk,
    moments: Vec<Moment>,
    acknowledged: usize,
    locked: BTreeSet<PathBuf>,
    temporaries: usize,
    /// What the program has meant to be under a name, or not to be there, since it was started.
    meant: Meant,
}

/// What was meant to be under each name at some time; `None` for nothing.
pub type Meant = BTreeMap<PathBuf, Vec<Option<Bytes>>>;

/// The disk after a step.
pub struct Moment {
    pub disk: Disk,
    /// How many saves had been acknowledged by then.
    pub acknowledged: usize,
}

impl Recorder {
    pub fn new(disk: Disk) -> Self {
        let inner = Inner {
            disk,
            moments: Vec::new(),
            acknowledged: 0,
            locked: BTreeSet::new(),
            temporaries: 0,
            meant: Meant::new(),
        };
        Self(Arc::new(Mutex::new(inner)))
    }

    /// From now on the person has been told that it is saved.
    pub fn acknowledge(&self) {
        let mut inner = self.lock();
        inner.acknowledged += 1;
        inner.note();
    }

    /// The disk as the program sees it now.
    pub fn disk(&self) -> Disk {
        self.lock().disk.clone()
    }

    pub fn take_moments(&self) -> Vec<Moment> {
        std::mem::take(&mut self.lock().moments)
    }

    /// What was meant to be under each name so far.
    pub fn take_meant(&self) -> Meant {
        std::mem::take(&mut self.lock().meant)
    }

    /// Remembers what the program means to be under a name.
    pub fn mean(&self, path: &Path, bytes: Option<Bytes>) {
        self.lock().meant.entry(path.to_owned()).or_default().push(bytes);
    }

    /// Does something to the disk, and remembers how it was afterwards.
    pub fn step<T>(&self, action: impl FnOnce(&mut Disk) -> T) -> T {
        let mut inner = self.lock();
        let result = action(&mut inner.disk);
        inner.note();
        result
    }

    /// Looks at the disk.
    pub fn look<T>(&self, look: impl FnOnce(&Disk) -> T) -> T {
        look(&self.lock().disk)
    }

    fn lock(&self) -> MutexGuard<'_, Inner> {
        self.0.lock().expect("no test failed while it held the disk")
    }
}

impl Inner {
    fn note(&mut self) {
        self.moments.push(Moment { disk: self.disk.clone(), acknowledged: self.acknowledged });
    }
}

fn done(there: bool) -> io::Result<()> {
    if there { Ok(()) } else { Err(io::ErrorKind::NotFound.into()) }
}

impl Files for Recorder {
    fn read(&self, path: &Path, limit: u64) -> io::Result<Vec<u8>> {
        self.look(|disk| match (disk.node(path), disk.read(path)) {
            (Some(Node::Folder), _) => Err(io::ErrorKind::InvalidInput.into()),
            (_, Some(bytes)) if bytes.len() as u64 > limit => {
                Err(io::ErrorKind::FileTooLarge.into())
            }
            (_, Some(bytes)) => Ok(bytes.to_vec()),
            (_, None) => Err(io::ErrorKind::NotFound.into()),
        })
    }

    fn kind(&self, path: &Path) -> Option<Kind> {
        self.look(|disk| disk.node(path)).map(|node| match node {
            Node::Folder => Kind::Folder,
            Node::File(_) => Kind::File,
        })
    }

    fn age(&self, _: &Path) -> Option<Duration> {
        // Whoever looks after a power cut looks later.
        Some(Duration::from_hours(48))
    }

    fn list(&self, folder: &Path) -> io::Result<Vec<(String, bool)>> {
        self.look(|disk| match disk.node(folder) {
            Some(Node::Folder) => Ok(disk.list(folder)),
            Some(Node::File(_)) => Err(io::ErrorKind::NotADirectory.into()),
            None => Err(io::ErrorKind::NotFound.into()),
        })
    }

    fn create_folder(&self, folder: &Path) -> io::Result<()> {
        self.step(|disk| disk.create_folder(folder));
        Ok(())
    }

    fn create_new_folder(&self, folder: &Path) -> io::Result<()> {
        let above = folder.parent().and_then(|above| self.kind(above));
        match (self.kind(folder), above) {
            (Some(_), _) => Err(io::ErrorKind::AlreadyExists.into()),
            (None, Some(Kind::Folder)) => self.create_folder(folder),
            (None, _) => Err(io::ErrorKind::NotFound.into()),
        }
    }

    fn create_temporary(&self, folder: &Path) -> io::Result<Box<dyn Temporary>> {
        if self.kind(folder) != Some(Kind::Folder) {
            return Err(io::ErrorKind::NotFound.into());
        }
        let name = {
            let mut inner = self.lock();
            inner.temporaries += 1;
            format!(".vurder-{}.tmp", inner.temporaries)
        };
        let path = folder.join(name);
        let number = self.step(|disk| disk.create_file(&path));
        Ok(Box::new(InMemory { recorder: self.clone(), path, number, named: false }))
    }

    fn sync_folder(&self, folder: &Path) -> io::Result<()> {
        // Above the disk's own folder lies somebody else's.
        if self.kind(folder).is_none() && folder.parent().is_some() {
            return Err(io::ErrorKind::NotFound.into());
        }
        self.step(|disk| disk.sync_folder(folder));
        Ok(())
    }

    fn remove(&self, path: &Path) -> io::Result<()> {
        self.mean(path, None);
        done(self.step(|disk| disk.remove(path)))
    }

    fn remove_folder(&self, path: &Path) -> io::Result<()> {
        if !self.look(|disk| disk.list(path)).is_empty() {
            return Err(io::ErrorKind::DirectoryNotEmpty.into());
        }
        done(self.step(|disk| disk.remove(path)))
    }

    fn rename(&self, from: &Path, to: &Path) -> io::Result<()> {
        let moved = self.look(|disk| disk.read(from).map(Bytes::from));
        self.mean(from, None);
        self.mean(to, moved);
        done(self.step(|disk| disk.rename(from, to)))
    }

    fn lock(&self, path: &Path) -> io::Result<Option<Box<dyn Guard>>> {
        if self.kind(path).is_none() {
            self.step(|disk| disk.create_file(path));
        }
        let free = self.0.lock().expect("a disk").locked.insert(path.to_owned());
        let guard = Lock { recorder: self.clone(), path: path.to_owned() };
        match free {
            true => Ok(Some(Box::new(guard))),
            false => {
                // The lock is somebody else's to give back.
                std::mem::forget(guard);
                Ok(None)
            }
        }
    }
}

/// A temporary file in memory.
struct InMemory {
    recorder: Recorder,
    path: PathBuf,
    number: usize,
    named: bool,
}

impl Temporary for InMemory {
    fn write(&mut self, bytes: &[u8]) -> io::Result<()> {
        self.recorder.step(|disk| disk.append(self.number, bytes));
        Ok(())
    }

    fn sync(&mut self) -> io::Result<()> {
        self.recorder.step(|disk| disk.sync_file(self.number));
        Ok(())
    }

    fn read_back(&mut self) -> io::Result<Vec<u8>> {
        Ok(self.recorder.look(|disk| disk.live(self.number).to_vec()))
    }

    fn replace(mut self: Box<Self>, target: &Path) -> io::Result<()> {
        self.named = true;
        let bytes = self.recorder.look(|disk| disk.live(self.number).clone());
        self.recorder.mean(target, Some(bytes));
        done(self.recorder.step(|disk| disk.rename(&self.path, target)))
    }

    fn publish(self: Box<Self>, target: &Path) -> io::Result<()> {
        match self.recorder.kind(target) {
            Some(_) => Err(io::ErrorKind::AlreadyExists.into()),
            None => self.replace(target),
        }
    }
}

impl Drop for InMemory {
    fn drop(&mut self) {
        if !self.named {
            self.recorder.step(|disk| disk.remove(&self.path));
        }
    }
}

struct Lock {
    recorder: Recorder,
    path: PathBuf,
}

impl Guard for Lock {
    fn describe(&mut self, _: &str) {}
}

impl Drop for Lock {
    fn drop(&mut self) {
        self.recorder.lock().locked.remove(&self.path);
    }
}
