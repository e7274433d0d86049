//! A round changes to another version of its rubric.

use std::path::Path;

use super::folder::{ROUND, unknown_to_rubric};
use super::lock::wait_for_lock;
use super::round_file::write_upgrade;
use super::save::create_durable_folder;
use super::{
    Failure, LoadedRound, SaveError, Source, Stamp, publish, read_round, read_rubric, save,
};
use crate::model::{EarlierRubric, Rubric};

impl LoadedRound {
    /// Gives the round another version of its rubric.
    ///
    /// Both versions are first published under `rubrics/`, by their digests;
    /// then `round.toml` is saved, which is the moment of the change; then
    /// `rubric.toml`. Cut off in between, the round is whole all the same:
    /// whoever opens it takes the version that `round.toml` names, and
    /// [`LoadedRound::finish_upgrade`] writes what is missing.
    ///
    /// `earlier` says that scorecards made before count as they are; without
    /// it they would be refused. No scorecard is touched.
    ///
    /// # Errors
    /// What would be wrong with the round afterwards, or why it could not be written.
    pub fn upgrade(
        &self,
        text: &str,
        rubric: &Rubric,
        earlier: Option<&EarlierRubric>,
    ) -> Result<(), Failure> {
        self.finish_upgrade()?;
        let files = self.folder.files();
        let root = self.folder.root();
        let _guard = wait_for_lock(files, &root.join("round.lock"))?;
        let own = root.join("rubric.toml");
        let before = files.read(&own, super::LARGEST).map_err(Failure::at(&own))?;
        let pin = rubric.pin();
        let versions = root.join("rubrics");
        create_durable_folder(files, &versions, root).map_err(Failure::at(&versions))?;
        self.keep(&self.folder.version_path(&self.pin), &before)?;
        self.keep(&self.folder.version_path(&pin), text.as_bytes())?;
        let path = root.join(ROUND);
        let written = files.read(&path, super::LARGEST).map_err(Failure::at(&path))?;
        let round = String::from_utf8_lossy(&written);
        let edited = write_upgrade(&round, &pin, earlier).unwrap_or_else(|_| round.to_string());
        let source = Source::from_bytes(&path, edited.clone().into_bytes())?;
        let read = read_round(&source)?;
        let unknown = unknown_to_rubric(&source, &read, rubric);
        if !unknown.is_empty() {
            return Err(unknown.into());
        }
        let (_, durability) = save(files, &path, edited.as_bytes(), &Stamp::of(&written))?;
        durability.or_fail(&path)?;
        let (_, durability) = save(files, &own, text.as_bytes(), &Stamp::of(&before))?;
        durability.or_fail(&own)
    }

    /// Writes `rubric.toml` where an upgrade was cut off before it; whether it was.
    ///
    /// # Errors
    /// Why it could not be written.
    pub fn finish_upgrade(&self) -> Result<bool, Failure> {
        let files = self.folder.files();
        let own = self.folder.root().join("rubric.toml");
        let source = Source::read(files, &own)?;
        if read_rubric(&source).is_ok_and(|rubric| rubric.pin() == self.pin) {
            return Ok(false);
        }
        let path = self.folder.version_path(&self.pin);
        let text = files.read(&path, super::LARGEST).map_err(Failure::at(&path))?;
        save(files, &own, &text, &Stamp::of(source.whole().as_bytes()))?;
        Ok(true)
    }

    /// Publishes a version under its digest; what is there under that name says the same.
    fn keep(&self, path: &Path, text: &[u8]) -> Result<(), Failure> {
        match publish(self.folder.files(), path, text) {
            Ok(durability) => durability.or_fail(path),
            Err(SaveError::Exists { .. }) => Ok(()),
            Err(error) => Err(error.into()),
        }
    }
}
