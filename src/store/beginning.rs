//! The first files of a round.

use super::folder::ROUND;
use super::save::create_durable_folder;
use super::{Failure, Folder, SaveError, Source, publish, read_round, write_round};
use crate::model::Round;

/// Begins a round: its folder, `round.toml`, its own copy of the rubric, and
/// what keeps people's data out of git.
///
/// # Errors
/// If there is a round already, or the system refuses.
pub fn begin_round(
    folder: &Folder,
    round: &Round,
    rubric_text: &str,
    ignored: &str,
) -> Result<(), Failure> {
    let files = folder.files();
    let root = folder.root();
    // What would be wrong with the round is said before anything is written.
    read_round(&Source::new(root.join(ROUND), write_round(round)))?;
    create_durable_folder(files, root, &super::files::folder_of(root))
        .map_err(Failure::at(root))?;
    let beside = [
        (".gitignore", ignored.to_owned()),
        (".gitattributes", "*.toml text eol=lf\n".to_owned()),
        ("rubric.toml", super::embedded::without_schema_line(rubric_text).to_owned()),
        // Last: with it the folder becomes a round.
        (ROUND, write_round(round)),
    ];
    for (name, text) in beside {
        let path = root.join(name);
        match publish(files, &path, text.as_bytes()) {
            Ok(durability) => durability.or_fail(&path)?,
            // A repository's own ignore rules are its owners' to change.
            Err(SaveError::Exists { .. }) if name.starts_with('.') => {}
            // What is to be written is there: an earlier try was cut off, or it was copied in.
            Err(SaveError::Exists { path })
                if name != ROUND
                    && files
                        .read(&path, super::LARGEST)
                        .is_ok_and(|there| there == text.as_bytes()) => {}
            Err(error) => return Err(error.into()),
        }
    }
    Ok(())
}
