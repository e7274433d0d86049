//! File systems that are not like this machine's: names as Windows has them, no locks, folders
//! that can't be made durable.

use std::collections::BTreeSet;
use std::io::{self, ErrorKind};
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::time::Duration;

use vurder::store::{Files, Guard, Kind, Temporary, publish};

use crate::powercut::commands::{CASES, machine};
use crate::powercut::machine::{TOP, When, is_litter, run};
use crate::powercut::recorder::Recorder;

/// What is odd.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Oddity {
    /// Names are the same in capitals and small letters, and many are forbidden.
    WindowsNames,
    NoLocks,
    FoldersNotDurable,
}

#[derive(Clone)]
struct Odd {
    disk: Recorder,
    oddity: Oddity,
}

/// Whether Windows takes a name: no reserved signs or devices, no dot or blank at the end.
fn windows_takes(name: &str) -> bool {
    let stem = name.split('.').next().unwrap_or_default().trim_end().to_ascii_lowercase();
    let is_numbered = |device: &str| {
        stem.strip_prefix(device)
            .is_some_and(|number| number.chars().count() == 1 && "123456789¹²³".contains(number))
    };
    let is_device = ["con", "prn", "aux", "nul"].contains(&stem.as_str())
        || is_numbered("com")
        || is_numbered("lpt");
    let is_forbidden = |sign: char| sign.is_control() || "<>:\"/\\|?*".contains(sign);
    !is_device && !name.contains(is_forbidden) && !name.ends_with(['.', ' '])
}

impl Odd {
    /// The path under which the file system has a file.
    fn real(&self, path: &Path) -> io::Result<PathBuf> {
        if self.oddity != Oddity::WindowsNames {
            return Ok(path.to_owned());
        }
        let mut real = PathBuf::from(TOP);
        let Ok(below) = path.strip_prefix(TOP) else { return Ok(path.to_owned()) };
        for part in below {
            let name = part.to_string_lossy();
            if !windows_takes(&name) {
                return Err(ErrorKind::InvalidFilename.into());
            }
            let there = self.disk.look(|disk| disk.list(&real));
            let there = there.into_iter().map(|(there, _)| there);
            let same = there.into_iter().find(|there| there.to_lowercase() == name.to_lowercase());
            real.push(same.unwrap_or_else(|| name.into_owned()));
        }
        Ok(real)
    }
}

/// A temporary file whose name is to be one that the file system takes.
struct OddTemporary(Box<dyn Temporary>, Odd);

impl Temporary for OddTemporary {
    fn write(&mut self, bytes: &[u8]) -> io::Result<()> {
        self.0.write(bytes)
    }

    fn sync(&mut self) -> io::Result<()> {
        self.0.sync()
    }

    fn read_back(&mut self) -> io::Result<Vec<u8>> {
        self.0.read_back()
    }

    fn replace(self: Box<Self>, target: &Path) -> io::Result<()> {
        self.0.replace(&self.1.real(target)?)
    }

    fn publish(self: Box<Self>, target: &Path) -> io::Result<()> {
        self.0.publish(&self.1.real(target)?)
    }
}

impl Files for Odd {
    fn read(&self, path: &Path, limit: u64) -> io::Result<Vec<u8>> {
        self.disk.read(&self.real(path)?, limit)
    }

    fn kind(&self, path: &Path) -> Option<Kind> {
        self.disk.kind(&self.real(path).ok()?)
    }

    fn age(&self, path: &Path) -> Option<Duration> {
        self.disk.age(path)
    }

    fn list(&self, folder: &Path) -> io::Result<Vec<(String, bool)>> {
        self.disk.list(&self.real(folder)?)
    }

    fn create_folder(&self, folder: &Path) -> io::Result<()> {
        self.disk.create_folder(&self.real(folder)?)
    }

    fn create_new_folder(&self, folder: &Path) -> io::Result<()> {
        self.disk.create_new_folder(&self.real(folder)?)
    }

    fn create_temporary(&self, folder: &Path) -> io::Result<Box<dyn Temporary>> {
        let file = self.disk.create_temporary(&self.real(folder)?)?;
        Ok(Box::new(OddTemporary(file, self.clone())))
    }

    fn sync_folder(&self, folder: &Path) -> io::Result<()> {
        match self.oddity {
            Oddity::FoldersNotDurable => Err(ErrorKind::InvalidInput.into()),
            Oddity::WindowsNames | Oddity::NoLocks => self.disk.sync_folder(&self.real(folder)?),
        }
    }

    fn remove(&self, path: &Path) -> io::Result<()> {
        self.disk.remove(&self.real(path)?)
    }

    fn remove_folder(&self, path: &Path) -> io::Result<()> {
        self.disk.remove_folder(&self.real(path)?)
    }

    fn rename(&self, from: &Path, to: &Path) -> io::Result<()> {
        self.disk.rename(&self.real(from)?, &self.real(to)?)
    }

    fn lock(&self, path: &Path) -> io::Result<Option<Box<dyn Guard>>> {
        match self.oddity {
            Oddity::NoLocks => Err(ErrorKind::Unsupported.into()),
            Oddity::WindowsNames | Oddity::FoldersNotDurable => {
                Files::lock(&self.disk, &self.real(path)?)
            }
        }
    }
}

#[test]
fn every_command_does_its_work_on_odd_file_systems() {
    let disk = machine();
    for oddity in [Oddity::WindowsNames, Oddity::NoLocks, Oddity::FoldersNotDurable] {
        for case in CASES {
            let plain = Recorder::new(disk.clone());
            run(Arc::new(plain.clone()), case.when, case.arguments);
            let odd = Odd { disk: Recorder::new(disk.clone()), oddity };
            let ran = run(Arc::new(odd.clone()), case.when, case.arguments);
            assert!(ran.is_done(), "{oddity:?}, {}: {}", case.name, ran.complaint());
            let names = |recorder: &Recorder| {
                let found = recorder.disk().found();
                found.keys().map(|path| path.display().to_string()).collect::<BTreeSet<_>>()
            };
            let (with, without) = (names(&odd.disk), names(&plain));
            let locks = |names: &BTreeSet<String>| {
                names.iter().filter(|name| is_litter(Path::new(name.as_str()))).count()
            };
            assert_eq!(
                with.len() - locks(&with),
                without.len() - locks(&without),
                "{oddity:?}, {}",
                case.name
            );
            let small: BTreeSet<String> = with.iter().map(|name| name.to_lowercase()).collect();
            assert_eq!(small.len(), with.len(), "names that differ in capitals alone: {with:?}");
            let check = run(Arc::new(odd), When::Today, &["check", "--as", "observer"]);
            assert!(check.is_done(), "{oddity:?}, {}: {}", case.name, check.complaint());
        }
    }
}

#[test]
fn names_that_windows_does_not_take_would_be_noticed() {
    let odd = Odd { disk: Recorder::new(machine()), oddity: Oddity::WindowsNames };
    let top = Path::new(TOP);
    for name in ["a:b.toml", "10:41.toml", "aux.toml", "COM1", "a.", "a ", "what?.toml"] {
        assert!(publish(&odd, &top.join(name), b"x").is_err(), "{name}");
    }
    publish(&odd, &top.join("anna.toml"), b"x").expect("published");
    assert!(publish(&odd, &top.join("Anna.toml"), b"x").is_err());
}
