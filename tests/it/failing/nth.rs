//! The real disk, failing from the n-th operation to the m-th.

use std::io;
use std::ops::Range;
use std::path::Path;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};

use vurder::store::{Files, Guard, RealFiles, Temporary};

/// Counts operations, and fails those in a range.
#[derive(Clone)]
pub struct Failing {
    plan: Arc<Plan>,
}

struct Plan {
    operations: Range<usize>,
    kind: io::ErrorKind,
    done: AtomicUsize,
}

impl Failing {
    /// Fails operation `number`, counted from 0, and no other.
    pub fn at(number: usize, kind: io::ErrorKind) -> Self {
        Self::during(number..number + 1, kind)
    }

    pub fn during(operations: Range<usize>, kind: io::ErrorKind) -> Self {
        Self { plan: Arc::new(Plan { operations, kind, done: AtomicUsize::new(0) }) }
    }

    pub fn never() -> Self {
        Self::during(0..0, io::ErrorKind::Other)
    }

    /// How many operations there were so far.
    pub fn operations(&self) -> usize {
        self.plan.done.load(Ordering::SeqCst)
    }

    fn step(&self) -> io::Result<()> {
        let number = self.plan.done.fetch_add(1, Ordering::SeqCst);
        if self.plan.operations.contains(&number) { Err(self.plan.kind.into()) } else { Ok(()) }
    }
}

impl Files for Failing {
    fn read(&self, path: &Path, limit: u64) -> io::Result<Vec<u8>> {
        self.step()?;
        RealFiles.read(path, limit)
    }

    fn list(&self, folder: &Path) -> io::Result<Vec<(String, bool)>> {
        self.step()?;
        RealFiles.list(folder)
    }

    fn create_folder(&self, folder: &Path) -> io::Result<()> {
        self.step()?;
        RealFiles.create_folder(folder)
    }

    fn create_temporary(&self, folder: &Path) -> io::Result<Box<dyn Temporary>> {
        self.step()?;
        let file = RealFiles.create_temporary(folder)?;
        Ok(Box::new(FailingTemporary { failing: self.clone(), file }))
    }

    fn sync_folder(&self, folder: &Path) -> io::Result<()> {
        self.step()?;
        RealFiles.sync_folder(folder)
    }

    fn remove(&self, path: &Path) -> io::Result<()> {
        self.step()?;
        RealFiles.remove(path)
    }

    fn remove_folder(&self, path: &Path) -> io::Result<()> {
        self.step()?;
        RealFiles.remove_folder(path)
    }

    fn rename(&self, from: &Path, to: &Path) -> io::Result<()> {
        self.step()?;
        RealFiles.rename(from, to)
    }

    fn lock(&self, _: &Path) -> io::Result<Option<Box<dyn Guard>>> {
        self.step()?;
        // No real lock: a program that another test starts at this moment would
        // hold it too, from its fork to its exec.
        Ok(Some(Box::new(Unlocked)))
    }
}

struct Unlocked;

impl Guard for Unlocked {
    fn describe(&mut self, _: &str) {}
}

struct FailingTemporary {
    failing: Failing,
    file: Box<dyn Temporary>,
}

impl Temporary for FailingTemporary {
    fn write(&mut self, bytes: &[u8]) -> io::Result<()> {
        if let Err(error) = self.failing.step() {
            // As a disk that fills up does: a part of it is written.
            self.file.write(&bytes[..bytes.len() / 2])?;
            return Err(error);
        }
        self.file.write(bytes)
    }

    fn sync(&mut self) -> io::Result<()> {
        self.failing.step()?;
        self.file.sync()
    }

    fn read_back(&mut self) -> io::Result<Vec<u8>> {
        self.failing.step()?;
        self.file.read_back()
    }

    fn replace(self: Box<Self>, target: &Path) -> io::Result<()> {
        self.failing.step()?;
        self.file.replace(target)
    }

    fn publish(self: Box<Self>, target: &Path) -> io::Result<()> {
        self.failing.step()?;
        self.file.publish(target)
    }
}
