//! What a round's folder is told: candidates, and changes of `round.toml`.

use std::path::PathBuf;

use super::files::folder_of;
use super::folder::{ROUND, unknown_to_rubric};
use super::lock::wait_for_lock;
use super::save::create_durable_folder;
use super::{
    Durability, Failure, LARGEST, LoadedRound, SaveError, Source, Stamp, publish, read_round, save,
    write_candidate, write_focus, write_panel, write_retention, write_training,
    write_without_member,
};
use crate::model::{
    Candidate, CandidateId, Id, Identity, Interviewer, InterviewerId, Retention, Role, Round,
    Training,
};

impl LoadedRound {
    /// Adds a candidate: a file of its own, and the name where names are kept.
    ///
    /// What is there and may not survive a power cut is there: whoever was told that it
    /// failed would add the candidate twice.
    ///
    /// # Errors
    /// Why it could not be written.
    pub fn add_candidate(
        &self,
        candidate: &Candidate,
        identity: &Identity,
    ) -> Result<Durability, Failure> {
        // The name first: a name without a candidate is noticed, a candidate without a name is lost.
        let named = self.identities_file().add(self.folder.files(), identity)?;
        let added = self.publish(candidate)?;
        Ok(if matches!(named, Durability::Uncertain(_)) { named } else { added })
    }

    /// Publishes a candidate's file, without a name.
    ///
    /// # Errors
    /// Why it could not be written.
    pub fn publish_candidate(&self, candidate: &Candidate) -> Result<(), Failure> {
        self.publish(candidate)?.or_fail(&self.candidate_path(&candidate.id))
    }

    fn publish(&self, candidate: &Candidate) -> Result<Durability, Failure> {
        let path = self.candidate_path(&candidate.id);
        let parent = folder_of(&path);
        create_durable_folder(self.folder.files(), &parent, self.folder.root())
            .map_err(Failure::at(&path))?;
        Ok(publish(self.folder.files(), &path, write_candidate(candidate).as_bytes())?)
    }

    /// Writes a candidate's file anew.
    ///
    /// # Errors
    /// Why it could not be written.
    pub fn update_candidate(&self, candidate: &Candidate) -> Result<(), Failure> {
        let path = self.candidate_path(&candidate.id);
        let files = self.folder.files();
        let _guard = wait_for_lock(files, &self.folder.root().join("round.lock"))?;
        let before = files.read(&path, LARGEST).map_err(Failure::at(&path))?;
        let text = write_candidate(candidate);
        let (_, durability) = save(files, &path, text.as_bytes(), &Stamp::of(&before))?;
        durability.or_fail(&path)
    }

    /// Adds an interviewer to `round.toml`; comments and order of the file stay.
    ///
    /// # Errors
    /// Why it could not be written; what would be wrong with the file afterwards.
    pub fn add_interviewer(&self, interviewer: &Interviewer) -> Result<(), Failure> {
        self.edit_round(
            |text| write_panel(text, std::slice::from_ref(interviewer)),
            |round| round.interviewer(&interviewer.id).is_some(),
        )
    }

    /// Writes into `round.toml` what each of these interviewers scores; comments and order
    /// of the file stay.
    ///
    /// # Errors
    /// Why it could not be written; what would be wrong with the file afterwards.
    pub fn set_focus(&self, focus: &[(InterviewerId, Vec<Id>)]) -> Result<(), Failure> {
        let has = |round: &Round, (id, focus): &(InterviewerId, Vec<Id>)| {
            round.interviewer(id).is_some_and(|one| one.focus == *focus)
        };
        self.edit_round(
            |text| write_focus(text, focus),
            |round| focus.iter().all(|one| has(round, one)),
        )
    }

    /// Writes into `round.toml` how long data are kept; comments and order of the file stay.
    ///
    /// # Errors
    /// Why it could not be written.
    pub fn set_retention(&self, retention: &Retention) -> Result<(), Failure> {
        self.edit_round(
            |text| write_retention(text, retention),
            |round| round.retention.as_ref() == Some(retention),
        )
    }

    /// Writes into `round.toml` what a team check is to reach and what training takes;
    /// comments and order of the file stay.
    ///
    /// # Errors
    /// Why it could not be written; what would be wrong with the file afterwards.
    pub fn set_training(&self, training: &Training) -> Result<(), Failure> {
        self.edit_round(|text| write_training(text, training), |round| round.training == *training)
    }

    /// Edits `round.toml` under its lock. What would be wrong afterwards, or would not say
    /// what it should, is not written.
    fn edit_round(
        &self,
        edit: impl FnOnce(&str) -> Result<String, toml_edit::TomlError>,
        is_as_wanted: impl FnOnce(&Round) -> bool,
    ) -> Result<(), Failure> {
        let _guard = wait_for_lock(self.folder.files(), &self.folder.root().join("round.lock"))?;
        self.edit_round_under_lock(edit, is_as_wanted)
    }

    /// Takes the line of a member who scores themself out of the panel; the round's lock is held.
    pub(super) fn remove_member(&self, member: &CandidateId) -> Result<(), Failure> {
        let is_there =
            |one: &Interviewer| one.role == Role::Myself && one.id.as_str() == member.as_str();
        if !self.round.panel.iter().any(is_there) {
            return Ok(());
        }
        self.edit_round_under_lock(
            |text| write_without_member(text, member),
            |round| !round.panel.iter().any(is_there),
        )
    }

    fn edit_round_under_lock(
        &self,
        edit: impl FnOnce(&str) -> Result<String, toml_edit::TomlError>,
        is_as_wanted: impl FnOnce(&Round) -> bool,
    ) -> Result<(), Failure> {
        let path = self.folder.root().join(ROUND);
        let files = self.folder.files();
        let before = files.read(&path, LARGEST).map_err(Failure::at(&path))?;
        let text = String::from_utf8_lossy(&before);
        // What is no TOML any more is complained of when it is read back.
        let edited = edit(&text).unwrap_or_else(|_| text.clone().into_owned());
        let source = Source::from_bytes(&path, edited.clone().into_bytes())?;
        let round = read_round(&source)?;
        let unknown = unknown_to_rubric(&source, &round, &self.rubric);
        if !unknown.is_empty() {
            return Err(unknown.into());
        }
        if !is_as_wanted(&round) {
            return Err(SaveError::ReadBack { path }.into());
        }
        let (_, durability) = save(files, &path, edited.as_bytes(), &Stamp::of(&before))?;
        durability.or_fail(&path)
    }

    /// Where a candidate’s own file lies.
    #[must_use]
    pub fn candidate_path(&self, id: &CandidateId) -> PathBuf {
        self.folder.root().join("candidates").join(format!("{id}.toml"))
    }
}
