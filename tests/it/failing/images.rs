//! Power cuts for real: a file system in an image, of which a copy is taken at the moment of the
//! cut. Where this machine lets nobody mount one, the tests say so and skip.

use std::path::{Path, PathBuf};
use std::process::Command;

use crate::support::{World, skipped};

/// How often the power is cut on each file system.
const CUTS: usize = 12;

/// A file system in a file; unmounted when it is dropped.
struct Image {
    file: PathBuf,
    mounted: PathBuf,
}

fn works(command: &mut Command) -> bool {
    command.output().is_ok_and(|output| output.status.success())
}

fn mount(file: &Path, at: &Path, options: &str) -> bool {
    works(Command::new("mount").args(["-o", options]).arg(file).arg(at))
}

impl Image {
    /// `None`, with a word on the terminal, where there is no such file system.
    fn new(world: &World, kind: &str, megabytes: u64) -> Option<Self> {
        let (file, mounted) = (world.path("image"), world.path("mounted"));
        std::fs::create_dir(&mounted).expect("a folder");
        std::fs::File::create(&file).expect("a file").set_len(megabytes << 20).expect("a size");
        let made = works(Command::new(format!("mkfs.{kind}")).arg("-q").arg(&file));
        if !made || !mount(&file, &mounted, "loop") {
            skipped(&format!("{kind} can’t be made or mounted here"));
            return None;
        }
        Some(Self { file, mounted })
    }

    /// What is found after the power was cut now, by this look at it.
    fn cut<T>(&self, kind: &str, look: impl FnOnce(&Path) -> T) -> T {
        let (copy, at) = (self.file.with_extension("cut"), self.mounted.with_extension("cut"));
        assert!(works(Command::new("cp").arg("--sparse=always").arg(&self.file).arg(&copy)));
        std::fs::create_dir_all(&at).expect("a folder");
        let options = if kind == "xfs" { "loop,nouuid" } else { "loop" };
        assert!(mount(&copy, &at, options), "what a cut leaves of {kind} can’t be mounted");
        let seen = look(&at);
        assert!(works(Command::new("umount").arg(&at)), "{} stays mounted", at.display());
        seen
    }
}

impl Drop for Image {
    fn drop(&mut self) {
        let unmounted = works(Command::new("umount").arg("--lazy").arg(&self.mounted));
        assert!(unmounted || std::thread::panicking(), "{} stays mounted", self.mounted.display());
    }
}

/// The drafts below a folder hold a text.
fn holds(folder: &Path, text: &str) -> bool {
    let entries = std::fs::read_dir(folder).into_iter().flatten();
    let paths: Vec<PathBuf> = entries.map(|entry| entry.expect("an entry").path()).collect();
    paths.iter().any(|path| match path.is_dir() {
        true => holds(path, text),
        false => std::fs::read_to_string(path).is_ok_and(|there| there.contains(text)),
    })
}

/// Cuts the power after each of some saves; how many cuts were tried.
fn cut_often(kind: &str, megabytes: u64) -> Option<usize> {
    let world = World::new();
    let image = Image::new(&world, kind, megabytes)?;
    let state = image.mounted.join("state").display().to_string();
    let candidate = world.small_round();
    let mut careless_is_lost = false;
    for number in 0..CUTS {
        let note = format!("positive=answer {number}.");
        let mut save = world.command();
        save.env("XDG_STATE_HOME", &state);
        save.args(["score", &candidate, "--as", "kari", "--evidence", &note]);
        let saved = save.output().expect("the program starts");
        assert!(saved.status.success(), "{saved:?}");
        // Not synced by anybody: a power cut that keeps this is none.
        std::fs::write(image.mounted.join(format!("careless-{number}")), "x").expect("written");
        let (kept, careless) = image.cut(kind, |found| {
            let careless = std::fs::read(found.join(format!("careless-{number}")));
            (holds(&found.join("state"), &format!("answer {number}.")), careless)
        });
        assert!(kept, "{kind}: answer {number} was saved, and the cut lost it");
        careless_is_lost |= careless.map_or(true, |bytes| bytes.is_empty());
    }
    assert!(careless_is_lost, "{kind}: the cuts lose nothing, and so show nothing");
    Some(CUTS)
}

#[test]
fn a_real_power_cut_after_a_save_loses_nothing_on_any_file_system_at_hand() {
    let (mut cuts, mut skipped) = (0, 0);
    for (kind, megabytes) in [("ext4", 16), ("xfs", 320), ("btrfs", 128)] {
        match cut_often(kind, megabytes) {
            Some(tried) => cuts += tried,
            None => skipped += 1,
        }
    }
    eprintln!("{cuts} power cuts; {skipped} of 3 file systems skipped");
    assert!(cuts > 0 || skipped == 3);
}
