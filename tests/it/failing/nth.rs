//! A disk that fails from the n-th operation to the m-th.

use std::io;
use std::ops::Range;
use std::path::Path;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex};
use std::time::Duration;

use vurder::store::{Files, Guard, Kind, RealFiles, Temporary};

/// Counts operations, and fails those in a range.
#[derive(Clone)]
pub struct Failing {
    files: Arc<dyn Files>,
    plan: Arc<Plan>,
    /// Whether what fails is said to have gone well.
    lies: bool,
}

struct Plan {
    operations: Range<usize>,
    kind: io::ErrorKind,
    done: AtomicUsize,
    refused: Mutex<Option<&'static str>>,
}

impl Failing {
    /// Fails operation `number`, counted from 0, and no other.
    pub fn at(number: usize, kind: io::ErrorKind) -> Self {
        Self::during(number..number + 1, kind)
    }

    pub fn during(operations: Range<usize>, kind: io::ErrorKind) -> Self {
        Self::of(Arc::new(RealFiles), operations, kind)
    }

    /// Another disk than this machine's.
    pub fn of(files: Arc<dyn Files>, operations: Range<usize>, kind: io::ErrorKind) -> Self {
        let (done, refused) = (AtomicUsize::new(0), Mutex::new(None));
        Self { files, plan: Arc::new(Plan { operations, kind, done, refused }), lies: false }
    }

    pub fn never() -> Self {
        Self::during(0..0, io::ErrorKind::Other)
    }

    /// How many operations there were so far.
    pub fn operations(&self) -> usize {
        self.plan.done.load(Ordering::SeqCst)
    }

    /// The same disk, which does not say that it failed.
    pub fn lying(mut self) -> Self {
        self.lies = true;
        self
    }

    /// The kind of the last operation that failed.
    pub fn refused(&self) -> Option<&'static str> {
        *self.plan.refused.lock().expect("nobody failed")
    }

    fn step(&self, what: &'static str) -> io::Result<()> {
        let number = self.plan.done.fetch_add(1, Ordering::SeqCst);
        if !self.plan.operations.contains(&number) {
            return Ok(());
        }
        *self.plan.refused.lock().expect("nobody failed") = Some(what);
        Err(self.plan.kind.into())
    }

    /// The same for what can be said to be done though it is not.
    fn step_or_lie(&self, what: &'static str) -> io::Result<Told> {
        match self.step(what) {
            Ok(()) => Ok(Told::Truth),
            Err(_) if self.lies => Ok(Told::Lie),
            Err(error) => Err(error),
        }
    }
}

/// What a disk says of an operation.
#[derive(PartialEq, Eq)]
enum Told {
    Truth,
    /// It was not done.
    Lie,
}

impl Files for Failing {
    fn read(&self, path: &Path, limit: u64) -> io::Result<Vec<u8>> {
        self.step("read")?;
        self.files.read(path, limit)
    }

    fn kind(&self, path: &Path) -> Option<Kind> {
        self.files.kind(path)
    }

    fn age(&self, path: &Path) -> Option<Duration> {
        self.files.age(path)
    }

    fn list(&self, folder: &Path) -> io::Result<Vec<(String, bool)>> {
        self.step("list")?;
        self.files.list(folder)
    }

    fn create_folder(&self, folder: &Path) -> io::Result<()> {
        self.step("folder")?;
        self.files.create_folder(folder)
    }

    fn create_new_folder(&self, folder: &Path) -> io::Result<()> {
        self.step("folder")?;
        self.files.create_new_folder(folder)
    }

    fn create_temporary(&self, folder: &Path) -> io::Result<Box<dyn Temporary>> {
        self.step("temporary")?;
        let file = self.files.create_temporary(folder)?;
        Ok(Box::new(FailingTemporary { failing: self.clone(), file }))
    }

    fn sync_folder(&self, folder: &Path) -> io::Result<()> {
        self.step("sync folder")?;
        self.files.sync_folder(folder)
    }

    fn remove(&self, path: &Path) -> io::Result<()> {
        self.step("remove")?;
        self.files.remove(path)
    }

    fn remove_folder(&self, path: &Path) -> io::Result<()> {
        self.step("remove folder")?;
        self.files.remove_folder(path)
    }

    fn rename(&self, from: &Path, to: &Path) -> io::Result<()> {
        self.step("rename")?;
        self.files.rename(from, to)
    }

    fn lock(&self, _: &Path) -> io::Result<Option<Box<dyn Guard>>> {
        self.step("lock")?;
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
        match self.failing.step_or_lie("write") {
            Ok(Told::Truth) => self.file.write(bytes),
            other => {
                // As a disk that fills up does: a part of it is written.
                self.file.write(&bytes[..bytes.len() / 2])?;
                other.map(drop)
            }
        }
    }

    fn sync(&mut self) -> io::Result<()> {
        match self.failing.step_or_lie("sync")? {
            Told::Truth => self.file.sync(),
            Told::Lie => Ok(()),
        }
    }

    fn read_back(&mut self) -> io::Result<Vec<u8>> {
        self.failing.step("read back")?;
        self.file.read_back()
    }

    fn replace(self: Box<Self>, target: &Path) -> io::Result<()> {
        match self.failing.step_or_lie("name")? {
            Told::Truth => self.file.replace(target),
            Told::Lie => Ok(()),
        }
    }

    fn publish(self: Box<Self>, target: &Path) -> io::Result<()> {
        match self.failing.step_or_lie("name")? {
            Told::Truth => self.file.publish(target),
            Told::Lie => Ok(()),
        }
    }
}
