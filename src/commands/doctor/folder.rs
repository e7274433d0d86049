//! The folder of a round: who may read it, copies, litter, room on the disk.

use std::io;
use std::os::unix::fs::PermissionsExt as _;
use std::path::{Path, PathBuf};
use std::time::Duration;

use super::{Examination, Fix};
use crate::commands::Context;
use crate::model::Level;
use crate::msg;
use crate::store::is_temporary;

/// Our own temporary files are litter once they are as old as this.
const LITTER: Duration = Duration::from_hours(24);

/// Less room than this is little: a round is small, but a disk that fills up loses answers.
const LITTLE: u64 = 50 << 20;

/// Files and folders that only their owner should be able to read.
pub(super) fn permissions(context: &Context, root: &Path, examination: &mut Examination) {
    let mut private = vec![root.join("identities.toml"), context.state.clone()];
    private.extend(["scorecards", "revisions", "decisions"].map(|name| root.join(name)));
    for path in private.into_iter().filter(|path| others_can_read(path)) {
        let (what, hint) = (msg!("doctor-open"), msg!("hint-doctor-fix"));
        examination.add("open-to-others", Level::Warning, &path, what, hint);
        examination.fixes.push(Fix::Close(path));
    }
}

fn others_can_read(path: &Path) -> bool {
    // A folder that a group works in is shared on purpose; the whole machine is not meant.
    let wide = if path.is_dir() { 0o007 } else { 0o077 };
    std::fs::metadata(path).is_ok_and(|about| about.permissions().mode() & wide != 0)
}

/// Private files that belong to somebody else on this machine, or have a second name: who owns
/// a file can read it whatever its mode, and what is erased under one name stays under the other.
pub(super) fn owners(context: &Context, root: &Path, examination: &mut Examination) {
    use std::os::unix::fs::MetadataExt as _;
    let own = rustix::process::geteuid().as_raw();
    let mut private = vec![root.join("identities.toml"), context.state.clone()];
    for round in below(context, &context.state.join("drafts")) {
        for candidate in below(context, &round) {
            let names = context.files.list(&candidate).unwrap_or_default().into_iter();
            private.extend(names.map(|(name, _)| candidate.join(name)));
        }
    }
    for path in private {
        let Ok(about) = std::fs::symlink_metadata(&path) else { continue };
        if about.uid() != own {
            let (what, hint) = (msg!("doctor-other-owner"), msg!("hint-doctor-other-owner"));
            examination.add("other-owner", Level::Warning, &path, what, hint);
        }
        if about.is_file() && about.nlink() > 1 {
            let (what, hint) = (msg!("doctor-second-name"), msg!("hint-doctor-second-name"));
            examination.add("second-name", Level::Warning, &path, what, hint);
        }
    }
}

/// Takes from everybody else what they may do with a file or folder.
pub(super) fn close(path: &Path) -> io::Result<()> {
    let wide = if path.is_dir() { 0o007 } else { 0o077 };
    let mode = std::fs::metadata(path)?.permissions().mode();
    std::fs::set_permissions(path, std::fs::Permissions::from_mode(mode & !wide))
}

/// Copies that a syncing service or an editor made of the round's own files.
pub(super) fn copies(context: &Context, root: &Path, examination: &mut Examination) {
    const OURS: [&str; 3] = ["round", "rubric", "identities"];
    for (name, is_folder) in context.files.list(root).unwrap_or_default() {
        let is_copy = |stem: &&str| {
            name.strip_prefix(*stem).is_some_and(|rest| {
                rest.starts_with([' ', '(', '-', '_', '.', '~'])
                    && rest.to_ascii_lowercase().ends_with(".toml")
                    && rest != ".toml"
            })
        };
        if !is_folder && OURS.iter().any(is_copy) {
            let (what, hint) = (msg!("doctor-copy"), msg!("hint-doctor-copy"));
            examination.add("copied-file", Level::Warning, &root.join(&name), what, hint);
        }
    }
}

/// Temporary files that a crashed run left behind.
pub(super) fn temporaries(context: &Context, root: &Path, examination: &mut Examination) {
    let mut folders = vec![root.to_owned(), root.join("candidates"), root.join("erasures")];
    for above in ["scorecards", "revisions", "decisions"] {
        folders.extend(below(context, &root.join(above)));
    }
    let drafts = context.state.join("drafts");
    for round in below(context, &drafts) {
        folders.extend(below(context, &round));
    }
    for folder in folders {
        for (name, _) in context.files.list(&folder).unwrap_or_default() {
            let path = folder.join(&name);
            if is_temporary(&name) && is_older(context, &path, LITTER) {
                let (what, hint) = (msg!("doctor-litter"), msg!("hint-doctor-fix"));
                examination.add("litter", Level::Advice, &path, what, hint);
                examination.fixes.push(Fix::Remove(path));
            }
        }
    }
}

/// Whether a file was last written so long ago.
pub(super) fn is_older(context: &Context, path: &Path, age: Duration) -> bool {
    context.files.age(path).is_some_and(|elapsed| elapsed > age)
}

fn below(context: &Context, folder: &Path) -> Vec<PathBuf> {
    let names = context.files.list(folder).unwrap_or_default().into_iter();
    names.filter(|(_, is_folder)| *is_folder).map(|(name, _)| folder.join(name)).collect()
}

/// Whether the disk under a folder is nearly full.
pub(super) fn room(folder: &Path, examination: &mut Examination) {
    let Some(there) = folder.ancestors().find(|above| above.exists()) else { return };
    if let Ok(disk) = rustix::fs::statvfs(there) {
        let free = disk.f_bavail.saturating_mul(disk.f_frsize);
        if free < LITTLE {
            let free = (free >> 20).to_string();
            let (what, hint) = (msg!("doctor-full", free = free), msg!("hint-doctor-full"));
            examination.add("disk-nearly-full", Level::Warning, folder, what, hint);
        }
    }
}
