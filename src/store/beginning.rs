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
    prepare_round(folder, round, rubric_text, ignored)?;
    complete_round(folder, round)
}

/// Everything of [`begin_round`] but `round.toml`: a folder that is no round yet, for what is
/// to be a round only once it is whole.
///
/// # Errors
/// What would be wrong with the round; what the system refuses.
pub fn prepare_round(
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
        (".gitignore", ignored),
        (".gitattributes", "*.toml text eol=lf\n"),
        ("rubric.toml", super::embedded::without_schema_line(rubric_text)),
    ];
    for (name, text) in beside {
        let path = root.join(name);
        match publish(files, &path, text.as_bytes()) {
            Ok(durability) => durability.or_fail(&path)?,
            // A repository's own ignore rules are its owners' to change.
            Err(SaveError::Exists { .. }) if name.starts_with('.') => {}
            // What is to be written is there: an earlier try was cut off, or it was copied in.
            Err(SaveError::Exists { path })
                if files
                    .read(&path, super::LARGEST)
                    .is_ok_and(|there| there == text.as_bytes()) => {}
            Err(error) => return Err(error.into()),
        }
    }
    Ok(())
}

/// Writes `round.toml`: with it the folder becomes a round.
///
/// # Errors
/// If there is a round already, or the system refuses.
pub fn complete_round(folder: &Folder, round: &Round) -> Result<(), Failure> {
    let path = folder.root().join(ROUND);
    publish(folder.files(), &path, write_round(round).as_bytes())?.or_fail(&path)
}
