//! The folders of revisions and decisions: one new file each, never overwritten.

use std::path::{Path, PathBuf};

use super::decision_file::{read_decision, write_decision};
use super::folder::{is_toml, list};
use super::parallel::{Reading, in_parallel};
use super::revision_file::{read_revision, write_revision};
use super::save::{create_durable_folder, settle, stays_readable};
use super::{Durability, Failure, Folder, LoadedRound, SaveError, Source, publish};
use crate::model::{
    CandidateId, CriterionId, Decider, Decision, Fault, InterviewerId, Place, RecordId, Revision,
};
use crate::msg;

/// A revision by the name of its file, not yet read.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct RevisionFile {
    /// Who was interviewed.
    pub candidate: CandidateId,
    /// Whose rating was revised.
    pub interviewer: InterviewerId,
    /// On what.
    pub criterion: CriterionId,
    /// Its own id.
    pub id: RecordId,
}

/// A decision by the name of its file, not yet read.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct DecisionFile {
    /// On whom.
    pub candidate: CandidateId,
    /// Its own id.
    pub id: RecordId,
}

impl RevisionFile {
    /// The name under which a revision is published.
    #[must_use]
    pub fn name_of(revision: &Revision) -> Self {
        Self {
            candidate: revision.candidate.clone(),
            interviewer: revision.interviewer.clone(),
            criterion: revision.criterion.clone(),
            id: revision.id.clone(),
        }
    }

    fn parse(candidate: &CandidateId, stem: &str) -> Option<Self> {
        let parts: Vec<&str> = stem.split('.').collect();
        let [interviewer, criterion, id] = parts.as_slice() else { return None };
        Some(Self {
            candidate: candidate.clone(),
            interviewer: interviewer.parse().ok()?,
            criterion: criterion.parse().ok()?,
            id: id.parse().ok()?,
        })
    }
}

impl DecisionFile {
    /// The name under which a decision is published.
    #[must_use]
    pub fn name_of(decision: &Decision) -> Self {
        Self { candidate: decision.candidate.clone(), id: decision.id.clone() }
    }

    fn parse(candidate: &CandidateId, stem: &str) -> Option<Self> {
        Some(Self { candidate: candidate.clone(), id: stem.parse().ok()? })
    }
}

impl Folder {
    /// Where a revision lies.
    #[must_use]
    pub fn revision_path(&self, file: &RevisionFile) -> PathBuf {
        let name = format!("{}.{}.{}.toml", file.interviewer, file.criterion, file.id);
        self.root().join("revisions").join(file.candidate.as_str()).join(name)
    }

    /// Where a decision lies.
    #[must_use]
    pub fn decision_path(&self, file: &DecisionFile) -> PathBuf {
        let name = format!("{}.toml", file.id);
        self.root().join("decisions").join(file.candidate.as_str()).join(name)
    }
}

impl LoadedRound {
    /// The revisions by file name, sorted. Nothing is opened.
    ///
    /// # Errors
    /// Files that are no revision's name, such as copies made by a syncing
    /// service; what the system says.
    pub fn revision_files(&self) -> Result<Vec<RevisionFile>, Failure> {
        files_in(&self.folder, "revisions", RevisionFile::parse)
    }

    /// The decisions by file name, sorted. Nothing is opened.
    ///
    /// # Errors
    /// As [`LoadedRound::revision_files`].
    pub fn decision_files(&self) -> Result<Vec<DecisionFile>, Failure> {
        files_in(&self.folder, "decisions", DecisionFile::parse)
    }

    /// Reads revisions; those that can't be read or were changed are faults.
    #[must_use]
    pub fn read_revisions(&self, files: &[RevisionFile]) -> Reading<Revision> {
        let read = |file: &RevisionFile| {
            let path = self.folder.revision_path(file);
            let source = Source::read(self.folder.files(), &path)?;
            let revision = read_revision(&source, &self.rubric)?;
            let inside = [
                ("id", revision.id.as_str(), file.id.as_str()),
                ("candidate", revision.candidate.as_str(), file.candidate.as_str()),
                ("interviewer", revision.interviewer.as_str(), file.interviewer.as_str()),
                ("criterion", revision.criterion.as_str(), file.criterion.as_str()),
            ];
            let mut faults = super::folder::misnamed(&source, &inside);
            faults.extend(self.unknown_interviewer(&source, &revision.interviewer));
            faults.extend(self.other_pin(&source, &revision.rubric));
            if faults.is_empty() && !revision.is_unchanged() {
                faults.push(changed("changed-revision", &path, msg!("fault-changed-revision")));
            }
            if faults.is_empty() { Ok(revision) } else { Err(faults) }
        };
        in_parallel(files, read, &|_| {})
    }

    /// Reads decisions; those that can't be read or were changed are faults.
    #[must_use]
    pub fn read_decisions(&self, files: &[DecisionFile]) -> Reading<Decision> {
        let read = |file: &DecisionFile| {
            let path = self.folder.decision_path(file);
            let source = Source::read(self.folder.files(), &path)?;
            let decision = read_decision(&source)?;
            let inside = [
                ("id", decision.id.as_str(), file.id.as_str()),
                ("candidate", decision.candidate.as_str(), file.candidate.as_str()),
            ];
            let mut faults = super::folder::misnamed(&source, &inside);
            if let Decider::Interviewer(id) = &decision.by {
                faults.extend(self.unknown_interviewer(&source, id));
            }
            if faults.is_empty() && !decision.is_unchanged() {
                faults.push(changed("changed-decision", &path, msg!("fault-changed-decision")));
            }
            if faults.is_empty() { Ok(decision) } else { Err(faults) }
        };
        in_parallel(files, read, &|_| {})
    }

    /// Publishes a revision as a file of its own.
    ///
    /// # Errors
    /// Why it could not be written; nothing is there then.
    pub fn publish_revision(&self, revision: &Revision) -> Result<(PathBuf, Durability), Failure> {
        let path = self.folder.revision_path(&RevisionFile::name_of(revision));
        let text = write_revision(revision);
        let same = |source: &Source| {
            read_revision(source, &self.rubric).is_ok_and(|read| read == *revision)
        };
        publish_record(&self.folder, path, &text, same)
    }

    /// Publishes a decision as a file of its own.
    ///
    /// # Errors
    /// As [`LoadedRound::publish_revision`].
    pub fn publish_decision(&self, decision: &Decision) -> Result<(PathBuf, Durability), Failure> {
        let path = self.folder.decision_path(&DecisionFile::name_of(decision));
        let text = write_decision(decision);
        let same = |source: &Source| read_decision(source).is_ok_and(|read| read == *decision);
        publish_record(&self.folder, path, &text, same)
    }

    /// Makes the name of a file durable that an earlier run published.
    ///
    /// That run may have been killed before it could.
    #[must_use]
    pub fn settle_record(&self, path: &Path) -> Durability {
        settle(self.folder.files(), path)
    }
}

fn publish_record(
    folder: &Folder,
    path: PathBuf,
    text: &str,
    reads_the_same: impl FnOnce(&Source) -> bool,
) -> Result<(PathBuf, Durability), Failure> {
    stays_readable(&path, text)?;
    if !reads_the_same(&Source::new(path.clone(), text)) {
        return Err(SaveError::ReadBack { path }.into());
    }
    let files = folder.files();
    let parent = super::files::folder_of(&path);
    create_durable_folder(files, &parent, folder.root()).map_err(Failure::at(&parent))?;
    let durability = publish(files, &path, text.as_bytes())?;
    Ok((path, durability))
}

/// The records below a folder of the round, in the folders of the candidates.
fn files_in<T: Ord>(
    folder: &Folder,
    name: &str,
    parse: fn(&CandidateId, &str) -> Option<T>,
) -> Result<Vec<T>, Failure> {
    let top = folder.root().join(name);
    let (mut found, mut faults) = (Vec::new(), Vec::new());
    for (name, is_folder) in list(folder.files(), &top)? {
        if name.starts_with('.') || (!is_folder && !is_toml(&name)) {
            continue;
        }
        let path = top.join(&name);
        let Some(candidate) = name.parse::<CandidateId>().ok().filter(|_| is_folder) else {
            faults.push(stray(&path));
            continue;
        };
        for (name, _) in list(folder.files(), &path)? {
            if !is_toml(&name) {
                continue;
            }
            match name.strip_suffix(".toml").and_then(|stem| parse(&candidate, stem)) {
                Some(record) => found.push(record),
                None => faults.push(stray(&path.join(&name))),
            }
        }
    }
    found.sort_unstable();
    if faults.is_empty() { Ok(found) } else { Err(faults.into()) }
}

fn stray(path: &Path) -> Fault {
    let what = msg!("fault-stray-record");
    let fault = Fault::error("stray-file", Some(Place::file(path)), what);
    fault.hinting(msg!("hint-stray-record"))
}

fn changed(code: &'static str, path: &Path, what: crate::text::Message) -> Fault {
    Fault::error(code, Some(Place::file(path)), what).hinting(msg!("hint-changed-record"))
}
