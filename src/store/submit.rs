//! Publishing a scorecard: one new file, never overwriting.

use std::path::PathBuf;

use super::files::folder_of;
use super::save::{create_durable_folder, settle};
use super::{
    CardFile, Durability, Failure, Folder, SaveError, Source, publish, read_scorecard,
    write_scorecard,
};
use crate::model::{Digest, Rubric, Scorecard};

/// Why a scorecard could not be submitted. The draft is still there.
#[derive(Debug)]
pub enum SubmitError {
    /// This interviewer has already submitted on this candidate.
    Already {
        /// The card that is there.
        path: PathBuf,
    },
    /// It could not be saved.
    Failure(Failure),
}

/// Publishes a card under its name, with its digest.
///
/// Submitting the same card twice is harmless: a card that is there with the
/// same content counts as submitted.
///
/// # Errors
/// See [`SubmitError`].
pub fn submit(
    folder: &Folder,
    rubric: &Rubric,
    mut card: Scorecard,
) -> Result<(PathBuf, Durability), SubmitError> {
    card.digest = Some(Digest::of_scorecard(&card));
    let path = folder.card_path(&CardFile::name_of(&card));
    let text = write_scorecard(&card, rubric);
    super::save::stays_readable(&path, &text)
        .map_err(|error| SubmitError::Failure(error.into()))?;
    let source = Source::new(path.clone(), text.as_str());
    if read_scorecard(&source, rubric).as_ref() != Ok(&card) {
        return Err(SubmitError::Failure(SaveError::ReadBack { path }.into()));
    }
    let files = folder.files();
    let parent = folder_of(&path);
    let failure = |error| SubmitError::Failure(Failure::at(&parent)(error));
    create_durable_folder(files, &parent, folder.root()).map_err(failure)?;
    match publish(files, &path, text.as_bytes()) {
        Ok(durability) => Ok((path, durability)),
        Err(SaveError::Exists { path }) => {
            let there = Source::read(files, &path)
                .ok()
                .and_then(|source| read_scorecard(&source, rubric).ok());
            if there.is_some_and(|there| same_content(&there, &card)) {
                // The run that published it may have been killed before this.
                let durability = settle(files, &path);
                Ok((path, durability))
            } else {
                Err(SubmitError::Already { path })
            }
        }
        Err(error) => Err(SubmitError::Failure(error.into())),
    }
}

/// Whether two cards differ only in the moment of their submission.
fn same_content(one: &Scorecard, other: &Scorecard) -> bool {
    let timeless = |card: &Scorecard| Scorecard { submitted: None, digest: None, ..card.clone() };
    timeless(one) == timeless(other)
}
