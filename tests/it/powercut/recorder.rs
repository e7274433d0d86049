//! The store's door to the disk in memory; remembers the disk after every step.

use std::collections::BTreeSet;
use std::io;
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex, MutexGuard};

use vurder::store::{Files, Guard, Temporary};

use super::disk::{Disk, Node};

/// A disk, and how it was after every step so far.
#[derive(Clone)]
pub struct Recorder(Arc<Mutex<Inner>>);

struct Inner {
    disk: Disk,
    moments: Vec<Moment>,
    acknowledged: usize,
    locked: BTreeSet<PathBuf>,
    temporaries: usize,
}

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

    /// Does something to the disk, and remembers how it was afterwards.
    pub fn step<T>(&self, action: impl FnOnce(&mut Disk) -> T) -> T {
        let mut inner = self.lock();
        let result = action(&mut inner.disk);
        inner.note();
        result
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
    fn read(&self, path: &Path, _: u64) -> io::Result<Vec<u8>> {
        let disk = self.disk();
        disk.read(path).map(<[u8]>::to_vec).ok_or_else(|| io::ErrorKind::NotFound.into())
    }

    fn list(&self, folder: &Path) -> io::Result<Vec<(String, bool)>> {
        Ok(self.disk().list(folder))
    }

    fn create_folder(&self, folder: &Path) -> io::Result<()> {
        self.step(|disk| disk.create_folder(folder));
        Ok(())
    }

    fn create_temporary(&self, folder: &Path) -> io::Result<Box<dyn Temporary>> {
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
        self.step(|disk| disk.sync_folder(folder));
        Ok(())
    }

    fn remove(&self, path: &Path) -> io::Result<()> {
        done(self.step(|disk| disk.remove(path)))
    }

    fn remove_folder(&self, path: &Path) -> io::Result<()> {
        done(self.step(|disk| disk.remove(path)))
    }

    fn rename(&self, from: &Path, to: &Path) -> io::Result<()> {
        done(self.step(|disk| disk.rename(from, to)))
    }

    fn lock(&self, path: &Path) -> io::Result<Option<Box<dyn Guard>>> {
        if self.disk().node(path).is_none() {
            self.step(|disk| disk.create_file(path));
        }
        let free = self.0.lock().expect("a disk").locked.insert(path.to_owned());
        let guard = Lock { recorder: self.clone(), path: path.to_owned() };
        Ok(free.then(|| Box::new(guard) as Box<dyn Guard>))
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
        Ok(self.recorder.disk().live(self.number).to_vec())
    }

    fn replace(mut self: Box<Self>, target: &Path) -> io::Result<()> {
        self.named = true;
        done(self.recorder.step(|disk| disk.rename(&self.path, target)))
    }

    fn publish(self: Box<Self>, target: &Path) -> io::Result<()> {
        match self.recorder.disk().node(target) {
            Some(Node::File(_) | Node::Folder) => Err(io::ErrorKind::AlreadyExists.into()),
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
