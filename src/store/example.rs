//! The example round, as it lies in `examples/customer-service`.

use std::io::ErrorKind;
use std::path::{Path, PathBuf};

use super::files::folder_of;
use super::folder::ROUND;
use super::save::create_durable_folder;
use super::{Failure, Files, new_round_id, publish};
use crate::model::RoundId;

/// A file of the example, by its path inside the folder.
macro_rules! example {
    ($($path:literal),* $(,)?) => {
        &[$(($path, include_str!(concat!("../../examples/customer-service/", $path)))),*]
    };
}

/// Path and text of each of its files; a test holds the list against the folder.
pub const EXAMPLE: &[(&str, &str)] = example![
    ".gitattributes",
    ".gitignore",
    "candidates/d5nv.toml",
    "candidates/h6bk.toml",
    "candidates/k7f3.toml",
    "candidates/m2p9.toml",
    "candidates/q9gy.toml",
    "candidates/r3zj.toml",
    "candidates/t8xq.toml",
    "candidates/w4hc.toml",
    "identities.toml",
    "round.toml",
    "rubric.toml",
    "scorecards/d5nv/anders.toml",
    "scorecards/d5nv/ingrid.toml",
    "scorecards/d5nv/mette.toml",
    "scorecards/h6bk/anders.toml",
    "scorecards/h6bk/ingrid.toml",
    "scorecards/h6bk/mette.toml",
    "scorecards/k7f3/anders.toml",
    "scorecards/k7f3/ingrid.toml",
    "scorecards/k7f3/mette.2.toml",
    "scorecards/k7f3/mette.toml",
    "scorecards/m2p9/anders.toml",
    "scorecards/m2p9/ingrid.toml",
    "scorecards/m2p9/mette.toml",
    "scorecards/r3zj/anders.toml",
    "scorecards/r3zj/ingrid.toml",
    "scorecards/r3zj/mette.toml",
    "scorecards/t8xq/anders.toml",
    "scorecards/t8xq/ingrid.toml",
    "scorecards/w4hc/anders.toml",
    "scorecards/w4hc/ingrid.toml",
    "scorecards/w4hc/mette.toml",
];

/// The half-finished scorecard that belongs to it, by candidate and interviewer.
pub const EXAMPLE_DRAFT: (&str, &str, &str) =
    ("q9gy", "ingrid", include_str!("../../examples/customer-service-draft.toml"));

/// A new folder for a copy of the example, and the id of the round that it is to be.
///
/// Nobody can foresee its name; where somebody has taken it all the same, it gets another one.
///
/// # Errors
/// If `within` can't be written to, or has none of the names free.
pub fn new_example_folder(files: &dyn Files, within: &Path) -> Result<(PathBuf, RoundId), Failure> {
    /// Names that are guessed so often are taken by somebody who can foresee them.
    const TRIES: usize = 8;
    let mut tried = 0;
    loop {
        tried += 1;
        let id = new_round_id().map_err(Failure::at(within))?;
        let folder = within.join(format!("vurder-demo-{id}"));
        match files.create_new_folder(&folder) {
            Err(error) if error.kind() == ErrorKind::AlreadyExists && tried < TRIES => {}
            Err(error) => return Err(Failure::at(&folder)(error)),
            Ok(()) => {
                create_durable_folder(files, &folder, within).map_err(Failure::at(&folder))?;
                return Ok((folder, id));
            }
        }
    }
}

/// Copies the example into a folder, as a round of its own: its drafts are not those of
/// another copy.
///
/// # Errors
/// If a file of it is there already, or the system refuses.
pub fn copy_example(files: &dyn Files, folder: &Path, id: &RoundId) -> Result<(), Failure> {
    // Last the file that makes the folder a round.
    let (round, others): (Vec<_>, Vec<_>) = EXAMPLE.iter().partition(|(name, _)| *name == ROUND);
    for &(name, text) in others.into_iter().chain(round) {
        let path = folder.join(name);
        create_durable_folder(files, &folder_of(&path), folder).map_err(Failure::at(&path))?;
        let text = if name == ROUND { with_id(text, id) } else { text.to_owned() };
        publish(files, &path, text.as_bytes())?.or_fail(&path)?;
    }
    Ok(())
}

/// The text of `round.toml` with another id; the first `id` is the round's.
fn with_id(round: &str, id: &RoundId) -> String {
    let is_id = |line: &&str| line.starts_with("id = ");
    let old = round.lines().find(is_id).unwrap_or_default();
    round.replacen(old, &format!("id = \"{id}\""), 1)
}

#[cfg(test)]
mod tests {
    use std::fs;

    use super::*;
    use crate::store::RealFiles;

    #[test]
    fn each_copy_gets_a_folder_of_its_own_that_only_its_user_may_open() {
        use std::os::unix::fs::PermissionsExt as _;
        let within = tempfile::tempdir().expect("a folder");
        let (one, id) = new_example_folder(&RealFiles, within.path()).expect("made");
        let (other, _) = new_example_folder(&RealFiles, within.path()).expect("made");
        assert_ne!(one, other);
        assert!(one.to_string_lossy().ends_with(id.as_str()));
        let mode = fs::metadata(&one).expect("a folder").permissions().mode();
        assert_eq!(mode & 0o777, 0o700);
    }

    #[test]
    fn a_folder_that_is_there_and_a_link_to_nowhere_are_not_taken_for_new() {
        let within = tempfile::tempdir().expect("a folder");
        let (folder, link) = (within.path().join("taken"), within.path().join("link"));
        RealFiles.create_new_folder(&folder).expect("made");
        std::os::unix::fs::symlink(within.path().join("nowhere"), &link).expect("linked");
        for taken in [folder, link] {
            let refused = RealFiles.create_new_folder(&taken).expect_err("taken");
            assert_eq!(refused.kind(), ErrorKind::AlreadyExists);
        }
        assert!(!within.path().join("nowhere").exists());
    }
}
